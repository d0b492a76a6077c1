"""The data other rooms count with: money, units, limits, instruments, boundaries."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from khenthuong.basis import Status
from khenthuong.law.authority import Payer
from khenthuong.law.measures import Limit, LimitSegment, RewardSegment
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.read import join
from khenthuong.law.series import at, breaks
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import read_yaml

_WORKFLOWS = Path(__file__).parents[1] / "workflows"
_FILES = ("instruments.yaml", "boundaries.yaml", "authority/payers.yaml")
_FOLDERS = ("units", "calendar", "money", "limits")

# Thousandths against the four base salaries: the table of the legal reference.
_BASES = (1_490_000, 1_800_000, 2_340_000, 2_530_000)
_TABLE = {
    150: (230_000, 270_000, 360_000, 380_000),
    225: (340_000, 410_000, 530_000, 570_000),
    300: (450_000, 540_000, 710_000, 760_000),
    450: (680_000, 810_000, 1_060_000, 1_140_000),
    600: (900_000, 1_080_000, 1_410_000, 1_520_000),
    800: (1_200_000, 1_440_000, 1_880_000, 2_030_000),
    1000: (1_490_000, 1_800_000, 2_340_000, 2_530_000),
    1500: (2_240_000, 2_700_000, 3_510_000, 3_800_000),
    2000: (2_980_000, 3_600_000, 4_680_000, 5_060_000),
    2250: (3_360_000, 4_050_000, 5_270_000, 5_700_000),
    3000: (4_470_000, 5_400_000, 7_020_000, 7_590_000),
    3500: (5_220_000, 6_300_000, 8_190_000, 8_860_000),
    4500: (6_710_000, 8_100_000, 10_530_000, 11_390_000),
    5250: (7_830_000, 9_450_000, 12_290_000, 13_290_000),
    6000: (8_940_000, 10_800_000, 14_040_000, 15_180_000),
    7000: (10_430_000, 12_600_000, 16_380_000, 17_710_000),
    7500: (11_180_000, 13_500_000, 17_550_000, 18_980_000),
    8000: (11_920_000, 14_400_000, 18_720_000, 20_240_000),
    9000: (13_410_000, 16_200_000, 21_060_000, 22_770_000),
    12000: (17_880_000, 21_600_000, 28_080_000, 30_360_000),
    15000: (22_350_000, 27_000_000, 35_100_000, 37_950_000),
    18000: (26_820_000, 32_400_000, 42_120_000, 45_540_000),
}
_P0, _P1, _P3 = date(2023, 6, 1), date(2024, 3, 1), date(2025, 7, 1)
_EVE = date(2025, 6, 30)


@cache
def _pack() -> Pack:
    paths = [_WORKFLOWS / name for name in _FILES]
    for folder in _FOLDERS:
        paths += sorted((_WORKFLOWS / folder).glob("*.yaml"))
    contents = []
    for path in paths:
        source = read_yaml(path.name, path.read_text(encoding="utf-8"))
        content, faults = structure(source, PackFile)
        assert content is not None, faults
        contents.append(content)
    return Pack(join(contents))


def _reward(award: str, subject: str, on: date) -> RewardSegment:
    (found,) = (r for r in _pack().national.rewards if (r.award, r.subject) == (award, subject))
    segment = at(found.segments, on)
    assert segment is not None
    return segment


def _base(on: date) -> int:
    segment = at(_pack().national.base_salaries[0].segments, on)
    assert segment is not None
    return segment.amount


def _step(on: date) -> int:
    segment = at(_pack().national.roundings[0].segments, on)
    assert segment is not None
    assert segment.mode == "up"
    return segment.step


def _limit(code: str, on: date) -> LimitSegment:
    (found,) = (x for x in _pack().national.limits if x.id == code)
    segment = at(found.segments, on)
    assert segment is not None
    return segment


def _every_series() -> list[Any]:
    n = _pack().national
    return [*n.rewards, *n.base_salaries, *n.roundings, *n.limits, *n.payers]


def _on(text: str) -> date:
    day, month, year = (int(part) for part in text.split("/"))
    return date(year, month, day)


# -- money ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("award", "subject", "p0", "p1", "p3"),
    [
        ("giay-khen-xa", "ca-nhan", 150, 150, 300),
        ("giay-khen-xa", "tap-the", 300, 300, 600),
        ("giay-khen-xa", "ho-gia-dinh", None, 225, 450),
        ("giay-khen-huyen", "ca-nhan", 300, 300, None),
        ("giay-khen-huyen", "tap-the", 600, 600, None),
        ("giay-khen-huyen", "ho-gia-dinh", None, 450, None),
        ("bang-khen-tinh", "ca-nhan", 1000, 1500, 1500),
        ("bang-khen-tinh", "tap-the", 2000, 3000, 3000),
        ("bang-khen-tinh", "ho-gia-dinh", None, 2250, 2250),
        ("lao-dong-tien-tien", "ca-nhan", 300, 300, 300),
        ("cstd-co-so", "ca-nhan", 1000, 1000, 1000),
        ("tap-the-ldtt", "tap-the", 800, 800, 800),
    ],
)
def test_the_multiplier_of_each_award_in_each_period(
    award: str, subject: str, p0: int | None, p1: int | None, p3: int | None
) -> None:
    """Each award has the multiplier of the reference before 2024, to 30/06/2025, and after."""
    for first, wanted in ((_P0, p0), (_P1, p1), (_EVE, p1), (_P3, p3), (date(2027, 1, 1), p3)):
        segment = _reward(award, subject, first)
        assert segment.thousandths == wanted
        assert (wanted is None) is bool(segment.absent)


@pytest.mark.parametrize(
    ("award", "subject", "statuses"),
    [
        ("giay-khen-xa", "ca-nhan", "confirmed secondary secondary"),
        ("giay-khen-xa", "tap-the", "confirmed unconfirmed confirmed"),
        ("giay-khen-huyen", "ca-nhan", "confirmed secondary confirmed"),
        ("giay-khen-huyen", "tap-the", "confirmed unconfirmed confirmed"),
        ("bang-khen-tinh", "ca-nhan", "confirmed unconfirmed secondary"),
        ("bang-khen-tinh", "tap-the", "unconfirmed unconfirmed confirmed"),
        ("giay-khen-xa", "ho-gia-dinh", "unconfirmed unconfirmed secondary"),
        ("cstd-co-so", "ca-nhan", "confirmed confirmed confirmed"),
    ],
)
def test_the_status_of_each_multiplier(award: str, subject: str, statuses: str) -> None:
    """No multiplier claims to be checked better than the reference says."""
    found = [_reward(award, subject, on).status.value for on in (_P0, _P1, _P3)]
    assert found == statuses.split()


def test_a_household_gets_one_and_a_half_times_the_individual() -> None:
    """Where a household multiplier is known it is 1.5 times that of the individual."""
    for award in ("giay-khen-xa", "giay-khen-huyen", "bang-khen-tinh"):
        for on in (_P1, _P3):
            one, house = (_reward(award, s, on).thousandths for s in ("ca-nhan", "ho-gia-dinh"))
            assert (one is None) is (house is None)
            assert one is None or house is None or house * 2 == one * 3


@pytest.mark.parametrize(
    ("first", "last", "amount"),
    [
        ("01/07/2018", "30/06/2019", 1_390_000),
        ("01/07/2019", "30/06/2023", 1_490_000),
        ("01/07/2023", "30/06/2024", 1_800_000),
        ("01/07/2024", "30/06/2026", 2_340_000),
        ("01/07/2026", "31/12/2030", 2_530_000),
    ],
)
def test_the_base_salary_on_its_first_and_last_day(first: str, last: str, amount: int) -> None:
    """Each base salary holds from its first to its last day."""
    assert _base(_on(first)) == _base(_on(last)) == amount


def test_every_multiplier_gives_the_sums_of_the_reference_table() -> None:
    """All cells of the table hold, and every multiplier of the pack has its row."""
    held = {s.thousandths for r in _pack().national.rewards for s in r.segments}
    assert held - {None} <= set(_TABLE)
    days = (_P0, date(2023, 12, 1), date(2025, 1, 1), date(2026, 7, 1))
    assert tuple(map(_base, days)) == _BASES
    for thousandths, sums in _TABLE.items():
        for on, wanted in zip(days, sums, strict=True):
            unit = _step(on) * 1000
            assert -(-_base(on) * thousandths // unit) * _step(on) == wanted


@pytest.mark.parametrize(
    ("award", "subject", "on", "amount"),
    [
        pytest.param("giay-khen-xa", "ca-nhan", "15/12/2024", 360_000, id="M1"),
        pytest.param("giay-khen-xa", "ca-nhan", "15/12/2025", 710_000, id="M2"),
        pytest.param("giay-khen-huyen", "tap-the", "20/06/2025", 1_410_000, id="M3"),
        pytest.param("giay-khen-xa", "ho-gia-dinh", "10/10/2025", 1_060_000, id="M4"),
        pytest.param("tap-the-ldtt", "tap-the", "30/06/2023", 1_200_000, id="M5"),
        pytest.param("tap-the-ldtt", "tap-the", "01/07/2023", 1_440_000, id="M6"),
        pytest.param("bang-khen-tinh", "ca-nhan", "30/06/2026", 3_510_000, id="M7-before"),
        pytest.param("bang-khen-tinh", "ca-nhan", "01/07/2026", 3_800_000, id="M7-after"),
        pytest.param("bang-khen-tinh", "ca-nhan", "20/12/2023", 1_800_000, id="M8-before"),
        pytest.param("bang-khen-tinh", "ca-nhan", "02/01/2024", 2_700_000, id="M8-after"),
        pytest.param("cstd-co-so", "ca-nhan", "20/01/2026", 2_340_000, id="M9"),
        pytest.param("bang-khen-tinh", "ho-gia-dinh", "15/09/2026", 5_700_000, id="M12"),
        pytest.param("giay-khen-xa", "tap-the", "27/06/2025", 710_000, id="C55-before"),
        pytest.param("giay-khen-xa", "tap-the", "04/07/2025", 1_410_000, id="C55-after"),
        pytest.param("lao-dong-tien-tien", "ca-nhan", "30/06/2026", 710_000, id="C56-before"),
        pytest.param("lao-dong-tien-tien", "ca-nhan", "01/07/2026", 760_000, id="C56-after"),
    ],
)
def test_the_worked_examples_of_money(award: str, subject: str, on: str, amount: int) -> None:
    """Multiplier, base salary and step of the day of decision give the worked sum."""
    day = _on(on)
    thousandths = _reward(award, subject, day).thousandths
    assert thousandths is not None
    assert _TABLE[thousandths][_BASES.index(_base(day))] == amount


def test_each_level_pays_from_its_own_fund_while_it_exists() -> None:
    """Commune and province always have a payer, the district until 30/06/2025."""

    def payer(level: str) -> Payer:
        (found,) = (p for p in _pack().national.payers if p.level == level)
        return found

    for level in ("xa", "huyen", "tinh"):
        segment = at(payer(level).segments, _EVE)
        assert segment is not None
        assert segment.fund.startswith("Quỹ thi đua, khen thưởng của")
    ended = at(payer("huyen").segments, _P3)
    assert ended is not None
    assert ended.absent
    assert not ended.fund


# -- series -----------------------------------------------------------------


def test_every_series_is_unbroken_to_an_open_end() -> None:
    """No series of money, limits or payers has a gap, an overlap or an end."""
    for series in _every_series():
        assert list(breaks(series.segments)) == [], series.id
        assert series.segments[0].start <= _pack().first_day(), series.id


def test_every_citation_names_a_registered_text() -> None:
    """Each citation of a series names an instrument of the register."""
    known = {i.id for i in _pack().national.instruments}
    cited = {c.instrument for x in _every_series() for s in x.segments for c in s.cite}
    assert cited <= known


# -- limits -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("limit", "on", "days", "status"),
    [
        ("giay-khen-xa", "01/06/2023", 10, "secondary"),
        ("giay-khen-xa", "01/06/2024", 20, "unconfirmed"),
        ("giay-khen-xa-ho-gia-dinh", "01/06/2023", 12, "secondary"),
        ("giay-khen-xa-ho-gia-dinh", "01/06/2026", 20, "unconfirmed"),
        ("giay-khen-huyen", "30/06/2025", 20, "secondary"),
        ("bang-khen-tinh", "16/12/2024", 25, "secondary"),
        ("lao-dong-tien-tien-xa", "01/06/2024", 20, "confirmed"),
        ("lao-dong-tien-tien-xa", "01/06/2023", 20, "secondary"),
        ("cstd-co-so-huyen", "30/06/2025", 20, "secondary"),
        ("cstd-co-so-xa", "03/11/2025", 20, "confirmed"),
    ],
)
def test_a_limit_runs_from_full_receipt_to_submission(
    limit: str, on: str, days: int, status: str
) -> None:
    """A known limit counts working days from receipt to submission, with its status."""
    segment = _limit(limit, _on(on))
    assert (segment.days, segment.status) == (days, Status(status))
    assert (segment.unit, segment.starts, segment.ends) == ("wd", "tiep_nhan", "trinh")


@pytest.mark.parametrize(
    ("limit", "on"),
    [
        ("giay-khen-xa-dot-xuat", "01/06/2024"),
        ("giay-khen-xa-dot-xuat", "01/06/2026"),
        ("giay-khen-huyen-dot-xuat", "01/06/2023"),
        ("giay-khen-huyen-dot-xuat", "01/06/2024"),
        ("bang-khen-tinh", "01/07/2025"),
    ],
)
def test_a_limit_left_to_the_province_names_the_missing_text(limit: str, on: str) -> None:
    """Where only local rules set the limit there is no number, and the text is named."""
    segment = _limit(limit, _on(on))
    assert segment.days is None
    assert segment.needs
    assert not segment.absent


@pytest.mark.parametrize("limit", ["giay-khen-huyen", "giay-khen-huyen-dot-xuat"])
def test_the_district_has_no_limit_after_its_end(limit: str) -> None:
    """From 01/07/2025 the limits of the district are absent with the reason."""
    assert _limit(limit, _P3).absent


def test_no_two_limits_fit_the_same_case() -> None:
    """For a duty, level, award, ground and subject at most one limit can be found."""

    def cells(limit: Limit) -> set[tuple[str, ...]]:
        grounds = limit.grounds or ("cong-trang", "phong-trao", "dot-xuat", "")
        subjects = limit.subjects or ("ca-nhan", "tap-the", "ho-gia-dinh")
        held = (limit.duty, limit.level)
        return {(*held, a, g, s) for a in limit.awards for g in grounds for s in subjects}

    every = [cell for limit in _pack().national.limits for cell in cells(limit)]
    assert len(every) == len(set(every))


# -- units ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("xa-truong-tay", "phuong-long-hoa"),
        ("phuong-long-hoa-cu", "phuong-long-hoa"),
        ("xa-tan-duc", "xa-kha-son"),
        ("xa-kha-son-cu", "xa-kha-son"),
        ("xa-cat-ne", "xa-quan-chu"),
        ("thi-tran-quan-chu", "xa-quan-chu"),
        ("phuong-bac-son", "phuong-quang-trung"),
        ("phuong-bac-son-thai-nguyen", "phuong-phuc-thuan"),
        ("tinh-tay-ninh-cu", "tinh-tay-ninh"),
        ("tinh-thai-nguyen-cu", "tinh-thai-nguyen"),
        ("xa-thu-nghiem", "xa-thu-nghiem-moi"),
    ],
)
def test_a_unit_works_until_30_06_2025_and_then_its_one_successor(old: str, new: str) -> None:
    """The old unit answers on 30/06/2025, its successor from 01/07/2025."""
    assert [u.id for u in _pack().unit_at(old, _EVE)] == [old]
    assert [u.id for u in _pack().unit_at(old, _P3)] == [new]
    assert not _pack().unit(new).works(_EVE)


def test_units_with_several_successors_name_them_all() -> None:
    """The city of Tây Ninh and the towns were split: every successor is named."""

    def after(code: str) -> set[str]:
        return {u.full_name for u in _pack().unit_at(code, _P3)}

    assert after("thanh-pho-tay-ninh") == {
        "phường Tân Ninh",
        "phường Bình Minh",
        "phường Ninh Thạnh",
    }
    assert after("thi-xa-hoa-thanh") == {"phường Long Hoa", "phường Hòa Thành", "phường Thanh Điền"}
    assert after("thi-xa-bim-son") == {"phường Bỉm Sơn", "phường Quang Trung"}
    assert after("huyen-phu-binh") == set()


def test_every_unit_reaches_its_own_province() -> None:
    """Parents lead from each unit to a province, and successors exist."""
    for unit in _pack().national.units:
        assert _pack().province(unit.id).level == "tinh"
        for code in unit.successors:
            later = _pack().unit(code)
            assert unit.end is not None
            assert later.start == unit.end + timedelta(days=1)
            assert unit.level in (later.level, "huyen")


def test_two_wards_of_one_name_are_told_apart_by_their_parent() -> None:
    """Phường Bắc Sơn of Bỉm Sơn is not phường Bắc Sơn of Thái Nguyên."""
    found = {u.id: u.parent for u in _pack().national.units if u.full_name == "phường Bắc Sơn"}
    assert found == {
        "phuong-bac-son": "thi-xa-bim-son",
        "phuong-bac-son-thai-nguyen": "tinh-thai-nguyen-cu",
    }


def test_no_two_units_of_one_key_work_on_one_day() -> None:
    """Name, type and parent never fit two units on the same day."""
    for on in (_EVE, _P3):
        keys = [(u.name, u.type, u.parent) for u in _pack().national.units if u.works(on)]
        assert len(keys) == len(set(keys))


def test_uncertain_parents_and_misprints_are_marked() -> None:
    """Parents not printed in a plan are secondary; the misprinted town is a known other name."""
    assert _pack().unit("xa-truong-tay").parent_status is Status.SECONDARY
    assert _pack().unit("phuong-bac-son").parent_status is Status.SECONDARY
    assert _pack().unit("thi-xa-bim-son").also == ("thị xã Bắc Sơn",)


def test_a_commune_finds_its_province_of_the_day() -> None:
    """The province above xã Trường Tây is the old one in June and the merged one in July 2025."""
    before = _pack().at_level("xa-truong-tay", "tinh", _EVE)
    after = _pack().at_level("xa-truong-tay", "tinh", _P3)
    assert before is not None
    assert after is not None
    assert (before.id, after.id) == ("tinh-tay-ninh-cu", "tinh-tay-ninh")
    assert _pack().at_level("xa-truong-tay", "huyen", _P3) is None


# -- instruments, periods, boundaries -----------------------------------------


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("l2003", None, "31/12/2023"),
        ("nd91-2017", "01/10/2017", "31/12/2023"),
        ("l2022", "01/01/2024", None),
        ("nd98-2023", "01/01/2024", "30/06/2025"),
        ("tt01-2024", "25/04/2024", "04/08/2025"),
        ("nd152-2025", "01/07/2025", None),
        ("nd129-2025", "01/07/2025", None),
        ("tt15-2025", "05/08/2025", None),
        ("l2026", "01/10/2026", None),
    ],
)
def test_a_text_is_in_force_from_its_first_to_its_last_day(
    text: str, first: str | None, last: str | None
) -> None:
    """The main texts hold exactly between the days of the reference."""
    found = _pack().instrument(text)
    for limit, step in ((first, -1), (last, 1)):
        if limit is not None:
            assert found.in_force(_on(limit))
            assert not found.in_force(_on(limit) + timedelta(days=step))
    assert last is not None or found.in_force(date(2030, 1, 1))


def test_a_provisional_end_does_not_end_a_text() -> None:
    """The end listed by a database for three texts is kept apart from the end in force."""
    found = [i for i in _pack().national.instruments if i.provisional_end is not None]
    assert {i.id for i in found} == {"nd129-2025", "nd152-2025", "tt15-2025"}
    for text in found:
        assert text.provisional_end == date(2027, 3, 1)
        assert text.end is None
        assert text.end_status in (Status.SECONDARY, Status.UNCONFIRMED)
        assert text.note


def test_local_texts_that_nobody_read_say_so() -> None:
    """The provincial texts behind the plans are registered as not read."""
    for text in ("qd61-2024-tayninh", "qd15-2024-thainguyen", "qd44-2020-tayninh", "tt15-2025"):
        assert not _pack().instrument(text).read
    assert _pack().instrument("bn86").read
    assert _pack().instrument("bn86").kind == "model"


def test_the_kinds_of_texts_are_the_four_of_the_reference() -> None:
    """A text is a norm, guidance, an answer or a model."""
    kinds = {i.kind for i in _pack().national.instruments}
    assert kinds == {"norm", "guidance", "answer", "model"}


@pytest.mark.parametrize(
    ("on", "label"),
    [
        ("01/01/2020", "P0"),
        ("31/12/2023", "P0"),
        ("01/01/2024", "P1"),
        ("01/07/2024", "P2"),
        ("30/06/2025", "P2"),
        ("01/07/2025", "P3"),
        ("05/08/2025", "P4"),
        ("30/06/2026", "P4"),
        ("01/07/2026", "P5"),
        ("30/09/2026", "P5"),
        ("01/10/2026", "P6"),
    ],
)
def test_the_period_label_of_a_day(on: str, label: str) -> None:
    """Periods P0 to P6 follow each other without a gap."""
    assert _pack().period(_on(on)) == label


@pytest.mark.parametrize(
    ("matter", "on", "key", "status", "favourable"),
    [
        ("criteria", "01/01/2024", "decided", "open", False),
        ("procedure", "01/01/2024", "decided", "open", False),
        ("procedure", "01/07/2025", "submitted", "confirmed", False),
        ("criteria", "01/10/2026", "received", "secondary", True),
        ("procedure", "01/10/2026", "received", "secondary", True),
        ("signer", "01/07/2025", "decided", "confirmed", False),
        ("money", "01/07/2025", "decided", "confirmed", False),
        ("money", "01/07/2026", "decided", "confirmed", False),
    ],
)
def test_which_date_decides_at_a_change_of_law(
    matter: str, on: str, key: str, status: str, favourable: bool
) -> None:
    """Each change of law names the date of the dossier that decides, with its status."""
    (found,) = (b for b in _pack().national.boundaries if (b.matter, b.on) == (matter, _on(on)))
    assert (found.key, found.status, found.favourable) == (key, Status(status), favourable)


def test_money_and_signer_always_follow_the_decision() -> None:
    """No boundary of money or of the signer uses another date than the decision."""
    for boundary in _pack().national.boundaries:
        if boundary.matter in ("money", "signer"):
            assert boundary.key == "decided"
