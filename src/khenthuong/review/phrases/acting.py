"""Steps of a dossier as a scenario takes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import attrs

from khenthuong.basis import Refusal
from khenthuong.office import Actor, Answer, Command, Office, Seat
from khenthuong.records import Attestation, Ballot, Signing, Submission
from khenthuong.review.phrases import names
from khenthuong.review.phrases.bind import Rows
from khenthuong.review.phrases.expect import Mismatch, Unsaid
from khenthuong.review.phrases.world import World

_CLERK, _PROPOSED, _CHAIR = "can-bo", "dt-1", "chu-tich"
_PAPERS = "giay_to"


def begin(world: World, on: date) -> None:
    """Put the list on the desk of the proposing unit."""
    if world.papers is None and _PAPERS not in world.undeclared:
        world.papers = tuple(p.id for p in world.pack.national.papers)
    drafts = [world.dossier(on, n) for n in range(1, world.lines + 1)]
    submission = Submission(
        id="TT-01", unit=world.place(on), lines=tuple(d.id for d in drafts), plan=world.plan
    )
    world.context = world.office.start(submission, drafts)


def every_seat(office: Office, roles: Iterable[str] = ()) -> tuple[Seat, ...]:
    """Every role, or the given ones, at every unit."""
    national = office.pack.national
    held = list(roles) or [role.id for role in national.roles]
    return tuple(Seat(role=role, unit=unit.id) for role in held for unit in national.units)


def act(
    world: World,
    on: date,
    trigger: str,
    extra: str = "",
    *,
    roles: Iterable[str] = (),
    seats: Sequence[Seat] = (),
    who: str = "",
    **more: Any,
) -> Answer:
    """One action by somebody who holds every seat, unless ``roles`` or ``seats`` say which.

    ``who`` names the person where it matters; the one proposed is the subject.
    """
    if world.context is None:
        begin(world, on)
    command = Command(
        actor=Actor(
            id=who or _CLERK,
            seats=tuple(seats) or every_seat(world.office, roles),
            subject=_PROPOSED if who == world.who else "",
        ),
        trigger=trigger,
        on=on,
        **_parts(world, on, trigger, extra),
        **more,
    )
    world.on = on
    world.answer = world.office.do(world.under_way, command)
    world.context = world.answer.context
    return world.answer


def must(world: World, refusals: Sequence[Refusal]) -> None:
    """Raise ``Mismatch`` when an act was refused that should have been accepted."""
    if refusals:
        raise Mismatch(world.book.defaults.accepted, refused(world, refusals))


def refused(world: World, refusals: Iterable[Refusal]) -> str:
    """Refusals as an office reads them."""
    return "\n".join(world.office.words.refusal(r) for r in refusals)


def must_not(world: World, refusals: Sequence[Refusal]) -> None:
    """Raise ``Mismatch`` when an act was accepted that should have been refused."""
    if not refusals:
        raise Mismatch(world.book.defaults.refused, world.book.defaults.accepted)


def past(world: World, rows: Rows) -> None:
    """Steps that were taken before; each must have been possible."""
    for row in rows:
        done = act(world, row["on"], row["what"], row["extra"] or "", who=row["who"] or "")
        must(world, done.refusals)


def reach(world: World, on: date, state: str) -> None:
    """Take the plain steps, all on one day, until the dossier stands at ``state``.

    Raises ``Unsaid`` for a state that no plain step leads to.
    """
    unsaid = world.book.defaults
    if world.context is None:
        begin(world, on)
    passed: set[tuple[str, int]] = set()
    while (here := world.first().life.state) != state:
        place = (here, world.first().life.leg)
        trigger = unsaid.aside.get(state, {}).get(here) or unsaid.steps.get(here)
        if trigger is None or place in passed:
            raise Unsaid("không có bước thông thường nào đưa hồ sơ đến đó")
        passed.add(place)
        must(world, act(world, on, trigger).refusals)


def _parts(world: World, on: date, trigger: str, text: str) -> dict[str, Any]:
    """What goes with the action: as the scenario says, else what the action asks for."""
    unsaid = world.book.defaults
    if text == unsaid.bare:
        return {}
    said = text.removesuffix(unsaid.unreasoned)
    reason = text if said == text else ""
    for kind, carried in _CARRIED.items():
        if world.takes(kind, said):
            return {"reason": reason, **carried(world, on, said)}
    match trigger:
        case "hoi_dong_xet":
            return _votes(world, on, world.book.defaults.council.votes)
        case "quyet_dinh":
            return {"signing": own_signing(world, on)}
        case "bo_sung":
            papers = world.pack.national.papers
            return {"papers": tuple(names.by_label(papers, "giấy tờ", t) for t in text.split("; "))}
        case "tham_dinh" if text:
            return {"attestations": opinions(world, text, on)}
    return {"reason": text or world.book.defaults.reason}


def _award(world: World, _: date, text: str) -> dict[str, Any]:
    return {"award": names.award(world.pack, world.read("hình thức kèm theo", text))}


def _unit(world: World, on: date, text: str) -> dict[str, Any]:
    return {"unit": names.unit(world.pack, world.read("nơi kèm theo", text), on)}


def _appointed(world: World, _: date, text: str) -> dict[str, Any]:
    return {"appointed": world.read("ngày hẹn kèm theo", text)[0]}


def _votes(world: World, on: date, text: str) -> dict[str, Any]:
    yes, members = world.read("phiếu kèm theo", text)
    ballot = Ballot(on=on, members=members, present=members, yes=yes)
    return {"ballots": {d.id: ballot for d in world.under_way.dossiers}}


def _signed(world: World, on: date, text: str) -> dict[str, Any]:
    """``Chủ tịch UBND xã Thử Nghiệm ký``, or the council itself."""
    signer = world.read("chữ ký kèm theo", text)
    if signer == world.book.defaults.council.name:
        return {"signing": attrs.evolve(own_signing(world, on), by_council=True)}
    office, unit = names.signer(world.pack, signer, on)
    return {"signing": signing(world, on, office, unit)}


_CARRIED: Mapping[str, Callable[[World, date, str], dict[str, Any]]] = {
    "phiếu kèm theo": _votes,
    "chữ ký kèm theo": _signed,
    "hình thức kèm theo": _award,
    "nơi kèm theo": _unit,
    "ngày hẹn kèm theo": _appointed,
}
"""What goes with an action besides its reason, by the kind of slot that takes the words."""


def signing(world: World, on: date, office: str, unit: str, **more: Any) -> Signing:
    """A signature of the head of a unit, unless ``more`` says otherwise."""
    said = {"capacity": _CHAIR, "number": world.book.defaults.signed, **more}
    return Signing(on=on, office=office, unit=unit, **said)


def own_signing(world: World, on: date, **more: Any) -> Signing:
    """The signature of the head of the unit where the list is now."""
    life = world.first().life
    unit = life.legs[life.leg].unit
    return signing(world, on, names.chair(world.pack, unit), unit, **more)


def opinions(world: World, text: str, on: date) -> tuple[Attestation, ...]:
    """The opinion of the appraiser on whatever the law leaves to the province."""
    unsaid = world.book.defaults
    return tuple(
        Attestation(leaf=d.id, text=text, reason=unsaid.checked, by=unsaid.appraiser, on=on)
        for d in world.pack.national.delegations
    )
