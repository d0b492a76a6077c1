"""``explain`` and ``suggest`` in words: what to bring, what is open, all of it readable."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from readable import clean

from khenthuong.cli.main import main
from khenthuong.office import Office, open_pack
from khenthuong.office.files.template import draft
from khenthuong.office.words.advice import Advice, explanation, suggestions

EXAMPLES = Path(__file__).parents[1] / "examples"
PASSING, FAILING, HELD = (
    EXAMPLES / f"ho-so-{name}.yaml" for name in ("dat", "khong-dat", "tam-dung")
)


@cache
def office():
    """One office for all."""
    return Office(open_pack())


@pytest.fixture
def say(capsys):
    """Run a command line; give its code, its output on one line, and its errors."""

    def run(*arguments):
        code = main([str(a) for a in arguments])
        out, err = capsys.readouterr()
        return code, " ".join(out.split()), err

    return run


def test_a_dossier_that_passes_needs_nothing(say):
    """What is open by an attestation is told to be open, without a list of cures."""
    code, out, _ = say("explain", PASSING)
    assert code == 0
    assert "Đã đủ điều kiện, không phải bổ sung gì." in out
    assert "nội dung)" not in out


def test_each_cure_names_its_paper_and_who_issues_it(say):
    """The household that gave no land lacks a certificate, an original, a text and the land."""
    _, out, _ = say("explain", FAILING)
    assert "Cách bổ sung ít nhất (4 nội dung):" in out
    assert (
        "- Nộp: Chứng nhận thành tích, sáng kiến hoặc đóng góp (cấp có thẩm quyền công nhận)" in out
    )
    assert (
        "- Hiện không đạt: có nhiều đóng góp về đất đai"
        " – xác nhận đóng góp của hộ gia đình (UBND cấp xã)" in out
    )
    assert "không ngày nào đến hết 31/12/2026 đủ điều kiện" in out


def test_waiting_is_not_advised_while_a_matter_is_open(say):
    """A held dossier needs the conclusion of the matter; no day alone lifts the hold."""
    _, out, _ = say("explain", HELD)
    assert "không có vụ việc đang được xem xét, xác minh – văn bản kết luận" in out
    assert "không ngày nào" in out


def test_suggestions_name_the_deciding_office_of_the_place(say):
    """The commune, the district and the province above the subject, each with its chair."""
    _, out, _ = say("suggest", PASSING, "--all")
    assert "Chủ tịch UBND xã Trường Tây quyết định" in out
    assert "Chủ tịch UBND thị xã Hòa Thành quyết định" in out
    assert "Chủ tịch UBND tỉnh Tây Ninh quyết định" in out
    assert "; Chủ tịch nước quyết định" in out


def test_after_the_district_level_its_award_is_not_suggested(say):
    """The award of the chair of a district ended with the level on 30/06/2025."""
    _, out, _ = say("suggest", PASSING, "--on", "2025-07-01", "--all")
    assert "Giấy khen của Chủ tịch UBND cấp huyện" not in out


def test_only_the_nearest_are_printed_unless_all_are_asked_for(say):
    """Without --all the rest is counted, with it nothing is left out."""
    _, short, _ = say("suggest", FAILING)
    _, whole, _ = say("suggest", FAILING, "--all")
    assert "danh hiệu, hình thức khác phải bổ sung nhiều hơn" in short
    assert "danh hiệu, hình thức khác phải bổ sung nhiều hơn" not in whole
    assert len(whole) > len(short)


@pytest.mark.parametrize("command", ["explain", "suggest"])
def test_json_holds_what_the_lines_say(capsys, command):
    """Codes for programs: every set with its conditions, every award with its number missing."""
    assert main([command, str(FAILING), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    if command == "explain":
        assert data["outcome"] == "khong_dat"
        assert [len(s) for s in data["sets"]] == [4]
    else:
        numbers = [s["missing"] for s in data if s["missing"] is not None]
        assert numbers == sorted(numbers)


@pytest.mark.parametrize("command", ["explain", "suggest"])
def test_a_missing_file_is_bad_input(say, command):
    """The file is named and the exit code is 2."""
    code, out, err = say(command, "khong-co.yaml")
    assert (code, out, err) == (2, "", "khong-co.yaml: không có tệp này\n")


@pytest.mark.parametrize("on", [date(2023, 5, 5), date(2025, 3, 3), date(2026, 11, 2)])
@pytest.mark.parametrize("subject", ["ca-nhan", "tap-the", "ho-gia-dinh"])
def test_no_advice_has_a_code_or_an_english_word(subject, on):
    """Every award open to a subject, with nothing known: each condition is a readable line."""
    case = draft(office().pack, "giay-khen-xa", on, subject=subject, unit="xa-thu-nghiem")
    advice, dossier = Advice(office()), case.dossier
    found = suggestions(office(), dossier, on)
    rows = [*advice.suggested(dossier, on, found, every=True)]
    rows += advice.explained(explanation(office(), case), every=True)
    text = "\n".join(r.text for r in rows)
    assert clean(text, dossier.id) == [], text
