"""Typical user code, as type checkers see it. It is not run."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

from callevents import (
    AudioFrame,
    CallEvent,
    CallTracker,
    CallUpdate,
    DecodeError,
    EventType,
    FrameDecoder,
    SseEvent,
    SseParser,
    Verdict,
)
from callevents import gateway, jambonz, q850, rtpbridge, voicetyped


def follow(path: Path) -> None:
    decoder, calls = FrameDecoder(limit=8192), CallTracker("gateway", capacity=1024)
    with path.open("rb") as file:
        for message in decoder.read(file):
            match message:
                case CallEvent(call_sid, EventType.CHANNEL_HANGUP_COMPLETE, q850_cause=cause):
                    assert_type(call_sid, str)
                    assert_type(cause, int)
                    assert_type(calls.observe(message), Verdict)
                    assert_type(message.update(), CallUpdate | None)
                case AudioFrame(payload=payload):
                    assert_type(payload, bytes)
                case DecodeError():
                    assert_type(message.field, str | None)
                case _:
                    pass


def listen(chunks: list[bytes]) -> None:
    parser = SseParser()
    for chunk in chunks:
        for event in parser.feed(chunk):
            if isinstance(event, SseEvent):
                payload = voicetyped.parse_event(event).payload
                if isinstance(payload, voicetyped.SpeechFinal):
                    assert_type(payload.transcript, str | None)
                    for segment in payload.segments or ():
                        assert_type(segment.start_ms, int | None)


def answer(text: str) -> bytes | None:
    message = jambonz.parse(text)
    if isinstance(message.data, jambonz.StatusData):
        assert_type(message.data.call_status, jambonz.CallStatus | None)
    if message.is_ack_needed():
        return message.ack([{"verb": "say", "text": "Hello"}]).encode()
    return None


def ask() -> bytes:
    request = rtpbridge.Request(id="7", params=rtpbridge.EndpointCreateTone(tone="ringback"))
    assert_type(request.method, str)
    assert_type(q850.Cause.USER_BUSY.sip_status, int | None)
    return request.encode() + gateway.EventStreamRequest(client_id="me").encode_frame()
