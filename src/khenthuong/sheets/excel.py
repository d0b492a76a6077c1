"""The door to openpyxl: imported late, named when it is missing, faults of a file in words."""

from __future__ import annotations

import io
import warnings
import zipfile
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from khenthuong.basis import Fault, InputError
from khenthuong.basis.text import nfc
from khenthuong.office.words.wording import Wording

if TYPE_CHECKING:
    from openpyxl import Workbook

Data = bytes | Path
EXTRA = "khenthuong[excel]"
_LARGEST = 1 << 29  # bytes after unpacking: far above any list, far below a bomb
_RISKY = ("=", "+", "-", "@", "\t", "\r")
_CONTROL = {c: None for c in range(32) if c not in (9, 10, 13)}


def load(words: Wording) -> ModuleType:
    """``openpyxl`` itself.

    Raises ``InputError`` that names the extra when it is not installed.
    """
    try:
        import openpyxl  # noqa: PLC0415
        import openpyxl.utils  # noqa: PLC0415
        import openpyxl.worksheet.datavalidation  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise InputError([Fault(EXTRA, words.text("bang", "missing-extra"))]) from error
    return openpyxl


def open_book(words: Wording, name: str, data: Data, *, values: bool = False) -> Workbook:
    """A workbook; ``values`` gives the last results of formulas instead of the formulas.

    Raises ``InputError`` for a file that is not there or no workbook.
    """
    openpyxl = load(words)
    content = content_of(words, name, data)
    _packed(words, name, content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book: Workbook = openpyxl.load_workbook(io.BytesIO(content), data_only=values)
    except Exception as error:  # openpyxl raises whatever its parsers raise
        raise _refused(words, name, "unreadable") from error
    return book


def content_of(words: Wording, name: str, data: Data) -> bytes:
    """The bytes of a file; raises ``InputError`` when it cannot be read."""
    if isinstance(data, bytes):
        return data
    try:
        return data.read_bytes()
    except FileNotFoundError as error:
        raise _refused(words, name, "no-file") from error
    except OSError as error:
        raise _refused(words, name, "unreadable") from error


def _packed(words: Wording, name: str, content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            size = sum(entry.file_size for entry in packed.infolist())
    except zipfile.BadZipFile as error:
        raise _refused(words, name, "unreadable") from error
    if size > _LARGEST:
        raise _refused(words, name, "too-big")


def _refused(words: Wording, name: str, code: str) -> InputError:
    return InputError([Fault(name, words.text("bang", code))])


def book_bytes(book: Workbook) -> bytes:
    """The workbook as a file."""
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def put_text(cell: Any, text: str) -> None:
    """Write ``text`` as text: what looks like a formula is never one."""
    cell.value = nfc(text).translate(_CONTROL)
    if isinstance(cell.value, str):
        cell.data_type = "s"
    if text.startswith(_RISKY):
        cell.number_format = "@"
        cell.quotePrefix = True


def safe_name(sheet: str) -> str:
    """A sheet's name inside a formula."""
    return "'" + sheet.replace("'", "''") + "'"
