"""Phrases on a plan's life: issued, launched, checked, ranked, summed up, rewarded, closed."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import define, field
from pytest_bdd import given, parsers, then, when

from features import names
from features.world import World
from khenthuong import Actor, Given, PlanCommand, Rank, Seat, Signing
from khenthuong.office.plantasks import plan_tasks
from khenthuong.office.planwords import PlanWords


@define
class Story:
    """One plan as it was carried on so far."""

    movement: Any = None
    carried: Any = None
    said: dict[str, Given] = field(factory=dict)


@pytest.fixture
def story() -> Story:
    """A new plan's life."""
    return Story()


@given(parsers.parse("dự thảo {plan}"))
def _draft(world: World, story: Story, plan: str) -> None:
    world.plan = names.plan(world.pack, plan)
    story.movement = world.office.movement(world.plan)


def _by_text(world: World, text: str) -> str:
    """A milestone or report of the plan by the beginning of its text."""
    plan = world.pack.plan(world.plan)
    known = {m.text: m.id for m in plan.milestones} | {r.text: r.id for r in plan.reporting}
    (found,) = [code for said, code in known.items() if said.startswith(text)]
    return found


def _fact(world: World, label: str) -> tuple[str, bool]:
    for fact in world.pack.machine("phong-trao").facts:
        if label in (fact.label, fact.label_no):
            return fact.id, label == fact.label
    raise AssertionError(f"không có nội dung “{label}”")


def _rank(world: World, text: str) -> Rank:
    """``ấp Trường Phước hạng 2`` in the only cụm or khối of the plan."""
    body, _, place = text.partition(" hạng ")
    (cluster,) = world.pack.plan(world.plan).clusters
    return Rank(body=body, cluster=cluster.id, place=int(place))


def _content(world: World, on: str, trigger: str, text: str, of: str) -> dict[str, Any]:
    """What the act carries: a signer, milestones and bodies, ranks, papers or a reason."""
    bodies = tuple(of.split("; ")) if of else ()
    match trigger:
        case "kh_ban_hanh" | "kh_ke_thua" | "kh_cham_dut":
            day = names.day(on)
            office, unit = names.post(world.pack, of, day)
            signing = Signing(on=day, office=office, unit=unit, capacity="chu-tich", number=text)
            return {"signing": signing, "reason": text}
        case "kh_phat_dong":
            return {"bodies": bodies}
        case "kh_kiem_tra" | "kh_nhan_bao_cao" | "kh_so_ket":
            items = (_by_text(world, text),) if text else ()
            return {"items": items, "bodies": bodies, "reason": text or "theo kế hoạch"}
        case "kh_an_dinh":
            return {"items": (_by_text(world, text),), "day": names.day(of), "reason": "công văn"}
        case "kh_xep_hang":
            return {"ranks": tuple(_rank(world, x) for x in text.split("; "))}
        case "kh_xac_nhan_hang":
            return {"ranks": tuple(_rank(world, x) for x in text.split("; ")), "papers": bodies}
        case "kh_khen_thuong":
            return {"papers": (text,)} if text else {"reason": "không có trường hợp đủ tiêu chuẩn"}
    return {"reason": text or "theo kế hoạch"}


def _carry(world: World, story: Story, on: str, what: str, text: str = "", of: str = "") -> None:
    """One act by somebody who holds every seat."""
    trigger = names.by_label(world.pack.machine("phong-trao").triggers, what)
    roles, units = world.pack.national.roles, world.pack.national.units
    seats = tuple(Seat(role=r.id, unit=u.id) for r in roles for u in units)
    asked = "facts" in world.pack.find("triggers", trigger, "hành động").takes
    command = PlanCommand(
        actor=Actor(id="can-bo", seats=seats),
        trigger=trigger,
        on=names.day(on),
        facts={world.plan: story.said} if asked else {},
        **_content(world, on, trigger, text, of),
    )
    story.carried = world.office.carry(story.movement, command)
    story.movement = story.carried.movement


@given("phong trào đã qua các bước:")
def _past(world: World, story: Story, datatable: list[list[str]]) -> None:
    for row in datatable[1:]:
        _carry(world, story, *row)
        refusal = story.carried.refusal
        assert refusal is None, world.say((refusal,))


@given("người trình kế hoạch trả lời:")
def _answered(world: World, story: Story, datatable: list[list[str]]) -> None:
    for label, answer in datatable:
        code, good = _fact(world, label)
        story.said[code] = Given(value=good is (answer == "có"))


@when(parsers.parse('ngày {on} làm việc "{what}" của phong trào'))
def _plain_act(world: World, story: Story, on: str, what: str) -> None:
    _carry(world, story, on, what)


@when(parsers.parse('ngày {on} {post} ký văn bản "{what}" số {number}'))
def _signed(world: World, story: Story, on: str, post: str, what: str, number: str) -> None:
    _carry(world, story, on, what, number, post)


@when(parsers.parse('ngày {on} làm việc "{what}" của phong trào với "{text}"'))
def _act_with(world: World, story: Story, on: str, what: str, text: str) -> None:
    _carry(world, story, on, what, text)


@then(parsers.parse('việc này được làm, phong trào ở bước "{state}"'))
def _accepted(world: World, story: Story, state: str) -> None:
    refusal = story.carried.refusal
    assert refusal is None, world.say((refusal,))
    assert world.pack.label("states", story.movement.life.state) == state


@then(parsers.parse('việc này chưa được làm, vì "{words}"'))
def _refused(world: World, story: Story, words: str) -> None:
    refusal = story.carried.refusal
    assert refusal is not None
    assert words in world.say((refusal,)), world.say((refusal,))


@then(parsers.parse('việc này chưa được làm, cũng vì "{words}"'))
def _refused_too(world: World, story: Story, words: str) -> None:
    _refused(world, story, words)


@then(parsers.parse('phong trào do "{unit}" thực hiện'))
def _carried_by(world: World, story: Story, unit: str) -> None:
    assert world.place_name(story.movement.unit) == unit


@then(parsers.parse('nguồn của bước này là "{words}"'))
def _status(world: World, story: Story, words: str) -> None:
    assert world.office.words.text("nguon", story.carried.event.status) == words


@then(parsers.parse("có {count} lưu ý khi làm việc này"))
def _remarks(story: Story, count: str) -> None:
    assert len(story.carried.event.warnings) == int(count), story.carried.event.warnings


@then(parsers.parse("ngày {on} còn các việc của kế hoạch:"))
def _due(world: World, story: Story, on: str, datatable: list[list[str]]) -> None:
    words = PlanWords(world.office.words)
    tasks = plan_tasks(world.office, [story.movement], names.day(on))
    rows = [words.task(t) for t in tasks]
    assert [[by, what, left] for by, left, _, what, _ in rows] == datatable[1:]


@then(parsers.parse("ngày {on} không còn việc nào của kế hoạch"))
def _nothing_due(world: World, story: Story, on: str) -> None:
    assert plan_tasks(world.office, [story.movement], names.day(on)) == ()


# -- the budget of a year ----------------------------------------------------------


def _money(text: str) -> int:
    return int(text.removesuffix(" đồng").replace(".", ""))


def _budget(world: World, story: Story, on: str, amount: int | None) -> None:
    decisions, dossiers = zip(*world.awarded.values(), strict=True)
    units = world.pack.national.units
    amounts = {} if amount is None else {u.id: amount for u in units}
    story.carried = world.office.budget(decisions, dossiers, names.day(on), amounts=amounts)


@when(parsers.parse("tính quỹ năm tại ngày {on}"))
def _funds(world: World, story: Story, on: str) -> None:
    _budget(world, story, on, None)


@when(parsers.parse("tính quỹ được giao {amount} tại ngày {on}"))
def _funds_with(world: World, story: Story, on: str, amount: str) -> None:
    _budget(world, story, on, _money(amount))


@then(parsers.parse('quỹ của "{unit}" phải chi {amount}'))
def _owes(world: World, story: Story, unit: str, amount: str) -> None:
    (found,) = (f for f in story.carried.funds if world.place_name(f.fund.unit) == unit)
    assert found.total("owed") == _money(amount)


@then(parsers.parse("quỹ này còn lại {amount}"))
def _left(story: Story, amount: str) -> None:
    (found,) = story.carried.funds
    assert found.left == _money(amount)


@then(parsers.parse('có cảnh báo "{words}"'))
def _warned(world: World, story: Story, words: str) -> None:
    (found,) = story.carried.funds
    assert any(words in world.sentence(f) for f in found.findings)
