"""The review of plans: every trap of the source plans comes out, a clean plan stays quiet."""

from __future__ import annotations

import re
from datetime import date

import attrs
import pytest

from khenthuong.basis import UnknownName
from khenthuong.judge.plans.review import (
    KINDS,
    PlanFinding,
    heading,
    remedy,
    review_plan,
    sentence,
)
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.plans import Plan
from khenthuong.law.read import read
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import read_yaml

TRAPS = [
    ("bac-son-2025", "au-office-ended", "trai", 119, "thị xã Bỉm Sơn"),
    ("bac-son-2025", "au-office-ended", "trai", 121, "phường Quang Trung"),
    ("bac-son-2025", "au-office-last-day", "luu-y", 43, "thị xã Bỉm Sơn còn quyết định được"),
    ("bac-son-2025", "pl-date-conflict", "bo-ngo", 43, "trước ngày 31/12/2025"),
    ("bac-son-2025", "un-name", "luu-y", 11, "thị xã Bắc Sơn"),
    ("bac-son-2025", "pl-cluster-ended", "trai", 95, "Cụm thi đua"),
    ("bac-son-2025", "pl-registration", "luu-y", 95, "đăng ký"),
    ("bac-son-2025", "pl-movement-level", "luu-y", 117, "Bằng khen cấp tỉnh"),
    ("bac-son-2025", "pl-continuation", "bo-ngo", 43, "phường Quang Trung"),
    ("bac-son-2025", "pl-criteria-delegated", "bo-ngo", 119, "Thanh Hóa"),
    ("bac-son-2025", "pl-criteria-delegated", "bo-ngo", 117, "Bằng khen cấp tỉnh"),
    ("bac-son-2025", "pa-mark", "luu-y", 163, "“TM.”"),
    ("bac-son-2025", "pa-no-number", "thieu", 3, "số; ngày ban hành"),
    ("truong-tay-2025", "au-office-ended", "trai", 97, "phường Long Hoa"),
    ("truong-tay-2025", "pl-decider", "luu-y", 55, "phường Long Hoa"),
    ("truong-tay-2025", "pl-cluster-ended", "trai", 93, "thị xã Hòa Thành"),
    ("truong-tay-2025", "pl-co-issuer-ended", "luu-y", 21, "15/06/2025"),
    ("truong-tay-2025", "au-launch-joint", "luu-y", 21, "Công đoàn"),
    ("truong-tay-2025", "pl-order", "luu-y", 97, "thứ Bảy, ngày 15/11/2025"),
    ("truong-tay-2025", "au-council-decider", "trai", 97, "Hội đồng"),
    ("truong-tay-2025", "pl-basis-ended", "luu-y", 13, "30/06/2025"),
    ("truong-tay-2025", "pl-basis-ended", "luu-y", 15, "04/08/2025"),
    ("truong-tay-2025", "pl-subject-left-out", "bo-ngo", 97, "hộ gia đình"),
    ("truong-tay-2025", "pl-continuation", "bo-ngo", 97, "phường Long Hoa"),
    ("truong-tay-2025", "pl-criteria-delegated", "bo-ngo", 97, "61/2024/QĐ-UBND"),
    ("truong-tay-2025", "pl-lowers", "luu-y", 97, "2 tiêu chí"),
    ("truong-tay-2025", "pl-text", "luu-y", 3, "CĐ"),
    ("tay-ninh-2023", "pl-old-law", "luu-y", 3, "năm 2003"),
    ("tay-ninh-2023", "pl-no-target", "bo-ngo", None, "con số"),
    ("tay-ninh-2023", "pl-content", "thieu", 9, "tiêu chí"),
    ("tay-ninh-2023", "pl-criteria-delegated", "bo-ngo", 75, "Giấy khen"),
    ("tay-ninh-2023", "pl-no-award", "bo-ngo", 75, "Bằng khen cấp tỉnh"),
    ("tay-ninh-2023", "pa-no-signer", "thieu", 90, "người ký"),
    ("tay-ninh-2023", "pl-salary-change", "luu-y", 9, "01/07/2023"),
    ("cat-ne-2025", "pl-text", "luu-y", 203, "sau mục II là mục IV"),
    ("cat-ne-2025", "pl-text", "luu-y", 29, "XIV"),
    ("cat-ne-2025", "pa-mark", "luu-y", 264, "“TM.”"),
    ("cat-ne-2025", "pl-no-date", "bo-ngo", None, "sơ kết"),
    ("cat-ne-2025", "pl-decider", "luu-y", 221, "xã Quân Chu"),
    ("cat-ne-2025", "pl-continuation", "bo-ngo", 21, "xã Quân Chu"),
    ("cat-ne-2025", "pl-no-basis", "luu-y", None, "căn cứ"),
    ("tan-duc-2024", "pa-no-number", "thieu", 3, "số; ngày ban hành"),
    ("tan-duc-2024", "pl-cluster-runner", "bo-ngo", 73, "Cụm thi đua"),
    ("tan-duc-2024", "pl-text", "luu-y", 67, "hai mục"),
    ("tan-duc-2024", "pl-no-award", "bo-ngo", 59, "Giấy khen cấp xã"),
    ("tan-duc-2024", "pl-content", "thieu", 9, "tiêu chí"),
    ("tan-duc-2024", "pl-report-date", "bo-ngo", 81, "báo cáo"),
]

CLEAN = """
plans:
  - id: mau
    source: plan-000
    title: Kế hoạch mẫu
    unit: phuong-long-hoa
    year: 2026
    number: 05/KH-UBND
    symbol: KH-UBND
    issued: 2026-01-12
    period_start: 2026-01-12
    period_end: 2026-06-25
    issuers: [{name: UBND phường Long Hoa, unit: phuong-long-hoa}]
    movement: {id: m, text: Phong trào sáu tháng}
    bases: [{name: Luật, instrument: l2022}]
    sections: [{number: I, title: Một}, {number: II, title: Hai}]
    aims: [{id: a, text: Mục đích}]
    measures: [{id: b, text: Biện pháp}]
    participants: [{id: p, text: Nhân dân, subject: ca-nhan}]
    criteria: [{id: c, text: Xuất sắc, subjects: [ca-nhan], fact: xuat_sac_phong_trao}]
    targets: [{id: t, text: Chỉ tiêu, percent: 90}]
    milestones: [{id: tk, kind: tong-ket, text: Tổng kết, on: 2026-06-20}]
    reporting: [{id: r, text: Báo cáo, by: 2026-06-22}]
    promises:
      - award: giay-khen-xa
        subjects: [ca-nhan, tap-the, ho-gia-dinh]
        grounds: [phong-trao]
        office_unit: phuong-long-hoa
        at_milestones: [tk]
    signatures: [{lines: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], body: UBND phường Long Hoa}]
"""


@pytest.fixture(scope="module")
def pack() -> Pack:
    """The shipped pack."""
    return read()


@pytest.fixture(scope="module")
def clean() -> Plan:
    """A plan of a user's own, without a trap."""
    content, faults = structure(read_yaml("mau.yaml", CLEAN), PackFile)
    assert not faults
    assert content is not None
    return content.plans[0]


def codes(pack: Pack, plan: Plan) -> set[str]:
    """The reason codes of a review."""
    return {f.code for f in review_plan(pack, plan)}


def of(pack: Pack, plan: Plan, code: str) -> list[PlanFinding]:
    """The findings of one code."""
    return [f for f in review_plan(pack, plan) if f.code == code]


@pytest.mark.parametrize(("plan", "code", "kind", "line", "words"), TRAPS)
def test_trap_comes_out_at_its_place(
    pack: Pack, plan: str, code: str, kind: str, line: int | None, words: str
) -> None:
    """Each trap has its code, its kind, its line, and names what it is about."""
    found = of(pack, pack.plan(plan), code)
    hits = [f for f in found if f.place.line == line and words in sentence(pack, f)]
    assert [f.kind for f in hits] == [kind]


def test_every_open_point_of_a_plan_is_said(pack: Pack) -> None:
    """What a plan leaves open names the finding that says so, and that finding is there."""
    for plan in pack.national.plans:
        said = codes(pack, plan)
        wanted = {p.code or "pl-open" for p in (*plan.leaves_open, *plan.oddities)}
        assert wanted <= said, plan.id


def test_all_plans_leave_quota_votes_limits_and_money_open(pack: Pack) -> None:
    """No source plan sets them, and one sentence lists all five."""
    for plan in pack.national.plans:
        (found,) = of(pack, plan, "pl-none")
        text = sentence(pack, found)
        for word in ("tỷ lệ, số lượng khen", "biểu quyết", "thời hạn", "mẫu hồ sơ", "tiền thưởng"):
            assert word in text


def test_sentences_read_like_an_office(pack: Pack) -> None:
    """Sentences, headings and remedies are Vietnamese: no slug, no brace, no ISO day, one stop."""
    for plan in pack.national.plans:
        for finding in review_plan(pack, plan):
            text = sentence(pack, finding)
            assert text.endswith(".")
            assert ".." not in text
            for words in (text, heading(pack, finding), remedy(pack, finding)):
                assert words
                assert not re.search(r"[{}_]|\b\d{4}-\d\d|\b[a-z]+(-[a-z]+)+\b", words), words


def test_every_rule_of_the_review_has_a_sentence_and_a_kind(pack: Pack) -> None:
    """Data are complete: kind known, sentence there, kind labelled."""
    for rule in pack.national.review_rules:
        assert rule.kind in KINDS
        assert pack.label("plan-kind", rule.kind)
        assert pack.label("plan-review", rule.id).endswith(".")
        assert rule.remedy.endswith(".")


def test_contradictions_come_first(pack: Pack) -> None:
    """The order is: contradicts, lacks, leaves open, warns."""
    for plan in pack.national.plans:
        order = [KINDS.index(f.kind) for f in review_plan(pack, plan)]
        assert order == sorted(order)


def test_a_clean_plan_gives_few_findings(pack: Pack, clean: Plan) -> None:
    """Nothing but what a plan need not say and what the province has not shown."""
    assert codes(pack, clean) == {"pl-none", "pl-criteria-delegated"}


def test_the_review_of_old_bac_son_ends_with_its_town(pack: Pack) -> None:
    """With the final review on 30/06/2025 no promise outlives its office."""
    plan = pack.plan("bac-son-2025")
    last = date(2025, 6, 30)
    milestones = tuple(
        attrs.evolve(m, on=last) if m.kind == "tong-ket" else m for m in plan.milestones
    )
    earlier = attrs.evolve(plan, milestones=milestones, period_end=last)
    assert "au-office-ended" not in codes(pack, earlier)
    still_open = attrs.evolve(plan, milestones=milestones)
    assert "au-office-ended" not in codes(pack, still_open)
    assert len(of(pack, still_open, "au-office-last-day")) == 4


def test_one_day_later_the_office_is_gone(pack: Pack) -> None:
    """An award on 01/07/2025 contradicts, on 30/06/2025 it does not."""
    plan = pack.plan("bac-son-2025")
    late = tuple(attrs.evolve(m, on=date(2025, 7, 1)) for m in plan.milestones)
    assert len(of(pack, attrs.evolve(plan, milestones=late), "au-office-ended")) == 4


def test_a_signed_number_takes_the_remark_away(pack: Pack) -> None:
    """A number and a day leave nothing blank; one of them leaves the other."""
    plan = pack.plan("tan-duc-2024")
    numbered = attrs.evolve(plan, number="12/KH-UBND")
    (found,) = of(pack, numbered, "pa-no-number")
    assert sentence(pack, found) == "Kế hoạch để trống: ngày ban hành."
    dated = attrs.evolve(numbered, issued=date(2024, 2, 5))
    assert "pa-no-number" not in codes(pack, dated)


def test_a_commune_may_not_promise_an_award_of_the_province(pack: Pack, clean: Plan) -> None:
    """The decider of the day must be of the level of the office that promises."""
    promise = attrs.evolve(clean.promises[0], award="bang-khen-tinh")
    (found,) = of(pack, attrs.evolve(clean, promises=(promise,)), "au-level")
    assert found.kind == "trai"
    assert "cấp tỉnh" in sentence(pack, found)


def test_a_recipient_the_award_does_not_allow_is_a_contradiction(pack: Pack, clean: Plan) -> None:
    """A title for persons promised to a household is found."""
    promise = attrs.evolve(clean.promises[0], subjects=("ho-kinh-doanh",))
    plan = attrs.evolve(clean, promises=(promise,))
    with pytest.raises(UnknownName):
        review_plan(pack, plan)
    gone = attrs.evolve(clean.promises[0], award="lao-dong-tien-tien", subjects=("tap-the",))
    assert "pr-form-subject" in codes(pack, attrs.evolve(clean, promises=(gone,)))


def test_contents_are_asked_of_every_plan(pack: Pack, clean: Plan) -> None:
    """A plan without aims, subjects, criteria, time or measures lacks them by name."""
    empty = attrs.evolve(
        clean, aims=(), participants=(), criteria=(), period_end=None, measures=(), promises=()
    )
    (found,) = of(pack, empty, "pl-content")
    text = sentence(pack, found)
    assert text == "Kế hoạch chưa nêu: mục đích; đối tượng; tiêu chí; thời gian; biện pháp."
    assert [str(c) for c in found.cites] == ["l2022/17"]
    (silent,) = of(pack, empty, "pl-no-award")
    assert silent.rule == "pl-no-award-at-all"


def test_bases_are_checked_against_their_force(pack: Pack, clean: Plan) -> None:
    """A norm that ended before the issue contradicts; one that starts after it does too."""
    base = clean.bases[0]
    for instrument in ("nd98-2023", "l2026"):
        plan = attrs.evolve(clean, bases=(attrs.evolve(base, instrument=instrument),))
        (found,) = of(pack, plan, "pl-basis")
        assert found.kind == "trai"


def test_days_out_of_order_are_noted(pack: Pack, clean: Plan) -> None:
    """A milestone after the end, and an interim review after the final one."""
    first = attrs.evolve(clean.milestones[0], id="sk", kind="so-ket", on=date(2026, 6, 24))
    late = attrs.evolve(clean.milestones[0], id="xa", kind="moc", on=date(2026, 7, 9))
    plan = attrs.evolve(clean, milestones=(*clean.milestones, first, late))
    assert {f.rule for f in of(pack, plan, "pl-order")} == {"pl-order-period", "pl-order-pair"}


def test_a_bad_file_gives_all_its_faults(pack: Pack) -> None:
    """A user's file that does not fit says line and key, and no review is made."""
    text = CLEAN.replace("year: 2026", "year: hai nghìn").replace("aims:", "muc_dich:")
    content, faults = structure(read_yaml("mau.yaml", text), PackFile)
    assert content is None
    assert len(faults) == 2
    assert all(f.line for f in faults)
    assert pack.national.plans


def test_an_unknown_unit_is_named_with_the_nearest(pack: Pack, clean: Plan) -> None:
    """A code the pack does not know is refused by name."""
    with pytest.raises(UnknownName, match="phuong-long-hoa"):
        review_plan(pack, attrs.evolve(clean, unit="phuong-long-hoaa"))
