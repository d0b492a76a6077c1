"""``khenthuong check`` and ``new``: what an office worker and a program get to read."""

from __future__ import annotations

import json
import re
import shutil
import unicodedata
from datetime import date
from functools import cache
from itertools import product
from pathlib import Path

import attrs
import pytest
from readable import clean

from khenthuong.cli import check as command
from khenthuong.cli.main import main
from khenthuong.judge import Case
from khenthuong.office import Office, open_pack
from khenthuong.office.files.asked import wanted
from khenthuong.office.files.checked import check_dossier
from khenthuong.office.files.dossier import read_dossier
from khenthuong.office.files.template import draft
from khenthuong.office.words.printing import report
from khenthuong.records import Given, Signing

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
PASSING, FAILING, HELD = (
    EXAMPLES / f"ho-so-{name}.yaml" for name in ("dat", "khong-dat", "tam-dung")
)
BAD = """\
format: khenthuong-dossier/1
on: 2025-03-03
dossier:
  id: HS-01
  award: bang-khen-tin
  ground: cong-trang
  unit: xa-truong-tay
  subject: {id: dt-1, kind: ca-nhan, name: Nguyễn Thị Mẫu}
  facts: {chap_hanh_guong_mau: có}
"""


@pytest.fixture
def say(capsys):
    """Run a command line; give its code, output and errors."""

    def run(*arguments):
        code = main([str(a) for a in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def province(tmp_path):
    """The province of the tests, as a folder of somebody's own rules."""
    folder = tmp_path / "tinh-rieng"
    shutil.copytree(ROOT / "workflows" / "provinces" / "thu-nghiem", folder)
    for file in folder.iterdir():
        text = file.read_text(encoding="utf-8").replace(", test_only: true", "")
        file.write_text(text, encoding="utf-8")
    return folder


def one_line(text):
    """The text without its line breaks."""
    return " ".join(text.split())


def changed(tmp_path, source, *pairs):
    """A copy of an example with some text replaced."""
    text = source.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    file = tmp_path / "ho-so.yaml"
    file.write_text(text, encoding="utf-8")
    return file


# -- codes -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "code", "headline"),
    [
        (PASSING, 0, "Đủ điều kiện theo ý kiến thẩm định"),
        (FAILING, 1, "Không đủ tiêu chuẩn"),
        (HELD, 4, "Chưa xem xét khen thưởng"),
    ],
)
def test_the_examples_answer_as_they_say(say, file, code, headline):
    """Each example has its headline and exit code."""
    found, out, err = say("check", file)
    assert (found, err) == (code, "")
    assert f"Kết luận: {headline}\n" in out


def test_without_the_attestation_a_rule_is_missing(say, tmp_path):
    """The text of the province that nobody loaded is named; exit 3."""
    text = PASSING.read_text(encoding="utf-8").partition("attestations:")[0]
    file = tmp_path / "ho-so.yaml"
    file.write_text(text, encoding="utf-8")
    code, out, _ = say("check", file)
    assert code == 3
    assert "Kết luận: Chưa có quy định để áp dụng" in out
    unread = "Quyết định số 61/2024/QĐ-UBND ngày 04/11/2024 của UBND tỉnh Tây Ninh"
    assert f"chưa có nội dung {unread}" in one_line(out)
    assert "Tiền thưởng" not in out


def test_a_planned_act_is_no_sudden_achievement(say, tmp_path):
    """What was part of the plan is outside the scope of the ground, with its own exit code."""
    file = changed(
        tmp_path,
        HELD,
        ("ground: cong-trang", "ground: dot-xuat"),
        ("  facts:\n", "  facts:\n    ngoai_nhiem_vu_duoc_giao: false\n"),
    )
    code, out, _ = say("check", file, "--on", "2025-12-05")
    assert code == 1
    assert "Kết luận: Không thuộc diện xét" in out
    assert "ngoài chương trình, kế hoạch, nhiệm vụ được giao" in one_line(out)


def test_a_province_of_ones_own_lets_a_dossier_pass(say, tmp_path, province):
    """With ``--province`` the answer is a plain pass, exit 0."""
    pairs = [
        ("unit: xa-truong-tay", "unit: xa-thu-nghiem"),
        ("unit: tinh-tay-ninh-cu", "unit: tinh-thu-nghiem"),
    ]
    file = changed(tmp_path, PASSING, *pairs)
    code, out, _ = say("check", file, "--province", province)
    assert code == 0
    assert "Kết luận: Đủ điều kiện, tiêu chuẩn\n" in out
    assert "Việc khen thưởng do người có thẩm quyền quyết định." in out
    assert (
        "Tiêu chuẩn Bằng khen cấp tỉnh do tỉnh quy định chi tiết” không làm thay đổi"
        in one_line(out)
    )


def test_of_several_files_the_worst_code_counts(say, tmp_path):
    """The order is 2, 1, 4, 3, 5, 0."""
    bad = tmp_path / "sai.yaml"
    bad.write_text(BAD, encoding="utf-8")
    assert say("check", PASSING, HELD)[0] == 4
    assert say("check", PASSING, HELD, FAILING)[0] == 1
    code, out, err = say("check", FAILING, bad, PASSING)
    assert code == 2
    assert out.count("Kết luận:") == 2
    assert err.count("sai.yaml:") == 2


# -- bad input -------------------------------------------------------------------


def test_bad_input_names_every_place(say, tmp_path):
    """File, line, column, field, what was expected, the nearest name; nothing on output."""
    file = tmp_path / "sai.yaml"
    file.write_text(BAD, encoding="utf-8")
    code, out, err = say("check", file)
    assert (code, out) == (2, "")
    first, second = err.splitlines()
    assert first.startswith(f"{file}:5:3: dossier.award: ")
    assert first.endswith("Có phải “bang-khen-tinh”?")
    assert second.startswith(f"{file}:9:11: dossier.facts.chap_hanh_guong_mau: cần true hoặc false")


@pytest.mark.parametrize(
    ("content", "says"),
    [(None, "không có tệp này"), (BAD.encode("utf-16"), "UTF-8"), (b"a: [", "YAML")],
)
def test_a_file_that_cannot_be_read_is_told(say, tmp_path, content, says):
    """No traceback for a missing, foreign or broken file."""
    file = tmp_path / "x.yaml"
    if content is not None:
        file.write_bytes(content)
    code, _, err = say("check", file)
    assert code == 2
    assert says in err


def test_a_folder_is_no_dossier(say, tmp_path):
    """A folder is refused like any other thing that cannot be read."""
    code, _, err = say("check", tmp_path)
    assert code == 2
    assert "không đọc được" in err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--on", "hôm qua"], "năm-tháng-ngày"),
        (["--on", "2018-01-01"], "bộ quy định bắt đầu từ 01/01/2020"),
        (["--province", "khong-co"], "không có thư mục này"),
        (["--workflows", "khong-co"], "không có thư mục này"),
    ],
)
def test_wrong_options_are_answered_in_vietnamese(say, arguments, says):
    """A wrong day or folder is bad input."""
    code, _, err = say("check", PASSING, *arguments)
    assert code == 2
    assert says in err


def test_text_put_right_is_noted(say, tmp_path):
    """Decomposed letters and a byte order mark are read, with a note."""
    text = unicodedata.normalize("NFD", PASSING.read_text(encoding="utf-8"))
    file = tmp_path / "mac.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())
    code, out, err = say("check", file)
    assert code == 0
    assert unicodedata.is_normalized("NFC", out.replace(str(file), ""))
    assert "BOM" in err
    assert "NFC" in err


# -- what the text says ----------------------------------------------------------


def test_the_text_has_money_due_date_and_law(say):
    """The sum with its fund, the last day of the limit, the period of the law."""
    _, out, _ = say("check", PASSING)
    text = one_line(out)
    assert "Tiền thưởng: 3.510.000 đồng, chi từ quỹ thi đua, khen thưởng của cấp tỉnh" in text
    assert "Trong hạn: chậm nhất ngày 15/04/2025 (25 ngày làm việc từ 10/03/2025)" in text
    assert "ngày 10/04/2025 (thời kỳ từ 01/07/2024 đến 30/06/2025)" in text
    assert out.count("Tình trạng nguồn:") == 1
    assert "Chưa xét" in out.splitlines()[-1]


def test_what_failed_is_told_in_full(say):
    """Requirement, state, basis, source, who brings it and with which paper."""
    _, out, _ = say("check", FAILING)
    block = out.partition("Không đạt – Yêu cầu: Có nhiều đóng góp về đất đai")[2]
    parts = ("Thực tế", "Căn cứ", "Nguồn thông tin", "Ai bổ sung", "Bằng giấy tờ gì")
    assert [line.split(":")[0].strip() for line in block.splitlines()[1:6]] == list(parts)


def test_alternatives_are_shown_as_alternatives(say, tmp_path):
    """Where one of several ways is enough, the reader is told so."""
    ways = ("xuat_sac_phong_trao_tinh", "nhieu_thanh_tich_linh_vuc_tinh", "dong_gop_kinh_te_xa_hoi")
    file = changed(
        tmp_path,
        PASSING,
        ("nam: 2023, muc: xuat_sac", "nam: 2023, muc: tot"),
        ("  facts:\n", "  facts:\n" + "".join(f"    {way}: false\n" for way in ways)),
        ("      - {ma: Hẹn giờ trả kết quả, nam: 2023, pham_vi: co_so}\n", ""),
    )
    code, out, _ = say("check", file)
    assert code == 1
    lines = out.splitlines()
    first = lines.index("  Chỉ cần đạt một trong các nội dung sau:")
    together = lines.index("    Đồng thời:")
    assert together > first
    assert lines[together + 1] == "      Chỉ cần đạt một trong các nội dung sau:"
    assert lines.count("      Chỉ cần đạt một trong các nội dung sau:") == 2


def test_all_adds_what_did_not_decide(say):
    """``--all`` prints more, and everything that was printed before."""
    _, short, _ = say("check", PASSING)
    _, full, _ = say("check", PASSING, "--all")
    assert set(short.splitlines()) <= set(full.splitlines())
    assert "Các nội dung khác đã xem" in full
    assert "Các nội dung khác đã xem" not in short


def test_another_day_can_be_asked_about(say):
    """``--on`` replaces the day of the file: after the conclusion the hold may end."""
    code, out, _ = say("check", HELD, "--on", "2025-12-05")
    assert code == 3
    assert "ngày 05/12/2025" in out


def test_days_in_the_wrong_order_are_a_remark(say, tmp_path):
    """A proposal after its reception is said, and blocks nothing."""
    file = changed(tmp_path, PASSING, ("submitted: 2025-02-20", "submitted: 2025-03-20"))
    code, out, _ = say("check", file)
    assert code == 0
    text = one_line(out)
    assert "Lưu ý: Ngày nhận đủ hồ sơ để thẩm định (10/03/2025) sớm hơn ngày ký tờ trình" in text
    assert "Thời hạn: có điểm cần lưu ý" in out


def test_a_late_dossier_is_not_called_in_time(say):
    """The headline of the limits never contradicts its remark."""
    _, out, _ = say("check", PASSING, "--on", "2025-05-10")
    assert "Quá hạn: hạn là ngày 15/04/2025" in out
    assert "Thời hạn: Trong hạn" not in out


def test_a_year_without_decided_days_off_is_said(say, tmp_path):
    """The due date stays unknown and names the year."""
    pairs = [
        ("received: 2025-12-03", "received: 2027-03-01"),
        ("submitted: 2025-12-01", "submitted: 2027-02-01"),
    ]
    code, out, _ = say("check", changed(tmp_path, HELD, *pairs), "--on", "2027-03-02")
    assert code == 4
    assert "Chưa xác định được hạn" in out
    assert "năm 2027 chưa được quyết định" in one_line(out)


def test_lines_fit_the_page(say):
    """No line is wider than 100 columns, none ends in a space, no colours in a pipe."""
    for file in (PASSING, FAILING, HELD):
        _, out, _ = say("check", file, "--all")
        assert "\x1b" not in out
        for line in out.splitlines():
            assert len(line) <= 100
            assert line == line.rstrip()


# -- no code, no English ---------------------------------------------------------


def test_the_search_for_codes_can_find_them():
    """The check below is able to fail."""
    assert clean("Đơn vị xa-truong-tay") == ["xa-truong-tay"]
    assert clean("dữ kiện chap_hanh") == ["chap_hanh"]
    assert clean("theo nd98-2023") == ["nd98-2023"]
    assert clean("status: unconfirmed") == ["unconfirmed"]
    assert clean("Công văn số 3385/BTĐKT-P.II; kinh tế - xã hội") == []


@pytest.mark.parametrize("file", [PASSING, FAILING, HELD], ids=lambda f: f.stem)
def test_no_code_and_no_english_word_is_printed(say, file):
    """Everything an office worker reads is Vietnamese."""
    _, out, _ = say("check", file, "--all")
    assert clean(out.partition("\n")[2]) == []


PACK = open_pack(tests=True)
DAYS = (date(2023, 5, 5), date(2025, 3, 3), date(2025, 12, 3), date(2026, 11, 2))


@cache
def office():
    """One office for all reports."""
    return Office(PACK)


def answers(case, good):
    """The case with every fact answered one way and every record kind known to be empty."""
    asked = wanted(PACK, case)
    values = {"bool": good, "int": 9 if good else 0, "date": case.on, "text": "x", "code": "x"}
    facts = {f.id: Given(value=values[f.type]) for f in asked.facts}
    records = {r.id: () for r in asked.records}
    dossier = attrs.evolve(case.dossier, facts=facts, records=records, papers=())
    return attrs.evolve(case, dossier=dossier)


SIGNINGS = tuple(product(PACK.national.offices, PACK.national.capacities))


def varied(case: Case, turn: int):
    """Nothing known, all good, all bad; with a plan, a post and a signing mark whose turn it is."""
    yield case
    good, bad = answers(case, good=True), answers(case, good=False)
    yield from (good, bad)
    plan = PACK.national.plans[turn % len(PACK.national.plans)]
    post, mark = SIGNINGS[turn % len(SIGNINGS)]
    signing = Signing(on=case.on, office=post.id, unit="xa-thu-nghiem", capacity=mark.id)
    for full in (good, bad):
        in_plan = attrs.evolve(full.dossier, plan=plan.id)
        yield attrs.evolve(full, dossier=in_plan, signing=signing)


CASES = [
    (turn, *named)
    for turn, named in enumerate(
        (award.id, ground, subject.code, on)
        for award, on in product(PACK.national.awards, DAYS)
        for ground in dict.fromkeys(f.ground for f in award.forms)
        for subject in PACK.national.labels
        if subject.group == "doi-tuong"
        and any(subject.code in f.subjects for f in award.forms if f.ground == ground)
    )
]


@pytest.mark.parametrize(("turn", "award", "ground", "subject", "on"), CASES)
def test_no_report_has_a_code_or_an_english_word(turn, award, ground, subject, on):
    """The same for every award, ground, subject, period, and very different answers."""
    case = draft(PACK, award, on, subject=subject, ground=ground, unit="xa-thu-nghiem")
    for one in varied(case, turn):
        rows = report(office(), check_dossier(office(), "x", one), every=True)
        text = "\n".join(r.text for r in rows)
        assert clean(text, one.dossier.id) == [], text


def test_every_post_plan_and_mark_has_its_turn():
    """The cases above are enough for each plan, post and signing mark to be read."""
    assert len(CASES) >= max(len(SIGNINGS), len(PACK.national.plans))


# -- JSON ------------------------------------------------------------------------


def test_json_is_stable_and_complete(say):
    """Sorted keys, plain Vietnamese letters, every phase and finding."""
    code, out, _ = say("check", PASSING, "--json")
    data = json.loads(out)
    assert code == 0
    assert out == json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    assert unicodedata.is_normalized("NFC", out)
    parts = "dossier file findings format on overall pack period phases reward"
    assert sorted(data) == parts.split()
    assert data["overall"] == {
        "outcome": "dat_theo_xac_nhan",
        "headline": "Đủ điều kiện theo ý kiến thẩm định",
        "deciding": "tieu_chuan",
        "cause": "",
        "status": "open",
    }
    assert data["reward"]["amount"] == 3_510_000
    assert {p["phase"] for p in data["phases"]} >= {"hinh_thuc", "tieu_chuan", "han"}
    keys = (
        "phase rule code truth cause weight deciding fact actual required relation distance source "
        "status cites cites_text text requirement who paper needs attested_by values"
    )
    assert all(sorted(f) == sorted(keys.split()) for f in data["findings"])
    assert any("l2022/74/1/d" in f["cites"] for f in data["findings"])


def test_json_of_several_files_is_a_list(say, tmp_path):
    """Files with faults stand in it too, with their faults."""
    bad = tmp_path / "sai.yaml"
    bad.write_text(BAD, encoding="utf-8")
    code, out, err = say("check", "--json", HELD, bad)
    held, wrong = json.loads(out)
    assert code == 2
    assert held["overall"]["outcome"] == "tam_dung"
    assert [f["near"] for f in wrong["faults"]] == ["bang-khen-tinh", ""]
    assert wrong["faults"][0]["line"] == 5
    assert "sai.yaml" in err


# -- new -------------------------------------------------------------------------


@pytest.mark.parametrize("award", [a.id for a in PACK.national.awards])
def test_new_writes_what_check_reads(say, tmp_path, award):
    """From ``new`` to ``check`` without a hand in between: too little is known."""
    file = tmp_path / "moi.yaml"
    code, out, _ = say("new", award, "-o", file, "--on", "2025-03-03")
    assert (code, f"Đã ghi {file}" in out) == (0, True)
    code, out, _ = say("check", file)
    assert code == 3
    assert "Kết luận: Thiếu hồ sơ, thông tin" in out


def test_new_prints_without_a_file(say):
    """Standard output is the file itself, its first line the schema."""
    code, out, err = say("new", "giay-khen-xa", "--unit", "phuong-long-hoa", "--subject", "tap-the")
    assert (code, err) == (0, "")
    assert out.startswith("# yaml-language-server: $schema=./dossier.schema.json\n")
    assert read_dossier(PACK, "x", out).dossier.subject.kind == "tap-the"


def test_new_never_overwrites(say, tmp_path):
    """An existing dossier stays as it is, and no schema is written beside it."""
    file = tmp_path / "ho-so.yaml"
    file.write_text("của tôi", encoding="utf-8")
    code, _, err = say("new", "giay-khen-xa", "-o", file, "--with-schema")
    assert code == 2
    assert "không ghi đè" in err
    assert [f.name for f in tmp_path.iterdir()] == ["ho-so.yaml"]
    assert file.read_text(encoding="utf-8") == "của tôi"


def test_new_can_write_the_schema_beside_the_file(say, tmp_path):
    """``--with-schema`` makes the first line true."""
    code, _, _ = say("new", "giay-khen-xa", "-o", tmp_path / "a.yaml", "--with-schema")
    assert code == 0
    schema = json.loads((tmp_path / "dossier.schema.json").read_text(encoding="utf-8"))
    assert schema["title"] == "khenthuong-dossier/1"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["giay-khen-xaa"], "Có phải “giay-khen-xa”?"),
        (["giay-khen-xa", "--ground", "congtrang"], "Có phải “cong-trang”?"),
        (["giay-khen-xa", "--unit", "phuong-long-ho"], "Có phải “phuong-long-hoa”?"),
        (["giay-khen-xa", "--subject", "canhan"], "Có phải “ca-nhan”?"),
        (["giay-khen-xa", "-o", "khong-co/thu-muc/a.yaml"], "không có thư mục"),
        ([], "HÌNH_THỨC"),
    ],
)
def test_new_offers_the_nearest_name(say, arguments, says):
    """A mistyped code is bad input, not a crash."""
    code, out, err = say("new", *arguments)
    assert (code, out) == (2, "")
    assert says in err


def test_schema_is_printed(say):
    """The command prints what is shipped."""
    code, out, _ = say("schema")
    assert code == 0
    assert json.loads(out)["properties"]["format"]["const"] == "khenthuong-dossier/1"


# -- the document ----------------------------------------------------------------


def test_the_file_in_the_document_is_the_example(say, tmp_path):
    """The first file of docs/dossier-format.md is checked as it stands there."""
    text = (ROOT / "docs" / "dossier-format.md").read_text(encoding="utf-8")
    block, *_ = re.findall(r"```yaml\n(.*?)```", text, flags=re.DOTALL)
    assert block == PASSING.read_text(encoding="utf-8")
    file = tmp_path / "tai-lieu.yaml"
    file.write_text(block, encoding="utf-8")
    assert say("check", file)[0] == 0


def test_the_document_explains_every_key():
    """Each key of the form stands in the table with the words of the pack."""
    text = (ROOT / "docs" / "dossier-format.md").read_text(encoding="utf-8")
    for label in PACK.national.labels:
        if label.group == "truong" and label.code and not label.code.startswith("dossier.facts."):
            assert f"| `{label.code}` | {label.text} |" in text, label.code


def test_the_commands_stand_where_the_entry_point_looks():
    """``check``, ``new`` and ``schema`` are found by name."""
    assert {command.check.name, command.new.name, command.schema.name} == {"check", "new", "schema"}
