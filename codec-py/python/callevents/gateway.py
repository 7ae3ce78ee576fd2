"""The gateway (TeleQuick, ClutchCall): frames over QUIC, their messages both ways.

The classes are made from the messages' declarations when this module is imported.
"""

from callevents import _core

globals().update(_core._system("gateway"))
__all__ = sorted(_core._system("gateway"))
