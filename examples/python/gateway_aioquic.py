"""Follows the gateway's calls over QUIC, over all connections that it takes.

    python gateway_aioquic.py ADDRESS CERTIFICATE CLIENT_ID
"""

import asyncio
import sys

from aioquic.quic.configuration import QuicConfiguration

from callevents import CallEvent, CallTracker, DecodeError
from callevents.aio import gateway


async def main(address: str, certificate: str, client_id: str) -> None:
    host, _, port = address.rpartition(":")
    configuration = QuicConfiguration(
        is_client=True, alpn_protocols=["h3"], server_name="localhost"
    )
    configuration.load_verify_locations(certificate)
    calls = CallTracker("gateway")
    async for event in gateway.events(
        host, int(port), client_id=client_id, tracker=calls, configuration=configuration
    ):
        match event:
            case CallEvent():
                print(event.call_sid, event.event_type.name, calls.observe(event).name)
            case DecodeError():
                # The tracker has been told that an event may be lost with it.
                print("a frame is lost:", event)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
