"""Words of the order and of the lifecycle of calls.

Generated from the core's declarations by `cargo xtask generate`.
"""

from enum import StrEnum


class Source(StrEnum):
    """A system whose messages callevents reads."""

    GATEWAY = "gateway"
    VOICETYPED = "voicetyped"
    RTPBRIDGE = "rtpbridge"
    JAMBONZ = "jambonz"


class Phase(StrEnum):
    """Where a call is in its life."""

    CREATED = "created"
    RINGING = "ringing"
    EARLY_MEDIA = "early_media"
    ANSWERED = "answered"
    HELD = "held"
    RESUMED = "resumed"
    ENDED = "ended"


class EndClass(StrEnum):
    """Why a call ended, in a word."""

    NORMAL = "normal"
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    REJECTED = "rejected"
    UNREACHABLE = "unreachable"
    CANCELLED = "cancelled"
    TIMEOUT = "timeout"
    TRANSFERRED = "transferred"
    FAILED = "failed"


class VerdictName(StrEnum):
    """What a tracker says about an event."""

    DELIVER = "deliver"
    AFTER_GAP = "after_gap"
    REPLAY = "replay"
    VIOLATION = "violation"
    IGNORE = "ignore"
    UNTRACKED = "untracked"


class AudioVerdictName(StrEnum):
    """What a tracker says about an audio frame."""

    DELIVER = "deliver"
    LOST = "lost"
    REPEAT = "repeat"
    LATE = "late"
    AFTER_END = "after_end"
    NO_CALL = "no_call"
    UNTRACKED = "untracked"


class CauseClass(StrEnum):
    """What kind of reason a Q.850 cause is."""

    NORMAL_EVENT = "normal_event"
    RESOURCE_UNAVAILABLE = "resource_unavailable"
    SERVICE_UNAVAILABLE = "service_unavailable"
    SERVICE_NOT_IMPLEMENTED = "service_not_implemented"
    INVALID_MESSAGE = "invalid_message"
    PROTOCOL_ERROR = "protocol_error"
    INTERWORKING = "interworking"
