"""The same as calls.py, by Spark: files are read where there is room, and calls are put together.

    python spark_calls.py FOLDER CALLS.parquet
"""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa
from calls import CALLS, UPDATES, calls, captures, updates
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema


def read(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """What the captures say about calls whose paths are given."""
    for batch in batches:
        for path in batch["path"].to_pylist():
            yield from updates(path)


def summarise(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """A row for each call of a partition, which has all that is said about its calls."""
    yield from calls(batches).to_batches()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    _, folder, result = sys.argv
    paths = [(path,) for path in captures(folder)]
    # Workers are to run this Python, and to have what this program imports from beside it.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.appName("calls").master("local[2]").getOrCreate()
    spark.sparkContext.addPyFile(str(Path(__file__).with_name("calls.py")))
    found = (
        spark.createDataFrame(paths, "path string")
        .repartition(len(paths))
        .mapInArrow(read, from_arrow_schema(UPDATES))
        .repartition(4, "call_id")
        .mapInArrow(summarise, from_arrow_schema(CALLS))
    )
    found.write.mode("overwrite").parquet(result)
    print(f"{spark.read.parquet(result).count()} calls")
    spark.stop()
