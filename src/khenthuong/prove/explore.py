"""Walks every abstract state of one scene, breadth first, through the real office."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from datetime import date
from functools import cached_property

import attrs
from attrs import field, frozen

from khenthuong.law import Pack
from khenthuong.office import Actor, Answer, Command, Context, Office
from khenthuong.prove.attempts import Attempt, attempts, carried, desks
from khenthuong.prove.clock import clock_of
from khenthuong.prove.graph import Arrow, Graph, Step, steps_of
from khenthuong.prove.oracle import Oracle, known_rules
from khenthuong.prove.state import ELSEWHERE, Abstraction, Scene, Standing
from khenthuong.records import Act, Dossier, Submission

_ROLE = "ro-role"
_LIST = "TT-01"


@frozen(kw_only=True)
class Bench:
    """One dossier on its day, with somebody at every desk near it."""

    lab: Laboratory
    on: date
    context: Context
    actor: Actor

    def answer(self, attempt: Attempt) -> Answer:
        """What the office answers to one attempt."""
        parts = carried(self.lab.pack, self.context.dossiers, attempt, self.on)
        command = Command(actor=self.actor, trigger=attempt.trigger, on=self.on, **parts)
        return self.lab.office(attempt.closed).do(self.context, command)


class Laboratory:
    """The real office of a pack with the oracle in the judge's place, for every closed phase."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.known = known_rules(pack)
        self.clock = clock_of(self.known)
        plain = self.office("")
        self.abstraction = Abstraction.of(self.known, self.clock, plain.calendar)
        self.triggers = {t.id: t for t in pack.national.triggers}
        self._attempts: dict[str, tuple[Attempt, ...]] = {}
        self._actors: dict[object, Actor] = {}

    @cached_property
    def _offices(self) -> dict[str, Office]:
        phases = tuple(p.id for p in self.pack.national.phases)
        closed = {"": (), "*": phases, **{p: (p,) for p in phases}}
        return {
            code: Office(self.pack, verdict=Oracle(self.known, frozenset(shut)))
            for code, shut in closed.items()
        }

    def office(self, closed: str) -> Office:
        """The office whose guards find these phases closed."""
        return self._offices[closed]

    def draft(self, scene: Scene) -> Standing:
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
            found = (a for t in opened for a in attempts(self.pack, self.triggers[t]))
            self._attempts[state] = tuple(found)
        return self._attempts[state]

    def explore(self, scene: Scene, *, begin: Standing | None = None, every: bool = False) -> Graph:
        """Every abstract state of the scene that can be reached from the draft or from ``begin``.

        ``every`` makes every attempt everywhere, though stretches of time are alike
        and an odd attempt refused once in a state is refused at all legs.
        """
        walk = _Walk(self, scene, every)
        walk.run(begin or self.draft(scene))
        return Graph(self, scene, tuple(walk.arrows), walk.first, walk.reach, walk.tried)


_Move = tuple[Attempt, Standing, tuple[Step, ...]]


@attrs.define
class _Walk:
    """One breadth-first walk. What was found for a stretch of time holds for all like it."""

    lab: Laboratory
    scene: Scene
    every: bool
    arrows: list[Arrow] = field(factory=list)
    first: dict[Standing, Arrow | None] = field(factory=dict)
    reach: dict[Standing, frozenset[str]] = field(factory=dict)
    tried: int = 0
    _known: dict[Standing, tuple[tuple[_Move, ...], frozenset[str]]] = field(factory=dict)
    _barren: set[tuple[Attempt, str, bool]] = field(factory=set)

    def run(self, begin: Standing) -> None:
        """Walk until nothing new is found."""
        self.first[begin] = None
        waiting = deque([begin])
        while waiting:
            for arrow in self._from(waiting.popleft()):
                self.arrows.append(arrow)
                if arrow.after not in self.first:
                    self.first[arrow.after] = arrow
                    waiting.append(arrow.after)

    def _from(self, standing: Standing) -> Iterator[Arrow]:
        clock = self.lab.clock
        if standing.state in self.lab.abstraction.finals:
            return
        alike = standing if self.every else self._at(standing, clock.alike[standing.stretch])
        if alike not in self._known:
            self._known[alike] = self._moves(alike)
        moves, self.reach[standing] = self._known[alike]
        for attempt, after, steps in moves:
            yield Arrow(standing, self._at(after, standing.stretch), attempt, steps)
        if standing.stretch + 1 < len(clock.days):
            yield Arrow(standing, self._at(standing, standing.stretch + 1))

    def _at(self, standing: Standing, stretch: int) -> Standing:
        if standing.stretch == stretch or standing.state in self.lab.abstraction.finals:
            return standing
        return attrs.evolve(standing, stretch=stretch)

    def _moves(self, standing: Standing) -> tuple[tuple[_Move, ...], frozenset[str]]:
        lab, bench = self.lab, self.lab.bench(self.scene, standing)
        moves: list[_Move] = []
        reach: set[str] = set()
        for attempt in lab.attempts(standing.state):
            barren = (attempt, standing.state, standing.held)
            if barren in self._barren:
                continue
            self.tried += 1
            answer = bench.answer(attempt)
            if all(f.code != _ROLE for r in answer.refusals for f in r.findings):
                reach.add(attempt.trigger)
            if answer.events:
                moves.append(self._move(bench, attempt, answer))
            elif attempt.odd and not self.every:
                self._barren.add(barren)
        return tuple(moves), frozenset(reach)

    def _move(self, bench: Bench, attempt: Attempt, answer: Answer) -> _Move:
        """Where an attempt led; a hand-over without the action itself is an attempt of its own."""
        steps = steps_of(bench.context.dossiers[0], answer)
        if answer.refusals:
            attempt = Attempt(steps[-1].event.trigger)
        if steps[-1].elsewhere:
            return attempt, Standing(0, ELSEWHERE), steps
        return attempt, self.lab.abstraction.standing(steps[-1].after, bench.on), steps
