"""The command line as a whole: help in Vietnamese, codes, late imports."""

from __future__ import annotations

import subprocess
import sys

import pytest

from khenthuong.cli.main import CRASH, cli, main


def test_help_is_vietnamese_and_names_every_command(capsys):
    """An office worker finds all commands, in words."""
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    assert "Cách dùng" in text
    assert "Usage" not in text
    for name in ("simulate", "check", "new", "plans", "show", "graph", "verify", "features"):
        assert name in text


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["simulat"], "simulate"),
        (["graph", "--format", "x"], "mermaid, dot"),
        (["graph", "--forma", "dot"], "--format"),
        (["features", "lint", "no-such-folder"], "không có thư mục"),
        (["graph", "more"], "Cách dùng"),
    ],
)
def test_a_wrong_command_line_is_answered_in_vietnamese(capsys, arguments, says):
    """Exit code 2, one sentence, the nearest valid word."""
    assert main(arguments) == 2
    assert says in capsys.readouterr().err


def test_a_crash_is_told_apart_from_a_legal_answer(capsys, monkeypatch):
    """An error of the program exits 70, so that 1 always means a legal no."""

    def broken(*_args, **_more):
        raise ZeroDivisionError

    monkeypatch.setattr(cli, "main", broken)
    assert main(["graph"]) == CRASH
    assert "Lỗi của chương trình" in capsys.readouterr().err


def test_the_graph_has_vietnamese_labels_and_articles(capsys):
    """Both forms carry the words of the office and the articles."""
    assert main(["graph"]) == 0
    assert "Chờ Hội đồng xét" in capsys.readouterr().out
    assert main(["graph", "--format", "dot"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("digraph")
    assert "khoản 1 Điều 83 Luật Thi đua, khen thưởng năm 2022" in text


def test_help_imports_neither_the_store_nor_the_rules():
    """Asking for help must not wait for a database library."""
    program = (
        "import sys; from khenthuong.cli.main import main; main(['--help']);"
        "heavy = {'sqlmodel', 'sqlalchemy', 'rich', 'yaml', 'cattrs', 'transitions'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.decode().strip().splitlines()[-1] == "[]"
