"""Run the features of a folder against rules: the shipped ones, or those of a province."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from khenthuong.basis import Fault, InputError, nearest
from khenthuong.law import Pack
from khenthuong.office import Office, open_pack
from khenthuong.review.inventory import read_features
from khenthuong.review.phrases.book import Book
from khenthuong.review.phrases.load import load_book
from khenthuong.review.run.prepared import Prepared, bind
from khenthuong.review.run.ran import Ran
from khenthuong.review.run.script import Script, scripts


def run_folder(
    folder: Path, pack: Pack | None = None, only: Iterable[str] = (), book: Book | None = None
) -> tuple[Ran, ...]:
    """Run every scenario below ``folder`` in file order, each in a world of its own.

    Args:
        folder: where the features lie; files are named relative to it.
        pack: the rules; the shipped ones, with the test province, without it.
        only: tags such as ``@TC-28-01`` and files; empty runs all.
        book: the phrase book; the shipped one without it.

    Raises:
        InputError: the folder is missing, a file cannot be read, a sentence has no
            phrase or two, or ``only`` names nothing that is there.

    """
    office = Office(pack or open_pack(tests=True))
    return tuple(run.play(office) for run in prepare(folder, only, book))


def prepare(
    folder: Path, only: Iterable[str] = (), book: Book | None = None
) -> tuple[Prepared, ...]:
    """The runs of a folder, to be played as often as one likes; raises as ``run_folder``."""
    every = [script for feature in read_features(folder) for script in scripts(feature)]
    ready, faults = bind(book or load_book(), _chosen(every, list(only)))
    if faults:
        raise InputError(faults)
    return ready


def _chosen(every: Sequence[Script], only: Sequence[str]) -> list[Script]:
    faults = list(_unknown(every, only))
    if faults:
        raise InputError(faults)
    return [s for s in every if not only or any(name in _names(s) for name in only)]


def _unknown(every: Sequence[Script], only: Sequence[str]) -> Iterator[Fault]:
    known = sorted({name for script in every for name in _names(script)})
    for name in only:
        if name not in known:
            yield Fault(
                name,
                "không có tình huống nào mang thẻ hay thuộc tệp này.",
                near=nearest(name, known),
            )


def _names(script: Script) -> frozenset[str]:
    return frozenset({script.key[0], *(f"@{tag}" for tag in script.tags)})
