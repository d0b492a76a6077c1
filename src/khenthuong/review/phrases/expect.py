"""What a scenario expects held against what came out.

Never ``assert``: Python can be told to leave those out, and a scenario would lie.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from datetime import date
from typing import Any

from khenthuong.basis import KhenThuongError
from khenthuong.basis.text import day


class Mismatch(KhenThuongError):
    """A step found something else than its scenario says; both are told in Vietnamese."""

    def __init__(self, expected: str, seen: str) -> None:
        self.expected, self.seen = expected, seen
        super().__init__(f"Mong đợi: {expected}. Thực tế: {seen.rstrip('.')}.")


class Unsaid(KhenThuongError):
    """A step needs something that no step before it has said."""


def expect(seen: Any, wanted: Any, said: Iterable[str] = ()) -> None:
    """Raise ``Mismatch`` unless both are equal; ``said`` explains what was seen."""
    if seen != wanted:
        why = "; ".join(said)
        raise Mismatch(shown(wanted), f"{shown(seen)} ({why})" if why else shown(seen))


def expect_among(wanted: Any, seen: Iterable[Any]) -> None:
    """Raise ``Mismatch`` unless one of what was seen is the wanted."""
    found = list(seen)
    if wanted not in found:
        raise Mismatch(shown(wanted), shown(found))


def expect_sentence(said: Iterable[str], words: str) -> None:
    """Raise ``Mismatch`` unless one of the sentences has these words."""
    sentences = list(said)
    if not any(words in sentence for sentence in sentences):
        raise Mismatch(f"có câu chứa “{words}”", shown(sentences))


def expect_sentences(said: Iterable[str], wanted: Iterable[str]) -> None:
    """Raise ``Mismatch`` unless every sentence has the words of one wanted, and each another's."""
    left = list(said)
    for one in wanted:
        found = next((s for s in left if one in s), None)
        if found is None:
            raise Mismatch(f"có câu chứa “{one}”", shown(left))
        left.remove(found)
    expect(left, [])


def expect_no_sentence(said: Iterable[str], words: str) -> None:
    """Raise ``Mismatch`` when one of the sentences has these words."""
    sentences = [sentence for sentence in said if words in sentence]
    if sentences:
        raise Mismatch(f"không câu nào chứa “{words}”", shown(sentences))


def shown(value: Any) -> str:
    """A value as a reader of scenarios would write it."""
    match value:
        case None:
            return "không có"
        case bool():
            return "có" if value else "không"
        case date():
            return day(value)
        case str():
            return f"“{value}”"
        case Set():
            return shown(sorted(value, key=str))
        case list() | tuple():
            return "; ".join(map(shown, value)) or "không có"
    return str(value)
