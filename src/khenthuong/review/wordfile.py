"""The door to python-docx: a Vietnamese A4 page, headings, tables, contents, equal bytes."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from khenthuong.basis import Fault, InputError

if TYPE_CHECKING:
    from docx.document import Document

EXTRA = "khenthuong[book]"
WIDTH = 167  # millimetres between the margins
_FACE, _RED, _SOFT, _GOLD = "Times New Roman", "94202B", "5B6271", "B48735"
_STYLES = {
    "": (11, False, ""),
    "quiet": (9.5, False, _SOFT),
    "strong": (11, True, ""),
    "label": (9, True, _SOFT),
    "held": (10, False, "A3262F"),
}
_HEADINGS = {0: (13, _RED), 1: (17, _RED), 2: (13, ""), 3: (11.5, "")}
_NAMES = {
    "ascii": _FACE,
    "hAnsi": _FACE,
    "cs": _FACE,
    "eastAsia": _FACE,
}


class Paper:
    """One Word document as it is written, top to bottom.

    Raises ``InputError`` with ``missing`` when python-docx is not installed.
    """

    def __init__(self, missing: str, title: str, header: str, *, flat: bool = False) -> None:
        try:
            import docx  # noqa: PLC0415
            import docx.enum.table  # noqa: PLC0415
            import docx.oxml  # noqa: PLC0415
            import docx.oxml.ns  # noqa: PLC0415
            import docx.shared  # noqa: PLC0415
        except ModuleNotFoundError as error:
            raise InputError([Fault(EXTRA, missing)]) from error
        self.docx: Any = docx
        self.document: Document = docx.Document()
        self._marks = 0
        self._page(flat=flat)
        self._styles()
        self._around(header)
        self.document.core_properties.title = title
        self.document.core_properties.author = ""
        self.document.core_properties.comments = ""

    # -- the page -------------------------------------------------------------

    def _page(self, *, flat: bool) -> None:
        """A4 with the margins of an office paper; ``flat`` lays it on its side."""
        section, mm = self.document.sections[0], self.docx.shared.Mm
        size = (297, 210) if flat else (210, 297)
        section.page_width, section.page_height = map(mm, size)
        section.top_margin, section.bottom_margin = mm(20), mm(20)
        section.left_margin, section.right_margin = mm(25), mm(18)
        if flat:
            section.orientation = self.docx.enum.section.WD_ORIENT.LANDSCAPE
            section.left_margin = section.right_margin = mm(15)

    def _styles(self) -> None:
        styles: Any = self.document.styles
        normal = styles["Normal"]
        self._font(normal, 11, bold=False, color="")
        normal.paragraph_format.space_after = self.docx.shared.Pt(3)
        for level, (size, color) in _HEADINGS.items():
            if level:
                self._font(styles[f"Heading {level}"], size, bold=True, color=color)

    def _font(self, style: Any, size: float, *, bold: bool, color: str) -> None:
        """A face for every script, or Word takes its own for some letters."""
        style.font.size, style.font.bold, style.font.italic = (
            self.docx.shared.Pt(size),
            bold,
            False,
        )
        style.font.color.rgb = self.docx.shared.RGBColor.from_string(color or "20242E")
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for name in [*fonts.attrib]:
            del fonts.attrib[name]
        for name, face in _NAMES.items():
            fonts.set(self._name(f"w:{name}"), face)
        language = self._made("w:lang", val="vi-VN", eastAsia="vi-VN")
        style.element.get_or_add_rPr().append(language)

    def _around(self, header: str) -> None:
        section = self.document.sections[0]
        for part, text in ((section.header, header), (section.footer, "")):
            line = part.paragraphs[0]
            line.alignment = self.docx.enum.text.WD_ALIGN_PARAGRAPH.CENTER
            if text:
                self._dressed(line.add_run(text), "quiet")
            else:
                self.field(line, "PAGE", "1")
                line.add_run(" / ")
                self.field(line, "NUMPAGES", "1")

    # -- lines ----------------------------------------------------------------

    def title(self, text: str) -> None:
        """The title of the paper."""
        run = self.document.add_paragraph().add_run(text)
        run.font.size, run.bold = self.docx.shared.Pt(22), True
        run.font.color.rgb = self.docx.shared.RGBColor.from_string(_RED)

    def heading(self, text: str, level: int, *, fresh: bool = False, mark: str = "") -> None:
        """A heading; level 0 stays out of the contents, ``fresh`` begins a page."""
        if level:
            line = self.document.add_heading(text, level)
        else:
            line = self.document.add_paragraph()
            run = line.add_run(text)
            run.font.size, run.bold = self.docx.shared.Pt(_HEADINGS[0][0]), True
            run.font.color.rgb = self.docx.shared.RGBColor.from_string(_RED)
            line.paragraph_format.space_before = self.docx.shared.Pt(10)
        line.paragraph_format.keep_with_next = True
        line.paragraph_format.page_break_before = fresh
        if mark:
            self._marked(line, mark)

    def line(self, text: str, style: str = "", *, depth: int = 0, keep: bool = False) -> None:
        """A paragraph; ``depth`` indents it, ``keep`` holds it to the next one."""
        line = self.document.add_paragraph()
        self._dressed(line.add_run(text), style)
        line.paragraph_format.keep_with_next = keep
        if depth:
            line.paragraph_format.left_indent = self.docx.shared.Mm(5 * min(depth, 7))
        if style in {"strong", "label"}:
            line.paragraph_format.space_before = self.docx.shared.Pt(6)

    def step(self, word: str, text: str) -> None:
        """A step with its word hanging in the margin."""
        mm, line = self.docx.shared.Mm, self.document.add_paragraph()
        line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = mm(16), mm(-16)
        line.paragraph_format.tab_stops.add_tab_stop(mm(16))
        run = line.add_run(f"{word}\t")
        run.bold = True
        run.font.color.rgb = self.docx.shared.RGBColor.from_string(_RED)
        line.add_run(text)

    def _dressed(self, run: Any, style: str) -> None:
        size, bold, color = _STYLES[style]
        run.font.size, run.bold = self.docx.shared.Pt(size), bold
        if color:
            run.font.color.rgb = self.docx.shared.RGBColor.from_string(color)

    # -- tables ---------------------------------------------------------------

    def table(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[int] = (),
        *,
        tall: bool = False,
    ) -> Any:
        """A table with a repeated head; ``tall`` leaves room in it to sign."""
        if not rows:
            return None
        columns = len(rows[0])
        wide = widths or (WIDTH // columns,) * columns
        table = self.document.add_table(rows=0, cols=columns, style="Table Grid")
        table.autofit = False
        for number, cells in enumerate(([head] if head else []) + [*rows]):
            row = table.add_row()
            is_head = bool(head) and number == 0
            self._row(row, is_head=is_head, tall=tall and not is_head)
            for cell, text, width in zip(row.cells, cells, wide, strict=True):
                cell.width = self.docx.shared.Mm(width)
                line = cell.paragraphs[0]
                line.paragraph_format.space_after = self.docx.shared.Pt(1)
                self._dressed(line.add_run(text), "label" if is_head else "")
        self.document.add_paragraph().paragraph_format.space_after = self.docx.shared.Pt(2)
        return table

    def _row(self, row: Any, *, is_head: bool, tall: bool) -> None:
        properties = row._tr.get_or_add_trPr()
        properties.append(self._made("w:cantSplit"))
        if is_head:
            properties.append(self._made("w:tblHeader"))
        if tall:
            row.height = self.docx.shared.Mm(11)

    # -- fields ---------------------------------------------------------------

    def contents(self, entries: Iterable[tuple[int, str, str]]) -> None:
        """The contents: filled in already, worked out anew by the program that opens it."""
        first, last = self.document.add_paragraph(), None
        self._field_part(first, "begin", dirty=True)
        self._instruction(first, 'TOC \\o "1-2" \\h \\z')
        self._field_part(first, "separate")
        for level, title, mark in entries:
            last = self.document.add_paragraph()
            last.paragraph_format.left_indent = self.docx.shared.Mm(6 * (level - 1))
            stops = last.paragraph_format.tab_stops
            stops.add_tab_stop(
                self.docx.shared.Mm(WIDTH - 2),
                self.docx.enum.text.WD_TAB_ALIGNMENT.RIGHT,
                self.docx.enum.text.WD_TAB_LEADER.DOTS,
            )
            last.add_run(title).bold = level == 1
            if mark:
                last.add_run("\t")
                self.field(last, f"PAGEREF {_bookmark(mark)} \\h", "…")
        self._field_part(last or first, "end")

    def field(self, line: Any, instruction: str, shown: str) -> None:
        """A field with what it shows until it is worked out."""
        self._field_part(line, "begin")
        self._instruction(line, instruction)
        self._field_part(line, "separate")
        line.add_run(shown)
        self._field_part(line, "end")

    def _field_part(self, line: Any, kind: str, *, dirty: bool = False) -> None:
        more = {"dirty": "true"} if dirty else {}
        line.add_run()._r.append(self._made("w:fldChar", fldCharType=kind, **more))

    def _instruction(self, line: Any, text: str) -> None:
        element = self._made("w:instrText")
        element.text = text
        line.add_run()._r.append(element)

    def _marked(self, line: Any, mark: str) -> None:
        self._marks += 1
        number = str(self._marks)
        start = self._made("w:bookmarkStart", id=number, name=_bookmark(mark))
        line._p.insert(1, start)
        line._p.append(self._made("w:bookmarkEnd", id=number))

    def _name(self, name: str) -> str:
        return str(self.docx.oxml.ns.qn(name))

    def _made(self, tag: str, /, **values: str) -> Any:
        element = self.docx.oxml.OxmlElement(tag)
        for key, value in values.items():
            element.set(self._name(f"w:{key}"), value)
        return element

    # -- the file -------------------------------------------------------------

    def saved(self, made: datetime) -> bytes:
        """The file; equal contents give equal bytes, whatever the hour."""
        self.document.core_properties.created = made.replace(tzinfo=None)
        self.document.core_properties.modified = made.replace(tzinfo=None)
        stream, fixed = io.BytesIO(), io.BytesIO()
        self.document.save(stream)
        moment = (max(made.year, 1980), made.month, made.day, 0, 0, 0)
        with zipfile.ZipFile(stream) as old, zipfile.ZipFile(fixed, "w") as new:
            for name in old.namelist():
                entry = zipfile.ZipInfo(name, moment)
                new.writestr(entry, old.read(name), zipfile.ZIP_DEFLATED)
        return fixed.getvalue()


def _bookmark(mark: str) -> str:
    """A name Word accepts, whatever the letters and the length of the mark."""
    return "m" + hashlib.sha256(mark.encode()).hexdigest()[:20]
