"""List everything a folder of features promises to run, and hold it against what ran.

The list is made without pytest-bdd, so what pytest-bdd loses is seen to be lost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from khenthuong.basis import Fault, InputError
from khenthuong.review.document import load_reader
from khenthuong.review.lint.tags import is_number
from khenthuong.review.parts import Feature, Rule, Scenario
from khenthuong.review.source import read_folder

Key = tuple[str, str, int]
"""File, scenario name as written, row: what one run of one scenario is known by."""


@frozen
class Item:
    """One run that is due: a scenario, or one row of an outline.

    ``row`` is 0 without rows, else counts from 1 over all tables of the
    outline; ``steps`` includes those of every ``Bối cảnh``; ``line`` is that of
    the row or the scenario.
    """

    file: str
    rule: str
    scenario: str
    number: str
    row: int
    steps: int
    line: int

    @property
    def key(self) -> Key:
        """What the run is known by."""
        return (self.file, self.scenario, self.row)


def inventory(folder: Path) -> tuple[Item, ...]:
    """Every run that the features below ``folder`` promise, in file order.

    Raises:
        InputError: as for ``read_features``.

    """
    return tuple(item for feature in read_features(folder) for item in _items(feature))


def read_features(folder: Path) -> tuple[Feature, ...]:
    """Every feature below ``folder``, in file order.

    Raises:
        InputError: the folder is missing, a file cannot be read as it stands,
            or the extra ``khenthuong[features]`` is not installed.

    """
    if not folder.is_dir():
        raise InputError([Fault(str(folder), "Không có thư mục này.")])
    sources = read_folder(folder)
    faults = [fault for source in sources for fault in source.faults]
    read = load_reader(faults)
    if faults:
        raise InputError(faults)
    return tuple(read(source) for source in sources)


def compare(items: Iterable[Item], ran: Iterable[Key]) -> tuple[Fault, ...]:
    """Tell what was due and did not run, ran more than once, or ran without being due.

    Args:
        items: what ``inventory`` found.
        ran: file, scenario name as written and row of each run.

    """
    due = tuple(items)
    lines = {item.key: item.line for item in reversed(due)}
    wanted, got = Counter(item.key for item in due), Counter(ran)
    keys = dict.fromkeys((*(item.key for item in due), *sorted(got)))
    found = ((key, _judge(wanted[key], got[key])) for key in keys)
    return tuple(
        Fault(key[0], f"{_called(key)} {said}.", lines.get(key, 0), 1)
        for key, said in found
        if said
    )


def _judge(wanted: int, got: int) -> str:
    if got == wanted:
        return ""
    if not wanted:
        return "đã chạy nhưng không có trong danh mục"
    if not got:
        return "không được chạy"
    return f"đã chạy {got} lần, phải chạy đúng {wanted} lần"


def _called(key: Key) -> str:
    _, scenario, row = key
    return f"Tình huống “{scenario}”" + (f", dòng dữ liệu {row}," if row else "")


def _items(feature: Feature) -> Iterator[Item]:
    for scenario in feature.loose:
        yield from _runs(feature, None, scenario)
    for rule in feature.rules:
        for scenario in rule.scenarios:
            yield from _runs(feature, rule, scenario)


def _runs(feature: Feature, rule: Rule | None, scenario: Scenario) -> Iterator[Item]:
    backgrounds = (feature.background, rule.background if rule else None)
    steps = sum(len(b.steps) for b in backgrounds if b) + len(scenario.steps)
    lines = [row.line for examples in scenario.examples for row in examples.rows]
    number = next((tag.text for tag in scenario.tags if is_number(tag.text)), "")
    for row, line in enumerate(lines, start=1) if lines else [(0, scenario.line)]:
        yield Item(
            file=feature.file,
            rule=rule.name if rule else "",
            scenario=scenario.name,
            number=number,
            row=row,
            steps=steps,
            line=line,
        )
