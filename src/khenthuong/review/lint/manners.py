"""Remarks on form that change no meaning: line ends, tabs, blanks, tables, where a tone stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from khenthuong.basis import Fault
from khenthuong.basis.text import nfc
from khenthuong.review.letters import decoded
from khenthuong.review.lint.tables import aligned
from khenthuong.review.source import feature_files

# The new place of a tone; an office writes hòa, hóa, thủy, and phrases are found by their letters.
_OLD = dict(
    zip(
        ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"],
        ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"],
        strict=True,
    )
)
_TONE = re.compile(rf"(?<![qQ])({'|'.join(_OLD)})(?!\w)", re.IGNORECASE)
_WORD = re.compile(r"\w+")


def remark_folder(folder: Path) -> tuple[Fault, ...]:
    """Every remark on the feature files below ``folder`` that can be read, in file order."""
    found: list[Fault] = []
    for path in feature_files(folder):
        text = decoded(path.read_bytes())
        found += remarks(path.relative_to(folder).as_posix(), text) if text else ()
    return tuple(sorted(found, key=lambda f: (f.file, f.line, f.column)))


def remarks(file: str, text: str) -> Iterator[Fault]:
    """What an orderly file does not have; ``--fix`` cures all but the place of tones."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if "\r" in text:
        message = "Tệp dùng dấu xuống dòng của Windows; nên lưu với dấu xuống dòng LF."
        yield Fault(file, message, 1, 1)
    yield from _lines(file, lines, "dấu Tab", lambda line: line.find("\t"))
    yield from _lines(file, lines, "dấu cách thừa ở cuối", _trailing)
    if lines[-1] or lines[-2:] == ["", ""]:
        message = "Tệp phải kết thúc bằng đúng một dấu xuống dòng."
        yield Fault(file, message, len(lines), 1)
    yield from _tables(file, lines)
    yield from _tones(file, lines)


def _trailing(line: str) -> int:
    bare = line.rstrip()
    return len(bare) if bare != line else -1


def _lines(
    file: str, lines: Sequence[str], what: str, find: Callable[[str], int]
) -> Iterator[Fault]:
    """One remark for the whole file: an editor that leaves such blanks leaves many."""
    places = [(n, find(line)) for n, line in enumerate(lines, start=1) if find(line) >= 0]
    if places:
        number, column = places[0]
        yield Fault(file, f"Có {what} ở {len(places)} dòng.", number, column + 1)


def _tables(file: str, lines: Sequence[str]) -> Iterator[Fault]:
    """One remark for a table, at its first row out of line."""
    told = False
    for number, (now, orderly) in enumerate(zip(lines, aligned(lines), strict=True), start=1):
        told = told and now.strip().startswith("|")
        if now.rstrip() != orderly and not told:
            told = True
            yield Fault(file, "Các cột của bảng chưa thẳng hàng.", number, 1)


def _tones(file: str, lines: Sequence[str]) -> Iterator[Fault]:
    told: set[str] = set()
    for number, line in enumerate(lines, start=1):
        for word in _WORD.finditer(nfc(line)):
            near = _TONE.sub(lambda m: _as(m[1]), word[0])
            if near != word[0] and near not in told:
                told.add(near)
                message = f"“{word[0]}” đặt dấu thanh khác cách viết chung của các tình huống."
                yield Fault(file, message, number, word.start() + 1, near=near)


def _as(pair: str) -> str:
    found = _OLD[pair.lower()]
    return found if pair.islower() else found.upper() if pair.isupper() else found.capitalize()
