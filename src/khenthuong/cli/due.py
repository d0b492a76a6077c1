"""``khenthuong due``: what is due on whose desk, and the last days before a ceremony."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.rules import a_day, open_rules, pack_options

if TYPE_CHECKING:
    from khenthuong.office import Office
    from khenthuong.office.agenda import Task
    from khenthuong.office.plantasks import PlanTask
    from khenthuong.office.words.agenda import AgendaWords
    from khenthuong.records import Dossier, Standing

_KNOWN = ("last", "standing", "list", "lines", "step", "desk", "source")
_OTHERS = ("list", "lines", "step", "desk")


@click.command(
    short_help="Việc đến hạn: ở bàn nào, trễ bao nhiêu; tính ngược từ buổi lễ.",
    help="Việc đang chờ trong kho dữ liệu tại một ngày: hạn cuối, còn hay quá mấy ngày làm việc, "
    "ở bàn của ai; mốc, báo cáo của các kế hoạch đang thực hiện. Thêm "
    "--ceremony để tính ngược từ buổi lễ; không có kho thì nêu hình thức (--award) và đơn vị "
    "trình (--unit).",
)
@click.argument("db", metavar="[KHO]", required=False)
@click.option("--at", "on", callback=a_day, metavar="NGÀY", help="Ngày xem; mặc định hôm nay.")
@click.option("--unit", metavar="ĐƠN_VỊ", help="Chỉ việc ở đơn vị này (mã hoặc tên).")
@click.option("--late", is_flag=True, help="Chỉ việc đã quá hạn.")
@click.option("--ceremony", callback=a_day, metavar="NGÀY", help="Tính ngược từ buổi lễ ngày này.")
@click.option("--award", metavar="MÃ", help="Hình thức khen thưởng, khi không có kho dữ liệu.")
@click.option("--ground", metavar="MÃ", help="Loại hình khen thưởng, khi không có kho dữ liệu.")
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON.")
@pack_options
def due(
    db: str | None,
    on: date | None,
    unit: str | None,
    late: bool,
    ceremony: date | None,
    award: str | None,
    ground: str | None,
    as_json: bool,
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Print the agenda of a day, or the countdown to a ceremony."""
    from khenthuong.basis import Fault, InputError
    from khenthuong.cli.countdown import print_back
    from khenthuong.cli.newfile import _today
    from khenthuong.cli.planstatus import print_tasks, task_data
    from khenthuong.office import Office
    from khenthuong.office.agenda import agenda, order
    from khenthuong.office.sidelimits import side_tasks
    from khenthuong.office.words.agenda import AgendaWords

    office = Office(open_rules(workflows, provinces))
    day = on or _today()
    here = named_unit(office, unit, day)
    if db is None and not (ceremony and award and here):
        why = "cần tên kho dữ liệu, hoặc đủ --ceremony, --award và --unit"
        raise InputError([Fault("due", why)])
    plans: list[PlanTask] = []
    side: tuple[Task, ...] = ()
    if db is None:
        dossiers: tuple[Dossier, ...] = (_proposal(office, str(award), str(here), ground),)
    else:
        dossiers, standings = _stored(db, day)
        side = side_tasks(office, dossiers, standings, day)
        plans = [t for t in _of_plans(office, db, day) if _wanted(t, here, late=late)]
    if ceremony is not None:
        print_back(office, dossiers, ceremony, day, here if db else None, as_json=as_json)
        return 0
    waiting = (*agenda(office, dossiers, day), *side)
    tasks = [
        t for t in sorted(waiting, key=lambda t: order(office, t)) if _wanted(t, here, late=late)
    ]
    if as_json:
        found = [*map(_task, tasks), *map(task_data, plans)]
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return 0
    if tasks or not plans:
        _table(AgendaWords(office.words), tasks, day)
    print_tasks(office, plans)
    return 0


def _wanted(task: Task | PlanTask, unit: str | None, *, late: bool) -> bool:
    return (unit is None or task.unit == unit) and (task.late or not late)


def _of_plans(office: Office, db: str, on: date) -> tuple[PlanTask, ...]:
    from khenthuong.cli.planstatus import stored
    from khenthuong.office.plantasks import plan_tasks

    return plan_tasks(office, stored(office, db, on).values(), on)


def _stored(db: str, on: date) -> tuple[tuple[Dossier, ...], dict[tuple[str, str], Standing]]:
    from khenthuong.store import Store

    with Store.open(db) as store, store.reading() as reader:
        return reader.as_of(on), reader.standings(on=on)


def named_unit(office: Office, text: str | None, on: date) -> str | None:
    """The unit by its code or its name, of namesakes the one that works that day.

    Raises ``UnknownName`` with the nearest.
    """
    from khenthuong.basis import UnknownName
    from khenthuong.basis.text import fold
    from khenthuong.office.desks import names_of

    if text is None:
        return None
    units = office.pack.national.units
    said = fold(text)
    found = [u for u in units if said in {fold(name) for name in names_of(office.words, u)}]
    if not found:
        raise UnknownName("đơn vị hành chính", text, [u.full_name for u in units])
    return next((u.id for u in found if u.works(on)), found[0].id)


def _proposal(office: Office, award: str, unit: str, ground: str | None) -> Dossier:
    """A proposal of which only award and unit are known."""
    from khenthuong.basis import UnknownName
    from khenthuong.records import Dossier, Subject

    form = office.pack.award(award).forms[0]
    known = list(dict.fromkeys(f.ground for f in office.pack.award(award).forms))
    if ground is not None and ground not in known:
        raise UnknownName("loại hình khen thưởng", ground, known)
    kind = form.subjects[0]
    return Dossier(
        id="",
        subject=Subject(id="", kind=kind, name=""),
        award=award,
        unit=unit,
        ground=form.ground if ground is None else ground,
        procedure=office.pack.national.procedures[0].id,
    )


# -- the agenda ----------------------------------------------------------------


def _table(words: AgendaWords, tasks: list[Task], on: date) -> None:
    from khenthuong.basis.text import day
    from khenthuong.cli.printing import console, note, title

    out = console()
    if not tasks:
        out.print(words.say("none", on=day(on)))
        return
    title(out, words.say("head", on=day(on)))
    known = [t for t in tasks if t.due is not None and t.due.on is not None and not t.why]
    _rows(words, known, on, _KNOWN)
    others: dict[str, list[Task]] = {}
    for task in tasks:
        if task not in known:
            others.setdefault(words.standing(task), []).append(task)
    for why, waiting in others.items():
        out.print(why)
        _rows(words, waiting, on, _OTHERS)
    note(out, words.say("count", **_counts(tasks)))


def _rows(words: AgendaWords, tasks: list[Task], on: date, heads: tuple[str, ...]) -> None:
    """A table of tasks with the columns that are asked for."""
    from khenthuong.cli.printing import console, print_table
    from khenthuong.simulation import Table

    cells = [
        {
            "last": words.last(t.due.on if t.due else None),
            "standing": words.standing(t),
            "list": t.submission,
            "lines": words.lines(t.lines),
            "step": words.step(t),
            "desk": words.desk(t, on),
            "source": words.source(t),
        }
        for t in tasks
    ]
    rows = tuple(tuple(row[h] for h in heads) for row in cells)
    print_table(console(), Table(tuple(words.say(h) for h in heads), rows))


def _counts(tasks: list[Task]) -> dict[str, int]:
    return {
        "tasks": len(tasks),
        "lines": len({line for t in tasks for line in t.lines}),
        "late": sum(t.late for t in tasks),
        "unknown": sum(t.due is not None and t.due.on is None for t in tasks),
    }


def _task(task: Task) -> dict[str, Any]:
    """One task as plain data."""
    found = task.due
    return {
        "submission": task.submission,
        "lines": list(task.lines),
        "award": task.award,
        "state": task.state,
        "level": task.level,
        "unit": task.unit,
        "role": task.role,
        "moved_from": task.moved_from,
        "limit": found.limit if found else "",
        "filing": task.filing,
        "start": _iso(found.start if found and not task.filing else None),
        "due": _iso(found.on if found else None),
        "left": task.left,
        "late": task.late,
        "why": task.why,
        "needs": found.needs if found else "",
        "year": found.year if found else None,
        "status": found.status.value if found and found.limit else "",
        "cites": [str(c) for c in found.cites] if found else [],
        "appointed": _iso(task.appointed),
        "promised": task.promised,
        "what": list(task.what),
    }


def _iso(on: date | None) -> str | None:
    return on.isoformat() if on else None
