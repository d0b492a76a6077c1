"""``khenthuong review form | import``: forms for reviewers who use no terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from khenthuong.cli.reviewdesk import Desk, folder_options

if TYPE_CHECKING:
    from khenthuong.review.book import Article

_WORD, _EXCEL = ".docx", ".xlsx"


@click.command("import", help="Nhập phiếu rà soát đã điền; có lỗi thì không ghi gì.")
@click.argument("file", metavar="PHIẾU", type=click.Path(path_type=Path))
@folder_options
def import_(
    file: Path, folder: Path | None, workflows: Path | None, provinces: tuple[Path, ...]
) -> int:
    """Take every answer of a form, or tell all its faults."""
    from khenthuong.review.signing import answers_on
    from khenthuong.review.signing.excelform import read_xlsx
    from khenthuong.review.signing.wordform import read_docx
    from khenthuong.sheets.excel import content_of

    desk = Desk(folder, workflows, provinces)
    read = read_docx if _kind(desk, file) == _WORD else read_xlsx
    filled = read(desk.words, str(file), content_of(desk.words, str(file), file))
    desk.keep(answers_on(desk.words, filled))
    return 0


@click.command(help="Lập phiếu rà soát để người rà soát điền và gửi lại.")
@click.argument("codes", nargs=-1, metavar="[MÃ_ĐIỀU...]")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    metavar="TỆP",
    help="Tệp .docx hoặc .xlsx; không ghi đè tệp đã có.",
)
@click.option("--chapter", metavar="CHƯƠNG", help="Chỉ một chương, ví dụ tieu-chuan.")
@click.option("--all", "every", is_flag=True, help="Cả điều chưa được ký và điều đã ký.")
@folder_options
def form(
    codes: tuple[str, ...],
    output: Path,
    chapter: str | None,
    every: bool,
    folder: Path | None,
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Write a form; without codes one of all articles that may be signed and are not."""
    from khenthuong.cli.sheets import may_write
    from khenthuong.review.signing import form_of
    from khenthuong.review.signing.excelform import form_xlsx
    from khenthuong.review.signing.wordform import form_docx

    desk = Desk(folder, workflows, provinces)
    kind = _kind(desk, output)
    may_write(desk.pack, output)
    chosen = _named(desk, codes) or _waiting(desk, chapter, every=every)
    if not chosen:
        click.echo(desk.say("no-form"))
        return 1
    made = form_of(desk.words, desk.book, chosen)
    if kind == _WORD:
        content = form_docx(desk.words, made, desk.today)
    else:
        content = form_xlsx(desk.words, made)
    output.write_bytes(content)
    click.echo(desk.say("form-written", count=len(chosen), file=output))
    return 0


def _kind(desk: Desk, file: Path) -> str:
    from khenthuong.basis import Fault, InputError

    ending = file.suffix.lower()
    if ending not in {_WORD, _EXCEL}:
        raise InputError([Fault(str(file), desk.words.text("phieu-loi", "kind"))])
    return ending


def _named(desk: Desk, codes: tuple[str, ...]) -> list[Article]:
    from khenthuong.basis import UnknownName

    known = {a.place.code: a for a in desk.book.articles}
    for code in codes:
        if code not in known:
            raise UnknownName(desk.say("book-code"), code, list(known))
    return [known[code] for code in dict.fromkeys(codes)]


def _waiting(desk: Desk, chapter: str | None, *, every: bool) -> list[Article]:
    from khenthuong.basis import UnknownName
    from khenthuong.review.signing import standings

    names = [c.code for c in desk.book.chapters]
    if chapter and chapter not in names:
        raise UnknownName(desk.say("chapter"), chapter, names)
    return [
        s.article
        for s in standings(desk.book, desk.records)
        if s.article is not None
        and (not chapter or s.article.place.chapter == chapter)
        and (every or (s.state != "valid" and not s.article.obstacles))
    ]
