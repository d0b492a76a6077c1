"""What is noted inside a leg: minutes, opinions, publication, and the guards that ask for it."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong import Ballot, Office
from khenthuong.basis import InputError, UnknownName
from khenthuong.judge import judge
from khenthuong.store.codec import decode, encode
from khenthuong.testing import accepted, codes, draft, office_for_tests, start, step

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
    """The letter of the province is no letter of the centre."""
    context = asked(office, at_council(office, "bang-khen-thu-tuong"), date(2025, 5, 21))
    entry = {"co_quan": "Công an tỉnh", "ket_qua": "khong_co_y_kien"}
    on = date(2025, 5, 22)
    context = accepted(office, step(office, context, "tra_loi_y_kien", on, entry=entry))
    context = accepted(office, council(office, context, on))
    for trigger in ("trinh", "tiep_nhan", "tham_dinh"):
        context = accepted(office, step(office, context, trigger, date(2025, 5, 26)))
    assert codes(council(office, context, date(2025, 5, 27))) == ["st-hiepy"]


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
