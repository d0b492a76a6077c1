"""Changing any number of the law that reaches a verdict, a limit or an amount changes an answer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml
from mutants.answers import ANSWERS, EXPLAINED, explained, shows, steps
from mutants.boundary import blank
from mutants.records import with_facts
from mutants.sites import Rules, changed, find

from khenthuong.judge.factrow import FactRow
from khenthuong.law.facts import RUNS
from khenthuong.law.packfile import PackFile
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import read_yaml
from khenthuong.office.lawbook.status import sources

FILES = list(sources())
RULES = Rules(FILES)
NUMBERS = [n for n in RULES.numbers() if not explained(n)]
SURVIVORS = yaml.safe_load(
    (Path(__file__).parent / "mutants/survivors.yaml").read_text(encoding="utf-8")
)


def survivors(rules, numbers):
    """The numbers that may be changed up or down and no answer shows it."""
    return {
        str(number)
        for number in numbers
        for sign in (1, -1)
        if not any(shows(rules, number, sign * step) for step in steps(number))
    }


def test_every_integer_of_the_files_is_a_number_with_an_answer_or_an_explained_one():
    """A walk through the plain YAML and a walk through the loaded values meet the same integers."""
    held = {(n.file, n.path): n.value for n in RULES.numbers()}
    assert RULES.written() == held
    assert {n.kind for n in NUMBERS} == set(ANSWERS)
    kinds = {name for n in RULES.numbers() for name in (n.section, n.kind)}
    assert set(EXPLAINED) <= kinds


@pytest.mark.parametrize("kind", ANSWERS)
def test_changing_a_number_changes_an_answer(kind):
    """Each number, changed up and down: a verdict, a due date, a sum or a tally tells it."""
    found = survivors(RULES, [n for n in NUMBERS if n.kind == kind])
    assert found == set(SURVIVORS) & {str(n) for n in NUMBERS if n.kind == kind}


def test_hardly_any_number_is_without_effect():
    """The list of exceptions names numbers that exist, with a reason, and stays short."""
    assert set(SURVIVORS) <= {str(n) for n in NUMBERS}
    assert all(SURVIVORS.values())
    assert len(SURVIVORS) * 100 <= len(NUMBERS)


IDLE = """
rules:
  - id: made
    label: Quy tắc đặt ra để thử
    phase: tieu_chuan
    applies: {awards: [giay-khen-xa]}
    segments:
      - when:
          all:
            - {id: made-3, fact: so_thanh_vien, at_least: 3}
            - {id: made-1, fact: so_thanh_vien, at_least: 1}
limits:
  - {id: made-8, label: Hạn đặt ra để thử, level: xa, awards: [giay-khen-xa], segments: [{days: 8}]}
  - {id: made-9, label: Hạn đặt ra để thử, level: xa, awards: [giay-khen-xa], segments: [{days: 9}]}
votes:
  - {id: made-60, awards: [giay-khen-xa], segments: [{percent: 60}]}
deadlines:
  - id: made-10
    label: Mốc đặt ra để thử
    awards: [giay-khen-xa]
    grounds: [cong-trang]
    traits: [giao-duc]
    without_traits: [giao-duc]
    segments: [{back: 10}]
councils:
  - id: made-hoi-dong
    label: Hội đồng đặt ra để thử
    levels: [trung-uong]
    segments:
      - {end: 2023-12-31, absent: Đặt ra để thử}
      - {start: 2024-01-01, quorum: {part: 4, of: 7}}
"""


def test_a_number_without_effect_is_found():
    """Of two lower bounds only the higher one counts; what stands behind another is never asked."""
    source = read_yaml("zz.yaml", IDLE)
    content, faults = structure(source, PackFile)
    assert not faults
    rules = Rules([*FILES, (source, content)])
    made = [n for n in rules.numbers() if n.file == "zz.yaml"]
    assert survivors(rules, made) == {
        "rules made segments[0].when.all[1].at_least = 1",
        "limits made-9 segments[0].days = 9",
        "votes made-60 segments[0].percent = 60",
        "deadlines made-10 segments[0].back = 10",
        "councils made-hoi-dong segments[1].quorum.part = 4",
        "councils made-hoi-dong segments[1].quorum.of = 7",
    }


def test_only_that_one_number_is_changed():
    """A changed copy differs in its number and in nothing else."""
    number = next(n for n in NUMBERS if n.kind == "votes percent")
    content = RULES.contents[number.file]
    other = changed(content, number.path, number.value + 1)
    assert find(other, number.path) == number.value + 1
    assert changed(other, number.path, number.value) == content != other


COUNTED = ("count", "exists", *RUNS)
DERIVED = [f for f in RULES.pack.national.facts if f.derived and f.derived.measure in COUNTED]


@pytest.mark.parametrize("fact", DERIVED, ids=lambda f: f.id)
@pytest.mark.parametrize("value", [0, 1, 3, 7])
def test_records_are_made_from_which_each_fact_is_counted(fact, value):
    """The dossiers of these tests hold dated records, not typed-in results."""
    wanted = value if fact.type == "int" else bool(value)
    head = {"award": "bang-khen-tinh", "ground": "cong-trang", "procedure": "thuong"}
    case = with_facts(RULES.pack, blank(head, date(2025, 3, 10)), {fact.id: wanted})
    assert not case.dossier.facts
    assert FactRow(RULES.pack, case.dossier, case.on)[fact.id].value == wanted
