# Generated from the messages' declarations by `cargo xtask generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, final

from typing_extensions import Buffer, Self

from callevents._core import Record as _Record, SseEvent
from callevents._enums import OpenIntEnum, OpenStrEnum
from callevents._errors import DecodeError
from callevents._values import CallUpdate

__all__ = [
    "Dtmf",
    "EmptyResult",
    "EndpointAcceptAnswer",
    "EndpointCreateFromOffer",
    "EndpointCreateFromOfferResult",
    "EndpointCreateOffer",
    "EndpointCreateOfferResult",
    "EndpointCreateTone",
    "EndpointCreateToneResult",
    "EndpointCreateWithFile",
    "EndpointCreateWithFileResult",
    "EndpointDtmfInject",
    "EndpointFileFinished",
    "EndpointFilePause",
    "EndpointFileResume",
    "EndpointFileSeek",
    "EndpointIceRestart",
    "EndpointIceRestartResult",
    "EndpointInfo",
    "EndpointMediaTimeout",
    "EndpointRemove",
    "EndpointRtcpBye",
    "EndpointSrtpRekey",
    "EndpointSrtpRekeyResult",
    "EndpointState",
    "EndpointStateChanged",
    "EndpointStats",
    "EndpointToneFinished",
    "EndpointTransfer",
    "EndpointTransferResult",
    "EndpointTransferredIn",
    "EndpointTransferredOut",
    "EndpointType",
    "ErrorCode",
    "ErrorEvent",
    "Event",
    "EventsDropped",
    "FinishReason",
    "InboundStats",
    "MediaDirection",
    "Method",
    "OfferType",
    "OutboundStats",
    "RecordingInfo",
    "RecordingStart",
    "RecordingStartResult",
    "RecordingState",
    "RecordingStop",
    "RecordingStopResult",
    "RecordingStopped",
    "Request",
    "Response",
    "ResponseError",
    "SessionAttach",
    "SessionBridge",
    "SessionBridgeResult",
    "SessionCreateResult",
    "SessionEmptyTimeout",
    "SessionIdleTimeout",
    "SessionInfoResult",
    "SessionListResult",
    "SessionOrphaned",
    "SessionState",
    "SessionSummary",
    "Stats",
    "StatsState",
    "StatsSubscribe",
    "StopReason",
    "ToneType",
    "VadError",
    "VadSilence",
    "VadSpeechStarted",
    "VadStart",
    "VadStop",
    "parse",
    "parse_request",
    "parse_response",
]

_Bytes: TypeAlias = bytes
_Json: TypeAlias = dict[str, Any] | list[Any] | str | int | float | bool | None

def parse(text: str | Buffer) -> Event | Response: ...
def parse_response(method: str, text: str | Buffer) -> Response: ...
def parse_request(text: str | Buffer) -> Request: ...

class EndpointState(OpenStrEnum):
    """Where an endpoint is.

    Source: rtpbridge 0.1.0, the endpoints' state machines.
    """
    NEW = "new"
    """It exists; no message of a real server has said so yet."""
    BUFFERING = "buffering"
    """Its file is being fetched."""
    CONNECTING = "connecting"
    """It waits for its peer."""
    CONNECTED = "connected"
    """Media may flow."""
    PLAYING = "playing"
    """Its file or tone is being played."""
    PAUSED = "paused"
    """Its file waits."""
    DISCONNECTED = "disconnected"
    """Its peer is gone, and may come back: WebRTC only."""
    FINISHED = "finished"
    """Its file or tone has ended; it stays until it is removed."""

class StatsState(OpenStrEnum):
    """Where an endpoint is, as stats writes it: with a capital letter."""
    NEW = "New"
    """See New."""
    BUFFERING = "Buffering"
    """See Buffering."""
    CONNECTING = "Connecting"
    """See Connecting."""
    CONNECTED = "Connected"
    """See Connected."""
    PLAYING = "Playing"
    """See Playing."""
    PAUSED = "Paused"
    """See Paused."""
    DISCONNECTED = "Disconnected"
    """See Disconnected."""
    FINISHED = "Finished"
    """See Finished."""

class FinishReason(OpenStrEnum):
    """Why a file is not played any more."""
    COMPLETED = "completed"
    """It was played to its end."""
    ERROR = "error"
    """It could not be fetched or read: the endpoint is gone already."""

class StopReason(OpenStrEnum):
    """Why a recording stopped by itself."""
    ENDPOINT_REMOVED = "endpoint_removed"
    """Its endpoint was removed."""
    ENDPOINT_TRANSFERRED = "endpoint_transferred"
    """Its endpoint went to another session."""
    SESSION_DESTROYED = "session_destroyed"
    """Its session ended."""
    WRITE_ERROR = "write_error"
    """It could not be written."""

class MediaDirection(OpenStrEnum):
    """Which way an endpoint's media go, seen from the server."""
    SENDRECV = "sendrecv"
    """Both ways."""
    RECVONLY = "recvonly"
    """The server only receives."""
    SENDONLY = "sendonly"
    """The server only sends."""

class EndpointType(OpenStrEnum):
    """What an endpoint is."""
    WEBRTC = "webrtc"
    """A WebRTC peer."""
    RTP = "rtp"
    """A peer that speaks plain RTP or SRTP."""
    FILE = "file"
    """A file that is played."""
    TONE = "tone"
    """A tone that is played."""
    BRIDGE = "bridge"
    """One end of a bridge to another session."""

class RecordingState(OpenStrEnum):
    """Where a recording is."""
    ACTIVE = "active"
    """It is running; there is no other state."""

class SessionState(OpenStrEnum):
    """Whether a session has a connection."""
    ACTIVE = "active"
    """It has one."""
    ORPHANED = "orphaned"
    """It waits for one."""

class ToneType(OpenStrEnum):
    """Which tone is played."""
    RINGBACK = "ringback"
    """What a caller hears while the other side rings."""
    RINGING = "ringing"
    """A telephone's bell."""
    BUSY = "busy"
    """The other side is busy."""
    BEEP = "beep"
    """A beep."""
    SINE = "sine"
    """One frequency, of the caller's choice."""

class ErrorCode(OpenStrEnum):
    """Why a request was refused or failed.

    Source: rtpbridge 0.1.0, its error responses; two codes stand only in its documentation.
    """
    PARSE_ERROR = "PARSE_ERROR"
    """The text was no request. The response's id may be empty or missing."""
    INVALID_REQUEST = "INVALID_REQUEST"
    """The request's id is empty."""
    UNKNOWN_METHOD = "UNKNOWN_METHOD"
    """There is no such method."""
    INVALID_PARAMS = "INVALID_PARAMS"
    """A parameter is missing, wrong or out of range, or the id is too long."""
    NO_SESSION = "NO_SESSION"
    """The connection has no session."""
    SESSION_ALREADY_BOUND = "SESSION_ALREADY_BOUND"
    """The connection has a session already, be it one that is gone."""
    SESSION_NOT_FOUND = "SESSION_NOT_FOUND"
    """There is no such session."""
    SESSION_NOT_ORPHANED = "SESSION_NOT_ORPHANED"
    """The session has a connection, as far as the server knows."""
    SESSION_BUSY = "SESSION_BUSY"
    """The session has too many commands in its queue."""
    SESSION_GONE = "SESSION_GONE"
    """The session has ended; session.info answers so also if it only hangs."""
    SESSION_UNRESPONSIVE = "SESSION_UNRESPONSIVE"
    """The session did not answer. The command may still take effect."""
    SHUTTING_DOWN = "SHUTTING_DOWN"
    """The server is about to end: no new sessions."""
    MAX_SESSIONS_REACHED = "MAX_SESSIONS_REACHED"
    """The server has as many sessions as it may."""
    ENDPOINT_ERROR = "ENDPOINT_ERROR"
    """The operation on an endpoint failed."""
    RECORDING_ERROR = "RECORDING_ERROR"
    """The operation on a recording failed."""
    VAD_ERROR = "VAD_ERROR"
    """The voice detection could not be started or stopped."""
    TRANSFER_FAILED = "TRANSFER_FAILED"
    """The other session did not take the endpoint."""
    STATS_ERROR = "STATS_ERROR"
    """Documented; no server sends it."""
    INTERNAL_ERROR = "INTERNAL_ERROR"
    """A response could not be written; never seen."""

class Method(OpenStrEnum):
    """What can be asked of the server.

    Source: rtpbridge 0.1.0, its table of methods.
    """
    SESSION_CREATE = "session.create"
    """Creates a session and binds the connection to it."""
    SESSION_DESTROY = "session.destroy"
    """Ends the session; the connection can take another then."""
    SESSION_INFO = "session.info"
    """Tells what there is in the session."""
    SESSION_LIST = "session.list"
    """Lists all sessions of the server."""
    STATS_UNSUBSCRIBE = "stats.unsubscribe"
    """Ends the stats events."""
    SESSION_ATTACH = "session.attach"
    """Binds the connection to a session that lost its own."""
    SESSION_BRIDGE = "session.bridge"
    """Bridges the session to another."""
    ENDPOINT_CREATE_FROM_OFFER = "endpoint.create_from_offer"
    """Creates an endpoint for a peer that made an offer."""
    ENDPOINT_CREATE_OFFER = "endpoint.create_offer"
    """Creates an endpoint for a peer that is to get an offer."""
    ENDPOINT_ACCEPT_ANSWER = "endpoint.accept_answer"
    """Gives an endpoint its peer's answer."""
    ENDPOINT_REMOVE = "endpoint.remove"
    """Removes an endpoint."""
    ENDPOINT_TRANSFER = "endpoint.transfer"
    """Has an endpoint go to another session."""
    ENDPOINT_ICE_RESTART = "endpoint.ice_restart"
    """Has a WebRTC endpoint connect anew."""
    ENDPOINT_SRTP_REKEY = "endpoint.srtp_rekey"
    """Gives an endpoint new keys."""
    ENDPOINT_DTMF_INJECT = "endpoint.dtmf.inject"
    """Sends a digit to an endpoint's peer."""
    ENDPOINT_CREATE_WITH_FILE = "endpoint.create_with_file"
    """Creates an endpoint that plays a file."""
    ENDPOINT_CREATE_TONE = "endpoint.create_tone"
    """Creates an endpoint that plays a tone."""
    ENDPOINT_FILE_SEEK = "endpoint.file.seek"
    """Goes to another place in a file."""
    ENDPOINT_FILE_PAUSE = "endpoint.file.pause"
    """Has a file wait."""
    ENDPOINT_FILE_RESUME = "endpoint.file.resume"
    """Has a file go on."""
    RECORDING_START = "recording.start"
    """Begins to record."""
    RECORDING_STOP = "recording.stop"
    """Stops a recording."""
    VAD_START = "vad.start"
    """Begins to detect an endpoint's voice."""
    VAD_STOP = "vad.stop"
    """Ends the detection of an endpoint's voice."""
    STATS_SUBSCRIBE = "stats.subscribe"
    """Asks for stats events."""

class OfferType(OpenStrEnum):
    """What an endpoint is to be that makes an offer."""
    WEBRTC = "webrtc"
    """A WebRTC peer's."""
    RTP = "rtp"
    """A peer's that speaks plain RTP or SRTP."""

_EventData: TypeAlias = (
    Dtmf
    | EndpointStateChanged
    | VadSilence
    | VadSpeechStarted
    | Stats
    | EndpointMediaTimeout
    | EndpointFileFinished
    | RecordingStopped
    | EndpointToneFinished
    | EndpointRtcpBye
    | EndpointTransferredOut
    | EndpointTransferredIn
    | SessionIdleTimeout
    | SessionEmptyTimeout
    | SessionOrphaned
    | EventsDropped
    | VadError
    | ErrorEvent
    | _Json
)

_MethodResult: TypeAlias = (
    SessionCreateResult
    | EmptyResult
    | SessionInfoResult
    | SessionListResult
    | SessionBridgeResult
    | EndpointCreateFromOfferResult
    | EndpointCreateOfferResult
    | EndpointTransferResult
    | EndpointIceRestartResult
    | EndpointSrtpRekeyResult
    | EndpointCreateWithFileResult
    | EndpointCreateToneResult
    | RecordingStartResult
    | RecordingStopResult
    | _Json
)

_Command: TypeAlias = (
    SessionAttach
    | SessionBridge
    | EndpointCreateFromOffer
    | EndpointCreateOffer
    | EndpointAcceptAnswer
    | EndpointRemove
    | EndpointTransfer
    | EndpointIceRestart
    | EndpointSrtpRekey
    | EndpointDtmfInject
    | EndpointCreateWithFile
    | EndpointCreateTone
    | EndpointFileSeek
    | EndpointFilePause
    | EndpointFileResume
    | RecordingStart
    | RecordingStop
    | VadStart
    | VadStop
    | StatsSubscribe
    | _Json
)

@final
class Dtmf(_Record):
    """A digit was pressed.

    It is told at its end. Digits are queued behind changes of state, which overtake them.
    """
    __match_args__ = ("digit", "duration_ms", "endpoint_id")
    def __new__(cls, digit: str, duration_ms: int, endpoint_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def digit(self) -> str:
        """The digit: one of 0-9, *, #, A-D."""
    @property
    def duration_ms(self) -> int:
        """How long it was pressed. In ms."""
    @property
    def endpoint_id(self) -> str:
        """Where."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointStateChanged(_Record):
    """An endpoint is in another state, or said to be in the same one again."""
    __match_args__ = ("endpoint_id", "new_state", "old_state")
    def __new__(cls, endpoint_id: str, new_state: str, old_state: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which."""
    @property
    def new_state(self) -> EndpointState:
        """The state that it is in now."""
    @property
    def old_state(self) -> EndpointState:
        """The state that it was in. Under load this need not be the last one told."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class VadSilence(_Record):
    """Nobody speaks. Told again and again, after the first speech."""
    __match_args__ = ("endpoint_id", "silence_duration_ms")
    def __new__(cls, endpoint_id: str, silence_duration_ms: int, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Where."""
    @property
    def silence_duration_ms(self) -> int:
        """For how long; it may begin again without speech in between. In ms."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class VadSpeechStarted(_Record):
    """Somebody has begun to speak."""
    __match_args__ = ("endpoint_id",)
    def __new__(cls, endpoint_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Where."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Stats(_Record):
    """Figures of all endpoints, from time to time."""
    __match_args__ = ("endpoints",)
    def __new__(cls, endpoints: Sequence[EndpointStats] | Sequence[dict[str, Any]], rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoints(self) -> tuple[EndpointStats, ...]:
        """An item for each endpoint, in any order."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointStats(_Record):
    """Figures of one endpoint."""
    __match_args__ = ("codec", "endpoint_id", "inbound", "outbound", "rtt_ms", "state")
    def __new__(cls, codec: str, endpoint_id: str, inbound: InboundStats | dict[str, Any], outbound: OutboundStats | dict[str, Any], rtt_ms: float | None, state: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def codec(self) -> str:
        """The codec, as PCMU, opus or L16/48000; empty if there is none."""
    @property
    def endpoint_id(self) -> str:
        """Which."""
    @property
    def inbound(self) -> InboundStats:
        """What it receives."""
    @property
    def outbound(self) -> OutboundStats:
        """What it sends."""
    @property
    def rtt_ms(self) -> float | None:
        """The round-trip time. In ms."""
    @property
    def state(self) -> StatsState:
        """The state that it is in."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class InboundStats(_Record):
    """What an endpoint has received."""
    __match_args__ = ("bytes", "jitter_ms", "last_received_ms_ago", "packets", "packets_lost")
    def __new__(cls, bytes: int, jitter_ms: float, last_received_ms_ago: int, packets: int, packets_lost: int, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def bytes(self) -> int:
        """Bytes. In bytes."""
    @property
    def jitter_ms(self) -> float:
        """The jitter; garbage in practice, for the server's subtraction wraps. In ms."""
    @property
    def last_received_ms_ago(self) -> int:
        """How long ago the last packet came; 0 also means never. In ms."""
    @property
    def packets(self) -> int:
        """Packets."""
    @property
    def packets_lost(self) -> int:
        """Packets lost."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class OutboundStats(_Record):
    """What an endpoint has sent."""
    __match_args__ = ("bytes", "packets")
    def __new__(cls, bytes: int, packets: int, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def bytes(self) -> int:
        """Bytes. In bytes."""
    @property
    def packets(self) -> int:
        """Packets."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointMediaTimeout(_Record):
    """Nothing has come from an endpoint's peer for too long. Told once for each silence."""
    __match_args__ = ("duration_ms", "endpoint_id")
    def __new__(cls, duration_ms: int, endpoint_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def duration_ms(self) -> int:
        """For how long. In ms."""
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointFileFinished(_Record):
    """A file is not played any more. No change of state tells this."""
    __match_args__ = ("endpoint_id", "error", "reason")
    def __new__(cls, *, endpoint_id: str, reason: str, error: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint played it."""
    @property
    def error(self) -> str | None:
        """What went wrong; missing if nothing did, or, as documented, null."""
    @property
    def reason(self) -> FinishReason:
        """Why."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class RecordingStopped(_Record):
    """A recording has stopped by itself. One that recording.stop ended is not told of."""
    __match_args__ = ("dropped_packets", "duration_ms", "file_path", "packets", "reason", "recording_id")
    def __new__(cls, dropped_packets: int, duration_ms: int, file_path: str, packets: int, reason: str, recording_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def dropped_packets(self) -> int:
        """Packets that could not be written."""
    @property
    def duration_ms(self) -> int:
        """How long it is. In ms."""
    @property
    def file_path(self) -> str:
        """Where it is, as it was asked for."""
    @property
    def packets(self) -> int:
        """Packets written."""
    @property
    def reason(self) -> StopReason:
        """Why."""
    @property
    def recording_id(self) -> str:
        """Which."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointToneFinished(_Record):
    """A tone is not played any more. No change of state tells this."""
    __match_args__ = ("endpoint_id",)
    def __new__(cls, endpoint_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint played it."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointRtcpBye(_Record):
    """An endpoint's peer said good-bye by RTCP. This changes no state."""
    __match_args__ = ("endpoint_id", "reason", "ssrc_list")
    def __new__(cls, endpoint_id: str, reason: str | None, ssrc_list: Sequence[int], rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def reason(self) -> str | None:
        """What the peer gave as its reason: any text from the network."""
    @property
    def ssrc_list(self) -> tuple[int, ...]:
        """The sources that end."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointTransferredOut(_Record):
    """An endpoint went to another session; it keeps its id."""
    __match_args__ = ("endpoint_id", "target_session_id")
    def __new__(cls, endpoint_id: str, target_session_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which."""
    @property
    def target_session_id(self) -> str:
        """Documented as the session that it went to; in truth always the nil UUID: see target."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointTransferredIn(_Record):
    """An endpoint came from another session; it keeps its id."""
    __match_args__ = ("direction", "endpoint_id", "endpoint_type", "source_session_id", "state")
    def __new__(cls, direction: str, endpoint_id: str, endpoint_type: str, source_session_id: str, state: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def direction(self) -> MediaDirection:
        """Which way its media go."""
    @property
    def endpoint_id(self) -> str:
        """Which."""
    @property
    def endpoint_type(self) -> EndpointType:
        """What it is."""
    @property
    def source_session_id(self) -> str:
        """The session that it came from; its own one if a transfer failed."""
    @property
    def state(self) -> EndpointState:
        """The state that it is in."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SessionIdleTimeout(_Record):
    """A session has ended because nothing was done with it. Its recordings' ends follow."""
    __match_args__ = ("idle_timeout_secs", "session_id")
    def __new__(cls, idle_timeout_secs: int, session_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def idle_timeout_secs(self) -> int:
        """The limit. In s."""
    @property
    def session_id(self) -> str:
        """Which."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SessionEmptyTimeout(_Record):
    """A session has ended because there was no endpoint in it. Its recordings' ends follow."""
    __match_args__ = ("empty_timeout_secs", "session_id")
    def __new__(cls, empty_timeout_secs: int, session_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def empty_timeout_secs(self) -> int:
        """The limit. In s."""
    @property
    def session_id(self) -> str:
        """Which."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SessionOrphaned(_Record):
    """A session has lost its connection. Documented; it never reaches a client."""
    __match_args__ = ("timeout_remaining_ms",)
    def __new__(cls, timeout_remaining_ms: int, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def timeout_remaining_ms(self) -> int:
        """How long it waits for another one; up to 2^64-1. In ms."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EventsDropped(_Record):
    """Events were lost, the newest ones at that time: what follows is usually older than they."""
    __match_args__ = ("count",)
    def __new__(cls, count: int, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def count(self) -> int:
        """How many since the last such notice on this connection."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class VadError(_Record):
    """The voice detection of an endpoint has broken."""
    __match_args__ = ("endpoint_id", "error")
    def __new__(cls, endpoint_id: str, error: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def error(self) -> str:
        """What went wrong."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class ErrorEvent(_Record):
    """An event that the server could not write, whichever it was. Never seen."""
    __match_args__ = ("error",)
    def __new__(cls, error: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def error(self) -> str | None:
        """What went wrong."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Event(_Record):
    """Something has happened."""
    __match_args__ = ("event", "data")
    def __new__(cls, *, event: str = ..., data: _EventData | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def event(self) -> str:
        """What has happened."""
    @property
    def data(self) -> _EventData | None:
        """What is to be said of it."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""
    def update(self) -> CallUpdate | None:
        """What the message says about its call in the words of all systems; None if it says nothing."""

@final
class SessionCreateResult(_Record):
    """A session has been created."""
    __match_args__ = ("session_id",)
    def __new__(cls, session_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def session_id(self) -> str:
        """The new session."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EmptyResult(_Record):
    """All went well, and there is nothing to say."""
    __match_args__ = ()
    def __new__(cls, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SessionInfoResult(_Record):
    """What there is in the session: the state in force, which events may lag behind."""
    __match_args__ = ("created_at", "endpoints", "recordings", "session_id", "state", "vad_active")
    def __new__(cls, created_at: str, endpoints: Sequence[EndpointInfo] | Sequence[dict[str, Any]], recordings: Sequence[RecordingInfo] | Sequence[dict[str, Any]], session_id: str, state: str, vad_active: Sequence[str], rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def created_at(self) -> str:
        """When the session was created: RFC 3339 in UTC, or as documented seconds since the Unix epoch with an s behind."""
    @property
    def endpoints(self) -> tuple[EndpointInfo, ...]:
        """Its endpoints."""
    @property
    def recordings(self) -> tuple[RecordingInfo, ...]:
        """The recordings that are running."""
    @property
    def session_id(self) -> str:
        """The session itself."""
    @property
    def state(self) -> SessionState:
        """Whether it has a connection."""
    @property
    def vad_active(self) -> tuple[str, ...]:
        """The endpoints whose voice is being detected."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointInfo(_Record):
    """One endpoint of a session."""
    __match_args__ = ("codec", "direction", "endpoint_id", "endpoint_type", "shared_playback_id", "state")
    def __new__(cls, *, codec: str | None, direction: str, endpoint_id: str, endpoint_type: str, state: str, shared_playback_id: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def codec(self) -> str | None:
        """Its codec, if it has one."""
    @property
    def direction(self) -> MediaDirection:
        """Which way its media go."""
    @property
    def endpoint_id(self) -> str:
        """Which."""
    @property
    def endpoint_type(self) -> EndpointType:
        """What it is."""
    @property
    def shared_playback_id(self) -> str | None:
        """What it plays together with others."""
    @property
    def state(self) -> EndpointState:
        """The state that it is in."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class RecordingInfo(_Record):
    """One running recording of a session."""
    __match_args__ = ("endpoint_id", "file_path", "recording_id", "state")
    def __new__(cls, endpoint_id: str | None, file_path: str, recording_id: str, state: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str | None:
        """Whose; null if it is the whole session's."""
    @property
    def file_path(self) -> str:
        """Where it is, as it was asked for."""
    @property
    def recording_id(self) -> str:
        """Which."""
    @property
    def state(self) -> RecordingState:
        """The state that it is in."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SessionListResult(_Record):
    """All sessions of the server."""
    __match_args__ = ("sessions",)
    def __new__(cls, sessions: Sequence[SessionSummary] | Sequence[dict[str, Any]], rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def sessions(self) -> tuple[SessionSummary, ...]:
        """The sessions, in any order."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SessionSummary(_Record):
    """One session of the server."""
    __match_args__ = ("created_at", "endpoint_count", "session_id", "state")
    def __new__(cls, created_at: str, endpoint_count: int, session_id: str, state: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def created_at(self) -> str:
        """When it was created: see session.info."""
    @property
    def endpoint_count(self) -> int:
        """How many endpoints it has."""
    @property
    def session_id(self) -> str:
        """Which."""
    @property
    def state(self) -> SessionState:
        """Whether it has a connection."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SessionBridgeResult(_Record):
    """The session has been bridged to another."""
    __match_args__ = ("endpoint_id", "target_endpoint_id")
    def __new__(cls, endpoint_id: str, target_endpoint_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """The bridge's end in this session."""
    @property
    def target_endpoint_id(self) -> str:
        """The bridge's end in the other session."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointCreateFromOfferResult(_Record):
    """An endpoint has been created from a peer's offer."""
    __match_args__ = ("endpoint_id", "sdp_answer")
    def __new__(cls, endpoint_id: str, sdp_answer: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """The new endpoint."""
    @property
    def sdp_answer(self) -> str:
        """The answer for the peer, in SDP."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointCreateOfferResult(_Record):
    """An endpoint has been created that waits for a peer's answer."""
    __match_args__ = ("endpoint_id", "sdp_offer")
    def __new__(cls, endpoint_id: str, sdp_offer: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """The new endpoint."""
    @property
    def sdp_offer(self) -> str:
        """The offer for the peer, in SDP."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointTransferResult(_Record):
    """An endpoint has gone to another session."""
    __match_args__ = ("endpoint_id", "target_session_id")
    def __new__(cls, endpoint_id: str, target_session_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which."""
    @property
    def target_session_id(self) -> str:
        """The session that it went to."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointIceRestartResult(_Record):
    """A WebRTC endpoint is to connect anew."""
    __match_args__ = ("sdp_offer",)
    def __new__(cls, sdp_offer: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def sdp_offer(self) -> str:
        """The offer for the peer, in SDP."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointSrtpRekeyResult(_Record):
    """An endpoint has new keys."""
    __match_args__ = ("sdp",)
    def __new__(cls, sdp: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def sdp(self) -> str:
        """What the peer is to know, in SDP."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointCreateWithFileResult(_Record):
    """An endpoint has been created that plays a file."""
    __match_args__ = ("endpoint_id",)
    def __new__(cls, endpoint_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """The new endpoint."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointCreateToneResult(_Record):
    """An endpoint has been created that plays a tone."""
    __match_args__ = ("endpoint_id", "tone")
    def __new__(cls, endpoint_id: str, tone: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """The new endpoint."""
    @property
    def tone(self) -> ToneType:
        """The tone."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class RecordingStartResult(_Record):
    """A recording has begun."""
    __match_args__ = ("recording_id",)
    def __new__(cls, recording_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def recording_id(self) -> str:
        """The new recording."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class RecordingStopResult(_Record):
    """A recording has been stopped."""
    __match_args__ = ("dropped_packets", "duration_ms", "file_path", "packets")
    def __new__(cls, dropped_packets: int, duration_ms: int, file_path: str, packets: int, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def dropped_packets(self) -> int:
        """Packets that could not be written."""
    @property
    def duration_ms(self) -> int:
        """How long it is. In ms."""
    @property
    def file_path(self) -> str:
        """Where it is, as it was asked for."""
    @property
    def packets(self) -> int:
        """Packets written."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class ResponseError(_Record):
    """Why a request was refused or failed."""
    __match_args__ = ("code", "message")
    def __new__(cls, code: str, message: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def code(self) -> ErrorCode:
        """The reason, for programs."""
    @property
    def message(self) -> str:
        """The reason, for people: any text."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Response(_Record):
    """The answer to a request."""
    __match_args__ = ("id", "result", "error", "method")
    def __new__(cls, id: str | None = ..., result: _MethodResult | None = ..., error: ResponseError | dict[str, Any] | None = ..., method: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def id(self) -> str | None:
        """The request's id."""
    @property
    def result(self) -> _MethodResult | None:
        """What it gave: of a class if the method was named to the parser."""
    @property
    def error(self) -> ResponseError | None:
        """Why it gave nothing."""
    @property
    def method(self) -> Method | None:
        """The method that was called, if it was named to the parser. The wire does not say it."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SessionAttach(_Record):
    """Binds the connection to a session that lost its own."""
    __match_args__ = ("session_id",)
    def __new__(cls, session_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def session_id(self) -> str:
        """Which session."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class SessionBridge(_Record):
    """Bridges the session to another: each gets an endpoint that carries the other's media."""
    __match_args__ = ("direction", "target_session_id")
    def __new__(cls, *, target_session_id: str, direction: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def direction(self) -> MediaDirection | None:
        """Which way the bridge's media go; both ways by default."""
    @property
    def target_session_id(self) -> str:
        """The other session."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointCreateFromOffer(_Record):
    """Creates an endpoint for a peer that made an offer."""
    __match_args__ = ("direction", "sdp")
    def __new__(cls, *, sdp: str, direction: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def direction(self) -> MediaDirection | None:
        """Which way its media go; both ways by default."""
    @property
    def sdp(self) -> str:
        """The peer's offer, in SDP: WebRTC if it speaks of ICE or of a fingerprint, else RTP."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointCreateOffer(_Record):
    """Creates an endpoint for a peer that is to get an offer."""
    __match_args__ = ("codecs", "direction", "srtp", "offer_type")
    def __new__(cls, *, offer_type: str, codecs: Sequence[str] | None = ..., direction: str | None = ..., srtp: bool | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def codecs(self) -> tuple[str, ...] | None:
        """The codecs that may be offered, in no order; all by default."""
    @property
    def direction(self) -> MediaDirection | None:
        """Which way its media go; both ways by default."""
    @property
    def srtp(self) -> bool | None:
        """Whether RTP is to be encrypted; not by default."""
    @property
    def offer_type(self) -> OfferType:
        """What it is to be."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointAcceptAnswer(_Record):
    """Gives an endpoint its peer's answer."""
    __match_args__ = ("endpoint_id", "sdp")
    def __new__(cls, endpoint_id: str, sdp: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def sdp(self) -> str:
        """The peer's answer, in SDP."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointRemove(_Record):
    """Removes an endpoint. Of a bridge, the other end goes too, without an event."""
    __match_args__ = ("endpoint_id",)
    def __new__(cls, endpoint_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointTransfer(_Record):
    """Has an endpoint go to another session; files and tones cannot."""
    __match_args__ = ("endpoint_id", "target_session_id")
    def __new__(cls, endpoint_id: str, target_session_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def target_session_id(self) -> str:
        """The other session."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointIceRestart(_Record):
    """Has a WebRTC endpoint connect anew."""
    __match_args__ = ("endpoint_id",)
    def __new__(cls, endpoint_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointSrtpRekey(_Record):
    """Gives an endpoint new keys."""
    __match_args__ = ("endpoint_id",)
    def __new__(cls, endpoint_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointDtmfInject(_Record):
    """Sends a digit to an endpoint's peer; a session sends one at a time."""
    __match_args__ = ("digit", "duration_ms", "endpoint_id", "volume")
    def __new__(cls, *, digit: str, endpoint_id: str, duration_ms: int | None = ..., volume: int | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def digit(self) -> str:
        """The digit: one of 0-9, *, #, A-D, a-d."""
    @property
    def duration_ms(self) -> int | None:
        """How long it is pressed: 1 to 10000, 160 by default. In ms."""
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def volume(self) -> int | None:
        """How far below full scale: 0 to 63, 10 by default. In dB."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointCreateWithFile(_Record):
    """Creates an endpoint that plays a file."""
    __match_args__ = ("cache_ttl_secs", "gain_db", "headers", "loop_count", "shared", "source", "start_ms", "timeout_ms")
    def __new__(cls, *, source: str, cache_ttl_secs: int | None = ..., gain_db: float | None = ..., headers: Any = ..., loop_count: int | Literal["forever"] | None = ..., shared: bool | None = ..., start_ms: int | None = ..., timeout_ms: int | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def cache_ttl_secs(self) -> int | None:
        """How long a fetched file is kept; 300 by default. In s."""
    @property
    def gain_db(self) -> float | None:
        """By how much it is made louder; 0 by default. Not documented. In dB."""
    @property
    def headers(self) -> Any:
        """The headers to fetch it with: an object of strings. Not documented."""
    @property
    def loop_count(self) -> int | Literal["forever"] | None:
        """How often it is played once more; not at all by default."""
    @property
    def shared(self) -> bool | None:
        """Whether endpoints that play the same file play it in step; not by default."""
    @property
    def source(self) -> str:
        """A path, or the URL to fetch it from."""
    @property
    def start_ms(self) -> int | None:
        """Where to begin; 0 by default. In ms."""
    @property
    def timeout_ms(self) -> int | None:
        """How long fetching may take: 1 to 60000, 10000 by default. In ms."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointCreateTone(_Record):
    """Creates an endpoint that plays a tone. Not documented."""
    __match_args__ = ("duration_ms", "frequency", "tone")
    def __new__(cls, *, tone: str, duration_ms: int | None = ..., frequency: float | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def duration_ms(self) -> int | None:
        """How long; for ever by default. In ms."""
    @property
    def frequency(self) -> float | None:
        """The frequency of Sine: 20 to 20000. In Hz."""
    @property
    def tone(self) -> ToneType:
        """Which tone."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointFileSeek(_Record):
    """Goes to another place in the file that an endpoint plays."""
    __match_args__ = ("endpoint_id", "position_ms")
    def __new__(cls, endpoint_id: str, position_ms: int, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def position_ms(self) -> int:
        """The place. In ms."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointFilePause(_Record):
    """Has the file that an endpoint plays wait."""
    __match_args__ = ("endpoint_id",)
    def __new__(cls, endpoint_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class EndpointFileResume(_Record):
    """Has the file that an endpoint plays go on."""
    __match_args__ = ("endpoint_id",)
    def __new__(cls, endpoint_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class RecordingStart(_Record):
    """Begins to record an endpoint, or the whole session."""
    __match_args__ = ("endpoint_id", "file_path")
    def __new__(cls, *, file_path: str, endpoint_id: str | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str | None:
        """Which endpoint; the whole session by default."""
    @property
    def file_path(self) -> str:
        """Where to: an absolute path in the server's directory, to a file that does not exist."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class RecordingStop(_Record):
    """Stops a recording."""
    __match_args__ = ("recording_id",)
    def __new__(cls, recording_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def recording_id(self) -> str:
        """Which recording."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class VadStart(_Record):
    """Begins to detect an endpoint's voice."""
    __match_args__ = ("endpoint_id", "silence_interval_ms", "speech_threshold")
    def __new__(cls, *, endpoint_id: str, silence_interval_ms: int | None = ..., speech_threshold: float | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def silence_interval_ms(self) -> int | None:
        """How often silence is told: 100 to 3600000, 1000 by default. In ms."""
    @property
    def speech_threshold(self) -> float | None:
        """How sure of speech one must be: 0 to 1, 0.5 by default."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class VadStop(_Record):
    """Ends the detection of an endpoint's voice."""
    __match_args__ = ("endpoint_id",)
    def __new__(cls, endpoint_id: str, rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def endpoint_id(self) -> str:
        """Which endpoint."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class StatsSubscribe(_Record):
    """Asks for stats events."""
    __match_args__ = ("interval_ms",)
    def __new__(cls, interval_ms: int | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def interval_ms(self) -> int | None:
        """How often: 500 to 3600000, 5000 by default. In ms."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""

@final
class Request(_Record):
    """A request of a client."""
    __match_args__ = ("id", "method", "params")
    def __new__(cls, *, id: str, method: str = ..., params: _Command | None = ..., rest: Mapping[str, Any] | None = ...) -> Self: ...
    @property
    def id(self) -> str:
        """What its answer will carry."""
    @property
    def method(self) -> str:
        """The method; it need not be given where the parameters' class says it."""
    @property
    def params(self) -> _Command | None:
        """Its parameters, if it takes any."""
    @property
    def rest(self) -> dict[str, Any]:
        """What else the object holds, by the names of the wire."""
    def encode(self) -> _Bytes:
        """The message as the JSON text that is sent."""
