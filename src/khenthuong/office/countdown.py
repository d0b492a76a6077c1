"""Counting back from a ceremony: the last day for each step that is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import attrs
from attrs import frozen

from khenthuong.basis import Cause, Status
from khenthuong.judge import DueDate, deadlines, due, last_start
from khenthuong.office.agenda import settled
from khenthuong.office.desk import Office
from khenthuong.procedure import restarts, route, started, stranded
from khenthuong.records import Dossier, Leg


@frozen(kw_only=True)
class LastDay:
    """One step and the last day on which it may be done; ``why`` says why it is not known.

    ``limit`` is the code of the limit or deadline that gives the day, ``""`` where
    the day only follows from the next step.
    """

    trigger: str
    role: str
    level: str
    unit: str
    on: date | None
    limit: str = ""
    status: Status = Status.CONFIRMED
    why: str = ""
    needs: str = ""
    year: int | None = None


def countdown(
    office: Office,
    dossier: Dossier,
    ceremony: date,
    on: date,
    *,
    lines: Sequence[Dossier] = (),
) -> tuple[LastDay, ...]:
    """The last day of each step left on ``on``, the earliest step first.

    ``lines`` are those of its list, which share the limit that runs.

    The way is that of the deciding day: after a boundary, that of the successors.
    The ceremony day is not counted: the decision is dated on a working day
    before it. No text gives a time for signing, so none is set aside. Counting
    stops where a limit is not known; the steps below it are unknown too.
    """
    by = _working_day_before(office, ceremony)
    then = by or on
    dossier = settled(office, dossier, then)
    legs = dossier.life.legs or route(office.pack, dossier, then)
    if not legs or stranded(office.pack, dossier, then):
        return ()
    steps = [_deciding(office, legs[-1], by, ceremony)]
    stop = steps[0]
    for index in range(len(legs) - 1, dossier.life.leg - 1, -1):
        leg = legs[index]
        if leg.done is not None or leg.lapsed:
            continue
        begin = started(office.rules, dossier, index, lines) if dossier.life.legs else None
        awaited = _beginning(office, dossier) if index == dossier.life.leg else ""
        if begin is not None and not awaited:
            steps.append(_running(office, dossier, leg, begin, stop))
        else:
            steps.extend(_leg(office, dossier, leg, stop, ceremony, awaited))
        stop = steps[-1]
    return tuple(reversed(steps))


def _working_day_before(office: Office, event: date) -> date | None:
    day = event - timedelta(days=1)
    while office.calendar.is_working(day) is False:
        day -= timedelta(days=1)
    return day if office.calendar.is_working(day) else None


def _deciding(office: Office, leg: Leg, by: date | None, ceremony: date) -> LastDay:
    arrow = next(t for t in office.pack.national.transitions if "decided" in t.sets)
    why = "" if by else "undecided-year"
    return _step(office, arrow.trigger, leg, by, why=why, year=None if by else ceremony.year)


def _leg(
    office: Office, dossier: Dossier, leg: Leg, after: LastDay, event: date, awaited: str
) -> Iterator[LastDay]:
    """To submit by the next step, to receive as the limit asks, and by any deadline."""
    if after.on is None:
        found = DueDate(level=leg.level, start=event)
    else:
        found = last_start(office.pack, office.calendar, dossier, leg.level, after.on)
    yield _like(office, found.ends, leg, after)
    found = attrs.evolve(found, starts=awaited or found.starts)
    yield _sooner(office, dossier, leg, _receiving(office, leg, found, after), event)


def _running(office: Office, dossier: Dossier, leg: Leg, begin: date, after: LastDay) -> LastDay:
    """To submit by the next step, or by the limit that already runs where that is sooner."""
    found = due(office.pack, office.calendar, dossier, leg.level, begin)
    if found.on is None or (after.on is not None and after.on <= found.on):
        return _like(office, found.ends, leg, after)
    return _step(office, found.ends, leg, found.on, limit=found.limit, status=found.status)


def _beginning(office: Office, dossier: Dossier) -> str:
    """The action that will begin the limit of the present leg, ``""`` where none is awaited."""
    life = dossier.life
    for arrow in office.pack.national.transitions:
        here = life.state in arrow.sources and restarts(office.rules, arrow)
        if here and (arrow.hold == "off") == life.held:
            return arrow.trigger
    return ""


def _receiving(office: Office, leg: Leg, found: DueDate, after: LastDay) -> LastDay:
    """The last day on which the full dossier may come in."""
    if after.on is None:
        return _like(office, found.starts, leg, after)
    start = found.start if found.on else None
    return _step(
        office,
        found.starts,
        leg,
        start,
        limit=found.limit,
        status=found.status,
        why="" if start else found.why,
        needs=found.needs,
        year=found.year,
    )


def _sooner(office: Office, dossier: Dossier, leg: Leg, step: LastDay, event: date) -> LastDay:
    """The step, or the deadline of its level where that lies before it or is all that is known."""
    days = [d for d in deadlines(office.pack, dossier, event, event) if d.level == leg.level]
    known = [d for d in days if d.on is not None and (step.on is None or d.on < step.on)]
    if not known:
        return step
    first = min(known, key=lambda d: d.on or date.max)
    return _step(office, step.trigger, leg, first.on, limit=first.limit, status=first.status)


def _like(office: Office, trigger: str, leg: Leg, after: LastDay) -> LastDay:
    """A step whose last day is that of the step after it."""
    why = after.why if after.on is None else ""
    return _step(office, trigger, leg, after.on, why=why, needs=after.needs, year=after.year)


def _step(
    office: Office,
    trigger: str,
    leg: Leg,
    on: date | None,
    *,
    limit: str = "",
    status: Status = Status.CONFIRMED,
    why: str = "",
    needs: str = "",
    year: int | None = None,
) -> LastDay:
    return LastDay(
        trigger=trigger,
        role=office.pack.find("triggers", trigger, "hành động").role,
        level=leg.level,
        unit=leg.unit,
        on=on,
        limit=limit,
        status=status,
        why=why or (Cause.RULE.value if on is None else ""),
        needs=needs if on is None else "",
        year=year if on is None else None,
    )
