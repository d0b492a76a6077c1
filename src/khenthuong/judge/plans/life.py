"""Judges an act on a plan: who carries it, what its text and the law ask for before the act."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from attrs import frozen

from khenthuong.basis import Cause, Outcome, Truth, Verdict, Weight
from khenthuong.judge.case import Case, Ruled, conclude, simple
from khenthuong.judge.check import overall
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.plans.demands import demands
from khenthuong.judge.plans.finding import Review
from khenthuong.judge.rules import judge_rules
from khenthuong.law.awards import RuleSegment
from khenthuong.law.machine import Machine
from khenthuong.law.pack import Pack
from khenthuong.law.plans import Plan
from khenthuong.law.series import at
from khenthuong.records import Dossier, PlanAct, PlanLife, Rank, Subject

_CONTENTS, _CONTINUED = "pl-content", "pl-continuation"


@frozen(kw_only=True)
class PlanCase:
    """A plan and where it stands when an act is tried."""

    plan: Plan
    life: PlanLife

    @property
    def unit(self) -> str:
        """The unit that carries the movement."""
        return self.life.unit or self.plan.unit


def judge_plan_act(
    pack: Pack, machine: Machine, case: PlanCase, act: PlanAct, only: Iterable[str]
) -> Verdict:
    """The verdict on an act, phase by phase of the machine; ``act.items`` are those it finishes."""
    wanted = set(only)
    dossier = _as_dossier(case, act)
    asked = Case(dossier=dossier, on=act.on, level=pack.unit(case.unit).level, step=True)
    row = FactRow(pack, dossier, act.on, _built_ins(machine, case, act))
    return overall(
        tuple(
            conclude(
                phase.id,
                (
                    *_own(pack, machine, case, act, phase.id),
                    *judge_rules(pack, phase.id, asked, row, machine.rules),
                ),
            )
            for phase in machine.phases
            if phase.id in wanted
        )
    )


def _as_dossier(case: PlanCase, act: PlanAct) -> Dossier:
    """The plan in the form in which rules are asked: its unit and the facts said of it."""
    facts = {code: given for a in (*case.life.acts, act) for code, given in a.facts.items()}
    nobody = Subject(id="", kind="", name="")
    return Dossier(id=case.plan.id, subject=nobody, award="", unit=case.unit, facts=facts)


def _built_ins(machine: Machine, case: PlanCase, act: PlanAct) -> dict[str, Any]:
    """What the rules may read of a plan and of what was done."""
    plan, done = case.plan, {a.trigger for a in case.life.acts}
    first = next((a.on for a in case.life.acts), act.on)
    start = plan.period_start or plan.issued or first
    years = _years(start, plan.period_end) if plan.period_end else None
    return {
        "$plan_targets": bool(plan.targets),
        "$plan_years": years,
        **{f"$did:{t.id}": t.id in done for t in machine.triggers},
    }


def _years(start: date, end: date) -> int:
    """Whole years from the first to the last day, both counted in."""
    after = date.fromordinal(end.toordinal() + 1)
    return after.year - start.year - ((after.month, after.day) < (start.month, start.day))


def _own(pack: Pack, machine: Machine, case: PlanCase, act: PlanAct, phase: str) -> Iterator[Ruled]:
    """What Python compares with the plan."""
    match phase:
        case "pt_don_vi":
            yield _carried(pack, case, act, phase)
        case "pt_noi_ky":
            yield from _signed(pack, case, act, phase)
        case "pt_noi_dung":
            yield from _contents(pack, case, act, phase)
        case "pt_moc":
            yield from _milestones(machine, case, act, phase)
        case "pt_bao_cao":
            yield from _reports(case, phase)
        case "pt_hang":
            yield from _ranks(case, phase)
        case "pt_khop":
            yield from _confirmable(case, act, phase)
        case "pt_ke_thua":
            yield _continued(pack, case, act, phase)


# -- who carries it --------------------------------------------------------------


def _carried(pack: Pack, case: PlanCase, act: PlanAct, phase: str) -> Ruled:
    """A movement goes on at a unit that works, or by a paper of the one that took it over."""
    unit = pack.unit(case.unit)
    if unit.works(act.on):
        return Ruled(Outcome.PASS)
    rule = _continuation(pack, act.on)
    return simple(
        phase,
        "pt-don-vi",
        Truth.UNKNOWN,
        cause=Cause.FACT,
        cites=(*unit.cite, *rule.cite),
        status=rule.status,
        values={"unit": unit.id, "last": unit.end, "successors": _successors(pack, case, act)},
    )


def _signed(pack: Pack, case: PlanCase, act: PlanAct, phase: str) -> Iterator[Ruled]:
    """The paper is signed where the movement is carried."""
    if act.signing is None:
        return
    here = [case.unit] if pack.unit(case.unit).works(act.on) else _successors(pack, case, act)
    right = act.signing.unit in here
    yield simple(phase, "pt-noi-ky", Truth.of(right), values={"unit": (*here, case.unit)[0]})


def _continued(pack: Pack, case: PlanCase, act: PlanAct, phase: str) -> Ruled:
    """Only a unit that took over an ended one carries its movement on."""
    if pack.unit(case.unit).works(act.on):
        return simple(phase, "pt-con-hoat-dong", Truth.FALSE, values={"unit": case.unit})
    later, rule = _successors(pack, case, act), _continuation(pack, act.on)
    right = act.signing is not None and act.signing.unit in later
    return simple(
        phase,
        "pt-ke-thua",
        Truth.of(right),
        cites=rule.cite,
        status=rule.status,
        values={"successors": later},
    )


def _continuation(pack: Pack, on: date) -> RuleSegment:
    return at(pack.rule(_CONTINUED).segments, on) or RuleSegment()


def _successors(pack: Pack, case: PlanCase, act: PlanAct) -> list[str]:
    return [u.id for u in pack.unit_at(case.unit, act.on) if u.id != case.unit]


# -- what the plan says and asks for ---------------------------------------------


def _contents(pack: Pack, case: PlanCase, act: PlanAct, phase: str) -> Iterator[Ruled]:
    """Contents that a plan must have; one that lacks some is remarked, not stopped."""
    review = Review(pack, case.plan)
    rule = review.rule(_CONTENTS)
    segment = at(rule.segments, act.on)
    missing = [part for part in rule.parts if not getattr(case.plan, part)]
    if segment is None or segment.absent or not missing:
        return
    yield simple(
        phase,
        "pt-noi-dung",
        Truth.FALSE,
        weight=Weight.WARNING,
        cites=segment.cite,
        status=segment.status,
        values={"text": review.words("part", missing)},
    )


def _milestones(machine: Machine, case: PlanCase, act: PlanAct, phase: str) -> Iterator[Ruled]:
    """Milestones whose day has come are finished first; one finished late is remarked."""
    here = _finished_here(machine, case.life.state)
    for asked in demands(case.plan, case.life):
        if asked.on is None or asked.on > act.on or not asked.open:
            continue
        if asked.item in act.items and asked.on < act.on:
            values = {"text": asked.text, "on": asked.on, "done": act.on}
            yield simple(phase, "pt-tre", Truth.FALSE, weight=Weight.WARNING, values=values)
        elif asked.item not in act.items and asked.kind in here:
            values = {"text": asked.text, "on": asked.on}
            yield simple(phase, "pt-moc", Truth.UNKNOWN, cause=Cause.FACT, values=values)


def _finished_here(machine: Machine, state: str) -> set[str]:
    """The kinds of milestones that an action inside this state finishes."""
    inside = {
        arrow.trigger
        for arrow in machine.transitions
        if state in arrow.sources and not any(choice.to for choice in arrow.choices)
    }
    return {t.stage for t in machine.triggers if t.id in inside and t.stage}


def _reports(case: PlanCase, phase: str) -> Iterator[Ruled]:
    """Reports that the plan asks for have come in from all who joined."""
    for asked in demands(case.plan, case.life):
        if not asked.kind and asked.open:
            values = {"text": asked.text, "names": list(asked.missing)}
            code = "pt-bao-cao" if asked.missing else "pt-bao-cao-chung"
            yield simple(phase, code, Truth.UNKNOWN, cause=Cause.FACT, values=values)


def _ranks(case: PlanCase, phase: str) -> Iterator[Ruled]:
    """A rank is confirmed in writing where the plan asks for that."""
    asked = {c.id for c in case.plan.clusters if c.confirmed}
    for rank in case.life.ranks:
        if rank.cluster in asked and not rank.paper:
            values = _values(case, rank)
            yield simple(phase, "pt-hang", Truth.UNKNOWN, cause=Cause.FACT, values=values)


def _confirmable(case: PlanCase, act: PlanAct, phase: str) -> Iterator[Ruled]:
    """What a paper confirms was recorded before, with the same place."""
    known = {(r.cluster, r.body): r.place for r in case.life.ranks}
    for rank in act.ranks:
        if known.get((rank.cluster, rank.body)) != rank.place:
            yield simple(phase, "pt-hang-khac", Truth.FALSE, values=_values(case, rank))


def _values(case: PlanCase, rank: Rank) -> dict[str, Any]:
    clusters = {c.id: c.text for c in case.plan.clusters}
    return {"place": rank.place, "names": [rank.body], "text": clusters[rank.cluster]}
