"""Councils and their sessions: counted in integers, judged per line, never changed."""

from __future__ import annotations

import random
import re
from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from khenthuong import (
    Attestation,
    Ballot,
    Case,
    Council,
    Count,
    Member,
    Minutes,
    Office,
    Outcome,
    Recorded,
    Session,
    SessionLine,
    Truth,
    UnknownName,
)
from khenthuong.basis import PhaseResult
from khenthuong.judge import judge_session, recognised
from khenthuong.judge.council.rules import said
from khenthuong.judge.reasons.explain import explain
from khenthuong.law.councils import Share
from khenthuong.office import SessionWords
from khenthuong.testing import accepted, codes, draft, everyone, office_for_tests, start, step

ON = date(2024, 12, 12)
HOME, AWARD = "xa-thu-nghiem", "cstd-co-so"
YES, NO, BLANK = "dong_y", "khong_dong_y", "trang"


@pytest.fixture(scope="module")
def office() -> Office:
    """One office for all tests of the module."""
    return office_for_tests()


OFFICE = office_for_tests()
"""For properties, which may not use a fixture."""


def members(size: int) -> tuple[Member, ...]:
    """A chair, a deputy and ordinary members."""
    roles = {1: "chu-tich", 2: "pho-chu-tich"}
    return tuple(
        Member(id=f"m{n}", name=f"Thành viên {n}", role=roles.get(n, "uy-vien"))
        for n in range(1, size + 1)
    )


def council(size: int = 10, **more: Any) -> Council:
    """A council of the commune, founded at the start of the year."""
    more = {"unit": HOME, "number": "01/QĐ-UBND", "founded": date(2024, 1, 2), **more}
    return Council(members=members(size), **more)


def session(
    votes: dict[str, str], written: dict[str, str] | None = None, size: int = 10, **more: Any
) -> Session:
    """A closed session on one dossier; everybody who voted came, the minutes say what was cast."""
    line = SessionLine(
        dossier="HS-01",
        award=AWARD,
        manner="bo-phieu",
        votes=votes,
        written=written or {},
        recorded=Recorded(yes=list(votes.values()).count(YES)),
    )
    made = Session(
        id="KH-01",
        council=council(size),
        on=ON,
        lines=(line,),
        present=tuple(votes),
        chair="m1",
        minutes=Minutes(number="01/BB", on=ON),
        closed=ON,
    )
    return attrs.evolve(made, **more)


def ayes(count: int) -> dict[str, str]:
    """The first members, all for it."""
    return {f"m{n}": YES for n in range(1, count + 1)}


def result(made: Session, **readings: str) -> PhaseResult:
    """What the session comes to for its one dossier."""
    dossier = draft(award=AWARD, unit=HOME)
    return judge_session(OFFICE.pack, made, [dossier], readings)[0].phase


def troubles(phase: PhaseResult) -> set[str]:
    """The codes of what decides against the line."""
    return {f.code for f in phase.findings if f.deciding and f.truth is not Truth.TRUE}


# -- counting ------------------------------------------------------------------------


@given(st.integers(1, 99), st.integers(1, 100), st.integers(0, 200), st.booleans())
def test_a_share_is_reached_by_the_fewest_people(
    part: int, of: int, base: int, strict: bool
) -> None:
    """One person less does not reach it, compared with exact fractions."""
    needed = Share(part=part, of=of, strict=strict).needed(base)

    def reaches(people: int) -> bool:
        exact = Fraction(part * base, of)
        return people > exact if strict else people >= exact

    assert reaches(needed)
    assert not reaches(needed - 1)


patient = hypothesis_settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""The machine may be busy; only the answers count."""

choices = st.sampled_from([YES, NO, BLANK])
people = st.lists(st.sampled_from([f"m{n}" for n in range(1, 11)]), unique=True, max_size=10)


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    """Any session of ten members: some came and voted, some wrote, some did neither."""
    here = draw(people)
    away = [m.id for m in members(10) if m.id not in here]
    votes = {m: draw(choices) for m in here}
    written = {m: draw(choices) for m in draw(people) if m in away}
    return session(votes, written)


@patient
@given(sessions(), st.randoms(use_true_random=False))
def test_one_more_yes_never_turns_pass_into_fail(made: Session, chance: random.Random) -> None:
    """Whoever changes to yes helps or changes nothing."""
    line = made.lines[0]
    others = [m for m, x in {**line.votes, **line.written}.items() if x != YES]
    if not others:
        return
    who = chance.choice(others)
    votes = {**line.votes, **({who: YES} if who in line.votes else {})}
    written = {**line.written, **({who: YES} if who in line.written else {})}
    before, after = result(made), result(session(votes, written))
    if before.outcome is Outcome.PASS:
        assert after.outcome is Outcome.PASS
    ranked = [Outcome.FAIL, Outcome.UNKNOWN, Outcome.PASS]
    assert ranked.index(after.outcome) >= ranked.index(before.outcome)


@patient
@given(sessions(), st.randoms(use_true_random=False))
def test_the_order_of_members_does_not_matter(made: Session, chance: random.Random) -> None:
    """The founding decision, the list of those present and the votes may be in any order."""

    def shuffled(things: Any) -> list[Any]:
        mixed = list(things)
        chance.shuffle(mixed)
        return mixed

    line = made.lines[0]
    mixed = attrs.evolve(
        made,
        council=attrs.evolve(made.council, members=tuple(shuffled(made.council.members))),
        present=tuple(shuffled(made.present)),
        lines=(attrs.evolve(line, votes=dict(shuffled(line.votes.items()))),),
    )
    assert mixed.ballot("HS-01", AWARD) == made.ballot("HS-01", AWARD)
    assert result(mixed).outcome is result(made).outcome
    assert troubles(result(mixed)) == troubles(result(made))


@patient
@given(sessions(), st.sampled_from(["yes", "no", "blank", "written_yes"]), st.integers(-3, 3))
def test_the_minutes_equal_the_tally_or_both_numbers_are_named(
    made: Session, name: str, off: int
) -> None:
    """As counted there is no finding; any other number is named with the true one."""
    line = made.lines[0]
    cast = list(line.votes.values())
    true = {
        "yes": cast.count(YES),
        "no": cast.count(NO),
        "blank": cast.count(BLANK),
        "written_yes": list(line.written.values()).count(YES),
    }
    said = Recorded(**{**true, name: true[name] + off})
    phase = result(attrs.evolve(made, lines=(attrs.evolve(line, recorded=said),)))
    found = [f.values for f in phase.findings if f.code == "vo-minutes"]
    wanted = {"what": name, "written": true[name] + off, "counted": true[name]}
    assert found == ([wanted] if off else [])


@patient
@given(st.data())
def test_every_session_can_be_counted_and_judged(data: st.DataObject) -> None:
    """Strangers, votes of the absent, unknown choices: all is counted, nothing raises."""
    anyone = st.sampled_from(["m1", "m2", "m3", "m4", "x1", "x2"])
    said = st.dictionaries(anyone, st.sampled_from([YES, NO, BLANK, "?"]))
    counts = st.builds(Count, yes=st.integers(0, 9), no=st.integers(0, 9))
    line = SessionLine(
        dossier="HS-01",
        award=AWARD,
        manner=data.draw(st.sampled_from(["", "bo-phieu", "bo-phieu-kin", "bieu-quyet"])),
        box=data.draw(st.none() | counts),
        votes=data.draw(said),
        written=data.draw(said),
        ties=data.draw(st.dictionaries(anyone, st.sampled_from(["ung-vien", "nguoi-than"]))),
        put_off=data.draw(st.sampled_from(["", "thiếu hồ sơ"])),
        round=data.draw(st.integers(1, 3)),
    )
    made = Session(
        id="KH-01",
        council=council(data.draw(st.integers(0, 4))),
        on=ON,
        lines=(line,),
        present=tuple(data.draw(st.lists(anyone))),
        closed=data.draw(st.none() | st.just(ON)),
    )
    phase = result(made)
    ballot = made.ballot("HS-01", AWARD)
    if ballot is not None and line.box is None:
        assert (ballot.yes or 0) + ballot.written_yes <= (ballot.members or 0)
    for finding in phase.findings:
        assert OFFICE.words.sentence(OFFICE.words.line(finding))


def test_a_session_gives_the_ballot_that_a_bare_count_would_be() -> None:
    """The guard has one path: numbers of the session are the numbers of the ballot."""
    made = session({**ayes(7), "m8": NO}, {"m9": YES, "m10": NO})
    assert made.ballot("HS-01", AWARD) == Ballot(
        on=ON,
        members=10,
        present=8,
        yes=7,
        written_yes=1,
        unit=HOME,
        minutes="01/BB",
        manner="bo-phieu",
        session="KH-01",
    )
    assert made.ballot("HS-01", "giay-khen-xa") is None


def test_the_last_round_counts() -> None:
    """Of several votes on one line the later round is taken."""
    made = session(ayes(10))
    again = attrs.evolve(made.lines[0], votes=ayes(3), round=2)
    twice = attrs.evolve(made, lines=(again, made.lines[0]))
    ballot = twice.ballot("HS-01", AWARD)
    assert ballot is not None
    assert ballot.yes == 3


# -- what makes a session worthless -----------------------------------------------------


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"closed": None}, "co-open"),
        ({"closed": date(2024, 12, 11)}, "co-open"),
        ({"put_off": "thiếu người"}, "co-put-off"),
        ({"minutes": None}, "co-minutes"),
        ({"minutes": Minutes(number="1", on=ON, members=11)}, "vo-minutes"),
        ({"minutes": Minutes(number="1", on=ON, present=9)}, "vo-minutes"),
        ({"council": council(founded=date(2024, 12, 13))}, "co-founding"),
        ({"council": council(ended=date(2024, 12, 11))}, "co-founding"),
        ({"council": council(number="")}, "co-founding"),
        ({"council": council(unit="xa-thu-nghiem-moi")}, "co-unit"),
        ({"council": council(quorum=(11, 10))}, "co-quorum"),
        ({"present": tuple(f"m{n}" for n in range(1, 10))}, "vo-voter"),
        ({"present": (*(f"m{n}" for n in range(1, 11)), "khach")}, "vo-voter"),
    ],
)
def test_a_session_out_of_order_gives_no_result(change: dict[str, Any], code: str) -> None:
    """Ten of ten votes help nobody when the session is not in order; in order they do."""
    assert result(session(ayes(10))).outcome is Outcome.PASS
    made = session(ayes(10), **change)
    phase = result(made)
    assert phase.outcome is Outcome.UNKNOWN
    assert code in troubles(phase)


def test_one_line_may_be_put_off_alone() -> None:
    """The line has no result and says why; the session goes on."""
    made = session(ayes(10))
    line = attrs.evolve(made.lines[0], put_off="chờ xác minh")
    off = attrs.evolve(made, lines=(line,))
    assert off.ballot("HS-01", AWARD) is None
    phase = result(off)
    assert (phase.outcome, troubles(phase)) == (Outcome.UNKNOWN, {"co-put-off"})


@pytest.mark.parametrize("roles", [("uy-vien", "uy-vien"), ("chu-tich", "chu-tich")])
def test_a_council_has_one_chair(roles: tuple[str, str]) -> None:
    """None or two is a list of members that has to be looked at."""
    made = session(ayes(10))
    first, second, *rest = made.council.members
    changed = (attrs.evolve(first, role=roles[0]), attrs.evolve(second, role=roles[1]), *rest)
    phase = result(attrs.evolve(made, council=attrs.evolve(made.council, members=changed)))
    assert "co-members" in troubles(phase)


def test_a_member_listed_twice_is_found() -> None:
    """The base must be people, not lines of a list."""
    made = session(ayes(10))
    twice = (*made.council.members, made.council.members[-1])
    phase = result(attrs.evolve(made, council=attrs.evolve(made.council, members=twice)))
    assert "co-members" in troubles(phase)


def test_slips_in_the_box_are_compared_with_the_votes_by_name() -> None:
    """Both are there and differ: both numbers are named."""
    made = session(ayes(10))
    line = attrs.evolve(made.lines[0], box=Count(yes=9))
    found = [f for f in result(attrs.evolve(made, lines=(line,))).findings if "what" in f.values]
    assert [(f.values["written"], f.values["counted"]) for f in found] == [(9, 10), (9, 10)]


def test_more_slips_than_people_cannot_be() -> None:
    """Eleven slips of ten who came."""
    made = session(ayes(10))
    line = attrs.evolve(made.lines[0], votes={}, box=Count(yes=10, no=1), recorded=Recorded(yes=10))
    assert "vo-impossible" in troubles(result(attrs.evolve(made, lines=(line,))))


def test_an_unknown_unit_of_a_council_is_named() -> None:
    """A wrong code is an error with the nearest one, not a verdict."""
    with pytest.raises(UnknownName, match="xa-thu-nghiem"):
        result(session(ayes(10), council=council(unit="xa-thu-nghim")))


# -- which council, and how it voted ----------------------------------------------------


def bare(award: str, **more: Any) -> PhaseResult:
    """A file with a bare count of ten members, all there, all for it."""
    numbers = {"on": ON, "members": 10, "present": 10, "yes": 10, **more}
    place = more.get("unit", HOME)
    dossier = draft(award=award, unit=place if place.startswith("tinh") else HOME)
    case = Case(dossier=dossier, on=numbers["on"], ballot=Ballot(**numbers))
    return OFFICE.check(case).phase("hoi_dong")


def test_a_file_with_a_lower_council_needs_the_one_that_is_bound() -> None:
    """Ten of ten in the commune do not show 90 % in the province; without a unit they may."""
    assert troubles(bare("cstd-tinh", unit=HOME)) == {"vo-level-missing"}
    assert bare("cstd-tinh", unit="tinh-thu-nghiem").outcome is Outcome.PASS
    assert bare("cstd-tinh").outcome is Outcome.PASS


def test_a_bare_count_is_held_to_the_quorum_of_the_place() -> None:
    """Where a text asks for attendance, who came has to be known."""
    there = {"unit": "tinh-bac-ninh", "on": date(2025, 12, 20)}
    assert bare("bang-khen-tinh", **there).outcome is Outcome.PASS
    assert "co-quorum" in troubles(bare("bang-khen-tinh", present=None, **there))
    few = {"present": 6, "yes": 6, "written_yes": 4}
    assert troubles(bare("bang-khen-tinh", **few, **there)) == {"co-quorum", "co-attendance"}


def test_the_base_councils_of_bac_ninh_go_by_majority_from_their_day() -> None:
    """Art. 9 from 15/12/2025; the day before there is nothing local."""
    day_before, first = date(2025, 12, 14), date(2025, 12, 15)
    assert said(OFFICE.pack, "tinh-bac-ninh", "xa", day_before, "decides") is None
    found = said(OFFICE.pack, "tinh-bac-ninh", "xa", first, "decides")
    assert found is not None
    assert (found[1].part, found[1].of, found[1].strict) == (1, 2, True)
    assert said(OFFICE.pack, HOME, "xa", first, "decides") is None


def test_an_appraiser_may_answer_for_a_round_in_writing() -> None:
    """The open question is set aside by name; a lost vote is not."""
    attested = Attestation(
        leaf="vo-written-round", text="CV 01", reason="đã hỏi", by="Trần Thị Mẫu", on=ON
    )
    for yes, wanted in ((8, Outcome.ATTESTED), (7, Outcome.FAIL)):
        made = session({}, {f"m{n}": YES for n in range(1, yes + 1)})
        dossier = draft(award=AWARD, unit=HOME)
        found = judge_session(OFFICE.pack, made, [dossier], attestations=(attested,))
        assert found[0].phase.outcome is wanted


def test_a_session_that_can_be_held_again_is_told_as_curable() -> None:
    """Explaining names the session, not the candidate; a lost vote stays lost."""
    dossier = draft(award=AWARD, unit=HOME, procedure="thuong")

    def told(**vote: Any) -> tuple[set[str], set[str]]:
        case = Case(dossier=dossier, on=ON, ballot=Ballot(on=ON, members=10, present=10, **vote))
        found = explain(OFFICE.pack, OFFICE.calendar, case)
        cures = {c.code for one in found.sets for c in one}
        return {n.code for n in found.blocked if n.phase == "hoi_dong"}, cures

    blocked, cures = told(yes=9, manner="bieu-quyet")
    assert not blocked
    assert "vo-ballot" in cures
    assert told(yes=7)[0] == {"vo-share"}


# -- a closed session stays as it is -----------------------------------------------------


def test_a_correction_is_a_new_record() -> None:
    """The first record keeps its numbers; the second names it and says why."""
    first = session(ayes(10))
    line = attrs.evolve(first.lines[0], votes=ayes(3), recorded=Recorded(yes=3))
    second = first.corrected("KH-01-DC", "Kiểm lại phiếu", lines=(line,))
    assert (second.id, second.corrects, second.reason) == ("KH-01-DC", "KH-01", "Kiểm lại phiếu")
    assert first == session(ayes(10))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        first.closed = None  # type: ignore[misc]


# -- from a session to the steps of a list ------------------------------------------------


GOOD = {"chap_hanh_guong_mau": True, "hoan_thanh_tot_nhiem_vu": True, "xuat_sac_phong_trao": True}


def waiting(office: Office, size: int) -> Any:
    """A list that waits for the council."""
    drafts = [
        draft(
            f"HS-{n:02d}",
            award="giay-khen-xa",
            ground="phong-trao",
            unit=HOME,
            facts={**GOOD, "ban_chinh_hoac_chung_thuc": True},
            papers=("to-trinh", "bao-cao", "bien-ban"),
            records={"khen": (), "vu_viec": ()},
        )
        for n in range(1, size + 1)
    ]
    context = start(office, *drafts)
    for trigger in ("nop", "tiep_nhan", "tham_dinh"):
        context = accepted(office, step(office, context, trigger, date(2024, 12, 2)))
    return context


def on_list(*yes: int) -> Session:
    """A session on a list, line by line that many votes for it."""
    lines = tuple(
        SessionLine(
            dossier=f"HS-{n:02d}",
            award="giay-khen-xa",
            manner="bo-phieu",
            box=Count(yes=count, no=10 - count),
            recorded=Recorded(yes=count),
        )
        for n, count in enumerate(yes, start=1)
    )
    return session(ayes(10), lines=lines)


def test_each_line_of_a_list_gets_its_own_answer(office: Office) -> None:
    """One event or refusal for each line; the day of the session is the day of the act."""
    context = waiting(office, 3)
    answer = office.council(
        context, everyone(office), on_list(10, 5, 6), entered=date(2024, 12, 20)
    )
    assert [e.dossier for e in answer.events] == ["HS-01", "HS-03"]
    assert [r.dossier for r in answer.refusals] == ["HS-02"]
    assert {(e.act.on, e.act.entered) for e in answer.events} == {(ON, date(2024, 12, 20))}
    ballots = [e.act.ballot for e in answer.events]
    assert [(b.yes, b.session) for b in ballots if b] == [(10, "KH-01"), (6, "KH-01")]


def test_lines_the_session_did_not_vote_on_are_left_alone(office: Office) -> None:
    """A later session may take them up."""
    answer = office.council(waiting(office, 3), everyone(office), on_list(10))
    assert [r.dossier for r in answer.results] == ["HS-01"]


def test_a_session_on_other_lines_is_refused_on_every_line(office: Office) -> None:
    """A session that voted on none of the list moves none of it, and says so."""
    made = on_list(10)
    other = attrs.evolve(made, lines=(attrs.evolve(made.lines[0], dossier="HS-99"),))
    answer = office.council(waiting(office, 2), everyone(office), other)
    assert not answer.events
    assert codes(answer).count("co-line") == 2


def test_a_session_that_is_not_in_order_moves_no_line(office: Office) -> None:
    """The guard of the step sees the session, not only its numbers."""
    made = attrs.evolve(on_list(10, 10), closed=None)
    answer = office.council(waiting(office, 2), everyone(office), made)
    assert not answer.events
    assert codes(answer).count("co-open") == 2


def test_remarks_of_the_session_stay_with_the_event(office: Office) -> None:
    """What did not block is kept with the step."""
    absent = attrs.evolve(on_list(6), present=tuple(f"m{n}" for n in range(1, 10)))
    line = attrs.evolve(absent.lines[0], box=Count(yes=6, no=3))
    answer = office.council(
        waiting(office, 1), everyone(office), attrs.evolve(absent, lines=(line,))
    )
    assert {"vo-absent", "co-own-quorum", "vo-local"} <= set(answer.events[0].warnings)


def test_a_plain_ballot_still_moves_a_line(office: Office) -> None:
    """A count without a session is judged on its own."""
    context = waiting(office, 1)
    votes = {"HS-01": Ballot(on=ON, members=10, present=10, yes=6)}
    assert step(office, context, "hoi_dong_xet", ON, ballots=votes).events


# -- who stands aside -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("present", "written", "wanted"),
    [(10, {}, "vo-recusal"), (9, {}, ""), (9, {"m10": YES}, "vo-recusal")],
)
def test_a_candidate_who_stayed_away_has_stood_aside(
    present: int, written: dict[str, str], wanted: str
) -> None:
    """A ballot without names leaves open who of those present voted, not of those away."""
    made = session(ayes(present), written)
    count = Count(yes=9, no=present - 9)
    line = attrs.evolve(made.lines[0], box=count, votes={}, recorded=Recorded(yes=9))
    line = attrs.evolve(line, ties={"m10": "ung-vien"})
    phase = result(attrs.evolve(made, lines=(line,)), **{"vo-recusal": "bat-buoc"})
    assert troubles(phase) == ({wanted} if wanted else set())


# -- initiatives -------------------------------------------------------------------------


def initiative(yes: int, **ties: str) -> Session:
    """A council on initiatives of nine, all present."""
    line = SessionLine(
        dossier="SK-01", award="", votes=ayes(yes), ties=ties, recorded=Recorded(yes=yes)
    )
    return session(
        ayes(9), council=attrs.evolve(council(9), kind="hoi-dong-sang-kien"), lines=(line,)
    )


@pytest.mark.parametrize(
    ("made", "wanted"),
    [
        (initiative(6), Outcome.PASS),
        (initiative(5), Outcome.FAIL),
        (initiative(8, m9="dung-dau-la-tac-gia"), Outcome.PASS),
        (initiative(8, m3="dung-dau-la-tac-gia"), Outcome.UNKNOWN),
        (initiative(8, m3="nguoi-than"), Outcome.PASS),
    ],
)
def test_initiatives_need_two_thirds_without_the_author_as_head(
    made: Session, wanted: Outcome
) -> None:
    """Six of nine; a head who is the author neither presides nor votes."""
    assert recognised(OFFICE.pack, made, "SK-01").outcome is wanted


def test_an_author_who_presides_is_found_without_a_vote() -> None:
    """Presiding alone is too much."""
    made = initiative(0, m9="dung-dau-la-tac-gia")
    phase = recognised(OFFICE.pack, attrs.evolve(made, chair="m9"), "SK-01")
    assert "co-barred" in troubles(phase)


# -- in words ----------------------------------------------------------------------------


def test_a_session_is_told_in_vietnamese_without_codes(office: Office) -> None:
    """Every number, the one odd line by name, what is common once."""
    context = waiting(office, 3)
    made = on_list(10, 5, 6)
    results = judge_session(office.pack, made, context.dossiers)
    story = SessionWords(office.words).tell(made, results)
    text = "\n".join((story.title, *story.about, *story.head, *story.remarks))
    assert story.title == (
        "Kỳ họp KH-01 của Hội đồng Thi đua - Khen thưởng thuộc UBND xã Thử Nghiệm"
    )
    assert "Họp ngày 12/12/2024: 10 người dự, 0 người vắng" in story.about
    assert [row[3:] for row in story.rows] == [
        ("bỏ phiếu", "10", "0", "0", "0", "Đủ tỷ lệ phiếu"),
        ("bỏ phiếu", "5", "5", "0", "0", "Không đủ tỷ lệ phiếu"),
        ("bỏ phiếu", "6", "4", "0", "0", "Đủ tỷ lệ phiếu"),
    ]
    assert text.count("Chưa thấy quy định chung về tỷ lệ phiếu") == 1
    assert "Đối tượng HS-02: Không đạt: Phiếu đồng ý 5 trên 10 thành viên (50%)" in text
    assert not re.search(r"\b(yes|no|chu-tich|bo-phieu|dong_y|None|True|co-[a-z]+)\b", text)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"put_off": "thiếu người"}, "Hoãn: thiếu người"),
        ({"closed": None}, "Chưa kết thúc"),
        ({"minutes": None}, "Chưa có biên bản"),
        ({"council": council(number="")}, "Hội đồng có 10 thành viên; chưa ghi quyết định"),
        ({"corrects": "KH-00", "reason": "ghi sai"}, "Đính chính kỳ họp KH-00: ghi sai"),
        ({"chair": "m2", "authorised": "Giấy 02"}, "Thành viên 2, Phó Chủ tịch Hội đồng, theo"),
    ],
)
def test_the_state_of_a_session_is_told(change: dict[str, Any], words: str) -> None:
    """Put off, open, without minutes, corrected."""
    story = SessionWords(OFFICE.words).tell(session(ayes(10), **change), [])
    assert any(words in line for line in story.about), story.about


def test_a_round_in_writing_is_told_as_one() -> None:
    """Nobody met, eight wrote."""
    made = session({}, {f"m{n}": YES for n in range(1, 9)})
    story = SessionWords(OFFICE.words).tell(made, [])
    assert "Lấy ý kiến bằng văn bản, ngày 12/12/2024: 8 người có ý kiến" in story.about
