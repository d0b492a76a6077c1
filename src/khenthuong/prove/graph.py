"""What a walk finds, whatever was walked: abstract states, the arrows between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import Any, Generic, Protocol, Self, TypeVar

from attrs import frozen

from khenthuong.law.machine import Machine
from khenthuong.prove.attempts import Attempt
from khenthuong.prove.state import ELSEWHERE


class Place(Protocol):
    """An abstract state: where a thing lies in a stretch of time, held or not."""

    @property
    def stretch(self) -> int:
        """The stretch of time."""

    @property
    def state(self) -> str:
        """The state of the machine."""

    @property
    def held(self) -> bool:
        """Whether it is held."""

    def at(self, stretch: int) -> Self:
        """The same place in another stretch of time."""


P = TypeVar("P", bound=Place)


@frozen(eq=False)
class Arrow(Generic[P]):
    """From one abstract state to another; no attempt where only time passes.

    ``steps`` are the accepted events with what was before and after each: a
    hand-over may stand before the action itself.
    """

    before: P
    after: P
    attempt: Attempt | None = None
    steps: tuple[Any, ...] = ()

    @property
    def trigger(self) -> str:
        """The action; empty where only time passes."""
        return self.attempt.trigger if self.attempt else ""


@frozen(eq=False, slots=False)
class Graph(Generic[P]):
    """All abstract states of a scene in the order of their distance, and all arrows.

    ``lab`` is where the ``scene`` was walked, ``days`` the first day of every stretch,
    ``first`` has the arrow on which a state was reached first, ``reach`` the actions
    for which somebody sits at a desk there.
    """

    lab: Any
    scene: Any
    machine: Machine
    days: tuple[date, ...]
    arrows: tuple[Arrow[P], ...]
    first: Mapping[P, Arrow[P] | None]
    reach: Mapping[P, frozenset[str]]
    tried: int

    @property
    def states(self) -> tuple[P, ...]:
        """Every state, nearest first."""
        return tuple(self.first)

    @cached_property
    def finals(self) -> frozenset[str]:
        """The states of the machine at which a thing has come to its end."""
        return frozenset((*(s.id for s in self.machine.states if s.final), ELSEWHERE))

    @cached_property
    def acted(self) -> tuple[Arrow[P], ...]:
        """The arrows on which somebody acts, each once of all times that are alike."""
        found: dict[tuple[int, int], Arrow[P]] = {}
        for arrow in self.arrows:
            if arrow.attempt is not None:
                found.setdefault((id(arrow.steps), id(arrow.attempt)), arrow)
        return tuple(found.values())

    @cached_property
    def _sources(self) -> dict[P, list[P]]:
        found: dict[P, list[P]] = {}
        for arrow in self.arrows:
            found.setdefault(arrow.after, []).append(arrow.before)
        return found

    def leading_to(self, goal: Iterable[P]) -> set[P]:
        """Every state from which some way leads to one of the goal."""
        found = set(goal)
        waiting = list(found)
        while waiting:
            for before in self._sources.get(waiting.pop(), ()):
                if before not in found:
                    found.add(before)
                    waiting.append(before)
        return found

    def path(self, place: P) -> tuple[Arrow[P], ...]:
        """A shortest way to a state."""
        found: list[Arrow[P]] = []
        arrow = self.first[place]
        while arrow is not None:
            found.append(arrow)
            arrow = self.first[arrow.before]
        return tuple(reversed(found))
