"""Phrases on the dossier: who, for what, with which results, and what asks for the verdict."""

from __future__ import annotations

from datetime import date
from typing import Any

from khenthuong.judge.papers import papers_for
from khenthuong.review.phrases import names
from khenthuong.review.phrases.acting import opinions
from khenthuong.review.phrases.bind import Rows, Table, phrase
from khenthuong.review.phrases.expect import Unsaid, expect, expect_among
from khenthuong.review.phrases.said import facts
from khenthuong.review.phrases.world import World

_BUSINESS, _COLLECTIVE = "doanh-nghiep", "tap-the"
_BASIC_TITLE = "cstd-co-so"


# -- who and for what ------------------------------------------------------


@phrase("ho-so.duoc-de-nghi-tang")
def _proposed(
    world: World,
    kind: str,
    who: str,
    unit: str | None,
    award: str,
    ground: str | None,
    year: int | None,
) -> None:
    world.who, world.kind, world.award = who, kind, award
    if kind == _BUSINESS:
        world.kind = _COLLECTIVE
        world.traits.append(_BUSINESS)
    if unit:
        world.unit = names.unit(world.pack, unit)
    if year:
        world.span(year, year)
    world.ground = ground or world.ground


@phrase("ho-so.co-thanh-tich-trong-phong-trao")
def _known_for(world: World, who: str, unit: str) -> None:
    world.who, world.unit = who, names.unit(world.pack, unit)
    world.ground = "phong-trao"
    world.facts.update(xuat_sac_phong_trao=True, xuat_sac_trong_phong_trao_cap_xa=True)


@phrase("ho-so.dac-diem-cua-doi-tuong")
def _trait(world: World, trait: str) -> None:
    world.traits.append(trait)


@phrase("ho-so.khong-dang-ky-thi-dua")
def _not_registered(world: World, shows: str) -> None:
    """Nothing to put into the dossier: there is no place in it for a registration."""
    expect([f.label for f in world.pack.national.facts if shows in f.label], [])


@phrase("ho-so.day-la-de-nghi-truy-tang")
def _posthumous(world: World) -> None:
    world.posthumous = True


@phrase("ho-so.de-nghi-theo-thu-tuc")
def _by_procedure(world: World, procedure: str) -> None:
    world.procedure = procedure


@phrase("ho-so.thanh-tich-tinh-tu-ngay-den")
def _merit_time(world: World, start: date, end: date) -> None:
    world.start, world.end = start, end


@phrase("ho-so.thanh-tich-cua-nam")
def _merit_year(world: World, year: int) -> None:
    world.span(year, year)


@phrase("ho-so.thanh-tich-cua-cac-nam")
def _merit_years(world: World, first: int, last: int) -> None:
    world.span(first, last)


@phrase("ho-so.to-trinh-da-gui-ngay")
def _sent(world: World, on: date) -> None:
    world.submitted = on


@phrase("ho-so.quyet-dinh-da-ky")
def _decided(world: World, on: date) -> None:
    world.decided = on


@phrase("ho-so.co-quan-nhan-ho-so-de-tham-dinh")
def _taken_in(world: World, on: date) -> None:
    world.received = on


# -- facts -----------------------------------------------------------------


@phrase("ho-so.ho-so-ghi-nhan")
def _facts(world: World, table: Table) -> None:
    world.facts.update(facts(world, table))


@phrase("ho-so.cac-tieu-chuan-khac-deu-dat", "ho-so.tinh-khong-quy-dinh-them")
def _province_adds_nothing(world: World) -> None:
    world.unit = world.book.defaults.unit


@phrase("ho-so.bo-quy-dinh-chua-co-noi-dung")
def _unread(world: World, text: str) -> None:
    expect_among(text, [t.name for t in world.pack.national.unread_texts])


# -- results of years --------------------------------------------------------


@phrase("ho-so.ket-qua-cac-nam-nhu-sau")
def _years(world: World, rows: Rows) -> None:
    for row in rows:
        _year(world, row)
    if world.end is None:
        years = [row["year"] for row in rows]
        world.span(min(years), max(years))


def _year(world: World, row: Any) -> None:
    year = row["year"]
    if row["rating"]:
        world.record("xep_loai", nam=year, muc=row["rating"])
    if row["title"]:
        award, cancelled = row["title"]
        paper = row["paper"] or ""
        world.record("danh_hieu", danh_hieu=award, nam=year, huy=cancelled, quyet_dinh=paper)
    used_for = row["used_for"] or _BASIC_TITLE
    for column, kind, used in (
        ("unused", "sang_kien", None),
        ("used", "sang_kien", used_for),
        ("studies", "de_tai", None),
        ("used_studies", "de_tai", used_for),
    ):
        for n in range(row[column] or 0):
            code = f"{kind}-{year}-{column}-{n}"
            world.record(kind, ma=code, nam=year, da_dung_cho=used, pham_vi=row["scope"])


@phrase("ho-so.duoc-tang-chien-si-thi-dua-co-so")
def _titles(world: World, who: str, years: tuple[int, ...]) -> None:
    world.who = who
    for year in years:
        world.record("danh_hieu", danh_hieu=_BASIC_TITLE, nam=year)
    world.span(min(years), max(years))


@phrase("ho-so.moi-nam-hoan-thanh-tot")
def _each_year(world: World) -> None:
    for title in world.records["danh_hieu"]:
        year = title["nam"]
        world.record("xep_loai", nam=year, muc="tot")
        world.record("sang_kien", ma=f"sk-{year}", nam=year, da_dung_cho=_BASIC_TITLE)


@phrase("ho-so.khong-co-sang-kien-de-tai-nao-khac")
def _nothing_else(world: World) -> None:
    ideas = world.records.get("sang_kien", ())
    expect([r for r in ideas if r["da_dung_cho"] is None], [])
    expect(world.records.get("de_tai", []), [])


# -- collectives ---------------------------------------------------------------


@phrase("ho-so.tap-the-co-nguoi-dat-lao-dong-tien-tien")
def _members(world: World, everyone: int, holders: int, year: int) -> None:
    world.kind = _COLLECTIVE
    world.facts.update(so_thanh_vien=everyone, so_dat_ldtt=holders)
    world.span(year, year)


@phrase("ho-so.trong-nam-khong-ai-bi-ky-luat")
def _nobody_disciplined(world: World) -> None:
    world.facts["so_bi_canh_cao"] = 0


@phrase("ho-so.trong-nam-co-nguoi-bi-ky-luat")
def _disciplined(world: World, count: int) -> None:
    world.facts["so_bi_canh_cao"] = count


# -- earlier awards, matters under way ---------------------------------------


@phrase("ho-so.cac-lan-khen-truoc-nhu-sau")
def _earlier(world: World, rows: Rows) -> None:
    for row in rows:
        world.record(
            "khen",
            hinh_thuc=row["award"],
            loai=row["ground"],
            tu=row["start"],
            den=row["end"],
            huy=bool(row["cancelled"]),
        )


@phrase("ho-so.chinh-thanh-tich-nay-da-duoc-tang")
def _rewarded(world: World, award: str, on: date) -> None:
    world.record("khen", hinh_thuc=award, loai="dot-xuat", thanh_tich="tt-1", den=on, ngay=on)


@phrase("ho-so.lan-khen-da-bi-huy")
def _cancelled(world: World) -> None:
    world.records["khen"][-1].update(huy=True)


@phrase("ho-so.don-to-cao-dang-duoc-xac-minh")
def _accused(world: World, on: date) -> None:
    world.record("vu_viec", loai="khieu_nai_to_cao", tu=on, den=None)


@phrase("ho-so.tu-ngay-dang-co-vu-viec")
def _matter(world: World, on: date, matter: str) -> None:
    world.record("vu_viec", loai=matter, tu=on, den=None)


@phrase("ho-so.bi-ky-luat-da-chap-hanh-xong")
def _served(world: World, how: str, start: date, end: date) -> None:
    world.traits.append("da-bi-ky-luat")
    world.record("ky_luat", muc=how, tu=start, den=end)


@phrase("ho-so.ket-luan-khong-co-sai-pham")
def _cleared(world: World, on: date) -> None:
    world.records["vu_viec"][-1].update(den=on, ket_luan="khong_sai_pham")


# -- papers and opinions -----------------------------------------------------


@phrase("ho-so.ho-so-chi-gom")
def _papers(world: World, papers: tuple[str, ...]) -> None:
    known = world.pack.national.papers
    world.papers = tuple(names.by_label(known, "giấy tờ", paper) for paper in papers)


@phrase("ho-so.chua-ke-khai")
def _undeclared(world: World, part: str) -> None:
    world.undeclared.add(part)


@phrase("ho-so.ho-so-co-du-giay-to")
def _all_papers(world: World) -> None:
    world.papers = tuple(paper.id for paper in world.pack.national.papers)


@phrase("ho-so.nguoi-tham-dinh-ghi-y-kien")
def _opinion(world: World, on: date, text: str) -> None:
    world.attestations.extend(opinions(world, text, on))


@phrase("ho-so.don-vi-da-chon-cach-hieu")
def _reading(world: World, reading: str) -> None:
    question, code = names.reading(world.pack, reading)
    world.readings[question] = code
    rules = world.office.rules
    readings = {**rules.readings, question: code}
    world.office = world.office.reopened(verdict=rules.verdict, readings=readings)


@phrase("ho-so.don-vi-chon-cach-hieu-cho-mua")
def _policy(
    world: World, issuer: str, number: str, on: date, start: date, end: date, reading: str
) -> None:
    question, code = names.reading(world.pack, reading)
    unit = names.unit(world.pack, issuer)
    world.adopt(
        world.book.defaults.policy.format(
            unit=unit,
            start=start.isoformat(),
            end=end.isoformat(),
            question=question,
            reading=code,
            number=number,
            on=on.isoformat(),
            issuer=issuer,
        )
    )


# -- asking --------------------------------------------------------------------


@phrase("ho-so.tham-dinh-de-nghi-tang")
def _asked(world: World, award: str, ground: str | None, year: int | None, on: date | None) -> None:
    world.award = award
    world.ground = ground or world.ground
    if year and world.end is None:
        world.span(year, year)
    world.check(on)


@phrase("ho-so.tham-dinh-de-nghi-nay")
def _asked_again(world: World, on: date | None) -> None:
    world.check(on)


@phrase("ho-so.giay-to-can-co")
def _papers_asked(world: World, papers: tuple[str, ...]) -> None:
    found = [f.values["paper"] for f in world.findings() if "paper" in f.values]
    expect([world.pack.label("papers", code) for code in found], list(papers))


@phrase("ho-so.so-bo-ho-so")
def _sets(world: World, sets: int) -> None:
    if world.on is None:
        raise Unsaid("tình huống chưa nói ngày xét")
    listed = papers_for(world.pack, world.dossier(world.on), world.on)
    expect(listed.sets if listed else None, sets)
