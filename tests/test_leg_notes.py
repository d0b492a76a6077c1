"""What is noted inside a leg: minutes, opinions, publication, and the guards that ask for it."""

from __future__ import annotations

from datetime import date

import pytest
from seeded import copied

from khenthuong import Ballot, Case, Command, Given, Office, Signing, Standing
from khenthuong.basis import DefinitionError, InputError, UnknownName
from khenthuong.judge import judge
from khenthuong.judge.notes import with_notes
from khenthuong.law import read
from khenthuong.office.agenda import agenda
from khenthuong.office.drawing.bpmn import bpmn
from khenthuong.office.drawing.text import dot, mermaid
from khenthuong.office.words.agenda import AgendaWords
from khenthuong.office.words.notes import entry_lines
from khenthuong.records import Act
from khenthuong.simulation import Teller
from khenthuong.store.codec import decode, encode
from khenthuong.testing import accepted, codes, draft, everyone, office_for_tests, start, step

TINH, XA = "tinh-thu-nghiem", "xa-thu-nghiem"
MINUTES = {"noi": "Ấp 4", "loai_noi": "ap", "so_nguoi_du": 40, "so_dong_y": 38}


def of_leg(pack, calendar, case, *, only=None):
    """Judges only what was noted in the leg; every other question passes."""
    return judge(pack, calendar, case, only={p for p in only or () if p.startswith("vc_")})


@pytest.fixture(scope="module")
def office():
    """An office in which nothing but the notes of a leg stands in the way."""
    return Office(office_for_tests().pack, verdict=of_leg)


def at_council(office, award, *, lines=1, received=date(2025, 5, 20), unit=TINH, **more):
    """A list of the province that waits for its council since one day."""
    more.setdefault("papers", ("to-trinh", "bao-cao", "bien-ban", "bien-ban-binh-xet"))
    drafts = [draft(f"HS-{n}", award=award, unit=unit, **more) for n in range(1, lines + 1)]
    context = start(office, *drafts)
    for trigger in ("nop", "tiep_nhan", "tham_dinh"):
        context = accepted(office, step(office, context, trigger, received))
    return context


def votes(context, on):
    """Everybody for every line."""
    ballot = Ballot(on=on, members=9, present=9, yes=9)
    return {d.id: ballot for d in context.dossiers}


def council(office, context, on):
    """Try the council."""
    return step(office, context, "hoi_dong_xet", on, ballots=votes(context, on))


def published(office, context, first, *, until=None, opinions=0):
    """The list published on a day, and taken down with the opinions counted."""
    entry = {"noi": "Trang thông tin điện tử của tỉnh"}
    context = accepted(office, step(office, context, "cong_khai", first, entry=entry))
    if until is None:
        return context
    closing = {"so_y_kien": opinions}
    return accepted(office, step(office, context, "ket_thuc_cong_khai", until, entry=closing))


# -- publication ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("council_on", "open_"),
    [(date(2025, 6, 16), False), (date(2025, 6, 17), True), (date(2025, 7, 1), True)],
)
def test_an_order_is_published_ten_whole_working_days_before_the_council(office, council_on, open_):
    """Published Monday 02/06/2025, the tenth working day is 16/06: the council meets after it."""
    context = at_council(office, "hcld-3", papers=("y-kien-bo-tinh",))
    context = published(office, context, date(2025, 6, 2), until=council_on)
    answer = council(office, context, council_on)
    assert bool(answer.events) is open_
    if not open_:
        (found,) = [f for f in answer.refusals[0].findings if f.deciding]
        assert (found.code, found.actual, found.distance) == ("st-publish", 9, 1)


def test_days_after_the_list_was_taken_down_do_not_count(office):
    """Taken down on 06/06/2025 after four working days, the council in July still waits."""
    context = at_council(office, "hcld-3", papers=("y-kien-bo-tinh",))
    context = published(office, context, date(2025, 6, 2), until=date(2025, 6, 6))
    assert codes(council(office, context, date(2025, 6, 30))) == ["st-publish"]


def test_opinions_must_be_gathered_for_the_council(office):
    """A list that still hangs out after ten days lacks the report on the opinions."""
    context = published(
        office, at_council(office, "hcld-3", papers=("y-kien-bo-tinh",)), date(2025, 6, 2)
    )
    assert codes(council(office, context, date(2025, 6, 30))) == ["st-publish-opinions"]


@pytest.mark.parametrize("award", ["bang-khen-tinh", "bang-khen-thu-tuong", "cstd-tinh"])
def test_nobody_must_publish_lower_awards(office, award):
    """No national text asks to publish them, nor the Prime Minister's certificate."""
    context = at_council(office, award, papers=("y-kien-bo-tinh",))
    assert council(office, context, date(2025, 5, 21)).events


def test_before_2024_publication_was_not_looked_up(office):
    """The rule begins with the law of 2022."""
    context = at_council(office, "hcld-3", received=date(2023, 12, 1), papers=("y-kien-bo-tinh",))
    assert council(office, context, date(2023, 12, 4)).events


def test_working_days_of_an_undecided_year_are_not_guessed(office):
    """Published in December 2026, the council of January 2027 cannot be told whether it may."""
    context = at_council(office, "hcld-3", received=date(2026, 12, 1), papers=("y-kien-bo-tinh",))
    context = published(office, context, date(2026, 12, 28), until=date(2027, 1, 29))
    (refusal,) = council(office, context, date(2027, 1, 29)).refusals
    assert {f.truth.value for f in refusal.findings} == {"unknown"}


# -- opinions ----------------------------------------------------------------------


def asked(office, context, on, body="Công an tỉnh", **more):
    """A letter to one body for the whole list."""
    entry = {"co_quan": body, **more}
    return accepted(office, step(office, context, "hoi_y_kien", on, entry=entry))


def test_one_letter_asks_for_many_and_each_name_has_its_answer(office):
    """Of three names two are answered: their way is open, the third waits."""
    context = asked(office, at_council(office, "bang-khen-thu-tuong", lines=3), date(2025, 5, 21))
    answers = {
        "HS-1": {"ket_qua": "khong_co_y_kien"},
        "HS-2": {"ket_qua": "de_nghi_xem_xet", "noi_dung": "đang xác minh"},
    }
    context = accepted(
        office,
        step(
            office,
            context,
            "tra_loi_y_kien",
            date(2025, 5, 28),
            lines=("HS-1", "HS-2"),
            entry={"co_quan": "Công an tỉnh"},
            entries=answers,
        ),
    )
    answer = council(office, context, date(2025, 6, 2))
    assert [e.dossier for e in answer.events] == ["HS-1", "HS-2"]
    assert codes(answer) == ["st-hiepy-silence"]
    assert [e.warnings for e in answer.events] == [(), ("st-hiepy-answer",)]


@pytest.mark.parametrize("on", [date(2025, 6, 2), date(2025, 12, 31)])
def test_silence_is_never_consent(office, on):
    """Long after the day asked for, a missing answer is unknown for want of a rule."""
    context = asked(
        office,
        at_council(office, "bang-khen-thu-tuong"),
        date(2025, 5, 21),
        han=date(2025, 5, 30),
    )
    (refusal,) = council(office, context, on).refusals
    (found,) = refusal.findings
    assert (found.code, found.cause.value, found.status.value) == (
        "st-hiepy-silence",
        "needs-rule",
        "open",
    )


def test_a_national_award_without_any_opinion_is_asked_for_one(office):
    """Neither a letter nor the paper of the province: the council does not vote yet."""
    context = at_council(office, "bang-khen-thu-tuong")
    assert codes(council(office, context, date(2025, 5, 21))) == ["st-hiepy"]


def test_a_voluntary_opinion_never_blocks_a_local_award(office):
    """The tax office asked for a provincial certificate has not answered."""
    context = asked(office, at_council(office, "bang-khen-tinh"), date(2025, 5, 21), "Thuế tỉnh")
    context = accepted(office, council(office, context, date(2025, 5, 22)))
    assert step(office, context, "trinh", date(2025, 5, 23)).events


def test_an_answer_of_a_body_that_was_not_asked_is_refused(office):
    """Only an open question is answered, and only once."""
    context = asked(office, at_council(office, "bang-khen-tinh"), date(2025, 5, 21))
    entry = {"co_quan": "Thuế tỉnh", "ket_qua": "khong_co_y_kien"}
    on = date(2025, 5, 22)
    assert codes(step(office, context, "tra_loi_y_kien", on, entry=entry)) == ["st-none-open"]
    entry["co_quan"] = "Công an tỉnh"
    context = accepted(office, step(office, context, "tra_loi_y_kien", on, entry=entry))
    assert codes(step(office, context, "tra_loi_y_kien", on, entry=entry)) == ["st-none-open"]


def test_what_one_level_noted_opens_nothing_at_the_next(office):
    """A letter of the commune is no letter of the province: nothing is there to be answered."""
    context = asked(office, at_council(office, "bang-khen-tinh", unit=XA), date(2025, 5, 21))
    context = accepted(office, council(office, context, date(2025, 5, 22)))
    for trigger in ("trinh", "tiep_nhan", "tham_dinh"):
        context = accepted(office, step(office, context, trigger, date(2025, 5, 26)))
    entry = {"co_quan": "Công an tỉnh", "ket_qua": "khong_co_y_kien"}
    answer = step(office, context, "tra_loi_y_kien", date(2025, 5, 27), entry=entry)
    assert codes(answer) == ["st-none-open"]


# -- minutes of the base -----------------------------------------------------------


def at_home(office, **more):
    """A draft of the commune, not sent yet."""
    more.setdefault("award", "giay-khen-xa")
    more.setdefault("papers", ("to-trinh", "bao-cao"))
    return start(office, draft(unit=XA, ground="cong-trang", **more))


def test_a_hamlet_needs_neither_seal_nor_number(office):
    """Day, place, people present and votes for are enough."""
    context = accepted(
        office, step(office, at_home(office), "binh_xet", date(2025, 3, 1), entry=MINUTES)
    )
    answer = step(office, context, "nop", date(2025, 3, 3))
    assert [e.warnings for e in answer.events] == [()]


@pytest.mark.parametrize(
    ("award", "warnings"),
    [
        ("giay-khen-xa", ("st-binh-xet-khen",)),
        ("lao-dong-tien-tien", ("st-binh-xet-thi-dua",)),
    ],
)
def test_a_dossier_without_minutes_is_told_when_it_is_sent(office, award, warnings):
    """It is returned for completion later, not refused: sending says what is missing."""
    answer = step(office, at_home(office, award=award), "nop", date(2025, 3, 3))
    assert [e.warnings for e in answer.events] == [warnings]


def test_the_minutes_in_the_dossier_do(office):
    """Nothing is said where the paper is there."""
    context = at_home(office, papers=("to-trinh", "bien-ban"))
    assert step(office, context, "nop", date(2025, 3, 3)).events[0].warnings == ()


def test_the_simplified_procedure_has_no_minutes(office):
    """Nobody asks for minutes of an award for a sudden merit."""
    context = at_home(office, procedure="don-gian")
    assert step(office, context, "nop", date(2025, 3, 3)).events[0].warnings == ()


def test_more_votes_than_people_present_is_refused(office):
    """41 of 40 cannot have agreed; 40 can."""
    for yes, wanted in ((41, ["st-entry-most"]), (40, [])):
        entry = {**MINUTES, "so_dong_y": yes}
        found = step(office, at_home(office), "binh_xet", date(2025, 3, 1), entry=entry)
        assert codes(found) == wanted


def test_minutes_on_a_draft_do_not_fix_its_way(office):
    """Noted before 01/07/2025 and sent after it, the dossier goes the way of the new day."""
    context = start(office, draft(unit=XA, award="bang-khen-tinh", ground="cong-trang"))
    context = accepted(office, step(office, context, "binh_xet", date(2025, 6, 28), entry=MINUTES))
    assert context.dossiers[0].life.legs == ()
    context = accepted(office, step(office, context, "nop", date(2025, 7, 2)))
    assert [leg.level for leg in context.dossiers[0].life.legs] == ["xa", "tinh"]


# -- what may be brought -----------------------------------------------------------------


def returned(office, entry=None):
    """A dossier of the commune that was asked to be completed."""
    context = at_home(office)
    for trigger, on in (("nop", date(2025, 3, 3)), ("tiep_nhan", date(2025, 3, 3))):
        context = accepted(office, step(office, context, trigger, on))
    more = {"reason": "thiếu giấy tờ", "entry": entry or {}}
    on = date(2025, 3, 5)
    return accepted(office, step(office, context, "yeu_cau_bo_sung", on, **more))


FLAGGED = {"giay_to": ("bien-ban",), "thong_tin": ("chap_hanh_tot",)}


def test_a_supplement_brings_what_was_flagged_and_nothing_else(office):
    """One paper and one fact were flagged; another paper is refused by its name."""
    context, on = returned(office, FLAGGED), date(2025, 3, 10)
    facts = {"HS-01": {"chap_hanh_tot": Given(value=True)}}
    assert step(office, context, "bo_sung", on, papers=("bien-ban",), facts=facts).events
    (refusal,) = step(office, context, "bo_sung", on, papers=("bien-ban", "chung-nhan")).refusals
    assert office.words.refusal(refusal) == (
        "Không đạt: Chứng nhận thành tích, sáng kiến hoặc đóng góp: không có trong yêu cầu bổ "
        "sung; chỉ được bổ sung: Biên bản xét khen thưởng, chấp hành tốt chủ trương của Đảng "
        "và pháp luật của Nhà nước."
    )
    other = {"HS-01": {"dao_duc_doan_ket": Given(value=True)}}
    assert codes(step(office, context, "bo_sung", on, facts=other)) == ["st-outside"]


def test_a_request_in_words_only_leaves_the_supplement_free(office):
    """Where nothing was flagged the reason alone tells what to bring."""
    context = returned(office)
    assert step(office, context, "bo_sung", date(2025, 3, 10), papers=("chung-nhan",)).events


def test_the_second_request_counts_not_the_first(office):
    """What was flagged and brought once may not be changed later unless flagged again."""
    context, on = returned(office, FLAGGED), date(2025, 3, 10)
    context = accepted(office, step(office, context, "bo_sung", on, papers=("bien-ban",)))
    again = {"reason": "thiếu chứng nhận", "entry": {"giay_to": ("chung-nhan",)}}
    context = accepted(office, step(office, context, "yeu_cau_bo_sung", on, **again))
    assert codes(step(office, context, "bo_sung", on, papers=("bien-ban",))) == ["st-outside"]


# -- papers owed ----------------------------------------------------------------------------

OWED = {"giay_to_no": ("bien-ban",), "hen": date(2025, 3, 14)}


def lending(reading):
    """An office that judges notes and papers, with its choice on papers owed."""

    def verdict(pack, calendar, case, *, only=None):
        asked = {p for p in only or () if p.startswith("vc_") or p == "ho_so"}
        return judge(pack, calendar, case, only=asked)

    return Office(office_for_tests().pack, verdict=verdict, readings={"no-ho-so": reading})


def received(office, entry, **more):
    """A dossier received with something noted."""
    context = accepted(office, step(office, at_home(office, **more), "nop", date(2025, 3, 3)))
    return step(office, context, "tiep_nhan", date(2025, 3, 3), entry=entry)


@pytest.mark.parametrize(
    ("reading", "procedure", "wanted"),
    [
        ("khong", "thuong", ["do-owed"]),
        ("khong", "don-gian", ["do-owed"]),
        ("don-gian", "thuong", ["do-owed-khong-no"]),
        ("don-gian", "don-gian", []),
        ("cho", "thuong", []),
    ],
)
def test_papers_are_owed_only_where_the_office_allows_it(reading, procedure, wanted):
    """No text gives it: off unless switched on, for all or for the simplified procedure."""
    answer = received(lending(reading), OWED, procedure=procedure)
    found = [f for r in answer.refusals for f in r.findings if f.weight.value == "binding"]
    assert [f.code for f in found] == wanted
    assert {f.status.value for f in found} <= {"house"}


def test_without_a_choice_of_the_office_nothing_is_owed(office):
    """The default is that everything must be there."""
    assert codes(received(office, OWED)) == ["do-owed"]
    assert received(office, {"kenh": "buu_chinh"}).events


@pytest.mark.parametrize(("on", "open_"), [(date(2025, 3, 14), True), (date(2025, 3, 17), False)])
def test_a_paper_owed_does_not_stop_the_appraisal_until_its_day(on, open_):
    """Promised for 14/03/2025, the minutes are missed from then on."""
    office = lending("cho")
    context = accepted(office, received(office, OWED))
    answer = step(office, context, "tham_dinh", on)
    assert bool(answer.events) is open_
    if open_:
        assert answer.events[0].warnings == ("do-promised",)
        verdict = office.check(Case(dossier=_seen(office, context, on), on=on))
        told = [
            office.words.sentence(office.words.line(f)) for f in verdict.phase("ho_so").findings
        ]
        assert (
            "Lưu ý: Còn nợ giấy tờ: Biên bản xét khen thưởng, hẹn nộp đến ngày 14/03/2025 "
            "(quy ước nội bộ, không phải quy định của pháp luật)."
        ) in told
    else:
        assert codes(answer) == ["do-bien-ban"]


def _seen(office, context, on):
    """The dossier as the guard of the appraisal sees it."""
    act = Act(trigger="tham_dinh", on=on, entered=on, actor="")
    return with_notes(office.pack, office.calendar, context.dossiers[0], act)


def test_a_promise_has_a_day_that_lies_ahead():
    """Papers owed without a day, or for a day gone by, are refused."""
    office = lending("cho")
    assert codes(received(office, {"giay_to_no": ("bien-ban",)})) == ["st-needs-entry"]
    late = {**OWED, "hen": date(2025, 3, 1)}
    assert codes(received(office, late)) == ["st-entry-until"]


def test_only_what_is_owed_is_handed_in_later():
    """The minutes are taken, another paper is not; then nothing is owed any more."""
    office = lending("cho")
    context, on = accepted(office, received(office, OWED)), date(2025, 3, 10)
    wrong = step(office, context, "nop_giay_to_no", on, papers=("chung-nhan",))
    assert codes(wrong) == ["st-outside"]
    context = accepted(office, step(office, context, "nop_giay_to_no", on, papers=("bien-ban",)))
    again = step(office, context, "nop_giay_to_no", on, papers=("bien-ban",))
    assert codes(again) == ["st-none-owed"]


def test_a_debt_waits_on_the_desk_of_the_proposer():
    """Until its day it is in time, after it it is late; the letter to a body waits likewise."""
    office = lending("cho")
    context = accepted(office, received(office, OWED))
    letter = {"co_quan": "Công an xã", "han": date(2025, 3, 20)}
    context = accepted(office, step(office, context, "hoi_y_kien", date(2025, 3, 6), entry=letter))
    tasks = [t for t in agenda(office, context.dossiers, date(2025, 3, 17)) if t.promised]
    words = AgendaWords(office.words)
    assert [(words.step(t), t.role, t.due.on, t.left, t.late) for t in tasks] == [
        (
            "Nộp giấy tờ còn nợ: Biên bản xét khen thưởng",
            "don_vi_trinh",
            date(2025, 3, 14),
            -1,
            True,
        ),
        ("Trả lời lấy ý kiến: Công an xã", "tham_dinh", date(2025, 3, 20), 3, False),
    ]


def decided_at_once():
    """A sudden merit rewarded on one day, the short report to follow."""
    office = lending("don-gian")
    entry = {"giay_to_no": ("bao-cao-tom-tat",), "hen": date(2025, 3, 14)}
    more = {"procedure": "don-gian", "papers": ("to-trinh",)}
    context = accepted(office, received(office, entry, **more))
    on = date(2025, 3, 3)
    for trigger in ("tham_dinh", "trinh"):
        context = accepted(office, step(office, context, trigger, on))
    signing = Signing(on=on, office="chu-tich-xa", unit=XA, capacity="chu-tich", number="9/QĐ")
    return office, step(office, context, "quyet_dinh", on, signing=signing)


def test_a_sudden_merit_is_decided_in_a_day_and_its_papers_follow():
    """The decision passes, the debt is late from 15/03/2025, and the papers may still come."""
    office, answer = decided_at_once()
    context = accepted(office, answer)
    assert context.dossiers[0].life.state == "da_khen"
    (task,) = agenda(office, context.dossiers, date(2025, 3, 17))
    assert (task.promised, task.late) == ("so_tiep_nhan", True)
    more = {"papers": ("bao-cao-tom-tat",)}
    context = accepted(office, step(office, context, "nop_giay_to_no", date(2025, 3, 18), **more))
    assert agenda(office, context.dossiers, date(2025, 3, 18)) == ()


def test_the_archive_asks_for_papers_still_owed():
    """Only a complete dossier is handed to the archive."""
    office, answer = decided_at_once()
    context = accepted(office, answer)
    on = date(2025, 3, 20)
    for papers, wanted in (((), ["af-archive-owed"]), (("bao-cao-tom-tat",), [])):
        if papers:
            brought = step(office, context, "nop_giay_to_no", on, papers=papers)
            context = accepted(office, brought)
        handed = {("TT-01:9/QĐ", "HS-01"): Standing(state="qd_da_chi")}
        issue = office.issue(answer.decision, context.dossiers, standings=handed)
        act = Command(actor=everyone(office), trigger="luu_ho_so", on=on)
        found = [f.code for r in office.act(issue, act).refusals for f in r.findings]
        assert found == wanted


def test_what_is_owed_is_named_when_it_is_brought():
    """Without a paper the act says that it needs one."""
    office = lending("cho")
    context = accepted(office, received(office, OWED))
    (refusal,) = step(office, context, "nop_giay_to_no", date(2025, 3, 10)).refusals
    assert office.words.refusal(refusal) == "Chưa rõ: Cần ghi giấy tờ khi “Nộp giấy tờ còn nợ”."


# -- channel and slip ----------------------------------------------------------------------


def test_the_slip_tells_number_channel_and_the_appointed_day(office):
    """Received on 05/05/2025 through the portal: 20 working days end on 02/06/2025."""
    context = at_home(office, award="lao-dong-tien-tien")
    on, sent = date(2025, 5, 5), {"kenh": "cong_dvc", "ma_buu_gui": "DVC-1"}
    context = accepted(office, step(office, context, "nop", on, entry=sent))
    with pytest.raises(UnknownName):
        office.slip(context, "HS-01")
    context = accepted(office, step(office, context, "tiep_nhan", on, entry={"ma_ho_so": "12"}))
    slip = office.slip(context, "HS-01")
    assert (slip.number, slip.code, slip.received, slip.channel) == ("01", "12", on, "cong_dvc")
    assert (slip.appointed.on, slip.unit) == (date(2025, 6, 2), XA)


def test_without_a_local_limit_the_slip_promises_no_day(office):
    """For a sudden merit the limit is local; the slip says which text is missing."""
    context = start(office, draft(unit=XA, award="giay-khen-xa", ground="dot-xuat"))
    for trigger in ("nop", "tiep_nhan"):
        context = accepted(office, step(office, context, trigger, date(2025, 5, 5)))
    slip = office.slip(context, "HS-01")
    assert (slip.appointed.on, slip.appointed.why, slip.channel) == (None, "needs-rule", "")
    assert slip.appointed.needs


def test_a_number_of_another_form_is_told(office):
    """From 25/01/2026 the number has the form and the day that the circular gives."""
    context = start(office, draft(unit=f"{XA}-moi", award="giay-khen-xa", ground="cong-trang"))
    on = date(2026, 3, 2)
    context = accepted(office, step(office, context, "nop", on))
    good = "MA123.B456.C789-260302-AA0001"
    for code, right in (("12", False), (good, True)):
        entry = {"ma_ho_so": code}
        answer = step(office, context, "tiep_nhan", on, entry=entry)
        if right:
            assert answer.events
        else:
            with pytest.raises(InputError):
                office.slip(accepted(office, answer), "HS-01")


# -- open matters ------------------------------------------------------------------------------


def test_a_complaint_holds_the_dossier_until_it_is_answered():
    """Noted as an open matter it closes every step; its conclusion opens them again."""

    def hold_only(pack, calendar, case, *, only=None):
        return judge(pack, calendar, case, only={"tam_dung"} & set(only or ()))

    office = Office(office_for_tests().pack, verdict=hold_only)
    context = at_council(office, "bang-khen-tinh", records={"vu_viec": ()})
    complaint = {"reason": "đơn tố cáo", "entry": {"loai": "khieu_nai_to_cao"}}
    context = accepted(office, step(office, context, "ghi_vu_viec", date(2025, 5, 21), **complaint))
    assert codes(council(office, context, date(2025, 5, 22))) == ["pr-hold"]
    entry = {"loai": "khieu_nai_to_cao", "ket_luan": "khong_sai_pham"}
    answer = {"reason": "kết luận số 3", "entry": entry}
    context = accepted(office, step(office, context, "tra_loi_vu_viec", date(2025, 6, 2), **answer))
    assert council(office, context, date(2025, 6, 2)).events


def test_an_answered_complaint_proves_nothing_about_other_matters():
    """Where nobody said that there are no other matters, that stays unknown."""

    def hold_only(pack, calendar, case, *, only=None):
        return judge(pack, calendar, case, only={"tam_dung"} & set(only or ()))

    office = Office(office_for_tests().pack, verdict=hold_only)
    drafts = (draft("HS-1", award="bang-khen-tinh", unit=TINH),)
    context = start(office, *drafts)
    for trigger in ("nop", "tiep_nhan"):
        context = accepted(office, step(office, context, trigger, date(2025, 5, 20)))
    on = date(2025, 5, 21)
    complaint = {"reason": "đơn tố cáo", "entry": {"loai": "khieu_nai_to_cao"}}
    context = accepted(office, step(office, context, "ghi_vu_viec", on, **complaint))
    (refusal,) = step(office, context, "tham_dinh", on).refusals
    assert [f.truth.value for f in refusal.findings] == ["false"]
    entry = {"loai": "khieu_nai_to_cao", "ket_luan": "khong_sai_pham"}
    more = {"reason": "kết luận", "entry": entry}
    context = accepted(office, step(office, context, "tra_loi_vu_viec", on, **more))
    (refusal,) = step(office, context, "tham_dinh", on).refusals
    assert [f.truth.value for f in refusal.findings] == ["unknown"]


# -- what may be written --------------------------------------------------------------


def test_an_act_says_which_fields_it_still_needs(office):
    """The refusal names them as the form does."""
    (refusal,) = step(office, at_home(office), "binh_xet", date(2025, 3, 1)).refusals
    assert office.words.refusal(refusal) == (
        "Chưa rõ: Cần ghi khi “Ghi biên bản bình xét”: Nơi bình xét, Số người dự, Số người đồng ý."
    )


def test_an_act_that_notes_nothing_takes_no_entry(office):
    """An entry on such an act is refused, not swallowed."""
    context = at_council(office, "bang-khen-tinh")
    answer = step(office, context, "rut", date(2025, 6, 2), entry={"noi": "x"})
    assert codes(answer) == ["st-no-entry"]


def test_misspelt_fields_and_wrong_values_raise(office):
    """A name gets the nearest one, a wrong kind of value its field, all at once."""
    context = at_home(office)
    on = date(2025, 3, 1)
    with pytest.raises(UnknownName, match="so_nguoi_du"):
        step(office, context, "binh_xet", on, entry={"so_nguoi_duu": 3})
    with pytest.raises(UnknownName, match="to_dan_pho"):
        step(office, context, "binh_xet", on, entry={**MINUTES, "loai_noi": "to_dan_phoo"})
    wrong = {"noi": 4, "so_nguoi_du": "40", "so_dong_y": -1}
    with pytest.raises(InputError) as caught:
        step(office, context, "binh_xet", on, entry=wrong)
    assert [f.path for f in caught.value.faults] == [
        "Nơi bình xét",
        "Số người dự",
        "Số người đồng ý",
    ]


def test_what_was_noted_comes_back_from_the_store(office):
    """Days, numbers and lists of an entry survive their text."""
    context = at_council(office, "bang-khen-tinh")
    entry = {"co_quan": "Thuế tỉnh", "linh_vuc": "thue", "han": date(2025, 5, 30)}
    (event,) = step(office, context, "hoi_y_kien", date(2025, 5, 21), entry=entry).events
    assert decode(encode(event), type(event)) == event
    assert event.act.entry == entry


# -- told, drawn, checked when loaded -----------------------------------------------------------


def test_the_story_tells_what_was_written_down(office):
    """Each field in words: codes, days and papers as an office writes them."""
    context = at_council(office, "bang-khen-tinh")
    entry = {"co_quan": "Thuế tỉnh", "linh_vuc": "thue", "han": date(2025, 5, 30)}
    (event,) = step(office, context, "hoi_y_kien", date(2025, 5, 21), entry=entry).events
    told = Teller(office).tell(context.dossiers[0], [event]).beats[0]
    assert told.title == "Đã gửi văn bản lấy ý kiến"
    assert told.lines == (
        "Cơ quan được hỏi: Thuế tỉnh",
        "Nội dung hỏi: Thuế",
        "Đề nghị trả lời đến ngày: 30/05/2025",
    )
    act = Act(
        trigger="yeu_cau_bo_sung",
        on=date(2025, 5, 21),
        entered=date(2025, 5, 21),
        actor="",
        entry=FLAGGED,
    )
    assert list(entry_lines(office.words, act)) == [
        "Giấy tờ phải bổ sung: Biên bản xét khen thưởng",
        "Thông tin phải bổ sung: chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước",
    ]


@pytest.mark.parametrize("draw", [mermaid, dot, bpmn])
def test_pictures_show_what_is_done_inside_a_state(office, draw):
    """A state lists what is only written down there, next to the arrows that leave it."""
    picture = draw(office.pack)
    for label in ("Ghi biên bản bình xét", "Lấy ý kiến, hiệp y", "Công khai danh sách lấy ý kiến"):
        assert label in picture


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("asks: [noi]", "asks: [noii]", "so_cong_khai: không có mục “noii”. Có phải “noi”?"),
        ("{register: so_cong_khai, day: tu,", "{register: so_cong_kha, day: tu,", "so_cong_khai"),
        ("    days: so_ngay", "    days: so_nga", "so_cong_khai: không có mục “so_nga”"),
        ("    until: hen\n", "", "nợ giấy tờ (owes) cần ngày hẹn (until)"),
        ("type: papers}", "type: paperss}", "không có kiểu “paperss”"),
        ("same: [co_quan], asks: [co_quan, ", "same: [co_quan], asks: [", "phải có trong asks"),
        ("within: so_tiep_nhan", "within: so_tiep_nha", "so_tiep_nhan"),
        (
            "day: tu, asks: [noi]",
            "day: tu, ends: true, asks: [noi]",
            "cần một việc mở và một việc khép",
        ),
    ],
)
def test_faults_of_registers_are_told_when_loaded(tmp_path, old, new, message):
    """A field, register or end that nothing has, with the nearest right name."""
    place = copied(tmp_path, ("procedures/viec-trong-cap.yaml", old, new))
    with pytest.raises(DefinitionError) as caught:
        read(place)
    assert message in str(caught.value)
