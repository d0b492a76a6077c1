"""When a dated record was, and whether that lies within the bounds of a window.

A year of the calendar has its days; a year of another unit, such as a school
year, has those that the record states.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from khenthuong.law.facts import RecordKind

Record = Mapping[str, Any]


@frozen
class Time:
    """When a record was: a day or a year. ``number`` is the year's, days may not be known."""

    number: int | None
    first: date | None
    last: date | None


def time_of(kind: RecordKind, field: str, record: Record) -> Time | None:
    """The time a window compares; ``None`` where the field is empty."""
    value, years = record.get(field), kind.years
    if value is None:
        return None
    if type(value) is not int:
        return Time(None, value, value)
    if years is not None and field == years.number and kind.unit(record):
        return Time(value, record.get(years.start), record.get(years.end))
    return Time(value, date(value, 1, 1), date(value, 12, 31))


def inside(time: Time | None, after: Any, since: Any, until: Any) -> bool | None:
    """Whether a day or a whole year lies within the bounds; ``None`` if its days are not known."""
    if time is None:
        return False
    bounds = (
        _holds(after, time.number, time.first, lambda mine, bound: mine > bound, last=True),
        _holds(since, time.number, time.first, lambda mine, bound: mine >= bound),
        _holds(until, time.number, time.last, lambda mine, bound: mine <= bound, last=True),
    )
    return False if False in bounds else None if None in bounds else True


def _holds(
    bound: Any,
    number: int | None,
    day: date | None,
    order: Callable[[Any, Any], bool],
    *,
    last: bool = False,
) -> bool | None:
    """One bound: years are compared with years in their own unit, else days with days."""
    if bound is None:
        return True
    if number is not None and type(bound) is int:
        return order(number, bound)
    return None if day is None else order(day, _day(bound, last=last))


def _day(bound: Any, *, last: bool = False) -> date:
    if type(bound) is int:
        return date(bound, 12, 31) if last else date(bound, 1, 1)
    found: date = bound
    return found
