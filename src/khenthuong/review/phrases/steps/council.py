"""Phrases on a count of votes, and on what a session of the council leads to."""

from __future__ import annotations

from datetime import date

import attrs

from khenthuong.basis import Truth, Verdict
from khenthuong.judge import recognised
from khenthuong.office import Actor
from khenthuong.records import Ballot
from khenthuong.review.phrases import names
from khenthuong.review.phrases.acting import every_seat
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import Unsaid, expect, expect_sentence
from khenthuong.review.phrases.world import World

_COLLECTIVE_TITLE, _COLLECTIVE = "tap-the-ldtt", "tap-the"
_IDEA = "SK-01"


def _ballot(world: World) -> Ballot:
    if world.ballot is None:
        raise Unsaid("tình huống chưa nói Hội đồng có bao nhiêu thành viên")
    return world.ballot


@phrase("hoi-dong.co-bao-nhieu-thanh-vien")
def _members(world: World, members: int) -> None:
    on = world.end or world.book.defaults.council.counted
    world.ballot = Ballot(on=on, members=members)


@phrase("hoi-dong.co-phieu-dong-y-tai-phien-hop")
def _votes(world: World, yes: int, on: date) -> None:
    world.ballot = attrs.evolve(_ballot(world), yes=yes, present=yes, on=on)


@phrase("hoi-dong.vang-mat-gui-y-kien-bang-van-ban")
def _written(world: World, count: int) -> None:
    world.ballot = attrs.evolve(_ballot(world), written_yes=count)


@phrase("hoi-dong.vang-mat-khong-gui-y-kien")
def _silent(world: World, count: int) -> None:
    ballot = _ballot(world)
    expect((ballot.present or 0) + ballot.written_yes + count, ballot.members)


@phrase("hoi-dong.bien-ban-khong-ghi-kiem-phieu")
def _no_count(world: World, on: date) -> None:
    world.ballot = Ballot(on=on, members=None, yes=None)


@phrase("hoi-dong.kiem-phieu-xet-nam")
def _counted(world: World, award: str, year: int) -> None:
    world.award = award
    if award == _COLLECTIVE_TITLE:
        world.kind = _COLLECTIVE
    world.span(year, year)
    world.check(_ballot(world).on)


@phrase("hoi-dong.ty-le-phieu-duoc-tinh-tren")
def _base(world: World, base: int, shows: str) -> None:
    found = [f for f in world.findings() if f.code == "vo-share"]
    expect([f.values["base"] for f in found], [base])
    expect_sentence([world.sentence(found[0])], shows.format(base=base))


@phrase("hoi-dong.can-it-nhat-phieu-dong-y")
def _needed(world: World, needed: int, shows: str) -> None:
    found = [f for f in world.findings() if f.code == "vo-share"]
    expect([f.required for f in found], [needed])
    expect_sentence([world.sentence(found[0])], shows.format(needed=needed))


# -- what a session leads to -----------------------------------------------------------


@phrase("hoi-dong.co-quan-chon-cach-hieu")
def _chosen(world: World, value: str, label: str) -> None:
    settings = world.pack.national.settings
    code = names.by_label(settings, "việc", label)
    values = next(s.values for s in settings if s.id == code)
    found = [key for key, text in values.items() if text == value]
    world.readings[code] = names.only("cách hiểu", value, found, values.values())


@phrase("hoi-dong.xem-ket-qua-ky-hop")
def _judged(world: World, now: bool | None, award: str, year: int) -> None:
    world.award = award
    world.span(year, year)
    meeting = world.meeting
    if now and meeting.on:
        meeting.unit = world.pack.unit_at(meeting.unit, meeting.on)[0].id
    case = meeting.case(
        world.office,
        world.dossier(meeting.on),
        readings=world.readings,
        attestations=world.attestations,
    )
    world.verdict = world.office.check(case)


@phrase("hoi-dong.ghi-ket-qua-ky-hop-vao-danh-sach")
def _recorded(world: World) -> None:
    lines = [(d.id, d.award) for d in world.under_way.dossiers]
    world.meeting.unit = world.first().life.legs[0].unit
    session = world.meeting.session(lines)
    office = world.office.reopened(readings=world.readings)
    secretary = Actor(id="thu-ky", seats=every_seat(office))
    world.answer = office.council(world.under_way, secretary, session)
    world.context = world.answer.context


@phrase("hoi-dong.xem-ket-qua-xet-sang-kien")
def _recognised(world: World) -> None:
    session = world.meeting.session([(_IDEA, "")])
    phase = recognised(world.pack, session, _IDEA)
    world.verdict = Verdict(phase.outcome, phase.phase, phase.cause, phase.status, (phase,))


@phrase("hoi-dong.ly-do-co-cau")
def _said_of_council(world: World, words: str) -> None:
    findings = world.judged.phase("hoi_dong").findings
    said = [world.sentence(f) for f in findings if f.truth is not Truth.TRUE and f.deciding]
    expect_sentence(said, words)


@phrase("hoi-dong.luu-y-ve")
def _remarked(world: World, shown: str, whether: bool) -> None:
    said = [sentence for sentence in world.warnings() if shown in sentence]
    expect(bool(said), whether, world.warnings())
