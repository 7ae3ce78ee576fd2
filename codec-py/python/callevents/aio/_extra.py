"""What is said where the library of a transport is not installed."""

from __future__ import annotations

from types import TracebackType


class Extra:
    """Around the imports of an extra: if they fail, the error says how to install it."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        """Nothing is needed yet."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Say how to install what is missing."""
        if isinstance(error, ModuleNotFoundError):
            text = f'{error}: install it with `pip install "callevents[{self._name}]"`'
            raise ModuleNotFoundError(text, name=error.name) from None
