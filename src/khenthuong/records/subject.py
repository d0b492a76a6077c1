"""Who is proposed and for what: a subject, an achievement, one dossier."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import field, frozen

from khenthuong.records.acts import Act, Given


@frozen(kw_only=True)
class Subject:
    """One person, collective or household.

    ``kind`` is the code of the pack (``ca-nhan``, ``tap-the``, ``ho-gia-dinh``),
    ``unit`` the administrative unit it lives or works in, ``traits`` what
    narrows the law, such as ``nguoi-lao-dong``.
    """

    id: str
    kind: str
    name: str
    unit: str = ""
    traits: tuple[str, ...] = ()
    title: str = ""


@frozen(kw_only=True)
class Achievement:
    """What is rewarded; the same ``id`` is the same achievement for every award."""

    id: str = ""
    text: str = ""
    start: date | None = None
    end: date | None = None


@frozen(kw_only=True)
class KeyDates:
    """The days that select a version of the law; ``None`` until they happen."""

    submitted: date | None = None
    received: date | None = None
    decided: date | None = None


@frozen(kw_only=True)
class Leg:
    """One level of the route. ``done`` is the day its work ended.

    ``desk`` is the unit that follows up a level which keeps no records here and
    only sends its answer; empty where the level does its work itself.
    """

    level: str
    unit: str
    stages: tuple[str, ...] = ()
    done: date | None = None
    lapsed: bool = False
    desk: str = ""


@frozen(kw_only=True)
class Life:
    """Where the dossier stands: the fold of its events."""

    state: str = ""
    legs: tuple[Leg, ...] = ()
    leg: int = 0
    held: bool = False
    acts: tuple[Act, ...] = ()
    version: int = 0


@frozen(kw_only=True)
class Dossier:
    """One subject, one award, one ground: what is judged and moved.

    ``facts`` are given facts by code, ``records`` dated records by kind, from
    which the pack derives further facts: a kind that is missing is not known, an
    empty list is known to be none. ``papers`` likewise. ``unit`` proposes.
    ``follows`` is the dossier that ended without an award before this one.
    """

    id: str
    subject: Subject
    award: str
    unit: str
    ground: str = ""
    plan: str = ""
    procedure: str = ""
    achievement: Achievement = Achievement()
    posthumous: bool = False
    dates: KeyDates = KeyDates()
    facts: dict[str, Given] = field(factory=dict)
    records: dict[str, tuple[dict[str, Any], ...]] = field(factory=dict)
    papers: tuple[str, ...] | None = None
    submission: str = ""
    follows: str = ""
    life: Life = Life()

    @property
    def leg(self) -> Leg | None:
        """The level it lies at; ``None`` before it was sent."""
        life = self.life
        return life.legs[life.leg] if life.leg < len(life.legs) else None

    @property
    def sent_to(self) -> str:
        """The unit from which its way is counted: the proposer's, or where it was sent instead."""
        sent = [a.unit for a in self.life.acts if a.unit]
        return sent[-1] if sent else self.unit

    @property
    def lapsed(self) -> tuple[Act, ...]:
        """The acts that no longer count: those of levels that were left unfinished."""
        life = self.life
        return tuple(a for a in life.acts if a.leg < len(life.legs) and life.legs[a.leg].lapsed)

    @property
    def here(self) -> str:
        """The unit on whose desk it lies: the proposer, its level, or who follows that up."""
        leg = self.leg
        return self.unit if leg is None else leg.desk or leg.unit
