"""Phrases on moves between levels and awards: answers of the centre, changes, transfers, files."""

from __future__ import annotations

from pytest_bdd import given, parsers, then, when

from features import names
from features.world import World
from khenthuong import Signing

# -- the centre ------------------------------------------------------------------


@given(parsers.parse("ngày {on} đã trình cấp trung ương"))
def _sent_to_centre(world: World, on: str) -> None:
    assert not world.act(names.day(on), "trinh").refusals, world.said("reasons")


@when(
    parsers.re(
        r'ngày (?P<on>\S+) ghi trung ương khen: số "(?P<number>[^"]*)", '
        r'"(?P<office>[^"]+)" ký ngày (?P<signed>\S+)'
    )
)
def _centre_awards(world: World, on: str, number: str, office: str, signed: str) -> None:
    signing = Signing(
        on=names.day(signed),
        office=names.by_label(world.pack.national.offices, office),
        unit="trung-uong",
        number=number,
    )
    world.act(names.day(on), "trung_uong_khen", signing=signing)


@then(parsers.parse("hồ sơ do {unit} theo dõi"))
def _followed_up(world: World, unit: str) -> None:
    assert world.place_name(world.first().here) == unit


@then(parsers.parse('quyết định số "{number}" ngày {on} của "{office}"'))
def _decided_by(world: World, number: str, on: str, office: str) -> None:
    assert world.answer is not None
    decision = world.answer.decision
    assert decision is not None
    assert (decision.number, decision.on) == (number, names.day(on))
    assert world.pack.label("offices", decision.office) == office


@then(parsers.parse("hạn của bước đang chờ là ngày {on}"))
def _limit_running(world: World, on: str) -> None:
    assert world.context is not None
    assert [d.on for d in world.office.due(world.context)] == [names.day(on)]
