"""Walks every abstract state of one scene, breadth first, whatever moves through the machine."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Generic, Protocol, TypeVar

import attrs
from attrs import field, frozen

from khenthuong.basis import Refusal
from khenthuong.law.machine import Machine
from khenthuong.prove.attempts import Attempt, Deed
from khenthuong.prove.graph import Arrow, Graph, P, Place

_ROLE = "ro-role"
Q = TypeVar("Q", bound=Place)
Q_co = TypeVar("Q_co", bound=Place, covariant=True)


class Said(Protocol):
    """What an office answered: accepted events and refusals."""

    @property
    def events(self) -> tuple[Any, ...]:
        """What was accepted."""

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """What was not."""


class Bench(Protocol[Q_co]):
    """One thing in an abstract state, ready to be tried."""

    def answer(self, attempt: Attempt) -> tuple[Any, frozenset[str]]:
        """What the office answers to an attempt, and the phases its guards asked about."""

    def led(self, answer: Any) -> tuple[Q_co, tuple[Any, ...]]:
        """Where the accepted events of an answer led, and the steps on the way."""


class Lab(Protocol[Q]):
    """Where one kind of thing is walked: its machine, its time, what may be tried."""

    @property
    def machine(self) -> Machine:
        """The machine it moves through."""

    @property
    def days(self) -> tuple[date, ...]:
        """The first day of every stretch of time."""

    def alike(self, scene: Any) -> Sequence[int]:
        """For each stretch the first one before it since which nothing changed for the scene."""

    def begin(self, scene: Any) -> Q:
        """Where a thing of the scene begins."""

    def bench(self, scene: Any, place: Q) -> Bench[Q]:
        """A thing at that place, ready to be tried."""

    def attempts(self, state: str) -> tuple[Attempt, ...]:
        """Every attempt at every action of a state, the plain ones of each action first."""

    @property
    def staying(self) -> frozenset[str]:
        """The actions that only write something down, and so are tried once in a state."""

    def shut(self, closed: str) -> frozenset[str]:
        """The phases that an attempt finds closed."""

    def over(self, place: Q) -> bool:
        """Whether nothing can follow any more."""


def explore(lab: Lab[P], scene: Any, *, begin: P | None = None, every: bool = False) -> Graph[P]:
    """Every abstract state of the scene that can be reached from its start or from ``begin``.

    ``every`` makes every attempt everywhere, though stretches of time are alike,
    an odd attempt refused once in a state is refused at all legs, and a closed phase
    that no guard asks about closes nothing. What only writes something down is tried
    once in each state.
    """
    alike = range(len(lab.days)) if every else lab.alike(scene)
    walk = _Walk(lab, scene, every, alike)
    walk.run(begin or lab.begin(scene))
    arrows = tuple(walk.arrows)
    return Graph(lab, scene, lab.machine, lab.days, arrows, walk.first, walk.reach, walk.tried)


@frozen(eq=False)
class _Told(Generic[P]):
    """What came of one attempt: the answer, which phases its guards asked about, where it led."""

    answer: Said
    heard: frozenset[str]
    attempt: Attempt
    after: P | None
    steps: tuple[Any, ...] = ()

    def again(self, attempt: Attempt) -> _Told[P]:
        """The same once more, for an attempt that could not have gone otherwise."""
        return self if self.answer.refusals else attrs.evolve(self, attempt=attempt)

    @property
    def seated(self) -> bool:
        """Whether somebody at a desk there may take the action at all."""
        return all(f.code != _ROLE for r in self.answer.refusals for f in r.findings)


@attrs.define
class _Walk(Generic[P]):
    """One breadth-first walk. What was found for a stretch of time holds for all like it."""

    lab: Lab[P]
    scene: Any
    every: bool
    alike: Sequence[int]
    arrows: list[Arrow[P]] = field(factory=list)
    first: dict[P, Arrow[P] | None] = field(factory=dict)
    reach: dict[P, frozenset[str]] = field(factory=dict)
    tried: int = 0
    _known: dict[P, tuple[tuple[_Told[P], ...], frozenset[str]]] = field(factory=dict)
    _barren: set[tuple[Attempt, str, bool]] = field(factory=set)

    def run(self, begin: P) -> None:
        """Walk until nothing new is found."""
        self.first[begin] = None
        waiting = deque([begin])
        while waiting:
            for arrow in self._from(waiting.popleft()):
                self.arrows.append(arrow)
                if arrow.after not in self.first:
                    self.first[arrow.after] = arrow
                    waiting.append(arrow.after)

    def _from(self, place: P) -> Iterator[Arrow[P]]:
        if self.lab.over(place):
            return
        alike = self._at(place, self.alike[place.stretch])
        if alike not in self._known:
            self._known[alike] = self._moves(alike)
        moves, self.reach[place] = self._known[alike]
        for told in moves:
            assert told.after is not None  # noqa: S101 - only what led somewhere is kept
            yield Arrow(place, self._at(told.after, place.stretch), told.attempt, told.steps)
        if place.stretch + 1 < len(self.lab.days):
            yield Arrow(place, self._at(place, place.stretch + 1))

    def _at(self, place: P, stretch: int) -> P:
        same = place.stretch == stretch or self.lab.over(place)
        return place if same else place.at(stretch)

    def _moves(self, place: P) -> tuple[tuple[_Told[P], ...], frozenset[str]]:
        bench = self.lab.bench(self.scene, place)
        moves: list[_Told[P]] = []
        reach: set[str] = set()
        open_: dict[Deed, _Told[P]] = {}
        for attempt in self.lab.attempts(place.state):
            barren = (attempt, place.state, place.held)
            if barren in self._barren:
                continue
            told = self._told(bench, attempt, open_.get(attempt.deed))
            if not attempt.closed:
                open_[attempt.deed] = told
            if told.seated:
                reach.add(attempt.trigger)
            if told.after is not None:
                moves.append(told)
            if self._tells_nothing_more(attempt, accepted=told.after is not None):
                self._barren.add(barren)
        return tuple(moves), frozenset(reach)

    def _tells_nothing_more(self, attempt: Attempt, *, accepted: bool) -> bool:
        """Whether it need not be tried again at other legs: it stays, or is refused everywhere."""
        if self.every:
            return False
        return attempt.trigger in self.lab.staying or (attempt.odd and not accepted)

    def _told(self, bench: Bench[P], attempt: Attempt, before: _Told[P] | None) -> _Told[P]:
        """What comes of an attempt; a closed phase that no guard asked about closes nothing."""
        shut = self.lab.shut(attempt.closed)
        if before is not None and not self.every and not shut & before.heard:
            return before.again(attempt)
        self.tried += 1
        answer, heard = bench.answer(attempt)
        if not answer.events:
            return _Told(answer, heard, attempt, None)
        if answer.refusals:  # a hand-over without the action itself is an attempt of its own
            attempt = Attempt(answer.events[-1].trigger)
        return _Told(answer, heard, attempt, *bench.led(answer))
