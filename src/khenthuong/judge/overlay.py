"""The plan as the lowest layer: it adds criteria to its own awards and lowers nothing."""

from __future__ import annotations

from collections.abc import Iterator

from khenthuong.basis import Cause, Citation, Finding, Outcome, Truth, Weight, some, weakest
from khenthuong.judge.case import Case, Ruled
from khenthuong.judge.factrow import FactRow
from khenthuong.law.pack import Pack
from khenthuong.law.plans import Criterion, Plan

PHASE = "tieu_chuan"


def plan_criteria(pack: Pack, case: Case, row: FactRow) -> Iterator[Ruled]:
    """What the plan of the dossier adds: binding for its unit's own award of a movement.

    For awards of a higher level the plan cannot bind: the same findings are remarks.
    """
    dossier = case.dossier
    if not dossier.plan:
        return
    plan = pack.plan(dossier.plan)
    if plan.criteria_grounds and dossier.ground not in plan.criteria_grounds:
        return
    own = pack.award(dossier.award).level == pack.unit(plan.unit).level
    for group in _groups(plan, case):
        yield _judge_group(plan, group, row, own=own)


def _groups(plan: Plan, case: Case) -> Iterator[tuple[Criterion, ...]]:
    """Criteria that are alternatives stand together, each other one alone."""
    subject = case.dossier.subject
    groups: dict[str, list[Criterion]] = {}
    for criterion in plan.criteria:
        fits = (
            subject.kind in criterion.subjects
            and (not criterion.traits or set(criterion.traits) & set(subject.traits))
            and not set(criterion.without_traits) & set(subject.traits)
        )
        if fits and criterion.fact:
            groups.setdefault(criterion.group or criterion.id, []).append(criterion)
    for found in groups.values():
        yield tuple(found)


def _judge_group(plan: Plan, group: tuple[Criterion, ...], row: FactRow, *, own: bool) -> Ruled:
    findings = tuple(_finding(plan, c, row, own=own) for c in group)
    truth = some(f.truth for f in findings)
    status = weakest(f.status for f in findings)
    if not own:
        return Ruled(Outcome.PASS, findings=findings)
    outcome = {Truth.TRUE: Outcome.PASS, Truth.FALSE: Outcome.FAIL}.get(truth, Outcome.UNKNOWN)
    cause = Cause.FACT if truth is Truth.UNKNOWN else Cause.NONE
    return Ruled(outcome, cause, status, findings)


def _finding(plan: Plan, criterion: Criterion, row: FactRow, *, own: bool) -> Finding:
    seen = row[criterion.fact]
    truth = Truth.of(bool(seen.value)) if seen.known else Truth.UNKNOWN
    return Finding(
        PHASE,
        plan.id,
        "pl-criterion",
        truth,
        Cause.FACT if truth is Truth.UNKNOWN else Cause.NONE,
        Weight.BINDING if own else Weight.WARNING,
        fact=criterion.fact,
        actual=seen.value,
        required=True,
        relation="is",
        source=seen.source,
        status=criterion.status,
        cites=(Citation(plan.source),),
        deciding=own,
        values={"text": criterion.text, "section": criterion.at.section, "plan": plan.id},
    )
