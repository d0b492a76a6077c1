"""Prints look-ups in the rules: sentences on the left, codes to type back on the right."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from khenthuong.office.lawbook.tree import Told

_WIDTH, _NARROWEST, _GAP = 100, 40, 2


def print_lines(lines: Iterable[Told]) -> None:
    """Text on the left, codes to type back in a column of their own on the right."""
    told = list(lines)
    column = max((len(t.code) for t in told), default=0)
    room = max(_WIDTH - column - _GAP, _NARROWEST)
    for line in told:
        first, *rest = textwrap.wrap(line.text, max(room - line.indent, _NARROWEST)) or [""]
        text = " " * line.indent + first
        if line.code:
            text = text.ljust(room) + " " * _GAP + line.code
        click.echo(click.style(text, bold=True) if line.tone == "head" else text)
        for more in rest:
            click.echo(" " * line.indent + more)
