"""Phrases on who decides, who may sign, which way a proposal goes."""

from __future__ import annotations

from pytest_bdd import given, parsers, then, when

from features import names
from features.names import DAY
from features.world import World
from khenthuong import Outcome, Signing


def _sign(world: World, signer: str, award: str, on: str, mark: str | None, council: bool) -> None:
    when_ = names.day(on)
    office, unit = names.post(world.pack, signer, when_)
    capacities = world.pack.national.capacities
    capacity = names.by_label(capacities, mark) if mark else "chu-tich"
    form = award.removeprefix('"').split(" của ")[0]
    if form in ("Giấy khen", "Bằng khen") and " của " not in award:
        of = {"xa": "cấp xã", "huyen": "cấp huyện", "tinh": "tỉnh"}[world.pack.unit(unit).level]
        award = f"{form} của Chủ tịch UBND {of}"
    world.award = names.award(world.pack, award)
    world.check(
        when_,
        Signing(on=when_, office=office, unit=unit, capacity=capacity, by_council=council),
    )


@given(parsers.re(r'(?P<plan>Kế hoạch năm \d{4} của UBND .+?) có hình thức "(?P<award>.+)"'))
def _promised(world: World, plan: str, award: str) -> None:
    world.plan = names.plan(world.pack, plan)
    found = world.pack.plan(world.plan)
    world.unit, world.ground = found.unit, "phong-trao"
    world.award = names.award(world.pack, award)
    assert world.award in {p.award for p in found.promises}


@given(parsers.re(r"phong trào theo (?P<plan>Kế hoạch năm \d{4} của UBND .+)"))
def _movement(world: World, plan: str) -> None:
    world.plan = names.plan(world.pack, plan)
    world.unit, world.ground = world.pack.plan(world.plan).unit, "phong-trao"


@when(
    parsers.re(
        r"(?P<signer>(?:Chủ tịch UBND|Hội đồng Thi đua - Khen thưởng|Giám đốc|"
        r"Chủ tịch Hội đồng thành viên|Thủ tướng) .+?) ký quyết định tặng "
        rf'(?P<award>.+?) ngày (?P<on>{DAY})(?: theo thể thức "(?P<mark>.+)")?'
    )
)
def _signed(world: World, signer: str, award: str, on: str, mark: str | None) -> None:
    _sign(world, signer, award, on, mark, council=signer.startswith("Hội đồng"))


@when(parsers.re(rf"hỏi ai quyết định tặng (?P<award>.+?) ngày (?P<on>{DAY})"))
def _who(world: World, award: str, on: str) -> None:
    world.award = names.award(world.pack, award)
    world.check(names.day(on))


@then(parsers.re(r'người quyết định là "(?P<name>.+)"'))
def _decider(world: World, name: str) -> None:
    assert world.verdict is not None
    result = world.verdict.phase("tham_quyen")
    said = [world.line(f).text for f in result.findings if f.code == "au-level"]
    assert result.outcome is Outcome.PASS, said
    assert said == [f"{name} quyết định"]


@then(parsers.re(r'cơ quan kế thừa cần nêu là "(?P<names_>.+)"'))
def _successor(world: World, names_: str) -> None:
    found = [f for f in world.findings() if f.code == "au-office-ended"]
    said = [", ".join(world.place_name(u) for u in f.values["successors"]) for f in found]
    assert said == ([""] if names_ == "không có" else [names_])
    if names_ != "không có":
        assert all(f"cơ quan kế thừa: {names_}" in world.sentence(f) for f in found)


@then(parsers.re(r'hình thức gần nhất là "(?P<words>.+)"'))
def _nearest(world: World, words: str) -> None:
    said = world.said("reasons")
    assert any(f"hình thức gần nhất: {words}" in s for s in said), said


@then(parsers.re(r"hồ sơ đi lần lượt qua (?P<units>.+)"))
def _route(world: World, units: str) -> None:
    legs = [leg for leg in world.first().life.legs if not leg.lapsed]
    assert [world.place_name(leg.unit) for leg in legs] == units.split(", ")


@then(parsers.re(r"cấp đã xét xong là (?P<unit>.+), xong ngày (?P<on>" + DAY + ")"))
def _finished(world: World, unit: str, on: str) -> None:
    done = [leg for leg in world.first().life.legs if leg.done and not leg.lapsed]
    assert [(world.place_name(x.unit), x.done) for x in done] == [(unit, names.day(on))]


@then(parsers.re(r"cấp không còn xét là (?P<unit>.+)"))
def _lapsed(world: World, unit: str) -> None:
    lapsed = [leg for leg in world.first().life.legs if leg.lapsed]
    assert [world.place_name(x.unit) for x in lapsed] == [unit]
