"""Phrases on moves between levels and awards: answers of the centre, changes, transfers, files."""

from __future__ import annotations

from pytest_bdd import given, parsers, then, when

from features import names
from features.world import World
from khenthuong import Dossier, Refusal, Signing

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


# -- another award, another unit ---------------------------------------------------


def _change(world: World, on: str, trigger: str, award: str) -> None:
    world.act(names.day(on), trigger, award=names.award(world.pack, award))


@when(parsers.parse('ngày {on} hạ hoặc nâng mức đề nghị thành "{award}"'))
def _changed(world: World, on: str, award: str) -> None:
    _change(world, on, "doi_muc", award)


@given(parsers.parse('ngày {on} đã hạ hoặc nâng mức đề nghị thành "{award}"'))
def _changed_before(world: World, on: str, award: str) -> None:
    _change(world, on, "doi_muc", award)
    assert world.answer is not None
    assert not world.answer.refusals, world.said("reasons")


@when(parsers.parse('ngày {on} xin hạ hoặc nâng mức đề nghị thành "{award}"'))
def _asked_to_change(world: World, on: str, award: str) -> None:
    _change(world, on, "xin_doi_muc", award)


@given(parsers.parse("ngày {on} đã tiếp nhận và thẩm định lại"))
def _again(world: World, on: str) -> None:
    for trigger in ("tiep_nhan", "tham_dinh"):
        assert not world.act(names.day(on), trigger).refusals, world.said("reasons")


@given(parsers.parse("ngày {on} đã trình cấp trên và cấp trên đã tiếp nhận"))
def _at_next_level(world: World, on: str) -> None:
    for trigger in ("trinh", "tiep_nhan"):
        assert not world.act(names.day(on), trigger).refusals, world.said("reasons")


@when(parsers.parse('ngày {on} chuyển hồ sơ đến "{unit}"'))
def _sent_elsewhere(world: World, on: str, unit: str) -> None:
    day = names.day(on)
    world.act(day, "chuyen_cap", unit=names.unit(world.pack, unit, day))


@then(parsers.parse('hồ sơ nay đề nghị "{now}", lúc đầu đề nghị "{before}"'))
def _proposed(world: World, now: str, before: str) -> None:
    assert world.pack.label("awards", world.first().award) == now
    assert world.pack.label("awards", world.award) == before


@then(parsers.parse('các việc không còn tính là "{acts}"'))
def _lapsed_acts(world: World, acts: str) -> None:
    lapsed = world.first().lapsed
    assert ", ".join(world.pack.label("triggers", a.trigger) for a in lapsed) == acts


# -- another award after a refusal ---------------------------------------------------


@given(parsers.parse("ngày {on} đã trả lại hồ sơ, không khen thưởng"))
def _refused_before(world: World, on: str) -> None:
    assert not world.act(names.day(on), "tra_lai").refusals, world.said("reasons")


@when(parsers.parse('đề nghị "{award}" thay cho hồ sơ đó'))
def _proposed_anew(world: World, award: str) -> None:
    code = names.award(world.pack, award)
    world.before = world.office.anew(world.first(), code, "HS-02")


@then("có hồ sơ mới cùng thành tích và giấy tờ, ghi theo hồ sơ cũ")
def _linked(world: World) -> None:
    first, fresh = world.first(), world.before
    assert isinstance(fresh, Dossier)
    assert (fresh.follows, fresh.life.acts) == (first.id, ())
    kept = (fresh.achievement, fresh.papers, fresh.records, fresh.facts)
    assert kept == (first.achievement, first.papers, first.records, first.facts)


@then(parsers.parse('hồ sơ cũ vẫn ở bước "{state}"'))
def _first_stays(world: World, state: str) -> None:
    assert world.pack.label("states", world.first().life.state) == state


@then(parsers.parse('không lập được hồ sơ mới vì "{reason}"'))
def _no_new_one(world: World, reason: str) -> None:
    assert isinstance(world.before, Refusal)
    assert reason in world.say((world.before,))
