"""Many threads at once, with Python's lock and in builds that have none."""

from __future__ import annotations

import copy
import pickle
import random
import sys
import sysconfig
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from conftest import rows
from test_values import CLASSES, some_message

from callevents import (
    AudioTracker,
    CallEvent,
    CallTracker,
    FrameDecoder,
    SseParser,
    decode_batch,
    encode_sse,
    gateway,
    jambonz,
    rtpbridge,
    voicetyped,
)

THREADS = 6
# Each text, and what reads it.
TEXTS: list[tuple[Callable[[bytes], Any], bytes]] = [
    (parse, row["text"].encode())
    for parse, file in (
        (jambonz.parse, "jambonz/captured.dial-answer-bye.jsonl"),
        (rtpbridge.parse, "rtpbridge/callcenter.jsonl"),
    )
    for row in rows(file)
    if row["dir"] == "in"
]


def at_once(work: Callable[[int], Any]) -> list[Any]:
    """What each of the threads gives, which begin at the same moment and change often."""
    begin = threading.Barrier(THREADS)

    def run(number: int) -> Any:
        begin.wait()
        return work(number)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(THREADS) as pool:
            return list(pool.map(run, range(THREADS)))
    finally:
        sys.setswitchinterval(before)


def seen(value: Any) -> Any:
    """All that can be asked of a message."""
    return (
        repr(value),
        hash(value),
        [getattr(value, name) for name in type(value).__match_args__],
        value.to_json(),
        value.to_dict(),
        pickle.loads(pickle.dumps(value)) == value,
        copy.deepcopy(value) == value,
        value == copy.replace(value) if hasattr(copy, "replace") else True,
    )


def test_a_build_without_a_lock_gets_none_from_here() -> None:
    if not sysconfig.get_config_var("Py_GIL_DISABLED"):
        pytest.skip("this Python has its lock")
    enabled: Callable[[], bool] = sys._is_gil_enabled  # type: ignore[attr-defined, unused-ignore]
    assert not enabled()


@pytest.mark.parametrize(
    ("module", "cls"), CLASSES, ids=lambda value: getattr(value, "__name__", "")
)
def test_messages_are_shared(module: Any, cls: Any) -> None:
    built = some_message(module, cls)
    wanted = seen(built)
    # Not looked at yet, so that every thread may be the first who reads a field.
    shared = [pickle.loads(pickle.dumps(built)) for _ in range(20)]
    for found in at_once(lambda _: [seen(message) for message in shared]):
        assert found == [wanted] * len(shared)


def test_texts_are_read_at_once() -> None:
    def read(number: int) -> list[Any]:
        order = list(range(len(TEXTS)))
        random.Random(number).shuffle(order)
        found: dict[int, Any] = {}
        for at in order:
            parse, text = TEXTS[at]
            message = parse(text if number % 2 else bytearray(text))
            found[at] = (repr(message), message)
        return [found[at] for at in range(len(TEXTS))]

    assert len(TEXTS) > 100
    wanted = [(repr(parse(text)), parse(text)) for parse, text in TEXTS]
    for found in at_once(read):
        assert found == wanted


def test_what_ends_in_another_thread_is_nobody_elses(stream: bytes) -> None:
    wanted = FrameDecoder().feed(stream)
    kept: list[Any] = []

    def work(number: int) -> int:
        dice = random.Random(number)
        wrong = 0
        for _ in range(4):
            for at, event in enumerate(FrameDecoder().feed(stream)):
                # Some live on, and end in whichever thread takes them out.
                if dice.random() < 0.1:
                    kept.append((at, event))
                if kept and dice.random() < 0.1:
                    try:
                        place, other = kept.pop(dice.randrange(len(kept)))
                    except (IndexError, ValueError):
                        continue
                    wrong += other != wanted[place]
        return wrong

    assert at_once(work) == [0] * THREADS


def test_a_tracker_is_shared(stream: bytes) -> None:
    events = [event for event in FrameDecoder().feed(stream) if isinstance(event, CallEvent)]
    tracker = CallTracker(capacity=2048)
    calls: dict[str, list[CallEvent]] = {}
    for event in events:
        calls.setdefault(event.call_sid, []).append(event)
    wanted: Counter[str] = Counter()
    alone = CallTracker(capacity=2048)
    for event in events:
        verdict = alone.observe(event, 0)
        wanted[verdict.name if verdict else "none"] += 1

    def work(number: int) -> Counter[str]:
        found: Counter[str] = Counter()
        # Every thread has calls of its own, so that each call's events stay in order.
        for at, own in enumerate(calls.values()):
            if at % THREADS != number:
                continue
            for event in own:
                verdict = tracker.observe(event, 0)
                found[verdict.name if verdict else "none"] += 1
            if at % 50 == number:
                assert all(call.call_id for call in tracker.active())
        return found

    assert sum(at_once(work), Counter[str]()) == wanted


def test_audio_is_judged_at_once() -> None:
    tracker = AudioTracker()

    def work(number: int) -> Counter[str]:
        found: Counter[str] = Counter()
        for sequence in range(1, 301):
            frame = gateway.AudioFrame(call_sid=f"c{number}", sequence_number=sequence)
            found[tracker.observe(frame, now_ms=0).name] += 1
        return found

    once = at_once(work)
    assert once == [once[0]] * THREADS


def test_streams_and_batches_at_once(stream: bytes) -> None:
    events = b"".join(encode_sse(event_type="t", id=str(at), data="x" * at) for at in range(300))
    wanted = (repr(decode_batch(stream)), SseParser().feed(events))

    def work(_: int) -> Any:
        return repr(decode_batch(stream)), SseParser().feed(events)

    assert at_once(work) == [wanted] * THREADS


def test_words_that_nobody_knew() -> None:
    def work(number: int) -> set[Any]:
        words = {gateway.EventType(1000 + at) for at in range(300)}
        words |= {jambonz.CallStatus(f"word-{at}") for at in range(300)}
        words |= {rtpbridge.parse(f'{{"event":"word.{at}","data":{{}}}}').event for at in range(300)}
        return words | {
            voicetyped.parse_event(
                f'{{"type":"word_{at}","event_id":"1","session_id":"s","timestamp":"t"}}'
            ).event_type
            for at in range(300)
        }

    first, *others = at_once(work)
    assert len(first) == 1200
    assert all(other == first for other in others)


def test_a_buffer_may_be_written_to_meanwhile() -> None:
    text = TEXTS[0][1]
    shared = bytearray(text)
    stop = threading.Event()

    def scribble() -> None:
        dice = random.Random(7)
        while not stop.is_set():
            shared[dice.randrange(len(shared))] = dice.randrange(256)
            if dice.random() < 0.3:
                shared[:] = text

    writer = threading.Thread(target=scribble)
    writer.start()
    try:
        for _ in range(3000):
            try:
                message = TEXTS[0][0](shared)
            except ValueError:
                continue
            assert repr(message) == repr(message)
    finally:
        stop.set()
        writer.join()
