"""Phrases on what is noted inside a leg: minutes, letters, publication, papers owed, slips."""

from __future__ import annotations

from typing import Any

from pytest_bdd import given, parsers, then, when

from features import names
from features.names import DAY
from features.world import World
from khenthuong import Office
from khenthuong.basis.text import day
from khenthuong.judge import judge
from khenthuong.office.agenda import agenda
from khenthuong.office.agendawords import AgendaWords


def _of_leg(pack: Any, calendar: Any, case: Any, *, only: Any = None) -> Any:
    """Only what was noted in the leg, and open matters, are judged; all else is met."""
    asked = {p for p in only or () if p.startswith("vc_") or p == "tam_dung"}
    return judge(pack, calendar, case, only=asked)


def _reading(world: World) -> dict[str, str]:
    return dict(world.office.rules.readings)


# -- before --------------------------------------------------------------------


@given("điều kiện, tiêu chuẩn và giấy tờ khác đều đạt")
def _rest_is_met(world: World) -> None:
    world.office = Office(world.pack, verdict=_of_leg, readings=_reading(world))


@given(parsers.parse('cơ quan chọn "{choice}" đối với giấy tờ còn nợ'))
def _lends(world: World, choice: str) -> None:
    setting = world.pack.find("settings", "no-ho-so", "cách hiểu")
    (code,) = (c for c, text in setting.values.items() if text == choice)
    verdict = world.office.rules.verdict
    world.office = Office(world.pack, verdict=verdict, readings={"no-ho-so": code})


@given(parsers.re(rf"tỉnh đã tiếp nhận và thẩm định xong ngày (?P<on>{DAY})"))
def _at_council(world: World, on: str) -> None:
    world.unit = "tinh-thu-nghiem"
    for trigger in ("nop", "tiep_nhan", "tham_dinh"):
        assert not world.act(names.day(on), trigger).refusals, world.said("reasons")


# -- one act with what it writes down --------------------------------------------


@given(parsers.re(rf'ngày (?P<on>{DAY}) đã "(?P<what>[^"]+)", ghi:'))
def _noted(world: World, on: str, what: str, datatable: list[list[str]]) -> None:
    answer = _note(world, on, what, datatable)
    assert not answer.refusals, world.say(answer.refusals)


@when(parsers.re(rf'ngày (?P<on>{DAY}) "(?P<what>[^"]+)", ghi:'))
def _notes(world: World, on: str, what: str, datatable: list[list[str]]) -> None:
    _note(world, on, what, datatable)


@when(parsers.re(rf'ngày (?P<on>{DAY}) nộp giấy tờ "(?P<paper>[^"]+)" còn nợ'))
def _brings(world: World, on: str, paper: str) -> None:
    code = names.by_label(world.pack.national.papers, paper)
    world.act(names.day(on), "nop_giay_to_no", papers=(code,))


@when(parsers.re(rf'ngày (?P<on>{DAY}) bổ sung "(?P<papers>[^"]+)"'))
def _supplements(world: World, on: str, papers: str) -> None:
    world.act(names.day(on), "bo_sung", papers)


def _note(world: World, on: str, what: str, rows: list[list[str]]) -> Any:
    trigger = names.trigger(world.pack, what)
    note = world.pack.notes[trigger]
    kind = world.pack.record_kind(note.register)
    entry = dict(_field(world, kind, label, said) for label, said in rows)
    return world.act(names.day(on), trigger, entry=entry)


def _field(world: World, kind: Any, label: str, said: str) -> tuple[str, Any]:
    (field,) = (f for f in kind.fields if f.label == label)
    match field.type:
        case "int":
            return field.id, int(said)
        case "date":
            return field.id, names.day(said)
        case "papers":
            papers = world.pack.national.papers
            return field.id, tuple(names.by_label(papers, t) for t in said.split("; "))
        case "facts":
            return field.id, tuple(names.fact(world.pack, t)[0] for t in said.split("; "))
        case "code":
            coded = world.office.words.coded
            return field.id, next(c for c in field.codes if coded(field.id, c) == said)
    return field.id, said


# -- what came of it ------------------------------------------------------------------


@then(parsers.re(rf"ngày (?P<on>{DAY}) Hội đồng (?P<whether>họp được|chưa họp được)"))
def _may_meet(world: World, on: str, whether: str) -> None:
    answer = world.act(names.day(on), "hoi_dong_xet")
    assert bool(answer.events) is (whether == "họp được"), world.said("reasons")


@then(parsers.parse('khi gửi có lưu ý "{text}"'))
def _told_when_sent(world: World, text: str) -> None:
    assert text in _remarks(world)


@then("khi gửi không có lưu ý gì")
def _nothing_told(world: World) -> None:
    assert _remarks(world) == []


def _remarks(world: World) -> list[str]:
    assert world.answer is not None
    (event,) = world.answer.events
    said = {x.code: x.text for x in world.pack.national.labels if x.group == "canh-bao"}
    return [said[code] for code in event.warnings if code in said]


@then(parsers.parse('giấy tiếp nhận ghi "{channel}", hẹn trả ngày {on}'))
def _slip(world: World, channel: str, on: str) -> None:
    assert world.context is not None
    slip = world.office.slip(world.context, world.first().id)
    assert world.office.words.coded("kenh", slip.channel) == channel
    assert (day(slip.appointed.on) if slip.appointed.on else "chưa xác định") == on


@then(parsers.re(rf'đến ngày (?P<on>{DAY}) việc "(?P<step>[^"]+)" (?P<standing>.+)'))
def _due(world: World, on: str, step: str, standing: str) -> None:
    assert world.context is not None
    words = AgendaWords(world.office.words)
    tasks = agenda(world.office, world.context.dossiers, names.day(on))
    said = {words.step(t): words.standing(t).lower() for t in tasks}
    assert said[step] == standing
