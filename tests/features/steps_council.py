"""Phrases on the council: members, votes, written opinions, the share."""

from __future__ import annotations

import attrs
from pytest_bdd import given, parsers, then, when

from features import names
from features.names import DAY
from features.world import World
from khenthuong import Ballot


def _now(world: World) -> Ballot:
    assert world.ballot is not None
    return world.ballot


@given(parsers.re(r"Hội đồng Thi đua - Khen thưởng (?:.+ )?có (?P<members>\d+) thành viên"))
def _members(world: World, members: str) -> None:
    world.ballot = Ballot(on=world.end or names.day("31/12/2024"), members=int(members))


@given(parsers.re(rf"có (?P<yes>\d+) phiếu đồng ý tại phiên họp ngày (?P<on>{DAY})"))
def _votes(world: World, yes: str, on: str) -> None:
    world.ballot = attrs.evolve(_now(world), yes=int(yes), present=int(yes), on=names.day(on))


@given(
    parsers.re(
        r"có (?P<count>\d+) thành viên vắng mặt gửi ý kiến đồng ý bằng văn bản, ghi trong biên bản"
    )
)
def _written(world: World, count: str) -> None:
    world.ballot = attrs.evolve(_now(world), written_yes=int(count))


@given(parsers.re(r"có (?P<count>\d+) thành viên vắng mặt không gửi ý kiến"))
def _silent(world: World, count: str) -> None:
    ballot = _now(world)
    assert ballot.members == (ballot.present or 0) + ballot.written_yes + int(count)


@given(parsers.re(rf"biên bản họp ngày (?P<on>{DAY}) không ghi kết quả kiểm phiếu"))
def _no_count(world: World, on: str) -> None:
    world.ballot = Ballot(on=names.day(on), members=None, yes=None)


@when(parsers.re(r"kiểm phiếu xét (?P<award>.+?) năm (?P<year>\d{4})"))
def _counted(world: World, award: str, year: str) -> None:
    world.award = names.award(world.pack, award)
    if world.award == "tap-the-ldtt":
        world.kind = "tap-the"
    world.span(int(year), int(year))
    world.check(_now(world).on)


@then(parsers.re(r"tỷ lệ phiếu được tính trên (?P<base>\d+) thành viên"))
def _base(world: World, base: str) -> None:
    found = [f for f in world.findings() if f.code == "vo-share"]
    assert [f.values["base"] for f in found] == [int(base)]
    assert f"trên {base} thành viên" in world.sentence(found[0])


@then(parsers.re(r"cần ít nhất (?P<needed>\d+) phiếu đồng ý"))
def _needed(world: World, needed: str) -> None:
    found = [f for f in world.findings() if f.code == "vo-share"]
    assert [f.required for f in found] == [int(needed)]
    assert f"cần ít nhất {needed} phiếu" in world.sentence(found[0])
