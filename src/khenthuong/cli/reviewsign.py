"""``khenthuong review sign | status | diff``: who agreed to what, and what changed since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.lawlines import print_lines
from khenthuong.cli.reviewdesk import Desk, folder_options
from khenthuong.cli.rules import a_day

if TYPE_CHECKING:
    from khenthuong.office.lawbook.tree import Told
    from khenthuong.review.signing import Answer, Standing

_STATES = ("objected", "void", "valid", "none", "barred", "gone")
_LOST = ("void", "gone")


@click.command(help="Ghi ý kiến của một người rà soát về một hay nhiều điều của sổ.")
@click.argument("codes", nargs=-1, required=True, metavar="MÃ_ĐIỀU...")
@click.option("--by", required=True, metavar="HỌ_TÊN", help="Người rà soát.")
@click.option("--position", required=True, metavar="CHỨC_VỤ", help="Chức vụ, đơn vị.")
@click.option("--on", callback=a_day, metavar="NGÀY", help="Ngày ký; mặc định hôm nay.")
@click.option(
    "--answer",
    type=click.Choice(["dong-y", "de-nghi-sua", "khong-dong-y"]),
    default="dong-y",
    show_default=True,
    help="Ý kiến.",
)
@click.option("--reason", default="", metavar="LÝ_DO", help="Lý do; bắt buộc khi chưa đồng ý.")
@folder_options
def sign(
    codes: tuple[str, ...],
    by: str,
    position: str,
    on: date | None,
    answer: str,
    reason: str,
    folder: Path | None,
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Record the answers; refuses all of them when one may not be given."""
    from khenthuong.review.signing import Given

    desk = Desk(folder, workflows, provinces)
    desk.keep(
        [
            Given(
                article=code,
                by=by,
                position=position,
                on=on or desk.today,
                answer=answer,
                reason=reason,
                file=code,
            )
            for code in dict.fromkeys(codes)
        ]
    )
    return 0


# -- status -------------------------------------------------------------------------


@click.command(help="Điều nào ai đã ký, còn giá trị hay không; điều nào chưa được ký.")
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON.")
@folder_options
def status(
    as_json: bool, folder: Path | None, workflows: Path | None, provinces: tuple[Path, ...]
) -> int:
    """Print where every article stands; 1 when a signature lost its force."""
    from khenthuong.cli.plainjson import print_json
    from khenthuong.review.signing import standings

    desk = Desk(folder, workflows, provinces)
    found = standings(desk.book, desk.records)
    if as_json:
        print_json([_data(s) for s in found])
    else:
        print_lines(_status_lines(desk, found))
    return 1 if any(s.state in _LOST for s in found) else 0


def _data(standing: Standing) -> dict[str, Any]:
    import attrs

    article = standing.article
    return {
        "article": standing.code,
        "title": standing.title,
        "state": standing.state,
        "hash": article.hash if article else "",
        "obstacles": [o.text for o in article.obstacles] if article else [],
        "answers": [{**attrs.asdict(a), "on": a.on.isoformat()} for a in standing.answers],
    }


def _status_lines(desk: Desk, found: Sequence[Standing]) -> Iterator[Told]:
    from khenthuong.office.lawbook.tree import Told

    yield Told(0, desk.say("total", total=len(found)), tone="head")
    for state in _STATES:
        same = [s for s in found if s.state == state]
        if same:
            label = desk.words.text("ky-duyet-muc", state)
            yield Told(0, desk.say("count", state=label, count=len(same)), tone="head")
        for standing in same:
            yield Told(2, standing.title, standing.code)
            yield from _about(desk, standing)


def _about(desk: Desk, standing: Standing) -> Iterator[Told]:
    from khenthuong.basis.text import day
    from khenthuong.office.lawbook.tree import Told

    for answer in standing.answers:
        text = desk.say(
            "line",
            answer=desk.words.text("sach", f"answer-{answer.answer}"),
            by=answer.by,
            position=answer.position,
            on=day(answer.on),
            state=desk.say("still" if answer.valid else "ended"),
            reason=desk.say("reason", reason=answer.reason) if answer.reason else "",
        )
        yield Told(4, text)
    if standing.state == "barred" and standing.article is not None:
        yield Told(4, "; ".join(o.short for o in standing.article.obstacles))


# -- diff ---------------------------------------------------------------------------


@click.command(help="Nội dung đã đổi từ khi ký: câu cũ và câu mới.")
@click.argument("codes", nargs=-1, metavar="[MÃ_ĐIỀU...]")
@folder_options
def diff(
    codes: tuple[str, ...],
    folder: Path | None,
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Print what changed below every answer; 1 when something did."""
    from khenthuong.basis import UnknownName

    desk = Desk(folder, workflows, provinces, run=False)
    for code in codes:
        if code not in desk.records:
            kind = desk.words.text("ky-duyet", "signed-code")
            raise UnknownName(kind, code, list(desk.records))
    lines = list(_diff_lines(desk, codes or list(desk.records)))
    if not lines:
        click.echo(desk.say("nothing-changed"))
        return 0
    print_lines(lines)
    return 1


def _diff_lines(desk: Desk, codes: Iterable[str]) -> Iterator[Told]:
    from khenthuong.review.signing import latest

    for code in codes:
        for answer in latest(desk.records[code].answers):
            yield from _since(desk, code, answer)


def _since(desk: Desk, code: str, answer: Answer) -> Iterator[Told]:
    from khenthuong.basis.text import day
    from khenthuong.office.lawbook.tree import Told
    from khenthuong.review.signing import changes

    record = desk.records[code]
    now = next((a.parts for a in desk.book.articles if a.place.code == code), ())
    content = record.content(answer.content)
    found = changes(content.parts if content else (), now)
    if found:
        word = desk.words.text("sach", f"answer-{answer.answer}")
        said = {"answer": word, "by": answer.by, "on": day(answer.on)}
        yield Told(0, desk.say("since", title=record.title, **said), code, "head")
    for change in found:
        yield Told(2, desk.say(change.kind, title=change.title), change.key)
        for old, new in change.lines:
            for word, text in (("was", old), ("is", new)):
                if text:
                    yield Told(4, desk.say(word, text=text))
