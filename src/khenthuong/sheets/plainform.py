"""A plain form in Excel: lines about who fills it in, a table of rows, cells to tick."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from khenthuong.basis import InputError
from khenthuong.basis.text import fold
from khenthuong.office.words.wording import Wording
from khenthuong.sheets.excel import Data, book_bytes, load, put_text
from khenthuong.sheets.grid import Book, Spot, shown
from khenthuong.sheets.style import Style, for_print, wrapped_height

_FIRST_HEAD, _BESIDE = 3, 3


@frozen(kw_only=True)
class PlainForm:
    """What stands on the form; ``ticks`` are the titles of columns that take an ``x``."""

    sheet: str
    title: str
    subtitle: str
    guide: str
    heads: tuple[str, ...]
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    ticks: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@frozen
class PlainFilled:
    """The form as it came back: cells by the titles of their lines and columns."""

    heads: Mapping[str, Spot]
    rows: Sequence[Mapping[str, Spot]]


def write_form(words: Wording, form: PlainForm) -> bytes:
    """The form as the bytes of an .xlsx file.

    Raises ``InputError`` when ``khenthuong[excel]`` is not installed.
    """
    openpyxl = load(words)
    book, style = openpyxl.Workbook(), Style(openpyxl)
    sheet = book.worksheets[0]
    sheet.title = form.sheet
    for row, text in enumerate((form.title, form.subtitle), start=1):
        put_text(sheet.cell(row, 1), text)
        style.title(sheet.cell(row, 1), first=row == 1)
    for row, label in enumerate(form.heads, start=_FIRST_HEAD):
        put_text(sheet.cell(row, 2), label)
        style.line(sheet, row)
    head = _FIRST_HEAD + len(form.heads) + 1
    put_text(sheet.cell(head - 1, 1), form.guide)
    style.title(sheet.cell(head - 1, 1), first=False)
    _table(openpyxl, style, sheet, form, head)
    for_print(sheet, len(form.columns), f"{head}:{head}")
    return book_bytes(book)


def _table(openpyxl: Any, style: Style, sheet: Any, form: PlainForm, head: int) -> None:
    for index, (title, width) in enumerate(zip(form.columns, form.widths, strict=True), start=1):
        put_text(sheet.cell(head, index), title)
        style.header(sheet.cell(head, index), upright=True)
        letter = openpyxl.utils.get_column_letter(index)
        sheet.column_dimensions[letter].width = width
        if title in form.ticks:
            rule = openpyxl.worksheet.datavalidation.DataValidation(type="list", formula1='"x"')
            rule.add(f"{letter}{head + 1}:{letter}{head + len(form.rows)}")
            sheet.add_data_validation(rule)
    sheet.row_dimensions[head].height = wrapped_height(form.columns, form.widths)
    for number, row in enumerate(form.rows, start=head + 1):
        for index, text in enumerate(row, start=1):
            put_text(sheet.cell(number, index), text)
            style.result(sheet.cell(number, index))
        sheet.row_dimensions[number].height = wrapped_height(row, form.widths)
    sheet.freeze_panes = str(sheet.cell(head + 1, _BESIDE).coordinate)


def read_form(
    words: Wording, name: str, data: Data, heads: Sequence[str], columns: Sequence[str]
) -> PlainFilled:
    """A form that came back, wherever its table was moved to.

    Raises ``InputError`` for a file that is no workbook, one without a row that holds all
    ``columns``, and cells whose value cannot be read.
    """
    book = Book(words, name, data)
    wanted = {fold(c): c for c in columns}
    for sheet in book.sheets():
        rows = list(book.rows(sheet))
        for number, row in enumerate(rows):
            titles = {n: wanted[t] for n, s in row.items() if (t := fold(_text(s))) in wanted}
            if len(titles) == len(wanted):
                return _filled(book, sheet, rows, number, titles, heads)
    raise InputError([book.faults.whole("no-form", columns=", ".join(columns))])


def _filled(
    book: Book,
    sheet: Any,
    rows: Sequence[Mapping[int, Spot]],
    head: int,
    titles: Mapping[int, str],
    heads: Sequence[str],
) -> PlainFilled:
    faults = [book.faults.at(s, s.fault) for row in rows for s in row.values() if s.fault]
    if faults:
        raise InputError(faults)
    labels = {fold(h): h for h in heads}
    found = {}
    for number, row in enumerate(rows[:head], start=1):
        for column, spot in row.items():
            label = labels.get(fold(_text(spot)))
            if label:
                beside = Spot(sheet.title, str(sheet.cell(number, column + 1).coordinate))
                found[label] = row.get(column + 1, beside)
    table = [
        {
            title: row.get(n, Spot(sheet.title, str(sheet.cell(line, n).coordinate)))
            for n, title in titles.items()
        }
        for line, row in enumerate(rows[head + 1 :], start=head + 2)
        if row
    ]
    return PlainFilled({h: found.get(h, Spot(sheet.title, "")) for h in heads}, table)


def _text(spot: Spot) -> str:
    return "" if spot.value is None else shown(spot.value)
