"""An application of jambonz: jambonz connects for each call, is told what to do, and tells what
happens.

    python jambonz_websockets.py 0.0.0.0 3000
"""

import asyncio
import sys
from typing import Any

from callevents import CallTracker, DecodeError
from callevents.aio import jambonz
from callevents.jambonz import HookData, Session, StatusData

WELCOME: list[dict[str, Any]] = [
    {"verb": "answer"},
    {"verb": "gather", "input": ["digits"], "actionHook": "/digits"},
]

calls = CallTracker("jambonz")


async def handle(session: jambonz.Session) -> None:
    """A call, over all its connections."""
    async for message in session:
        if isinstance(message, DecodeError):
            print("a message is lost:", message)
            continue
        verdict = calls.observe(message)
        match message.data:
            case StatusData(call_status=status):
                print(message.leg_sid(), status, verdict and verdict.name)
            case HookData(digits=digits):
                print(message.leg_sid(), "pressed", digits)
                await session.ack(message, [{"verb": "hangup"}])
            case Session() if message.type == "session:new":
                await session.ack(message, WELCOME)
            case _ if message.is_ack_needed():
                await session.ack(message)


async def main(host: str, port: str) -> None:
    async with jambonz.serve(handle, host, int(port), tracker=calls) as server:
        print(f"ws://{host}:{server.sockets[0].getsockname()[1]}")
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
