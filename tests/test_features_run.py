"""Scenarios run in process: every form of Gherkin, every way to fail, a province's folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from khenthuong import InputError, Office, open_pack
from khenthuong.cli.main import main
from khenthuong.review.phrases import load_book, phrase
from khenthuong.review.phrases.expect import expect
from khenthuong.review.run import Failed, prepare, run_folder

ROOT = Path(__file__).parents[1]
UNSAID = ROOT / "workflows" / "mau-cau" / "mac-dinh.yaml"
BOOK = """
title: Thử
kinds:
  - {name: số, says: số, reads: number, pattern: '\\d+'}
  - {name: ngày, says: ngày, reads: day, pattern: '\\d{2}/\\d{2}/\\d{4}'}
phrases:
  - {id: thu.them, kind: cho, text: 'thêm {count:số}', example: thêm 3}
  - {id: thu.dan, kind: cho, text: 'dán:', example: 'dán:', below: long_text}
  - id: thu.bang
    kind: cho
    text: 'cộng:'
    example: 'cộng:'
    below: rows
    columns: {số: 'count:số', '[bù]': 'more:số'}
  - {id: thu.cong, kind: khi, text: 'cộng lại', example: cộng lại}
  - {id: thu.hong, kind: khi, text: 'chia cho không', example: chia cho không}
  - {id: thu.ngay, kind: khi, text: 'chờ đến {on:ngày}', example: chờ đến 01/01/2025}
  - {id: thu.tong, kind: thi, text: 'tổng là {count:số}', example: tổng là 3}
"""
HEAD = "# language: vi\nTính năng: Thử\n"


@phrase("thu.them")
def add(world, count: int) -> None:
    """One number more."""
    world.lines += count


@phrase("thu.dan")
def paste(world, long_text) -> None:
    """As many as there are lines."""
    world.lines += len(long_text.splitlines())


@phrase("thu.bang")
def add_rows(world, rows) -> None:
    """A whole table."""
    for row in rows:
        world.lines += row["count"] + (row["more"] or 0)


@phrase("thu.cong")
def sum_up(world) -> None:
    """The new world begins with one line."""
    world.review = (world.lines - 1,)


@phrase("thu.hong")
def break_down(world) -> None:
    """A step that nobody foresaw."""
    world.lines //= 0


@phrase("thu.ngay")
def wait(world, on: date) -> None:
    """Never reached with a day of no calendar."""


@phrase("thu.tong")
def total(world, count: int) -> None:
    """What was summed up."""
    expect(world.review, (count,))


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    """A small phrase book of sums."""
    folder = tmp_path_factory.mktemp("mau-cau")
    (folder / "thu.yaml").write_text(BOOK, encoding="utf-8")
    (folder / "mac-dinh.yaml").write_text(UNSAID.read_text("utf-8"), encoding="utf-8")
    made = ModuleType("thu")
    made.__dict__.update(a=add, b=paste, c=add_rows, d=sum_up, e=break_down, f=wait, g=total)
    return load_book(folder, modules=[made])


@cache
def pack():
    """The rules, with the test province."""
    return open_pack(tests=True)


def played(folder, book, text, **more):
    """The runs of one feature file."""
    (folder / "a.feature").write_text(HEAD + text, encoding="utf-8")
    return run_folder(folder, pack(), book=book, **more)


FORMS = """
  Bối cảnh:
    Cho thêm 1

  Quy tắc: Một
    Bối cảnh:
      Biết thêm 2
      * thêm 3

    @TT-01-01
    Tình huống: Chung và riêng
      Cho thêm 4
      Và cộng:
        | số | bù |
        | 5  |    |
        | 6  | 7  |
      Nhưng dán:
        \"\"\"
        một
        hai
        \"\"\"
      Khi cộng lại
      Thì tổng là 30
      Và tổng là 30

    @TT-01-02
    Khung tình huống: Cộng <số>
      Cho thêm <số>
      Khi cộng lại
      Thì tổng là <tổng>

      Dữ liệu: nhỏ
        | số | tổng |
        | 1  | 7    |
        | 2  | 8    |

      @lon
      Dữ liệu: lớn
        | tổng | số  |
        | 106  | 100 |

  Quy tắc: Hai
    @TT-01-03
    Tình huống: Không có bối cảnh của quy tắc kia
      Khi cộng lại
      Thì tổng là 1
"""


def test_every_form_of_gherkin_runs(tmp_path, book):
    """Both backgrounds, tables, long texts, And, But, the star, rows of several tables."""
    found = played(tmp_path, book, FORMS)
    assert [(r.key[2], r.number, r.line, r.passed, r.message) for r in found] == [
        (0, "TT-01-01", 13, True, ""),
        (1, "TT-01-02", 36, True, ""),
        (2, "TT-01-02", 37, True, ""),
        (3, "TT-01-02", 42, True, ""),
        (0, "TT-01-03", 46, True, ""),
    ]
    assert found[1].key == ("a.feature", "Cộng <số>", 1)


def test_each_wrong_number_fails_at_its_step(tmp_path, book):
    """The step is told as it was said in that row, with the line it stands on."""
    found = played(tmp_path, book, FORMS.replace("| 8    |", "| 9    |"))
    (failed,) = [r for r in found if not r.passed]
    assert failed.key == ("a.feature", "Cộng <số>", 2)
    assert failed.step == Failed("tổng là 9", 32)
    assert failed.message == "Mong đợi: 9. Thực tế: 8."


def test_what_is_chosen_runs_alone(tmp_path, book):
    """By number, by a tag of a table, by file; the order stays that of the file."""
    assert len(played(tmp_path, book, FORMS, only=["@TT-01-02"])) == 3
    assert [r.line for r in played(tmp_path, book, FORMS, only=["@lon", "@TT-01-01"])] == [13, 42]
    assert len(played(tmp_path, book, FORMS, only=["a.feature"])) == 5
    with pytest.raises(InputError, match=r"@TT-01-3.*Có phải “@TT-01-03”"):
        played(tmp_path, book, FORMS, only=["@TT-01-3"])


RULE = "  Quy tắc: Một\n    @TT-01-01\n    Tình huống: A\n"


@pytest.mark.parametrize(
    ("step", "message"),
    [
        ("Khi chia cho không", "Lỗi của chương trình khi thực hiện bước này (ZeroDivisionError:"),
        ("Khi chờ đến 31/02/2025", "Không có ngày “31/02/2025”."),
    ],
)
def test_whatever_a_step_did_not_foresee_is_a_failure(tmp_path, book, step, message):
    """Never a pass, and never the end of the whole run."""
    text = f"{RULE}      {step}\n      Thì tổng là 0\n"
    more = "    @TT-01-02\n    Tình huống: B\n      Khi cộng lại\n      Thì tổng là 0\n"
    first, second = played(tmp_path, book, text + more)
    assert (first.passed, first.step.line) == (False, 6)
    assert first.message.startswith(message)
    assert second.passed


@pytest.mark.parametrize(
    ("steps", "line", "said"),
    [
        ("Cho them 3", 6, "Không có mẫu câu nào cho “them 3”. Có phải “thêm 3”?"),
        ("Khi thêm 3", 6, "Không có mẫu câu nào cho “thêm 3”."),
        ("Cho cộng:", 6, "Dưới câu này phải có một bảng có dòng tên cột."),
        ("Cho cộng:\n        | sô |\n        | 1 |", 6, "không có cột “sô”. Có phải “số”?"),
        ("Cho cộng:\n        | bù |\n        | 1 |", 6, "thiếu cột “số”"),
        ("Cho thêm 3\n        | số |", 6, "Dưới câu này không được có bảng hay đoạn văn bản."),
        ('Cho thêm 3\n        """\n        a\n        """', 6, "không được có bảng"),
    ],
)
def test_a_sentence_that_cannot_be_run_is_told_with_its_place(tmp_path, book, steps, line, said):
    """All such sentences at once, before anything runs, each with the nearest phrase."""
    text = f"{RULE}      {steps}\n      Khi cộng lai\n      Thì tổng là 0\n"
    with pytest.raises(InputError) as error:
        played(tmp_path, book, text)
    first, second = error.value.faults
    assert (first.file, first.line) == ("a.feature", line)
    assert said in str(first)
    assert "Có phải “cộng lại”?" in str(second)


def test_a_run_leaves_nothing_behind(tmp_path, book):
    """Played twice, in any order, each run gives the same result."""
    (tmp_path / "a.feature").write_text(HEAD + FORMS, encoding="utf-8")
    runs, office = prepare(tmp_path, book=book), Office(pack())
    once = [run.play(office) for run in runs]
    assert [run.play(office) for run in reversed(runs)] == list(reversed(once))


# -- the command line -------------------------------------------------------------------------

PROVINCE = """# language: vi
Tính năng: Danh hiệu của tỉnh

  Quy tắc: Một người
    Căn cứ: khoản 1 Điều 24 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: chưa kiểm chứng.

    @TV-01-01 @l2022/24/1
    Tình huống: Tiêu chuẩn của tỉnh chưa có
      Biết ông Nguyễn Văn An ở xã Cát Nê được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Khi thẩm định đề nghị này
      Thì về tiêu chuẩn, kết luận là "KẾT LUẬN"
"""
LAYER = """
layer: {id: thai-nguyen-rieng, label: Tỉnh Thái Nguyên, units: [tinh-thai-nguyen-cu]}
declarations:
  - {delegation: ldtt-tieu-chuan, none: true, cite: l2022/24/4}
"""


def province(folder, words, *, layer=True):
    """A folder as a province keeps it."""
    (folder / "features").mkdir()
    text = PROVINCE.replace("KẾT LUẬN", words)
    (folder / "features" / "rieng.feature").write_text(text, encoding="utf-8")
    if layer:
        (folder / "workflows").mkdir()
        (folder / "workflows" / "tinh.yaml").write_text(LAYER, encoding="utf-8")
    return str(folder)


def test_the_run_tells_what_does_not_hold(tmp_path, capsys):
    """0 when all holds, 1 when not; the step, what was wanted and what there was."""
    folder = province(tmp_path, "Không đủ tiêu chuẩn", layer=False)
    assert main(["features", "run", folder]) == 1
    out = capsys.readouterr().out
    assert "rieng.feature:9: Tiêu chuẩn của tỉnh chưa có (TV-01-01)" in out
    assert "Bước không đạt, dòng 12: về tiêu chuẩn, kết luận là" in out
    assert "Mong đợi: “Không đủ tiêu chuẩn”. Thực tế: “" in out
    assert "1 lượt chạy: 0 đạt, 1 không đạt." in out


def test_the_layer_of_the_province_is_used(tmp_path, capsys):
    """The same scenario, with and without ``workflows`` beside it."""
    without, with_ = tmp_path / "a", tmp_path / "b"
    for folder in (without, with_):
        folder.mkdir()
    words = "Đủ điều kiện, tiêu chuẩn"
    assert main(["features", "run", province(without, words, layer=False)]) == 1
    capsys.readouterr()
    assert main(["features", "run", province(with_, words), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["passed"], told["failed"]) == (1, 0)
    assert told["runs"][0]["number"] == "TV-01-01"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Khi thẩm định", "Khi tham dinh", "rieng.feature:11:7: Không có mẫu câu nào"),
        ("      Khi", "      Neu", "rieng.feature:11"),
        ("    Căn cứ", "    Can cu", "thiếu dòng “Căn cứ: …”"),
    ],
)
def test_a_folder_that_is_not_sound_is_not_run(tmp_path, capsys, old, new, said):
    """2, with file and line; a step that would be left out in silence is no pass."""
    folder = province(tmp_path, "Đủ điều kiện, tiêu chuẩn")
    file = tmp_path / "features" / "rieng.feature"
    file.write_text(file.read_text("utf-8").replace(old, new, 1), encoding="utf-8")
    assert main(["features", "run", folder]) == 2
    assert said in capsys.readouterr().err


def test_bad_arguments_of_the_run(tmp_path, capsys):
    """No folder, no such number."""
    assert main(["features", "run", str(tmp_path / "khong-co")]) == 2
    folder = province(tmp_path, "Đủ điều kiện, tiêu chuẩn")
    assert main(["features", "run", folder, "--only", "@TV-01-02"]) == 2
    assert "Có phải “@TV-01-01”?" in capsys.readouterr().err


def test_switched_off_assertions_change_nothing(tmp_path):
    """``python -O`` leaves out every ``assert``; a wrong scenario stays wrong."""
    folder = province(tmp_path, "Không đủ tiêu chuẩn", layer=False)
    done = subprocess.run(
        [sys.executable, "-O", "-m", "khenthuong", "features", "run", folder],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1


def test_the_book_is_listed_with_examples(capsys):
    """By subject, with the columns of tables and what may stand in each slot."""
    assert main(["features", "phrases"]) == 0
    out = capsys.readouterr().out
    assert "thẩm định đề nghị này[ ngày {ngày}]" in out
    assert "bảng có các cột: năm, [xếp loại]" in out
    assert "{ngày}  ngày, tháng, năm như 31/12/2024" in out
    assert main(["features", "phrases", "--json"]) == 0
    told = {one["id"]: one for one in json.loads(capsys.readouterr().out)}
    assert told["ho-so.tham-dinh-de-nghi-nay"]["kind"] == "khi"


def test_unused_phrases_are_told(tmp_path, capsys):
    """1 when there are some; the shipped features leave none."""
    folder = province(tmp_path, "Đủ điều kiện, tiêu chuẩn")
    assert main(["features", "phrases", "--unused", folder]) == 1
    out = capsys.readouterr().out
    assert "đây là đề nghị truy tặng" in out
    assert "thẩm định đề nghị này" not in out
    assert main(["features", "phrases", "--unused"]) == 0
    assert "0 mẫu câu." in capsys.readouterr().out
