"""What a Python engineer would use instead."""

from __future__ import annotations

import re
import struct
from pathlib import Path
from typing import Any

import msgspec
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

TYPES = {
    "string": descriptor_pb2.FieldDescriptorProto.TYPE_STRING,
    "bytes": descriptor_pb2.FieldDescriptorProto.TYPE_BYTES,
    "bool": descriptor_pb2.FieldDescriptorProto.TYPE_BOOL,
    "int32": descriptor_pb2.FieldDescriptorProto.TYPE_INT32,
    "int64": descriptor_pb2.FieldDescriptorProto.TYPE_INT64,
    "uint32": descriptor_pb2.FieldDescriptorProto.TYPE_UINT32,
    "uint64": descriptor_pb2.FieldDescriptorProto.TYPE_UINT64,
    "double": descriptor_pb2.FieldDescriptorProto.TYPE_DOUBLE,
}


def protobuf_call_event(schema: Path) -> Any:
    """The class that protobuf (upb) makes of the message CallEvent of our schema."""
    text = schema.read_text(encoding="utf-8")
    body = re.search(r"message CallEvent \{(.*?)\n\}", text, re.DOTALL)
    assert body
    file = descriptor_pb2.FileDescriptorProto(name="bench.proto", package="b", syntax="proto3")
    made = file.message_type.add(name="CallEvent")
    for kind, name, number in re.findall(r"^  (\w+) (\w+) = (\d+);", body[1], re.MULTILINE):
        made.field.add(
            name=name,
            number=int(number),
            # An enumeration is written as its number; reading it as one costs the peer least.
            type=TYPES.get(kind, descriptor_pb2.FieldDescriptorProto.TYPE_INT32),
            label=descriptor_pb2.FieldDescriptorProto.LABEL_OPTIONAL,
        )
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("b.CallEvent"))


class StructDecoder:
    """Frames, envelopes and order by `struct` and a dictionary, as one writes them by hand."""

    HEADER = struct.Struct("<II")
    ENVELOPE = struct.Struct("<BBi")
    NEXT = {None: {1}, 1: {2, 3}, 2: {3, 4}, 4: {3, 5}, 5: {3, 4}}

    def __init__(self, layout: str, method_id: int) -> None:
        self.layout = layout
        self.method_id = method_id
        self.pending = b""
        self.calls: dict[str, int] = {}

    def feed(self, chunk: bytes) -> list[tuple[tuple[Any, ...], str]]:
        data = self.pending + chunk
        at, found = 0, []
        while at + 8 <= len(data):
            length, method_id = self.HEADER.unpack_from(data, at)
            end = at + 4 + length
            if end > len(data):
                break
            if method_id == self.method_id:
                event = self.event(data, at + 8)
                found.append((event, self.observe(event[0], event[1])))
            at = end
        self.pending = data[at:]
        return found

    def event(self, data: bytes, at: int) -> tuple[Any, ...]:
        at += 6
        values: list[Any] = []
        for code in self.layout:
            if code == "s":
                (size,) = struct.unpack_from("<i", data, at)
                values.append(data[at + 4 : at + 4 + size].decode())
                at += 4 + size
            else:
                values.append(struct.unpack_from("<" + code, data, at)[0])
                at += struct.calcsize("<" + code)
        return tuple(values)

    def observe(self, call: str, event_type: int) -> str:
        state = self.calls.get(call)
        if event_type not in self.NEXT.get(state, ()):
            return "replay" if state == 3 and event_type == 3 else "violation"
        self.calls[call] = event_type
        return "deliver"


class StatusData(msgspec.Struct):
    """What jambonz says about a leg, with all the fields that our class has."""

    call_sid: str | None = None
    direction: str | None = None
    from_: str | None = msgspec.field(default=None, name="from")
    to: str | None = None
    call_id: str | None = None
    sbc_callid: str | None = None
    sip_status: int | None = None
    sip_reason: str | None = None
    call_status: str | None = None
    caller_id: str | None = None
    account_sid: str | None = None
    trace_id: str | None = None
    application_sid: str | None = None
    fs_sip_address: str | None = None
    parent_call_sid: str | None = None
    originating_sip_ip: str | None = None
    originating_sip_trunk_name: str | None = None
    call_termination_by: str | None = None
    duration: float | None = None
    customer_data: Any = msgspec.field(default=None, name="customerData")
    headers: Any = None
    api_base_url: str | None = None
    fs_public_ip: str | None = None
    has_recording: bool | None = None
    caller_name: str | None = None
    local_sip_address: str | None = None
    public_ip: str | None = None
    customer_data_snake: Any = msgspec.field(default=None, name="customerdata")
    error: Any = None
    reason: Any = None
    defaults: Any = None


class Message(msgspec.Struct):
    """A status message of jambonz."""

    type: str
    msgid: str
    data: StatusData
    call_sid: str | None = None
    hook: str | None = None
    b3: str | None = None


class StateChanged(msgspec.Struct):
    """A change of an endpoint's state at rtpbridge."""

    endpoint_id: str
    new_state: str
    old_state: str


class Event(msgspec.Struct):
    """An event of rtpbridge."""

    event: str
    data: StateChanged


class SpeechFinal(msgspec.Struct):
    """A final transcript of voicetyped."""

    type: str
    event_id: str
    session_id: str
    timestamp: str
    transcript: str | None = None
    confidence: float | None = None
    language: str | None = None
    duration_ms: int | None = None
    segments: Any = None
