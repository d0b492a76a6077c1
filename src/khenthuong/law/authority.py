"""Who decides, who may sign, which way a proposal goes, whose desk it lies on."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from khenthuong.basis import Citation, Status
from khenthuong.law.series import Segment


@frozen(kw_only=True)
class Unit:
    """One administrative unit in the time it worked.

    ``level`` is ``xa``, ``huyen`` or ``tinh``. The key is name, type, parent
    and time: two units may share a name.
    """

    id: str
    name: str
    type: str
    level: str
    parent: str = ""
    start: date | None = None
    end: date | None = None
    successors: tuple[str, ...] = ()
    cite: tuple[Citation, ...] = ()
    status: Status = Status.CONFIRMED
    parent_status: Status = Status.CONFIRMED
    also: tuple[str, ...] = ()
    note: str = ""

    def works(self, on: date) -> bool:
        """Whether the unit and its offices exist on that day."""
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)

    @property
    def full_name(self) -> str:
        """``phường Long Hoa``."""
        return f"{self.type} {self.name}"


@frozen(kw_only=True)
class Office:
    """A post that may decide, such as the chair of a commune.

    ``body`` is the authority it heads; ``sole`` marks a post that is named without a unit.
    """

    id: str
    label: str
    level: str
    body: str = ""
    sole: bool = False


@frozen(kw_only=True)
class DeciderSegment(Segment):
    """Which post decides in that time; ``also`` are further posts that may, each for its own."""

    office: str = ""
    also: tuple[str, ...] = ()


@frozen(kw_only=True)
class Decider:
    """Who decides one award."""

    id: str
    award: str
    segments: tuple[DeciderSegment, ...]
    nearest: tuple[str, ...] = ()


@frozen(kw_only=True)
class Capacity:
    """A signing mark on an award decision and what it is worth.

    ``outcome`` is ``pass``, ``warn`` or ``fail``; ``code`` the reason code.
    ``acting`` marks one that is signed for the head and rests on a mandate.
    """

    id: str
    label: str
    outcome: str
    code: str
    cite: tuple[Citation, ...]
    acting: bool = False
    status: Status = Status.CONFIRMED
    note: str = ""


@frozen(kw_only=True)
class RouteSegment(Segment):
    """The levels a proposal passes in that time, lowest first."""

    levels: tuple[str, ...] = ()


@frozen(kw_only=True)
class Route:
    """The way of one award."""

    id: str
    award: str
    segments: tuple[RouteSegment, ...]


@frozen(kw_only=True)
class DeskSegment(Segment):
    """Who receives and who appraises in that time."""

    reception: str = ""
    appraiser: str = ""
    secretary: str = ""


@frozen(kw_only=True)
class Desk:
    """The desks of one level."""

    id: str
    level: str
    segments: tuple[DeskSegment, ...]


@frozen(kw_only=True)
class PayerSegment(Segment):
    """Whose fund pays."""

    fund: str = ""


@frozen(kw_only=True)
class Payer:
    """Who pays for the decisions of one level, or of the posts in ``offices``.

    ``of_proposer`` means the fund of the body that proposed, not of the decider.
    """

    id: str
    level: str = ""
    offices: tuple[str, ...] = ()
    of_proposer: bool = False
    segments: tuple[PayerSegment, ...]


@frozen(kw_only=True)
class Succession:
    """Who answers for the decisions of a unit that has ended.

    Decisions of ``offices`` on ``awards`` go to the post ``to`` at the recipient's
    place, all others, and places that are not one unit, to ``otherwise``.
    ``rule`` holds the articles.
    """

    rule: str
    offices: tuple[str, ...]
    awards: tuple[str, ...]
    to: str
    otherwise: str
