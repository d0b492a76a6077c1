"""``khenthuong review``: the review book; the commands of sign-off stand beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from khenthuong.cli.reviewdesk import Desk, folder_options
from khenthuong.cli.reviewforms import form, import_
from khenthuong.cli.reviewsign import diff, sign, status
from khenthuong.cli.rules import a_day

_NAME = "so-ra-soat"
_KINDS = ("html", "docx", "pdf")


@click.group(help="Sổ rà soát và ký duyệt: lập sổ, ký, xem tình trạng, phiếu rà soát.")
def review() -> None:
    """Hold the commands for reviewers."""


for _command in (sign, status, diff, form, import_):
    review.add_command(_command)


@review.command(help="Lập sổ rà soát để đọc, tìm, in và ký.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path(),
    metavar="NƠI_GHI",
    help="Thư mục hoặc tên tệp .html, .docx, .pdf; không ghi đè tệp đã có.",
)
@click.option("--html", "kinds", flag_value="html", multiple=True, help="Trang để đọc trên máy.")
@click.option("--docx", "kinds", flag_value="docx", multiple=True, help="Tệp Word khổ A4.")
@click.option("--pdf", "kinds", flag_value="pdf", multiple=True, help="Tệp PDF khổ A4.")
@click.option("--on", callback=a_day, metavar="NGÀY", help="Lập cho ngày này; mặc định hôm nay.")
@folder_options
def book(
    output: Path,
    kinds: tuple[str, ...],
    on: date | None,
    folder: Path | None,
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Write the book; nothing stays behind of a kind that cannot be written."""
    from khenthuong.cli.sheets import may_write

    ending = output.suffix.removeprefix(".").lower()
    if ending in _KINDS and not output.is_dir():
        targets = {ending: output}
    else:
        targets = {kind: output / f"{_NAME}.{kind}" for kind in kinds or ("html",)}
    desk = Desk(folder, workflows, provinces, on)
    for target in targets.values():
        may_write(desk.pack, target)
    made = {target: _rendered(desk, kind) for kind, target in targets.items()}
    for target, content in made.items():
        target.write_bytes(content)
        click.echo(desk.say("book-written", file=target))
    return 0


def _rendered(desk: Desk, kind: str) -> bytes:
    if kind == "docx":
        from khenthuong.review.book.word import docx_bytes

        return docx_bytes(desk.book, desk.words.text)
    if kind == "pdf":
        from khenthuong.review.book.paper import pdf_bytes

        return pdf_bytes(desk.book, desk.words.text)
    from khenthuong.review.book import render_html

    return render_html(desk.book, desk.words.text).encode("utf-8")
