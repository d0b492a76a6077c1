"""Abstract states of a dossier: what guards and properties can tell apart, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs
from attrs import field, frozen

from khenthuong.judge import Case, judge
from khenthuong.law import Pack
from khenthuong.prove.clock import KEYS, Clock
from khenthuong.records import (
    Achievement,
    Act,
    Ballot,
    Dossier,
    KeyDates,
    Leg,
    Life,
    Subject,
)
from khenthuong.workdays import WorkCalendar

_COUNCIL = "hoi_dong"
MEMBERS = 9
ELSEWHERE = ""
"""Where a dossier goes for another award or another unit: the walk of that scene goes on there."""
_NOBODY = ""
_STRAY = ""  # the action of a ballot that no stage brought


@frozen
class Scene:
    """What stays the same on a dossier's whole way: who proposes whom for what, and how."""

    award: str
    unit: str
    kind: str
    ground: str
    procedure: str

    def draft(self) -> Dossier:
        """A dossier of this scene before its first step."""
        return Dossier(
            id="HS-01",
            subject=Subject(id="dt-1", kind=self.kind, name="", unit=self.unit),
            award=self.award,
            unit=self.unit,
            ground=self.ground,
            procedure=self.procedure,
            achievement=Achievement(id="tt-1"),
            records={"khen": ()},
        )


def scene_of(dossier: Dossier) -> Scene:
    """The scene a dossier plays in."""
    return Scene(
        award=dossier.award,
        unit=dossier.unit,
        kind=dossier.subject.kind,
        ground=dossier.ground,
        procedure=dossier.procedure,
    )


@frozen(order=True)
class Trace:
    """An act that matters later: a stage of a leg, or a ballot and whether it sufficed."""

    leg: int
    trigger: str
    vote: bool | None = None


@frozen(cache_hash=True)
class Standing:
    """One abstract state: where a dossier lies, in which stretch of time, with which traces."""

    stretch: int
    state: str
    legs: tuple[Leg, ...] = ()
    leg: int = 0
    held: bool = False
    sides: tuple[int | None, ...] = (None,) * len(KEYS)
    acts: tuple[Trace, ...] = ()

    def at(self, stretch: int) -> Standing:
        """The same place in another stretch of time."""
        return Standing(stretch, self.state, self.legs, self.leg, self.held, self.sides, self.acts)


@frozen(kw_only=True)
class Abstraction:
    """Makes abstract states of dossiers, and a dossier of each abstract state."""

    pack: Pack
    clock: Clock
    calendar: WorkCalendar
    finals: frozenset[str]
    stages: Mapping[str, str]
    _tallies: dict[object, bool] = field(factory=dict, eq=False, repr=False)

    @classmethod
    def of(cls, pack: Pack, clock: Clock, calendar: WorkCalendar) -> Abstraction:
        """The abstraction of one pack."""
        return cls(
            pack=pack,
            clock=clock,
            calendar=calendar,
            finals=frozenset((*(s.id for s in pack.national.states if s.final), ELSEWHERE)),
            stages={t.id: t.stage for t in pack.national.triggers if t.stage},
        )

    def standing(self, dossier: Dossier, on: date) -> Standing:
        """Where a dossier stands on a day; a finished one is only its final state."""
        life = dossier.life
        if life.state in self.finals:
            return Standing(0, life.state)
        dates = tuple(getattr(dossier.dates, key) for key in KEYS)
        return Standing(
            stretch=self.clock.stretch(on),
            state=life.state,
            legs=tuple(self._leg(leg) for leg in life.legs),
            leg=life.leg,
            held=life.held,
            sides=self.clock.sides(dates),
            acts=tuple(sorted({t for a in life.acts if (t := self._trace(dossier, a))}, key=_key)),
        )

    def dossier(self, scene: Scene, standing: Standing) -> Dossier:
        """A dossier that stands there."""
        on = self.clock.days[standing.stretch]
        acts = tuple(_act(trace, on) for trace in standing.acts)
        life = Life(
            state=standing.state,
            legs=standing.legs,
            leg=standing.leg,
            held=standing.held,
            acts=acts,
            version=len(acts),
        )
        dates = dict(zip(KEYS, self.clock.key_days(standing.sides), strict=True))
        return attrs.evolve(scene.draft(), life=life, dates=KeyDates(**dates))

    def _leg(self, leg: Leg) -> Leg:
        return leg if leg.done is None else attrs.evolve(leg, done=self.clock.days[0])

    def _trace(self, dossier: Dossier, act: Act) -> Trace | None:
        if act.ballot is None and act.trigger not in self.stages:
            return None
        vote = None if act.ballot is None else self.suffices(dossier, act.ballot)
        return Trace(act.leg, act.trigger if act.trigger in self.stages else _STRAY, vote)

    def suffices(self, dossier: Dossier, ballot: Ballot) -> bool:
        """Whether the real tally finds the ballot sufficient."""
        key = (dossier.award, dossier.unit, dossier.dates, ballot)
        if key not in self._tallies:
            case = Case(dossier=dossier, on=ballot.on, ballot=ballot, stages=(_COUNCIL,))
            verdict = judge(self.pack, self.calendar, case, only=(_COUNCIL,))
            self._tallies[key] = verdict.outcome.open
        return self._tallies[key]


def _key(trace: Trace) -> tuple[int, str, str]:
    return trace.leg, trace.trigger, str(trace.vote)


def vote(on: date, *, carried: bool) -> Ballot:
    """A ballot of all members: everybody for it, or nobody."""
    yes = MEMBERS if carried else 0
    return Ballot(on=on, members=MEMBERS, present=MEMBERS, yes=yes)


def _act(trace: Trace, on: date) -> Act:
    ballot = None if trace.vote is None else vote(on, carried=trace.vote)
    return Act(
        trigger=trace.trigger, on=on, entered=on, actor=_NOBODY, leg=trace.leg, ballot=ballot
    )
