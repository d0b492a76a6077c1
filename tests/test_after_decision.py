"""What follows a decision: hand-over, money, correction, annulment, restoration, re-issue."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from khenthuong import (
    Achievement,
    Actor,
    Attestation,
    Command,
    Decision,
    Given,
    LineEvent,
    Refusal,
    Seat,
    Signing,
    Standing,
    UnknownName,
)
from khenthuong.basis import Cause, Status, Truth
from khenthuong.judge.after.holder import holder
from khenthuong.records import DecisionLine, fold, follow
from khenthuong.testing import draft, everyone, office_for_tests

OFFICE = office_for_tests()
ALL = everyone(OFFICE)
OLD, NEW, DISTRICT, PROVINCE = (
    "xa-thu-nghiem",
    "xa-thu-nghiem-moi",
    "huyen-thu-nghiem",
    "tinh-thu-nghiem",
)
ISSUED = date(2025, 8, 1)
FORGED = {"huy_thong_tin_sai": True}


def made(*awards, on=ISSUED, unit=NEW, office="chu-tich-xa", place=NEW, kind="ca-nhan"):
    """A decision with a line for each award, to different people."""
    period = (date(on.year - 1, 1, 1), date(on.year - 1, 12, 31))
    dossiers = [
        draft(f"HS-{n}", award=award, unit=place, kind=kind, period=period)
        for n, award in enumerate(awards, start=1)
    ]
    decision = Decision(
        id="QD-1",
        number="15/QĐ-UBND",
        on=on,
        office=office,
        unit=unit,
        capacity="chu-tich",
        lines=tuple(
            DecisionLine(dossier=d.id, award=d.award, subject=d.subject.id) for d in dossiers
        ),
    )
    return OFFICE.issue(decision, dossiers)


def signed(on, unit=NEW, office="chu-tich-xa", capacity="chu-tich"):
    """The later decision by which something is cancelled or issued anew."""
    return Signing(on=on, office=office, unit=unit, capacity=capacity, number="90/QĐ-UBND")


def act(issue, trigger, on, *lines, facts=None, actor=ALL, **more):
    """One command; ``facts`` are plain values for every line."""
    given_ = {k: Given(value=v, source="kết luận") for k, v in (facts or {}).items()}
    command = Command(
        actor=actor,
        trigger=trigger,
        on=on,
        lines=lines,
        facts=dict.fromkeys(issue.standings, given_) if facts else {},
        **more,
    )
    return OFFICE.act(issue, command)


def taken(issue, *steps):
    """The issue after steps that must all be accepted."""
    for trigger, on, more in steps:
        answer = act(issue, trigger, on, **more)
        reasons = [OFFICE.words.refusal(r) for r in answer.refusals]
        assert not reasons, (trigger, reasons)
        issue = answer.issue
    return issue


def usual(*, paid=True, on=date(2025, 8, 20), written=True):
    """The steps to hand-over and payment."""
    steps = [("thong_bao", on, {})]
    steps += [("viet_bang", on, {})] if written else []
    steps += [("trao_tang", on, {})]
    return [*steps, *([("chi_thuong", on, {})] if paid else [])]


def codes(answer):
    """The reason codes of every refusal."""
    return [f.code for r in answer.refusals for f in r.findings]


def standing(issue, line="HS-1"):
    """Where a line stands."""
    return issue.standings[line]


# -- the usual way -------------------------------------------------------------


def test_from_issue_to_archive():
    """Told, written, handed over, paid, filed; each act keeps its day and its day of entry."""
    issue = taken(made("cstd-co-so"), *usual(), ("luu_ho_so", date(2025, 12, 1), {}))
    found = standing(issue)
    assert found.state == "qd_da_luu"
    assert (found.objects, found.money, found.version) == (2, 2_340_000, 5)
    late = act(made("cstd-co-so"), "thong_bao", ISSUED, entered=date(2025, 9, 1))
    assert late.events[0].act.late


def test_an_award_of_money_only_has_no_certificate_to_write():
    """Correction 8: Lao động tiên tiến goes from notice straight to hand-over."""
    issue = taken(made("lao-dong-tien-tien"), ("thong_bao", ISSUED, {}))
    assert standing(issue).state == "qd_cho_trao"
    assert codes(act(issue, "viet_bang", ISSUED)) == ["st-wrong-stage"]
    issue = taken(issue, ("trao_tang", ISSUED, {}), ("chi_thuong", ISSUED, {}))
    assert (standing(issue).objects, standing(issue).money) == (0, 710_000)


def test_one_line_does_not_stop_another():
    """A command over all lines is answered line by line."""
    issue = taken(made("lao-dong-tien-tien", "cstd-co-so"), ("thong_bao", ISSUED, {}))
    answer = act(issue, "trao_tang", ISSUED)
    assert [type(r) for r in answer.results] == [LineEvent, Refusal]
    assert standing(issue).state == "qd_cho_trao"
    assert standing(answer.issue).state == "qd_da_trao"
    assert standing(answer.issue, "HS-2").state == "qd_cho_viet"


def test_the_hand_over_can_be_held():
    """While held nothing is handed over; a reason is asked for, and for going on too."""
    issue = taken(made("lao-dong-tien-tien"), ("thong_bao", ISSUED, {}))
    assert codes(act(issue, "tam_dung_trao", ISSUED)) == ["st-needs-reason"]
    issue = taken(issue, ("tam_dung_trao", ISSUED, {"reason": "đơn tố cáo đang xác minh"}))
    assert codes(act(issue, "trao_tang", ISSUED)) == ["st-held"]
    issue = taken(
        issue, ("tiep_tuc_trao", ISSUED, {"reason": "tố cáo sai"}), ("trao_tang", ISSUED, {})
    )
    assert not standing(issue).held


def test_handing_over_may_be_delegated_but_not_to_anybody():
    """Khoản 1 Điều 82: the decider or a delegate hands over; the decision is not touched."""
    issue = taken(made("lao-dong-tien-tien"), ("thong_bao", ISSUED, {}))
    wrong = act(issue, "trao_tang", ISSUED, facts={"trao_dung_nguoi": False})
    assert codes(wrong) == ["au-hand-delegate"]
    assert not act(issue, "trao_tang", ISSUED, facts={"trao_dung_nguoi": True}).refusals


@pytest.mark.parametrize(("apart", "wanted"), [(True, ("af-ceremony",)), (False, ())])
def test_a_ceremony_of_its_own_is_remarked_never_refused(apart, wanted):
    """Điều 25 Nghị định 98/2023: fold the hand-over into another event."""
    issue = made("lao-dong-tien-tien", on=date(2025, 3, 3), unit=OLD, place=OLD)
    issue = taken(issue, ("thong_bao", date(2025, 3, 4), {}))
    answer = act(issue, "trao_tang", date(2025, 3, 5), facts={"trao_le_rieng": apart})
    assert answer.events[0].warnings == wanted


def test_an_unknown_sum_is_not_paid_out():
    """Gia đình văn hóa has no known sum: the payment is refused with its finding, never zero."""
    issue = made("gia-dinh-van-hoa", kind="ho-gia-dinh")
    issue = taken(issue, *usual(paid=False, written=False))
    answer = act(issue, "chi_thuong", date(2025, 9, 1))
    assert codes(answer) == ["mo-amount"]
    assert answer.refusals[0].findings[0].truth is Truth.UNKNOWN


@pytest.mark.parametrize(
    ("on", "warned"), [(date(2026, 8, 20), ()), (date(2026, 8, 21), ("af-archive",))]
)
def test_filing_after_a_year_is_remarked(on, warned):
    """Điểm b khoản 2 Điều 30 Nghị định 30/2020: within one year after the matter ends."""
    issue = taken(made("cstd-co-so"), *usual())
    assert act(issue, "luu_ho_so", on).events[0].warnings == warned


# -- who and when --------------------------------------------------------------


def test_only_a_seat_at_the_deciding_unit_will_do():
    """Somebody of another unit, or of another role, is refused with all reasons."""
    stranger = Actor(id="a", seats=(Seat(role="tham_dinh", unit=OLD),))
    clerk = Actor(id="b", seats=(Seat(role="tham_dinh", unit=NEW),))
    issue = made("cstd-co-so")
    assert codes(act(issue, "thong_bao", ISSUED, actor=stranger)) == ["ro-role"]
    assert not act(issue, "thong_bao", ISSUED, actor=clerk).refusals
    refused = codes(act(issue, "huy_bo", ISSUED, actor=clerk))
    assert refused[:3] == ["ro-role", "st-needs-signing", "st-needs-reason"]


def test_an_act_cannot_lie_before_the_decision_or_the_last_act():
    """The order of days is kept, whatever the day of entry."""
    issue = made("cstd-co-so")
    assert codes(act(issue, "thong_bao", date(2025, 7, 31))) == ["st-order"]
    issue = taken(issue, ("thong_bao", date(2025, 8, 10), {}))
    assert codes(act(issue, "viet_bang", date(2025, 8, 9))) == ["st-order"]


def test_an_unknown_line_or_action_is_an_error():
    """Names that nothing defines are errors, not refusals."""
    with pytest.raises(UnknownName):
        act(made("cstd-co-so"), "thong_bao", ISSUED, "HS-9")
    with pytest.raises(UnknownName):
        act(made("cstd-co-so"), "nop", ISSUED)


# -- cancelling ----------------------------------------------------------------


def cancelled(issue, on=date(2026, 3, 2), *lines, facts=None, **more):
    """A cancelling decision of the right signer."""
    more.setdefault("signing", signed(on))
    more.setdefault("reason", "Kết luận số 5/KL-UBND")
    return act(issue, "huy_bo", on, *lines, facts=FORGED if facts is None else facts, **more)


@pytest.mark.parametrize(
    ("fact", "leaf", "cite"),
    [
        ("huy_gian_doi", "af-cancel-a", "l2022/93/2/a"),
        ("huy_thong_tin_sai", "af-cancel-b", "l2022/93/2/b"),
        ("huy_trai_quy_dinh", "af-cancel-c", "l2022/93/2/c"),
        ("huy_sai_pham_trong_ky", "af-cancel-d", "l2022/93/2/d"),
    ],
)
def test_each_ground_alone_will_do(fact, leaf, cite):
    """Khoản 2 Điều 93: any of the four grounds; without one all four are named as not known."""
    assert not cancelled(made("cstd-co-so"), facts={fact: True}).refusals
    without = act(
        made("cstd-co-so"), "huy_bo", ISSUED, signing=signed(ISSUED), reason="đề nghị của đơn vị"
    )
    found = {f.code: f for f in without.refusals[0].findings}
    assert found[leaf].truth is Truth.UNKNOWN
    assert [str(c) for c in found[leaf].cites] == [cite]
    none = dict.fromkeys(
        ("huy_gian_doi", "huy_thong_tin_sai", "huy_trai_quy_dinh", "huy_sai_pham_trong_ky"), False
    )
    refused = cancelled(made("cstd-co-so"), facts=none)
    assert {f.truth for f in refused.refusals[0].findings} == {Truth.FALSE}


def test_abuse_of_power_was_a_ground_of_the_old_law_only():
    """Điều 96 of the old Law: false declaration, forged paper, abuse of power."""
    facts = {"huy_lam_dung": True}
    assert "af-cancel-a" in codes(cancelled(made("cstd-co-so"), facts=facts))
    early = made("lao-dong-tien-tien", on=date(2023, 3, 1), unit=OLD, place=OLD)
    day = date(2023, 5, 4)
    answer = cancelled(early, day, facts=facts, signing=signed(day, unit=OLD))
    assert codes(answer) == ["au-cancel-old"]  # the ground holds; who was competent was not read


def test_what_was_handed_over_and_paid_is_to_be_recovered():
    """Object and money come back; only then the line rests as cancelled."""
    issue = taken(made("cstd-co-so"), *usual())
    issue = cancelled(issue).issue
    assert standing(issue).state == "qd_cho_thu_hoi"
    assert standing(issue).money == 2_340_000
    issue = taken(issue, ("thu_hoi", date(2026, 4, 1), {"reason": "đã nộp lại"}))
    assert standing(issue).state == "qd_da_huy"
    assert (standing(issue).objects, standing(issue).money) == (0, 0)


def test_what_was_not_paid_is_not_paid():
    """A line cancelled before hand-over is at rest at once and pays nothing."""
    issue = cancelled(made("cstd-co-so", "cstd-co-so"), date(2026, 3, 2), "HS-1").issue
    assert [standing(issue, x).state for x in ("HS-1", "HS-2")] == ["qd_da_huy", "qd_da_ban_hanh"]
    assert codes(act(issue, "chi_thuong", date(2026, 3, 3), "HS-1")) == ["st-wrong-stage"]
    listed = OFFICE.payments(issue)
    assert [p.due for p in listed.payments] == [0, 2_340_000]
    assert [f.code for f in listed.payments[0].findings] == ["mo-cancelled"]


def test_the_decision_itself_is_never_changed():
    """The record is the same value before and after it was cancelled."""
    issue = made("cstd-co-so")
    before = attrs.asdict(issue.decision)
    assert attrs.asdict(cancelled(issue).issue.decision) == before


@pytest.mark.parametrize("year", [2026, 2036, 2056])
def test_no_time_runs_out(year):
    """The Law sets no limitation period."""
    issue = taken(made("cstd-co-so"), *usual(), ("luu_ho_so", date(2025, 12, 1), {}))
    assert not cancelled(issue, date(year, 3, 2)).refusals


def test_whoever_may_decide_may_cancel_and_nobody_else():
    """Khoản 8 Điều 93: the chair of the same commune, not the province, not a deputy by order."""
    issue = made("cstd-co-so")
    day = date(2026, 3, 2)
    wrong = cancelled(issue, day, signing=signed(day, PROVINCE, "chu-tich-tinh"))
    (finding,) = wrong.refusals[0].findings
    assert (finding.code, finding.truth) == ("au-cancel", Truth.FALSE)
    assert [str(c) for c in finding.cites] == ["l2022/93/8"]
    assert "Chủ tịch UBND xã Thử Nghiệm Mới" in OFFICE.words.line(finding).text
    by_order = cancelled(issue, day, signing=signed(day, capacity="tuq-chu-tich"))
    assert codes(by_order) == ["au-delegation"]


def district(award="cstd-co-so", place=OLD):
    """A decision of a district that has ended since."""
    return made(award, on=date(2024, 12, 20), unit=DISTRICT, office="chu-tich-huyen", place=place)


def test_a_district_decision_is_cancelled_by_the_recipients_commune():
    """C61: default the commune chair of the recipient's place, and the reading stays open."""
    answer = cancelled(district())
    (event,) = answer.events
    assert (event.status, event.warnings) == ("open", ())
    assert event.target == "qd_da_huy"


def test_the_case_of_kha_son():
    """C61 with its own places: CSTĐCS of huyện Phú Bình, recipient in xã Kha Sơn."""
    units = {u.id: u for u in OFFICE.pack.national.units}
    phu_binh = next(u.id for u in units.values() if u.full_name == "huyện Phú Bình")
    kha_son = next(
        u.id for u in units.values() if u.full_name == "xã Kha Sơn" and u.works(date(2026, 3, 2))
    )
    issue = made(
        "cstd-co-so", on=date(2024, 12, 20), unit=phu_binh, office="chu-tich-huyen", place=kha_son
    )
    dossier = issue.dossiers[0]
    who = holder(OFFICE.pack, issue.decision, dossier, date(2026, 3, 2))
    assert (who.office, who.unit, who.status) == ("chu-tich-xa", kha_son, Status.OPEN)
    day = date(2026, 3, 2)
    assert not cancelled(issue, day, signing=signed(day, kha_son)).refusals


def test_another_signer_for_a_district_decision_is_a_question_not_a_breach():
    """Who succeeds is open, so somebody else is asked to get an opinion first."""
    day = date(2026, 3, 2)
    answer = cancelled(district(), day, signing=signed(day, PROVINCE, "chu-tich-tinh"))
    (finding,) = answer.refusals[0].findings
    assert (finding.truth, finding.cause) == (Truth.UNKNOWN, Cause.DECISION)


def test_a_place_that_is_not_one_commune_goes_to_the_province():
    """A town that became several wards has no single heir: the province designates."""
    town = next(u.id for u in OFFICE.pack.national.units if u.full_name == "thị xã Hòa Thành")
    issue = made(
        "cstd-co-so", on=date(2024, 12, 20), unit=town, office="chu-tich-huyen", place=town
    )
    who = holder(OFFICE.pack, issue.decision, issue.dossiers[0], date(2026, 3, 2))
    assert who.office == "chu-tich-tinh"
    assert OFFICE.pack.unit(who.unit).full_name == "tỉnh Tây Ninh"


def test_a_state_title_is_stripped_on_conviction_and_restored_on_acquittal():
    """Khoản 3 đến khoản 6 Điều 93, by Chủ tịch nước; another title is not stripped that way."""
    issue = made("danh-hieu-vinh-du-nha-nuoc", unit="trung-uong", office="chu-tich-nuoc")
    day = date(2026, 3, 2)
    president = signed(day, "trung-uong", "chu-tich-nuoc")
    conviction = {"huy_bi_ket_an": True}
    other = {"huy_bi_ket_an": True, **dict.fromkeys(("huy_gian_doi", "huy_thong_tin_sai"), False)}
    assert not cancelled(issue, day, facts=conviction, signing=president).refusals
    assert cancelled(made("cstd-co-so"), day, facts=other).refusals
    stripped = cancelled(issue, day, facts=conviction, signing=president).issue
    back = act(
        stripped,
        "phuc_hoi",
        day,
        facts={"duoc_minh_oan": True},
        signing=president,
        reason="minh oan",
    )
    assert back.events[0].target == "qd_da_ban_hanh"
    assert back.events[0].status != "unconfirmed"


# -- restoring, correcting, issuing anew -----------------------------------------


def test_an_award_is_restored_when_the_ground_fell_away():
    """While nothing was recovered it stands where it did, else it is told anew; unconfirmed."""
    issue = cancelled(taken(made("cstd-co-so"), *usual())).issue
    day = date(2026, 5, 4)
    more = {"signing": signed(day), "reason": "Kết luận mới bác kết luận cũ"}
    assert codes(act(issue, "phuc_hoi", day, facts={"can_cu_huy_khong_con": False}, **more))
    answer = act(issue, "phuc_hoi", day, facts={"can_cu_huy_khong_con": True}, **more)
    assert answer.events[0].target == "qd_da_chi"
    assert answer.events[0].status == "unconfirmed"
    recovered = taken(issue, ("thu_hoi", date(2026, 4, 1), {"reason": "đã nộp lại"}))
    again = act(recovered, "phuc_hoi", day, facts={"can_cu_huy_khong_con": True}, **more)
    assert again.events[0].target == "qd_da_ban_hanh"


def test_a_wrong_content_needs_a_decision_a_wrong_form_a_letter():
    """Khoản 3 Điều 18 Nghị định 30/2020."""
    issue = made("cstd-co-so")
    name = {"họ tên": "Nguyễn Thị Mẫu"}
    more = {"reason": "viết sai tên", "changes": name}
    letter = act(issue, "dinh_chinh", ISSUED, facts={"sai_the_thuc": True}, **more)
    assert standing(letter.issue).changes == name
    assert standing(letter.issue).state == "qd_da_ban_hanh"
    content = {"sai_the_thuc": False}
    assert "af-correct-replace" in codes(act(issue, "dinh_chinh", ISSUED, facts=content, **more))
    replaced = act(issue, "dinh_chinh", ISSUED, facts=content, signing=signed(ISSUED), **more)
    assert not replaced.refusals
    assert (
        codes(act(issue, "dinh_chinh", ISSUED, facts=content, reason="x"))[0] == "st-needs-changes"
    )


def test_re_issue_rests_on_the_old_decree_and_is_open_after_it():
    """Điều 114, 115 Nghị định 98/2023; afterwards nobody read the text: an opinion is needed."""
    early = made(
        "cstd-co-so", on=date(2025, 1, 10), unit=DISTRICT, office="chu-tich-huyen", place=OLD
    )
    early = taken(early, *usual(on=date(2025, 2, 3)))
    day = date(2025, 5, 5)
    district_chair = signed(day, DISTRICT, "chu-tich-huyen")
    answer = act(early, "cap_lai", day, signing=district_chair, reason="mất bằng")
    assert answer.events[0].status == "confirmed"
    assert (answer.events[0].target, answer.events[0].design) == ("qd_da_chi", date(2025, 1, 10))
    late = taken(made("cstd-co-so"), *usual())
    day = date(2025, 9, 1)
    more = {"signing": signed(day), "reason": "bằng bị rách"}
    assert codes(act(late, "cap_doi", day, **more)) == ["af-reissue"]
    opinion = Attestation(
        leaf="af-reissue", text="Nghị định 152/2025", reason="đã đọc", by="Chuyên viên", on=day
    )
    assert not act(late, "cap_doi", day, attestations=(opinion,), **more).refusals


def test_an_award_of_money_only_has_nothing_to_issue_anew():
    """There is no object of Lao động tiên tiến that could be lost."""
    early = made("lao-dong-tien-tien", on=date(2025, 1, 10), unit=OLD, place=OLD)
    early = taken(early, *usual(on=date(2025, 2, 3), written=False))
    day = date(2025, 5, 5)
    answer = act(early, "cap_lai", day, signing=signed(day, OLD), reason="mất bằng")
    assert codes(answer) == ["af-reissue"]


# -- money beside other decisions --------------------------------------------------


def test_a_cancelled_higher_title_makes_the_lower_one_payable():
    """The highest-only rule counts living awards only."""
    same = (date(2024, 1, 1), date(2024, 12, 31))
    low = draft("A", award="lao-dong-tien-tien", unit=NEW, period=same)
    high = draft("B", award="cstd-co-so", unit=NEW, period=same)
    high = attrs.evolve(
        high, subject=low.subject, achievement=Achievement(start=same[0], end=same[1])
    )
    both = [made("lao-dong-tien-tien").decision, made("cstd-co-so").decision]
    first, second = (
        attrs.evolve(
            d, id=d_id, lines=(DecisionLine(dossier=x.id, award=x.award, subject=x.subject.id),)
        )
        for d, d_id, x in zip(both, ("QD-1", "QD-2"), (low, high), strict=True)
    )
    issue = OFFICE.issue(first, [low, high], others=[second])
    assert OFFICE.payments(issue).total == 0
    gone = {("QD-2", "B"): Standing(state="qd_da_huy")}
    issue = OFFICE.issue(first, [low, high], others=[second], standings=gone)
    assert OFFICE.payments(issue).total == 710_000


# -- the fold ------------------------------------------------------------------


TRIGGERS = [t.id for t in OFFICE.pack.machine("quyet-dinh").triggers]


@hypothesis_settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_is_tried_the_standing_is_the_fold_of_the_accepted_events(data):
    """Random acts: refused ones change nothing, nothing is recovered that was not given out."""
    issue = made("cstd-co-so")
    first, events = standing(issue), []
    on = ISSUED
    for _ in range(data.draw(st.integers(1, 14))):
        trigger = data.draw(st.sampled_from(TRIGGERS))
        facts = data.draw(st.sampled_from([None, FORGED, {"can_cu_huy_khong_con": True}]))
        more = {"signing": signed(on), "reason": "thử", "changes": {"tên": "đúng"}}
        answer = act(issue, trigger, on, facts=facts, **more)
        (result,) = answer.results
        if isinstance(result, Refusal):
            assert result.findings
            assert answer.issue.standings == issue.standings
        else:
            assert follow(standing(issue), result) == standing(answer.issue)
            events.append(result)
        issue = answer.issue
        assert standing(issue).money in (0, 2_340_000)
        assert standing(issue).objects in (0, 2)
    assert fold(first, events) == standing(issue)


def test_what_can_be_done_is_told_with_what_closes_the_rest():
    """Open actions are open; closed ones carry their findings."""
    issue = taken(made("cstd-co-so"), ("thong_bao", ISSUED, {}))
    openings = {o.trigger: o for o in OFFICE.after.can(issue, ALL, ISSUED)}
    assert openings["viet_bang"].open
    assert not openings["huy_bo"].open
    assert "thong_bao" not in openings
    assert standing(issue) != Standing()
