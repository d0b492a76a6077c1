"""What changed in an article since somebody signed it, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from attrs import frozen

from khenthuong.review.book.shown import Part


@frozen
class Change:
    """One part: ``added``, ``removed``, ``reworded`` or ``data`` (only the data differ).

    ``lines`` are the old and the new text of each place that differs; an empty one says
    that there was, or is, nothing.
    """

    kind: str
    key: str
    title: str
    lines: tuple[tuple[str, str], ...] = ()


def changes(old: Sequence[Part], new: Sequence[Part]) -> tuple[Change, ...]:
    """Everything that differs, in the order of the new content, removed parts last."""
    before = {p.key: p for p in old}
    now = {p.key for p in new}
    found = [_compared(before.get(p.key), p) for p in new]
    gone = (Change("removed", p.key, p.title, _all(p, old=True)) for p in old if p.key not in now)
    return (*(c for c in found if c is not None), *gone)


def _compared(old: Part | None, new: Part) -> Change | None:
    if old is None:
        return Change("added", new.key, new.title, _all(new, old=False))
    if old.hash == new.hash:
        return None
    lines = tuple(_lines((old.title, *old.lines), (new.title, *new.lines)))
    return Change("reworded" if lines else "data", new.key, new.title, lines)


def _all(part: Part, *, old: bool) -> tuple[tuple[str, str], ...]:
    return tuple((line, "") if old else ("", line) for line in part.lines)


def _lines(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The places that differ; lines that stand against each other are paired."""
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            before, after = old[a:b], new[c:d]
            for index in range(max(len(before), len(after))):
                yield (
                    before[index] if index < len(before) else "",
                    after[index] if index < len(after) else "",
                )
