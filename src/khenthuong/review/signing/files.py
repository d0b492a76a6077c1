"""The folder of sign-off records next to the features: read whole, written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
import yaml

from khenthuong.basis import Fault, InputError, nearest
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import YamlText, read_yaml
from khenthuong.office.words.wording import Wording
from khenthuong.review.signing.record import ANSWERS, FOLDER, FORMAT, Record

_ENDING, _NEW = ".yaml", ".moi"


def read_records(features: Path, words: Wording) -> dict[str, Record]:
    """The records next to a folder of features, by code of the article.

    Raises ``InputError`` with every fault of every file; a record that was changed by hand
    is one.
    """
    faults: list[Fault] = []
    found: dict[str, Record] = {}
    for path in sorted((features / FOLDER).rglob(f"*{_ENDING}")):
        name = path.relative_to(features).as_posix()
        try:
            source = read_yaml(name, path.read_bytes().decode("utf-8"))
        except UnicodeDecodeError:
            faults.append(Fault(name, words.text("ky-duyet-loi", "not-utf8")))
            continue
        record, wrong = structure(source, Record)
        faults += wrong
        if record is not None:
            faults += _faults(source, record, words)
            found[record.article] = record
    if faults:
        raise InputError(faults)
    return found


def _faults(source: YamlText, record: Record, words: Wording) -> Iterator[Fault]:
    def fault(path: tuple[str | int, ...], code: str, near: str = "", **values: Any) -> Fault:
        return source.fault(path, words.text("ky-duyet-loi", code, **values), near)

    if record.format != FORMAT:
        yield fault(("format",), "format", wanted=FORMAT)
    if source.file != file_of(record.article):
        yield fault(("article",), "wrong-file", file=file_of(record.article))
    for index, answer in enumerate(record.answers):
        place = ("answers", index)
        if answer.answer not in ANSWERS:
            near = nearest(answer.answer, ANSWERS)
            yield fault((*place, "answer"), "answer", near, known=", ".join(ANSWERS))
        if answer.seal != answer.sealed(record.article):
            yield fault(place, "seal", by=answer.by)
        if record.content(answer.content) is None:
            yield fault((*place, "content"), "no-content")
    for index, content in enumerate(record.contents):
        if content.hash != content.true_hash:
            yield fault(("contents", index, "hash"), "content")


def file_of(article: str) -> str:
    """The file of an article, relative to the features."""
    chapter, _, rest = article.partition("/")
    return f"{FOLDER}/{chapter}/{rest.replace('/', '-')}{_ENDING}"


def save(features: Path, records: Iterable[Record]) -> tuple[Path, ...]:
    """Write records: all of them are on disk before the first old one is replaced.

    Raises ``OSError`` when the folder cannot be written; then nothing was replaced.
    """
    ready: list[tuple[Path, Path]] = []
    try:
        for record in records:
            path = features / file_of(record.article)
            path.parent.mkdir(parents=True, exist_ok=True)
            new = path.with_name(path.name + _NEW)
            ready.append((new, path))
            new.write_text(text_of(record), encoding="utf-8")
    except BaseException:
        for new, _ in ready:
            new.unlink(missing_ok=True)
        raise
    for new, path in ready:
        new.replace(path)
    return tuple(path for _, path in ready)


def text_of(record: Record) -> str:
    """The text of a record's file; what is empty is left out."""
    plain = attrs.asdict(record, filter=lambda _, value: value not in {"", ()})
    return yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=100)
