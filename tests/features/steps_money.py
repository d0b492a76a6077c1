"""Phrases on money: the sum, what it is made of, who pays."""

from __future__ import annotations

from pytest_bdd import parsers, then, when

from features import names
from features.names import DAY
from features.world import World
from khenthuong.basis.text import dong
from khenthuong.judge import reward

_WHO = {"cá nhân": "ca-nhan", "tập thể": "tap-the", "hộ gia đình": "ho-gia-dinh"}


@when(
    parsers.re(
        r"tính tiền thưởng (?P<award>.+?) cho (?P<who>cá nhân|tập thể|hộ gia đình), "
        rf"quyết định ngày (?P<on>{DAY})"
    )
)
def _asked(world: World, award: str, who: str, on: str) -> None:
    code = names.award(world.pack, award)
    world.money = reward(world.pack, code, _WHO[who], names.day(on))


@when(
    parsers.re(
        r"tính tiền thưởng cho (?P<who>cá nhân|tập thể|hộ gia đình) theo các quyết định sau:"
    )
)
def _several(world: World, who: str, datatable: list[list[str]]) -> None:
    world.money = [
        reward(world.pack, names.award(world.pack, award), _WHO[who], names.day(on))
        for award, on in datatable[1:]
    ]


@then(parsers.re(r"các số tiền là (?P<sums>.+)"))
def _sums(world: World, sums: str) -> None:
    assert [dong(m.amount) for m in world.money] == sums.split(" và ")


@then(parsers.re(r"số tiền là (?P<sum_>[\d.]+ đồng)"))
def _sum(world: World, sum_: str) -> None:
    assert world.money.amount is not None
    assert dong(world.money.amount) == sum_


@then(parsers.re(r"mức lương cơ sở để tính là (?P<sum_>[\d.]+ đồng)"))
def _salary(world: World, sum_: str) -> None:
    assert dong(world.money.base) == sum_


@then(parsers.re(r'tiền lấy từ "(?P<fund>.+)"'))
def _fund(world: World, fund: str) -> None:
    assert world.money.fund == fund


@then(parsers.re(r'nguồn của mức tiền là "(?P<words>.+)"'))
def _source(world: World, words: str) -> None:
    assert world.office.words.text("nguon", world.money.status.value) == words


@then(parsers.re(r'chưa tính được tiền, vì "(?P<words>.+)"'))
def _none(world: World, words: str) -> None:
    assert world.money.amount is None
    assert world.money.needs == words
