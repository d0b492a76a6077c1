"""What people do to a dossier, as they did it and on which day."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import field, frozen


@frozen(kw_only=True)
class Given:
    """A fact typed in, with where it is known from (paper, person, import)."""

    value: Any
    source: str = ""


@frozen(kw_only=True)
class Ballot:
    """The count of one council for one dossier. Numbers of members and votes.

    ``yes`` are votes cast in the meeting, ``written_yes`` agreeing opinions of
    absent members recorded in the minutes. ``None`` means: the minutes do not say.
    ``manner`` is how the vote was taken, ``session`` the record it was counted from.
    """

    on: date
    members: int | None = None
    present: int | None = None
    yes: int | None = None
    written_yes: int = 0
    unit: str = ""
    minutes: str = ""
    manner: str = ""
    session: str = ""


@frozen(kw_only=True)
class Signing:
    """Who signed (or is to sign) an award decision, in which capacity, on which day.

    ``office`` and ``capacity`` are codes of the pack, ``unit`` the unit of the
    office. ``by_council`` is true when a council itself is named as decider.
    """

    on: date
    office: str
    unit: str
    capacity: str = ""
    number: str = ""
    by_council: bool = False


@frozen(kw_only=True)
class Attestation:
    """The opinion of an appraiser that one named condition is met.

    ``leaf`` is the finding's code. ``text`` names the document compared,
    ``reason`` and ``by`` are printed in every later paper; valid for ``leg``.
    """

    leaf: str
    text: str
    reason: str
    by: str
    on: date
    leg: int = 0


@frozen(kw_only=True)
class Act:
    """One step taken: ``on`` is the day of the act, ``entered`` the day it was recorded.

    Entering later is normal and is told apart, never refused. ``papers`` and
    ``facts`` are what a supplement brings; they add to the dossier. ``appointed``
    is the new day that an apology for lateness promises, ``changes`` what a
    correction puts right: the part of the decision and how it shall read.
    ``award`` is what is proposed from now on instead, ``unit`` where it is sent.
    ``entry`` is what the act writes down in a register of its leg, by field.
    """

    trigger: str
    on: date
    entered: date
    actor: str
    leg: int = 0
    reason: str = ""
    appointed: date | None = None
    ballot: Ballot | None = None
    signing: Signing | None = None
    papers: tuple[str, ...] = ()
    facts: dict[str, Given] = field(factory=dict)
    attestations: tuple[Attestation, ...] = ()
    changes: dict[str, str] = field(factory=dict)
    award: str = ""
    unit: str = ""
    entry: dict[str, Any] = field(factory=dict)

    @property
    def number(self) -> str:
        """The number of the decision it carries."""
        return self.signing.number if self.signing else ""

    @property
    def late(self) -> bool:
        """Whether it was recorded after the day it was done."""
        return self.entered > self.on
