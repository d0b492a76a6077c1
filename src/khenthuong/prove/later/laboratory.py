"""The real care for decisions on a bench, with the oracle in the judge's place."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs
from attrs import field, frozen

from khenthuong.basis import Verdict
from khenthuong.judge.after.holder import holder
from khenthuong.judge.after.line import DecisionCase, judge_act
from khenthuong.judge.after.objects import objects_of
from khenthuong.law import Pack
from khenthuong.law.calendar import work_calendar
from khenthuong.law.machine import Machine
from khenthuong.office import Actor, Command, Issue, IssueAnswer
from khenthuong.office.aftercare import Aftercare
from khenthuong.procedure.afterwards import MACHINE
from khenthuong.prove.attempts import ALL, Attempt, attempts, seated
from khenthuong.prove.clock import clock_of
from khenthuong.prove.later.scenes import COMPETENCE, LINE, Issued, look
from khenthuong.prove.later.state import LineState, annulled
from khenthuong.prove.oracle import known_rules, spoken
from khenthuong.records import Act, LineEvent, Signing, Standing

_ISSUED = "ban_hanh"  # what was done before anything that is tried
_SUM = 1  # đồng: that something was paid, not how much


@frozen
class LineOracle:
    """Answers every phase: closed if it is one of ``closed``, else as Python judges it.

    Who holds the power over a decision and whether a sum is known is judged for
    real; every rule of the data may pass or fail, whatever the facts.
    """

    closed: frozenset[str] = frozenset()
    heard: set[str] = field(factory=set, eq=False, repr=False)

    def __call__(
        self, pack: Pack, machine: Machine, case: DecisionCase, act: Act, only: Iterable[str]
    ) -> Verdict:
        """The verdict on the phases asked."""
        asked = frozenset(only)
        self.heard.update(asked)
        bare = attrs.evolve(machine, rules=())
        real = judge_act(pack, bare, case, act, asked - self.closed)
        return spoken(real, sorted(asked), self.closed)


@frozen
class LineStep:
    """One accepted act: the decision before it, where its line stood, the decision after it."""

    place: LineState
    before: Issue
    event: LineEvent
    after: Issue

    @property
    def line(self) -> str:
        """The dossier of the line."""
        return self.event.dossier


@frozen(kw_only=True)
class IssueBench:
    """One decision of two lines on its day; what is tried is tried on the first."""

    lab: IssueLab
    place: LineState
    on: date
    issue: Issue
    actor: Actor

    def answer(self, attempt: Attempt) -> tuple[IssueAnswer, frozenset[str]]:
        """What the office answers to an attempt, and the phases its guards asked about."""
        oracle = self.lab.oracle(attempt.closed)
        oracle.heard.clear()
        command = Command(
            actor=self.actor,
            trigger=attempt.trigger,
            on=self.on,
            lines=(LINE,),
            **self.lab.carried(self.issue, attempt, self.on),
        )
        answer = self.lab.care(attempt.closed).act(self.issue, command)
        return answer, frozenset(oracle.heard)

    def led(self, answer: IssueAnswer) -> tuple[LineState, tuple[LineStep, ...]]:
        """Where the accepted act led."""
        (event,) = answer.events
        step = LineStep(self.place, self.issue, event, answer.issue)
        return self.lab.place(step), (step,)


class IssueLab:
    """The office that cares for decisions, with the oracle in the judge's place."""

    def __init__(self, pack: Pack) -> None:
        self.pack, self.days = pack, _days(pack)
        self.machine = pack.machine(MACHINE)
        self.staying = frozenset[str]()
        self.void = frozenset(s.id for s in self.machine.states if s.void)
        phases = frozenset(p.id for p in self.machine.phases)
        closed = {"": frozenset[str](), ALL: phases, **{p: frozenset({p}) for p in phases}}
        self._oracles = {code: LineOracle(shut) for code, shut in closed.items()}
        calendar = work_calendar(pack)
        self._care = {
            code: Aftercare(pack, calendar, verdict=oracle)
            for code, oracle in self._oracles.items()
        }
        self._alike: dict[Issued, tuple[int, ...]] = {}

    def oracle(self, closed: str) -> LineOracle:
        """The judge that finds these phases closed."""
        return self._oracles[closed]

    def care(self, closed: str) -> Aftercare:
        """The office whose guards find these phases closed."""
        return self._care[closed]

    def shut(self, closed: str) -> frozenset[str]:
        """The phases that an attempt finds closed."""
        return self._oracles[closed].closed

    def alike(self, scene: Issued) -> tuple[int, ...]:
        """For each stretch the first one before it since which nothing changed for the scene."""
        if scene not in self._alike:
            found: list[int] = []
            seen: object = None
            for index, day in enumerate(self.days):
                here = look(self.pack, scene, day) if day >= scene.on else None
                found.append(found[-1] if found and here == seen else index)
                seen = here
            self._alike[scene] = tuple(found)
        return self._alike[scene]

    def begin(self, scene: Issued) -> LineState:
        """A line of a decision that was just issued."""
        return LineState(self.days.index(scene.on), self.care("").procedure.entry)

    def over(self, _place: LineState) -> bool:
        """Never: a decision can be annulled at any time."""
        return False

    def attempts(self, state: str) -> tuple[Attempt, ...]:
        """Every attempt at every action of a state."""
        opened = self.care("").procedure.open_from(state)
        wanted = (t for t in self.machine.triggers if t.id in opened)
        found = (a for t in wanted for a in attempts(self.pack, t, self.machine.phases))
        return tuple(a for a in found if a.vote is None)

    def bench(self, scene: Issued, place: LineState) -> IssueBench:
        """A decision whose first line stands there, its second as it was issued."""
        on = self.days[place.stretch]
        issue = self.issue(scene, place)
        who = holder(self.pack, issue.decision, issue.dossiers[0], on)
        units = {u.id for u in self.pack.unit_at(scene.unit, on)} | {who.unit}
        return IssueBench(
            lab=self, place=place, on=on, issue=issue, actor=seated(self.pack, units, on)
        )

    def issue(self, scene: Issued, place: LineState) -> Issue:
        """The decision with its first line at that place."""
        items = objects_of(self.pack, scene.award, scene.on)
        standing = Standing(
            state=place.state,
            held=place.held,
            objects=(len(items) if items else 1) if place.handed else 0,
            money=_SUM if place.paid else 0,
            acts=(Act(trigger=_ISSUED, on=scene.on, entered=scene.on, actor=ALL),),
            version=1,
        )
        decision = scene.decision()
        return self.care("").issue(
            decision, scene.dossiers(), standings={(decision.id, LINE): standing}
        )

    def place(self, step: LineStep) -> LineState:
        """Where the line stands after a step."""
        standing = step.after.standings[LINE]
        return LineState(
            stretch=step.place.stretch,
            state=standing.state,
            held=standing.held,
            handed=standing.objects > 0,
            paid=standing.money > 0,
            annulled=annulled(step.place, step.event, self.void),
        )

    def carried(self, issue: Issue, attempt: Attempt, on: date) -> dict[str, Any]:
        """The parts of the command for an attempt."""
        if attempt.bare:
            return {}
        parts: dict[str, Any] = {
            "reason": attempt.trigger,
            "changes": {attempt.trigger: attempt.trigger},
        }
        if attempt.office:
            parts["signing"] = self._signing(issue, attempt, on)
        return parts

    def _signing(self, issue: Issue, attempt: Attempt, on: date) -> Signing:
        place = issue.dossiers[0].unit
        level = self.pack.find("offices", attempt.office, "chức danh").level
        unit = self.pack.at_level(place, level, on)
        good = next(c.id for c in self.pack.national.capacities if c.outcome == "pass")
        return Signing(
            on=on,
            office=attempt.office,
            unit=unit.id if unit else issue.decision.unit,
            capacity=good,
            by_council=attempt.by_council,
        )


def _days(pack: Pack) -> tuple[date, ...]:
    """The stretches of time of dossiers, cut once more where things or competence change."""
    clock = clock_of(known_rules(pack))
    things = (segment for trophy in pack.national.trophies for segment in trophy.segments)
    more = {s.start for s in (*things, *pack.rule(COMPETENCE).segments) if s.start}
    return tuple(sorted({*clock.days, *(day for day in more if day > clock.days[0])}))
