"""No hole in the matrix of the shipped features without a reason."""

from __future__ import annotations

from pathlib import Path

from khenthuong import open_pack
from khenthuong.review.inventory import read_features
from khenthuong.review.trace import legal_facts, matrix, read_reasons, told, trace_folder

ROOT = Path(__file__).parents[1]
FEATURES = ROOT / "features"


def test_every_hole_has_a_reason() -> None:
    """Neither a place without its scenarios and without a reason, nor a reason too many."""
    pack, scenarios = open_pack(tests=True), told(read_features(FEATURES))
    facts = legal_facts(ROOT / "docs" / "coverage.csv")
    found = matrix(pack, trace_folder(FEATURES, pack).ledger, scenarios, facts)
    reasons = read_reasons(FEATURES)
    holes = {row.name: row.missing for row in found.rows if row.missing}
    left = [
        f"{name} {missing}"
        for name, codes in holes.items()
        for missing in codes
        if not reasons.of(name, missing)
    ]
    assert left == []
    assert [str(fault) for fault in reasons.faults(holes)] == []
