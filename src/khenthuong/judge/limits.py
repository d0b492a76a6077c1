"""When a level must be done: a limit with a start event and an end event, in real days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import attrs
from attrs import frozen

from khenthuong.basis import Cause, Citation, Status, Truth, Weight
from khenthuong.judge.case import Case, Ruled, simple
from khenthuong.judge.dating import law_day
from khenthuong.law.measures import Limit, LimitSegment
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Dossier
from khenthuong.workdays import WorkCalendar

PHASE = "han"


@frozen(kw_only=True)
class DueDate:
    """The last day of a limit. ``on`` is ``None`` when it cannot be known: ``why`` says so.

    ``why`` is ``""``, ``needs-rule`` (``needs`` names the text) or
    ``undecided-year`` (``year`` is the first year whose days off are not decided).
    ``ceiling`` is the last day of the national limit where a province set a
    shorter one of its own; ``limit`` is the code of the definition.
    """

    level: str
    start: date
    on: date | None = None
    days: int | None = None
    unit: str = "wd"
    starts: str = "tiep_nhan"
    ends: str = "trinh"
    cites: tuple[Citation, ...] = ()
    status: Status = Status.CONFIRMED
    why: str = ""
    needs: str = ""
    year: int | None = None
    ceiling: date | None = None
    limit: str = ""


def limit_at(
    pack: Pack, dossier: Dossier, level: str, on: date, duty: str = ""
) -> tuple[Limit, LimitSegment] | None:
    """The national limit of a level for this dossier; ``None`` where none is defined."""
    return _exactest(pack.national.limits, dossier, level, on, duty)


def local_limit_at(
    pack: Pack, dossier: Dossier, level: str, on: date, duty: str = ""
) -> tuple[Limit, LimitSegment] | None:
    """The limit that the province of the dossier set for itself."""
    own = [x for layer in pack.layers_for(dossier.unit, on) for x in layer.content.limits]
    return _exactest(own, dossier, level, on, duty)


def _exactest(
    limits: Sequence[Limit], dossier: Dossier, level: str, on: date, duty: str
) -> tuple[Limit, LimitSegment] | None:
    """Of those that fit, the one that names most: award before level, then ground and subject."""
    fitting = [x for x in limits if x.duty == duty and _is_for(x, dossier, level)]
    for limit in sorted(fitting, key=_exactness, reverse=True):
        segment = at(limit.segments, on)
        if segment is not None:
            return limit, segment
    return None


def _exactness(limit: Limit) -> tuple[bool, ...]:
    named = (limit.awards, limit.level, limit.grounds, limit.subjects)
    return tuple(bool(x) for x in named)


def _is_for(limit: Limit, dossier: Dossier, level: str) -> bool:
    return (
        (not limit.level or limit.level == level)
        and (not limit.awards or dossier.award in limit.awards)
        and (not limit.grounds or dossier.ground in limit.grounds)
        and (not limit.subjects or dossier.subject.kind in limit.subjects)
    )


def due(
    pack: Pack,
    calendar: WorkCalendar,
    dossier: Dossier,
    level: str,
    received: date,
    duty: str = "",
) -> DueDate:
    """The last day for a level whose limit started on ``received``.

    A province may set a shorter limit than the national one, never a longer one.
    """
    on = law_day(pack, "procedure", dossier.dates, received).on
    law = _counted(calendar, level, received, limit_at(pack, dossier, level, on, duty))
    local = local_limit_at(pack, dossier, level, on, duty)
    if local is None or local[1].days is None:
        return law
    own = _counted(calendar, level, received, local)
    if own.on is None or (law.on is not None and law.on < own.on):
        return law if law.on is not None else own
    return attrs.evolve(own, ceiling=law.on)


def _counted(
    calendar: WorkCalendar, level: str, start: date, found: tuple[Limit, LimitSegment] | None
) -> DueDate:
    if found is None:
        return DueDate(level=level, start=start, why=Cause.RULE.value)
    limit, segment = found
    base = DueDate(
        level=level,
        start=start,
        unit=segment.unit,
        starts=segment.starts,
        ends=segment.ends,
        cites=segment.cite,
        status=segment.status,
        limit=limit.id,
    )
    if segment.days is None:
        needs = segment.needs or segment.absent
        return attrs.evolve(base, why=Cause.RULE.value, needs=needs)
    count = calendar.add_working_days if segment.unit == "wd" else calendar.add_calendar_days
    end = count(start, segment.days)
    return attrs.evolve(
        base,
        on=end.on,
        days=segment.days,
        why="undecided-year" if end.on is None else "",
        year=end.undecided_year,
    )


def last_start(
    pack: Pack, calendar: WorkCalendar, dossier: Dossier, level: str, by: date
) -> DueDate:
    """The limit started as late as it may be to end on ``by`` or before: counting back.

    Its ``start`` is a working day, and no later working day would do. Where no
    limit or no calendar is known the answer is unknown and says why.
    """
    day = by
    while True:
        works = calendar.is_working(day)
        found = due(pack, calendar, dossier, level, day)
        if works is None:
            return attrs.evolve(found, on=None, why="undecided-year", year=day.year)
        in_time = found.on is not None and found.on <= by
        if works and (in_time or found.why == Cause.RULE.value):
            return found
        day -= timedelta(days=1)


def limits(pack: Pack, calendar: WorkCalendar, case: Case) -> Iterator[Ruled]:
    """The running limit as a remark; being late never makes an award void."""
    received = case.dossier.dates.received
    if received is None:
        return
    level = case.level or pack.award(case.dossier.award).level
    found = due(pack, calendar, case.dossier, level, received)
    truth = Truth.UNKNOWN if found.on is None else Truth.of(case.on <= found.on)
    yield simple(
        PHASE,
        "tl-due",
        truth,
        cause=Cause.RULE if found.on is None else Cause.NONE,
        cites=found.cites,
        status=found.status,
        weight=Weight.WARNING,
        needs=found.needs,
        values={"due": found.on, "year": found.year, "days": found.days, "start": received},
    )
