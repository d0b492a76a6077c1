"""Phrases on a list on its way: its lines, each with its own result, and a line split off."""

from __future__ import annotations

from datetime import date

from khenthuong.records import Event
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import expect
from khenthuong.review.phrases.world import World


@phrase("thu-tuc.danh-sach-nguoi-cung-duoc-de-nghi")
def _list(world: World, count: int, award: str, ground: str, year: int) -> None:
    world.lines, world.award, world.ground = count, award, ground
    world.span(year, year)


@phrase("thu-tuc.to-cao-mot-nguoi-trong-danh-sach")
def _trouble(world: World, on: date, number: int) -> None:
    world.troubled[number] = {"loai": "khieu_nai_to_cao", "tu": on, "den": None}


@phrase("thu-tuc.tach-khoi-danh-sach")
def _split(world: World, number: int) -> None:
    submission = world.under_way.submission
    world.parts = submission.split((submission.lines[number - 1],), "TT-02")


@phrase("thu-tuc.ket-qua-tung-dong")
def _counted(world: World, count: int, good: int, bad: int) -> None:
    results = world.told.results
    accepted = sum(isinstance(result, Event) for result in results)
    expect((len(results), accepted, len(results) - accepted), (count, good, bad))


@phrase("thu-tuc.chi-co-mot-lan-tiep-nhan")
def _one_receipt(world: World, receipts: int, limits: int) -> None:
    expect(len(world.under_way.submission.receipts), receipts)
    expect(len(world.office.due(world.under_way)), limits)


@phrase("thu-tuc.nguoi-thu-o-buoc")
def _line_state(world: World, number: int, state: str) -> None:
    found = world.under_way.dossiers[number - 1]
    expect(world.pack.label("states", found.life.state), state)


@phrase("thu-tuc.danh-sach-con-va-danh-sach-moi")
def _split_up(world: World, stay: int, new: int) -> None:
    expect([len(part.lines) for part in world.parts], [stay, new])


@phrase("thu-tuc.danh-sach-moi-ghi-danh-sach-goc")
def _split_linked(world: World) -> None:
    old, new = world.parts
    expect(new.split_from, old.id)
    expect(new.receipts, old.receipts)
