"""Decoders over any stream: however it is cut, whoever feeds it, however long it is."""

from __future__ import annotations

import contextlib
import gc
import json
import math
import os
import random
import sys
import threading
from typing import Any

import pytest
from conftest import VECTORS, rows
from hypothesis import given, settings
from hypothesis import strategies as st

from callevents import (
    CallEvent,
    DecodeError,
    FrameDecoder,
    SseComment,
    SseEvent,
    SseIgnored,
    SseParser,
    SseRetry,
    encode_sse,
)
from callevents import gateway, jambonz, rtpbridge, voicetyped

TEXTS = st.text(max_size=40)
I32 = st.integers(-(1 << 31), (1 << 31) - 1)
I64 = st.integers(-(1 << 63), (1 << 63) - 1)
EVENTS = st.builds(
    CallEvent,
    call_sid=TEXTS,
    event_type=I32,
    status=TEXTS,
    start_timestamp_ms=I64,
    q850_cause=I32,
    packets_sent=st.integers(0, (1 << 32) - 1),
    bytes_sent=st.integers(0, (1 << 64) - 1),
    jitter_ms=st.floats(),
    client_id=TEXTS,
)


def cut(data: bytes, places: list[int]) -> list[bytes]:
    edges = sorted({0, len(data), *(place % (len(data) + 1) for place in places)})
    return [data[a:b] for a, b in zip(edges, edges[1:], strict=False)]


@given(EVENTS)
def test_what_is_built_is_read(event: CallEvent) -> None:
    for body_format in ("envelope", "protobuf"):
        frame = event.encode_frame(body_format=body_format)
        (again,) = FrameDecoder(body_format=body_format).feed(frame)
        assert again == event and hash(again) == hash(event)
        assert again.encode_frame(body_format=body_format) == frame


@settings(max_examples=60)
@given(st.lists(EVENTS, max_size=6), st.binary(max_size=30), st.lists(st.integers(0, 4000), max_size=8))
def test_cuts_do_not_matter(events: list[CallEvent], noise: bytes, places: list[int]) -> None:
    data = b"".join(event.encode_frame() for event in events) + noise
    whole, parts = FrameDecoder(), FrameDecoder()
    found = whole.feed(data)
    assert [item for chunk in cut(data, places) for item in parts.feed(chunk)] == found
    assert found[: len(events)] == events


@settings(max_examples=60)
@given(st.binary(max_size=200), st.lists(st.integers(0, 200), max_size=8))
def test_any_bytes_give_events_or_errors(data: bytes, places: list[int]) -> None:
    for decoder in (FrameDecoder, SseParser):
        whole, parts = decoder(), decoder()
        found = whole.feed(data)
        assert [item for chunk in cut(data, places) for item in parts.feed(chunk)] == found
    for parse in (jambonz.parse, rtpbridge.parse, rtpbridge.parse_request, voicetyped.parse_event):
        with pytest.raises(DecodeError):
            parse(data + b"\x00")


@given(TEXTS.filter(lambda text: "\r" not in text), st.text("abc-", max_size=9), st.text("xyz1", max_size=9))
def test_sse_events_come_back(data: str, event_type: str, identifier: str) -> None:
    block = encode_sse(event_type=event_type, data=data, id=identifier)
    (event,) = SseParser().feed(block)
    assert event == SseEvent(event_type or "message", data, identifier)


def test_sse_comments_and_ignored_lines_are_there_for_those_who_ask() -> None:
    data = b": alive\nretry: 1500\nretry: soon\ncolour: red\ndata: a\n\n" + b"data: " + b"x" * 30 + b"\n\n"
    parser = SseParser(limit=20)
    found = [item for byte in data for item in parser.feed_items(bytes([byte]))]
    *items, event, error = found
    assert items == [
        SseComment(" alive"),
        SseRetry(1500),
        SseIgnored("retry", "soon"),
        SseIgnored("colour", "red"),
    ]
    assert isinstance(event, SseEvent) and event.data == "a"
    assert isinstance(error, DecodeError) and error.kind == "too_large"
    (event,) = SseParser().feed(b": alive\ndata: b\n\n")
    assert isinstance(event, SseEvent) and event.data == "b"


def test_sse_parser_state() -> None:
    parser = SseParser(last_event_id="5", limit=20)
    assert parser.last_event_id == "5" and parser.retry_ms is None and parser.limit == 20
    assert parser.feed(b"retry: 250\nid: 6\n\ndata: x\n\n") == [SseEvent(data="x", id="6", stream_offset=18)]
    assert (parser.last_event_id, parser.retry_ms) == ("6", 250)
    (error,) = parser.feed(b"data: " + b"y" * 30 + b"\n\n")
    assert isinstance(error, DecodeError) and error.kind == "too_large"
    parser.feed(b"data: cut")
    pending = parser.finish_pending()
    assert pending is not None and pending.incomplete and pending.data == "cut"
    parser.finish()
    parser.feed(b"data: cut")
    with pytest.raises(DecodeError):
        parser.finish()
    parser.reset()
    assert parser.last_event_id == "6"
    parser.last_event_id = "9"
    with pytest.raises(ValueError):
        parser.last_event_id = "a\nb"


def test_an_event_of_a_stream_says_where_it_stands() -> None:
    (event,) = SseParser().feed(b": alive\n\nevent: new\ndata: {\"event_id\":5}\n\n")
    assert isinstance(event, SseEvent)
    with pytest.raises(DecodeError, match="at stream offset 9$") as caught:
        voicetyped.parse_event(event)
    assert (caught.value.kind, caught.value.stream_offset) == ("wrong_type", 9)


def test_events_of_a_pipe_come_at_once() -> None:
    ours, theirs = os.pipe()
    with os.fdopen(ours, "rb") as source, os.fdopen(theirs, "wb", buffering=0) as sink:
        found = FrameDecoder().read(source)
        for name in ("a", "b"):
            sink.write(CallEvent(call_sid=name).encode_frame())
            assert next(found) == CallEvent(call_sid=name)
        sink.close()
        assert list(found) == []


@pytest.mark.parametrize("name", ["lf", "chunked-awkward", "crlf-comments-ids-retry", "odd-but-legal"])
def test_recorded_event_streams(name: str) -> None:
    data = (VECTORS / "voicetyped" / f"{name}.sse").read_bytes()
    expected = json.loads((VECTORS / "voicetyped" / f"{name}.expected.json").read_text("utf-8"))
    found = [event for event in SseParser().feed(data) if isinstance(event, SseEvent)]
    assert [(e.event_type, e.data, e.id) for e in found] == [
        (e["event"], e["data"], e["last_event_id"]) for e in expected["events"]
    ]


@pytest.mark.parametrize("system", ["jambonz", "rtpbridge"])
def test_captured_sessions_come_back(system: str) -> None:
    count = 0
    for path in sorted((VECTORS / system).glob("captured*.jsonl" if system == "jambonz" else "*.jsonl")):
        for row in rows(f"{system}/{path.name}"):
            sent = row["dir"] == "out"
            try:
                if system == "jambonz":
                    message = jambonz.parse_application(row["text"]) if sent else jambonz.parse(row["text"])
                else:
                    message = rtpbridge.parse_request(row["text"]) if sent else rtpbridge.parse(row["text"])
            except DecodeError:
                continue
            if isinstance(message, (dict, list, str)):
                continue
            if not isinstance(json.loads(row["text"]), dict):
                continue  # the server takes a request's members as an array too
            assert json.loads(message.encode()) == json.loads(row["text"])
            if "\\ud8" in row["text"]:
                continue  # half of a surrogate pair is read as U+FFFD
            assert json.loads(message.encode()) == message.to_dict()
            if "inf" in repr(message):
                continue  # a number beyond all doubles is read, but cannot be written
            assert eval(repr(message), {**vars(jambonz if system == "jambonz" else rtpbridge), "inf": math.inf}) == message
            count += 1
    assert count > 300


def test_an_event_stream_that_is_left_does_not_spoil_the_next() -> None:
    parser = SseParser()
    for event in parser.read([b"id: 7\ndata: 1\n\ndata: 2\n"]):
        assert event.data == "1"
        break
    assert [event.data for event in parser.read([b"data: 3\n\n"])] == ["3"]
    assert parser.last_event_id == "7"


def test_threads_get_a_lock_or_an_error(stream: bytes) -> None:
    decoder, parser = FrameDecoder(), SseParser()
    stop, wrong = threading.Event(), []
    errors = 0

    def hammer(seed: int) -> None:
        nonlocal errors
        dice = random.Random(seed)
        while not stop.is_set():
            at = dice.randrange(len(stream))
            try:
                for item in decoder.feed(bytearray(stream[at : at + dice.randrange(9000)])):
                    repr(item)
                parser.feed(b"data: x\n" * dice.randrange(5) + b"\n")
                if dice.random() < 0.1:
                    decoder.reset()
            except RuntimeError:
                errors += 1
            except BaseException as error:
                wrong.append(error)
                return

    threads = [threading.Thread(target=hammer, args=(seed,)) for seed in range(6)]
    for thread in threads:
        thread.start()
    stop.wait(1.0)
    stop.set()
    for thread in threads:
        thread.join()
    assert not wrong
    decoder.reset()
    assert decoder.feed(stream) == FrameDecoder().feed(stream)


def test_no_memory_is_lost(stream: bytes) -> None:
    psutil: Any = pytest.importorskip("psutil")
    process = psutil.Process(os.getpid())
    text = b'{"type":"call:status","msgid":"1","data":{"call_sid":"c","customerData":{"a":[1]},"x":1}}'

    def work(times: int) -> None:
        for _ in range(times):
            decoder = FrameDecoder()
            for event in decoder.feed(stream):
                if isinstance(event, CallEvent):
                    event.call_sid, event.event_type, event.jitter_ms, event.to_dict()
            for _ in range(500):
                message = jambonz.parse(text)
                message.data.call_sid, message.data.customer_data, message.data.rest, repr(message)
                with pytest.raises(DecodeError):
                    jambonz.parse(b"{")
                with pytest.raises(TypeError):
                    gateway.CallEvent(call_sid=1)

    work(3)
    gc.collect()
    before = process.memory_info().rss
    # A million events, and what is read of them.
    work(95)
    gc.collect()
    assert process.memory_info().rss - before < 6 << 20


def test_no_memory_waits_for_another_call() -> None:
    event = jambonz.parse('{"type":"call:status","msgid":"1","data":{"call_sid":"c"}}')

    def work() -> int:
        for _ in range(1000):
            repr(event), hash(event), jambonz.Message("x", "1", data={"a": -5})
            with contextlib.suppress(TypeError):
                CallEvent(call_sid=1)  # type: ignore[arg-type]
        gc.collect()
        return sys.getallocatedblocks()

    # A first round fills what is kept.
    before = work()
    assert work() - before < 500
