"""What is due on a day, on whose desk, and the last days before a ceremony."""

from __future__ import annotations

import json
from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from khenthuong.cli.main import main
from khenthuong.office.agenda import agenda
from khenthuong.office.countdown import countdown
from khenthuong.store import Store
from khenthuong.testing import accepted, draft, office_for_tests, start, step

WARD, OLD = "phuong-long-hoa", "xa-truong-tay"
FACTS = {
    "chap_hanh_tot": True,
    "hoan_thanh_tot_nhiem_vu": True,
    "ban_chinh_hoac_chung_thuc": True,
    "giai_the_truoc_quyet_dinh": False,
}


@pytest.fixture(scope="module")
def office():
    """One office for all tests of the module."""
    return office_for_tests()


def proposal(code="HS-01", award="cstd-co-so", unit=WARD, **more):
    """A proposal of a ward or a commune without any open matter."""
    made = draft(code, award=award, unit=unit, facts=FACTS, **more)
    return attrs.evolve(made, records={"vu_viec": ()})


def walked(office, context, *steps):
    """The context after steps of (trigger, day, parts)."""
    for trigger, on, *parts in steps:
        more = parts[0] if parts else {}
        context = accepted(office, step(office, context, trigger, on, **more))
    return context


def tasks(office, context, on):
    """The agenda of one list."""
    return agenda(office, context.dossiers, on)


RECEIVED = (("nop", date(2025, 11, 3)), ("tiep_nhan", date(2025, 11, 3)))


@pytest.mark.parametrize(
    ("on", "left", "late"),
    [
        (date(2025, 11, 28), 1, False),
        (date(2025, 12, 1), 0, False),
        (date(2025, 12, 2), -1, True),
        (date(2026, 1, 12), -29, True),  # Saturday 10/01 counts, 01/01 and 02/01 do not
    ],
)
def test_a_task_says_how_late_it_is_in_working_days(office, on, left, late):
    """C51: received on 03/11/2025, due on 01/12/2025."""
    context = walked(office, start(office, proposal()), *RECEIVED)
    (task,) = tasks(office, context, on)
    assert (task.due.on, task.left, task.late) == (date(2025, 12, 1), left, late)
    assert (task.unit, task.role, task.state) == (WARD, "tham_dinh", "cho_tham_dinh")


def test_what_is_not_running_says_why(office):
    """Not yet received, waiting for papers, on hold, submitted: no lateness is counted."""
    late = date(2026, 6, 1)
    context = walked(office, start(office, proposal()), ("nop", date(2025, 11, 3)))
    assert [(t.why, t.left, t.late) for t in tasks(office, context, late)] == [
        ("not-received", None, False)
    ]
    context = walked(office, context, ("tiep_nhan", date(2025, 11, 3)))
    asked = walked(office, context, ("yeu_cau_bo_sung", date(2025, 11, 5), {"reason": "thiếu"}))
    (task,) = tasks(office, asked, late)
    assert (task.why, task.role, task.late) == ("supplement", "don_vi_trinh", False)
    held = walked(office, context, ("tam_dung", date(2025, 11, 5), {"reason": "có đơn"}))
    (task,) = tasks(office, held, late)
    assert (task.why, task.left, task.late) == ("held", None, False)
    running = type(office)(office.pack, readings={"han-khi-tam-dung": "van-chay"})
    assert [t.late for t in tasks(running, held, late)] == [True]


def test_a_supplement_restarts_the_limit_of_the_whole_list(office):
    """C54: filed on 05/05/2025, the last item on 12/05/2025, twenty working days to 09/06/2025."""
    lines = [proposal(c, "lao-dong-tien-tien", "xa-thu-nghiem") for c in ("HS-01", "HS-02")]
    context = walked(
        office,
        start(office, *lines),
        ("nop", date(2025, 5, 5)),
        ("tiep_nhan", date(2025, 5, 5)),
        ("yeu_cau_bo_sung", date(2025, 5, 6), {"reason": "thiếu", "lines": ("HS-01",)}),
        ("bo_sung", date(2025, 5, 12), {"papers": ("bao-cao",), "lines": ("HS-01",)}),
    )
    (task,) = tasks(office, context, date(2025, 5, 20))
    assert task.lines == ("HS-01", "HS-02")
    assert (task.due.start, task.due.on) == (date(2025, 5, 12), date(2025, 6, 9))


def test_the_desk_of_an_ended_unit_is_that_of_the_successor(office):
    """From 01/07/2025 what lay at xã Trường Tây lies at phường Long Hoa, with the limit kept."""
    one = proposal("HS-01", "lao-dong-tien-tien", OLD)
    steps = (("nop", date(2025, 6, 24)), ("tiep_nhan", date(2025, 6, 30)))
    context = walked(office, start(office, one), *steps)
    (before,) = tasks(office, context, date(2025, 6, 30))
    (after,) = tasks(office, context, date(2025, 7, 1))
    assert (before.unit, before.moved_from) == (OLD, "")
    assert (after.unit, after.moved_from) == (WARD, OLD)
    assert before.due.on == after.due.on == date(2025, 7, 28)


def test_a_limit_into_an_undecided_year_is_unknown(office):
    """Received in December 2026: the days off of 2027 were not decided."""
    steps = (("nop", date(2026, 12, 21)), ("tiep_nhan", date(2026, 12, 21)))
    context = walked(office, start(office, proposal()), *steps)
    (task,) = tasks(office, context, date(2027, 3, 1))
    assert (task.due.on, task.why, task.due.year, task.late) == (
        None,
        "undecided-year",
        2027,
        False,
    )


def test_drafts_and_finished_dossiers_wait_for_nothing(office):
    """Only what is under way is due."""
    fresh = start(office, proposal())
    assert tasks(office, fresh, date(2025, 11, 3)) == ()
    context = walked(office, fresh, *RECEIVED)
    gone = walked(office, context, ("rut", date(2025, 11, 4)))
    assert tasks(office, gone, date(2026, 1, 5)) == ()


def test_deadlines_of_the_way_ahead_stand_beside_the_limit(office):
    """A proposal to the centre is told the 31/12 of the following year while it is below."""
    one = draft(
        "HS-01", award="cstd-toan-quoc", unit=OLD, period=(date(2022, 1, 1), date(2024, 12, 31))
    )
    context = walked(office, start(office, one), ("nop", date(2025, 3, 3)))
    filing = [t for t in tasks(office, context, date(2025, 3, 3)) if t.filing]
    assert [(t.due.limit, t.due.on) for t in filing] == [("moc-cstd-toan-quoc", date(2025, 12, 31))]


def test_order_is_by_last_day_then_by_vietnamese_names(office):
    """The earliest first, unknown last; units in the order of the Vietnamese alphabet."""
    contexts = []
    for code, unit in (
        ("HS-1", "phuong-long-hoa"),
        ("HS-2", "phuong-bim-son"),
        ("HS-3", "xa-quan-chu"),
    ):
        one = start(office, proposal(code, unit=unit))
        contexts.append(walked(office, one, *RECEIVED).dossiers[0])
    contexts = [attrs.evolve(d, submission=f"TT-{d.id}") for d in contexts]
    found = agenda(office, contexts, date(2025, 11, 10))
    assert [t.lines[0] for t in found] == ["HS-2", "HS-1", "HS-3"]
    late = attrs.evolve(contexts[0], life=attrs.evolve(contexts[0].life, state="cho_bo_sung"))
    assert [t.lines[0] for t in agenda(office, [late, *contexts[1:]], date(2025, 11, 10))] == [
        "HS-2",
        "HS-3",
        "HS-1",
    ]


# -- counting back ---------------------------------------------------------------------


def told(steps):
    """(action, last day) of a countdown."""
    return [(s.trigger, s.on) for s in steps]


def test_the_countdown_of_a_new_proposal(office):
    """For 20/01/2026: decide and submit by 19/01, receive by 19/12/2025."""
    steps = countdown(office, proposal(), date(2026, 1, 20), date(2025, 11, 1))
    assert told(steps) == [
        ("tiep_nhan", date(2025, 12, 19)),
        ("trinh", date(2026, 1, 19)),
        ("quyet_dinh", date(2026, 1, 19)),
    ]


def test_the_decision_is_before_the_ceremony_on_a_working_day(office):
    """A ceremony on Monday 12/01/2026: the swapped Saturday 10/01 is the last working day."""
    steps = countdown(office, proposal(), date(2026, 1, 12), date(2025, 11, 1))
    assert steps[-1].on == date(2026, 1, 10)


def test_the_countdown_of_a_running_limit_never_passes_it(office):
    """Once received, the limit that runs is the last day even where the ceremony is far."""
    context = walked(office, start(office, proposal()), *RECEIVED)
    far = countdown(office, context.dossiers[0], date(2026, 2, 3), date(2025, 11, 10))
    assert told(far) == [("trinh", date(2025, 12, 1)), ("quyet_dinh", date(2026, 2, 2))]
    near = countdown(office, context.dossiers[0], date(2025, 11, 20), date(2025, 11, 10))
    assert told(near) == [("trinh", date(2025, 11, 19)), ("quyet_dinh", date(2025, 11, 19))]


def test_the_countdown_of_a_wait_for_papers_ends_at_the_supplement(office):
    """The limit will begin anew, so the papers must come in time for it."""
    asked = (*RECEIVED, ("yeu_cau_bo_sung", date(2025, 11, 5), {"reason": "thiếu"}))
    context = walked(office, start(office, proposal()), *asked)
    steps = countdown(office, context.dossiers[0], date(2026, 1, 20), date(2025, 11, 10))
    assert told(steps)[0] == ("bo_sung", date(2025, 12, 19))


def test_the_countdown_stops_where_no_limit_is_known(office):
    """From 01/07/2025 the province must say: what lies before its reception is unknown."""
    one = proposal(award="bang-khen-tinh", ground="cong-trang")
    steps = countdown(office, one, date(2025, 11, 20), date(2025, 9, 1))
    known = [s for s in steps if s.on is not None]
    assert told(known) == [("trinh", date(2025, 11, 19)), ("quyet_dinh", date(2025, 11, 19))]
    unknown = {s.needs for s in steps if s.on is None}
    assert unknown == {"Quy định của tỉnh về thời hạn thẩm định, trình Bằng khen"}


def test_bac_ninh_counts_ten_days_back_from_the_conference(office):
    """No limit of the province is known, but its deadline is."""
    one = draft("", award="bang-khen-tinh", unit="tinh-bac-ninh", ground="phong-trao")
    steps = countdown(office, one, date(2026, 11, 18), date(2026, 3, 2))
    assert told(steps)[-3:] == [
        ("tiep_nhan", date(2026, 11, 8)),
        ("trinh", date(2026, 11, 17)),
        ("quyet_dinh", date(2026, 11, 17)),
    ]


def test_a_ceremony_after_a_boundary_goes_the_way_of_the_successors(office):
    """Told in May for September 2025: no thị xã on the way, the ward in place of the commune."""
    one = proposal(award="bang-khen-tinh", unit=OLD, ground="cong-trang")
    steps = countdown(office, one, date(2025, 9, 2), date(2025, 5, 5))
    assert {s.level for s in steps} == {"xa", "tinh"}
    assert {s.unit for s in steps if s.level == "xa"} == {WARD}


def test_a_ceremony_in_an_undecided_year_is_unknown(office):
    """No calendar of 2027, no last day."""
    steps = countdown(office, proposal(), date(2027, 1, 20), date(2026, 11, 1))
    assert {(s.on, s.why, s.year) for s in steps} == {(None, "undecided-year", 2027)}


@hypothesis_settings(max_examples=60, deadline=None)
@given(ceremony=st.dates(date(2025, 8, 1), date(2026, 12, 28)))
def test_whoever_keeps_the_last_days_keeps_every_limit(office, ceremony):
    """Received on the last day, the limit ends in time for the decision before the ceremony."""
    receive, submit, decide = countdown(office, proposal(), ceremony, date(2025, 7, 1))
    assert receive.on <= submit.on <= decide.on < ceremony
    steps = (("nop", receive.on), ("tiep_nhan", receive.on))
    context = walked(office, start(office, proposal()), *steps)
    (task,) = tasks(office, context, receive.on)
    assert task.due.on <= submit.on


# -- the command -------------------------------------------------------------------------


@pytest.fixture
def season(tmp_path, capsys):
    """A small season in a file."""
    place = str(tmp_path / "mua.db")
    args = ("simulate", "truong-tay-2025", "--dossiers", "12", "--seed", "1", "--db", place)
    assert main(list(args)) == 0
    capsys.readouterr()
    return place


def lines(capsys, *args):
    """Standard output of a command that succeeds."""
    assert main([str(a) for a in args]) == 0
    return capsys.readouterr().out


def test_due_reads_the_database_as_it_was_on_that_day(season, capsys):
    """Nothing before the first list, something in the season; codes and English never shown."""
    assert "Không có việc nào" in lines(capsys, "due", season, "--at", "2025-01-06")
    text = lines(capsys, "due", season, "--at", "2025-12-30")
    assert "phường Long Hoa" in text
    for word in ("cho_tham_dinh", "giay-khen", "None", "unknown", "tham_dinh"):
        assert word not in text
    data = json.loads(lines(capsys, "due", season, "--at", "2025-12-30", "--json"))
    assert {t["unit"] for t in data} <= {WARD}
    with Store.open(season) as store, store.reading() as reader:
        on = date(2025, 12, 30)
        assert all(a.on <= on for d in reader.as_of(on) for a in d.life.acts)
        assert reader.as_of(date.max) == reader.dossiers()


def test_due_filters_by_unit_and_lateness(season, capsys):
    """A unit by name without marks; only what is late."""
    everything = json.loads(lines(capsys, "due", season, "--at", "2026-12-01", "--json"))
    late = json.loads(lines(capsys, "due", season, "--at", "2026-12-01", "--late", "--json"))
    assert late == [t for t in everything if t["late"]]
    named = lines(
        capsys, "due", season, "--at", "2026-12-01", "--unit", "phuong long hoa", "--json"
    )
    assert json.loads(named) == [t for t in everything if t["unit"] == WARD]
    assert main(["due", season, "--unit", "phường Lng Hoa"]) == 2
    assert "phường Long Hoa" in capsys.readouterr().err


def test_due_counts_back_with_and_without_a_database(season, capsys):
    """The last day of each step left, for a season or for a proposal that is only thought of."""
    text = lines(capsys, "due", season, "--at", "2025-12-30", "--ceremony", "2026-02-03")
    assert "Tính ngược từ buổi lễ ngày 03/02/2026" in text
    args = ("--award", "cstd-co-so", "--unit", "phường Long Hoa", "--at", "2025-11-01")
    alone = lines(capsys, "due", "--ceremony", "2026-01-20", *args)
    assert "19/12/2025" in alone
    data = json.loads(lines(capsys, "due", "--ceremony", "2026-01-20", *args, "--json"))
    assert [s["on"] for s in data[0]["steps"]] == ["2025-12-19", "2026-01-19", "2026-01-19"]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("due",), "cần tên kho dữ liệu"),
        (("due", "khong-co.db"), "không có tệp dữ liệu này"),
        (("due", "--ceremony", "2026-01-20", "--award", "cstd-co-so"), "--unit"),
        (("due", "x.db", "--at", "20/01/2026"), "năm-tháng-ngày"),
        (("due", "--ceremony", "2026-01-20", "--award", "cstd-coso", "--unit", WARD), "cstd-co-so"),
    ],
)
def test_bad_input_is_told_and_ends_with_two(args, said, capsys):
    """What was wrong and what would be right, in Vietnamese."""
    assert main(list(args)) == 2
    assert said in capsys.readouterr().err
