"""Writes a *danh sách trích ngang* to fill in, with drop-downs, help and hidden codes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from khenthuong.law import Pack
from khenthuong.sheets.choices import UNITS, Choices
from khenthuong.sheets.columns import ATTEST, Column, Columns
from khenthuong.sheets.excel import book_bytes, load, put_text, safe_name
from khenthuong.sheets.helpsheet import help_rows
from khenthuong.sheets.layout import Layout, Table, layout_of
from khenthuong.sheets.marks import FORMAT, mark
from khenthuong.sheets.style import (
    DAY,
    HEADER_ROW,
    KEY_ROW,
    ROWS,
    Style,
    for_print,
)

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet


def new_list(
    pack: Pack,
    award: str,
    on: date,
    *,
    subject: str = "",
    ground: str = "",
    unit: str = "",
    procedure: str = "",
) -> bytes:
    """A workbook to fill in for one award, as the bytes of an .xlsx file.

    ``subject`` and ``ground`` narrow it to one kind and one ground; left out,
    a column asks for them. Raises ``UnknownName`` for a code the pack lacks,
    ``InputError`` when ``khenthuong[excel]`` is not installed.
    """
    choices = Choices(pack)
    layout = layout_of(
        choices, award, on, subject=subject, ground=ground, unit=unit, procedure=procedure
    )
    return book_bytes(_Writer(choices, layout).book())


class _Writer:
    """Writes one workbook, sheet by sheet."""

    def __init__(self, choices: Choices, layout: Layout) -> None:
        self.choices, self.layout = choices, layout
        self.columns = Columns(choices)
        self.openpyxl = load(choices.words)
        self.style = Style(self.openpyxl)
        self.lists: dict[str, str] = {}

    def book(self) -> Workbook:
        book: Workbook = self.openpyxl.Workbook()
        book.remove(book.worksheets[0])
        layout = self.layout
        sheets = {t.code: book.create_sheet(t.sheet) for t in self._tables()}
        guide = book.create_sheet(self.columns.sheet("huong_dan"))
        self._codes(book.create_sheet(self.columns.sheet("ma")))
        self._table(sheets[layout.main.code], layout.main, self._main_title())
        self._common(sheets[layout.common.code], layout.common)
        for table in layout.further:
            self._table(sheets[table.code], table, self._title(table))
        self._guide(guide)
        book.active = 0
        return book

    def _tables(self) -> tuple[Table, ...]:
        return (self.layout.main, self.layout.common, *self.layout.further)

    def say(self, code: str, **values: Any) -> str:
        return self.columns.say("bang", code, **values)

    # -- the sheets to fill in ---------------------------------------------------

    def _main_title(self) -> tuple[str, str]:
        return (
            self.say("title", award=self.layout.award),
            self.say(
                "subtitle",
                row=HEADER_ROW + 1,
                common=self.layout.common.sheet,
                help=self.columns.sheet("huong_dan"),
            ),
        )

    def _title(self, table: Table) -> tuple[str, str]:
        if table.code == ATTEST:
            return self.say("attest-title"), ""
        label = self.choices.pack.label("records", table.code)
        return self.say("table-title", title=label, main=self.layout.main.sheet), ""

    def _table(self, sheet: Worksheet, table: Table, titles: tuple[str, str]) -> None:
        for row, text in enumerate(titles, start=1):
            put_text(sheet.cell(row, 1), text)
            self.style.title(sheet.cell(row, 1), first=row == 1)
        for index, column in enumerate(table.columns, start=1):
            put_text(sheet.cell(KEY_ROW, index), mark(table.code, column.key, first=index == 1))
            put_text(sheet.cell(HEADER_ROW, index), column.title)
            self.style.header(sheet.cell(HEADER_ROW, index), upright=column.kind != "bool")
            self._prepare(sheet, index, column)
        sheet.row_dimensions[KEY_ROW].hidden = True
        sheet.row_dimensions[HEADER_ROW].height = self.style.height(table.columns)
        beside = 3 if table is self.layout.main else 2
        sheet.freeze_panes = str(sheet.cell(HEADER_ROW + 1, beside).coordinate)
        for_print(sheet, len(table.columns), f"{HEADER_ROW}:{HEADER_ROW}")

    def _prepare(self, sheet: Worksheet, index: int, column: Column) -> None:
        letter = self.openpyxl.utils.get_column_letter(index)
        sheet.column_dimensions[letter].width = column.width
        if column.kind == "date":
            sheet.column_dimensions[letter].number_format = DAY
        self._validate(sheet, f"{letter}{HEADER_ROW + 1}:{letter}{HEADER_ROW + ROWS}", column)

    def _validate(self, sheet: Worksheet, where: str, column: Column) -> None:
        rule = self._rule(column)
        if column.help:
            rule.promptTitle = column.title[:32]
            rule.prompt = column.help[:255]
            rule.showInputMessage = True
        sheet.add_data_validation(rule)
        rule.add(where)

    def _rule(self, column: Column) -> Any:
        make = self.openpyxl.worksheet.datavalidation.DataValidation
        if column.choice:
            rule = make(type="list", formula1=self.lists[column.choice], allow_blank=True)
        elif column.kind == "int":
            rule = make(type="whole", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
        else:
            return make(allow_blank=True)
        rule.showErrorMessage = True
        rule.errorStyle = "warning" if column.free else "stop"
        return rule

    def _common(self, sheet: Worksheet, table: Table) -> None:
        """One line per matter: hidden code, what is asked, the cell to fill, help."""
        put_text(sheet.cell(1, 2), self.say("common-title"))
        self.style.title(sheet.cell(1, 2), first=True)
        heads = ("common-label", "common-value")
        for index, code in enumerate(heads, start=2):
            put_text(sheet.cell(2, index), self.columns.say("bang-cot", code))
            self.style.header(sheet.cell(2, index), upright=True)
        for row, column in enumerate(table.columns, start=3):
            put_text(sheet.cell(row, 1), mark(table.code, column.key, first=row == 3))
            put_text(sheet.cell(row, 2), column.title)
            put_text(sheet.cell(row, 4), column.help)
            self._fill(sheet.cell(row, 3), column, table.given.get(column.key))
            self.style.line(sheet, row)
            self._validate(sheet, f"C{row}", column)
        sheet.column_dimensions["A"].hidden = True
        for letter, width in (("B", 34), ("C", 44), ("D", 80)):
            sheet.column_dimensions[letter].width = width
        for_print(sheet, 4, "1:2")

    def _fill(self, cell: Any, column: Column, value: Any) -> None:
        if isinstance(value, date):
            cell.value = value
        elif value:
            put_text(cell, self.choices.label(column.choice, value))
        if column.kind == "date":
            cell.number_format = DAY

    # -- the sheets to read ------------------------------------------------------

    def _guide(self, sheet: Worksheet) -> None:
        for row, cells in enumerate(help_rows(self.columns, self.layout), start=1):
            for index, text in enumerate(cells, start=1):
                put_text(sheet.cell(row, index), text)
                self.style.guide(sheet.cell(row, index), row)
        for letter, width in (("A", 18), ("B", 46), ("C", 70), ("D", 46), ("E", 10)):
            sheet.column_dimensions[letter].width = width
        for_print(sheet, 5, "")

    def _codes(self, sheet: Worksheet) -> None:
        """The lists behind the drop-downs, labels beside their codes."""
        put_text(sheet.cell(1, 1), FORMAT)
        names = {c.choice for t in self._tables() for c in t.columns if c.choice}
        for number, name in enumerate(sorted(names)):
            left = 2 + 2 * number
            put_text(sheet.cell(1, left), name)
            pairs = self._shown(name)
            for row, (label, code) in enumerate(pairs.items(), start=2):
                put_text(sheet.cell(row, left), label)
                put_text(sheet.cell(row, left + 1), code)
            letter = self.openpyxl.utils.get_column_letter(left)
            last = max(len(pairs) + 1, 2)
            self.lists[name] = f"{safe_name(sheet.title)}!${letter}$2:${letter}${last}"
        sheet.sheet_state = "veryHidden"

    def _shown(self, name: str) -> dict[str, str]:
        """The list behind a drop-down; of the units only those that work on the day."""
        pairs = self.choices.pairs(name)
        if name != UNITS:
            return pairs
        on = self.layout.on
        return {k: c for k, c in pairs.items() if self.choices.pack.unit(c).works(on)}
