"""The Call Event Stream of voicetyped.

>>> async def main() -> None:
...     calls = CallTracker("voicetyped")
...     async with httpx.AsyncClient(base_url="http://localhost:8080") as client:
...         async for event in voicetyped.events(client, tracker=calls):
...             if not isinstance(event, DecodeError):
...                 print(event.session_id, event.event_type, calls.observe(event))
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing

from callevents import CallTracker, DecodeError, SseEvent, SseParser
from callevents.aio._extra import Extra
from callevents.aio._retry import Retry
from callevents.aio.sse import _events
from callevents.voicetyped import EVENTS_PATH, Event, events_query, parse_event

with Extra("httpx"):
    import httpx

__all__ = ["events"]


async def events(
    client: httpx.AsyncClient,
    *,
    event_types: Sequence[str] = (),
    session_id: str | None = None,
    dialog_name: str | None = None,
    include_history: bool = False,
    tracker: CallTracker | None = None,
    headers: Mapping[str, str] | None = None,
    limit: int = 1 << 20,
    silence_s: float | None = None,
    retry: Retry | None = None,
) -> AsyncGenerator[Event | DecodeError, None]:
    """The events of the stream, over all its connections; the client's `base_url` is the server.

    The wire knows no resuming. So a connection that ends is followed by one that asks for the
    history of calls in flight, and the tracker is told of each connection: it recognises what comes
    again (give it as many `repeats` as the history can have events), and `CallTracker.uncertain`
    has the calls to ask for by ``GET /v1/calls/{id}``. It is told, too, of events that cannot be
    read.
    Otherwise as `callevents.aio.sse.events`.
    """

    def request(is_first: bool) -> str:
        if tracker is not None:
            tracker.on_connect()
        query = events_query(
            event_types=event_types,
            session_id=session_id,
            dialog_name=dialog_name,
            include_history=include_history or not is_first or None,
        )
        return f"{EVENTS_PATH}?{query}" if query else EVENTS_PATH

    parser = SseParser(limit=limit)
    source = _events(client, request, headers, parser, silence_s, retry or Retry())
    # Whoever leaves this generator leaves the connection, too.
    async with aclosing(source):
        async for event in source:
            parsed = event if isinstance(event, DecodeError) else _parsed(event)
            if tracker is not None and isinstance(parsed, DecodeError):
                # It may have been a call's beginning or end.
                tracker.announce_gap()
            yield parsed


def _parsed(event: SseEvent) -> Event | DecodeError:
    try:
        return parse_event(event)
    except DecodeError as error:
        return error
