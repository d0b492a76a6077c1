"""The parts of an emulation plan: each statement with the place it came from."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from khenthuong.basis import Citation, Status


@frozen(kw_only=True)
class Place:
    """Where a field stands in the plan: section as printed, and the line of the source file."""

    section: str = ""
    line: int | None = None


NOWHERE = Place()


@frozen(kw_only=True)
class Said:
    """One sentence of the plan in our words, with its place."""

    id: str
    text: str
    at: Place = NOWHERE
    status: Status = Status.CONFIRMED


@frozen(kw_only=True)
class Section:
    """A heading of the plan with its number as printed, such as ``II``."""

    number: str
    title: str
    at: Place = NOWHERE


@frozen(kw_only=True)
class PrintedName:
    """A name of a unit as the plan prints it, and the unit it must mean."""

    printed: str
    unit: str
    at: Place = NOWHERE
    status: Status = Status.CONFIRMED


@frozen(kw_only=True)
class Reporting:
    """A report the plan asks for; ``by`` is empty where it sets no day."""

    id: str
    text: str
    by: date | None = None
    at: Place = NOWHERE
    status: Status = Status.CONFIRMED


@frozen(kw_only=True)
class Basis:
    """A text the plan rests on; ``instrument`` when the pack knows it."""

    name: str
    instrument: str = ""
    issued: date | None = None
    at: Place = NOWHERE


@frozen(kw_only=True)
class Milestone:
    """An event of the plan, dated or not, and what another line says about its day.

    ``kind``: ``moc``, ``so-ket``, ``tong-ket``, ``ket-thuc``, ``xep-loai`` (rating of the year),
    ``ky-niem``, ``dot`` (the end of each drive).
    """

    id: str
    kind: str
    text: str
    on: date | None = None
    at: Place = NOWHERE
    status: Status = Status.CONFIRMED
    other_on: date | None = None
    other_text: str = ""
    other_at: Place = NOWHERE


@frozen(kw_only=True)
class Target:
    """A numeric target, in percent where ``percent`` is set."""

    id: str
    text: str
    percent: int | None = None
    at: Place = NOWHERE


@frozen(kw_only=True)
class Criterion:
    """A condition the plan adds; ``fact`` when the engine can ask it.

    ``group`` joins alternatives: criteria of one group are ``any``, groups ``all``.
    ``traits`` limits it to subjects with one of them, ``without_traits`` to those with none.
    ``kind`` is ``dang-ky`` where it asks for registered targets.
    """

    id: str
    text: str
    subjects: tuple[str, ...]
    fact: str = ""
    group: str = ""
    kind: str = ""
    traits: tuple[str, ...] = ()
    without_traits: tuple[str, ...] = ()
    at: Place = NOWHERE
    status: Status = Status.CONFIRMED


@frozen(kw_only=True)
class Promise:
    """An award the plan promises. ``named`` is false where it names none and we infer it.

    ``office_unit`` is the unit whose chair is named; ``at_milestone`` when it is to be given.
    """

    award: str
    subjects: tuple[str, ...]
    grounds: tuple[str, ...]
    office_unit: str
    at_milestones: tuple[str, ...] = ()
    named: bool = True
    at: Place = NOWHERE
    status: Status = Status.CONFIRMED


@frozen(kw_only=True)
class Participant:
    """Who takes part: the words of the plan, the subject kind, and names for simulated subjects."""

    id: str
    text: str
    subject: str
    traits: tuple[str, ...] = ()
    at: Place = NOWHERE


@frozen(kw_only=True)
class PlanRole:
    """A task of a body in the plan. ``duty``: ``appraise``, ``decide``, ``report`` and so on.

    ``kind`` of the body: ``chu-tich``, ``hoi-dong``, ``van-phong``, ``don-vi``, ``doan-the``.
    """

    id: str
    body: str
    text: str
    duty: str = ""
    kind: str = ""
    at: Place = NOWHERE


@frozen(kw_only=True)
class Signature:
    """How the plan is signed: marks and posts, never a person's name.

    ``named`` is false where the place of the name is blank.
    """

    lines: tuple[str, ...]
    body: str = ""
    named: bool = True
    at: Place = NOWHERE


@frozen(kw_only=True)
class Cluster:
    """A cụm or khối in which units are ranked, and the level that runs it.

    ``confirmed`` says that the plan asks for a written confirmation of the ranks.
    """

    id: str
    text: str
    run_by: str = ""
    confirmed: bool = False
    at: Place = NOWHERE
    status: Status = Status.CONFIRMED


@frozen(kw_only=True)
class OpenPoint:
    """What the plan leaves open; ``code`` is the finding that says so, if the review has one."""

    id: str
    text: str
    code: str = ""
    at: Place = NOWHERE
    status: Status = Status.OPEN


@frozen(kw_only=True)
class Issuer:
    """A body that issued the plan; ``ended`` when it stopped to exist by then."""

    name: str
    unit: str = ""
    kind: str = "ubnd"
    ended: date | None = None
    cite: tuple[Citation, ...] = ()
    status: Status = Status.CONFIRMED
    at: Place = NOWHERE
