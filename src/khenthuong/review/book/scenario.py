"""A *Quy tắc* of a feature file as a reviewer reads it, with the last result of each row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from khenthuong.basis import Citation, Status
from khenthuong.basis.text import fold
from khenthuong.law import Pack
from khenthuong.review.book.place import cited
from khenthuong.review.book.shown import (
    Case,
    Group,
    Part,
    Result,
    StepShown,
    Table,
    digest,
)
from khenthuong.review.inventory import Key
from khenthuong.review.lint.tags import is_number
from khenthuong.review.parts import Examples, Feature, Row, Rule, Scenario, Step
from khenthuong.review.words import LABELS

SOURCE = LABELS[1]
Results = Mapping[Key, bool]


@frozen
class Cases:
    """Shows scenarios of features; ``results`` are those of the last run."""

    pack: Pack
    results: Results

    def group(self, feature: Feature, rule: Rule) -> Group:
        """One *Quy tắc* with everything below it."""
        cases = tuple(self.case(feature, s) for s in rule.scenarios)
        notes = tuple(n.text for n in (*feature.notes, *rule.notes))
        shared = [b for b in (feature.background, rule.background) if b]
        background = tuple(_step(s) for b in shared for s in b.steps)
        first = cases[0].number if cases else ""
        lines = (*notes, *(line for s in background for line in _step_lines(s)))
        return Group(
            name=rule.name,
            file=feature.file,
            notes=notes,
            statuses=self._statuses(notes),
            background=background,
            cases=cases,
            part=_part(first or feature.file, rule.name, lines),
        )

    def _statuses(self, notes: Iterable[str]) -> tuple[Status, ...]:
        """The source statuses that a line *Nguồn* names, in whatever words stand around them."""
        said = fold(" ".join(n for n in notes if n.startswith(f"{SOURCE}:")))
        known = ((s, fold(self.pack.label("nguon", s.value))) for s in Status)
        return tuple(s for s, word in known if word in said)

    def case(self, feature: Feature, scenario: Scenario) -> Case:
        """One scenario; an outline has a result for each row."""
        number = next((t.text for t in scenario.tags if is_number(t.text)), "")
        steps = tuple(map(_step, scenario.steps))
        tables = tuple(self._tables(feature, scenario))
        alone = () if tables else (self._result(feature, scenario, 0),)
        basis = "; ".join(dict.fromkeys(self._cite(c) for c in cited(scenario)))
        lines = [basis, *(line for s in steps for line in _step_lines(s))]
        lines += [line for t in tables for line in _table_lines(t)]
        return Case(
            number=number,
            name=scenario.name,
            line=scenario.line,
            steps=steps,
            tables=tables,
            basis=basis,
            results=(*alone, *(r for t in tables for r in t.results)),
            part=_part(f"@{number}", scenario.name, tuple(lines)),
        )

    def _cite(self, citation: Citation) -> str:
        try:
            return self.pack.cite(citation)
        except LookupError:  # a text the pack does not know, which the linter tells
            return str(citation)

    def _tables(self, feature: Feature, scenario: Scenario) -> Iterator[Table]:
        row = 0
        for examples in scenario.examples:
            count = len(examples.rows)
            numbers = range(row + 1, row + count + 1)
            found = tuple(self._result(feature, scenario, n) for n in numbers)
            row += count
            yield _examples(examples, found)

    def _result(self, feature: Feature, scenario: Scenario, row: int) -> Result:
        return Result.of(self.results.get((feature.file, scenario.name, row)))


def _part(key: str, title: str, lines: tuple[str, ...]) -> Part:
    return Part(key=key, title=title, lines=lines, data=digest([title, list(lines)]))


def _examples(examples: Examples, results: tuple[Result, ...]) -> Table:
    head = examples.header.cells if examples.header else ()
    return Table(head, tuple(r.cells for r in examples.rows), results, examples.name)


def _step(step: Step) -> StepShown:
    rows = step.rows
    table = Table((), tuple(map(_cells, rows))) if rows else None
    long_text = step.extra[0] if step.extra else ""
    text = f"{step.text} “{long_text}”" if long_text else step.text
    return StepShown(step.keyword, text, table)


def _cells(row: Row) -> tuple[str, ...]:
    return row.cells


def _step_lines(step: StepShown) -> Iterator[str]:
    yield f"{step.word} {step.text}"
    if step.table:
        yield from _table_lines(step.table)


def _table_lines(table: Table) -> Iterator[str]:
    if table.title:
        yield table.title
    for row in (table.head, *table.rows):
        if row:
            yield " | ".join(row)
