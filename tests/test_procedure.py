"""The way of a dossier: route, guards, hand-over, hold, lists."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from khenthuong import Actor, Ballot, Event, Given, Refusal, Signing, apply
from khenthuong.basis import UnknownName
from khenthuong.records import replay
from khenthuong.testing import accepted, codes, draft, everyone, office_for_tests, start, step

HOME, LATER = "xa-thu-nghiem", "xa-thu-nghiem-moi"
PAPERS = ("to-trinh", "bao-cao", "bien-ban", "chung-nhan")
GOOD = {
    "chap_hanh_guong_mau": True,
    "xuat_sac_phong_trao_tinh": True,
    "ban_chinh_hoac_chung_thuc": True,
    "giai_the_truoc_quyet_dinh": False,
}


@pytest.fixture(scope="module")
def office():
    """One office for all tests of the module."""
    return office_for_tests()


def candidate(code="HS-01", award="bang-khen-tinh", **more):
    """An individual who meets the criteria of a provincial award in a movement."""
    more.setdefault("facts", GOOD)
    more.setdefault("papers", PAPERS)
    more.setdefault("unit", HOME)
    records = {"khen": (), "vu_viec": ()}
    return draft(code, award=award, ground="phong-trao", records=records, **more)


def ballot(on, yes=7, members=9):
    """A meeting of all members."""
    return Ballot(on=on, members=members, present=members, yes=yes)


def one_leg(office, context, first):
    """Carry every line through one leg in one day, up to the submission upward."""
    lines = [d.id for d in context.dossiers]
    context = accepted(office, step(office, context, "tiep_nhan", first))
    context = accepted(office, step(office, context, "tham_dinh", first))
    votes = {code: ballot(first) for code in lines}
    context = accepted(office, step(office, context, "hoi_dong_xet", first, ballots=votes))
    return accepted(office, step(office, context, "trinh", first))


def levels(context):
    """The levels of the route of the first line, lapsed ones in brackets."""
    legs = context.dossiers[0].life.legs
    return [f"({leg.level})" if leg.lapsed else leg.level for leg in legs]


@pytest.mark.parametrize(
    ("on", "unit", "wanted"),
    [
        (date(2025, 3, 10), HOME, ["xa", "huyen", "tinh"]),
        (date(2025, 6, 30), HOME, ["xa", "huyen", "tinh"]),
        (date(2025, 7, 1), LATER, ["xa", "tinh"]),
        (date(2025, 9, 10), LATER, ["xa", "tinh"]),
    ],
)
def test_the_route_follows_the_levels_that_exist(office, on, unit, wanted):
    """Three levels until 30/06/2025, two from 01/07/2025."""
    context = accepted(office, step(office, start(office, candidate(unit=unit)), "nop", on))
    assert levels(context) == wanted


def test_a_dossier_under_way_keeps_its_finished_legs(office):
    """On 01/07/2025 the leg of the district lapses, the finished one of the commune stays."""
    context = accepted(office, step(office, start(office, candidate()), "nop", date(2025, 6, 2)))
    context = one_leg(office, context, date(2025, 6, 10))
    context = accepted(office, step(office, context, "tiep_nhan", date(2025, 6, 20)))
    answer = step(office, context, "tiep_nhan", date(2025, 7, 2))
    dossier = answer.context.dossiers[0]
    assert [e.trigger for e in answer.events] == ["chuyen_ke_thua", "tiep_nhan"]
    assert levels(answer.context) == ["xa", "(huyen)", "tinh"]
    assert dossier.life.legs[0].done == date(2025, 6, 10)
    assert dossier.life.legs[dossier.life.leg].level == "tinh"


def test_a_leg_at_an_ended_commune_goes_on_at_its_successor(office):
    """The commune's successor goes on at the same step, nothing is repeated."""
    context = accepted(office, step(office, start(office, candidate()), "nop", date(2025, 6, 25)))
    context = accepted(office, step(office, context, "tiep_nhan", date(2025, 6, 26)))
    answer = step(office, context, "tham_dinh", date(2025, 7, 3))
    context = accepted(office, answer)
    assert context.dossiers[0].life.legs[0].unit == LATER
    assert context.dossiers[0].life.state == "cho_hoi_dong"


def test_acts_of_one_leg_never_open_a_guard_of_another(office):
    """The ballot of the commune does not count for the council of the province."""
    fresh = start(office, candidate(unit=LATER))
    context = accepted(office, step(office, fresh, "nop", date(2025, 9, 1)))
    context = one_leg(office, context, date(2025, 9, 8))
    context = accepted(office, step(office, context, "tiep_nhan", date(2025, 9, 9)))
    context = accepted(office, step(office, context, "tham_dinh", date(2025, 9, 10)))
    answer = step(office, context, "hoi_dong_xet", date(2025, 9, 11))
    assert "vo-none" in codes(answer)


def test_a_refusal_holds_all_reasons_at_once(office):
    """Missing papers, an open matter and a failed criterion are told together."""
    bad = candidate(facts={**GOOD, "chap_hanh_guong_mau": False}, papers=("to-trinh",))
    matter = {"loai": "dieu_tra", "tu": date(2025, 1, 1)}
    bad = attrs.evolve(bad, records={"khen": (), "vu_viec": (matter,)})
    context = start(office, bad)
    refused = step(office, context, "nop", date(2025, 3, 3))
    assert "pr-hold" in codes(refused)
    clean = candidate(facts={**GOOD, "chap_hanh_guong_mau": False}, papers=("to-trinh",))
    context = accepted(office, step(office, start(office, clean), "nop", date(2025, 3, 3)))
    context = accepted(office, step(office, context, "tiep_nhan", date(2025, 3, 3)))
    found = codes(step(office, context, "tham_dinh", date(2025, 3, 4)))
    assert {"bkt-i-gate", "do-bao-cao", "do-bien-ban"} <= set(found)


def test_a_supplement_brings_papers_and_facts_and_restarts_the_limit(office):
    """What was missing is added, and the count starts from the full dossier."""
    facts = {k: v for k, v in GOOD.items() if k != "chap_hanh_guong_mau"}
    poor = candidate(facts=facts, papers=("to-trinh",))
    context = accepted(office, step(office, start(office, poor), "nop", date(2025, 3, 3)))
    context = accepted(office, step(office, context, "tiep_nhan", date(2025, 3, 3)))
    assert step(office, context, "tham_dinh", date(2025, 3, 4)).refusals
    asked = step(office, context, "yeu_cau_bo_sung", date(2025, 3, 4), reason="Thiếu báo cáo")
    context = accepted(office, asked)
    brought = step(
        office,
        context,
        "bo_sung",
        date(2025, 3, 12),
        papers=PAPERS,
        facts={"HS-01": {"chap_hanh_guong_mau": Given(value=True, source="xác nhận")}},
    )
    context = accepted(office, brought)
    assert context.submission.receipts[-1].on == date(2025, 3, 12)
    assert context.dossiers[0].dates.received == date(2025, 3, 3)
    accepted(office, step(office, context, "tham_dinh", date(2025, 3, 13)))


def test_facts_may_come_only_with_a_supplement(office):
    """A fact cannot be slipped in with another action."""
    extra = {"HS-01": {"chap_hanh_tot": Given(value=True)}}
    answer = step(office, start(office, candidate()), "nop", date(2025, 3, 3), facts=extra)
    assert "st-no-facts" in codes(answer)


def test_a_held_dossier_does_not_advance_and_resumes_where_it_was(office):
    """Hold is a flag: the step stays, other actions are closed, lifting opens them again."""
    context = accepted(office, step(office, start(office, candidate()), "nop", date(2025, 3, 3)))
    context = accepted(office, step(office, context, "tiep_nhan", date(2025, 3, 3)))
    context = accepted(
        office, step(office, context, "tam_dung", date(2025, 3, 4), reason="Đang xác minh")
    )
    assert context.dossiers[0].life.state == "cho_tham_dinh"
    assert codes(step(office, context, "tham_dinh", date(2025, 3, 5))) == ["st-held"]
    context = accepted(
        office, step(office, context, "tiep_tuc", date(2025, 3, 20), reason="Không có sai phạm")
    )
    accepted(office, step(office, context, "tham_dinh", date(2025, 3, 21)))


def test_a_matter_that_turns_up_on_the_way_holds_until_its_conclusion(office):
    """The open matter comes with the hold; going on is closed until it is concluded."""
    context = accepted(office, step(office, start(office, candidate()), "nop", date(2025, 3, 3)))
    matter = {"HS-01": {"co_vu_viec_dang_xem_xet": Given(value=True, source="đơn tố cáo")}}
    held = step(office, context, "tam_dung", date(2025, 3, 4), reason="Có đơn", facts=matter)
    context = accepted(office, held)
    early = step(office, context, "tiep_tuc", date(2025, 3, 6), reason="thử")
    assert "pr-hold" in codes(early)
    clear = {"HS-01": {"co_vu_viec_dang_xem_xet": Given(value=False, source="kết luận")}}
    freed = step(office, context, "tiep_tuc", date(2025, 3, 20), reason="Kết luận", facts=clear)
    assert not accepted(office, freed).dossiers[0].life.held


def test_a_list_of_forty_is_one_receipt_and_forty_results(office):
    """A year-end list is received once; each line is answered for itself."""
    drafts = [candidate(f"HS-{i:02d}") for i in range(40)]
    drafts[7] = candidate("HS-07", facts={**GOOD, "chap_hanh_guong_mau": False})
    context = accepted(office, step(office, start(office, *drafts), "nop", date(2025, 3, 3)))
    context = accepted(office, step(office, context, "tiep_nhan", date(2025, 3, 4)))
    answer = step(office, context, "tham_dinh", date(2025, 3, 5))
    assert len(answer.context.submission.receipts) == 1
    assert len(office.due(answer.context)) == 1
    assert len(answer.results) == 40
    assert [r.dossier for r in answer.refusals] == ["HS-07"]


def test_a_line_can_be_split_off_and_keeps_the_link(office):
    """The split line goes its own way under a list that remembers where it came from."""
    context = start(office, candidate("HS-01"), candidate("HS-02"))
    stay, gone = context.submission.split(("HS-02",), "TT-02")
    assert (stay.lines, gone.lines, gone.split_from) == (("HS-01",), ("HS-02",), "TT-01")
    rest, part = context.split(("HS-02",), "TT-02")
    assert [d.id for d in rest.dossiers] == ["HS-01"]
    assert [(d.id, d.submission) for d in part.dossiers] == [("HS-02", "TT-02")]
    accepted(office, step(office, part, "nop", date(2025, 3, 3)))
    with pytest.raises(ValueError, match="HS-09"):
        context.submission.split(("HS-09",), "TT-03")


def test_an_act_recorded_later_is_marked_and_not_refused(office):
    """Recording afterwards is normal work."""
    answer = step(
        office, start(office, candidate()), "nop", date(2025, 3, 3), entered=date(2025, 3, 20)
    )
    assert answer.events[0].act.late


def test_an_act_before_the_one_it_follows_is_refused(office):
    """Days cannot run backwards inside one dossier."""
    context = accepted(office, step(office, start(office, candidate()), "nop", date(2025, 3, 3)))
    assert "st-order" in codes(step(office, context, "tiep_nhan", date(2025, 3, 1)))


def test_an_actor_without_the_seat_is_refused(office):
    """Each action belongs to a role at a unit."""
    stranger = Actor(id="x", seats=())
    answer = step(office, start(office, candidate()), "nop", date(2025, 3, 3), actor=stranger)
    assert codes(answer) == ["ro-role"]


def test_an_unknown_action_names_the_nearest(office):
    """A typing slip in an action is an error of the program, not of the law."""
    with pytest.raises(UnknownName, match="tiep_nhan"):
        step(office, start(office, candidate()), "tiep_nhann", date(2025, 3, 3))


def test_the_decision_is_a_record_with_a_line_and_its_money(office):
    """Granting makes a decision of its own with the sum of the issue day."""
    fresh = start(office, candidate(unit=LATER))
    context = accepted(office, step(office, fresh, "nop", date(2025, 9, 1)))
    context = one_leg(office, context, date(2025, 9, 8))
    context = one_leg(office, context, date(2025, 9, 22))
    signing = Signing(
        on=date(2025, 10, 1),
        office="chu-tich-tinh",
        unit="tinh-thu-nghiem",
        capacity="chu-tich",
        number="12/QĐ-UBND",
    )
    answer = step(office, context, "quyet_dinh", date(2025, 10, 1), signing=signing)
    accepted(office, answer)
    assert answer.decision is not None
    assert [line.amount for line in answer.decision.lines] == [3_510_000]
    assert answer.context.dossiers[0].life.state == "da_khen"


@hypothesis_settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_is_tried_the_state_is_the_fold_of_the_accepted_events(office, data):
    """Random actions: refused ones change nothing, accepted ones replay to the same dossier."""
    triggers = [t.id for t in office.pack.national.triggers]
    context = start(office, candidate())
    first = context.dossiers[0]
    events = []
    on = date(2025, 3, 3)
    for _ in range(data.draw(st.integers(1, 12))):
        trigger = data.draw(st.sampled_from(triggers))
        votes = {"HS-01": ballot(on, yes=data.draw(st.integers(0, 9)))}
        answer = step(office, context, trigger, on, ballots=votes, reason="thử", papers=PAPERS[:1])
        for result in answer.results:
            assert isinstance(result, Event | Refusal)
            if isinstance(result, Refusal):
                assert result.findings
        before = context.dossiers[0]
        for event in answer.events:
            before = apply(before, event)
        assert before == answer.context.dossiers[0]
        events.extend(answer.events)
        context = answer.context
    assert replay(first, events) == context.dossiers[0]
    states = {s.id for s in office.pack.national.states}
    assert context.dossiers[0].life.state in states


def test_what_can_be_done_is_told_with_what_closes_the_rest(office):
    """Open actions are open; closed ones carry their findings."""
    context = accepted(office, step(office, start(office, candidate()), "nop", date(2025, 3, 3)))
    openings = {o.trigger: o for o in office.can(context, everyone(office), date(2025, 3, 4))}
    assert openings["tiep_nhan"].open
    assert openings["rut"].open
    assert [f.code for f in openings["tu_choi_tiep_nhan"].findings] == ["st-needs-reason"]
    for opening in openings.values():
        answer = step(office, context, opening.trigger, date(2025, 3, 4))
        assert bool(answer.refusals) is not opening.open
