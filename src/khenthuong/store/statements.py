"""The statements of every step, built once, and look-ups of any number of ids.

Building a statement anew costs more than running it on SQLite.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Row,
    Select,
    Table,
    bindparam,
    case,
    insert,
    select,
    update,
)

from khenthuong.store import tables
from khenthuong.store.rows import MOVING

_BATCH = 10_000


def _of(key: Column[Any], *wanted: Any) -> Select[Any]:
    return select(*wanted).where(key.in_(bindparam("ids", expanding=True)))


_d, _s, _m = tables.dossier.c, tables.submission.c, tables.meta.c
_draft = case((_d.version == 0, _d.draft), else_="").label("draft")

HEAD = select(_m.head_seq, _m.head_hash).with_for_update()
SET_HEAD = update(tables.meta).values(head_seq=bindparam("seq"), head_hash=bindparam("last"))
DOSSIER = select(_d.body).where(_d.id == bindparam("one"))
SUBMISSION = select(_s.version, _s.body).where(_s.id == bindparam("one"))
DOSSIERS = _of(_d.id, _d.id, _d.version, _d.body, _draft)
SUBMISSIONS = _of(_s.id, _s.id, _s.version, _s.body)
LISTS_OF = _of(_d.id, _d.id, _d.submission)
ON_LISTS = _of(_d.submission, _d.id, _d.submission)
MOVE = (
    update(tables.dossier)
    .where(_d.id == bindparam("of"), _d.version == bindparam("was"))
    .values({name: bindparam(f"to_{name}") for name in MOVING})
)
INSERT = {table.name: insert(table) for table in tables.metadata.sorted_tables}
_TAKEN = {
    table.name: _of(table.c.id, table.c.id)
    for table in (tables.submission, tables.dossier, tables.decision, tables.session)
}


def by_ids(connection: Connection, wanted: Select[Any], ids: Sequence[str]) -> Iterator[Row[Any]]:
    """Run a statement of many ids without asking for more than a database takes at once."""
    for start in range(0, len(ids), _BATCH):
        yield from connection.execute(wanted, {"ids": list(ids[start : start + _BATCH])})


def taken(connection: Connection, table: Table, ids: Sequence[str]) -> list[str]:
    """Return those of the ids that a table has already."""
    return [row.id for row in by_ids(connection, _TAKEN[table.name], ids)]
