"""Phrases on the rating of a year: the group of staff, leave, discipline, school years."""

from __future__ import annotations

from pytest_bdd import given, parsers

from features import names
from features.names import DAY
from features.world import World

_GROUPS = {
    "cán bộ, công chức": "can-bo-cong-chuc",
    "viên chức": "vien-chuc",
    "người lao động hợp đồng": "lao-dong-hop-dong",
}


@given(parsers.re(r"người được xét là (?P<group>cán bộ, công chức|viên chức|người lao động .+)"))
def _group(world: World, group: str) -> None:
    world.traits.append(_GROUPS[group])


@given("không ghi người được xét thuộc nhóm nào")
def _no_group(world: World) -> None:
    assert not set(world.traits) & set(_GROUPS.values())


@given(parsers.re(r"trong năm nghỉ (?P<months>\d+) tháng, (?P<why>không phải|do) thai sản"))
def _leave(world: World, months: str, why: str) -> None:
    maternity = why == "do"
    world.traits.append("nghi-dai-ngay")
    world.facts.update(nghi_thai_san=maternity, so_thang_nghi=0 if maternity else int(months))


@given(parsers.re(r"mới tuyển dụng, công tác (?P<months>\d+) tháng trong năm"))
def _recruit(world: World, months: str) -> None:
    world.traits.append("moi-tuyen-dung")
    world.facts["so_thang_cong_tac"] = int(months)


@given("trong năm bị kỷ luật")
def _disciplined(world: World) -> None:
    world.traits.append("da-bi-ky-luat")


@given("đơn vị chưa có quy chế riêng nên cuối năm 2026 còn xếp loại theo quy định cũ")
def _old_decree(world: World) -> None:
    world.traits.append("xep-loai-theo-nd90")


@given(
    parsers.re(
        r"tập thể (?P<all_>\d+) người đều hoàn thành nhiệm vụ năm (?P<year>\d{4}), có "
        r"(?P<holders>\d+) Lao động tiên tiến, (?P<champions>\d+) Chiến sĩ thi đua cơ sở, "
        r"(?P<disciplined>\d+) người bị khiển trách"
    )
)
def _collective(
    world: World, all_: str, year: str, holders: str, champions: str, disciplined: str
) -> None:
    world.kind = "tap-the"
    world.span(int(year), int(year))
    world.facts.update(
        so_thanh_vien=int(all_),
        so_hoan_thanh_nhiem_vu=int(all_),
        so_dat_ldtt=int(holders),
        so_dat_cstdcs=int(champions),
        so_bi_ky_luat=int(disciplined),
    )


@given("kết quả các năm học như sau:")
def _school_years(world: World, datatable: list[list[str]]) -> None:
    head, *rows = datatable
    for cells in rows:
        row = dict(zip(head, cells, strict=True))
        year = int(row["năm học"].split(" - ")[1])
        days = {k: names.day(row[t]) for k, t in (("tu", "từ ngày"), ("den", "đến ngày"))}
        world.record("xep_loai", nam=year, muc=names.RATINGS[row["xếp loại"]], ky="nam_hoc", **days)
        for number in range(int(row.get("sáng kiến chưa dùng", "0"))):
            world.record("sang_kien", ma=f"sk-{year}-{number}", nam=year - 1, da_dung_cho=None)


@given(parsers.re(rf"năm học được xét từ ngày (?P<start>{DAY}) đến ngày (?P<end>{DAY})"))
def _school_year(world: World, start: str, end: str) -> None:
    world.start, world.end = names.day(start), names.day(end)
    world.record(
        "xep_loai", nam=world.end.year, muc="tot", ky="nam_hoc", tu=world.start, den=world.end
    )
