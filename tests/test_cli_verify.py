"""``khenthuong verify`` at the command line: answers, exit codes, files, an author's own rules."""

from __future__ import annotations

import json

import pytest
from seeded import NHO

from khenthuong.cli.main import BAD_INPUT, main

ONCE = "mot-thanh-tich-mot-lan"


def verify(*args):
    """Run the command on the small rules."""
    return main(["verify", "--workflows", str(NHO), *args])


def test_an_authors_own_rules_are_walked(capsys):
    """Rules with other states and no words of their own: what holds, what not, what has no data."""
    assert verify() == 1
    said = capsys.readouterr().out
    assert "● Đúng: Đúng người quyết định" in said
    assert "✗ Sai: Một thành tích chỉ khen một lần" in said
    assert "○ Không có dữ liệu để kiểm: Người trình không thẩm định" in said
    assert "1 loại đường đi, 8 trạng thái" in said
    assert "10 tính chất đúng, 1 tính chất sai, 8 chưa có dữ liệu để kiểm" in said
    assert 'Khi ngày 01/01/2030 thực hiện "Ký" kèm "Trưởng xã Một ký"' in said


def test_only_the_named_property_is_asked(capsys):
    """One that holds exits 0."""
    assert verify("--only", "dung-tham-quyen") == 0
    said = capsys.readouterr().out
    assert "1 tính chất đúng, 0 tính chất sai, 0 chưa có dữ liệu để kiểm" in said


def test_what_has_no_data_is_not_said_to_hold(capsys):
    """Nothing is proved of a decision's life where the rules tell none."""
    assert verify("--only", "huy-khong-chi", "--json") == 0
    (found,) = json.loads(capsys.readouterr().out)["properties"]
    assert found["result"] == "no-data"
    assert found["states"] == 0


def test_json_has_the_numbers_and_the_way(capsys):
    """Machines read the same answer."""
    assert verify("--json", "--only", ONCE) == 1
    told = json.loads(capsys.readouterr().out)
    (found,) = told["properties"]
    assert (told["scenes"], told["states"], told["arrows"]) == (1, 8, 17)
    assert found["result"] == "violated"
    assert found["cite"] == ["l2022/5/2/c"]
    assert [s["trigger"] for s in found["path"]] == ["gui", "xem", "ky"]
    assert found["scenario"].startswith("# language: vi\n")


def test_scenarios_are_saved_once(tmp_path, capsys):
    """One file per breach; a second run does not write over it."""
    folder = tmp_path / "sai"
    assert verify("-o", str(folder)) == 1
    assert [p.name for p in folder.iterdir()] == [f"{ONCE}.feature"]
    text = (folder / f"{ONCE}.feature").read_text(encoding="utf-8")
    assert text in capsys.readouterr().out
    assert verify("-o", str(folder)) == BAD_INPUT
    assert "không ghi đè" in capsys.readouterr().err


def test_a_saved_scenario_passes_the_linter_of_features(tmp_path):
    """It may stand beside the scenarios that legal staff wrote."""
    from khenthuong import open_pack
    from khenthuong.review.lint import law_of, lint_folder

    assert verify("-o", str(tmp_path)) == 1
    assert lint_folder(tmp_path, law_of(open_pack())) == ()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--only", "qua-hoi"], "Có phải “qua-hoi-dong”?"),
        (["--workflows", "/khong-co"], "không có thư mục này"),
    ],
)
def test_bad_input_is_told(args, said, capsys):
    """A slip in a name or a folder that is not there exits 2."""
    assert main(["verify", "--workflows", str(NHO), *args]) == BAD_INPUT
    assert said in capsys.readouterr().err


def test_no_slug_reaches_the_reader(capsys):
    """What is printed has words, not codes."""
    verify()
    words = set(capsys.readouterr().out.replace(",", " ").replace('"', " ").split())
    assert not words & {"xa-mot", "bang-mot", "da_gui", "bo_di", ONCE, "house", "held"}
