"""Reads the rows of the list into lines; what is missing or unreadable becomes a fault."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from khenthuong.basis import Fault
from khenthuong.office.files.dossier import FORMAT
from khenthuong.records import Given
from khenthuong.sheets.columns import MAIN, NEEDED_WITH, REQUIRED, STT, TOTAL, Column
from khenthuong.sheets.grid import Spot
from khenthuong.sheets.line import Cell, Line
from khenthuong.sheets.tables import Tables
from khenthuong.sheets.values import BadValueError, Values

_FACTS, _PAPERS, _RECORDS = "dossier.facts.", "dossier.papers.", "dossier.records."


class Cells:
    """Reads the cells of a list's sheets; faults are gathered, never raised."""

    def __init__(self, tables: Tables, values: Values) -> None:
        self.tables, self._values = tables, values
        self.makes = tables.book.faults
        self.pack = values.choices.pack
        self.faults: list[Fault] = []

    def read(self, column: Column, spot: Spot) -> Cell | None:
        """The value of a cell; ``None`` when it is empty or was a fault."""
        if spot.fault:
            self.faults.append(self.makes.at(spot, spot.fault))
            return None
        if spot.value is None:
            return None
        try:
            return Cell(self._values.read(column, spot.value), spot)
        except BadValueError as error:
            self.faults.append(self.makes.at(spot, error.message, error.near))
            return None

    def row(self, table: str, spots: dict[str, Spot]) -> dict[str, Cell]:
        """The values of a row by key."""
        found: dict[str, Cell] = {}
        for key, spot in spots.items():
            column = self.tables.column(table, key)
            cell = self.read(column, spot) if column is not None else None
            if cell is not None:
                found[key] = cell
        return found

    def empty(self, table: str, row: int, key: str) -> None:
        """A fault for a cell that was left empty, on the row or in what all lines share."""
        column = self.tables.column(table, key)
        spot = self.tables.spot(table, row, key)
        if column is None and key in self.tables.common:
            column, spot = self.tables.common[key]
        column = column or self.tables.columns.column(table, key)
        fault = self.makes.of("required", spot, title=column.title if column else key)
        if all(f.path != fault.path for f in self.faults):
            self.faults.append(fault)


class Rows:
    """Makes one line of every filled row; the values all lines share are under each of its own."""

    def __init__(self, cells: Cells, on: date | None) -> None:
        self._cells, self._tables = cells, cells.tables
        self._common = dict(self._shared(on))
        self.seen: dict[str, Spot] = {}

    def lines(self) -> list[Line]:
        """The lines in the order of the list."""
        rows = list(self._tables.rows(MAIN))
        if not rows and MAIN in self._tables.found:
            self._cells.faults.append(self._cells.makes.whole("no-rows"))
        return [line for row, spots in rows if (line := self._line(row, spots)) is not None]

    def _shared(self, on: date | None) -> Iterator[tuple[str, Cell]]:
        for key, (column, spot) in self._tables.common.items():
            if key.startswith(TOTAL) or (key == "on" and on is not None):
                continue
            cell = self._cells.read(column, spot)
            if cell is not None:
                yield key, cell
        if on is not None:
            yield "on", Cell(on, Spot("", ""))

    def _line(self, row: int, spots: dict[str, Spot]) -> Line | None:
        cells = self._cells.row(MAIN, spots)
        number = cells.pop(STT, None)
        if number is None or not self._new(number, spots):
            if number is None and not (STT in spots and spots[STT].fault):
                first = next(iter(spots.values()))
                self._cells.faults.append(self._cells.makes.of("no-stt", first))
            return None
        line = Line(str(number.value), row)
        for path in (("dossier", "id"), ("dossier", "subject", "id")):
            line.put(path, number)
        every = {**self._common, **cells}
        self._fill(line, every)
        self._needed(line, every)
        return line

    def totals(self) -> dict[str, Given]:
        """What the list says of itself as a whole."""
        found: dict[str, Given] = {}
        for key, (column, spot) in self._tables.common.items():
            cell = self._cells.read(column, spot) if key.startswith(TOTAL) else None
            if cell is not None:
                found[key.removeprefix(TOTAL)] = Given(value=cell.value)
        return found

    def _new(self, number: Cell, spots: dict[str, Spot]) -> bool:
        stt = str(number.value)
        if stt not in self.seen:
            self.seen[stt] = spots[STT]
            return True
        where = self.seen[stt].address
        fault = self._cells.makes.of("same-stt", number.spot, stt=stt, address=where)
        self._cells.faults.append(fault)
        return False

    def _fill(self, line: Line, cells: dict[str, Cell]) -> None:
        line.data["format"] = FORMAT
        for key, cell in cells.items():
            path = tuple(key.split("."))
            if key.startswith(_RECORDS):
                line.told[key.removeprefix(_RECORDS)] = cell
            elif key.startswith(_FACTS):
                line.put((*path, "value"), cell)
                line.spots[path] = cell.spot
            elif not key.startswith(_PAPERS):
                line.put(path, cell)
        self._papers(line, {k: c for k, c in cells.items() if k.startswith(_PAPERS)})

    def _papers(self, line: Line, cells: dict[str, Cell]) -> None:
        """Papers are known as soon as one of them was answered."""
        if cells:
            there = [k.removeprefix(_PAPERS) for k, c in cells.items() if c.value]
            line.put(("dossier", "papers"), Cell(there, next(iter(cells.values())).spot))

    def _needed(self, line: Line, cells: dict[str, Cell]) -> None:
        for key in REQUIRED:
            if key not in cells:
                self._cells.empty(MAIN, line.row, key)
        for section, keys in NEEDED_WITH.items():
            if any(k.startswith(f"{section}.") for k in cells):
                for key in (k for k in keys if k not in cells):
                    self._cells.empty(MAIN, line.row, key)
        self._ground(line, cells)

    def _ground(self, line: Line, cells: dict[str, Cell]) -> None:
        """A form of commendation needs its ground; a title has none."""
        key = "dossier.ground"
        if "dossier.award" not in cells:
            return
        award = self._cells.pack.award(cells["dossier.award"].value)
        has = any(f.ground for f in award.forms)
        if has and key not in cells:
            self._cells.empty(MAIN, line.row, key)
        elif key in cells and not has:
            fault = self._cells.makes.of("no-ground", cells[key].spot, award=award.label)
            self._cells.faults.append(fault)
