"""A plan from draft to archive: may this person launch, report, rank, sum up, carry on?"""

from __future__ import annotations

from datetime import date

import attrs

from khenthuong.basis import Finding, Refusal, Truth
from khenthuong.judge.plans.life import PlanCase, judge_plan_act
from khenthuong.law import Pack
from khenthuong.law.plans import Plan
from khenthuong.office.context import Actor, Movement, MovementAnswer, Opening, PlanCommand
from khenthuong.procedure import PlanJudge, Procedure, decide_plan
from khenthuong.procedure.movements import MACHINE
from khenthuong.records import PlanAct, PlanEvent, PlanLife, advance

_PHASE = "thu_tuc"


class Planning:
    """Answers for the plans of one pack; holds no plan and no clock.

    ``verdict`` is the judge of every guard; only a proof or an observer puts another here.
    """

    def __init__(self, pack: Pack, *, verdict: PlanJudge = judge_plan_act) -> None:
        self.pack, self._verdict = pack, verdict
        self.procedure = Procedure(pack, MACHINE)
        self.kinds = kinds_of(pack)
        self._finals = {s.id for s in self.procedure.machine.states if s.final}

    def movement(self, plan: Plan, life: PlanLife | None = None) -> Movement:
        """A plan as it stands; without a life it is a draft."""
        fresh = life is None or not life.state
        return Movement(
            plan=plan, life=PlanLife(state=self.procedure.entry) if fresh else life or PlanLife()
        )

    def running(self, movement: Movement) -> bool:
        """Whether the plan was issued and is neither closed nor given up."""
        state = movement.life.state
        return state != self.procedure.entry and state not in self._finals

    def do(self, movement: Movement, command: PlanCommand) -> MovementAnswer:
        """Carry out a command; the given movement is never changed."""
        result = self._step(movement, command)
        if isinstance(result, PlanEvent):
            movement = attrs.evolve(movement, life=advance(movement.life, result))
        return MovementAnswer(movement=movement, result=result)

    def can(self, movement: Movement, actor: Actor, on: date) -> tuple[Opening, ...]:
        """Every action of the plan's state, open or with the findings that close it."""
        openings = []
        for trigger in self.procedure.open_from(movement.life.state):
            result = self._step(movement, PlanCommand(actor=actor, trigger=trigger, on=on))
            findings = result.findings if isinstance(result, Refusal) else ()
            openings.append(Opening(trigger=trigger, dossier=movement.plan.id, findings=findings))
        return tuple(openings)

    def _step(self, movement: Movement, command: PlanCommand) -> PlanEvent | Refusal:
        plan = movement.plan.id
        act = PlanAct(
            trigger=command.trigger,
            on=command.on,
            entered=command.entered or command.on,
            actor=command.actor.id,
            reason=command.reason,
            signing=command.signing,
            papers=command.papers,
            facts=dict(command.facts.get(plan, {})),
            items=command.items,
            bodies=command.bodies,
            ranks=command.ranks,
            day=command.day,
        )
        case = PlanCase(plan=movement.plan, life=movement.life)
        result = decide_plan(self.pack, self.procedure, case, act, verdict=self._verdict)
        closed = (*self._role(movement, command), *self._order(movement, command))
        if not closed:
            return result
        more = result.findings if isinstance(result, Refusal) else ()
        return Refusal(command.trigger, plan, (*closed, *more))

    def _role(self, movement: Movement, command: PlanCommand) -> tuple[Finding, ...]:
        """Whether the actor sits at the unit that carries the plan, or at its successor."""
        trigger = self.pack.find("triggers", command.trigger, "hành động")
        units = [u.id for u in self.pack.unit_at(movement.unit, command.on)] or [movement.unit]
        if command.actor.sits(trigger.role, units, command.on):
            return ()
        return (_closed("ro-role", role=trigger.role, unit=units[0], trigger=trigger.id),)

    def _order(self, movement: Movement, command: PlanCommand) -> tuple[Finding, ...]:
        """An act cannot lie before the one it follows."""
        last = max((a.on for a in movement.life.acts), default=command.on)
        return (_closed("st-order", on=command.on, last=last),) if command.on < last else ()


def kinds_of(pack: Pack) -> frozenset[str]:
    """The kinds of milestones that some action finishes; other ones only pass by."""
    return frozenset(t.stage for t in pack.machine(MACHINE).triggers if t.stage)


def _closed(code: str, **values: object) -> Finding:
    return Finding(_PHASE, code, code, Truth.FALSE, deciding=True, values=values)
