"""House rules and the smaller gates of a step: who may not, what may not be brought, whose desk."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from seeded import HOUSE, MACHINE, STAGES, copied

from khenthuong import (
    Actor,
    Ballot,
    Council,
    Member,
    Minutes,
    Office,
    Session,
    SessionLine,
    Signing,
    Status,
    open_pack,
    read_policies,
)
from khenthuong.basis import DefinitionError, UnknownName
from khenthuong.law import read
from khenthuong.records import Achievement
from khenthuong.testing import accepted, codes, draft, everyone, start, step

HOME, DISTRICT, LATER = "xa-thu-nghiem", "huyen-thu-nghiem", "xa-thu-nghiem-moi"
PAPERS = ("to-trinh", "bao-cao", "bien-ban", "chung-nhan")
FACTS = {
    "chap_hanh_tot": True,
    "xuat_sac_phong_trao": True,
    "chap_hanh_guong_mau": True,
    "ban_chinh_hoac_chung_thuc": True,
    "hoan_thanh_tot_nhiem_vu": True,
}
ON = date(2025, 3, 3)
FOUR_EYES, OTHER_HAND, OWN = "qu-trinh-tham-dinh", "qu-tham-dinh-quyet-dinh", "qu-ho-so-cua-minh"


@pytest.fixture(scope="module")
def pack():
    """The shipped rules with the test province."""
    return open_pack(tests=True)


@pytest.fixture(scope="module")
def office(pack):
    """An office without house rules."""
    return Office(pack)


def candidate(code="HS-01", award="giay-khen-xa", **more):
    """Somebody who meets the criteria of the commune's award in a movement."""
    records = {"khen": (), "vu_viec": ()}
    more = {"unit": HOME, "facts": FACTS, "papers": PAPERS, "records": records, **more}
    return draft(code, award=award, ground="phong-trao", **more)


def named(office, who, subject=""):
    """A person who holds every seat."""
    return attrs.evolve(everyone(office), id=who, subject=subject)


def received(office, who="an", *drafts):
    """A list that was sent by one person and received by a clerk."""
    fresh = start(office, *(drafts or (candidate(),)))
    context = accepted(office, step(office, fresh, "nop", ON, actor=named(office, who)))
    return accepted(office, step(office, context, "tiep_nhan", ON))


def test_house_rules_are_off_by_default(office):
    """The law does not ask for four eyes: without a switch the same person does both."""
    answer = step(office, received(office), "tham_dinh", ON, actor=named(office, "an"))
    accepted(office, answer)


def test_who_sent_the_dossier_does_not_appraise_it_where_the_rule_is_on(pack):
    """The refusal is a house rule by its status and by its words, never law."""
    strict = Office(pack, readings={FOUR_EYES: "bat-buoc"})
    context = received(strict)
    answer = step(strict, context, "tham_dinh", ON, actor=named(strict, "an"))
    assert codes(answer) == ["ro-house"]
    (finding,) = answer.refusals[0].findings
    assert (finding.status, finding.cites) == (Status.HOUSE, ())
    said = strict.words.refusal(answer.refusals[0])
    assert "quy ước nội bộ" in said
    assert "không phải quy định của pháp luật" in said
    assert "không thẩm định chính hồ sơ đó" in said
    accepted(strict, step(strict, context, "tham_dinh", ON, actor=named(strict, "bình")))


def test_who_appraised_does_not_decide_where_the_rule_is_on(pack):
    """Another hand signs."""
    strict = Office(pack, readings={OTHER_HAND: "bat-buoc"})
    context = received(strict)
    context = accepted(strict, step(strict, context, "tham_dinh", ON, actor=named(strict, "an")))
    votes = {"HS-01": Ballot(on=ON, members=9, present=9, yes=9)}
    context = accepted(strict, step(strict, context, "hoi_dong_xet", ON, ballots=votes))
    context = accepted(strict, step(strict, context, "trinh", ON))
    signing = Signing(on=ON, office="chu-tich-xa", unit=HOME, capacity="chu-tich")
    refused = step(strict, context, "quyet_dinh", ON, signing=signing, actor=named(strict, "an"))
    assert codes(refused) == ["ro-house"]
    other = named(strict, "bình")
    accepted(strict, step(strict, context, "quyet_dinh", ON, signing=signing, actor=other))


def test_nobody_handles_an_own_dossier_where_the_rule_is_on(pack):
    """The person proposed may send the dossier and may not receive it."""
    strict = Office(pack, readings={OWN: "bat-buoc"})
    me = named(strict, "an", subject="HS-01-s")
    context = accepted(strict, step(strict, start(strict, candidate()), "nop", ON, actor=me))
    assert codes(step(strict, context, "tiep_nhan", ON, actor=me)) == ["ro-house"]
    openings = {o.trigger: o for o in strict.can(context, me, ON)}
    assert not openings["tiep_nhan"].open
    assert openings["rut"].open


def test_an_unknown_house_rule_names_the_nearest(pack):
    """A slip in the switch is an error of the program."""
    with pytest.raises(UnknownName, match=FOUR_EYES):
        Office(pack, readings={"qu-trinh-tham-din": "bat-buoc"})
    with pytest.raises(UnknownName, match="bat-buoc"):
        Office(pack, readings={FOUR_EYES: "bat-buo"})


CHOSEN = """
format: khenthuong-chinh-sach/1
unit: huyen-thu-nghiem
season: {start: 2025-01-01, end: 2025-12-31}
policies:
  - question: QUESTION
    reading: bat-buoc
    document: {number: 01/QĐ, on: 2025-01-02, issuer: UBND huyện, signed_by: Nguyễn Thị Mẫu}
"""


def by_document(pack, question):
    """An office that chose by a document, for one unit and one season."""
    text = CHOSEN.replace("QUESTION", question)
    return Office(pack, policies=read_policies(pack, {"chinh-sach.yaml": text}))


def test_a_house_rule_is_chosen_by_a_document_for_its_unit_and_season(pack):
    """The policy file that answers open questions switches four eyes on as well."""
    strict = by_document(pack, FOUR_EYES)
    context = received(strict)
    said = step(strict, context, "tham_dinh", ON, actor=named(strict, "an"))
    assert codes(said) == ["ro-house"]
    later = step(strict, context, "tham_dinh", date(2026, 1, 5), actor=named(strict, "an"))
    assert "ro-house" not in codes(later)


def test_a_policy_of_councils_is_chosen_by_the_same_document(pack):
    """A member who voted on the own dossier: a remark by default, a reason by the document."""
    for office, wanted in ((Office(pack), False), (by_document(pack, "vo-recusal"), True)):
        context = accepted(office, step(office, received(office), "tham_dinh", ON))
        answer = office.council(context, named(office, "an"), own_vote())
        assert any("vo-recusal" in codes(r) for r in answer.refusals) is wanted


def own_vote():
    """A session of three in which the candidate voted for the own dossier."""
    members = [
        Member(id=f"tv-{n}", name=f"Ủy viên Mẫu {n}", role=role, subject=subject)
        for n, role, subject in (
            (1, "chu-tich", ""),
            (2, "uy-vien", "HS-01-s"),
            (3, "uy-vien", ""),
        )
    ]
    votes = {m.id: "dong_y" for m in members}
    return Session(
        id="KH-01",
        council=Council(unit=HOME, members=tuple(members), number="01", founded=date(2025, 1, 2)),
        on=ON,
        lines=(SessionLine(dossier="HS-01", award="giay-khen-xa", votes=votes),),
        present=tuple(votes),
        chair="tv-1",
        minutes=Minutes(number="01/BB", on=ON, members=3, present=3),
        closed=ON,
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("later: [quyet_dinh]", "later: [quyet_dinh]\n    status: confirmed", "house"),
        ("    subject: true\n", "", "ghi earlier hoặc subject"),
        ("earlier: [tham_dinh]", "earlier: [tham_din]", "tham_dinh"),
        ("  - id: qu-ho-so-cua-minh\n    label: không", "  - id: qu-x\n    label: không", "qu-x"),
    ],
)
def test_a_house_rule_that_is_no_house_rule_does_not_load(tmp_path, old, new, said):
    """It may not pass for law, must bind somebody, and names actions that exist."""
    with pytest.raises(DefinitionError, match=said):
        read(copied(tmp_path, (HOUSE, old, new)))


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ({"ballots": {"HS-01": Ballot(on=ON, members=9, yes=1)}}, "st-no-ballot"),
        ({"signing": Signing(on=ON, office="chu-tich-xa", unit=HOME)}, "st-no-signing"),
    ],
)
def test_an_act_brings_no_ballot_and_no_signature_of_another(office, part, code):
    """A vote or a decision cannot be slipped in with another action."""
    answer = step(office, received(office), "tham_dinh", ON, **part)
    assert code in codes(answer)
    assert answer.decision is None


def test_only_a_held_dossier_is_resumed(office):
    """Going on without a hold would start the limit again for nothing."""
    answer = step(office, received(office), "tiep_tuc", ON, reason="thử")
    assert codes(answer) == ["st-not-held"]
    assert "không tạm dừng" in office.words.refusal(answer.refusals[0])


def test_a_held_draft_can_be_resumed(office):
    """A dossier taken back while it is held is not stuck as a draft."""
    context = accepted(office, step(office, start(office, candidate()), "nop", ON))
    context = accepted(office, step(office, context, "tam_dung", ON, reason="Có đơn"))
    context = accepted(office, step(office, context, "lay_lai", ON))
    assert context.dossiers[0].life.held
    context = accepted(office, step(office, context, "tiep_tuc", ON, reason="Kết luận"))
    accepted(office, step(office, context, "nop", ON))


def test_a_proposal_that_no_level_can_take_is_not_sent(office):
    """A province does not propose to itself the award of a commune."""
    lost = candidate(unit="tinh-thu-nghiem")
    answer = step(office, start(office, lost), "nop", ON)
    assert "st-no-way" in codes(answer)
    accepted(office, step(office, start(office, lost), "rut", ON))


def test_the_successor_returns_what_no_level_can_decide_any_more(office):
    """A dossier left at an ended district is closed at the desk of its successor there."""
    context = received(office, "an", candidate(award="giay-khen-huyen"))
    late = date(2025, 7, 2)
    seats = [s for s in everyone(office).seats if s.unit == LATER]
    heir = Actor(id="kế thừa", seats=tuple(seats))
    assert context.dossiers[0].life.legs[0].unit == HOME
    closed = step(office, context, "tra_lai", late, reason="Hết thẩm quyền", actor=heir)
    assert accepted(office, closed).dossiers[0].life.state == "khong_khen"


def test_one_achievement_is_awarded_once_in_a_list(office):
    """Of two lines for one achievement of one person the second is refused, naming the first."""
    merit, subject = Achievement(id="tt-1"), candidate().subject
    lines = [candidate(f"HS-0{n}", achievement=merit) for n in (1, 2)]
    lines = [attrs.evolve(line, subject=subject) for line in lines]
    context = received(office, "an", *lines)
    context = accepted(office, step(office, context, "tham_dinh", ON))
    votes = {d.id: Ballot(on=ON, members=9, present=9, yes=9) for d in lines}
    context = accepted(office, step(office, context, "hoi_dong_xet", ON, ballots=votes))
    context = accepted(office, step(office, context, "trinh", ON))
    signing = Signing(on=ON, office="chu-tich-xa", unit=HOME, capacity="chu-tich")
    answer = step(office, context, "quyet_dinh", ON, signing=signing)
    assert [e.dossier for e in answer.events] == ["HS-01"]
    assert codes(answer) == ["pr-one-achievement"]
    assert [f.source for f in answer.refusals[0].findings] == ["HS-01"]


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (MACHINE, "label: Chờ trình, holder: tham_dinh", "label: Chờ trình", "chưa ghi người giữ"),
        (
            MACHINE,
            "label: Chờ trình, holder: tham_dinh",
            "label: Chờ trình, holder: x",
            "không có “x”",
        ),
        (STAGES, "[tiep_nhan, tham_dinh, trinh]", "[tiep_nhan, thamdinh, trinh]", "tham_dinh"),
    ],
)
def test_the_static_part_of_the_proof_runs_at_load(tmp_path, file, old, new, said):
    """A state without an owner and a stage that nobody does are refused before any walk."""
    with pytest.raises(DefinitionError, match=said):
        read(copied(tmp_path, (file, old, new)))
