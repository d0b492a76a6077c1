"""Phrases on a whole list: who is on it, its totals, and what is said of it as a whole."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from attrs import define, field
from pytest_bdd import given, parsers, then, when

from features import names
from features.names import DAY
from features.world import World
from khenthuong import Case, Given, ListEntry, ListVerdict, Outcome

_OUTCOMES = {
    "đủ": Outcome.PASS,
    "chưa kết luận": Outcome.UNKNOWN,
    "tạm dừng": Outcome.HOLD,
    "không đủ": Outcome.FAIL,
}
_TRAITS = {
    "nữ": "nu",
    "nam": "nam-gioi",
    "trực tiếp": "nguoi-lao-dong",
    "quản lý": "lanh-dao-quan-ly",
    "nông dân": "nong-dan",
    "công nhân": "cong-nhan",
    "công chức": "can-bo-cong-chuc",
    "viên chức": "vien-chuc",
}
_TOTALS = {
    "người đạt Lao động tiên tiến": "ds_dat_tien_tien",
    "công chức hoàn thành tốt nhiệm vụ": "ds_cong_chuc_tot",
    "công chức hoàn thành xuất sắc nhiệm vụ": "ds_cong_chuc_xuat_sac",
    "viên chức hoàn thành tốt nhiệm vụ": "ds_vien_chuc_tot",
    "viên chức hoàn thành xuất sắc nhiệm vụ": "ds_vien_chuc_xuat_sac",
}


@define
class Listing:
    """The list of one scenario."""

    rows: list[dict[str, str]] = field(factory=list)
    totals: dict[str, Any] = field(factory=dict)
    verdict: ListVerdict | None = None


@pytest.fixture
def listing() -> Listing:
    """A new list."""
    return Listing()


@given(parsers.re(r"danh sách đề nghị tặng (?P<award>.+?) năm (?P<year>\d{4}) gồm:"))
def _listed(
    world: World, listing: Listing, award: str, year: str, datatable: list[list[str]]
) -> None:
    world.award = names.award(world.pack, award)
    world.span(int(year), int(year))
    head, *rows = datatable
    listing.rows = [dict(zip(head, cells, strict=True)) for cells in rows]


@given(
    parsers.re(
        r"danh sách đề nghị tặng (?P<award>.+?) năm (?P<year>\d{4}) có (?P<count>\d+) người "
        r"đủ điều kiện"
    )
)
def _many(world: World, listing: Listing, award: str, year: str, count: str) -> None:
    world.award = names.award(world.pack, award)
    world.span(int(year), int(year))
    listing.rows = [{"người": f"ông Lê Văn Tâm {n}"} for n in range(1, int(count) + 1)]


@given(parsers.re(r"đơn vị có (?P<count>\d+) (?P<what>" + "|".join(_TOTALS) + ")"))
def _total(listing: Listing, count: str, what: str) -> None:
    listing.totals[_TOTALS[what]] = int(count)


@given(parsers.re(r"tỉnh đặt chỉ tiêu (?P<count>\d+) trường hợp cho danh sách này"))
def _places(listing: Listing, count: str) -> None:
    listing.totals["ds_chi_tieu"] = int(count)


@given(parsers.re(r"kế hoạch đặt tỷ lệ tối đa (?P<percent>\d+)% trên tổng số (?P<base>\d+)"))
def _share(listing: Listing, percent: str, base: str) -> None:
    listing.totals.update(ds_ty_le=int(percent), ds_can_cu=int(base))


@given("đã có quyết định nâng tỷ lệ hoàn thành xuất sắc của viên chức")
def _raised(listing: Listing) -> None:
    listing.totals["ds_co_quyet_dinh_ty_le"] = True


@given("chưa có quyết định nâng tỷ lệ hoàn thành xuất sắc của viên chức")
def _not_raised(listing: Listing) -> None:
    listing.totals["ds_co_quyet_dinh_ty_le"] = False


@when(parsers.re(rf"xét cả danh sách ngày (?P<on>{DAY})"))
def _judged(world: World, listing: Listing, on: str) -> None:
    entries = [_entry(world, row, names.day(on), n) for n, row in enumerate(listing.rows, start=1)]
    totals = {code: Given(value=value) for code, value in listing.totals.items()}
    listing.verdict = world.office.check_list(entries, totals)


def _entry(world: World, row: dict[str, str], on: Any, number: int) -> ListEntry:
    kind, _, name = row["người"].partition(" ")
    if kind == "tập":
        kind, name = "tập thể", name.removeprefix("thể ")
    traits = tuple(
        _TRAITS[x] for k in ("giới tính", "việc", "nghề") if (x := row.get(k)) in _TRAITS
    )
    dossier = world.dossier(on, number)
    facts = dict(dossier.facts)
    for column, code in (("số người", "so_thanh_vien"), ("số nữ", "so_nu")):
        if row.get(column, "").isdigit():
            facts[code] = Given(value=int(row[column]))
    subject = attrs.evolve(dossier.subject, kind=names.KINDS[kind], name=name, traits=traits)
    case = Case(
        dossier=attrs.evolve(dossier, subject=subject, facts=facts),
        on=on,
        readings=world.readings,
    )
    return ListEntry(
        id=str(number),
        case=case,
        outcome=_OUTCOMES[row.get("kết quả riêng", "đủ")],
        rank=int(row.get("thứ hạng", "0")),
    )


@then(parsers.re(r'về cả danh sách, kết luận là "(?P<words>[^"]+)"'))
def _concluded(world: World, listing: Listing, words: str) -> None:
    assert listing.verdict is not None
    code = listing.verdict.outcome.value
    if listing.verdict.outcome is Outcome.UNKNOWN:
        code = listing.verdict.cause.value
    assert world.office.words.text("ket-luan", code) == words, _sentences(world, listing)


def _sentences(world: World, listing: Listing) -> list[str]:
    assert listing.verdict is not None
    return [world.sentence(f) for f in listing.verdict.findings]


@then(parsers.re(r'về cả danh sách có câu "(?P<words>[^"]+)"'))
def _said(world: World, listing: Listing, words: str) -> None:
    said = _sentences(world, listing)
    assert any(words in s for s in said), said


@then(parsers.re(r'về cả danh sách không có câu "(?P<words>[^"]+)"'))
def _unsaid(world: World, listing: Listing, words: str) -> None:
    said = _sentences(world, listing)
    assert not any(words in s for s in said), said


@then(parsers.re(r'tình trạng nguồn về cả danh sách là "(?P<words>[^"]+)"'))
def _source(world: World, listing: Listing, words: str) -> None:
    assert listing.verdict is not None
    assert world.office.words.text("nguon", listing.verdict.status.value) == words


@then(parsers.re(r"trong chỉ tiêu là (?P<names_>.+)"))
def _inside(listing: Listing, names_: str) -> None:
    assert _placed(listing, "inside") == _people(names_)


@then(parsers.re(r"Hội đồng chọn trong số (?P<names_>.+)"))
def _open(listing: Listing, names_: str) -> None:
    assert _placed(listing, "open") == _people(names_)


@then(parsers.re(r"ngoài chỉ tiêu là (?P<names_>.+)"))
def _outside(listing: Listing, names_: str) -> None:
    assert _placed(listing, "outside") == _people(names_)


def _people(text: str) -> set[str]:
    return set() if text == "không ai" else set(text.split(", "))


def _placed(listing: Listing, part: str) -> set[str]:
    assert listing.verdict is not None
    (ranking,) = listing.verdict.rankings
    ids = getattr(ranking.placement, part)
    return {listing.rows[int(i) - 1]["người"] for i in ids}
