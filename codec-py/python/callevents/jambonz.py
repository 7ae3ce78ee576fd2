"""jambonz: the messages of its WebSocket API, both ways.

The classes are made from the messages' declarations when this module is imported.
"""

from callevents import _core

globals().update(_core._system("jambonz"))
__all__ = sorted(_core._system("jambonz"))
