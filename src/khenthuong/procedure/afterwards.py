"""May this be done to a line of a decision? One act gives one event or one refusal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from khenthuong.basis import (
    Finding,
    Outcome,
    Refusal,
    Status,
    Truth,
    Verdict,
    Weight,
    weakest,
)
from khenthuong.judge.after.line import DecisionCase, judge_act
from khenthuong.judge.after.objects import is_written, objects_of
from khenthuong.law.machine import Machine, Transition
from khenthuong.law.pack import Pack
from khenthuong.procedure.machine import Procedure
from khenthuong.procedure.reasons import (
    closed,
    missing_parts,
    on_hold,
    wrong_state,
)
from khenthuong.records import Act, LineEvent

MACHINE = "quyet-dinh"


class LineJudge(Protocol):
    """What a guard asks of a line of a decision, only for the phases named."""

    def __call__(
        self, pack: Pack, machine: Machine, case: DecisionCase, act: Act, only: Iterable[str]
    ) -> Verdict:
        """Judge the act."""


def decide_line(
    pack: Pack,
    procedure: Procedure,
    case: DecisionCase,
    act: Act,
    verdict: LineJudge = judge_act,
) -> LineEvent | Refusal:
    """The event that the act makes on the line, or all reasons why it may not be.

    ``verdict`` is the judge of every guard; only an observer puts another here.
    Raises ``UnknownName`` for a trigger the machine does not have.
    """
    standing, line = case.standing, case.dossier.id
    arrow = procedure.arrow(standing.state, act.trigger)
    if arrow is None:
        found = wrong_state(procedure, standing.state, act.trigger)
        return Refusal(act.trigger, line, (found,))
    trigger = pack.find("triggers", act.trigger, "hành động")
    before = [*missing_parts(trigger, act), *on_hold(arrow, standing.state, held=standing.held)]
    verdicts: list[Verdict] = []

    def guard(transition: Transition) -> Sequence[Finding]:
        wanted = (*transition.phases, *transition.soft)
        verdicts.append(verdict(pack, procedure.machine, case, act, wanted))
        return [*before, *closed(transition, verdicts[-1])]

    cursor = procedure.step(
        standing.state, act.trigger, guard, lambda name: _selects(pack, case, name)
    )
    if cursor.findings:
        return Refusal(act.trigger, line, cursor.findings)
    return _event(pack, case, arrow, act, cursor.state, verdicts[-1])


def _selects(pack: Pack, case: DecisionCase, name: str) -> bool:
    standing, decision = case.standing, case.decision
    return {
        "has-writing": is_written(pack, case.dossier.award, decision.on),
        "handed": standing.objects > 0,
        "paid": standing.money > 0,
        "owing": standing.objects > 0 or standing.money > 0,
    }[name]


def _event(
    pack: Pack, case: DecisionCase, arrow: Transition, act: Act, target: str, verdict: Verdict
) -> LineEvent:
    standing = case.standing
    judged = [p.status for p in verdict.phases if p.outcome is not Outcome.NOT_JUDGED]
    return LineEvent(
        decision=case.decision.id,
        dossier=case.dossier.id,
        version=standing.version + 1,
        trigger=act.trigger,
        source=standing.state,
        target=target,
        held={"on": True, "off": False}.get(arrow.hold, standing.held),
        act=act,
        pack=pack.content_hash,
        objects=_objects(pack, case, arrow),
        money=_money(case, arrow),
        design=case.decision.on if "object:anew" in arrow.moves else None,
        status=weakest(judged or [Status.CONFIRMED]).value,
        period=pack.period(act.on),
        warnings=_warnings(verdict),
    )


def _warnings(verdict: Verdict) -> tuple[str, ...]:
    """The codes of remarks; an alternative that was not needed is none."""
    said = (f for f in verdict.findings if f.weight is Weight.WARNING)
    return tuple(dict.fromkeys(f.code for f in said if f.truth is not Truth.TRUE))


def _objects(pack: Pack, case: DecisionCase, arrow: Transition) -> int:
    """Things given out or taken back; an award of which no text was read counts as one thing."""
    if "object:in" in arrow.moves:
        return -case.standing.objects
    items = objects_of(pack, case.dossier.award, case.decision.on)
    out = 1 if items is None else len(items)
    return out if "object:out" in arrow.moves else 0


def _money(case: DecisionCase, arrow: Transition) -> int:
    """Đồng paid out or recovered."""
    if "money:in" in arrow.moves:
        return -case.standing.money
    due = case.payment.due if case.payment else None
    return (due or 0) if "money:out" in arrow.moves else 0
