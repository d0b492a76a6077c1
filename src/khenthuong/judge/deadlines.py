"""Until which day of the year a proposal must be at a level, or how long before an event."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import attrs

from khenthuong.basis import Cause, Status, weakest
from khenthuong.judge.case import fits
from khenthuong.judge.dating import law_day
from khenthuong.judge.limits import DueDate
from khenthuong.law.awards import Applies
from khenthuong.law.measures import Deadline, DeadlineSegment
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Dossier


def deadlines(
    pack: Pack, dossier: Dossier, on: date, event: date | None = None
) -> Iterator[DueDate]:
    """The deadlines of a proposal by the law of ``on``; ``event`` is the day of the conference.

    A day of the calendar is taken as it stands and not rolled. Where no text
    says the year, the first such day after the merits counts, and the answer is
    never better than unconfirmed.
    """
    day = law_day(pack, "procedure", dossier.dates, on).on
    layers = [x for layer in pack.layers_for(dossier.unit, on) for x in layer.content.deadlines]
    for deadline in (*pack.national.deadlines, *layers):
        segment = at(deadline.segments, day) if _is_for(deadline, dossier) else None
        if segment is not None and not segment.absent:
            found = _found(deadline, segment, dossier.achievement.end, event)
            if found is not None:
                yield found


def reports(pack: Pack, year: int, on: date) -> Iterator[DueDate]:
    """Until which day the reports of a year are due that belong to no proposal."""
    for deadline in pack.national.deadlines:
        segment = at(deadline.segments, on) if not deadline.awards else None
        if segment is not None and not segment.absent:
            found = _found(deadline, segment, date(year, 1, 1), None)
            if found is not None:
                yield found


def _is_for(deadline: Deadline, dossier: Dossier) -> bool:
    names = ("awards", "grounds", "subjects", "traits", "without_traits")
    asked = Applies(**{name: getattr(deadline, name) for name in names})
    return bool(deadline.awards) and fits(asked, dossier, deadline.level)


def _found(
    deadline: Deadline, segment: DeadlineSegment, end: date | None, event: date | None
) -> DueDate | None:
    base = DueDate(
        level=deadline.level,
        start=event or end or date.min,
        cites=segment.cite,
        status=segment.status,
        limit=deadline.id,
    )
    if segment.back is not None:
        last = event - timedelta(days=segment.back) if event else None
        return attrs.evolve(base, on=last, days=segment.back, unit="cd") if last else None
    if segment.month is None or segment.day is None:
        return attrs.evolve(base, why=Cause.RULE.value, needs=segment.needs)
    if end is None:
        return attrs.evolve(base, why=Cause.FACT.value)
    return attrs.evolve(base, on=_day(segment, end), status=_status(segment))


def _day(segment: DeadlineSegment, end: date) -> date:
    """The day in its year; *trước ngày* means by the end of the day before."""
    assert segment.month is not None  # noqa: S101 - asked only of days of the calendar
    assert segment.day is not None  # noqa: S101
    named = date(end.year + (segment.years or 0), segment.month, segment.day)
    if segment.years is None and named <= end:
        named = named.replace(year=named.year + 1)
    return named - timedelta(days=segment.before)


def _status(segment: DeadlineSegment) -> Status:
    said = [segment.status]
    if segment.years is None:
        said.append(Status.UNCONFIRMED)
    if segment.before:  # whether the day itself still counts is an open question
        said.append(Status.OPEN)
    return weakest(said)
