"""The rtpbridge media server: its events, responses and requests, JSON over WebSocket.

The classes are made from the messages' declarations when this module is imported.
"""

from callevents import _core

globals().update(_core._system("rtpbridge"))
__all__ = sorted(_core._system("rtpbridge"))
