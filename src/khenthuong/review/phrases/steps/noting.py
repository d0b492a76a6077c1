"""Phrases on what is noted inside a leg: minutes, letters, publication, papers owed, slips."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from khenthuong.basis import Verdict
from khenthuong.judge import Case
from khenthuong.law import Pack
from khenthuong.law.facts import RecordField, RecordKind
from khenthuong.office import Answer
from khenthuong.office.agenda import agenda
from khenthuong.office.words.agenda import AgendaWords
from khenthuong.procedure import Judge
from khenthuong.review.phrases import names
from khenthuong.review.phrases.acting import act, must
from khenthuong.review.phrases.bind import Table, phrase
from khenthuong.review.phrases.expect import expect, expect_among
from khenthuong.review.phrases.world import World
from khenthuong.workdays import WorkCalendar

_DEBTS = "no-ho-so"
_MATTERS = "tam_dung"


def _only_of_leg(judge: Judge, pack: Pack) -> Judge:
    """Only what was noted in the leg, and open matters, are judged; all else is met."""
    noted = {_MATTERS, *(p.id for p in (pack.leg.phases if pack.leg else ()))}

    def judged(
        pack: Pack, calendar: WorkCalendar, case: Case, *, only: Iterable[str] | None = None
    ) -> Verdict:
        return judge(pack, calendar, case, only=noted & set(only or ()))

    return judged


@phrase("viec-trong-cap.dieu-kien-khac-deu-dat")
def _rest_is_met(world: World) -> None:
    rules = world.office.rules
    verdict = _only_of_leg(rules.verdict, world.pack)
    world.office = world.office.reopened(verdict=verdict, readings=dict(rules.readings))


@phrase("viec-trong-cap.co-quan-chon-ve-giay-to-no")
def _lends(world: World, choice: str) -> None:
    setting = world.pack.find("settings", _DEBTS, "cách hiểu")
    codes = [code for code, text in setting.values.items() if text == choice]
    chosen = names.only("cách hiểu", choice, codes, setting.values.values())
    verdict = world.office.rules.verdict
    world.office = world.office.reopened(verdict=verdict, readings={_DEBTS: chosen})


@phrase("viec-trong-cap.tinh-tham-dinh-xong")
def _at_council(world: World, on: date) -> None:
    world.unit = world.book.defaults.province
    for trigger in ("nop", "tiep_nhan", "tham_dinh"):
        must(world, act(world, on, trigger).refusals)


@phrase("viec-trong-cap.da-ghi")
def _noted(world: World, on: date, what: str, table: Table) -> None:
    must(world, _note(world, on, what, table).refusals)


@phrase("viec-trong-cap.ghi")
def _notes(world: World, on: date, role: str | None, what: str, table: Table) -> None:
    _note(world, on, what, table, roles=[role] if role else [])


@phrase("viec-trong-cap.nop-giay-to-no")
def _brings(world: World, on: date, paper: str) -> None:
    code = names.by_label(world.pack.national.papers, "giấy tờ", paper)
    act(world, on, "nop_giay_to_no", papers=(code,))


@phrase("viec-trong-cap.bo-sung")
def _supplements(world: World, on: date, papers: str) -> None:
    act(world, on, "bo_sung", papers)


def _note(
    world: World, on: date, trigger: str, rows: Table, *, roles: Iterable[str] = ()
) -> Answer:
    register = world.pack.record_kind(world.pack.notes[trigger].register)
    entry = dict(_said(world, register, label, text) for label, text in rows)
    return act(world, on, trigger, roles=roles, entry=entry)


def _said(world: World, register: RecordKind, label: str, text: str) -> tuple[str, Any]:
    known = {f.label: f for f in register.fields}
    found = known[names.only("mục", label, [label] if label in known else [], known)]
    return found.id, _value(world, found, text)


def _value(world: World, field: RecordField, text: str) -> Any:
    parts = text.split("; ")
    match field.type:
        case "int":
            return world.read("số", text)
        case "date":
            return world.read("ngày", text)
        case "papers":
            papers = world.pack.national.papers
            return tuple(names.by_label(papers, "giấy tờ", part) for part in parts)
        case "facts":
            return tuple(names.fact(world.pack, part)[0] for part in parts)
        case "code":
            said = {world.office.words.coded(field.id, code): code for code in field.codes}
            return said[names.only(field.label, text, [text] if text in said else [], said)]
    return text


@phrase("viec-trong-cap.hoi-dong-hop-duoc")
def _may_meet(world: World, on: date, whether: bool) -> None:
    answer = act(world, on, "hoi_dong_xet")
    expect(bool(answer.events), whether, world.reasons())


@phrase("viec-trong-cap.khi-gui-co-luu-y")
def _told_when_sent(world: World, words: str) -> None:
    expect_among(words, _remarks(world))


@phrase("viec-trong-cap.khi-gui-khong-co-luu-y")
def _nothing_told(world: World) -> None:
    expect(_remarks(world), [])


def _remarks(world: World) -> list[str]:
    """What was remarked on an act that was accepted."""
    must(world, world.told.refusals)
    said = {x.code: x.text for x in world.pack.national.labels if x.group == "canh-bao"}
    codes = [code for event in world.told.events for code in event.warnings]
    return [said[code] for code in codes if code in said]


@phrase("viec-trong-cap.giay-tiep-nhan")
def _slip(world: World, channel: str, on: date | None) -> None:
    slip = world.office.slip(world.under_way, world.first().id)
    expect(world.office.words.coded("kenh", slip.channel), channel)
    expect(slip.appointed.on, on)


@phrase("viec-trong-cap.viec-den-ngay")
def _due(world: World, on: date, step: str, standing: str) -> None:
    words = AgendaWords(world.office.words)
    tasks = agenda(world.office, world.under_way.dossiers, on)
    said = {words.step(task): words.standing(task).lower() for task in tasks}
    expect(said.get(step), standing, said)
