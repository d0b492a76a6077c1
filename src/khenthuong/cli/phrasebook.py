"""``khenthuong features phrases``: the sentences a scenario may say, with examples."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.featurefolder import features_of
from khenthuong.cli.plainjson import print_json

if TYPE_CHECKING:
    from khenthuong.review.phrases import Book, Entry

UNUSED = 1
_WIDTH, _INDENT = 100, 10
_WORDS = {"cho": "Cho", "khi": "Khi", "thi": "Thì"}
_NOTE = (
    "{ } là chỗ điền; [ ] là phần có thể bỏ; ( | ) là chọn một. "
    "Cuối danh mục nói mỗi loại chỗ điền nhận gì."
)


@click.command(help="Danh mục mẫu câu của tình huống, kèm ví dụ.")
@click.argument("folder", metavar="[THƯ_MỤC]", required=False, type=click.Path(path_type=Path))
@click.option(
    "--unused",
    "only_unused",
    is_flag=True,
    help="Chỉ liệt kê mẫu câu chưa tình huống nào của thư mục dùng; có thì mã thoát là 1.",
)
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON.")
def phrases(folder: Path | None, only_unused: bool, as_json: bool) -> int:
    """Print the book, or what is not used of it (1 when there is something)."""
    from khenthuong.review.phrases import load_book

    book = load_book()
    entries = _unused(book, folder) if only_unused else book.entries
    if as_json:
        print_json([_plain(entry) for entry in entries])
    else:
        _show(book, entries, kinds=not only_unused)
    return UNUSED if only_unused and entries else 0


def _unused(book: Book, folder: Path | None) -> tuple[Entry, ...]:
    from khenthuong.review.run import prepare
    from khenthuong.review.run.unused import unused

    return unused(book, prepare(features_of(folder), book=book))


def _plain(entry: Entry) -> dict[str, Any]:
    phrase = entry.phrase
    return {
        "id": phrase.id,
        "subject": entry.subject,
        "kind": phrase.kind,
        "text": entry.shown,
        "example": phrase.example,
        "columns": [column.header for column in entry.columns],
        "written": phrase.written,
    }


def _show(book: Book, entries: Sequence[Entry], *, kinds: bool) -> None:
    if kinds:
        click.echo(_NOTE)
    for subject, group in groupby(entries, key=lambda entry: entry.subject):
        click.echo("\n" + click.style(subject, bold=True))
        for entry in group:
            click.echo("\n".join(_lines(entry)))
    if kinds:
        click.echo("\n" + click.style("Chỗ điền", bold=True))
        for kind in book.kinds.values():
            words = f"một trong: {'; '.join(kind.words)}" if kind.words else ""
            click.echo(_wrapped(f"{{{kind.name}}}", "; ".join(filter(None, (kind.says, words)))))
    click.echo(f"\n{len(entries)} mẫu câu.")


def _lines(entry: Entry) -> Iterator[str]:
    phrase = entry.phrase
    yield _wrapped(_WORDS[phrase.kind], entry.shown)
    if entry.columns:
        shown = (f"[{c.header}]" if c.optional else c.header for c in entry.columns)
        yield _wrapped("", "bảng có các cột: " + ", ".join(shown))
    if phrase.example != entry.shown:
        yield _wrapped("", "ví dụ: " + phrase.example)


def _wrapped(head: str, text: str) -> str:
    first = f"  {head}".ljust(_INDENT) if len(head) < _INDENT - 2 else f"  {head} "
    return textwrap.fill(
        text, _WIDTH, initial_indent=first, subsequent_indent=" " * _INDENT, break_long_words=False
    )
