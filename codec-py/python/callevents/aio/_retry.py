"""How long to wait before connecting again."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Retry:
    """When to connect again after a connection has ended.

    A connection has failed if it ended before anything was heard on it, unless it lived for longer
    than the next wait and a second. The wait doubles with each failure in a row, and up to a half
    of it is left to chance, so that clients that were cut off together do not come back together.
    """

    first_s: float = 0.5
    """The wait after the first failure, in seconds."""
    most_s: float = 30.0
    """The longest wait, in seconds."""
    attempts: int | None = None
    """After so many failures in a row the last one is raised; None: never."""
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    """How to wait."""

    def may_go_on(self, failures: int) -> bool:
        """Whether to connect again after so many failures in a row."""
        return self.attempts is None or failures < self.attempts

    async def wait(self, failures: int) -> None:
        """Waits after so many failures in a row."""
        await self.sleep(self._longest_s(failures) * random.uniform(0.5, 1.0))

    def _longest_s(self, failures: int) -> float:
        doublings = min(max(failures - 1, 0), 32)
        return min(self.first_s * 2.0**doublings, self.most_s)


class Failures:
    """How many connections in a row have failed.

    That a connection stands is no success: a server may take all of them, and close each at once.
    """

    def __init__(self, retry: Retry) -> None:
        self.count = 0
        self._retry = retry
        self._stood_at: float | None = None

    def stands(self) -> None:
        """There is a connection."""
        self._stood_at = time.monotonic()

    def heard(self) -> None:
        """Something was heard on it."""
        self.count, self._stood_at = 0, None

    def is_futile(self) -> bool:
        """Whether a connection that has ended was in vain: it ended soon, and nothing was heard."""
        stood_at, self._stood_at = self._stood_at, None
        if stood_at is None:
            return False
        least_s = max(self._retry._longest_s(self.count + 1), _LIVED_S)
        if time.monotonic() - stood_at <= least_s:
            return True
        self.count = 0
        return False

    def may_go_on(self) -> bool:
        """Counts one more. Gives whether to connect again."""
        self.is_futile()
        self.count += 1
        return self._retry.may_go_on(self.count)

    async def wait(self) -> None:
        """Waits before the next connection."""
        await self._retry.wait(max(self.count, 1))


_LIVED_S = 1.0
"""What lived no longer may have been closed at once, however short the waits are."""
