"""Reads a line *Căn cứ* as an office writes it: points, clauses, articles, then the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, field

from khenthuong.basis import Citation
from khenthuong.basis.text import fold
from khenthuong.review.lint.law import Law

_NUMBER = r"\d+[a-zđ]?(?![\w/.])"
_POINT = r"[a-zđ](?!\w)"
_AND = r"\s*(?:,|và|hoặc)\s*"
_TOKEN = re.compile(
    rf"điểm\s+(?P<point>{_POINT}(?:{_AND}{_POINT})*)"
    rf"|khoản\s+(?P<clause>{_NUMBER}(?:{_AND}{_NUMBER})*)"
    rf"|Điều\s+(?P<article>{_NUMBER}(?:{_AND}{_NUMBER})*)"
    r"|Phụ lục\s+(?P<annex>[IVX]+|\d+)"
    r"|mã\s+(?P<code>\d+\.\d+)"
)
_ITEM = re.compile(r"(?<!\w)(\d+[a-zđ]?|[a-zđ])(?!\w)")
_ROMAN = {"I": 1, "V": 5, "X": 10}


@define
class _Pending:
    """References that wait for the text they stand in.

    Points belong to the clause after them, clauses to the article after them:
    *khoản 2 Điều 5, Điều 8* is a clause of Article 5 and the whole of Article 8.
    """

    points: list[str] = field(factory=list)
    clauses: list[tuple[str, ...]] = field(factory=list)
    places: list[tuple[str, ...]] = field(factory=list)

    def take(self, kind: str, value: str) -> None:
        """One more word of the line."""
        items = _ITEM.findall(value)
        match kind:
            case "point":
                self.points += items
            case "clause":
                self.clauses += [(n, p) for n in items for p in self.points] or [
                    (n,) for n in items
                ]
                self.points = []
            case "article":
                below = self.clauses or [()]
                self.places += [(n, *clause) for n in items for clause in below]
                self.clauses = []
            case "code":
                self.places.append((value,))
            case "annex":
                self.places.append((f"pl{_arabic(value)}",))


def cited(line: str, law: Law) -> tuple[Citation, ...]:
    """Every place that a line *Căn cứ* names; texts that are not known are passed over."""
    pending, found = _Pending(), list[Citation]()
    for _, kind, value in sorted((*_references(line), *_texts(line, law))):
        if kind == "text":
            found += [Citation(value, place) for place in pending.places or [()]]
            pending = _Pending()
        else:
            pending.take(kind, value)
    return tuple(dict.fromkeys(found))


def _references(line: str) -> Iterator[tuple[int, str, str]]:
    for found in _TOKEN.finditer(line):
        kind = str(found.lastgroup)
        yield found.start(), kind, found[kind]


def _texts(line: str, law: Law) -> Iterator[tuple[int, str, str]]:
    """Where the line names which text; of two names that fit one place, the longer."""
    folded, taken = fold(line), set[int]()
    for mark, code in law.marks:
        for place in re.finditer(rf"(?<!\w){re.escape(mark)}(?!\w)", folded):
            if taken.isdisjoint(range(*place.span())):
                taken.update(range(*place.span()))
                yield place.start(), "text", code


def _arabic(number: str) -> int:
    if number.isdigit():
        return int(number)
    values = [_ROMAN[letter] for letter in number]
    return sum(
        -v if any(v < after for after in values[i + 1 : i + 2]) else v for i, v in enumerate(values)
    )
