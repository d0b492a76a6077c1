"""Looking up many ids without asking the database for more than it takes at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Row, select

_BATCH = 10_000


def by_id(
    connection: Connection, key: Column[Any], wanted: Sequence[Any], ids: Sequence[str]
) -> Iterator[Row[Any]]:
    """Return the ``wanted`` columns of the rows whose ``key`` is one of ``ids``."""
    for start in range(0, len(ids), _BATCH):
        some = ids[start : start + _BATCH]
        yield from connection.execute(select(*wanted).where(key.in_(some)))
