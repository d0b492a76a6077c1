"""May this be done to a plan? One act gives one event or one refusal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Protocol

import attrs

from khenthuong.basis import Refusal, UnknownName, Verdict
from khenthuong.judge.plans.demands import demands
from khenthuong.judge.plans.life import PlanCase, judge_plan_act
from khenthuong.law.machine import Machine, Trigger
from khenthuong.law.pack import Pack
from khenthuong.law.plans import Plan
from khenthuong.procedure.attempt import Passed, attempt
from khenthuong.procedure.machine import Procedure
from khenthuong.records import PlanAct, PlanEvent, Rank, Report

MACHINE = "phong-trao"


class PlanJudge(Protocol):
    """What a guard asks: the verdict on an act on a plan, only for the phases named."""

    def __call__(
        self, pack: Pack, machine: Machine, case: PlanCase, act: PlanAct, only: Iterable[str]
    ) -> Verdict:
        """Judge the act."""


def decide_plan(
    pack: Pack,
    procedure: Procedure,
    case: PlanCase,
    act: PlanAct,
    *,
    verdict: PlanJudge = judge_plan_act,
) -> PlanEvent | Refusal:
    """The event that the act makes on the plan, or all reasons why it may not be.

    ``verdict`` is the judge of every guard; only a proof or an observer puts another here.
    Raises ``UnknownName`` for a trigger the machine does not have, and for a
    milestone, report, cụm or khối that the plan does not have.
    """
    _known(case.plan, act)
    life = case.life
    trigger: Trigger = pack.find("triggers", act.trigger, "hành động")
    asked = attrs.evolve(act, items=act.items or tuple(_next(case, trigger)))
    found = attempt(
        procedure,
        case.plan.id,
        life.state,
        act,
        lambda phases: verdict(pack, procedure.machine, case, asked, phases),
    )
    if isinstance(found, Refusal):
        return found
    return PlanEvent(
        plan=case.plan.id,
        version=life.version + 1,
        trigger=act.trigger,
        source=life.state,
        target=found.target,
        act=act,
        pack=pack.content_hash,
        status=found.status,
        period=pack.period(act.on),
        warnings=found.warnings,
        **_written(case, asked, found),
    )


def _known(plan: Plan, act: PlanAct) -> None:
    items = [m.id for m in plan.milestones] + [r.id for r in plan.reporting]
    clusters = [c.id for c in plan.clusters]
    for item in act.items:
        if item not in items:
            raise UnknownName("mốc hoặc báo cáo của kế hoạch", item, items)
    for rank in act.ranks:
        if rank.cluster not in clusters:
            raise UnknownName("cụm, khối của kế hoạch", rank.cluster, clusters)


def _next(case: PlanCase, trigger: Trigger) -> Iterator[str]:
    """The milestone that an action finishes where none is named: the next one of its kind."""
    if not trigger.stage or "items" in trigger.takes:
        return
    waiting = (d for d in demands(case.plan, case.life) if d.kind == trigger.stage and d.open)
    yield from (d.item for d in [next(waiting, None)] if d is not None)


def _written(case: PlanCase, act: PlanAct, passed: Passed) -> dict[str, Any]:
    """What the act writes down, as the arrow says."""
    moves, milestones = passed.arrow.moves, {m.id for m in case.plan.milestones}
    written: dict[str, Any] = {"unit": case.unit}
    if "unit:over" in moves and act.signing is not None:
        written["unit"] = act.signing.unit
    if "milestone:done" in moves:
        written["done"] = tuple(item for item in act.items if item in milestones)
    if "members:in" in moves:
        written["members"] = act.bodies
    if "report:in" in moves:
        written["reports"] = tuple(
            Report(item=item, body=body, on=act.on) for item in act.items for body in act.bodies
        )
    if "day:set" in moves and act.day is not None:
        written["days"] = dict.fromkeys(act.items, act.day)
    return written | _ranks(act, moves)


def _ranks(act: PlanAct, moves: tuple[str, ...]) -> dict[str, tuple[Rank, ...]]:
    """Ranks as they now read: new ones without a paper, confirmed ones with it."""
    if "rank:in" in moves:
        return {"ranks": tuple(attrs.evolve(r, paper="") for r in act.ranks)}
    if "rank:confirmed" in moves:
        paper = "; ".join(act.papers)
        return {"ranks": tuple(attrs.evolve(r, paper=paper) for r in act.ranks)}
    return {}
