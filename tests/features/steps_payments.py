"""Phrases on payment lists: decisions that were given, the sums and funds of one of them."""

from __future__ import annotations

from datetime import date

import attrs
from pytest_bdd import given, parsers, then, when

from features import names
from features.names import DAY
from features.world import World
from khenthuong.basis.inwords import dong_in_words
from khenthuong.basis.text import dong
from khenthuong.judge.after.payments import Payment
from khenthuong.judge.authority import decider_at
from khenthuong.office.paying import Paying
from khenthuong.records import Decision, DecisionLine

_WHO = r"(?P<who>ông|bà|hộ gia đình (?:ông|bà)|tập thể) (?P<name>[^,]+?)"


@given(parsers.re(rf"{_WHO} có các quyết định khen thưởng sau:"))
def _decisions(world: World, who: str, name: str, datatable: list[list[str]]) -> None:
    world.who, world.kind = name, names.KINDS["hộ gia đình" if "hộ" in who else who]
    for number, on, award, period in datatable[1:]:
        _decide(world, number, names.day(on), award, period)


def _decide(world: World, number: str, on: date, award: str, period: str) -> None:
    """One decision with one line, by the post that decides the award on that day."""
    world.award = names.award(world.pack, award)
    years = [int(y) for y in period.split("-")] if period else []
    world.start = world.end = None
    if years:
        world.span(years[0], years[-1])
    made = world.dossier(on)
    code = f"HS-{len(world.awarded) + 1:02d}"
    dossier = attrs.evolve(
        made, id=code, achievement=attrs.evolve(made.achievement, id=f"thanh-tich-{code}")
    )
    _, segment = decider_at(world.pack, dossier.award, on)
    assert segment is not None
    level = world.pack.find("offices", segment.office, "chức danh").level
    found = Decision(
        id=number,
        number=number,
        on=on,
        office=segment.office,
        unit=world.pack.at_level(dossier.unit, level, on).id,
        capacity="chu-tich",
        lines=(DecisionLine(dossier=code, award=dossier.award, subject=dossier.subject.id),),
    )
    world.awarded[number] = (found, dossier)


@when(
    parsers.re(
        rf"(?:ngày (?P<on>{DAY}) )?lập danh sách chi thưởng của quyết định số (?P<number>\S+)"
    )
)
def _listed(world: World, on: str | None, number: str) -> None:
    decisions, dossiers = zip(*world.awarded.values(), strict=True)
    issue = world.office.issue(world.awarded[number][0], dossiers, others=decisions)
    world.paid = world.office.payments(issue, names.day(on) if on else None)


def _payment(world: World, name: str) -> Payment:
    (found,) = (p for p in world.paid.payments if p.recipient.name == name)
    return found


@then(parsers.re(rf"{_WHO} được chi (?P<sum_>[\d.]+ đồng)"))
def _due(world: World, who: str, name: str, sum_: str) -> None:  # noqa: ARG001
    due = _payment(world, name).due
    assert due is not None
    assert dong(due) == sum_


@then(parsers.re(rf"{_WHO} không được chi theo quyết định này"))
def _nothing(world: World, who: str, name: str) -> None:  # noqa: ARG001
    assert _payment(world, name).due == 0


@then(parsers.re(rf"số tiền của {_WHO} chưa xác định được"))
def _open(world: World, who: str, name: str) -> None:  # noqa: ARG001
    assert _payment(world, name).due is None


@then(parsers.re(r'ghi chú có câu "(?P<words>.+)"'))
def _noted(world: World, words: str) -> None:
    notes = Paying(world.office.words).sheet(world.paid).notes
    assert any(words in note for note in notes), notes


@then(parsers.re(r'nguồn chi là "(?P<fund>.+)"'))
def _fund(world: World, fund: str) -> None:
    assert {p.fund.name for p in world.paid.payments} == {fund}


@then(parsers.re(r'nơi chi là "(?P<place>.+)"'))
def _place(world: World, place: str) -> None:
    units = {world.pack.unit(p.fund.unit).full_name for p in world.paid.payments}
    assert units == {place}


@then(parsers.re(r'tiền bằng chữ là "(?P<words>.+)"'))
def _words(world: World, words: str) -> None:
    assert dong_in_words(world.paid.total) == words
