"""One row for each call of a folder of captures, in one process.

    python calls.py FOLDER CALLS.parquet

A capture is what the gateway's uni-stream carried; a call may go on in the next file. What is here
is used by spark_calls.py and dask_calls.py, which do the same on many machines.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from callevents import arrow

#: What is said about calls, as far as it is needed here.
UPDATES = pa.schema(
    [
        ("call_id", pa.string()),
        ("phase", pa.string()),
        ("at_ms", pa.int64()),
        ("end_class", pa.string()),
        ("q850", pa.int32()),
    ]
)

#: What comes of it: a row for each call.
CALLS = pa.schema(
    [
        ("call_id", pa.string()),
        ("began_ms", pa.int64()),
        ("ended_ms", pa.int64()),
        ("updates", pa.int64()),
        ("phases", pa.int64()),
        ("end_class", pa.string()),
        ("q850", pa.int32()),
    ]
)


def captures(folder: str) -> list[str]:
    """The captures in a folder, which must have some."""
    found = sorted(str(path) for path in Path(folder).glob("*.bin"))
    if not found:
        sys.exit(f"{folder}: there are no captures (*.bin)")
    return found


def updates(path: str) -> Iterator[pa.RecordBatch]:
    """What a capture says about calls, batch by batch. What cannot be read is told."""
    with pa.RecordBatchReader.from_stream(arrow.read(path, "gateway", "error")) as errors:
        if count := sum(batch.num_rows for batch in errors):
            print(f"{path}: {count} messages could not be read", file=sys.stderr)
    with pa.RecordBatchReader.from_stream(arrow.call_updates(path, "gateway")) as batches:
        for batch in batches:
            yield batch.select(UPDATES.names).cast(UPDATES)


def calls(batches: Iterable[pa.RecordBatch]) -> pa.Table:
    """A row for each call, of all that is said about it."""
    said = pa.Table.from_batches(batches, UPDATES)
    about = [
        ("at_ms", "min"),
        ("at_ms", "max"),
        ("phase", "count"),
        ("phase", "count_distinct"),
        ("end_class", "max"),
        ("q850", "max"),
    ]
    rows = said.group_by("call_id").aggregate(about)
    return rows.select(["call_id", *(f"{name}_{what}" for name, what in about)]).rename_columns(
        CALLS.names
    ).cast(CALLS)  # fmt: skip


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    _, folder, result = sys.argv
    found = calls(batch for path in captures(folder) for batch in updates(path))
    pq.write_table(found, result)
    print(f"{found.num_rows} calls")
