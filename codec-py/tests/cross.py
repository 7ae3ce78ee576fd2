"""Prints what the command would, from the package's own objects: `cross.py decode FLAGS FILE`.

The cross-language runner calls it and compares its lines with those of the Rust command.
"""

from __future__ import annotations

import argparse
import base64
import json
import math
import re
import struct
import sys
from collections import defaultdict, deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import callevents
from callevents import AudioFrame, AudioTracker, CallEvent, CallTracker, DecodeError, FrameDecoder
from callevents import SseParser, StateChain, gateway, jambonz, rtpbridge, voicetyped

LIMIT = 16 * 1024 * 1024
PROTOBUF = (CallEvent, AudioFrame, gateway.EventStreamRequest)
STRING = r'("(?:[^"\\]|\\.)*")'
BEGUN = re.compile(rf'\s*{{\s*"id"\s*:\s*{STRING}\s*,\s*"method"\s*:\s*{STRING}')
QUIET_NAN = 0x7FF8_0000_0000_0000


def snake(name: str) -> str:
    """`CallEvent` as `call_event`."""
    return "".join("_" + char.lower() if char.isupper() else char for char in name).lstrip("_")


def error_line(source: str, error: DecodeError, offset: int | None = None) -> dict[str, Any]:
    line: dict[str, Any] = {"source": source, "kind": "error", "error": error.kind, "at": error.offset}
    line["offset"] = (error.stream_offset or 0) if offset is None else offset
    if error.field is not None:
        line["field"] = error.field
    return line


class Gateway:
    """Frames, their messages, and in which form they came."""

    def __init__(self, given: argparse.Namespace) -> None:
        lengths = {"after": "after_length", "whole": "whole_frame", "auto": "auto"}
        directions = {None: None, "from-gateway": "from_gateway", "to-gateway": "to_gateway"}
        options: dict[str, Any] = {
            "limit": LIMIT,
            "length_field": lengths[given.length],
            "body_format": given.body,
            "direction": directions[given.direction],
            "legacy_ids": given.legacy_ids,
        }
        self.given = given
        self.frames, self.messages = FrameDecoder(**options), FrameDecoder(**options)
        self.calls, self.audio, self.now = CallTracker(), AudioTracker(capacity=8192), 0

    def feed(self, chunk: bytes) -> Iterator[dict[str, Any]]:
        frames, messages = self.frames.feed_frames(chunk), self.messages.feed(chunk)
        for frame, message in zip(frames, messages, strict=True):
            if isinstance(frame, DecodeError):
                self.calls.on_stream_reset()
                yield error_line("gateway", frame)
            else:
                yield self.line(frame, message)

    def finish(self) -> Iterator[dict[str, Any]]:
        try:
            self.frames.finish()
        except DecodeError as error:
            yield error_line("gateway", error)

    def line(self, frame: callevents.Frame, message: Any) -> dict[str, Any]:
        line: dict[str, Any] = {"source": "gateway", "offset": frame.stream_offset}
        if frame.length_field == "whole_frame":
            line["length"] = "whole"
        if isinstance(message, DecodeError):
            if frame.method_id in (gateway.METHOD_IDS["STREAM_EVENTS"], 10000):
                self.calls.on_stream_reset()
            line |= error_line("gateway", message)
            return line | {"method_id": frame.method_id, "body": encoded(frame.body)}
        verdict = self.judge(frame, message)
        if verdict is not None:
            line["verdict"] = verdict
        line |= {"kind": snake(type(message).__name__)} | json.loads(message.to_json())
        if isinstance(message, gateway.Unknown):
            return line
        usual = struct.unpack_from("<I", message.encode_frame(), 4)[0]
        if usual != frame.method_id:
            line["method_id"] = frame.method_id
        return line | self.form(frame.body, message) | unusual(message)

    def judge(self, frame: callevents.Frame, message: Any) -> str | None:
        if isinstance(message, CallEvent):
            self.now = max(self.now, message.timestamp_ms, 0)
            verdict = self.calls.observe(message, self.now)
            if verdict.to_state == "ended":
                self.audio.end_call(message.call_sid, self.now)
            return str(verdict)
        if isinstance(message, AudioFrame):
            outbound = self.given.direction == "to-gateway" or (
                self.given.direction is None and frame.length_field == "whole_frame"
            )
            direction: Any = "outbound" if outbound else "inbound"
            return str(self.audio.observe(message, direction, self.now, calls=self.calls))
        return None

    def form(self, body: bytes, message: Any) -> dict[str, Any]:
        """What is unusual about the body."""
        if isinstance(message, PROTOBUF) and self.given.body == "protobuf":
            again = message.encode(body_format="protobuf") == body
            return {"body_format": "protobuf"} | ({} if again else {"body": encoded(body)})
        canonical = message.encode()
        if canonical == body:
            return {}
        (size,) = struct.unpack_from("<i", body, 2)
        payload, trailing = body[6 : 6 + size], body[6 + size :]
        count, length = fields_within(message, len(payload))
        extra = payload[length:]
        form: dict[str, Any] = {}
        if body[0] != canonical[0]:
            form["version"] = body[0]
        if body[1] != 0:
            form["compat_version"] = body[1]
        if count < len(type(message).__match_args__):
            form["fields"] = count
        if extra:
            form["extra"] = encoded(extra)
        if trailing:
            form["trailing"] = encoded(trailing)
        built = body[:2] + struct.pack("<i", length + len(extra)) + canonical[6 : 6 + length]
        found: dict[str, Any] = {"envelope": form} if form else {}
        return found if built + extra + trailing == body else found | {"body": encoded(body)}


def fields_within(message: Any, size: int) -> tuple[int, int]:
    """How many of a message's fields an envelope of this size holds, and their length."""
    count = length = 0
    for name in type(message).__match_args__:
        if length >= size:
            break
        length += width(message, name)
        count += 1
    return count, length


def width(message: Any, name: str) -> int:
    """The bytes that a field takes."""
    value = getattr(message, name)
    if isinstance(value, str):
        return 4 + len(value.encode())
    if isinstance(value, bytes):
        return 4 + len(value)
    if isinstance(value, bool):
        return 1
    if isinstance(value, float):
        return 8
    for large, size in ((1 << 40, 8), (1 << 20, 4), (1 << 10, 2)):
        try:
            message.replace(**{name: large})
        except OverflowError:
            continue
        return size
    return 1


def unusual(message: Any) -> dict[str, Any]:
    """The bits of numbers that are none, where they are not the usual ones."""
    bits = {}
    for name in type(message).__match_args__:
        value = getattr(message, name)
        if isinstance(value, float) and math.isnan(value):
            (number,) = struct.unpack(">Q", struct.pack(">d", value))
            if number != QUIET_NAN:
                bits[name] = f"{number:016x}"
    return {"double_bits": bits} if bits else {}


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


class Sse:
    """Events of any event stream."""

    name = "sse"

    def __init__(self, _: argparse.Namespace) -> None:
        self.parser = SseParser(limit=LIMIT)

    def feed(self, chunk: bytes) -> Iterator[dict[str, Any]]:
        for event in self.parser.feed(chunk):
            yield error_line(self.name, event) if isinstance(event, DecodeError) else self.line(event)

    def finish(self) -> Iterator[dict[str, Any]]:
        try:
            self.parser.finish()
        except DecodeError as error:
            yield error_line(self.name, error)

    def line(self, event: callevents.SseEvent) -> dict[str, Any]:
        line = {"source": "sse", "kind": "event", "offset": event.stream_offset}
        return line | {"type": event.event_type, "data": event.data, "id": event.id}


class Voicetyped(Sse):
    """Events of voicetyped's stream, or a line each."""

    name = "voicetyped"

    def __init__(self, given: argparse.Namespace) -> None:
        super().__init__(given)
        self.calls, self.states = CallTracker("voicetyped", capacity=65536), StateChain()
        self.calls.on_connect()
        self.now = 0

    def line(self, event: callevents.SseEvent) -> dict[str, Any]:
        origin = {"sse": {"event": event.event_type, "id": event.id}}
        return self.text(event, event.data, event.stream_offset) | origin

    def text(self, source: Any, text: str, offset: int) -> dict[str, Any]:
        try:
            event = voicetyped.parse_event(source)
        except DecodeError as error:
            self.calls.announce_gap()
            return error_line("voicetyped", error, offset) | {"raw": text}
        name = snake(type(event.payload).__name__) if isinstance(event.payload, callevents.Record) else "unknown"
        line: dict[str, Any] = {"source": "voicetyped", "offset": offset}
        line["kind"] = "error_event" if name == "error" else name
        self.now = max(self.now, self.milliseconds(event.timestamp))
        verdict = self.calls.observe(event, self.now)
        line["verdict"] = str(verdict)
        if verdict.name != "replay" and self.states.follow(event) == "broken":
            line["gap"] = True
        members = json.loads(text, object_pairs_hook=Pairs)
        taken = {"source", "kind", "offset", "verdict", "gap", "sse", "raw", "body", "event_source"}
        for key, value in members:
            if key == "source":
                line["event_source"] = plain(value)
            elif key not in taken:
                line[key] = plain(value)
        again = "{" + ",".join(raw for key, raw in raw_members(text) if key == "source" or key not in taken) + "}"
        return line if again == text else line | {"raw": text}

    @staticmethod
    def milliseconds(timestamp: str) -> int:
        update = voicetyped.Event(
            event_id="", session_id="s", timestamp=timestamp, payload=voicetyped.CallStarted()
        ).update()
        return 0 if update is None or update.at_ms is None else max(update.at_ms, 0)


class Pairs(list[tuple[str, Any]]):
    """The members of an object, in their order."""


def plain(value: Any) -> Any:
    """Pairs as dictionaries again."""
    if isinstance(value, Pairs):
        return {key: plain(item) for key, item in value}
    return [plain(item) for item in value] if isinstance(value, list) else value


def raw_members(text: str) -> Iterator[tuple[str, str]]:
    """The members of an object as they stand, without what is between them."""
    decoder, at = json.JSONDecoder(), text.index("{") + 1
    while True:
        while text[at] in " \t\r\n,":
            at += 1
        if text[at] == "}":
            return
        key, end = decoder.raw_decode(text, at)
        quoted = text[at:end]
        at = text.index(":", end) + 1
        while text[at] in " \t\r\n":
            at += 1
        _, end = decoder.raw_decode(text, at)
        yield key, f"{quoted}:{text[at:end]}"
        at = end


class Lines:
    """Messages a line each, with `< ` or `> ` in front."""

    def __init__(self, system: str) -> None:
        self.name = system
        self.calls = CallTracker("jambonz") if system == "jambonz" else CallTracker("rtpbridge", capacity=256)
        self.asked: dict[str, deque[tuple[str, str | None]]] = defaultdict(deque)

    def line(self, line: str) -> dict[str, Any]:
        mark, text = line[:2], line[2:]
        try:
            read = self.sent if mark == "> " else self.received
            kind, message, verdict = read(text)
        except DecodeError as error:
            return error_line(self.name, error, 0)
        found = {"source": self.name, "kind": kind}
        if verdict is not None:
            found["verdict"] = str(verdict)
        body = message if isinstance(message, dict) else json.loads(message.encode())
        meta = {"source", "kind", "offset", "verdict", "t_ms", "conn", "dir", "text", "body"}
        return found | {key: value for key, value in body.items() if key not in meta}

    def sent(self, text: str) -> tuple[str, Any, Any]:
        if self.name == "jambonz":
            message = jambonz.parse_application(text)
            kind = snake(type(message).__name__) if isinstance(message, callevents.Record) else "unknown"
            return kind, message, None
        self.ask(text)
        return "request", rtpbridge.parse_request(text), None

    def ask(self, text: str) -> None:
        """Remembers what was asked, even where it could not be."""
        try:
            members = json.loads(text)
            identifier, method = members["id"], members["method"]
        except (ValueError, TypeError, KeyError):
            # The server reads as far as the method, even of what is cut behind it.
            begun = BEGUN.match(text)
            if begun is None:
                return
            identifier, method = json.loads(begun[1]), json.loads(begun[2])
        if not isinstance(identifier, str) or not isinstance(method, str):
            return
        removed = None
        try:
            request = rtpbridge.parse_request(text)
            if isinstance(request.params, rtpbridge.EndpointRemove):
                removed = request.params.endpoint_id
        except DecodeError:
            pass
        self.asked[identifier].append((method, removed))

    def received(self, text: str) -> tuple[str, Any, Any]:
        if self.name == "jambonz":
            try:
                message = jambonz.parse(text)
            except DecodeError:
                self.calls.announce_gap()
                raise
            is_known = isinstance(message.data, callevents.Record) or message.type == "llm:event"
            kind = message.type.replace(":", "_").replace("-", "_") if is_known else "unknown"
            return kind, message, self.calls.observe(message, 0)
        removed = None
        try:
            found = rtpbridge.parse(text)
            if isinstance(found, rtpbridge.Response) and found.id is not None and self.asked[found.id]:
                method, removed = self.asked[found.id].popleft()
                found = rtpbridge.parse_response(method, text)
        except DecodeError:
            self.calls.announce_loss()
            raise
        verdict = self.calls.observe(found, 0)
        if isinstance(found, rtpbridge.Response):
            if removed is not None and found.error is None:
                self.calls.adopt(removed, "gone", 0)
            return "response", found, None
        if isinstance(found.data, callevents.Record):
            return snake(type(found.data).__name__), found, verdict
        failed = found.data == {"error": "serialization_failed"}
        return "serialization_failed" if failed else "unknown", found, verdict


def lines_of(given: argparse.Namespace, data: bytes) -> Iterator[dict[str, Any]]:
    if given.system in ("jambonz", "rtpbridge"):
        system = Lines(given.system)
        for line in data.decode().split("\n"):
            if line.strip():
                yield system.line(line)
        return
    if given.system == "voicetyped" and data.lstrip().startswith(b"{"):
        events, at = Voicetyped(given), 0
        for line in data.decode().split("\n"):
            if line.strip():
                yield events.text(line, line, at)
            at += len(line.encode()) + 1
        return
    source: Any = {"gateway": Gateway, "sse": Sse, "voicetyped": Voicetyped}[given.system](given)
    size = given.chunk or len(data) or 1
    for at in range(0, len(data), size):
        yield from source.feed(data[at : at + size])
    yield from source.finish()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("command", choices=["decode"])
    arguments.add_argument("--from", dest="system", required=True)
    arguments.add_argument("--order")
    arguments.add_argument("--chunk", type=int)
    arguments.add_argument("--length", default="after")
    arguments.add_argument("--body", default="envelope")
    arguments.add_argument("--direction")
    arguments.add_argument("--legacy-ids", action="store_true")
    arguments.add_argument("file", type=Path)
    given = arguments.parse_args()
    for line in lines_of(given, given.file.read_bytes()):
        # A number beyond a double is read as infinite, which is no JSON.
        text = re.sub(r"(?<=[ \[])(-?)Infinity(?=[,\]}])", r"\g<1>1e999", json.dumps(line))
        sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main()
