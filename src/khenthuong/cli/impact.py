"""``khenthuong law impact``: what a boundary or new rules do to the dossiers of a database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.rules import a_day, open_rules, pack_options

if TYPE_CHECKING:
    from khenthuong.office import Office
    from khenthuong.office.agenda import Task
    from khenthuong.office.lawbook.impact import Impact


@click.command(
    short_help="Thử xem đổi quy định hoặc sắp xếp đơn vị tác động đến hồ sơ đang xét ra sao.",
    help="Chạy thử: từ ngày nêu ra, hồ sơ nào chuyển cơ quan, kết luận nào đổi, thời hạn nào đổi. "
    "Không nêu bộ quy định khác thì so ngày đó với ngày liền trước; nêu --workflows hoặc "
    "--province thì so hai bộ quy định trong cùng ngày. Không ghi gì vào kho.",
)
@click.argument("db", metavar="KHO")
@click.option("--at", "on", callback=a_day, required=True, metavar="NGÀY", help="Ngày bắt đầu.")
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON.")
@pack_options
def impact(
    db: str, on: date, as_json: bool, workflows: Path | None, provinces: tuple[Path, ...]
) -> int:
    """Print what changes for each dossier under way."""
    from khenthuong.office import Office
    from khenthuong.office.lawbook.impact import impacts
    from khenthuong.store import Store

    new = Office(open_rules(workflows, provinces))
    other = workflows is not None or bool(provinces)
    old = Office(open_rules(None, ())) if other else new
    before = on if other else on - timedelta(days=1)
    with Store.open(db) as store, store.reading() as reader:
        dossiers = reader.as_of(before)
    found = sorted(impacts(old, new, dossiers, before, on), key=lambda i: i.before.id)
    if as_json:
        data = [_plain(i) for i in found]
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return 0
    for line in _lines(old, new, found, before, on, other=other):
        click.echo(line)
    return 0


def _lines(
    old: Office, new: Office, found: list[Impact], before: date, on: date, *, other: bool
) -> Iterator[str]:
    from khenthuong.basis.text import day

    def say(code: str, **values: Any) -> str:
        return new.words.text("tac-dong", code, **values)

    head = "head-rules" if other else "head-days"
    yield click.style(say(head, before=day(before), on=day(on)), bold=True)
    changed = [i for i in found if i.changed]
    yield say("count", count=len(found), changed=len(changed))
    for item in changed:
        award = new.pack.award(item.before.award)
        yield ""
        yield click.style(
            say("of", dossier=item.before.id, award=award.short or award.label), bold=True
        )
        yield from (f"  {text}" for text in _moves(new, item, say))
        yield from (f"  {text}" for text in _limits(old, new, item, say))
        yield from (f"  {text}" for text in _verdicts(old, new, item, say))


def _moves(new: Office, item: Impact, say: Any) -> Iterator[str]:
    if item.stuck:
        yield say("stuck")
    if not item.moved:
        return
    one, other = item.before.life, item.after.life
    yield say(
        "moved",
        before=new.words.unit(one.legs[one.leg].unit),
        after=new.words.unit(other.legs[other.leg].unit),
        state=new.pack.label("states", other.state),
    )


def _limits(old: Office, new: Office, item: Impact, say: Any) -> Iterator[str]:
    if item.limit_changed:
        yield say("limit", before=_limit(old, item.task), after=_limit(new, item.task_after))


def _limit(office: Office, task: Task) -> str:
    """The last day with its status, or why there is none."""
    from khenthuong.basis.text import day
    from khenthuong.office.words.agenda import AgendaWords

    words = AgendaWords(office.words)
    found = task.due
    if found is None or found.on is None or task.why:
        text = words.standing(task)
        return text[:1].lower() + text[1:]
    status = office.words.text("nguon", found.status.value).lower()
    return office.words.text(
        "tac-dong", "limit-day", on=day(found.on), start=day(found.start), status=status
    )


def _verdicts(old: Office, new: Office, item: Impact, say: Any) -> Iterator[str]:
    flip = item.flip
    before, after = old.words.headline(flip.before), new.words.headline(flip.after)
    if before != after:
        yield say("verdict", before=before, after=after)
    yield from (say("gone", text=text) for text in flip.gone)
    yield from (say("new", text=text) for text in flip.new)


def _plain(item: Impact) -> dict[str, Any]:
    one, other = item.before.life, item.after.life
    return {
        "dossier": item.before.id,
        "submission": item.before.submission,
        "changed": item.changed,
        "moved": item.moved,
        "stuck": item.stuck,
        "unit": [one.legs[one.leg].unit, other.legs[other.leg].unit],
        "state": [one.state, other.state],
        "due": [_day(item.task), _day(item.task_after)],
        "why": [item.task.why, item.task_after.why],
        "outcome": [item.flip.before.outcome.value, item.flip.after.outcome.value],
        "gone": list(item.flip.gone),
        "new": list(item.flip.new),
    }


def _day(task: Task) -> str | None:
    return task.due.on.isoformat() if task.due and task.due.on else None
