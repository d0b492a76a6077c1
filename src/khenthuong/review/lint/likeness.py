"""Two scenarios that say the same, two rules of one name, two rows that are one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from khenthuong.basis import Fault
from khenthuong.basis.text import fold
from khenthuong.review.parts import Feature, Scenario, Step

_NO_WORD = re.compile(r"[\W_]+")
_DIGITS = re.compile(r"\d+")


@frozen
class Likeness:
    """What one scenario says, without blanks, marks and case.

    ``form`` leaves out the numbers too and is compared under one ``Quy tắc`` only: the
    same case before and after a change of law stands under two.
    """

    file: str
    line: int
    column: int
    name: str
    said: str
    form: str


def likenesses(feature: Feature) -> tuple[Likeness, ...]:
    """What each scenario of the file says, for comparison over the whole folder."""
    shared = [feature.background] if feature.background else []
    found = [_likeness(feature.file, s, "", _said(shared)) for s in feature.loose]
    for rule in feature.rules:
        above = _said([*shared, *([rule.background] if rule.background else [])])
        found += [_likeness(feature.file, s, rule.name, above) for s in rule.scenarios]
    return tuple(found)


def check_likeness(given: Iterable[Likeness]) -> Iterator[Fault]:
    """Tell each scenario that says again what an earlier one says."""
    said: dict[str, Likeness] = {}
    forms: dict[str, Likeness] = {}
    for one in given:
        same, alike = said.setdefault(one.said, one), forms.setdefault(one.form, one)
        if same is not one:
            message = (
                f"Tình huống này nói lại đúng tình huống ở {_place(same)}; hãy bỏ một trong hai."
            )
            yield Fault(one.file, message, one.line, one.column)
        elif alike is not one:
            message = (
                f"Tình huống này chỉ khác con số so với tình huống ở {_place(alike)}; "
                "hãy gộp thành một “Khung tình huống:”."
            )
            yield Fault(one.file, message, one.line, one.column)


def check_repeats(feature: Feature) -> Iterator[Fault]:
    """Rules of one name in a file, and rows of one outline that hold the same values."""
    names: dict[str, int] = {}
    for rule in feature.rules:
        first = names.setdefault(rule.name, rule.line)
        if first != rule.line:
            message = f"Tên quy tắc “{rule.name}” đã có ở dòng {first}."
            yield Fault(feature.file, message, rule.line, rule.column)
    for scenario in feature.scenarios:
        yield from _rows(feature.file, scenario)


def _rows(file: str, scenario: Scenario) -> Iterator[Fault]:
    seen: dict[tuple[tuple[str, str], ...], int] = {}
    for examples in scenario.examples:
        names = examples.header.cells if examples.header else ()
        for row in examples.rows:
            key = tuple(sorted(zip(names, row.cells, strict=False)))
            first = seen.setdefault(key, row.line)
            if first != row.line:
                message = f"Dòng dữ liệu này giống hệt dòng {first}."
                yield Fault(file, message, row.line, row.column)


def _said(parts: Iterable[object]) -> str:
    steps = (step for part in parts for step in getattr(part, "steps", ()))
    return "\n".join(map(_words, steps))


def _likeness(file: str, scenario: Scenario, rule: str, above: str) -> Likeness:
    cells = (
        "|".join(row.cells)
        for examples in scenario.examples
        for row in (*((examples.header,) if examples.header else ()), *examples.rows)
    )
    said = "\n".join((above, *map(_words, scenario.steps), *(_bare(c) for c in cells)))
    form = "\n".join((file, rule, _DIGITS.sub("0", said)))
    return Likeness(file, scenario.line, scenario.column, scenario.name, said, form)


def _words(step: Step) -> str:
    return "\n".join(_bare(text) for text in (step.text, *step.extra))


def _bare(text: str) -> str:
    return _NO_WORD.sub(" ", fold(text)).strip()


def _place(one: Likeness) -> str:
    return f"{one.file}, dòng {one.line}"
