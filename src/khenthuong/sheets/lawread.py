"""Reads a filled list of comparisons back into the policy file of the office."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import attrs
import yaml
from attrs import frozen

from khenthuong.basis import Fault, InputError, nearest
from khenthuong.basis.text import fold
from khenthuong.law import Pack
from khenthuong.law.data import data_of
from khenthuong.law.policies import FORMAT, RESULTS, RIGHT, WRONG, Comparison
from khenthuong.office.words.wording import Wording
from khenthuong.sheets.excel import Data, content_of
from khenthuong.sheets.grid import Book, Spot, shown
from khenthuong.sheets.lawlist import FILLED, KEYS, TABLE
from khenthuong.sheets.marks import read_mark
from khenthuong.sheets.values import day_in

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_NAME = "doi-chieu.xlsx"
_SEARCHED = 10
_SETTINGS = "settings"
_HASH = re.compile(r"[0-9a-f]{16}")
_PLAIN = ("code", "hash", "document", "place", "note", "by")
_NEEDED = {
    "result": RESULTS,
    "by": RESULTS,
    "on": RESULTS,
    "document": (RIGHT, WRONG),
    "note": (WRONG,),
}


@frozen
class _Line:
    """One row: its filled cells by key, and where the empty ones are."""

    sheet: Worksheet
    number: int
    columns: dict[str, int]
    cells: dict[str, Spot]

    def spot(self, key: str) -> Spot:
        """The cell of a column, filled or not."""
        empty = Spot(
            self.sheet.title, str(self.sheet.cell(self.number, self.columns[key]).coordinate)
        )
        return self.cells.get(key, empty)

    def text(self, key: str) -> str:
        """What stands in a cell, ``""`` for an empty one."""
        return shown(self.cells[key].value) if key in self.cells else ""


@frozen(kw_only=True)
class ComparisonList:
    """What was filled in; ``skipped`` is how many rows were not."""

    file: str
    comparisons: tuple[Comparison, ...]
    skipped: int


def read_law_list(pack: Pack, data: Data, *, file: str = "") -> ComparisonList:
    """The comparisons of a list that ``law_list`` wrote; rows not filled in are left out.

    Raises ``InputError`` with every fault of every cell; then nothing is taken over.
    """
    name = file or (_NAME if isinstance(data, bytes) else str(data))
    words = Wording(pack)
    reader = _Reader(pack, words, Book(words, name, content_of(words, name, data)))
    found = tuple(reader.comparisons())
    if reader.faults:
        raise InputError(reader.faults)
    return ComparisonList(file=name, comparisons=found, skipped=reader.skipped)


def comparisons_yaml(pack: Pack, found: ComparisonList) -> str:
    """The list as a policy file of the office."""
    entries = [
        {k: v for k, v in attrs.asdict(c).items() if v != "" or k == "code"}
        for c in found.comparisons
    ]
    data = {"format": FORMAT, "comparisons": entries}
    head = Wording(pack).text("bang-doi-chieu", "file-head", file=found.file)
    body = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=100)
    return f"# {head}\n{body}"


class _Reader:
    """Reads one workbook; faults are gathered, never raised."""

    def __init__(self, pack: Pack, words: Wording, book: Book) -> None:
        self.words, self.book = words, book
        self.faults: list[Fault] = []
        self.skipped = 0
        contents = (pack.national, *(layer.content for layer in pack.layers))
        data = (d for c in contents for d in data_of(c) if d.section != _SETTINGS)
        self.codes = {d.code for d in data}
        self.results = {fold(words.text("bang-doi-chieu", f"result-{r}")): r for r in RESULTS}
        self._seen: dict[str, str] = {}

    def comparisons(self) -> Iterator[Comparison]:
        """One per row with something filled in."""
        for line in self._lines():
            if any(key in line.cells for key in FILLED):
                before = len(self.faults)
                comparison = self._comparison(line)
                if len(self.faults) == before:
                    yield comparison
            else:
                self.skipped += bool(line.cells)

    def _lines(self) -> Iterator[_Line]:
        place = self._place()
        if place is None:
            self.faults.append(self.book.faults.whole("not-ours"))
            return
        sheet, row, columns = place
        gone = [k for k in (*_PLAIN, *FILLED) if k not in columns]
        for key in dict.fromkeys(gone):
            title = self._say(f"head-{key}")
            self.faults.append(self.book.faults.whole("no-column", title=title))
        keys = {number: key for key, number in columns.items()}
        for number, spots in enumerate(self.book.rows(sheet, row + 2), start=row + 2):
            if not gone:
                cells = {keys[n]: spot for n, spot in spots.items() if n in keys}
                yield _Line(sheet, number, columns, cells)

    def _place(self) -> tuple[Worksheet, int, dict[str, int]] | None:
        """The sheet with the hidden codes, their row, and the columns by key."""
        for sheet in self.book.sheets():
            for number, row in enumerate(self.book.rows(sheet, last=_SEARCHED), start=1):
                marks = [m for spot in row.values() if (m := read_mark(spot.value))]
                if marks and marks[0][0] == TABLE:
                    return sheet, number, dict(self._columns(row))
        return None

    def _columns(self, row: Mapping[int, Spot]) -> Iterator[tuple[str, int]]:
        for number, spot in row.items():
            marked = read_mark(spot.value)
            key = marked[1] if marked else str(spot.value)
            if key in KEYS:
                yield key, number
            else:
                self.faults.append(self.book.faults.of("strange-key", spot, key=key))

    # -- one row -------------------------------------------------------------------

    def _comparison(self, line: _Line) -> Comparison:
        """The comparison of a row; its faults are gathered."""
        for spot in line.cells.values():
            if spot.fault:
                self.faults.append(self.book.faults.at(spot, spot.fault))
        self._identity(line)
        result, on = self._result(line), self._day(line)
        for key, results in _NEEDED.items():
            if key not in line.cells and (result in results or results is RESULTS):
                self._fault("missing", line, key, title=self._say(f"head-{key}"))
        return Comparison(result=result, on=on, **{key: line.text(key) for key in _PLAIN})

    def _say(self, code: str, **values: Any) -> str:
        return self.words.text("bang-doi-chieu", code, **values)

    def _fault(self, code: str, line: _Line, key: str, *, near: str = "", **values: Any) -> None:
        fault = self.book.faults.at(line.spot(key), self._say(code, **values), near)
        self.faults.append(fault)

    def _result(self, line: _Line) -> str:
        text = line.text("result")
        found = self.results.get(fold(text), "")
        if text and not found:
            labels = [self._say(f"result-{r}") for r in RESULTS]
            values = {"labels": " / ".join(labels), "value": text}
            self._fault("bad-result", line, "result", near=nearest(text, labels), **values)
        return found

    def _day(self, line: _Line) -> date:
        """The day; the first of all where the cell has none, which is a fault by then."""
        value = line.spot("on").value
        try:
            found = day_in(value) if isinstance(value, str) else value
        except ValueError:
            found = None
        if isinstance(found, date):
            return found
        if value is not None:
            self._fault("bad-day", line, "on", value=shown(value))
        return date.min

    def _identity(self, line: _Line) -> None:
        """The cells that were written for the reader, and must not have changed."""
        code, content_hash = line.text("code"), line.text("hash")
        if code not in self.codes:
            self._fault(
                "bad-code", line, "code", near=nearest(code, sorted(self.codes)), value=code
            )
        if not _HASH.fullmatch(content_hash):
            self._fault("bad-hash", line, "hash", value=content_hash)
        elif content_hash in self._seen:
            self._fault("twice", line, "hash", first=self._seen[content_hash])
        else:
            self._seen[content_hash] = line.spot("hash").address
