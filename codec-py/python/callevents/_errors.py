"""What goes wrong."""

from __future__ import annotations

from typing import Any


class CallEventsError(Exception):
    """What all errors of this package are."""


class DecodeError(CallEventsError, ValueError):
    """A message could not be decoded.

    The decoder that gave it stands at the next message: it goes on.
    """

    kind: str
    """The stable name of what is wrong, as ``truncated``."""
    code: int
    """The stable number of what is wrong."""
    offset: int
    """The byte of the message at which the fault was found."""
    stream_offset: int | None
    """Where in the stream the message begins, if it was read from one."""
    field: str | None
    """The field that could not be read, by its name on the wire."""
    length: int | None
    """The length that a message claims that is too large or too short."""
    limit: int | None
    """The limit that this length breaks."""

    def __init__(
        self,
        message: str,
        kind: str,
        code: int,
        offset: int,
        stream_offset: int | None = None,
        field: str | None = None,
        length: int | None = None,
        limit: int | None = None,
    ) -> None:
        super().__init__(message)
        self.kind = kind
        self.code = code
        self.offset = offset
        self.stream_offset = stream_offset
        self.field = field
        self.length = length
        self.limit = limit

    def _parts(self) -> tuple[Any, ...]:
        sizes = (self.length, self.limit)
        return (self.kind, self.code, self.offset, self.stream_offset, self.field, *sizes)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (str(self), *self._parts()))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DecodeError):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash(self._parts())


class EncodeError(CallEventsError, ValueError):
    """A message could not be built."""

    kind: str
    """The stable name of what is wrong, as ``too_long``."""
    code: int
    """The stable number of what is wrong."""

    def __init__(self, message: str, kind: str, code: int) -> None:
        super().__init__(message)
        self.kind = kind
        self.code = code

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (str(self), self.kind, self.code))
