"""Whether each scenario says the whole case: steps in order, nothing lost, every column used.

Each check guards against something pytest-bdd runs green without a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from khenthuong.basis import Fault
from khenthuong.review.lint.notes import free_text, vanished
from khenthuong.review.lint.outline import check_outline, check_rows, placeholders
from khenthuong.review.parts import Background, Feature, Rule, Scenario, Step
from khenthuong.review.source import Source
from khenthuong.review.words import LABELS

_RANK = {"Context": 0, "Action": 1, "Outcome": 2}
_ORDER = "thứ tự phải là Biết (hoặc Cho), rồi Khi, rồi Thì."


def check_shape(source: Source, feature: Feature) -> Iterator[Fault]:
    """Every fault of the feature's form, in no particular order."""
    file = feature.file
    yield from _title(file, "Tính năng", feature)
    yield from free_text(file, feature.notes)
    yield from _background(file, feature.background)
    for scenario in feature.loose:
        message = f"Tình huống “{scenario.name}” nằm ngoài mọi “Quy tắc:”."
        yield Fault(file, message, scenario.line, scenario.column)
    if not feature.rules:
        yield Fault(file, "Tính năng chưa có “Quy tắc:” nào.", feature.line, feature.column)
    for rule in feature.rules:
        yield from _rule(file, rule)
    for scenario in feature.scenarios:
        yield from _scenario(file, scenario)
    yield from _same_name(file, feature.scenarios)
    yield from check_rows(source, feature)


def _title(file: str, word: str, part: Feature | Rule) -> Iterator[Fault]:
    if not part.name:
        yield Fault(file, f"Sau “{word}:” phải có tên.", part.line, part.column)


def _rule(file: str, rule: Rule) -> Iterator[Fault]:
    yield from _title(file, "Quy tắc", rule)
    yield from free_text(file, rule.notes)
    yield from _background(file, rule.background)
    for label in LABELS:
        if not any(_labelled(note.text, label) for note in rule.notes):
            message = f"Quy tắc “{rule.name}” thiếu dòng “{label}: …” ngay bên dưới."
            yield Fault(file, message, rule.line, rule.column)
    if not rule.scenarios:
        yield Fault(file, f"Quy tắc “{rule.name}” chưa có tình huống nào.", rule.line, rule.column)


def _labelled(text: str, label: str) -> bool:
    head, colon, rest = text.partition(":")
    return head == label and bool(colon and rest.strip())


def _background(file: str, background: Background | None) -> Iterator[Fault]:
    if background is None:
        return
    yield from vanished(file, "bối cảnh", background.notes)
    if not background.notes:
        yield from _first_step(file, background.steps)
    if not background.steps and not background.notes:
        yield Fault(file, "Bối cảnh không có bước nào.", background.line, background.column)
    for step in background.steps:
        if step.kind in {"Action", "Outcome"}:
            message = f"Bối cảnh chỉ có bước Biết (hoặc Cho), không có “{step.keyword}”."
            yield Fault(file, message, step.line, step.column)
        for name in placeholders([step]):
            message = f"Bối cảnh dùng chung nên không được có “<{name}>”."
            yield Fault(file, message, step.line, step.column)
    yield from _blank_steps(file, background.steps)


def _scenario(file: str, scenario: Scenario) -> Iterator[Fault]:
    if not scenario.name:
        message = f"Sau “{scenario.keyword}:” phải có tên."
        yield Fault(file, message, scenario.line, scenario.column)
    yield from vanished(file, f"tình huống “{scenario.name}”", scenario.notes)
    if scenario.steps:
        if not scenario.notes:  # the vanished line may be the one that is missed here
            yield from _first_step(file, scenario.steps)
            yield from _missing(file, scenario)
        yield from _order(file, scenario)
        yield from _blank_steps(file, scenario.steps)
    elif not scenario.notes:
        message = f"Tình huống “{scenario.name}” không có bước nào."
        yield Fault(file, message, scenario.line, scenario.column)
    yield from check_outline(file, scenario)


def _first_step(file: str, steps: Sequence[Step]) -> Iterator[Fault]:
    if steps and steps[0].kind not in _RANK:
        first = steps[0]
        message = f"Bước đầu tiên không được là “{first.keyword}”: chưa có bước nào để nối tiếp."
        yield Fault(file, message, first.line, first.column)


def _blank_steps(file: str, steps: Sequence[Step]) -> Iterator[Fault]:
    for step in steps:
        if not step.text:
            message = f"Sau “{step.keyword}” không có nội dung."
            yield Fault(file, message, step.line, step.column)


def _missing(file: str, scenario: Scenario) -> Iterator[Fault]:
    for kind, word in (("Action", "Khi"), ("Outcome", "Thì")):
        if all(step.kind != kind for step in scenario.steps):
            message = f"Tình huống “{scenario.name}” thiếu bước “{word}”."
            yield Fault(file, message, scenario.line, scenario.column)


def _order(file: str, scenario: Scenario) -> Iterator[Fault]:
    typed = [step for step in scenario.steps if step.kind in _RANK]
    whens = [step for step in typed if step.kind == "Action"]
    for step in whens[1:]:
        message = f"Mỗi tình huống chỉ có một “Khi”; đã có ở dòng {whens[0].line}."
        yield Fault(file, message, step.line, step.column)
    for before, step in pairwise(typed):
        if _RANK[step.kind] < _RANK[before.kind]:
            message = f"“{step.keyword}” đứng sau “{before.keyword}”: {_ORDER}"
            yield Fault(file, message, step.line, step.column)


def _same_name(file: str, scenarios: Iterable[Scenario]) -> Iterator[Fault]:
    seen: dict[str, int] = {}
    for scenario in scenarios:
        first = seen.setdefault(scenario.name, scenario.line)
        if first != scenario.line:
            message = (
                f"Tên “{scenario.name}” đã có ở dòng {first}; hai tình huống cùng tên thì "
                "chỉ tình huống sau được chạy."
            )
            yield Fault(file, message, scenario.line, scenario.column)
