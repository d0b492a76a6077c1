"""Everything somebody may try on a dossier: each action with each kind of act it could carry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

import attrs
from attrs import frozen

from khenthuong.judge.authority import successors
from khenthuong.law import Pack
from khenthuong.law.machine import Phase, Trigger
from khenthuong.office import Actor, Seat
from khenthuong.procedure import route
from khenthuong.prove.state import vote
from khenthuong.records import Dossier, Signing

ALL = "*"
Deed = tuple[object, ...]


@frozen(cache_hash=True)
class Attempt:
    """One action with what it carries; ``closed`` is the phase whose guard does not pass, or all.

    ``bare`` carries nothing at all. ``odd`` attempts are those that no office
    should accept, wherever and whenever they are made.
    """

    trigger: str
    vote: bool | None = None
    office: str = ""
    by_council: bool = False
    bare: bool = False
    closed: str = ""
    odd: bool = False

    @property
    def deed(self) -> Deed:
        """What is done and carried, whichever phase is closed."""
        return self.trigger, self.vote, self.office, self.by_council, self.bare


def attempts(pack: Pack, trigger: Trigger, phases: Iterable[Phase]) -> Iterator[Attempt]:
    """Every attempt at one action, the plain ones first; signatures with each phase closed."""
    code, offices = trigger.id, tuple(o.id for o in pack.national.offices)
    votes: tuple[bool | None, ...] = (True, False) if "ballot" in trigger.needs else (None,)
    signers = offices if "signing" in trigger.needs else ("",)
    plain = tuple(Attempt(code, ballot, office) for ballot in votes for office in signers)
    yield from plain
    for attempt in plain:
        yield attrs.evolve(attempt, closed=ALL, odd=True)
    if trigger.needs:
        yield Attempt(code, bare=True, odd=True)
    if "ballot" not in trigger.needs:
        yield attrs.evolve(plain[0], vote=False, odd=True)
    if "signing" not in trigger.needs:
        yield attrs.evolve(plain[0], office=offices[0], odd=True)
        return
    yield attrs.evolve(plain[0], by_council=True, odd=True)
    for phase in phases:
        yield from (attrs.evolve(a, closed=phase.id, odd=True) for a in plain)


def carried(pack: Pack, dossiers: Sequence[Dossier], attempt: Attempt, on: date) -> dict[str, Any]:
    """The parts of the command for an attempt on these lines of a list."""
    if attempt.bare:
        return {}
    parts: dict[str, Any] = {"reason": attempt.trigger}
    needs = pack.find("triggers", attempt.trigger, "hành động").needs
    asked = {part for need in needs for part in need.split("|")}
    if "papers" in asked:
        parts["papers"] = (attempt.trigger,)
    parts["entry"] = _entry(pack, attempt.trigger, on)
    if "award" in asked:
        parts["award"] = _other_award(pack, dossiers[0], on)
    if "unit" in asked:
        parts["unit"] = _other_unit(pack, dossiers[0], on)
    if "appointed" in asked:
        parts["appointed"] = on + timedelta(days=1)
    if attempt.vote is not None:
        parts["ballots"] = {d.id: vote(on, carried=attempt.vote) for d in dossiers}
    if attempt.office:
        parts["signing"] = _signing(pack, dossiers[0], attempt, on)
    return parts


def staying(pack: Pack) -> Iterator[str]:
    """The actions that only write something down: whatever they do, the dossier stays."""
    for trigger in pack.national.triggers:
        arrows = [t for t in pack.national.transitions if t.trigger == trigger.id]
        moved = any(c.to for t in arrows for c in t.choices)
        if not moved and not any(t.hold or t.reroutes or t.sets or t.ends_leg for t in arrows):
            yield trigger.id


def _entry(pack: Pack, trigger: str, on: date) -> dict[str, Any]:
    """Something to write in each field that the action asks for."""
    note = pack.notes.get(trigger)
    kind = pack.record_kind(note.register) if note else None
    named = [f for n in note.asks if (f := kind.named(n))] if note and kind else []
    made = {"int": 0, "date": on, "bool": True}
    return {f.id: f.codes[0] if f.codes else made.get(f.type, f.label) for f in named}


def _other_award(pack: Pack, dossier: Dossier, on: date) -> str:
    """The first other award that some level can take that day; the same where there is none."""
    awards = (a.id for a in pack.national.awards if a.id != dossier.award)
    taken = (a for a in awards if route(pack, attrs.evolve(dossier, award=a), on))
    return next(taken, dossier.award)


def _other_unit(pack: Pack, dossier: Dossier, on: date) -> str:
    """The first other unit of the level where the dossier lies; the same where there is none."""
    here = pack.unit(dossier.here)
    units = (u for u in pack.national.units if u.level == here.level and u.works(on))
    return next((u.id for u in units if u.id != here.id), here.id)


def _signing(pack: Pack, dossier: Dossier, attempt: Attempt, on: date) -> Signing:
    level = pack.find("offices", attempt.office, "chức danh").level
    unit = pack.at_level(dossier.unit, level, on)
    good = next((c.id for c in pack.national.capacities if c.outcome == "pass"), "")
    return Signing(
        on=on,
        office=attempt.office,
        unit=unit.id if unit else dossier.here,
        capacity=good,
        number=attempt.trigger,
        by_council=attempt.by_council,
    )


def desks(pack: Pack, dossier: Dossier, on: date) -> Actor:
    """Somebody at every desk of the dossier's place; nobody sits at a unit that does not work."""
    lies = dossier.here
    units = {lies, *successors(pack, lies, on, place=dossier.unit), dossier.unit}
    units.update(u.id for u in pack.unit_at(dossier.unit, on))
    units.update(leg.unit for leg in route(pack, dossier, on))
    return seated(pack, units, on)


def seated(pack: Pack, units: Iterable[str], on: date) -> Actor:
    """Somebody with every role at each of these units that works on the day."""
    seats = (
        Seat(role=role.id, unit=unit)
        for unit in sorted(units)
        if pack.unit(unit).works(on)
        for role in pack.national.roles
    )
    return Actor(id=ALL, seats=tuple(seats))
