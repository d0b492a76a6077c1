"""How the sheets look: fonts, widths, header, page. No words, no rules."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any

from khenthuong.sheets.columns import Column
from khenthuong.sheets.helpsheet import help_head

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

KEY_ROW, HEADER_ROW = 3, 4
ROWS = 5000
DAY = "dd/mm/yyyy"
_FILL, _LINE, _FACE = "DDEBF7", "999999", "Calibri"
_LINE_HEIGHT, _TALLEST = 15, 409  # points; taller rows are refused by Excel
_LEAST, _MOST, _PER_LETTER = 48, 300, 4.2


class Style:
    """Dresses cells of one workbook."""

    def __init__(self, openpyxl: ModuleType) -> None:
        styles: Any = openpyxl.styles
        side = styles.Side(style="thin", color=_LINE)
        self._border = styles.Border(left=side, right=side, top=side, bottom=side)
        self._fill = styles.PatternFill("solid", fgColor=_FILL)
        self._bold = styles.Font(name=_FACE, bold=True)
        self._title = styles.Font(name=_FACE, bold=True, size=14)
        self._quiet = styles.Font(name=_FACE, italic=True, color="555555")
        self._align = styles.Alignment

    def title(self, cell: Any, *, first: bool) -> None:
        """The title of a sheet, and the quiet line below it."""
        cell.font = self._title if first else self._quiet

    def header(self, cell: Any, *, upright: bool) -> None:
        """The title of a column; long questions with short answers stand on their side."""
        cell.font, cell.fill, cell.border = self._bold, self._fill, self._border
        cell.alignment = self._align(
            horizontal="center",
            vertical="center",
            wrap_text=True,
            textRotation=0 if upright else 90,
        )

    def height(self, columns: Sequence[Column]) -> float:
        """High enough for the longest title on its side, on two lines."""
        longest = max((len(c.title) for c in columns if c.kind == "bool"), default=0)
        return min(max(_LEAST, longest * _PER_LETTER / 2 + _LEAST), _MOST)

    def line(self, sheet: Worksheet, row: int) -> None:
        """A line of *Thông tin chung*: the cell to fill has a border, help is quiet."""
        wrap = self._align(wrap_text=True, vertical="center")
        for index in (2, 3, 4):
            sheet.cell(row, index).alignment = wrap
        sheet.cell(row, 3).border = self._border
        sheet.cell(row, 4).font = self._quiet

    def guide(self, cell: Any, row: int) -> None:
        """A cell of *Hướng dẫn*."""
        if row == 1:
            cell.font = self._title
        if row == help_head():
            self.header(cell, upright=True)
        elif row > help_head():
            cell.alignment = self._align(wrap_text=True, vertical="top")
            cell.border = self._border

    def result(self, cell: Any) -> None:
        """A cell of the result columns."""
        cell.alignment = self._align(wrap_text=True, vertical="top")
        cell.border = self._border


def wrapped_height(texts: Sequence[str], widths: Sequence[int]) -> float:
    """The height of a row whose cells wrap: no program that opens a file works it out itself."""
    lines = max(
        sum(-(-max(len(part), 1) // width) for part in text.split("\n"))
        for text, width in zip(texts, widths, strict=True)
    )
    return float(min(lines * _LINE_HEIGHT, _TALLEST))


def for_print(sheet: Worksheet, width: int, titles: str) -> None:
    """A4 landscape, all columns on one page, the header on every page."""
    page: Any = sheet
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    if titles:
        sheet.print_title_rows = titles
    sheet.page_margins.left = sheet.page_margins.right = 0.4 if width else 0.7
    sheet.page_margins.top = sheet.page_margins.bottom = 0.5
    page.oddFooter.right.text = "&P/&N"
