"""When a level must be done: a limit with a start event and an end event, in real days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

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
    """

    level: str
    start: date
    on: date | None = None
    days: int | None = None
    unit: str = "wd"
    ends: str = "trinh"
    cites: tuple[Citation, ...] = ()
    status: Status = Status.CONFIRMED
    why: str = ""
    needs: str = ""
    year: int | None = None


def limit_at(pack: Pack, dossier: Dossier, level: str, on: date) -> LimitSegment | None:
    """The limit of a level for this dossier; ``None`` where none is defined."""
    for limit in pack.national.limits:
        if limit.level == level and _is_for(limit, dossier):
            found: LimitSegment | None = at(limit.segments, on)
            return found
    return None


def _is_for(limit: Limit, dossier: Dossier) -> bool:
    return (
        dossier.award in limit.awards
        and (not limit.grounds or dossier.ground in limit.grounds)
        and (not limit.subjects or dossier.subject.kind in limit.subjects)
    )


def due(
    pack: Pack, calendar: WorkCalendar, dossier: Dossier, level: str, received: date
) -> DueDate:
    """The last day for a level that received the full dossier on ``received``."""
    on = law_day(pack, "procedure", dossier.dates, received).on
    segment = limit_at(pack, dossier, level, on)
    if segment is None or segment.days is None:
        needs = (segment.needs or segment.absent) if segment else ""
        return DueDate(level=level, start=received, why=Cause.RULE.value, needs=needs)
    count = calendar.add_working_days if segment.unit == "wd" else calendar.add_calendar_days
    end = count(received, segment.days)
    return DueDate(
        level=level,
        start=received,
        on=end.on,
        days=segment.days,
        unit=segment.unit,
        ends=segment.ends,
        cites=segment.cite,
        status=segment.status,
        why="undecided-year" if end.on is None else "",
        year=end.undecided_year,
    )


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
