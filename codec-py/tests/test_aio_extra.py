"""Whoever has not installed a transport's library is told how to."""

from __future__ import annotations

import importlib
import sys

import pytest


@pytest.mark.parametrize(
    ("name", "library", "extra"),
    [
        ("gateway", "aioquic.asyncio.client", "aioquic"),
        ("jambonz", "websockets.asyncio.server", "websockets"),
        ("rtpbridge", "websockets.asyncio.client", "websockets"),
        ("sse", "httpx", "httpx"),
        ("voicetyped", "httpx", "httpx"),
    ],
)
def test_what_to_install(
    name: str, library: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)  # as if it were not there
    monkeypatch.delitem(sys.modules, f"callevents.aio.{name}", raising=False)
    with pytest.raises(ModuleNotFoundError, match=rf'pip install "callevents\[{extra}\]"'):
        importlib.import_module(f"callevents.aio.{name}")
