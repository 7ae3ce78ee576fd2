"""How long to wait before connecting again."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Retry:
    """When to connect again after a connection has ended.

    The wait doubles with each failure in a row, and up to a half of it is left to chance, so that
    clients that were cut off together do not come back together.
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
        doublings = min(max(failures - 1, 0), 32)
        most = min(self.first_s * 2.0**doublings, self.most_s)
        await self.sleep(most * random.uniform(0.5, 1.0))
