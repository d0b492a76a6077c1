"""What a plan asks for by a day: milestones to finish, reports to bring in, and what is open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from khenthuong.law.plans import NOWHERE, Place, Plan
from khenthuong.records import PlanLife


@frozen(kw_only=True)
class Demand:
    """One milestone or report. ``on`` is the day of the plan or of a later paper.

    ``kind`` is empty for a report. ``done`` is the day on which a milestone was
    finished; ``received`` are the bodies whose report came in, ``missing`` those that
    joined and did not send theirs.
    """

    item: str
    text: str
    kind: str = ""
    on: date | None = None
    done: date | None = None
    received: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    at: Place = NOWHERE

    @property
    def open(self) -> bool:
        """Whether something is still to be done or to come in."""
        return self.done is None if self.kind else bool(self.missing) or not self.received


def demands(plan: Plan, life: PlanLife) -> tuple[Demand, ...]:
    """Every milestone and report of the plan as it stands, the earliest day first."""
    found = (*_milestones(plan, life), *_reports(plan, life))
    return tuple(sorted(found, key=lambda d: d.on or date.max))


def _milestones(plan: Plan, life: PlanLife) -> Iterator[Demand]:
    for milestone in plan.milestones:
        yield Demand(
            item=milestone.id,
            text=milestone.text,
            kind=milestone.kind,
            on=life.days.get(milestone.id, milestone.on),
            done=life.done.get(milestone.id),
            at=milestone.at,
        )


def _reports(plan: Plan, life: PlanLife) -> Iterator[Demand]:
    for asked in plan.reporting:
        sent = {r.body for r in life.reports if r.item == asked.id}
        yield Demand(
            item=asked.id,
            text=asked.text,
            on=life.days.get(asked.id, asked.by),
            received=tuple(sorted(sent)),
            missing=tuple(m for m in life.members if m not in sent),
            at=asked.at,
        )
