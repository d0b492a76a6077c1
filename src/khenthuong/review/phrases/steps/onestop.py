"""Phrases on the one-stop desk, its slips and codes, and on mandates to sign."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from khenthuong.judge.onestop import code_faults, service_at, slips_of
from khenthuong.law.series import at
from khenthuong.office import Actor, Command, Mandate
from khenthuong.review.phrases import names
from khenthuong.review.phrases.acting import act, every_seat, must, own_signing
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import Mismatch, expect
from khenthuong.review.phrases.world import World

_DEPUTY, _APOLOGY, _DECIDE = "pho-chu-tich", "xin_loi_hen_lai", "quyet_dinh"


@phrase("mot-cua.lam-viec-o-mot-cua")
def _slips(world: World, on: date, what: str) -> None:
    world.review = slips_of(world.pack, what, on)


@phrase("mot-cua.kem-phieu")
def _numbers(world: World, numbers: str) -> None:
    expect(", ".join(part.number for _, part in world.review), numbers)


@phrase("mot-cua.nguon-cua-phieu-la")
def _slip_source(world: World, words: str) -> None:
    expect({world.source(part.status.value) for _, part in world.review}, {words})


@phrase("mot-cua.xin-loi-hen-lai")
def _apology(world: World, on: date, reason: str, new: date) -> None:
    act(world, on, _APOLOGY, reason, appointed=new)


@phrase("mot-cua.da-xin-loi-mot-lan")
def _apologised(world: World, on: date, new: date) -> None:
    must(world, act(world, on, _APOLOGY, appointed=new).refusals)


@phrase("mot-cua.kiem-tra-ma-ho-so")
def _code(world: World, code: str, on: date) -> None:
    world.review = code_faults(world.pack, code, on)


@phrase("mot-cua.ma-ho-so-dung-mau")
def _code_is(world: World, right: bool) -> None:
    expect(not world.review, right)


@phrase("mot-cua.hoi-ma-thu-tuc")
def _service(world: World, name: str | None, level: str | None, on: date) -> None:
    """Of the proposal, at the level of the proposer unless one is named; or of a name."""
    if name:
        services = [s for s in world.pack.national.services if level in (None, s.level)]
        code = names.by_label(services, "thủ tục", name)
        world.due = at(world.pack.find("services", code, "thủ tục").segments, on)
        return
    level = level or world.pack.unit(world.place(on)).level
    world.due = service_at(world.pack, world.dossier(on), level, on)


def _answered(world: World) -> Any:
    """The procedure that was asked for, on its day."""
    if world.due is None:
        raise Mismatch("có thủ tục", "chưa biết thủ tục nào")
    return world.due


@phrase("mot-cua.ma-thu-tuc-la")
def _service_code(world: World, code: str) -> None:
    expect(_answered(world).code, code)


@phrase("mot-cua.chua-biet-ma-thu-tuc")
def _no_service_code(world: World, text: str) -> None:
    found = _answered(world)
    expect((found.code, found.needs), ("", text))


@phrase("mot-cua.chua-biet-thu-tuc-nao")
def _no_service_known(world: World) -> None:
    expect(world.due, None)


@phrase("mot-cua.khong-co-thu-tuc")
def _no_service(world: World, text: str) -> None:
    expect(_answered(world).absent, text)


# -- mandates -------------------------------------------------------------------------------


@phrase("mot-cua.pho-chu-tich-duoc-giao-ky")
def _mandate(world: World, unit: str, mark: str, start: date, end: date, award: str | None) -> None:
    mandate = Mandate(
        holder=_DEPUTY,
        unit=names.unit(world.pack, unit, start),
        capacity=names.capacity(world.pack, mark),
        start=start,
        end=end,
        awards=(award,) if award else (),
    )
    world.context = attrs.evolve(world.under_way, mandates=(mandate,))


@phrase("mot-cua.pho-chu-tich-ky-quyet-dinh")
def _deputy_signs(world: World, on: date, seated: bool | None, mark: str) -> None:
    signed = own_signing(world, on, capacity=names.capacity(world.pack, mark))
    seats = every_seat(world.office) if seated else ()
    actor = Actor(id=_DEPUTY, seats=seats)
    command = Command(actor=actor, trigger=_DECIDE, on=on, signing=signed)
    world.answer = world.office.do(world.under_way, command)
    world.context = world.answer.context
