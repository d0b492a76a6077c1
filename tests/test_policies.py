"""Policies of an office: a reading chosen for a season by a document, and what it changes."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from khenthuong import Case, InputError, Office, PackMismatch, Weight, open_pack, read_policies
from khenthuong.basis import Cause, Outcome, Truth
from khenthuong.cli.law import law
from khenthuong.cli.main import main
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.fast.compiled import compile_criteria
from khenthuong.judge.reasons.explain import explain
from khenthuong.law.adopt import chosen
from khenthuong.law.policyfile import usable
from khenthuong.office.files.checked import check_dossier
from khenthuong.office.files.dossier import read_dossier
from khenthuong.sheets import told
from khenthuong.testing import draft, office_for_tests, start, step

OFFICE = office_for_tests()
ON = date(2025, 3, 10)
FACTS = {
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
DOCUMENT = "{number: 12/SNV, on: 2025-01-10, issuer: Sở Nội vụ, signed_by: Nguyễn Thị Mẫu}"


def policy(reading="C", *, unit="tinh-thu-nghiem", start="2025-01-01", end="2025-12-31"):
    """A policy file that answers the question on point d of 74.1."""
    return (
        f"format: khenthuong-chinh-sach/1\nunit: {unit}\nseason: {{start: {start}, end: {end}}}\n"
        f"policies:\n  - {{question: p741d, reading: {reading}, document: {DOCUMENT}}}\n"
    )


def office_with(*texts):
    """The test office with these policy files."""
    files = {f"{n}.yaml": t for n, t in enumerate(texts)}
    return Office(OFFICE.pack, policies=read_policies(OFFICE.pack, files))


def proposed():
    """An individual with two titles in a row and nothing else, for the province's award."""
    return draft(
        award="bang-khen-tinh",
        ground="cong-trang",
        unit="xa-thu-nghiem",
        facts=FACTS,
        records={"khen": (), "vu_viec": ()},
    )


def criteria(office, on=ON, **more):
    """What comes of the criteria."""
    return office.check(Case(dossier=proposed(), on=on, **more)).phase("tieu_chuan")


# -- what a choice does ----------------------------------------------------------


@pytest.mark.parametrize(("reading", "wanted"), [("A", Outcome.FAIL), ("C", Outcome.PASS)])
def test_a_chosen_reading_decides_in_its_season(reading, wanted):
    """Without a policy the readings differ and a decision is asked for; with one it is not."""
    undecided = criteria(OFFICE)
    assert (undecided.outcome, undecided.cause) == (Outcome.UNKNOWN, Cause.DECISION)
    decided = criteria(office_with(policy(reading)))
    assert (decided.outcome, decided.cause) == (wanted, Cause.NONE)


@pytest.mark.parametrize(
    ("on", "decided"),
    [
        (date(2024, 12, 31), False),
        (date(2025, 1, 1), True),
        (date(2025, 12, 31), True),
        (date(2026, 1, 1), False),
    ],
)
def test_outside_the_season_the_question_is_open_again(on, decided):
    """Both ends of the season belong to it, the day before and after do not."""
    found = criteria(office_with(policy()), on)
    assert (found.cause is not Cause.DECISION) is decided


def test_the_verdict_names_the_reading_and_its_document():
    """An office worker reads which reading was used and which paper chose it."""
    office = office_with(policy())
    notes = [f for f in criteria(office).findings if f.weight is Weight.NOTE]
    assert [(n.code, n.truth, n.values["reading"]) for n in notes] == [("p741d", Truth.TRUE, "C")]
    said = office.words.sentence(office.words.line(notes[0]))
    assert said.startswith("Áp dụng: Điểm d khoản 1 Điều 74")
    assert "văn bản số 12/SNV ngày 10/01/2025 của Sở Nội vụ, người ký Nguyễn Thị Mẫu" in said


def test_the_lines_of_a_list_name_the_chosen_reading_too():
    """Without a policy nothing is said of one."""
    case = Case(dossier=proposed(), on=ON)
    said = []
    for office in (OFFICE, office_with(policy())):
        why = told(office, check_dossier(office, "a.xlsx", case)).why
        said.append([w for w in why if w.startswith("Áp dụng: Điểm d khoản 1 Điều 74")])
    assert said[0] == []
    assert len(said[1]) == 1
    assert "văn bản số 12/SNV" in said[1][0]


def test_a_reading_of_the_dossier_alone_is_said_to_have_no_document():
    """A choice for one dossier is no policy of the season."""
    notes = [
        f for f in criteria(OFFICE, readings={"p741d": "C"}).findings if f.weight is Weight.NOTE
    ]
    assert "chưa có văn bản" in OFFICE.words.line(notes[0]).text


def test_a_policy_holds_for_units_below_and_for_their_successors():
    """The province's choice reaches its communes, old and new; another province's does not."""
    pack = office_with(policy()).pack
    assert chosen(pack, "xa-thu-nghiem", date(2025, 8, 1)).keys() == {"p741d"}
    assert chosen(pack, "xa-thu-nghiem-moi", date(2025, 8, 1)).keys() == {"p741d"}
    assert not chosen(pack, "xa-truong-tay", ON)
    below = office_with(policy(unit="xa-thu-nghiem")).pack
    assert not chosen(below, "tinh-thu-nghiem", ON)


def test_the_policy_of_the_season_goes_before_a_reading_of_the_dossier():
    """A clerk cannot choose otherwise; the file that tries is told so."""
    office = office_with(policy("A"))
    assert criteria(office, readings={"p741d": "C"}).outcome is Outcome.FAIL
    text = (
        "format: khenthuong-dossier/1\non: 2025-03-10\nreadings: {p741d: C}\ndossier:\n"
        "  {id: a, award: bang-khen-tinh, ground: cong-trang, unit: xa-thu-nghiem,\n"
        "   subject: {id: p, kind: ca-nhan, name: Nguyễn Thị Mẫu}}\n"
    )
    assert read_dossier(OFFICE.pack, "a.yaml", text).readings == {"p741d": "C"}
    with pytest.raises(InputError) as error:
        read_dossier(office.pack, "a.yaml", text)
    fault = error.value.faults[0]
    assert (fault.path, fault.line, fault.near) == ("readings.p741d", 3, "A")


def test_steps_are_judged_by_the_policy_and_their_receipt_names_that_pack():
    """The event carries the hash of the pack with its policies, so that it replays."""
    office = office_with(policy())
    sent = step(office, start(office, proposed()), "nop", ON)
    assert [e.pack for e in sent.events] == [office.pack.content_hash]


def test_the_compiled_path_and_the_explanation_follow_the_policy():
    """All ways of judging agree on the chosen reading."""
    for reading, truth in (("A", Truth.FALSE), ("C", Truth.TRUE)):
        office = office_with(policy(reading))
        found = compile_criteria(
            office.pack, "bang-khen-tinh", "ca-nhan", "cong-trang", ON, "xa-thu-nghiem"
        )
        assert found(found.row(FactRow(office.pack, proposed(), ON))) is truth
        case = Case(dossier=proposed(), on=ON)
        cures = explain(office.pack, office.calendar, case).sets
        assert not any(c.kind == "reading" for s in cures for c in s)
    cures = explain(OFFICE.pack, OFFICE.calendar, Case(dossier=proposed(), on=ON)).sets
    assert any(c.kind == "reading" and c.choice == "C" for s in cures for c in s)


# -- the pack with policies ------------------------------------------------------


def test_policies_make_a_new_pack_with_a_hash_of_its_own():
    """The same files in any order give the same hash, another choice gives another one."""
    later = policy("A", start="2026-01-01", end="2026-12-31")
    hashes = {
        office_with(*texts).pack.content_hash
        for texts in ((policy(), later), (later, policy()), (policy("A"), later), (policy(),))
    }
    assert len(hashes) == 3
    assert OFFICE.pack.content_hash not in hashes
    assert office_with().pack is OFFICE.pack


def test_policies_read_against_another_pack_are_refused():
    """What was checked against other rules says nothing about these."""
    policies = read_policies(OFFICE.pack, {"a.yaml": policy()})
    other = attrs.evolve(OFFICE.pack, content_hash="0" * 64)
    with pytest.raises(PackMismatch):
        Office(other, policies=policies)


@given(st.dates(date(2025, 1, 1), date(2025, 12, 31)), st.integers(0, 200), st.integers(-200, 500))
def test_a_choice_holds_on_exactly_the_days_of_its_season(start, length, offset):
    """Compared with plain arithmetic of days."""
    end, on = start + timedelta(days=length), start + timedelta(days=offset)
    pack = office_with(policy(start=start.isoformat(), end=end.isoformat())).pack
    assert bool(chosen(pack, "tinh-thu-nghiem", on)) is (0 <= offset <= length)


# -- bad files -------------------------------------------------------------------


def faults(*texts):
    """The faults of these files as (line, field, nearest name)."""
    with pytest.raises(InputError) as error:
        office_with(*texts)
    return [(f.line, f.path, f.near) for f in error.value.faults]


def test_every_fault_of_a_policy_file_is_named_at_once():
    """Line, field and the nearest valid name; nothing is taken over."""
    unnamed = DOCUMENT.replace("12/SNV", "''")
    text = (
        "format: khenthuong-chinh-sach/2\nunit: tinh-thu-nghiemm\n"
        "season: {start: 2025-12-31, end: 2025-01-01}\npolicies:\n"
        f"  - {{question: p741, reading: C, document: {DOCUMENT}}}\n"
        f"  - {{question: p741d, reading: B, document: {unnamed}}}\n"
    )
    assert faults(text) == [
        (1, "format", ""),
        (2, "unit", "tinh-thu-nghiem"),
        (3, "season.end", ""),
        (5, "policies[0].question", "p741d"),
        (6, "policies[1].reading", ""),
        (6, "policies[1].document.number", ""),
    ]


def test_a_choice_needs_unit_and_season():
    """Nobody chooses for everyone and for ever."""
    text = (
        "format: khenthuong-chinh-sach/1\npolicies:\n"
        f"  - {{question: p741d, reading: C, document: {DOCUMENT}}}\n"
    )
    assert faults(text) == [(2, "policies", ""), (2, "policies", "")]


def test_a_reading_that_the_rules_cannot_compute_is_refused():
    """A choice without effect would be silently wrong; the default may be confirmed."""
    other = policy().replace("p741d, reading: C", "lam-tron-chi-tieu, reading: gan-nhat")
    assert faults(other) == [(5, "policies[0].reading", "")]
    office_with(policy().replace("p741d, reading: C", "lam-tron-chi-tieu, reading: xuong"))
    assert usable(OFFICE.pack, "p741d") == ("A", "C", "hon-hop")


@pytest.mark.parametrize(
    ("second", "clash"),
    [
        ({"unit": "tinh-thu-nghiem"}, True),
        ({"unit": "xa-thu-nghiem"}, True),
        ({"unit": "tinh-thanh-hoa"}, False),
        ({"start": "2026-01-01", "end": "2026-12-31"}, False),
        ({"start": "2025-12-31", "end": "2026-12-31"}, True),
    ],
)
def test_two_choices_for_the_same_dossiers_and_days_contradict_each_other(second, clash):
    """The later file is named with the place of the first."""
    if clash:
        assert faults(policy(), policy("A", **second)) == [(5, "policies[0]", "")]
    else:
        assert len(office_with(policy(), policy("A", **second)).pack.adopted) == 2


# -- the commands ----------------------------------------------------------------


def test_law_policies_lists_every_question_with_who_chose(tmp_path):
    """Readings, default, what happens meanwhile, and the document of a choice."""
    said = CliRunner().invoke(law, ["policies"], standalone_mode=False, catch_exceptions=False)
    for setting in open_pack().national.settings:
        assert setting.id in said.output
    file = tmp_path / "a.yaml"
    file.write_text(policy(unit="tinh-thanh-hoa"), encoding="utf-8")
    again = CliRunner().invoke(
        law, ["policies", "--policy", str(file)], standalone_mode=False, catch_exceptions=False
    )
    questions = len(open_pack().national.settings)
    assert said.output.count("Chưa có văn bản nào chọn") == questions
    assert again.output.count("Chưa có văn bản nào chọn") == questions - 1
    assert "Đã chọn cho tỉnh Thanh Hóa, mùa 01/01/2025 – 31/12/2025" in again.output


def test_check_takes_policy_files_and_refuses_bad_ones(tmp_path, capsys):
    """A file that is not there or wrong is bad input, told before anything is judged."""
    file = tmp_path / "a.yaml"
    file.write_text(policy("B", unit="tinh-thanh-hoa"), encoding="utf-8")
    dossier = "examples/ho-so-dat.yaml"
    assert main(["check", dossier, "--policy", str(file)]) == 2
    assert "policies[0].reading" in capsys.readouterr().err
    assert main(["check", dossier, "--policy", str(tmp_path / "none.yaml")]) == 2
    file.write_text(policy(unit="tinh-thanh-hoa"), encoding="utf-8")
    assert main(["check", dossier, "--policy", str(file)]) == 0


def test_the_documented_file_is_the_example_and_reads():
    """What ``docs/policies.md`` shows works as it stands, comparisons included."""
    root = Path(__file__).parents[1]
    page = (root / "docs" / "policies.md").read_text(encoding="utf-8")
    shown = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    example = (root / "examples" / "chinh-sach" / "mua-2025.yaml").read_text(encoding="utf-8")
    assert example.partition("\n")[2] == shown[0]
    read = read_policies(open_pack(), {f"{n}.yaml": text for n, text in enumerate(shown)})
    assert [len(f.policies) + len(f.comparisons) for f in read.files] == [1, 1]
