"""The features as shipped: sound, complete, bound once, and able to fail."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pytest_bdd.feature import get_features

from features import STEPS
from khenthuong import Office, Pack, open_pack
from khenthuong.basis import Status
from khenthuong.review import inventory, law_of, lint_folder
from khenthuong.review.phrases import World, load_book
from khenthuong.review.run import prepare

ROOT = Path(__file__).parents[1]
FEATURES = ROOT / "features"
FOLDERS = (
    "chuyen-tiep",
    "hoi-dong",
    "ke-hoach",
    "nguyen-tac",
    "quy-uoc-noi-bo",
    "sau-quyet-dinh",
    "tham-quyen",
    "thoi-han",
    "thu-tuc",
    "tien-thuong",
    "tieu-chuan",
)
KINDS = {"given": "cho", "when": "khi", "then": "thi"}
CASES = 62  # worked cases of the legal reference, C01 to C62
MODELS = (
    "TC-28-01",
    "TC-74-01",
    "TC-75-01",
    "TC-75-02",
    "HD-30-01",
    "TH-CS-01",
    "TQ-80-01",
    "NT-04-01",
)


@cache
def pack() -> Pack:
    """The rules, with the test province."""
    return open_pack(tests=True)


@cache
def steps() -> tuple[tuple[str, str], ...]:
    """Type and text of every step of every run."""
    return tuple(_steps())


def _steps() -> Iterator[tuple[str, str]]:
    for feature in get_features([str(FEATURES)]):
        for template in feature.scenarios.values():
            rows = [row for examples in template.examples for row in examples.as_contexts()]
            for row in rows or [{}]:
                for step in template.render(row).steps:
                    yield step.type, step.name


def test_the_shipped_features_lint_clean() -> None:
    """No fault of form, every citation names a registered text, every number is unique."""
    assert [str(f) for f in lint_folder(FEATURES, law_of(pack()))] == []


def test_the_folders_follow_the_law() -> None:
    """Each part of the law has its folder, and no file lies elsewhere."""
    found = {p.parent.name for p in FEATURES.rglob("*.feature")}
    assert found == set(FOLDERS)
    assert not list(FEATURES.glob("*.feature"))


def cases_without_scenario(numbers: set[str]) -> list[int]:
    """The worked cases that no number of a scenario names."""
    return [n for n in range(1, CASES + 1) if f"CA-{n:02d}" not in numbers]


def test_every_worked_case_is_a_scenario_or_left_out_for_a_reason() -> None:
    """Each can be found by its number; a reason that no longer holds must go from the list."""
    numbers = {item.number for item in inventory(FEATURES)}
    assert cases_without_scenario(numbers) == []
    assert cases_without_scenario(numbers - {"CA-26"}) == [26]


def test_house_rules_decide_only_in_their_folder() -> None:
    """Elsewhere a house rule may be remarked, but no conclusion or refusal rests on one."""
    office, found = Office(pack()), set()
    for run in prepare(FEATURES):
        worlds: list[World] = []
        run.play(office, worlds.append)
        findings = worlds[0].findings() if worlds[0].verdict or worlds[0].answer else ()
        if any(f.status is Status.HOUSE and f.deciding for f in findings):
            found.add(run.script.key[0].split("/")[0])
    assert found == {"quy-uoc-noi-bo"}


def test_the_model_scenarios_keep_their_numbers() -> None:
    """A letter that cites one finds it."""
    assert set(MODELS) <= {item.number for item in inventory(FEATURES)}


def test_every_step_is_bound_by_one_phrase_and_every_phrase_is_used() -> None:
    """Overlaps would be resolved in silence; what ``verify`` writes runs in test_prove."""
    book, used = load_book(), set()
    for kind, text in dict.fromkeys(steps()):
        found = book.find(KINDS[kind], text)
        assert len(found) == 1, (kind, text, [match.entry.phrase.id for match in found])
        used.add(found[0].entry.phrase.id)
    phrases = [entry.phrase for entry in book.entries]
    assert [p.id for p in phrases if p.id not in used and not p.written] == []


def test_the_features_speak_the_language_of_an_office() -> None:
    """No code of the pack, no English word, nothing about a system."""
    codes = {
        value.id
        for section in ("awards", "facts", "units", "states", "triggers", "rules", "phases")
        for value in getattr(pack().national, section)
        if re.search(r"[_-]", value.id)
    }
    banned = re.compile(r"\b(hệ thống|dossier|submission|status|pass|fail|null|true|false)\b", re.I)
    for _, text in steps():
        assert not banned.search(text), text
        assert not codes & set(re.findall(r"[a-z0-9]+(?:[_-][a-z0-9]+)+", text)), text


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("hoi-dong/ty-le-phieu", "| 9       | 1            | 3            | Không đủ tỷ", None),
        ("tien-thuong/muc-thuong", "| 27/06/2025 | 710.000", "| 27/06/2025 | 720.000"),
        ("thoi-han/thoi-han", "chậm nhất ngày 01/12/2025", "chậm nhất ngày 02/12/2025"),
        ("tieu-chuan/giay-khen", 'là "Chưa có quy định để áp dụng"', 'là "Không đủ tiêu chuẩn"'),
        ("ke-hoach/cat-ne-2025", "sau mục II là mục IV", "sau mục II là mục V"),
    ],
)  # fmt: skip
def test_a_flipped_conclusion_fails(tmp_path: Path, file: str, old: str, new: str | None) -> None:
    """A copy with one wrong expectation turns red; the copy as it is stays green."""
    text = (FEATURES / f"{file}.feature").read_text(encoding="utf-8")
    assert old in text
    flipped = text.replace(old, new if new is not None else old.replace("Không đủ", "Đủ"), 1)
    assert _run(tmp_path / "as-it-is", text) == (0, 0)
    code, failed = _run(tmp_path / "flipped", flipped)
    assert (code, failed) == (1, 1)


def _run(folder: Path, text: str) -> tuple[int, int]:
    folder.mkdir()
    (folder / "a.feature").write_text(text, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers\n", encoding="utf-8")
    (folder / "conftest.py").write_text(
        f"pytest_plugins = {list(STEPS)!r}\n"
        "def pytest_bdd_apply_tag(tag, function):\n    return True\n",
        encoding="utf-8",
    )
    (folder / "test_a.py").write_text(
        f"from pytest_bdd import scenarios\nscenarios({str(folder / 'a.feature')!r})\n",
        encoding="utf-8",
    )
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb=no", "-rf", "."],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, sum(line.startswith("FAILED") for line in done.stdout.splitlines())
