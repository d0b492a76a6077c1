"""The sheet *Hướng dẫn*: one line per column, in the order of the sheets."""

from __future__ import annotations

from collections.abc import Iterator

from khenthuong.sheets.columns import Column, Columns
from khenthuong.sheets.layout import Layout, Table

_SHORT = 8
_INTRO = ("intro-1", "intro-2", "intro-3", "intro-4")
_HEADS = ("head-sheet", "head-column", "head-text", "head-values", "head-required")


def help_rows(columns: Columns, layout: Layout) -> Iterator[tuple[str, ...]]:
    """The lines of the sheet, the head included."""
    yield (columns.say("bang", "help-title", award=layout.award),)
    for code in _INTRO:
        yield (columns.say("bang-huong-dan", code, main=layout.main.sheet),)
    yield ()
    yield tuple(columns.say("bang-huong-dan", code) for code in _HEADS)
    for table in (layout.main, layout.common, *layout.further):
        for column in table.columns:
            yield _row(columns, layout, table, column)


def help_head() -> int:
    """The row with the heads."""
    return len(_INTRO) + 3


def _row(columns: Columns, layout: Layout, table: Table, column: Column) -> tuple[str, ...]:
    text = column.help
    if column.key in layout.notes:
        trait = layout.notes[column.key]
        text = columns.say("bang-huong-dan", "fact-trait", text=text, trait=trait)
    need = columns.choices.labels("bool")[0] if column.required else ""
    return table.sheet, column.title, text, _values(columns, column), need


def _values(columns: Columns, column: Column) -> str:
    labels = columns.choices.labels(column.choice) if column.choice else []
    if labels and len(labels) <= _SHORT:
        return "; ".join(labels)
    kind = "code" if column.choice else column.kind
    return columns.say("bang-huong-dan", f"kind.{kind}")
