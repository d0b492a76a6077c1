"""What is known of a scenario without running it, and what ``docs/coverage.csv`` promises."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from khenthuong.basis import Citation, Fault, InputError
from khenthuong.basis.citation import parse_all
from khenthuong.review.lint.tags import citation_of, is_number
from khenthuong.review.parts import Feature, Line

_COLUMNS = ("id", "cite", "capability", "where")
_MAIN = "main-job"


@frozen
class Told:
    """One scenario: its place, the ``Quy tắc`` it stands under, and what it cites."""

    number: str
    name: str
    file: str
    line: int
    rule: str
    cites: tuple[Citation, ...]


@frozen
class LegalFact:
    """One row of the table of legal facts; ``anchors`` are codes and numbers that carry it out.

    ``asked``: it belongs to the main job, so some scenario must show it.
    """

    id: str
    cites: tuple[Citation, ...]
    anchors: tuple[str, ...]
    asked: bool


def told(features: Iterable[Feature]) -> dict[str, Told]:
    """Every scenario that has a number, by it."""
    return {one.number: one for feature in features for one in _told(feature) if one.number}


def _told(feature: Feature) -> Iterator[Told]:
    for rule in feature.rules:
        for scenario in rule.scenarios:
            tags = (*feature.tags, *rule.tags, *scenario.tags)
            yield Told(
                number=next((t.text for t in scenario.tags if is_number(t.text)), ""),
                name=scenario.name,
                file=feature.file,
                line=scenario.line,
                rule=rule.name,
                cites=tuple(_cites(tags)),
            )


def _cites(tags: Iterable[Line]) -> Iterator[Citation]:
    yield from (found for tag in tags if (found := citation_of(tag.text)) is not None)


def legal_facts(file: Path) -> tuple[LegalFact, ...]:
    """The rows of a table of legal facts.

    Raises:
        InputError: the file cannot be read, lacks a column or cites in another form.

    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise InputError([Fault(str(file), "không đọc được bảng nội dung pháp lý này")]) from None
    rows = csv.DictReader(text.splitlines())
    missing = [name for name in _COLUMNS if name not in (rows.fieldnames or ())]
    if missing:
        raise InputError([Fault(str(file), f"bảng thiếu cột {', '.join(missing)}", 1, 1)])
    return tuple(_fact(str(file), number, row) for number, row in enumerate(rows, start=2))


def _fact(file: str, number: int, row: dict[str, str]) -> LegalFact:
    try:
        cites = parse_all(row["cite"])
    except ValueError as error:
        raise InputError([Fault(file, str(error), number, 1, path="cite")]) from None
    places = (place.strip().partition("#")[2] for place in row["where"].split(";"))
    anchors = tuple(place.removeprefix("@") for place in places if place)
    return LegalFact(row["id"], cites, anchors, row["capability"] == _MAIN)
