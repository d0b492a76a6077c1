"""Finds the sheets and columns of a list by their hidden codes, whatever was moved or renamed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import define, field

from khenthuong.basis import Fault
from khenthuong.sheets.columns import ATTEST, COMMON, MAIN, RESULTS, STT, Column, Columns
from khenthuong.sheets.grid import Book, Spot
from khenthuong.sheets.marks import FORMAT, read_mark

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_SEARCHED = 12
_NO_SPOT = Spot("", "")


@define
class Found:
    """One sheet of a list: its columns by number, and its rows after the header."""

    table: str
    sheet: Worksheet
    key_row: int
    columns: dict[int, Column] = field(factory=dict)
    results: dict[str, int] = field(factory=dict)

    @property
    def header_row(self) -> int:
        """The row of the titles, the first below the hidden codes."""
        return self.key_row + 1

    def spot(self, row: int, column: int) -> Spot:
        """The place of a cell, for a fault."""
        return Spot(self.sheet.title, str(self.sheet.cell(row, column).coordinate))


class Tables:
    """The sheets of one list; faults and notes are gathered, never raised."""

    def __init__(self, columns: Columns, book: Book) -> None:
        self.columns, self.book = columns, book
        self.faults: list[Fault] = []
        self.notes: list[str] = []
        self.found: dict[str, Found] = {}
        self.common: dict[str, tuple[Column, Spot]] = {}
        known = (MAIN, COMMON, ATTEST, *columns.record_tables())
        for sheet in book.sheets():
            self._look_at(sheet, known)
        if not self.found and not self.common:
            self.faults.append(book.faults.whole("not-ours"))
        elif MAIN not in self.found:
            name = columns.sheet(MAIN)
            self.faults.append(book.faults.whole("no-main", sheet=name))

    def _look_at(self, sheet: Worksheet, known: tuple[str, ...]) -> None:
        first = str(sheet.cell(1, 1).value)
        if first == FORMAT:
            self._stale(sheet)
            return
        for number, row in enumerate(self.book.rows(sheet, last=_SEARCHED), start=1):
            seen = next((m for spot in row.values() if (m := read_mark(spot.value))), None)
            if seen is not None and seen[0] in known:
                self._take(sheet, number, seen[0])
                return
        helps = self.columns.sheet("huong_dan"), self.columns.sheet("tong_hop")
        if sheet.title not in helps and any(self.book.rows(sheet, last=_SEARCHED)):
            self.notes.append(self.columns.say("bang", "note-sheet", sheet=sheet.title))

    def _stale(self, sheet: Worksheet) -> None:
        """The lists that were written into the workbook with it."""
        stale = self.columns.choices.stale
        for left in range(2, sheet.max_column + 1, 2):
            name = sheet.cell(1, left).value
            pairs = sheet.iter_rows(min_row=2, min_col=left, max_col=left + 1, values_only=True)
            stale[str(name)] = {str(k): str(c) for k, c in pairs if k is not None}

    def _take(self, sheet: Worksheet, row: int, table: str) -> None:
        if table == COMMON:
            self._take_common(sheet)
            return
        if table in self.found:
            first = self.found[table].sheet.title
            self.faults.append(self.book.faults.whole("two-main", first=first, second=sheet.title))
            return
        found = Found(table, sheet, row)
        self.found[table] = found
        for number, spot in next(self.book.rows(sheet, row, row)).items():
            self._column(found, number, spot)
        self._unread(found)
        if STT not in (c.key for c in found.columns.values()):
            title = self.columns.say("bang-cot", STT)
            spot = found.spot(found.header_row, 1)
            self.faults.append(self.book.faults.of("no-column", spot, title=title))

    def _column(self, found: Found, number: int, spot: Spot) -> None:
        marked = read_mark(spot.value)
        key = marked[1] if marked else str(spot.value)
        if key in RESULTS:
            found.results[key] = number
            return
        column = self.columns.column(found.table, key)
        if column is None:
            self.faults.append(self.book.faults.of("strange-key", spot, key=key))
        elif key in (c.key for c in found.columns.values()):
            fault = self.book.faults.of("two-columns", spot, title=column.title)
            self.faults.append(fault)
        else:
            found.columns[number] = column

    def _unread(self, found: Found) -> None:
        """Columns the user added are left alone, and said."""
        row = found.header_row
        known = {*found.columns, *found.results.values()}
        for number, spot in next(self.book.rows(found.sheet, row, row), {}).items():
            if number not in known:
                place = self.columns.say("bang", "place", sheet=spot.sheet, address=spot.address)
                note = self.columns.say("bang", "note-column", place=place, title=spot.value)
                self.notes.append(note)

    def _take_common(self, sheet: Worksheet) -> None:
        for row in self.book.rows(sheet):
            spots = sorted(row.items())
            if not spots:
                continue
            marked = read_mark(spots[0][1].value)
            key = marked[1] if marked else str(spots[0][1].value)
            column = self.columns.column(COMMON, key) if spots[0][0] == 1 else None
            if column is not None:
                number = _row_of(spots[0][1])
                empty = Spot(sheet.title, f"C{number}")
                self.common[key] = column, row.get(3, empty)

    def rows(self, table: str) -> Iterator[tuple[int, dict[str, Spot]]]:
        """The filled rows below the header of a table: row number and cells by key."""
        found = self.found.get(table)
        if found is None:
            return
        start = found.header_row + 1
        for number, row in enumerate(self.book.rows(found.sheet, start), start=start):
            cells = {c.key: row[n] for n, c in found.columns.items() if n in row}
            if cells:
                yield number, cells

    def column(self, table: str, key: str) -> Column | None:
        """The column of a key as it stands in the workbook."""
        found = self.found.get(table)
        columns = found.columns.values() if found else ()
        return next((c for c in columns if c.key == key), None)

    def spot(self, table: str, row: int, key: str) -> Spot:
        """The place of a cell by row and key, for a fault of an empty cell."""
        found = self.found.get(table)
        if found is None:
            return _NO_SPOT
        numbers = (n for n, c in found.columns.items() if c.key == key)
        return found.spot(row, next(numbers, 1))


def _row_of(spot: Spot) -> int:
    return int("".join(c for c in spot.address if c.isdigit()))
