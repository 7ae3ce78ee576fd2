"""The same as calls.py, by Dask: files are read where there is room, and calls are put together.

    python dask_calls.py FOLDER CALLS.parquet
"""

import sys

import dask.dataframe as dd
import pandas as pd
import pyarrow as pa
from calls import CALLS, UPDATES, calls, captures, updates


def frame(table: pa.Table) -> pd.DataFrame:
    """A table with the types that Arrow has for its columns."""
    return table.to_pandas(types_mapper=pd.ArrowDtype)


def read(path: str) -> pd.DataFrame:
    """What a capture says about calls."""
    return frame(pa.Table.from_batches(updates(path), UPDATES))


def summarise(said: pd.DataFrame) -> pd.DataFrame:
    """A row for each call of a partition, which has all that is said about its calls."""
    batches = pa.Table.from_pandas(said, UPDATES, preserve_index=False).to_batches()
    return frame(calls(batches))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    _, folder, result = sys.argv
    said = dd.from_map(read, captures(folder), meta=frame(UPDATES.empty_table()))
    by_call = said.shuffle("call_id", npartitions=4)
    found = by_call.map_partitions(summarise, meta=frame(CALLS.empty_table()))
    found.to_parquet(result, write_index=False, schema=CALLS)
    print(f"{len(dd.read_parquet(result))} calls")
