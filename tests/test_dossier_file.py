"""Dossier files: what is read, what is refused, and the files that ``new`` writes."""

from __future__ import annotations

import json
import unicodedata
from contextlib import suppress
from datetime import date
from functools import cache
from itertools import product

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from khenthuong.basis import InputError, Outcome, UnknownName
from khenthuong.law.tree import leaves
from khenthuong.law.yamltext import read_yaml
from khenthuong.office import Office, open_pack
from khenthuong.office.files.asked import wanted
from khenthuong.office.files.dossier import normalised, read_dossier
from khenthuong.office.files.names import attestable, given_facts
from khenthuong.office.files.template import draft, new_dossier

BASE = """\
format: khenthuong-dossier/1
on: 2025-03-03
dossier:
  id: HS-01
  award: bang-khen-tinh
  ground: cong-trang
  unit: xa-thu-nghiem
  subject: {id: dt-1, kind: ca-nhan, name: Nguyễn Thị Mẫu}
  facts:
    chap_hanh_guong_mau: true
    so_thanh_vien: {value: 20, source: Danh sách}
  records:
    danh_hieu: [{danh_hieu: cstd-co-so, nam: 2024}]
    khen: []
"""
PACK = open_pack(tests=True)
DAYS = (date(2023, 5, 5), date(2025, 3, 3), date(2025, 12, 3), date(2026, 11, 2))


@cache
def office():
    """One office for all tests of this file."""
    return Office(PACK)


def faults(text):
    """The faults of a file as (line, path, near)."""
    with pytest.raises(InputError) as caught:
        read_dossier(PACK, "ho-so.yaml", text)
    return [(f.line, f.path, f.near) for f in caught.value.faults]


def test_a_file_becomes_a_case():
    """Facts keep their source, records their rows, missing sections stay away."""
    case = read_dossier(PACK, "ho-so.yaml", BASE)
    assert case.on == date(2025, 3, 3)
    assert case.dossier.facts["chap_hanh_guong_mau"].value is True
    assert case.dossier.facts["so_thanh_vien"].source == "Danh sách"
    assert case.dossier.records["khen"] == ()
    assert case.dossier.papers is None
    assert case.dossier.procedure == PACK.national.procedures[0].id
    assert case.ballot is None
    assert case.signing is None


def test_null_is_the_same_as_left_out():
    """An unfilled key is not known, whatever its type."""
    filled = BASE + "  papers: null\n  plan: null\n  achievement: {start: null}\ncouncil: null\n"
    filled = filled.replace("khen: []", "khen: []\n    vu_viec: null")
    assert read_dossier(PACK, "a", filled) == read_dossier(PACK, "a", BASE)


def test_json_says_the_same_as_yaml():
    """JSON with days in quotes gives the same case."""
    data = read_yaml("a", BASE).data
    text = json.dumps({**data, "dates": {"submitted": date(2025, 2, 1)}}, default=str)
    case = read_dossier(PACK, "ho-so.json", text)
    assert case.dossier.dates.submitted == date(2025, 2, 1)
    dates = attrs.evolve(case.dossier.dates, submitted=None)
    assert attrs.evolve(case, dossier=attrs.evolve(case.dossier, dates=dates)) == read_dossier(
        PACK, "a", BASE
    )


def test_windows_and_mac_text_is_put_right():
    """A byte order mark, CRLF and decomposed letters change nothing but a note."""
    odd = "\ufeff" + unicodedata.normalize("NFD", BASE).replace("\n", "\r\n")
    assert read_dossier(PACK, "a", odd) == read_dossier(PACK, "a", BASE)
    assert list(normalised(odd)) == ["bom", "crlf", "nfd"]
    assert list(normalised(BASE)) == []


SHORT = {"S.": "dossier.subject.", "F.": "dossier.facts.", "R.": "dossier.records."}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("dossier/1", "dossier/2", (1, "format", "")),
        ("2025-03-03", "2019-03-03", (2, "on", "")),
        ("2025-03-03", "2025-02-30", (2, "on", "")),
        ("2025-03-03", "hôm nay", (2, "on", "")),
        ("bang-khen-tinh", "bang-khen-tin", (5, "dossier.award", "bang-khen-tinh")),
        ("ground: cong-trang", "ground: congtrang", (6, "dossier.ground", "cong-trang")),
        ("  ground: cong-trang\n", "", (3, "dossier", "")),
        ("bang-khen-tinh", "cstd-co-so", (6, "dossier.ground", "")),
        ("xa-thu-nghiem", "xa-thu-nghem", (7, "dossier.unit", "xa-thu-nghiem")),
        ("kind: ca-nhan", "kind: canhan", (8, "S.kind", "ca-nhan")),
        ("name:", "nam:", (8, "S.nam", "name")),
        ("name: Nguyễn Thị Mẫu", "name: 12", (8, "S.name", "")),
        ("name: Ng", "traits: [doanhnhan], name: Ng", (8, "S.traits[0]", "doanh-nhan")),
        ("_mau: t", ": t", (10, "F.chap_hanh_guong", "chap_hanh_guong_mau")),
        ("mau: true", "mau: có", (10, "F.chap_hanh_guong_mau", "")),
        ("chap_hanh_guong_mau: t", "truy_tang: t", (10, "F.truy_tang", "")),
        ("value: 20", "value: -1", (11, "F.so_thanh_vien", "")),
        ("source:", "sources:", (11, "F.so_thanh_vien.sources", "source")),
        ("    khen: []", "    khn: []", (14, "R.khn", "khen")),
        (", nam: 2024", "", (13, "R.danh_hieu[0]", "")),
        ("nam: 2024", "nam: '2024'", (13, "R.danh_hieu[0].nam", "")),
        ("nam: 2024", "nam: 20244", (13, "R.danh_hieu[0].nam", "")),
        (
            "khen: []",
            "vu_viec: [{loai: dieu_tra, tu: 2025-02-01, den: 2025-01-01}]",
            (14, "R.vu_viec[0].den", ""),
        ),
        ("unit: xa-thu-nghiem", "unit: ''", (7, "dossier.unit", "")),
        ("nam: 2024", "nam: 2024, ngya: x", (13, "R.danh_hieu[0].ngya", "ngay")),
        ("cstd-co-so", "cstd-coso", (13, "R.danh_hieu[0].danh_hieu", "cstd-co-so")),
        (
            "khen: []",
            "xep_loai: [{nam: 2024, muc: xuatsac}]",
            (14, "R.xep_loai[0].muc", "xuat_sac"),
        ),
    ],
)  # fmt: skip
def test_one_fault_is_found_at_its_place(old, new, expected):
    """Line, field and nearest name of each kind of fault."""
    assert old in BASE
    line, path, near = expected
    full = SHORT.get(path[:2], path[:2]) + path[2:]
    assert (line, full, near) in faults(BASE.replace(old, new, 1))


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("  papers: [totrinh]\n", "dossier.papers[0]"),
        ("  plan: khong-co\n", "dossier.plan"),
        ("  procedure: dongian\n", "dossier.procedure"),
        ("  achievement: {start: 2024-02-01, end: 2024-01-01}\n", "dossier.achievement.end"),
        ("council: {on: 2025-03-03, members: 9, yes: 10}\n", "council.yes"),
        ("council: {on: 2025-03-03, members: 9, present: 10}\n", "council.present"),
        ("council: {on: 2025-03-03, members: 9, yes: 8, written_yes: 2}\n", "council.yes"),
        ("council: {on: 2025-03-03, members: -9}\n", "council.members"),
        ("council: {members: 9}\n", "council"),
        ("decision: {on: 2025-03-03, office: chu-tich-tinh, unit: tinh-thu-nghiem}\n", "decision"),
        ("decision: {on: 2025-03-03, office: chutich, unit: x, capacity: ky}\n", "decision.office"),
        ("readings: {p741d: B}\n", "readings.p741d"),
        ("readings: {p741: A}\n", "readings.p741"),
        (
            "attestations: [{leaf: x, text: a, reason: b, by: c, on: 2025-01-01}]\n",
            "attestations[0].leaf",
        ),
        ("dates: {received: 2018-01-01}\n", "dates.received"),
    ],
)
def test_faults_of_the_other_sections(more, expected):
    """Every section is looked into."""
    assert expected in [path for _, path, _ in faults(BASE + more)]


def test_two_days_of_decision_that_differ_are_a_fault():
    """One decision has one day."""
    post = "office: chu-tich-tinh, unit: tinh-thu-nghiem, capacity: chu-tich"
    signed = f"{BASE}decision: {{on: 2025-03-03, {post}}}\n"
    assert read_dossier(PACK, "a", signed).dossier.dates.decided == date(2025, 3, 3)
    found = faults(f"{signed}dates: {{decided: 2025-03-04}}\n")
    assert "dates.decided" in [path for _, path, _ in found]


def test_all_faults_are_told_at_once():
    """Faults of form hide no faults of meaning, and the order is that of the file."""
    text = (
        BASE.replace("2025-03-03", "x").replace("bang-khen-tinh", "bang").replace("id: dt-1, ", "")
    )
    found = faults(text.replace("mau: true", "mau: 1"))
    assert [p for _, p, _ in found] == [
        "on",
        "dossier.award",
        "dossier.subject",
        "dossier.facts.chap_hanh_guong_mau",
    ]
    assert [line for line, _, _ in found] == sorted(line for line, _, _ in found)


@pytest.mark.parametrize("text", ["", "- a\n", "a: [\n", "12", "{}", "dossier: 3\nfacts: x\n"])
def test_text_that_is_no_dossier_is_refused_not_crashed_on(text):
    """Anything that is not the form is an ``InputError``."""
    assert faults(text)


KEYS = ["id", "on", "facts", "value", "khen", "records", "subject", "leaf", "nam"]
SECTIONS = ["on", "dossier", "dates", "council", "decision", "attestations", "readings"]
INNER = ["facts", "records", "papers", "subject", "achievement", "award", "unit"]
SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just("2025-01-01")
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None)
@given(ANYTHING, st.sampled_from(SECTIONS + INNER))
def test_no_value_in_any_section_is_a_crash(value, section):
    """Whatever stands at a key, the answer is a case or faults."""
    data = read_yaml("a", BASE).data
    (data["dossier"] if section in INNER else data)[section] = value
    with suppress(InputError):
        read_dossier(PACK, "a", json.dumps(data, default=str))


def test_the_printed_name_of_an_award_is_its_code():
    """Chiến sĩ and Chiến sỹ are both read, as the code the rules compare with."""
    for name in ("Chiến sĩ thi đua cơ sở", "CHIẾN SỸ THI ĐUA CƠ SỞ", "cstd-co-so"):
        case = read_dossier(
            PACK, "a", BASE.replace("{danh_hieu: cstd-co-so", f"{{danh_hieu: {name}")
        )
        assert case.dossier.records["danh_hieu"][0]["danh_hieu"] == "cstd-co-so"


def test_every_given_fact_has_its_question():
    """``new`` can ask for each fact that is not worked out."""
    assert [f.id for f in given_facts(PACK) if f.derived is None and not f.ask] == []


def test_everything_attestable_has_words():
    """Each leaf an appraiser may name is printed in words; what is asked of a list is none."""
    assert all(attestable(PACK).values())
    assert "ra-share-nd335" not in attestable(PACK)
    own = [r for r in PACK.every_rule() if r.scope != "submission"]
    trees = [s.when for r in own for s in r.segments]
    assert {leaf.id for tree in trees for leaf in leaves(tree)} <= set(attestable(PACK))


def drafts():
    """Each award × ground × subject × day."""
    subjects = [x.code for x in PACK.national.labels if x.group == "doi-tuong"]
    for award, subject, on in product(PACK.national.awards, subjects, DAYS):
        for ground in dict.fromkeys(f.ground for f in award.forms):
            yield award.id, ground, subject, on


@pytest.mark.parametrize(("award", "ground", "subject", "on"), list(drafts()))
def test_a_new_file_is_read_back_and_asks_for_more(award, ground, subject, on):
    """What ``new`` writes is a readable dossier of which too little is known for any pass."""
    case = draft(PACK, award, on, subject=subject, ground=ground)
    again = read_dossier(PACK, "moi.yaml", new_dossier(PACK, case, schema="./x.json"))
    assert again.dossier.award == award
    assert again.dossier.facts == {}
    verdict = office().check(again)
    kinds = next(a for a in PACK.national.awards if a.id == award).forms
    fits = any(
        f.ground == ground and f.holds(on) and subject in f.subjects + f.warn_subjects
        for f in kinds
    )
    if not fits:
        assert verdict.deciding == "hinh_thuc"
    elif verdict.outcome is not Outcome.FAIL:
        assert verdict.outcome is Outcome.UNKNOWN
    else:
        assert verdict.deciding == "tham_quyen"


def facts_of(cases):
    """The facts that findings name."""
    return {f.fact for c in cases for f in office().check(c).findings if f.fact}


@cache
def in_papers():
    """Facts that decide which papers are asked for."""
    segments = [s for listed in PACK.national.paper_lists for s in listed.segments]
    return {leaf.fact for s in segments for item in s.items for leaf in leaves(item.when)}


@cache
def bases():
    """Facts that a share is taken of."""
    trees = [s.when for r in PACK.every_rule() for s in r.segments]
    return {leaf.per for tree in trees for leaf in leaves(tree) if leaf.per}


@pytest.mark.parametrize(("award", "ground", "subject", "on"), list(drafts()))
def test_a_new_file_covers_what_the_rules_look_at(award, ground, subject, on):
    """Each fact of a finding is asked for, follows from records asked for, or is read."""
    case = draft(PACK, award, on, subject=subject, ground=ground)
    asked = wanted(PACK, case)
    facts = {f.id for f in asked.facts}
    kinds = {r.id for r in asked.records}
    full = attrs.evolve(case.dossier, papers=tuple(p.id for p in PACK.national.papers))
    planned = [attrs.evolve(case.dossier, plan=p.id) for p in PACK.national.plans]
    cases = [attrs.evolve(case, dossier=d) for d in (case.dossier, full)]
    seen = facts_of(cases)
    sometimes = facts_of(attrs.evolve(case, dossier=d) for d in planned) | in_papers() | bases()
    for code in seen:
        fact = PACK.fact(code)
        assert fact.reads or code in facts or (fact.derived and fact.derived.of in kinds), code
    assert facts <= seen | sometimes


def test_lines_of_a_new_file_can_be_uncommented():
    """Rows of records and papers are filled in by taking the mark away."""
    text = new_dossier(PACK, draft(PACK, "bang-khen-tinh", DAYS[1]), schema="./x.json")
    text = text.replace("    #   - {nam: …, muc: …}", "      - {nam: 2024, muc: tot}")
    text = text.replace("    # - to-trinh", "    - to-trinh")
    case = read_dossier(PACK, "a", text)
    assert case.dossier.records == {"xep_loai": ({"nam": 2024, "muc": "tot"},)}
    assert case.dossier.papers == ("to-trinh",)


def test_facts_of_a_trait_stand_as_comments():
    """What is asked only of a business is there, but not asked of everybody."""
    text = new_dossier(PACK, draft(PACK, "bang-khen-tinh", DAYS[1]), schema="./x.json")
    assert "# hoan_thanh_thue_bao_hiem: null" in text
    assert "\n    hoan_thanh_thue_bao_hiem:" not in text


@pytest.mark.parametrize(
    "chosen",
    [{"subject": "canhan"}, {"ground": "x"}, {"unit": "xa-khong-co"}, {"procedure": "nhanh"}],
)
def test_a_draft_of_unknown_names_is_refused(chosen):
    """The nearest name is offered by ``UnknownName``."""
    with pytest.raises(UnknownName):
        draft(PACK, "bang-khen-tinh", DAYS[1], **chosen)
