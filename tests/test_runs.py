"""Runs of consecutive years: the longest, and the one that lasts until the end of the merits."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong.judge.factrow import FactRow
from khenthuong.judge.runs import longest_run
from khenthuong.testing import draft, office_for_tests

OFFICE = office_for_tests()
ON = date(2026, 3, 10)
FACT = "so_nam_tot_lien_tuc"
RATED = st.dictionaries(
    st.integers(2016, 2027), st.sampled_from(("khong_hoan_thanh", "hoan_thanh", "tot", "xuat_sac"))
)


def run(records, end, start=None, **more):
    """What is known of the years that last until the proposal (73.1.b)."""
    dossier = draft(
        award="bang-khen-thu-tuong",
        ground="cong-trang",
        unit="xa-thu-nghiem",
        period=(start, end),
        records={"xep_loai": tuple(records), "khen": ()},
        **more,
    )
    return FactRow(OFFICE.pack, dossier, ON)[FACT]


def years(rated):
    """Ratings of calendar years."""
    return [{"nam": year, "muc": how} for year, how in rated.items()]


def school(year, ends, how="tot"):
    """The rating of a school year that ended on a day of that year."""
    days = {"tu": date(year - 1, 9, 5), "den": ends} if ends else {}
    return {"nam": year, "muc": how, "ky": "nam_hoc", **days}


@given(st.lists(st.integers(2000, 2030)))
def test_the_longest_run_of_years_equals_the_naive_search(listed):
    """A gap breaks a run; a year twice counts once."""
    best = 0
    for first in set(listed):
        length = 0
        while first + length in listed:
            length += 1
        best = max(best, length)
    assert longest_run(listed) == best


@given(RATED, st.integers(2015, 2028), st.none() | st.integers(2015, 2020))
def test_the_run_to_the_end_is_counted_back_from_the_last_year(rated, last, first):
    """Year by year from the last one of the merits, until one is not rated good or excellent."""
    start = None if first is None else date(first, 1, 1)
    wanted, year = 0, last
    while rated.get(year) in ("tot", "xuat_sac") and (first is None or year >= first):
        wanted, year = wanted + 1, year - 1
    assert run(years(rated), date(last, 12, 31), start).value == wanted


@pytest.mark.parametrize(
    ("rated", "wanted"),
    [
        ("TTTTTHT", 1),
        ("TTTTTHX", 1),
        ("TTTTTTH", 0),
        ("TTTTTT-", 0),
        ("TTTTT-T", 1),
        ("HHTTXTT", 5),
        ("--TTXTT", 5),
        ("-------", 0),
    ],
)
def test_five_good_years_count_only_when_the_last_year_is_among_them(rated, wanted):
    """Of the years 2018 to 2024; a year that nobody rated breaks the run as a lower rating does."""
    grades = {"T": "tot", "X": "xuat_sac", "H": "hoan_thanh"}
    told = {y: grades[c] for y, c in zip(range(2018, 2025), rated, strict=True) if c != "-"}
    assert run(years(told), date(2024, 12, 31), date(2018, 1, 1)).value == wanted


def test_merits_that_end_within_a_year_last_until_the_year_before():
    """A year that is not over cannot be rated and breaks nothing."""
    told = years(dict.fromkeys(range(2020, 2025), "tot"))
    assert run(told, date(2025, 6, 30)).value == 5
    assert run(told, date(2025, 12, 30)).value == 5
    assert run(told, date(2025, 12, 31)).value == 0


@pytest.mark.parametrize(
    ("last", "end", "wanted"),
    [
        (None, date(2024, 12, 31), 2),
        (None, date(2025, 5, 31), 0),
        (school(2025, date(2025, 5, 25)), date(2025, 5, 25), 3),
        (school(2025, date(2025, 5, 25)), date(2025, 5, 24), 2),
        (school(2025, date(2025, 5, 25), "hoan_thanh"), date(2025, 5, 25), 0),
        (school(2025, date(2025, 5, 25), "hoan_thanh"), date(2025, 5, 24), 2),
        (school(2025, None, "hoan_thanh"), date(2025, 1, 31), 0),
        (school(2025, None, "hoan_thanh"), date(2024, 12, 31), 2),
    ],
)
def test_a_school_year_breaks_the_run_once_it_is_over(last, end, wanted):
    """By the day it ended; where nobody recorded that, from the first day of its number on."""
    told = [school(2023, date(2023, 5, 31)), school(2024, date(2024, 5, 31))]
    assert run([*told, *([last] if last else [])], end).value == wanted


def test_without_the_last_day_of_the_merits_the_run_is_not_known():
    """Nobody can tell whether it lasts; a count typed in is taken as it is."""
    told = years(dict.fromkeys(range(2018, 2025), "tot"))
    assert not run(told, None).known
    assert run(told, None, facts={FACT: 7}).value == 7
    assert run([], None).value == 0
