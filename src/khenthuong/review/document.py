"""Read one feature file into its parts, or say in Vietnamese why it cannot be read.

``gherkin-official`` comes with the extra ``khenthuong[features]`` and is
imported only when a file is really parsed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import frozen

from khenthuong.basis import Fault, InputError
from khenthuong.review.parts import Background, Examples, Feature, Line, Row, Rule, Scenario, Step
from khenthuong.review.source import Source
from khenthuong.review.syntax import syntax_faults

_MISSING = (
    "Chưa cài bộ đọc tệp .feature (gherkin-official); "
    'hãy cài bằng lệnh: pip install "khenthuong[features]"'
)


Reader = Callable[[Source], Feature]


def load_reader(found: Sequence[Fault] = ()) -> Reader:
    """Import the parser and return the function that reads one file with it.

    The function raises ``InputError`` with every syntax error of the file.

    Args:
        found: faults found so far, told together when the parser is missing.

    Raises:
        InputError: ``gherkin-official`` is not installed.

    """
    try:
        from gherkin.errors import CompositeParserException  # noqa: PLC0415
        from gherkin.parser import Parser  # noqa: PLC0415
        from gherkin.token_matcher import TokenMatcher  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise InputError([*found, Fault("khenthuong[features]", _MISSING)]) from error

    def read(source: Source) -> Feature:
        try:
            parsed: Mapping[str, Any] = Parser().parse(source.text, TokenMatcher("vi"))
        except CompositeParserException as error:
            raise InputError(syntax_faults(source, error.errors)) from error
        if "feature" not in parsed:
            raise InputError([Fault(source.file, "Tệp không có “Tính năng:” nào.", 1, 1)])
        return _Builder(source).feature(parsed["feature"])

    return read


@frozen
class _Builder:
    """Turns the parser's dictionaries into values, with a line for every note."""

    source: Source

    def feature(self, node: Mapping[str, Any]) -> Feature:
        children: list[Mapping[str, Any]] = node["children"]
        return Feature(
            file=self.source.file,
            name=node["name"],
            line=node["location"]["line"],
            column=node["location"]["column"],
            notes=self.notes(node),
            tags=_tags(node),
            background=self.background(children),
            loose=self.scenarios(children),
            rules=tuple(self.rule(c["rule"]) for c in children if "rule" in c),
        )

    def rule(self, node: Mapping[str, Any]) -> Rule:
        return Rule(
            name=node["name"],
            line=node["location"]["line"],
            column=node["location"]["column"],
            notes=self.notes(node),
            tags=_tags(node),
            background=self.background(node["children"]),
            scenarios=self.scenarios(node["children"]),
        )

    def background(self, children: Sequence[Mapping[str, Any]]) -> Background | None:
        for node in (c["background"] for c in children if "background" in c):
            place = node["location"]
            return Background(place["line"], place["column"], self.notes(node), _steps(node))
        return None

    def scenarios(self, children: Sequence[Mapping[str, Any]]) -> tuple[Scenario, ...]:
        return tuple(self.scenario(c["scenario"]) for c in children if "scenario" in c)

    def scenario(self, node: Mapping[str, Any]) -> Scenario:
        return Scenario(
            keyword=node["keyword"],
            name=node["name"],
            line=node["location"]["line"],
            column=node["location"]["column"],
            notes=self.notes(node),
            tags=_tags(node),
            steps=_steps(node),
            examples=tuple(map(self.examples, node["examples"])),
        )

    def examples(self, node: Mapping[str, Any]) -> Examples:
        header = node.get("tableHeader")
        return Examples(
            line=node["location"]["line"],
            column=node["location"]["column"],
            notes=self.notes(node),
            tags=_tags(node),
            header=_row(header) if header else None,
            rows=tuple(map(_row, node.get("tableBody", ()))),
            name=node["name"],
        )

    def notes(self, node: Mapping[str, Any]) -> tuple[Line, ...]:
        """Find the place of each description line, which the parser does not keep."""
        found: list[Line] = []
        number = node["location"]["line"] + 1
        for text in filter(None, map(str.strip, node.get("description", "").split("\n"))):
            rest = range(number, len(self.source.lines) + 1)
            place = next((n for n in rest if self.source.line(n) == text), number)
            found.append(Line(text, place, self.source.lines[place - 1].find(text) + 1))
            number = place + 1
        return tuple(found)


def _tags(node: Mapping[str, Any]) -> tuple[Line, ...]:
    return tuple(
        Line(t["name"].removeprefix("@"), t["location"]["line"], t["location"]["column"])
        for t in node["tags"]
    )


def _row(node: Mapping[str, Any]) -> Row:
    place = node["location"]
    return Row(place["line"], place["column"], tuple(cell["value"] for cell in node["cells"]))


def _steps(node: Mapping[str, Any]) -> tuple[Step, ...]:
    return tuple(map(_step, node["steps"]))


def _step(node: Mapping[str, Any]) -> Step:
    rows = tuple(map(_row, node.get("dataTable", {}).get("rows", ())))
    return Step(
        keyword=node["keyword"].strip(),
        kind=node["keywordType"],
        text=node["text"],
        line=node["location"]["line"],
        column=node["location"]["column"],
        rows=rows,
        long_text=node["docString"]["content"] if "docString" in node else None,
    )
