"""Phrases on a whole list: who is on it, its totals, and what is said of it as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import attrs

from khenthuong.basis import Outcome
from khenthuong.judge import Case, ListEntry
from khenthuong.records import Given
from khenthuong.review.phrases.bind import Rows, phrase
from khenthuong.review.phrases.expect import expect, expect_no_sentence, expect_sentence
from khenthuong.review.phrases.world import World

_RAISED = "ds_co_quyet_dinh_ty_le"


@phrase("danh-sach.de-nghi-tang-gom")
def _listed(world: World, award: str, year: int, rows: Rows) -> None:
    world.award = award
    world.span(year, year)
    world.listing.rows = list(rows)


@phrase("danh-sach.de-nghi-tang-co-nguoi-du-dieu-kien")
def _many(world: World, award: str, year: int, count: int) -> None:
    world.award = award
    world.span(year, year)
    name = world.book.defaults.listed
    world.listing.rows = [{"who": name.format(n=n)} for n in range(1, count + 1)]


@phrase("danh-sach.tong-so-cua-don-vi")
def _total(world: World, count: int, what: str) -> None:
    world.listing.totals[what] = count


@phrase("danh-sach.tinh-dat-chi-tieu")
def _places(world: World, count: int) -> None:
    world.listing.totals["ds_chi_tieu"] = count


@phrase("danh-sach.ke-hoach-dat-ty-le-toi-da")
def _share(world: World, percent: int, base: int) -> None:
    world.listing.totals.update(ds_ty_le=percent, ds_can_cu=base)


@phrase("danh-sach.da-co-quyet-dinh-nang-ty-le")
def _raised(world: World) -> None:
    world.listing.totals[_RAISED] = True


@phrase("danh-sach.chua-co-quyet-dinh-nang-ty-le")
def _not_raised(world: World) -> None:
    world.listing.totals[_RAISED] = False


@phrase("danh-sach.xet-ca-danh-sach")
def _judged(world: World, on: date) -> None:
    entries = [_entry(world, row, on, n) for n, row in enumerate(world.listing.rows, start=1)]
    totals = {code: Given(value=value) for code, value in world.listing.totals.items()}
    world.listing.verdict = world.office.check_list(entries, totals)


def _entry(world: World, row: Mapping[str, Any], on: date, number: int) -> ListEntry:
    kind, name = _who(world, row["who"])
    own = (row[column] for column in ("sex", "work", "trade", "area") if row.get(column))
    dossier = world.dossier(on, number)
    facts = dict(dossier.facts)
    for column, code in (("members", "so_thanh_vien"), ("women", "so_nu")):
        if row.get(column) is not None:
            facts[code] = Given(value=row[column])
    subject = attrs.evolve(dossier.subject, kind=kind, name=name, traits=(*world.traits, *own))
    dossier = attrs.evolve(dossier, subject=subject, facts=facts)
    return ListEntry(
        id=str(number),
        case=Case(dossier=dossier, on=on, readings=world.readings),
        outcome=Outcome(row.get("outcome") or Outcome.PASS),
        rank=row.get("rank") or 0,
    )


def _who(world: World, said: str) -> tuple[str, str]:
    """``bà Nguyễn Thị Mẫu`` or ``tập thể ấp 4``: the kind and the name."""
    words = world.book.kinds["người hưởng"].words
    title = max((w for w in words if said.startswith(f"{w} ")), key=len)
    return words[title], said.removeprefix(f"{title} ")


@phrase("danh-sach.ket-luan-la")
def _concluded(world: World, words: str) -> None:
    verdict = world.listing.judged
    unknown = verdict.outcome is Outcome.UNKNOWN
    code = verdict.cause.value if unknown else verdict.outcome.value
    expect(world.office.words.text("ket-luan", code), words, _sentences(world))


def _sentences(world: World) -> list[str]:
    return [world.sentence(finding) for finding in world.listing.judged.findings]


@phrase("danh-sach.co-cau")
def _said(world: World, words: str) -> None:
    expect_sentence(_sentences(world), words)


@phrase("danh-sach.khong-co-cau")
def _unsaid(world: World, words: str) -> None:
    expect_no_sentence(_sentences(world), words)


@phrase("danh-sach.tinh-trang-nguon-la")
def _source(world: World, words: str) -> None:
    expect(world.source(world.listing.judged.status.value), words)


@phrase("danh-sach.trong-chi-tieu-la")
def _inside(world: World, people: tuple[str, ...] | None) -> None:
    _placed(world, "inside", people)


@phrase("danh-sach.hoi-dong-chon-trong-so")
def _open(world: World, people: tuple[str, ...] | None) -> None:
    _placed(world, "open", people)


@phrase("danh-sach.ngoai-chi-tieu-la")
def _outside(world: World, people: tuple[str, ...] | None) -> None:
    _placed(world, "outside", people)


def _placed(world: World, part: str, people: tuple[str, ...] | None) -> None:
    """Hold the people against that part of the one order of the list."""
    (ranking,) = world.listing.judged.rankings
    numbers = getattr(ranking.placement, part)
    expect({world.listing.rows[int(n) - 1]["who"] for n in numbers}, set(people or ()))
