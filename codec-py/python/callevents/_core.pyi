# The extension's own classes. The classes of messages have stubs beside their modules.

import os
from collections.abc import Iterable, Iterator
from os import PathLike
from typing import Any, Literal, Protocol, final, overload

from typing_extensions import Buffer, Self

from callevents import rtpbridge, voicetyped
from callevents import jambonz
from callevents._errors import DecodeError
from callevents._values import (
    AudioVerdict,
    CallUpdate,
    Frame,
    SseComment,
    SseIgnored,
    SseRetry,
    TrackedCall,
    Verdict,
)
from callevents.gateway import AudioFrame, CallEvent, _Message

__all__ = [
    "AudioTracker",
    "Batches",
    "CallTracker",
    "FrameDecoder",
    "Record",
    "SseEvent",
    "SseParser",
    "StateChain",
    "__version__",
    "_about_cause",
    "_cause_of_sip_status",
    "_causes",
    "_kinds",
    "_restore",
    "_run",
    "_system",
    "encode_sse",
]

__version__: str

class Record:
    """What all messages are: values that never change."""

    def to_dict(self) -> dict[str, Any]:
        """The message as a dictionary, by the names of the wire."""
    def to_json(self) -> str:
        """The message as JSON, by the names of the wire."""
    def replace(self, **changes: Any) -> Self:
        """The same message with other values."""
    def __replace__(self, **changes: Any) -> Self:
        """The same, for `copy.replace`."""
    def __reduce__(self) -> tuple[Any, ...]:
        """How the message is pickled."""
    def __copy__(self) -> Self:
        """The message itself: it never changes."""
    def __deepcopy__(self, memo: dict[int, Any], /) -> Self:
        """The message itself: it never changes."""
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class SseEvent(Record):
    """An event of an event stream."""

    __match_args__ = ("event_type", "data", "id", "stream_offset", "incomplete")
    def __new__(
        cls,
        event_type: str = ...,
        data: str = ...,
        id: str = ...,
        stream_offset: int = ...,
        incomplete: bool = ...,
    ) -> Self: ...
    @property
    def event_type(self) -> str:
        """The event type; message where the stream names none."""
    @property
    def data(self) -> str:
        """The data: its lines joined by line feeds, ill-formed UTF-8 as U+FFFD."""
    @property
    def id(self) -> str:
        """The last event id as of this event: its own one, or the latest before it; may be empty."""
    @property
    def stream_offset(self) -> int:
        """Where in the stream the event's first line begins, in bytes."""
    @property
    def incomplete(self) -> bool:
        """Whether the stream ended before the event did."""
    def encode(self) -> bytes:
        """The event as a block of an event stream."""

class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...

@final
class FrameDecoder:
    """Reads the gateway's frames from a stream of bytes, however it is cut.

    A message that cannot be decoded is in the list too, as a DecodeError: nothing else is lost, and
    the stream goes on behind it.
    """

    def __new__(
        cls,
        *,
        limit: int = ...,
        length_field: Literal["after_length", "whole_frame", "auto"] = "after_length",
        body_format: Literal["envelope", "protobuf", "auto"] = "envelope",
        direction: Literal["from_gateway", "to_gateway"] | None = None,
        legacy_ids: bool = False,
    ) -> Self: ...
    def feed(self, data: Buffer) -> list[_Message | DecodeError]:
        """The messages that end in these bytes, in their order."""
    def feed_frames(self, data: Buffer) -> list[Frame | DecodeError]:
        """The frames that end in these bytes, in their order, without their messages."""
    def finish(self) -> None:
        """Says that the stream has ended, and makes the decoder ready for the next one.

        Raises DecodeError if it ended inside a frame.
        """
    def reset(self) -> None:
        """Forgets what was read, for a new stream."""
    def read(self, source: _Readable | Iterable[Buffer]) -> Iterator[_Message | DecodeError]:
        """The messages of a whole stream: a file that is open for reading bytes, or any iterable of
        bytes. If it ends inside a frame, the last of them is a DecodeError.

        Who leaves the iterator before its end leaves the stream: the decoder is ready for the next one.
        """
    @property
    def limit(self) -> int:
        """The largest body that is taken, in bytes."""
    @property
    def stream_offset(self) -> int:
        """Where the next byte stands in the stream."""

@final
class SseParser:
    """Reads an event stream, however it is cut, by the rules of the WHATWG.

    An event beyond a limit is in the list as a DecodeError, and the stream goes on behind it.
    """

    def __new__(cls, *, limit: int = ..., last_event_id: str = "") -> Self: ...
    def feed(self, data: Buffer) -> list[SseEvent | DecodeError]:
        """The events that end in these bytes, in their order."""
    def feed_items(
        self, data: Buffer
    ) -> list[SseEvent | SseComment | SseRetry | SseIgnored | DecodeError]:
        """Everything that stands in these bytes, in its order: events, comments, reconnection times,
        and the lines that the rules ignore."""
    def finish_pending(self) -> SseEvent | None:
        """The event that the stream's end has cut off, if it has data; it is incomplete."""
    def finish(self) -> None:
        """Says that the stream has ended, and makes the parser ready for the next one.

        Raises DecodeError if an event or a line has begun and not ended.
        """
    def reset(self) -> None:
        """Makes the parser ready for a new connection: the last event id and the reconnection time
        stay."""
    def read(self, source: _Readable | Iterable[Buffer]) -> Iterator[SseEvent | DecodeError]:
        """The events of a whole stream: a file that is open for reading bytes, or any iterable of
        bytes.

        Who leaves the iterator before its end leaves the stream: the parser is ready for the next one.
        """
    @property
    def last_event_id(self) -> str:
        """The id to be sent as Last-Event-ID when reconnecting; empty if there is none."""
    @last_event_id.setter
    def last_event_id(self, id: str) -> None: ...
    @property
    def retry_ms(self) -> int | None:
        """The reconnection time that the stream has asked for, in milliseconds."""
    @property
    def limit(self) -> int:
        """The most bytes that an event's data may have."""
    @property
    def stream_offset(self) -> int:
        """Where the next byte stands in the stream."""

@final
class CallTracker:
    """Follows calls and judges whether an event is the next one of its call.

    The number of calls is bounded; the memory is taken now and never grows. Times are in ms of any
    clock that does not jump; without one, that of this process is taken. Threads may share it: each
    waits for the others.

    voicetyped tells events again: the last `repeats` of them are recognised, 16 for each call if it
    is not given. A history of more is taken for new from its beginning to its end, for the oldest
    are forgotten first. Each takes 24 bytes, so 1.5 MiB for 4096 calls.
    """

    def __new__(
        cls,
        system: Literal["gateway", "jambonz", "rtpbridge", "voicetyped"] = "gateway",
        *,
        capacity: int = 4096,
        seed: int | None = None,
        remember_ms: int | None = None,
        repeats: int | None = None,
    ) -> Self: ...
    @overload
    def observe(self, event: CallEvent | voicetyped.Event, now_ms: int | None = None) -> Verdict: ...
    @overload
    def observe(
        self,
        event: _Message | jambonz.Message | rtpbridge.Event | rtpbridge.Response,
        now_ms: int | None = None,
    ) -> Verdict | None:
        """Judges a message and, if it is to be delivered, takes it.

        None if it is no event of a call.
        """
    def on_stream_reset(self) -> None:
        """Announces that a stream of the gateway broke in the middle of a frame."""
    def on_resume(self, gap_ms: int) -> None:
        """Announces a new connection to the gateway with the same client id, so long after the last
        one broke."""
    def on_connect(self) -> None:
        """Announces a connection to voicetyped: calls in flight may begin with any event."""
    def on_removed(self, endpoint_id: str, now_ms: int | None = None) -> None:
        """Takes note that an endpoint of rtpbridge was removed: neither the answer to
        `endpoint.remove` nor an event says so."""
    def announce_gap(self) -> None:
        """Announces that events may have been missed."""
    def announce_loss(self) -> None:
        """Announces that events were lost for good: every call in flight is uncertain."""
    def active(self) -> list[TrackedCall]:
        """The calls in flight, in no particular order."""
    def uncertain(self) -> list[TrackedCall]:
        """The calls in flight of which events may have been lost: ask about them in another way."""
    def get(self, call_id: str) -> TrackedCall | None:
        """What is known about a call that is in flight or remembered."""
    def state(self, call_id: str) -> str:
        """The name of the state of a call; unknown if it is neither in flight nor remembered."""
    def adopt(self, call_id: str, state: str, now_ms: int | None = None) -> bool:
        """Takes a call in, in a state that was learned in another way.

        False if there is no such state, or no place.
        """
    def resolve(self, call_id: str, now_ms: int | None = None) -> bool:
        """Ends the uncertainty about a call. False if it is not in flight."""
    def mark_uncertain(self, call_id: str) -> bool:
        """Marks a call in flight as uncertain. False if it is not in flight."""
    def forget(self, call_id: str) -> bool:
        """Removes a call. False if it is not known."""
    def expire(self, ttl_ms: int, now_ms: int | None = None) -> list[TrackedCall]:
        """Gives up the calls that were not heard of for so long, and gives them."""
    def reset(self) -> None:
        """Forgets everything."""
    @property
    def counters(self) -> dict[str, int]:
        """How often something other than deliver was said."""
    @property
    def capacity(self) -> int:
        """The most calls that can be in flight."""
    @property
    def remembered(self) -> int:
        """How many finished calls are remembered."""
    def __len__(self) -> int: ...

@final
class AudioTracker:
    """Follows the frame numbers of audio streams, one for each call and direction.

    The number of streams is bounded; the memory is taken now and never grows. Threads may share it:
    each waits for the others.
    """

    def __new__(
        cls, *, capacity: int = 4096, seed: int | None = None, remember_ms: int | None = None
    ) -> Self: ...
    def observe(
        self,
        frame: AudioFrame,
        direction: Literal["inbound", "outbound"] = "inbound",
        now_ms: int | None = None,
        *,
        calls: CallTracker | None = None,
    ) -> AudioVerdict:
        """Judges a frame; with a tracker of calls, also whether there is its call."""
    def end_call(self, call_id: str, now_ms: int | None = None) -> None:
        """Tells that a call has ended, and its streams with it."""
    def forget(self, call_id: str) -> None:
        """Forgets the streams of a call."""
    def expire(self, ttl_ms: int, now_ms: int | None = None) -> int:
        """Forgets streams that were silent for so long, and gives how many those are."""
    def reset(self) -> None:
        """Forgets everything."""
    @property
    def counters(self) -> dict[str, int]:
        """How often something other than deliver was said, and how many frames are missing."""
    @property
    def capacity(self) -> int:
        """The most streams that can be followed."""
    def __len__(self) -> int: ...

@final
class StateChain:
    """Tells where a change of state does not go on from the last one of its call: voicetyped drops
    events for a subscriber that is too slow, and says nothing. Threads may share it: each waits for
    the others."""

    def __new__(cls, *, capacity: int = 4096, seed: int | None = None) -> Self: ...
    def follow(self, event: voicetyped.Event) -> Literal["first", "follows", "broken"] | None:
        """How a change of state stands to the last one of its call.

        None if the event is no change of state.
        """
    def reset(self) -> None:
        """Forgets everything."""

def encode_sse(
    *,
    event_type: str | None = None,
    data: str | None = None,
    id: str | None = None,
    retry_ms: int | None = None,
    comment: str | None = None,
) -> bytes:
    """Writes a block of an event stream: an event, a comment, a reconnection time, or all of them."""

def _causes() -> list[tuple[str, int]]: ...
def _about_cause(number: int) -> tuple[str | None, str | None, int | None, bool, str]: ...
def _cause_of_sip_status(status: int) -> int | None: ...
def _system(name: str) -> dict[str, Any]: ...
def _restore(name: str, class_: str, wire: int, text: bytes) -> Record: ...
def _run(arguments: list[str]) -> int: ...
def _kinds(system: str) -> list[str]: ...

@final
class Batches:
    """A table of a log: what it holds is read when Arrow asks for it, each time anew.

    It has the Arrow PyCapsule interface, which pyarrow, polars, pandas and others take.
    """

    def __new__(
        cls,
        source: str | os.PathLike[str] | Buffer,
        system: str,
        kind: str | None = None,
        *,
        limit: int | None = None,
        length_field: Literal["after_length", "whole_frame", "auto"] = "after_length",
        body_format: Literal["envelope", "protobuf", "auto"] = "envelope",
        direction: Literal["from_gateway", "to_gateway"] | None = None,
        legacy_ids: bool = False,
        batch_rows: int = ...,
    ) -> Self: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The stream of record batches, for Arrow. A schema that is asked for is not looked at:
        those who take a stream may cast it.
        """
    def __arrow_c_schema__(self) -> object:
        """The schema, for Arrow."""
