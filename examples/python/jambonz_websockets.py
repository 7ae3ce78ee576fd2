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

Verbs = list[dict[str, Any]]

WELCOME: Verbs = [
    {"verb": "answer"},
    {"verb": "gather", "input": ["digits"], "actionHook": "/digits"},
]
GOOD_BYE: Verbs = [{"verb": "hangup"}]

calls = CallTracker("jambonz")


async def handle(session: jambonz.Session) -> None:
    """A call, over all its connections."""
    # What was given last and may not have arrived, for nothing was heard since; and what cannot have.
    # jambonz takes it when it is back: give only such again as may be done twice.
    unsure: Verbs = []
    lost: Verbs = []
    async for message in session:
        if isinstance(message, DecodeError):
            # The tracker has been told that a status may be lost with it.
            print("a message is lost:", message)
            continue
        verdict = calls.observe(message)
        again, unsure = lost or unsure, []
        verbs: Verbs = []
        match message.data:
            case StatusData(call_status=status):
                print(message.leg_sid(), status, verdict and verdict.name)
            case HookData(digits=digits):
                print(message.leg_sid(), "pressed", digits)
                verbs = GOOD_BYE
            case Session() if message.type == "session:new":
                verbs = WELCOME
            case Session() if message.type == "session:reconnect":
                verbs, lost = again, []
        if message.is_ack_needed():
            try:
                await session.ack(message, verbs or None)
                unsure = verbs
            except ConnectionError:
                lost = verbs


async def main(host: str, port: str) -> None:
    async with jambonz.serve(handle, host, int(port), tracker=calls) as server:
        print(f"ws://{host}:{server.sockets[0].getsockname()[1]}")
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
