"""No hole in the matrix of the shipped features without a reason, but those still to be written."""

from __future__ import annotations

from pathlib import Path

from khenthuong import open_pack
from khenthuong.review.inventory import read_features
from khenthuong.review.trace import legal_facts, matrix, read_reasons, told, trace_folder

ROOT = Path(__file__).parents[1]
FEATURES = ROOT / "features"
LEFT = Path(__file__).with_name("open_holes.txt")
"""Holes for which a scenario is still to be written; each line a place and what is missing."""


def test_every_hole_has_a_reason_or_stands_on_the_list() -> None:
    """The list only gets shorter: a new hole is refused, and so is a line or reason too many."""
    pack, scenarios = open_pack(tests=True), told(read_features(FEATURES))
    facts = legal_facts(ROOT / "docs" / "coverage.csv")
    found = matrix(pack, trace_folder(FEATURES, pack).ledger, scenarios, facts)
    reasons = read_reasons(FEATURES)
    holes = {row.name: row.missing for row in found.rows if row.missing}
    left = {
        f"{name} {missing}"
        for name, codes in holes.items()
        for missing in codes
        if not reasons.of(name, missing)
    }
    listed = set(LEFT.read_text(encoding="utf-8").split("\n")) - {""}
    assert sorted(left - listed) == [], "new holes"
    assert sorted(listed - left) == [], "no longer holes"
    assert [str(fault) for fault in reasons.faults(holes)] == []
