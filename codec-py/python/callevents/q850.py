"""Q.850 causes: why a call ended, in the numbers of the telephone network."""

from __future__ import annotations

from typing import Any

from callevents import _core
from callevents._enums import OpenIntEnum
from callevents._words import CauseClass, EndClass


class _Cause(OpenIntEnum):
    @property
    def title(self) -> str | None:
        """The name that Q.850 gives to the cause, as ``User busy``."""
        return _about(self)[0]

    @property
    def cause_class(self) -> CauseClass | None:
        """The class that the cause belongs to; None above 127, where no cause is."""
        name = _about(self)[1]
        return None if name is None else CauseClass(name)

    @property
    def sip_status(self) -> int | None:
        """The SIP status that corresponds to the cause (RFC 3398)."""
        return _about(self)[2]

    @property
    def is_retryable(self) -> bool:
        """Whether the same call may succeed later: the user was busy or did not answer."""
        return _about(self)[3]

    @property
    def end_class(self) -> EndClass:
        """Why a call with this cause ended, in a word."""
        return EndClass(_about(self)[4])


def _about(cause: int) -> Any:
    return _core._about_cause(cause) if 0 <= cause <= 255 else (None, None, None, False, "failed")


Cause: Any = _Cause("Cause", _core._causes(), module=__name__)
Cause.__doc__ = "Why a call ended, as ITU-T Q.850 numbers it."


def from_sip_status(status: int) -> Any:
    """The cause that corresponds to a final SIP status (RFC 3398); None if none does."""
    number = _core._cause_of_sip_status(status) if 0 <= status <= 0xFFFF else None
    return None if number is None else Cause(number)


__all__ = ["Cause", "CauseClass", "from_sip_status"]
