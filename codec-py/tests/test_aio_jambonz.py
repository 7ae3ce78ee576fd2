"""Captured calls of jambonz over WebSocket on loopback: jambonz connects, breaks off, comes back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable
from typing import Any

import pytest
from conftest import rows
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from callevents import CallTracker, DecodeError
from callevents.aio import jambonz
from callevents.jambonz import (
    MAX_APPLICATION_MESSAGE,
    SUBPROTOCOL,
    Command,
    Message,
    SetCallStatus,
    parse,
    parse_application,
)

TIMEOUT_S = 60


class Call:
    """What jambonz says in a capture, and what its application said to it."""

    def __init__(self, *names: str) -> None:
        self.connections = [rows(f"jambonz/captured.{name}.jsonl") for name in names]
        said = [row for connection in self.connections for row in connection]
        self.messages = [parse(row["text"]) for row in said if row["dir"] == "in"]
        # What the application said between this message and the next one.
        self.answers: list[list[str]] = []
        for row in said:
            if row["dir"] == "in":
                self.answers.append([])
            else:
                self.answers[-1].append(row["text"])

    def messages_of(self, connection: int) -> list[Message]:
        """What jambonz says on one of the connections."""
        said = self.connections[connection]
        return [parse(row["text"]) for row in said if row["dir"] == "in"]


async def play(port: int, capture: list[dict[str, Any]], heard: list[Any]) -> ClientConnection:
    """Plays jambonz's part of a connection, and waits for the application's where it was."""
    url = f"ws://127.0.0.1:{port}/hook"
    websocket = await connect(url, subprotocols=[SUBPROTOCOL], compression=None)
    assert websocket.subprotocol == SUBPROTOCOL
    for row in capture:
        if row["dir"] == "in":
            await websocket.send(row["text"])
        else:
            heard.append(await websocket.recv())
    return websocket


def run(main: Awaitable[None]) -> None:
    asyncio.run(asyncio.wait_for(main, TIMEOUT_S))


def port_of(server: Any) -> int:
    return next(iter(server.sockets)).getsockname()[1]  # type: ignore[no-any-return]


@pytest.mark.parametrize("names", [("reconnect.c1", "reconnect.c2"), ("inbound-basic-sdk",), ("llm-openai",)])
def test_a_captured_call(names: tuple[str, ...]) -> None:
    """One handler sees the call from its beginning to its end, over all connections."""
    call = Call(*names)
    calls: list[list[Any]] = []
    verdicts: list[Any] = []
    tracker = CallTracker("jambonz")

    async def handle(session: jambonz.Session) -> None:
        seen: list[Any] = []
        calls.append(seen)
        async for message in session:
            assert isinstance(message, Message)
            verdicts.append(tracker.observe(message))
            for text in call.answers[len(seen)]:
                await session.send(parse_application(text))
            seen.append(message)

    async def main() -> None:
        heard: list[Any] = []
        async with jambonz.serve(handle, "127.0.0.1", 0, tracker=tracker) as server:
            for number, capture in enumerate(call.connections):
                websocket = await play(port_of(server), capture, heard)
                if number + 1 < len(call.connections):
                    websocket.transport.abort()
                else:
                    await websocket.close()
            while len(calls) == 0 or len(calls[0]) < len(call.messages):
                await asyncio.sleep(0.01)
        spoken = [json.loads(text) for text in heard]
        assert sorted(map(str, spoken)) == sorted(
            str(json.loads(row["text"]))
            for capture in call.connections
            for row in capture
            if row["dir"] == "out"
        )

    run(main())
    assert calls == [call.messages]
    assert {str(verdict) for verdict in verdicts if verdict is not None} <= {"deliver"}
    sid = call.messages[0].call_sid
    assert sid is not None
    assert tracker.state(sid) in ("ended", "inbound_ended", "unknown") or "completed" in tracker.state(sid)


def test_a_handler_that_stands_still() -> None:
    """Only so many connections wait for it; then jambonz is told to come later."""
    call = Call("reconnect.c1", "reconnect.c2")
    begins, returns = call.connections[0][:1], call.connections[1][:1]
    types: list[str] = []

    async def main() -> None:
        goes_on = asyncio.Event()

        async def handle(session: jambonz.Session) -> None:
            async for message in session:
                assert isinstance(message, Message)
                types.append(message.type)
                await goes_on.wait()

        async with jambonz.serve(handle, "127.0.0.1", 0) as server:
            first = await play(port_of(server), begins, [])
            while not types:
                await asyncio.sleep(0.01)
            for _ in range(16):
                # The one before it is broken off when the new one has come.
                websocket = await play(port_of(server), returns, [])
                await first.wait_closed()
                first = websocket
            refused = await play(port_of(server), returns, [])
            await refused.wait_closed()
            assert refused.close_code == 1013
            goes_on.set()
            await first.close()
            while len(types) < 17:
                await asyncio.sleep(0.01)
        assert types == ["session:new"] + ["session:reconnect"] * 16

    run(main())


def test_a_connection_that_is_not_seen_to_break() -> None:
    """jambonz comes back while the old connection still seems to be there."""
    call = Call("reconnect.c1", "reconnect.c2")
    seen: list[Any] = []

    async def handle(session: jambonz.Session) -> None:
        async for message in session:
            for text in call.answers[len(seen)]:
                await session.send(parse_application(text))
            seen.append(message)
        # All is said, and jambonz has hung up.
        with pytest.raises(ConnectionError):
            await session.send(Command(data=SetCallStatus(call_status="completed")))

    async def main() -> None:
        heard: list[Any] = []
        first, second = call.connections
        async with jambonz.serve(handle, "127.0.0.1", 0) as server:
            old = await play(port_of(server), first, heard)
            new = await play(port_of(server), second, heard)
            with pytest.raises(ConnectionClosed):
                await old.recv()
            await new.close()

    run(main())
    assert seen == call.messages


def test_what_is_sent_without_a_connection_waits_for_the_next_one() -> None:
    call = Call("reconnect.c1", "reconnect.c2")
    command = Command(data=SetCallStatus(call_status="completed"))

    async def handle(session: jambonz.Session) -> None:
        async for message in session:
            assert isinstance(message, Message)
            if message.type == "session:new":
                await session.ack(message, [{"verb": "answer"}])
                await session.websocket.wait_closed()
                await session.send(command)
                return

    async def main() -> None:
        first, second = call.connections
        async with jambonz.serve(handle, "127.0.0.1", 0) as server:
            websocket = await play(port_of(server), first[:1], [])
            ack = json.loads(await websocket.recv())
            assert ack == {"type": "ack", "msgid": call.messages[0].msgid, "data": [{"verb": "answer"}]}
            websocket.transport.abort()
            websocket = await play(port_of(server), second[:1], [])
            assert parse_application(await websocket.recv()) == command
            with pytest.raises(ConnectionClosed):
                await websocket.recv()
            # The handler has left the call.
            assert websocket.close_code == 1000

    run(main())


def test_a_handler_that_raises_is_given_the_call_again() -> None:
    call = Call("reconnect.c1", "reconnect.c2")
    begins: list[str] = []

    async def handle(session: jambonz.Session) -> None:
        message = await anext(session)
        assert isinstance(message, Message)
        begins.append(message.type)
        if message.type == "session:new":
            raise ValueError("a fault of the application")

    async def main() -> None:
        first, second = call.connections
        async with jambonz.serve(handle, "127.0.0.1", 0) as server:
            websocket = await play(port_of(server), first[:1], [])
            with pytest.raises(ConnectionClosed):
                await websocket.recv()
            assert websocket.close_code == 1011
            websocket = await play(port_of(server), second[:1], [])
            with pytest.raises(ConnectionClosed):
                await websocket.recv()
            assert websocket.close_code == 1000

    run(main())
    assert begins == ["session:new", "session:reconnect"]


def test_a_call_that_ends_without_a_word_is_forgotten() -> None:
    """An inbound call that was not answered has no final status; nor does jambonz come back."""
    call = Call("reconnect.c1")
    tracker = CallTracker("jambonz")
    seen: list[Any] = []

    async def handle(session: jambonz.Session) -> None:
        async for message in session:
            seen.append(message)
            if isinstance(message, DecodeError):
                continue
            tracker.observe(message)

    async def main() -> None:
        capture = call.connections[0][:1]
        serving = jambonz.serve(handle, "127.0.0.1", 0, tracker=tracker, reconnect_s=0.2)
        async with serving as server:
            websocket = await play(port_of(server), capture, [])
            await websocket.send("{no JSON")
            trying = next(m for m in call.messages if m.type == "call:status")
            await websocket.send(trying.encode().decode())
            while len(seen) < 3:
                await asyncio.sleep(0.01)
            assert len(tracker) == 1
            websocket.transport.abort()
            while len(tracker):
                await asyncio.sleep(0.01)

    run(main())
    assert isinstance(seen[1], DecodeError)


def test_the_tracker_is_told_of_a_message_that_cannot_be_read() -> None:
    """It may have been a status: what follows is no fault."""
    call = Call("reconnect.c1")
    tracker = CallTracker("jambonz")
    verdicts: list[str | None] = []

    def status(name: str) -> str:
        data = {"call_sid": "c1", "direction": "inbound", "call_status": name}
        return json.dumps({"type": "call:status", "msgid": name, "call_sid": "c1", "data": data})

    async def handle(session: jambonz.Session) -> None:
        async for message in session:
            if isinstance(message, DecodeError):
                verdicts.append(None)
            elif message.type == "call:status":
                verdicts.append(tracker.observe(message).name)

    async def main() -> None:
        async with jambonz.serve(handle, "127.0.0.1", 0, tracker=tracker) as server:
            websocket = await play(port_of(server), call.connections[0][:1], [])
            for text in (status("trying"), status("in-progress")[:-9], status("completed")):
                await websocket.send(text)
            await websocket.close()
            while len(verdicts) < 3:
                await asyncio.sleep(0.01)

    run(main())
    assert verdicts == ["deliver", None, "after_gap"]


def numbered(count: int) -> list[str]:
    """As many messages that need no answer, with what a hook's data may take."""
    data = {"event": "x", "padding": "y" * 600}
    return [json.dumps({"type": "verb:status", "msgid": str(at), "data": data}) for at in range(count)]


def test_what_waits_on_an_old_connection_comes_before_the_new_one() -> None:
    """Also what the network holds: a slow handler leaves most of it unread."""
    call = Call("reconnect.c1", "reconnect.c2")
    backlog = numbered(2_000)
    seen: list[str | None] = []

    async def main() -> None:
        goes_on = asyncio.Event()

        async def handle(session: jambonz.Session) -> None:
            async for message in session:
                assert isinstance(message, Message)
                seen.append(message.msgid)
                await goes_on.wait()

        async with jambonz.serve(handle, "127.0.0.1", 0) as server:
            old = await play(port_of(server), call.connections[0][:1], [])
            for text in backlog:
                await old.send(text)
            old.transport.close()
            new = await play(port_of(server), call.connections[1][:1], [])
            goes_on.set()
            while seen[-1:] != [call.messages_of(1)[0].msgid]:
                await asyncio.sleep(0.01)
            await new.close()
        assert seen[1:-1] == [str(at) for at in range(len(backlog))]

    run(main())


def test_pings_do_not_end_what_a_slow_handler_has_not_read() -> None:
    """jambonz leaves while its messages wait: they are all there to be read."""
    call = Call("reconnect.c1")
    backlog = numbered(2_000)
    seen: list[str | None] = []

    async def main() -> None:
        goes_on = asyncio.Event()
        sessions: list[jambonz.Session] = []

        async def handle(session: jambonz.Session) -> None:
            sessions.append(session)
            async for message in session:
                assert isinstance(message, Message)
                seen.append(message.msgid)
                await goes_on.wait()

        serving = jambonz.serve(handle, "127.0.0.1", 0, reconnect_s=0.0, ping_s=0.02)
        async with serving as server:
            websocket = await play(port_of(server), call.connections[0][:1], [])
            # A connection on which nothing happens is pinged.
            while not sessions or not sessions[0].websocket.latency:
                await asyncio.sleep(0.01)
            for text in backlog:
                await websocket.send(text)
            # What came before the messages had to wait is read: what is not would break it off.
            while not sessions[0].websocket.recv_messages.paused:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.05)
            websocket.transport.close()
            await asyncio.sleep(0.1)
            goes_on.set()
            while len(seen) < 1 + len(backlog):
                await asyncio.sleep(0.01)

    run(main())


@pytest.mark.parametrize("code", [4000, None])
def test_a_session_that_is_over_is_not_gone_on_with(code: int | None) -> None:
    """jambonz comes back while the handler of what was closed, or waited in vain, is still busy."""
    call = Call("reconnect.c1", "reconnect.c2")
    tracker = CallTracker("jambonz")
    seen: list[list[str]] = []

    async def main() -> None:
        is_over, is_done = asyncio.Event(), asyncio.Event()

        async def handle(session: jambonz.Session) -> None:
            number = len(seen)
            seen.append([])
            async for message in session:
                assert isinstance(message, Message)
                seen[number].append(message.type)
                await session.ack(message)
                if number == 0 and code is not None:
                    await session.close(code)
            if number == 0:
                is_over.set()
                await is_done.wait()

        serving = jambonz.serve(handle, "127.0.0.1", 0, tracker=tracker, reconnect_s=0.05)
        async with serving as server:
            first = await play(port_of(server), call.connections[0][:1], [])
            await first.recv()
            if code is None:
                first.transport.abort()
            await first.wait_closed()
            await is_over.wait()
            second = await play(port_of(server), call.connections[1][:1], [])
            reconnect = call.messages_of(1)[0]
            assert parse_application(await second.recv()) == reconnect.ack()
            # What the first handler leaves behind is not the second one's.
            trying = next(m for m in call.messages if m.type == "call:status")
            tracker.observe(trying)
            is_done.set()
            await asyncio.sleep(0.05)
            assert len(tracker) == 1
            await second.close()
        assert seen == [["session:new"], ["session:reconnect"]]

    run(main())


def test_a_call_has_one_handler_before_it_has_read_anything() -> None:
    call = Call("reconnect.c1", "reconnect.c2")
    seen: list[str] = []
    handlers = 0

    async def main() -> None:
        goes_on = asyncio.Event()

        async def handle(session: jambonz.Session) -> None:
            nonlocal handlers
            handlers += 1
            assert session.call_sid == call.messages[0].call_sid
            await goes_on.wait()
            async for message in session:
                assert isinstance(message, Message)
                seen.append(message.type)

        async with jambonz.serve(handle, "127.0.0.1", 0) as server:
            first = await play(port_of(server), call.connections[0][:1], [])
            while not handlers:
                await asyncio.sleep(0.01)
            first.transport.abort()
            second = await play(port_of(server), call.connections[1][:1], [])
            # The server has the connection when it has answered behind its first message.
            await (await second.ping())
            goes_on.set()
            await second.close()
            while len(seen) < 2:
                await asyncio.sleep(0.01)

    run(main())
    assert (handlers, seen) == (1, ["session:new", "session:reconnect"])


def test_an_adulted_leg_that_comes_back_goes_on() -> None:
    """What jambonz says of it has no call in the envelope."""
    [adulted, *_] = rows("jambonz/captured.dial-child-redirect-adulting.c2.jsonl")
    message = json.loads(adulted["text"])
    assert "call_sid" not in message
    back = {"dir": "in", "text": json.dumps(message | {"type": "session:reconnect", "msgid": "m2"})}
    seen: list[tuple[int, str]] = []
    handlers = 0

    async def handle(session: jambonz.Session) -> None:
        nonlocal handlers
        handlers += 1
        async for message in session:
            assert isinstance(message, Message)
            seen.append((handlers, message.type))
            await session.ack(message)

    async def main() -> None:
        async with jambonz.serve(handle, "127.0.0.1", 0) as server:
            websocket = await play(port_of(server), [adulted], [])
            await websocket.recv()
            websocket.transport.abort()
            websocket = await play(port_of(server), [back], [])
            await websocket.recv()
            await websocket.close()

    run(main())
    assert seen == [(1, "session:adulting"), (1, "session:reconnect")]


def test_verbs_for_a_message_of_a_lost_connection() -> None:
    """On another connection jambonz does not know the message, and would drop them."""
    call = Call("reconnect.c1", "reconnect.c2")
    verbs = [{"verb": "answer"}]
    refused: list[str] = []

    async def handle(session: jambonz.Session) -> None:
        new = await anext(session)
        assert isinstance(new, Message)
        await session.websocket.wait_closed()
        with pytest.raises(ConnectionError):
            await session.ack(new, verbs)
        reconnect = await anext(session)
        assert isinstance(reconnect, Message)
        with pytest.raises(ConnectionError):
            await session.ack(new, verbs)
        # Without verbs there is nothing to be lost.
        await session.ack(new)
        await session.ack(reconnect, verbs)
        refused.append("both")
        async for _ in session:
            pass

    async def main() -> None:
        async with jambonz.serve(handle, "127.0.0.1", 0) as server:
            first = await play(port_of(server), call.connections[0][:1], [])
            await (await first.ping())
            first.transport.abort()
            second = await play(port_of(server), call.connections[1][:1], [])
            reconnect = call.messages_of(1)[0]
            assert parse_application(await second.recv()) == reconnect.ack(verbs)
            await second.close()

    run(main())
    assert refused == ["both"]


def test_messages_that_are_too_large() -> None:
    """jambonz would close the connection on ours; theirs are a few thousand bytes long."""
    call = Call("reconnect.c1")
    most = MAX_APPLICATION_MESSAGE
    sizes: list[int] = []

    async def handle(session: jambonz.Session) -> None:
        message = await anext(session)
        assert isinstance(message, Message)
        room = most - len(message.ack([{"verb": "say", "text": ""}]).encode())
        with pytest.raises(ValueError, match=f"{most + 1} bytes"):
            await session.ack(message, [{"verb": "say", "text": "x" * (room + 1)}])
        await session.ack(message, [{"verb": "say", "text": "x" * room}])
        async for _ in session:
            pass

    async def main() -> None:
        async with jambonz.serve(handle, "127.0.0.1", 0, reconnect_s=0.0) as server:
            websocket = await play(port_of(server), call.connections[0][:1], [])
            sizes.append(len(await websocket.recv()))
            await websocket.send(json.dumps({"type": "verb:status", "data": {"x": "x" * (1 << 20)}}))
            await websocket.wait_closed()
            assert websocket.close_code == 1009

    run(main())
    assert sizes == [most]


def test_leaving_the_server_does_not_wait_for_jambonz_to_come_back() -> None:
    call = Call("reconnect.c1")

    async def handle(session: jambonz.Session) -> None:
        async for _ in session:
            pass

    async def main() -> None:
        async with jambonz.serve(handle, "127.0.0.1", 0, reconnect_s=TIMEOUT_S) as server:
            websocket = await play(port_of(server), call.connections[0][:1], [])
            await (await websocket.ping())
            websocket.transport.abort()
            while server.connections:
                await asyncio.sleep(0.01)
            began = asyncio.get_running_loop().time()
        assert asyncio.get_running_loop().time() - began < TIMEOUT_S / 2

    run(main())
