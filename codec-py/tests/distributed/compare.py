"""Runs the examples that read a folder of captures, in one process, by Spark and by Dask, and
compares what they find.

    python compare.py STREAM INDEX EXAMPLES FOLDER
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

#: How many captures there are.
FILES = 5


def cut(stream: Path, index: Path, folder: Path) -> int:
    """Puts a stream into several files; calls go on from one to the next."""
    data, facts = stream.read_bytes(), json.loads(index.read_text(encoding="utf-8"))
    offsets = [offset for offset, *_ in facts["frames"]]
    per_file = -(-len(offsets) // FILES)
    bounds = [*offsets[::per_file], len(data)]
    folder.mkdir(parents=True, exist_ok=True)
    for number, (start, end) in enumerate(zip(bounds, bounds[1:])):
        (folder / f"capture-{number}.bin").write_bytes(data[start:end])
    files_of: dict[str, set[int]] = {}
    for at, (_, _, _, call, event) in enumerate(facts["frames"]):
        if event is not None:
            files_of.setdefault(call, set()).add(at // per_file)
    # Else nothing would have to be put together.
    assert sum(len(files) > 1 for files in files_of.values()) > 10
    return int(facts["calls"])


def main(stream: Path, index: Path, examples: Path, folder: Path) -> None:
    captures = folder / "captures"
    count = cut(stream, index, captures)
    results: dict[str, pa.Table] = {}
    for name in ("calls", "spark_calls", "dask_calls"):
        result = folder / f"{name}.parquet"
        program = [sys.executable, examples / f"{name}.py"]
        subprocess.run([*program, captures, result], check=True, timeout=600)
        nothing = subprocess.run([*program, folder / "none", folder / "none.parquet"], timeout=600)
        assert nothing.returncode == 1, f"{name} finds calls where there are no captures"
        # Spark and Dask write folders with a file for each partition.
        results[name] = pq.read_table(result).sort_by("call_id")
    wanted = results.pop("calls")
    assert wanted.num_rows == count, (wanted.num_rows, count)
    for name, found in results.items():
        assert found.cast(wanted.schema).equals(wanted), f"{name} finds something else"
        print(f"{name} finds the same {found.num_rows} calls as one process")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
