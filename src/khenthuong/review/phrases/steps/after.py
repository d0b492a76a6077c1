"""Phrases on what follows a decision: hand-over, payment, correction, annulment, re-issue."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from khenthuong.office import Actor, Command
from khenthuong.office.drawing.layout import plan
from khenthuong.records import Dossier, Given, LineEvent, Signing, Standing
from khenthuong.review.phrases import names
from khenthuong.review.phrases.acting import every_seat, must, must_not, refused
from khenthuong.review.phrases.bind import Rows, phrase
from khenthuong.review.phrases.deciding import decider, decision
from khenthuong.review.phrases.expect import Unsaid, expect, expect_among, expect_sentence
from khenthuong.review.phrases.world import World

_PERSON, _PRESIDENT, _CENTRE, _CHAIR = "ca-nhan", "chu-tich-nuoc", "trung-uong", "chu-tich"
_CANCEL, _RESTORE, _CORRECT = "huy_bo", "phuc_hoi", "dinh_chinh"


# -- the decision --------------------------------------------------------------


@phrase("sau-quyet-dinh.quyet-dinh-tang")
def _issued(
    world: World, number: str, on: date, award: str, ground: str | None, count: int | None
) -> None:
    world.ground = ground
    lines = _proposed(world, on, award, count or 1)
    office, unit = decider(world, award, lines[0].unit, on)
    world.issue = world.office.issue(decision(number, on, office, unit, lines), lines)


@phrase("sau-quyet-dinh.quyet-dinh-cua-ai-tang")
def _issued_by(
    world: World, number: str, on: date, place: str | None, award: str, home: str | None
) -> None:
    if home:
        world.unit = names.unit(world.pack, home, on)
    lines = _proposed(world, on, award, 1)
    office, unit = _post(world, place, on)
    made = decision(number, on, office, unit, lines)
    world.issue = world.office.issue(made, lines)
    world.awarded[number] = made, lines[0]


@phrase("sau-quyet-dinh.quyet-dinh-vua-ban-hanh")
def _just_issued(world: World) -> None:
    taken = world.told.decision
    if taken is None:
        raise Unsaid("việc cuối cùng của tình huống không phải ban hành quyết định")
    world.issue = world.office.issue(taken, world.under_way.dossiers)


def _proposed(world: World, on: date, award: str, count: int) -> list[Dossier]:
    world.award, world.kind = award, _kind(world, award)
    world.span(on.year - 1, on.year - 1)
    return [world.dossier(on, number) for number in range(1, count + 1)]


def _kind(world: World, award: str) -> str:
    """A person where the award is for persons, else the first kind it is for."""
    kinds = [kind for form in world.pack.award(award).forms for kind in form.subjects]
    return _PERSON if _PERSON in kinds else kinds[0]


def _post(world: World, place: str | None, on: date) -> tuple[str, str]:
    """The President, or the chair of a place on that day."""
    if place is None:
        return _PRESIDENT, _CENTRE
    unit = names.unit(world.pack, place, on)
    return names.chair(world.pack, unit), unit


# -- acting --------------------------------------------------------------------


def _act(
    world: World,
    on: date,
    trigger: str,
    *,
    why: str | None = None,
    role: str | None = None,
    **more: Any,
) -> None:
    """One act by somebody in the role, or in every one, for the reason the scenario names."""
    facts = {}
    if why:
        code, value = names.later_reason(world.pack, why)
        known = {code: Given(value=value, source=world.book.defaults.checked)}
        facts = dict.fromkeys(world.issue.standings, known)
    actor = Actor(id="can-bo", seats=every_seat(world.office, [role] if role else ()))
    command = Command(actor=actor, trigger=trigger, on=on, facts=facts, **more)
    world.issued = world.office.act(world.issue, command)
    world.issue = world.issued.issue


def _signing(world: World, on: date, place: str | None) -> Signing:
    office, unit = _post(world, place, on)
    number = world.book.defaults.signed
    return Signing(on=on, office=office, unit=unit, capacity=_CHAIR, number=number)


def _own_signing(world: World, on: date) -> Signing:
    """The signature of the post that decided, at the unit that works that day."""
    taken = world.issue.decision
    unit = world.pack.unit_at(taken.unit, on)[0].id
    number = world.book.defaults.signed
    return Signing(on=on, office=taken.office, unit=unit, capacity=_CHAIR, number=number)


def _anew(world: World, on: date, place: str | None) -> Signing:
    """A further decision, signed by the post that decided unless another is named."""
    return _signing(world, on, place) if place else _own_signing(world, on)


@phrase("sau-quyet-dinh.cac-viec-da-lam")
def _past(world: World, rows: Rows) -> None:
    for row in rows:
        _act(world, row["on"], row["what"], reason=world.book.defaults.reason)
        must(world, world.issued.refusals)


@phrase("sau-quyet-dinh.da-trao-da-chi")
def _handed(world: World, on: date) -> None:
    _act(world, on, "thong_bao")
    if "qd_cho_viet" in {standing.state for standing in world.issue.standings.values()}:
        _act(world, on, "viet_bang")
    for trigger in ("trao_tang", "chi_thuong"):
        _act(world, on, trigger)
        must(world, world.issued.refusals)


@phrase("sau-quyet-dinh.lam-viec-cho-quyet-dinh-nay")
def _done(
    world: World,
    on: date,
    role: str | None,
    what: str,
    anew: bool | None,
    place: str | None,
    bare: bool | None,
    why: str | None,
) -> None:
    reason = "" if bare else world.book.defaults.reason
    signed = _anew(world, on, place) if anew else None
    _act(world, on, what, why=why, role=role, signing=signed, reason=reason)


@phrase("sau-quyet-dinh.da-huy-bo")
def _was_cancelled(world: World, on: date, place: str | None, why: str) -> None:
    _act(world, on, _CANCEL, why=why, signing=_signing(world, on, place), reason=why)
    must(world, world.issued.refusals)


@phrase("sau-quyet-dinh.huy-bo")
def _cancelled(
    world: World, on: date, place: str | None, line: int | None, why: str | None
) -> None:
    lines = (list(world.issue.standings)[line - 1],) if line else ()
    signed, reason = _signing(world, on, place), why or world.book.defaults.reason
    _act(world, on, _CANCEL, why=why, lines=lines, signing=signed, reason=reason)


@phrase("sau-quyet-dinh.phuc-hoi")
def _restored(world: World, on: date, place: str | None, why: str) -> None:
    _act(world, on, _RESTORE, why=why, signing=_signing(world, on, place), reason=why)


@phrase("sau-quyet-dinh.dinh-chinh-ho-ten")
def _corrected(
    world: World, on: date, role: str | None, anew: bool, place: str | None, why: str
) -> None:
    world.before = attrs.asdict(world.issue.decision)
    signed = _anew(world, on, place) if anew else None
    changes = world.book.defaults.corrected
    _act(world, on, _CORRECT, why=why, role=role, signing=signed, reason=why, changes=changes)


# -- what came of it -----------------------------------------------------------


@phrase("sau-quyet-dinh.duoc-chap-nhan")
def _accepted(world: World, whether: bool) -> None:
    (must if whether else must_not)(world, world.issued.refusals)


@phrase("sau-quyet-dinh.ly-do-khong-duoc-co-cau")
def _because(world: World, words: str) -> None:
    expect_sentence([refused(world, world.issued.refusals)], words)


def _standing(world: World, number: int = 1) -> Standing:
    found: Standing = list(world.issue.standings.values())[number - 1]
    return found


@phrase("sau-quyet-dinh.dong-o-buoc")
def _state(world: World, number: int | None, state: str) -> None:
    found = _standing(world, number or 1)
    expect(world.pack.label("states", found.state), state)


def _event(world: World) -> LineEvent:
    found: LineEvent
    (found,) = world.issued.events
    return found


@phrase("sau-quyet-dinh.xem-so-do")
def _drawn(world: World, machine: str) -> None:
    world.drawn = plan(world.pack, machine).nodes


@phrase("sau-quyet-dinh.buoc-do-vai-giu")
def _lane(world: World, state: str, role: str) -> None:
    expect_among((state, role), [(node.label, node.lane) for node in world.drawn])


@phrase("sau-quyet-dinh.luu-y-cua-viec-nay")
def _remarked(world: World, whether: bool) -> None:
    expect(bool(_event(world).warnings), whether)


@phrase("sau-quyet-dinh.nguon-cua-viec-nay-la")
def _source(world: World, words: str) -> None:
    expect(world.source(_event(world).status), words)


@phrase("sau-quyet-dinh.con-phai-thu-hoi")
def _owing(world: World, dong: int) -> None:
    expect(_standing(world).money, dong)


@phrase("sau-quyet-dinh.danh-sach-chi-con")
def _pays(world: World, dong: int) -> None:
    expect(world.office.payments(world.issue).total, dong)


@phrase("sau-quyet-dinh.ho-ten-doc-la")
def _reads(world: World, name: str) -> None:
    (field,) = world.book.defaults.corrected
    expect(_standing(world).changes[field], name)


@phrase("sau-quyet-dinh.quyet-dinh-giu-nguyen")
def _unchanged(world: World, number: str) -> None:
    expect(world.issue.decision.number, number)
    expect(attrs.asdict(world.issue.decision), world.before)


@phrase("sau-quyet-dinh.mau-bang-la-mau-cua-ngay")
def _design(world: World, on: date) -> None:
    expect(_event(world).design, on)
