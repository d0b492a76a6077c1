"""Joins the further sheets to the lines of a list by their number: records and opinions."""

from __future__ import annotations

from collections.abc import Iterator

from khenthuong.sheets.columns import ATTEST, MAIN, STT
from khenthuong.sheets.line import Cell, Line
from khenthuong.sheets.rows import Cells

_OPINION = "attestation."


class Joins:
    """Adds to the lines; rows without a line become faults.

    ``seen`` are the numbers of every line, also of those that were faults.
    """

    def __init__(self, cells: Cells, lines: list[Line], seen: set[str]) -> None:
        self._cells, self._tables = cells, cells.tables
        self._lines, self._seen = lines, seen
        self._by_stt = {line.stt: line for line in lines}

    def join(self) -> None:
        """All sheets, one after the other."""
        for kind in self._tables.columns.record_tables():
            self._records(kind)
            for line in self._lines:
                self._compare(line, kind)
        self._opinions()

    def _rows(self, table: str, *, alone: bool) -> Iterator[tuple[str, int, dict[str, Cell]]]:
        """Number, row and cells of each row; ``alone`` allows rows without a number."""
        found = self._tables.found.get(table)
        needed = [c.key for c in found.columns.values() if c.required] if found else []
        for row, spots in self._tables.rows(table):
            cells = self._cells.row(table, spots)
            for key in needed:
                if key not in spots and not (alone and key == STT):
                    self._cells.empty(table, row, key)
            number = cells.pop(STT, None)
            if number is not None:
                yield str(number.value), row, cells
            elif alone and STT not in spots:
                yield "", row, cells

    def _known(self, table: str, row: int, stt: str) -> bool:
        if stt not in self._seen:
            found = self._tables.found.get(MAIN)
            sheet = found.sheet.title if found else ""
            spot = self._tables.spot(table, row, STT)
            fault = self._cells.makes.of("unknown-stt", spot, sheet=sheet, stt=stt)
            self._cells.faults.append(fault)
        return stt in self._by_stt

    def _records(self, kind: str) -> None:
        for stt, row, cells in self._rows(kind, alone=False):
            if self._known(kind, row, stt):
                spot = self._tables.spot(kind, row, STT)
                self._by_stt[stt].append(("dossier", "records", kind), cells, spot)

    def _compare(self, line: Line, kind: str) -> None:
        """What the list says of a kind of record must fit the rows of its sheet."""
        told = line.told.get(kind)
        if told is None:
            return
        rows = line.records(kind)
        if not told.value and not rows:
            line.put(("dossier", "records", kind), Cell([], told.spot))
        elif bool(told.value) != bool(rows):
            code = "some-but-none" if told.value else "none-but-rows"
            sheet = self._tables.columns.sheet(kind)
            fault = self._cells.makes.of(code, told.spot, sheet=sheet, stt=line.stt)
            self._cells.faults.append(fault)

    def _opinions(self) -> None:
        """An opinion without a number is that of every line."""
        for stt, row, cells in self._rows(ATTEST, alone=True):
            if stt and not self._known(ATTEST, row, stt):
                continue
            values = {k.removeprefix(_OPINION): c for k, c in cells.items()}
            spot = self._tables.spot(ATTEST, row, STT)
            for line in [self._by_stt[stt]] if stt else self._lines:
                line.append(("attestations",), values, spot)
