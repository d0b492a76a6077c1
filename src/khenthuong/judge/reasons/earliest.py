"""The first day on which a case passes by waiting alone: nothing is added, nothing changes.

Only days on which some answer can change are tried: ends and beginnings of every
dated part of the rules and of the units, and the days of the dossier's records.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import attrs

from khenthuong.judge.case import Case
from khenthuong.judge.check import judge
from khenthuong.law.pack import Pack
from khenthuong.law.structure import walk
from khenthuong.workdays import WorkCalendar

_DAY = timedelta(days=1)


def horizon(calendar: WorkCalendar, case: Case) -> date:
    """The last day that is looked at: the end of the last decided year."""
    last = max(calendar.years, default=case.on.year)
    return max(case.on.replace(year=last, month=12, day=31), case.on)


def earliest(pack: Pack, calendar: WorkCalendar, case: Case) -> date | None:
    """The first day, from the day asked about, on which the case passes by itself.

    A signature that is proposed is given on the day tried; a ballot and the key
    dates that have happened stay where they are. ``None`` is never, as far as
    the working calendar reaches.
    """
    last = horizon(calendar, case)
    days = {case.on, case.on + _DAY, *pack.turns, *_days_of(case)}
    for on in sorted(d for d in days if case.on <= d <= last):
        if judge(pack, calendar, on_day(case, on)).outcome.open:
            return on
    return None


def on_day(case: Case, on: date) -> Case:
    """The case as it would be on a later day; what is signed before that is signed anew."""
    signing = case.signing
    if signing is None or on == case.on or on <= signing.on:
        return attrs.evolve(case, on=on)
    dates = case.dossier.dates
    if dates.decided == signing.on:
        dates = attrs.evolve(dates, decided=on)
    return attrs.evolve(
        case,
        on=on,
        signing=attrs.evolve(signing, on=on),
        dossier=attrs.evolve(case.dossier, dates=dates),
    )


def _days_of(case: Case) -> Iterator[date]:
    """Days and years of the dossier itself, and the day after each."""
    for _, value in walk(case.dossier):
        for day in _days_in(value):
            yield from (day, day + _DAY)


def _days_in(value: Any) -> Iterator[date]:
    records = getattr(value, "records", {}) if attrs.has(type(value)) else {}
    rows = [row for kind in records.values() for row in kind]
    plain = [v for row in rows for v in row.values()]
    plain += [getattr(value, a.name) for a in attrs.fields(type(value))]
    for found in plain:
        if isinstance(found, date):
            yield found
        elif type(found) is int and date.min.year < found < date.max.year:
            yield from (date(found, 1, 1), date(found, 12, 31))
