# Generated from the messages' declarations by `cargo xtask generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, final

from typing_extensions import Buffer, Self

from callevents._core import Record as _Record, SseEvent
from callevents._enums import OpenIntEnum, OpenStrEnum
from callevents._errors import DecodeError
from callevents._values import CallUpdate

__all__ = [
    "AbortBulkRequest",
    "AllocateWtRequest",
    "AllocateWtResponse",
    "AnswerIncomingCallRequest",
    "AnswerIncomingCallResponse",
    "AudioFrame",
    "BargeRequest",
    "BucketActionRequest",
    "BucketActionResponse",
    "BucketCallList",
    "BucketInfo",
    "BucketRequest",
    "BulkRequest",
    "BulkResponse",
    "CallEvent",
    "DialplanAction",
    "Empty",
    "ErrorCode",
    "EventStreamRequest",
    "EventType",
    "ExecuteDialplanRequest",
    "ExecuteDialplanResponse",
    "GetIncomingCallsRequest",
    "GetIncomingCallsResponse",
    "InboundRule",
    "IncomingCallInfo",
    "ListBucketsResponse",
    "METHOD_IDS",
    "OriginateRequest",
    "OriginateResponse",
    "RESUME_BUFFER_MS",
    "SetInboundRoutingRequest",
    "SuperviseMode",
    "SuperviseSubscribeRequest",
    "SuperviseSubscribeResponse",
    "TerminateRequest",
    "TerminateResponse",
    "Unknown",
    "decode",
    "decode_batch",
    "decode_response",
]

_Bytes: TypeAlias = bytes
_Json: TypeAlias = dict[str, Any] | list[Any] | str | int | float | bool | None
METHOD_IDS: dict[str, int]
RESUME_BUFFER_MS: int

def decode_batch(data: Buffer, *, limit: int = ..., length_field: Literal["after_length", "whole_frame", "auto"] = ..., body_format: Literal["envelope", "protobuf", "auto"] = ..., direction: Literal["from_gateway", "to_gateway"] | None = ..., legacy_ids: bool = ...) -> list[_Message | DecodeError]: ...
def decode(method_id: int, body: Buffer, *, direction: Literal["from_gateway", "to_gateway"] = ..., body_format: Literal["envelope", "protobuf", "auto"] = ...) -> _Message: ...
def decode_response(method_id: int, response: Buffer) -> _Message: ...

class EventType(OpenIntEnum):
    """What happened to a call."""
    UNKNOWN = 0
    """Reserved: it should not appear, and is to be logged and dropped."""
    CHANNEL_CREATE = 1
    """The call exists: it is being set up, or rings."""
    CHANNEL_ANSWER = 2
    """The call was answered."""
    CHANNEL_HANGUP_COMPLETE = 3
    """The call has ended: the last event of a call."""
    CHANNEL_HOLD = 4
    """The call was put on hold."""
    CHANNEL_RESUME = 5
    """The call goes on after a hold."""

class DialplanAction(OpenIntEnum):
    """What the gateway is to do with a call."""
    HANGUP = 0
    """End the call."""
    PARK = 1
    """Park the call."""
    MUSIC_ON_HOLD = 2
    """Play music on hold."""
    PLAYBACK = 3
    """Play a recording."""
    UNPARK_AND_BRIDGE = 4
    """Take the call from its parking place and connect it."""
    ANSWER = 5
    """Answer the call."""
    AI_BIDIRECTIONAL_STREAM = 6
    """Connect the call's audio with an AI agent, both ways."""
    TRANSFER = 7
    """Transfer the call."""
    MUTE = 8
    """Mute the call."""
    UNMUTE = 9
    """End the muting."""
    HOLD = 10
    """Put the call on hold."""
    UNHOLD = 11
    """End the hold."""
    SEND_DTMF = 12
    """Send DTMF digits."""
    SUPERVISE = 13
    """Supervise the call; known to the gateway only."""
    LOOPBACK = 14
    """Send the call's audio back."""

class InboundRule(OpenIntEnum):
    """What the gateway does with the calls that come in on a trunk."""
    REJECT = 0
    """Reject the call."""
    PLAY_AND_HANGUP = 1
    """Play a recording and hang up."""
    NOTIFY_AND_HANGUP = 2
    """Call a webhook and hang up."""
    HANDLE_AI = 3
    """Give the call to an AI agent."""

class SuperviseMode(OpenIntEnum):
    """How a supervisor takes part in a call."""
    MONITOR = 0
    """Listens."""
    WHISPER_AGENT = 1
    """Is heard by the agent only."""
    WHISPER_CALLER = 2
    """Is heard by the caller only."""
    BARGE = 3
    """Is heard by both."""
    AGENTIC_MONITOR = 4
    """An AI agent listens."""

class ErrorCode(OpenIntEnum):
    """Why a request failed."""
    SUCCESS = 0
    """It did not fail."""
    ERR_INVALID_TRUNK = 1
    """The trunk does not exist or is not usable."""
    ERR_INVALID_DESTINATION = 2
    """The destination cannot be dialled."""
    ERR_RATE_LIMITED = 3
    """Too many requests."""
    ERR_CIRCUIT_BREAKER = 4
    """The gateway has stopped taking requests for a while."""
    ERR_INTERNAL_ERROR = 5
    """The gateway's own fault."""
    ERR_VALIDATION_FAILED = 6
    """A field has a value that the gateway does not take."""
    ERR_UNAUTHORIZED = 7
    """The caller may not do this."""

@final
class CallEvent(_Record):
    """What happened to a call."""
    __match_args__ = ("call_sid", "event_type", "status", "start_timestamp_ms", "q850_cause", "recording_url", "duration_seconds", "answer_timestamp_ms", "end_timestamp_ms", "packets_sent", "packets_received", "packets_lost", "bytes_sent", "jitter_ms", "estimated_mos", "trunk_id", "tenant_id", "codec", "timestamp_ms", "client_id")
    def __new__(cls, call_sid: str = ..., event_type: int = ..., status: str = ..., start_timestamp_ms: int = ..., q850_cause: int = ..., recording_url: str = ..., duration_seconds: int = ..., answer_timestamp_ms: int = ..., end_timestamp_ms: int = ..., packets_sent: int = ..., packets_received: int = ..., packets_lost: int = ..., bytes_sent: int = ..., jitter_ms: float = ..., estimated_mos: float = ..., trunk_id: str = ..., tenant_id: str = ..., codec: str = ..., timestamp_ms: int = ..., client_id: str = ...) -> Self: ...
    @property
    def call_sid(self) -> str:
        """The call's identifier, the same in all its events."""
    @property
    def event_type(self) -> EventType:
        """What happened."""
    @property
    def status(self) -> str:
        """A coarse state for people: INITIATED, RINGING, ANSWERED, COMPLETED, FAILED, BUSY, NO_ANSWER; others occur."""
    @property
    def start_timestamp_ms(self) -> int:
        """When the call began. In ms since the Unix epoch."""
    @property
    def q850_cause(self) -> int:
        """Why the call ended: a cause of ITU-T Q.850, on CHANNEL_HANGUP_COMPLETE."""
    @property
    def recording_url(self) -> str:
        """Where the recording is, on CHANNEL_HANGUP_COMPLETE."""
    @property
    def duration_seconds(self) -> int:
        """How long the call was, on CHANNEL_HANGUP_COMPLETE. In s."""
    @property
    def answer_timestamp_ms(self) -> int:
        """When the call was answered, from CHANNEL_ANSWER on. In ms since the Unix epoch."""
    @property
    def end_timestamp_ms(self) -> int:
        """When the call ended, on CHANNEL_HANGUP_COMPLETE. In ms since the Unix epoch."""
    @property
    def packets_sent(self) -> int:
        """RTP packets sent, on CHANNEL_HANGUP_COMPLETE."""
    @property
    def packets_received(self) -> int:
        """RTP packets received, on CHANNEL_HANGUP_COMPLETE."""
    @property
    def packets_lost(self) -> int:
        """RTP packets lost, on CHANNEL_HANGUP_COMPLETE."""
    @property
    def bytes_sent(self) -> int:
        """Bytes of RTP sent, on CHANNEL_HANGUP_COMPLETE. In bytes."""
    @property
    def jitter_ms(self) -> float:
        """The jitter of the RTP packets, on CHANNEL_HANGUP_COMPLETE. In ms."""
    @property
    def estimated_mos(self) -> float:
        """The estimated mean opinion score, from 1 to 5, on CHANNEL_HANGUP_COMPLETE."""
    @property
    def trunk_id(self) -> str:
        """The trunk that the call came or went by."""
    @property
    def tenant_id(self) -> str:
        """The tenant that the call belongs to."""
    @property
    def codec(self) -> str:
        """The audio codec, once negotiated."""
    @property
    def timestamp_ms(self) -> int:
        """When the gateway emitted this event. In ms since the Unix epoch."""
    @property
    def client_id(self) -> str:
        """The client id of the subscription that this event answers."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""
    def update(self) -> CallUpdate | None:
        """What the message says about its call in the words of all systems; None if it says nothing."""

@final
class AudioFrame(_Record):
    """A piece of a call's audio."""
    __match_args__ = ("call_sid", "payload", "codec", "sequence_number", "end_of_stream")
    def __new__(cls, call_sid: str = ..., payload: _Bytes = ..., codec: str = ..., sequence_number: int = ..., end_of_stream: bool = ...) -> Self: ...
    @property
    def call_sid(self) -> str:
        """The call's identifier."""
    @property
    def payload(self) -> _Bytes:
        """The audio, encoded as codec says: 160 bytes for 20 ms of G.711."""
    @property
    def codec(self) -> str:
        """PCMU, PCMA or PCM16."""
    @property
    def sequence_number(self) -> int:
        """Rises by one with each frame of the call in this direction."""
    @property
    def end_of_stream(self) -> bool:
        """Whether this is the last frame of the call in this direction."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class EventStreamRequest(_Record):
    """Asks for the events of all calls: the first and only message of a stream that the client opens. The same client id on a later connection resumes the subscription."""
    __match_args__ = ("client_id",)
    def __new__(cls, client_id: str = ...) -> Self: ...
    @property
    def client_id(self) -> str:
        """The client's own name for its subscription."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class OriginateRequest(_Record):
    """Places a call."""
    __match_args__ = ("trunk_id", "to", "call_from", "ai_websocket_url", "ai_quic_url", "tenant_id", "max_duration_ms", "call_sid", "default_app", "default_app_args", "auto_barge_in", "barge_in_patience_ms", "client_id", "session_id", "agent_config_key", "traceparent")
    def __new__(cls, trunk_id: str = ..., to: str = ..., call_from: str = ..., ai_websocket_url: str = ..., ai_quic_url: str = ..., tenant_id: str = ..., max_duration_ms: int = ..., call_sid: str = ..., default_app: int = ..., default_app_args: str = ..., auto_barge_in: bool = ..., barge_in_patience_ms: int = ..., client_id: str = ..., session_id: int = ..., agent_config_key: str = ..., traceparent: str = ...) -> Self: ...
    @property
    def trunk_id(self) -> str:
        """The trunk to call by."""
    @property
    def to(self) -> str:
        """The number or address to call."""
    @property
    def call_from(self) -> str:
        """The number to show."""
    @property
    def ai_websocket_url(self) -> str:
        """The AI agent's WebSocket."""
    @property
    def ai_quic_url(self) -> str:
        """The AI agent's QUIC address."""
    @property
    def tenant_id(self) -> str:
        """The tenant that the call belongs to."""
    @property
    def max_duration_ms(self) -> int:
        """The longest that the call may last. In ms."""
    @property
    def call_sid(self) -> str:
        """The identifier that the call is to have."""
    @property
    def default_app(self) -> DialplanAction:
        """What to do with the call when it is answered."""
    @property
    def default_app_args(self) -> str:
        """The arguments of default_app."""
    @property
    def auto_barge_in(self) -> bool:
        """Whether speech interrupts the agent."""
    @property
    def barge_in_patience_ms(self) -> int:
        """How long speech must last to interrupt. In ms."""
    @property
    def client_id(self) -> str:
        """The client's own name for its subscription."""
    @property
    def session_id(self) -> int:
        """The media session; since version 1."""
    @property
    def agent_config_key(self) -> str:
        """The key of the agent's configuration; since version 1."""
    @property
    def traceparent(self) -> str:
        """The W3C trace context; since version 1."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class BulkRequest(_Record):
    """Places the calls of a list."""
    __match_args__ = ("csv_url", "template_trunk_id", "template_to", "template_call_from", "template_ai_websocket_url", "template_ai_quic_url", "template_tenant_id", "template_max_duration_ms", "template_default_app", "template_default_app_args", "calls_per_second", "max_concurrent_calls", "campaign_id")
    def __new__(cls, csv_url: str = ..., template_trunk_id: str = ..., template_to: str = ..., template_call_from: str = ..., template_ai_websocket_url: str = ..., template_ai_quic_url: str = ..., template_tenant_id: str = ..., template_max_duration_ms: int = ..., template_default_app: int = ..., template_default_app_args: str = ..., calls_per_second: int = ..., max_concurrent_calls: int = ..., campaign_id: str = ...) -> Self: ...
    @property
    def csv_url(self) -> str:
        """Where the list of numbers is."""
    @property
    def template_trunk_id(self) -> str:
        """The trunk to call by."""
    @property
    def template_to(self) -> str:
        """The number or address to call, with places for columns of the list."""
    @property
    def template_call_from(self) -> str:
        """The number to show."""
    @property
    def template_ai_websocket_url(self) -> str:
        """The AI agent's WebSocket."""
    @property
    def template_ai_quic_url(self) -> str:
        """The AI agent's QUIC address."""
    @property
    def template_tenant_id(self) -> str:
        """The tenant that the calls belong to."""
    @property
    def template_max_duration_ms(self) -> int:
        """The longest that a call may last. In ms."""
    @property
    def template_default_app(self) -> DialplanAction:
        """What to do with a call when it is answered."""
    @property
    def template_default_app_args(self) -> str:
        """The arguments of template_default_app."""
    @property
    def calls_per_second(self) -> int:
        """How many calls to place in a second."""
    @property
    def max_concurrent_calls(self) -> int:
        """How many calls may be up at once."""
    @property
    def campaign_id(self) -> str:
        """The campaign's identifier."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class AbortBulkRequest(_Record):
    """Stops the calls of a list."""
    __match_args__ = ("campaign_id",)
    def __new__(cls, campaign_id: str = ...) -> Self: ...
    @property
    def campaign_id(self) -> str:
        """The campaign's identifier."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class TerminateRequest(_Record):
    """Ends a call."""
    __match_args__ = ("call_sid",)
    def __new__(cls, call_sid: str = ...) -> Self: ...
    @property
    def call_sid(self) -> str:
        """The call's identifier."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class SetInboundRoutingRequest(_Record):
    """Says what is to be done with the calls that come in on a trunk."""
    __match_args__ = ("trunk_id", "rule", "audio_url", "webhook_url", "ai_websocket_url", "ai_quic_url")
    def __new__(cls, trunk_id: str = ..., rule: int = ..., audio_url: str = ..., webhook_url: str = ..., ai_websocket_url: str = ..., ai_quic_url: str = ...) -> Self: ...
    @property
    def trunk_id(self) -> str:
        """The trunk."""
    @property
    def rule(self) -> InboundRule:
        """What to do."""
    @property
    def audio_url(self) -> str:
        """The recording to play."""
    @property
    def webhook_url(self) -> str:
        """The webhook to call."""
    @property
    def ai_websocket_url(self) -> str:
        """The AI agent's WebSocket."""
    @property
    def ai_quic_url(self) -> str:
        """The AI agent's QUIC address."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class GetIncomingCallsRequest(_Record):
    """Asks which calls are waiting on a trunk."""
    __match_args__ = ("trunk_id",)
    def __new__(cls, trunk_id: str = ...) -> Self: ...
    @property
    def trunk_id(self) -> str:
        """The trunk."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class AnswerIncomingCallRequest(_Record):
    """Answers a waiting call."""
    __match_args__ = ("call_sid", "ai_websocket_url", "ai_quic_url")
    def __new__(cls, call_sid: str = ..., ai_websocket_url: str = ..., ai_quic_url: str = ...) -> Self: ...
    @property
    def call_sid(self) -> str:
        """The call's identifier."""
    @property
    def ai_websocket_url(self) -> str:
        """The AI agent's WebSocket."""
    @property
    def ai_quic_url(self) -> str:
        """The AI agent's QUIC address."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class Empty(_Record):
    """A request or response that says nothing."""
    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class BucketRequest(_Record):
    """Asks for the calls of a bucket."""
    __match_args__ = ("bucket_id",)
    def __new__(cls, bucket_id: str = ...) -> Self: ...
    @property
    def bucket_id(self) -> str:
        """The bucket's identifier."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class BucketActionRequest(_Record):
    """Does something with all calls of a bucket."""
    __match_args__ = ("bucket_id", "action")
    def __new__(cls, bucket_id: str = ..., action: int = ...) -> Self: ...
    @property
    def bucket_id(self) -> str:
        """The bucket's identifier."""
    @property
    def action(self) -> int:
        """What to do; the numbers are not documented."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class ExecuteDialplanRequest(_Record):
    """Does something with a call."""
    __match_args__ = ("call_sid", "action", "app_args")
    def __new__(cls, call_sid: str = ..., action: int = ..., app_args: str = ...) -> Self: ...
    @property
    def call_sid(self) -> str:
        """The call's identifier."""
    @property
    def action(self) -> DialplanAction:
        """What to do."""
    @property
    def app_args(self) -> str:
        """The arguments of action."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class BargeRequest(_Record):
    """Stops what the agent of a call is saying."""
    __match_args__ = ("call_sid",)
    def __new__(cls, call_sid: str = ...) -> Self: ...
    @property
    def call_sid(self) -> str:
        """The call's identifier."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class AllocateWtRequest(_Record):
    """Asks for a WebTransport session for a call's media."""
    __match_args__ = ("call_sid", "agent_id", "tenant_id", "trunk_id", "realm")
    def __new__(cls, call_sid: str = ..., agent_id: str = ..., tenant_id: str = ..., trunk_id: str = ..., realm: str = ...) -> Self: ...
    @property
    def call_sid(self) -> str:
        """The call's identifier."""
    @property
    def agent_id(self) -> str:
        """The agent's identifier."""
    @property
    def tenant_id(self) -> str:
        """The tenant that the call belongs to."""
    @property
    def trunk_id(self) -> str:
        """The trunk."""
    @property
    def realm(self) -> str:
        """The realm."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class SuperviseSubscribeRequest(_Record):
    """Takes part in a call as its supervisor."""
    __match_args__ = ("call_sid", "supervisor_id", "tenant_id", "mode", "auth_token")
    def __new__(cls, call_sid: str = ..., supervisor_id: str = ..., tenant_id: str = ..., mode: int = ..., auth_token: str = ...) -> Self: ...
    @property
    def call_sid(self) -> str:
        """The call's identifier."""
    @property
    def supervisor_id(self) -> str:
        """The supervisor's identifier."""
    @property
    def tenant_id(self) -> str:
        """The tenant that the call belongs to."""
    @property
    def mode(self) -> SuperviseMode:
        """How to take part."""
    @property
    def auth_token(self) -> str:
        """The supervisor's credential."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class OriginateResponse(_Record):
    """Whether a call is being placed."""
    __match_args__ = ("call_sid", "status", "error_message", "error_code", "timestamp_ms")
    def __new__(cls, call_sid: str = ..., status: str = ..., error_message: str = ..., error_code: int = ..., timestamp_ms: int = ...) -> Self: ...
    @property
    def call_sid(self) -> str:
        """The call's identifier."""
    @property
    def status(self) -> str:
        """The outcome, for people."""
    @property
    def error_message(self) -> str:
        """What went wrong, for people."""
    @property
    def error_code(self) -> ErrorCode:
        """What went wrong."""
    @property
    def timestamp_ms(self) -> int:
        """When the gateway answered. In ms since the Unix epoch."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class BulkResponse(_Record):
    """Whether the calls of a list are being placed, or were stopped."""
    __match_args__ = ("status", "loaded_numbers")
    def __new__(cls, status: str = ..., loaded_numbers: int = ...) -> Self: ...
    @property
    def status(self) -> str:
        """The outcome, for people."""
    @property
    def loaded_numbers(self) -> int:
        """How many numbers the list has."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class TerminateResponse(_Record):
    """Whether a call was ended."""
    __match_args__ = ("call_sid", "status", "error_message", "error_code", "timestamp_ms")
    def __new__(cls, call_sid: str = ..., status: str = ..., error_message: str = ..., error_code: int = ..., timestamp_ms: int = ...) -> Self: ...
    @property
    def call_sid(self) -> str:
        """The call's identifier."""
    @property
    def status(self) -> str:
        """The outcome, for people."""
    @property
    def error_message(self) -> str:
        """What went wrong, for people."""
    @property
    def error_code(self) -> ErrorCode:
        """What went wrong."""
    @property
    def timestamp_ms(self) -> int:
        """When the gateway answered. In ms since the Unix epoch."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class GetIncomingCallsResponse(_Record):
    """The calls that wait on a trunk. How the list is written is not known: its bytes are the extra of the envelope."""
    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class IncomingCallInfo(_Record):
    """A call that waits on a trunk."""
    __match_args__ = ("call_sid", "call_from", "start_timestamp_ms")
    def __new__(cls, call_sid: str = ..., call_from: str = ..., start_timestamp_ms: int = ...) -> Self: ...
    @property
    def call_sid(self) -> str:
        """The call's identifier."""
    @property
    def call_from(self) -> str:
        """The calling number."""
    @property
    def start_timestamp_ms(self) -> int:
        """When the call began. In ms since the Unix epoch."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class AnswerIncomingCallResponse(_Record):
    """Whether a waiting call was answered."""
    __match_args__ = ("call_sid", "status", "error_message", "error_code", "timestamp_ms")
    def __new__(cls, call_sid: str = ..., status: str = ..., error_message: str = ..., error_code: int = ..., timestamp_ms: int = ...) -> Self: ...
    @property
    def call_sid(self) -> str:
        """The call's identifier."""
    @property
    def status(self) -> str:
        """The outcome, for people."""
    @property
    def error_message(self) -> str:
        """What went wrong, for people."""
    @property
    def error_code(self) -> ErrorCode:
        """What went wrong."""
    @property
    def timestamp_ms(self) -> int:
        """When the gateway answered. In ms since the Unix epoch."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class ListBucketsResponse(_Record):
    """The buckets that hold calls. How the list is written is not known: its bytes are the extra of the envelope."""
    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class BucketInfo(_Record):
    """A bucket of calls."""
    __match_args__ = ("bucket_id", "pending_count")
    def __new__(cls, bucket_id: str = ..., pending_count: int = ...) -> Self: ...
    @property
    def bucket_id(self) -> str:
        """The bucket's identifier."""
    @property
    def pending_count(self) -> int:
        """How many calls are in it."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class BucketCallList(_Record):
    """The calls of a bucket."""
    __match_args__ = ("call_sids",)
    def __new__(cls, call_sids: str = ...) -> Self: ...
    @property
    def call_sids(self) -> str:
        """The calls' identifiers."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class BucketActionResponse(_Record):
    """How much was done with the calls of a bucket."""
    __match_args__ = ("processed_count",)
    def __new__(cls, processed_count: int = ...) -> Self: ...
    @property
    def processed_count(self) -> int:
        """With how many calls it was done."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class ExecuteDialplanResponse(_Record):
    """Whether it was done."""
    __match_args__ = ("status", "error_message", "error_code")
    def __new__(cls, status: str = ..., error_message: str = ..., error_code: int = ...) -> Self: ...
    @property
    def status(self) -> str:
        """The outcome, for people."""
    @property
    def error_message(self) -> str:
        """What went wrong, for people."""
    @property
    def error_code(self) -> ErrorCode:
        """What went wrong."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class AllocateWtResponse(_Record):
    """Where the WebTransport session for a call's media is."""
    __match_args__ = ("host", "port", "node_id", "media_token", "status", "error_message", "error_code", "timestamp_ms")
    def __new__(cls, host: str = ..., port: int = ..., node_id: str = ..., media_token: str = ..., status: str = ..., error_message: str = ..., error_code: int = ..., timestamp_ms: int = ...) -> Self: ...
    @property
    def host(self) -> str:
        """The host to connect to."""
    @property
    def port(self) -> int:
        """Its port."""
    @property
    def node_id(self) -> str:
        """The node's identifier."""
    @property
    def media_token(self) -> str:
        """The credential for the session."""
    @property
    def status(self) -> str:
        """The outcome, for people."""
    @property
    def error_message(self) -> str:
        """What went wrong, for people."""
    @property
    def error_code(self) -> ErrorCode:
        """What went wrong."""
    @property
    def timestamp_ms(self) -> int:
        """When the gateway answered. In ms since the Unix epoch."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class SuperviseSubscribeResponse(_Record):
    """Whether a supervisor takes part."""
    __match_args__ = ("status", "error_message")
    def __new__(cls, status: str = ..., error_message: str = ...) -> Self: ...
    @property
    def status(self) -> str:
        """The outcome, for people."""
    @property
    def error_message(self) -> str:
        """What went wrong, for people."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

@final
class Unknown(_Record):
    """A frame of a method that is not known, as it came."""
    __match_args__ = ("method_id", "body")
    def __new__(cls, method_id: int, body: _Bytes) -> Self: ...
    @property
    def method_id(self) -> int:
        """The frame's method id."""
    @property
    def body(self) -> _Bytes:
        """The frame's body."""
    def encode(self, *, body_format: Literal["envelope", "protobuf"] = ...) -> _Bytes:
        """The body of the frame that carries the message."""
    def encode_frame(self, *, body_format: Literal["envelope", "protobuf"] = ..., length_field: Literal["after_length", "whole_frame"] = ...) -> _Bytes:
        """The frame that carries the message."""

_Message: TypeAlias = (
    CallEvent
    | AudioFrame
    | EventStreamRequest
    | OriginateRequest
    | BulkRequest
    | AbortBulkRequest
    | TerminateRequest
    | SetInboundRoutingRequest
    | GetIncomingCallsRequest
    | AnswerIncomingCallRequest
    | Empty
    | BucketRequest
    | BucketActionRequest
    | ExecuteDialplanRequest
    | BargeRequest
    | AllocateWtRequest
    | SuperviseSubscribeRequest
    | OriginateResponse
    | BulkResponse
    | TerminateResponse
    | GetIncomingCallsResponse
    | IncomingCallInfo
    | AnswerIncomingCallResponse
    | ListBucketsResponse
    | BucketInfo
    | BucketCallList
    | BucketActionResponse
    | ExecuteDialplanResponse
    | AllocateWtResponse
    | SuperviseSubscribeResponse
    | Unknown
)
