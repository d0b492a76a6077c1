"""What a walk finds: abstract states, the arrows between them, the real events on each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from khenthuong.office import Answer
from khenthuong.prove.attempts import Attempt
from khenthuong.prove.state import Scene, Standing
from khenthuong.records import Dossier, Event, apply

if TYPE_CHECKING:
    from khenthuong.prove.explore import Laboratory


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


@frozen(eq=False)
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
    for event in answer.events:
        after = apply(dossier, event)
        steps.append(Step(dossier, event, after))
        dossier = after
    return tuple(steps)
