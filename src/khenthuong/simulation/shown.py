"""What is shown of a season, as plain values: every text is Vietnamese and ready to print."""

from __future__ import annotations

from attrs import frozen

from khenthuong.simulation.story import Story
from khenthuong.simulation.traps import Trap


@frozen
class Table:
    """A heading and rows; the first column is text, the others numbers where they can be."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@frozen
class Bar:
    """One bar of a picture: its label, its parts (name, kind, count each), and a note."""

    label: str
    parts: tuple[tuple[str, str, int], ...]
    note: str = ""


@frozen(kw_only=True)
class Summary:
    """All that is shown of one season."""

    title: str
    plan: str
    facts: tuple[tuple[str, str], ...]
    figures: tuple[tuple[str, str], ...]
    traps: tuple[Trap, ...]
    states: Table
    awards: Table
    reasons: Table
    limits: Table
    opinions: Table
    money: Table
    assumptions: Table
    story: Story | None
    flow: tuple[Bar, ...]
    levels: tuple[Bar, ...]
    causes: tuple[Bar, ...]
