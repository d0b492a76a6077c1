"""Runs of consecutive years; a run is one of years of the same unit, and a gap breaks it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from khenthuong.judge.windows import Record, Time, inside, time_of
from khenthuong.law.facts import RecordKind


def longest_run(years: Iterable[int]) -> int:
    """The length of the longest run of consecutive years."""
    best = length = 0
    before: int | None = None
    for year in sorted(set(years)):
        length = length + 1 if before is not None and year == before + 1 else 1
        best, before = max(best, length), year
    return best


def last_run(years: Iterable[int]) -> int:
    """The length of the run of consecutive years that ends in the latest of them."""
    known = set(years)
    last = max(known, default=0)
    return next(n for n in range(len(known) + 1) if last - n not in known)


def longest_of_a_unit(kind: RecordKind, by: str, records: Iterable[Record]) -> int:
    """The longest run in any one unit."""
    return max(map(longest_run, _years(kind, by, records).values()), default=0)


def run_to_end(
    kind: RecordKind, by: str, records: Iterable[Record], every: Sequence[Record], until: Any
) -> int:
    """The longest run that lasts to ``until``: no further year of its unit was over by then.

    ``every`` are the records of the kind, whatever they say: a year that was rated
    otherwise breaks the run as one that nobody recorded does.
    """
    lasting = (
        last_run(years)
        for unit, years in _years(kind, by, records).items()
        if not inside(_year(kind, by, max(years) + 1, unit, every), None, None, until)
    )
    return max(lasting, default=0)


def _years(kind: RecordKind, by: str, records: Iterable[Record]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for record in records:
        if record.get(by) is not None:
            found.setdefault(kind.unit(record), []).append(record[by])
    return found


def _year(kind: RecordKind, by: str, number: int, unit: str, every: Sequence[Record]) -> Time:
    """That year of the unit; where nobody recorded when it ended, on the earliest day it could."""
    if not unit:
        return Time(number, None, date(number, 12, 31))
    same = (r for r in every if r.get(by) == number and kind.unit(r) == unit)
    return Time(number, None, min(_ends(kind, by, same), default=date(number, 1, 1)))


def _ends(kind: RecordKind, by: str, records: Iterable[Record]) -> Iterator[date]:
    for record in records:
        time = time_of(kind, by, record)
        if time is not None and time.last is not None:
            yield time.last
