"""What a walk finds: abstract states, the arrows between them, the real events on each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from attrs import frozen

from khenthuong.office import Answer
from khenthuong.prove.attempts import Attempt
from khenthuong.prove.laboratory import Laboratory
from khenthuong.prove.state import Scene, Standing
from khenthuong.records import Dossier, Event, apply


@frozen
class Step:
    """One accepted event, as a property sees it: the dossier before it and after it."""

    before: Dossier
    event: Event
    after: Dossier

    @property
    def decides(self) -> bool:
        """Whether the award is decided by it."""
        return self.before.dates.decided is None and self.event.dates.decided is not None

    @property
    def elsewhere(self) -> bool:
        """Whether it goes on as another scene: for another award, or from another unit."""
        return bool(self.event.act.award or self.event.act.unit)

    @property
    def answered(self) -> bool:
        """Whether it enters the answer of a level that keeps no records here."""
        return self.before.leg is not None and bool(self.before.leg.desk)


@frozen(eq=False)
class Arrow:
    """From one abstract state to another; no attempt where only time passes.

    ``steps`` are the events: a hand-over may stand before the action itself.
    """

    before: Standing
    after: Standing
    attempt: Attempt | None = None
    steps: tuple[Step, ...] = ()

    @property
    def trigger(self) -> str:
        """The action; empty where only time passes."""
        return self.attempt.trigger if self.attempt else ""


@frozen(eq=False, slots=False)
class Graph:
    """All abstract states of a scene in the order of their distance, and all arrows.

    ``first`` has the arrow on which a state was reached first, ``reach`` the
    actions for which somebody sits at a desk there.
    """

    lab: Laboratory
    scene: Scene
    arrows: tuple[Arrow, ...]
    first: Mapping[Standing, Arrow | None]
    reach: Mapping[Standing, frozenset[str]]
    tried: int

    @property
    def states(self) -> tuple[Standing, ...]:
        """Every state, nearest first."""
        return tuple(self.first)

    @cached_property
    def acted(self) -> tuple[Arrow, ...]:
        """The arrows on which somebody acts, each once of all times that are alike."""
        found: dict[tuple[int, int], Arrow] = {}
        for arrow in self.arrows:
            if arrow.attempt is not None:
                found.setdefault((id(arrow.steps), id(arrow.attempt)), arrow)
        return tuple(found.values())

    @cached_property
    def _sources(self) -> dict[Standing, list[Standing]]:
        found: dict[Standing, list[Standing]] = {}
        for arrow in self.arrows:
            found.setdefault(arrow.after, []).append(arrow.before)
        return found

    def leading_to(self, goal: Iterable[Standing]) -> set[Standing]:
        """Every state from which some way leads to one of the goal."""
        found = set(goal)
        waiting = list(found)
        while waiting:
            for before in self._sources.get(waiting.pop(), ()):
                if before not in found:
                    found.add(before)
                    waiting.append(before)
        return found

    def path(self, standing: Standing) -> tuple[Arrow, ...]:
        """A shortest way to a state."""
        found: list[Arrow] = []
        arrow = self.first[standing]
        while arrow is not None:
            found.append(arrow)
            arrow = self.first[arrow.before]
        return tuple(reversed(found))


def steps_of(dossier: Dossier, answer: Answer) -> tuple[Step, ...]:
    """The accepted events of an answer, each with the dossier before and after it."""
    steps = []
    for event in answer.events[:-1]:
        after = apply(dossier, event)
        steps.append(Step(dossier, event, after))
        dossier = after
    return (*steps, Step(dossier, answer.events[-1], answer.context.dossier(dossier.id)))
