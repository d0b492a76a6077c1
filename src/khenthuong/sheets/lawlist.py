"""Writes the list of what is to be compared with the originals, a row for each statement."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from khenthuong.law import Pack
from khenthuong.law.policies import RESULTS
from khenthuong.office.lawbook.status import Statement
from khenthuong.office.words.wording import Wording
from khenthuong.sheets.excel import book_bytes, load, put_text, safe_name
from khenthuong.sheets.marks import mark
from khenthuong.sheets.style import DAY, HEADER_ROW, KEY_ROW, Style, for_print

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

TABLE = "doi-chieu"
SAID = ("code", "compare", "basis", "status", "hash")
FILLED = ("document", "place", "result", "note", "by", "on")
KEYS = (*SAID, *FILLED)
_WIDTHS = (24, 70, 34, 16, 19, 30, 22, 16, 34, 22, 12)


def law_list(pack: Pack, found: Sequence[Statement]) -> bytes:
    """A workbook to fill in while reading originals, as the bytes of an .xlsx file.

    Raises ``InputError`` when ``khenthuong[excel]`` is not installed.
    """
    return book_bytes(_Writer(Wording(pack)).book(found))


class _Writer:
    """Writes one workbook."""

    def __init__(self, words: Wording) -> None:
        self.words = words
        self.openpyxl = load(words)
        self.style = Style(self.openpyxl)

    def say(self, code: str, **values: Any) -> str:
        return self.words.text("bang-doi-chieu", code, **values)

    def book(self, found: Sequence[Statement]) -> Workbook:
        book: Workbook = self.openpyxl.Workbook()
        book.remove(book.worksheets[0])
        sheet = book.create_sheet(self.say("sheet"))
        lists = book.create_sheet(self.say("lists"))
        self._heads(sheet, len(found))
        for row, statement in enumerate(found, start=HEADER_ROW + 1):
            self._row(sheet, row, statement)
        self._results(sheet, lists, max(len(found), 1))
        sheet.freeze_panes = str(sheet.cell(HEADER_ROW + 1, 2).coordinate)
        for_print(sheet, len(KEYS), f"{HEADER_ROW}:{HEADER_ROW}")
        return book

    def _heads(self, sheet: Worksheet, count: int) -> None:
        for row, text in enumerate((self.say("title", count=count), self.say("how")), start=1):
            put_text(sheet.cell(row, 1), text)
            self.style.title(sheet.cell(row, 1), first=row == 1)
        for number, (key, width) in enumerate(zip(KEYS, _WIDTHS, strict=True), start=1):
            put_text(sheet.cell(KEY_ROW, number), mark(TABLE, key, first=number == 1))
            put_text(sheet.cell(HEADER_ROW, number), self.say(f"head-{key}"))
            self.style.header(sheet.cell(HEADER_ROW, number), upright=True)
            letter = self.openpyxl.utils.get_column_letter(number)
            sheet.column_dimensions[letter].width = width
        sheet.row_dimensions[KEY_ROW].hidden = True

    def _row(self, sheet: Worksheet, row: int, statement: Statement) -> None:
        said = {
            "code": statement.code,
            "compare": f"{statement.title}: {statement.compare}",
            "basis": "; ".join(statement.basis),
            "status": self.words.text("nguon", statement.status.value),
            "hash": statement.hash,
        }
        for number, key in enumerate(KEYS, start=1):
            cell: Any = sheet.cell(row, number)
            if said.get(key):
                put_text(cell, said[key])
            if key == "on":
                cell.number_format = DAY
            self.style.result(cell)

    def _results(self, sheet: Worksheet, lists: Worksheet, count: int) -> None:
        """The drop-down of results, from a list on a hidden sheet."""
        for row, result in enumerate(RESULTS, start=1):
            put_text(lists.cell(row, 1), self.say(f"result-{result}"))
        lists.sheet_state = "veryHidden"
        make = self.openpyxl.worksheet.datavalidation.DataValidation
        where = f"{safe_name(lists.title)}!$A$1:$A${len(RESULTS)}"
        rule = make(type="list", formula1=where, allow_blank=True)
        rule.showErrorMessage = True
        letter = self.openpyxl.utils.get_column_letter(KEYS.index("result") + 1)
        sheet.add_data_validation(rule)
        rule.add(f"{letter}{HEADER_ROW + 1}:{letter}{HEADER_ROW + count}")
