"""Phrases on moves between levels and awards: answers of the centre, changes, transfers."""

from __future__ import annotations

from datetime import date

import attrs

from khenthuong.basis import Refusal
from khenthuong.records import Dossier, Signing
from khenthuong.review.phrases import names
from khenthuong.review.phrases.acting import act, begin, must, refused
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import Unsaid, expect, expect_sentence
from khenthuong.review.phrases.world import World

_CENTRE = "trung-uong"


def _done(world: World, on: date, *triggers: str) -> None:
    """Steps that were taken before; each must have been possible."""
    for trigger in triggers:
        must(world, act(world, on, trigger).refusals)


# -- the centre ------------------------------------------------------------------


@phrase("chuyen-cap.da-trinh-trung-uong")
def _sent_to_centre(world: World, on: date) -> None:
    _done(world, on, "trinh")


@phrase("chuyen-cap.ghi-trung-uong-khen")
def _centre_awards(
    world: World, on: date, role: str | None, number: str | None, office: str, signed: date
) -> None:
    post = names.by_label(world.pack.national.offices, "chức danh", office)
    signing = Signing(on=signed, office=post, unit=_CENTRE, number=number or "")
    act(world, on, "trung_uong_khen", roles=[role] if role else [], signing=signing)


@phrase("chuyen-cap.ho-so-do-ai-theo-doi")
def _followed_up(world: World, unit: str) -> None:
    expect(world.place_name(world.first().here), unit)


@phrase("chuyen-cap.quyet-dinh-cua-ai")
def _decided_by(world: World, number: str, on: date, office: str) -> None:
    decision = world.told.decision
    if decision is None:
        raise Unsaid("chưa có quyết định nào")
    expect((decision.number, decision.on), (number, on))
    expect(world.pack.label("offices", decision.office), office)


@phrase("chuyen-cap.han-dang-tinh")
def _limit_running(world: World, on: date) -> None:
    expect([due.on for due in world.office.due(world.under_way)], [on])


@phrase("chuyen-cap.khong-con-han")
def _no_limit(world: World) -> None:
    expect(world.office.due(world.under_way), ())


# -- another award, another unit ---------------------------------------------------


@phrase("chuyen-cap.doi-muc")
def _changed(world: World, on: date, award: str) -> None:
    act(world, on, "doi_muc", award=award)


@phrase("chuyen-cap.da-doi-muc")
def _changed_before(world: World, on: date, award: str) -> None:
    must(world, act(world, on, "doi_muc", award=award).refusals)


@phrase("chuyen-cap.xin-doi-muc")
def _asked_to_change(world: World, on: date, award: str) -> None:
    act(world, on, "xin_doi_muc", award=award)


@phrase("chuyen-cap.da-tham-dinh")
def _appraised(world: World, on: date) -> None:
    _done(world, on, "tham_dinh")


@phrase("chuyen-cap.da-tham-dinh-lai")
def _again(world: World, on: date) -> None:
    _done(world, on, "tiep_nhan", "tham_dinh")


@phrase("chuyen-cap.cap-tren-da-tiep-nhan")
def _at_next_level(world: World, on: date) -> None:
    _done(world, on, "trinh", "tiep_nhan")


@phrase("chuyen-cap.chuyen-den")
def _sent_elsewhere(world: World, on: date, unit: str) -> None:
    act(world, on, "chuyen_cap", unit=names.unit(world.pack, unit, on))


@phrase("chuyen-cap.nay-de-nghi")
def _proposed(world: World, now: str, before: str) -> None:
    expect(world.pack.label("awards", world.first().award), now)
    expect(world.pack.label("awards", world.award), before)


@phrase("chuyen-cap.viec-khong-con-tinh")
def _lapsed_acts(world: World, acts: str) -> None:
    lapsed = world.first().lapsed
    expect(", ".join(world.pack.label("triggers", a.trigger) for a in lapsed), acts)


# -- another award after a refusal ---------------------------------------------------


@phrase("chuyen-cap.da-tra-lai")
def _refused_before(world: World, on: date) -> None:
    _done(world, on, "tra_lai")


@phrase("chuyen-cap.de-nghi-thay")
def _proposed_anew(world: World, award: str) -> None:
    fresh = world.book.defaults.line.format(number=len(world.under_way.dossiers) + 1)
    world.before = world.office.anew(world.first(), award, fresh)


@phrase("chuyen-cap.co-ho-so-moi")
def _linked(world: World) -> None:
    first, fresh = world.first(), world.before
    if not isinstance(fresh, Dossier):
        raise Unsaid("chưa lập được hồ sơ mới")
    expect((fresh.follows, fresh.life.acts), (first.id, ()))
    kept = (fresh.achievement, fresh.papers, fresh.records, fresh.facts)
    expect(kept, (first.achievement, first.papers, first.records, first.facts))


@phrase("chuyen-cap.ho-so-cu-o-buoc")
def _first_stays(world: World, state: str) -> None:
    expect(world.pack.label("states", world.first().life.state), state)


@phrase("chuyen-cap.khong-lap-duoc-ho-so-moi")
def _no_new_one(world: World, words: str) -> None:
    told = (world.before,) if isinstance(world.before, Refusal) else ()
    expect_sentence([refused(world, told)], words)


# -- split, joined; recipients from elsewhere ----------------------------------------


@phrase("chuyen-cap.gop-lai")
def _joined(world: World) -> None:
    stay, gone = world.parts
    world.parts = stay.join(gone)


@phrase("chuyen-cap.danh-sach-gop")
def _joined_lines(world: World, count: int) -> None:
    expect([len(part.lines) for part in world.parts], [count, 0])


@phrase("chuyen-cap.ghi-viec-gop")
def _joined_linked(world: World) -> None:
    kept, emptied = world.parts
    expect((kept.joined, emptied.joined_to), ((emptied.id,), kept.id))


@phrase("chuyen-cap.nguoi-cu-tru-noi-khac")
def _sent_for_a_stranger(world: World, on: date, unit: str) -> None:
    begin(world, on)
    home = names.unit(world.pack, unit, on)
    moved = (attrs.evolve(d, subject=attrs.evolve(d.subject, unit=home)) for d in _lines(world))
    world.context = attrs.evolve(world.under_way, dossiers=tuple(moved))
    act(world, on, "nop")


def _lines(world: World) -> tuple[Dossier, ...]:
    return tuple(world.under_way.dossiers)


@phrase("chuyen-cap.doi-tuong-cu-tru")
def _lives_at(world: World, unit: str) -> None:
    expect(world.pack.unit(world.first().subject.unit).full_name, unit)
