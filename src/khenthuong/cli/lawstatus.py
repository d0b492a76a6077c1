"""``law status`` and ``law coverage``: what was checked against which text, and what was not."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.lawlines import print_lines
from khenthuong.cli.policies import adopted, policy_option, tell_void
from khenthuong.cli.rules import open_rules, pack_options

if TYPE_CHECKING:
    from khenthuong.law import Pack
    from khenthuong.office.lawbook.coverage import Coverage
    from khenthuong.office.lawbook.status import Statement
    from khenthuong.office.lawbook.titles import Titles
    from khenthuong.office.lawbook.tree import Told

_ANNEX, _NORM = "pl", "norm"


@click.command(help="Bao nhiêu nội dung đã đối chiếu; danh sách nội dung còn phải đối chiếu.")
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON, đủ mọi nội dung.")
@click.option(
    "--xlsx",
    type=click.Path(path_type=Path),
    metavar="TỆP",
    help="Ghi danh sách nội dung cần đối chiếu ra tệp Excel này để điền.",
)
@click.option(
    "--read",
    "filled",
    type=click.Path(path_type=Path),
    metavar="TỆP",
    help="Đọc tệp Excel đã điền thành tệp chính sách; cần -o.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="TỆP",
    help="Tệp chính sách (.yaml) ghi ra từ --read; không ghi đè tệp đã có.",
)
@policy_option
@pack_options
def status(
    as_json: bool,
    xlsx: Path | None,
    filled: Path | None,
    output: Path | None,
    policy_files: tuple[Path, ...],
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Print the counts and the list to work through, or write and read it as Excel."""
    from khenthuong.basis import Fault, InputError
    from khenthuong.office.lawbook.status import sources, statements, to_compare
    from khenthuong.office.lawbook.titles import Titles
    from khenthuong.office.words.wording import Wording

    if (filled is None) is not (output is None) or (xlsx and filled):
        raise InputError(
            [Fault("law status", "--read TỆP.xlsx đi cùng -o TỆP.yaml, không kèm --xlsx")]
        )
    shipped = open_rules(workflows, provinces)
    if filled is not None and output is not None:
        return _read_xlsx(shipped, filled, output)
    pack = adopted(shipped, policy_files)
    found = list(statements(pack, list(sources(workflows, provinces))))
    if xlsx is not None:
        return _write_xlsx(shipped, to_compare(shipped, found), xlsx)
    if as_json:
        data = {"pack": pack.content_hash, "statements": [_plain(s) for s in found]}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return 0
    print_lines(_status_lines(Titles(Wording(pack)), found))
    return 0


def _write_xlsx(pack: Pack, found: tuple[Statement, ...], file: Path) -> int:
    from khenthuong.cli.sheets import may_write
    from khenthuong.sheets import law_list

    may_write(pack, file)
    content = law_list(pack, found)
    with file.open("xb") as stream:
        stream.write(content)
    _echo(pack, "written-list", file=file, count=len(found))
    return 0


def _read_xlsx(pack: Pack, filled: Path, output: Path) -> int:
    """Write the policy file; comparisons of an older wording are kept in it, and told."""
    from khenthuong.basis import Fault, InputError
    from khenthuong.cli.sheets import may_write
    from khenthuong.law import read_policies
    from khenthuong.sheets import comparisons_yaml, read_law_list

    may_write(pack, output)
    found = read_law_list(pack, filled)
    if not found.comparisons:
        raise InputError([Fault(str(filled), pack.label("bang-doi-chieu", "nothing"))])
    text = comparisons_yaml(pack, found)
    policies = read_policies(pack, {str(output): text})
    with output.open("x", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
    tell_void(pack, policies)
    counts = {"count": len(found.comparisons), "skipped": found.skipped}
    _echo(pack, "written", file=output, **counts)
    _echo(pack, "use", file=output)
    return 0


def _echo(pack: Pack, code: str, **values: object) -> None:
    click.echo(pack.label("bang-doi-chieu", code).format(**values))


def _plain(statement: Statement) -> dict[str, Any]:
    import attrs

    return {**attrs.asdict(statement), "status": statement.status.value}


def _status_lines(tell: Titles, found: list[Statement]) -> Iterable[Told]:
    from khenthuong.basis import Status
    from khenthuong.office.lawbook.status import counts
    from khenthuong.office.lawbook.tree import Told

    number = counts(found)
    for kind in Status:
        word = tell.words.text("nguon", kind.value)
        yield Told(0, tell.say("status-count", status=word, count=number[kind]))
    yield from _differing(tell)
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


def _differing(tell: Titles) -> Iterable[Told]:
    """What somebody found to differ from its original."""
    import attrs

    from khenthuong.law.policies import WRONG
    from khenthuong.office.lawbook.tree import Told

    found = [c.comparison for c in tell.pack.compared if c.comparison.result == WRONG]
    if found:
        yield Told(0, tell.words.text("doi-chieu", "differing", count=len(found)), tone="head")
    for one in found:
        yield Told(2, tell.words.compared(attrs.asdict(one)), one.code)


@click.command(
    help="Từng điều của luật, nghị định được dẫn ở đâu; điều và văn bản nào chưa dẫn, vì sao."
)
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON.")
@pack_options
def coverage(as_json: bool, workflows: Path | None, provinces: tuple[Path, ...]) -> int:
    """Print the articles with what rests on them; 1 when one is left out without a reason."""
    import attrs

    from khenthuong.office.lawbook.coverage import coverage as covered
    from khenthuong.office.lawbook.titles import Titles
    from khenthuong.office.words.wording import Wording

    pack = open_rules(workflows, provinces)
    found = covered(pack)
    if as_json:
        click.echo(json.dumps([attrs.asdict(c) for c in found], ensure_ascii=False, indent=2))
    else:
        print_lines(_coverage_lines(Titles(Wording(pack)), found))
    return 0 if all(c.complete for c in found) else 1


def _coverage_lines(tell: Titles, found: Sequence[Coverage]) -> Iterable[Told]:
    from khenthuong.office.lawbook.coverage import shortened
    from khenthuong.office.lawbook.tree import Told

    for text in found:
        if not text.articles or (text.kind != _NORM and not text.gaps):
            continue
        yield Told(0, text.name, text.code, "head")
        for article, titles in text.articles.items():
            place = article.removeprefix(_ANNEX)
            shown = shortened(tell, titles)
            yield Told(2, tell.say(f"coverage-{_kind(article)}", article=place, titles=shown))
        yield from _why_not(tell, text)
    if any(not t.articles for t in found):
        yield Told(0, tell.say("coverage-none"), tone="head")
    for text in found:
        if not text.articles:
            yield Told(2, text.name, text.code)
            yield from _why_not(tell, text)
    holes = sum(not t.complete for t in found)
    if holes:
        yield Told(0, tell.say("coverage-holes", count=holes), tone="head")


def _why_not(tell: Titles, text: Coverage) -> Iterable[Told]:
    from khenthuong.office.lawbook.coverage import ranges
    from khenthuong.office.lawbook.tree import Told

    for gap in text.reasons:
        why = tell.words.text("chua-dan", gap.why)
        if gap.articles:
            values = {"articles": ranges(gap.articles), "why": why, "note": gap.note}
            yield Told(2, tell.say("coverage-why", **values))
        else:
            said = tell.say("coverage-why-text", why=why, note=gap.note)
            yield Told(4, said[:1].upper() + said[1:])
    if text.unexplained:
        yield Told(2, tell.say("coverage-no-reason", articles=ranges(text.unexplained)))
    if text.silent:
        yield Told(4, tell.say("coverage-no-reason-text"))


def _kind(article: str) -> str:
    """How the place of a citation is named."""
    if article.startswith(_ANNEX):
        return "annex"
    return "article" if article.isdigit() else "other" if article else "whole"
