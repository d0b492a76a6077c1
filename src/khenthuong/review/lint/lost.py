"""What a reader believes to be said and no step reads: switched-off lines, long texts, quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from khenthuong.basis import Fault
from khenthuong.review.parts import Feature, Row, Scenario, Step
from khenthuong.review.source import LANGUAGE, Source
from khenthuong.review.words import HEADERS, STEPS

_OFF = re.compile(
    rf"#+\s*(?:(?:{'|'.join(map(re.escape, STEPS[:-1]))})\s|(?:{'|'.join(HEADERS)})\s*:|[|@])"
)
_LANGUAGE = re.compile(r"#\s*language\s*:", re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]*"')
_CURLY = re.compile(r"[“”„‟«»″]")
_PLACEHOLDER = re.compile(r"<.+?>")


def check_lost(source: Source, feature: Feature) -> Iterator[Fault]:
    """Every fault of this kind in one file, in no particular order."""
    yield from _comments(source)
    backgrounds = (feature.background, *(rule.background for rule in feature.rules))
    steps = [step for part in backgrounds if part for step in part.steps]
    for step in (*steps, *(step for s in feature.scenarios for step in s.steps)):
        yield from _step(feature.file, step)
    for scenario in feature.scenarios:
        yield from _cells(feature.file, scenario)


def _comments(source: Source) -> Iterator[Fault]:
    """A step behind ``#`` looks like part of the scenario and is never run."""
    for number in range(2, len(source.lines) + 1):
        line = source.line(number)
        column = source.lines[number - 1].find("#") + 1
        if _LANGUAGE.match(line):
            message = f"“{LANGUAGE}” chỉ ghi một lần, ở dòng đầu tiên."
            yield Fault(source.file, message, number, column)
        elif _OFF.match(line):
            message = f"Dòng sau dấu # không được chạy: “{line}”; hãy bỏ dấu # hoặc xóa cả dòng."
            yield Fault(source.file, message, number, column)


def _step(file: str, step: Step) -> Iterator[Fault]:
    if step.keyword == STEPS[-1]:
        message = "Bước phải bắt đầu bằng Biết, Cho, Khi, Thì, Và hoặc Nhưng, không bằng dấu *."
        yield Fault(file, message, step.line, step.column, near="Và")
    if step.extra and step.extra[0]:
        message = 'Không bước nào đọc đoạn văn bản đặt trong """; hãy viết vào bước hoặc vào bảng.'
        yield Fault(file, message, step.line + 1, step.column)
    if step.text.count('"') % 2:
        message = f"Thiếu một dấu ngoặc kép trong bước “{step.text}”."
        yield Fault(file, message, step.line, step.column)
    elif _CURLY.search(_QUOTED.sub("", step.text)):
        near = _CURLY.sub('"', step.text)
        message = 'Tên và câu trích trong bước phải đặt giữa hai dấu ngoặc kép thẳng (").'
        yield Fault(file, message, step.line, step.column, near=near)


def _cells(file: str, scenario: Scenario) -> Iterator[Fault]:
    """A ``<tên>`` in a row of values is put into the steps as it stands."""
    rows = (row for examples in scenario.examples for row in examples.rows)
    for row in rows:
        for cell in _unfilled(row):
            message = f"Ô “{cell}” của “Dữ liệu:” phải là giá trị, không phải tên cột."
            yield Fault(file, message, row.line, row.column)


def _unfilled(row: Row) -> Iterator[str]:
    return (cell for cell in row.cells if _PLACEHOLDER.search(cell))
