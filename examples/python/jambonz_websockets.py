"""An application of jambonz: jambonz connects for each call, is told what to do, and tells what
happens.

    python jambonz_websockets.py 0.0.0.0 3000
"""

import asyncio
import sys

from callevents import CallTracker, DecodeError
from callevents.aio import jambonz

WELCOME = [{"verb": "answer"}, {"verb": "gather", "input": ["digits"], "actionHook": "/digits"}]

calls = CallTracker("jambonz")


async def handle(session: jambonz.Session) -> None:
    """A call, over all its connections."""
    async for message in session:
        if isinstance(message, DecodeError):
            print("a message is lost:", message)
            continue
        verdict = calls.observe(message)
        match message.type:
            case "session:new":
                await session.ack(message, WELCOME)
            case "verb:hook":
                print(message.leg_sid(), "pressed", message.data.digits)
                await session.ack(message, [{"verb": "hangup"}])
            case "call:status":
                print(message.leg_sid(), message.data.call_status, verdict.name)
            case _ if message.is_ack_needed():
                await session.ack(message)


async def main(host: str, port: str) -> None:
    async with jambonz.serve(handle, host, int(port), tracker=calls) as server:
        print(f"ws://{host}:{server.sockets[0].getsockname()[1]}")
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
