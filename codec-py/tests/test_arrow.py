"""Logs as Arrow tables: the same values as the objects of Python have, in pyarrow, polars, pandas."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas
import pyarrow
import pyarrow.parquet
import pytest
from conftest import VECTORS, rows

from callevents import (
    AudioFrame,
    CallEvent,
    DecodeError,
    Record,
    SseParser,
    arrow,
    decode_batch,
    jambonz,
    rtpbridge,
    voicetyped,
)

STREAM = VECTORS / "gateway" / "stream-600.bin"


def plain(value: Any) -> Any:
    """A value of a message as a column has it."""
    match value:
        case Record():
            return members(value)
        case tuple() | list():
            return [plain(item) for item in value]
        case dict():
            return value
        case bool() | None | float() | bytes():
            return value
        case int():
            name = getattr(value, "name", None)
            return value if name is None else (str(int(value)) if name.startswith("UNKNOWN_") else name)
    return str(value)


def members(record: Any) -> dict[str, Any]:
    """A message's attributes, as the columns that they are in."""
    found = {name: plain(getattr(record, name)) for name in record.__match_args__}
    if hasattr(record, "rest"):
        found["rest"] = record.rest or None
    return found


def same(column: Any, value: Any) -> bool:
    """Whether a column has this value: JSON of no fixed shape is text there."""
    if isinstance(value, dict) and isinstance(column, dict):
        # Columns have members, too, that are the same in all objects of their class.
        return all(same(column[name], item) for name, item in value.items())
    if isinstance(column, list) and isinstance(value, list):
        return len(column) == len(value) and all(map(same, column, value))
    if isinstance(column, str) and column != value and value is not None:
        return covers(json.loads(column), value)
    return bool(column == value)


def covers(found: Any, value: Any) -> bool:
    """Whether JSON has a message's attributes."""
    if not isinstance(found, dict) or not isinstance(value, dict):
        return bool(found == value)
    rest = value.get("rest") or {}
    told = {name: item for name, item in (value | rest).items() if name != "rest" and item is not None}
    return all(covers(found.get(name), item) for name, item in told.items())


def table(source: Any, system: Any, kind: str, **options: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pyarrow.table(
        arrow.read(source, system, kind, **options)
    ).to_pylist()
    return found


def check(columns: list[dict[str, Any]], messages: list[Any]) -> None:
    """Whether the rows are these messages."""
    assert len(columns) == len(messages)
    for row, message in zip(columns, messages):
        for name, value in members(message).items():
            if isinstance(row[name], str) and isinstance(getattr(message, name), Record):
                # Of a union that can be of any type there is the JSON, as it is on the wire.
                value = json.loads(message.encode())[name]
            assert same(row[name], value), (name, row[name], value)


def test_a_capture_of_the_gateway(stream: bytes, index: dict[str, Any]) -> None:
    whole = decode_batch(stream)
    offsets = [offset for offset, *_ in index["frames"]]
    for kind, name in (("call_event", "CallEvent"), ("audio_frame", "AudioFrame")):
        found = table(STREAM, "gateway", kind)
        wanted = [message for message in whole if type(message).__name__ == name]
        check(found, wanted)
        assert [row["offset"] for row in found] == [
            offset for offset, message in zip(offsets, whole) if type(message).__name__ == name
        ]
    assert table(stream, "gateway", "unknown") == []
    assert table(stream, "gateway", "error") == []


def test_batches_do_not_change_what_is_in_them(stream: bytes) -> None:
    whole = pyarrow.table(arrow.read(stream, "gateway", "call_event"))
    for batch_rows in (1, 100, 1913):
        batches = arrow.read(bytearray(stream), "gateway", "call_event", batch_rows=batch_rows)
        # It is read anew each time.
        for _ in range(2):
            assert pyarrow.table(batches) == whole
    many = arrow.read(stream, "gateway", "call_event", batch_rows=100)
    *full, last = [batch.num_rows for batch in pyarrow.table(many).to_batches()]
    assert set(full) == {100} and 0 < last <= 100


def sizes(source: bytes, system: Any, kind: str | None, **options: Any) -> list[tuple[int, int]]:
    """How many rows and bytes the batches have."""
    batches = (
        arrow.call_updates(source, system, **options)
        if kind is None
        else arrow.read(source, system, kind, **options)
    )
    with pyarrow.RecordBatchReader.from_stream(batches) as reader:
        return [(batch.num_rows, batch.nbytes) for batch in reader]


MIB = 1 << 20
TEXT = b"x" * 1_040_000
EVENT = b'{"event_id":"1","session_id":"%s","type":"%s","timestamp":"2025-06-14T18:30:10Z"%s}'
FINAL = EVENT % (b"s", b"speech_final", b',"transcript":"%s"' % TEXT)


@pytest.mark.parametrize(
    ("system", "kind", "row"),
    [
        ("gateway", "audio_frame", AudioFrame(call_sid="c", payload=TEXT).encode_frame()),
        ("sse", "sse_event", b"data: %s\n\n" % TEXT),
        ("voicetyped", "speech_final", b"data: %s\n\n" % FINAL),
        ("voicetyped", "speech_final", b"%s\n" % FINAL),
        ("rtpbridge", "dtmf", b'{"event":"dtmf","data":{"endpoint_id":"%s","digit":"5","duration_ms":1}}\n' % TEXT),
        ("voicetyped", None, b"%s\n" % (EVENT % (TEXT, b"call_terminated", b""))),
    ],
    ids=["frames", "events", "a stream", "lines", "rows", "updates"],
)
def test_batches_of_large_rows_are_bounded(system: Any, kind: str | None, row: bytes) -> None:
    found = sizes(row * 70, system, kind)
    assert [rows for rows, _ in found] == [64, 6]
    assert max(size for _, size in found) <= 64 * MIB


@pytest.mark.parametrize(
    ("system", "kind", "row"),
    [
        ("voicetyped", "speech_final", EVENT % (b"s", b"speech_final", b',"segments":[%s]' % b",".join([b"{}"] * 100_000))),
        ("rtpbridge", "endpoint_rtcp_bye", b'{"event":"endpoint.rtcp_bye","data":{"endpoint_id":"e","reason":null,"ssrc_list":[%s]}}' % b",".join([b"1"] * 100_000)),
    ],
    ids=["objects", "numbers"],
)  # fmt: skip
def test_batches_of_long_lists_are_bounded(system: Any, kind: str, row: bytes) -> None:
    count = 64 * MIB // len(row)
    found = sizes((row + b"\n") * count, system, kind)
    assert sum(rows for rows, _ in found) == count and len(found) > 1
    assert max(size for _, size in found) <= 64 * MIB


def test_what_is_larger_than_a_batch_is_one() -> None:
    large = AudioFrame(call_sid="c", payload=bytes(65 * MIB)).encode_frame()
    small = AudioFrame(call_sid="c").encode_frame()
    found = sizes(small + large + small * 2, "gateway", "audio_frame", limit=66 * MIB)
    assert [rows for rows, _ in found] == [1, 1, 2]


def test_a_limit_beyond_the_longest_message_is_refused() -> None:
    with pytest.raises(ValueError, match="limit: a message can have 1073741823 bytes at most, not 1073741824"):
        arrow.read(b"", "gateway", "call_event", limit=1 << 30)


def test_what_is_damaged_is_in_a_table_of_its_own(stream: bytes, index: dict[str, Any]) -> None:
    offset = index["frames"][7][0]
    damaged = bytearray(stream[: index["frames"][40][0] + 9])
    # The version of the envelope that a reader must know: of a later writer.
    damaged[offset + 9] = 200
    whole = decode_batch(damaged)
    errors = [message for message in whole if isinstance(message, DecodeError)]
    assert len(errors) == 2
    found = table(damaged, "gateway", "error")
    assert [(row["error"], row["code"], row["at"], row["offset"], row["field"], row["message"]) for row in found] == [
        (error.kind, error.code, error.offset, error.stream_offset, error.field, str(error))
        for error in errors
    ]
    check(table(damaged, "gateway", "call_event"), [m for m in whole if isinstance(m, CallEvent)])


def test_every_message_of_the_gateway() -> None:
    for row in rows("gateway/messages.jsonl"):
        data = bytes.fromhex(row["hex"])
        if row["layout"] == "envelope":
            continue
        whole = row["layout"] == "frame-length-includes-header"
        options: Any = {
            "length_field": "whole_frame" if whole else "after_length",
            "direction": "to_gateway" if whole else "from_gateway",
        }
        for message in decode_batch(data, **options):
            kind = type(message).__name__
            name = "".join("_" + c.lower() if c.isupper() else c for c in kind)[1:]
            found = table(data, "gateway", name, **options)
            if any(value != value for value in found[0].values()):
                continue
            check(found, [message])


def recordings(system: str) -> list[Path]:
    return sorted((VECTORS / system).glob("*.jsonl"))


@pytest.mark.parametrize("path", recordings("jambonz"), ids=lambda path: path.stem)
def test_recordings_of_jambonz(path: Path) -> None:
    said: dict[str, list[Any]] = {}
    for row in rows(f"jambonz/{path.name}"):
        if "text" not in row:
            pytest.skip("no recording")
        try:
            if row["dir"] == "out":
                message = jambonz.parse_application(row["text"])
                kind = type(message).__name__.lower()
                if not isinstance(message, Record):
                    continue
            else:
                message = jambonz.parse(row["text"])
                kind = message.type
        except DecodeError:
            kind, message = "error", None
        said.setdefault(kind, []).append(message)
    total = 0
    for kind in arrow.kinds("jambonz"):
        found = table(path, "jambonz", kind)
        total += len(found)
        wire = found[0]["type"] if found and "type" in found[0] else kind
        if kind == "unknown":
            for row in found:
                said.pop(row["type"], None)
            continue
        messages = said.pop(kind if kind in ("ack", "command", "error") else wire, [])
        if kind == "error":
            assert len(found) == len(messages)
        else:
            check(found, messages)
    # Every message is in a table.
    assert said == {}
    assert total == len(rows(f"jambonz/{path.name}"))


def test_what_an_application_says_that_is_not_known() -> None:
    said = ['{"type":"bogus","msgid":"1","a":[]}', '{"type":"verb:hook","msgid":"2","data":{}}', '{"type":1}']
    log = "".join(json.dumps({"dir": "out", "text": text}) + "\n" for text in said).encode()
    found = table(log, "jambonz", "unknown")
    assert [(row["type"], row["msgid"], row["data"], row["rest"]) for row in found] == [
        ("bogus", "1", None, '{"a":[]}'),
        ("verb:hook", "2", "{}", None),
    ]
    assert table(log, "jambonz", "verb_hook") == []
    assert len(table(log, "jambonz", "error")) == 1


@pytest.mark.parametrize("path", recordings("rtpbridge"), ids=lambda path: path.stem)
def test_recordings_of_rtpbridge(path: Path) -> None:
    total = 0
    recorded = rows(f"rtpbridge/{path.name}")
    for kind in arrow.kinds("rtpbridge"):
        found = table(path, "rtpbridge", kind)
        total += len(found)
        if kind == "error":
            continue
        wanted = []
        for row in recorded:
            try:
                parse = rtpbridge.parse_request if row["dir"] == "out" else rtpbridge.parse
                message = parse(row["text"])
            except DecodeError:
                continue
            name = type(message).__name__.lower()
            if isinstance(message, rtpbridge.Event) and isinstance(message.data, dict):
                continue
            is_it = name == kind if name != "event" else bool(found) and found[0].get("event") == message.event
            if is_it:
                wanted.append((message, row))
        if kind == "unknown":
            continue
        check(found, [message for message, _ in wanted])
        for row, (_, source) in zip(found, wanted):
            assert row["conn"] == (None if source.get("conn") is None else str(source["conn"]))
            assert row["t_ms"] == (None if source.get("t_ms") is None else int(source["t_ms"]))
    assert total == len(recorded)


@pytest.mark.parametrize(
    ("written", "t_ms"),
    [
        ("12", 12), ("12.9", 12), ("1e3", 1000), ("-5", -5), ("-5.5", -5), ("0", 0), ("null", None),
        ('"12"', None), ("true", None), ("{}", None), ("1e300", None), ("1e999", None), ("-1e300", None),
        ("9223372036854775807", 9223372036854775807), ("-9223372036854775808", -9223372036854775808),
        ("9223372036854775808", None), ("18446744073709551615", None),
    ],
)  # fmt: skip
def test_times_of_recordings(written: str, t_ms: int | None) -> None:
    log = f'{{"dir":"out","t_ms":{written},"text":"{{\\"type\\":\\"ack\\",\\"msgid\\":\\"1\\"}}"}}\n'
    [found] = table(log.encode(), "jambonz", "ack")
    assert found["t_ms"] == t_ms


@pytest.mark.parametrize(("written", "conn"), [("null", None), ('"null"', "null"), ('"a\\n"', "a\n"), ("7", "7")])
def test_connections_of_recordings(written: str, conn: str | None) -> None:
    log = f'{{"dir":"out","conn":{written},"text":"{{\\"type\\":\\"ack\\",\\"msgid\\":\\"1\\"}}"}}\n'
    [found] = table(log.encode(), "jambonz", "ack")
    assert found["conn"] == conn


def test_of_unknown_members_of_one_name_the_last_counts() -> None:
    text = r'{"type":"ack","x":1,"msgid":"1","\u0078":[2],"y":{"z":1,"z":2},"\ud83d\ude00":3,"x":4,"\u0079":null}'
    [found] = table(f"{text}\n".encode(), "jambonz", "ack")
    message = jambonz.parse_application(text)
    assert found["rest"] == r'{"x":4,"y":null,"\ud83d\ude00":3}'
    assert isinstance(message, jambonz.Ack)
    assert list(json.loads(found["rest"]).items()) == list(message.rest.items())


def test_all_tables_of_recordings_tell_when_and_where() -> None:
    log = b'{"t_ms":5,"conn":"c","dir":"in","text":"{"}\n{"dir":"in","text":"}"}\n{\n'
    for system in ("jambonz", "rtpbridge"):
        found = table(log, system, "error")
        assert [(row["t_ms"], row["conn"]) for row in found] == [(5, "c"), (None, None), (None, None)]


@pytest.mark.parametrize("name", ["lf.sse", "crlf-comments-ids-retry.sse", "odd-but-legal.sse"])
def test_event_streams(name: str) -> None:
    path = VECTORS / "voicetyped" / name
    parser = SseParser()
    events = parser.feed(path.read_bytes())
    check(table(path, "sse", "sse_event"), events)
    messages: dict[str, list[Any]] = {}
    errors = 0
    for event in events:
        try:
            message = voicetyped.parse_event(event)
            messages.setdefault(message.event_type, []).append(message)
        except DecodeError:
            errors += 1
    try:
        parser.finish()
    except DecodeError:
        errors += 1
    for kind in arrow.kinds("voicetyped"):
        found = table(path, "voicetyped", kind)
        if kind == "error":
            assert len(found) == errors
        elif kind != "unknown":
            check(found, messages.pop({"error_event": "error"}.get(kind, kind), []))
        else:
            for row in found:
                messages.pop(row["event_type"], None)
    assert messages == {}


def test_lines_of_voicetyped_are_told_from_a_stream() -> None:
    path = VECTORS / "voicetyped" / "repository-envelopes.jsonl"
    total = sum(len(table(path, "voicetyped", kind)) for kind in arrow.kinds("voicetyped"))
    assert total == len(path.read_text(encoding="utf-8").splitlines())
    assert table(b"\xef\xbb\xbf\n\n", "voicetyped", "error") == []
    assert table(b"", "voicetyped", "error") == []


def test_lines_of_voicetyped_are_known_behind_one_that_is_cut() -> None:
    row = EVENT % (b"s", b"call_terminated", b"")
    log = b'_id":"e"}\n' + row + b"\n"
    assert [found["offset"] for found in table(log, "voicetyped", "call_terminated")] == [log.index(row)]
    assert [found["offset"] for found in table(log, "voicetyped", "error")] == [0]


def test_a_stream_of_voicetyped_may_begin_at_any_byte() -> None:
    whole = (VECTORS / "voicetyped" / "lf.sse").read_bytes()
    starts = [at for at in range(len(whole)) if whole.startswith(b"{", at) or at % 97 == 0]
    for at in starts:
        log = whole[at:]
        # The last line alone does not tell what it is of.
        if b"\ndata:" in log:
            found = [row["offset"] for kind in arrow.kinds("voicetyped") for row in table(log, "voicetyped", kind)]
            assert sorted(found) == [row["offset"] for row in table(log, "sse", "sse_event")], at


def test_a_line_that_is_too_long_is_stepped_over() -> None:
    row = b'{"type":"ack","msgid":"1"}\n'
    log = row + b" " * (128 * MIB + 1) + b"\n" + row
    assert [found["offset"] for found in table(log, "jambonz", "ack")] == [0, len(log) - len(row)]
    [error] = table(log, "jambonz", "error")
    assert (error["offset"], error["error"]) == (len(row), "too_large")


@pytest.mark.parametrize("system", ["jambonz", "rtpbridge", "voicetyped"])
def test_a_limit_is_one_for_lines_too(system: Any) -> None:
    log = b'{"a":1}\n' + b'{"a":10}\n'
    found = [row["error"] for row in table(log, system, "error", limit=7)]
    assert found == [found[0], "too_large"] and found[0] != "too_large"
    assert "too_large" not in [row["error"] for row in table(log, system, "error")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such pipes")
def test_a_pipe_may_be_filled_by_another_thread(tmp_path: Path) -> None:
    # In a process of its own, as else a fault would stop all tests for ever.
    program = """
import os, sys, threading, time
import pyarrow
from callevents import arrow

def fill():
    time.sleep(0.5)
    with open(path, "wb") as pipe:
        pipe.write(b'{"type":"ack","msgid":"1"}\\n')

path = sys.argv[1]
os.mkfifo(path)
threading.Thread(target=fill).start()
print(pyarrow.table(arrow.read(path, "jambonz", "ack")).num_rows)
"""
    run = [sys.executable, "-c", program, str(tmp_path / "pipe")]
    assert subprocess.run(run, check=True, timeout=60, stdout=subprocess.PIPE).stdout.strip() == b"1"


@pytest.mark.parametrize(
    ("system", "kind", "row"),
    [
        ("voicetyped", "call_terminated", EVENT % (b"s", b"call_terminated", b"")),
        ("voicetyped", "call_terminated", b"data: " + EVENT % (b"s", b"call_terminated", b"") + b"\n"),
        ("rtpbridge", "dtmf", b'{"event":"dtmf","data":{"endpoint_id":"e","digit":"5","duration_ms":1}}'),
        ("jambonz", "ack", b'{"type":"ack","msgid":"1"}'),
    ],
    ids=["lines", "a stream", "rtpbridge", "jambonz"],
)
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf", b"\n\r\n", b"\xef\xbb\xbf\n\n"], ids=repr)
def test_what_stands_before_the_first_line(system: Any, kind: str, row: bytes, mark: bytes) -> None:
    log = mark + row + b"\n" + row + b"\r\n" + row + b"\n"
    found = table(log, system, kind)
    assert [r["offset"] for r in found] == [at for at in range(len(log)) if log[at:].startswith(row)]
    assert table(log, system, "error") == []


@pytest.mark.parametrize(
    ("system", "name"),
    [
        ("gateway", "stream-600.bin"),
        ("jambonz", "captured.reconnect.c2.jsonl"),
        ("rtpbridge", "webrtc.jsonl"),
        ("voicetyped", "lf.sse"),
    ],
)
def test_what_all_systems_say_about_calls(system: Any, name: str) -> None:
    path = VECTORS / system / name
    match system:
        case "gateway":
            messages = [m for m in decode_batch(path.read_bytes()) if isinstance(m, CallEvent)]
        case "voicetyped":
            messages = [voicetyped.parse_event(e) for e in SseParser().feed(path.read_bytes())]
        case "jambonz":
            said = [row["text"] for row in rows(f"{system}/{name}") if row["dir"] == "in"]
            messages = [jambonz.parse(text) for text in said]
        case _:
            said = [row["text"] for row in rows(f"{system}/{name}") if row["dir"] == "in"]
            events = [rtpbridge.parse(text) for text in said]
            messages = [event for event in events if isinstance(event, rtpbridge.Event)]
    updates = [update for message in messages if (update := message.update()) is not None]
    found = pyarrow.table(arrow.call_updates(path, system)).to_pylist()
    assert updates
    assert [
        (row["source"], row["call_id"], row["phase"], row["at_ms"], row["end_class"], row["q850"], row["sip"], row["is_retryable"])
        for row in found
    ] == [
        (
            update.source, update.call_id, update.phase, update.at_ms,
            update.end and update.end.end_class, update.end and update.end.q850,
            update.end and update.end.sip, update.end and update.end.is_retryable,
        )
        for update in updates
    ]  # fmt: skip
    lines = rows(f"{system}/{name}") if path.suffix == ".jsonl" else [{}]
    assert {(row["t_ms"], row["conn"]) for row in found} <= {
        (line.get("t_ms"), None if line.get("conn") is None else str(line["conn"])) for line in lines
    }
    schemas = {pyarrow.schema(arrow.call_updates(path, system)) for system in ("gateway", "jambonz")}
    assert len(schemas) == 1


EXAMPLE = VECTORS.parents[1] / "examples" / "python" / "calls.py"


@pytest.mark.skipif(not EXAMPLE.exists(), reason="there is no checkout")
def test_the_example_tells_of_what_it_cannot_read(tmp_path: Path, stream: bytes, index: dict[str, Any]) -> None:
    def run() -> tuple[int, str]:
        program = [sys.executable, str(EXAMPLE), str(tmp_path), str(tmp_path / "calls.parquet")]
        done = subprocess.run(program, capture_output=True, encoding="utf-8", timeout=60)
        return done.returncode, done.stderr.strip()

    assert run() == (1, f"{tmp_path}: there are no captures (*.bin)")
    assert not (tmp_path / "calls.parquet").exists()
    capture = tmp_path / "day.bin"
    capture.write_bytes(stream)
    assert run() == (0, "")
    damaged = bytearray(stream)
    for at in (7, 9):
        damaged[index["frames"][at][0] + 9] = 200
    capture.write_bytes(damaged)
    assert run() == (0, f"{capture}: 2 messages could not be read")
    assert pyarrow.parquet.read_table(tmp_path / "calls.parquet").num_rows > 0


def test_every_schema_is_one_that_parquet_takes(tmp_path: Path) -> None:
    for system in ("gateway", "jambonz", "rtpbridge", "voicetyped", "sse"):
        for kind in arrow.kinds(system):
            batches = arrow.read(b"", system, kind)
            empty = pyarrow.table(batches)
            if kind == "error":
                # Spark knows no unsigned ones.
                assert pyarrow.uint64() not in empty.schema.types
            assert empty.schema == pyarrow.schema(batches)
            file = tmp_path / f"{system}-{kind}.parquet"
            pyarrow.parquet.write_table(empty, file)
            assert pyarrow.parquet.read_table(file).schema.names == empty.schema.names


def test_a_capture_becomes_a_parquet_file(tmp_path: Path, stream: bytes) -> None:
    capture, file = tmp_path / "day.bin", tmp_path / "day.parquet"
    capture.write_bytes(stream * 5)
    events = arrow.read(capture, "gateway", "call_event", batch_rows=1000)
    with pyarrow.RecordBatchReader.from_stream(events) as batches:
        with pyarrow.parquet.ParquetWriter(file, batches.schema) as writer:
            for batch in batches:
                writer.write_batch(batch)
    assert pyarrow.parquet.read_table(file) == pyarrow.table(events)


def test_pandas_takes_it(stream: bytes) -> None:
    events = arrow.read(stream, "gateway", "call_event")
    wanted = pyarrow.table(events).to_pylist()
    assert pandas.DataFrame.from_arrow(events).to_dict("records") == wanted


def test_polars_takes_it(stream: bytes) -> None:
    import polars

    events = arrow.read(stream, "gateway", "call_event")
    wanted = pyarrow.table(events).to_pylist()
    assert polars.DataFrame(events).to_dicts() == wanted


def test_wrong_arguments(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="call_event"):
        arrow.read(b"", "gateway", "no_such_kind")
    with pytest.raises(ValueError, match="no system"):
        arrow.read(b"", "no_such_system", "error")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        arrow.read(7, "gateway", "error")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="name its system"):
        arrow.call_updates(b"", "sse")  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        pyarrow.table(arrow.read(tmp_path / "missing", "gateway", "error"))
