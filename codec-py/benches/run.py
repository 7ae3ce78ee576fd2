"""Runs the benches and prints their tables: `cargo xtask bench python`."""

from __future__ import annotations

import argparse
import json
import platform
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import msgspec
import tables
from harness import Case, Goal, measure
from httpx_sse import EventSource
from peers import Event, Message, SpeechFinal, StructDecoder, protobuf_call_event

import callevents
from callevents import CallEvent, CallTracker, FrameDecoder, SseParser, jambonz, rtpbridge, voicetyped

ROOT = Path(__file__).parents[2]
VECTORS = ROOT / "tests" / "vectors"

FOUR = ("call_sid", "event_type", "q850_cause", "timestamp_ms")
ALL = CallEvent.__match_args__


def reader(names: tuple[str, ...], value: str = "event") -> Callable[[Any], int]:
    """A function that reads these attributes, as code that was written out would."""
    reads = "\n".join(f"        {value}.{name}" for name in names)
    scope: dict[str, Any] = {}
    text = f"def read(events):\n    count = 0\n    for event in events:\n{reads}\n        count += 1\n    return count"
    exec(text, scope)
    read: Callable[[Any], int] = scope["read"]
    return read


def gateway_cases() -> list[Case]:
    stream = (VECTORS / "gateway" / "stream-600.bin").read_bytes()
    events = [event for event in FrameDecoder().feed(stream) if isinstance(event, CallEvent)]
    frames = b"".join(event.encode_frame() for event in events)
    peer = protobuf_call_event(ROOT / "proto" / "callevents" / "v1" / "call_event.proto")
    bodies = [event.encode(body_format="protobuf") for event in events]
    cases = []
    for label, names, factor in (("four fields", FOUR, 3), ("all twenty fields", ALL, 2)):
        read = reader(names)
        cases.append(
            Case(
                f"gateway events, {label}",
                f"decode {len(events)} call events and read {label} of each.",
                len(events),
                {
                    "callevents": lambda read=read: read(FrameDecoder().feed(frames)),
                    "protobuf": lambda read=read: read(map(peer.FromString, bodies)),
                },
                (Goal("protobuf", factor),),
            )
        )
    layout = "siSqiSiqqIIIQddSSSqS".replace("S", "s")
    method_id = callevents.gateway.METHOD_IDS["STREAM_EVENTS"]
    chunks = [stream[at : at + 16384] for at in range(0, len(stream), 16384)]

    def ours() -> int:
        decoder, calls = FrameDecoder(), CallTracker()
        good = 0
        for chunk in chunks:
            for event in decoder.feed(chunk):
                if type(event) is CallEvent and calls.observe(event, 0).is_deliverable:
                    event.call_sid, event.event_type, event.q850_cause, event.timestamp_ms
                    good += 1
        return good

    def theirs() -> int:
        decoder = StructDecoder(layout, method_id)
        good = 0
        for chunk in chunks:
            for event, verdict in decoder.feed(chunk):
                if verdict == "deliver":
                    event[0], event[1], event[4], event[18]
                    good += 1
        return good

    cases.append(
        Case(
            "feed in chunks of 16 KiB, with order",
            f"frames of {len(stream)} bytes, the order of {len(events)} events judged, four fields read.",
            len(events),
            {"callevents": ours, "struct": theirs},
            (Goal("struct", 3),),
        )
    )
    return cases


def table_case() -> Case:
    stream = (VECTORS / "gateway" / "stream-600.bin").read_bytes()
    schema = ROOT / "proto" / "callevents" / "v1" / "call_event.proto"
    return tables.case(stream, protobuf_call_event(schema))


def sse_case() -> Case:
    events = [
        callevents.encode_sse(event_type="speech_partial", id=str(at), data=json.dumps({"a": "x" * 120, "n": at}))
        for at in range(2000)
    ]
    stream = b"".join(events)
    chunks = [stream[at : at + 4096] for at in range(0, len(stream), 4096)]

    class Body(httpx.SyncByteStream):
        def __iter__(self) -> Any:
            return iter(chunks)

    def ours() -> int:
        parser, size = SseParser(), 0
        for chunk in chunks:
            for event in parser.feed(chunk):
                size += len(event.event_type) + len(event.data) + len(event.id)
        return size

    def theirs() -> int:
        headers = {"content-type": "text/event-stream"}
        response = httpx.Response(200, headers=headers, stream=Body())
        return sum(
            len(event.event) + len(event.data) + len(event.id)
            for event in EventSource(response).iter_sse()
        )

    return Case(
        "event streams",
        "events of 150 bytes in chunks of 4 KiB: type, data and id read.",
        len(events),
        {"callevents": ours, "httpx-sse": theirs},
        (Goal("httpx-sse", 10),),
    )


def json_texts(system: str, wanted: Callable[[dict[str, Any]], bool]) -> list[bytes]:
    texts = []
    for path in sorted((VECTORS / system).glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").split("\n"):
            try:
                text = json.loads(line).get("text")
                if isinstance(text, str) and wanted(json.loads(text)):
                    texts.append(text.encode())
            except (ValueError, AttributeError):
                continue
    return texts


def json_cases() -> list[Case]:
    statuses = json_texts("jambonz", lambda row: row.get("type") == "call:status")
    changes = json_texts("rtpbridge", lambda row: row.get("event") == "endpoint.state_changed")
    speech = [
        voicetyped.Event(
            event_id=f"evt-{at}",
            session_id="call-abc-123",
            timestamp="2025-06-14T18:30:10Z",
            payload=voicetyped.SpeechFinal(
                transcript="I would like to book a table for two at eight", confidence=0.94,
                language="en-US", duration_ms=2300,
            ),
        ).encode()
        for at in range(500)
    ]
    data = "data."
    corpora: list[tuple[str, list[bytes], Any, Any, tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = [
        (
            "jambonz statuses", statuses, jambonz.parse, msgspec.json.Decoder(Message).decode,
            (f"{data}call_sid", f"{data}call_status", f"{data}sip_status", f"{data}direction"),
            tuple(n for n in jambonz.Message.__match_args__ if n != "data"),
            jambonz.StatusData.__match_args__,
        ),
        (
            "rtpbridge states", changes, rtpbridge.parse, msgspec.json.Decoder(Event).decode,
            ("event", f"{data}endpoint_id", f"{data}new_state", f"{data}old_state"),
            ("event",), rtpbridge.EndpointStateChanged.__match_args__,
        ),
    ]
    cases = []
    for name, texts, ours, theirs, four, own, parts in corpora:
        texts = texts * max(1, 2000 // len(texts))
        cases += both(name, texts, ours, theirs, reading(four), reading((*own, *(data + part for part in parts))))
    four = ("session_id", "timestamp")
    ours_four = reading((*four, "payload.transcript", "payload.confidence"), "payload")
    theirs_four = reading((*four, "transcript", "confidence"))
    cases.append(pair("voicetyped speech, four fields", speech, voicetyped.parse_event,
                      msgspec.json.Decoder(SpeechFinal).decode, ours_four, theirs_four, 1.5))
    own = ("event_id", "session_id", "timestamp", "event_type")
    parts = voicetyped.SpeechFinal.__match_args__
    ours_all = reading((*own, *(f"payload.{part}" for part in parts)), "payload")
    theirs_all = reading(("event_id", "session_id", "timestamp", "type", *parts))
    cases.append(pair("voicetyped speech, all fields", speech, voicetyped.parse_event,
                      msgspec.json.Decoder(SpeechFinal).decode, ours_all, theirs_all, 1))
    return cases


def reading(names: tuple[str, ...], part: str = "data") -> Callable[[Any], int]:
    """A function that reads these attributes; those of a part by a variable for it."""
    lines = ["def read(events):", "    count = 0", "    for event in events:"]
    if any(name.startswith(f"{part}.") for name in names):
        lines.append(f"        {part} = event.{part}")
    lines += [
        f"        {name}" if name.startswith(f"{part}.") else f"        event.{name}" for name in names
    ]
    lines += ["        count += 1", "    return count"]
    scope: dict[str, Any] = {}
    exec("\n".join(lines), scope)
    read: Callable[[Any], int] = scope["read"]
    return read


def both(name: str, texts: list[bytes], ours: Any, theirs: Any, four: Any, all_: Any) -> list[Case]:
    return [
        pair(f"{name}, four fields", texts, ours, theirs, four, four, 1.5),
        pair(f"{name}, all fields", texts, ours, theirs, all_, all_, 1),
    ]


def pair(name: str, texts: list[bytes], ours: Any, theirs: Any, read_ours: Any, read_theirs: Any, factor: float) -> Case:
    size = sum(map(len, texts)) // len(texts)
    return Case(
        name,
        f"parse {len(texts)} texts of {size} bytes on average, and read the fields.",
        len(texts),
        {
            "callevents": lambda: read_ours(map(ours, texts)),
            "msgspec": lambda: read_theirs(map(theirs, texts)),
        },
        (Goal("msgspec", factor),),
    )


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--quick", action="store_true", help="one short round")
    given = arguments.parse_args()
    print(
        "Each table's rows did the same on the same data, in turn, in one process. Times are the "
        "least of the rounds, and `x ours` is how they compare.\n\n"
        f"CPython {platform.python_version()}; peers: "
        + ", ".join(f"{name} {version(name)}" for name in ("protobuf", "pyarrow", "msgspec", "httpx-sse"))
        + ".\n"
    )
    for case in [*gateway_cases(), table_case(), sse_case(), *json_cases()]:
        print("\n".join(measure(case, 2 if given.quick else 150)), flush=True)


def version(name: str) -> str:
    from importlib.metadata import version

    return version(name)


if __name__ == "__main__":
    main()
