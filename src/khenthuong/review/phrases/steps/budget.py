"""Phrases on the fund of a year: paid, owed, promised, left."""

from __future__ import annotations

from datetime import date

from khenthuong.judge.after.budget import Budget, FundBudget
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import Unsaid, expect, expect_sentence
from khenthuong.review.phrases.world import World


@phrase("quy.tinh-quy-nam")
def _counted(world: World, on: date, amount: int | None) -> None:
    decisions = [decision for decision, _ in world.awarded.values()]
    dossiers = [dossier for _, dossier in world.awarded.values()]
    units = world.pack.national.units
    given = {} if amount is None else {unit.id: amount for unit in units}
    world.budget = world.office.budget(decisions, dossiers, on, amounts=given)


def _funds(world: World) -> Budget:
    if not isinstance(world.budget, Budget):
        raise Unsaid("tình huống chưa tính quỹ")
    return world.budget


def _only_fund(world: World) -> FundBudget:
    funds = _funds(world).funds
    if len(funds) != 1:
        raise Unsaid("tình huống có nhiều quỹ hoặc không có quỹ nào")
    return funds[0]


@phrase("quy.phai-chi")
def _owes(world: World, unit: str, amount: int) -> None:
    owed = {world.place_name(f.fund.unit): f.total("owed") for f in _funds(world).funds}
    expect(owed.get(unit), amount, owed)


@phrase("quy.con-lai")
def _left(world: World, amount: int) -> None:
    expect(_only_fund(world).left, amount)


@phrase("quy.canh-bao")
def _warned(world: World, words: str) -> None:
    expect_sentence([world.sentence(f) for f in _only_fund(world).findings], words)
