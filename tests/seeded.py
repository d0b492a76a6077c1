"""Copies of the shipped rules with a fault sown in, and the small rules of an invented author."""

from __future__ import annotations

from pathlib import Path

from khenthuong.law import shipped

NHO = Path(__file__).parent / "packs" / "nho"
MACHINE = "procedures/may-trang-thai.yaml"
LATER = "procedures/quyet-dinh.yaml"
HOUSE = "procedures/quy-uoc.yaml"
STAGES = "procedures/thu-tuc.yaml"
LAW = "principles/nguyen-tac.yaml"


def copied(folder: Path, *changes: tuple[str, str, str]) -> Path:
    """A copy of the rules under ``folder`` with some words of some files replaced."""
    source = Path(str(shipped("workflows")))
    for file in source.rglob("*.yaml"):
        place = folder / file.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    for file, old, new in changes:
        place = folder / file
        text = place.read_text(encoding="utf-8")
        assert old in text, (file, old)
        place.write_text(text.replace(old, new), encoding="utf-8")
    return folder
