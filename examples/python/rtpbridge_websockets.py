"""Takes a call on rtpbridge: plays a file and hears digits, over all connections that it takes.

    python rtpbridge_websockets.py ws://localhost:9100
"""

import asyncio
import sys

from callevents import CallTracker, DecodeError
from callevents.aio import rtpbridge
from callevents.rtpbridge import (
    Dtmf,
    EndpointCreateFromOffer,
    EndpointCreateFromOfferResult,
    EndpointCreateWithFile,
    EndpointRtcpBye,
    Event,
    VadStart,
)

# What the peer offers; it would come from its INVITE.
OFFER = (
    "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=call\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
    "m=audio 46926 RTP/AVP 0 101\r\na=rtpmap:101 telephone-event/8000\r\n"
)


async def main(url: str) -> None:
    endpoints = CallTracker("rtpbridge")
    async with rtpbridge.connect(url) as session:
        made = await session.request(EndpointCreateFromOffer(sdp=OFFER))
        if not isinstance(made.result, EndpointCreateFromOfferResult):
            sys.exit(f"the offer is refused: {made.error}")
        await session.request(EndpointCreateWithFile(source="/srv/rtpbridge/media/a.wav"))
        await session.request(VadStart(endpoint_id=made.result.endpoint_id))
        async for message in session:
            if isinstance(message, DecodeError):
                print("a message is lost:", message)
                continue
            endpoints.observe(message)
            match message:
                case Event(data=Dtmf(digit=digit)):
                    print(digit, "was pressed")
                case Event(data=EndpointRtcpBye()):
                    print("the peer says good-bye")
                    await session.request(method="session.destroy")
                    break
                case Event():
                    print(message.event)
    print(len(endpoints.uncertain()), "endpoints are uncertain")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
