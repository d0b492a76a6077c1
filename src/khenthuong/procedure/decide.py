"""May it move? One act on one dossier gives one event or one refusal, nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Protocol

import attrs
from attrs import field, frozen

from khenthuong.basis import Finding, Outcome, Refusal, Status, Truth, Verdict, weakest
from khenthuong.judge import Case, judge, reward
from khenthuong.judge.authority import route_levels
from khenthuong.judge.dating import law_day
from khenthuong.judge.notes import with_notes
from khenthuong.law.calendar import work_calendar
from khenthuong.law.machine import Transition
from khenthuong.law.pack import Pack
from khenthuong.procedure.entries import entry_faults
from khenthuong.procedure.machine import Procedure
from khenthuong.procedure.reasons import (
    closed,
    missing_parts,
    on_hold,
    reason,
    same_again,
    signed_early,
    wrong_state,
)
from khenthuong.procedure.route import moved_on, redirected, route
from khenthuong.records import Act, Dossier, Event, KeyDates, Leg, Session, supplement
from khenthuong.workdays import WorkCalendar

_ONCE = "once:"
_STAGE = "stage:"


class Judge(Protocol):
    """What a guard asks: the verdict on a case, only for the phases named."""

    def __call__(
        self, pack: Pack, calendar: WorkCalendar, case: Case, *, only: Iterable[str] | None = None
    ) -> Verdict:
        """Judge the case."""


@frozen(kw_only=True)
class Rules:
    """What every decision needs: pack, machine, working calendar, and the readings in use.

    ``verdict`` is the judge of every guard; only a proof over all verdicts puts another here.
    """

    pack: Pack
    procedure: Procedure
    readings: Mapping[str, str] = field(factory=dict)
    verdict: Judge = judge

    @cached_property
    def calendar(self) -> WorkCalendar:
        """The working calendar, made of the days off when somebody first asks for it."""
        return work_calendar(self.pack)


@frozen
class _Way:
    """The route an act works on and the leg it ends at."""

    legs: tuple[Leg, ...]
    leg: int
    level_changed: bool = False


def begin(rules: Rules, dossier: Dossier) -> Dossier:
    """A draft at the entry state of the machine, ready for its first act."""
    return attrs.evolve(dossier, life=attrs.evolve(dossier.life, state=rules.procedure.entry))


def decide(
    rules: Rules, dossier: Dossier, act: Act, session: Session | None = None
) -> Event | Refusal:
    """The event that the act makes, or all reasons why it may not be.

    ``session`` is the record the act's ballot was counted from. Raises
    ``UnknownName`` for a trigger the pack does not define.
    """
    life = dossier.life
    arrow = rules.procedure.arrow(life.state, act.trigger)
    act = act if act.leg == life.leg else attrs.evolve(act, leg=life.leg)
    if arrow is None:
        return Refusal(
            act.trigger, dossier.id, (wrong_state(rules.procedure, life.state, act.trigger),)
        )
    way = _way(rules, dossier, arrow, act)
    if way is None:
        works = all(rules.pack.unit(x.unit).works(act.on) for x in life.legs[life.leg :])
        code = "st-nothing-to-move" if works else "st-no-way"
        return Refusal(act.trigger, dossier.id, (reason(code),))
    case = case_of(rules, dossier, act, way.legs[way.leg] if way.legs else None)
    if session is not None:
        case = attrs.evolve(case, session=session)
    trigger = rules.pack.find("triggers", arrow.trigger, "hành động")
    before = [
        *missing_parts(trigger, act),
        *entry_faults(rules.pack, dossier, trigger, act),
        *on_hold(arrow, life.state, held=life.held),
        *signed_early(life.acts, act),
        *same_again(dossier, act),
        *_nowhere(rules, dossier, arrow, act, way),
    ]
    verdicts: list[Verdict] = []

    def guard(transition: Transition) -> Sequence[Finding]:
        wanted = {*transition.phases, *transition.soft}
        verdicts.append(rules.verdict(rules.pack, rules.calendar, case, only=wanted))
        return [*before, *closed(transition, verdicts[-1])]

    cursor = rules.procedure.step(life.state, act.trigger, guard, lambda n: _selects(n, way))
    if cursor.findings:
        return Refusal(act.trigger, dossier.id, cursor.findings)
    return _event(rules, dossier, arrow, act, cursor.state, way, verdicts[-1])


def _way(rules: Rules, dossier: Dossier, arrow: Transition, act: Act) -> _Way | None:
    life = dossier.life
    legs = life.legs or route(rules.pack, dossier, act.on)
    if arrow.redirects:
        return _Way(*(redirected(rules.pack, dossier, act) or ((), 0)))
    if not arrow.reroutes:
        return _Way(legs, life.leg)
    moved = moved_on(rules.pack, dossier, act.on)
    if moved is None:
        return None
    return _Way(*moved, level_changed=moved[0][moved[1]].level != legs[life.leg].level)


def _selects(name: str, way: _Way) -> bool:
    if name.startswith(_STAGE):
        return name.removeprefix(_STAGE) in way.legs[way.leg].stages
    above = way.legs[way.leg + 1 :]
    return {
        "level-changed": way.level_changed,
        "answer-next": bool(above and above[0].desk),
        "more-legs": bool(above),
    }[name]


def case_of(rules: Rules, dossier: Dossier, act: Act, leg: Leg | None) -> Case:
    """What the guards of an act look at: the dossier with the acts of its own leg only."""
    arrow = rules.procedure.arrow(dossier.life.state, act.trigger)
    own = [a for a in dossier.life.acts if a.leg == dossier.life.leg]
    ballots = [a.ballot for a in (*own, act) if a.ballot is not None]
    dates = _dates(dossier.dates, arrow, act) if arrow else dossier.dates
    seen = with_notes(rules.pack, rules.calendar, supplement(dossier, act), act)
    return Case(
        dossier=seen if dates is dossier.dates else attrs.evolve(seen, dates=dates),
        on=act.signing.on if act.signing else act.on,
        ballot=ballots[-1] if ballots else None,
        signing=act.signing,
        attestations=tuple(a for step in (*own, act) for a in step.attestations),
        readings=rules.readings,
        level=leg.level if leg else "",
        stages=leg.stages if leg else None,
        step=True,
    )


def _nowhere(
    rules: Rules, dossier: Dossier, arrow: Transition, act: Act, way: _Way
) -> list[Finding]:
    """A dossier that no level can take goes nowhere but to its end."""
    finals = {s.id for s in rules.pack.national.states if s.final}
    if way.legs or all(choice.to in finals for choice in arrow.choices):
        return []
    if not act.unit:
        return [reason("st-no-way")]
    levels = route_levels(rules.pack, dossier.award, rules.pack.unit(act.unit), act.on)
    return [reason("st-not-competent", unit=act.unit, levels=list(levels))]


def _event(
    rules: Rules,
    dossier: Dossier,
    arrow: Transition,
    act: Act,
    target: str,
    way: _Way,
    verdict: Verdict,
) -> Event:
    life, legs, leg = dossier.life, way.legs, way.leg
    if not life.legs and target == life.state:
        legs = ()  # what is noted on a draft does not fix the way it will go
    if arrow.ends_leg:
        legs = (*legs[:leg], attrs.evolve(legs[leg], done=act.on), *legs[leg + 1 :])
        leg = min(leg + 1, len(legs) - 1)
    elif arrow.reopens_leg:
        leg -= 1
        legs = (*legs[:leg], attrs.evolve(legs[leg], done=None), *legs[leg + 1 :])
    law = law_day(rules.pack, "procedure", dossier.dates, act.on)
    judged = [p.status for p in verdict.phases if p.outcome is not Outcome.NOT_JUDGED]
    return Event(
        dossier=dossier.id,
        submission=dossier.submission,
        version=life.version + 1,
        trigger=act.trigger,
        source=life.state,
        target=target,
        leg=life.leg,
        leg_after=leg,
        held={"on": True, "off": False}.get(arrow.hold, life.held),
        act=act,
        legs=legs,
        dates=_dates(dossier.dates, arrow, act),
        pack=rules.pack.content_hash,
        status=weakest(judged or [Status.CONFIRMED]).value,
        period=rules.pack.period(law.on),
        warnings=(*_repeated(dossier, arrow), *_remarks(verdict)),
        amount=_money(rules, dossier, act),
    )


def _repeated(dossier: Dossier, arrow: Transition) -> tuple[str, ...]:
    """The remark on an action that was taken on this leg before."""
    life = dossier.life
    again = any(a.trigger == arrow.trigger and a.leg == life.leg for a in life.acts)
    return (arrow.repeat,) if arrow.repeat and again else ()


def _remarks(verdict: Verdict) -> tuple[str, ...]:
    found = (f.code for f in verdict.findings if not f.deciding and f.truth is not Truth.TRUE)
    return tuple(dict.fromkeys(found))


def _money(rules: Rules, dossier: Dossier, act: Act) -> int | None:
    if act.signing is None:
        return None
    return reward(rules.pack, dossier.award, dossier.subject.kind, act.signing.on).amount


def _dates(dates: KeyDates, arrow: Transition, act: Act) -> KeyDates:
    """The key dates after the act, as the arrow says."""
    on = act.signing.on if act.signing else act.on
    for name in arrow.sets:
        plain = name.removeprefix(_ONCE)
        if plain == name or getattr(dates, plain) is None:
            dates = attrs.evolve(dates, **{plain: on})
    return dates
