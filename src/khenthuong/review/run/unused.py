"""Phrases that no step of a folder says."""

from __future__ import annotations

from collections.abc import Iterable

from khenthuong.review.phrases.book import Book, Entry
from khenthuong.review.run.prepared import Prepared


def unused(book: Book, runs: Iterable[Prepared]) -> tuple[Entry, ...]:
    """The phrases no run uses, but for those that a command writes."""
    used = {ready.match.entry.phrase.id for run in runs for ready in run.steps}
    found = (e for e in book.entries if e.phrase.id not in used)
    return tuple(entry for entry in found if not entry.phrase.written)
