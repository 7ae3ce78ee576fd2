"""Event streams over HTTP.

>>> async def main() -> None:
...     async with httpx.AsyncClient() as client:
...         async for event in sse.events(client, "https://example.org/events"):
...             print(event)
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing

from callevents import DecodeError, SseEvent, SseParser
from callevents.aio._extra import Extra
from callevents.aio._retry import Failures, Retry

with Extra("httpx"):
    import httpx

__all__ = ["events"]


async def events(
    client: httpx.AsyncClient,
    url: httpx.URL | str,
    *,
    headers: Mapping[str, str] | None = None,
    last_event_id: str = "",
    limit: int = 1 << 20,
    silence_s: float | None = None,
    retry: Retry | None = None,
) -> AsyncGenerator[SseEvent | DecodeError, None]:
    """The events of a stream, over all its connections.

    A connection that ends is followed by another, which names the last event id, after the time
    that the stream has asked for, but at least a tenth of a second and at most `retry.most_s`. The
    status 204 ends the iteration. What was cut off, an event or a comment, comes as a
    `DecodeError`: a server that keeps events sends them again.

    The first connection raises if it fails, later ones when `retry` gives up or the server answers
    with what waiting does not change: any status but 200, 408, 425, 429 and 5xx, or a stream of
    another kind. Redirects are followed, whatever the client does otherwise. A request that may not
    be sent raises at once. After `silence_s` seconds without a byte a connection is given up; None:
    never. `limit` is the most bytes of an event's data.
    """

    def request(is_first: bool) -> httpx.URL | str:
        return url

    parser = SseParser(limit=limit, last_event_id=last_event_id)
    source = _events(client, request, headers, parser, silence_s, retry or Retry())
    # Whoever leaves this generator leaves the connection, too.
    async with aclosing(source):
        async for event in source:
            yield event


async def _events(
    client: httpx.AsyncClient,
    request: Callable[[bool], httpx.URL | str],
    headers: Mapping[str, str] | None,
    parser: SseParser,
    silence_s: float | None,
    retry: Retry,
) -> AsyncGenerator[SseEvent | DecodeError, None]:
    """The events of a stream; `request` is told of each connection, and whether it is the first,
    and gives its address.
    """
    failures = Failures(retry)
    is_first = True
    while True:
        try:
            async with client.stream(
                "GET",
                request(is_first),
                headers=_headers(headers, parser.last_event_id),
                timeout=httpx.Timeout(_CONNECT_S, read=silence_s),
                follow_redirects=True,
            ) as response:
                if response.status_code == httpx.codes.NO_CONTENT:
                    return
                _check(response)
                is_first = False
                failures.stands()
                async for chunk in response.aiter_bytes():
                    failures.heard()
                    for event in parser.feed(chunk):
                        yield event
                if failures.is_futile():
                    # Else a server that does this for ever would be asked for ever.
                    text = f"{response.url} has ended the stream before its first byte"
                    raise httpx.RemoteProtocolError(text, request=response.request)
        except httpx.LocalProtocolError:
            # The same request would be refused again.
            raise
        except (httpx.TransportError, httpx.DecodingError):
            if is_first or not failures.may_go_on():
                raise
        except httpx.HTTPStatusError as error:
            if is_first or not _may_pass(error.response.status_code) or not failures.may_go_on():
                raise
        if not is_first:
            try:
                parser.finish()
            except DecodeError as error:
                yield error
            parser.reset()
        if failures.count <= 1 and parser.retry_ms is not None:
            await retry.sleep(min(max(parser.retry_ms / 1000, _LEAST_S), retry.most_s))
        else:
            await failures.wait()


def _headers(given: Mapping[str, str] | None, last_event_id: str) -> httpx.Headers:
    headers = httpx.Headers(given)
    headers.setdefault("Accept", "text/event-stream")
    headers.setdefault("Cache-Control", "no-store")
    # As browsers do it: a header's value has no white space at its edges. What no header may hold
    # is left out.
    last_event_id = last_event_id.strip(" \t")
    if last_event_id and not _UNSENDABLE & set(last_event_id):
        # The id is sent as it came: in UTF-8, and in the place of one that was given to begin with.
        headers.pop("Last-Event-ID", None)
        id_header = (b"Last-Event-ID", last_event_id.encode())
        headers = httpx.Headers([*headers.raw, id_header])
    return headers


def _check(response: httpx.Response) -> None:
    response.raise_for_status()
    if response.status_code != httpx.codes.OK:
        text = f"{response.url} is no event stream: its status is {response.status_code}"
        raise httpx.HTTPStatusError(text, request=response.request, response=response)
    content_type = response.headers.get("Content-Type", "")
    if content_type.partition(";")[0].strip().lower() != "text/event-stream":
        text = f"{response.url} is no event stream: its content type is {content_type!r}"
        raise httpx.HTTPStatusError(text, request=response.request, response=response)


def _may_pass(status: int) -> bool:
    """Whether a status may be another one a little later."""
    return status in (408, 425, 429) or 500 <= status < 600


_CONNECT_S = 10.0
"""How long to wait for a connection."""

_LEAST_S = 0.1
"""The least time before connecting again, also where the stream asks for less."""

_UNSENDABLE = frozenset(map(chr, range(0x20))) - {"\t"} | {"\x7f"}
"""What may stand in no header's value."""
