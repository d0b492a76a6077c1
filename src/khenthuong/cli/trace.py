"""``features trace``: which scenario shows which article, rule and step, and where none does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.featurefolder import features_of, rules_of
from khenthuong.cli.lawlines import print_lines
from khenthuong.cli.plainjson import print_json

if TYPE_CHECKING:
    from khenthuong.basis import Citation
    from khenthuong.office.lawbook.tree import Told
    from khenthuong.office.words.wording import Wording
    from khenthuong.review.run import Ran
    from khenthuong.review.trace import Matrix, Reasons, Row

_MOST = 6
_FACTS = Path("docs", "coverage.csv")


@click.command(
    help="Chạy mọi tình huống rồi đối chiếu: điều luật, quy tắc, bước chuyển nào có tình huống "
    "nào cho thấy; chỗ nào còn trống. Trả về 1 khi còn chỗ trống chưa có lý do."
)
@click.argument("folder", metavar="[THƯ_MỤC]", required=False, type=click.Path(path_type=Path))
@click.option("--holes", "only_holes", is_flag=True, help="Chỉ in các chỗ trống.")
@click.option("--article", metavar="CĂN_CỨ", help="Chỉ in một văn bản hoặc một điều: l2022/75.")
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON.")
@click.option(
    "--facts",
    type=click.Path(path_type=Path),
    metavar="TỆP",
    help=f"Bảng nội dung pháp lý (CSV); không nêu thì dùng {_FACTS} nếu có.",
)
def trace(
    folder: Path | None,
    only_holes: bool,
    article: str | None,
    as_json: bool,
    facts: Path | None,
) -> int:
    """Print the matrix, or its holes; 1 while there is a hole without a reason."""
    from khenthuong.office.words.wording import Wording
    from khenthuong.review.inventory import read_features
    from khenthuong.review.trace import legal_facts, matrix, read_reasons, told, trace_folder

    features, pack, place = features_of(folder), rules_of(folder), _place(article)
    scenarios = told(read_features(features))
    table = facts or (_FACTS if folder is None and _FACTS.is_file() else None)
    rows = legal_facts(table) if table else ()
    traced = trace_folder(features, pack)
    found, reasons = matrix(pack, traced.ledger, scenarios, rows), read_reasons(features)
    told_rows = found.at(place) if place else found.rows
    if as_json:
        print_json(_plain(told_rows, found, reasons))
    else:
        page = Page(Wording(pack), reasons)
        _tell_failed(page, traced.ran)
        print_lines(page.holes(told_rows) if only_holes else page.whole(found, place))
        print_lines(page.count(told_rows))
    return 1 if any(_open(row, reasons) for row in told_rows) else 0


def _place(article: str | None) -> Citation | None:
    from khenthuong.basis import Citation, Fault, InputError

    try:
        return Citation.parse(article.removeprefix("@")) if article else None
    except ValueError as error:
        raise InputError([Fault("--article", str(error))]) from None


def _open(row: Row, reasons: Reasons) -> bool:
    """Whether something is missing that nobody has explained."""
    return any(not reasons.of(row.name, missing) for missing in row.missing)


def _tell_failed(page: Page, ran: Sequence[Ran]) -> None:
    failed = [run.number for run in ran if not run.passed]
    if failed:
        click.echo(page.say("failed", count=len(failed), numbers=page.numbers(failed)), err=True)


def _plain(rows: Iterable[Row], found: Matrix, reasons: Reasons) -> dict[str, Any]:
    shown = [
        {
            "part": row.name,
            "title": row.title,
            "cites": [str(c) for c in row.cites],
            "shown": {what: list(numbers) for what, numbers in row.shown.items()},
            "missing": [
                {"any_of": missing.split("|"), "reason": reasons.of(row.name, missing)}
                for missing in row.missing
            ],
        }
        for row in rows
    ]
    scenarios = {
        one.number: {
            "file": one.file,
            "line": one.line,
            "name": one.name,
            "rule": one.rule,
            "cites": [str(c) for c in one.cites],
            "shows": [row.name for row in found.parts if one.number in row.numbers],
        }
        for one in found.scenarios.values()
    }
    return {"parts": shown, "scenarios": scenarios}


class Page:
    """The matrix in lines that legal staff can read."""

    def __init__(self, words: Wording, reasons: Reasons) -> None:
        self._words, self._reasons = words, reasons

    def say(self, code: str, **values: object) -> str:
        """One line of the page."""
        return self._words.text("vet-dong", code, **values)

    def numbers(self, numbers: Sequence[str]) -> str:
        """The first few numbers and how many more there are."""
        shown = ", ".join(numbers[:_MOST])
        rest = len(numbers) - _MOST
        return self.say("more", numbers=shown, count=rest) if rest > 0 else shown

    def whole(self, found: Matrix, place: Citation | None) -> Iterator[Told]:
        """Article by article, then what rests on none."""
        from khenthuong.office.lawbook.tree import Told
        from khenthuong.review.trace import ARTICLES

        articles = [r for r in found.articles if place is None or r.cites[0].within(place)]
        for article in articles:
            yield Told(0, article.title, article.code, "head")
            for row in found.on(article.cites[0]):
                if row.section != ARTICLES:
                    yield from self._row(row, 2)
            code = "cited-by" if article.numbers else "not-cited"
            yield Told(2, self.say(code, numbers=self.numbers(article.numbers)))
        rest = [row for row in found.rows if not row.cites and place is None]
        if rest:
            yield Told(0, self.say("no-article"), tone="head")
        for row in rest:
            yield from self._row(row, 2)

    def holes(self, rows: Iterable[Row]) -> Iterator[Told]:
        """Only what has a hole without a reason."""
        for row in rows:
            if _open(row, self._reasons):
                yield from self._row(row, 0)

    def count(self, rows: Iterable[Row]) -> Iterator[Told]:
        """How many holes there are, and how many have a reason."""
        from khenthuong.office.lawbook.tree import Told

        holes = [row for row in rows if row.missing]
        left = sum(_open(row, self._reasons) for row in holes)
        code = "holes" if left else "whole"
        yield Told(0, self.say(code, count=left, told=len(holes) - left), tone="head")

    def _row(self, row: Row, indent: int) -> Iterator[Told]:
        from khenthuong.office.lawbook.tree import Told

        yield Told(indent, self._title(row), row.name)
        for what, numbers in row.shown.items():
            said = self.say("shown", what=self._what(row, what), numbers=self.numbers(numbers))
            yield Told(indent + 2, said)
        for missing in row.missing:
            reason = self._reasons.of(row.name, missing)
            words = self.say("or").join(self._what(row, what) for what in missing.split("|"))
            code = "explained" if reason else "missing"
            yield Told(indent + 2, self.say(code, what=words, reason=reason))

    def _title(self, row: Row) -> str:
        """Parts of the rules have their section in the title already."""
        try:
            section = self._words.text("vet-muc", row.section)
        except LookupError:
            return row.title
        return self.say("title", section=section, title=row.title)

    def _what(self, row: Row, what: str) -> str:
        try:
            return self._words.text("vet", f"{row.section}.{what}")
        except LookupError:
            return self._words.text("vet", what)
