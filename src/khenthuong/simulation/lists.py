"""Groups the dossiers of a season into lists, as a unit sends them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

from khenthuong.law.plans import Plan
from khenthuong.office import Context, Office
from khenthuong.records import Submission
from khenthuong.simulation.assumed import Assumed
from khenthuong.simulation.drafts import Drafts
from khenthuong.simulation.occasions import Occasion, occasions
from khenthuong.simulation.subjects import Subjects
from khenthuong.workdays import WorkCalendar


@frozen(kw_only=True)
class Listed:
    """One list that is ready: the day it is sent, and the promise it stands for."""

    sent: date
    context: Context
    occasion: Occasion


def working_day(calendar: WorkCalendar, on: date, after: int = 0) -> date:
    """The working day ``after`` working days later; the next one when ``on`` is a day off.

    In a year whose days off are not decided, calendar days are counted.
    """
    if after == 0:
        if calendar.is_working(on) is not False:
            return on
        after = 1
    return calendar.add_working_days(on, after).on or on + timedelta(after)


def season_lists(
    office: Office, plan: Plan, count: int, assumed: Assumed, drafts: Drafts
) -> tuple[Listed, ...]:
    """All lists of a season of ``count`` dossiers; empty when the plan promises nothing."""
    found = occasions(office.pack, plan, assumed)
    if not found:
        return ()
    subjects = Subjects(office.pack, plan, assumed)
    made: list[Listed] = []
    number = 0
    for occasion, size in _sizes(found, count, assumed):
        sent = _sent(office, occasion, assumed)
        lines = []
        for _ in range(size):
            number += 1
            code = assumed.one("ma/truong-hop").format(number=number)
            lines.append(
                drafts.make(code, subjects.make(occasion.promise.subjects), occasion, sent)
            )
        submission = Submission(
            id=assumed.one("ma/to-trinh").format(number=len(made) + 1),
            unit=plan.unit,
            lines=tuple(d.id for d in lines),
            plan=plan.id,
        )
        made.append(Listed(sent=sent, context=office.start(submission, lines), occasion=occasion))
    return tuple(made)


def _sizes(
    found: tuple[Occasion, ...], count: int, assumed: Assumed
) -> Iterator[tuple[Occasion, int]]:
    """How many dossiers each occasion gets, cut into lists; every occasion gets one if it can."""
    drawn = list(range(min(count, len(found))))
    weights = tuple(f"phan-bo/{o.ground}" for o in found)
    drawn += [assumed.weighted(weights) for _ in range(count - len(drawn))]
    most = assumed.count("danh-sach")
    for index, occasion in enumerate(found):
        left = drawn.count(index)
        while left:
            size = 1 if occasion.sudden else min(left, most)
            yield occasion, size
            left -= size


def _sent(office: Office, occasion: Occasion, assumed: Assumed) -> date:
    span = (occasion.sent_high - occasion.sent_low).days
    return working_day(
        office.calendar, occasion.sent_low + timedelta(assumed.between(0, max(span, 0)))
    )
