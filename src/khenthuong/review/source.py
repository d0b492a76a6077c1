"""Read feature files as an office computer saved them, and say what is wrong with their letters.

Nothing here needs the Gherkin parser: a file with the wrong encoding, loose
marks or look-alike letters is found even where that extra is not installed.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from khenthuong.basis import Fault
from khenthuong.basis.text import nfc
from khenthuong.review.letters import (
    LETTERS,
    SIGNS,
    WORD,
    is_foreign,
    is_unseen,
    meant_word,
    visible,
)

SUFFIX = ".feature"
LANGUAGE = "# language: vi"

_LANGUAGE_LINE = re.compile(r"\s*#\s*language\s*:\s*(\S+)\s*", re.IGNORECASE)
_SAVE_AS = "hãy lưu lại với mã UTF-8 (không BOM)."


@frozen
class Source:
    """The text of one file, mended as far as it can be, with the faults that were mended.

    ``lines`` is empty when the bytes cannot be read as text at all.
    """

    file: str
    lines: tuple[str, ...]
    faults: tuple[Fault, ...] = ()

    @property
    def text(self) -> str:
        """The mended text with plain line ends."""
        return "\n".join(self.lines)

    def line(self, number: int) -> str:
        """Give the line with this number, counted from 1, without its indent."""
        return self.lines[number - 1].strip() if 0 < number <= len(self.lines) else ""


def read_source(file: str, raw: bytes) -> Source:
    """Decode ``raw`` and gather every fault of its letters; never raises."""
    unreadable = _unreadable(file, raw)
    if unreadable:
        return Source(file, (), (unreadable,))
    text = raw.removeprefix(codecs.BOM_UTF8).decode()
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    faults = [*_bom(file, raw), *_decomposed(file, lines)]
    lines = [nfc(line) for line in lines]
    for number, line in enumerate(lines, start=1):
        faults += [*_unseen(file, number, line), *_signs(file, number, line)]
        faults += _foreign(file, number, visible(line))
    lines = [visible(line).translate(LETTERS | SIGNS) for line in lines]
    language = tuple(_language(file, lines))
    if language:
        lines = ["" if _LANGUAGE_LINE.fullmatch(line) else line for line in lines]
    return Source(file, tuple(lines), (*faults, *language))


def feature_files(folder: Path) -> tuple[Path, ...]:
    """Where the feature files below ``folder`` are, in the order of their names."""
    found = (p for p in folder.rglob(f"*{SUFFIX}") if p.is_file() and p.suffix == SUFFIX)
    return tuple(sorted(found))


def read_folder(folder: Path) -> tuple[Source, ...]:
    """Every feature file below ``folder``, in the order of their names."""
    return tuple(
        read_source(p.relative_to(folder).as_posix(), p.read_bytes()) for p in feature_files(folder)
    )


def _unreadable(file: str, raw: bytes) -> Fault | None:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\x00" in raw:
        return Fault(file, f"Tệp được lưu bằng mã UTF-16; {_SAVE_AS}", 1, 1)
    try:
        raw.decode()
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode()
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        message = f"Tệp không phải mã UTF-8 (có thể là TCVN3, VNI hoặc mã khác); {_SAVE_AS}"
        return Fault(file, message, line, column)
    return None


def _bom(file: str, raw: bytes) -> Iterator[Fault]:
    if raw.startswith(codecs.BOM_UTF8):
        yield Fault(file, f"Đầu tệp có dấu BOM không nhìn thấy; {_SAVE_AS}", 1, 1)


def _decomposed(file: str, lines: list[str]) -> Iterator[Fault]:
    """One fault for the whole file: such a file is decomposed on nearly every line."""
    places = [n for n, line in enumerate(lines, start=1) if nfc(line) != line]
    if places:
        line = lines[places[0] - 1]
        column = next(i for i in range(1, len(line) + 1) if nfc(line[:i]) != line[:i])
        message = (
            f"Chữ có dấu viết bằng Unicode tổ hợp (dấu rời) ở {len(places)} dòng; "
            "hãy chuyển sang Unicode dựng sẵn."
        )
        yield Fault(file, message, places[0], column)


def _unseen(file: str, number: int, line: str) -> Iterator[Fault]:
    """Refuse unusual spaces, once a line: one after ``Biết`` makes the step vanish."""
    for column, char in enumerate(line, start=1):
        if is_unseen(char) or char == "\ufffd":
            code = f"U+{ord(char):04X}"
            message = f"Có ký tự lạ hoặc không nhìn thấy ({code}); hãy xóa và gõ lại chỗ này."
            yield Fault(file, message, number, column)
            return


def _signs(file: str, number: int, line: str) -> Iterator[Fault]:
    """Refuse signs of other scripts, once a line: a wide colon makes a header vanish."""
    for column, char in enumerate(line, start=1):
        if ord(char) in SIGNS:
            code = f"U+{ord(char):04X}"
            message = f"Dấu “{char}” ({code}) chỉ giống dấu trên bàn phím; hãy gõ lại."
            yield Fault(file, message, number, column, near=char.translate(SIGNS))
            return


def _foreign(file: str, number: int, line: str) -> Iterator[Fault]:
    for word in WORD.finditer(line):
        odd = [c for c in word[0] if is_foreign(c)]
        if odd:
            near = meant_word(word[0])
            codes = ", ".join(f"U+{ord(c):04X}" for c in odd)
            message = f"“{word[0]}” có chữ không phải chữ tiếng Việt dù nhìn giống ({codes})."
            yield Fault(file, message, number, word.start() + 1, near=near)


def _language(file: str, lines: list[str]) -> Iterator[Fault]:
    found = _LANGUAGE_LINE.fullmatch(lines[0])
    if not (found and found[1] == "vi" and "language" in lines[0]):
        yield Fault(file, f"Dòng đầu tiên phải là “{LANGUAGE}”.", 1, 1)
