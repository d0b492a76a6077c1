"""The parts of one feature file as values, with the place of each."""

from __future__ import annotations

from attrs import frozen


@frozen
class Line:
    """A piece of text and where it stands; also used for tags and table cells."""

    text: str
    line: int
    column: int = 1


@frozen
class Row:
    """One row of a table."""

    line: int
    column: int
    cells: tuple[str, ...]


@frozen
class Step:
    """One step; ``kind`` is ``Context``, ``Action``, ``Outcome``, ``Conjunction`` or ``Unknown``.

    Below it may stand a table, or a text between marks.
    """

    keyword: str
    kind: str
    text: str
    line: int
    column: int
    rows: tuple[Row, ...] = ()
    long_text: str | None = None

    @property
    def extra(self) -> tuple[str, ...]:
        """Every text below the step."""
        return (self.long_text or "", *(cell for row in self.rows for cell in row.cells))


@frozen
class Examples:
    """One table ``Dữ liệu``; ``header`` is None when there is no table below the word."""

    line: int
    column: int
    notes: tuple[Line, ...]
    tags: tuple[Line, ...]
    header: Row | None
    rows: tuple[Row, ...]
    name: str = ""


@frozen
class Scenario:
    """One ``Tình huống`` or ``Khung tình huống``."""

    keyword: str
    name: str
    line: int
    column: int
    notes: tuple[Line, ...]
    tags: tuple[Line, ...]
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]


@frozen
class Background:
    """One ``Bối cảnh``."""

    line: int
    column: int
    notes: tuple[Line, ...]
    steps: tuple[Step, ...]


@frozen
class Rule:
    """One ``Quy tắc`` with everything below it."""

    name: str
    line: int
    column: int
    notes: tuple[Line, ...]
    tags: tuple[Line, ...]
    background: Background | None
    scenarios: tuple[Scenario, ...]


@frozen
class Feature:
    """One ``Tính năng``: a whole file. ``loose`` are scenarios outside every rule."""

    file: str
    name: str
    line: int
    column: int
    notes: tuple[Line, ...]
    tags: tuple[Line, ...]
    background: Background | None
    loose: tuple[Scenario, ...]
    rules: tuple[Rule, ...]

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Every scenario in the order of the file."""
        return (*self.loose, *(s for rule in self.rules for s in rule.scenarios))
