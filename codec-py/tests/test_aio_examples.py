"""The examples over WebSockets, where connections break and messages are damaged."""

from __future__ import annotations

import asyncio
import importlib.util
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from conftest import VECTORS
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve

from callevents.aio import jambonz
from callevents.jambonz import SUBPROTOCOL, Message

TIMEOUT_S = 60
EXAMPLES = VECTORS.parents[1] / "examples" / "python"

pytestmark = pytest.mark.skipif(not EXAMPLES.exists(), reason="there is no checkout")


def example(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(main: Awaitable[None]) -> None:
    asyncio.run(asyncio.wait_for(main, TIMEOUT_S))


def said(type: str, msgid: str, **data: str) -> str:
    """What jambonz says of a call that came in."""
    data = {"call_sid": "c1", "direction": "inbound"} | data
    return json.dumps({"type": type, "msgid": msgid, "call_sid": "c1", "data": data})


def jambonz_s(handle: Callable[[jambonz.Session], Awaitable[None]], application: Any) -> Any:
    return jambonz.serve(handle, "127.0.0.1", 0, tracker=application.calls)


def calling(server: Any) -> Any:
    port = next(iter(server.sockets)).getsockname()[1]
    return connect(f"ws://127.0.0.1:{port}", subprotocols=[SUBPROTOCOL])


class Late:
    """A session that gives a digit only when its connection is lost."""

    def __init__(self, session: jambonz.Session) -> None:
        self._session = session
        self.ack = session.ack

    def __aiter__(self) -> Late:
        return self

    async def __anext__(self) -> Any:
        message = await anext(self._session)
        if isinstance(message, Message) and message.type == "verb:hook":
            await self._session.websocket.wait_closed()
        return message


@pytest.mark.parametrize("is_known", [False, True])
def test_verbs_that_are_owed_go_with_the_reconnect(is_known: bool) -> None:
    """Whether the application has seen the connection break, or not yet."""
    application = example("jambonz_websockets")
    handle = (lambda session: application.handle(Late(session))) if is_known else application.handle

    async def main() -> None:
        async with jambonz_s(handle, application) as server:
            first = await calling(server)
            await first.send(said("session:new", "m1"))
            assert json.loads(await first.recv())["data"] == application.WELCOME
            await first.send(said("call:status", "m2", call_status="trying"))
            await first.send(said("verb:hook", "m3", digits="7"))
            if is_known:
                await (await first.ping())
            else:
                assert json.loads(await first.recv())["data"] == application.GOOD_BYE
            first.transport.abort()
            second = await calling(server)
            await second.send(said("session:reconnect", "m4"))
            ack = json.loads(await second.recv())
            assert ack == {"type": "ack", "msgid": "m4", "data": application.GOOD_BYE}
            # It has arrived, as far as is known.
            await second.send(said("call:status", "m5", call_status="completed"))
            await (await second.ping())
            second.transport.abort()
            third = await calling(server)
            await third.send(said("session:reconnect", "m6"))
            assert json.loads(await third.recv()) == {"type": "ack", "msgid": "m6"}
            await third.close()

    run(main())


def test_a_damaged_status_of_jambonz(capsys: pytest.CaptureFixture[str]) -> None:
    application = example("jambonz_websockets")

    async def main() -> None:
        async with jambonz_s(application.handle, application) as server:
            websocket = await calling(server)
            await websocket.send(said("session:new", "m1"))
            await websocket.recv()
            await websocket.send(said("call:status", "m2", call_status="trying"))
            await websocket.send(said("call:status", "m3", call_status="in-progress")[:-9])
            await websocket.send(said("call:status", "m4", call_status="completed"))
            await websocket.close()

    run(main())
    trying, lost, completed = capsys.readouterr().out.splitlines()
    assert (trying, completed) == ("c1 trying deliver", "c1 completed after_gap")
    assert lost.startswith("a message is lost: ")


METHODS = ["session.create", "endpoint.create_from_offer", "endpoint.create_with_file", "vad.start"]
RESULTS: dict[str, dict[str, Any]] = {
    "session.create": {"session_id": "s1"},
    "endpoint.create_from_offer": {"endpoint_id": "e1", "sdp_answer": "v=0"},
    "endpoint.create_with_file": {"endpoint_id": "e2"},
}
BYE = '{"event":"endpoint.rtcp_bye","data":{"endpoint_id":"e1","reason":null,"ssrc_list":[]}}'


class Rtpbridge:
    """Breaks connections before it answers these methods, once each, or refuses one."""

    def __init__(self, *breaking: str, refused: str = "") -> None:
        self.breaking = list(breaking)
        self.refused = refused
        self.methods: list[str] = []

    async def __call__(self, websocket: ServerConnection) -> None:
        async for text in websocket:
            request = json.loads(text)
            method = request["method"]
            self.methods.append(method)
            if method in self.breaking:
                self.breaking.remove(method)
                websocket.transport.abort()
                return
            answer: dict[str, Any] = {"id": request["id"], "result": RESULTS.get(method, {})}
            if method == self.refused:
                error = {"code": "ENDPOINT_ERROR", "message": "no"}
                answer = {"id": request["id"], "error": error}
            await websocket.send(json.dumps(answer))
            if method == "vad.start":
                await websocket.send('{"event":"dtmf","data":5}')
                await websocket.send(BYE)

    def run(self) -> str | None:
        """Runs the example, and gives what it exits with."""
        said: list[str] = []

        async def main() -> None:
            client = example("rtpbridge_websockets")
            async with serve(self, "127.0.0.1", 0) as server:
                port = next(iter(server.sockets)).getsockname()[1]
                try:
                    await client.main(f"ws://127.0.0.1:{port}")
                except SystemExit as error:
                    # It would end the loop, too.
                    said.append(str(error))

        run(main())
        return said[0] if said else None


def test_connections_that_break_during_requests(capsys: pytest.CaptureFixture[str]) -> None:
    server = Rtpbridge("endpoint.create_with_file", "session.destroy")
    assert server.run() is None
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "the call is not set up: the connection to rtpbridge is lost"
    assert said[1].startswith("a message is lost: ")
    assert said[2:] == ["the peer says good-bye", "2 endpoints are uncertain"]
    made = [method for method in server.methods if method != "session.attach"]
    assert made == [*METHODS[:3], *METHODS, "session.destroy"]


@pytest.mark.parametrize(
    ("method", "name"),
    [
        ("endpoint.create_from_offer", "EndpointCreateFromOffer"),
        ("endpoint.create_with_file", "EndpointCreateWithFile"),
        ("vad.start", "VadStart"),
    ],
)
def test_requests_that_are_refused(method: str, name: str) -> None:
    assert Rtpbridge(refused=method).run() == f"{name} is refused: ENDPOINT_ERROR: no"
