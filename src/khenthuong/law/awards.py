"""Awards and rules: what may be given, on which ground, and on what conditions."""

from __future__ import annotations

from attrs import frozen

from khenthuong.basis import Citation, Status
from khenthuong.law.series import Segment
from khenthuong.law.tree import Node

OUTCOMES = (
    "fail",
    "hold",
    "not-applicable",
    "needs-fact",
    "needs-rule",
    "needs-decision",
    "warn",
    "tie-break",
    "report",
    "note",
)
SUBMISSION = "submission"
SCOPES = ("dossier", "plan", SUBMISSION)
TIE_BREAK, REPORT = "tie-break", "report"
ROUNDINGS = ("xuong", "gan-nhat")


@frozen(kw_only=True)
class Form(Segment):
    """One ground and the kinds of subject it allows, with the time it holds."""

    ground: str
    subjects: tuple[str, ...]
    warn_subjects: tuple[str, ...] = ()


@frozen(kw_only=True)
class Award:
    """One title (``danh-hieu``) or form of commendation (``hinh-thuc``).

    ``level`` is where it is decided. ``forms`` say which grounds fit which
    subjects; a title has the single ground ``""``.
    """

    id: str
    label: str
    kind: str
    level: str
    cite: tuple[Citation, ...]
    forms: tuple[Form, ...]
    short: str = ""
    status: Status = Status.CONFIRMED
    note: str = ""


@frozen(kw_only=True)
class Applies:
    """Where a rule is asked at all; an empty list means everywhere.

    One of ``traits`` is enough, ``every_trait`` must be there, none of
    ``without_traits`` may.
    """

    awards: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    procedures: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()
    every_trait: tuple[str, ...] = ()
    without_traits: tuple[str, ...] = ()


@frozen(kw_only=True)
class Quota:
    """How many of a list there may be: so many places, or a share of a total of the list.

    ``places``, ``share`` and ``per`` name totals (facts of scope ``submission``): a number,
    a share in percent where ``percent`` does not fix it, and what it is a share of.
    ``rounding`` is the setting that says what becomes of a fraction. ``if_given``: the
    limit is there only where somebody set it.
    """

    places: str = ""
    percent: int | None = None
    share: str = ""
    per: str = ""
    rounding: str = ""
    if_given: bool = False


@frozen(kw_only=True)
class RuleSegment(Segment):
    """The condition that must hold in that time, or the ``quota`` of a list.

    ``absent`` says that nothing is asked; ``unread`` that a rule may exist whose
    text nobody of this project has read, so that the answer is *needs-rule*.
    """

    when: Node | None = None
    quota: Quota | None = None
    unread: str = ""


@frozen(kw_only=True)
class Rule:
    """One statement of law with its own outcome when it is not met.

    ``phase`` says which question it answers, ``outcome`` what its breach
    returns: ``fail``, ``hold``, ``not-applicable``, ``needs-fact``,
    ``needs-rule``, ``needs-decision`` or ``warn``; a ``note`` is never judged, it
    only holds the citation of a check made elsewhere. ``matter`` picks the
    boundary dates.

    A rule of ``scope`` ``submission`` is asked of a whole list, never of one dossier. On
    such a list a ``tie-break`` says who of equals comes first (``order``: the lowest is
    asked first) and filters nobody; a ``report`` only counts.
    """

    id: str
    label: str
    phase: str
    outcome: str = "fail"
    matter: str = "criteria"
    scope: str = "dossier"
    order: int = 0
    applies: Applies = Applies()
    segments: tuple[RuleSegment, ...]
    remedy: str = ""


@frozen(kw_only=True)
class Declaration(Segment):
    """What a province answers to a delegation: ``none`` or a condition.

    Without ``subjects`` it speaks for all of them.
    """

    delegation: str
    none: bool = False
    when: Node | None = None
    awards: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()


@frozen(kw_only=True)
class AwardObject:
    """One kind of thing handed over with an award; ``written``: a name is written on it."""

    id: str
    label: str
    written: bool = False


@frozen(kw_only=True)
class TrophySegment(Segment):
    """What is handed over in that time; none at all where the award carries money only."""

    items: tuple[str, ...] = ()


@frozen(kw_only=True)
class Trophy:
    """The things that go with some awards."""

    id: str
    label: str
    awards: tuple[str, ...]
    segments: tuple[TrophySegment, ...]


@frozen(kw_only=True)
class PaperItem:
    """One paper of a dossier; ``when`` limits it to some dossiers."""

    paper: str
    cite: tuple[Citation, ...] = ()
    when: Node | None = None


@frozen(kw_only=True)
class PaperSegment(Segment):
    """The papers asked for in that time and how many sets."""

    items: tuple[PaperItem, ...] = ()
    sets: int | None = None
    sets_status: Status = Status.UNCONFIRMED
    delegated: str = ""


@frozen(kw_only=True)
class PaperList:
    """The dossier of an award by procedure."""

    id: str
    awards: tuple[str, ...]
    procedure: str
    segments: tuple[PaperSegment, ...]


@frozen(kw_only=True)
class Paper:
    """One kind of paper, as an office names it."""

    id: str
    label: str
    who: str = ""
    original: bool = False
