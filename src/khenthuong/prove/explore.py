"""Walks every abstract state of one scene, breadth first, through the real office."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

import attrs
from attrs import field, frozen

from khenthuong.office import Answer
from khenthuong.prove.attempts import Attempt, Deed
from khenthuong.prove.graph import Arrow, Graph, Step, steps_of
from khenthuong.prove.laboratory import Bench, Laboratory
from khenthuong.prove.state import ELSEWHERE, Scene, Standing

_ROLE = "ro-role"


def explore(
    lab: Laboratory, scene: Scene, *, begin: Standing | None = None, every: bool = False
) -> Graph:
    """Every abstract state of the scene that can be reached from the draft or from ``begin``.

    ``every`` makes every attempt everywhere, though stretches of time are alike,
    an odd attempt refused once in a state is refused at all legs, and a closed phase
    that no guard asks about closes nothing. What only writes something down is tried
    once in each state.
    """
    walk = _Walk(lab, scene, every)
    walk.run(begin or lab.draft(scene))
    return Graph(lab, scene, tuple(walk.arrows), walk.first, walk.reach, walk.tried)


_Move = tuple[Attempt, Standing, tuple[Step, ...]]


@frozen(eq=False)
class _Told:
    """What came of one attempt: the answer, which phases its guards asked about, where it led."""

    answer: Answer
    heard: frozenset[str]
    move: _Move | None

    def again(self, attempt: Attempt) -> _Told:
        """The same once more, for an attempt that could not have gone otherwise."""
        if self.move is None or self.answer.refusals:
            return self
        return attrs.evolve(self, move=(attempt, *self.move[1:]))

    @property
    def seated(self) -> bool:
        """Whether somebody at a desk there may take the action at all."""
        return all(f.code != _ROLE for r in self.answer.refusals for f in r.findings)


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
        return standing.at(stretch)

    def _moves(self, standing: Standing) -> tuple[tuple[_Move, ...], frozenset[str]]:
        bench = self.lab.bench(self.scene, standing)
        moves: list[_Move] = []
        reach: set[str] = set()
        open_: dict[Deed, _Told] = {}
        for attempt in self.lab.attempts(standing.state):
            barren = (attempt, standing.state, standing.held)
            if barren in self._barren:
                continue
            told = self._told(bench, attempt, open_.get(attempt.deed))
            if not attempt.closed:
                open_[attempt.deed] = told
            if told.seated:
                reach.add(attempt.trigger)
            if told.move is not None:
                moves.append(told.move)
            if self._tells_nothing_more(attempt, accepted=told.move is not None):
                self._barren.add(barren)
        return tuple(moves), frozenset(reach)

    def _tells_nothing_more(self, attempt: Attempt, *, accepted: bool) -> bool:
        """Whether it need not be tried again at other legs: it stays, or is refused everywhere."""
        if self.every:
            return False
        return attempt.trigger in self.lab.staying or (attempt.odd and not accepted)

    def _told(self, bench: Bench, attempt: Attempt, before: _Told | None) -> _Told:
        """What comes of an attempt; a closed phase that no guard asked about closes nothing."""
        shut = self.lab.shut(attempt.closed)
        if before is not None and not self.every and not shut & before.heard:
            return before.again(attempt)
        self.tried += 1
        answer, heard = bench.answer(attempt)
        return _Told(answer, heard, self._move(bench, attempt, answer) if answer.events else None)

    def _move(self, bench: Bench, attempt: Attempt, answer: Answer) -> _Move:
        """Where an attempt led; a hand-over without the action itself is an attempt of its own."""
        steps = steps_of(bench.context.dossiers[0], answer)
        if answer.refusals:
            attempt = Attempt(steps[-1].event.trigger)
        if steps[-1].elsewhere:
            return attempt, Standing(0, ELSEWHERE), steps
        return attempt, self.lab.abstraction.standing(steps[-1].after, bench.on), steps
