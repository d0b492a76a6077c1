"""The real office on a bench: one dossier of an abstract state, with everybody at hand."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from attrs import frozen

from khenthuong.law import Pack
from khenthuong.office import Actor, Answer, Command, Context, Office
from khenthuong.prove.attempts import ALL, Attempt, attempts, carried, desks, staying
from khenthuong.prove.clock import clock_of
from khenthuong.prove.oracle import Oracle, known_rules
from khenthuong.prove.state import ELSEWHERE, Abstraction, Scene, Standing
from khenthuong.prove.steps import Step, steps_of
from khenthuong.records import Act, Dossier, Submission

_LIST = "TT-01"


@frozen(kw_only=True)
class Bench:
    """One dossier on its day, with somebody at every desk near it."""

    lab: Laboratory
    on: date
    context: Context
    actor: Actor

    def answer(self, attempt: Attempt) -> tuple[Answer, frozenset[str]]:
        """What the office answers to one attempt, and the phases its guards asked about."""
        parts = carried(self.lab.pack, self.context.dossiers, attempt, self.on)
        command = Command(actor=self.actor, trigger=attempt.trigger, on=self.on, **parts)
        heard = self.lab.oracle(attempt.closed).heard
        heard.clear()
        answer = self.lab.office(attempt.closed).do(self.context, command)
        return answer, frozenset(heard)

    def led(self, answer: Answer) -> tuple[Standing, tuple[Step, ...]]:
        """Where the accepted events led, and each with the dossier before and after it."""
        steps = steps_of(self.context.dossiers[0], answer)
        if steps[-1].elsewhere:
            return Standing(0, ELSEWHERE), steps
        return self.lab.abstraction.standing(steps[-1].after, self.on), steps


class Laboratory:
    """The real office of a pack with the oracle in the judge's place, for every closed phase."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.known = known_rules(pack)
        self.clock = clock_of(self.known)
        plain = self.office("")
        self.abstraction = Abstraction.of(self.known, self.clock, plain.calendar)
        self.machine = pack.machine()
        self.triggers = {t.id: t for t in pack.national.triggers}
        self.staying = frozenset(staying(pack))
        self._attempts: dict[str, tuple[Attempt, ...]] = {}
        self._actors: dict[object, Actor] = {}

    @cached_property
    def _oracles(self) -> dict[str, Oracle]:
        noted = self.pack.leg.phases if self.pack.leg else ()
        phases = frozenset(p.id for p in (*self.pack.national.phases, *noted))
        closed = {"": frozenset[str](), ALL: phases, **{p: frozenset({p}) for p in phases}}
        return {code: Oracle(self.known, shut) for code, shut in closed.items()}

    @cached_property
    def _offices(self) -> dict[str, Office]:
        return {code: Office(self.pack, verdict=found) for code, found in self._oracles.items()}

    def oracle(self, closed: str) -> Oracle:
        """The judge that finds these phases closed."""
        return self._oracles[closed]

    def office(self, closed: str) -> Office:
        """The office whose guards find these phases closed."""
        return self._offices[closed]

    def shut(self, closed: str) -> frozenset[str]:
        """The phases that an attempt finds closed."""
        return self._oracles[closed].closed

    @property
    def days(self) -> tuple[date, ...]:
        """The first day of every stretch of time."""
        return self.clock.days

    def alike(self, _scene: Scene) -> tuple[int, ...]:
        """For each stretch the first one before it since which nothing of the machine changed."""
        return self.clock.alike

    def over(self, standing: Standing) -> bool:
        """Whether the dossier has come to its end."""
        return standing.state in self.abstraction.finals

    def begin(self, scene: Scene) -> Standing:
        """Where a dossier of the scene begins, on the first day its unit is there."""
        draft, first = scene.draft(), self.clock.days[0]
        submission = Submission(id=_LIST, unit=scene.unit, lines=(draft.id,))
        begun = self.office("").start(submission, (draft,)).dossiers[0]
        opened = self.pack.unit(scene.unit).start or first
        return self.abstraction.standing(begun, max(opened, first))

    def bench(self, scene: Scene, standing: Standing) -> Bench:
        """A dossier of that state, ready to be tried."""
        on = self.clock.days[standing.stretch]
        dossier = self.abstraction.dossier(scene, standing)
        submission = Submission(id=_LIST, unit=scene.unit, lines=(dossier.id,))
        return Bench(
            lab=self,
            on=on,
            context=Context(submission=submission, dossiers=(dossier,)),
            actor=self._desks(dossier, on),
        )

    def _desks(self, dossier: Dossier, on: date) -> Actor:
        key = (dossier.award, dossier.unit, dossier.here, dossier.dates, on)
        if key not in self._actors:
            self._actors[key] = desks(self.pack, dossier, on)
        return self._actors[key]

    def carries(self, dossier: Dossier, act: Act) -> bool:
        """Whether the act holds a ballot that suffices."""
        return act.ballot is not None and self.abstraction.suffices(dossier, act.ballot)

    def attempts(self, state: str) -> tuple[Attempt, ...]:
        """Every attempt at every action of a state of the machine."""
        if state not in self._attempts:
            opened = self.office("").rules.procedure.open_from(state)
            found = (
                a
                for t in opened
                for a in attempts(self.pack, self.triggers[t], self.machine.phases)
            )
            self._attempts[state] = tuple(found)
        return self._attempts[state]
