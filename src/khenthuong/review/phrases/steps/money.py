"""Phrases on money: the sum, what it is made of, who pays."""

from __future__ import annotations

from datetime import date

from khenthuong.judge import reward
from khenthuong.review.phrases.bind import Rows, phrase
from khenthuong.review.phrases.expect import expect, expect_sentence
from khenthuong.review.phrases.world import World


@phrase("tien-thuong.tinh-tien-thuong")
def _asked(world: World, award: str, who: str, on: date) -> None:
    world.money = reward(world.pack, award, who, on)


@phrase("tien-thuong.tinh-tien-cua-ho-so")
def _of_dossier(world: World, on: date) -> None:
    world.money = world.office.reward(world.dossier(on), on)


@phrase("tien-thuong.tinh-theo-cac-quyet-dinh-sau")
def _several(world: World, who: str, rows: Rows) -> None:
    world.money = [reward(world.pack, row["award"], who, row["on"]) for row in rows]


@phrase("tien-thuong.cac-so-tien-la")
def _sums(world: World, sums: tuple[int, ...]) -> None:
    expect([money.amount for money in world.money], list(sums))


@phrase("tien-thuong.so-tien-la")
def _sum(world: World, dong: int) -> None:
    expect(world.money.amount, dong)


@phrase("tien-thuong.muc-luong-co-so-de-tinh-la")
def _salary(world: World, dong: int) -> None:
    expect(world.money.base, dong)


@phrase("tien-thuong.tien-lay-tu")
def _fund(world: World, fund: str) -> None:
    expect(world.money.fund, fund)


@phrase("tien-thuong.nguon-cua-muc-tien-la")
def _source(world: World, words: str) -> None:
    expect(world.source(world.money.status.value), words)


@phrase("tien-thuong.can-cu-cua-muc-tien")
def _basis(world: World, words: str) -> None:
    expect_sentence([world.pack.cite(c) for c in world.money.cites], words)


@phrase("tien-thuong.chua-tinh-duoc-tien")
def _none(world: World, words: str) -> None:
    expect(world.money.amount, None)
    expect(world.money.needs, words)
