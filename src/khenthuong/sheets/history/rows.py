"""Reads old decisions from any sheet whose columns can be recognised by their titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from khenthuong.basis import Fault
from khenthuong.law.facts import RecordField, RecordKind
from khenthuong.office.files.names import award_codes
from khenthuong.sheets.awardnames import name_form, plain, spellings
from khenthuong.sheets.choices import Choices
from khenthuong.sheets.columns import Column, Columns
from khenthuong.sheets.grid import Book, Spot, shown
from khenthuong.sheets.history.award import (
    AWARD,
    BORN,
    DAY,
    DECIDER,
    END,
    NAME,
    NUMBER,
    SKIP,
    START,
    UNIT,
    YEAR,
    OldAward,
)
from khenthuong.sheets.values import BadValueError, Values, day_in

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_HEADS, _HONOURS = "nhap-cot", "nhap-danh-xung"
_SEARCHED = 30
_YEAR = re.compile(r"\d{4}")
_DAY_INSIDE = re.compile(r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}")


class OldRows:
    """Gathers the rows of every sheet with a head; faults and remarks are kept, not raised."""

    def __init__(self, choices: Choices, book: Book) -> None:
        self.choices, self.book, self.words = choices, book, choices.words
        self.columns, self.values = Columns(choices), Values(choices)
        self.faults: list[Fault] = []
        self.unread: list[str] = []
        labels = choices.pack.national.labels
        heads = [(x.code, spellings(x.text)) for x in labels if x.group == _HEADS]
        self.titles = {code: names[0] for code, names in heads}
        self._honours = {
            w.lower() for x in labels if x.group == _HONOURS for w in spellings(x.text)
        }
        self._heads = {plain(n): code for code, names in heads for n in names}

    def rows(self) -> list[OldAward]:
        """Every row that could be read."""
        found: list[OldAward] = []
        headed = False
        for sheet in self.book.sheets():
            head = self._head(sheet)
            if head is not None:
                headed = True
                found.extend(self._below(sheet, *head))
            elif any(self.book.rows(sheet, last=_SEARCHED)):
                self.unread.append(self._say("sheet", sheet=sheet.title))
        if not headed:
            name, award = self.titles[NAME], self.titles[AWARD]
            text = self._say("no-head", name=name, award=award)
            self.faults.append(Fault(self.book.name, text))
        elif not found and not self.faults:
            self.faults.append(Fault(self.book.name, self._say("no-rows")))
        return found

    def _say(self, code: str, **values: Any) -> str:
        return self.words.text("lich-su", code, **values)

    def _fault(self, spot: Spot, code: str, *, near: str = "", **values: Any) -> None:
        self.faults.append(self.book.faults.at(spot, self._say(code, **values), near))

    # -- the head ----------------------------------------------------------------

    def _head(self, sheet: Worksheet) -> tuple[int, dict[int, str]] | None:
        for number, row in enumerate(self.book.rows(sheet, last=_SEARCHED), start=1):
            named = {n: self._heads.get(plain(shown(s.value)), "") for n, s in row.items()}
            if {NAME, AWARD} <= set(named.values()):
                self._strange(row, named)
                return number, {n: code for n, code in named.items() if code not in ("", SKIP)}
        return None

    def _strange(self, row: dict[int, Spot], named: dict[int, str]) -> None:
        for number, spot in row.items():
            if not named[number]:
                self.unread.append(self._say("column", place=self.place(spot), title=spot.value))

    def place(self, spot: Spot) -> str:
        """Sheet and address of a cell, for a remark."""
        return self.words.text("bang", "place", sheet=spot.sheet, address=spot.address)

    # -- the rows ----------------------------------------------------------------

    def _below(self, sheet: Worksheet, head: int, columns: dict[int, str]) -> Iterator[OldAward]:
        for row in self.book.rows(sheet, head + 1):
            spots = {columns[n]: s for n, s in row.items() if n in columns}
            if not spots:
                continue
            found = self._row(spots)
            if found is not None:
                yield found

    def _row(self, spots: dict[str, Spot]) -> OldAward | None:
        before = len(self.faults)
        for spot in (s for s in spots.values() if s.fault):
            self.faults.append(self.book.faults.at(spot, spot.fault))
        first = next(iter(spots.values()))
        for key in (k for k in (NAME, AWARD) if k not in spots):
            self._fault(first, "needs", title=self.titles[key])
        if len(self.faults) > before:
            return None
        decider = self._text(spots, DECIDER)
        award = self._award(spots[AWARD], decider)
        kind = self._kind(award, spots[AWARD]) if award else None
        born = self._born(spots.get(BORN))
        record, year, guessed = self._record(kind, award, spots) if kind else ({}, None, False)
        if len(self.faults) > before or kind is None:
            return None
        return OldAward(
            name=self._text(spots, NAME),
            key=name_form(self._text(spots, NAME), self._honours),
            award=award,
            kind=kind.id,
            spot=spots[NAME],
            record=record,
            born=born,
            unit=self._text(spots, UNIT),
            decider=decider,
            year=year,
            guessed=guessed,
        )

    def _text(self, spots: dict[str, Spot], key: str) -> str:
        return shown(spots[key].value) if key in spots else ""

    def _award(self, spot: Spot, decider: str) -> str:
        text = shown(spot.value)
        names = self.choices.awards
        found = names.read(text, decider)
        if len(found) == 1:
            return found[0]
        if found:
            choice = "; ".join(names.label(c) for c in found)
            self._fault(spot, "level", value=text, names=choice, decider=self.titles[DECIDER])
        else:
            self._fault(spot, "award", value=text, near=names.nearest(text))
        return ""

    def _kind(self, award: str, spot: Spot) -> RecordKind | None:
        wanted = self.choices.awards.record(award)
        kinds = self.choices.pack.national.records
        found = next((r for r in kinds if r.id == wanted), None)
        if found is None:
            self._fault(spot, "no-record", value=shown(spot.value))
        return found

    def _born(self, spot: Spot | None) -> int | date | None:
        """A year without a day is a year, never the first of January."""
        if spot is None:
            return None
        text = shown(spot.value)
        if isinstance(spot.value, date):
            return spot.value
        if _YEAR.fullmatch(text):
            return int(text)
        try:
            found = day_in(text)
        except ValueError:
            found = None
        if found is None:
            self._fault(spot, "born", value=text)
        return found

    # -- the record --------------------------------------------------------------

    def _record(
        self, kind: RecordKind, award: str, spots: dict[str, Spot]
    ) -> tuple[dict[str, Any], int | None, bool]:
        """The fields of the record, the year of merit, and whether the period was guessed."""
        (field_name,) = award_codes(self.choices.pack, kind.id).fields
        record: dict[str, Any] = {field_name: award}
        for name in (f for f in kind.fields if f.id in spots and f.id != field_name):
            record |= self._value(kind, name, spots[name.id])
        year = self._year(spots.get(YEAR))
        if DAY not in record and NUMBER in record:
            record |= self._day_inside(record[NUMBER])
        guessed = False
        asked = {f.id for f in kind.fields if f.required}
        if END in asked and END not in record and year is not None:
            record |= {START: date(year, 1, 1), END: date(year, 12, 31)}
            guessed = True
        self._needed(kind, record, spots)
        merit = year or (record[END].year if END in record else None)
        return record, merit, guessed

    def _value(self, kind: RecordKind, field: RecordField, spot: Spot) -> dict[str, Any]:
        if field.id == YEAR:
            year = self._year(spot)
            return {} if year is None else {YEAR: year}
        column = self.columns.column(kind.id, field.id)
        return {} if column is None else self._read(column, spot)

    def _read(self, column: Column, spot: Spot) -> dict[str, Any]:
        try:
            return {column.key: self.values.read(column, spot.value)}
        except BadValueError as error:
            self.faults.append(self.book.faults.at(spot, error.message, error.near))
            return {}

    def _year(self, spot: Spot | None) -> int | None:
        if spot is None or spot.fault:
            return None
        text = shown(spot.value)
        if not _YEAR.fullmatch(text):
            if all(f.path != self.place(spot) for f in self.faults):
                self._fault(spot, "year", value=text)
            return None
        return int(text)

    def _day_inside(self, number: str) -> dict[str, Any]:
        """The day in *Số 12/QĐ-UBND ngày …*."""
        found = _DAY_INSIDE.search(number)
        try:
            day = day_in(found.group()) if found else None
        except ValueError:
            day = None
        return {} if day is None else {DAY: day}

    def _needed(self, kind: RecordKind, record: dict[str, Any], spots: dict[str, Spot]) -> None:
        told = {f.path for f in self.faults}
        for wanted in kind.fields:
            spot = spots.get(wanted.id, spots[AWARD])
            if not wanted.required or wanted.id in record or self.place(spot) in told:
                continue
            title = self.titles.get(wanted.id, wanted.label)
            if wanted.id == END:
                self._fault(spot, "needs-either", first=title, second=self.titles[YEAR])
            else:
                self._fault(spot, "needs", title=title)
