"""Working days and due dates, counted with the days off that the pack ships."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong.law.calendar import work_calendar
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.read import join
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import read_yaml
from khenthuong.workdays import Due, WorkCalendar

_FOLDER = Path(__file__).parents[1] / "workflows" / "calendar"


@cache
def _pack() -> Pack:
    contents = []
    for path in sorted(_FOLDER.glob("*.yaml")):
        content, faults = structure(
            read_yaml(path.name, path.read_text(encoding="utf-8")), PackFile
        )
        assert content is not None, faults
        contents.append(content)
    return Pack(join(contents))


@cache
def _calendar() -> WorkCalendar:
    return work_calendar(_pack())


def _on(text: str) -> date:
    day, month, year = (int(part) for part in text.split("/"))
    return date(year, month, day)


def _naive(calendar: WorkCalendar, start: date, days: int) -> date | int:
    """Walk day by day, as the oracle; an ``int`` is the year that stopped it."""
    day, left = start, days
    while left:
        day += timedelta(days=1)
        works = calendar.is_working(day)
        if works is None:
            return day.year
        left -= works
    return day


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        pytest.param("24/04/2023", 20, "25/05/2023", id="D1"),
        pytest.param("20/12/2023", 20, "18/01/2024", id="D2"),
        pytest.param("22/04/2024", 10, "08/05/2024", id="D3"),
        pytest.param("20/01/2025", 20, "24/02/2025", id="D4"),
        pytest.param("22/04/2025", 10, "08/05/2025", id="D5"),
        pytest.param("30/06/2025", 20, "28/07/2025", id="D6"),
        pytest.param("20/08/2025", 10, "05/09/2025", id="D7"),
        pytest.param("29/12/2025", 10, "13/01/2026", id="D8"),
        pytest.param("17/08/2026", 10, "28/08/2026", id="D9"),
        ("24/04/2023", 10, "11/05/2023"),
        ("16/01/2023", 20, "20/02/2023"),
        ("20/12/2023", 10, "04/01/2024"),
        ("26/08/2024", 10, "11/09/2024"),
        ("09/02/2026", 10, "02/03/2026"),
        pytest.param("03/11/2025", 20, "01/12/2025", id="C51"),
        pytest.param("10/12/2025", 20, "09/01/2026", id="C52"),
        pytest.param("16/12/2024", 25, "21/01/2025", id="C53"),
        pytest.param("12/05/2025", 20, "09/06/2025", id="C54"),
    ],
)
def test_working_days_end_on_the_day_of_the_reference(start: str, days: int, end: str) -> None:
    """A limit in working days ends on the day worked out in the legal reference."""
    due = _calendar().add_working_days(_on(start), days)
    assert due == Due(_on(end), None, _on(end))
    assert due.known
    assert not due.rolled


@pytest.mark.parametrize(
    ("start", "days", "falls", "end"),
    [
        pytest.param("04/08/2023", 30, "03/09/2023", "05/09/2023", id="D10"),
        ("14/04/2023", 15, "29/04/2023", "04/05/2023"),
        ("14/04/2024", 15, "29/04/2024", "02/05/2024"),
        pytest.param("25/04/2024", 9, "04/05/2024", "04/05/2024", id="ends-on-worked-saturday"),
    ],
)
def test_calendar_days_roll_to_the_next_working_day(
    start: str, days: int, falls: str, end: str
) -> None:
    """A limit in calendar days that ends on a day off ends on the next working day."""
    due = _calendar().add_calendar_days(_on(start), days)
    assert due == Due(_on(end), None, _on(falls))
    assert due.rolled is (falls != end)


@pytest.mark.parametrize(("year", "days"), [(2023, 249), (2024, 251), (2025, 250), (2026, 249)])
def test_a_decided_year_has_the_working_days_of_the_reference(year: int, days: int) -> None:
    """The sum of working days of each decided year is that of the reference and of the pack."""
    assert _calendar().working_days_in(year) == days
    decided = {y.year: y.working_days for y in _pack().national.years}
    assert decided[year] == days


def test_only_the_four_decided_years_are_known() -> None:
    """Years outside 2023 to 2026 have no working days to give."""
    assert _calendar().years == frozenset({2023, 2024, 2025, 2026})
    assert _calendar().working_days_in(2022) is None
    assert _calendar().working_days_in(2027) is None
    assert _calendar().is_working(_on("04/01/2027")) is None


def test_a_limit_into_an_undecided_year_has_no_day_and_names_the_year() -> None:
    """A limit that reaches 2027 is not guessed; the answer names 2027."""
    for due in (
        _calendar().add_working_days(_on("21/12/2026"), 20),
        _calendar().add_calendar_days(_on("21/12/2026"), 20),
    ):
        assert due == Due(None, 2027)
        assert not due.known
    assert _calendar().working_days_between(_on("21/12/2026"), _on("05/01/2027")) is None


def test_a_limit_that_starts_in_an_undecided_year_names_that_year() -> None:
    """A limit from 2022 into the decided years is not guessed either."""
    assert _calendar().add_working_days(_on("20/12/2022"), 20) == Due(None, 2022)
    assert _calendar().add_calendar_days(_on("20/12/2022"), 30) == Due(None, 2022)


def test_the_day_of_the_event_itself_needs_no_decided_year() -> None:
    """From 31/12/2022 every counted day lies in 2023, so the limit is known."""
    assert _calendar().add_working_days(_on("31/12/2022"), 1).on == _on("03/01/2023")


def test_a_hole_between_decided_years_is_not_jumped() -> None:
    """Of the years 2023 and 2025 a limit across 2024 names 2024."""
    calendar = WorkCalendar(years=[2023, 2025])
    assert calendar.add_working_days(_on("28/12/2023"), 5) == Due(None, 2024)
    assert calendar.add_calendar_days(_on("28/12/2023"), 10) == Due(None, 2024)
    assert calendar.working_days_between(_on("28/12/2023"), _on("10/01/2025")) is None


def test_without_any_decided_year_nothing_is_known() -> None:
    """An empty calendar names the first year it would need."""
    calendar = WorkCalendar(years=())
    assert calendar.add_working_days(_on("02/01/2025"), 1) == Due(None, 2025)
    assert calendar.is_working(_on("02/01/2025")) is None


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("29/04/2024", False),
        ("04/05/2024", True),
        ("02/05/2025", False),
        ("26/04/2025", True),
        ("02/01/2026", False),
        ("10/01/2026", True),
        ("31/08/2026", False),
        ("22/08/2026", True),
        ("24/11/2026", False),
        ("25/11/2026", True),
        ("03/05/2025", False),
    ],
)
def test_swapped_days_and_holidays(day: str, works: bool) -> None:
    """A swapped weekday is off and its Saturday is worked."""
    assert _calendar().is_working(_on(day)) is works


def test_every_swapped_saturday_replaces_one_weekday() -> None:
    """An entry with a worked Saturday has exactly one weekday off for it."""
    for entry in _pack().national.days_off:
        assert all(day.weekday() < 5 for day in entry.days), entry.id
        assert all(day.weekday() == 5 for day in entry.worked), entry.id
        assert not entry.worked or len(entry.worked) == len(entry.days), entry.id


def test_every_day_off_is_entered_once_in_a_decided_year() -> None:
    """No day off stands twice and none lies in a year that is not decided."""
    days = [d for e in _pack().national.days_off for d in (*e.days, *e.worked)]
    assert len(days) == len(set(days))
    assert {d.year for d in days} == _calendar().years


def test_each_moved_day_names_its_source() -> None:
    """The days off and worked Saturdays inside a limit are listed with their entries."""
    moved = _calendar().sources(_on("22/04/2024"), _on("08/05/2024"))
    assert moved == (
        (_on("29/04/2024"), "hoan-doi-29-04-2024"),
        (_on("30/04/2024"), "le-30-4-1-5-2024"),
        (_on("01/05/2024"), "le-30-4-1-5-2024"),
        (_on("04/05/2024"), "hoan-doi-29-04-2024"),
    )
    assert _calendar().source(_on("06/05/2024")) == ""
    assert _pack().label("days_off", "gio-to-2025") == "Giỗ Tổ Hùng Vương"


def test_days_between_are_counted_like_the_limit() -> None:
    """Between the event and the due day lie exactly the working days of the limit."""
    calendar = _calendar()
    assert calendar.working_days_between(_on("29/12/2025"), _on("13/01/2026")) == 10
    assert calendar.working_days_between(_on("13/01/2026"), _on("29/12/2025")) == -10
    assert calendar.working_days_between(_on("13/01/2026"), _on("13/01/2026")) == 0


def test_counting_back_is_in_calendar_days_and_never_rolls() -> None:
    """Ten days before a conference of 15/12/2025 is Friday 05/12; of 17/12 it is a Sunday."""
    assert _calendar().count_back(_on("15/12/2025"), 10) == _on("05/12/2025")
    assert _calendar().count_back(_on("17/12/2025"), 10) == _on("07/12/2025")


def test_a_limit_without_days_is_refused() -> None:
    """A limit of no days or fewer is a mistake of the caller."""
    for count in (
        _calendar().add_working_days,
        _calendar().add_calendar_days,
        _calendar().count_back,
    ):
        with pytest.raises(ValueError, match="at least one day"):
            count(_on("02/01/2025"), 0)


_DAYS = st.dates(date(2022, 11, 1), date(2027, 2, 1))
_YEARS = st.sets(st.integers(2022, 2027))


@given(start=_DAYS, days=st.integers(1, 400), years=_YEARS)
def test_any_limit_in_working_days_equals_a_walk_day_by_day(
    start: date, days: int, years: set[int]
) -> None:
    """For any start, length and decided years the fast count is that of the naive walk."""
    full = _calendar()
    calendar = WorkCalendar(years=years, off=full.off, worked=full.worked)
    due = calendar.add_working_days(start, days)
    assert (due.on or due.undecided_year) == _naive(calendar, start, days)


@given(start=_DAYS, days=st.integers(1, 400))
def test_any_limit_in_calendar_days_equals_a_walk_day_by_day(start: date, days: int) -> None:
    """Calendar days end on the first working day not before the day they fall on."""
    calendar = _calendar()
    due = calendar.add_calendar_days(start, days)
    falls = start + timedelta(days=days)
    walked = [start + timedelta(days=n) for n in range(1, days + 1)]
    undecided = next((d.year for d in walked if d.year not in calendar.years), None)
    expected = undecided or _naive(calendar, falls - timedelta(days=1), 1)
    assert (due.on or due.undecided_year) == expected


@given(start=_DAYS, end=_DAYS)
def test_days_between_equal_a_count_day_by_day(start: date, end: date) -> None:
    """Between any two days the fast count is the naive sum, with the sign of the direction."""
    low, high = min(start, end), max(start, end)
    states = [
        _calendar().is_working(low + timedelta(days=n)) for n in range(1, (high - low).days + 1)
    ]
    expected = None if None in states else sum(s is True for s in states)
    if expected is not None and end < start:
        expected = -expected
    assert _calendar().working_days_between(start, end) == expected
