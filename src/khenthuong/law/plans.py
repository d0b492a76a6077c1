"""Emulation plans as data: what a unit promised, where in its text, and what it left open."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from khenthuong.law.plan_parts import (
    NOWHERE,
    Basis,
    Cluster,
    Criterion,
    Issuer,
    Milestone,
    OpenPoint,
    Participant,
    Place,
    PlanRole,
    PrintedName,
    Promise,
    Reporting,
    Said,
    Section,
    Signature,
    Target,
)
from khenthuong.law.series import Segment

__all__ = [
    "NOWHERE",
    "Basis",
    "Cluster",
    "Criterion",
    "Issuer",
    "Milestone",
    "OpenPoint",
    "Participant",
    "Place",
    "Plan",
    "PlanRole",
    "PrintedName",
    "Promise",
    "Reporting",
    "ReviewRule",
    "Said",
    "Section",
    "Signature",
    "Target",
]


@frozen(kw_only=True)
class Plan:
    """One emulation plan, every field with the place it came from.

    ``issued`` stays empty where the day is blank: ``issued_text`` is what is printed,
    ``issued_from`` and ``issued_to`` the days it can be. ``period_named`` is false where
    the plan only names the year. ``scope`` is how far the movement reaches.
    """

    id: str
    source: str
    title: str
    unit: str
    issuers: tuple[Issuer, ...]
    movement: Said
    scope: str = ""
    number: str = ""
    symbol: str = ""
    issued: date | None = None
    issued_text: str = ""
    issued_from: date | None = None
    issued_to: date | None = None
    numbered_at: Place = NOWHERE
    period_start: date | None = None
    period_end: date | None = None
    period_named: bool = True
    period_at: Place = NOWHERE
    year: int
    bases: tuple[Basis, ...] = ()
    participants: tuple[Participant, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    targets: tuple[Target, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    criteria_grounds: tuple[str, ...] = ()
    promises: tuple[Promise, ...] = ()
    roles: tuple[PlanRole, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    policies: tuple[Said, ...] = ()
    reporting: tuple[Reporting, ...] = ()
    papers: tuple[Said, ...] = ()
    aims: tuple[Said, ...] = ()
    measures: tuple[Said, ...] = ()
    signatures: tuple[Signature, ...] = ()
    oddities: tuple[OpenPoint, ...] = ()
    leaves_open: tuple[OpenPoint, ...] = ()
    reads_as: tuple[PrintedName, ...] = ()
    data_duties: tuple[Said, ...] = ()
    sections: tuple[Section, ...] = ()
    quotas: tuple[Said, ...] = ()
    votes: tuple[Said, ...] = ()
    limits: tuple[Said, ...] = ()
    forms: tuple[Said, ...] = ()
    money: tuple[Said, ...] = ()


@frozen(kw_only=True)
class ReviewRule:
    """What the review of a plan looks for, and which text makes it look.

    ``kind``: ``trai`` (contradicts), ``thieu`` (lacks), ``bo-ngo`` (open), ``luu-y`` (warns).
    ``code`` is the reason code, the id if empty. The segment of the day gives the citation; an
    ``absent`` one means that nobody looks at that time. ``parts`` name fields of ``Plan``;
    ``words`` are the codes or printed marks the check compares with. The sentence is the label
    of group ``plan-review``.
    """

    id: str
    label: str
    kind: str
    segments: tuple[Segment, ...]
    code: str = ""
    parts: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    remedy: str = ""
