"""The gateway's events over QUIC.

>>> async def main() -> None:
...     calls = CallTracker("gateway")
...     async for event in gateway.events("gateway.example", 9090, client_id="w1", tracker=calls):
...         match event:
...             case CallEvent():
...                 print(event.call_sid, event.event_type.name, calls.observe(event))
...             case AudioFrame(payload=payload):
...                 print(len(payload), "bytes of audio")
...             case DecodeError():
...                 print("one frame is lost:", event)
"""

from __future__ import annotations

import asyncio
import copy
import time
from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import suppress
from typing import Any

from callevents import CallTracker, DecodeError, EventStreamRequest, FrameDecoder
from callevents.aio._extra import Extra
from callevents.aio._retry import Failures, Retry

with Extra("aioquic"):
    from aioquic.asyncio.client import connect
    from aioquic.asyncio.protocol import QuicConnectionProtocol
    from aioquic.quic.configuration import QuicConfiguration
    from aioquic.quic.connection import QuicConnection, stream_is_unidirectional
    from aioquic.quic.events import ConnectionTerminated, QuicEvent, StreamDataReceived, StreamReset

__all__ = ["Streams", "events"]


async def events(
    host: str,
    port: int,
    *,
    client_id: str,
    tracker: CallTracker | None = None,
    configuration: QuicConfiguration | None = None,
    limit: int = 1 << 20,
    buffer: int = 4 << 20,
    retry: Retry | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> AsyncGenerator[Any, None]:
    """The messages of a subscription, over all its connections: `CallEvent`, `AudioFrame`, ....

    A connection that is lost is followed by another with the same client id, and the gateway sends
    what it kept. The tracker is told of broken streams, of frames that cannot be decoded and of
    gaps when the iteration has come to them, so that it judges each event by what was known then;
    and at first that calls may be in flight already, of which it has not seen the beginning.

    The first connection raises if it fails, later ones when `retry` gives up. `limit` is the
    largest body of a frame, in bytes; `clock` gives seconds.

    About `buffer` bytes may wait for the iteration; nothing is lost where it is slower than the
    gateway, see `Streams`. As with every generator, a wait for the next message that is cancelled,
    as by `asyncio.wait_for`, ends the iteration: to stop waiting, leave it to a task of its own.
    """
    failures = Failures(retry or Retry())
    protocol: Streams | None = None
    heard_at: float | None = None
    while True:
        try:
            async with connect(
                host,
                port,
                configuration=_configuration(configuration),
                create_protocol=lambda quic, **more: Streams(
                    quic, buffer=buffer, clock=clock, **more
                ),
            ) as made:
                assert isinstance(made, Streams)
                protocol = made
                failures.stands()
                if tracker is not None:
                    if heard_at is None:
                        tracker.announce_gap()  # calls may be in flight already
                    else:
                        tracker.on_resume(max(0, round((clock() - heard_at) * 1000)))
                protocol.subscribe(client_id)
                async for event in protocol.events(tracker, limit=limit):
                    failures.heard()
                    yield event
                if failures.is_futile():
                    # Else a gateway that does this for ever would be called for ever.
                    raise ConnectionError("the gateway has closed a connection without an event")
        except OSError:
            if protocol is None or not failures.may_go_on():
                raise
        # A gateway that takes connections but no subscription keeps nothing for this client.
        if protocol is not None and protocol.is_subscribed:
            heard_at = protocol.heard_at
        await failures.wait()


class Streams(QuicConnectionProtocol):
    """One connection to the gateway, for those who connect by themselves:
    ``connect(host, port, create_protocol=Streams)``.

    While more than `buffer` bytes wait for the iteration, datagrams are left unread, as if the
    network had lost them: the gateway sends them again, more slowly. So nothing is lost, unless the
    iteration stands still for longer than the idle timeout: then the connection ends.
    """

    heard_at: float
    """When the gateway was last heard of, by the clock."""
    is_subscribed: bool
    """Whether the gateway has shown that the subscription has taken effect: by an event, by its end
    of the request's stream, or because it still answers when the connection was quiet for long."""
    unread: int
    """How many datagrams were left unread."""

    def __init__(
        self,
        quic: QuicConnection,
        stream_handler: Any = None,
        *,
        buffer: int = 4 << 20,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(quic, stream_handler)
        self._clock = clock
        self.heard_at = clock()
        self.is_subscribed = False
        self.unread = 0
        self._buffer = buffer
        # What waits in `_came` takes so many bytes.
        self._waiting = 0
        self._came: deque[QuicEvent] = deque()
        self._has_come = asyncio.Event()
        self._decoders: dict[int, FrameDecoder] = {}
        # What the iteration has still to give of what it has taken from `_came`.
        self._rest: Iterator[Any] = iter(())
        self._is_over = False
        self._keep_alive: asyncio.Task[None] | None = None

    def subscribe(self, client_id: str) -> None:
        """Asks for the events of all calls, as the only message of a stream."""
        request = EventStreamRequest(client_id=client_id)
        # The gateway takes requests as the vendor's builders write them: counting the whole frame.
        frame = request.encode_frame(length_field="whole_frame")
        stream_id = self._quic.get_next_available_stream_id()
        self._quic.send_stream_data(stream_id, frame, end_stream=True)
        self.transmit()
        if self._keep_alive is None:
            self._keep_alive = asyncio.create_task(self._ping())

    async def events(
        self, tracker: CallTracker | None = None, *, limit: int = 1 << 20
    ) -> AsyncGenerator[Any, None]:
        """The messages on the gateway's uni-streams, until the connection ends.

        A frame that was cut off comes as a `DecodeError`, as one that cannot be decoded. The
        tracker is told of both, and of streams that break: by a reset, in the middle of a frame, or
        because the connection ended before them. An iteration that is left can be begun again, and
        goes on.
        """
        while True:
            for event in self._rest:
                yield event
            if self._is_over:
                return
            while not self._came:
                self._has_come.clear()
                await self._has_come.wait()
            came = self._came.popleft()
            self._waiting -= _size(came)
            self._is_over = isinstance(came, ConnectionTerminated)
            self._rest = self._messages(came, tracker, limit)

    def _messages(
        self, came: QuicEvent, tracker: CallTracker | None, limit: int
    ) -> Iterator[Any]:
        decoders = self._decoders
        match came:
            case StreamDataReceived(stream_id=stream_id, data=data, end_stream=is_end):
                decoder = decoders.get(stream_id)
                if decoder is None:
                    decoder = decoders[stream_id] = FrameDecoder(
                        limit=limit, direction="from_gateway"
                    )
                for event in decoder.feed(data):
                    if tracker is not None and isinstance(event, DecodeError):
                        # An event may have been lost with this frame.
                        tracker.announce_gap()
                    yield event
                if is_end:
                    del decoders[stream_id]
                    for error in _cut_off(decoder):
                        _tell_broken(tracker)
                        yield error
            case StreamReset(stream_id=stream_id):
                _tell_broken(tracker)
                yield from _cut_off(decoders.pop(stream_id, None))
            case ConnectionTerminated():
                if decoders:
                    _tell_broken(tracker)
                for decoder in decoders.values():
                    yield from _cut_off(decoder)

    def datagram_received(self, data: bytes | str, addr: Any) -> None:
        """Called by asyncio."""
        if self._waiting > self._buffer:
            self.unread += 1
            return
        self.heard_at = self._clock()
        super().datagram_received(data, addr)

    def quic_event_received(self, event: QuicEvent) -> None:
        """Called by aioquic: keeps what is of the gateway's uni-streams, in its order."""
        match event:
            case StreamDataReceived(stream_id=stream_id) | StreamReset(stream_id=stream_id):
                # Both low bits: opened by the server, and one-way.
                is_ours = stream_is_unidirectional(stream_id) and bool(stream_id & 1)
                # Else it is the request's stream, which a gateway that refuses it resets.
                is_taken = is_ours or isinstance(event, StreamDataReceived)
                self.is_subscribed = self.is_subscribed or is_taken
            case ConnectionTerminated():
                is_ours = True
                if self._keep_alive is not None:
                    self._keep_alive.cancel()
            case _:
                is_ours = False
        if is_ours:
            self._came.append(event)
            self._waiting += _size(event)
            self._has_come.set()
        # aioquic would make a writer for each stream, which complains when it is dropped: also for
        # that of the request, on which the gateway says nothing but that it has nothing to say.
        if not isinstance(event, StreamDataReceived | StreamReset):
            super().quic_event_received(event)

    async def _ping(self) -> None:
        """Keeps a connection open on which nothing happens."""
        with suppress(ConnectionError):
            while True:
                await asyncio.sleep(self._idle_s() / 3)
                await self.ping()
                self.is_subscribed = True

    def _idle_s(self) -> float:
        """After how many quiet seconds the connection ends: the gateway may have less patience."""
        ours = self._quic.configuration.idle_timeout
        theirs: float | None = getattr(self._quic, "_remote_max_idle_timeout", None)
        return min(ours, theirs or ours)


def _size(event: QuicEvent) -> int:
    """About how many bytes an event takes."""
    return 256 + (len(event.data) if isinstance(event, StreamDataReceived) else 0)


def _cut_off(decoder: FrameDecoder | None) -> Iterator[DecodeError]:
    """The error of a stream that ended inside a frame."""
    if decoder is not None:
        try:
            decoder.finish()
        except DecodeError as error:
            yield error


def _tell_broken(tracker: CallTracker | None) -> None:
    if tracker is not None:
        tracker.on_stream_reset()


def _configuration(given: QuicConfiguration | None) -> QuicConfiguration:
    """aioquic writes into a configuration: each connection has its own."""
    if given is None:
        return QuicConfiguration(is_client=True, alpn_protocols=["h3"])
    return copy.copy(given)
