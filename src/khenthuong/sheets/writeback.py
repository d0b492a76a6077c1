"""Writes the answers of a list into a copy of it, beside the lines, with a sheet of counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from khenthuong.basis.text import percent
from khenthuong.office import Office
from khenthuong.office.files.checkedlist import list_report
from khenthuong.sheets.answers import Told, told
from khenthuong.sheets.choices import Choices
from khenthuong.sheets.columns import RESULTS, Columns
from khenthuong.sheets.excel import book_bytes, load, open_book, put_text
from khenthuong.sheets.listing import ListResult, Pile
from khenthuong.sheets.style import Style, wrapped_height

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTHS = (26, 60, 60)


def write_results(office: Office, result: ListResult) -> bytes:
    """A copy of the checked workbook with the columns Kết luận, Lý do and Còn thiếu.

    Columns of an earlier check are filled anew; nothing else is changed. What
    looks like a formula is written as text.
    """
    return book_bytes(_Writer(office, result).book())


class _Writer:
    """Fills one copy."""

    def __init__(self, office: Office, result: ListResult) -> None:
        self.office, self.result = office, result
        self.columns = Columns(Choices(office.pack))
        self.openpyxl = load(office.words)
        self.style = Style(self.openpyxl)

    def book(self) -> Workbook:
        book = open_book(self.office.words, self.result.file, self.result.data)
        sheet = book[self.result.place.sheet]
        numbers = self._heads(sheet)
        for line in self.result.lines:
            self._line(sheet, line.row, numbers, told(self.office, line.checked))
        self._summary(book)
        return book

    def _heads(self, sheet: Worksheet) -> tuple[int, ...]:
        place = self.result.place
        width = max((c.column for c in sheet[place.header_row] if c.value is not None), default=0)
        numbers = []
        for index, (key, wide) in enumerate(zip(RESULTS, _WIDTHS, strict=True), start=1):
            number = place.columns.get(key, width + index)
            put_text(sheet.cell(place.header_row - 1, number), key)
            put_text(sheet.cell(place.header_row, number), self.columns.say("bang-cot", key))
            self.style.header(sheet.cell(place.header_row, number), upright=True)
            letter = self.openpyxl.utils.get_column_letter(number)
            sheet.column_dimensions[letter].width = wide
            numbers.append(number)
        return tuple(numbers)

    def _line(self, sheet: Worksheet, row: int, numbers: tuple[int, ...], found: Told) -> None:
        texts = (found.headline, "\n".join(found.why), "\n".join(found.missing))
        for number, text in zip(numbers, texts, strict=True):
            cell: Any = sheet.cell(row, number)
            put_text(cell, text)
            self.style.result(cell)
        sheet.row_dimensions[row].height = wrapped_height(texts, _WIDTHS)

    def _summary(self, book: Workbook) -> None:
        title = self.columns.sheet("tong_hop")
        if title in book.sheetnames:
            book.remove(book[title])
        sheet = book.create_sheet(title)
        for row, cells in enumerate(self._counts(), start=1):
            for number, value in enumerate(cells, start=1):
                cell = sheet.cell(row, number)
                if isinstance(value, int):
                    cell.value = value
                else:
                    put_text(cell, value)
                (self.style.result if row > 1 else self._head)(cell)
        self._whole(sheet)
        for letter, width in (("A", 60), ("B", 16), ("C", 12)):
            sheet.column_dimensions[letter].width = width

    def _whole(self, sheet: Worksheet) -> None:
        """What is said of the list as a whole, below the counts."""
        first = sheet.max_row + 2
        for row, line in enumerate(list_report(self.office, self.result.whole), start=first):
            cell = sheet.cell(row, 1)
            put_text(cell, line.text)
            self.style.result(cell)

    def _head(self, cell: Any) -> None:
        self.style.header(cell, upright=True)

    def _counts(self) -> list[tuple[str | int, ...]]:
        heads = ("summary-head", "summary-count", "summary-share")
        rows: list[tuple[str | int, ...]] = [
            tuple(self.columns.say("bang-ket-qua", h) for h in heads)
        ]
        total = len(self.result.lines)
        for pile in Pile:
            count = self.result.counts[pile]
            label = self.columns.say("bang-nhom", pile.value)
            rows.append((label, count, percent(count, total)))
        rows.append(
            (self.columns.say("bang-ket-qua", "summary-total"), total, percent(total, total))
        )
        return rows
