"""``docs/coverage.csv``: every row of the main job says where it is done, and it is there."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
AREAS = (
    "authority",
    "awards",
    "calendar",
    "councils",
    "money",
    "papers",
    "plans",
    "principles",
    "procedure",
    "units",
)


@cache
def rows() -> tuple[dict[str, str], ...]:
    """Every row of the table."""
    with (ROOT / "docs" / "coverage.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def text(file: str) -> str:
    """One file of data, features or tests."""
    return (ROOT / file).read_text(encoding="utf-8")


def placed() -> list[dict[str, str]]:
    """The rows that say where."""
    return [row for row in rows() if row["where"]]


@pytest.mark.parametrize("area", AREAS)
def test_every_row_of_the_main_job_says_where(area: str) -> None:
    """No promise of the main job is without a place."""
    asked = [r for r in rows() if r["area"] == area and r["capability"] == "main-job"]
    assert asked
    assert [r["id"] for r in asked if not r["where"]] == []


def test_each_place_is_a_file_with_that_anchor() -> None:
    """``file#id`` in data, ``file#@number`` in a feature; a bare file must exist."""
    assert [f"{r['id']}: {w}" for r in placed() for w in _places(r) if not _found(w)] == []


def test_ids_are_unique_and_areas_known() -> None:
    """One row, one fact of law."""
    ids = [row["id"] for row in rows()]
    assert len(ids) == len(set(ids))
    assert {row["area"] for row in rows()} == set(AREAS)


def _places(row: dict[str, str]) -> list[str]:
    return [part.strip() for part in row["where"].split(";")]


def _found(place: str) -> bool:
    file, _, anchor = place.partition("#")
    if not (ROOT / file).is_file():
        return False
    if not anchor:
        return True
    if anchor.startswith("@"):
        return re.search(rf"(?m)^\s*(@\S+ )*{re.escape(anchor)}(\s|$)", text(file)) is not None
    named = rf"\b(id|code|symbol|policy|delegation): ['\"]?{re.escape(anchor)}['\"]?(?=[\s,}}]|$)"
    return re.search(named, text(file)) is not None
