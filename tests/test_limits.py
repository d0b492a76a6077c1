"""Limits, deadlines and the one-stop desk: the last day of each step, or why it is not known."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from khenthuong.basis import InputError, Status, UnknownName
from khenthuong.judge import deadlines, due, last_start
from khenthuong.judge.onestop import code_faults, make_code, receives, service_at, slips_of
from khenthuong.law.measures import Limit, LimitSegment
from khenthuong.law.onestop import Reception, ReceptionSegment
from khenthuong.law.pack import Layer
from khenthuong.law.packfile import LayerHead, PackFile
from khenthuong.testing import codes, draft, everyone, office_for_tests, start, step

WARD = "phuong-long-hoa"


@pytest.fixture(scope="module")
def office():
    """One office for all tests of the module."""
    return office_for_tests()


def proposal(award="cstd-co-so", unit=WARD, ground="", **more):
    """A proposal with nothing but its award, ground and unit."""
    return draft(award=award, unit=unit, ground=ground, **more)


def last(office, dossier, level, received, duty=""):
    """The due date of one limit."""
    return due(office.pack, office.calendar, dossier, level, received, duty)


@pytest.mark.parametrize(
    ("award", "ground", "level", "received", "wanted", "status"),
    [
        # C51, C52: full receipt to submission, twenty working days
        ("cstd-co-so", "", "xa", date(2025, 11, 3), date(2025, 12, 1), Status.CONFIRMED),
        ("cstd-co-so", "", "xa", date(2025, 12, 10), date(2026, 1, 9), Status.CONFIRMED),
        # C53: twenty-five at the province until 30/06/2025
        (
            "bang-khen-tinh",
            "cong-trang",
            "tinh",
            date(2024, 12, 16),
            date(2025, 1, 21),
            Status.SECONDARY,
        ),
        # Bộ Nội vụ: twenty from the full dossier, only assumed from 01/07/2025
        (
            "cstd-toan-quoc",
            "",
            "trung-uong",
            date(2025, 4, 22),
            date(2025, 5, 22),
            Status.CONFIRMED,
        ),
        (
            "cstd-toan-quoc",
            "",
            "trung-uong",
            date(2025, 11, 3),
            date(2025, 12, 1),
            Status.UNCONFIRMED,
        ),
    ],
)
def test_a_limit_ends_on_its_day_with_its_status(
    office, award, ground, level, received, wanted, status
):
    """The worked cases and the limits of the centre."""
    found = last(office, proposal(award, ground=ground), level, received)
    assert (found.on, found.status, found.starts, found.ends) == (
        wanted,
        status,
        "tiep_nhan",
        "trinh",
    )


@pytest.mark.parametrize(
    ("duty", "received", "days", "ends", "status"),
    [
        ("tra-lai", date(2025, 3, 3), 5, "tra_lai", Status.CONFIRMED),
        ("sau-y-kien", date(2025, 3, 3), 10, "trinh", Status.CONFIRMED),
        ("sao-gui", date(2025, 3, 3), 10, "sao_gui", Status.CONFIRMED),
        ("bao-khong-khen", date(2025, 3, 3), 10, "thong_bao", Status.CONFIRMED),
        ("tra-lai", date(2025, 9, 3), 5, "tra_lai", Status.UNCONFIRMED),
    ],
)
def test_sudden_merit_at_the_centre_has_limits_of_its_own(
    office, duty, received, days, ends, status
):
    """Return in five working days, the other steps in ten; only assumed from 01/07/2025."""
    found = last(
        office, proposal("bang-khen-thu-tuong", ground="dot-xuat"), "trung-uong", received, duty
    )
    assert (found.days, found.ends, found.status) == (days, ends, status)


@pytest.mark.parametrize(
    ("duty", "days"), [("bao-ket-qua", 10), ("chuyen-ket-qua", 7), ("bao-khong-khen", 10)]
)
def test_notices_had_limits_until_2023_and_are_local_since(office, duty, days):
    """Ten, seven and ten working days by 31/12/2023, then the place must say."""
    giay_khen = proposal("giay-khen-xa", ground="cong-trang")
    assert last(office, giay_khen, "xa", date(2023, 6, 12), duty).days == days
    later = last(office, giay_khen, "xa", date(2024, 6, 12), duty)
    assert (later.on, later.why) == (None, "needs-rule")
    assert later.needs == "Quy định của địa phương, bộ, ngành về thời hạn thông báo kết quả"


def test_every_award_has_an_answer_at_every_level_of_its_route(office):
    """A number of days, or the name of the text that is missing; never silence."""
    silent = []
    for on in (date(2023, 5, 8), date(2024, 5, 8), date(2025, 5, 8), date(2025, 9, 8)):
        for route in office.pack.national.routes:
            levels = next(s.levels for s in route.segments if s.holds(on))
            for level in levels:
                found = last(office, proposal(route.award), level, on)
                if found.on is None and not found.needs:
                    silent.append((route.award, level, on))
    assert silent == []


def test_no_ministry_takes_the_limit_of_another(office):
    """Twenty-five working days of one ministry are an example, not a rule."""
    found = last(
        office, proposal("bang-khen-bo", ground="cong-trang"), "trung-uong", date(2025, 3, 3)
    )
    assert (found.on, found.needs) == (
        None,
        "Quy định của bộ, ban, ngành về thời hạn xét Bằng khen",
    )


def test_events_of_limits_have_words(office):
    """No start or end event is printed as a code."""
    words = {x.code for x in office.pack.national.labels if x.group == "luat-ma"}
    events = {
        e for x in office.pack.national.limits for s in x.segments for e in (s.starts, s.ends)
    }
    assert events <= words


# -- a province of its own ---------------------------------------------------------


def with_layer(office, **content):
    """The office with a further layer for the test province."""
    head = LayerHead(id="them", label="thêm", units=("tinh-thu-nghiem",))
    layer = Layer(head, PackFile(layer=head, **content))
    pack = attrs.evolve(office.pack, layers=(*office.pack.layers, layer))
    return type(office)(pack)


@pytest.mark.parametrize(("days", "used", "ceiling"), [(15, 15, 20), (30, 20, None)])
def test_a_province_may_shorten_a_limit_and_not_lengthen_it(office, days, used, ceiling):
    """A local target stands beside the national limit, which stays the most."""
    own = Limit(id="rieng", label="riêng", level="xa", segments=(LimitSegment(days=days),))
    local = with_layer(office, limits=(own,))
    asked = proposal("lao-dong-tien-tien", unit="xa-thu-nghiem-moi")
    received = date(2025, 9, 8)
    found = last(local, asked, "xa", received)
    calendar = office.calendar
    assert found.on == calendar.add_working_days(received, used).on
    assert found.ceiling == (calendar.add_working_days(received, ceiling).on if ceiling else None)


def test_reception_on_a_saturday_is_for_the_place_to_say(office):
    """The days of reception and of work differ only where a province says so."""
    saturday, sunday, holiday = date(2025, 9, 13), date(2025, 9, 14), date(2025, 9, 2)
    own = Reception(id="bay", label="bảy", segments=(ReceptionSegment(saturday=True),))
    local = with_layer(office, receptions=(own,))
    unit = "xa-thu-nghiem-moi"
    for place, answers in ((office, [False, False, False]), (local, [True, False, False])):
        days = (saturday, sunday, holiday)
        assert [receives(place.pack, place.calendar, unit, d) for d in days] == answers
    assert receives(local.pack, local.calendar, unit, date(2026, 1, 10)) is True
    assert office.calendar.is_working(saturday) is False
    assert receives(local.pack, local.calendar, unit, date(2027, 1, 9)) is None


# -- days of the calendar -----------------------------------------------------------


def filing(office, award, end, on, *, unit="xa-thu-nghiem", ground="", traits=(), event=None):
    """The deadlines of a proposal as (day, status)."""
    asked = draft(award=award, unit=unit, ground=ground, period=(end.replace(month=1, day=1), end))
    subject = attrs.evolve(asked.subject, traits=traits)
    found = deadlines(office.pack, attrs.evolve(asked, subject=subject), on, event)
    return [(d.on, d.status) for d in found]


@pytest.mark.parametrize(
    ("award", "traits", "end", "on", "wanted", "status"),
    [
        (
            "cstd-toan-quoc",
            (),
            date(2024, 12, 31),
            date(2025, 3, 3),
            date(2025, 12, 31),
            Status.CONFIRMED,
        ),
        (
            "cstd-toan-quoc",
            (),
            date(2025, 12, 31),
            date(2026, 3, 3),
            date(2026, 12, 31),
            Status.UNCONFIRMED,
        ),
        (
            "cstd-toan-quoc",
            (),
            date(2022, 12, 31),
            date(2023, 3, 3),
            date(2023, 10, 31),
            Status.UNCONFIRMED,
        ),
        (
            "co-thi-dua-chinh-phu",
            (),
            date(2024, 12, 31),
            date(2025, 3, 3),
            date(2025, 6, 30),
            Status.UNCONFIRMED,
        ),
        (
            "co-thi-dua-chinh-phu",
            (),
            date(2022, 12, 31),
            date(2023, 3, 3),
            date(2023, 3, 31),
            Status.UNCONFIRMED,
        ),
        (
            "co-thi-dua-chinh-phu",
            ("giao-duc",),
            date(2024, 5, 31),
            date(2024, 9, 3),
            date(2024, 12, 31),
            Status.UNCONFIRMED,
        ),
        (
            "co-thi-dua-chinh-phu",
            ("giao-duc",),
            date(2023, 5, 31),
            date(2023, 9, 3),
            date(2023, 10, 15),
            Status.UNCONFIRMED,
        ),
    ],
)
def test_deadlines_to_the_centre(office, award, traits, end, on, wanted, status):
    """31/12 of the following year, 30/06, 31/12 of education; before 2024 31/10, 31/03, 15/10.

    Where no text says the year, the first such day is only assumed.
    """
    assert filing(office, award, end, on, traits=traits) == [(wanted, status)]


def test_merit_to_the_centre_has_a_day_until_2023_and_none_read_since(office):
    """30/06 by the decree of 2017; nothing was read for later."""
    old = filing(office, "hcld-3", date(2022, 12, 31), date(2023, 3, 3), ground="cong-trang")
    assert old == [(date(2023, 6, 30), Status.UNCONFIRMED)]
    new = filing(office, "hcld-3", date(2024, 12, 31), date(2025, 3, 3), ground="cong-trang")
    assert new == [(None, Status.UNCONFIRMED)]


def test_bac_ninh_files_before_a_day_and_before_a_conference(office):
    """Before 10/12 is 09/12 at the latest; ten days back from a conference, not rolled."""
    ward = "tinh-bac-ninh"
    year = date(2026, 12, 31)
    on = date(2026, 3, 2)
    of_year = filing(office, "bang-khen-tinh", year, on, unit=ward, ground="cong-trang")
    assert of_year == [(date(2026, 12, 9), Status.OPEN)]
    event = date(2026, 11, 18)
    found = filing(office, "bang-khen-tinh", year, on, unit=ward, ground="phong-trao", event=event)
    assert found == [(date(2026, 11, 8), Status.OPEN)]
    assert date(2026, 11, 8).weekday() == 6
    assert filing(office, "bang-khen-tinh", year, on, unit=ward, ground="dot-xuat") == []
    school = filing(
        office,
        "bang-khen-tinh",
        date(2026, 5, 31),
        on,
        unit=ward,
        ground="cong-trang",
        traits=("giao-duc",),
    )
    assert school == [(date(2026, 7, 9), Status.OPEN)]


# -- counting back -------------------------------------------------------------------

DAYS = st.dates(date(2024, 3, 1), date(2026, 12, 30))


@hypothesis_settings(max_examples=200, deadline=None)
@given(by=DAYS, award=st.sampled_from(["lao-dong-tien-tien", "bang-khen-tinh", "cstd-co-so"]))
def test_counting_back_is_the_inverse_of_counting(office, by, award):
    """The day found ends in time, and no later working day would."""
    level = office.pack.award(award).level
    asked = proposal(award, ground="cong-trang" if award == "bang-khen-tinh" else "")
    found = last_start(office.pack, office.calendar, asked, level, by)
    if found.on is None:
        assert found.why == "needs-rule"
        return
    assert office.calendar.is_working(found.start)
    assert found.on <= by
    day = found.start + timedelta(days=1)
    while day <= by:
        if office.calendar.is_working(day):
            again = due(office.pack, office.calendar, asked, level, day)
            assert again.on is None or again.on > by
        day += timedelta(days=1)


@pytest.mark.parametrize(
    ("by", "wanted"),
    [
        (date(2025, 12, 1), date(2025, 11, 3)),  # C51 read backwards
        (date(2026, 1, 9), date(2025, 12, 10)),  # C52: 01/01 and 02/01 are off
        (date(2026, 1, 13), date(2025, 12, 15)),  # Saturday 10/01 is worked
        (date(2026, 1, 11), date(2025, 12, 11)),  # a Sunday counts as the Saturday before
    ],
)
def test_counting_back_over_new_year(office, by, wanted):
    """Twenty working days back, with the swap of 02/01 and 10/01/2026."""
    found = last_start(office.pack, office.calendar, proposal(), "xa", by)
    assert found.start == wanted


def test_counting_back_from_an_undecided_year_is_unknown(office):
    """No calendar, no guess."""
    found = last_start(office.pack, office.calendar, proposal(), "xa", date(2027, 2, 1))
    assert (found.on, found.why, found.year) == (None, "undecided-year", 2027)


@hypothesis_settings(max_examples=300, deadline=None)
@given(received=DAYS, pick=st.data())
def test_no_limit_ends_on_a_day_off_or_in_a_guess(office, received, pick):
    """Every limit of every award ends on a working day, or says why it has no end."""
    limit = pick.draw(st.sampled_from(office.pack.national.limits))
    award = limit.awards[0] if limit.awards else "giay-khen-xa"
    ground = limit.grounds[0] if limit.grounds else ""
    asked = proposal(award, ground=ground)
    found = last(office, asked, limit.level or "xa", received, limit.duty)
    if found.on is None:
        assert found.why in ("needs-rule", "undecided-year")
    else:
        assert office.calendar.is_working(found.on)
        assert found.on > received


@hypothesis_settings(max_examples=200, deadline=None)
@given(first=DAYS, later=st.integers(0, 60))
def test_a_restart_never_shortens(office, first, later):
    """A limit that begins anew on a later day never ends earlier, boundaries of law included."""
    asked = proposal("lao-dong-tien-tien")
    one = last(office, asked, "xa", first).on
    two = last(office, asked, "xa", first + timedelta(days=later)).on
    if one is not None and two is not None:
        assert two >= one


# -- the one-stop desk ---------------------------------------------------------------


def test_slips_go_with_actions(office):
    """01, 05, 06 on reception, 02 for a supplement, 03 for a refusal, 04 with the apology."""

    def numbers(trigger, on=date(2025, 3, 3)):
        return [part.number for _, part in slips_of(office.pack, trigger, on)]

    assert numbers("tiep_nhan") == ["01", "05", "06"]
    assert numbers("yeu_cau_bo_sung") == ["02"]
    assert numbers("tu_choi_tiep_nhan") == ["03"]
    assert numbers("xin_loi_hen_lai") == ["04"]
    assert numbers("tiep_nhan", date(2019, 1, 5)) == []
    sources = {part.status for _, part in slips_of(office.pack, "tiep_nhan", date(2025, 10, 1))}
    assert sources == {Status.UNCONFIRMED}


GOOD = "H56.017.02-260126-AB0001"


def test_a_dossier_number_is_made_and_checked(office):
    """MX1X2.Y1Y2Y3.Z1Z2-YYMMDD-AAXXXX from 25/01/2026; nothing before."""
    on = date(2026, 1, 26)
    assert make_code(office.pack, on, "H56.017", "02", "AB0001") == GOOD
    assert code_faults(office.pack, GOOD, on) == ()
    assert code_faults(office.pack, GOOD, date(2026, 1, 27))
    with pytest.raises(InputError, match="MX1X2"):
        make_code(office.pack, on, "H56", "02", "AB0001")
    with pytest.raises(UnknownName):
        code_faults(office.pack, GOOD, date(2026, 1, 24))


@hypothesis_settings(max_examples=100, deadline=None)
@given(st.integers(0, len(GOOD) - 1), st.sampled_from("?đa -."))
def test_a_damaged_dossier_number_is_found(office, place, sign):
    """One wrong sign anywhere is a fault."""
    bad = GOOD[:place] + sign + GOOD[place + 1 :]
    if bad != GOOD:
        assert code_faults(office.pack, bad, date(2026, 1, 26))


@pytest.mark.parametrize(
    ("award", "ground", "level", "on", "code"),
    [
        ("lao-dong-tien-tien", "", "xa", date(2025, 3, 3), "1.012379"),
        ("bang-khen-tinh", "cong-trang", "tinh", date(2025, 3, 3), "1.012392"),
        ("giay-khen-xa", "dot-xuat", "xa", date(2025, 3, 3), "1.012376"),
        ("cstd-co-so", "", "huyen", date(2023, 3, 3), "1.000843"),
        ("cstd-co-so", "", "huyen", date(2025, 3, 3), "1.012385"),
        ("cstd-co-so", "", "xa", date(2025, 9, 3), ""),
    ],
)
def test_procedure_codes(office, award, ground, level, on, code):
    """The published code of a proposal; the new ones of the commune were not read."""
    found = service_at(office.pack, proposal(award, ground=ground), level, on)
    assert found is not None
    assert found.code == code
    assert bool(found.needs) is not bool(code)


def test_an_apology_carries_a_reason_and_a_later_day(office):
    """Slip 04: reason and new day are needed, the day must lie ahead; a second one is remarked."""
    context = start(office, proposal("lao-dong-tien-tien", unit="xa-thu-nghiem-moi"))
    on = date(2025, 9, 8)
    for trigger in ("nop", "tiep_nhan"):
        context = step(office, context, trigger, on).context
    late = date(2025, 10, 8)
    empty = step(office, context, "xin_loi_hen_lai", late)
    assert set(codes(empty)) == {"st-needs-reason", "st-needs-appointed"}
    said = {"reason": "Chờ ý kiến cơ quan thuế"}
    assert codes(step(office, context, "xin_loi_hen_lai", late, appointed=late, **said)) == [
        "st-appointed"
    ]
    first = step(office, context, "xin_loi_hen_lai", late, appointed=date(2025, 10, 20), **said)
    assert first.events
    assert first.events[0].warnings == ()
    again = step(
        office, first.context, "xin_loi_hen_lai", late, appointed=date(2025, 10, 27), **said
    )
    assert "st-apology-once" in again.events[0].warnings


@pytest.mark.parametrize(
    ("reading", "start_day"), [("tinh-lai", date(2025, 10, 6)), ("van-chay", date(2025, 9, 8))]
)
def test_a_hold_follows_the_policy(office, reading, start_day):
    """By default the limit begins anew when the hold is lifted; the other reading lets it run."""
    place = type(office)(office.pack, readings={"han-khi-tam-dung": reading})
    context = start(place, proposal("lao-dong-tien-tien", unit="xa-thu-nghiem-moi"))
    clear = attrs.evolve(context.dossiers[0], records={"vu_viec": ()})
    context = attrs.evolve(context, dossiers=(clear,))
    for trigger, on in (
        ("nop", date(2025, 9, 8)),
        ("tiep_nhan", date(2025, 9, 8)),
        ("tam_dung", date(2025, 9, 15)),
        ("tiep_tuc", date(2025, 10, 6)),
    ):
        answer = step(place, context, trigger, on, actor=everyone(place), reason="có lý do")
        assert not answer.refusals, codes(answer)
        context = answer.context
    assert [d.start for d in place.due(context)] == [start_day]
