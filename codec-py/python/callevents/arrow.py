"""Logs as Arrow tables: captures, event streams and recordings, a table for each kind of message.

Rows do not go through Python. What comes back has the Arrow PyCapsule interface: pyarrow, polars,
pandas, DuckDB and others take it as it is. A log is read when they ask, batch by batch, so a day of
captures becomes a Parquet file in little memory; a batch has ``batch_rows`` rows at most, and fewer
where more would be over 64 MiB (a row that is larger than that is a batch alone):

>>> import pyarrow.parquet
>>> def to_parquet(log: str, file: str) -> None:
...     events = read(log, "gateway", "call_event")
...     with pyarrow.RecordBatchReader.from_stream(events) as batches:
...         with pyarrow.parquet.ParquetWriter(file, batches.schema) as writer:
...             for batch in batches:
...                 writer.write_batch(batch)
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal

from callevents._core import Batches, _kinds

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["Batches", "call_updates", "kinds", "read"]


def read(
    source: str | os.PathLike[str] | Buffer,
    system: Literal["gateway", "jambonz", "rtpbridge", "voicetyped", "sse"],
    kind: str,
    *,
    limit: int | None = None,
    length_field: Literal["after_length", "whole_frame", "auto"] = "after_length",
    body_format: Literal["envelope", "protobuf", "auto"] = "envelope",
    direction: Literal["from_gateway", "to_gateway"] | None = None,
    legacy_ids: bool = False,
    batch_rows: int = 65_536,
) -> Batches:
    """The messages of one kind in a log: a file, or bytes.

    The logs are what the command reads: the gateway's frames, event streams, and lines of messages
    or of recordings. What has more than ``limit`` bytes is an error; without one, that is 1 MiB for
    a frame or an event of a stream, and 128 MiB for a line.

    The columns are named and typed as the attributes in Python: objects are structs, enumerations
    their names, JSON of no fixed shape is text; unknown members are in ``rest``. Integers are
    signed, but where those of 64 bits do not hold them all (as ``bytes_sent`` of a ``call_event``):
    what knows no others, as Spark, needs a cast. Every table has ``offset``, where in the log the
    message begins. Recordings also have ``t_ms`` and ``conn``, which are null where a line has none.
    The kind ``error`` is of what could not be decoded, which all other tables leave out. See `kinds`
    for all of them.
    """
    return Batches(
        source,
        system,
        kind,
        limit=limit,
        length_field=length_field,
        body_format=body_format,
        direction=direction,
        legacy_ids=legacy_ids,
        batch_rows=batch_rows,
    )


def call_updates(
    source: str | os.PathLike[str] | Buffer,
    system: Literal["gateway", "jambonz", "rtpbridge", "voicetyped"],
    *,
    limit: int | None = None,
    length_field: Literal["after_length", "whole_frame", "auto"] = "after_length",
    body_format: Literal["envelope", "protobuf", "auto"] = "envelope",
    direction: Literal["from_gateway", "to_gateway"] | None = None,
    legacy_ids: bool = False,
    batch_rows: int = 65_536,
) -> Batches:
    """What a log says about calls, in the words of all systems: one schema for all of them.

    What could not be decoded is left out: `read` gives it, as the kind ``error``.
    """
    return Batches(
        source,
        system,
        None,
        limit=limit,
        length_field=length_field,
        body_format=body_format,
        direction=direction,
        legacy_ids=legacy_ids,
        batch_rows=batch_rows,
    )


def kinds(system: Literal["gateway", "jambonz", "rtpbridge", "voicetyped", "sse"]) -> list[str]:
    """The kinds of messages in a system's logs, as the command calls them."""
    return _kinds(system)
