# Generated from the messages' declarations by `cargo xtask generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, final

from typing_extensions import Buffer, Self

from callevents._core import Record as _Record, SseEvent
from callevents._enums import OpenIntEnum, OpenStrEnum
from callevents._errors import DecodeError
from callevents._values import CallUpdate

__all__ = [
    "ACK_TIMEOUT_MS",
    "Ack",
    "ActOnParticipant",
    "AdultedSession",
    "AgentData",
    "AgentToolCall",
    "Alternative",
    "CallInfo",
    "CallStatus",
    "Command",
    "Defaults",
    "Digits",
    "Direction",
    "EnableState",
    "ErrorData",
    "Failover",
    "FunctionCall",
    "HoldDetail",
    "HoldState",
    "HookData",
    "HookReason",
    "LeaveReason",
    "MAX_APPLICATION_MESSAGE",
    "Message",
    "MuteState",
    "Participant",
    "ParticipantAction",
    "PauseState",
    "PlaceCall",
    "QueueData",
    "QueueEvent",
    "Recognizer",
    "ReconfigureStt",
    "Record",
    "RecordAction",
    "ReferDetails",
    "SUBPROTOCOL",
    "SendDtmf",
    "SendSipRequest",
    "Session",
    "SetCallStatus",
    "SetConfHold",
    "SetConfMute",
    "SetListen",
    "SetNoiseIsolation",
    "SetStream",
    "SetTranscribe",
    "SipMessage",
    "SipPayload",
    "SipRequest",
    "Speech",
    "SpeechVendor",
    "StatusData",
    "StreamingData",
    "StreamingEvent",
    "Synthesizer",
    "Terminator",
    "Tokens",
    "TokensResult",
    "TokensStatus",
    "ToolCall",
    "Translation",
    "VerbData",
    "Whisper",
    "parse",
    "parse_application",
]

_Bytes: TypeAlias = bytes
_Json: TypeAlias = dict[str, Any] | list[Any] | str | int | float | bool | None
SUBPROTOCOL: str
ACK_TIMEOUT_MS: int
MAX_APPLICATION_MESSAGE: int

def parse(text: str | Buffer) -> Message: ...
def parse_application(text: str | Buffer) -> Ack | Command | _Json: ...

class Direction(OpenStrEnum):
    """Which side began a call, seen from jambonz."""
    INBOUND = "inbound"
    """The call came to jambonz."""
    OUTBOUND = "outbound"
    """jambonz placed the call."""

class CallStatus(OpenStrEnum):
    """The status of a call."""
    TRYING = "trying"
    """It is being set up."""
    RINGING = "ringing"
    """The called party's telephone rings."""
    EARLY_MEDIA = "early-media"
    """The called side already sends audio."""
    IN_PROGRESS = "in-progress"
    """The parties are connected."""
    QUEUED = "queued"
    """It waits in a queue; declared, but never sent."""
    FAILED = "failed"
    """It came to nothing."""
    BUSY = "busy"
    """The called party was busy."""
    NO_ANSWER = "no-answer"
    """Nobody answered in time, or the caller gave up."""
    COMPLETED = "completed"
    """It was answered, and is over."""

class Terminator(OpenStrEnum):
    """Who ended a call."""
    CALLER = "caller"
    """The caller hung up or gave up."""
    JAMBONZ = "jambonz"
    """jambonz or its application ended it."""

class HookReason(OpenStrEnum):
    """Why a verb ended.

    Source: jambonz-feature-server 0.9.8, verbs gather and play.
    """
    SPEECH_DETECTED = "speechDetected"
    """Speech was recognised."""
    DTMF_DETECTED = "dtmfDetected"
    """Digits were pressed."""
    TIMEOUT = "timeout"
    """Nothing came in time."""
    ERROR = "error"
    """The recogniser failed."""
    LOW_CONFIDENCE = "stt-low-confidence"
    """Speech was recognised, but not surely."""
    PLAY_COMPLETED = "playCompleted"
    """The file was played to its end."""
    PLAY_FAILED = "playFailed"
    """The file could not be played."""

class TokensStatus(OpenStrEnum):
    """What became of text that was to be spoken."""
    OK = "ok"
    """It was taken."""
    FAILED = "failed"
    """It was refused; the reason says why."""

class StreamingEvent(OpenStrEnum):
    """What happened to a stream of speech."""
    STREAM_OPEN = "stream_open"
    """The vendor is connected."""
    STREAM_CLOSED = "stream_closed"
    """The connection to the vendor is closed."""
    STREAM_PAUSED = "stream_paused"
    """The buffer is full: send nothing until it is resumed."""
    STREAM_RESUMED = "stream_resumed"
    """There is room in the buffer again."""
    USER_INTERRUPTION = "user_interruption"
    """The caller spoke, and what was buffered is dropped."""
    TTS_SPOKEN = "tts_spoken"
    """Text was spoken; only of the commercial edition."""

class Failover(OpenStrEnum):
    """Whether jambonz tries another vendor."""
    IN_PROGRESS = "in progress"
    """It does."""
    NOT_AVAILABLE = "not available"
    """There is none."""

class QueueEvent(OpenStrEnum):
    """What happened to a queue."""
    JOIN = "join"
    """A call was put into it."""
    LEAVE = "leave"
    """A call left it."""

class LeaveReason(OpenStrEnum):
    """Why a call left a queue."""
    ABANDONED = "abandoned"
    """The caller hung up or went elsewhere."""
    DEQUEUED = "dequeued"
    """Somebody took the call."""

class MuteState(OpenStrEnum):
    """Whether a party is to be heard."""
    MUTE = "mute"
    """It is not."""
    UNMUTE = "unmute"
    """It is."""

class HoldState(OpenStrEnum):
    """Whether a party is to wait."""
    HOLD = "hold"
    """It is."""
    UNHOLD = "unhold"
    """It is not."""

class ParticipantAction(OpenStrEnum):
    """What is to be done with a participant of a conference."""
    TAG = "tag"
    """It gets a tag."""
    UNTAG = "untag"
    """Its tag is taken off."""
    COACH = "coach"
    """It is heard by those with a tag only."""
    UNCOACH = "uncoach"
    """It is heard by all again."""
    MUTE = "mute"
    """It is not heard."""
    UNMUTE = "unmute"
    """It is heard again."""
    HOLD = "hold"
    """It waits."""
    UNHOLD = "unhold"
    """It waits no longer."""

class PauseState(OpenStrEnum):
    """Whether a stream or transcription is to go on."""
    PAUSE = "pause"
    """It stops for a while."""
    RESUME = "resume"
    """It goes on."""
    SILENCE = "silence"
    """It sends silence for a while."""

class RecordAction(OpenStrEnum):
    """What is to be done with the recording of a call."""
    START = "startCallRecording"
    """It begins."""
    STOP = "stopCallRecording"
    """It ends."""
    PAUSE = "pauseCallRecording"
    """It stops for a while."""
    RESUME = "resumeCallRecording"
    """It goes on."""

class EnableState(OpenStrEnum):
    """Whether something is to be on."""
    ENABLE = "enable"
    """It is."""
    DISABLE = "disable"
    """It is not."""

_Data: TypeAlias = (
    StatusData
    | HookData
    | VerbData
    | Session
    | CallInfo
    | AdultedSession
    | ToolCall
    | TokensResult
    | StreamingData
    | ErrorData
    | QueueData
    | AgentData
    | AgentToolCall
    | _Json
)

_CommandData: TypeAlias = (
    SetCallStatus
    | SetConfMute
    | SetConfHold
    | ActOnParticipant
    | SetListen
    | SetStream
    | SetTranscribe
    | Record
    | Whisper
    | SendSipRequest
    | SendDtmf
    | PlaceCall
    | Tokens
    | SetNoiseIsolation
    | ReconfigureStt
    | _Json
)

@final
class Message(_Record):
    """A message of jambonz."""
    __match_args__ = ("type", "msgid", "call_sid", "hook", "data", "b3")
    def __new__(cls, *, type: str = ..., msgid: str, call_sid: str | None = ..., hook: str | None = ..., data: _Data | None = ..., b3: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def type(self) -> str:
        """What data is."""
    @property
    def msgid(self) -> str:
        """The message's identifier, to be named when it is acknowledged."""
    @property
    def call_sid(self) -> str | None:
        """The call that the connection's session began with: not always the one that this is about, see leg_sid."""
    @property
    def hook(self) -> str | None:
        """The hook that the application gave."""
    @property
    def data(self) -> _Data | None:
        """What it says."""
    @property
    def b3(self) -> str | None:
        """The trace's context: trace, span and flag."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""
    def update(self) -> CallUpdate | None:
        """What the message says about its call in the words of all systems; None if it says nothing."""
    def ack(self, verbs: Sequence[Mapping[str, Any]] | None = ...) -> Ack:
        """The acknowledgement of the message, with verbs to be run."""
    def is_ack_needed(self) -> bool:
        """Whether jambonz waits for the message to be acknowledged."""
    def leg_sid(self) -> str | None:
        """The leg that the message is about; None if it names none."""

@final
class StatusData(_Record):
    """The status of a call has changed, or is said again."""
    __match_args__ = ("call_sid", "direction", "from_", "to", "call_id", "sbc_callid", "sip_status", "sip_reason", "call_status", "caller_id", "account_sid", "trace_id", "application_sid", "fs_sip_address", "parent_call_sid", "originating_sip_ip", "originating_sip_trunk_name", "call_termination_by", "duration", "customer_data", "headers", "api_base_url", "fs_public_ip", "has_recording", "caller_name", "local_sip_address", "public_ip", "customer_data_snake", "error", "reason", "defaults")
    def __new__(cls, call_sid: str | None = ..., direction: str | None = ..., from_: str | None = ..., to: str | None = ..., call_id: str | None = ..., sbc_callid: str | None = ..., sip_status: int | None = ..., sip_reason: str | None = ..., call_status: str | None = ..., caller_id: str | None = ..., account_sid: str | None = ..., trace_id: str | None = ..., application_sid: str | None = ..., fs_sip_address: str | None = ..., parent_call_sid: str | None = ..., originating_sip_ip: str | None = ..., originating_sip_trunk_name: str | None = ..., call_termination_by: str | None = ..., duration: float | None = ..., customer_data: Any = ..., headers: Any = ..., api_base_url: str | None = ..., fs_public_ip: str | None = ..., has_recording: bool | None = ..., caller_name: str | None = ..., local_sip_address: str | None = ..., public_ip: str | None = ..., customer_data_snake: Any = ..., error: Any = ..., reason: Any = ..., defaults: Defaults | dict[str, Any] | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def call_sid(self) -> str | None:
        """The leg's identifier: the key of everything that is said about it."""
    @property
    def direction(self) -> Direction | None:
        """Which side began the call."""
    @property
    def from_(self) -> str | None:
        """The caller's number or user."""
    @property
    def to(self) -> str | None:
        """The called number or user."""
    @property
    def call_id(self) -> str | None:
        """The SIP Call-ID; a redirected leg gets another."""
    @property
    def sbc_callid(self) -> str | None:
        """The SIP Call-ID on the far side of the session border controller."""
    @property
    def sip_status(self) -> int | None:
        """The SIP status that changed the call last."""
    @property
    def sip_reason(self) -> str | None:
        """What goes with it; on calls placed by REST not always the status's own phrase."""
    @property
    def call_status(self) -> CallStatus | None:
        """The status of the call."""
    @property
    def caller_id(self) -> str | None:
        """The number that a dialled leg shows."""
    @property
    def account_sid(self) -> str | None:
        """The account."""
    @property
    def trace_id(self) -> str | None:
        """The trace; all zeros if tracing is off."""
    @property
    def application_sid(self) -> str | None:
        """The application."""
    @property
    def fs_sip_address(self) -> str | None:
        """The feature server's SIP address, host:port."""
    @property
    def parent_call_sid(self) -> str | None:
        """The leg that dialled this one."""
    @property
    def originating_sip_ip(self) -> str | None:
        """Where the call came from."""
    @property
    def originating_sip_trunk_name(self) -> str | None:
        """The trunk that the call came over."""
    @property
    def call_termination_by(self) -> Terminator | None:
        """Who ended the call; of dialled legs never told."""
    @property
    def duration(self) -> float | None:
        """How long the call took, in whole seconds; in hooks of conferences the conference's age, with a fraction, until the call is over. In s."""
    @property
    def customer_data(self) -> Any:
        """What the application has attached to the call, as it gave it."""
    @property
    def headers(self) -> Any:
        """Headers of the request that ended the call, names in snake case."""
    @property
    def api_base_url(self) -> str | None:
        """Where the server's REST API is."""
    @property
    def fs_public_ip(self) -> str | None:
        """The feature server's public address."""
    @property
    def has_recording(self) -> bool | None:
        """Whether the call is recorded."""
    @property
    def caller_name(self) -> str | None:
        """The caller's name; may be empty."""
    @property
    def local_sip_address(self) -> str | None:
        """fs_sip_address under its other name."""
    @property
    def public_ip(self) -> str | None:
        """fs_public_ip under its other name."""
    @property
    def customer_data_snake(self) -> Any:
        """What an application has attached to a call that was transferred, keys in snake case."""
    @property
    def error(self) -> Any:
        """What is wrong with the verbs of an acknowledgement; the status is then no new one."""
    @property
    def reason(self) -> Any:
        """What exactly is wrong."""
    @property
    def defaults(self) -> Defaults | None:
        """Vendors that apply if a verb names none; only of older servers."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Defaults(_Record):
    """Vendors that apply if a verb names none."""
    __match_args__ = ("synthesizer", "recognizer")
    def __new__(cls, synthesizer: Synthesizer | dict[str, Any] | None = ..., recognizer: Recognizer | dict[str, Any] | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def synthesizer(self) -> Synthesizer | None:
        """Who speaks."""
    @property
    def recognizer(self) -> Recognizer | None:
        """Who listens."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Synthesizer(_Record):
    """Who speaks."""
    __match_args__ = ("vendor", "language", "voice", "label", "fallback_vendor", "fallback_label", "fallback_language", "fallback_voice")
    def __new__(cls, vendor: str | None = ..., language: str | None = ..., voice: Any = ..., label: str | None = ..., fallback_vendor: str | None = ..., fallback_label: str | None = ..., fallback_language: str | None = ..., fallback_voice: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def vendor(self) -> str | None:
        """The vendor."""
    @property
    def language(self) -> str | None:
        """The language."""
    @property
    def voice(self) -> Any:
        """The voice: a name, or an object for one of the customer's own."""
    @property
    def label(self) -> str | None:
        """The label of the credentials."""
    @property
    def fallback_vendor(self) -> str | None:
        """The vendor if that one fails."""
    @property
    def fallback_label(self) -> str | None:
        """Its label."""
    @property
    def fallback_language(self) -> str | None:
        """Its language."""
    @property
    def fallback_voice(self) -> Any:
        """Its voice."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Recognizer(_Record):
    """Who listens."""
    __match_args__ = ("vendor", "language", "label", "fallback_vendor", "fallback_label", "fallback_language")
    def __new__(cls, vendor: str | None = ..., language: str | None = ..., label: str | None = ..., fallback_vendor: str | None = ..., fallback_label: str | None = ..., fallback_language: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def vendor(self) -> str | None:
        """The vendor."""
    @property
    def language(self) -> str | None:
        """The language."""
    @property
    def label(self) -> str | None:
        """The label of the credentials."""
    @property
    def fallback_vendor(self) -> str | None:
        """The vendor if that one fails."""
    @property
    def fallback_label(self) -> str | None:
        """Its label."""
    @property
    def fallback_language(self) -> str | None:
        """Its language."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class HookData(_Record):
    """A verb has ended, or something happened while it ran.

    Which members there are depends on the verb; the wire does not name it. Rows stand in groups, a group for each verb.

    Source: jambonz-feature-server 0.9.8, lib/tasks.
    """
    __match_args__ = ("call_sid", "direction", "from_", "to", "call_id", "sbc_callid", "sip_status", "sip_reason", "call_status", "caller_id", "account_sid", "trace_id", "application_sid", "fs_sip_address", "parent_call_sid", "originating_sip_ip", "originating_sip_trunk_name", "call_termination_by", "duration", "customer_data", "headers", "api_base_url", "fs_public_ip", "has_recording", "caller_name", "local_sip_address", "public_ip", "customer_data_snake", "speech", "speech_event", "translation", "digits", "details", "stt_latency_ms", "playback_seconds", "playback_milliseconds", "playback_last_offset_pos", "status", "dial_call_duration", "dial_call_status", "dial_sip_status", "dial_call_sid", "dial_sbc_callid", "dtmf", "refer_details", "hold_detail", "event", "refer_status", "final_referred_call_status", "result", "err", "sip_method", "sip_body", "sip_headers", "on_hold", "siprec", "queue_sid", "queue_time", "queue_size", "queue_position", "queue_result", "dequeue_result", "time", "members", "conference_sid", "friendly_name", "completion_reason", "error", "kind", "reason", "greeting", "hint", "language", "frequency", "variance", "message_sid", "message_status", "carrier", "carrier_message_id", "message_failure_reason", "dialogflow_result", "lex_result", "rasa_result", "b3", "verb_id")
    def __new__(cls, call_sid: str | None = ..., direction: str | None = ..., from_: str | None = ..., to: str | None = ..., call_id: str | None = ..., sbc_callid: str | None = ..., sip_status: int | None = ..., sip_reason: str | None = ..., call_status: str | None = ..., caller_id: str | None = ..., account_sid: str | None = ..., trace_id: str | None = ..., application_sid: str | None = ..., fs_sip_address: str | None = ..., parent_call_sid: str | None = ..., originating_sip_ip: str | None = ..., originating_sip_trunk_name: str | None = ..., call_termination_by: str | None = ..., duration: float | None = ..., customer_data: Any = ..., headers: Any = ..., api_base_url: str | None = ..., fs_public_ip: str | None = ..., has_recording: bool | None = ..., caller_name: str | None = ..., local_sip_address: str | None = ..., public_ip: str | None = ..., customer_data_snake: Any = ..., speech: Speech | dict[str, Any] | None = ..., speech_event: Any = ..., translation: Translation | dict[str, Any] | None = ..., digits: str | None = ..., details: Any = ..., stt_latency_ms: Any = ..., playback_seconds: int | None = ..., playback_milliseconds: int | None = ..., playback_last_offset_pos: Any = ..., status: Any = ..., dial_call_duration: int | None = ..., dial_call_status: str | None = ..., dial_sip_status: int | None = ..., dial_call_sid: str | None = ..., dial_sbc_callid: str | None = ..., dtmf: str | None = ..., refer_details: ReferDetails | dict[str, Any] | None = ..., hold_detail: HoldDetail | dict[str, Any] | None = ..., event: str | None = ..., refer_status: int | None = ..., final_referred_call_status: int | None = ..., result: str | None = ..., err: Any = ..., sip_method: str | None = ..., sip_body: str | None = ..., sip_headers: Any = ..., on_hold: bool | None = ..., siprec: Any = ..., queue_sid: str | None = ..., queue_time: int | None = ..., queue_size: int | None = ..., queue_position: int | None = ..., queue_result: str | None = ..., dequeue_result: str | None = ..., time: str | None = ..., members: int | None = ..., conference_sid: str | None = ..., friendly_name: str | None = ..., completion_reason: str | None = ..., error: Any = ..., kind: str | None = ..., reason: str | None = ..., greeting: str | None = ..., hint: str | None = ..., language: str | None = ..., frequency: float | None = ..., variance: float | None = ..., message_sid: str | None = ..., message_status: str | None = ..., carrier: str | None = ..., carrier_message_id: str | None = ..., message_failure_reason: Any = ..., dialogflow_result: Any = ..., lex_result: Any = ..., rasa_result: Any = ..., b3: str | None = ..., verb_id: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def call_sid(self) -> str | None:
        """The leg's identifier: the key of everything that is said about it."""
    @property
    def direction(self) -> Direction | None:
        """Which side began the call."""
    @property
    def from_(self) -> str | None:
        """The caller's number or user."""
    @property
    def to(self) -> str | None:
        """The called number or user."""
    @property
    def call_id(self) -> str | None:
        """The SIP Call-ID; a redirected leg gets another."""
    @property
    def sbc_callid(self) -> str | None:
        """The SIP Call-ID on the far side of the session border controller."""
    @property
    def sip_status(self) -> int | None:
        """The SIP status that changed the call last."""
    @property
    def sip_reason(self) -> str | None:
        """What goes with it; on calls placed by REST not always the status's own phrase."""
    @property
    def call_status(self) -> CallStatus | None:
        """The status of the call."""
    @property
    def caller_id(self) -> str | None:
        """The number that a dialled leg shows."""
    @property
    def account_sid(self) -> str | None:
        """The account."""
    @property
    def trace_id(self) -> str | None:
        """The trace; all zeros if tracing is off."""
    @property
    def application_sid(self) -> str | None:
        """The application."""
    @property
    def fs_sip_address(self) -> str | None:
        """The feature server's SIP address, host:port."""
    @property
    def parent_call_sid(self) -> str | None:
        """The leg that dialled this one."""
    @property
    def originating_sip_ip(self) -> str | None:
        """Where the call came from."""
    @property
    def originating_sip_trunk_name(self) -> str | None:
        """The trunk that the call came over."""
    @property
    def call_termination_by(self) -> Terminator | None:
        """Who ended the call; of dialled legs never told."""
    @property
    def duration(self) -> float | None:
        """How long the call took, in whole seconds; in hooks of conferences the conference's age, with a fraction, until the call is over. In s."""
    @property
    def customer_data(self) -> Any:
        """What the application has attached to the call, as it gave it."""
    @property
    def headers(self) -> Any:
        """Headers of the request that ended the call, names in snake case."""
    @property
    def api_base_url(self) -> str | None:
        """Where the server's REST API is."""
    @property
    def fs_public_ip(self) -> str | None:
        """The feature server's public address."""
    @property
    def has_recording(self) -> bool | None:
        """Whether the call is recorded."""
    @property
    def caller_name(self) -> str | None:
        """The caller's name; may be empty."""
    @property
    def local_sip_address(self) -> str | None:
        """fs_sip_address under its other name."""
    @property
    def public_ip(self) -> str | None:
        """fs_public_ip under its other name."""
    @property
    def customer_data_snake(self) -> Any:
        """What an application has attached to a call that was transferred, keys in snake case."""
    @property
    def speech(self) -> Speech | None:
        """gather, transcribe: what was said."""
    @property
    def speech_event(self) -> Any:
        """transcribe: what happened to speech, as that it began."""
    @property
    def translation(self) -> Translation | None:
        """transcribe: what was said, in another language."""
    @property
    def digits(self) -> str | None:
        """gather: the digits that were pressed; listen: the digit that ended it."""
    @property
    def details(self) -> Any:
        """gather: what went wrong."""
    @property
    def stt_latency_ms(self) -> Any:
        """gather: how long the recogniser took. In ms."""
    @property
    def playback_seconds(self) -> int | None:
        """play: how much was played. In s."""
    @property
    def playback_milliseconds(self) -> int | None:
        """play: how much was played. In ms."""
    @property
    def playback_last_offset_pos(self) -> Any:
        """play: where it ended, in samples, as a string."""
    @property
    def status(self) -> Any:
        """play: the media server's status."""
    @property
    def dial_call_duration(self) -> int | None:
        """listen: how long it took. In s."""
    @property
    def dial_call_status(self) -> CallStatus | None:
        """dial: the status of the leg that was dialled; of these, none if none was."""
    @property
    def dial_sip_status(self) -> int | None:
        """dial: its SIP status."""
    @property
    def dial_call_sid(self) -> str | None:
        """dial: its identifier."""
    @property
    def dial_sbc_callid(self) -> str | None:
        """dial: its SIP Call-ID on the far side of the session border controller."""
    @property
    def dtmf(self) -> str | None:
        """dial: the digits that are bound to this hook."""
    @property
    def refer_details(self) -> ReferDetails | None:
        """dial and session: a party wants to be transferred."""
    @property
    def hold_detail(self) -> HoldDetail | None:
        """dial: a party put the other one on hold, or ended that."""
    @property
    def event(self) -> str | None:
        """sip:refer, in-dialog requests, conference, dialogs: what happened."""
    @property
    def refer_status(self) -> int | None:
        """sip:refer: the status of the REFER."""
    @property
    def final_referred_call_status(self) -> int | None:
        """sip:refer: the last status of the call that it led to."""
    @property
    def result(self) -> str | None:
        """sip:request: success or failed."""
    @property
    def err(self) -> Any:
        """sip:request: what went wrong."""
    @property
    def sip_method(self) -> str | None:
        """In-dialog request: its method."""
    @property
    def sip_body(self) -> str | None:
        """In-dialog request: its body."""
    @property
    def sip_headers(self) -> Any:
        """In-dialog request: its headers, names in snake case."""
    @property
    def on_hold(self) -> bool | None:
        """In-dialog re-INVITE: whether the call is on hold."""
    @property
    def siprec(self) -> Any:
        """In-dialog re-INVITE: what it says about a recording."""
    @property
    def queue_sid(self) -> str | None:
        """enqueue: the queue."""
    @property
    def queue_time(self) -> int | None:
        """enqueue: for how long the call has waited. In s."""
    @property
    def queue_size(self) -> int | None:
        """enqueue: how many calls wait."""
    @property
    def queue_position(self) -> int | None:
        """enqueue: how many of them come before this one."""
    @property
    def queue_result(self) -> str | None:
        """enqueue: how the waiting ended: bridged, hangup, leave or error."""
    @property
    def dequeue_result(self) -> str | None:
        """dequeue: how it ended: complete, timeout or hangup."""
    @property
    def time(self) -> str | None:
        """conference: when it happened, in ISO 8601."""
    @property
    def members(self) -> int | None:
        """conference: how many are in it."""
    @property
    def conference_sid(self) -> str | None:
        """conference: its identifier."""
    @property
    def friendly_name(self) -> str | None:
        """conference: its name."""
    @property
    def completion_reason(self) -> str | None:
        """llm: how it ended, in words."""
    @property
    def error(self) -> Any:
        """llm: what went wrong."""
    @property
    def kind(self) -> str | None:
        """amd: what was found, as amd_human_detected."""
    @property
    def reason(self) -> HookReason | None:
        """gather, play: why it ended; amd: why it was found."""
    @property
    def greeting(self) -> str | None:
        """amd: what was heard."""
    @property
    def hint(self) -> str | None:
        """amd: the hint that was heard."""
    @property
    def language(self) -> str | None:
        """amd: the language."""
    @property
    def frequency(self) -> float | None:
        """amd: the tone's frequency. In Hz."""
    @property
    def variance(self) -> float | None:
        """amd: the tone's variance."""
    @property
    def message_sid(self) -> str | None:
        """message: its identifier."""
    @property
    def message_status(self) -> str | None:
        """message: what became of it."""
    @property
    def carrier(self) -> str | None:
        """message: who carried it."""
    @property
    def carrier_message_id(self) -> str | None:
        """message: the carrier's identifier."""
    @property
    def message_failure_reason(self) -> Any:
        """message: why it failed."""
    @property
    def dialogflow_result(self) -> Any:
        """dialogflow: what it found."""
    @property
    def lex_result(self) -> Any:
        """lex: what it found."""
    @property
    def rasa_result(self) -> Any:
        """rasa: what it found."""
    @property
    def b3(self) -> str | None:
        """transcribe and conference: the trace's context, which other hooks have outside."""
    @property
    def verb_id(self) -> str | None:
        """The verb's id, if the application gave it one."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Speech(_Record):
    """What was said."""
    __match_args__ = ("language_code", "channel_tag", "is_final", "alternatives", "vendor")
    def __new__(cls, language_code: str | None = ..., channel_tag: int | None = ..., is_final: bool | None = ..., alternatives: Sequence[Alternative] | Sequence[dict[str, Any]] | None = ..., vendor: SpeechVendor | dict[str, Any] | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def language_code(self) -> str | None:
        """The language, as the vendor writes it."""
    @property
    def channel_tag(self) -> int | None:
        """The channel, from 1."""
    @property
    def is_final(self) -> bool | None:
        """Whether it will not change any more."""
    @property
    def alternatives(self) -> tuple[Alternative, ...] | None:
        """What it may be, the best first."""
    @property
    def vendor(self) -> SpeechVendor | None:
        """Who recognised it."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Alternative(_Record):
    """What something that was said may be."""
    __match_args__ = ("confidence", "transcript")
    def __new__(cls, confidence: float | None = ..., transcript: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def confidence(self) -> float | None:
        """How sure it is, from 0 to 1."""
    @property
    def transcript(self) -> str | None:
        """The text."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SpeechVendor(_Record):
    """Who recognised speech, and how they put it."""
    __match_args__ = ("name", "evt")
    def __new__(cls, name: str | None = ..., evt: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def name(self) -> str | None:
        """The vendor's name."""
    @property
    def evt(self) -> Any:
        """The vendor's own event, keys in snake case."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Translation(_Record):
    """What was said, in another language."""
    __match_args__ = ("channel", "language", "translation")
    def __new__(cls, channel: int | None = ..., language: str | None = ..., translation: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def channel(self) -> int | None:
        """The channel."""
    @property
    def language(self) -> str | None:
        """The language that it is in now."""
    @property
    def translation(self) -> str | None:
        """The text."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class ReferDetails(_Record):
    """A REFER: a party wants to be transferred. Headers that begin with X- are in the rest."""
    __match_args__ = ("sip_refer_to", "refer_to_user", "sip_referred_by", "sip_user_agent", "referred_by_user", "referring_call_sid", "referred_call_sid")
    def __new__(cls, sip_refer_to: str | None = ..., refer_to_user: str | None = ..., sip_referred_by: str | None = ..., sip_user_agent: str | None = ..., referred_by_user: str | None = ..., referring_call_sid: str | None = ..., referred_call_sid: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def sip_refer_to(self) -> str | None:
        """The Refer-To header."""
    @property
    def refer_to_user(self) -> str | None:
        """The user in it."""
    @property
    def sip_referred_by(self) -> str | None:
        """The Referred-By header."""
    @property
    def sip_user_agent(self) -> str | None:
        """The User-Agent header."""
    @property
    def referred_by_user(self) -> str | None:
        """The user in the Referred-By header."""
    @property
    def referring_call_sid(self) -> str | None:
        """The leg that sent it."""
    @property
    def referred_call_sid(self) -> str | None:
        """The leg that is to be transferred."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class HoldDetail(_Record):
    """Who put whom on hold."""
    __match_args__ = ("from_", "to")
    def __new__(cls, from_: str | None = ..., to: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def from_(self) -> str | None:
        """The party that did it."""
    @property
    def to(self) -> str | None:
        """The party that waits."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class VerbData(_Record):
    """A verb began, ended, or did something; only sent to applications that asked for it."""
    __match_args__ = ("event", "vendor", "language", "characters", "elapsed_time", "served_from_cache", "dtmf", "duration", "language_code", "channel_tag", "is_final", "alternatives", "id", "verb", "name", "status")
    def __new__(cls, event: str | None = ..., vendor: Any = ..., language: str | None = ..., characters: int | None = ..., elapsed_time: Any = ..., served_from_cache: bool | None = ..., dtmf: str | None = ..., duration: float | None = ..., language_code: str | None = ..., channel_tag: int | None = ..., is_final: bool | None = ..., alternatives: Sequence[Alternative] | Sequence[dict[str, Any]] | None = ..., id: str | None = ..., verb: str | None = ..., name: str | None = ..., status: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def event(self) -> str | None:
        """What happened, as starting, finished, start-playback."""
    @property
    def vendor(self) -> Any:
        """synthesized-audio: who spoke it, a string; speech-bargein-detected: who heard it, an object."""
    @property
    def language(self) -> str | None:
        """synthesized-audio: the language."""
    @property
    def characters(self) -> int | None:
        """synthesized-audio: how many characters were spoken."""
    @property
    def elapsed_time(self) -> Any:
        """synthesized-audio: how long it took to make, as a string. In ms."""
    @property
    def served_from_cache(self) -> bool | None:
        """synthesized-audio: whether it was at hand already."""
    @property
    def dtmf(self) -> str | None:
        """dtmf-bargein-detected: the digit."""
    @property
    def duration(self) -> float | None:
        """dtmf-bargein-detected: how long it was pressed. In ms."""
    @property
    def language_code(self) -> str | None:
        """speech-bargein-detected: the language, as the vendor writes it."""
    @property
    def channel_tag(self) -> int | None:
        """speech-bargein-detected: the channel, from 1."""
    @property
    def is_final(self) -> bool | None:
        """speech-bargein-detected: whether it will not change any more."""
    @property
    def alternatives(self) -> tuple[Alternative, ...] | None:
        """speech-bargein-detected: what it may be, the best first."""
    @property
    def id(self) -> str | None:
        """The verb's id, if the application gave it one."""
    @property
    def verb(self) -> str | None:
        """The verb, in events of playing and barging in."""
    @property
    def name(self) -> str | None:
        """The verb, in other events."""
    @property
    def status(self) -> str | None:
        """begin or end; documented, never sent."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Session(_Record):
    """A session begins, or goes on over a new connection.

    For a call that came in, this is the first of its messages; a call that was placed by REST is connected already. After a reconnect the data is what it was when the session began, statuses too.
    """
    __match_args__ = ("call_sid", "direction", "from_", "to", "call_id", "sbc_callid", "sip_status", "sip_reason", "call_status", "caller_id", "account_sid", "trace_id", "application_sid", "fs_sip_address", "parent_call_sid", "originating_sip_ip", "originating_sip_trunk_name", "call_termination_by", "duration", "customer_data", "headers", "api_base_url", "fs_public_ip", "has_recording", "caller_name", "local_sip_address", "public_ip", "customer_data_snake", "sip", "participants", "service_provider_sid", "defaults", "env_vars")
    def __new__(cls, call_sid: str | None = ..., direction: str | None = ..., from_: str | None = ..., to: str | None = ..., call_id: str | None = ..., sbc_callid: str | None = ..., sip_status: int | None = ..., sip_reason: str | None = ..., call_status: str | None = ..., caller_id: str | None = ..., account_sid: str | None = ..., trace_id: str | None = ..., application_sid: str | None = ..., fs_sip_address: str | None = ..., parent_call_sid: str | None = ..., originating_sip_ip: str | None = ..., originating_sip_trunk_name: str | None = ..., call_termination_by: str | None = ..., duration: float | None = ..., customer_data: Any = ..., headers: Any = ..., api_base_url: str | None = ..., fs_public_ip: str | None = ..., has_recording: bool | None = ..., caller_name: str | None = ..., local_sip_address: str | None = ..., public_ip: str | None = ..., customer_data_snake: Any = ..., sip: SipMessage | dict[str, Any] | None = ..., participants: Sequence[Participant] | Sequence[dict[str, Any]] | None = ..., service_provider_sid: str | None = ..., defaults: Defaults | dict[str, Any] | None = ..., env_vars: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def call_sid(self) -> str | None:
        """The leg's identifier: the key of everything that is said about it."""
    @property
    def direction(self) -> Direction | None:
        """Which side began the call."""
    @property
    def from_(self) -> str | None:
        """The caller's number or user."""
    @property
    def to(self) -> str | None:
        """The called number or user."""
    @property
    def call_id(self) -> str | None:
        """The SIP Call-ID; a redirected leg gets another."""
    @property
    def sbc_callid(self) -> str | None:
        """The SIP Call-ID on the far side of the session border controller."""
    @property
    def sip_status(self) -> int | None:
        """The SIP status that changed the call last."""
    @property
    def sip_reason(self) -> str | None:
        """What goes with it; on calls placed by REST not always the status's own phrase."""
    @property
    def call_status(self) -> CallStatus | None:
        """The status of the call."""
    @property
    def caller_id(self) -> str | None:
        """The number that a dialled leg shows."""
    @property
    def account_sid(self) -> str | None:
        """The account."""
    @property
    def trace_id(self) -> str | None:
        """The trace; all zeros if tracing is off."""
    @property
    def application_sid(self) -> str | None:
        """The application."""
    @property
    def fs_sip_address(self) -> str | None:
        """The feature server's SIP address, host:port."""
    @property
    def parent_call_sid(self) -> str | None:
        """The leg that dialled this one."""
    @property
    def originating_sip_ip(self) -> str | None:
        """Where the call came from."""
    @property
    def originating_sip_trunk_name(self) -> str | None:
        """The trunk that the call came over."""
    @property
    def call_termination_by(self) -> Terminator | None:
        """Who ended the call; of dialled legs never told."""
    @property
    def duration(self) -> float | None:
        """How long the call took, in whole seconds; in hooks of conferences the conference's age, with a fraction, until the call is over. In s."""
    @property
    def customer_data(self) -> Any:
        """What the application has attached to the call, as it gave it."""
    @property
    def headers(self) -> Any:
        """Headers of the request that ended the call, names in snake case."""
    @property
    def api_base_url(self) -> str | None:
        """Where the server's REST API is."""
    @property
    def fs_public_ip(self) -> str | None:
        """The feature server's public address."""
    @property
    def has_recording(self) -> bool | None:
        """Whether the call is recorded."""
    @property
    def caller_name(self) -> str | None:
        """The caller's name; may be empty."""
    @property
    def local_sip_address(self) -> str | None:
        """fs_sip_address under its other name."""
    @property
    def public_ip(self) -> str | None:
        """fs_public_ip under its other name."""
    @property
    def customer_data_snake(self) -> Any:
        """What an application has attached to a call that was transferred, keys in snake case."""
    @property
    def sip(self) -> SipMessage | None:
        """The INVITE; only of calls that came in."""
    @property
    def participants(self) -> tuple[Participant, ...] | None:
        """The parties of a call that is only recorded (SIPREC)."""
    @property
    def service_provider_sid(self) -> str | None:
        """The service provider."""
    @property
    def defaults(self) -> Defaults | None:
        """Vendors and voices that apply if a verb names none."""
    @property
    def env_vars(self) -> Any:
        """Variables of the application, as they were given."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SipMessage(_Record):
    """A SIP request, parsed and raw."""
    __match_args__ = ("headers", "raw", "body", "method", "version", "uri", "payload")
    def __new__(cls, headers: Any = ..., raw: str | None = ..., body: str | None = ..., method: str | None = ..., version: str | None = ..., uri: str | None = ..., payload: Sequence[SipPayload] | Sequence[dict[str, Any]] | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def headers(self) -> Any:
        """The headers, names as they came."""
    @property
    def raw(self) -> str | None:
        """The whole text."""
    @property
    def body(self) -> str | None:
        """The body."""
    @property
    def method(self) -> str | None:
        """The method."""
    @property
    def version(self) -> str | None:
        """The SIP version."""
    @property
    def uri(self) -> str | None:
        """The request URI."""
    @property
    def payload(self) -> tuple[SipPayload, ...] | None:
        """The parts of the body."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SipPayload(_Record):
    """A part of a SIP body."""
    __match_args__ = ("content_type", "content")
    def __new__(cls, content_type: str | None = ..., content: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def content_type(self) -> str | None:
        """Its content type."""
    @property
    def content(self) -> str | None:
        """Its text."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Participant(_Record):
    """A party of a recorded call."""
    __match_args__ = ("participant", "uri_user", "uri_host")
    def __new__(cls, participant: str | None = ..., uri_user: str | None = ..., uri_host: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def participant(self) -> str | None:
        """caller or callee."""
    @property
    def uri_user(self) -> str | None:
        """The user of its URI."""
    @property
    def uri_host(self) -> str | None:
        """The host of its URI."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class CallInfo(_Record):
    """What is known about a call leg.

    It is part of most messages. Every member may be missing; those of the last rows come in session:new and in hooks of transcribe, or from older servers.

    Source: jambonz-feature-server 0.9.8, CallInfo.
    """
    __match_args__ = ("call_sid", "direction", "from_", "to", "call_id", "sbc_callid", "sip_status", "sip_reason", "call_status", "caller_id", "account_sid", "trace_id", "application_sid", "fs_sip_address", "parent_call_sid", "originating_sip_ip", "originating_sip_trunk_name", "call_termination_by", "duration", "customer_data", "headers", "api_base_url", "fs_public_ip", "has_recording", "caller_name", "local_sip_address", "public_ip", "customer_data_snake")
    def __new__(cls, call_sid: str | None = ..., direction: str | None = ..., from_: str | None = ..., to: str | None = ..., call_id: str | None = ..., sbc_callid: str | None = ..., sip_status: int | None = ..., sip_reason: str | None = ..., call_status: str | None = ..., caller_id: str | None = ..., account_sid: str | None = ..., trace_id: str | None = ..., application_sid: str | None = ..., fs_sip_address: str | None = ..., parent_call_sid: str | None = ..., originating_sip_ip: str | None = ..., originating_sip_trunk_name: str | None = ..., call_termination_by: str | None = ..., duration: float | None = ..., customer_data: Any = ..., headers: Any = ..., api_base_url: str | None = ..., fs_public_ip: str | None = ..., has_recording: bool | None = ..., caller_name: str | None = ..., local_sip_address: str | None = ..., public_ip: str | None = ..., customer_data_snake: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def call_sid(self) -> str | None:
        """The leg's identifier: the key of everything that is said about it."""
    @property
    def direction(self) -> Direction | None:
        """Which side began the call."""
    @property
    def from_(self) -> str | None:
        """The caller's number or user."""
    @property
    def to(self) -> str | None:
        """The called number or user."""
    @property
    def call_id(self) -> str | None:
        """The SIP Call-ID; a redirected leg gets another."""
    @property
    def sbc_callid(self) -> str | None:
        """The SIP Call-ID on the far side of the session border controller."""
    @property
    def sip_status(self) -> int | None:
        """The SIP status that changed the call last."""
    @property
    def sip_reason(self) -> str | None:
        """What goes with it; on calls placed by REST not always the status's own phrase."""
    @property
    def call_status(self) -> CallStatus | None:
        """The status of the call."""
    @property
    def caller_id(self) -> str | None:
        """The number that a dialled leg shows."""
    @property
    def account_sid(self) -> str | None:
        """The account."""
    @property
    def trace_id(self) -> str | None:
        """The trace; all zeros if tracing is off."""
    @property
    def application_sid(self) -> str | None:
        """The application."""
    @property
    def fs_sip_address(self) -> str | None:
        """The feature server's SIP address, host:port."""
    @property
    def parent_call_sid(self) -> str | None:
        """The leg that dialled this one."""
    @property
    def originating_sip_ip(self) -> str | None:
        """Where the call came from."""
    @property
    def originating_sip_trunk_name(self) -> str | None:
        """The trunk that the call came over."""
    @property
    def call_termination_by(self) -> Terminator | None:
        """Who ended the call; of dialled legs never told."""
    @property
    def duration(self) -> float | None:
        """How long the call took, in whole seconds; in hooks of conferences the conference's age, with a fraction, until the call is over. In s."""
    @property
    def customer_data(self) -> Any:
        """What the application has attached to the call, as it gave it."""
    @property
    def headers(self) -> Any:
        """Headers of the request that ended the call, names in snake case."""
    @property
    def api_base_url(self) -> str | None:
        """Where the server's REST API is."""
    @property
    def fs_public_ip(self) -> str | None:
        """The feature server's public address."""
    @property
    def has_recording(self) -> bool | None:
        """Whether the call is recorded."""
    @property
    def caller_name(self) -> str | None:
        """The caller's name; may be empty."""
    @property
    def local_sip_address(self) -> str | None:
        """fs_sip_address under its other name."""
    @property
    def public_ip(self) -> str | None:
        """fs_public_ip under its other name."""
    @property
    def customer_data_snake(self) -> Any:
        """What an application has attached to a call that was transferred, keys in snake case."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class AdultedSession(_Record):
    """A dialled leg becomes a session of its own, on a connection of its own."""
    __match_args__ = ("call_sid", "direction", "from_", "to", "call_id", "sbc_callid", "sip_status", "sip_reason", "call_status", "caller_id", "account_sid", "trace_id", "application_sid", "fs_sip_address", "parent_call_sid", "originating_sip_ip", "originating_sip_trunk_name", "call_termination_by", "duration", "customer_data", "headers", "api_base_url", "fs_public_ip", "has_recording", "caller_name", "local_sip_address", "public_ip", "customer_data_snake", "parent_call_info")
    def __new__(cls, call_sid: str | None = ..., direction: str | None = ..., from_: str | None = ..., to: str | None = ..., call_id: str | None = ..., sbc_callid: str | None = ..., sip_status: int | None = ..., sip_reason: str | None = ..., call_status: str | None = ..., caller_id: str | None = ..., account_sid: str | None = ..., trace_id: str | None = ..., application_sid: str | None = ..., fs_sip_address: str | None = ..., parent_call_sid: str | None = ..., originating_sip_ip: str | None = ..., originating_sip_trunk_name: str | None = ..., call_termination_by: str | None = ..., duration: float | None = ..., customer_data: Any = ..., headers: Any = ..., api_base_url: str | None = ..., fs_public_ip: str | None = ..., has_recording: bool | None = ..., caller_name: str | None = ..., local_sip_address: str | None = ..., public_ip: str | None = ..., customer_data_snake: Any = ..., parent_call_info: CallInfo | dict[str, Any] | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def call_sid(self) -> str | None:
        """The leg's identifier: the key of everything that is said about it."""
    @property
    def direction(self) -> Direction | None:
        """Which side began the call."""
    @property
    def from_(self) -> str | None:
        """The caller's number or user."""
    @property
    def to(self) -> str | None:
        """The called number or user."""
    @property
    def call_id(self) -> str | None:
        """The SIP Call-ID; a redirected leg gets another."""
    @property
    def sbc_callid(self) -> str | None:
        """The SIP Call-ID on the far side of the session border controller."""
    @property
    def sip_status(self) -> int | None:
        """The SIP status that changed the call last."""
    @property
    def sip_reason(self) -> str | None:
        """What goes with it; on calls placed by REST not always the status's own phrase."""
    @property
    def call_status(self) -> CallStatus | None:
        """The status of the call."""
    @property
    def caller_id(self) -> str | None:
        """The number that a dialled leg shows."""
    @property
    def account_sid(self) -> str | None:
        """The account."""
    @property
    def trace_id(self) -> str | None:
        """The trace; all zeros if tracing is off."""
    @property
    def application_sid(self) -> str | None:
        """The application."""
    @property
    def fs_sip_address(self) -> str | None:
        """The feature server's SIP address, host:port."""
    @property
    def parent_call_sid(self) -> str | None:
        """The leg that dialled this one."""
    @property
    def originating_sip_ip(self) -> str | None:
        """Where the call came from."""
    @property
    def originating_sip_trunk_name(self) -> str | None:
        """The trunk that the call came over."""
    @property
    def call_termination_by(self) -> Terminator | None:
        """Who ended the call; of dialled legs never told."""
    @property
    def duration(self) -> float | None:
        """How long the call took, in whole seconds; in hooks of conferences the conference's age, with a fraction, until the call is over. In s."""
    @property
    def customer_data(self) -> Any:
        """What the application has attached to the call, as it gave it."""
    @property
    def headers(self) -> Any:
        """Headers of the request that ended the call, names in snake case."""
    @property
    def api_base_url(self) -> str | None:
        """Where the server's REST API is."""
    @property
    def fs_public_ip(self) -> str | None:
        """The feature server's public address."""
    @property
    def has_recording(self) -> bool | None:
        """Whether the call is recorded."""
    @property
    def caller_name(self) -> str | None:
        """The caller's name; may be empty."""
    @property
    def local_sip_address(self) -> str | None:
        """fs_sip_address under its other name."""
    @property
    def public_ip(self) -> str | None:
        """fs_public_ip under its other name."""
    @property
    def customer_data_snake(self) -> Any:
        """What an application has attached to a call that was transferred, keys in snake case."""
    @property
    def parent_call_info(self) -> CallInfo | None:
        """The call that dialled it."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class ToolCall(_Record):
    """A model wants a function to be called: answer with tool_output."""
    __match_args__ = ("tool_call_id", "name", "args", "kind", "function_calls", "call_id")
    def __new__(cls, tool_call_id: str | None = ..., name: str | None = ..., args: Any = ..., kind: str | None = ..., function_calls: Sequence[FunctionCall] | Sequence[dict[str, Any]] | None = ..., call_id: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def tool_call_id(self) -> str | None:
        """The call's identifier; with Google always the word function_call_id."""
    @property
    def name(self) -> str | None:
        """The function."""
    @property
    def args(self) -> Any:
        """Its arguments, as the model gave them."""
    @property
    def kind(self) -> str | None:
        """The vendor's type of message; only of Google."""
    @property
    def function_calls(self) -> tuple[FunctionCall, ...] | None:
        """The functions; only of Google."""
    @property
    def call_id(self) -> str | None:
        """The call's identifier, in the documentation; never sent."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class FunctionCall(_Record):
    """A function that a model wants to be called."""
    __match_args__ = ("name", "args", "id")
    def __new__(cls, name: str | None = ..., args: Any = ..., id: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def name(self) -> str | None:
        """The function."""
    @property
    def args(self) -> Any:
        """Its arguments."""
    @property
    def id(self) -> str | None:
        """The call's identifier."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class TokensResult(_Record):
    """What became of text that was to be spoken: one for each tts:tokens."""
    __match_args__ = ("id", "status", "reason")
    def __new__(cls, id: Any = ..., status: str | None = ..., reason: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def id(self) -> Any:
        """The command's own, of any type."""
    @property
    def status(self) -> TokensStatus | None:
        """Whether it was taken; missing if the session speaks no streams."""
    @property
    def reason(self) -> str | None:
        """Why it was refused, as full."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class StreamingData(_Record):
    """Something happened to the stream of speech."""
    __match_args__ = ("event_type", "text", "bargein")
    def __new__(cls, event_type: str | None = ..., text: str | None = ..., bargein: bool | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def event_type(self) -> StreamingEvent | None:
        """What happened."""
    @property
    def text(self) -> str | None:
        """What was spoken; only of the commercial edition."""
    @property
    def bargein(self) -> bool | None:
        """Whether the caller spoke in between; only of the commercial edition."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class ErrorData(_Record):
    """Something went wrong: in a verb, or with a message of the application."""
    __match_args__ = ("msg", "details", "content", "error", "failover", "verb", "id")
    def __new__(cls, msg: str | None = ..., details: Any = ..., content: str | None = ..., error: Any = ..., failover: str | None = ..., verb: str | None = ..., id: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def msg(self) -> str | None:
        """What, as TTS error, InvalidMessage."""
    @property
    def details(self) -> Any:
        """What exactly."""
    @property
    def content(self) -> str | None:
        """The application's message that was not understood."""
    @property
    def error(self) -> Any:
        """What went wrong, in another form: only of commands that dial."""
    @property
    def failover(self) -> Failover | None:
        """Whether another vendor is tried."""
    @property
    def verb(self) -> str | None:
        """The verb."""
    @property
    def id(self) -> str | None:
        """The verb's id, if the application gave it one."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class QueueData(_Record):
    """A call was put into a queue or left it.

    The open-source server sends this over HTTP only, where it is the whole body.
    """
    __match_args__ = ("call_sid", "direction", "from_", "to", "call_id", "sbc_callid", "sip_status", "sip_reason", "call_status", "caller_id", "account_sid", "trace_id", "application_sid", "fs_sip_address", "parent_call_sid", "originating_sip_ip", "originating_sip_trunk_name", "call_termination_by", "duration", "customer_data", "headers", "api_base_url", "fs_public_ip", "has_recording", "caller_name", "local_sip_address", "public_ip", "customer_data_snake", "event", "queue", "length", "join_time", "leave_reason", "leave_time", "dequeuer")
    def __new__(cls, call_sid: str | None = ..., direction: str | None = ..., from_: str | None = ..., to: str | None = ..., call_id: str | None = ..., sbc_callid: str | None = ..., sip_status: int | None = ..., sip_reason: str | None = ..., call_status: str | None = ..., caller_id: str | None = ..., account_sid: str | None = ..., trace_id: str | None = ..., application_sid: str | None = ..., fs_sip_address: str | None = ..., parent_call_sid: str | None = ..., originating_sip_ip: str | None = ..., originating_sip_trunk_name: str | None = ..., call_termination_by: str | None = ..., duration: float | None = ..., customer_data: Any = ..., headers: Any = ..., api_base_url: str | None = ..., fs_public_ip: str | None = ..., has_recording: bool | None = ..., caller_name: str | None = ..., local_sip_address: str | None = ..., public_ip: str | None = ..., customer_data_snake: Any = ..., event: str | None = ..., queue: str | None = ..., length: int | None = ..., join_time: int | None = ..., leave_reason: str | None = ..., leave_time: int | None = ..., dequeuer: CallInfo | dict[str, Any] | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def call_sid(self) -> str | None:
        """The leg's identifier: the key of everything that is said about it."""
    @property
    def direction(self) -> Direction | None:
        """Which side began the call."""
    @property
    def from_(self) -> str | None:
        """The caller's number or user."""
    @property
    def to(self) -> str | None:
        """The called number or user."""
    @property
    def call_id(self) -> str | None:
        """The SIP Call-ID; a redirected leg gets another."""
    @property
    def sbc_callid(self) -> str | None:
        """The SIP Call-ID on the far side of the session border controller."""
    @property
    def sip_status(self) -> int | None:
        """The SIP status that changed the call last."""
    @property
    def sip_reason(self) -> str | None:
        """What goes with it; on calls placed by REST not always the status's own phrase."""
    @property
    def call_status(self) -> CallStatus | None:
        """The status of the call."""
    @property
    def caller_id(self) -> str | None:
        """The number that a dialled leg shows."""
    @property
    def account_sid(self) -> str | None:
        """The account."""
    @property
    def trace_id(self) -> str | None:
        """The trace; all zeros if tracing is off."""
    @property
    def application_sid(self) -> str | None:
        """The application."""
    @property
    def fs_sip_address(self) -> str | None:
        """The feature server's SIP address, host:port."""
    @property
    def parent_call_sid(self) -> str | None:
        """The leg that dialled this one."""
    @property
    def originating_sip_ip(self) -> str | None:
        """Where the call came from."""
    @property
    def originating_sip_trunk_name(self) -> str | None:
        """The trunk that the call came over."""
    @property
    def call_termination_by(self) -> Terminator | None:
        """Who ended the call; of dialled legs never told."""
    @property
    def duration(self) -> float | None:
        """How long the call took, in whole seconds; in hooks of conferences the conference's age, with a fraction, until the call is over. In s."""
    @property
    def customer_data(self) -> Any:
        """What the application has attached to the call, as it gave it."""
    @property
    def headers(self) -> Any:
        """Headers of the request that ended the call, names in snake case."""
    @property
    def api_base_url(self) -> str | None:
        """Where the server's REST API is."""
    @property
    def fs_public_ip(self) -> str | None:
        """The feature server's public address."""
    @property
    def has_recording(self) -> bool | None:
        """Whether the call is recorded."""
    @property
    def caller_name(self) -> str | None:
        """The caller's name; may be empty."""
    @property
    def local_sip_address(self) -> str | None:
        """fs_sip_address under its other name."""
    @property
    def public_ip(self) -> str | None:
        """fs_public_ip under its other name."""
    @property
    def customer_data_snake(self) -> Any:
        """What an application has attached to a call that was transferred, keys in snake case."""
    @property
    def event(self) -> QueueEvent | None:
        """What happened."""
    @property
    def queue(self) -> str | None:
        """The queue."""
    @property
    def length(self) -> int | None:
        """How many calls are in it now."""
    @property
    def join_time(self) -> int | None:
        """When the call was put into it. In ms since the Unix epoch."""
    @property
    def leave_reason(self) -> LeaveReason | None:
        """Why the call left it."""
    @property
    def leave_time(self) -> int | None:
        """When the call left it. In ms since the Unix epoch."""
    @property
    def dequeuer(self) -> CallInfo | None:
        """The call that took it."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class AgentData(_Record):
    """Something happened in a conversation with an agent; only of the commercial edition."""
    __match_args__ = ("kind", "transcript", "response", "interrupted", "latency")
    def __new__(cls, kind: str | None = ..., transcript: str | None = ..., response: str | None = ..., interrupted: bool | None = ..., latency: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def kind(self) -> str | None:
        """What, as turn_end."""
    @property
    def transcript(self) -> str | None:
        """What the caller said."""
    @property
    def response(self) -> str | None:
        """What the agent said."""
    @property
    def interrupted(self) -> bool | None:
        """Whether the caller interrupted it."""
    @property
    def latency(self) -> Any:
        """How long its parts took."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class AgentToolCall(_Record):
    """An agent wants a function to be called; only of the commercial edition."""
    __match_args__ = ("tool_call_id", "name", "arguments")
    def __new__(cls, tool_call_id: str | None = ..., name: str | None = ..., arguments: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def tool_call_id(self) -> str | None:
        """The call's identifier."""
    @property
    def name(self) -> str | None:
        """The function."""
    @property
    def arguments(self) -> Any:
        """Its arguments."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Ack(_Record):
    """The acknowledgement of a message, with or without verbs to be run."""
    __match_args__ = ("msgid", "data")
    def __new__(cls, *, msgid: str, data: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def type(self) -> str:
        """Always ack."""
    @property
    def msgid(self) -> str:
        """The message that is acknowledged."""
    @property
    def data(self) -> Any:
        """An array of verbs, as the application wrote it. None means no new ones; the acknowledgement of a session:new for a call that came in needs at least one."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Command(_Record):
    """A command to a call that goes on."""
    __match_args__ = ("command", "call_sid", "queue_command", "tool_call_id", "data", "msgid")
    def __new__(cls, *, command: str = ..., call_sid: str | None = ..., queue_command: bool | None = ..., tool_call_id: str | None = ..., data: _CommandData | None = ..., msgid: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def type(self) -> str:
        """Always command."""
    @property
    def command(self) -> str:
        """What data is."""
    @property
    def call_sid(self) -> str | None:
        """The leg, if it is not the session's own."""
    @property
    def queue_command(self) -> bool | None:
        """Whether verbs come behind those that wait, instead of replacing them."""
    @property
    def tool_call_id(self) -> str | None:
        """The call of a function that this answers."""
    @property
    def data(self) -> _CommandData | None:
        """What is to be done."""
    @property
    def msgid(self) -> str | None:
        """An identifier; jambonz does not look at it."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SetCallStatus(_Record):
    """How a call ends."""
    __match_args__ = ("call_status",)
    def __new__(cls, call_status: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def call_status(self) -> CallStatus | None:
        """completed or no-answer."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SetConfMute(_Record):
    """Whether a participant is heard."""
    __match_args__ = ("conf_mute_status",)
    def __new__(cls, conf_mute_status: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def conf_mute_status(self) -> MuteState | None:
        """Whether it is."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SetConfHold(_Record):
    """Whether a participant waits."""
    __match_args__ = ("conf_hold_status", "wait_hook")
    def __new__(cls, conf_hold_status: str | None = ..., wait_hook: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def conf_hold_status(self) -> HoldState | None:
        """Whether it does."""
    @property
    def wait_hook(self) -> Any:
        """The hook that says what it hears meanwhile."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class ActOnParticipant(_Record):
    """What is to be done with a participant."""
    __match_args__ = ("action", "tag", "wait_hook")
    def __new__(cls, action: str | None = ..., tag: str | None = ..., wait_hook: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def action(self) -> ParticipantAction | None:
        """What."""
    @property
    def tag(self) -> str | None:
        """The tag, for those that need one."""
    @property
    def wait_hook(self) -> Any:
        """The hook that says what it hears while it waits."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SetListen(_Record):
    """Whether audio is streamed."""
    __match_args__ = ("listen_status",)
    def __new__(cls, listen_status: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def listen_status(self) -> PauseState | None:
        """Whether it is."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SetStream(_Record):
    """Whether audio is streamed."""
    __match_args__ = ("stream_status",)
    def __new__(cls, stream_status: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def stream_status(self) -> PauseState | None:
        """Whether it is."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SetTranscribe(_Record):
    """Whether speech is transcribed."""
    __match_args__ = ("transcribe_status",)
    def __new__(cls, transcribe_status: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def transcribe_status(self) -> PauseState | None:
        """Whether it is."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Record(_Record):
    """What is to be done with a recording."""
    __match_args__ = ("action", "recording_id", "siprec_server_url", "headers", "kind", "silence")
    def __new__(cls, action: str | None = ..., recording_id: str | None = ..., siprec_server_url: Any = ..., headers: Any = ..., kind: str | None = ..., silence: bool | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def action(self) -> RecordAction | None:
        """What."""
    @property
    def recording_id(self) -> str | None:
        """The recording's identifier, as the application wants it."""
    @property
    def siprec_server_url(self) -> Any:
        """The SIPREC server."""
    @property
    def headers(self) -> Any:
        """Headers for it."""
    @property
    def kind(self) -> str | None:
        """siprec or cloud."""
    @property
    def silence(self) -> bool | None:
        """Whether silence is recorded while it stops."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Whisper(_Record):
    """What one party hears."""
    __match_args__ = ("whisper",)
    def __new__(cls, whisper: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def whisper(self) -> Any:
        """A verb say or play, or an array of them."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SendSipRequest(_Record):
    """A SIP request, in the form that the server reads; and the members of the form that is documented, which it does not."""
    __match_args__ = ("sip_request", "method", "content_type", "content", "headers")
    def __new__(cls, sip_request: SipRequest | dict[str, Any] | None = ..., method: str | None = ..., content_type: str | None = ..., content: str | None = ..., headers: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def sip_request(self) -> SipRequest | None:
        """The request."""
    @property
    def method(self) -> str | None:
        """The documented form's method."""
    @property
    def content_type(self) -> str | None:
        """The documented form's content type."""
    @property
    def content(self) -> str | None:
        """The documented form's body."""
    @property
    def headers(self) -> Any:
        """The documented form's headers."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SipRequest(_Record):
    """A SIP request to be sent."""
    __match_args__ = ("method", "content_type", "content", "headers")
    def __new__(cls, method: str | None = ..., content_type: str | None = ..., content: str | None = ..., headers: Any = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def method(self) -> str | None:
        """Its method, as INFO."""
    @property
    def content_type(self) -> str | None:
        """Its content type."""
    @property
    def content(self) -> str | None:
        """Its body."""
    @property
    def headers(self) -> Any:
        """Its headers."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SendDtmf(_Record):
    """Digits, in the form that server 0.9.8 reads; and the members of the form that @jambonz/sdk 0.10.1 sends."""
    __match_args__ = ("dtmf", "digit", "duration")
    def __new__(cls, dtmf: Digits | dict[str, Any] | None = ..., digit: str | None = ..., duration: float | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def dtmf(self) -> Digits | None:
        """The digits."""
    @property
    def digit(self) -> str | None:
        """The newer form's digits."""
    @property
    def duration(self) -> float | None:
        """The newer form's duration. In ms."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Digits(_Record):
    """Digits to be sent."""
    __match_args__ = ("digit", "duration")
    def __new__(cls, digit: str | None = ..., duration: float | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def digit(self) -> str | None:
        """The digits."""
    @property
    def duration(self) -> float | None:
        """How long each is pressed. In ms."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class PlaceCall(_Record):
    """A call to be placed. Other members of the REST API's body are in the rest."""
    __match_args__ = ("call_hook", "call_status_hook", "from_", "to", "tag", "timeout")
    def __new__(cls, call_hook: Any = ..., call_status_hook: Any = ..., from_: str | None = ..., to: Any = ..., tag: Any = ..., timeout: float | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def call_hook(self) -> Any:
        """The hook that gives the verbs: a URL, or an object with one."""
    @property
    def call_status_hook(self) -> Any:
        """The hook that is told of the status."""
    @property
    def from_(self) -> str | None:
        """The number that calls."""
    @property
    def to(self) -> Any:
        """Who is called: an object with type, and number, name or sipUri."""
    @property
    def tag(self) -> Any:
        """Data to be attached to the call."""
    @property
    def timeout(self) -> float | None:
        """For how long it rings. In s."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Tokens(_Record):
    """Text to be spoken."""
    __match_args__ = ("id", "tokens")
    def __new__(cls, id: Any = ..., tokens: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def id(self) -> Any:
        """An identifier of any type, which the result repeats; without it nothing happens."""
    @property
    def tokens(self) -> str | None:
        """The text."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SetNoiseIsolation(_Record):
    """Whether noise is removed, and how."""
    __match_args__ = ("noise_isolation_status", "vendor", "level", "model")
    def __new__(cls, noise_isolation_status: str | None = ..., vendor: str | None = ..., level: float | None = ..., model: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def noise_isolation_status(self) -> EnableState | None:
        """Whether it is."""
    @property
    def vendor(self) -> str | None:
        """Who does it."""
    @property
    def level(self) -> float | None:
        """How much."""
    @property
    def model(self) -> str | None:
        """The vendor's model."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class ReconfigureStt(_Record):
    """What is listened for."""
    __match_args__ = ("language_hints",)
    def __new__(cls, language_hints: Sequence[str] | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def language_hints(self) -> tuple[str, ...] | None:
        """The languages."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""
