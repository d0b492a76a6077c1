"""What is still needed for an answer: asked for once, with who brings it and which rule asks."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from khenthuong import Attestation, Case, Given, Outcome
from khenthuong.testing import draft, office_for_tests

OFFICE = office_for_tests()
ON = date(2025, 3, 10)
ANSWERS = {"int": 3, "date": date(2024, 5, 6), "text": "có"}


def asked(case):
    """The needs of a case by the place they are filled in and their code."""
    return {(n.field, n.code): n for n in OFFICE.needs(case)}


def proposed(award="bang-khen-tinh", ground="cong-trang", unit="xa-truong-tay", **more):
    """A dossier of which only the head is known."""
    return draft(award=award, ground=ground, unit=unit, procedure="thuong", **more)


def test_a_form_learns_label_type_values_who_paper_and_why():
    """One condition of 74.1: a yes-or-no question with its article."""
    need = asked(Case(dossier=proposed(), on=ON))[
        "dossier.facts.chap_hanh_guong_mau", "chap_hanh_guong_mau"
    ]
    assert (need.kind, need.type) == ("fact", "bool")
    assert need.values == ((True, "có"), (False, "không"))
    assert need.label.startswith("gương mẫu chấp hành chủ trương của Đảng")
    assert need.who == "đơn vị trình khen"
    assert need.paper == "báo cáo thành tích có xác nhận"
    assert need.rules == ("bang-khen-tinh/ca-nhan",)
    assert need.basis == ("khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022",)


def test_all_kinds_of_need_are_there_for_a_new_dossier():
    """Facts, records with their columns, papers, and the text of the province."""
    found = asked(Case(dossier=proposed(), on=ON))
    kinds = {n.kind for n in found.values()}
    assert kinds == {"fact", "record", "paper", "rule"}
    rating = found["dossier.records.xep_loai", "xep_loai"]
    assert [c.id for c in rating.columns][:2] == ["nam", "muc"]
    assert ("dossier.papers", "to-trinh") in found
    text = found["attestations", "bang-khen-tinh-tieu-chuan"]
    assert "61/2024/QĐ-UBND" in text.paper


def test_two_rules_that_ask_the_same_thing_share_one_need():
    """Earlier awards are asked for once, with both rules and their articles."""
    need = asked(Case(dossier=proposed(), on=ON))["dossier.records.khen", "khen"]
    assert {"pr-one-achievement", "pr-next-period"} <= set(need.rules)
    assert "khoản 9 Điều 30 Nghị định số 98/2023/NĐ-CP" in need.basis


def test_an_open_reading_is_a_decision_with_its_choices():
    """The readings that may be chosen stand there with their labels."""
    facts = {
        "so_lan_cstdcs_lien_tuc": 2,
        "so_nam_xuat_sac_lien_tuc": 0,
        "so_sang_kien_chua_dung": 0,
        "so_de_tai_chua_dung": 0,
        "xuat_sac_phong_trao_tinh": False,
        "nhieu_thanh_tich_linh_vuc_tinh": False,
        "dong_gop_kinh_te_xa_hoi": False,
        "la_nguoi_lao_dong": False,
        "chap_hanh_guong_mau": True,
    }
    found = asked(Case(dossier=proposed(facts=facts, unit="xa-thu-nghiem"), on=ON))
    need = found["readings.p741d", "p741d"]
    assert need.kind == "decision"
    assert [code for code, _ in need.values] == ["A", "C", "hon-hop"]


@pytest.mark.parametrize("known", ["fail", "pass"])
def test_nothing_is_needed_where_there_is_an_answer(known):
    """A dossier that fails for sure, or passes, asks for nothing more."""
    if known == "fail":
        case = Case(dossier=proposed(award="giay-khen-huyen", ground="phong-trao"), on=ON)
        case = attrs.evolve(case, on=date(2025, 8, 1))
        assert OFFICE.check(case).outcome is Outcome.FAIL
    else:
        case = answered(Case(dossier=proposed(unit="xa-thu-nghiem"), on=ON), yes=True)
        assert OFFICE.check(case).outcome.open
    assert OFFICE.needs(case) == ()


def test_the_last_day_of_the_merits_is_asked_for_where_years_must_last_until_then():
    """Rated years alone do not tell whether they reach the proposal (73.1.b)."""
    lasting = range(2020, 2025)
    earlier = {"hinh_thuc": "bang-khen-tinh", "loai": "cong-trang", "den": date(2019, 12, 31)}
    records = {
        "xep_loai": tuple({"nam": year, "muc": "tot"} for year in lasting),
        "danh_hieu": tuple({"nam": year, "danh_hieu": "cstd-co-so"} for year in lasting),
        "khen": (earlier,),
    }
    where = ("dossier.achievement.end", "dossier.achievement.end")
    bare = proposed(award="bang-khen-thu-tuong", records=records)
    need = asked(Case(dossier=bare, on=ON))[where]
    assert (need.label, need.type) == ("Ngày cuối của kỳ thành tích", "date")
    assert need.rules == ("bang-khen-thu-tuong/ca-nhan",)
    merit = attrs.evolve(bare.achievement, end=date(2024, 12, 31))
    told = attrs.evolve(bare, achievement=merit)
    assert where not in asked(Case(dossier=told, on=ON))


# -- answering everything ----------------------------------------------------------


def answered(case, *, yes, rounds=12):
    """Answer whatever is asked, again and again; what was asked must not be asked anew."""
    seen = set()
    for _ in range(rounds):
        found = [n for n in OFFICE.needs(case) if n.field]
        again = {(n.kind, n.field, n.code) for n in found}
        assert not again & seen, again & seen
        seen |= again
        if not found:
            return case
        for need in found:
            case = answer(case, need, yes=yes)
    raise AssertionError("asked for ever")


def answer(case, need, *, yes):
    """The case with one need met."""
    dossier = case.dossier
    match need.kind:
        case "fact" if need.field.startswith("dossier.facts."):
            value = yes if need.type == "bool" else ANSWERS.get(need.type, need.code)
            value = need.values[0][0] if need.type == "code" and need.values else value
            dossier = attrs.evolve(dossier, facts={**dossier.facts, need.code: Given(value=value)})
        case "fact":
            merit = attrs.evolve(dossier.achievement, id="tt-1")
            dossier = attrs.evolve(dossier, achievement=merit)
        case "record":
            dossier = attrs.evolve(dossier, records={**dossier.records, need.code: ()})
        case "paper":
            dossier = attrs.evolve(dossier, papers=(*(dossier.papers or ()), need.code))
        case "decision" if need.field.startswith("readings."):
            return attrs.evolve(case, readings={**case.readings, need.code: need.values[0][0]})
        case _:
            said = Attestation(leaf=need.code, text="văn bản", reason="đọc", by="Mẫu", on=case.on)
            return attrs.evolve(case, attestations=(*case.attestations, said))
    return attrs.evolve(case, dossier=dossier)


AWARDS = [a for a in OFFICE.pack.national.awards if a.forms]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(AWARDS),
    st.integers(0, 5),
    st.sampled_from([date(2024, 3, 1), ON, date(2025, 9, 1), date(2026, 11, 1)]),
    st.booleans(),
)
def test_who_answers_everything_that_is_asked_gets_an_answer(award, form, on, yes):
    """Each thing is asked once; when nothing is asked any more, the question is decided."""
    chosen = award.forms[form % len(award.forms)]
    case = Case(
        dossier=proposed(
            award=award.id,
            ground=chosen.ground,
            kind=chosen.subjects[0],
            unit="xa-thu-nghiem",
            period=(date(2023, 1, 1), date(2023, 12, 31)),
        ),
        on=on,
    )
    done = answered(case, yes=yes)
    left = OFFICE.needs(done)
    if not left:
        assert OFFICE.check(done).outcome is not Outcome.UNKNOWN
    assert all(n.kind in ("rule", "act") for n in left)


def test_a_no_that_asks_for_more_is_an_act_and_says_who_does_it():
    """Without the consent of the foreign affairs body it has to be obtained, not told again."""
    dossier = proposed(award="huan-chuong-khac", ground="doi-ngoai", unit="xa-thu-nghiem")
    facts = {"co_y_kien_doi_ngoai": Given(value=False)}
    case = Case(dossier=attrs.evolve(dossier, facts=facts), on=ON)
    (need,) = (n for n in OFFICE.needs(case) if n.code == "pr-foreign")
    assert (need.kind, need.who, need.paper) == (
        "act",
        "cơ quan có thẩm quyền về đối ngoại",
        "văn bản đồng ý",
    )
