"""Phrases of scenarios that ``khenthuong verify`` writes: guards by word, persons, properties."""

from __future__ import annotations

from pytest_bdd import given, parsers, then, when

from features import names
from features.names import DAY
from features.world import World
from khenthuong import Office
from khenthuong.prove import (
    PROPERTIES,
    Explored,
    Laboratory,
    Oracle,
    explore,
    known_rules,
    scene_of,
)


def _by_word(world: World, *closed: str) -> Office:
    """The office whose guards find all met but these phases; authority and votes are real."""
    oracle = Oracle(known_rules(world.pack), frozenset(closed))
    return Office(world.pack, verdict=oracle, readings=world.office.rules.readings)


@given("mọi điều kiện khác của từng bước đều đạt")
def _all_met(world: World) -> None:
    world.office = _by_word(world)


@given("cơ quan dùng mọi quy ước nội bộ")
def _house(world: World) -> None:
    chosen = {rule.id: "bat-buoc" for rule in world.pack.national.house_rules}
    verdict = world.office.rules.verdict
    world.office = Office(world.pack, verdict=verdict, readings=chosen)


@given("có hai hồ sơ của cùng một người cho cùng một thành tích")
def _pair(world: World) -> None:
    world.lines, world.one_merit = 2, True


@given(parsers.re(r"riêng ở việc cuối cùng, về (?P<phase>.+) thì chưa đạt"))
def _one_closed(world: World, phase: str) -> None:
    (found,) = (p.id for p in world.pack.national.phases if p.label.lower() == phase.lower())
    world.office = _by_word(world, found)


@given("riêng ở việc cuối cùng, không điều kiện nào đạt")
def _none_open(world: World) -> None:
    world.office = _by_word(world, *(p.id for p in world.pack.national.phases))


@when(
    parsers.re(
        rf'ngày (?P<on>{DAY}), (?P<who>(?:ông|bà) [^"]+?) thực hiện "(?P<what>[^"]+)"'
        rf'(?: kèm "(?P<extra>[^"]+)")?'
    )
)
def _somebody_acts(world: World, on: str, who: str, what: str, extra: str | None) -> None:
    code = names.trigger(world.pack, what)
    world.act(names.day(on), code, extra or "", who=names.person(who))


@when(parsers.re(rf"xem hồ sơ ngày (?P<on>{DAY})"))
def _seen(world: World, on: str) -> None:
    world.on = names.day(on)
    if world.context is None:
        world.begin(world.on)


@then(parsers.re(r'hồ sơ không phạm tính chất "(?P<name>.+)"'))
def _holds(world: World, name: str) -> None:
    claims = world.pack.national.claims
    (code,) = (c.id for c in claims if c.label == name)
    tested = next(p for p in PROPERTIES if p.id == code)
    lab, dossier = Laboratory(world.pack), world.first()
    assert world.on is not None
    begin = lab.abstraction.standing(dossier, world.on)
    trail = tested.find(Explored(explore(lab, scene_of(dossier), begin=begin)))
    assert trail is None or trail.length, trail
