"""Where the plans of a database stand: for ``plans``, ``plan status`` and ``due``."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from khenthuong.cli.plainjson import print_json

if TYPE_CHECKING:
    from khenthuong.office import Movement, Office
    from khenthuong.office.plantasks import PlanTask

_TASK = ("by", "standing", "plan", "item", "unit")


def stored(office: Office, db: str, on: date | None = None) -> dict[str, Movement]:
    """Every plan of the rules as it stands in a database, by id."""
    from khenthuong.store import Store

    with Store.open(db) as store, store.reading() as reader:
        lives = reader.plan_lives(on)
    plans = office.pack.national.plans
    return {plan.id: office.movement(plan, lives.get(plan.id)) for plan in plans}


def standings(office: Office, db: str) -> tuple[str, dict[str, str]]:
    """The heading of a column and the step of each plan."""
    from khenthuong.office.words.plans import PlanWords

    words = PlanWords(office.words)
    return words.say("standing"), {k: words.state(m) for k, m in stored(office, db).items()}


def print_status(office: Office, movement: Movement, on: date) -> None:
    """One plan with its milestones, reports, ranks and acts."""
    from khenthuong.cli.printing import console, print_facts, print_table, title
    from khenthuong.office.words.plans import PlanWords
    from khenthuong.simulation import Table

    words, out = PlanWords(office.words), console()
    title(out, movement.plan.title)
    print_facts(out, tuple(words.about(movement, on)))
    parts = (
        ("items", ("item", "by", "standing"), words.items(movement, on)),
        ("ranks", ("body", "cluster", "place", "confirmed"), words.ranks(movement)),
        ("acts", ("on", "what", "papers"), words.acts(movement)),
    )
    for name, heads, found in parts:
        rows = tuple(found)
        if rows:
            title(out, words.say(name))
            print_table(out, Table(words.heads(*heads), rows))


def print_data(movement: Movement, on: date) -> None:
    """The same as plain data of one stable form."""
    from khenthuong.judge.plans.demands import demands
    from khenthuong.office.files.checked import plain_value

    life = movement.life
    print_json(
        {
            "format": "khenthuong-plan/1",
            "plan": movement.plan.id,
            "on": on.isoformat(),
            "state": life.state,
            "unit": movement.unit,
            "members": list(life.members),
            "items": [
                {"item": d.item, "kind": d.kind, "text": d.text, "on": plain_value(d.on)}
                | {"done": plain_value(d.done), "open": d.open}
                | {"received": list(d.received), "missing": list(d.missing)}
                for d in demands(movement.plan, life)
            ],
            "ranks": [
                {"body": r.body, "cluster": r.cluster, "place": r.place, "paper": r.paper}
                for r in life.ranks
            ],
            "acts": [{"on": a.on.isoformat(), "trigger": a.trigger} for a in life.acts],
        }
    )


def print_tasks(office: Office, tasks: list[PlanTask]) -> None:
    """Open milestones and reports of running plans; nothing where there are none."""
    from khenthuong.cli.printing import console, print_table, title
    from khenthuong.office.words.plans import PlanWords
    from khenthuong.simulation import Table

    if not tasks:
        return
    words, out = PlanWords(office.words), console()
    title(out, words.say("due-head"))
    rows = tuple(words.task(task) for task in tasks)
    print_table(out, Table(words.heads(*_TASK), rows))


def task_data(task: PlanTask) -> dict[str, Any]:
    """One task as plain data."""
    asked = task.demand
    return {
        "plan": task.plan,
        "item": asked.item,
        "kind": asked.kind,
        "text": asked.text,
        "unit": task.unit,
        "due": asked.on.isoformat() if asked.on else None,
        "days_left": task.left,
        "late": task.late,
        "missing": list(asked.missing),
        "waits_for_successor": task.waits,
    }
