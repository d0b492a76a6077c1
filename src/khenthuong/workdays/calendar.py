"""Working days and due dates of bodies that rest on Saturday and Sunday.

The day of the event is day 0 and is not counted. Only years whose days off
were decided are known: whatever touches another year is answered with ``None``
and the name of that year, never with a guess.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from calendar import SATURDAY
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from attrs import field, frozen


@frozen
class Due:
    """The last day of a limit, or the year that kept it from being known.

    ``falls`` is the day before rolling forward; it differs from ``on`` only
    when a count of calendar days ends on a day off.
    """

    on: date | None
    undecided_year: int | None = None
    falls: date | None = None

    @property
    def known(self) -> bool:
        """Whether the day could be computed."""
        return self.on is not None

    @property
    def rolled(self) -> bool:
        """Whether the limit ended on a day off and moved to the next working day."""
        return self.on != self.falls


def _frozen(years: Iterable[int]) -> frozenset[int]:
    return frozenset(years)


@frozen(kw_only=True)
class WorkCalendar:
    """The working calendar of the decided ``years``.

    ``off`` maps weekdays off, ``worked`` the rest days worked instead, each to
    the name of the source that decided it. Both count only inside ``years``.
    """

    years: frozenset[int] = field(converter=_frozen)
    off: Mapping[date, str] = field(factory=dict, hash=False)
    worked: Mapping[date, str] = field(factory=dict, hash=False)
    _working: tuple[int, ...] = field(init=False, repr=False, eq=False)

    @_working.default
    def _count_once(self) -> tuple[int, ...]:
        return tuple(d.toordinal() for d in _days(self.years) if self._works(d))

    def _works(self, day: date) -> bool:
        return day in self.worked or (day.weekday() < SATURDAY and day not in self.off)

    def is_working(self, day: date) -> bool | None:
        """Whether offices work that day; ``None`` in a year that is not decided."""
        return self._works(day) if day.year in self.years else None

    def source(self, day: date) -> str:
        """Which source moved that day: a weekday off or a rest day worked; else ``""``."""
        return self.worked.get(day) or self.off.get(day, "")

    def sources(self, after: date, until: date) -> tuple[tuple[date, str], ...]:
        """Each day later than ``after`` and up to ``until`` that a source moved, with it."""
        moved = (d for d in {**self.off, **self.worked} if after < d <= until)
        return tuple((d, self.source(d)) for d in sorted(moved))

    def add_working_days(self, start: date, days: int) -> Due:
        """When ``days`` working days after ``start`` have passed."""
        _positive(days)
        index = bisect_right(self._working, start.toordinal()) + days - 1
        if index >= len(self._working):
            return self._unknown(start)
        end = date.fromordinal(self._working[index])
        return self._sure(start, end, end)

    def add_calendar_days(self, start: date, days: int) -> Due:
        """When ``days`` calendar days have passed, or the next working day if that is off."""
        _positive(days)
        falls = start.toordinal() + days
        index = bisect_left(self._working, falls)
        if index >= len(self._working):
            return self._unknown(start)
        end = date.fromordinal(self._working[index])
        return self._sure(start, end, date.fromordinal(falls))

    def count_back(self, event: date, days: int) -> date:
        """``days`` calendar days before ``event``, which is not counted; never rolled."""
        _positive(days)
        return event - timedelta(days=days)

    def working_days_between(self, start: date, end: date) -> int | None:
        """Working days after ``start`` up to ``end``; negative when ``end`` lies before.

        ``None`` when a day between lies in a year that is not decided.
        """
        if end < start:
            back = self.working_days_between(end, start)
            return None if back is None else -back
        if start < end and self._undecided(start, end) is not None:
            return None
        first, last = (bisect_right(self._working, d.toordinal()) for d in (start, end))
        return last - first

    def working_days_in(self, year: int) -> int | None:
        """How many working days a year has; ``None`` when it is not decided."""
        if year not in self.years:
            return None
        first, after = (date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1)
        return bisect_left(self._working, after) - bisect_left(self._working, first)

    def _sure(self, start: date, end: date, falls: date) -> Due:
        year = self._undecided(start, end)
        return Due(end, None, falls) if year is None else Due(None, year)

    def _unknown(self, start: date) -> Due:
        year = _first_counted_year(start)
        while year in self.years:
            year += 1
        return Due(None, year)

    def _undecided(self, start: date, end: date) -> int | None:
        years = range(_first_counted_year(start), end.year + 1)
        return next((y for y in years if y not in self.years), None)


def _first_counted_year(start: date) -> int:
    """Tell the year of the day after ``start``."""
    return start.year + ((start.month, start.day) == (12, 31))


def _days(years: Iterable[int]) -> Iterable[date]:
    for year in sorted(years):
        day = date(year, 1, 1)
        while day.year == year:
            yield day
            day += timedelta(days=1)


def _positive(days: int) -> None:
    if days < 1:
        raise ValueError(f"a limit has at least one day, not {days}")
