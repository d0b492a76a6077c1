"""The door to python-docx: a Vietnamese A4 file with headings, contents, equal bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import Any

from khenthuong.basis import Fault, InputError
from khenthuong.review import wordxml as xml

EXTRA = "khenthuong[book]"
WIDTH = 167  # millimetres between the margins of an upright page
_FACE = "Times New Roman"
_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEADINGS = {1: (17, xml.RED), 2: (13, ""), 3: (11.5, "")}
_DEEPEST = 7


def load(missing: str) -> Any:
    """``docx`` itself; raises ``InputError`` with ``missing`` when it is not installed."""
    try:
        import docx  # noqa: PLC0415
        import docx.enum.section  # noqa: PLC0415
        import docx.oxml  # noqa: PLC0415
        import docx.shared  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise InputError([Fault(EXTRA, missing)]) from error
    return docx


class Paper:
    """One Word file as it is written, top to bottom; ``flat`` lays the pages on their side."""

    def __init__(self, docx: Any, title: str, header: str, *, flat: bool = False) -> None:
        self.docx, self.document = docx, docx.Document()
        self.width = 267 if flat else WIDTH
        self._body: list[str] = []
        self._marks = 0
        self._page(flat=flat)
        self._styles()
        self._around(header)
        core = self.document.core_properties
        core.title, core.author, core.comments = title, "", ""

    def _page(self, *, flat: bool) -> None:
        """A4 with the margins of an office paper."""
        section, mm = self.document.sections[0], self.docx.shared.Mm
        size = (297, 210) if flat else (210, 297)
        section.page_width, section.page_height = map(mm, size)
        section.top_margin = section.bottom_margin = mm(20)
        section.left_margin, section.right_margin = (mm(15), mm(15)) if flat else (mm(25), mm(18))
        if flat:
            section.orientation = self.docx.enum.section.WD_ORIENT.LANDSCAPE

    def _styles(self) -> None:
        styles, points = self.document.styles, self.docx.shared.Pt
        self._font(styles["Normal"], 11, bold=False, color="")
        styles["Normal"].paragraph_format.space_after = points(3)
        for level, (size, color) in _HEADINGS.items():
            style = styles[f"Heading {level}"]
            self._font(style, size, bold=True, color=color)
            style.paragraph_format.space_before = points(12)
            style.paragraph_format.space_after = points(3)

    def _font(self, style: Any, size: float, *, bold: bool, color: str) -> None:
        """One face for every script, or Word takes another one for some letters."""
        style.font.size, style.font.bold = self.docx.shared.Pt(size), bold
        style.font.color.rgb = self.docx.shared.RGBColor.from_string(color or "20242E")
        properties = style.element.get_or_add_rPr()
        fonts = properties.get_or_add_rFonts()
        fonts.attrib.clear()
        for name in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(f"{{{_NS}}}{name}", _FACE)
        properties.append(self._parsed('<w:lang w:val="vi-VN" w:eastAsia="vi-VN"/>')[0])

    def _around(self, header: str) -> None:
        """The head and the page number of every page."""
        section, middle = self.document.sections[0], '<w:jc w:val="center"/>'
        number = xml.field("PAGE", "1") + xml.run(" / ") + xml.field("NUMPAGES", "1")
        for part, runs in ((section.header, xml.run(header, "quiet")), (section.footer, number)):
            old = part.paragraphs[0]._p
            old.getparent().replace(old, self._parsed(xml.paragraph(runs, shape=middle))[0])

    # -- what is written ------------------------------------------------------

    def title(self, text: str) -> None:
        """The title of the paper."""
        self._body.append(xml.paragraph(xml.run(text, "title")))

    def heading(self, text: str, level: int, *, fresh: bool = False, mark: str = "") -> None:
        """A heading; level 0 stays out of the contents, ``fresh`` begins a page."""
        shape = "<w:pageBreakBefore/>" if fresh else ""
        inside = xml.run(text) if level else xml.run(text, "part")
        if mark:
            self._marks += 1
            inside = xml.marked(self._marks, mark, inside)
        style = f"Heading{level}" if level else ""
        self._body.append(xml.paragraph(inside, style=style, shape=shape, keep=True))

    def line(self, text: str, style: str = "", *, depth: int = 0, keep: bool = False) -> None:
        """A paragraph; ``depth`` indents it, ``keep`` holds it to the next one."""
        shape = '<w:spacing w:before="120"/>' if style in {"strong", "label"} else ""
        shape += xml.indent(5 * min(depth, _DEEPEST) + 3, 3) if depth else ""
        self._body.append(xml.paragraph(xml.run(text, style), shape=shape, keep=keep))

    def step(self, word: str, text: str) -> None:
        """A step with its word hanging in the margin."""
        stop = "<w:r><w:tab/></w:r>"
        shape = xml.tab(16) + xml.indent(16, 16)
        self._body.append(xml.paragraph(xml.run(word, "word"), stop, xml.run(text), shape=shape))

    def table(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[float] = (),
        *,
        height: float = 0,
    ) -> None:
        """A table with its head on every page; nothing where there is no row."""
        if rows:
            count = len(rows[0])
            wide = widths or (self.width / count,) * count
            self._body.append(xml.table(head, rows, wide, height=height))
            self._body.append(xml.paragraph(shape='<w:spacing w:after="60"/>'))

    def contents(self, entries: Iterable[tuple[int, str, str]]) -> None:
        """The contents: level, title and mark of each heading, with its page."""
        stop = "<w:r><w:tab/></w:r>"
        for level, title, mark in entries:
            text = xml.run(title, "strong" if level == 1 else "")
            page = xml.field(f"PAGEREF {xml.bookmark(mark)} \\h", "…")
            shape = xml.tab(self.width - 2, dotted=True) + xml.indent(6 * (level - 1))
            self._body.append(xml.paragraph(xml.linked(mark, text + stop + page), shape=shape))

    def _parsed(self, text: str) -> list[Any]:
        root = self.docx.oxml.parse_xml(f'<w:body xmlns:w="{_NS}">{text}</w:body>')
        return list(root)

    # -- the file -------------------------------------------------------------

    def saved(self, on: date) -> bytes:
        """The file, dated ``on``; equal contents give equal bytes."""
        body = self.document.element.body
        last = body[-1]
        for element in self._parsed("".join(self._body)):
            last.addprevious(element)
        core = self.document.core_properties
        core.created = core.modified = datetime.combine(on, time())
        return _repacked(self.document, on)


def _repacked(document: Any, on: date) -> bytes:
    """The file with one date on every part of it."""
    stream, fixed = io.BytesIO(), io.BytesIO()
    document.save(stream)
    with zipfile.ZipFile(stream) as old, zipfile.ZipFile(fixed, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, (on.year, on.month, on.day, 0, 0, 0))
            new.writestr(entry, old.read(name), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
