"""What all messages can do, for each class that there is."""

from __future__ import annotations

import copy
import math
import pickle
import random
import sys
from typing import Any

import pytest

from callevents import (
    CallEvent,
    DecodeError,
    Record,
    SseEvent,
    SseParser,
    gateway,
    jambonz,
    rtpbridge,
    voicetyped,
)

MODULES = (gateway, jambonz, rtpbridge, voicetyped)
CLASSES = [
    (module, value)
    for module in MODULES
    for value in vars(module).values()
    if isinstance(value, type) and issubclass(value, Record)
]
# Values that fit no other place.
SPECIAL: dict[str, Any] = {
    "rtpbridge.Event": {"data": rtpbridge.Dtmf(digit="5", duration_ms=9, endpoint_id="e")},
    "rtpbridge.Request": {"id": "1", "method": "session.create"},
    "rtpbridge.Response": {"id": "1", "error": rtpbridge.ResponseError(code="TIMEOUT", message="late")},
    "voicetyped.Event": {
        "event_id": "1",
        "session_id": "s",
        "timestamp": "t",
        "payload": voicetyped.TtsStarted(text="hello"),
    },
    "jambonz.Message": {"type": "error", "msgid": "1"},
    "jambonz.Command": {"command": "mute:status", "data": {"mute_status": "mute"}},
    "gateway.Unknown": {"method_id": 5, "body": b"\x00\xff"},
}


def example(module: Any, cls: Any) -> Any:
    """A message with a value in each field that can be guessed."""
    name = f"{module.__name__.removeprefix('callevents.')}.{cls.__name__}"
    if name in SPECIAL:
        return cls(**SPECIAL[name])
    values: dict[str, Any] = {}
    for field in cls.__match_args__:
        # A field takes the first of these that fits its type.
        for value in ("ä\"\n", 7, 1.5, True, b"\0", [], {"a": [1, None]}):
            try:
                cls_values = {**values, field: value}
                cls(**cls_values)
            except (TypeError, OverflowError) as error:
                if "missing a required argument" in str(error):
                    missing = str(error).rsplit("'", 2)[1]
                    if cls.__match_args__.index(missing) > cls.__match_args__.index(field):
                        values[field] = value
                        break
                continue
            values[field] = value
            break
    return cls(**values)


def some_message(module: Any, cls: Any) -> Any:
    """A message of this class, with as many values as can be guessed."""
    try:
        return example(module, cls)
    except TypeError:
        return guess_required(module, cls)


@pytest.mark.parametrize(
    ("module", "cls"), CLASSES, ids=[f"{m.__name__}.{c.__name__}" for m, c in CLASSES]
)
def test_every_class(module: Any, cls: Any) -> None:
    message = some_message(module, cls)
    assert eval(repr(message), {**vars(module), "nan": math.nan}) == message
    assert pickle.loads(pickle.dumps(message)) == message
    assert copy.copy(message) is message and copy.deepcopy(message) is message
    assert hash(message) == hash(pickle.loads(pickle.dumps(message)))
    assert message.replace() == message
    assert message != object() and message is not None
    assert isinstance(message.to_dict(), dict) and message.to_json().startswith("{")
    assert isinstance(message.encode(), bytes)
    assert cls.__doc__ and all(getattr(cls, name).__doc__ for name in cls.__match_args__)
    assert cls.__module__ == module.__name__
    for name in cls.__match_args__:
        getattr(message, name)


def guess_required(module: Any, cls: Any) -> Any:
    """A message with only what must be there, of values that fit."""
    values: dict[str, Any] = {}
    for _ in range(40):
        try:
            return cls(**values)
        except TypeError as error:
            text = str(error)
            if "missing a required argument" in text:
                values[text.rsplit("'", 2)[1]] = "x"
                continue
            field, wanted = text.split(": expected ")
            name = wanted.split(",")[0]
            values[field] = {
                "int": 1,
                "float": 1.5,
                "bool": True,
                "tuple or list": [],
                "int or float": 1,
            }.get(name) or ([] if "tuple" in name else guess_required(module, vars(module)[name]))
    raise AssertionError(f"{cls} cannot be made")


def test_equality_is_of_class_and_values() -> None:
    a = CallEvent(call_sid="c", jitter_ms=math.nan)
    assert a == CallEvent(call_sid="c", jitter_ms=math.nan)
    assert hash(a) == hash(CallEvent(call_sid="c", jitter_ms=math.nan))
    assert CallEvent() != CallEvent(call_sid="c")
    spaced = jambonz.parse(b'{ "msgid": "1", "type": "x", "data": {"a": 1.0} }')
    dense = jambonz.parse('{"type":"x","msgid":"1","data":{"a":1}}')
    assert spaced == dense and hash(spaced) == hash(dense)
    assert {spaced, dense} == {dense}
    assert not (a < a if hasattr(type(a), "__slots__") else False)  # type: ignore[operator]


def test_parts_outlive_the_whole() -> None:
    data = jambonz.parse('{"type":"call:status","msgid":"1","data":{"call_sid":"c1","call_status":"trying"}}').data
    assert isinstance(data, jambonz.StatusData)
    assert data.call_sid == "c1"
    assert pickle.loads(pickle.dumps(data)) == data
    assert data.encode() == b'{"call_sid":"c1","call_status":"trying"}'


def test_open_enumerations() -> None:
    unknown = gateway.EventType(99)
    assert unknown == 99 and not unknown.is_known and repr(unknown) == "EventType(99)"
    assert CallEvent(event_type=99).event_type == unknown
    assert pickle.loads(pickle.dumps(unknown)) == unknown
    assert copy.deepcopy(unknown) == unknown
    assert gateway.EventType.CHANNEL_HOLD.is_known
    with pytest.raises(ValueError):
        gateway.EventType("x")
    status = jambonz.CallStatus("new-one")
    assert status == "new-one" and not status.is_known and repr(status) == "CallStatus('new-one')"
    assert {jambonz.CallStatus.RINGING: 1}["ringing"] == 1  # type: ignore[index]
    assert pickle.loads(pickle.dumps(jambonz.CallStatus.RINGING)) is jambonz.CallStatus.RINGING


def test_match() -> None:
    message = jambonz.parse(
        '{"type":"call:status","msgid":"1","data":{"call_sid":"c1","call_status":"ringing"}}'
    )
    match message:
        case jambonz.Message(data=jambonz.StatusData(call_status=jambonz.CallStatus.RINGING, call_sid=sid)):
            assert sid == "c1"
        case _:
            raise AssertionError
    match CallEvent("c2", 3):
        case CallEvent("c2", gateway.EventType.CHANNEL_HANGUP_COMPLETE):
            pass
        case _:
            raise AssertionError


def test_errors_are_values() -> None:
    with pytest.raises(DecodeError) as caught:
        jambonz.parse('{"type":"x","msgid":5,"data":{}}')
    error = caught.value
    assert (error.kind, error.code, error.offset, error.field) == ("wrong_type", 26, 20, "msgid")
    assert pickle.loads(pickle.dumps(error)) == error
    assert isinstance(error, ValueError)


def test_large_numbers_and_deep_values() -> None:
    text = '{"type":"llm:event","msgid":"1","data":{"n":123456789012345678901234567890,"f":1e400}}'
    data = jambonz.parse(text).data
    assert isinstance(data, dict)
    assert data["n"] == 123456789012345678901234567890 and data["f"] == math.inf
    assert jambonz.Message(type="llm:event", msgid="1", data={"n": 10**30}).to_dict()["data"] == {"n": 10**30}
    deep: Any = 0
    for _ in range(100):
        deep = [deep]
    with pytest.raises(ValueError, match="deep"):
        jambonz.Message(type="x", msgid="1", data=deep)
    with pytest.raises(DecodeError):
        jambonz.parse('{"type":"x","msgid":"1","data":' + "[" * 100 + "]" * 100 + "}")


def test_sse_events_are_values() -> None:
    event = SseEvent("dtmf", "a\nb", "7")
    assert event == SseEvent(event_type="dtmf", data="a\nb", id="7")
    assert event.encode() == b"id: 7\nevent: dtmf\ndata: a\ndata: b\n\n"
    assert eval(repr(event)) == event and pickle.loads(pickle.dumps(event)) == event
    others = [
        event.replace(event_type="other"),
        event.replace(data="c"),
        event.replace(id="8"),
        event.replace(stream_offset=1),
        event.replace(incomplete=True),
    ]
    assert len({event, *others}) == 6 and all(other != event for other in others)
    # No stream gives an empty type.
    unnamed = SseEvent(event_type="", data="a")
    assert unnamed == SseEvent(data="a") == eval(repr(unnamed))
    assert SseParser().feed(unnamed.encode()) == [unnamed]


def test_what_is_built_is_what_was_given() -> None:
    status = jambonz.StatusData(call_sid="c1", call_status="trying")
    with pytest.raises(TypeError, match="data: expected HookData, got StatusData"):
        jambonz.Message(type="verb:hook", msgid="1", data=status)
    message = jambonz.Message(type="call:status", msgid="1", data=status)
    assert message.data == status
    with pytest.raises(TypeError, match="data: expected StatusData, got HookData"):
        message.replace(data=jambonz.HookData())
    # A name that is not known says nothing about what comes with it.
    assert jambonz.Message(type="new", msgid="1", data=status).data == status.to_dict()
    with pytest.raises(TypeError, match="rest: 'digit' is the name of a field"):
        rtpbridge.Dtmf(digit="5", duration_ms=9, endpoint_id="e", rest={"digit": "7"})
    with pytest.raises(TypeError, match="rest: 'msgid' is the name of a field"):
        message.replace(rest={"msgid": "2"})
    assert voicetyped.CallStarted(rest={"caller_id": "a"}) == voicetyped.CallStarted(caller_id="a")
    for payload in (5, "x", [1]):
        with pytest.raises(TypeError, match="payload: expected an object"):
            voicetyped.Event("new", "s", "t", payload, "1")


def test_null_is_a_value() -> None:
    response = rtpbridge.parse('{"id":"1","result":null}')
    request = rtpbridge.parse_request('{"id":"1","method":"new","params":null}')
    event = voicetyped.parse_event('{"id":"1","type":"x","session_id":"s","timestamp":"t","data":null}')
    assert response == rtpbridge.Response(id="1", result=None)
    for message in (response, request, event):
        again = eval(repr(message), {**vars(rtpbridge), "Event": voicetyped.Event})
        assert again == message.replace() == message
        assert hash(again) == hash(message.replace()) == hash(message)
    assert response.replace().encode() == b'{"id":"1","result":null}'
    # What comes with a name that is not known may have to be there.
    unknown = rtpbridge.parse('{"event":"new","data":null}')
    assert eval(repr(unknown), vars(rtpbridge)) == unknown == unknown.replace()
    for message in (unknown, request):
        assert message.replace().encode() == message.encode() and b":null" in message.encode()
    assert b"data" not in jambonz.Message(type="new", msgid="1").encode()
    assert b"data" not in jambonz.Ack(msgid="1", data=None).encode()


def test_a_response_has_a_result_or_an_error() -> None:
    late = rtpbridge.ResponseError(code="TIMEOUT", message="late")
    with pytest.raises(TypeError, match="not both"):
        rtpbridge.Response(id="1", result={"a": 1}, error=late)
    response = rtpbridge.Response(id="1", result={"a": 1}).replace(result=None, error=late)
    assert response == rtpbridge.Response(id="1", error=late) and response.rest == {}
    for given in ({}, {"id": "1"}, {"id": "1", "error": None}):
        with pytest.raises(TypeError, match="takes a result or an error"):
            rtpbridge.Response(**given)


def test_neither_a_value_nor_its_class_changes() -> None:
    message = jambonz.Message(type="error", msgid="1")
    with pytest.raises(TypeError, match="__class__"):
        message.__class__ = gateway.AudioFrame  # type: ignore[assignment]
    for cls in (Record, SseEvent, *(cls for _, cls in CLASSES)):
        for name in ("kind", "__match_args__"):
            with pytest.raises(TypeError, match="immutable"):
                setattr(cls, name, ())
    assert message.msgid == "1" and jambonz.Message.__match_args__[0] == "type"


def test_copies_with_other_values() -> None:
    event = CallEvent(call_sid="a", event_type=1)
    assert event.__replace__(call_sid="b") == event.replace(call_sid="b") == CallEvent("b", 1)
    if sys.version_info >= (3, 13):
        assert copy.replace(event, call_sid="b") == CallEvent("b", 1)


EVENT = '{"event":"dtmf","data":{"endpoint_id":"e1","digit":"5","duration_ms":80,"more":1},"even":[2]}'


def test_a_message_keeps_the_text_that_it_was_made_of() -> None:
    for text in (EVENT.encode(), EVENT + " "):
        before = sys.getrefcount(text)
        event = rtpbridge.parse(text)
        assert sys.getrefcount(text) == before + 1
        data = event.data
        del event
        # The part keeps the whole.
        assert sys.getrefcount(text) == before + 1
        assert (data.endpoint_id, data.digit, data.rest) == ("e1", "5", {"more": 1})
        del data
        assert sys.getrefcount(text) == before


def test_what_is_made_in_the_memory_of_others_is_not_mixed_up() -> None:
    """Objects are made where others of their size have ended: of any size, more of them than are
    kept, in any order, whole ones and parts of them."""
    chance = random.Random(0)
    kept: dict[int, tuple[Any, Any]] = {}
    for number in range(20_000):
        size = chance.choice((1, 30, 200, 380, 420, 3000))
        match chance.randrange(3):
            case 0:
                sid = f"{number}-{'s' * chance.randrange(size)}"
                event: Any = CallEvent(call_sid=sid, event_type=number % 6)
                kept[chance.randrange(300)] = (event, (sid, number % 6))
            case 1:
                text = f'{{"event":"dtmf","data":{{"endpoint_id":"{number}","digit":"5","duration_ms":{size}}}}}'
                kept[chance.randrange(300)] = (rtpbridge.parse(text.encode()).data, (str(number), size))
            case _:
                for _ in range(chance.randrange(20)):
                    kept.pop(chance.randrange(300), None)
    for message, (first, second) in kept.values():
        if isinstance(message, CallEvent):
            assert (message.call_sid, message.event_type) == (first, second)
        else:
            assert (message.endpoint_id, message.duration_ms) == (first, second)
    assert len(kept) > 20


def test_a_text_that_may_change_is_copied() -> None:
    class Text(bytes):
        pass

    texts: list[Any] = [bytearray(EVENT.encode()), memoryview(EVENT.encode()), Text(EVENT.encode())]
    for text in texts:
        event = rtpbridge.parse(text)
        if isinstance(text, bytearray):
            text[:] = b"x" * len(text)
        assert event == rtpbridge.parse(EVENT)
        assert event.rest == {"even": [2]}
        assert event.data.rest == {"more": 1}
        assert event.to_json() == EVENT


@pytest.mark.parametrize(
    ("parse", "name"),
    [(rtpbridge.parse, "text"), (jambonz.parse, "text"), (voicetyped.parse_event, "event")],
)
def test_how_a_text_is_parsed(parse: Any, name: str) -> None:
    with pytest.raises(DecodeError):
        parse(**{name: "{"})
    for given in ((), ("{", "{")):
        with pytest.raises(TypeError, match=f"takes exactly one argument: '{name}'"):
            parse(*given)
    for names in ({"other": "{"}, {name: "{", "other": "{"}):
        with pytest.raises(TypeError, match=f"takes exactly one argument: '{name}'"):
            parse(**names)
    with pytest.raises(TypeError, match="expected a buffer of bytes"):
        parse(5)
