"""Captured control sessions of rtpbridge over WebSocket on loopback: lost, refused, attached."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from conftest import rows
from websockets.asyncio.connection import Connection
from websockets.asyncio.server import ServerConnection, serve

from callevents import CallTracker, DecodeError
from callevents.aio import Retry, rtpbridge
from callevents.rtpbridge import (
    EndpointCreateFromOffer,
    Event,
    Response,
    SessionAttach,
    SessionInfoResult,
)

TIMEOUT_S = 60


class Server:
    """Answers each request as the captured server did, with the events that came behind it."""

    def __init__(self, *connections: list[tuple[str, str, list[str]]]) -> None:
        self.connections = list(connections)
        self.requests: list[list[dict[str, Any]]] = []
        self.port = 0

    async def __call__(self, websocket: ServerConnection) -> None:
        script = self.connections[len(self.requests)]
        requests: list[dict[str, Any]] = []
        self.requests.append(requests)
        while script:
            request = json.loads(await websocket.recv())
            requests.append(request)
            at = [method for method, _, _ in script].index(request["method"])
            _, answer, events = script.pop(at)
            text = json.dumps(json.loads(answer) | {"id": request["id"]}, separators=(",", ":"))
            await websocket.send(text)
            for event in events:
                await websocket.send(event)
        # As the server leaves: without a word.
        await asyncio.sleep(0.02)
        websocket.transport.abort()


@asynccontextmanager
async def serving(*connections: list[tuple[str, str, list[str]]]) -> AsyncIterator[Server]:
    server = Server(*connections)
    async with serve(server, "127.0.0.1", 0, compression=None) as websocket:
        server.port = next(iter(websocket.sockets)).getsockname()[1]
        yield server


def script(name: str, conn: int) -> list[tuple[str, str, list[str]]]:
    """The requests on a captured connection, with what the server said to each and behind it."""
    found: list[tuple[str, str, list[str]]] = []
    methods: dict[str, str] = {}
    for row in rows(f"rtpbridge/{name}.jsonl"):
        if row["conn"] != conn:
            continue
        message = json.loads(row["text"])
        if row["dir"] == "out":
            methods[message["id"]] = message["method"]
        elif "event" in message:
            found[-1][2].append(row["text"])
        else:
            found.append((methods[message["id"]], row["text"], []))
    return found


def connecting(server: Server, **more: Any) -> Any:
    async def sleep(_: float) -> None:
        await asyncio.sleep(0)

    more = {"retry": Retry(attempts=5, sleep=sleep)} | more
    return rtpbridge.connect(f"ws://127.0.0.1:{server.port}", **more)


def run(main: Awaitable[None]) -> None:
    asyncio.run(asyncio.wait_for(main, TIMEOUT_S))


def kinds(messages: list[Any]) -> list[str]:
    """Events by their names, answers by their methods; errors have none."""
    return [m.event if isinstance(m, Event) else str(m.method) for m in messages]


def test_a_session_is_attached_after_its_connection_was_lost() -> None:
    """The server notices late that the old connection is dead, and tells what is the case then."""
    [(_, created, _), (_, endpoint, _), (_, subscribed, _)] = script("timeouts", 10)
    [(_, refused, _)] = script("timeouts", 12)
    [_, (_, attached, _), (_, info, events), _] = script("timeouts", 11)
    lost = [("session.create", created, []), ("endpoint.create_from_offer", endpoint, []), ("stats.subscribe", subscribed, [])]
    back = [
        ("session.attach", refused, []),
        ("session.attach", attached, []),
        ("session.info", info, []),
        ("session.info", info, events),
    ]
    assert len(events) == 2

    async def main() -> None:
        calls = CallTracker("rtpbridge")
        async with serving(lost, back, []) as server, connecting(server) as session:
            session_id = json.loads(created)["result"]["session_id"]
            assert session.session_id == session_id
            made = await session.request(EndpointCreateFromOffer(sdp="v=0"))
            endpoint_id = json.loads(endpoint)["result"]["endpoint_id"]
            assert made.result.endpoint_id == endpoint_id
            assert (await session.request({}, method="stats.subscribe")).error is None
            messages, states = [], []
            with pytest.raises(rtpbridge.SessionLost, match="not reached"):
                async for message in session:
                    assert not isinstance(message, DecodeError)
                    calls.observe(message)
                    messages.append(message)
                    states.append((calls.state(endpoint_id), len(calls.uncertain())))
        assert kinds(messages) == [
            "session.create", "endpoint.create_from_offer", "stats.subscribe", "None",
            "session.attach", "session.info", "session.info", "dtmf", "stats",
        ]  # fmt: skip
        # What is known of the endpoint is certain again with the server's word.
        assert [uncertain for _, uncertain in states][4:7] == [1, 0, 0]
        assert states[-1] == ("connected", 0)
        attaches = [request for request in server.requests[1] if request["method"] == "session.attach"]
        assert [request["params"] for request in attaches] == [{"session_id": session_id}] * 2
        ids = [request["id"] for requests in server.requests for request in requests]
        assert len(set(ids)) == len(ids)

    run(main())


def test_it_asks_twice_what_is_the_case_after_events_were_dropped() -> None:
    capture = script("slow", 1)
    create, offer, first_info = capture[0], capture[1], capture[2]
    dropped = [event for event in offer[2] if "events.dropped" in event]
    assert len(dropped) == 1
    script_ = [create, offer, (first_info[0], first_info[1], offer[2][:3]), (*first_info[:2], [])]

    async def main() -> None:
        calls = CallTracker("rtpbridge")
        async with serving(script_) as server, connecting(server, retry=Retry(attempts=1)) as session:
            await session.request(EndpointCreateFromOffer(sdp="v=0"))
            messages, uncertain = [], []
            with pytest.raises(rtpbridge.SessionLost):
                async for message in session:
                    calls.observe(message)
                    messages.append(message)
                    uncertain.append(len(calls.uncertain()))
        methods = [request["method"] for request in server.requests[0]]
        assert methods[2:] == ["session.info", "session.info"]
        got = kinds(messages)
        # All events came, between the answers that they stood between.
        assert [kind for kind in got if kind in ("dtmf", "events.dropped")] == [
            json.loads(event)["event"] for event in offer[2] + offer[2][:3]
        ]
        assert got.count("session.info") == 2
        assert uncertain[got.index("events.dropped")] == 1
        assert uncertain[-1] == 0
        infos = [m for m in messages if isinstance(m, Response) and m.method == "session.info"]
        assert all(isinstance(info.result, SessionInfoResult) for info in infos)

    run(main())


def test_a_session_that_nobody_iterates() -> None:
    """The newest messages are dropped, and it is said how many; answers come all the same."""
    [(_, created, _), *_] = script("timeouts", 10)
    [_, (_, attached, _), (_, info, _), _] = script("timeouts", 11)
    digit = '{"event":"dtmf","data":{"endpoint_id":"e1","digit":"5","duration_ms":80}}'
    listed = '{"id":"","result":{"sessions":[]}}'
    limit, sent = 8, 100
    server_script = [
        ("session.create", created, [digit] * sent),
        ("session.list", listed, [digit] * sent),
        ("session.list", listed, []),
        ("session.info", info, []),
        ("session.info", info, [digit]),
    ]

    async def main() -> None:
        async with (
            serving(server_script) as server,
            connecting(server, limit=limit, retry=Retry(attempts=1)) as session,
        ):
            for _ in range(2):
                assert (await session.request(method="session.list")).error is None
            assert len(session._came) == limit + 1
            messages = []
            with pytest.raises(rtpbridge.SessionLost):
                async for message in session:
                    messages.append(message)
        got = kinds(messages)
        # The answer that made the session, 7 digits, and the loss of the other digits and of the answers.
        assert got[: limit + 1] == ["session.create", *["dtmf"] * (limit - 1), "events.dropped"]
        assert messages[limit].data.count == 2 * sent - (limit - 1) + 2
        # Then it asks what is the case, and goes on.
        assert got[limit + 1 :] == ["session.info", "session.info", "dtmf"]

    run(main())


def test_a_limit_is_at_least_one() -> None:
    async def main() -> None:
        with pytest.raises(ValueError, match="limit"):
            async with rtpbridge.connect("ws://127.0.0.1:9", limit=0):
                pass

    run(main())


def test_a_session_that_is_gone() -> None:
    create = script("timeouts", 10)[0]
    gone = next(row for row in script("timeouts", 26) if row[0] == "session.attach")

    async def main() -> None:
        async with serving([create], [gone]) as server, connecting(server) as session:
            with pytest.raises(rtpbridge.SessionLost, match="SESSION_NOT_FOUND"):
                async for _ in session:
                    pass
            with pytest.raises(rtpbridge.SessionLost):
                await session.request(method="session.info")
        async with serving([gone]) as server:
            with pytest.raises(rtpbridge.SessionLost):
                async with connecting(server, session_id="c766a4d0-e78b-4ce5-b0df-47517dddee24"):
                    pass

    run(main())


def test_requests_of_a_lost_connection() -> None:
    """A request whose answer is lost raises; one that is made meanwhile waits."""
    [(_, created, _), *_] = script("timeouts", 10)
    [_, (_, attached, _), (_, info, _), _] = script("timeouts", 11)

    async def main() -> None:
        lost = asyncio.Event()

        class Silent(Server):
            async def __call__(self, websocket: ServerConnection) -> None:
                if len(self.requests) != 1:
                    return await super().__call__(websocket)
                # The second connection: binds the session, and hears a request without answering.
                self.requests.append([])
                answers = {"session.attach": attached, "session.info": info}
                while (request := json.loads(await websocket.recv()))["method"] != "vad.stop":
                    answer = json.loads(answers[request["method"]])
                    await websocket.send(json.dumps(answer | {"id": request["id"]}))
                lost.set()
                websocket.transport.abort()

        listed = '{"id":"","result":{"sessions":[]}}'
        third = [
            ("session.attach", attached, []),
            ("session.info", info, []),
            ("session.info", info, []),
            ("session.list", listed, []),
        ]
        server = Silent([("session.create", created, [])], [], third)
        async with serve(server, "127.0.0.1", 0) as websocket:
            server.port = next(iter(websocket.sockets)).getsockname()[1]
            async with connecting(server) as session:
                while len(server.requests) < 2:
                    await asyncio.sleep(0.01)
                with pytest.raises(ConnectionError):
                    await session.request(method="vad.stop", params={"endpoint_id": "x"})
                assert lost.is_set()
                answer = await session.request(method="session.list")
                assert answer.result.sessions == ()

    run(main())


def test_no_server_there() -> None:
    async def main() -> None:
        with pytest.raises(OSError):
            async with rtpbridge.connect("ws://127.0.0.1:9"):
                pass

    run(main())


@asynccontextmanager
async def answering(
    handle: Callable[[ServerConnection], Awaitable[None]], **more: Any
) -> AsyncIterator[Server]:
    """A server that does what the function does on each connection."""
    async with serve(handle, "127.0.0.1", 0, compression=None, **more) as websocket:
        server = Server()
        server.port = next(iter(websocket.sockets)).getsockname()[1]
        yield server


def result(request: dict[str, Any], value: Any) -> str:
    return json.dumps({"id": request["id"], "result": value})


async def create(websocket: ServerConnection) -> None:
    """Makes the session that is asked for."""
    await websocket.send(result(json.loads(await websocket.recv()), {"session_id": "s1"}))


INFO = {
    "session_id": "s1",
    "state": "active",
    "created_at": "2026-01-01T00:00:00Z",
    "endpoints": [],
    "recordings": [],
    "vad_active": [],
}
DROPPED = '{"event":"events.dropped","data":{"count":3}}'


def test_an_answer_that_cannot_be_read_ends_the_session() -> None:
    """Whether it is that to the first connection or to a later one."""

    async def main() -> None:
        connections = 0

        async def handle(websocket: ServerConnection) -> None:
            nonlocal connections
            connections += 1
            if connections == 2:
                await create(websocket)
                websocket.transport.abort()
                return
            await websocket.send(result(json.loads(await websocket.recv()), []))
            await websocket.wait_closed()

        async with answering(handle) as server:
            with pytest.raises(rtpbridge.SessionLost, match="cannot be read"):
                async with connecting(server):
                    pass
            async with connecting(server) as session:
                with pytest.raises(rtpbridge.SessionLost, match="cannot be read"):
                    async for _ in session:
                        pass
                with pytest.raises(rtpbridge.SessionLost):
                    await session.request(method="session.list")

    run(main())


def test_what_the_connection_does_not_take_raises() -> None:
    async def main() -> None:
        began = asyncio.get_running_loop().time()
        with pytest.raises(TypeError):
            async with rtpbridge.connect("ws://127.0.0.1:9", nonsense=1):
                pass
        assert asyncio.get_running_loop().time() - began < TIMEOUT_S / 2

    run(main())


def test_it_asks_again_after_information_that_cannot_be_read() -> None:
    unread: list[Any] = []

    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: unread.append(context))
        answers = [{"session_id": 5}, INFO, INFO, INFO]

        async def handle(websocket: ServerConnection) -> None:
            await create(websocket)
            for _ in range(2):
                await websocket.send(DROPPED)
                for _ in range(2):
                    request = json.loads(await websocket.recv())
                    assert request["method"] == "session.info"
                    await websocket.send(result(request, answers.pop(0)))
            websocket.transport.abort()

        async with answering(handle) as server, connecting(server, retry=Retry(attempts=1)) as session:
            messages = []
            with pytest.raises(rtpbridge.SessionLost):
                async for message in session:
                    messages.append(message)
        assert answers == []
        assert [isinstance(message, DecodeError) for message in messages[:4]] == [False, False, True, False]
        messages.clear()

    run(main())
    # Nobody waited for the answer: that is no fault.
    gc.collect()
    assert unread == []


def hold_little(websocket: Connection) -> None:
    """Lets the system keep but little of what is under way."""
    under = websocket.transport.get_extra_info("socket")
    for buffer in (socket.SO_SNDBUF, socket.SO_RCVBUF):
        under.setsockopt(socket.SOL_SOCKET, buffer, 1 << 15)


def test_a_server_that_reads_nothing_until_it_has_said_all() -> None:
    """Requests wait to be sent, and what comes meanwhile is read, also what is to be asked about."""
    request = {"endpoint_id": "x" * 200_000}
    requests, events = 16, 200
    digit = '{"event":"dtmf","data":{"endpoint_id":"e1","digit":"5","duration_ms":80}}' + " " * 10_000

    async def main() -> None:
        is_full = asyncio.Event()

        async def handle(websocket: ServerConnection) -> None:
            hold_little(websocket)
            await create(websocket)
            await is_full.wait()
            await websocket.send(DROPPED)
            for _ in range(events):
                await websocket.send(digit)
            async for text in websocket:
                asked = json.loads(text)
                await websocket.send(result(asked, INFO if asked["method"] == "session.info" else {}))

        serving = answering(handle, max_queue=1, max_size=None)
        async with serving as server, connecting(server, limit=2 * events) as session:
            assert session._websocket is not None
            hold_little(session._websocket)
            asked = asyncio.gather(
                *(session.request(request, method="vad.stop") for _ in range(requests))
            )
            # More than the network takes.
            while session._websocket.transport.get_write_buffer_size() < requests / 2 * 200_000:
                await asyncio.sleep(0.01)
            is_full.set()
            assert all(answer.error is None for answer in await asked)
            got = [await anext(session) for _ in range(1 + 1 + events + requests + 2)]
        assert kinds(got).count("dtmf") == events
        assert kinds(got).count("session.info") == 2

    run(main())


def test_another_session_on_the_same_connection() -> None:
    """It is the one that is attached to when the connection is lost."""
    attached: list[str] = []

    async def main() -> None:
        async def handle(websocket: ServerConnection) -> None:
            made = 0
            async for text in websocket:
                request = json.loads(text)
                match request["method"]:
                    case "session.create":
                        made += 1
                        await websocket.send(result(request, {"session_id": f"s{made}"}))
                    case "session.attach":
                        attached.append(request["params"]["session_id"])
                        await websocket.send(result(request, {}))
                    case "session.info":
                        await websocket.send(result(request, INFO))
                    case "session.destroy":
                        await websocket.send(result(request, {}))
                    case "stats.unsubscribe":
                        websocket.transport.abort()

        async def lose(session: rtpbridge.Session) -> None:
            with pytest.raises(ConnectionError):
                await session.request(method="stats.unsubscribe")

        async with answering(handle) as server, connecting(server) as session:
            await session.request(method="session.destroy")
            await session.request(method="session.create")
            assert session.session_id == "s2"
            await lose(session)
            await session.request(SessionAttach(session_id="s3"))
            assert session.session_id == "s3"
            await lose(session)
            # On the next connection.
            await session.request(method="session.info")

    run(main())
    assert attached == ["s2", "s3", "s3"]


def test_an_answer_that_does_not_say_whose_it_is() -> None:
    """It is that to the oldest request: the server answers in order."""

    async def main() -> None:
        async def handle(websocket: ServerConnection) -> None:
            await create(websocket)
            for text in (
                '{"error":{"code":"INTERNAL_ERROR","message":"serialization failed"}}',
                '{"id":"","error":{"code":"PARSE_ERROR","message":"what?"}}',
            ):
                await websocket.recv()
                await websocket.send(text)
            await websocket.wait_closed()

        async with answering(handle) as server, connecting(server) as session:
            answers = await asyncio.gather(*(session.request(method="session.list") for _ in range(2)))
        codes = [answer.error and answer.error.code for answer in answers]
        assert codes == ["INTERNAL_ERROR", "PARSE_ERROR"]

    run(main())


def test_whoever_leaves_can_be_cancelled() -> None:
    """Also while the server does not answer the close."""

    async def main() -> None:
        is_leaving = asyncio.Event()

        async def handle(websocket: ServerConnection) -> None:
            await create(websocket)
            websocket.transport.pause_reading()
            await is_leaving.wait()
            await asyncio.sleep(0.5)
            websocket.transport.abort()

        async def use(server: Server) -> None:
            async with connecting(server):
                is_leaving.set()

        async with answering(handle) as server:
            using = asyncio.create_task(use(server))
            await is_leaving.wait()
            # Once to leave, and once more to wait for the answer.
            await asyncio.sleep(0.05)
            using.cancel()
            with pytest.raises(asyncio.CancelledError):
                await using

    run(main())


# Answers that cannot be read; ID stands for the request's id.
UNREADABLE = [
    '{"id":ID}',
    '{"id":ID,"error":{"message":"x"}}',
    '{"id":ID,"error":{"code":5,"message":"x"}}',
    '{"id":ID,"result":[1,',
    '{"result":[1],"id":ID,"error":5}',
    # These do not say whose they are.
    '{"error":{"code":5}}',
    '{"id":"","error":{"code":5}}',
    '{"id":5,"result":{}}',
    '{"id":"',
    "[" * 100_000,
    "[]",
]


@pytest.mark.parametrize("text", UNREADABLE, ids=lambda text: text[:40])
@pytest.mark.parametrize("method", ["session.create", "session.attach", "session.list"])
def test_whoever_waits_for_an_answer_that_cannot_be_read_is_told(method: str, text: str) -> None:
    """And the next answer is for the next request."""

    async def main() -> None:
        async def handle(websocket: ServerConnection) -> None:
            is_first = True
            async for asked in websocket:
                request = json.loads(asked)
                if request["method"] == method and is_first:
                    is_first = False
                    await websocket.send('{"event":"dtmf","data":5}')
                    await websocket.send('{"event":"dtmf","da')
                    await websocket.send(text.replace("ID", json.dumps(request["id"])))
                elif request["method"] == "session.create":
                    await websocket.send(result(request, {"session_id": "s1"}))
                else:
                    # Answers that say nothing of their request are for the oldest one.
                    await websocket.send('{"id":"","error":{"code":"PARSE_ERROR","message":"what?"}}')

        async with answering(handle) as server:
            if method != "session.list":
                id = "s1" if method == "session.attach" else None
                with pytest.raises(rtpbridge.SessionLost, match="cannot be read"):
                    async with connecting(server, session_id=id):
                        pass
                return
            async with connecting(server) as session:
                with pytest.raises(DecodeError):
                    await session.request(method="session.list")
                answer = await session.request(method="session.list")
                assert answer.error is not None
                got = [await anext(session) for _ in range(5)]
        errors = [isinstance(message, DecodeError) for message in got]
        assert errors == [False, True, True, True, False]

    run(main())


@pytest.mark.parametrize("text", UNREADABLE, ids=lambda text: text[:40])
def test_it_asks_how_things_stand_after_any_answer_that_cannot_be_read(text: str) -> None:
    async def main() -> None:
        infos = 0

        async def handle(websocket: ServerConnection) -> None:
            nonlocal infos
            await create(websocket)
            await websocket.send(DROPPED)
            async for asked in websocket:
                request = json.loads(asked)
                assert request["method"] == "session.info"
                infos += 1
                bad = text.replace("ID", json.dumps(request["id"]))
                await websocket.send(bad if infos == 1 else result(request, INFO))

        async with answering(handle) as server, connecting(server) as session:
            got = [await anext(session) for _ in range(4)]
        assert isinstance(got[2], DecodeError)
        assert got[3].result.session_id == "s1"

    run(main())


def test_a_server_that_is_busy_is_not_given_up() -> None:
    """It answers no ping meanwhile. Whoever says otherwise is obeyed."""

    async def main() -> None:
        async def handle(websocket: ServerConnection) -> None:
            await create(websocket)
            await websocket.wait_closed()

        async with answering(handle) as server:
            async with connecting(server) as session:
                assert session._websocket.ping_timeout >= 60
            async with connecting(server, ping_timeout=5) as session:
                assert session._websocket.ping_timeout == 5

    run(main())


def test_who_leaves_says_good_bye() -> None:
    codes: list[int | None] = []

    async def main() -> None:
        async def handle(websocket: ServerConnection) -> None:
            await create(websocket)
            await websocket.wait_closed()
            codes.append(websocket.close_code)

        async with answering(handle) as server, connecting(server):
            pass
        async with answering(handle) as server:
            with pytest.raises(ValueError):
                async with connecting(server):
                    raise ValueError("a fault of the application")

    run(main())
    assert codes == [1000, 1000]


@pytest.mark.parametrize("is_attached", [False, True])
def test_a_server_that_takes_connections_and_says_nothing_more(is_attached: bool) -> None:
    """It answers the attaching at most: waits grow, and there are only so many attempts."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    async def main() -> None:
        connections = 0

        async def handle(websocket: ServerConnection) -> None:
            nonlocal connections
            connections += 1
            if connections == 1:
                await create(websocket)
            elif is_attached:
                await websocket.send(result(json.loads(await websocket.recv()), {}))
            websocket.transport.close()

        async with answering(handle) as server:
            async with connecting(server, retry=Retry(attempts=5, sleep=sleep)) as session:
                with pytest.raises(rtpbridge.SessionLost, match="not reached"):
                    async for _ in session:
                        pass
        assert connections == 5

    run(main())
    # A half of each is left to chance.
    assert all(at <= wait / 0.5 <= 2 * at for at, wait in zip([0.5, 1, 2, 4], waits, strict=True))


@pytest.mark.parametrize("is_first", [True, False])
def test_a_server_that_does_not_answer(is_first: bool) -> None:
    """It is alive, for it answers pings; but there is no session."""

    async def main() -> None:
        connections = 0

        async def handle(websocket: ServerConnection) -> None:
            nonlocal connections
            connections += 1
            if connections == 1 and not is_first:
                await create(websocket)
                return
            await websocket.wait_closed()

        async with answering(handle) as server:
            if is_first:
                with pytest.raises(TimeoutError, match="does not answer"):
                    async with connecting(server, open_timeout=0.1):
                        pass
                return
            retry = Retry(attempts=3, first_s=0)
            async with connecting(server, open_timeout=0.1, retry=retry) as session:
                with pytest.raises(rtpbridge.SessionLost, match="does not answer"):
                    async for _ in session:
                        pass
            assert connections == 3

    run(main())
