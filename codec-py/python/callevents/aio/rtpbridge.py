"""A control session of rtpbridge.

>>> async def main() -> None:
...     calls = CallTracker("rtpbridge")
...     async with rtpbridge.connect("ws://localhost:9100") as session:
...         made = await session.request(EndpointCreateOffer(type="rtp"))
...         print(made.result or made.error)
...         async for message in session:
...             if not isinstance(message, DecodeError):
...                 print(message, calls.observe(message), calls.uncertain())
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from callevents import CallEventsError, DecodeError, Record
from callevents.aio._extra import Extra
from callevents.aio._retry import Failures, Retry
from callevents.rtpbridge import (
    Event,
    EventsDropped,
    Request,
    Response,
    SessionAttach,
    SessionCreateResult,
    parse,
    parse_response,
)

with Extra("websockets"):
    from websockets.asyncio.client import ClientConnection
    from websockets.asyncio.client import connect as connect_websocket
    from websockets.exceptions import WebSocketException
    from websockets.protocol import State

__all__ = ["Session", "SessionLost", "connect"]

_OURS: dict[str, Any] = {
    "max_size": None,
    "compression": None,
    "open_timeout": 10.0,
    # The server answers no ping while it is busy with a request: for 40 s, if a session hangs.
    "ping_timeout": 60.0,
}
"""What `websockets.connect` is told, unless the caller says otherwise."""


class SessionLost(CallEventsError, ConnectionError):
    """The session cannot be gone on with: the server has ended it, or is not reached any more."""


@asynccontextmanager
async def connect(
    url: str,
    *,
    session_id: str | None = None,
    limit: int = 4096,
    retry: Retry | None = None,
    **more: Any,
) -> AsyncGenerator[Session, None]:
    """A new session, or one that has lost its connection, by its id.

    If the connection is lost, another one attaches to the session: the server keeps it for half a
    minute. To leave does not end the session; the method ``session.destroy`` does. The first
    connection raises if it fails.

    `more` is for `websockets.connect`; without it, messages may have any size (`max_size`), and a
    pong may take a minute (`ping_timeout`), for the server answers none while it is busy with a
    request. `open_timeout` is also the longest that the session may take to be made or attached to.

    At most `limit` messages wait for the iteration: see `Session`.
    """
    session = Session(url, session_id, retry or Retry(attempts=10), more, limit)
    try:
        await session._begin()
        yield session
    finally:
        await session._leave()


class Session(AsyncIterator["Event | Response | DecodeError"]):
    """A session on the server, over all its connections.

    The iteration gives all that the server says, in its order: events, and answers, which
    `request` gives too. After events were lost (``events.dropped``, or the connection) it asks for
    ``session.info`` by itself, twice, because events that are older than the first answer may
    still come behind it. A tracker that is given all of it knows what is certain; of an endpoint
    that was removed it must be told (`CallTracker.on_removed`), for the server does not say so.

    The connection is read whether anybody iterates or not, for answers stand between events. If the
    limit of messages waits, the newest are dropped, as the server does where a client is slow, and
    in their place stands an ``events.dropped`` with their number; so the same is done about it.
    `request` gives its answer all the same.
    """

    session_id: str | None
    """The session's id; None before it is made. Requests that make another one, or attach to it,
    change it."""

    def __init__(
        self,
        url: str,
        session_id: str | None,
        retry: Retry,
        more: Mapping[str, Any],
        limit: int = 4096,
    ) -> None:
        if limit < 1:
            raise ValueError("limit: at least one message")
        self.session_id = session_id
        self._url = url
        self._retry = retry
        self._more = _OURS | dict(more)
        self._ids = itertools.count(1)
        # In the order in which they are answered.
        self._pending: dict[str, tuple[Request, asyncio.Future[Response]]] = {}
        self._limit = limit
        self._came: deque[Event | Response | DecodeError | _Dropped] = deque()
        # Where messages are dropped at present.
        self._dropped: _Dropped | None = None
        self._has_changed = asyncio.Event()
        self._websocket: ClientConnection | None = None
        self._failure: BaseException | None = None
        # How many times to ask for ``session.info``, and what was asked and is not answered.
        self._infos_due = 0
        self._info_id: str | None = None
        self._may_ask = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._failures = Failures(retry)
        # Whether there was a connection that is bound to the session, and whether this one is.
        self._was_bound = self._is_bound = False

    async def __anext__(self) -> Event | Response | DecodeError:
        """The next message. Raises `SessionLost` when no more can come."""
        while not self._came:
            if self._failure is not None:
                raise self._failure
            await self._change()
        if self._dropped is not None and len(self._came) <= max(self._limit // 2, 1):
            # There is room again: also for the answers.
            self._dropped = None
            self._resync()
        message = self._came.popleft()
        if isinstance(message, _Dropped):
            return Event(data=EventsDropped(count=message.count))
        return message

    async def request(
        self, params: Record | Mapping[str, Any] | None = None, *, method: str = ""
    ) -> Response:
        """Makes a request and gives its answer, which may be an error. The method need not be
        given where the parameters' class says it.

        Without a connection it waits for the next one. Raises `ConnectionError` if the connection
        is lost before the answer has come: then nobody knows whether the request took effect. Nor
        does anybody if the answer cannot be read, which raises `DecodeError`.
        """
        while self._websocket is None or self._websocket.state is not State.OPEN:
            if self._failure is not None:
                raise self._failure
            await self._change()
        return await self._ask(self._websocket, method, params)

    async def _begin(self) -> None:
        self._task = asyncio.create_task(self._run())
        while self._websocket is None:
            if self._failure is not None:
                raise self._failure
            await self._change()

    async def _leave(self) -> None:
        try:
            if self._task is not None:
                self._task.cancel()
                await asyncio.wait({self._task})
        finally:
            self._failure = self._failure or SessionLost("the session was left")
            self._has_changed.set()

    async def _change(self) -> None:
        self._has_changed.clear()
        await self._has_changed.wait()

    async def _run(self) -> None:
        """Keeps a connection, until the session is lost."""
        while True:
            try:
                async with connect_websocket(self._url, **self._more) as websocket:
                    try:
                        await self._use(websocket)
                    except asyncio.CancelledError:
                        # Whoever leaves says good-bye; as an error it would be told as a fault.
                        await websocket.close()
                        raise
            except SessionLost as error:
                return self._fail(error)
            except DecodeError as error:
                return self._lose("rtpbridge's answer cannot be read", error)
            except (OSError, WebSocketException) as error:
                if not self._was_bound:
                    return self._fail(error)
                if not self._failures.may_go_on():
                    return self._lose("rtpbridge is not reached any more", error)
            except Exception as error:
                # Whoever waits is to know.
                return self._fail(error)
            await self._failures.wait()

    def _fail(self, error: BaseException) -> None:
        self._failure = error
        self._has_changed.set()

    def _lose(self, why: str, error: Exception) -> None:
        lost = SessionLost(f"{why}: {error}")
        lost.__cause__ = error
        self._fail(lost)

    async def _use(self, websocket: ClientConnection) -> None:
        """Binds a connection to the session and reads it to its end, which raises."""
        self._infos_due, self._info_id, self._is_bound = 0, None, False
        # What reads never sends: the server may read nothing until it has said all.
        reader = asyncio.create_task(self._read(websocket))
        asker = asyncio.create_task(self._ask_for_info(websocket))
        try:
            await self._bind(websocket)
            self._failures.stands()
            self._websocket, self._was_bound = websocket, True
            self._has_changed.set()
            await reader
        finally:
            self._websocket = None
            reader.cancel()
            asker.cancel()
            await asyncio.gather(reader, asker, return_exceptions=True)

    async def _bind(self, websocket: ClientConnection) -> None:
        if self.session_id is None:
            made = await self._ask_in_time(websocket, "session.create", None)
            if not isinstance(made.result, SessionCreateResult):
                raise SessionLost(f"rtpbridge gives no session: {_why(made)}")
            self.session_id = made.result.session_id
            return
        failures = 0
        while True:
            answer = await self._ask_in_time(websocket, "", SessionAttach(self.session_id))
            if answer.error is None:
                return self._resync()
            failures += 1
            # The server may not have noticed yet that the old connection is dead.
            is_early = answer.error.code in ("SESSION_NOT_ORPHANED", "SESSION_BUSY")
            if not is_early or not self._retry.may_go_on(failures):
                raise SessionLost(f"the session is lost: {_why(answer)}")
            await self._retry.wait(failures)

    async def _read(self, websocket: ClientConnection) -> None:
        try:
            while True:
                frame = await websocket.recv(decode=False)
                if self._is_bound:
                    # Who binds a connection and then closes it is as good as not reached.
                    self._failures.heard()
                message = self._message(frame)
                self._keep(message)
                self._look_at(message)
                self._has_changed.set()
        finally:
            pending, self._pending = self._pending, {}
            for _, future in pending.values():
                _refuse(future, ConnectionError("the connection to rtpbridge is lost"))

    def _keep(self, message: Event | Response | DecodeError) -> None:
        """Keeps a message for the iteration, or counts it where there is no room."""
        if self._dropped is not None:
            self._dropped.count += 1
        elif len(self._came) >= self._limit:
            self._dropped = _Dropped()
            self._came.append(self._dropped)
        else:
            self._came.append(message)

    def _message(self, frame: bytes) -> Event | Response | DecodeError:
        try:
            message = parse(frame)
        except DecodeError as error:
            # If it is an answer, somebody waits for it.
            id = _answered(frame)
            if id is not None:
                _refuse(self._asked(id)[1], error)
            return error
        try:
            return self._answer(message, frame) if isinstance(message, Response) else message
        except DecodeError as error:
            return error

    def _asked(self, id: str) -> tuple[Request | None, asyncio.Future[Response] | None]:
        """The request that an answer of this id is for, which is pending no more."""
        # The server does not always know whose answer it is; but it answers in order.
        return self._pending.pop(id or next(iter(self._pending), ""), (None, None))

    def _answer(self, message: Response, frame: bytes) -> Response:
        """An answer as that of the method that was called, for whoever waits for it."""
        request, future = self._asked(message.id or "")
        if request is None or future is None:
            return message
        try:
            message = parse_response(request.method, frame)
        except DecodeError as error:
            _refuse(future, error)
            raise
        if (session_id := _bound_to(request, message)) is not None:
            self.session_id, self._is_bound = session_id, True
        if not future.done():
            future.set_result(message)
        return message

    def _look_at(self, message: Event | Response | DecodeError) -> None:
        if isinstance(message, Event) and message.event == "events.dropped":
            self._resync()
        elif self._info_id is not None and self._info_id not in self._pending:
            # This was the answer, whether it can be read or not.
            self._info_id = None
            self._infos_due -= 1
            self._may_ask.set()

    def _resync(self) -> None:
        self._infos_due = 2
        self._may_ask.set()

    async def _ask_for_info(self, websocket: ClientConnection) -> None:
        """Asks how things stand whenever it is due, one question after the other."""
        while True:
            await self._may_ask.wait()
            self._may_ask.clear()
            if self._infos_due > 0 and self._info_id is None:
                self._info_id = str(next(self._ids))
                await self._send(websocket, Request(id=self._info_id, method="session.info"))

    async def _ask_in_time(
        self, websocket: ClientConnection, method: str, params: Any
    ) -> Response:
        """Without an answer the connection is as good as lost."""
        try:
            async with asyncio.timeout(self._more["open_timeout"]):
                return await self._ask(websocket, method, params)
        except TimeoutError as error:
            raise TimeoutError("rtpbridge does not answer") from error

    async def _ask(self, websocket: ClientConnection, method: str, params: Any) -> Response:
        id = str(next(self._ids))
        named = Request(id=id, method=method, params=params)
        request = named if method else Request(id=id, params=params)
        return await (await self._send(websocket, request))

    async def _send(
        self, websocket: ClientConnection, request: Request
    ) -> asyncio.Future[Response]:
        """Sends a request; the answer is still to come."""
        answer: asyncio.Future[Response] = asyncio.get_running_loop().create_future()
        self._pending[request.id] = (request, answer)
        try:
            await websocket.send(request.encode().decode())
        except WebSocketException as error:
            self._pending.pop(request.id, None)
            raise ConnectionError("the connection to rtpbridge is lost") from error
        return answer


class _Dropped:
    """Messages that there was no room for."""

    count = 1


def _refuse(future: asyncio.Future[Response] | None, error: Exception) -> None:
    """Tells whoever waits for an answer that there is none."""
    if future is not None and not future.done():
        future.set_exception(error)
        # Nobody need wait for it.
        future.exception()


def _answered(frame: bytes) -> str | None:
    """The id in an answer that cannot be read, empty if it has none; None for an event."""
    try:
        message = json.loads(frame)
    except (ValueError, RecursionError):
        # The server writes first what it is.
        begins = re.match(rb'\s*\{\s*"(?:event"|id"\s*:\s*"(\d*)")', frame)
        if begins is None:
            return ""
        return None if begins[1] is None else begins[1].decode()
    if not isinstance(message, dict):
        return ""
    id = message.get("id", "")
    return None if "event" in message else id if isinstance(id, str) else ""


def _bound_to(request: Request, answer: Response) -> str | None:
    """The session that an answer binds the connection to."""
    if isinstance(answer.result, SessionCreateResult):
        return answer.result.session_id
    is_attached = request.method == "session.attach" and answer.error is None
    params = request.params
    return params.session_id if is_attached and isinstance(params, SessionAttach) else None


def _why(answer: Response) -> str:
    error = answer.error
    return "an answer of another kind" if error is None else f"{error.code}: {error.message}"
