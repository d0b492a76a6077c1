"""Phrases of scenarios that ``khenthuong verify`` writes: guards by word, persons, properties."""

from __future__ import annotations

from datetime import date

from khenthuong.basis import UnknownName
from khenthuong.office import Office
from khenthuong.office.house import BINDS
from khenthuong.prove import (
    PROPERTIES,
    Explored,
    Laboratory,
    Oracle,
    explore,
    known_rules,
    scene_of,
)
from khenthuong.review.phrases import names
from khenthuong.review.phrases.acting import act, begin
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import Mismatch, Unsaid
from khenthuong.review.phrases.world import World


def _by_word(world: World, *closed: str) -> Office:
    """The office whose guards find all met but these phases; authority and votes are real."""
    oracle = Oracle(known_rules(world.pack), frozenset(closed))
    return world.office.reopened(verdict=oracle, readings=world.office.rules.readings)


@phrase("chung-minh.moi-dieu-kien-khac-deu-dat")
def _all_met(world: World) -> None:
    world.office = _by_word(world)


@phrase("chung-minh.dung-moi-quy-uoc-noi-bo")
def _house(world: World) -> None:
    chosen = dict.fromkeys((r.id for r in world.pack.national.house_rules), BINDS)
    world.office = world.office.reopened(verdict=world.office.rules.verdict, readings=chosen)


@phrase("chung-minh.hai-ho-so-cho-cung-mot-thanh-tich")
def _pair(world: World) -> None:
    world.lines, world.one_merit = 2, True


@phrase("chung-minh.rieng-mot-mang-chua-dat")
def _one_closed(world: World, phase: str) -> None:
    phases = {p.label.lower(): p.id for p in world.pack.national.phases}
    if phase.lower() not in phases:
        raise UnknownName("mảng xét", phase, list(phases))
    world.office = _by_word(world, phases[phase.lower()])


@phrase("chung-minh.khong-dieu-kien-nao-dat")
def _none_open(world: World) -> None:
    world.office = _by_word(world, *(phase.id for phase in world.pack.national.phases))


@phrase("chung-minh.mot-nguoi-thuc-hien")
def _somebody_acts(world: World, on: date, who: str, what: str, extra: str | None) -> None:
    act(world, on, what, extra or "", who=who)


@phrase("chung-minh.xem-ho-so")
def _seen(world: World, on: date) -> None:
    world.on = on
    if world.context is None:
        begin(world, on)


@phrase("chung-minh.khong-pham-tinh-chat")
def _holds(world: World, name: str) -> None:
    code = names.by_label(world.pack.national.claims, "tính chất", name)
    tested = next(p for p in PROPERTIES if p.id == code)
    lab, dossier = Laboratory(world.pack), world.first()
    if world.on is None:
        raise Unsaid("tình huống chưa nói xem hồ sơ ngày nào")
    start = lab.abstraction.standing(dossier, world.on)
    trail = tested.find(Explored(explore(lab, scene_of(dossier), begin=start)))
    if trail is not None and not trail.length:
        raise Mismatch(name, world.place_name(dossier.life.legs[dossier.life.leg].unit))
