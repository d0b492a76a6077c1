"""Judging: dates of law, derived facts, votes, money, attestations, and what is never a pass."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from khenthuong import Attestation, Ballot, Case, Given, KeyDates, Outcome, Signing
from khenthuong.basis import Cause, Status, Truth
from khenthuong.judge.authority import successors
from khenthuong.judge.conditions import Setting, judge_node
from khenthuong.judge.council import votes_needed
from khenthuong.judge.dating import law_day
from khenthuong.judge.factrow import FactRow, Seen
from khenthuong.judge.reward import amount
from khenthuong.law.measures import VoteSegment
from khenthuong.law.tree import All, Leaf
from khenthuong.testing import draft, office_for_tests

HOME = "xa-thu-nghiem"
ON = date(2025, 3, 10)


@pytest.fixture(scope="module")
def office():
    """One office for all tests of the module."""
    return office_for_tests()


def worker(facts=None, records=None, **more):
    """An individual proposed for the provincial award on merit over 2023 and 2024."""
    more.setdefault("period", (date(2023, 1, 1), date(2024, 12, 31)))
    more.setdefault("papers", ("to-trinh", "bao-cao", "bien-ban"))
    return draft(
        award="bang-khen-tinh",
        ground="cong-trang",
        unit=HOME,
        facts={"chap_hanh_guong_mau": True, **(facts or {})},
        records={"khen": (), "vu_viec": (), **(records or {})},
        **more,
    )


# -- who took over -------------------------------------------------------------


@pytest.mark.parametrize(
    ("unit", "on", "place", "found"),
    [
        ("thi-xa-bim-son", date(2025, 7, 1), "phuong-bac-son", ["phuong-quang-trung"]),
        ("huyen-phu-binh", date(2025, 7, 1), "xa-tan-duc", ["xa-kha-son"]),
        ("huyen-phu-binh", date(2025, 7, 1), "xa-kha-son", ["xa-kha-son"]),
        ("huyen-phu-binh", date(2025, 7, 1), "", []),
        ("huyen-phu-binh", date(2025, 6, 30), "xa-tan-duc", []),
        ("xa-quan-chu", date(2025, 6, 30), "xa-cat-ne", []),
    ],
)
def test_a_unit_split_among_many_is_followed_by_the_unit_of_the_place(
    office, unit: str, on: date, place: str, found: list[str]
) -> None:
    """Where the successors are not listed the place decides; a unit to come has none."""
    assert successors(office.pack, unit, on, place=place) == found


# -- which day's law ---------------------------------------------------------


@pytest.mark.parametrize(
    ("matter", "dates", "asked", "wanted"),
    [
        ("procedure", KeyDates(submitted=date(2025, 6, 30)), date(2025, 7, 20), date(2025, 6, 30)),
        ("procedure", KeyDates(submitted=date(2025, 7, 1)), date(2025, 7, 20), date(2025, 7, 20)),
        ("criteria", KeyDates(received=date(2026, 9, 28)), date(2026, 10, 20), date(2026, 9, 30)),
        ("criteria", KeyDates(received=date(2026, 10, 2)), date(2026, 10, 20), date(2026, 10, 20)),
        ("money", KeyDates(submitted=date(2025, 6, 1)), date(2025, 7, 4), date(2025, 7, 4)),
    ],
)
def test_the_key_date_of_the_dossier_decides_the_side_of_a_boundary(
    office, matter, dates, asked, wanted
):
    """Each matter looks at its own date; money always at the day of the decision."""
    assert law_day(office.pack, matter, dates, asked).on == wanted


def test_a_key_date_that_has_not_happened_is_said_to_be_assumed(office):
    """The answer tells that it took the day asked about instead."""
    assert law_day(office.pack, "procedure", KeyDates(), date(2025, 7, 20)).assumed


def test_the_more_favourable_newer_law_is_tried_too(office):
    """A dossier received before 01/10/2026 and decided after is judged under both."""
    day = law_day(office.pack, "criteria", KeyDates(received=date(2026, 9, 28)), date(2026, 10, 20))
    assert day.newer == date(2026, 10, 20)


# -- derived facts -----------------------------------------------------------


def test_a_kind_of_record_that_is_missing_is_not_known(office):
    """No list is not the same as an empty list."""
    bare = attrs.evolve(worker(), records={})
    assert not FactRow(office.pack, bare, ON)["thanh_tich_da_khen"].known
    seen = FactRow(office.pack, worker(), ON)["thanh_tich_da_khen"]
    assert seen.known
    assert seen.value is False


def test_years_before_the_end_of_an_earlier_award_do_not_count_again(office):
    """The window of a new award begins after the achievement period of the last one."""
    ratings = tuple({"nam": y, "muc": "xuat_sac"} for y in (2021, 2022, 2023, 2024))
    earlier = {"hinh_thuc": "bang-khen-tinh", "loai": "cong-trang", "den": date(2022, 12, 31)}
    dossier = worker(
        records={"xep_loai": ratings, "khen": (earlier,)},
        period=(date(2021, 1, 1), date(2024, 12, 31)),
    )
    assert FactRow(office.pack, dossier, ON)["so_nam_xuat_sac_lien_tuc"].value == 2


def test_a_given_fact_goes_before_a_derived_one_and_keeps_its_source(office):
    """What a person attests with a paper is taken as given."""
    dossier = worker(facts={"so_nam_xuat_sac_lien_tuc": 5})
    assert FactRow(office.pack, dossier, ON)["so_nam_xuat_sac_lien_tuc"].value == 5


def test_a_matter_is_open_from_its_first_day_until_its_conclusion(office):
    """On the day of the conclusion the matter is closed."""
    matter = {"loai": "dieu_tra", "tu": date(2025, 3, 10), "den": date(2025, 4, 1)}
    dossier = worker(records={"vu_viec": (matter,)})
    days = {
        date(2025, 3, 9): Outcome.PASS,
        date(2025, 3, 10): Outcome.HOLD,
        date(2025, 3, 31): Outcome.HOLD,
        date(2025, 4, 1): Outcome.PASS,
    }
    for on, wanted in days.items():
        verdict = office.check(Case(dossier=dossier, on=on))
        assert verdict.phase("tam_dung").outcome is wanted, on


# -- unknown is never a pass -------------------------------------------------

FACTS = (
    "chap_hanh_guong_mau",
    "xuat_sac_phong_trao_tinh",
    "nhieu_thanh_tich_linh_vuc_tinh",
    "dong_gop_kinh_te_xa_hoi",
    "lao_dong_san_xuat_anh_huong_xa",
    "so_lan_cstdcs_lien_tuc",
    "so_nam_xuat_sac_lien_tuc",
    "so_sang_kien_chua_dung",
    "so_de_tai_chua_dung",
)


def values(draw, code):
    """A value that the fact may have."""
    return draw(st.integers(0, 3) if code.startswith("so_") else st.booleans())


@hypothesis_settings(max_examples=150, deadline=None)
@given(st.data())
def test_more_knowledge_never_reverses_an_answer(office, data):
    """What was decided with fewer facts stays decided when more become known."""
    full = {code: values(data.draw, code) for code in FACTS}
    hidden = data.draw(st.sets(st.sampled_from(FACTS)))
    known = {k: v for k, v in full.items() if k not in hidden}
    base = attrs.evolve(worker(), facts={})
    partly, wholly = (
        office.check(
            Case(
                dossier=attrs.evolve(base, facts={k: Given(value=v) for k, v in facts.items()}),
                on=ON,
            )
        ).phase("tieu_chuan")
        for facts in (known, full)
    )
    if partly.outcome in (Outcome.PASS, Outcome.FAIL):
        assert wholly.outcome is partly.outcome
    if partly.cause is Cause.DECISION:
        assert wholly.cause is Cause.DECISION or wholly.outcome in (Outcome.PASS, Outcome.FAIL)


def test_an_empty_dossier_is_never_a_pass(office):
    """With nothing known, no award passes its criteria."""
    for award in office.pack.national.awards:
        for form in award.forms:
            for kind in form.subjects:
                empty = draft(award=award.id, ground=form.ground, kind=kind, unit=HOME)
                verdict = office.check(Case(dossier=empty, on=ON))
                assert verdict.outcome not in (Outcome.PASS, Outcome.ATTESTED)


def test_all_phases_are_judged_even_when_the_first_fails(office):
    """Every reason is told at once, not only the first."""
    wrong = worker(facts={"chap_hanh_guong_mau": False}, posthumous=True, kind="tap-the")
    verdict = office.check(Case(dossier=wrong, on=ON))
    assert verdict.outcome is Outcome.FAIL
    assert verdict.deciding == "hinh_thuc"
    assert verdict.phase("tieu_chuan").outcome is Outcome.FAIL
    assert verdict.phase("ho_so").outcome is not Outcome.NOT_JUDGED


# -- open readings and attestations ------------------------------------------

TWO_TITLES = {
    "so_lan_cstdcs_lien_tuc": 2,
    "so_nam_xuat_sac_lien_tuc": 0,
    "so_sang_kien_chua_dung": 0,
    "so_de_tai_chua_dung": 0,
    "xuat_sac_phong_trao_tinh": False,
    "nhieu_thanh_tich_linh_vuc_tinh": False,
    "dong_gop_kinh_te_xa_hoi": False,
    "lao_dong_san_xuat_anh_huong_xa": False,
}


def test_readings_that_differ_ask_for_a_decision(office):
    """Where only one reading passes, nobody is refused and nobody is granted."""
    result = office.check(Case(dossier=worker(facts=TWO_TITLES), on=ON)).phase("tieu_chuan")
    assert (result.outcome, result.cause) == (Outcome.UNKNOWN, Cause.DECISION)
    assert result.status is Status.OPEN


@pytest.mark.parametrize(("reading", "wanted"), [("A", Outcome.FAIL), ("C", Outcome.PASS)])
def test_a_reading_set_for_the_season_decides(office, reading, wanted):
    """A document may choose the reading once for all dossiers."""
    case = Case(dossier=worker(facts=TWO_TITLES), on=ON, readings={"p741d": reading})
    assert office.check(case).phase("tieu_chuan").outcome is wanted


def attest(leaf):
    """An appraiser's opinion on one condition."""
    return Attestation(leaf=leaf, text="QĐ 61/2024", reason="đã đối chiếu", by="Sở Nội vụ", on=ON)


def test_an_attestation_answers_a_text_that_was_not_read(office):
    """With the province's text compared by hand the dossier passes by attestation."""
    dossier = draft(
        award="giay-khen-xa",
        ground="phong-trao",
        unit="xa-truong-tay",
        records={"khen": (), "vu_viec": ()},
    )
    case = Case(dossier=dossier, on=date(2025, 5, 20))
    assert office.check(case).cause is Cause.RULE
    sworn = attrs.evolve(case, attestations=(attest("giay-khen-tieu-chuan"),))
    assert office.check(sworn).outcome is Outcome.ATTESTED


def test_an_attestation_answers_a_rule_whose_text_was_not_read(office):
    """A rule marked unread stays open until an appraiser compared its text."""
    unread = next(
        (r, s) for r in office.pack.national.rules for s in r.segments if s.unread and s.end
    )
    rule, segment = unread
    award = rule.applies.awards[0]
    kind = rule.applies.subjects[0] if rule.applies.subjects else "ca-nhan"
    traits = rule.applies.traits[:1]
    dossier = draft(award=award, kind=kind, unit="xa-truong-tay", traits=traits)
    case = Case(dossier=dossier, on=segment.end)
    for said, truth in ((), Truth.UNKNOWN), ((attest(rule.id),), Truth.TRUE):
        verdict = office.check(attrs.evolve(case, attestations=said))
        found = [f for f in verdict.findings if f.code == rule.id]
        assert [f.truth for f in found] == [truth]


def test_an_opinion_on_one_leaf_says_nothing_about_the_rest_of_its_tree():
    """One weak condition set aside does not carry the other conditions with it."""
    tree = All(
        all=(
            Leaf(id="first", fact="f0", is_=True),
            Leaf(id="second", fact="f1", is_=True),
        )
    )
    setting = Setting(
        pack=None,
        dossier=draft(award="a", unit="u"),
        row={"f0": Seen(True, False), "f1": Seen(True, False)},
        on=ON,
        phase="p",
        rule="r",
        status=Status.UNCONFIRMED,
        attestations=(attest("first"),),
    )
    assert judge_node(tree, setting).truth is Truth.FALSE


def test_a_confirmed_fail_is_never_set_aside(office):
    """An opinion cannot overrule a condition whose text was read."""
    dossier = worker(facts={"chap_hanh_guong_mau": False})
    case = Case(dossier=dossier, on=ON, attestations=(attest("bkt-i-gate"),))
    assert office.check(case).phase("tieu_chuan").outcome is Outcome.FAIL


# -- votes and money ---------------------------------------------------------


@given(st.integers(1, 60), st.integers(1, 100), st.booleans())
def test_the_votes_needed_are_the_fewest_that_reach_the_share(base, percent, strict):
    """One vote less does not reach it; the votes needed do."""
    needed = votes_needed(VoteSegment(percent=percent, strict=strict), base)

    def reaches(yes):
        share = Fraction(yes * 100, base)
        return share > percent if strict else share >= percent

    assert reaches(needed)
    assert not reaches(needed - 1)


def test_the_vote_is_counted_on_all_members_with_written_opinions(office):
    """Absent members who agreed in writing count; silent ones count as not yes."""
    dossier = draft(award="cstd-co-so", unit=HOME)
    for written, wanted in ((2, Outcome.PASS), (1, Outcome.FAIL)):
        ballot = Ballot(on=ON, members=13, present=9, yes=9, written_yes=written)
        verdict = office.check(Case(dossier=dossier, on=ON, ballot=ballot))
        assert verdict.phase("hoi_dong").outcome is wanted


@given(st.integers(1, 5_000_000), st.integers(1, 20_000))
def test_money_is_rounded_up_to_the_step_exactly(base, thousandths):
    """The sum is the smallest multiple of ten thousand not below the exact product."""
    exact = Fraction(base * thousandths, 1000)
    found = amount(base, thousandths, "up", 10_000)
    assert found % 10_000 == 0
    assert found >= exact > found - 10_000


def test_money_changes_with_the_issue_day_of_the_decision(office):
    """The day before and the day of the new base salary give two sums."""
    first = date(2026, 7, 1)
    sums = [
        office.reward(draft(award="bang-khen-tinh", unit=HOME), on).amount
        for on in (first - timedelta(days=1), first)
    ]
    assert sums == [3_510_000, 3_800_000]


# -- authority ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("office_code", "unit", "capacity", "on", "code", "outcome"),
    [
        ("chu-tich-xa", "xa-truong-tay", "chu-tich", date(2025, 6, 30), "", Outcome.PASS),
        ("chu-tich-xa", "xa-truong-tay", "kt-chu-tich", date(2025, 6, 30), "", Outcome.PASS),
        (
            "chu-tich-xa",
            "xa-truong-tay",
            "chu-tich",
            date(2025, 7, 1),
            "au-office-ended",
            Outcome.FAIL,
        ),
        (
            "chu-tich-xa",
            "phuong-long-hoa",
            "chu-tich",
            date(2025, 6, 30),
            "au-office-ended",
            Outcome.FAIL,
        ),
        ("chu-tich-xa", "phuong-long-hoa", "chu-tich", date(2025, 7, 1), "", Outcome.PASS),
        (
            "chu-tich-huyen",
            "thi-xa-hoa-thanh",
            "chu-tich",
            date(2025, 6, 30),
            "au-level",
            Outcome.FAIL,
        ),
        (
            "chu-tich-xa",
            "xa-truong-tay",
            "tuq-chu-tich",
            date(2025, 6, 30),
            "au-delegation",
            Outcome.FAIL,
        ),
        ("chu-tich-xa", "xa-truong-tay", "tm-ubnd", date(2025, 6, 30), "", Outcome.PASS),
    ],
)
def test_who_may_sign_on_which_day(office, office_code, unit, capacity, on, code, outcome):
    """Post, existence of the office and mark of signing are judged together."""
    dossier = draft(award="giay-khen-xa", ground="phong-trao", unit="xa-truong-tay")
    signing = Signing(on=on, office=office_code, unit=unit, capacity=capacity)
    result = office.check(Case(dossier=dossier, on=on, signing=signing)).phase("tham_quyen")
    assert result.outcome is outcome
    if code:
        failed = [f.code for f in result.findings if f.deciding and f.truth.value == "false"]
        assert code in failed


def test_an_ended_office_is_answered_with_its_successor(office):
    """The sentence names who took over and the last valid day."""
    dossier = draft(award="giay-khen-xa", ground="phong-trao", unit="xa-truong-tay")
    signing = Signing(
        on=date(2025, 12, 10), office="chu-tich-xa", unit="xa-truong-tay", capacity="chu-tich"
    )
    result = office.check(Case(dossier=dossier, on=signing.on, signing=signing))
    words = [office.words.line(f).text for f in result.phase("tham_quyen").findings]
    ended = next(w for w in words if "phường Long Hoa" in w)
    assert "30/06/2025" in ended
    assert "UBND xã Trường Tây" in ended


def test_a_unit_that_has_not_begun_leaves_a_fact_open(office):
    """Phường Long Hoa began on 01/07/2025: the day before, its chair cannot be named."""
    one = draft(award="giay-khen-xa", ground="cong-trang", unit="phuong-long-hoa")
    verdict = office.check(Case(dossier=one, on=date(2025, 6, 30)))
    found = verdict.phase("tham_quyen")
    assert (found.outcome, found.cause) == (Outcome.UNKNOWN, Cause.FACT)
    assert office.words.headline(verdict) == "Thiếu hồ sơ, thông tin"
