"""Phrases on payment lists: decisions that were given, the sums and funds of one of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from khenthuong.basis.inwords import dong_in_words
from khenthuong.judge.after.payments import Payment
from khenthuong.office.words.payments import Paying
from khenthuong.review.phrases.bind import Rows, phrase
from khenthuong.review.phrases.deciding import decider, decision
from khenthuong.review.phrases.expect import Mismatch, expect, expect_sentence, shown
from khenthuong.review.phrases.world import World


@phrase("chi-tien.co-cac-quyet-dinh-khen-thuong")
def _decisions(world: World, kind: str, name: str, rows: Rows) -> None:
    world.who, world.kind = name, kind
    for row in rows:
        _decide(world, row)


def _decide(world: World, row: Any) -> None:
    """One decision with one line, by the post that decides the award on that day."""
    world.award, on = row["award"], row["on"]
    world.start = world.end = None
    if row["years"]:
        world.span(row["years"][0], row["years"][-1])
    draft = world.dossier(on, len(world.awarded) + 1)
    merit = attrs.evolve(draft.achievement, id=f"thanh-tich-{row['merit'] or draft.id}")
    subject = attrs.evolve(draft.subject, id="dt-1")
    dossier = attrs.evolve(draft, subject=subject, achievement=merit)
    office, unit = decider(world, dossier.award, dossier.unit, on)
    number = row["number"]
    made = decision(number, on, office, unit, [dossier])
    lines = tuple(attrs.evolve(line, amount=row["recorded"]) for line in made.lines)
    world.awarded[number] = attrs.evolve(made, lines=lines), dossier


@phrase("chi-tien.lap-danh-sach-chi-thuong")
def _listed(world: World, on: date | None, number: str) -> None:
    decisions, dossiers = zip(*world.awarded.values(), strict=True)
    issue = world.office.issue(world.awarded[number][0], dossiers, others=decisions)
    world.paid = world.office.payments(issue, on)


def _payment(world: World, name: str) -> Payment:
    found: dict[str, Payment] = {p.recipient.name: p for p in world.paid.payments}
    if name not in found:
        raise Mismatch(name, shown(list(found)))
    return found[name]


@phrase("chi-tien.duoc-chi")
def _due(world: World, name: str, dong: int) -> None:
    expect(_payment(world, name).due, dong)


@phrase("chi-tien.khong-duoc-chi-theo-quyet-dinh-nay")
def _nothing(world: World, name: str) -> None:
    expect(_payment(world, name).due, 0)


@phrase("chi-tien.so-tien-chua-xac-dinh-duoc")
def _open(world: World, name: str) -> None:
    expect(_payment(world, name).due, None)


@phrase("chi-tien.ghi-chu-co-cau")
def _noted(world: World, words: str) -> None:
    expect_sentence(Paying(world.office.words).sheet(world.paid).notes, words)


@phrase("chi-tien.nguon-chi-la")
def _fund(world: World, fund: str) -> None:
    expect({payment.fund.name for payment in world.paid.payments}, {fund})


@phrase("chi-tien.noi-chi-la")
def _place(world: World, place: str) -> None:
    units = (world.pack.unit(payment.fund.unit) for payment in world.paid.payments)
    expect({unit.full_name for unit in units}, {place})


@phrase("chi-tien.tien-bang-chu-la")
def _words(world: World, words: str) -> None:
    expect(dong_in_words(world.paid.total), words)
