"""The accepted events of a dossier, as a property sees them."""

from __future__ import annotations

from attrs import frozen

from khenthuong.office import Answer
from khenthuong.prove.graph import Graph
from khenthuong.prove.state import Standing
from khenthuong.records import Dossier, Event, apply

DossierGraph = Graph[Standing]


@frozen
class Step:
    """One accepted event: the dossier before it and after it."""

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


def steps_of(dossier: Dossier, answer: Answer) -> tuple[Step, ...]:
    """The accepted events of an answer, each with the dossier before and after it."""
    steps = []
    for event in answer.events[:-1]:
        after = apply(dossier, event)
        steps.append(Step(dossier, event, after))
        dossier = after
    return (*steps, Step(dossier, answer.events[-1], answer.context.dossier(dossier.id)))
