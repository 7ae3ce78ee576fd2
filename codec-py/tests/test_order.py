"""The order of calls and of audio, and what all systems say in the same words."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from conftest import rows

from callevents import (
    AudioFrame,
    AudioTracker,
    CallEvent,
    CallTracker,
    EventType,
    FrameDecoder,
    Phase,
    Source,
    StateChain,
    jambonz,
    q850,
    rtpbridge,
    voicetyped,
)


def event(kind: EventType, sid: str = "c1", **others: Any) -> CallEvent:
    return CallEvent(call_sid=sid, event_type=kind, **others)


def test_the_whole_stream_is_in_order(stream: bytes, index: dict[str, Any]) -> None:
    calls = CallTracker(capacity=600)
    names: dict[str, int] = {}
    for message in FrameDecoder().feed(stream):
        if isinstance(message, CallEvent):
            name = calls.observe(message, message.timestamp_ms).name
            names[name] = names.get(name, 0) + 1
    assert set(names) == {"deliver"} and names["deliver"] > 3 * index["calls_answered"]
    assert len(calls) == 0 and calls.remembered <= 600


def test_verdicts() -> None:
    calls = CallTracker("gateway", capacity=2, seed=1)
    first = calls.observe(event(EventType.CHANNEL_CREATE), 5)
    assert (first.name, first.from_state, first.to_state) == ("deliver", "unknown", "created")
    assert first.is_deliverable and str(first) == "deliver"
    assert calls.observe(event(EventType.CHANNEL_CREATE, "c2"), 5) is first
    assert calls.observe(event(EventType.CHANNEL_CREATE, "c3"), 5).name == "untracked"
    wrong = calls.observe(event(EventType.CHANNEL_RESUME), 6)
    assert (wrong.name, wrong.from_state, wrong.event) == ("violation", "created", "CHANNEL_RESUME")
    assert not wrong.is_deliverable and wrong.is_deliverable_flagged
    assert calls.observe(event(EventType(77)), 6).name == "ignore"
    assert calls.counters["violations"] == calls.counters["untracked"] == calls.counters["ignored"] == 1
    assert pickle.loads(pickle.dumps(wrong)) == wrong
    match first:
        case first.__class__("deliver", "unknown", state):
            assert state == "created"
    assert len(calls) == 2 and calls.capacity == 2


def test_gaps_and_calls() -> None:
    calls = CallTracker()
    calls.observe(event(EventType.CHANNEL_CREATE), 1)
    calls.on_stream_reset()
    assert calls.observe(event(EventType.CHANNEL_HANGUP_COMPLETE, "new"), 2).name == "after_gap"
    assert calls.observe(event(EventType.CHANNEL_HANGUP_COMPLETE, "new"), 2).name == "replay"
    calls.on_resume(119_000)
    assert calls.uncertain() == []
    calls.on_resume(121_000)
    (call,) = calls.uncertain()
    assert (call.call_id, call.state, call.last_seen_ms, call.is_uncertain) == ("c1", "created", 1, True)
    assert calls.resolve("c1", 3) and calls.uncertain() == []
    assert calls.mark_uncertain("c1") and calls.adopt("c1", "held", 4) and calls.state("c1") == "held"
    assert not calls.adopt("c1", "nonsense") and calls.get("none") is None
    assert [call.call_id for call in calls.expire(10, 100)] == ["c1"]
    assert calls.active() == [] and calls.forget("c1") and not calls.forget("c1")
    calls.reset()
    with pytest.raises(TypeError):
        CallTracker("jambonz").on_resume(1)
    with pytest.raises(ValueError):
        CallTracker("other")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        calls.observe("x")  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        calls.observe(jambonz.Message(type="x", msgid="1"))


def test_audio() -> None:
    audio, calls = AudioTracker(), CallTracker()
    frame = AudioFrame(call_sid="c1", payload=b"\x7f" * 160, sequence_number=4)
    assert audio.observe(frame, calls=calls).name == "no_call"
    calls.observe(event(EventType.CHANNEL_CREATE))
    assert audio.observe(frame, calls=calls).name == "deliver"
    lost = audio.observe(frame.replace(sequence_number=9))
    assert (lost.name, lost.first_missing, lost.last_missing, lost.missing) == ("lost", 5, 8, 4)
    assert audio.observe(frame.replace(sequence_number=9)).name == "repeat"
    assert audio.observe(frame, "outbound").name == "deliver"
    audio.end_call("c1")
    assert audio.observe(frame).name == "after_end"
    assert audio.counters["missing"] == 4 and len(audio) == 0


def test_systems_are_followed() -> None:
    calls = CallTracker("jambonz")
    updates = []
    for row in rows("jambonz/captured.inbound-basic-sdk.jsonl"):
        if row["dir"] == "in":
            message = jambonz.parse(row["text"])
            verdict = calls.observe(message)
            assert verdict is None or verdict.name == "deliver", message
            updates.append(message.update())
    last = [update for update in updates if update is not None][-1]
    assert (last.source, last.phase) == (Source.JAMBONZ, Phase.ENDED)
    endpoints = CallTracker("rtpbridge")
    change = rtpbridge.EndpointStateChanged(endpoint_id="e", new_state="connected", old_state="connecting")
    endpoints.observe(rtpbridge.Event(data=change))
    assert endpoints.state("e") == "connected"
    assert endpoints.adopt("e", "gone") and endpoints.active() == []
    talks, states = CallTracker("voicetyped"), StateChain()
    common = {"session_id": "s", "timestamp": "2025-06-14T18:30:10Z"}
    started = voicetyped.Event(event_id="1", payload=voicetyped.CallStarted(), **common)
    assert talks.observe(started).name == "deliver" and talks.observe(started).name == "replay"
    moved = voicetyped.StateTransition(from_state="a", to_state="b")
    assert states.follow(voicetyped.Event(event_id="2", payload=moved, **common)) == "first"
    assert states.follow(voicetyped.Event(event_id="3", payload=moved, **common)) == "broken"
    assert states.follow(started) is None


def test_an_endpoint_that_was_removed_is_gone() -> None:
    endpoints = CallTracker("rtpbridge")
    change = rtpbridge.EndpointStateChanged(endpoint_id="e", new_state="connected", old_state="connecting")
    endpoints.observe(rtpbridge.Event(data=change))
    endpoints.on_removed("e")
    assert (len(endpoints), endpoints.state("e")) == (0, "gone")
    with pytest.raises(TypeError):
        CallTracker("jambonz").on_removed("e")


def test_an_event_that_rtpbridge_could_not_write_is_a_loss() -> None:
    endpoints = CallTracker("rtpbridge")
    change = rtpbridge.EndpointStateChanged(endpoint_id="e", new_state="connected", old_state="connecting")
    endpoints.observe(rtpbridge.Event(data=change))
    assert endpoints.observe(rtpbridge.parse('{"event":"error","data":{}}')) is None
    assert [call.call_id for call in endpoints.uncertain()] == ["e"]


def test_a_call_that_the_history_tells_of_again_is_certain() -> None:
    calls = CallTracker("voicetyped")
    started = voicetyped.parse_event(
        '{"event_id":"1","session_id":"c","type":"call_started","timestamp":""}'
    )
    calls.observe(started)
    calls.on_connect()
    assert len(calls.uncertain()) == 1
    assert calls.observe(started).name == "replay"
    assert calls.uncertain() == []


@pytest.mark.parametrize(
    ("options", "known"), [({}, 65_536), ({"capacity": 100}, 1600), ({"repeats": 60}, 60)], ids=str
)
def test_a_history_is_known_as_far_as_it_is_remembered(options: Any, known: int) -> None:
    calls = CallTracker("voicetyped", **options)
    # 50 calls in flight that have said as much as can be remembered.
    history = [
        voicetyped.Event(
            event_id=str(number),
            session_id=f"c{number % 50}",
            timestamp="",
            payload=voicetyped.SpeechFinal() if number >= 50 else voicetyped.CallStarted(),
        )
        for number in range(known)
    ]

    def judged_again() -> set[str]:
        calls.on_connect()
        return {calls.observe(event).name for event in history}

    assert judged_again() == {"deliver"}
    assert judged_again() == {"replay"}
    # One more than that, and what is forgotten is always what comes next.
    history.append(history[-1].replace(event_id="more"))
    assert "deliver" in judged_again()
    assert "replay" not in judged_again()


def test_only_voicetyped_tells_events_again() -> None:
    with pytest.raises(TypeError, match="repeats"):
        CallTracker("gateway", repeats=5)
    with pytest.raises(MemoryError):
        CallTracker("voicetyped", repeats=1 << 60)


def test_updates_and_causes() -> None:
    update = event(EventType.CHANNEL_HANGUP_COMPLETE, q850_cause=17, timestamp_ms=9).update()
    assert update is not None and update.end is not None
    assert (update.call_id, update.at_ms, update.end.end_class, update.end.q850) == ("c1", 9, "busy", 17)
    assert update.end.is_retryable and pickle.loads(pickle.dumps(update)) == update
    assert event(EventType.UNKNOWN).update() is None
    cause = q850.Cause(17)
    assert cause is q850.Cause.USER_BUSY and cause.title == "User busy" and cause.sip_status == 486
    assert cause.cause_class == q850.CauseClass.NORMAL_EVENT and cause.end_class == "busy"
    assert q850.from_sip_status(486) is cause and q850.from_sip_status(200) is None
    assert q850.Cause(300).title is None and not q850.Cause(300).is_retryable
    assert all(number.title for number in q850.Cause)
