"""The whole catalogue: criteria, deciders, routes and money of every award, and the cases."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

import pytest

from khenthuong import Ballot, Case, Dossier, Office, Outcome, Signing, Truth, Verdict
from khenthuong.basis import Cause, Status
from khenthuong.law.awards import Award, Rule
from khenthuong.law.series import at
from khenthuong.testing import draft, office_for_tests

OLD, NEW = "xa-thu-nghiem", "xa-thu-nghiem-moi"
P0, P1, P4 = date(2023, 12, 20), date(2024, 12, 20), date(2025, 12, 5)
DAYS = {
    "P0": P0,
    "P1": date(2024, 3, 1),
    "P2": P1,
    "P3": date(2025, 7, 15),
    "P4": P4,
    "P5": date(2026, 8, 1),
    "P6": date(2026, 11, 2),
}
PASS, FAIL, UNKNOWN, APART = Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN, Outcome.NOT_APPLICABLE

# The catalogue and what of the Law it only names.
CATALOGUE = [
    "lao-dong-tien-tien",
    "chien-si-tien-tien",
    "cstd-co-so",
    "cstd-tinh",
    "cstd-toan-quoc",
    "tap-the-ldtt",
    "don-vi-tien-tien",
    "tap-the-ldxs",
    "don-vi-quyet-thang",
    "co-thi-dua-tinh",
    "co-thi-dua-chinh-phu",
    "xa-tieu-bieu",
    "thon-van-hoa",
    "gia-dinh-van-hoa",
    "giay-khen-don-vi-bo",
    "giay-khen-doanh-nghiep",
    "giay-khen-so",
    "giay-khen-huyen",
    "giay-khen-xa",
    "bang-khen-tinh",
    "bang-khen-thu-tuong",
    "hcld-1",
    "hcld-2",
    "hcld-3",
]
NAMED = [
    "huan-chuong-khac",
    "huy-chuong",
    "danh-hieu-vinh-du-nha-nuoc",
    "giai-thuong-nha-nuoc",
    "ky-niem-chuong",
    "bang-khen-bo",
    "bang-khen-quan-khu-dhqg",
    "co-quan-khu-dhqg",
    "co-thi-dua-bo",
]


@cache
def office() -> Office:
    """One office for all tests; it holds no dossier."""
    return office_for_tests()


def award(code: str) -> Award:
    """One award of the shipped catalogue."""
    return office().pack.award(code)


def criteria(code: str, subject: str) -> list[Rule]:
    """Every rule of criteria asked of a subject of an award."""
    return [
        r
        for r in office().pack.national.rules
        if r.phase == "tieu_chuan"
        and r.outcome == "fail"
        and code in r.applies.awards
        and (not r.applies.subjects or subject in r.applies.subjects)
    ]


# -- the catalogue is whole ----------------------------------------------------


def test_the_catalogue_holds_every_award_and_nothing_else() -> None:
    """The slugs of the reference, and those that it only names."""
    assert sorted(a.id for a in office().pack.national.awards) == sorted(CATALOGUE + NAMED)


@pytest.mark.parametrize("period", DAYS)
@pytest.mark.parametrize("code", CATALOGUE + NAMED)
def test_each_subject_has_criteria_in_each_period_or_the_pack_says_why_not(
    code: str, period: str
) -> None:
    """A condition, ``unread`` or ``absent``; never silence."""
    on = DAYS[period]
    for subject in sorted({s for f in award(code).forms for s in f.subjects}):
        rules = criteria(code, subject)
        assert rules, (code, subject)
        for rule in rules:
            segment = at(rule.segments, on)
            assert segment is not None, rule.id
            assert segment.when or segment.unread or segment.absent, rule.id


@pytest.mark.parametrize("code", CATALOGUE + NAMED)
def test_each_award_has_a_decider_a_route_and_money_or_says_why_not(code: str) -> None:
    """Every day from the first known one has an answer or a reason."""
    pack = office().pack.national
    decider = next(d for d in pack.deciders if d.award == code)
    route = next(r for r in pack.routes if r.award == code)
    for on in DAYS.values():
        who, way = at(decider.segments, on), at(route.segments, on)
        assert who is not None
        assert bool(who.office) != bool(who.absent)
        assert way is not None
        assert bool(way.levels) != bool(way.absent)
        for subject in {s for f in award(code).forms if f.holds(on) for s in f.subjects}:
            money = office().reward(draft(award=code, unit=NEW, kind=subject), on)
            assert money.amount or money.needs, (code, subject, on)


@pytest.mark.parametrize("code", NAMED)
def test_an_award_that_is_only_named_is_never_passed(code: str) -> None:
    """Its criteria were not read, so the answer is that a text is missing."""
    form = next(f for f in award(code).forms if f.holds(P4))
    dossier = draft(
        award=code,
        unit="xa-kha-son",
        ground=form.ground,
        kind=form.subjects[0],
        facts={"thanh_tich_da_khen": False},
    )
    phase = office().check(Case(dossier=dossier, on=P4)).phase("tieu_chuan")
    assert (phase.outcome, phase.cause) == (UNKNOWN, Cause.RULE)


def test_the_shares_and_caps_that_must_not_be_mixed_up() -> None:
    """70 % from 2024 and more than 50 % before; 15 % of holders only before."""
    pack = office().pack

    def leaf(rule: str, on: date, code: str) -> Any:
        when = at(pack.rule(rule).segments, on).when
        return next(x for x in when.all if getattr(x, "id", "") == code)

    assert leaf("tap-the-ldtt/tap-the", P1, "ttldtt-70").at_least == 70
    assert leaf("tap-the-ldtt/tap-the", P0, "p0-ttldtt-50").more_than == 50
    quota = pack.rule("pr-quota-p0").segments
    assert at(quota, P0).quota.percent == 15
    assert at(quota, date(2024, 1, 1)).absent


def test_ties_order_and_never_filter() -> None:
    """C14: the preference for a woman is a tie-break of lists, with its text of the day."""
    rule = office().pack.rule("pr-tie-women")
    assert (rule.outcome, rule.scope) == ("tie-break", "submission")
    assert str(at(rule.segments, P1).cite[0]) == "nd98-2023/4/6"
    assert str(at(rule.segments, P4).cite[0]) == "nd152-2025/4/6"


# -- cases: individual titles --------------------------------------------------

GOOD = {
    "so_nam_xep_loai_tot": 1,
    "tu_luc_doan_ket": True,
    "tich_cuc_phong_trao": True,
    "hoan_thanh_nang_suat": True,
    "chap_hanh_tot": True,
    "chap_hanh_guong_mau": True,
    "hoc_tap_nang_cao": True,
    "loi_song_lanh_manh": True,
    "noi_bo_doan_ket": True,
    "hoan_thanh_tot_nhiem_vu": True,
    "to_chuc_tot_phong_trao": True,
    "thanh_tich_da_khen": False,
    "co_vu_viec_dang_xem_xet": False,
    "giai_the_truoc_quyet_dinh": False,
    "tieu_bieu_trong_so_dat": True,
    "cstd_tinh_lien_tuc": True,
}
NO_MERIT = {"so_nam_xuat_sac": 0, "so_sang_kien_chua_dung": 0, "so_de_tai_chua_dung": 0}


def person(code: str, on: date, facts: dict[str, Any] | None = None, **more: Any) -> Dossier:
    """A person of the test commune of that day, all other conditions met."""
    unit = OLD if on < date(2025, 7, 1) else NEW
    more.setdefault("procedure", "thuong")
    return draft(award=code, unit=unit, facts=GOOD | NO_MERIT | (facts or {}), **more)


def check(dossier: Dossier, on: date, **more: Any) -> Verdict:
    """The verdict of the day."""
    return office().check(Case(dossier=dossier, on=on, **more))


def failing(verdict: Verdict, phase: str = "tieu_chuan") -> set[str]:
    """The codes of what is not met, or not known, in a phase."""
    found = verdict.phase(phase).findings
    return {f.code for f in found if f.deciding and f.truth is not Truth.TRUE}


def signed(post: str, unit: str, on: date) -> Signing:
    """A decision signed by the head himself."""
    return Signing(on=on, office=post, unit=unit, capacity="chu-tich")


@pytest.mark.parametrize(
    ("code", "on", "facts", "wanted"),
    [
        pytest.param("cstd-co-so", P1, {"so_nam_xuat_sac": 1}, PASS, id="C01"),
        pytest.param("cstd-co-so", P0, {"so_nam_xuat_sac": 1}, FAIL, id="C02"),
        pytest.param("cstd-co-so", P4, {"so_sang_kien_chua_dung": 1}, PASS, id="C03"),
        pytest.param("cstd-co-so", P4, {}, FAIL, id="C04"),
        pytest.param("cstd-co-so", P1, {"so_nam_xuat_sac": 1}, PASS, id="C15"),
    ],
)
def test_grassroots_champion(code: str, on: date, facts: dict[str, Any], wanted: Outcome) -> None:
    """C01 to C04, C15: one branch is enough from 2024, excellence alone was not before."""
    assert check(person(code, on, facts), on).phase("tieu_chuan").outcome is wanted


def test_c01_counts_the_vote_and_the_district_signs() -> None:
    """C01: 13 of 15 votes reach 80 %, and the district chair decides in 2024."""
    found = check(
        person("cstd-co-so", P1, {"so_nam_xuat_sac": 1}),
        P1,
        ballot=Ballot(on=P1, members=15, present=15, yes=13),
        signing=signed("chu-tich-huyen", "huyen-thu-nghiem", P1),
    )
    assert found.outcome is PASS


def test_c03_the_commune_signs_in_2025() -> None:
    """C03: criteria and authority pass with the commune chair."""
    dossier = person("cstd-co-so", P4, {"so_sang_kien_chua_dung": 1})
    found = check(dossier, P4, signing=signed("chu-tich-xa", NEW, P4))
    assert found.phase("tham_quyen").outcome is PASS


def champion(years: tuple[int, ...], scope: str = "tinh", **facts: Any) -> Dossier:
    """A candidate for the provincial title over 2023 to 2025."""
    ideas = ({"ma": "sk", "nam": 2025, "pham_vi": scope, "da_dung_cho": None},) if scope else ()
    return person(
        "cstd-tinh",
        P4,
        facts,
        period=(date(2023, 1, 1), date(2025, 12, 31)),
        records={
            "danh_hieu": tuple({"danh_hieu": "cstd-co-so", "nam": y, "huy": False} for y in years),
            "sang_kien": ideas,
            "de_tai": (),
        },
    )


@pytest.mark.parametrize(
    ("members", "yes", "wanted"),
    [pytest.param(20, 18, PASS, id="C05"), pytest.param(19, 17, FAIL, id="C06")],
)
def test_provincial_champion_needs_nine_tenths(members: int, yes: int, wanted: Outcome) -> None:
    """C05, C06: exactly 90 % is enough, 89.47 % is not."""
    ballot = Ballot(on=P4, members=members, present=members, yes=yes)
    found = check(champion((2023, 2024, 2025)), P4, ballot=ballot)
    assert found.phase("tieu_chuan").outcome is PASS
    assert found.phase("hoi_dong").outcome is wanted
    assert found.phase("hoi_dong").status is Status.SECONDARY


def test_c07_a_year_without_the_title_breaks_the_run() -> None:
    """C07: 2022, 2023 and 2025 are not three in a row."""
    found = check(champion((2022, 2023, 2025)), P4)
    assert found.phase("tieu_chuan").outcome is FAIL
    assert "pr-consecutive" in failing(found)
    assert found.phase("tieu_chuan").status is Status.UNCONFIRMED


def test_c08_excellence_alone_never_makes_a_provincial_champion() -> None:
    """C08: three titles and excellent ratings, but no initiative or research."""
    found = check(champion((2023, 2024, 2025), scope="", so_nam_xuat_sac=3), P4)
    assert found.phase("tieu_chuan").outcome is FAIL
    assert {"cstdt-sang-kien", "cstdt-de-tai"} <= failing(found)


def test_an_initiative_used_for_a_title_asks_for_a_decision_in_a_higher_one() -> None:
    """Title to title is open: the default says no, the other reading yes."""
    used = champion((2023, 2024, 2025))
    used.records["sang_kien"][0]["da_dung_cho"] = "cstd-co-so"
    phase = check(used, P4).phase("tieu_chuan")
    assert (phase.outcome, phase.cause) == (UNKNOWN, Cause.DECISION)


def test_c09_national_champion_needs_national_scope() -> None:
    """C09: an initiative recognised for the province only fails 21.1.b."""
    dossier = person(
        "cstd-toan-quoc",
        P4,
        period=(date(2020, 1, 1), date(2025, 12, 31)),
        records={
            "danh_hieu": (
                {"danh_hieu": "cstd-tinh", "nam": 2022, "huy": False},
                {"danh_hieu": "cstd-tinh", "nam": 2025, "huy": False},
            ),
            "sang_kien": ({"ma": "sk", "nam": 2025, "pham_vi": "tinh", "da_dung_cho": None},),
            "de_tai": (),
        },
    )
    found = check(dossier, P4)
    assert found.phase("tieu_chuan").outcome is FAIL
    assert "cstdtq-sang-kien" in failing(found)


@pytest.mark.parametrize(
    ("on", "months", "wanted", "code"),
    [
        pytest.param(P1, 4, APART, "pr-new-recruit", id="C10"),
        pytest.param(P1, 12, PASS, "", id="C11"),
        pytest.param(P0, 9, APART, "pr-new-recruit-p0", id="C12"),
    ],
)
def test_new_recruits(on: date, months: int, wanted: Outcome, code: str) -> None:
    """C10 to C12: months on contract count; under the bar one is not considered."""
    dossier = person(
        "lao-dong-tien-tien", on, {"so_thang_cong_tac": months}, traits=("moi-tuyen-dung",)
    )
    found = check(dossier, on)
    assert found.outcome is wanted
    assert not code or code in failing(found, "doi_tuong")
    if code == "pr-new-recruit-p0":
        assert found.status is Status.SECONDARY


def test_c13_maternity_leave_counts() -> None:
    """C13: six months of statutory leave take nothing away."""
    dossier = person(
        "lao-dong-tien-tien",
        P4,
        {"nghi_thai_san": True, "so_thang_nghi": 0},
        traits=("nghi-dai-ngay",),
    )
    assert check(dossier, P4).outcome is PASS


def test_other_leave_of_three_months_bars_a_good_rating() -> None:
    """The rating decree: leave of 3 months that is not maternity."""
    facts = {"nghi_thai_san": False, "so_thang_nghi": 3}
    traits = ("nghi-dai-ngay", "vien-chuc")
    dossier = person("lao-dong-tien-tien", P4, facts, traits=traits)
    assert check(dossier, P4).outcome is FAIL
    assert "pr-rating-leave" in failing(check(dossier, P4))


# -- cases: collective and household titles ------------------------------------


def group(code: str, on: date, **facts: Any) -> Dossier:
    """A collective of the test commune, all other conditions met."""
    return person(code, on, {"so_bi_canh_cao": 0, "so_bi_ky_luat": 0, **facts}, kind="tap-the")


@pytest.mark.parametrize(
    ("on", "members", "holders", "warned", "wanted"),
    [
        pytest.param(P1, 20, 14, 0, PASS, id="C16"),
        pytest.param(P1, 19, 13, 0, FAIL, id="C17"),
        pytest.param(date(2022, 12, 20), 20, 10, 0, FAIL, id="C18"),
        pytest.param(P4, 20, 18, 1, FAIL, id="C19"),
    ],
)
def test_advanced_collective(
    on: date, members: int, holders: int, warned: int, wanted: Outcome
) -> None:
    """C16 to C19: 70 % from 2024, more than 50 % before, and nobody at cảnh cáo."""
    facts = {"so_thanh_vien": members, "so_dat_ldtt": holders, "so_bi_canh_cao": warned}
    assert check(group("tap-the-ldtt", on, **facts), on).phase("tieu_chuan").outcome is wanted


@pytest.mark.parametrize(
    ("champions", "wanted"),
    [pytest.param(1, UNKNOWN, id="C20"), pytest.param(0, FAIL, id="C21")],
)
def test_excellent_collective(champions: int, wanted: Outcome) -> None:
    """C20, C21: a reprimand contradicts *all complete*; one CSTĐCS is needed."""
    dossier = group(
        "tap-the-ldxs",
        P4,
        so_nam_xuat_sac=1,
        so_thanh_vien=12,
        so_hoan_thanh_nhiem_vu=12,
        so_dat_ldtt=9,
        so_dat_cstdcs=champions,
        so_bi_ky_luat=1,
    )
    phase = check(dossier, P4).phase("tieu_chuan")
    assert phase.outcome is wanted
    assert "pr-rating-discipline" in failing(check(dossier, P4))
    missed = {f.code for f in phase.findings if f.truth is Truth.FALSE and f.deciding}
    assert missed == (set() if wanted is UNKNOWN else {"ttldxs-cstdcs"})


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        pytest.param({"so_bi_ky_luat": 0}, PASS, id="nobody"),
        pytest.param({"so_bi_ky_luat": 1, "ky_luat_ngoai_le": True}, PASS, id="exception"),
        pytest.param({"so_bi_ky_luat": 1, "ky_luat_ngoai_le": False}, UNKNOWN, id="none"),
        pytest.param({"so_bi_ky_luat": 1, "so_hoan_thanh_nhiem_vu": 11}, FAIL, id="not-all"),
    ],
)
def test_a_reprimand_beside_all_complete_is_a_contradiction(
    facts: dict[str, Any], wanted: Outcome
) -> None:
    """C20 with the exception, without it, and where nobody says that all are complete."""
    given = {"so_nam_xuat_sac": 1, "so_thanh_vien": 12, "so_hoan_thanh_nhiem_vu": 12}
    dossier = group("tap-the-ldxs", P4, so_dat_ldtt=9, so_dat_cstdcs=1, **(given | facts))
    phase = check(dossier, P4).phase("tieu_chuan")
    assert phase.outcome is wanted
    assert (phase.cause is Cause.FACT) == (wanted is UNKNOWN)


def test_c22_an_exemplary_commune_cannot_be_judged_without_the_district() -> None:
    """C22: nobody says how to lead a movement of a level that is gone."""
    facts = dict.fromkeys(
        ("kinh_te_xa_hoi_quoc_phong_tot", "kinh_te_on_dinh", "van_hoa_lanh_manh"), True
    )
    dossier = group("xa-tieu-bieu", P4, moi_truong_an_toan=True, **facts)
    found = check(dossier, P4)
    assert (found.outcome, found.cause) == (UNKNOWN, Cause.RULE)
    assert failing(found) == {"xa-tieu-bieu-phong-trao"}


@pytest.mark.parametrize(
    ("code", "post", "unit", "on", "wanted"),
    [
        pytest.param("thon-van-hoa", "chu-tich-xa", OLD, date(2024, 11, 12), FAIL, id="C23"),
        pytest.param("cstd-co-so", "chu-tich-xa", "xa-tan-duc", date(2024, 12, 15), FAIL, id="C35"),
        pytest.param("cstd-co-so", "chu-tich-xa", "xa-kha-son", date(2025, 12, 15), PASS, id="C36"),
        pytest.param("tap-the-ldxs", "chu-tich-huyen", "thanh-pho-tay-ninh", P0, FAIL, id="C37"),
        pytest.param("cstd-co-so", "chu-tich-hdtv", NEW, P4, FAIL, id="C40-title"),
        pytest.param("giay-khen-doanh-nghiep", "chu-tich-hdtv", NEW, P4, PASS, id="C40-form"),
        pytest.param("giay-khen-doanh-nghiep", "giam-doc-doanh-nghiep", NEW, P4, PASS, id="80.4"),
        pytest.param("cstd-co-so", "giam-doc-so", "tinh-thu-nghiem", P4, PASS, id="80.1"),
        pytest.param("cstd-co-so", "chu-tich-tinh", "tinh-thu-nghiem", P4, FAIL, id="79.4"),
        pytest.param("co-thi-dua-chinh-phu", "thu-tuong", "trung-uong", P4, FAIL, id="78.1"),
        pytest.param("co-thi-dua-chinh-phu", "chinh-phu", "trung-uong", P4, PASS, id="78.1-right"),
    ],
)
def test_who_may_decide(code: str, post: str, unit: str, on: date, wanted: Outcome) -> None:
    """C23, C35 to C37, C40: each post has its own list."""
    dossier = draft(
        award=code,
        unit=unit if unit.startswith(("xa-t", "xa-k")) else NEW,
        ground="" if award(code).kind == "danh-hieu" else "cong-trang",
    )
    phase = check(dossier, on, signing=signed(post, unit, on)).phase("tham_quyen")
    assert phase.outcome is wanted
    assert wanted is PASS or "au-level" in {f.code for f in phase.findings if f.deciding}


# -- cases: awards of the State --------------------------------------------------


def five_years(ground: str) -> Dossier:
    """Five good years and three CSTĐCS; the earlier Bằng khen has this ground."""
    merits = {"chap_hanh_tot": True, "xuat_sac_binh_xet_phong_trao": False}
    none = dict.fromkeys(("nhieu_thanh_tich_pham_vi_tinh", "dong_gop_lon"), False)
    earlier = {
        "hinh_thuc": "bang-khen-tinh",
        "loai": ground,
        "den": date(2020, 12, 31),
        "huy": False,
        "thanh_tich": None,
    }
    return person(
        "bang-khen-thu-tuong",
        P4,
        merits | none,
        ground="cong-trang",
        period=(date(2021, 1, 1), date(2025, 12, 31)),
        records={
            "khen": (earlier,),
            "xep_loai": tuple({"nam": y, "muc": "tot"} for y in range(2021, 2026)),
            "danh_hieu": tuple(
                {"danh_hieu": "cstd-co-so", "nam": y, "huy": False} for y in (2021, 2023, 2025)
            ),
        },
    )


@pytest.mark.parametrize(
    ("ground", "wanted"),
    [pytest.param("dot-xuat", FAIL, id="C26"), pytest.param("cong-trang", PASS, id="merit")],
)
def test_only_a_merit_award_leads_to_the_next_step(ground: str, wanted: Outcome) -> None:
    """C26: a Bằng khen for a sudden achievement is no base of 73.1.b."""
    found = check(five_years(ground), P4)
    assert found.phase("tieu_chuan").outcome is wanted
    assert (wanted is PASS) or "bktt-i-b-bang-khen" in failing(found)


def test_the_ladder_of_the_labour_order_counts_after_the_step_before() -> None:
    """HCLĐ Ba: five good years after the Bằng khen, one of them excellent, and 03 CSTĐCS."""
    years = range(2021, 2026)
    facts = {"xuat_sac_binh_xet_phong_trao": False, "hcld_3_duong_khac": False}
    records = {
        "khen": (
            {"hinh_thuc": "bang-khen-thu-tuong", "loai": "cong-trang", "den": date(2020, 12, 31)},
        ),
        "xep_loai": tuple({"nam": y, "muc": "xuat_sac" if y == 2024 else "tot"} for y in years),
        "danh_hieu": tuple({"danh_hieu": "cstd-co-so", "nam": y} for y in (2021, 2023, 2025)),
    }
    dossier = person(
        "hcld-3",
        P4,
        facts,
        ground="cong-trang",
        period=(date(2021, 1, 1), date(2025, 12, 31)),
        records=records,
    )
    assert check(dossier, P4).phase("tieu_chuan").outcome is PASS
    late = dict(records["khen"][0], den=date(2021, 12, 31))
    dossier.records["khen"] = (late,)
    assert "hcld3-i-nam-nam" in failing(check(dossier, P4))
