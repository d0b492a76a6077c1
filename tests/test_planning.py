"""The life of a plan: who may do what, what closes an action, and that it is a fold of events."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from khenthuong import (
    Actor,
    Given,
    PlanCommand,
    PlanEvent,
    PlanLife,
    Rank,
    Refusal,
    Seat,
    Signing,
    UnknownName,
)
from khenthuong.basis import Truth
from khenthuong.judge.plans.demands import demands
from khenthuong.judge.plans.life import PlanCase, judge_plan_act
from khenthuong.office.plantasks import plan_tasks
from khenthuong.records import PlanAct, lived
from khenthuong.testing import everyone, office_for_tests

OFFICE = office_for_tests()
ALL = everyone(OFFICE)
TRUONG_TAY = "truong-tay-2025"
ISSUED = date(2025, 1, 7)
LAST, FIRST = date(2025, 6, 30), date(2025, 7, 1)
SECOND = Rank(body="ấp Trường Phước", cluster="khoi-xa-phuong", place=2)


def signed(on=ISSUED, unit="xa-truong-tay"):
    """The plan or a later paper on it, signed by the chair of a commune."""
    return Signing(on=on, office="chu-tich-xa", unit=unit, capacity="chu-tich", number="1/KH")


def carry(movement, trigger, on, actor=ALL, **more):
    """One action."""
    return OFFICE.carry(movement, PlanCommand(actor=actor, trigger=trigger, on=on, **more))


def taken(movement, *steps):
    """The plan after steps that must all be accepted."""
    for trigger, on, more in steps:
        answer = carry(movement, trigger, on, **more)
        assert answer.refusal is None, OFFICE.words.refusal(answer.refusal)
        movement = answer.movement
    return movement


def launched(plan=TRUONG_TAY, bodies=("ấp Trường Phước",)):
    """A plan that was issued and launched in January 2025."""
    return taken(
        OFFICE.movement(plan),
        ("kh_ban_hanh", ISSUED, {"signing": signed()}),
        ("kh_phat_dong", date(2025, 1, 10), {"bodies": bodies}),
    )


def codes(answer):
    """The codes of a refusal."""
    return [f.code for f in answer.refusal.findings]


def test_a_plan_begins_as_a_draft_and_names_its_unit():
    """Without a life it is at the entry state and carried by the unit that made it."""
    movement = OFFICE.movement(TRUONG_TAY)
    assert movement.life.state == "kh_du_thao"
    assert movement.unit == "xa-truong-tay"
    assert not OFFICE.planning.running(movement)
    assert OFFICE.movement(movement.plan) == movement


def test_a_refused_action_changes_nothing_and_tells_every_reason():
    """The state, the missing signature and the seat are told at once."""
    movement = OFFICE.movement(TRUONG_TAY)
    answer = carry(movement, "kh_ban_hanh", ISSUED, actor=Actor(id="khach", seats=()))
    assert answer.movement == movement
    assert answer.event is None
    assert codes(answer) == ["ro-role", "st-needs-signing"]
    assert codes(carry(movement, "kh_phat_dong", ISSUED)) == ["st-wrong-stage"]


def test_only_a_seat_at_the_carrying_unit_counts():
    """The chair of another commune does not issue the plan."""
    movement = OFFICE.movement(TRUONG_TAY)
    for unit, reasons in (("xa-truong-tay", None), ("xa-tan-duc", ["ro-role"])):
        actor = Actor(id="ct", seats=(Seat(role="lanh_dao", unit=unit),))
        answer = carry(movement, "kh_ban_hanh", ISSUED, actor=actor, signing=signed())
        assert (codes(answer) if answer.refusal else None) == reasons


def test_acts_keep_the_order_of_days():
    """An act before the last one is refused, on the same day it is not."""
    movement = launched()
    assert carry(movement, "kh_tuyen_truyen", date(2025, 1, 10)).event
    assert codes(carry(movement, "kh_tuyen_truyen", date(2025, 1, 9))) == ["st-order"]


def test_an_unknown_milestone_or_cluster_is_an_error_with_the_nearest():
    """Bad input is told apart from a refusal."""
    movement = launched()
    with pytest.raises(UnknownName, match="m1"):
        carry(movement, "kh_kiem_tra", LAST, items=("m11",), reason="đạt")
    with pytest.raises(UnknownName, match="khoi-xa-phuong"):
        carry(movement, "kh_xep_hang", LAST, ranks=(attrs.evolve(SECOND, cluster="khoi-xa"),))


@pytest.mark.parametrize(("on", "reasons"), [(LAST, []), (FIRST, ["pt-don-vi"])])
def test_the_last_day_of_the_unit_is_the_last_day_of_its_acts(on, reasons):
    """From 01/07/2025 every act waits for the paper of the successor."""
    answer = carry(launched(), "kh_tuyen_truyen", on)
    assert (codes(answer) if answer.refusal else []) == reasons


def test_the_successor_carries_on_by_a_paper_and_the_plan_stays():
    """The unit changes, the plan does not; the event says that the law leaves it open."""
    movement = launched()
    on = date(2025, 7, 4)
    answer = carry(
        movement, "kh_ke_thua", on, signing=signed(on, "phuong-long-hoa"), reason="văn bản"
    )
    assert answer.movement.unit == "phuong-long-hoa"
    assert answer.movement.plan == movement.plan
    assert answer.event.status == "open"
    again = carry(
        answer.movement, "kh_ke_thua", on, signing=signed(on, "phuong-long-hoa"), reason="nữa"
    )
    assert codes(again) == ["pt-con-hoat-dong"]


def test_a_milestone_that_is_not_named_is_the_next_of_its_kind():
    """The interim review finishes the interim milestone; a general check finishes none."""
    movement = taken(
        OFFICE.movement("bac-son-2025"),
        ("kh_ban_hanh", ISSUED, {"signing": signed(unit="phuong-bac-son")}),
        ("kh_phat_dong", ISSUED, {}),
        ("kh_kiem_tra", date(2025, 4, 1), {"reason": "đạt"}),
        ("kh_so_ket", date(2025, 6, 26), {"reason": "hội nghị"}),
    )
    assert movement.life.done == {"so-ket": date(2025, 6, 26)}


@pytest.mark.parametrize(("on", "late"), [(date(2025, 5, 31), ()), (date(2025, 6, 1), ("pt-tre",))])
def test_a_milestone_after_its_day_is_remarked_not_stopped(on, late):
    """Days of a plan are targets."""
    answer = carry(launched(), "kh_kiem_tra", on, items=("m1",), reason="7/10 đơn vị đạt")
    assert answer.event.warnings == late
    assert answer.event.done == ("m1",)


def test_a_day_set_later_takes_the_place_of_the_plans():
    """The report of the year's end has no day until a paper sets one."""
    movement = launched()
    (before,) = (d for d in demands(movement.plan, movement.life) if not d.kind)
    assert before.on is None
    movement = taken(
        movement,
        (
            "kh_an_dinh",
            date(2025, 2, 3),
            {"items": ("bao-cao-hang",), "day": date(2025, 12, 15), "reason": "công văn"},
        ),
    )
    (after,) = (d for d in demands(movement.plan, movement.life) if not d.kind)
    assert (after.on, after.missing) == (date(2025, 12, 15), ("ấp Trường Phước",))


def test_reports_are_open_until_everyone_who_joined_has_sent_one():
    """A report of one body leaves the other one; a body is counted once."""
    movement = launched(bodies=("ấp A", "ấp B"))
    for body, missing in (("ấp A", ("ấp B",)), ("ấp A", ("ấp B",)), ("ấp B", ())):
        movement = taken(
            movement,
            ("kh_nhan_bao_cao", LAST, {"items": ("bao-cao-hang",), "bodies": (body,)}),
        )
        (report,) = (d for d in demands(movement.plan, movement.life) if not d.kind)
        assert (report.missing, report.open) == (missing, bool(missing))


def test_a_rank_is_confirmed_only_as_it_was_recorded():
    """Another place is refused; the recorded one gets its paper, a new record loses it."""
    movement = taken(launched(), ("kh_xep_hang", LAST, {"ranks": (SECOND,)}))
    first = attrs.evolve(SECOND, place=1)
    paper = {"papers": ("công văn",)}
    assert codes(carry(movement, "kh_xac_nhan_hang", LAST, ranks=(first,), **paper)) == [
        "pt-hang-khac"
    ]
    movement = taken(movement, ("kh_xac_nhan_hang", LAST, {"ranks": (SECOND,), **paper}))
    assert [r.paper for r in movement.life.ranks] == ["công văn"]
    movement = taken(movement, ("kh_xep_hang", LAST, {"ranks": (first,)}))
    assert movement.life.ranks == (first,)


def test_a_rank_without_a_paper_stops_awards_only_where_the_plan_asks_for_one():
    """Trường Tây asks for a confirmation, the city of Tây Ninh does not."""
    movement = taken(launched(), ("kh_xep_hang", LAST, {"ranks": (SECOND,)}))
    assert codes(carry(movement, "kh_khen_thuong", LAST, papers=("9/QĐ",))) == ["pt-hang"]
    cluster = attrs.evolve(movement.plan.clusters[0], confirmed=False)
    free = attrs.evolve(movement, plan=attrs.evolve(movement.plan, clusters=(cluster,)))
    assert carry(free, "kh_khen_thuong", LAST, papers=("9/QĐ",)).event


def test_a_cluster_without_pact_score_and_head_is_remarked_at_second_hand():
    """What is not said of a khối is a remark; what is said is none."""
    answer = carry(launched(), "kh_xep_hang", LAST, ranks=(SECOND,))
    assert answer.event.warnings == ("mv-cumkhoi-pact", "mv-cumkhoi-score", "mv-cumkhoi-head")
    said = dict.fromkeys(("pt_ky_giao_uoc", "pt_cham_diem", "pt_cu_truong"), Given(value=True))
    answer = carry(launched(), "kh_xep_hang", LAST, ranks=(SECOND,), facts={TRUONG_TAY: said})
    assert answer.event.warnings == ()


@pytest.mark.parametrize(
    ("issued", "remarks"),
    [
        (date(2024, 4, 24), ()),
        (date(2024, 4, 25), ("mv-tt01-name", "mv-tt01-watch")),
        (date(2025, 6, 30), ("mv-tt01-name", "mv-tt01-watch")),
    ],
)
def test_the_circular_asks_for_name_and_monitoring_while_it_holds(issued, remarks):
    """Thông tư số 01/2024/TT-BNV began on 25/04/2024."""
    answer = carry(OFFICE.movement(TRUONG_TAY), "kh_ban_hanh", issued, signing=signed(issued))
    assert answer.event.warnings == remarks


@pytest.mark.parametrize(
    ("years", "checked", "on", "stopped"),
    [
        (2, False, date(2025, 8, 4), False),
        (3, False, date(2025, 8, 4), True),
        (3, True, date(2025, 8, 4), False),
        (3, False, date(2025, 8, 5), False),
    ],
)
def test_a_movement_of_three_years_is_inspected_while_the_circular_holds(
    years, checked, on, stopped
):
    """Two years are free of it; from 05/08/2025 a circular that nobody read takes its place."""
    plan = OFFICE.pack.plan(TRUONG_TAY)
    end = date(2022 + years, 12, 31)
    plan = attrs.evolve(plan, period_start=date(2023, 1, 1), period_end=end)
    acts = (PlanAct(trigger="kh_kiem_tra", on=on, entered=on, actor="a"),) if checked else ()
    case = PlanCase(plan=plan, life=PlanLife(state="kh_dang_thi_dua", acts=acts))
    act = PlanAct(trigger="kh_tong_ket", on=on, entered=on, actor="a")
    verdict = judge_plan_act(
        OFFICE.pack, OFFICE.planning.procedure.machine, case, act, ("pt_to_chuc",)
    )
    found = {f.code: f.truth for f in verdict.findings}
    assert (
        found.get("mv-tt01-inspect") is Truth.FALSE and found["mv-tt01-years"] is Truth.TRUE
    ) is (stopped)


def test_what_is_due_is_ordered_by_day_and_ends_with_the_plan():
    """Only running plans wait for something; a draft and a cancelled plan do not."""
    movement = launched()
    tasks = plan_tasks(OFFICE, [movement, OFFICE.movement("cat-ne-2025")], FIRST)
    assert [(t.demand.item, t.left) for t in tasks] == [
        ("m1", -31),
        ("m2", 122),
        ("bao-cao-hang", None),
        ("xep-loai-cuoi-nam", None),
    ]
    assert {t.unit for t in tasks} == {"phuong-long-hoa"}
    assert all(t.waits for t in tasks)
    on = date(2025, 2, 1)
    ended = taken(movement, ("kh_cham_dut", on, {"signing": signed(on), "reason": "dừng"}))
    assert plan_tasks(OFFICE, [ended], FIRST) == ()


def test_what_can_be_done_is_told_with_what_closes_the_rest():
    """Every action of the state is there, with its reasons."""
    openings = {o.trigger: o for o in OFFICE.planning.can(launched(), ALL, LAST)}
    assert openings["kh_tuyen_truyen"].open
    assert [f.code for f in openings["kh_xep_hang"].lacks] == ["st-needs-ranks"]
    assert "pt-moc" in [f.code for f in openings["kh_tong_ket"].findings]
    assert "kh_ban_hanh" not in openings


TRIGGERS = [t.id for t in OFFICE.pack.machine("phong-trao").triggers]
MORE = {
    "signing": signed(),
    "reason": "thử",
    "bodies": ("ấp A",),
    "items": ("m1",),
    "ranks": (SECOND,),
    "papers": ("công văn",),
    "day": LAST,
}


@hypothesis_settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(TRIGGERS), max_size=20))
def test_whatever_is_tried_the_life_is_the_fold_of_the_accepted_events(tried):
    """Random acts: refused ones change nothing and say why, a final state is never left."""
    movement = OFFICE.movement(TRUONG_TAY)
    first, events = movement.life, []
    finals = {s.id for s in OFFICE.pack.machine("phong-trao").states if s.final}
    for trigger in tried:
        over = movement.life.state in finals
        answer = carry(movement, trigger, ISSUED, **MORE)
        if isinstance(answer.result, Refusal):
            assert answer.result.findings
            assert answer.movement == movement
        else:
            assert isinstance(answer.result, PlanEvent)
            assert not over
            events.append(answer.result)
        movement = answer.movement
    assert lived(first, events) == movement.life
    assert movement.life.version == len(events)
