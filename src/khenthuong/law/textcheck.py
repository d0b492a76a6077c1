"""Local texts that are not read yet: on one day one of them rules one matter of a province."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from khenthuong.law.packfile import PackFile
from khenthuong.law.series import share_a_day
from khenthuong.law.sources import UnreadText
from khenthuong.law.yamltext import Path


def text_faults(path: Path, content: PackFile) -> Iterator[tuple[Path, str, str]]:
    """Two texts of a province for one matter on one day: it could not be told which is missing."""
    for (_, first), (index, second) in combinations(enumerate(content.unread_texts), 2):
        if first.province == second.province and _meet(first, second):
            where = (*path, "unread_texts", index)
            yield where, f"chồng ngày với “{first.name}” của cùng một tỉnh", ""


def _meet(first: UnreadText, second: UnreadText) -> bool:
    """On one day and for one matter; a text that names none is for all."""
    ours, theirs = set(first.delegations), set(second.delegations)
    return share_a_day(first, second) and bool(not ours or not theirs or ours & theirs)
