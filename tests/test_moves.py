"""Moves between levels and awards: who may enter them, what is kept, what the story says."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from test_procedure import LATER, candidate, one_leg

from khenthuong import Actor, Dossier, KeyDates, Refusal, Seat, Signing
from khenthuong.office.sharing import AWARDED, with_awards
from khenthuong.records import replay
from khenthuong.review.phrases import load_book
from khenthuong.simulation import Teller
from khenthuong.store import Store
from khenthuong.testing import accepted, codes, draft, office_for_tests, start, step

CENTRE, PROVINCE = "trung-uong", "tinh-thu-nghiem"
PACK = "0" * 64
ANSWERED = date(2026, 3, 20)
SIGNED = Signing(on=date(2026, 3, 16), office="thu-tuong", unit=CENTRE, number="345/QĐ-TTg")


@pytest.fixture(scope="module")
def office():
    """One office for all tests of the module."""
    return office_for_tests()


def best(office, code="HS-01") -> Dossier:
    """Somebody who meets the criteria of an award of the Prime Minister."""
    unsaid = load_book().defaults
    facts = dict.fromkeys(unsaid.met, True) | dict.fromkeys(unsaid.absent, False)
    return draft(
        code,
        award="bang-khen-thu-tuong",
        unit=LATER,
        ground="cong-trang",
        facts={**facts, "xuat_sac_binh_xet_phong_trao": True},
        period=(date(2021, 1, 1), date(2025, 12, 31)),
        records={r.id: () for r in office.pack.national.records},
        papers=tuple(p.id for p in office.pack.national.papers),
    )


def at_centre(office):
    """A list of one that the province has sent to the centre on 03/02/2026."""
    context = accepted(office, step(office, start(office, best(office)), "nop", date(2026, 1, 5)))
    return one_leg(office, one_leg(office, context, date(2026, 1, 12)), date(2026, 2, 3))


def clerk(unit):
    """An appraiser of one unit only."""
    return Actor(id="can-bo", seats=(Seat(role="tham_dinh", unit=unit),))


def test_the_province_that_sent_it_enters_the_answer(office):
    """The appraiser of the province may, one who sits at the centre need not exist."""
    context = at_centre(office)
    for unit, refused in ((PROVINCE, set()), (CENTRE, {"ro-role"})):
        how = {"actor": clerk(unit), "signing": SIGNED}
        answer = step(office, context, "trung_uong_khen", ANSWERED, **how)
        assert set(codes(answer)) == refused


def test_no_mandate_of_ours_is_asked_of_who_signs_at_the_centre(office):
    """A Deputy Prime Minister signs for the Prime Minister without a paper in our register."""
    signing = attrs.evolve(SIGNED, capacity="kt-chu-tich")
    answer = step(office, at_centre(office), "trung_uong_khen", ANSWERED, signing=signing)
    assert not answer.refusals
    assert answer.decision is not None
    assert (answer.decision.office, answer.decision.number) == ("thu-tuong", "345/QĐ-TTg")


def test_what_waits_at_the_centre_waits_on_the_desk_of_the_province(office):
    """After the day of full receipt the limit of Bộ Nội vụ runs, on the province's list of work."""
    from khenthuong.office.agenda import agenda

    context = at_centre(office)
    assert [(t.unit, t.why) for t in agenda(office, context.dossiers, ANSWERED)] == [
        (PROVINCE, "not-received")
    ]
    context = accepted(office, step(office, context, "trung_uong_nhan", date(2026, 2, 9)))
    task = next(t for t in agenda(office, context.dossiers, ANSWERED) if not t.filing)
    assert (task.unit, task.level, task.due.start) == (PROVINCE, CENTRE, date(2026, 2, 9))


def test_a_returned_dossier_goes_up_again_and_the_limit_of_the_province_begins_anew(office):
    """The leg of the province is open again from the day of the return, without a second vote."""
    context = at_centre(office)
    back = step(office, context, "trung_uong_tra", date(2026, 2, 20), reason="thiếu hiệp y")
    context = accepted(office, back)
    leg = context.dossiers[0].leg
    assert (leg.unit, leg.done) == (PROVINCE, None)
    assert [r.on for r in context.submission.receipts if r.ended is None] == [date(2026, 2, 20)]
    again = step(office, context, "trinh", date(2026, 2, 25), papers=("y-kien-hiep-y",))
    assert accepted(office, again).dossiers[0].life.state == "cho_trung_uong"


def test_the_centre_does_not_decide_what_was_awarded_already(office):
    """An answer that would reward one merit twice is not entered."""
    context = at_centre(office)
    twice = attrs.evolve(best(office, "HS-02"), dates=KeyDates(decided=date(2026, 1, 9)))
    twice = attrs.evolve(twice, follows="HS-01")
    context = attrs.evolve(context, dossiers=(*context.dossiers, twice))
    how = {"signing": SIGNED, "lines": ("HS-01",)}
    answer = step(office, context, "trung_uong_khen", ANSWERED, **how)
    assert "pr-one-achievement" in codes(answer)


def test_the_story_of_an_answer_names_number_office_and_who_entered_it(office):
    """What an office reads holds no empty place and no code."""
    context = at_centre(office)
    answer = step(office, context, "trung_uong_khen", ANSWERED, signing=SIGNED)
    beat = Teller(office).tell(answer.context.dossiers[0], answer.events).beats[-1]
    assert beat.title == "Cấp trung ương đã quyết định khen thưởng"
    assert "tỉnh Thử Nghiệm" in beat.who
    assert "Quyết định số 345/QĐ-TTg ngày 16/03/2026, Thủ tướng Chính phủ" in beat.lines


# -- another award -----------------------------------------------------------------


def lowered(office):
    """A list whose line was lowered from the province's award to the commune's."""
    context = start(office, candidate(unit=LATER))
    context = accepted(office, step(office, context, "nop", date(2026, 1, 5)))
    context = accepted(office, step(office, context, "tiep_nhan", date(2026, 1, 6)))
    change = {"award": "giay-khen-xa", "reason": "chưa đủ mức"}
    return context, step(office, context, "doi_muc", date(2026, 1, 8), **change)


def test_the_award_of_a_dossier_follows_from_its_events(office):
    """The draft keeps the first award; the events lead to the second."""
    context, answer = lowered(office)
    before, after = context.dossiers[0], answer.context.dossiers[0]
    assert (before.award, after.award) == ("bang-khen-tinh", "giay-khen-xa")
    assert replay(before, answer.events) == after


def test_the_store_keeps_the_new_award_and_finds_by_it(office, tmp_path):
    """Read back, the dossier is the same, and the chain of steps is whole."""
    before = start(office, candidate(unit=LATER))
    sent = step(office, before, "nop", date(2026, 1, 5))
    change = {"award": "giay-khen-xa", "reason": "chưa đủ mức"}
    moved = step(office, sent.context, "xin_doi_muc", date(2026, 1, 8), **change)
    with Store.create(tmp_path / "kho.db", PACK) as store:
        with store.transaction() as tx:
            tx.add(before.submission, before.dossiers)
            tx.append((*sent.events, *moved.events), [moved.context.submission])
        with store.reading() as reader:
            assert reader.dossier("HS-01") == moved.context.dossiers[0]
            assert reader.verify_chain() == ()
            assert [d.id for d in reader.dossiers(award="giay-khen-xa")] == ["HS-01"]


def test_the_story_says_what_no_longer_counts(office):
    """The acts of the level that was left are named with their days."""
    context, answer = lowered(office)
    teller = Teller(office)
    events = answer.events
    beat = teller.tell(answer.context.dossiers[0], events).beats[-1]
    assert "Từ nay đề nghị: Giấy khen của Chủ tịch UBND cấp xã" in beat.lines
    lapsed = [a.trigger for a in answer.context.dossiers[0].lapsed]
    assert lapsed == ["nop", "tiep_nhan", "doi_muc"]
    assert context.dossiers[0].lapsed == ()


def test_nobody_changes_the_award_of_a_dossier_that_is_held(office):
    """A hold keeps that way closed as every other."""
    context, _ = lowered(office)
    context = accepted(office, step(office, context, "tam_dung", date(2026, 1, 7), reason="đơn"))
    change = {"award": "giay-khen-xa", "reason": "chưa đủ mức"}
    assert "st-held" in codes(step(office, context, "doi_muc", date(2026, 1, 8), **change))


def test_another_action_does_not_change_the_award(office):
    """Only the actions for it may name another award or another place."""
    context = start(office, candidate(unit=LATER))
    answer = step(office, context, "nop", date(2026, 1, 5), award="giay-khen-xa", unit=PROVINCE)
    assert {"st-no-award", "st-no-unit"} <= set(codes(answer))


# -- after a refusal -----------------------------------------------------------------


def test_a_draft_after_a_refusal_sees_the_award_of_what_it_follows(office):
    """Linked dossiers share one merit whatever their ids say."""
    first = attrs.evolve(best(office), dates=KeyDates(decided=ANSWERED))
    fresh = attrs.evolve(best(office, "HS-02"), follows="HS-01")
    assert with_awards(fresh, [first]).facts[AWARDED].value is True
    stranger = best(office, "HS-03")
    assert with_awards(stranger, [first]) == stranger


def test_the_same_award_is_not_proposed_anew(office):
    """After a refusal it must be another one, and the first must have ended."""
    context = accepted(office, step(office, start(office, best(office)), "nop", date(2026, 1, 5)))
    found = office.anew(context.dossiers[0], "bang-khen-thu-tuong", "HS-02")
    assert isinstance(found, Refusal)
    assert [f.code for f in found.findings] == ["st-not-refused", "st-same-award"]


# -- taken back, joined --------------------------------------------------------------


def test_what_was_taken_back_is_received_again_with_a_new_limit(office):
    """The limit ends with the taking back and begins with the second reception."""
    context = start(office, candidate(unit=LATER))
    for trigger, on in (("nop", 5), ("tiep_nhan", 6)):
        context = accepted(office, step(office, context, trigger, date(2026, 1, on)))
    back = step(office, context, "thu_hoi_ho_so", date(2026, 1, 8), reason="sửa báo cáo")
    context = accepted(office, back)
    assert office.due(context) == ()
    for trigger, on in (("nop", 9), ("tiep_nhan", 12)):
        context = accepted(office, step(office, context, trigger, date(2026, 1, on)))
    assert [r.on for r in context.submission.receipts if r.ended is None] == [date(2026, 1, 12)]


def test_joined_lists_are_stored_with_the_next_step_and_keep_the_link(office, tmp_path):
    """Two lists become one; each line has a result of its own."""
    first = start(office, candidate(unit=LATER))
    second = start(office, candidate("HS-02", unit=LATER), submission="TT-02")
    joined, emptied = first.join(second)
    sent = step(office, joined, "nop", date(2026, 1, 5))
    assert [e.dossier for e in sent.events] == ["HS-01", "HS-02"]
    with Store.create(tmp_path / "kho.db", PACK) as store:
        with store.transaction() as tx:
            tx.add(first.submission, first.dossiers)
            tx.add(second.submission, second.dossiers)
            tx.append(sent.events, [sent.context.submission, emptied])
        with store.reading() as reader:
            assert reader.verify_chain() == ()
            assert reader.submission("TT-02").joined_to == "TT-01"
            assert [d.id for d in reader.context("TT-01")[1]] == ["HS-01", "HS-02"]


def test_lists_that_lie_apart_are_not_joined(office):
    """One was received, the other was not."""
    first = start(office, candidate(unit=LATER))
    second = start(office, candidate("HS-02", unit=LATER), submission="TT-02")
    for trigger, on in (("nop", 5), ("tiep_nhan", 6)):
        first = accepted(office, step(office, first, trigger, date(2026, 1, on)))
    with pytest.raises(ValueError, match="không gộp được TT-02 vào TT-01"):
        first.join(second)
