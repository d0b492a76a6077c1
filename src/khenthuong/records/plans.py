"""What became of an emulation plan, event by event: its life is the fold of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs
from attrs import field, frozen

from khenthuong.records.acts import Act


@frozen(kw_only=True)
class Rank:
    """The place of a body in a cụm or khối of the plan; ``paper`` confirms it."""

    body: str
    cluster: str
    place: int
    paper: str = ""


@frozen(kw_only=True)
class Report:
    """One report of the plan that came in: which, from whom, on which day."""

    item: str
    body: str
    on: date


@frozen(kw_only=True)
class PlanAct(Act):
    """One act on a plan.

    ``items`` are milestones or reports of the plan by id, ``bodies`` who joins at
    the launch or sends a report, ``ranks`` what is recorded or confirmed, ``day``
    the day that is set for the items.
    """

    items: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    ranks: tuple[Rank, ...] = ()
    day: date | None = None


@frozen(kw_only=True)
class PlanEvent:
    """One accepted act on a plan; everything that changes is in it.

    ``unit`` carries the movement on after the act. ``done`` are milestones it
    finishes, ``reports`` those that came in, ``ranks`` as they now read.
    """

    plan: str
    version: int
    trigger: str
    source: str
    target: str
    unit: str
    act: PlanAct
    pack: str
    done: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    reports: tuple[Report, ...] = ()
    ranks: tuple[Rank, ...] = ()
    days: dict[str, date] = field(factory=dict)
    status: str = "confirmed"
    period: str = ""
    warnings: tuple[str, ...] = ()


@frozen(kw_only=True)
class PlanLife:
    """Where a plan stands: the fold of its events.

    ``unit`` carries the movement, ``members`` are the bodies that joined, ``done``
    the days on which milestones were finished, ``days`` those set by later papers.
    """

    state: str = ""
    unit: str = ""
    members: tuple[str, ...] = ()
    done: dict[str, date] = field(factory=dict)
    reports: tuple[Report, ...] = ()
    ranks: tuple[Rank, ...] = ()
    days: dict[str, date] = field(factory=dict)
    acts: tuple[PlanAct, ...] = ()
    version: int = 0


def advance(life: PlanLife, event: PlanEvent) -> PlanLife:
    """The life after the event; total, it never refuses and never judges."""
    ranks = {(r.cluster, r.body): r for r in (*life.ranks, *event.ranks)}
    return attrs.evolve(
        life,
        state=event.target,
        unit=event.unit,
        members=tuple(dict.fromkeys((*life.members, *event.members))),
        done={**life.done, **dict.fromkeys(event.done, event.act.on)},
        reports=(*life.reports, *event.reports),
        ranks=tuple(ranks.values()),
        days={**life.days, **event.days},
        acts=(*life.acts, event.act),
        version=event.version,
    )


def lived(life: PlanLife, events: Iterable[PlanEvent]) -> PlanLife:
    """Fold events over a life."""
    for event in events:
        life = advance(life, event)
    return life
