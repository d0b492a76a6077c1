"""Puts right what has one certain reading, and nothing else: no scenario says anything new."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Callable
from pathlib import Path
from shutil import copymode
from tempfile import NamedTemporaryFile
from typing import Any

import attrs
from attrs import frozen

from khenthuong.basis import InputError
from khenthuong.basis.text import nfc
from khenthuong.review.document import load_reader
from khenthuong.review.letters import SIGNS, WORD, decoded, plain_word
from khenthuong.review.lint.tables import aligned
from khenthuong.review.parts import Feature
from khenthuong.review.source import feature_files, read_source


@frozen
class Mended:
    """A file as it should be saved and, in Vietnamese, what was put right in it."""

    raw: bytes
    done: tuple[str, ...] = ()


def mend(raw: bytes) -> Mended:
    """The file with encoding, letters, blanks and tables in order.

    Unchanged, to the byte, where nothing is wrong, where it cannot be read as text,
    or where its scenarios would read otherwise than before.
    """
    text = decoded(raw)
    if text is None:
        return Mended(raw)
    better, steps = _stepped(text)
    done = [said for said, found in _ENCODINGS.items() if found(raw)]
    if better.encode() == raw or not _reads_alike(raw, better.encode()):
        return Mended(raw)
    return Mended(better.encode(), tuple(dict.fromkeys((*done, *steps))))


def _stepped(text: str) -> tuple[str, tuple[str, ...]]:
    """Every step, over again while one changes something: a letter put right joins its mark."""
    done: list[str] = []
    before = ""
    while text != before:
        before = text
        for said, step in _STEPS.items():
            better = step(text)
            if better != text:
                done.append(said)
                text = better
    return text, tuple(done)


def mend_folder(folder: Path) -> tuple[tuple[str, Mended], ...]:
    """Save every feature file below ``folder`` that can be mended; what was done, by file."""
    found = []
    for path in feature_files(folder):
        mended = mend(path.read_bytes())
        if mended.done:
            _save(path, mended.raw)
            found.append((path.relative_to(folder).as_posix(), mended))
    return tuple(found)


def _save(path: Path, raw: bytes) -> None:
    """Put the new file in the place of the old one at once: none is ever half-written."""
    with NamedTemporaryFile(dir=path.parent, suffix=".tmp", delete=False) as file:
        file.write(raw)
    beside = Path(file.name)
    try:
        copymode(path, beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _words(text: str) -> str:
    """Words with look-alike letters, where the other letters show which alphabet is meant."""
    return WORD.sub(lambda m: plain_word(m[0]), text)


def _signs(text: str) -> str:
    return text.translate(SIGNS)


def _unseen(text: str) -> str:
    """Marks without width and unusual blanks; what else nobody sees has no certain reading."""
    kinds = ((c, unicodedata.category(c)) for c in text)
    return "".join(" " if kind == "Zs" else c for c, kind in kinds if kind != "Cf")


def _tabs(text: str) -> str:
    """Two blanks for a tab of the indent, one inside a line."""
    lines = []
    for line in text.split("\n"):
        bare = line.lstrip(" \t")
        indent = line[: len(line) - len(bare)].replace("\t", "  ")
        lines.append(indent + bare.replace("\t", " "))
    return "\n".join(lines)


def _blanks(text: str) -> str:
    lines = [line.rstrip() for line in text.split("\n")]
    return "\n".join(lines).rstrip("\n") + "\n" if text.strip() else text


def _tables(text: str) -> str:
    return "\n".join(aligned(text.split("\n")))


_ENCODINGS: dict[str, Callable[[bytes], bool]] = {
    "chuyển mã UTF-16 sang UTF-8": lambda raw: b"\x00" in raw,
    "bỏ dấu BOM": lambda raw: raw.startswith(codecs.BOM_UTF8),
}
_STEPS: dict[str, Callable[[str], str]] = {
    "chuyển dấu xuống dòng sang LF": _line_ends,
    "chuyển chữ có dấu sang Unicode dựng sẵn": nfc,
    "bỏ ký tự không nhìn thấy": _unseen,
    "thay dấu giống dấu trên bàn phím": _signs,
    "thay chữ của bảng chữ cái khác": _words,
    "thay dấu Tab bằng dấu cách": _tabs,
    "bỏ dấu cách thừa và dòng trống ở cuối": _blanks,
    "căn thẳng các bảng": _tables,
}


def _reads_alike(before: bytes, after: bytes) -> bool:
    """Whether the parser finds the same in both, but for places and blanks."""
    found = [_outline(raw) for raw in (before, after)]
    return found[0] == found[1] or not found[0]


def _outline(raw: bytes) -> Any:
    """What a file says, without places; empty where it cannot be parsed."""
    text = decoded(raw)
    source = read_source("", text.encode() if text is not None else raw)
    try:
        return _said(load_reader()(source)) if source.lines else ()
    except InputError:
        return ()


def _said(feature: Feature) -> Any:
    return _bare(attrs.asdict(feature))


def _bare(value: Any) -> Any:
    match value:
        case dict():
            return {k: _bare(v) for k, v in value.items() if k not in ("line", "column")}
        case list() | tuple():
            return [_bare(v) for v in value]
        case str():
            return " ".join(unicodedata.normalize("NFC", value).split())
    return value
