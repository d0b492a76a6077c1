"""Phrases on things that go with an award, and on later awards that rested on a cancelled one."""

from __future__ import annotations

from datetime import date

import attrs

from khenthuong.basis import Truth
from khenthuong.judge.after.chain import Gone, chain
from khenthuong.judge.after.objects import objects_of
from khenthuong.review.phrases import names
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import Unsaid, expect
from khenthuong.review.phrases.world import World

_TITLE, _HIGHER, _IN_A_ROW = "cstd-co-so", "cstd-tinh", "so_lan_cstdcs_lien_tuc_moi"


@phrase("sau-quyet-dinh.hoi-hien-vat-kem-theo")
def _ask_objects(world: World, award: str, on: date) -> None:
    world.things = objects_of(world.pack, award, on)


@phrase("sau-quyet-dinh.hien-vat-kem-theo-la")
def _objects(world: World, words: str | None) -> None:
    labels = [world.pack.label("objects", item) for item in world.things or ()]
    expect(None if world.things is None else ", ".join(labels), words or "")


@phrase("sau-quyet-dinh.chua-biet-hien-vat")
def _unread_objects(world: World) -> None:
    expect(world.things, None)


@phrase("sau-quyet-dinh.ba-lan-chien-si-thi-dua-co-so")
def _three(world: World, years: tuple[int, ...], place: str) -> None:
    names.unit(world.pack, place)
    for year in years:
        world.record("danh_hieu", danh_hieu=_TITLE, nam=year, quyet_dinh=f"{year}/QĐ")
    world.record("sang_kien", ma="SK", nam=max(years), pham_vi="tinh")
    world.facts["tieu_bieu_trong_so_dat"] = True
    world.award = _HIGHER
    world.span(min(years), max(years))


@phrase("sau-quyet-dinh.da-duoc-tang-chien-si-thi-dua-cap-tinh")
def _higher(world: World, on: date) -> None:
    world.on = on


@phrase("sau-quyet-dinh.xet-chien-si-thi-dua-cap-tinh")
def _considered(world: World, on: date, home: str) -> None:
    world.unit = names.unit(world.pack, home, on)
    world.check(on)


@phrase("sau-quyet-dinh.du-so-lan-lien-tuc")
def _enough(world: World) -> None:
    expect([f.truth for f in world.findings() if f.fact == _IN_A_ROW], [Truth.TRUE])


@phrase("sau-quyet-dinh.mot-lan-bi-huy-bo")
def _lost(world: World, year: int) -> None:
    if world.on is None:
        raise Unsaid("tình huống chưa nói ngày được tặng danh hiệu cấp tỉnh")
    made = world.dossier(world.on)
    dossier = attrs.evolve(made, dates=attrs.evolve(made.dates, decided=world.on))
    gone = Gone(subject=dossier.subject.id, award=_TITLE, end=date(year, 12, 31))
    world.fallen = chain(world.pack, world.office.calendar, gone, [dossier])


@phrase("sau-quyet-dinh.phai-xem-lai")
def _fell(world: World, award: str, count: int) -> None:
    fallen = [(x.award, {f.fact: f.actual for f in x.flipped}) for x in world.fallen]
    expect([(x, flipped.get(_IN_A_ROW)) for x, flipped in fallen], [(award, count)])
