"""Paragraphs and tables of a Word file as WordprocessingML text.

python-docx looks through the whole body for every paragraph it adds, which takes a
minute for a book; text that is parsed once takes a second.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

from khenthuong.basis.text import nfc

RED, SOFT = "94202B", "5B6271"
_PER_MM = 1440 / 25.4
_CONTROL = {c: None for c in range(32) if c not in (9, 10, 13)}
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_STYLES = {
    "": (11, False, ""),
    "quiet": (9.5, False, SOFT),
    "strong": (11, True, ""),
    "label": (9, True, SOFT),
    "held": (10, False, "A3262F"),
    "word": (11, True, RED),
    "part": (13, True, RED),
    "title": (22, True, RED),
}


def twips(millimetres: float) -> int:
    """The unit of Word for lengths."""
    return round(millimetres * _PER_MM)


def run(text: str, style: str = "") -> str:
    """A stretch of text in one style."""
    size, bold, color = _STYLES[style]
    parts = ["<w:b/>"] if bold else []
    parts += [f'<w:color w:val="{color}"/>'] if color else []
    parts += [f'<w:sz w:val="{round(size * 2)}"/>'] if style else []
    dress = f"<w:rPr>{''.join(parts)}</w:rPr>" if parts else ""
    shown = escape(nfc(text).translate(_CONTROL)).replace("\n", _BREAK)
    return f'<w:r>{dress}<w:t xml:space="preserve">{shown}</w:t></w:r>'


def paragraph(*runs: str, style: str = "", shape: str = "", keep: bool = False) -> str:
    """A paragraph; ``shape`` are further properties, ``keep`` holds it to the next one."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    kept = "<w:keepNext/>" if keep else ""
    return f"<w:p><w:pPr>{named}{kept}{shape}</w:pPr>{''.join(runs)}</w:p>"


def indent(millimetres: float, hanging: float = 0) -> str:
    """The shape of an indented paragraph, its first line ``hanging`` out of it."""
    more = f' w:hanging="{twips(hanging)}"' if hanging else ""
    return f'<w:ind w:left="{twips(millimetres)}"{more}/>'


def tab(millimetres: float, *, dotted: bool = False) -> str:
    """The shape of a paragraph with one stop for the tabulator."""
    kind = ' w:val="right" w:leader="dot"' if dotted else ' w:val="left"'
    return f'<w:tabs><w:tab{kind} w:pos="{twips(millimetres)}"/></w:tabs>'


def field(instruction: str, shown: str, style: str = "") -> str:
    """A field with what it shows until the program that opens the file works it out."""
    code = escape(instruction)
    return (
        '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run(shown, style)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def marked(number: int, mark: str, inside: str) -> str:
    """Text that other places of the file refer to by ``mark``."""
    name = quoteattr(bookmark(mark))
    start = f'<w:bookmarkStart w:id="{number}" w:name={name}/>'
    return f'{start}{inside}<w:bookmarkEnd w:id="{number}"/>'


def linked(mark: str, inside: str) -> str:
    """Text that leads to a mark."""
    return f"<w:hyperlink w:anchor={quoteattr(bookmark(mark))}>{inside}</w:hyperlink>"


def bookmark(mark: str) -> str:
    """A name Word accepts, whatever the letters and the length of the mark."""
    return "m" + hashlib.sha256(mark.encode()).hexdigest()[:20]


def table(
    head: Sequence[str],
    rows: Iterable[Sequence[str]],
    widths: Sequence[float],
    *,
    height: float = 0,
) -> str:
    """A table with a head on every page; ``height`` is the least of a row in millimetres."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{s} w:val="single" w:sz="4" w:color="B9B2A3"/>' for s in sides)
    grid = "".join(f'<w:gridCol w:w="{twips(w)}"/>' for w in widths)
    body = _row(head, widths, "<w:tblHeader/>", "label") if head else ""
    tall = f'<w:trHeight w:val="{twips(height)}"/>' if height else ""
    body += "".join(_row(row, widths, tall, "") for row in rows)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(map(twips, widths))}" w:type="dxa"/>'
        f'<w:tblBorders>{lines}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
    )


def _row(cells: Sequence[str], widths: Sequence[float], more: str, style: str) -> str:
    close = '<w:spacing w:after="20"/>'
    shown = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(w)}" w:type="dxa"/></w:tcPr>'
        f"{paragraph(run(c, style), shape=close)}</w:tc>"
        for c, w in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{more}</w:trPr>{shown}</w:tr>"
