"""The code in the package's description and in the documentation of its modules runs."""

from __future__ import annotations

import doctest
import importlib
import re
from importlib.metadata import distribution, metadata
from pathlib import Path
from typing import Any

import pytest

BLOCKS = re.findall(r"```python\n(.*?)```", str(metadata("callevents").get_payload()), re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.strip().splitlines()[-1])
def test_the_description(
    block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stream: bytes
) -> None:
    (tmp_path / "capture.bin").write_bytes(stream)
    monkeypatch.chdir(tmp_path)
    # There is no gateway to connect to: what would connect is only defined.
    exec(compile(block.replace("asyncio.run(main())", ""), "README.md", "exec"), {})


def test_what_is_linked_comes_with_its_licence() -> None:
    text = distribution("callevents").read_text("licenses/THIRD-PARTY.txt")
    assert text is not None and re.search(r"^arrow-array \d", text, re.MULTILINE)


def test_the_description_is_there() -> None:
    assert len(BLOCKS) >= 3


@pytest.mark.parametrize(
    "name",
    ["callevents", "callevents.arrow"]
    + [f"callevents.aio.{name}" for name in ("gateway", "sse", "voicetyped", "jambonz", "rtpbridge")],
)
def test_modules(name: str) -> None:
    module = importlib.import_module(name)
    # Examples use the module by its name, and what its own code imports.
    names: dict[str, Any] = dict(vars(module)) | {name.rpartition(".")[2]: module}
    if name.endswith("rtpbridge"):
        names |= vars(importlib.import_module("callevents.rtpbridge"))
        names |= {"CallTracker": importlib.import_module("callevents").CallTracker, "rtpbridge": module}
    if name.endswith("gateway"):
        callevents = importlib.import_module("callevents")
        names |= {"CallEvent": callevents.CallEvent, "AudioFrame": callevents.AudioFrame}
    found = doctest.testmod(module, extraglobs=names)
    assert (found.failed, found.attempted > 0) == (0, True)
