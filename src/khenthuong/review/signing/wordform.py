"""The *Phiếu rà soát* as a Word file: written to be filled in, read when it comes back."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from khenthuong.basis import Fault, InputError
from khenthuong.basis.text import fold, nfc
from khenthuong.office.words.wording import Wording
from khenthuong.review.signing.filled import Cell, Filled
from khenthuong.review.signing.form import COLUMNS, HEADS, Form
from khenthuong.review.wordfile import Paper, load

_WIDTHS = (9, 44, 76, 38, 14, 16, 17, 31, 22)
_HEADS = (70, 197)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def form_docx(words: Wording, form: Form, on: date) -> bytes:
    """The form as a Word file, A4 on its side.

    Raises ``InputError`` when python-docx is not installed.
    """
    paper = Paper(_docx(words), form.title, form.subtitle, flat=True)
    paper.title(form.title)
    paper.line(form.subtitle, "quiet")
    paper.table((), [(label, "") for label in form.heads], _HEADS)
    paper.line(form.guide, "quiet")
    paper.table(form.columns, form.rows, _WIDTHS, height=10)
    return paper.saved(on)


def read_docx(words: Wording, name: str, content: bytes) -> Filled:
    """A form that came back.

    Raises ``InputError`` for a file that is none, or whose table lost cells or columns.
    """
    docx = _docx(words)
    try:
        body = docx.Document(io.BytesIO(content)).element.body
    except Exception as error:  # python-docx raises whatever its parsers raise
        message = words.text("phieu-loi", "unreadable")
        raise InputError([Fault(name, message)]) from error
    return _Tables(words, name, [list(_rows(t)) for t in body.iter(f"{_W}tbl")]).filled()


def _docx(words: Wording) -> Any:
    return load(words.text("sach", "missing-docx"))


def _rows(table: Any) -> Iterator[list[str]]:
    for row in table.iter(f"{_W}tr"):
        yield [_text(cell) for cell in row.iter(f"{_W}tc")]


def _text(cell: Any) -> str:
    """The words of a cell; deleted text that Word still tracks is not among them."""
    lines = ("".join(t.text or "" for t in p.iter(f"{_W}t")) for p in cell.iter(f"{_W}p"))
    return " ".join(nfc(" ".join(lines)).split())


class _Tables:
    """Finds the two tables of the form."""

    def __init__(self, words: Wording, name: str, tables: Sequence[list[list[str]]]) -> None:
        self.words, self.name, self.tables = words, name, tables

    def filled(self) -> Filled:
        titles = [self.words.text("phieu", c) for c in COLUMNS]
        main = next((t for t in self.tables if t and _same(t[0], titles)), None)
        if main is None:
            raise InputError([self._fault("", "no-table", columns=", ".join(titles))])
        wrong = [
            self._fault("", "cells", row=n, count=len(row), wanted=len(titles))
            for n, row in enumerate(main[1:], start=1)
            if len(row) != len(titles)
        ]
        if wrong:
            raise InputError(wrong)
        rows = [
            {c: Cell(text, self._place(n, c)) for c, text in zip(COLUMNS, row, strict=True)}
            for n, row in enumerate(main[1:], start=1)
        ]
        return Filled(self.name, self._heads(), rows)

    def _heads(self) -> dict[str, Cell]:
        lines = {fold(r[0]): r[1] for t in self.tables for r in t if len(r) == len(_HEADS)}
        found = {}
        for name in HEADS:
            label = self.words.text("phieu", name)
            place = self.words.text("phieu", "head", column=label)
            found[name] = Cell(lines.get(fold(label), ""), place)
        return found

    def _place(self, row: int, column: str) -> str:
        title = self.words.text("phieu", column)
        return self.words.text("phieu", "row", row=row, column=title)

    def _fault(self, place: str, reason: str, **values: Any) -> Fault:
        return Fault(self.name, self.words.text("phieu-loi", reason, **values), path=place)


def _same(row: Sequence[str], titles: Sequence[str]) -> bool:
    return [fold(x) for x in row] == [fold(x) for x in titles]
