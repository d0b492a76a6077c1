"""Carry out one step: read its slots and what stands below it, then call the function."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from khenthuong.basis import KhenThuongError, nearest
from khenthuong.review.phrases.bind import Table
from khenthuong.review.phrases.book import LONG_TEXT, ROWS, TABLE, Entry, Match
from khenthuong.review.phrases.world import World

_BLANK = ("", "-")
_BELOW = {
    "": "không được có bảng hay đoạn văn bản",
    TABLE: "phải có một bảng",
    ROWS: "phải có một bảng có dòng tên cột",
    LONG_TEXT: "phải có một đoạn văn bản",
}


class Misplaced(KhenThuongError):
    """What stands below a step is not what its phrase asks for."""


def perform(world: World, match: Match, table: Table = (), long_text: str | None = None) -> None:
    """Do what a step says.

    Raises ``Mismatch`` when it expects something else than what came out, ``Misplaced``,
    ``UnknownName`` or ``Unsaid`` when it cannot be carried out.
    """
    entry = match.entry
    check_below(entry, table, long_text)
    values = world.book.values(match, world.pack)
    if entry.phrase.shows:
        values["shows"] = entry.phrase.shows
    match entry.phrase.below:
        case "table":
            values[TABLE] = table
        case "rows":
            values[ROWS] = [_row(world, entry, table[0], cells) for cells in table[1:]]
        case "long_text":
            values[LONG_TEXT] = long_text
    entry.function(world, **values)


def check_below(entry: Entry, table: Table, long_text: str | None) -> None:
    """Raise ``Misplaced`` for a table or text that is missing, not asked for or not right."""
    wanted = entry.phrase.below
    if bool(table) != (wanted in (TABLE, ROWS)) or (long_text is not None) != (wanted == LONG_TEXT):
        raise Misplaced(f"Dưới câu này {_BELOW[wanted]}.")
    if wanted == ROWS:
        _check_header(entry, table[0])


def _check_header(entry: Entry, header: Any) -> None:
    known = [column.header for column in entry.columns]
    for name in header:
        if name not in known:
            near = nearest(name, known)
            hint = f" Có phải “{near}”?" if near else ""
            raise Misplaced(f"Bảng dưới câu này không có cột “{name}”.{hint}")
    for column in entry.columns:
        if not column.optional and column.header not in header:
            raise Misplaced(f"Bảng dưới câu này thiếu cột “{column.header}”.")


def _row(world: World, entry: Entry, header: Any, cells: Any) -> Mapping[str, Any]:
    """The cells of a row by the names of their columns; what is left blank is ``None``."""
    said = dict(zip(header, cells, strict=True))
    found = {}
    for column in entry.columns:
        text = said.get(column.header, "")
        blank = column.optional and text in _BLANK
        found[column.name] = None if blank else world.read(column.kind, text)
    return found
