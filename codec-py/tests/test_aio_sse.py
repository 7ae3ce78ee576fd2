"""Captured event streams over HTTP on loopback: cut off, refused, resumed by the last event id."""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from types import AsyncGeneratorType
from typing import Any

import httpx
import pytest
from aiohttp import web
from conftest import VECTORS

from callevents import CallTracker, DecodeError, SseEvent, SseParser, encode_sse
from callevents.aio import Retry
from callevents.aio import sse, voicetyped
from callevents.voicetyped import parse_event

TIMEOUT_S = 60

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def serving(*answers: Answer) -> AsyncIterator[tuple[str, list[web.Request]]]:
    """A server that gives an answer to each request, one after the other, and remembers them."""
    requests: list[web.Request] = []

    async def handle(request: web.Request) -> web.StreamResponse:
        requests.append(request)
        return await answers[len(requests) - 1](request)

    application = web.Application()
    application.router.add_get("/{path:.*}", handle)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}", requests
    finally:
        await runner.cleanup()


def stream(data: bytes, *, is_cut: bool = False, chunk: int = 700) -> Answer:
    """An event stream of these bytes, that ends or breaks."""

    async def answer(request: web.Request) -> web.StreamResponse:
        headers = {"Content-Type": "text/event-stream; charset=utf-8"}
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        for start in range(0, len(data), chunk):
            await response.write(data[start : start + chunk])
        if is_cut:
            # What was written is to arrive before the connection breaks.
            await asyncio.sleep(0.02)
            assert request.transport is not None
            request.transport.abort()
        else:
            await response.write_eof()
        return response

    return answer


def status(code: int) -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(status=code)

    return answer


class Waits:
    """Takes note of waits instead of waiting."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.seconds.append(seconds)


def blocks(name: str) -> list[bytes]:
    """The blocks of a captured stream, each with the blank line behind it."""
    data = (VECTORS / "voicetyped" / name).read_bytes()
    return re.findall(rb"(?s).+?(?:\r\n\r\n|\n\n)", data)


def expected(name: str) -> list[dict[str, Any]]:
    text = (VECTORS / "voicetyped" / name).read_text(encoding="utf-8")
    found: list[dict[str, Any]] = json.loads(text)["events"]
    return found


def run(main: Awaitable[None]) -> None:
    asyncio.run(asyncio.wait_for(main, TIMEOUT_S))


def test_a_stream_resumes_behind_the_last_event_id() -> None:
    """Wherever it is cut, all events come, and none of them twice."""
    parts = blocks("crlf-comments-ids-retry.sse")
    ids = [re.search(rb"(?m)^id: ?(.*?)\r?$", part) for part in parts]
    cuts = [at for at, id in enumerate(ids) if id and b"data:" in parts[at] and at + 1 < len(parts)]
    want = [(e["event"], e["last_event_id"], e["data"]) for e in expected("crlf-comments-ids-retry.expected.json")]
    assert len(cuts) > 2

    async def main(cut: int) -> None:
        waits = Waits()
        first = b"".join(parts[: cut + 1]) + parts[cut + 1][: len(parts[cut + 1]) // 2]
        rest = b"".join(parts[cut + 1 :])
        answers = stream(first, is_cut=True), status(503), stream(rest), status(204)
        async with serving(*answers) as (url, requests), httpx.AsyncClient() as client:
            got = [event async for event in sse.events(client, url, retry=Retry(sleep=waits.sleep))]
        events = [event for event in got if isinstance(event, SseEvent)]
        assert [(e.event_type, e.id, e.data) for e in events] == want
        # The event that was cut off is told, and comes again.
        errors = [event for event in got if isinstance(event, DecodeError)]
        assert [error.kind for error in errors] in ([], ["truncated"])
        last_id = ids[cut].group(1).decode()
        sent = [request.headers.get("Last-Event-ID") for request in requests]
        assert sent == [None, last_id, last_id, want[-1][1]]
        assert {request.headers["Accept"] for request in requests} == {"text/event-stream"}
        assert len(waits.seconds) == 3

    for cut in cuts:
        run(main(cut))


def test_the_stream_says_how_long_to_wait() -> None:
    waits = Waits()

    async def main() -> None:
        data = encode_sse(retry_ms=1234) + encode_sse(data="x", id="grüß")
        answers = stream(data), stream(b": nothing\n\n"), status(204)
        async with serving(*answers) as (url, requests), httpx.AsyncClient() as client:
            got = [event async for event in sse.events(client, url, retry=Retry(sleep=waits.sleep))]
        assert [event.data for event in got if isinstance(event, SseEvent)] == ["x"]
        assert waits.seconds == [1.234, 1.234]
        names = {name.lower(): value for name, value in requests[1].raw_headers}
        assert names[b"last-event-id"] == "grüß".encode()

    run(main())


def test_what_is_no_event_stream_raises() -> None:
    async def main() -> None:
        async def page(request: web.Request) -> web.StreamResponse:
            return web.Response(text="data: x\n\n")

        for answers in ([page], [status(404)], [status(503)], [stream(b""), status(403)]):
            async with serving(*answers) as (url, _), httpx.AsyncClient() as client:
                with pytest.raises(httpx.HTTPStatusError):
                    retry = Retry(sleep=Waits().sleep)
                    assert [event async for event in sse.events(client, url, retry=retry)] == []

    run(main())


def redirect(code: int, to: str | None = "/moved") -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(status=code, headers={} if to is None else {"Location": to})

    return answer


def typed(code: int, content_type: str = "text/event-stream") -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(status=code, body=b"data: 2\n\n", headers={"Content-Type": content_type})

    return answer


STREAM, END, REFUSED, AGAIN, MOVED = "stream", "end", "refused", "again", "moved"


@pytest.mark.parametrize(
    ("answer", "meaning"),
    [(typed(200), STREAM), (typed(200, "Text/Event-Stream ; charset=utf-8"), STREAM), (status(204), END)]
    + [(typed(200, "text/html"), REFUSED)]
    + [(typed(code), REFUSED) for code in (201, 202, 203, 206, 226)]
    + [(redirect(code), MOVED) for code in (301, 302, 303, 307, 308)]
    + [(redirect(code, None), REFUSED) for code in (300, 301, 302, 303, 304, 305, 307, 308)]
    + [(redirect(code), REFUSED) for code in (300, 304, 305, 306)]
    + [(status(code), AGAIN) for code in (408, 425, 429, 500, 501, 502, 503, 504, 507, 520, 599)]
    + [(status(code), REFUSED) for code in (400, 401, 403, 404, 410, 418, 499, 600)],
)
@pytest.mark.parametrize("is_first", [True, False])
def test_what_statuses_mean(answer: Answer, meaning: str, is_first: bool) -> None:
    """A first connection that is refused raises, whatever the status."""

    async def main() -> None:
        before = [] if is_first else [stream(b"data: 1\n\n")]
        behind = {STREAM: [status(204)], END: [], REFUSED: [], AGAIN: [typed(200), status(204)]}
        behind[MOVED] = [typed(200), status(204)]
        answers = [*before, answer, *behind[meaning]]
        is_raised = meaning == REFUSED or (meaning == AGAIN and is_first)
        got: list[str] = []
        async with serving(*answers) as (url, requests), httpx.AsyncClient() as client:
            try:
                async for event in sse.events(client, url, retry=Retry(sleep=Waits().sleep)):
                    assert isinstance(event, SseEvent)
                    got.append(event.data)
            except httpx.HTTPStatusError:
                assert is_raised
            else:
                assert not is_raised
        comes = meaning in (STREAM, MOVED, AGAIN) and not is_raised
        assert got == [data for data, is_there in (("1", not is_first), ("2", comes)) if is_there]
        asked = len(before) + 1 if is_raised else len(answers)
        assert len(requests) == asked
        moved = [request.path for request in requests].count("/moved")
        assert moved == (meaning == MOVED)

    run(main())


@pytest.mark.parametrize("is_cut", [False, True])
def test_a_server_that_ends_each_stream_at_once(is_cut: bool) -> None:
    """Waits grow, and there are only so many attempts."""
    waits = Waits()

    async def main() -> None:
        answers = [stream(b"data: 1\n\n"), *[stream(b"", is_cut=is_cut)] * 5]
        retry = Retry(attempts=5, sleep=waits.sleep)
        async with serving(*answers) as (url, requests), httpx.AsyncClient() as client:
            got = []
            with pytest.raises(httpx.RemoteProtocolError):
                async for event in sse.events(client, url, retry=retry):
                    got.append(event)
            assert (len(got), len(requests)) == (1, 6)

    run(main())
    # A half of each is left to chance. The first is that after the stream which was heard.
    most = zip([0.5, 0.5, 1, 2, 4], waits.seconds, strict=True)
    assert all(at <= wait / 0.5 <= 2 * at for at, wait in most)


def test_a_stream_that_lives_is_no_failure_though_it_says_nothing() -> None:
    async def quiet(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        await asyncio.sleep(1.1)
        return response

    async def main() -> None:
        answers = quiet, stream(b""), stream(b"data: 1\n\n"), status(204)
        retry = Retry(attempts=2, sleep=Waits().sleep)
        async with serving(*answers) as (url, _), httpx.AsyncClient() as client:
            got = [event async for event in sse.events(client, url, retry=retry)]
        assert len(got) == 1

    run(main())


def test_the_stream_s_id_takes_the_place_of_one_that_was_given() -> None:
    async def main() -> None:
        answers = stream(b"id: 8\ndata: 1\n\n"), status(204)
        retry = Retry(sleep=Waits().sleep)
        async with serving(*answers) as (url, requests), httpx.AsyncClient() as client:
            headers = {"last-event-id": "7"}
            assert [e async for e in sse.events(client, url, headers=headers, retry=retry)]
        assert [request.headers.getall("Last-Event-ID") for request in requests] == [["7"], ["8"]]

    run(main())


def test_silence_ends_a_connection_and_attempts_end_the_iteration() -> None:
    async def main() -> None:
        async def silent(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
            await response.prepare(request)
            await response.write(b"data: 1\n\n")
            await asyncio.sleep(0.6)
            return response

        answers = silent, stream(b"data: 2\n\n"), status(502), status(502)
        retry = Retry(attempts=2, sleep=Waits().sleep)
        async with serving(*answers) as (url, requests), httpx.AsyncClient() as client:
            got = []
            with pytest.raises(httpx.HTTPStatusError):
                async for event in sse.events(client, url, silence_s=0.2, retry=retry):
                    got.append(event)
            assert [event.data for event in got if isinstance(event, SseEvent)] == ["1", "2"]
            assert len(requests) == 4

    run(main())


def test_voicetyped_asks_for_the_history_when_it_comes_back() -> None:
    """The wire has no resuming: all comes again, and the tracker tells what is known already."""
    parts = blocks("lf.sse")
    parser = SseParser()
    whole = [parse_event(event) for event in parser.feed(b"".join(parts))]
    assert len(whole) == len(parts) == 13

    async def main(cut: int) -> None:
        tracker = CallTracker("voicetyped")
        first = b"".join(parts[:cut]) + parts[cut][:40]
        answers = stream(first, is_cut=True), stream(b"".join(parts)), status(204)
        async with serving(*answers) as (url, requests):
            async with httpx.AsyncClient(base_url=url) as client:
                source = voicetyped.events(
                    client,
                    event_types=["call_started", "speech_final"],
                    tracker=tracker,
                    retry=Retry(sleep=Waits().sleep),
                )
                delivered, replayed = [], []
                async with aclosing(source):
                    async for event in source:
                        if not isinstance(event, DecodeError):
                            verdict = tracker.observe(event)
                            (delivered if verdict.is_deliverable else replayed).append(event)
        assert delivered == whole
        assert replayed == whole[:cut]
        queries = [dict(request.query) for request in requests]
        plain = {"event_types": "call_started,speech_final"}
        assert queries == [plain, plain | {"include_history": "true"}, plain | {"include_history": "true"}]
        assert [request.path for request in requests] == ["/v1/calls/events"] * 3

    for cut in range(1, len(parts)):
        run(main(cut))


def test_voicetyped_tells_the_tracker_of_what_it_cannot_read() -> None:
    """It may have been the end of a call, or its beginning."""

    def event(id: str, type: str) -> bytes:
        data = {"event_id": id, "session_id": "s", "type": type, "timestamp": ""}
        return encode_sse(data=json.dumps(data), event_type=type)

    bad = encode_sse(data="{no JSON"), encode_sse(data="x" * 2_000)
    data = b"".join(
        event(f"e{at}", "call_started") + damaged for at, damaged in enumerate([*bad, b""])
    )

    async def main() -> None:
        tracker = CallTracker("voicetyped")
        verdicts = []
        async with serving(stream(data), status(204)) as (url, _):
            async with httpx.AsyncClient(base_url=url) as client:
                retry = Retry(sleep=Waits().sleep)
                async for it in voicetyped.events(client, tracker=tracker, limit=1_000, retry=retry):
                    is_error = isinstance(it, DecodeError)
                    verdicts.append(None if is_error else tracker.observe(it).name)
        assert verdicts == ["deliver", None, "after_gap", None, "after_gap"]

    run(main())


@pytest.mark.parametrize(
    ("id", "sent"),
    [
        ("abc ", b"abc"),
        ("\ta b\t", b"a b"),
        ("a\tb", b"a\tb"),
        (" ", None),
        (" \t ", None),
        ("a\vb", None),
        ("\f", None),
        ("a\x01b", None),
        ("\x1fa", None),
        ("a\x7f", None),
        ("\xa0a\x85", "\xa0a\x85".encode()),
    ],
)
def test_ids_that_a_header_cannot_hold_as_they_are(id: str, sent: bytes | None) -> None:
    """They are sent without what surrounds them, or not at all; the stream goes on."""

    async def main() -> None:
        answers = stream(f"id: {id}\ndata: 1\n\n".encode()), stream(b"data: 2\n\n"), status(204)
        retry = Retry(attempts=2, sleep=Waits().sleep)
        async with serving(*answers) as (url, requests), httpx.AsyncClient() as client:
            got = [event async for event in sse.events(client, url, retry=retry)]
        assert [(e.data, e.id) for e in got if isinstance(e, SseEvent)] == [("1", id), ("2", id)]
        for request in requests[1:]:
            names = {name.lower(): value for name, value in request.raw_headers}
            assert names.get(b"last-event-id") == sent

    run(main())


def test_a_request_that_may_not_be_sent_raises() -> None:
    """Also if it is not the first: to wait changes nothing."""

    async def main() -> None:
        headers = {"X-Token": "fine"}
        waits = Waits()

        async def change(seconds: float) -> None:
            headers["X-Token"] = "not\nfine"
            await waits.sleep(seconds)

        async with serving(stream(b"data: 1\n\n")) as (url, _), httpx.AsyncClient() as client:
            with pytest.raises(httpx.LocalProtocolError):
                retry = Retry(attempts=9, sleep=change)
                assert [event async for event in sse.events(client, url, headers=headers, retry=retry)]
        assert len(waits.seconds) == 1

    run(main())


@pytest.mark.parametrize(("asked", "waited"), [(0, 0.1), (99, 0.1), (101, 0.101), (2**64 - 1, 7.0)])
def test_the_time_that_the_stream_asks_for_has_bounds(asked: int, waited: float) -> None:
    waits = Waits()

    async def main() -> None:
        answers = stream(b"retry: %d\n\n" % asked), status(204)
        retry = Retry(most_s=7.0, sleep=waits.sleep)
        async with serving(*answers) as (url, _), httpx.AsyncClient() as client:
            assert [event async for event in sse.events(client, url, retry=retry)] == []

    run(main())
    assert waits.seconds == [waited]


def test_a_body_that_is_damaged() -> None:
    """It ends a connection, not the stream."""

    async def damaged(request: web.Request) -> web.StreamResponse:
        body = gzip.compress(b"data: 2\n\n")
        headers = {"Content-Type": "text/event-stream", "Content-Encoding": "gzip"}
        # Its checksum is another's.
        return web.Response(body=body[:-8] + b"\xff" * 8, headers=headers)

    async def main() -> None:
        answers = stream(b"data: 1\n\n"), damaged, stream(b"data: 2\n\n"), status(204)
        retry = Retry(sleep=Waits().sleep)
        async with serving(*answers) as (url, _), httpx.AsyncClient() as client:
            got = [event async for event in sse.events(client, url, retry=retry)]
        assert [event.data for event in got if isinstance(event, SseEvent)] == ["1", "2"]

    run(main())


@pytest.mark.parametrize("kind", ["sse", "voicetyped"])
def test_who_leaves_the_events_leaves_the_connection(kind: str) -> None:
    first = blocks("lf.sse")[0]

    async def main() -> None:
        is_done = asyncio.Event()

        async def hold(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
            await response.prepare(request)
            await response.write(first)
            await is_done.wait()
            return response

        async with serving(hold, status(204)) as (url, _):
            # There is one connection: who wants another waits for it, but not for long.
            limits, timeout = httpx.Limits(max_connections=1), httpx.Timeout(5, pool=0.05)
            async with httpx.AsyncClient(base_url=url, limits=limits, timeout=timeout) as client:
                source: Any = sse.events(client, "/") if kind == "sse" else voicetyped.events(client)
                async with aclosing(source):
                    event = await anext(source)
                    # Nothing is left to the collection of what nobody uses any more. (A proxy of what is
                    # gone already would not say what it is an instance of.)
                    kept = [it for it in gc.get_objects() if type(it) is AsyncGeneratorType]
                assert not isinstance(event, DecodeError)
                assert (await client.get("/")).status_code == 204
                del kept
            is_done.set()

    run(main())
