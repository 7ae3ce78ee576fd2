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
from callevents.jambonz import (
    MAX_APPLICATION_MESSAGE,
    SUBPROTOCOL,
    Ack,
    Command,
    Message,
    parse,
)

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
_LARGEST = 1 << 20
"""The largest message that is taken, in bytes: what jambonz says has a few thousand. Messages may
be compressed, so that a small frame could bring any amount."""
_BRIEF_S = 0.05
"""In which time the loop has read what has already come."""
_QUIET_S = 0.5
"""In which time a connection whose messages had to wait would have brought the next."""
_LOOK_S = 0.1
"""How often to look whether the server still takes connections."""


def serve(
    handler: Callable[[Session], Awaitable[None]],
    host: str | None = None,
    port: int | None = None,
    *,
    tracker: CallTracker | None = None,
    reconnect_s: float = 10.0,
    ping_s: float | None = 20.0,
    send_limit: int = MAX_APPLICATION_MESSAGE,
    **more: Any,
) -> AbstractAsyncContextManager[Server]:
    """A server of an application: `websockets.serve` with what jambonz wants.

    `handler` runs once for each call. `more` is for `websockets.serve`; without it, messages have
    at most a megabyte (`max_size`), and its pings are off (`ping_interval`): where a handler is
    slow, their answers are not read, and websockets would break off the connection. So
    `Application` pings by itself.
    """
    application = Application(
        handler, tracker=tracker, reconnect_s=reconnect_s, ping_s=ping_s, send_limit=send_limit
    )
    ours: dict[str, Any] = {
        "subprotocols": [Subprotocol(SUBPROTOCOL)],
        "max_size": _LARGEST,
        "ping_interval": None,
    }
    return serve_websocket(application, host, port, **(ours | more))


class Application:
    """Runs a handler for each call: the handler of connections for `websockets.serve`.

    jambonz connects again if a connection is lost. The handler's session goes on then: after what
    the old connection brought comes the ``session:reconnect``, which is to be acknowledged. A
    handler that raises loses its connection too, and the next one begins so. If jambonz comes back
    to a session that is over, because its iteration has ended or it was closed, the handler runs
    anew.

    A handler that is slow makes jambonz wait: a connection holds only so many messages. If jambonz
    comes back too often meanwhile, it is told to try again later.

    The tracker is told of messages that cannot be read, when the iteration has come to them, and of
    a call that came in and ended without a word.

    A connection on which nothing happens is pinged every `ping_s` seconds, so that no proxy takes
    it for dead; None: never. `send_limit` is the most bytes of a message that jambonz takes, which
    is set there by ``JAMBONES_WS_MAX_PAYLOAD``.
    """

    def __init__(
        self,
        handler: Callable[[Session], Awaitable[None]],
        *,
        tracker: CallTracker | None = None,
        reconnect_s: float = 10.0,
        ping_s: float | None = 20.0,
        send_limit: int = MAX_APPLICATION_MESSAGE,
    ) -> None:
        self._handler = handler
        self._tracker = tracker
        self._reconnect_s = reconnect_s
        self._ping_s = ping_s
        self._send_limit = send_limit
        self._sessions: dict[str, Session] = {}

    async def __call__(self, websocket: ServerConnection) -> None:
        """Takes a connection, and returns when it has ended."""
        try:
            first = _message(await websocket.recv(decode=False))
        except ConnectionClosed:
            return
        session = self._session_of(first)
        if session is None:
            session = Session(
                websocket,
                first,
                self._sessions,
                self._reconnect_s,
                self._send_limit,
                self._tracker,
            )
            using = self._run(session)
        elif len(session._next) < _MOST_WAITING:
            using = session._attach(websocket, first)
        else:
            return await websocket.close(_BUSY)
        pinging = asyncio.create_task(session._ping(websocket, self._ping_s))
        try:
            await using
        finally:
            pinging.cancel()

    async def _run(self, session: Session) -> None:
        code = _FAULT
        try:
            await self._handler(session)
            code = _NORMAL
        finally:
            await session._end(code)

    def _session_of(self, first: Message | DecodeError) -> Session | None:
        """The session that a connection goes on with, by its first message."""
        if isinstance(first, DecodeError) or first.type != "session:reconnect":
            return None
        session = self._sessions.get(_sid(first) or "")
        # What has ended, though its handler has not returned yet, would hear nothing of it.
        return None if session is None or session._is_over else session


class Session(AsyncIterator["Message | DecodeError"]):
    """What jambonz says about one call, over all its connections, and what is said to it."""

    call_sid: str | None = None
    """The call that the session began with; None before ``session:new``."""

    def __init__(
        self,
        websocket: ServerConnection,
        first: Message | DecodeError,
        sessions: dict[str, Session],
        reconnect_s: float,
        send_limit: int = MAX_APPLICATION_MESSAGE,
        tracker: CallTracker | None = None,
    ) -> None:
        self._websocket = websocket
        self._first: Message | DecodeError | None = first
        # Connections that came after this one, with their first messages.
        self._next: deque[tuple[ServerConnection, Message | DecodeError]] = deque()
        self._has_next = asyncio.Event()
        self._is_over = False
        self._sessions = sessions
        self._reconnect_s = reconnect_s
        self._send_limit = send_limit
        self._tracker = tracker
        # How many messages were read.
        self._read = 0
        # Messages of this connection that are to be acknowledged, and those of the ones before it
        # that never were.
        self._owed: set[str] = set()
        self._lost: set[str] = set()
        # jambonz may come back before the handler has read anything.
        self._know(first)

    @property
    def websocket(self) -> ServerConnection:
        """The newest connection."""
        return self._next[-1][0] if self._next else self._websocket

    async def __anext__(self) -> Message | DecodeError:
        """The next message. The iteration ends when jambonz has left the call."""
        message = await self._receive()
        self._know(message)
        if isinstance(message, DecodeError):
            if self._tracker is not None:
                # It may have been a status.
                self._tracker.announce_gap()
        elif message.is_ack_needed():
            self._owed.add(message.msgid)
        return message

    async def ack(self, message: Message, verbs: Sequence[Mapping[str, Any]] | None = None) -> None:
        """Acknowledges a message, with verbs to be run.

        It goes to the connection that the message came on, for on another one jambonz does not know
        the message. If that connection is lost, verbs raise `ConnectionError`: what is still to be
        done goes into the acknowledgement of the ``session:reconnect``, or into a command. An
        acknowledgement without verbs says nothing that jambonz still asks for, and is left out.
        """
        data = self._encoded(message.ack() if verbs is None else message.ack(verbs))
        if message.msgid not in self._lost and self.websocket is self._websocket:
            with suppress(ConnectionClosed):
                await self._websocket.send(data)
                self._owed.discard(message.msgid)
                return
        if verbs:
            raise ConnectionError("the connection that the message came on is lost")

    async def send(self, message: Ack | Command) -> None:
        """Sends a message. Without a connection it waits for the next one, and raises
        `ConnectionError` if none comes. A message that is too large for jambonz raises
        `ValueError`.
        """
        data = self._encoded(message)
        while True:
            websocket = self.websocket
            try:
                return await websocket.send(data)
            except ConnectionClosed as error:
                if not await self._goes_on_after(websocket):
                    raise ConnectionError("jambonz has left the call") from error

    async def close(self, code: int = _NORMAL) -> None:
        """Leaves the call: jambonz says nothing more, and the call ends when its verbs do. With
        another code jambonz connects again.
        """
        self._is_over = True
        await self.websocket.close(code)

    def _encoded(self, message: Ack | Command) -> str:
        data = message.encode()
        if len(data) > self._send_limit:
            raise ValueError(
                f"a message of {len(data)} bytes, of which jambonz takes {self._send_limit}: "
                "give verbs in parts, by redirect commands that are queued"
            )
        return data.decode()

    def _know(self, message: Message | DecodeError) -> None:
        """Whose session it is."""
        if isinstance(message, DecodeError) or message.type not in _BEGINNINGS:
            return
        if self.call_sid is None:
            self.call_sid = _sid(message)
            if self.call_sid is not None:
                self._sessions[self.call_sid] = self

    async def _receive(self) -> Message | DecodeError:
        if self._first is not None:
            message, self._first = self._first, None
            return message
        try:
            frame = await self._websocket.recv(decode=False)
        except ConnectionClosed:
            if not self._next and not await self._goes_on_after(self._websocket):
                self._is_over = True
                raise StopAsyncIteration from None
            self._websocket, message = self._next.popleft()
            self._lost |= self._owed
            self._owed.clear()
            return message
        self._read += 1
        return _message(frame)

    async def _goes_on_after(self, websocket: ServerConnection) -> bool:
        """Waits until jambonz has connected again; False if it does not."""
        if self.websocket is not websocket:
            return True
        if self._is_over or websocket.close_code in _ENDS or self.call_sid is None:
            return False
        with suppress(TimeoutError):
            async with asyncio.timeout(self._reconnect_s):
                # Of a server that is closed nobody tells.
                while self.websocket is websocket and websocket.server.is_serving():
                    self._has_next.clear()
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._has_next.wait(), _LOOK_S)
        self._is_over = self._is_over or self.websocket is websocket
        return not self._is_over

    async def _attach(self, websocket: ServerConnection, first: Message | DecodeError) -> None:
        """Goes on with a new connection, behind what the old ones have brought and still bring.
        Returns when it has ended.
        """
        old = self.websocket
        self._next.append((websocket, first))
        self._has_next.set()
        await self._finish(old)
        await websocket.wait_closed()

    async def _finish(self, old: ServerConnection) -> None:
        """Waits for the end of a connection that another one follows. It may be that only jambonz
        has seen it break: it is given up if nothing more comes.
        """
        # While messages wait for the handler, there may be more of them than can be seen.
        quiet_s, read = _BRIEF_S, self._read
        while True:
            if _is_held(old) or self._read != read:
                quiet_s = _QUIET_S
            read = self._read
            with suppress(TimeoutError):
                return await asyncio.wait_for(old.wait_closed(), quiet_s)
            if self._is_over or (self._read == read and not _is_held(old)):
                return old.transport.abort()

    async def _ping(self, websocket: ServerConnection, every_s: float | None) -> None:
        """Pings a connection that is quiet. To write to one whose messages wait for the handler
        could lose them: jambonz may have closed it already.
        """
        with suppress(ConnectionClosed):
            while every_s is not None:
                read = self._read
                await asyncio.sleep(every_s)
                if self._read == read and not _is_held(websocket):
                    await websocket.ping()

    async def _end(self, code: int) -> None:
        """The handler has ended."""
        await self.close(code)
        # If jambonz has come back meanwhile, the call is another session's.
        if self.call_sid is None or self._sessions.get(self.call_sid) is not self:
            return
        del self._sessions[self.call_sid]
        # A call that came in and was not answered may end without a word.
        if self._tracker is not None and self._tracker.state(self.call_sid) == "inbound_trying":
            self._tracker.forget(self.call_sid)


def _message(frame: bytes) -> Message | DecodeError:
    try:
        return parse(frame)
    except DecodeError as error:
        return error


def _sid(message: Message) -> str | None:
    """Whose session it is, by its beginning. An adulted leg has no id in the envelope, but is its
    session's call.
    """
    return message.call_sid or message.leg_sid()


def _is_held(websocket: ServerConnection) -> bool:
    """Whether a connection is not read because its messages wait for the handler."""
    return websocket.recv_messages.paused
