"""Local texts that are not read yet: on one day one of them rules one matter of a province."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from khenthuong.law.packfile import PackFile
from khenthuong.law.sources import UnreadText
from khenthuong.law.yamltext import Path


def text_faults(path: Path, content: PackFile) -> Iterator[tuple[Path, str, str]]:
    """Two texts of a province for one matter on one day: it could not be told which is missing."""
    for (_, first), (index, second) in combinations(enumerate(content.unread_texts), 2):
        if first.province == second.province and _at_once(first, second):
            where = (*path, "unread_texts", index)
            yield where, f"chồng ngày với “{first.name}” của cùng một tỉnh", ""


def _at_once(first: UnreadText, second: UnreadText) -> bool:
    begins = max(first.start or date.min, second.start or date.min)
    ends = min(first.end or date.max, second.end or date.max)
    apart = set(first.delegations).isdisjoint(second.delegations)
    return begins <= ends and not (apart and first.delegations and second.delegations)
