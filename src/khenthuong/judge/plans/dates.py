"""What happens to a plan in time: order of its days, units and clusters that end before it."""

from __future__ import annotations

from datetime import date, timedelta

from khenthuong.judge.plans.finding import Found, Review, names
from khenthuong.law.authority import Unit
from khenthuong.law.plans import Milestone

_DAY = timedelta(days=1)


def conflicts(review: Review) -> Found:
    """One event with two days."""
    for milestone in review.plan.milestones:
        if milestone.on and (
            milestone.other_text or milestone.other_on not in (None, milestone.on)
        ):
            yield from review.find(
                "pl-date-conflict",
                milestone.at,
                status=milestone.status,
                event=milestone.text,
                on=milestone.on,
                other=milestone.other_text or milestone.other_on,
                other_section=milestone.other_at.section,
            )


def order(review: Review) -> Found:
    """Awards that wait for something later than the end, milestones outside the time."""
    plan, end = review.plan, review.plan.period_end
    waited = {m for p in plan.promises for m in p.at_milestones}
    for milestone in plan.milestones:
        if end and milestone.id in waited and _after_end(review, milestone, end):
            weekday = review.word("weekday", str(end.weekday()))
            yield from review.find(
                "pl-order", milestone.at, weekday=weekday, end=end, event=milestone.text
            )
        elif milestone.on and _outside(review, milestone.on):
            yield from review.find(
                "pl-order-period", milestone.at, event=milestone.text, on=milestone.on
            )
    yield from _pairs(review)


def _after_end(review: Review, milestone: Milestone, end: date) -> bool:
    """Whether it lies after ``end``; an event of the year's end without a day does too."""
    if milestone.on:
        return milestone.on > end
    kinds = review.rule("pl-order").words
    return milestone.kind in kinds and (end + _DAY).year == review.plan.year


def _outside(review: Review, on: date) -> bool:
    start, end = review.plan.period_start, review.plan.period_end
    return bool((start and on < start) or (end and on > end))


def _pairs(review: Review) -> Found:
    first, second = review.rule("pl-order-pair").words
    dated = [(m, m.on) for m in review.plan.milestones if m.on]
    for early, on in dated:
        for late, later_on in dated:
            if early.kind == first and late.kind == second and on >= later_on:
                yield from review.find(
                    "pl-order-pair",
                    early.at,
                    event=early.text,
                    on=on,
                    later=late.text,
                    later_on=later_on,
                )


def continuation(review: Review) -> Found:
    """Ask what becomes of a movement that outlives the unit of its plan."""
    unit = review.pack.unit(review.plan.unit)
    last = ended_before(unit, review.end)
    if last:
        yield from review.find(
            "pl-continuation",
            review.plan.period_at,
            cites=unit.cite,
            status=unit.status,
            unit=unit.full_name,
            last=last,
            until=review.end,
            successors=names(review.pack.unit_at(unit.id, last + _DAY)),
        )


def clusters(review: Review) -> Found:
    """Rankings by a cluster whose level is gone by then, or is not named at all."""
    for cluster in review.plan.clusters:
        if not cluster.run_by:
            yield from review.find("pl-cluster-runner", cluster.at, cluster=cluster.text)
            continue
        unit = review.pack.unit(cluster.run_by)
        last = ended_before(unit, review.end)
        if last:
            yield from review.find(
                "pl-cluster-ended",
                cluster.at,
                cites=unit.cite,
                status=cluster.status,
                cluster=cluster.text,
                unit=unit.full_name,
                last=last,
                until=review.end,
            )


def salaries(review: Review) -> Found:
    """Warn of a base salary that changes on the way: the money follows the day of decision."""
    for salary in review.pack.national.base_salaries:
        for segment in salary.segments:
            if segment.start and review.day < segment.start <= review.end:
                yield from review.find(
                    "pl-salary-change",
                    review.plan.period_at,
                    cites=segment.cite,
                    status=segment.status,
                    on=segment.start,
                )


def ended_before(unit: Unit, until: date) -> date | None:
    """Give the last day of ``unit`` if that is before ``until``."""
    return unit.end if unit.end and unit.end < until else None


CHECKS = (conflicts, order, continuation, clusters, salaries)
