"""The runner in process and pytest-bdd give the same result on every scenario, right or wrong."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from features import STEPS
from khenthuong import open_pack
from khenthuong.review.phrases import load_book
from khenthuong.review.phrases.book import THEN
from khenthuong.review.run import run_folder

ROOT = Path(__file__).parents[1]
FEATURES = ROOT / "features"
CONFTEST = f"""
pytest_plugins = {list(STEPS)!r}

def pytest_bdd_apply_tag(tag, function):
    return True
"""
TEST = 'from pytest_bdd import scenarios\nscenarios(".")\n'
RIGHT, WRONG = "dung", "sai"
BOOK = load_book()


def by_pytest(folder):
    """Key of each run with the failing step, its line and its message, from pytest-bdd."""
    (folder / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (folder / "test_all.py").write_text(TEST, encoding="utf-8")
    ini = "[pytest]\nbdd_features_base_dir = features\n"
    (folder / "pytest.ini").write_text(ini, encoding="utf-8")
    options = ["-q", "--tb=no", "-p", "no:cacheprovider", "-p", "results_plugin", "."]
    subprocess.run(
        [sys.executable, "-m", "pytest", *options],
        cwd=folder,
        env={
            **os.environ,
            "RESULTS": str(folder / "results.json"),
            "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")]),
            "PYTHONIOENCODING": "utf-8",
        },
        capture_output=True,
        check=False,
    )
    found = json.loads((folder / "results.json").read_text(encoding="utf-8"))
    return {tuple(key): tuple(failure) for key, failure in found}


def by_runner(folder):
    """The same from the runner."""
    runs = run_folder(folder / "features", open_pack(tests=True))
    return {
        run.key: (run.step.text, run.step.line, run.message) if run.step else () for run in runs
    }


def differing(one, other):
    """The runs on which two results differ."""
    return [key for key in one.keys() | other.keys() if one.get(key) != other.get(key)]


def wrong(text):
    """A feature file whose expectations were all changed: numbers by one, words by a word."""
    lines, expecting = [], False
    for line in _tables(text).split("\n"):
        word = line.split(maxsplit=1)[0] if line.strip() else ""
        expecting = word == "Thì" or (expecting and word in ("Và", "Nhưng", "|"))
        lines.append(_line(line) if expecting and word != "|" else line)
    return "\n".join(lines)


def _line(line):
    """The step with another expectation, where it still is a sentence of the book."""
    changed = _changed(line)
    step = changed.strip().partition(" ")[2]
    return changed if len(BOOK.find(THEN, step)) == 1 else line


def _changed(line):
    if "<" in line:
        return line
    if '"' in line:
        end = line.rindex('"')
        return f"{line[:end]} khác{line[end:]}"
    return re.sub(
        r"\d+(?= (?:phiếu|người|thành viên|ngày|lần))", lambda n: str(int(n[0]) + 1), line
    )


def _tables(text):
    """Tables of data whose last column is moved down by a row: most hold there what is expected."""
    return re.sub(r"(?m)^ +Dữ liệu:.*\n(?: *\n)*(?: +\|.*\n)((?: +\|.*\n)+)", _moved, text + "\n")


def _moved(found):
    rows = [line.split("|") for line in found[1].splitlines()]
    last = [row[-2] for row in rows]
    for row, cell in zip(rows, [last[-1], *last[:-1]], strict=True):
        row[-2] = cell
    return found[0].removesuffix(found[1]) + "".join("|".join(row) + "\n" for row in rows)


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    """What both make of the features as shipped, and of a copy with other expectations."""
    folder = tmp_path_factory.mktemp("both")
    shutil.copytree(FEATURES, folder / "features" / RIGHT)
    for path in FEATURES.rglob("*.feature"):
        copy = folder / "features" / WRONG / path.relative_to(FEATURES)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(wrong(path.read_text(encoding="utf-8")), encoding="utf-8")
    return by_pytest(folder), by_runner(folder)


def part(found, name):
    """The results of one of the two copies."""
    return {key: failure for key, failure in found.items() if key[0].startswith(name)}


def test_both_pass_every_scenario(results):
    """Every run of ``features/`` is run by both, and passes in both."""
    one, other = (part(found, RIGHT) for found in results)
    assert differing(one, other) == []
    assert len(one) > 1000
    assert not any(one.values())


def test_both_fail_alike_on_wrong_expectations(results):
    """Same step, same line, same words; most runs of the changed copy are found out."""
    one, other = (part(found, WRONG) for found in results)
    assert differing(one, other) == []
    failed = [failure for failure in one.values() if failure]
    assert len(failed) > len(one) // 2


def test_the_comparison_sees_a_difference(results):
    """One result more, less or other is told."""
    one, other = results
    key = next(iter(one))
    assert differing(one, {**other, key: ("bước", 1, "khác")}) == [key]
    assert differing(one, {k: v for k, v in other.items() if k != key}) == [key]
