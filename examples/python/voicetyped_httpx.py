"""Follows voicetyped's calls over HTTP, and connects again where the stream ends.

    python voicetyped_httpx.py http://localhost:8080
"""

import asyncio
import sys

import httpx

from callevents import CallTracker, DecodeError
from callevents.aio import voicetyped


async def main(base_url: str) -> None:
    calls = CallTracker("voicetyped")
    async with httpx.AsyncClient(base_url=base_url) as client:
        async for event in voicetyped.events(client, tracker=calls):
            if isinstance(event, DecodeError):
                print("an event is lost:", event)
            else:
                print(event.session_id, event.event_type, calls.observe(event).name)
    print(len(calls.active()), "calls are in flight")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
