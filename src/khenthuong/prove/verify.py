"""Walks every scene of a pack and looks for a broken property in each."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from time import perf_counter

from attrs import define, field, frozen

from khenthuong.basis import UnknownName
from khenthuong.law import Pack
from khenthuong.prove.explore import explore
from khenthuong.prove.graph import Graph
from khenthuong.prove.laboratory import Laboratory
from khenthuong.prove.properties import PROPERTIES, Explored, Property
from khenthuong.prove.scenes import scenes, unplaced
from khenthuong.prove.state import Scene
from khenthuong.prove.trail import Trail

Moved = Callable[[int, int], None]


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
        start = perf_counter()
        found = self.property.find(explored)
        if found is not None and (self.trail is None or found.length < self.trail.length):
            self.trail = found
        self.seconds += perf_counter() - start
        crowded = self.property.crowded
        self.states += explored.crowd.places if crowded else len(explored.graph.first)

    def result(self, pack: Pack, reached: frozenset[str]) -> Result:
        """The answer once every scene was seen."""
        whole = self.property.whole
        unreached = whole(pack, reached) if whole else ()
        broken = self.trail is not None or unreached
        return Result(
            property=self.property,
            answer=Answer.VIOLATED if broken else Answer.HELD,
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
    reached: set[str] = field(factory=set)

    def add(self, graph: Graph) -> None:
        """Count one more scene."""
        self.scenes += 1
        self.states += len(graph.first)
        self.arrows += len(graph.arrows)
        self.tried += graph.tried
        self.reached.update(s.state for s in graph.first)


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
    within: Sequence[Scene] | None = None,
    moved: Moved = lambda _done, _all: None,
) -> Report:
    """Every property on every scene of the pack, or on those of ``within``.

    ``only`` names properties; ``moved`` is told how many scenes are done. Raises
    ``UnknownName`` for a property there is not.
    """
    start = perf_counter()
    lab = Laboratory(pack)
    asked = _asked(only)
    searches = {p.id: _Search(p) for p in asked if p.needs(pack)}
    walked = within if within is not None else scenes(pack, lab.clock)
    total = _Sum()
    with _collector_at_rest():
        for scene in walked:
            graph = explore(lab, scene)
            explored = Explored(graph)
            for search in searches.values():
                search.look(explored)
            total.add(graph)
            moved(total.scenes, len(walked))
    reached = frozenset(total.reached)
    results = (
        searches[p.id].result(pack, reached)
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


def _asked(only: Iterable[str]) -> tuple[Property, ...]:
    names = tuple(only)
    known = {p.id: p for p in PROPERTIES}
    for name in names:
        if name not in known:
            raise UnknownName("tính chất", name, list(known))
    return tuple(p for p in PROPERTIES if not names or p.id in names)
