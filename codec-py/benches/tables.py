"""A capture as an Arrow table: `callevents.arrow` beside protobuf and rows for pyarrow."""

from __future__ import annotations

import struct
from typing import Any

import pyarrow as pa
from harness import Case, Goal

from callevents import CallEvent, arrow, decode_batch

#: So often the capture is taken, one after the other.
TIMES = 5


def case(stream: bytes, peer: Any) -> Case:
    """`peer` is what protobuf makes of the message."""
    events = [event for event in decode_batch(stream) if isinstance(event, CallEvent)] * TIMES
    names = CallEvent.__match_args__
    capture = b"".join(event.encode_frame() for event in events)
    theirs = b"".join(event.encode_frame(body_format="protobuf") for event in events)
    header = struct.Struct("<II")
    schema = pa.schema(arrow.read(b"", "gateway", "call_event")).remove(0)
    # An enumeration is its number in protobuf.
    schema = schema.set(1, pa.field("event_type", pa.int32()))

    def ours() -> int:
        return pa.table(arrow.read(capture, "gateway", "call_event")).num_rows

    def rows() -> int:
        found, at = [], 0
        while at < len(theirs):
            length, _ = header.unpack_from(theirs, at)
            event = peer.FromString(theirs[at + 8 : at + 4 + length])
            found.append({name: getattr(event, name) for name in names})
            at += 4 + length
        return pa.Table.from_pylist(found, schema).num_rows

    return Case(
        "a capture to Arrow",
        f"frames of {len(events)} call events become a table of all their fields.",
        len(events),
        {"callevents": ours, "protobuf, pyarrow rows": rows},
        (Goal("protobuf, pyarrow rows", 10),),
    )
