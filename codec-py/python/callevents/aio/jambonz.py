"""Applications of jambonz: the server that jambonz connects to, once for each call.

>>> async def handle(session: jambonz.Session) -> None:
...     async for message in session:
...         match message:
...             case DecodeError():
...                 print("one message is lost:", message)
...             case Message(type="session:new"):
...                 await session.ack(message, [{"verb": "say", "text": "Hello"}])
...             case Message() if message.is_ack_needed():
...                 await session.ack(message)
>>> async def main() -> None:
...     async with jambonz.serve(handle, "0.0.0.0", 3000) as server:
...         await server.serve_forever()
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, suppress
from typing import Any

from callevents import CallTracker, DecodeError
from callevents.aio._extra import Extra
from callevents.jambonz import SUBPROTOCOL, Ack, Command, Message, parse

with Extra("websockets"):
    from websockets.asyncio.server import Server, ServerConnection
    from websockets.asyncio.server import serve as serve_websocket
    from websockets.exceptions import ConnectionClosed
    from websockets.typing import Subprotocol

__all__ = ["Application", "Session", "serve"]

_NORMAL = 1000
"""The close code after which jambonz does not connect again."""
_FAULT = 1011
"""The close code of a server that has a fault."""
_BUSY = 1013
"""The close code of a server that is to be tried again later."""
_MOST_WAITING = 16
"""The most connections that wait for a session's handler."""
_ENDS = (_NORMAL, 1001)
"""The close codes after which nothing more comes: of a call's end, and of a call that was refused
or a server that goes away."""
_BEGINNINGS = ("session:new", "session:adulting", "session:reconnect")
"""The messages that say whose session it is."""


def serve(
    handler: Callable[[Session], Awaitable[None]],
    host: str | None = None,
    port: int | None = None,
    *,
    tracker: CallTracker | None = None,
    reconnect_s: float = 10.0,
    **more: Any,
) -> AbstractAsyncContextManager[Server]:
    """A server of an application: `websockets.serve` with what jambonz wants.

    `handler` runs once for each call. `more` is for `websockets.serve`.
    """
    application = Application(handler, tracker=tracker, reconnect_s=reconnect_s)
    more = {"subprotocols": [Subprotocol(SUBPROTOCOL)], "max_size": None} | more
    return serve_websocket(application, host, port, **more)


class Application:
    """Runs a handler for each call: the handler of connections for `websockets.serve`.

    jambonz connects again if a connection is lost. The handler's session goes on then: after what
    the old connection brought comes the ``session:reconnect``, which is to be acknowledged. A
    handler that raises loses its connection too, and the next one begins so.

    A handler that is slow makes jambonz wait: a connection holds only so many messages. If jambonz
    comes back too often meanwhile, it is told to try again later.
    """

    def __init__(
        self,
        handler: Callable[[Session], Awaitable[None]],
        *,
        tracker: CallTracker | None = None,
        reconnect_s: float = 10.0,
    ) -> None:
        self._handler = handler
        self._tracker = tracker
        self._reconnect_s = reconnect_s
        self._sessions: dict[str, Session] = {}

    async def __call__(self, websocket: ServerConnection) -> None:
        """Takes a connection, and returns when it has ended."""
        try:
            frame = await websocket.recv(decode=False)
        except ConnectionClosed:
            return
        session = self._session_of(frame)
        if session is not None:
            if len(session._next) >= _MOST_WAITING:
                await websocket.close(_BUSY)
                return
            session._attach(websocket, frame)
            await websocket.wait_closed()
            return
        session = Session(websocket, frame, self._sessions, self._reconnect_s)
        code = _FAULT
        try:
            await self._handler(session)
            code = _NORMAL
        finally:
            await session._end(code, self._tracker)

    def _session_of(self, frame: bytes) -> Session | None:
        """The session that a connection goes on with, by its first message."""
        with suppress(DecodeError):
            message = parse(frame)
            if message.type == "session:reconnect" and message.call_sid is not None:
                return self._sessions.get(message.call_sid)
        return None


class Session(AsyncIterator["Message | DecodeError"]):
    """What jambonz says about one call, over all its connections, and what is said to it."""

    call_sid: str | None = None
    """The call that the session began with; None before ``session:new``."""

    def __init__(
        self,
        websocket: ServerConnection,
        first: bytes,
        sessions: dict[str, Session],
        reconnect_s: float,
    ) -> None:
        self._websocket = websocket
        self._first: bytes | None = first
        # Connections that came after this one, with their first messages.
        self._next: deque[tuple[ServerConnection, bytes]] = deque()
        self._has_next = asyncio.Event()
        self._is_over = False
        self._sessions = sessions
        self._reconnect_s = reconnect_s

    @property
    def websocket(self) -> ServerConnection:
        """The newest connection."""
        return self._next[-1][0] if self._next else self._websocket

    async def __anext__(self) -> Message | DecodeError:
        """The next message. The iteration ends when jambonz has left the call."""
        frame = await self._receive()
        try:
            message = parse(frame)
        except DecodeError as error:
            return error
        if self.call_sid is None and message.type in _BEGINNINGS:
            # An adulted leg has no id in the envelope, but is its session's call.
            self.call_sid = message.call_sid or message.leg_sid()
            if self.call_sid is not None:
                self._sessions[self.call_sid] = self
        return message

    async def ack(self, message: Message, verbs: Sequence[Mapping[str, Any]] | None = None) -> None:
        """Acknowledges a message, with verbs to be run."""
        await self.send(message.ack() if verbs is None else message.ack(verbs))

    async def send(self, message: Ack | Command) -> None:
        """Sends a message. Without a connection it waits for the next one, and raises
        `ConnectionError` if none comes.
        """
        text = message.encode().decode()
        while True:
            websocket = self.websocket
            try:
                return await websocket.send(text)
            except ConnectionClosed as error:
                if not await self._goes_on_after(websocket):
                    raise ConnectionError("jambonz has left the call") from error

    async def close(self, code: int = _NORMAL) -> None:
        """Leaves the call: jambonz says nothing more, and the call ends when its verbs do. With
        another code jambonz connects again.
        """
        self._is_over = True
        await self.websocket.close(code)

    async def _receive(self) -> bytes:
        if self._first is not None:
            frame, self._first = self._first, None
            return frame
        try:
            return await self._websocket.recv(decode=False)
        except ConnectionClosed:
            if not self._next and not await self._goes_on_after(self._websocket):
                raise StopAsyncIteration from None
            self._websocket, frame = self._next.popleft()
            return frame

    async def _goes_on_after(self, websocket: ServerConnection) -> bool:
        """Waits until jambonz has connected again; False if it does not."""
        if self.websocket is not websocket:
            return True
        if self._is_over or websocket.close_code in _ENDS or self.call_sid is None:
            return False
        self._has_next.clear()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._has_next.wait(), self._reconnect_s)
        self._is_over = self._is_over or self.websocket is websocket
        return not self._is_over

    def _attach(self, websocket: ServerConnection, frame: bytes) -> None:
        """Goes on with a new connection, behind what the old ones have brought."""
        old = self.websocket
        self._next.append((websocket, frame))
        self._has_next.set()
        old.transport.abort()

    async def _end(self, code: int, tracker: CallTracker | None) -> None:
        """The handler has ended."""
        await self.close(code)
        if self.call_sid is None:
            return
        if self._sessions.get(self.call_sid) is self:
            del self._sessions[self.call_sid]
        # A call that came in and was not answered may end without a word.
        if tracker is not None and tracker.state(self.call_sid) == "inbound_trying":
            tracker.forget(self.call_sid)
