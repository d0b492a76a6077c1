"""Read feature files as an office computer saved them, and say what is wrong with their letters.

Nothing here needs the Gherkin parser: a file with the wrong encoding, loose
marks or look-alike letters is found even where that extra is not installed.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from khenthuong.basis import Fault
from khenthuong.basis.text import nfc

SUFFIX = ".feature"
LANGUAGE = "# language: vi"

_LANGUAGE_LINE = re.compile(r"\s*#\s*language\s*:\s*(\S+)\s*", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_SAVE_AS = "hãy lưu lại với mã UTF-8 (không BOM)."

# Letters of other alphabets, and of Latin itself, that a reader takes for Vietnamese ones.
_LOOKALIKE = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d"
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u0423"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
    "\u03bf\u03b9\u03ba\u03bd\u03c5\u03c1\u03b1\u00d0\u00f0\u0189\u0256",
    "aeopcyxijshdqwABEKMHOPCTXIJSYABEZHIKMNOPTYXoikvupaĐđĐđ",
)
# Signs that look like those of Gherkin and of dates: hyphens, colons, bars, angle brackets.
_LOOKALIKE_SIGNS = str.maketrans(
    "\u2010\u2011\u2212\u2044\u2215\u2236\ua789\u2223\u01c0\u2039\u203a\u27e8\u27e9"
    + "".join(chr(c) for c in range(0xFF01, 0xFF5F) if not chr(c).isalnum()),
    "---//::||<><>" + "".join(chr(c) for c in range(0x21, 0x7F) if not chr(c).isalnum()),
)


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
        faults += _foreign(file, number, _visible(line))
    lines = [_visible(line).translate(_LOOKALIKE | _LOOKALIKE_SIGNS) for line in lines]
    language = tuple(_language(file, lines))
    if language:
        lines = ["" if _LANGUAGE_LINE.fullmatch(line) else line for line in lines]
    return Source(file, tuple(lines), (*faults, *language))


def read_folder(folder: Path) -> tuple[Source, ...]:
    """Every feature file below ``folder``, in the order of their names."""
    paths = sorted(p for p in folder.rglob(f"*{SUFFIX}") if p.is_file() and p.suffix == SUFFIX)
    return tuple(read_source(p.relative_to(folder).as_posix(), p.read_bytes()) for p in paths)


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


def _is_unseen(char: str) -> bool:
    if char in " \t":
        return False
    return unicodedata.category(char) in {"Cc", "Cf", "Cn", "Co", "Mn", "Zl", "Zp", "Zs"}


def _visible(line: str) -> str:
    spaced = (" " if unicodedata.category(c) == "Zs" else c for c in line)
    return "".join(c for c in spaced if not _is_unseen(c))


def _unseen(file: str, number: int, line: str) -> Iterator[Fault]:
    """Refuse unusual spaces, once a line: one after ``Biết`` makes the step vanish."""
    for column, char in enumerate(line, start=1):
        if _is_unseen(char) or char == "\ufffd":
            code = f"U+{ord(char):04X}"
            message = f"Có ký tự lạ hoặc không nhìn thấy ({code}); hãy xóa và gõ lại chỗ này."
            yield Fault(file, message, number, column)
            return


def _signs(file: str, number: int, line: str) -> Iterator[Fault]:
    """Refuse signs of other scripts, once a line: a wide colon makes a header vanish."""
    for column, char in enumerate(line, start=1):
        if ord(char) in _LOOKALIKE_SIGNS:
            code = f"U+{ord(char):04X}"
            message = f"Dấu “{char}” ({code}) chỉ giống dấu trên bàn phím; hãy gõ lại."
            yield Fault(file, message, number, column, near=char.translate(_LOOKALIKE_SIGNS))
            return


def _is_foreign(char: str) -> bool:
    if char.isascii():
        return False
    if char.isalpha():
        return ord(char) in _LOOKALIKE or not unicodedata.name(char, "").startswith("LATIN")
    return char.isdecimal()


def _foreign(file: str, number: int, line: str) -> Iterator[Fault]:
    for word in _WORD.finditer(line):
        odd = [c for c in word[0] if _is_foreign(c)]
        if odd:
            mended = unicodedata.normalize("NFKC", word[0]).translate(_LOOKALIKE)
            near = "" if any(map(_is_foreign, mended)) else mended
            codes = ", ".join(f"U+{ord(c):04X}" for c in odd)
            message = f"“{word[0]}” có chữ không phải chữ tiếng Việt dù nhìn giống ({codes})."
            yield Fault(file, message, number, word.start() + 1, near=near)


def _language(file: str, lines: list[str]) -> Iterator[Fault]:
    found = _LANGUAGE_LINE.fullmatch(lines[0])
    if not (found and found[1] == "vi" and "language" in lines[0]):
        yield Fault(file, f"Dòng đầu tiên phải là “{LANGUAGE}”.", 1, 1)
