"""voicetyped: the events of its stream, its REST answers and its queries.

The classes are made from the messages' declarations when this module is imported.
"""

from callevents import _core

globals().update(_core._system("voicetyped"))
__all__ = sorted(_core._system("voicetyped"))
