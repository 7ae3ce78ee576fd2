"""The gateway's frames and messages, against bytes that real code wrote."""

from __future__ import annotations

import math
import struct
from typing import Any

import pytest
from conftest import rows

import callevents
from callevents import CallEvent, DecodeError, EncodeError, FrameDecoder, gateway

def expected(row: dict[str, Any]) -> dict[str, Any]:
    """The fields of a row as Python values."""
    fields = {}
    for name, value in row["fields"].items():
        if isinstance(value, dict):
            value = bytes.fromhex(value["hex"])
        elif name == "payload":
            value = bytes.fromhex(value)
        elif value in ("NaN", "Infinity", "-Infinity"):
            value = float(value)
        fields[name] = value
    for name, bits in row.get("double_bits", {}).items():
        fields[name] = struct.unpack(">d", bytes.fromhex(bits))[0]
    return fields


def same(ours: Any, theirs: Any) -> bool:
    if isinstance(ours, float) and isinstance(theirs, (int, float)):
        return struct.pack(">d", ours) == struct.pack(">d", theirs) or (
            math.isnan(ours) and math.isnan(theirs)
        )
    if isinstance(ours, int) and isinstance(theirs, str):
        return int(theirs) == ours
    return bool(ours == theirs)


def decoded(row: dict[str, Any]) -> Any:
    data = bytes.fromhex(row["hex"])
    cls = next(c for c in vars(gateway).values() if getattr(c, "__name__", "") == camel(row["kind"]))
    if row["layout"] == "envelope":
        return callevents._core._restore("gateway", cls.__name__, 0, data)
    rule = "after_length" if "excludes" in row["layout"] else "whole_frame"
    sender = "to_gateway" if row["kind"] == "event_stream_request" else None
    (message,) = FrameDecoder(length_field=rule, direction=sender, legacy_ids=True).feed(data)
    return message


def camel(kind: str) -> str:
    return "".join(part.capitalize() for part in kind.split("_"))


@pytest.mark.parametrize("row", rows("gateway/messages.jsonl"), ids=lambda row: row["name"])
def test_messages_of_the_vendor(row: dict[str, Any]) -> None:
    fields = expected(row)
    if any(isinstance(value, bytes) and name != "payload" for name, value in fields.items()):
        with pytest.raises(DecodeError) as caught:
            raise_errors(decoded, row)
        assert caught.value.kind == "invalid_utf8"
        return
    message = raise_errors(decoded, row)
    values = message.to_dict()
    assert set(values) >= set(fields)
    for name, value in fields.items():
        assert same(values[name], value), name
    if row["layout"] == "envelope" and "envelope" not in row.get("note", ""):
        again = type(message)(**values)
        assert again == message or any(isinstance(v, float) and math.isnan(v) for v in values.values())


def raise_errors(function: Any, row: Any) -> Any:
    result = function(row)
    if isinstance(result, DecodeError):
        raise result
    return result


def test_the_stream(stream: bytes, index: dict[str, Any]) -> None:
    events = FrameDecoder().feed(stream)
    frames = FrameDecoder().feed_frames(stream)
    assert len(events) == len(frames) == index["frames_total"]
    for event, frame in zip(events, frames, strict=True):
        assert not isinstance(event, DecodeError) and not isinstance(frame, DecodeError)
        assert event.encode() == frame.body
        assert event.encode_frame()[8:] == frame.body


@pytest.mark.parametrize("size", [1, 7, 1000, 16384])
def test_chunks_do_not_matter(stream: bytes, size: int) -> None:
    stream = stream[: 200 * size + 5000]
    whole, parts = FrameDecoder(), FrameDecoder()
    found = [
        event
        for at in range(0, len(stream), size)
        for event in parts.feed(memoryview(stream)[at : at + size])
    ]
    assert found == whole.feed(stream)
    assert parts.stream_offset == whole.stream_offset == len(stream)


def test_errors_are_values_and_lose_nothing(stream: bytes) -> None:
    frames = FrameDecoder().feed_frames(stream)[:3]
    good = [b"".join((struct.pack("<II", 4 + len(f.body), f.method_id), f.body)) for f in frames]
    bad = struct.pack("<II", 4 + 7, frames[0].method_id) + b"\0\0\x05\0\0\0A"
    found = FrameDecoder().feed(good[0] + bad + good[1] + b"\x01\0\0\0" + b"\0" * 1 + good[2])
    assert [isinstance(item, DecodeError) for item in found] == [False, True, False, True, False]
    error = found[1]
    assert isinstance(error, DecodeError)
    assert (error.kind, error.stream_offset) == ("length_beyond_end", len(good[0]))
    assert error.field == "payload_size"
    assert "payload_size" in str(error)


def test_too_large_and_truncated() -> None:
    decoder = FrameDecoder(limit=16)
    frame = CallEvent(call_sid="x" * 100).encode_frame()
    (error,) = decoder.feed(frame)
    assert (error.kind, error.length, error.limit) == ("too_large", len(frame) - 8, 16)
    assert decoder.limit == 16
    decoder.feed(frame[:5])
    with pytest.raises(DecodeError) as caught:
        decoder.finish()
    assert caught.value.kind == "truncated"
    decoder.finish()


def test_input_is_any_buffer() -> None:
    import array

    frame = CallEvent(call_sid="c1").encode_frame()
    for data in (frame, bytearray(frame), memoryview(frame), array.array("B", frame)):
        assert FrameDecoder().feed(data) == [CallEvent(call_sid="c1")]
    with pytest.raises(TypeError, match="encode it first"):
        FrameDecoder().feed("text")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        FrameDecoder().feed(7)  # type: ignore[arg-type]


def test_read_takes_files_and_iterables(tmp_path: Any, stream: bytes) -> None:
    path = tmp_path / "capture.bin"
    path.write_bytes(stream[:100_000])
    with path.open("rb") as file:
        found = list(FrameDecoder().read(file))
    assert isinstance(found[-1], DecodeError) and found[-1].kind == "truncated"
    assert found == list(FrameDecoder().read([stream[:50_000], stream[50_000:100_000]]))
    assert found == callevents.decode_batch(stream[:100_000])


def test_a_stream_that_is_left_does_not_spoil_the_next(stream: bytes) -> None:
    data = stream[:100_000]
    decoder = FrameDecoder()
    found = list(decoder.read([data]))
    for _ in decoder.read([data]):
        break
    assert decoder.stream_offset == 0 and list(decoder.read([data])) == found
    # Nor does one that is left when the next has begun.
    left = decoder.read([data])
    next(left)
    decoder.reset()
    begun = decoder.feed(data[:50_000])
    del left
    assert begun + list(decoder.read([data[50_000:]])) == found

    # Of a source that fails nothing is lost: who reads on has the rest.
    def failing() -> Any:
        yield data[:50_000]
        raise TimeoutError

    begun = []
    with pytest.raises(TimeoutError):
        for event in decoder.read(failing()):
            begun.append(event)
    assert begun + list(decoder.read([data[50_000:]])) == found


def test_protobuf_and_unknown() -> None:
    event = CallEvent(call_sid="c1", event_type=2, jitter_ms=-0.0, timestamp_ms=-5)
    frame = event.encode_frame(body_format="protobuf")
    (again,) = FrameDecoder(body_format="auto").feed(frame)
    assert again == event
    assert again.encode(body_format="protobuf") == frame[8:]
    assert again.encode() == event.encode()
    assert again.event_type is gateway.EventType.CHANNEL_ANSWER
    (unknown,) = FrameDecoder().feed(struct.pack("<II", 6, 77) + b"hi")
    assert unknown == gateway.Unknown(method_id=77, body=b"hi")
    assert eval(repr(unknown), vars(gateway)) == unknown
    assert unknown.encode_frame() == struct.pack("<II", 6, 77) + b"hi"


def test_requests_and_responses() -> None:
    request = gateway.EventStreamRequest(client_id="me")
    frame = request.encode_frame(length_field="whole_frame")
    decoder = FrameDecoder(length_field="auto", direction="to_gateway")
    assert decoder.feed(frame) == [request]
    assert gateway.decode(gateway.METHOD_IDS["STREAM_EVENTS"], request.encode(), direction="to_gateway") == request
    response = gateway.OriginateResponse(call_sid="c", error_code=3)
    with pytest.raises(EncodeError) as caught:
        response.encode_frame()
    assert caught.value.kind == "not_a_frame"
    method = gateway.METHOD_IDS["ORIGINATE"]
    assert gateway.decode_response(method, response.encode()) == response
    framed = struct.pack("<II", 4 + len(response.encode()), method) + response.encode()
    assert gateway.decode_response(method, framed) == response
    assert response.error_code.name == "ERR_RATE_LIMITED"


def test_constructors_check() -> None:
    with pytest.raises(TypeError, match="call_sid: expected str, got int"):
        CallEvent(call_sid=7)  # type: ignore[arg-type]
    with pytest.raises(OverflowError, match="q850_cause"):
        CallEvent(q850_cause=1 << 31)
    with pytest.raises(OverflowError, match="packets_sent"):
        CallEvent(packets_sent=-1)
    with pytest.raises(TypeError, match="unexpected keyword argument 'sid'"):
        CallEvent(sid="x")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="multiple values"):
        CallEvent("x", call_sid="x")  # type: ignore[misc]
    with pytest.raises(AttributeError):
        CallEvent().call_sid = "x"  # type: ignore[misc]
    with pytest.raises(TypeError):
        callevents.Record()
    with pytest.raises(UnicodeEncodeError):
        CallEvent(call_sid="\udc80")
    assert CallEvent("c", 1) == CallEvent(event_type=1, call_sid="c")
    assert CallEvent.__match_args__[:2] == ("call_sid", "event_type")
