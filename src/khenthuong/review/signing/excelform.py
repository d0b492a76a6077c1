"""The *Phiếu rà soát* as an Excel file: written to be filled in, read when it comes back."""

from __future__ import annotations

from khenthuong.office.words.wording import Wording
from khenthuong.review.signing.filled import Cell, Filled
from khenthuong.review.signing.form import COLUMNS, HEADS, Form
from khenthuong.review.signing.record import ANSWERS
from khenthuong.sheets.grid import Spot, shown
from khenthuong.sheets.plainform import PlainForm, read_form, write_form

_WIDTHS = (6, 32, 62, 34, 9, 10, 10, 30, 22)


def form_xlsx(words: Wording, form: Form) -> bytes:
    """The form as an Excel file; raises ``InputError`` when openpyxl is not installed."""
    ticks = tuple(words.text("phieu", a) for a in ANSWERS)
    plain = PlainForm(
        sheet=words.text("phieu", "sheet"),
        title=form.title,
        subtitle=form.subtitle,
        guide=form.guide,
        heads=form.heads,
        columns=form.columns,
        widths=_WIDTHS,
        ticks=ticks,
        rows=form.rows,
    )
    return write_form(words, plain)


def read_xlsx(words: Wording, name: str, content: bytes) -> Filled:
    """A form that came back; raises ``InputError`` as ``sheets.plainform.read_form`` does."""
    heads = {words.text("phieu", h): h for h in HEADS}
    columns = {words.text("phieu", c): c for c in COLUMNS}
    found = read_form(words, name, content, list(heads), list(columns))

    def cell(label: str, spot: Spot) -> Cell:
        where = words.text("bang", "place", sheet=spot.sheet, address=spot.address)
        text = "" if spot.value is None else shown(spot.value)
        return Cell(text, f"{where.rstrip('!')} “{label}”")

    return Filled(
        name,
        {heads[label]: cell(label, spot) for label, spot in found.heads.items()},
        [{columns[t]: cell(t, s) for t, s in row.items()} for row in found.rows],
    )
