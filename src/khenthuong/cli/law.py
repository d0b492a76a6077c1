"""``khenthuong law``: look up the rules, compare two days, see what is still to be checked."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.lawdiff import diff
from khenthuong.cli.lawlines import print_lines
from khenthuong.cli.rules import a_day, open_rules, pack_options

if TYPE_CHECKING:
    from khenthuong.office.lawstatus import Coverage, Statement
    from khenthuong.office.lawtitles import Titles
    from khenthuong.office.lawtree import Told

_ANNEX = "pl"


@click.group(help="Tra cứu quy định: nội dung, căn cứ, thay đổi, tình trạng đối chiếu.")
def law() -> None:
    """Hold the commands about the rules."""


@law.command(help="Một mã trong bộ quy định: nội dung trong ngày, căn cứ, trước và sau.")
@click.argument("code", metavar="MÃ")
@click.option("--at", "on", callback=a_day, metavar="NGÀY", help="Ngày tra cứu; mặc định hôm nay.")
@pack_options
def show(code: str, on: date | None, workflows: Path | None, provinces: tuple[Path, ...]) -> int:
    """Print every definition of that code."""
    from khenthuong.office.lawbook import LawBook

    book = LawBook(open_rules(workflows, provinces))
    print_lines(book.show(code, on or _today()))
    return 0


law.add_command(diff)


@law.command(help="Bao nhiêu nội dung đã đối chiếu; danh sách nội dung còn phải đối chiếu.")
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON, đủ mọi nội dung.")
@pack_options
def status(as_json: bool, workflows: Path | None, provinces: tuple[Path, ...]) -> int:
    """Print the counts and the list to work through."""
    from khenthuong.office.lawstatus import sources, statements
    from khenthuong.office.lawtitles import Titles
    from khenthuong.office.wording import Wording

    pack = open_rules(workflows, provinces)
    found = list(statements(pack, list(sources(workflows, provinces))))
    if as_json:
        data = {"pack": pack.content_hash, "statements": [_plain(s) for s in found]}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return 0
    print_lines(_status_lines(Titles(Wording(pack)), found))
    return 0


def _plain(statement: Statement) -> dict[str, Any]:
    import attrs

    return {**attrs.asdict(statement), "status": statement.status.value}


def _status_lines(tell: Titles, found: list[Statement]) -> Iterable[Told]:
    from khenthuong.basis import Status
    from khenthuong.office.lawstatus import counts
    from khenthuong.office.lawtree import Told

    number = counts(found)
    for kind in Status:
        word = tell.words.text("nguon", kind.value)
        yield Told(0, tell.say("status-count", status=word, count=number[kind]))
    waiting = [s for s in found if s.status not in (Status.CONFIRMED, Status.HOUSE)]
    code = "status-head" if waiting else "status-none"
    yield Told(0, tell.say(code, count=len(waiting)))
    for kind in (Status.OPEN, Status.UNCONFIRMED, Status.SECONDARY):
        own = [s for s in waiting if s.status is kind]
        if own:
            yield Told(0, tell.words.text("nguon", kind.value), tone="head")
        for one in own:
            yield Told(2, one.title, one.code)
            yield Told(4, tell.say("status-compare", what=one.compare))
            yield Told(4, tell.say("status-place", place=one.place))


@law.command(help="Nạp thử một thư mục quy định và in mọi lỗi.")
@click.argument("folder", required=False, metavar="[THƯ_MỤC]", type=click.Path(path_type=Path))
@click.option(
    "--province",
    "provinces",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="THƯ_MỤC",
    help="Thêm quy định của tỉnh từ một thư mục.",
)
def lint(folder: Path | None, provinces: tuple[Path, ...]) -> int:
    """Print every fault; 2 when there is one (raised), 0 for a clean folder."""
    open_rules(folder, provinces)
    click.echo("Không có lỗi")
    return 0


@law.command(help="Từng điều của luật, nghị định được dẫn ở đâu; điều và văn bản nào chưa dẫn.")
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON.")
@pack_options
def coverage(as_json: bool, workflows: Path | None, provinces: tuple[Path, ...]) -> int:
    """Print the articles with what rests on them."""
    import attrs

    from khenthuong.office.lawstatus import coverage as covered
    from khenthuong.office.lawtitles import Titles
    from khenthuong.office.wording import Wording

    pack = open_rules(workflows, provinces)
    found = covered(pack)
    if as_json:
        click.echo(json.dumps([attrs.asdict(c) for c in found], ensure_ascii=False, indent=2))
        return 0
    print_lines(_coverage_lines(Titles(Wording(pack)), found))
    return 0


def _coverage_lines(tell: Titles, found: Iterable[Coverage]) -> Iterable[Told]:
    from khenthuong.office.lawstatus import ranges, shortened
    from khenthuong.office.lawtree import Told

    norms = [c for c in found if c.kind == "norm"]
    for text in norms:
        if text.articles:
            yield Told(0, text.name, text.code, "head")
        for article, titles in text.articles.items():
            place = article.removeprefix(_ANNEX)
            shown = shortened(tell, titles)
            yield Told(2, tell.say(f"coverage-{_kind(article)}", article=place, titles=shown))
        if text.gaps:
            yield Told(2, tell.say("coverage-gaps", articles=ranges(text.gaps)))
    if any(not t.articles for t in norms):
        yield Told(0, tell.say("coverage-none"))
    yield from (Told(2, t.name, t.code) for t in norms if not t.articles)


def _kind(article: str) -> str:
    """How the place of a citation is named."""
    if article.startswith(_ANNEX):
        return "annex"
    return "article" if article.isdigit() else "other" if article else "whole"


def _today() -> date:
    from khenthuong.cli.newfile import _today as today

    return today()
