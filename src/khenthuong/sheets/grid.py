"""Reads the sheets of a workbook into rows of cells; says what is wrong with a cell as such."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import frozen

from khenthuong.basis import Fault
from khenthuong.basis.text import nfc
from khenthuong.office.words.wording import Wording
from khenthuong.sheets.excel import Data, open_book

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_ERROR = re.compile(r"#(N/A|[A-Z]+[!?]|DIV/0!)")
_INVISIBLE = {0xFEFF: None, 0x200B: None, 0x200C: None, 0x200D: None, 0xA0: " "}


@frozen
class Spot:
    """One cell: sheet and address such as ``C7``, and what is read there (``None``: empty)."""

    sheet: str
    address: str
    value: Any = None
    fault: str = ""


@frozen
class BookFaults:
    """Makes faults of cells, each naming sheet and cell."""

    file: str
    words: Wording

    def at(self, spot: Spot, message: str, near: str = "") -> Fault:
        """A fault of one cell."""
        place = self.words.text("bang", "place", sheet=spot.sheet, address=spot.address)
        return Fault(self.file, message, path=place, near=near)

    def of(self, code: str, spot: Spot, *, near: str = "", **values: Any) -> Fault:
        """A fault of one cell in the words of the data."""
        return self.at(spot, self.words.text("bang-loi", code, **values), near)

    def whole(self, code: str, **values: Any) -> Fault:
        """A fault of the file as a whole."""
        return Fault(self.file, self.words.text("bang-loi", code, **values))


class Book:
    """A workbook as it is read: formulas give their last result, text is put right."""

    def __init__(self, words: Wording, name: str, data: Data) -> None:
        self.words, self.name, self._data = words, name, data
        self.book: Workbook = open_book(words, name, data)
        self.faults = BookFaults(name, words)

    @cached_property
    def _results(self) -> Workbook:
        return open_book(self.words, self.name, self._data, values=True)

    def sheets(self) -> Iterator[Worksheet]:
        """The sheets with cells."""
        yield from self.book.worksheets

    def rows(self, sheet: Worksheet, first: int = 1, last: int = 0) -> Iterator[dict[int, Spot]]:
        """The filled cells of each row by column number; empty rows are empty mappings."""
        merged = _merged(sheet)
        for row in sheet.iter_rows(min_row=first, max_row=last or None):
            spots = {c.column or 0: self._spot(sheet, c, merged) for c in row}
            yield {number: spot for number, spot in spots.items() if spot is not None}

    def _spot(self, sheet: Worksheet, cell: Any, merged: Mapping[str, str]) -> Spot | None:
        where, value = cell.coordinate, cell.value
        if where in merged:
            text = self.words.text("bang-loi", "merged", range=merged[where])
            return Spot(sheet.title, where, tidy(value), text)
        if value is None:
            return None
        if cell.data_type == "f":
            value = self._results[sheet.title][where].value
            if value is None:
                return Spot(sheet.title, where, None, self.words.text("bang-loi", "formula"))
        value = tidy(value)
        if cell.data_type == "e" or (isinstance(value, str) and _ERROR.fullmatch(value)):
            text = self.words.text("bang-loi", "error", value=value)
            return Spot(sheet.title, where, None, text)
        return None if value is None else Spot(sheet.title, where, value)


def _merged(sheet: Worksheet) -> dict[str, str]:
    """The first cell of every merged range, with the range."""
    return {a.coord.partition(":")[0]: a.coord for a in sheet.merged_cells.ranges}


def tidy(value: Any) -> Any:
    """Text in NFC with single spaces and no invisible signs; whole numbers and days as such."""
    if isinstance(value, str):
        return " ".join(nfc(value).translate(_INVISIBLE).split()) or None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def shown(value: Any) -> str:
    """A value as its author would recognise it."""
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    return str(value)
