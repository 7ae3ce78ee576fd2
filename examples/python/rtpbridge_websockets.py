"""Takes a call on rtpbridge: plays a file and hears digits, over all connections that it takes.

    python rtpbridge_websockets.py ws://localhost:9100
"""

import asyncio
import sys
from contextlib import suppress
from typing import Any

from callevents import CallTracker, DecodeError, Record
from callevents.aio import rtpbridge
from callevents.rtpbridge import (
    Dtmf,
    EndpointCreateFromOffer,
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


async def ask(session: rtpbridge.Session, params: Record) -> Any:
    """The result of a request. One that is refused ends the program."""
    answer = await session.request(params)
    if answer.error is not None:
        sys.exit(f"{type(params).__name__} is refused: {answer.error.code}: {answer.error.message}")
    return answer.result


async def take_call(url: str) -> bool:
    """Takes the call. False if the connection broke before it was set up: nobody knows what took
    effect, and the server ends the session, for nobody attaches to it.
    """
    endpoints = CallTracker("rtpbridge")
    async with rtpbridge.connect(url) as session:
        try:
            peer = await ask(session, EndpointCreateFromOffer(sdp=OFFER))
            await ask(session, EndpointCreateWithFile(source="/srv/rtpbridge/media/a.wav"))
            await ask(session, VadStart(endpoint_id=peer.endpoint_id))
        except ConnectionError as error:
            print("the call is not set up:", error)
            return False
        async for message in session:
            if isinstance(message, DecodeError):
                print("a message is lost:", message)
                endpoints.announce_loss()
                continue
            endpoints.observe(message)
            match message:
                case Event(data=Dtmf(digit=digit)):
                    print(digit, "was pressed")
                case Event(data=EndpointRtcpBye()):
                    print("the peer says good-bye")
                    # If this connection breaks, the server ends the session all the same.
                    with suppress(ConnectionError):
                        await session.request(method="session.destroy")
                    break
                case Event():
                    print(message.event)
    print(len(endpoints.uncertain()), "endpoints are uncertain")
    return True


async def main(url: str) -> None:
    while not await take_call(url):
        await asyncio.sleep(1)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
