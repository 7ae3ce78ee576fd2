# Generated from the messages' declarations by `cargo xtask generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, final

from typing_extensions import Buffer, Self

from callevents._core import Record as _Record, SseEvent
from callevents._enums import OpenIntEnum, OpenStrEnum
from callevents._errors import DecodeError
from callevents._values import CallUpdate

__all__ = [
    "ActionExecuted",
    "CALLS_PATH",
    "Call",
    "CallList",
    "CallStarted",
    "CallStatus",
    "CallTerminated",
    "DtmfReceived",
    "EVENTS_PATH",
    "Error",
    "Event",
    "EventSource",
    "HookError",
    "HookResult",
    "Protocol",
    "Segment",
    "SpeechFinal",
    "SpeechPartial",
    "StateTransition",
    "TerminationReason",
    "TtsCompleted",
    "TtsStarted",
    "calls_query",
    "events_query",
    "parse_call",
    "parse_call_list",
    "parse_event",
]

_Bytes: TypeAlias = bytes
_Json: TypeAlias = dict[str, Any] | list[Any] | str | int | float | bool | None
EVENTS_PATH: str
CALLS_PATH: str

def parse_event(event: str | Buffer | SseEvent) -> Event: ...
def parse_call(text: str | Buffer) -> Call: ...
def parse_call_list(text: str | Buffer) -> CallList: ...
def events_query(*, event_types: Sequence[str] = ..., session_id: str | None = ..., dialog_name: str | None = ..., include_history: bool | None = ...) -> str: ...
def calls_query(*, dialog_name: str | None = ..., page_size: int | None = ..., page_token: str | None = ...) -> str: ...

class CallStatus(OpenStrEnum):
    """Where a call is.

    Source: "Call Event Stream API", GET /v1/calls/{id}.
    """
    ACTIVE = "active"
    """It is under way."""
    ON_HOLD = "on_hold"
    """It is on hold."""
    TRANSFERRING = "transferring"
    """It is being transferred."""
    TERMINATED = "terminated"
    """It is over."""

class Protocol(OpenStrEnum):
    """The way by which a call came.

    Source: the public repository's events; the documentation has no such field.
    """
    SIP = "sip"
    """SIP."""
    WEB_RTC = "webrtc"
    """WebRTC."""

class TerminationReason(OpenStrEnum):
    """Why a call ended.

    Source: "Call Event Stream API", call_terminated.
    """
    NORMAL = "normal"
    """The dialog came to its end."""
    CALLER_HANGUP = "caller_hangup"
    """The caller hung up."""
    SYSTEM_HANGUP = "system_hangup"
    """The system hung up."""
    TRANSFER = "transfer"
    """The call was transferred."""
    ERROR = "error"
    """Something broke."""
    TIMEOUT = "timeout"
    """A time limit passed."""

class EventSource(OpenStrEnum):
    """The part of voicetyped that an enveloped event comes from.

    Source: the public repository's events; the documentation has no such field.
    """
    MEDIA = "media"
    """Calls and their media."""
    SPEECH = "speech"
    """Speech recognition and synthesis."""
    DIALOG = "dialog"
    """The conversation."""
    HOOKS = "hooks"
    """The application's hooks."""
    INTEGRATION = "integration"
    """Webhooks."""

_Payload: TypeAlias = (
    CallStarted
    | CallTerminated
    | SpeechPartial
    | SpeechFinal
    | DtmfReceived
    | StateTransition
    | ActionExecuted
    | HookResult
    | HookError
    | TtsStarted
    | TtsCompleted
    | Error
    | _Json
)

@final
class Call(_Record):
    """A call as it is now: the answer to GET /v1/calls/{id}.

    Source: "Call Event Stream API", "Get Call Status".
    """
    __match_args__ = ("session_id", "caller_id", "called_number", "dialog_name", "current_state", "start_time", "duration_seconds", "status", "variables")
    def __new__(cls, *, session_id: str, caller_id: str | None = ..., called_number: str | None = ..., dialog_name: str | None = ..., current_state: str | None = ..., start_time: str | None = ..., duration_seconds: int | None = ..., status: str | None = ..., variables: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def session_id(self) -> str:
        """The call."""
    @property
    def caller_id(self) -> str | None:
        """Who calls: a number or a SIP URI."""
    @property
    def called_number(self) -> str | None:
        """The number called."""
    @property
    def dialog_name(self) -> str | None:
        """The dialog that has the call."""
    @property
    def current_state(self) -> str | None:
        """The dialog's state."""
    @property
    def start_time(self) -> str | None:
        """When the call began, as ISO 8601."""
    @property
    def duration_seconds(self) -> int | None:
        """How long it has been. In s."""
    @property
    def status(self) -> CallStatus | None:
        """Where it is."""
    @property
    def variables(self) -> Any:
        """The dialog's variables, an object of strings."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""
    def update(self) -> CallUpdate | None:
        """What the message says about its call in the words of all systems; None if it says nothing."""

@final
class CallList(_Record):
    """Calls in flight, a page of them: the answer to GET /v1/calls.

    Source: "Call Event Stream API", "List Active Calls".
    """
    __match_args__ = ("calls", "next_page_token", "total_count")
    def __new__(cls, *, calls: Sequence[Call] | Sequence[dict[str, Any]], next_page_token: str | None = ..., total_count: int | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def calls(self) -> tuple[Call, ...]:
        """The calls."""
    @property
    def next_page_token(self) -> str | None:
        """What page_token is to be for the next page; empty on the last."""
    @property
    def total_count(self) -> int | None:
        """How many there are on all pages."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class CallStarted(_Record):
    """A call has begun: media flows. The first event of a call.

    Source: "Call Event Stream API", call_started.
    """
    __match_args__ = ("caller_id", "called_number", "dialog_name", "sip_headers", "protocol")
    def __new__(cls, caller_id: str | None = ..., called_number: str | None = ..., dialog_name: str | None = ..., sip_headers: Any = ..., protocol: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def caller_id(self) -> str | None:
        """Who calls: a number or a SIP URI."""
    @property
    def called_number(self) -> str | None:
        """The number called."""
    @property
    def dialog_name(self) -> str | None:
        """The dialog that takes the call."""
    @property
    def sip_headers(self) -> Any:
        """The SIP headers, an object of strings; not in envelopes."""
    @property
    def protocol(self) -> Protocol | None:
        """The way by which the call came; in envelopes only."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class CallTerminated(_Record):
    """A call is over. The last event of a call.

    Source: "Call Event Stream API", call_terminated.
    """
    __match_args__ = ("reason", "duration_seconds", "state_transitions", "final_state", "duration_ms")
    def __new__(cls, reason: str | None = ..., duration_seconds: int | None = ..., state_transitions: int | None = ..., final_state: str | None = ..., duration_ms: int | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def reason(self) -> TerminationReason | None:
        """Why it ended."""
    @property
    def duration_seconds(self) -> int | None:
        """How long it was; not in envelopes. In s."""
    @property
    def state_transitions(self) -> int | None:
        """How often the dialog changed its state; not in envelopes."""
    @property
    def final_state(self) -> str | None:
        """The dialog's last state; not in envelopes."""
    @property
    def duration_ms(self) -> int | None:
        """How long it was; in envelopes only. In ms."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SpeechPartial(_Record):
    """What the caller is saying, as far as it is understood by now.

    Source: "Call Event Stream API", speech_partial.
    """
    __match_args__ = ("transcript", "confidence", "language", "duration_ms", "segments")
    def __new__(cls, transcript: str | None = ..., confidence: float | None = ..., language: str | None = ..., duration_ms: int | None = ..., segments: Sequence[Segment] | Sequence[dict[str, Any]] | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def transcript(self) -> str | None:
        """The words."""
    @property
    def confidence(self) -> float | None:
        """How certain they are, from 0 to 1; not in envelopes."""
    @property
    def language(self) -> str | None:
        """The language; not in envelopes."""
    @property
    def duration_ms(self) -> int | None:
        """How long the speech has been; not in envelopes. In ms."""
    @property
    def segments(self) -> tuple[Segment, ...] | None:
        """The parts of the speech; documented for the final event only."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Segment(_Record):
    """A part of a speech.

    Source: "Call Event Stream API", speech_final.
    """
    __match_args__ = ("text", "start_ms", "end_ms", "confidence")
    def __new__(cls, text: str | None = ..., start_ms: int | None = ..., end_ms: int | None = ..., confidence: float | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def text(self) -> str | None:
        """The words."""
    @property
    def start_ms(self) -> int | None:
        """When they began, from the start of the speech. In ms."""
    @property
    def end_ms(self) -> int | None:
        """When they ended, from the start of the speech. In ms."""
    @property
    def confidence(self) -> float | None:
        """How certain they are, from 0 to 1."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SpeechFinal(_Record):
    """What the caller has said.

    Source: "Call Event Stream API", speech_final.
    """
    __match_args__ = ("transcript", "confidence", "language", "duration_ms", "segments")
    def __new__(cls, transcript: str | None = ..., confidence: float | None = ..., language: str | None = ..., duration_ms: int | None = ..., segments: Sequence[Segment] | Sequence[dict[str, Any]] | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def transcript(self) -> str | None:
        """The words."""
    @property
    def confidence(self) -> float | None:
        """How certain they are, from 0 to 1."""
    @property
    def language(self) -> str | None:
        """The language; may be empty."""
    @property
    def duration_ms(self) -> int | None:
        """How long the speech was; not in envelopes. In ms."""
    @property
    def segments(self) -> tuple[Segment, ...] | None:
        """The parts of the speech."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class DtmfReceived(_Record):
    """The caller has pressed a key.

    Source: "Call Event Stream API", dtmf_received.
    """
    __match_args__ = ("digit", "duration_ms")
    def __new__(cls, digit: str | None = ..., duration_ms: int | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def digit(self) -> str | None:
        """The key: a string, in envelopes the number of the character."""
    @property
    def duration_ms(self) -> int | None:
        """For how long it was pressed. In ms."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class StateTransition(_Record):
    """The dialog is in another state, or again in the same.

    Source: "Call Event Stream API", state_transition.
    """
    __match_args__ = ("from_state", "to_state", "trigger_event", "dialog_name")
    def __new__(cls, from_state: str | None = ..., to_state: str | None = ..., trigger_event: str | None = ..., dialog_name: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def from_state(self) -> str | None:
        """The state it was in; empty at the start."""
    @property
    def to_state(self) -> str | None:
        """The state it is in now."""
    @property
    def trigger_event(self) -> str | None:
        """What made it change: an event's name; in envelopes the input itself."""
    @property
    def dialog_name(self) -> str | None:
        """The dialog."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class ActionExecuted(_Record):
    """The dialog has done something.

    Source: the public repository; the documentation only names the event.
    """
    __match_args__ = ("action_type", "params")
    def __new__(cls, action_type: str | None = ..., params: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def action_type(self) -> str | None:
        """What it has done."""
    @property
    def params(self) -> Any:
        """With which parameters: an object of strings."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class HookResult(_Record):
    """One of the application's hooks has answered.

    Source: the public repository; the documentation only names the event.
    """
    __match_args__ = ("hook_url", "status_code", "response")
    def __new__(cls, hook_url: str | None = ..., status_code: int | None = ..., response: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def hook_url(self) -> str | None:
        """The hook."""
    @property
    def status_code(self) -> int | None:
        """The HTTP status of its answer."""
    @property
    def response(self) -> Any:
        """Its answer, an object."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class HookError(_Record):
    """One of the application's hooks has failed.

    Source: the public repository; the documentation only names the event.
    """
    __match_args__ = ("hook_url", "error")
    def __new__(cls, hook_url: str | None = ..., error: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def hook_url(self) -> str | None:
        """The hook."""
    @property
    def error(self) -> str | None:
        """What went wrong, for people."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class TtsStarted(_Record):
    """Speech synthesis has begun.

    Source: the public repository; the documentation only names the event.
    """
    __match_args__ = ("text", "voice")
    def __new__(cls, text: str | None = ..., voice: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def text(self) -> str | None:
        """What is said."""
    @property
    def voice(self) -> str | None:
        """The voice that says it."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class TtsCompleted(_Record):
    """Speech synthesis has ended; not sent if the caller interrupted it.

    Source: the public repository; the documentation only names the event.
    """
    __match_args__ = ("text", "voice")
    def __new__(cls, text: str | None = ..., voice: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def text(self) -> str | None:
        """What was said."""
    @property
    def voice(self) -> str | None:
        """The voice that said it."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Error(_Record):
    """The system has a fault, which may have nothing to do with a call.

    Its kind is not called error, as this is what a message that cannot be read is.

    Source: none; documentation and repository only name the event.
    """
    __match_args__ = ("error",)
    def __new__(cls, error: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def error(self) -> str | None:
        """What went wrong, for people."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Event(_Record):
    """Something that happened, most often in a call."""
    __match_args__ = ("event_type", "session_id", "timestamp", "payload", "event_id", "source", "metadata", "form")
    def __new__(cls, *, event_type: str = ..., session_id: str, timestamp: str, payload: _Payload | None = ..., event_id: str | None = ..., source: str | None = ..., metadata: Any = ..., form: Literal["flat", "envelope"] | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def event_type(self) -> str:
        """What happened, by the documentation's name; it need not be given where the payload's class says it."""
    @property
    def session_id(self) -> str:
        """The call; empty where the event is about none."""
    @property
    def timestamp(self) -> str:
        """When it happened, as RFC 3339."""
    @property
    def payload(self) -> _Payload | None:
        """All that is said about it."""
    @property
    def event_id(self) -> str | None:
        """The event's own name; only a flat error may have none."""
    @property
    def source(self) -> EventSource | None:
        """The part of the system that it comes from; in envelopes only."""
    @property
    def metadata(self) -> Any:
        """An object of strings; in envelopes only."""
    @property
    def form(self) -> Literal["flat", "envelope"] | None:
        """How it is written: flat, as in the documentation, or as an envelope."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""
    def update(self) -> CallUpdate | None:
        """What the message says about its call in the words of all systems; None if it says nothing."""
