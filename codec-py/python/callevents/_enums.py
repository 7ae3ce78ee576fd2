"""Enumerations that keep values which they do not know."""

from __future__ import annotations

import enum
from typing import Any


class OpenIntEnum(enum.IntEnum):
    """Numbers with names. A number without one is a member too, called by its digits."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(int(value))
        member._value_ = int(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether it is one of the named members."""
        return self._name_ in type(self).__members__

    def __repr__(self) -> str:
        if self.is_known:
            return f"{type(self).__name__}.{self._name_}"
        return f"{type(self).__name__}({int(self)})"


class OpenStrEnum(enum.StrEnum):
    """Names of a wire. One that is not known is a member too, called as it is."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = str(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether it is one of the named members."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        if self.is_known:
            return f"{type(self).__name__}.{self._name_}"
        return f"{type(self).__name__}({str(self)!r})"


_BASES: dict[str, Any] = {"OpenIntEnum": OpenIntEnum, "OpenStrEnum": OpenStrEnum}


def make(base: str, name: str, doc: str, module: str, members: list[tuple[str, Any]]) -> Any:
    """The enumeration of these members."""
    made: Any = _BASES[base](name, members, module=module)
    made.__doc__ = doc
    return made
