"""Puts the columns of tables in line without touching what the cells say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

_CELL = re.compile(r"(?<!\\)\|")
_FENCES = ('"""', "```")


def aligned(lines: Sequence[str]) -> list[str]:
    """The lines with every table in line; a table with rows of differing width stays."""
    done: list[str] = []
    for is_row, group in groupby(_marked(lines), key=lambda m: m[0]):
        block = [line.rstrip() for _, line in group]
        done += _table(block) if is_row else block
    return done


def _marked(lines: Sequence[str]) -> Iterator[tuple[bool, str]]:
    """Each line and whether it is a row; long texts have none."""
    inside = False
    for line in lines:
        bare = line.strip()
        fence = bare.startswith(_FENCES)
        inside ^= fence
        yield not (inside or fence) and bare.startswith("|"), line


def _table(rows: list[str]) -> list[str]:
    cells = [_cells(row) for row in rows]
    if None in cells or len({len(c) for c in cells if c is not None}) != 1:
        return rows
    whole = [c for c in cells if c is not None]
    widths = [max(map(len, column)) for column in zip(*whole, strict=True)]
    indent = rows[0][: len(rows[0]) - len(rows[0].lstrip())].expandtabs(2)
    return [
        f"{indent}| {' | '.join(c.ljust(w) for c, w in zip(row, widths, strict=True))} |"
        for row in whole
    ]


def _cells(row: str) -> list[str] | None:
    """The cells of one row; none where it does not end with a bar."""
    first, *inner = _CELL.split(row)
    if first.strip() or not inner or inner[-1].strip():
        return None
    return [cell.strip() for cell in inner[:-1]]
