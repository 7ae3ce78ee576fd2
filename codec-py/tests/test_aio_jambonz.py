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
from callevents.jambonz import SUBPROTOCOL, Command, Message, SetCallStatus, parse, parse_application

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
