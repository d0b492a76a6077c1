"""Walks every scene of every machine of a pack and looks for a broken property in each."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import Enum
from time import perf_counter
from typing import Any

from attrs import define, field, frozen

from khenthuong.basis import UnknownName
from khenthuong.law import Pack
from khenthuong.law.machine import Machine
from khenthuong.prove.explore import explore
from khenthuong.prove.graph import Graph
from khenthuong.prove.labs import AnyScene, Labs
from khenthuong.prove.properties import PROPERTIES
from khenthuong.prove.scenes import unplaced
from khenthuong.prove.searching import Explored, Property
from khenthuong.prove.trail import Trail

Moved = Callable[[int, int], None]
Machines = Mapping[str, Machine]


class Answer(Enum):
    """What the search for a broken property ended with."""

    HELD = "held"
    VIOLATED = "violated"
    NO_DATA = "no-data"


@frozen(kw_only=True)
class Result:
    """The answer on one property, with the states looked at and the shortest way to a breach.

    ``unreached`` are states of the machine that no scene reaches.
    """

    property: Property
    answer: Answer
    states: int
    seconds: float
    trail: Trail | None = None
    unreached: tuple[str, ...] = ()


@frozen(kw_only=True)
class Report:
    """All answers, and how much was walked. ``left_out`` are units the data lose."""

    results: tuple[Result, ...]
    scenes: int
    states: int
    arrows: int
    tried: int
    seconds: float
    left_out: tuple[str, ...] = ()

    @property
    def violated(self) -> tuple[Result, ...]:
        """The properties that do not hold."""
        return tuple(r for r in self.results if r.answer is Answer.VIOLATED)


@define
class _Search:
    """One property on its way through the scenes."""

    property: Property
    states: int = 0
    seconds: float = 0.0
    trail: Trail | None = None

    def look(self, explored: Explored) -> None:
        """Look into one more scene; a shorter way replaces a longer one."""
        if not self.property.speaks_of(explored.graph.machine.id):
            return
        start = perf_counter()
        found = self.property.find(explored)
        if found is not None and (self.trail is None or found.length < self.trail.length):
            self.trail = found
        self.seconds += perf_counter() - start
        crowded = self.property.crowded
        self.states += explored.crowd.places if crowded else len(explored.graph.first)

    def result(self, reached: Mapping[str, frozenset[str]], machines: Machines) -> Result:
        """The answer once every scene was seen."""
        whole = self.property.whole
        unreached = tuple(
            state
            for code, states in reached.items()
            if whole is not None and self.property.speaks_of(code)
            for state in whole(machines[code], states)
        )
        return Result(
            property=self.property,
            answer=Answer.VIOLATED if self.trail or unreached else Answer.HELD,
            states=self.states,
            seconds=self.seconds,
            trail=self.trail,
            unreached=unreached,
        )


@define
class _Sum:
    scenes: int = 0
    states: int = 0
    arrows: int = 0
    tried: int = 0
    machines: dict[str, Machine] = field(factory=dict)
    reached: dict[str, frozenset[str]] = field(factory=dict)

    def add(self, graph: Graph[Any]) -> None:
        """Count one more scene."""
        self.scenes += 1
        self.states += len(graph.first)
        self.arrows += len(graph.arrows)
        self.tried += graph.tried
        code = graph.machine.id
        self.machines[code] = graph.machine
        before = self.reached.get(code, frozenset())
        self.reached[code] = before.union(s.state for s in graph.first)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """A walk keeps many values and no circles: looking for circles would be a fifth of its time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def verify(
    pack: Pack,
    *,
    only: Iterable[str] = (),
    within: Sequence[AnyScene] | None = None,
    moved: Moved = lambda _done, _all: None,
) -> Report:
    """Every property on every scene of the pack, or on those of ``within``.

    ``only`` names properties; ``moved`` is told how many scenes are done. Raises
    ``UnknownName`` for a property there is not.
    """
    start = perf_counter()
    asked = _asked(only)
    searches = {p.id: _Search(p) for p in asked if p.needs(pack)}
    labs = Labs(pack)
    walked = within if within is not None else _wanted(labs, searches.values())
    total = _Sum()
    with _collector_at_rest():
        for scene in walked:
            explored = Explored(explore(labs.of(scene), scene))
            for search in searches.values():
                search.look(explored)
            total.add(explored.graph)
            moved(total.scenes, len(walked))
    results = (
        searches[p.id].result(total.reached, total.machines)
        if p.id in searches
        else Result(property=p, answer=Answer.NO_DATA, states=0, seconds=0.0)
        for p in asked
    )
    return Report(
        results=tuple(results),
        scenes=total.scenes,
        states=total.states,
        arrows=total.arrows,
        tried=total.tried,
        seconds=perf_counter() - start,
        left_out=tuple(u.id for u in unplaced(pack)),
    )


def _wanted(labs: Labs, searches: Iterable[_Search]) -> tuple[AnyScene, ...]:
    """The scenes of every machine that one of the properties speaks of."""
    asked = [search.property for search in searches]
    wanted = (code for code in labs.machines if any(p.speaks_of(code) for p in asked))
    return tuple(scene for code in wanted for scene in labs.scenes(code))


def _asked(only: Iterable[str]) -> tuple[Property, ...]:
    names = tuple(only)
    known = {p.id: p for p in PROPERTIES}
    for name in names:
        if name not in known:
            raise UnknownName("tính chất", name, list(known))
    return tuple(p for p in PROPERTIES if not names or p.id in names)
