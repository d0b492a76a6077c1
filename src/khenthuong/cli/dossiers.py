"""Dossier files in, lines or JSON out: what the commands on dossiers share."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from khenthuong.cli.rules import read_text

if TYPE_CHECKING:
    from khenthuong.judge import Case
    from khenthuong.office import Office
    from khenthuong.office.words.printing import Row

_WIDTH = 100
_NARROWEST = 20
_STYLES = {"head": "bold", "good": "green", "bad": "bold red", "open": "yellow"}


def read_case(office: Office, file: Path, on: date | None) -> tuple[Case, list[str]]:
    """The case of a dossier file, for ``on`` where given, with notes on what was put right.

    Raises ``InputError`` or ``FaultyFile`` with every fault.
    """
    import attrs

    from khenthuong.office.files.dossier import normalised, read_dossier

    text = read_text(file)
    case = read_dossier(office.pack, str(file), text)
    words = office.words
    notes = [words.text("kiem-tra", f"note-{n}", file=str(file)) for n in normalised(text)]
    return (case if on is None else attrs.evolve(case, on=on)), notes


def show_rows(rows: Iterable[Row]) -> None:
    """Lay the lines out; colours only on a terminal, a set width elsewhere."""
    from rich.console import Console
    from rich.text import Text

    width = None if sys.stdout.isatty() else _WIDTH
    console = Console(width=width, highlight=False, markup=False, emoji=False)
    for row in rows:
        style = _STYLES.get(row.tone, "")
        room = max(console.width - row.indent, _NARROWEST)
        for line in Text(row.text, style=style).wrap(console, room):
            line.rstrip()
            console.print(Text(" " * row.indent).append_text(line), soft_wrap=True)
