"""Phrases on the rating of a year: the group of staff, leave, discipline, school years."""

from __future__ import annotations

from datetime import date

from khenthuong.review.phrases.bind import Rows, phrase
from khenthuong.review.phrases.expect import expect
from khenthuong.review.phrases.world import World

_SCHOOL = "nam_hoc"


@phrase("xep-loai.nguoi-duoc-xet-la")
def _group(world: World, group: str) -> None:
    world.traits.append(group)


@phrase("xep-loai.khong-ghi-nhom")
def _no_group(world: World) -> None:
    groups = world.book.kinds["nhóm người lao động"].words.values()
    expect([trait for trait in world.traits if trait in groups], [])


@phrase("xep-loai.trong-nam-nghi-dai-ngay")
def _leave(world: World, months: int, maternity: bool) -> None:
    world.traits.append("nghi-dai-ngay")
    world.facts.update(nghi_thai_san=maternity, so_thang_nghi=0 if maternity else months)


@phrase("xep-loai.moi-tuyen-dung")
def _recruit(world: World, months: int) -> None:
    world.traits.append("moi-tuyen-dung")
    world.facts["so_thang_cong_tac"] = months


@phrase("xep-loai.trong-nam-bi-ky-luat")
def _disciplined(world: World) -> None:
    world.traits.append("da-bi-ky-luat")


@phrase("xep-loai.con-xep-loai-theo-quy-dinh-cu")
def _old_decree(world: World) -> None:
    world.traits.append("xep-loai-theo-nd90")


@phrase("xep-loai.tap-the-deu-hoan-thanh-nhiem-vu")
def _collective(
    world: World, everyone: int, year: int, holders: int, champions: int, disciplined: int
) -> None:
    world.kind = "tap-the"
    world.span(year, year)
    world.facts.update(
        so_thanh_vien=everyone,
        so_hoan_thanh_nhiem_vu=everyone,
        so_dat_ldtt=holders,
        so_dat_cstdcs=champions,
        so_bi_ky_luat=disciplined,
    )


@phrase("xep-loai.ket-qua-cac-nam-hoc-nhu-sau")
def _school_years(world: World, rows: Rows) -> None:
    for row in rows:
        year, days = row["year"], {"tu": row["start"], "den": row["end"]}
        world.record("xep_loai", nam=year, muc=row["rating"], ky=_SCHOOL, **days)
        for number in range(row["unused"] or 0):
            world.record("sang_kien", ma=f"sk-{year}-{number}", nam=year - 1, da_dung_cho=None)


@phrase("xep-loai.nam-hoc-duoc-xet")
def _school_year(world: World, start: date, end: date) -> None:
    world.start, world.end = start, end
    world.record("xep_loai", nam=end.year, muc="tot", ky=_SCHOOL, tu=start, den=end)
