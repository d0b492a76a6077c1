"""Things to hand over and their account; later awards that rested on a cancelled one."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong import Decision, Given, KeyDates, Outcome, Standing, UnknownName
from khenthuong.basis import Status, Truth
from khenthuong.judge.after.chain import Gone, chain, strike
from khenthuong.judge.after.objects import is_written, needed, objects_of
from khenthuong.judge.after.stock import shortages
from khenthuong.records import DecisionLine, Movement, StockEntry, balance
from khenthuong.testing import case, draft, office_for_tests

OFFICE = office_for_tests()
PACK = OFFICE.pack
NOW = date(2026, 1, 20)
NEW = "xa-thu-nghiem-moi"


# -- what goes with an award -----------------------------------------------------


@pytest.mark.parametrize("on", [date(2025, 6, 30), NOW])
@pytest.mark.parametrize(
    ("award", "items"),
    [
        ("lao-dong-tien-tien", ()),
        ("chien-si-tien-tien", ()),
        ("cstd-co-so", ("bang-chung-nhan", "khung")),
        ("tap-the-ldtt", ("bang-chung-nhan", "khung")),
        ("tap-the-ldxs", ("bang-chung-nhan", "khung")),
        ("cstd-tinh", ("bang-chung-nhan", "khung", "huy-hieu")),
        ("cstd-toan-quoc", ("bang-chung-nhan", "khung", "huy-hieu")),
        ("co-thi-dua-tinh", ("co",)),
        ("co-thi-dua-chinh-phu", ("co",)),
    ],
)
def test_each_title_has_its_things(award, items, on):
    """Correction 8: money only, certificate and frame, a badge besides, or a flag."""
    assert objects_of(PACK, award, on) == items
    assert is_written(PACK, award, on) is ("bang-chung-nhan" in items)


def test_what_no_text_tells_is_not_known():
    """Before 2024, and for awards of which nothing was read, nobody guesses."""
    assert objects_of(PACK, "cstd-co-so", date(2023, 12, 31)) is None
    assert objects_of(PACK, "huy-chuong", NOW) is None
    assert not is_written(PACK, "huy-chuong", NOW)


# -- the account -----------------------------------------------------------------


def entry(movement, count, day=1, item="khung"):
    """A movement in January."""
    on = date(2026, 1, day)
    return StockEntry(item=item, movement=Movement(movement), count=count, on=on, entered=on)


def decision(*awards):
    """A decision with a line for each award."""
    lines = (
        DecisionLine(dossier=f"HS-{n}", award=award, subject=f"s{n}")
        for n, award in enumerate(awards, start=1)
    )
    return Decision(
        id="QD",
        number="1",
        on=NOW,
        office="chu-tich-xa",
        unit=NEW,
        capacity="chu-tich",
        lines=tuple(lines),
    )


def test_the_balance_is_the_fold_of_the_account():
    """Taken in counts up, given out and spoilt count down; up to a day if asked."""
    account = [entry("nhap", 10), entry("xuat", 3, 5), entry("hong", 1, 9)]
    assert balance(account) == {"khung": 6}
    assert balance(account, date(2026, 1, 5)) == {"khung": 7}


@pytest.mark.parametrize("count", [0, -1])
def test_a_count_is_a_positive_whole_number(count):
    """The movement gives the sign, never the count."""
    with pytest.raises(ValueError, match="count"):
        entry("nhap", count)


def test_a_stock_below_nothing_is_never_silent():
    """The first day is named with what was there, what was taken and what was missing."""
    account = [entry("nhap", 2), entry("xuat", 5, 3), entry("nhap", 9, 8)]
    (finding,) = shortages(PACK, account)
    assert (finding.actual, finding.required, finding.distance) == (2, 5, 3)
    assert OFFICE.words.line(finding).text == "Kho chỉ có 2 khung, cần 5, thiếu 3"


def test_the_order_of_entry_within_a_day_does_not_matter():
    """What came in on the day may go out on the day."""
    assert shortages(PACK, [entry("xuat", 5), entry("nhap", 5)]) == ()


@given(
    st.lists(
        st.tuples(st.sampled_from(["nhap", "xuat", "hong"]), st.integers(1, 5), st.integers(1, 28)),
        max_size=8,
    )
)
def test_a_shortage_is_told_exactly_when_some_day_ends_below_nothing(moves):
    """The finding agrees with adding up day by day."""
    account = [entry(*move) for move in moves]
    low = any(
        sum(c if m == "nhap" else -c for m, c, d in moves if d <= day) < 0 for day in range(1, 29)
    )
    assert bool(shortages(PACK, account)) is low


def test_what_a_decision_still_needs_is_compared_with_the_stock():
    """Lines handed over or cancelled need nothing more."""
    made = decision("cstd-co-so", "cstd-co-so", "lao-dong-tien-tien")
    assert needed(PACK, made) == {"bang-chung-nhan": 2, "khung": 2}
    issue = OFFICE.issue(made, [])
    account = [entry("nhap", 1), entry("nhap", 2, item="bang-chung-nhan")]
    (finding,) = OFFICE.after.shortages(account, issue)
    assert (finding.actual, finding.required) == (1, 2)
    handed = {("QD", "HS-1"): Standing(state="qd_da_trao", objects=2)}
    assert OFFICE.after.shortages(account, OFFICE.issue(made, [], standings=handed)) == ()
    with pytest.raises(UnknownName):
        shortages(PACK, [], {"cup": 1})


# -- awards that rested on a cancelled one ------------------------------------------


def given_award(award, number, year):
    """A record of a title."""
    return {"danh_hieu": award, "nam": year, "quyet_dinh": number}


TITLES = tuple(
    given_award("cstd-co-so", f"{n}/QĐ-UBND", 2021 + n) for n, _ in enumerate(range(3), start=1)
)


def provincial(titles=TITLES, code="HS-TINH", on=date(2025, 6, 20)):
    """CSTĐ tỉnh on three CSTĐCS in a row, the merits of 2024, decided in June 2025."""
    made = draft(
        code,
        award="cstd-tinh",
        unit="xa-thu-nghiem",
        period=(date(2022, 1, 1), date(2024, 12, 31)),
        facts={"tieu_bieu_trong_so_dat": True},
        records={
            "danh_hieu": titles,
            "khen": (),
            "vu_viec": (),
            "ky_luat": (),
            "sang_kien": ({"ma": "SK", "nam": 2024, "pham_vi": "tinh"},),
            "de_tai": (),
            "xep_loai": tuple({"nam": y, "muc": "xuat_sac"} for y in (2022, 2023, 2024)),
        },
    )
    subject = attrs.evolve(made.subject, id="s1")
    return attrs.evolve(made, subject=subject, dates=KeyDates(decided=on, received=on))


GONE = Gone(subject="s1", award="cstd-co-so", end=date(2023, 12, 31), number="2/QĐ-UBND")


def test_the_award_that_rested_on_the_cancelled_one_is_named_with_what_flipped():
    """Without the second of three CSTĐCS there are not three in a row any more."""
    dossier = provincial()
    assert OFFICE.check(case(dossier, date(2025, 6, 20))).phase("tieu_chuan").outcome.open
    (found,) = chain(PACK, OFFICE.calendar, GONE, [dossier])
    assert (found.dossier, found.finding.truth) == ("HS-TINH", Truth.FALSE)
    assert found.finding.status is Status.UNCONFIRMED
    (flip,) = [f for f in found.flipped if f.fact == "so_lan_cstdcs_lien_tuc_moi"]
    assert (flip.actual, flip.required) == (1, 3)
    assert "Chiến sĩ thi đua cấp tỉnh" in OFFICE.words.line(found.finding).text


def test_an_award_that_stands_without_it_is_not_named():
    """Four in a row, of which the first is cancelled, still are three."""
    more = (given_award("cstd-co-so", "0/QĐ-UBND", 2021), *TITLES)
    first = attrs.evolve(GONE, end=date(2021, 12, 31), number="0/QĐ-UBND")
    assert chain(PACK, OFFICE.calendar, first, [provincial(more)]) == ()


@pytest.mark.parametrize(
    "change",
    [{"subject": "s2"}, {"award": "lao-dong-tien-tien"}, {"number": "77/QĐ-UBND"}],
)
def test_only_the_cancelled_award_of_that_person_is_struck(change):
    """Another person, another award or another decision changes nothing."""
    assert chain(PACK, OFFICE.calendar, attrs.evolve(GONE, **change), [provincial()]) == ()


def test_without_a_number_the_period_tells_the_award():
    """Old records without a number are matched by their year."""
    unnumbered = attrs.evolve(GONE, number="")
    assert len(chain(PACK, OFFICE.calendar, unnumbered, [provincial()])) == 1
    assert strike(PACK, provincial(), [attrs.evolve(unnumbered, end=None)]) == provincial()


def national():
    """CSTĐTQ on two CSTĐ tỉnh, the second of which is the one of ``provincial``."""
    titles = (
        given_award("cstd-tinh", "4/QĐ-UBND", 2021),
        given_award("cstd-tinh", "5/QĐ-UBND", 2024),
    )
    made = provincial(titles, code="HS-TQ", on=date(2026, 2, 2))
    facts = {**made.facts, "cstd_tinh_lien_tuc": Given(value=True)}
    idea = ({"ma": "SK-TQ", "nam": 2024, "pham_vi": "toan_quoc"},)
    records = {**made.records, "sang_kien": idea}
    return attrs.evolve(made, award="cstd-toan-quoc", facts=facts, records=records)


def test_what_falls_takes_along_what_rested_on_it():
    """CSTĐTQ never named the cancelled title, but the CSTĐ tỉnh that fell with it."""
    found = chain(PACK, OFFICE.calendar, GONE, [national(), provincial()])
    assert [r.dossier for r in found] == ["HS-TINH", "HS-TQ"]
    assert [f.fact for f in found[1].flipped] == ["so_lan_cstd_tinh"]
    assert chain(PACK, OFFICE.calendar, GONE, [national()]) == ()


def test_a_fact_typed_in_cannot_be_followed():
    """A count that somebody gave does not change with the records."""
    fixed = attrs.evolve(
        provincial(), facts={**provincial().facts, "so_lan_cstdcs_lien_tuc_moi": Given(value=3)}
    )
    assert chain(PACK, OFFICE.calendar, GONE, [fixed]) == ()


def test_the_cancelled_line_leads_to_the_chain():
    """From a decision of the desk: cancel the line, ask what rested on it."""
    own = draft(
        "HS-CS",
        award="cstd-co-so",
        unit="xa-thu-nghiem",
        period=(date(2023, 1, 1), date(2023, 12, 31)),
    )
    own = attrs.evolve(own, subject=attrs.evolve(own.subject, id="s1"))
    made = attrs.evolve(
        decision("cstd-co-so"),
        number="2/QĐ-UBND",
        lines=(DecisionLine(dossier="HS-CS", award="cstd-co-so", subject="s1"),),
    )
    issue = OFFICE.issue(made, [own])
    assert [r.dossier for r in OFFICE.after.rested(issue, "HS-CS", [own, provincial()])] == [
        "HS-TINH"
    ]


def test_district_titles_of_three_years_count_after_the_district_ended():
    """C62: three CSTĐCS by the chair of thị xã Hòa Thành are evidence in 2025."""
    ward = next(u.id for u in PACK.national.units if u.full_name == "phường Long Hoa" and u.start)
    dossier = attrs.evolve(provincial(on=date(2025, 9, 10)), unit=ward)
    verdict = OFFICE.check(case(dossier, date(2025, 9, 10)))
    assert verdict.phase("tieu_chuan").outcome is Outcome.PASS
