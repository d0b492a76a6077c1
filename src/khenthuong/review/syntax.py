"""What the Gherkin parser complains about, said in Vietnamese."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from khenthuong.basis import Fault
from khenthuong.review.source import Source
from khenthuong.review.words import HEADERS, meant, meant_header, opens_step

_NO_FEATURE = "#FeatureLine"
_EXPECTED = re.compile(r"expected: (.*?)(?:, got '|$)")


class ParseError(Protocol):
    """The part of the parser's errors that is used here."""

    @property
    def location(self) -> Mapping[str, Any]:
        """Line and column, both from 1; the column may be missing."""
        ...


def syntax_faults(source: Source, errors: Sequence[ParseError]) -> tuple[Fault, ...]:
    """One fault per mistake of the writer, not per complaint of the parser.

    After one wrong header the parser complains about each good line below it;
    those are left out, since they are cured with the header.
    """
    faults: list[Fault] = []
    told: set[str] = set()
    header_block = 0  # the line right below a wrong header and its own text
    for error in errors:
        state, number = _expected(error), error.location["line"]
        line = source.line(number)
        below_header = number == header_block
        if not (state in told and (below_header or _is_sound(line) or state == _NO_FEATURE)):
            faults.append(_fault(source, error, line))
        if below_header or meant_header(line):
            header_block = number + 1
        if state:
            told.add(state)
    return tuple(faults)


def _expected(error: ParseError) -> str:
    """Name the state of the parser: what it could have read instead."""
    found = _EXPECTED.search(str(error))
    if not found:
        return ""
    return _NO_FEATURE if _NO_FEATURE in found[1] else found[1]


def _is_sound(line: str) -> bool:
    is_header = line.startswith(tuple(f"{header}:" for header in HEADERS))
    return is_header or opens_step(line) or line.startswith(("|", "@", '"""'))


def _fault(source: Source, error: ParseError, line: str) -> Fault:
    message, near = _words(error, line)
    number = min(error.location["line"], len(source.lines))
    if near == "Dữ liệu:" and source.line(number - 1).startswith("@"):
        near = "Tình huống:"  # “Ví dụ” is either in other translations; tags stand on a scenario
    return Fault(source.file, message, number, error.location.get("column", 1) or 1, near=near)


def _words(error: ParseError, line: str) -> tuple[str, str]:
    raw, expected = str(error), _expected(error)
    if "inconsistent cell count" in raw:
        return "Các dòng của bảng không có cùng số ô; hãy kiểm tra dấu “|”.", ""
    if "tag may not contain whitespace" in raw:
        return "Thẻ bắt đầu bằng “@” không được có dấu cách bên trong.", ""
    if "end of file" in raw:
        return _at_end(expected), ""
    if expected == _NO_FEATURE and meant_header(line) != "Tính năng:":
        return "Trước dòng này phải có “Tính năng:”.", meant_header(line)
    return _unexpected(line)


def _at_end(expected: str) -> str:
    if expected == _NO_FEATURE:
        return "Tệp không có “Tính năng:” nào."
    if "#DocStringSeparator" in expected:
        return 'Đoạn văn bản mở bằng """ chưa được đóng.'
    return "Tệp kết thúc quá sớm: sau thẻ “@” phải có một tình huống."


def _unexpected(line: str) -> tuple[str, str]:
    if line.startswith("|"):
        return "Bảng đặt sai chỗ: phải ngay dưới một bước hoặc dưới “Dữ liệu:”.", ""
    if opens_step(line) and line[0].isupper():
        return "Bước đặt sai chỗ: phải nằm trong một tình huống, trước “Dữ liệu:”.", ""
    near = meant(line)
    if near and line.startswith(near):
        return f"“{near}” đặt sai chỗ: hãy xem dòng ngay phía trên.", ""
    return f"Dòng không bắt đầu bằng từ khóa: “{line}”.", near
