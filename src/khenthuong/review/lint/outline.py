"""Outlines and tables: every column used, every placeholder filled, no cell dropped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from khenthuong.basis import Fault, nearest
from khenthuong.review.lint.notes import vanished
from khenthuong.review.parts import Examples, Feature, Row, Scenario, Step
from khenthuong.review.source import Source
from khenthuong.review.words import OUTLINES

_PLACEHOLDER = re.compile(r"<(.+?)>")  # the form that pytest-bdd fills in


def check_outline(file: str, scenario: Scenario) -> Iterator[Fault]:
    """Hold the placeholders of one scenario against its tables, both ways."""
    is_outline = scenario.keyword in OUTLINES
    if is_outline and not scenario.examples:
        message = f"“{scenario.keyword}: {scenario.name}” thiếu bảng “Dữ liệu:”."
        yield Fault(file, message, scenario.line, scenario.column)
    if scenario.examples and not is_outline:
        message = "Tình huống có bảng “Dữ liệu:” thì phải viết là “Khung tình huống:”."
        yield Fault(file, message, scenario.line, scenario.column, near="Khung tình huống:")
    if not is_outline and not scenario.examples:
        yield from _unfilled(file, scenario, frozenset())
    for examples in scenario.examples:
        yield from _examples(file, scenario, examples)


def _examples(file: str, scenario: Scenario, examples: Examples) -> Iterator[Fault]:
    yield from vanished(file, "phần Dữ liệu", examples.notes)
    if examples.header is None or not examples.rows:
        message = "“Dữ liệu:” phải có bảng với dòng tên cột và ít nhất một dòng giá trị."
        yield Fault(file, message, examples.line, examples.column)
    if examples.header is None:
        return
    columns = examples.header.cells
    place = (examples.header.line, examples.header.column)
    for name, count in Counter(columns).items():
        if not name:
            yield Fault(file, "Có cột không có tên.", *place)
        elif count > 1:
            yield Fault(file, f"Cột “{name}” có {count} lần trong một bảng.", *place)
    used = set(placeholders(scenario.steps))
    used.update(name for note in scenario.notes for name in _PLACEHOLDER.findall(note.text))
    for name in dict.fromkeys(columns):
        if name and name not in used:
            message = f"Cột “{name}” không được dùng trong bước nào (cần “<{name}>”)."
            yield Fault(file, message, *place, near=nearest(name, sorted(used)))
    yield from _unfilled(file, scenario, frozenset(columns))


def _unfilled(file: str, scenario: Scenario, columns: frozenset[str]) -> Iterator[Fault]:
    """Find each ``<name>`` without a column: it would run as it stands, brackets and all."""
    names = _PLACEHOLDER.findall(scenario.name)
    places = [(name, scenario.line, scenario.column) for name in names]
    places += [(name, s.line, s.column) for s in scenario.steps for name in placeholders([s])]
    for name, line, column in dict.fromkeys(places):
        if name not in columns:
            message = f"“<{name}>” không có cột tương ứng trong “Dữ liệu:”."
            yield Fault(file, message, line, column, near=nearest(name, sorted(columns)))


def placeholders(steps: Iterable[Step]) -> Iterator[str]:
    """Give each ``<name>`` in the steps, their tables and long texts."""
    for step in steps:
        for text in (step.text, *step.extra):
            yield from _PLACEHOLDER.findall(text)


def check_rows(source: Source, feature: Feature) -> Iterator[Fault]:
    """Refuse text after the last ``|`` of a row, which the parser drops."""
    for row in _rows(feature):
        line = source.line(row.line)
        if not line.endswith("|") or line.endswith("\\|"):
            yield Fault(feature.file, "Dòng của bảng phải kết thúc bằng “|”.", row.line, row.column)


def _rows(feature: Feature) -> Iterator[Row]:
    backgrounds = [feature.background, *(rule.background for rule in feature.rules)]
    steps = [step for part in backgrounds if part for step in part.steps]
    steps += [step for scenario in feature.scenarios for step in scenario.steps]
    for step in steps:
        yield from step.rows
    for scenario in feature.scenarios:
        for examples in scenario.examples:
            yield from (examples.header, *examples.rows) if examples.header else ()
