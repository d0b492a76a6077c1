"""The rating of a year: by the law of that year, by group of staff, in years or school years."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong import Case, InputError, Office, Outcome, Truth
from khenthuong.basis import Cause
from khenthuong.judge import rule_day
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.fast.compiled import compile_criteria
from khenthuong.judge.reasons.explain import explain
from khenthuong.judge.windows import inside, time_of
from khenthuong.law.facts import RecordField, RecordKind, Years
from khenthuong.office.files.dossier import read_dossier
from khenthuong.testing import draft, office_for_tests

UNIT = "xa-thu-nghiem-moi"
DAYS = st.dates(date(2018, 1, 1), date(2028, 12, 31))
YEARS = st.integers(2018, 2028)
KIND = RecordKind(
    id="xep_loai",
    label="Xếp loại",
    fields=(
        RecordField(id="nam", label="Năm", type="int"),
        RecordField(id="ky", label="Kỳ", type="code", codes=("nam", "nam_hoc")),
    ),
    years=Years(number="nam", unit="ky", start="tu", end="den"),
)


@cache
def office() -> Office:
    """One office for all tests; it holds nothing."""
    return office_for_tests()


def year(end, **more):
    """A dossier for the title of one year, or of a school year that ends on a day."""
    last = date(end, 12, 31) if isinstance(end, int) else end
    start = date(last.year, 1, 1) if isinstance(end, int) else last - timedelta(days=268)
    more.setdefault("award", "lao-dong-tien-tien")
    return draft(unit=UNIT, period=(start, last), **more)


def school(ends, *, days=True, **more):
    """Ratings of school years that end in these years."""
    return tuple(
        {"nam": y, "muc": "xuat_sac", "ky": "nam_hoc", **more}
        | ({"tu": date(y - 1, 9, 5), "den": date(y, 5, 31)} if days else {})
        for y in ends
    )


# -- which law -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rated", "asked", "law"),
    [
        (2025, date(2025, 12, 10), date(2025, 12, 10)),
        (2025, date(2026, 2, 1), date(2025, 12, 31)),
        (2025, date(2026, 12, 20), date(2025, 12, 31)),
        (2026, date(2026, 12, 20), date(2026, 12, 20)),
        (2026, date(2027, 2, 1), date(2026, 12, 31)),
        (date(2026, 5, 31), date(2026, 6, 10), date(2026, 6, 10)),
        (date(2026, 5, 31), date(2026, 8, 10), date(2026, 6, 30)),
    ],
)
def test_a_year_is_rated_by_the_law_of_that_year(rated, asked, law):
    """However late it is judged."""
    assert rule_day(office().pack, "rating", year(rated), asked).on == law


def test_without_a_period_the_day_asked_about_is_assumed():
    """It is said which date was missing."""
    found = rule_day(
        office().pack, "rating", draft(award="cstd-co-so", unit=UNIT), date(2027, 1, 9)
    )
    assert (found.on, found.assumed) == (date(2027, 1, 9), ("rated",))


# -- the group of staff --------------------------------------------------------------

GROUPS = ("can-bo-cong-chuc", "vien-chuc", "lao-dong-hop-dong", "khong-thuoc-co-quan")


@given(st.lists(st.sampled_from((*GROUPS, "nu", "doanh-nghiep")), unique=True))
def test_a_group_is_known_when_it_is_exactly_one(traits):
    """None said, or two that exclude each other: not known, never a guess."""
    row = FactRow(office().pack, year(2026, traits=tuple(traits)), date(2026, 12, 1))
    own = [t for t in traits if t in GROUPS]
    seen = row["nhom_xep_loai"]
    assert seen.known == (len(own) == 1)
    assert seen.value == (own[0] if len(own) == 1 else None)


@pytest.mark.parametrize("traits", [("nghi-dai-ngay",), ("moi-tuyen-dung",), ("da-bi-ky-luat",)])
@pytest.mark.parametrize("ends", [2026, 2027])
def test_an_unknown_group_is_never_passed_where_it_matters(traits, ends):
    """From 2026 the law differs by group, so the group is asked for."""
    facts = {"so_nam_xep_loai_tot": 1, "nghi_thai_san": True, "so_thang_nghi": 0}
    facts |= {"so_thang_cong_tac": 12, "tu_luc_doan_ket": True, "tich_cuc_phong_trao": True}
    facts |= {"thanh_tich_da_khen": False}
    case = Case(dossier=year(ends, facts=facts, traits=traits), on=date(ends, 12, 20))
    phase = office().check(case).phase("tieu_chuan")
    assert (phase.outcome, phase.cause) == (Outcome.UNKNOWN, Cause.FACT)
    assert "pr-rating-nhom" in {f.code for f in phase.findings if f.deciding}


def test_the_cure_of_an_unknown_group_is_to_say_it():
    """``explain`` knows that the group may still be stated."""
    facts = {"so_nam_xep_loai_tot": 1, "nghi_thai_san": False, "so_thang_nghi": 4}
    facts |= {"tu_luc_doan_ket": True, "tich_cuc_phong_trao": True, "thanh_tich_da_khen": False}
    case = Case(
        dossier=year(2025, facts=facts, traits=("nghi-dai-ngay",), records={"vu_viec": ()}),
        on=date(2025, 12, 20),
    )
    found = explain(office().pack, office().calendar, case)
    told = repr(found)
    assert "nhom_xep_loai" in told


@pytest.mark.parametrize("traits", [(), ("vien-chuc",), ("can-bo-cong-chuc",), ("doanh-nhan",)])
@pytest.mark.parametrize(("rated", "on"), [(2025, date(2026, 3, 1)), (2026, date(2026, 12, 20))])
@pytest.mark.parametrize("months", [2, 4])
def test_the_compiled_check_agrees_on_ratings(traits, rated, on, months):
    """The same truth from the fast path, with the year that was rated."""
    facts = {"so_nam_xep_loai_tot": 1, "nghi_thai_san": False, "so_thang_nghi": months}
    facts |= {"tu_luc_doan_ket": True, "tich_cuc_phong_trao": True, "thanh_tich_da_khen": False}
    every = ("nghi-dai-ngay", *traits)
    judged = office().check(Case(dossier=year(rated, facts=facts, traits=every), on=on))
    criteria = compile_criteria(
        office().pack,
        "lao-dong-tien-tien",
        "ca-nhan",
        "",
        on,
        UNIT,
        every,
        rated=date(rated, 12, 31),
    )
    wanted = {Outcome.PASS: Truth.TRUE, Outcome.FAIL: Truth.FALSE}
    assert criteria(facts) is wanted.get(judged.phase("tieu_chuan").outcome, Truth.UNKNOWN)


# -- years and school years ----------------------------------------------------------


@given(YEARS, st.none() | DAYS | YEARS, st.none() | DAYS, st.none() | DAYS)
def test_a_calendar_year_lies_inside_when_all_its_days_do(number, after, since, until):
    """Compared with its first and its last day."""
    first, last = date(number, 1, 1), date(number, 12, 31)
    bound = date(after, 12, 31) if isinstance(after, int) else after
    wanted = (
        (bound is None or first > bound)
        and (since is None or first >= since)
        and (until is None or last <= until)
    )
    assert inside(time_of(KIND, "nam", {"nam": number}), after, since, until) is wanted


@given(YEARS, st.none() | DAYS | YEARS, st.none() | DAYS, st.none() | DAYS)
def test_a_school_year_is_placed_by_its_days_and_compared_with_years_by_its_number(
    number, after, since, until
):
    """Without its days it is not known where it lies, unless a bound it misses decides."""
    days = {"tu": date(number - 1, 9, 5), "den": date(number, 5, 31)}
    record = {"nam": number, "ky": "nam_hoc"}
    later = number > after if isinstance(after, int) else after is None or days["tu"] > after
    wanted = (
        later and (since is None or days["tu"] >= since) and (until is None or days["den"] <= until)
    )
    assert inside(time_of(KIND, "nam", record | days), after, since, until) is wanted
    blind = inside(time_of(KIND, "nam", record), after, since, until)
    assert blind in (None, wanted)
    dated = [b for b in (after, since, until) if isinstance(b, date)]
    assert (blind is None) == (bool(dated) and not (isinstance(after, int) and not later))


def merits(records, start=date(2022, 9, 5), end=date(2025, 5, 31)):
    """The facts of a proposal for the provincial Bằng khen."""
    dossier = draft(
        award="bang-khen-tinh",
        ground="cong-trang",
        unit=UNIT,
        period=(start, end),
        records={"xep_loai": records, "khen": ()},
    )
    return FactRow(office().pack, dossier, date(2025, 7, 15))


def test_school_years_run_on_and_a_gap_breaks_the_run():
    """2023 to 2025 are three in a row; without 2024 there are two of one."""
    assert merits(school((2023, 2024, 2025)))["so_nam_xuat_sac_lien_tuc"].value == 3
    assert merits(school((2023, 2025)))["so_nam_xuat_sac_lien_tuc"].value == 1


def test_years_of_two_kinds_make_no_run():
    """Consecutive counts in one unit."""
    mixed = (*school((2024,)), {"nam": 2023, "muc": "xuat_sac"})
    found = merits(mixed, start=date(2023, 1, 1))
    assert found["so_nam_xuat_sac_lien_tuc"].value == 1
    assert found["so_nam_xuat_sac"].value == 2


def test_a_school_year_without_days_is_not_known():
    """It cannot be told whether it lies in the period of merit."""
    assert not merits(school((2024, 2025), days=False))["so_nam_xuat_sac"].known


@pytest.mark.parametrize(
    ("record", "says"),
    [
        ("{nam: 2025, muc: tot, ky: nam_hoc}", "tu"),
        ("{nam: 2025, muc: tot, ky: nam_hoc, tu: 2024-09-05, den: 2026-05-31}", "2025"),
        ("{nam: 2025, muc: tot, ky: nam_hoc, tu: 2025-09-05, den: 2025-05-31}", "trước"),
        ("{nam: 2025, muc: tot, ky: hoc-ky}", "nam_hoc"),
    ],
)
def test_a_school_year_that_cannot_be_is_a_fault_of_the_file(record, says):
    """Days are asked for, and the number is that of the year in which it ends."""
    text = (
        "format: khenthuong-dossier/1\non: 2025-07-15\ndossier:\n  id: HS-01\n"
        "  award: lao-dong-tien-tien\n  unit: xa-truong-tay\n"
        "  subject: {id: d1, kind: ca-nhan, name: Nguyễn Thị Mẫu}\n"
        f"  records: {{xep_loai: [{record}]}}\n"
    )
    with pytest.raises(InputError) as caught:
        read_dossier(office().pack, "hs.yaml", text)
    assert says in str(caught.value)
    assert "hs.yaml:8" in str(caught.value)
