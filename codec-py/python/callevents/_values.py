"""Small values that the extension gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from callevents._errors import DecodeError
from callevents._words import AudioVerdictName, EndClass, Phase, Source, VerdictName


@dataclass(frozen=True, slots=True)
class EndReason:
    """Why a call ended. The causes are those that the message itself carries."""

    end_class: EndClass
    """The reason in a word."""
    q850: int | None
    """The cause in the telephone network's numbers, where the message has it."""
    sip: int | None
    """The SIP status, where the message has it."""
    is_retryable: bool
    """Whether the same call may succeed later."""


@dataclass(frozen=True, slots=True)
class CallUpdate:
    """What one message says about one call, whichever system it came from."""

    source: Source
    """The system that said it."""
    call_id: str
    """The call, by the name that its system gave it."""
    phase: Phase
    """Where the call now is."""
    at_ms: int | None
    """When it got there, in ms since the Unix epoch, where the message has a time."""
    end: EndReason | None
    """Why the call ended; None unless it has."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a tracker says about an event."""

    name: VerdictName
    """What it says."""
    from_state: str | None
    """The call's state before the event, as far as it was known."""
    to_state: str | None
    """The call's state after it."""
    event: str | None
    """The event that breaks the order."""
    is_deliverable: bool
    """Whether the application is to get the event, if what breaks the order is dropped."""
    is_deliverable_flagged: bool
    """The same, if what breaks the order is delivered and flagged."""

    def __str__(self) -> str:
        return self.name.value


@dataclass(frozen=True, slots=True)
class AudioVerdict:
    """What a tracker says about an audio frame."""

    name: AudioVerdictName
    """What it says."""
    first_missing: int | None
    """The number of the first frame that is missing before this one."""
    last_missing: int | None
    """The number of the last frame that is missing before this one."""
    missing: int
    """How many frames are missing before this one."""
    is_deliverable: bool
    """Whether the frame is to be played: it is in its place."""

    def __str__(self) -> str:
        return self.name.value


@dataclass(frozen=True, slots=True)
class TrackedCall:
    """What a tracker knows about a call."""

    call_id: str
    """Its id."""
    state: str
    """The name of its state."""
    last_seen_ms: int
    """When its last event was taken, by the application's clock."""
    is_uncertain: bool
    """Whether events of it may have been lost since."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame of the gateway's stream, with its body as it came."""

    method_id: int
    """The id of the method that the frame is of."""
    body: bytes
    """What it carries."""
    stream_offset: int
    """Where in the stream it begins, in bytes."""
    length_field: Literal["after_length", "whole_frame"]
    """What its length counts."""


@dataclass(frozen=True, slots=True)
class SseComment:
    """A comment of an event stream: what servers send to keep a connection alive."""

    text: str
    """All that follows the colon, a first space too."""


@dataclass(frozen=True, slots=True)
class SseRetry:
    """A new reconnection time of an event stream."""

    ms: int
    """How long to wait before reconnecting, in milliseconds."""


@dataclass(frozen=True, slots=True)
class SseIgnored:
    """A line of an event stream that the rules ignore."""

    name: str
    """The field's name."""
    value: str
    """The field's value, without the one space after the colon."""


class _Decoder(Protocol):
    def feed(self, data: bytes) -> list[Any]: ...
    def finish(self) -> None: ...
    def reset(self) -> None: ...
    @property
    def stream_offset(self) -> int: ...


def _read(decoder: _Decoder, source: Any) -> Iterator[Any]:
    """What a decoder finds in a file or an iterable of bytes, to its end."""
    for chunk in _chunks(source):
        found = decoder.feed(chunk)
        at = decoder.stream_offset
        try:
            yield from found
        except GeneratorExit:
            # What was not given is lost with the iterator, and the decoder is free for another
            # stream, unless it has been given one already.
            if decoder.stream_offset == at:
                decoder.reset()
            raise
    try:
        decoder.finish()
    except DecodeError as error:
        yield error


def _chunks(source: Any) -> Iterable[bytes]:
    # `read` of a pipe or a connection waits until it has all that it was asked for.
    read = getattr(source, "read1", None) or getattr(source, "read", None)
    if read is None:
        if isinstance(source, (bytes, bytearray, memoryview)):
            return (bytes(source),)
        chunks: Iterable[bytes] = source
        return chunks
    return iter(lambda: read(_CHUNK), b"")


_CHUNK = 1 << 16

__all__ = [
    "AudioVerdict",
    "AudioVerdictName",
    "CallUpdate",
    "EndClass",
    "EndReason",
    "Frame",
    "Phase",
    "Source",
    "TrackedCall",
    "Verdict",
    "VerdictName",
]
