"""Events from transports that people run: async iterators that move bytes and connect again.

Each module is of one wire, and needs the library of its transport, which comes with an extra:

=============  ====================  ==========================  =================================
module         transport             to install                  what it gives
=============  ====================  ==========================  =================================
`gateway`      QUIC, by aioquic      ``callevents[aioquic]``     the uni-streams of a subscription
`sse`          HTTP, by httpx        ``callevents[httpx]``       any event stream
`voicetyped`   HTTP, by httpx        ``callevents[httpx]``       the Call Event Stream
`jambonz`      WebSocket             ``callevents[websockets]``  an application's sessions
`rtpbridge`    WebSocket             ``callevents[websockets]``  a control session
=============  ====================  ==========================  =================================

Nothing is judged here: give what comes to a `CallTracker`. A message that cannot be decoded comes
as a `DecodeError` in its place, and the next one after it.
"""

from callevents.aio._retry import Retry

__all__ = ["Retry"]
