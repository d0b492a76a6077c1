"""When the promises of a plan are to be kept: each promise at each of its events."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

from khenthuong.law import Pack
from khenthuong.law.plans import Milestone, Plan, Promise
from khenthuong.simulation.assumed import Assumed

SUDDEN = "dot-xuat"
_CLOSING = "moc/cuoi-ky"


@frozen(kw_only=True)
class Occasion:
    """One promise on one ground at one event.

    ``merit_end`` is the last day of the merit, ``sent_low`` and ``sent_high`` the days
    between which lists for it are sent. ``sudden`` ones come one by one.
    """

    promise: Promise
    ground: str
    event: str
    merit_start: date
    merit_end: date
    sent_low: date
    sent_high: date
    sudden: bool = False


def span(pack: Pack, plan: Plan) -> tuple[date, date]:
    """First and last day of the plan, as said or as near as the plan lets us know."""
    first = plan.period_start or plan.issued or plan.issued_from or pack.first_day()
    dated = [m.on for m in plan.milestones if m.on]
    return first, plan.period_end or max(dated, default=first)


def occasions(pack: Pack, plan: Plan, assumed: Assumed) -> tuple[Occasion, ...]:
    """Every occasion of a plan, in the order of its promises; empty when it promises nothing."""
    kinds = {p.subject for p in plan.participants}
    return tuple(
        occasion
        for promise in plan.promises
        if kinds & set(promise.subjects)
        for ground in promise.grounds
        for occasion in _of(pack, plan, promise, ground, assumed)
    )


def _of(
    pack: Pack, plan: Plan, promise: Promise, ground: str, assumed: Assumed
) -> Iterator[Occasion]:
    first, last = span(pack, plan)
    if ground == SUDDEN:
        yield _sudden(promise, ground, first, last, assumed)
        return
    waited = [m for m in plan.milestones if m.id in promise.at_milestones]
    for milestone in waited:
        for event, on in _dates(milestone, first, last, assumed):
            low, high = _sent(milestone.kind, on, assumed)
            yield Occasion(
                promise=promise,
                ground=ground,
                event=event,
                merit_start=first,
                merit_end=min(on, last, low),
                sent_low=low,
                sent_high=high,
            )
    if not waited:
        found = assumed.find(_CLOSING)
        low = last - timedelta(found.days_max or 0)
        yield Occasion(
            promise=promise,
            ground=ground,
            event="",
            merit_start=first,
            merit_end=low,
            sent_low=low,
            sent_high=last - timedelta(found.days_min or 0),
        )


def _sudden(promise: Promise, ground: str, first: date, last: date, assumed: Assumed) -> Occasion:
    found = assumed.find(f"gui-sau/{SUDDEN}")
    return Occasion(
        promise=promise,
        ground=ground,
        event="",
        merit_start=first,
        merit_end=last,
        sent_low=first + timedelta(found.days_max or 0),
        sent_high=last,
        sudden=True,
    )


def _dates(
    milestone: Milestone, first: date, last: date, assumed: Assumed
) -> Iterator[tuple[str, date]]:
    """The day of an event, as the plan says or as the data assumes."""
    kind = f"moc/{milestone.kind}"
    if milestone.on is not None:
        yield milestone.text, milestone.on
    elif assumed.has(kind) and assumed.count(kind):
        parts = assumed.count(kind)
        for part in range(1, parts + 1):
            yield f"{milestone.text} ({part}/{parts})", first + (last - first) * part // parts
    else:
        after = timedelta(assumed.days(kind if assumed.has(kind) else "gui-sau/khac"))
        yield milestone.text, last + after


def _sent(kind: str, on: date, assumed: Assumed) -> tuple[date, date]:
    before = f"gui-truoc/{kind}"
    if assumed.has(before):
        found = assumed.find(before)
        return on - timedelta(found.days_max or 0), on - timedelta(found.days_min or 0)
    found = assumed.find(f"gui-sau/{kind}", "gui-sau/khac")
    return on + timedelta(found.days_min or 0), on + timedelta(found.days_max or 0)
