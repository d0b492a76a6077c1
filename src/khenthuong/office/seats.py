"""May this person take this action here on this day: seats, and mandates of acting signers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from khenthuong.basis import Cause, Finding, Truth
from khenthuong.judge.authority import successors
from khenthuong.law.machine import Trigger
from khenthuong.law.pack import Pack
from khenthuong.office.context import Actor, Mandate
from khenthuong.records import Dossier, Signing

_PHASE = "thu_tuc"
_SIGNED = "signing"


def closed_by_role(
    pack: Pack,
    dossier: Dossier,
    actor: Actor,
    trigger: Trigger,
    on: date,
    mandates: Sequence[Mandate] = (),
    signing: Signing | None = None,
) -> tuple[Finding, ...]:
    """Why the actor may not take the action, or nothing.

    An action belongs to a role at the unit where the dossier lies that day; of an
    ended unit, at its successor. A decision may also be signed by whoever has a
    mandate for that unit, day and award; who signs for the head must have one.
    """
    units = _desks(pack, dossier, trigger, on)
    day = signing.on if signing else on
    own = [m for m in mandates if m.holder == actor.id]
    signs = _SIGNED in trigger.needs and not _answered_from_outside(dossier)
    if actor.sits(trigger.role, units, on):
        return tuple(_for_head(pack, dossier, mandates, signing)) if signs else ()
    if signs and any(_mandated(m, dossier, units, day, signing) for m in own):
        return ()
    found = [_finding("ro-role", role=trigger.role, unit=units[0], trigger=trigger.id)]
    found += _seats_at_fault(pack, dossier, actor, trigger, units, on)
    if signs:
        found += (f for m in own for f in _mandate_at_fault(m, dossier, units, day, signing))
    return tuple(found)


def _answered_from_outside(dossier: Dossier) -> bool:
    """Whether the level keeps no records here: who signs there needs no mandate from us."""
    return dossier.leg is not None and bool(dossier.leg.desk)


def _desks(pack: Pack, dossier: Dossier, trigger: Trigger, on: date) -> list[str]:
    """The units at which this action is taken that day, the present desk first."""
    if trigger.role == pack.national.roles[0].id:
        later = [u.id for u in pack.unit_at(dossier.unit, on) if u.id != dossier.unit]
        return [*later, dossier.unit]
    return successors(pack, dossier.here, on, place=dossier.unit) or [dossier.here]


def _finding(code: str, *, known: bool = True, **values: object) -> Finding:
    truth, cause = (Truth.FALSE, Cause.NONE) if known else (Truth.UNKNOWN, Cause.FACT)
    return Finding(_PHASE, code, code, truth, cause, deciding=True, values=dict(values))


# -- seats ---------------------------------------------------------------------


def _seats_at_fault(
    pack: Pack, dossier: Dossier, actor: Actor, trigger: Trigger, units: Sequence[str], on: date
) -> Iterator[Finding]:
    """Seats of the right role that do not serve: of another time, or at a unit that has ended."""
    past = {leg.unit for leg in dossier.life.legs} | {dossier.unit}
    for seat in actor.seats:
        if seat.role != trigger.role:
            continue
        if seat.unit in units and seat.start is not None and on < seat.start:
            yield _finding("ro-seat-early", unit=seat.unit, start=seat.start, on=on)
        elif seat.unit in units and seat.end is not None:
            yield _finding("ro-seat-late", unit=seat.unit, end=seat.end, on=on)
        elif seat.unit in past and not pack.unit(seat.unit).works(on):
            last = pack.unit(seat.unit).end
            yield _finding("ro-desk-ended", unit=seat.unit, last=last, successors=list(units))


# -- mandates ------------------------------------------------------------------


def _mandated(
    mandate: Mandate, dossier: Dossier, units: Sequence[str], on: date, signing: Signing | None
) -> bool:
    faults = _mandate_at_fault(mandate, dossier, units, on, signing)
    return mandate.unit in units and next(faults, None) is None


def _for_head(
    pack: Pack, dossier: Dossier, mandates: Sequence[Mandate], signing: Signing | None
) -> Iterator[Finding]:
    """A decision signed for the head rests on a mandate, whoever records it."""
    if signing is None or not signing.capacity:
        return
    capacity = pack.find("capacities", signing.capacity, "thể thức ký")
    given = [m for m in mandates if m.unit == signing.unit and m.capacity == capacity.id]
    if not capacity.acting:
        return
    if not given:
        yield _finding("au-mandate", known=False, capacity=capacity.id, unit=signing.unit)
        return
    faults = [
        tuple(_mandate_at_fault(m, dossier, [signing.unit], signing.on, signing)) for m in given
    ]
    if all(faults):
        yield from faults[0]


def _mandate_at_fault(
    mandate: Mandate, dossier: Dossier, units: Sequence[str], on: date, signing: Signing | None
) -> Iterator[Finding]:
    """Why a mandate does not cover this signature: unit, time, award, mark."""
    if mandate.unit not in units:
        yield _finding("au-mandate-unit", unit=mandate.unit)
    if mandate.start is not None and on < mandate.start:
        yield _finding("au-mandate-early", start=mandate.start, on=on)
    if mandate.end is not None and mandate.end < on:
        yield _finding("au-mandate-late", end=mandate.end, on=on)
    if mandate.awards and dossier.award not in mandate.awards:
        yield _finding("au-mandate-scope", award=dossier.award)
    if signing is not None and signing.capacity != mandate.capacity:
        yield _finding("au-mandate-capacity", capacity=mandate.capacity)
