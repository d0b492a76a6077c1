"""The payment list of a decision: who gets how much, what is paid once, out of whose fund."""

from __future__ import annotations

import json
from datetime import date
from itertools import permutations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong.basis import Status, Truth, UnknownName
from khenthuong.basis.inwords import dong_in_words, in_words
from khenthuong.cli.main import main
from khenthuong.law import read
from khenthuong.office.words.payments import Paying
from khenthuong.records import Achievement, Decision, DecisionLine, Submission
from khenthuong.store import Store
from khenthuong.testing import draft, office_for_tests

YEAR = (date(2025, 1, 1), date(2025, 12, 31))
THREE = (date(2023, 1, 1), date(2025, 12, 31))
COMMUNE, PROVINCE = "xa-thu-nghiem-moi", "tinh-thu-nghiem"
OFFICE = office_for_tests()
_POSTS = {COMMUNE: "chu-tich-xa", "xa-thu-nghiem": "chu-tich-xa"}
_POSTS |= {PROVINCE: "chu-tich-tinh", "huyen-thu-nghiem": "chu-tich-huyen"}


def title(code, award, period=YEAR, person="s1", kind="ca-nhan", **more):
    """A dossier of one person for one award."""
    made = draft(code, award=award, unit=more.pop("unit", COMMUNE), kind=kind, period=period)
    made = attrs.evolve(made, **more)
    return attrs.evolve(made, subject=attrs.evolve(made.subject, id=person, name="Nguyễn Thị Mẫu"))


def decision(on, *dossiers, number="12/QĐ-UBND", unit=COMMUNE, office="", amount=None):
    """A decision with one line per dossier."""
    return Decision(
        id=f"QD-{number}",
        number=number,
        on=on,
        office=office or _POSTS[unit],
        unit=unit,
        capacity="chu-tich",
        lines=tuple(
            DecisionLine(dossier=d.id, award=d.award, subject=d.subject.id, amount=amount)
            for d in dossiers
        ),
    )


def listed(found, *dossiers, **more):
    """The payment list of a decision."""
    others, on = more.get("others", ()), more.get("on")
    return OFFICE.payments(OFFICE.issue(found, dossiers, others=others), on)


def said(payment):
    """The reason codes of a line with their truth."""
    return [(f.code, f.truth) for f in payment.findings]


JANUARY = date(2026, 1, 20)


def test_titles_of_one_year_pay_the_highest_only():
    """M9: two titles for 2025 in one decision pay 2.340.000 đồng, not 3.050.000 đồng."""
    low, high = title("A", "lao-dong-tien-tien"), title("B", "cstd-co-so")
    found = listed(decision(JANUARY, low, high), low, high)
    assert [p.money.amount for p in found.payments] == [710_000, 2_340_000]
    assert [p.due for p in found.payments] == [0, 2_340_000]
    assert (found.total, found.unknown) == (2_340_000, 0)
    assert said(found.payments[0]) == [("mo-titles-same", Truth.FALSE)]
    (finding,) = found.payments[0].findings
    assert [str(c) for c in finding.cites] == ["nd152-2025/49/5"]
    assert finding.status is Status.CONFIRMED


def test_the_rule_reaches_across_decisions():
    """The lower title of an earlier decision is not paid once the higher one is given."""
    low, high = title("A", "lao-dong-tien-tien"), title("B", "cstd-co-so")
    first = decision(date(2025, 12, 20), low, number="1/QĐ-UBND")
    second = decision(JANUARY, high, number="2/QĐ-UBND")
    early = listed(first, low, high, others=[second])
    late = listed(second, low, high, others=[first])
    assert [p.due for p in early.payments] == [0]
    assert [p.due for p in late.payments] == [2_340_000]
    text = OFFICE.words.line(late.payments[0].findings[0]).text
    assert "1/QĐ-UBND" in text
    assert "710.000 đồng" in text
    assert [p.due for p in listed(first, low, high).payments] == [710_000]


def test_a_title_and_a_form_are_both_paid_by_their_own_deciders():
    """M10: CSTĐCS of the commune and Bằng khen of the province pay 5.850.000 đồng together."""
    one, two = title("A", "cstd-co-so"), title("B", "bang-khen-tinh", THREE)
    commune = decision(JANUARY, one, number="1/QĐ-UBND")
    province = decision(JANUARY, two, number="2/QĐ-UBND", unit=PROVINCE)
    first = listed(commune, one, two, others=[province])
    second = listed(province, one, two, others=[commune])
    assert first.total + second.total == 5_850_000
    assert said(first.payments[0]) == [("mo-title-form", Truth.TRUE)]
    assert [p.payments[0].fund.name for p in (first, second)] == [
        "Quỹ thi đua, khen thưởng của cấp xã",
        "Quỹ thi đua, khen thưởng của cấp tỉnh",
    ]


@pytest.mark.parametrize("period", [THREE, YEAR])
def test_titles_of_different_counting_periods_are_both_paid(period):
    """CSTĐ tỉnh counts three years and CSTĐCS one, whatever the dossier says; unconfirmed."""
    one, two = title("A", "cstd-co-so"), title("B", "cstd-tinh", period)
    found = listed(decision(JANUARY, one, two), one, two)
    assert [p.due for p in found.payments] == [2_340_000, 7_020_000]
    assert found.payments[0].findings[0].code == "mo-cstdt-cstdcs"
    assert found.payments[0].findings[0].status is Status.UNCONFIRMED


def test_titles_of_two_years_are_both_paid():
    """LĐTT for 2024 and CSTĐCS for 2025 count different times."""
    one = title("A", "lao-dong-tien-tien", (date(2024, 1, 1), date(2024, 12, 31)))
    two = title("B", "cstd-co-so")
    found = listed(decision(JANUARY, one, two), one, two)
    assert found.total == 3_050_000
    assert said(found.payments[0]) == [("mo-titles-diff", Truth.TRUE)]


def test_two_people_do_not_share_a_rule():
    """The highest-only rule is of one recipient."""
    one, two = title("A", "lao-dong-tien-tien"), title("B", "cstd-co-so", person="s2")
    assert listed(decision(JANUARY, one, two), one, two).total == 3_050_000


def test_two_forms_for_one_achievement_are_pointed_out():
    """A second form of commendation for the same achievement is a breach, said on both lines."""
    same = Achievement(id="cuu-nguoi", start=YEAR[0], end=YEAR[1])
    one = title("A", "giay-khen-xa", achievement=same)
    two = title("B", "bang-khen-tinh", achievement=same)
    found = listed(decision(JANUARY, one, two), one, two)
    assert {c for p in found.payments for c in said(p)} == {("mo-one-achievement", Truth.FALSE)}


def test_a_period_that_is_not_given_leaves_the_lower_sum_open():
    """Without the days of merit nobody can say whether the lower title is paid too."""
    one, two = title("A", "lao-dong-tien-tien", None), title("B", "cstd-co-so")
    found = listed(decision(JANUARY, one, two), one, two)
    assert [p.due for p in found.payments] == [None, 2_340_000]
    assert (found.total, found.unknown) == (2_340_000, 1)
    assert ("mo-titles-same", Truth.UNKNOWN) in said(found.payments[0])


def test_an_unknown_sum_is_never_zero():
    """A household before 2024: no text was read, so there is no sum and no total of it."""
    one = title("A", "giay-khen-xa", kind="ho-gia-dinh", unit="xa-thu-nghiem")
    found = listed(decision(date(2023, 12, 20), one, unit="xa-thu-nghiem"), one)
    assert found.payments[0].due is None
    assert (found.total, found.unknown) == (0, 1)
    assert said(found.payments[0]) == [("mo-amount", Truth.UNKNOWN)]
    assert "91/2017" in OFFICE.words.line(found.payments[0].findings[0]).text


def test_titles_of_one_year_with_an_unknown_sum_stay_open_together():
    """Which of two sums is the highest is not known while one of them is not."""
    one = title("A", "gia-dinh-van-hoa", kind="ho-gia-dinh")
    two = title("B", "thon-van-hoa", kind="ho-gia-dinh")
    three = title("C", "cstd-co-so")
    found = listed(decision(JANUARY, one, two, three), one, two, three)
    assert [p.due for p in found.payments] == [None, None, None]


@pytest.mark.parametrize(
    ("on", "sum_"), [(date(2025, 6, 27), 710_000), (date(2025, 7, 4), 1_410_000)]
)
def test_the_day_of_the_decision_selects_the_sum(on, sum_):
    """C55: Giấy khen xã for a collective on both sides of 01/07/2025."""
    unit = "xa-thu-nghiem" if on < date(2025, 7, 1) else COMMUNE
    one = title("A", "giay-khen-xa", kind="tap-the", unit=unit)
    assert listed(decision(on, one, unit=unit), one, on=date(2026, 8, 1)).total == sum_


def test_the_province_pays_what_the_prime_minister_decides():
    """C57: Bằng khen TTg, household, 12.290.000 đồng out of the proposing province's fund."""
    one = title("A", "bang-khen-thu-tuong", kind="ho-gia-dinh")
    made = decision(date(2025, 12, 20), one, unit="trung-uong", office="thu-tuong")
    (payment,) = listed(made, one).payments
    assert payment.due == 12_290_000
    assert payment.fund.unit == PROVINCE


def test_the_title_of_the_prime_minister_in_the_new_base_pay():
    """M11: CSTĐTQ on 05/08/2026 is 11.390.000 đồng."""
    one = title("A", "cstd-toan-quoc")
    made = decision(date(2026, 8, 5), one, unit="trung-uong", office="thu-tuong")
    assert listed(made, one).total == 11_390_000


def test_an_enterprise_pays_its_own_award():
    """A post that is not a chair of a People's Committee pays from its own fund."""
    one = title("A", "giay-khen-doanh-nghiep")
    made = decision(JANUARY, one, office="giam-doc-doanh-nghiep")
    fund = listed(made, one).payments[0].fund
    assert fund.name.endswith("đơn vị ra quyết định")
    assert fund.unit == ""


def test_a_district_decision_not_yet_paid_goes_to_the_recipients_commune():
    """After 01/07/2025 the successor pays by default; the reading is open and said to be."""
    one = title("A", "cstd-co-so", unit="xa-thu-nghiem")
    made = decision(date(2025, 6, 20), one, unit="huyen-thu-nghiem")
    before, after = listed(made, one), listed(made, one, on=date(2025, 9, 1))
    assert before.payments[0].fund.name == "Quỹ thi đua, khen thưởng của cấp huyện"
    assert said(before.payments[0]) == []
    (payment,) = after.payments
    assert payment.fund.unit == COMMUNE
    assert payment.due == 2_340_000
    assert [(f.code, f.status) for f in payment.findings] == [("au-pay-successor", Status.OPEN)]


def test_a_sum_written_wrongly_into_the_decision_is_pointed_out():
    """The list says what the law gives and that the decision says something else."""
    one = title("A", "cstd-co-so")
    found = listed(decision(JANUARY, one, amount=2_400_000), one)
    assert found.total == 2_340_000
    assert said(found.payments[0]) == [("mo-recorded", Truth.FALSE)]
    assert said(listed(decision(JANUARY, one, amount=2_340_000), one).payments[0]) == []


def test_the_other_bonus_is_named_since_its_decree():
    """The note that the bonus of Nghị định 73/2024 is another fund stands from 01/07/2024."""
    one = title("A", "giay-khen-xa", unit="xa-thu-nghiem")
    for on, wanted in ((date(2024, 6, 30), []), (date(2024, 7, 1), ["mo-nd73-4"])):
        found = listed(decision(on, one, unit="xa-thu-nghiem"), one)
        assert [f.code for f in found.findings] == wanted


def test_a_line_without_its_dossier_is_an_error():
    """Nobody is paid on the word of a line alone."""
    one = title("A", "cstd-co-so")
    with pytest.raises(UnknownName):
        listed(decision(JANUARY, one))


_AWARDS = st.sampled_from(["lao-dong-tien-tien", "cstd-co-so", "cstd-tinh", "giay-khen-xa"])
_PERIODS = st.sampled_from([YEAR, THREE, (date(2024, 1, 1), date(2024, 12, 31))])


@given(st.lists(st.tuples(_AWARDS, _PERIODS), min_size=1, max_size=4, unique=True))
def test_the_list_does_not_depend_on_the_order_of_the_lines(asked):
    """Any order of lines pays each award the same, and never more than the law gives it."""
    dossiers = [title(f"D{i}", award, period) for i, (award, period) in enumerate(asked)]
    sums = set()
    for order in permutations(dossiers):
        found = listed(decision(JANUARY, *order), *order)
        assert all(p.due in (0, p.money.amount) for p in found.payments)
        assert sum(f.total for f in found.funds) == found.total
        sums.add(tuple(sorted((p.dossier, p.due) for p in found.payments if p.due)))
    assert len({tuple(x[1] for x in s) for s in sums}) == 1


# -- in words ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sum_", "words"),
    [
        (0, "Không đồng"),
        (1_410_000, "Một triệu bốn trăm mười nghìn đồng"),
        (12_290_000, "Mười hai triệu hai trăm chín mươi nghìn đồng"),
        (1_005_000, "Một triệu không trăm linh năm nghìn đồng"),
        (21_000, "Hai mươi mốt nghìn đồng"),
        (55_000, "Năm mươi lăm nghìn đồng"),
        (2_000_001_015, "Hai tỷ không trăm linh một nghìn không trăm mười lăm đồng"),
    ],
)
def test_sums_in_words(sum_, words):
    """The words that stand beside the figures on a payment list."""
    assert dong_in_words(sum_) == words


@given(st.integers(0, 10**13), st.integers(0, 10**13))
def test_different_numbers_have_different_words(one, other):
    """No two numbers are said alike."""
    assert (in_words(one) == in_words(other)) is (one == other)


# -- printed -------------------------------------------------------------------


@pytest.fixture
def place(tmp_path):
    """A database with two decisions for one person of a ward of a plan."""
    low = title("A", "lao-dong-tien-tien", unit="phuong-long-hoa")
    high = title("B", "cstd-co-so", unit="phuong-long-hoa")
    made = [
        decision(JANUARY, x, number=f"{n}/QĐ-UBND", unit="phuong-long-hoa", office="chu-tich-xa")
        for n, x in ((1, low), (2, high))
    ]
    path = tmp_path / "kho.db"
    with Store.create(path, read().content_hash) as store, store.transaction() as tx:
        submission = Submission(id="TT", unit="phuong-long-hoa", lines=("A", "B"))
        tx.add(submission, [low, high])
        tx.append([], decisions=made)
    return path


def printed(capsys, *args):
    """A command that must succeed; its output on one line."""
    assert main([str(a) for a in args]) == 0
    return " ".join(capsys.readouterr().out.split())


def test_the_command_prints_the_list_in_vietnamese(place, capsys):
    """Fund, articles, figures, words and remarks; a number will do as a code."""
    text = printed(capsys, "payments", place, "--decision", "2/QĐ-UBND")
    for part in (
        "Quyết định số 2/QĐ-UBND ngày 20/01/2026 của Chủ tịch UBND phường Long Hoa",
        "Quỹ thi đua, khen thưởng của cấp xã (UBND phường Long Hoa)",
        "khoản 4 Điều 11 Luật Thi đua, khen thưởng năm 2022",
        "Cộng: 2.340.000 đồng",
        "Bằng chữ: Hai triệu ba trăm bốn mươi nghìn đồng",
        "chỉ chi mức cao nhất",
    ):
        assert part in text
    assert "không chi" in printed(capsys, "payments", place, "--decision", "1/QĐ-UBND")
    for slug in ("cstd-co-so", "phuong-long-hoa", "mo-titles"):
        assert slug not in text


def test_the_command_lists_the_decisions_and_knows_the_nearest(place, capsys):
    """Without a code the decisions are listed; a wrong code names the nearest."""
    assert "QD-1/QĐ-UBND" in printed(capsys, "payments", place)
    assert main(["payments", str(place), "--decision", "QD-11/QĐ-UBND"]) == 2
    assert "Có phải “QD-1/QĐ-UBND”?" in capsys.readouterr().err


def test_the_json_has_sums_as_numbers_and_nothing_rounded_away(place, capsys):
    """Due, amount and unknown are told apart for other programs."""
    assert main(["payments", str(place), "--decision", "1/QĐ-UBND", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["format"] == "khenthuong-payments/1"
    assert [(p["amount"], p["due"]) for p in data["payments"]] == [(710_000, 0)]
    assert data["total"] == 0
    assert data["payments"][0]["findings"][0]["cites"] == ["nd152-2025/49/5"]


def test_open_sums_are_printed_as_open():
    """A list with an unknown line never shows a plain total."""
    one = title("A", "giay-khen-xa", kind="ho-gia-dinh", unit="xa-thu-nghiem")
    two = title("B", "giay-khen-xa", unit="xa-thu-nghiem", person="s2")
    found = listed(decision(date(2023, 12, 20), one, two, unit="xa-thu-nghiem"), one, two)
    sheet = Paying(OFFICE.words).sheet(found)
    assert sheet.funds[0].rows[0][-1] == "chưa xác định"
    assert sheet.funds[0].totals[0] == (
        "Cộng các khoản đã xác định: 270.000 đồng; còn 1 khoản chưa xác định"
    )
