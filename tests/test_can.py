"""Who may do what, where and on which day: seats, desks of ended units, mandates to sign."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from khenthuong import Actor, Ballot, Mandate, Seat, Signing
from khenthuong.cli.main import main
from khenthuong.testing import accepted, codes, draft, everyone, office_for_tests, start, step

WARD, OLD = "phuong-long-hoa", "xa-truong-tay"
HOME, LATER = "xa-thu-nghiem", "xa-thu-nghiem-moi"
FACTS = {
    "chap_hanh_guong_mau": True,
    "hoan_thanh_tot_nhiem_vu": True,
    "xuat_sac_phong_trao": True,
    "ban_chinh_hoac_chung_thuc": True,
    "giai_the_truoc_quyet_dinh": False,
    "noi_bo_doan_ket": True,
}


@pytest.fixture(scope="module")
def office():
    """One office for all tests of the module."""
    return office_for_tests()


def proposal(unit=LATER, code="HS-01"):
    """A Giấy khen of a movement at a commune of the test province."""
    made = draft(code, award="giay-khen-xa", unit=unit, ground="phong-trao", facts=FACTS)
    papers = ("to-trinh", "bao-cao", "bien-ban", "chung-nhan")
    return attrs.evolve(made, records={"vu_viec": (), "khen": ()}, papers=papers)


def awaiting_decision(office, on=date(2025, 9, 8)):
    """A proposal that was submitted to the chair."""
    context = start(office, proposal())
    votes = {"HS-01": Ballot(on=on, members=9, present=9, yes=9)}
    for trigger in ("nop", "tiep_nhan", "tham_dinh", "hoi_dong_xet", "trinh"):
        more = {"ballots": votes} if trigger == "hoi_dong_xet" else {}
        context = accepted(office, step(office, context, trigger, on, **more))
    return context


def opening(office, context, actor, on, trigger):
    """One opening of the first line."""
    return next(o for o in office.can(context, actor, on) if o.trigger == trigger)


def reasons(found):
    """The codes of an opening."""
    return [f.code for f in found.findings]


# -- seats -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start_day", "end_day", "wanted"),
    [
        (None, None, []),
        (date(2025, 9, 9), None, []),
        (date(2025, 9, 10), None, ["ro-role", "ro-seat-early"]),
        (None, date(2025, 9, 9), []),
        (None, date(2025, 9, 8), ["ro-role", "ro-seat-late"]),
    ],
)
def test_a_seat_counts_on_the_days_it_is_held(office, start_day, end_day, wanted):
    """First and last day included; outside, the finding says which days they were."""
    context = accepted(office, step(office, start(office, proposal()), "nop", date(2025, 9, 8)))
    clerk = Actor(id="c", seats=(Seat(role="tiep_nhan", unit=LATER, start=start_day, end=end_day),))
    found = opening(office, context, clerk, date(2025, 9, 9), "tiep_nhan")
    assert reasons(found) == wanted


def test_a_seat_at_another_unit_does_not_count(office):
    """The same role next door is nobody here."""
    context = accepted(office, step(office, start(office, proposal()), "nop", date(2025, 9, 8)))
    clerk = Actor(id="c", seats=(Seat(role="tiep_nhan", unit=WARD),))
    found = opening(office, context, clerk, date(2025, 9, 9), "tiep_nhan")
    assert reasons(found) == ["ro-role"]


def test_the_desk_of_an_ended_unit_is_closed_and_names_the_successor(office):
    """From 01/07/2025 the clerk of the commune is refused, that of its successor is not."""
    context = accepted(
        office, step(office, start(office, proposal(unit=HOME)), "nop", date(2025, 6, 24))
    )
    old = Actor(id="c", seats=(Seat(role="tiep_nhan", unit=HOME),))
    new = Actor(id="d", seats=(Seat(role="tiep_nhan", unit=LATER),))
    last, first = date(2025, 6, 30), date(2025, 7, 1)
    assert opening(office, context, old, last, "tiep_nhan").open
    assert not opening(office, context, new, last, "tiep_nhan").open
    refused = opening(office, context, old, first, "tiep_nhan")
    assert reasons(refused) == ["ro-role", "ro-desk-ended"]
    assert opening(office, context, new, first, "tiep_nhan").open
    said = office.words.line(refused.findings[1]).text
    assert said == (
        "UBND xã Thử Nghiệm hoạt động đến hết ngày 30/06/2025; "
        "việc này thuộc UBND xã Thử Nghiệm Mới"
    )


def test_a_hold_is_lifted_only_where_there_is_one(office):
    """Going on without a hold would restart the limit for nothing."""
    context = accepted(office, step(office, start(office, proposal()), "nop", date(2025, 9, 8)))
    answer = step(office, context, "tiep_tuc", date(2025, 9, 9), reason="thử")
    assert codes(answer) == ["st-not-held"]


# -- mandates ----------------------------------------------------------------------

SIGN = date(2025, 9, 15)
DEPUTY = Actor(id="pho", seats=())


def mandate(**more):
    """A deputy who signs for the chair in September 2025."""
    base = {
        "holder": "pho",
        "unit": LATER,
        "capacity": "kt-chu-tich",
        "start": date(2025, 9, 1),
        "end": date(2025, 9, 30),
    }
    return Mandate(**{**base, **more})


def signing(capacity="kt-chu-tich", on=SIGN, unit=LATER):
    """The signature of a decision."""
    return Signing(on=on, office="chu-tich-xa", unit=unit, capacity=capacity, number="01/QĐ")


def decided(office, mandates, actor=DEPUTY, **more):
    """The codes that refuse the decision, or nothing."""
    context = attrs.evolve(awaiting_decision(office), mandates=mandates)
    on = more.get("on", SIGN)
    answer = step(office, context, "quyet_dinh", on, actor=actor, signing=signing(**more))
    return codes(answer)


@pytest.mark.parametrize(
    ("given_", "more", "wanted"),
    [
        ((mandate(),), {}, []),
        ((mandate(capacity="q-chu-tich"),), {"capacity": "q-chu-tich"}, []),
        ((mandate(awards=("giay-khen-xa",)),), {}, []),
        ((mandate(start=None, end=None),), {}, []),
        ((), {}, ["ro-role"]),
        ((mandate(holder="khac"),), {}, ["ro-role"]),
        ((mandate(),), {"on": date(2025, 10, 1)}, ["ro-role", "au-mandate-late"]),
        ((mandate(start=date(2025, 9, 16)),), {}, ["ro-role", "au-mandate-early"]),
        ((mandate(awards=("lao-dong-tien-tien",)),), {}, ["ro-role", "au-mandate-scope"]),
        ((mandate(),), {"capacity": "q-chu-tich"}, ["ro-role", "au-mandate-capacity"]),
        ((mandate(unit=WARD),), {}, ["ro-role", "au-mandate-unit"]),
        (
            (mandate(end=date(2025, 9, 10), awards=("lao-dong-tien-tien",)),),
            {},
            ["ro-role", "au-mandate-late", "au-mandate-scope"],
        ),
    ],
)
def test_a_deputy_signs_within_the_mandate(office, given_, more, wanted):
    """Unit, days, awards and mark of the mandate; all that is wrong is told at once."""
    assert decided(office, given_, **more) == wanted


def test_a_mandate_cannot_give_a_mark_that_the_law_refuses(office):
    """TUQ. on an award decision stays wrong, mandate or not."""
    found = decided(office, (mandate(capacity="tuq-chu-tich"),), capacity="tuq-chu-tich")
    assert found == ["au-delegation"]


def test_a_signature_for_the_head_needs_a_mandate_whoever_records_it(office):
    """Without the paper it is not known; with one of another month it is refused."""
    chair = everyone(office)
    assert decided(office, (), actor=chair) == ["au-mandate"]
    assert decided(office, (mandate(holder="pho"),), actor=chair) == []
    old = mandate(end=date(2025, 9, 14))
    assert decided(office, (old,), actor=chair) == ["au-mandate-late"]
    assert decided(office, (), actor=chair, capacity="chu-tich") == []


def test_can_tells_a_deputy_that_only_the_signature_is_missing(office):
    """The mandate opens the role; the signature itself is still asked for."""
    context = attrs.evolve(awaiting_decision(office), mandates=(mandate(),))
    found = opening(office, context, DEPUTY, SIGN, "quyet_dinh")
    assert reasons(found) == ["st-needs-signing"]
    assert found.lacks == found.findings
    late = opening(office, context, DEPUTY, date(2025, 10, 1), "quyet_dinh")
    assert reasons(late)[:2] == ["ro-role", "au-mandate-late"]


def test_lists_that_are_split_keep_their_mandates(office):
    """Both parts can be signed by the same deputy."""
    lines = (proposal(), proposal(code="HS-02"))
    context = attrs.evolve(start(office, *lines), mandates=(mandate(),))
    assert [p.mandates for p in context.split(("HS-02",), "TT-02")] == [(mandate(),), (mandate(),)]


# -- what is told is what happens ------------------------------------------------------


@hypothesis_settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_can_says_is_what_the_step_answers(office, data):
    """Any seats, any day around the boundary: an opening is open exactly when the step is taken."""
    context = start(office, proposal(unit=HOME))
    on = date(2025, 6, 26)
    for _ in range(data.draw(st.integers(0, 5))):
        trigger = data.draw(st.sampled_from(["nop", "tiep_nhan", "tam_dung", "tham_dinh"]))
        context = step(office, context, trigger, on, reason="thử").context
        on = on.replace(day=on.day + 1) if on.day < 29 else date(2025, 7, 1)
    roles = [r.id for r in office.pack.national.roles]
    seats = st.builds(Seat, role=st.sampled_from(roles), unit=st.sampled_from([HOME, LATER]))
    actor = Actor(id="a", seats=tuple(data.draw(st.lists(seats, max_size=4))))
    on = data.draw(st.dates(max([on, date(2025, 6, 26)]), date(2025, 7, 10)))
    for found in office.can(context, actor, on):
        answer = step(office, context, found.trigger, on, actor=actor)
        taken = any(e.trigger == found.trigger for e in answer.events)
        assert taken is found.open
        refused = {f.code for r in answer.refusals for f in r.findings}
        assert refused == set(reasons(found))


# -- the command -------------------------------------------------------------------------


def test_the_command_tells_open_actions_and_all_reasons(tmp_path, capsys):
    """Three groups in Vietnamese; a role at an ended unit is told where the desk is now."""
    place = str(tmp_path / "mua.db")
    assert main(["simulate", "truong-tay-2025", "--dossiers", "12", "--db", place]) == 0
    capsys.readouterr()
    assert main(["can", place, "HS-004", "--at", "2026-01-20"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("HS-004 ngày 20/01/2026: ")
    assert "Làm được ngay" in text
    assert "Rút hồ sơ" in text
    args = ["--as", "nguoi tham dinh", "--unit", "xã Trường Tây"]
    assert main(["can", place, "HS-004", "--at", "2026-01-20", *args]) == 0
    text = capsys.readouterr().out
    assert "Làm được ngay" not in text
    assert "30/06/2025" in text
    assert main(["can", place, "HS-004", "--at", "2025-01-08"]) == 0
    text = capsys.readouterr().out
    assert "Đang soạn thảo" in text
    assert "Gửi hồ sơ" in text
    assert main(["can", place, "HS-004", "--as", "sếp"]) == 2
    assert main(["can", place, "HS-999"]) == 2
    assert "HS-0" in capsys.readouterr().err
