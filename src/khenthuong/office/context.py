"""What a host hands in and gets back: actors, commands, a context, one answer."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

import attrs
from attrs import field, frozen

from khenthuong.basis import Finding, Refusal, UnknownName
from khenthuong.law.plans import Plan
from khenthuong.records import (
    Attestation,
    Ballot,
    Decision,
    Dossier,
    Event,
    Given,
    LineEvent,
    PlanEvent,
    PlanLife,
    Rank,
    Session,
    Signing,
    Standing,
    Submission,
)

LACKS = "st-needs-"


@frozen(kw_only=True)
class Seat:
    """A part somebody plays at one unit, for a time; open ends are ``None``."""

    role: str
    unit: str
    start: date | None = None
    end: date | None = None

    def held(self, on: date) -> bool:
        """Whether the seat is held on that day."""
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)


@frozen(kw_only=True)
class Actor:
    """Somebody who acts. ``id`` is the host's own key; no name is needed here.

    ``subject`` is the id of the subject who is this very person, if any.
    """

    id: str
    seats: tuple[Seat, ...]
    subject: str = ""

    def sits(self, role: str, units: Collection[str], on: date) -> bool:
        """Whether the actor has that role at one of the units on that day."""
        return any(s.role == role and s.unit in units and s.held(on) for s in self.seats)


@frozen(kw_only=True)
class Mandate:
    """A written authority (giao quyền, ủy quyền, quyền) to sign decisions for the head of a unit.

    ``holder`` is the id of the actor, ``capacity`` the mark of signing it gives;
    without ``awards`` it is for all of them. ``paper`` names the document.
    """

    holder: str
    unit: str
    capacity: str
    start: date | None = None
    end: date | None = None
    awards: tuple[str, ...] = ()
    paper: str = ""


@frozen(kw_only=True)
class Command:
    """One action on a submission or on some of its lines.

    ``on`` is the day of the act, ``entered`` the day it is recorded (the same
    if left out). ``lines`` empty means all lines. ``ballots`` and
    ``facts`` are keyed by dossier; ``papers`` and ``signing`` cover every line.
    A ``session`` of the council gives each line the ballot counted from it.
    ``changes`` is what a correction of a decision puts right, ``award`` what is
    proposed instead, ``unit`` where the lines are sent.
    ``changes`` is what a correction of a decision puts right. ``entry`` is what is
    written down for every line, ``entries`` what is for one line only, by dossier.
    """

    actor: Actor
    trigger: str
    on: date
    entered: date | None = None
    lines: tuple[str, ...] = ()
    reason: str = ""
    appointed: date | None = None
    papers: tuple[str, ...] = ()
    facts: Mapping[str, Mapping[str, Given]] = field(factory=dict)
    ballots: Mapping[str, Ballot] = field(factory=dict)
    session: Session | None = None
    signing: Signing | None = None
    attestations: tuple[Attestation, ...] = ()
    changes: Mapping[str, str] = field(factory=dict)
    award: str = ""
    unit: str = ""
    entry: Mapping[str, Any] = field(factory=dict)
    entries: Mapping[str, Mapping[str, Any]] = field(factory=dict)

    def noted(self, dossier: str) -> dict[str, Any]:
        """What is written down for one line: what holds for all, then what is its own."""
        return {**self.entry, **self.entries.get(dossier, {})}

    def ballot(self, dossier: Dossier) -> Ballot | None:
        """The count for one line: the one counted from the session, else the one given."""
        if self.session is not None:
            return self.session.ballot(dossier.id, dossier.award)
        return self.ballots.get(dossier.id)


@frozen(kw_only=True)
class Context:
    """What the caller loaded: one submission, the dossiers of its list, the mandates to sign."""

    submission: Submission
    dossiers: tuple[Dossier, ...]
    mandates: tuple[Mandate, ...] = ()

    def dossier(self, code: str) -> Dossier:
        """One line; raises ``UnknownName``."""
        for dossier in self.dossiers:
            if dossier.id == code:
                return dossier
        raise UnknownName("trường hợp trong danh sách", code, [d.id for d in self.dossiers])

    def split(self, lines: tuple[str, ...], new_id: str) -> tuple[Context, Context]:
        """Take lines out into a list of their own: what stays, and what goes.

        Both keep the receipts, the new list the link to the old one. Save both
        submissions with the next step of the lines that go. Raises ``ValueError``
        for a line that is not in the list, or when none would stay.
        """
        stay, gone = self.submission.split(lines, new_id)
        moved = tuple(
            attrs.evolve(d, submission=new_id) for d in self.dossiers if d.id in gone.lines
        )
        kept = tuple(d for d in self.dossiers if d.id not in gone.lines)
        return (
            attrs.evolve(self, submission=stay, dossiers=kept),
            attrs.evolve(self, submission=gone, dossiers=moved),
        )

    def join(self, other: Context) -> tuple[Context, Submission]:
        """Take all lines of another list in: the list with them, and the other without.

        Both keep the link. Save both submissions with the next step of the lines that
        came. Raises ``ValueError`` for a list of another unit, or one that lies elsewhere.
        """
        kept, emptied = self.submission.join(other.submission)
        came = tuple(attrs.evolve(d, submission=kept.id) for d in other.dossiers)
        mandates = (*self.mandates, *other.mandates)
        joined = attrs.evolve(
            self, submission=kept, dossiers=(*self.dossiers, *came), mandates=mandates
        )
        return joined, emptied


@frozen(kw_only=True)
class Answer:
    """The result per line, in the order of the list, and the context after it.

    ``events`` and ``refusals`` are the results apart; ``decision`` is the record
    of an award decision when one was issued.
    """

    context: Context
    results: tuple[Event | Refusal, ...]
    decision: Decision | None = None

    @property
    def events(self) -> tuple[Event, ...]:
        """What was accepted."""
        return tuple(r for r in self.results if isinstance(r, Event))

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """What was not, each with all its findings."""
        return tuple(r for r in self.results if isinstance(r, Refusal))


@frozen(kw_only=True)
class Opening:
    """One action of the present state: open, or closed by these findings.

    ``lacks`` are those that only ask for a part which the action must carry.
    """

    trigger: str
    dossier: str
    findings: tuple[Finding, ...] = ()

    @property
    def open(self) -> bool:
        """Whether it may be taken now."""
        return not self.findings

    @property
    def lacks(self) -> tuple[Finding, ...]:
        """What the action must carry, such as a reason or a signature."""
        return tuple(f for f in self.findings if f.code.startswith(LACKS))


@frozen(kw_only=True)
class Issue:
    """An award decision as it stands: the record, the dossiers of its lines, their standings.

    ``others`` are further decisions to the same recipients with their dossiers in
    ``dossiers``, ``struck`` their cancelled lines: what is paid depends on them.
    """

    decision: Decision
    dossiers: tuple[Dossier, ...]
    standings: Mapping[str, Standing]
    others: tuple[Decision, ...] = ()
    struck: frozenset[tuple[str, str]] = frozenset()

    def dossier(self, code: str) -> Dossier:
        """The dossier of one line; raises ``UnknownName``."""
        for dossier in self.dossiers:
            if dossier.id == code and code in self.standings:
                return dossier
        raise UnknownName("dòng của quyết định", code, list(self.standings))


@frozen(kw_only=True)
class IssueAnswer:
    """The result per line, in the order of the decision, and the decision as it stands after."""

    issue: Issue
    results: tuple[LineEvent | Refusal, ...]

    @property
    def events(self) -> tuple[LineEvent, ...]:
        """What was accepted."""
        return tuple(r for r in self.results if isinstance(r, LineEvent))

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """What was not, each with all its findings."""
        return tuple(r for r in self.results if isinstance(r, Refusal))


@frozen(kw_only=True)
class PlanCommand(Command):
    """One action on a plan; its ``facts`` are keyed by the plan.

    ``items`` are milestones or reports of the plan by id, ``bodies`` who joins at
    the launch or sends a report, ``ranks`` what is recorded or confirmed, ``day``
    the day that is set for the items.
    """

    items: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    ranks: tuple[Rank, ...] = ()
    day: date | None = None


@frozen(kw_only=True)
class Movement:
    """A plan and where it stands."""

    plan: Plan
    life: PlanLife

    @property
    def unit(self) -> str:
        """The unit that carries it: that of the plan, or the one that took it over."""
        return self.life.unit or self.plan.unit


@frozen(kw_only=True)
class MovementAnswer:
    """The result of one action on a plan, and the plan as it stands after."""

    movement: Movement
    result: PlanEvent | Refusal

    @property
    def event(self) -> PlanEvent | None:
        """What was accepted."""
        return self.result if isinstance(self.result, PlanEvent) else None

    @property
    def refusal(self) -> Refusal | None:
        """Why it was not, with all findings."""
        return self.result if isinstance(self.result, Refusal) else None
