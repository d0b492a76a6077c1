"""May this be done to a line of a decision? One act gives one event or one refusal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from khenthuong.basis import Refusal, Verdict
from khenthuong.judge.after.line import DecisionCase, judge_act
from khenthuong.judge.after.objects import is_written, objects_of
from khenthuong.law.machine import Machine, Transition
from khenthuong.law.pack import Pack
from khenthuong.procedure.attempt import Passed, attempt
from khenthuong.procedure.machine import Procedure
from khenthuong.records import Act, LineEvent

MACHINE = "quyet-dinh"


class LineJudge(Protocol):
    """What a guard asks: the verdict on an act on a line, only for the phases named."""

    def __call__(
        self, pack: Pack, machine: Machine, case: DecisionCase, act: Act, only: Iterable[str]
    ) -> Verdict:
        """Judge the act."""


def decide_line(
    pack: Pack,
    procedure: Procedure,
    case: DecisionCase,
    act: Act,
    *,
    verdict: LineJudge = judge_act,
) -> LineEvent | Refusal:
    """The event that the act makes on the line, or all reasons why it may not be.

    ``verdict`` is the judge of every guard; only a proof or an observer puts another here.
    Raises ``UnknownName`` for a trigger the machine does not have.
    """
    standing = case.standing
    found = attempt(
        procedure,
        case.dossier.id,
        standing.state,
        act,
        lambda phases: verdict(pack, procedure.machine, case, act, phases),
        held=standing.held,
        selects=lambda name: _selects(pack, case, name),
    )
    return found if isinstance(found, Refusal) else _event(pack, case, found, act)


def _selects(pack: Pack, case: DecisionCase, name: str) -> bool:
    standing, decision = case.standing, case.decision
    return {
        "has-writing": is_written(pack, case.dossier.award, decision.on),
        "handed": standing.objects > 0,
        "paid": standing.money > 0,
        "owing": standing.objects > 0 or standing.money > 0,
    }[name]


def _event(pack: Pack, case: DecisionCase, passed: Passed, act: Act) -> LineEvent:
    standing, arrow = case.standing, passed.arrow
    return LineEvent(
        decision=case.decision.id,
        dossier=case.dossier.id,
        version=standing.version + 1,
        trigger=act.trigger,
        source=standing.state,
        target=passed.target,
        held={"on": True, "off": False}.get(arrow.hold, standing.held),
        act=act,
        pack=pack.content_hash,
        objects=_objects(pack, case, arrow),
        money=_money(case, arrow),
        design=case.decision.on if "object:anew" in arrow.moves else None,
        status=passed.status,
        period=pack.period(act.on),
        warnings=passed.warnings,
    )


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
