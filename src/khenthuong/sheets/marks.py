"""The hidden codes of a workbook: which sheet holds what, which column asks what."""

from __future__ import annotations

FORMAT = "khenthuong-list/1"
_START = "khenthuong:"


def mark(table: str, key: str, *, first: bool) -> str:
    """The hidden code of a column; the first of a sheet also names the table."""
    return f"{_START}{table}:{key}" if first else key


def read_mark(value: object) -> tuple[str, str] | None:
    """Table and key of the first code of a sheet, ``None`` for any other text."""
    if not isinstance(value, str) or not value.startswith(_START):
        return None
    table, _, key = value.removeprefix(_START).partition(":")
    return table, key
