"""Numbers of the law: votes, time limits, money, days off. Integers only."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from khenthuong.basis import Citation, Status
from khenthuong.law.series import Segment


@frozen(kw_only=True)
class VoteSegment(Segment):
    """``yes × 100`` against ``percent × base``; ``strict`` means more than.

    ``base`` is ``all`` (members of the council) or ``present``; ``ballot`` says
    that a vote by ballot is compulsory, ``secret`` that it must be secret.
    ``binds`` are the levels whose council the share binds, empty: every council
    that submits. ``binds_status`` is how sure that is.
    """

    percent: int | None = None
    strict: bool = False
    base: str = "all"
    ballot: bool = False
    secret: bool = False
    binds: tuple[str, ...] = ()
    binds_status: Status = Status.CONFIRMED


@frozen(kw_only=True)
class Vote:
    """The share of votes an award needs; without awards, what a council does that none binds."""

    id: str
    awards: tuple[str, ...]
    segments: tuple[VoteSegment, ...]


@frozen(kw_only=True)
class LimitSegment(Segment):
    """``days`` of ``unit`` (``wd`` working, ``cd`` calendar) between two events.

    ``needs`` names the local text where no national limit is known.
    """

    days: int | None = None
    unit: str = "wd"
    starts: str = "tiep_nhan"
    ends: str = "trinh"
    needs: str = ""


@frozen(kw_only=True)
class Limit:
    """How long a level has for one duty; no ``level`` or ``awards`` means all of them.

    ``duty`` is empty for the main one, to appraise and submit.
    """

    id: str
    label: str
    level: str = ""
    awards: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    duty: str = ""
    segments: tuple[LimitSegment, ...]


@frozen(kw_only=True)
class DeadlineSegment(Segment):
    """A day of the calendar (``month``, ``day``), or ``back`` days before an event.

    ``years`` counts from the year in which the merits end; where no text says
    the year it is left out. ``before`` is *trước ngày*: the day itself is too late.
    ``needs`` names the text where the day is not known.
    """

    month: int | None = None
    day: int | None = None
    years: int | None = None
    before: bool = False
    back: int | None = None
    needs: str = ""


@frozen(kw_only=True)
class Deadline:
    """Until which day a proposal must be at ``level``; without ``awards``, another duty."""

    id: str
    label: str
    level: str = ""
    awards: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()
    without_traits: tuple[str, ...] = ()
    segments: tuple[DeadlineSegment, ...]


@frozen(kw_only=True)
class RewardSegment(Segment):
    """The multiplier of the base salary, in thousandths."""

    thousandths: int | None = None


@frozen(kw_only=True)
class Reward:
    """The money of one award for one kind of subject."""

    id: str
    award: str
    subject: str
    segments: tuple[RewardSegment, ...]


@frozen(kw_only=True)
class Pairing:
    """What two awards of one recipient are worth together; the first that fits decides.

    ``kinds`` or ``awards`` name the two in either order. ``when`` narrows it to
    the ``same-period`` of merit or the ``same-achievement``.
    ``paid`` is ``each``, the ``highest`` only, or ``wrong``: they should not both be
    given. ``rule`` holds the articles, ``code`` is the reason code, else the rule's.
    """

    rule: str
    paid: str
    code: str = ""
    kinds: tuple[str, ...] = ()
    awards: tuple[str, ...] = ()
    when: str = ""


@frozen(kw_only=True)
class SalarySegment(Segment):
    """The base salary in đồng a month."""

    amount: int = 0


@frozen(kw_only=True)
class BaseSalary:
    """The base salary through time."""

    id: str
    segments: tuple[SalarySegment, ...]


@frozen(kw_only=True)
class RoundingSegment(Segment):
    """Rounding after multiplying: ``up`` to ``step`` đồng, or ``none``."""

    mode: str = "up"
    step: int = 1


@frozen(kw_only=True)
class Rounding:
    """How sums are rounded through time."""

    id: str
    segments: tuple[RoundingSegment, ...]


@frozen(kw_only=True)
class DayOff:
    """Days off that fall on weekdays, and the Saturdays worked instead."""

    id: str
    label: str
    days: tuple[date, ...]
    worked: tuple[date, ...] = ()
    cite: tuple[Citation, ...] = ()
    status: Status = Status.SECONDARY


@frozen(kw_only=True)
class YearDecided:
    """A year whose days off were decided, and its number of working days."""

    year: int
    working_days: int
    cite: tuple[Citation, ...] = ()
    status: Status = Status.SECONDARY
