"""How a property is looked for: at every accepted step, at every state, in the whole graph."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from attrs import frozen

from khenthuong.law import Pack
from khenthuong.law.machine import Machine
from khenthuong.prove.graph import Graph
from khenthuong.prove.persons import Crowd, walk_with_persons
from khenthuong.prove.trail import Trail, way_to


@frozen(eq=False, slots=False)
class Explored:
    """One scene as it was walked; the walk with persons is made when first asked for."""

    graph: Graph[Any]

    @cached_property
    def crowd(self) -> Crowd:
        """The same scene, a dossier's, with three persons and all house rules on."""
        return walk_with_persons(self.graph)


Find = Callable[[Explored], Trail | None]
StepTest = Callable[[Any, Any, Any], bool]
StateTest = Callable[[Graph[Any], Any], bool]
EVERY = "*"


@frozen(kw_only=True)
class Property:
    """One property: ``find`` gives the shortest way of a scene on which it is broken.

    ``machine`` is what it speaks of: the machine of a dossier, the one named, or
    ``*`` for each. ``whole`` instead names states of a machine that no scene reaches.
    ``needs`` says whether the pack has the data, ``crowded`` whether it is about persons.
    """

    id: str
    find: Find = lambda _explored: None
    machine: str = ""
    whole: Callable[[Machine, frozenset[str]], tuple[str, ...]] | None = None
    needs: Callable[[Pack], bool] = lambda _pack: True
    crowded: bool = False

    def speaks_of(self, machine: str) -> bool:
        """Whether it has to hold for what moves through that machine."""
        return self.machine in (machine, EVERY)


def every_step(broken: StepTest) -> Find:
    """Broken by one accepted step: ``broken`` gets laboratory, arrow and step."""

    def find(explored: Explored) -> Trail | None:
        graph = explored.graph
        for arrow in graph.acted:
            if any(broken(graph.lab, arrow, step) for step in arrow.steps):
                return way_to(graph, arrow.before, arrow)
        return None

    return find


def every_state(broken: StateTest) -> Find:
    """Broken by where a thing can come to lie."""

    def find(explored: Explored) -> Trail | None:
        graph = explored.graph
        return next((way_to(graph, s) for s in graph.states if broken(graph, s)), None)

    return find


def leads_to(goal: StateTest, *, start: StateTest) -> Find:
    """Broken by a state of ``start`` from which no way leads to the goal."""

    def find(explored: Explored) -> Trail | None:
        graph = explored.graph
        good = graph.leading_to(s for s in graph.states if goal(graph, s))
        lost = (s for s in graph.states if start(graph, s) and s not in good)
        return next((way_to(graph, s) for s in lost), None)

    return find


def either(*finds: Find) -> Find:
    """Broken in one of several ways; the shortest is told."""

    def find(explored: Explored) -> Trail | None:
        found = [trail for search in finds if (trail := search(explored)) is not None]
        return min(found, key=lambda trail: trail.length, default=None)

    return find


def by_nobody(code: str) -> Find:
    """Broken by a deed of one of the three persons."""
    return lambda explored: explored.crowd.breaches.get(code)
