"""The command that comes with the wheel is the same as the one of cargo."""

from __future__ import annotations

import doctest
import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import VECTORS

import callevents


def run(*arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "callevents", *arguments]
    return subprocess.run(command, input=data, capture_output=True, timeout=60, check=False)


def test_decodes_a_stream() -> None:
    stream = VECTORS / "gateway" / "stream-600.bin"
    done = run("decode", "--order", "report", str(stream))
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0 and done.stderr == b""
    assert lines[0]["source"] == "gateway" and lines[0]["verdict"] == "deliver"
    assert len(lines) == 10573


def test_reads_standard_input_and_tells_faults() -> None:
    done = run("decode", data=b"\x06\0\0\0\x0f\x27\0\0hi")
    assert json.loads(done.stdout)["kind"] == "unknown"
    assert run("nonsense").returncode == 2
    assert callevents.__version__ in run("--version").stdout.decode()


def test_tells_where_to_get_what_is_left_out() -> None:
    # It would be most of the wheel's size.
    for command in ["follow", "completions", "man"]:
        done = run(command)
        assert done.returncode == 2
        assert b"cargo install callevents-cli" in done.stderr
    assert b"\n  follow" not in run("--help").stdout


def test_console_script() -> None:
    script = Path(sys.executable).with_name("callevents")
    if not script.exists():
        pytest.skip("the package is not installed with its scripts")
    done = subprocess.run([script, "--help"], capture_output=True, timeout=60, check=True)
    assert done.stdout == run("--help").stdout


def test_the_examples_in_the_documentation() -> None:
    assert doctest.testmod(callevents).attempted > 0
    assert doctest.testmod(callevents).failed == 0
