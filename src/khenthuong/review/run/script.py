"""The runs that a feature promises, each with all its steps as they are said in that run."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import attrs
from attrs import frozen

from khenthuong.review.inventory import Key
from khenthuong.review.lint.tags import is_number
from khenthuong.review.parts import Background, Feature, Line, Row, Rule, Scenario, Step

_PLACEHOLDER = re.compile(r"<(.+?)>")


@frozen
class Script:
    """One run as it is to be played; ``tags`` are its own and those of all above it."""

    key: Key
    number: str
    line: int
    tags: frozenset[str]
    steps: tuple[Step, ...]


def scripts(feature: Feature) -> Iterator[Script]:
    """Every run of the feature, in the order of the file."""
    for scenario in feature.loose:
        yield from _runs(feature, None, scenario)
    for rule in feature.rules:
        for scenario in rule.scenarios:
            yield from _runs(feature, rule, scenario)


def _runs(feature: Feature, rule: Rule | None, scenario: Scenario) -> Iterator[Script]:
    before = (*_typed(feature.background), *_typed(rule.background if rule else None))
    steps = (*before, *_typed(scenario))
    tags = {tag.text for tag in (*feature.tags, *(rule.tags if rule else ()), *scenario.tags)}
    number = next((tag.text for tag in scenario.tags if is_number(tag.text)), "")
    for index, (row, more, values) in enumerate(_rows(scenario)):
        yield Script(
            key=(feature.file, scenario.name, index + 1 if row else 0),
            number=number,
            line=row.line if row else scenario.line,
            tags=frozenset(tags | {tag.text for tag in more}),
            steps=tuple(_said(step, values) for step in steps),
        )


def _rows(
    scenario: Scenario,
) -> Sequence[tuple[Row | None, tuple[Line, ...], Mapping[str, str]]]:
    """Every row of every table with the tags of its table; one empty row without tables."""
    found = [
        (row, examples.tags, dict(zip(examples.header.cells, row.cells, strict=True)))
        for examples in scenario.examples
        if examples.header
        for row in examples.rows
    ]
    return found or [(None, (), {})]


def _typed(part: Background | Scenario | None) -> Iterator[Step]:
    """The steps with ``Và``, ``Nhưng`` and ``*`` given the kind of the step before."""
    kind = ""
    for step in part.steps if part else ():
        kind = kind if step.kind in ("Conjunction", "Unknown") else step.kind
        yield attrs.evolve(step, kind=kind)


def _said(step: Step, values: Mapping[str, str]) -> Step:
    if not values:
        return step
    rows = [attrs.evolve(r, cells=tuple(_filled(c, values) for c in r.cells)) for r in step.rows]
    return attrs.evolve(
        step,
        text=_filled(step.text, values),
        long_text=None if step.long_text is None else _filled(step.long_text, values),
        rows=tuple(rows),
    )


def _filled(text: str, values: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)
