"""One codec for what four voice systems say about their calls.

Bytes go in; typed events in a proven order come out. Every message that is read can be built too.
Nothing here does I/O.

>>> from callevents import CallTracker, FrameDecoder
>>> from callevents.gateway import AudioFrame, CallEvent
>>> decoder, calls = FrameDecoder(), CallTracker("gateway")
>>> chunk = CallEvent(call_sid="c1", event_type=1).encode_frame()
>>> for event in decoder.feed(chunk):
...     match event:
...         case CallEvent():
...             print(event.call_sid, event.event_type.name, calls.observe(event))
...         case AudioFrame(payload=payload):
...             print(len(payload), "bytes of audio")
c1 CHANNEL_CREATE deliver
"""

from callevents._core import (
    AudioTracker,
    CallTracker,
    FrameDecoder,
    Record,
    SseEvent,
    SseParser,
    StateChain,
    __version__,
    encode_sse,
)
from callevents._errors import CallEventsError, DecodeError, EncodeError
from callevents._values import (
    AudioVerdict,
    AudioVerdictName,
    CallUpdate,
    EndClass,
    EndReason,
    Frame,
    Phase,
    Source,
    SseComment,
    SseIgnored,
    SseRetry,
    TrackedCall,
    Verdict,
    VerdictName,
)
from callevents.gateway import (
    AudioFrame,
    CallEvent,
    EventStreamRequest,
    EventType,
    decode_batch,
)

__all__ = [
    "AudioFrame",
    "AudioTracker",
    "AudioVerdict",
    "AudioVerdictName",
    "CallEvent",
    "CallEventsError",
    "CallTracker",
    "CallUpdate",
    "DecodeError",
    "EncodeError",
    "EndClass",
    "EndReason",
    "EventStreamRequest",
    "EventType",
    "Frame",
    "FrameDecoder",
    "Phase",
    "Record",
    "Source",
    "SseComment",
    "SseEvent",
    "SseIgnored",
    "SseParser",
    "SseRetry",
    "StateChain",
    "TrackedCall",
    "Verdict",
    "VerdictName",
    "__version__",
    "decode_batch",
    "encode_sse",
]
