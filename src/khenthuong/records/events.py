"""What happened, once: an event, and how a dossier follows from its events."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from attrs import frozen

from khenthuong.records.acts import Act
from khenthuong.records.subject import Dossier, KeyDates, Leg, Life


@frozen(kw_only=True)
class Event:
    """One accepted step. Everything that changes is in it; ``apply`` judges nothing.

    ``legs`` is the whole route after the step, ``dates`` the key dates after it.
    ``status`` is the source status of the law it rests on, ``pack`` the content
    hash of the rules used, ``warnings`` the codes of findings that did not block.
    """

    dossier: str
    submission: str
    version: int
    trigger: str
    source: str
    target: str
    leg: int
    leg_after: int
    held: bool
    act: Act
    legs: tuple[Leg, ...]
    dates: KeyDates
    pack: str
    status: str = "confirmed"
    period: str = ""
    warnings: tuple[str, ...] = ()
    amount: int | None = None


def apply(dossier: Dossier, event: Event) -> Dossier:
    """The dossier after the event; total, it never refuses and never judges."""
    life = Life(
        state=event.target,
        legs=event.legs,
        leg=event.leg_after,
        held=event.held,
        acts=(*dossier.life.acts, event.act),
        version=event.version,
    )
    supplemented = supplement(dossier, event.act)
    return attrs.evolve(supplemented, life=life, dates=event.dates, submission=event.submission)


def supplement(dossier: Dossier, act: Act) -> Dossier:
    """The dossier with what an act brings: papers and facts added, another award proposed."""
    if not (act.papers or act.facts or act.award):
        return dossier
    papers = dossier.papers
    if act.papers:
        held = papers or ()
        papers = held + tuple(p for p in act.papers if p not in held)
    return attrs.evolve(
        dossier,
        papers=papers,
        facts={**dossier.facts, **act.facts},
        award=act.award or dossier.award,
    )


def replay(dossier: Dossier, events: Iterable[Event]) -> Dossier:
    """Fold events over a draft."""
    for event in events:
        dossier = apply(dossier, event)
    return dossier
