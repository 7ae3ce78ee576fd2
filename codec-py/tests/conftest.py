"""Where the vectors are: those of the checkout, or those that CALLEVENTS_VECTORS names."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# How quick the machine is says nothing about the package.
settings.register_profile("any", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any")

VECTORS = Path(
    os.environ.get("CALLEVENTS_VECTORS", Path(__file__).parents[2] / "tests" / "vectors")
)


def rows(name: str) -> list[dict[str, Any]]:
    """The rows of a file of JSON lines."""
    lines = (VECTORS / name).read_text(encoding="utf-8").split("\n")
    return [json.loads(line) for line in lines if line]


@pytest.fixture(scope="session")
def stream() -> bytes:
    """The gateway's stream of 600 calls."""
    return (VECTORS / "gateway" / "stream-600.bin").read_bytes()


@pytest.fixture(scope="session")
def index() -> dict[str, Any]:
    """What is in that stream."""
    text = (VECTORS / "gateway" / "stream-600.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found
