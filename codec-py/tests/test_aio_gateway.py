"""The gateway's captured stream over QUIC on loopback, whole, broken, lost and resumed."""

from __future__ import annotations

import asyncio
import ssl
from collections import defaultdict
from collections.abc import Iterable
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest
from aio_gateway_server import Connection, Gateway, serving
from aioquic.asyncio.client import connect
from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.events import QuicEvent, StreamDataReceived

from callevents import CallEvent, CallTracker, DecodeError, EventType, decode_batch
from callevents.aio import Retry
from callevents.aio.gateway import Streams, events

CREATE, ANSWER = EventType.CHANNEL_CREATE, EventType.CHANNEL_ANSWER
HANGUP = EventType.CHANNEL_HANGUP_COMPLETE
CLIENT_ID = "worker-1"
TIMEOUT_S = 60

# What goes wrong while something is dropped goes wrong, too.
pytestmark = pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")


class Clock:
    """A clock that goes on when somebody waits."""

    def __init__(self, step_s: float) -> None:
        self.now_s = 1_000.0
        self.step_s = step_s

    def __call__(self) -> float:
        return self.now_s

    async def sleep(self, _: float) -> None:
        self.now_s += self.step_s


def cut(stream: bytes, index: dict[str, Any]) -> list[bytes]:
    """The frames of the capture."""
    return [stream[offset : offset + 4 + length] for offset, length, *_ in index["frames"]]


def listen(
    gateway: Gateway,
    tracker: CallTracker,
    clock: Clock | None = None,
    idle_s: float = 20.0,
    retry: Retry | None = None,
) -> Any:
    """The events of the gateway on loopback."""
    clock = clock or Clock(1.0)
    configuration = QuicConfiguration(
        is_client=True, alpn_protocols=["h3"], verify_mode=ssl.CERT_NONE, idle_timeout=idle_s
    )
    return events(
        "::1",
        gateway.port,
        client_id=CLIENT_ID,
        tracker=tracker,
        configuration=configuration,
        retry=retry or Retry(sleep=clock.sleep),
        clock=clock,
    )


async def take(source: Any, count: int, tracker: CallTracker) -> tuple[list[Any], list[Any]]:
    """The next messages, and the verdicts about each."""
    messages: list[Any] = []
    verdicts: list[Any] = []
    while len(messages) < count:
        message = await anext(source)
        messages.append(message)
        is_event = not isinstance(message, DecodeError)
        verdict = tracker.observe(message) if is_event else None
        verdicts.append(verdict and verdict.name)
    return messages, verdicts


def in_flight(frames: Iterable[Any]) -> set[str]:
    """The calls that have begun and not ended."""
    calls = set()
    for event in frames:
        if isinstance(event, CallEvent):
            (calls.discard if event.event_type == HANGUP else calls.add)(event.call_sid)
    return calls


def test_a_whole_capture_on_many_streams(
    tmp_path: Path, stream: bytes, index: dict[str, Any]
) -> None:
    """Frames come on four streams at once, each call on one: its order stays."""
    frames = cut(stream, index)
    calls = {sid: at for at, sid in enumerate(index["call_sids"])}

    async def play(connection: Connection) -> None:
        parts = [b"".join(f for f, row in zip(frames, index["frames"]) if calls[row[3]] % 4 == at) for at in range(4)]
        ids = [connection.open() for _ in parts]
        await asyncio.gather(*(connection.send(id, part, is_end=True) for id, part in zip(ids, parts)))

    async def main() -> None:
        tracker = CallTracker("gateway")
        async with serving(tmp_path, play) as gateway, aclosing(listen(gateway, tracker)) as source:
            messages, verdicts = await take(source, len(frames), tracker)
        assert gateway.client_ids == [CLIENT_ID]
        assert set(verdicts) == {None, "deliver"}
        by_call, expected = defaultdict(list), defaultdict(list)
        for message in messages:
            by_call[message.call_sid].append(message)
        for message in decode_batch(stream):
            expected[message.call_sid].append(message)
        assert by_call == expected
        assert len(tracker) == 0

    asyncio.run(asyncio.wait_for(main(), TIMEOUT_S))


def test_a_reset_in_the_middle_of_a_frame(
    tmp_path: Path, stream: bytes, index: dict[str, Any]
) -> None:
    """The stream breaks; what came behind is lost, but for the ends of calls."""
    frames = cut(stream, index)
    whole = decode_batch(stream)
    broken, back = 4_000, 4_600
    lost = whole[broken:back]
    ends = [at for at in range(broken, back) if isinstance(whole[at], CallEvent) and whole[at].event_type == HANGUP]
    known = next(at for at in range(broken) if isinstance(whole[at], CallEvent) and whole[at].event_type == HANGUP)
    assert len(ends) > 5
    replayed = [*ends, known]

    async def play(connection: Connection) -> None:
        first, second = connection.open(), connection.open()
        half = frames[broken][: len(frames[broken]) // 2]
        await connection.send(first, b"".join(frames[:broken]) + half)
        connection.reset(first)
        await connection.send(second, b"".join(frames[at] for at in replayed))
        await connection.send(second, b"".join(frames[back:]), is_end=True)

    async def main() -> None:
        tracker = CallTracker("gateway")
        async with serving(tmp_path, play) as gateway, aclosing(listen(gateway, tracker)) as source:
            before, verdicts = await take(source, broken, tracker)
            assert before == whole[:broken]
            assert set(verdicts) == {None, "deliver"}
            (error,), _ = await take(source, 1, tracker)
            assert isinstance(error, DecodeError)
            assert error.kind == "truncated"
            assert error.stream_offset == index["frames"][broken][0]
            after, verdicts = await take(source, len(replayed), tracker)
            assert after == [whole[at] for at in replayed]
            # Calls of which the gap took nothing but the end go on as if nothing had happened.
            gap = {event.call_sid for event in lost if isinstance(event, CallEvent) and event.event_type != HANGUP}
            begun = {event.call_sid for event in whole[:broken] if isinstance(event, CallEvent)}
            for event, verdict in zip(after[:-1], verdicts):
                assert verdict in ("deliver", "after_gap")
                if event.call_sid not in begun:
                    assert verdict == "after_gap"
                if event.call_sid not in gap:
                    assert verdict == "deliver"
            assert verdicts[-1] == "replay"
            rest, verdicts = await take(source, len(frames) - back, tracker)
            assert rest == whole[back:]
            # Nothing is taken for a fault, and only calls that the gap touched are flagged.
            assert "violation" not in verdicts
            flagged = {e.call_sid for e, verdict in zip(rest, verdicts) if verdict == "after_gap"}
            assert flagged and flagged <= gap
        # Those whose end fell into the gap and was told again are gone; so are all others.
        assert tracker.active() == []

    asyncio.run(asyncio.wait_for(main(), TIMEOUT_S))


def resume(tmp_path: Path, stream: bytes, index: dict[str, Any], away_s: float, *, silent: bool) -> None:
    """The connection is lost in the middle of a frame, and the client comes back later."""
    frames = cut(stream, index)
    whole = decode_batch(stream)
    is_kept = away_s <= 120
    broken = 5_000
    back = broken if is_kept else 5_400
    clock = Clock(away_s)

    async def lose(connection: Connection) -> None:
        stream_id = connection.open()
        half = frames[broken][: len(frames[broken]) // 2]
        await connection.send(stream_id, b"".join(frames[:broken]) + half)
        if silent:
            connection.die()
        else:
            connection.close(error_code=9)

    async def go_on(connection: Connection) -> None:
        await connection.send(connection.open(), b"".join(frames[back:]), is_end=True)

    async def main() -> None:
        tracker = CallTracker("gateway")
        idle_s = 1.0 if silent else 20.0
        async with serving(tmp_path, lose, go_on) as gateway:
            async with aclosing(listen(gateway, tracker, clock, idle_s)) as source:
                before, verdicts = await take(source, broken, tracker)
                assert before == whole[:broken]
                assert set(verdicts) == {None, "deliver"}
                (error,), _ = await take(source, 1, tracker)
                assert isinstance(error, DecodeError) and error.kind == "truncated"
                assert tracker.uncertain() == []
                first, verdicts = await take(source, 1, tracker)
                assert first == whole[back : back + 1]
                # The gateway keeps events for two minutes: after more, nobody knows.
                uncertain = {call.call_id for call in tracker.uncertain()}
                touched = {first[0].call_sid} if isinstance(first[0], CallEvent) else set()
                expected = set() if is_kept else in_flight(whole[:broken])
                assert uncertain - touched == expected - touched
                assert len(expected) > 20 or is_kept
                rest, more = await take(source, len(frames) - back - 1, tracker)
                assert rest == whole[back + 1 :]
                assert set(verdicts + more) <= (
                    {None, "deliver"} if is_kept else {None, "deliver", "after_gap"}
                )
            assert gateway.client_ids == [CLIENT_ID, CLIENT_ID]
        # Calls that ended meanwhile are still to be asked for, and no others.
        gone = in_flight(whole[:broken]) - {
            event.call_sid for event in whole[back:] if isinstance(event, CallEvent)
        }
        assert {call.call_id for call in tracker.uncertain()} == gone
        assert bool(gone) != is_kept

    asyncio.run(asyncio.wait_for(main(), TIMEOUT_S))


def test_a_connection_that_closes_and_comes_back_in_time(
    tmp_path: Path, stream: bytes, index: dict[str, Any]
) -> None:
    resume(tmp_path, stream, index, 119.0, silent=False)


def test_a_connection_that_falls_silent_and_comes_back_in_time(
    tmp_path: Path, stream: bytes, index: dict[str, Any]
) -> None:
    resume(tmp_path, stream, index, 30.0, silent=True)


def test_a_connection_that_comes_back_too_late(
    tmp_path: Path, stream: bytes, index: dict[str, Any]
) -> None:
    resume(tmp_path, stream, index, 121.0, silent=False)


def test_a_reader_that_is_slow(tmp_path: Path, stream: bytes) -> None:
    """What waits is bounded, and nothing is lost."""
    data = stream[:600_000]
    buffer = 100_000
    most = 0

    class Watched(Streams):
        def quic_event_received(self, event: QuicEvent) -> None:
            nonlocal most
            super().quic_event_received(event)
            most = max(most, sum(len(e.data) for e in self._came if isinstance(e, StreamDataReceived)))

    async def play(connection: Connection) -> None:
        await connection.send(connection.open(), data, is_end=True)

    async def main() -> list[Any]:
        configuration = QuicConfiguration(is_client=True, alpn_protocols=["h3"], verify_mode=ssl.CERT_NONE)
        made = lambda *given, **more: Watched(*given, buffer=buffer, **more)  # noqa: E731
        async with serving(tmp_path, play) as gateway:
            async with connect("::1", gateway.port, configuration=configuration, create_protocol=made) as streams:
                assert isinstance(streams, Watched)
                streams.subscribe(CLIENT_ID)
                while not streams.unread:
                    await asyncio.sleep(0)
                expected = decode_batch(data)
                messages: list[Any] = []
                async for message in streams.events():
                    messages.append(message)
                    if len(messages) == len(expected):
                        break
                assert streams._waiting < buffer
        assert [str(m) for m in messages] == [str(m) for m in expected]
        return messages

    asyncio.run(asyncio.wait_for(main(), TIMEOUT_S))
    # One datagram may bring what others behind it had brought too early.
    assert most < 2 * buffer


def test_no_gateway_there(tmp_path: Path) -> None:
    """The first connection raises."""

    async def main() -> None:
        gateway = Gateway([], port=9)
        source = listen(gateway, CallTracker("gateway"), idle_s=0.3)
        try:
            await anext(source)
        except ConnectionError:
            return
        raise AssertionError("there was a gateway")

    asyncio.run(asyncio.wait_for(main(), TIMEOUT_S))


def frame(call_sid: str, event_type: EventType) -> bytes:
    return CallEvent(call_sid=call_sid, event_type=event_type).encode_frame()


def test_a_frame_that_cannot_be_decoded_may_have_been_an_event(tmp_path: Path) -> None:
    """The tracker is told, so that the call's next event is no fault."""
    broken = bytearray(frame("c1", CREATE))
    # The length of the first text: more than there is.
    broken[14:18] = b"\xff\xff\xff\x7f"

    async def play(connection: Connection) -> None:
        await connection.send(connection.open(), bytes(broken) + frame("c1", ANSWER))

    async def main() -> None:
        tracker = CallTracker("gateway")
        async with serving(tmp_path, play) as gateway, aclosing(listen(gateway, tracker)) as source:
            (error, answer), verdicts = await take(source, 2, tracker)
        assert isinstance(error, DecodeError)
        assert (answer.event_type, verdicts) == (ANSWER, [None, "after_gap"])

    asyncio.run(asyncio.wait_for(main(), TIMEOUT_S))


def test_calls_that_were_in_flight_before_are_no_fault(tmp_path: Path) -> None:
    """Whoever connects for the first time has not seen the beginning of every call."""

    async def play(connection: Connection) -> None:
        await connection.send(connection.open(), frame("c1", ANSWER) + frame("c2", CREATE))

    async def main() -> None:
        tracker = CallTracker("gateway")
        async with serving(tmp_path, play) as gateway, aclosing(listen(gateway, tracker)) as source:
            _, verdicts = await take(source, 2, tracker)
        assert verdicts == ["after_gap", "deliver"]

    asyncio.run(asyncio.wait_for(main(), TIMEOUT_S))


def test_connections_without_a_subscription_do_not_shorten_the_gap(tmp_path: Path) -> None:
    """A gateway that closes what it has taken keeps nothing meanwhile."""

    async def begin(connection: Connection) -> None:
        await connection.send(connection.open(), frame("c1", CREATE))
        connection.close(error_code=9)

    async def go_on(connection: Connection) -> None:
        await connection.send(connection.open(), frame("c2", CREATE))

    async def main() -> None:
        tracker = CallTracker("gateway")
        # Four times 50 s until the next subscription.
        serving_ = serving(tmp_path, begin, go_on, refused=range(1, 4))
        async with serving_ as gateway, aclosing(listen(gateway, tracker, Clock(50.0))) as source:
            _, verdicts = await take(source, 2, tracker)
            assert (gateway.connections, len(gateway.client_ids)) == (5, 2)
        assert verdicts == ["deliver", "deliver"]
        assert [call.call_id for call in tracker.uncertain()] == ["c1"]

    asyncio.run(asyncio.wait_for(main(), TIMEOUT_S))


def test_a_gateway_that_closes_each_connection(tmp_path: Path) -> None:
    """Waits grow, and there are only so many attempts."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    async def play(connection: Connection) -> None:
        await connection.send(connection.open(), frame("c1", CREATE))
        connection.close(error_code=9)

    async def main() -> None:
        tracker = CallTracker("gateway")
        retry = Retry(attempts=4, sleep=sleep)
        async with serving(tmp_path, play, refused=range(1, 99)) as gateway:
            async with aclosing(listen(gateway, tracker, retry=retry)) as source:
                _, verdicts = await take(source, 1, tracker)
                assert verdicts == ["deliver"]
                with pytest.raises(ConnectionError, match="without an event"):
                    await anext(source)
            assert gateway.connections == 5

    asyncio.run(asyncio.wait_for(main(), TIMEOUT_S))
    # A half of each is left to chance. The first is that after the connection which was heard.
    assert all(at <= wait / 0.5 <= 2 * at for at, wait in zip([0.5, 0.5, 1, 2], waits, strict=True))


def test_a_gateway_with_less_patience(tmp_path: Path) -> None:
    """A connection on which nothing happens is kept for as long as either side has patience."""

    async def play(connection: Connection) -> None:
        stream_id = connection.open()
        await connection.send(stream_id, frame("c1", CREATE))
        await asyncio.sleep(1.6)
        await connection.send(stream_id, frame("c1", ANSWER))

    async def main() -> None:
        tracker = CallTracker("gateway")
        async with serving(tmp_path, play, idle_s=1.2) as gateway:
            async with aclosing(listen(gateway, tracker)) as source:
                _, verdicts = await take(source, 2, tracker)
            assert gateway.connections == 1
        assert verdicts == ["deliver", "deliver"]

    asyncio.run(asyncio.wait_for(main(), TIMEOUT_S))


def test_an_iteration_that_is_left_goes_on(tmp_path: Path) -> None:
    """Also in the middle of what one datagram brought, and of a frame."""
    frames = [frame(f"c{at}", CREATE) for at in range(20)]

    async def play(connection: Connection) -> None:
        first, second = frames[10][:50], frames[10][50:]
        stream_id = connection.open()
        await connection.send(stream_id, b"".join(frames[:10]) + first)
        await connection.send(stream_id, second + b"".join(frames[11:]), is_end=True)
        connection.close(error_code=9)

    async def main() -> list[str]:
        configuration = QuicConfiguration(is_client=True, alpn_protocols=["h3"], verify_mode=ssl.CERT_NONE)
        found: list[str] = []
        async with serving(tmp_path, play) as gateway:
            async with connect("::1", gateway.port, configuration=configuration, create_protocol=Streams) as streams:
                assert isinstance(streams, Streams)
                streams.subscribe(CLIENT_ID)
                for _ in frames:
                    async with aclosing(streams.events()) as source:
                        found.append((await anext(source)).call_sid)
                assert [event async for event in streams.events()] == []
                assert [event async for event in streams.events()] == []
        return found

    found = asyncio.run(asyncio.wait_for(main(), TIMEOUT_S))
    assert found == [f"c{at}" for at in range(20)]
