"""The countdown of ``khenthuong due --ceremony``: groups of lines with their last days."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from khenthuong.law import Pack
    from khenthuong.office import Office
    from khenthuong.office.countdown import LastDay
    from khenthuong.office.words.agenda import AgendaWords
    from khenthuong.records import Dossier

_BACK = ("back-last", "back-step", "desk", "back-by")
Group = tuple["Dossier", list[str], tuple["LastDay", ...]]


def print_back(
    office: Office,
    dossiers: tuple[Dossier, ...],
    ceremony: date,
    on: date,
    unit: str | None,
    *,
    as_json: bool,
) -> None:
    """Print the last days of every step left, as tables or as JSON."""
    found = list(_groups(office, dossiers, ceremony, on, unit))
    if as_json:
        data = [{"lines": ids, "steps": [_last(s) for s in steps]} for _, ids, steps in found]
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return
    _print_back(office, found, ceremony, on)


def _groups(
    office: Office, dossiers: tuple[Dossier, ...], ceremony: date, on: date, unit: str | None
) -> Iterator[Group]:
    """Lines of one list and state with the same last days are told together."""
    from khenthuong.basis.text import sort_key
    from khenthuong.office.agenda import waiting
    from khenthuong.office.countdown import countdown

    groups: dict[tuple[Any, ...], Group] = {}
    for dossier in sorted(dossiers, key=lambda d: (sort_key(d.submission), sort_key(d.id))):
        if dossier.id and not waiting(office, dossier):
            continue
        lines = [d for d in dossiers if d.submission == dossier.submission]
        steps = countdown(office, dossier, ceremony, on, lines=lines)
        if unit is not None and unit not in {s.unit for s in steps}:
            continue
        key = (dossier.submission, dossier.award, dossier.life.state, steps)
        groups.setdefault(key, (dossier, [], steps))[1].append(dossier.id)
    yield from groups.values()


def _print_back(office: Office, found: list[Group], ceremony: date, on: date) -> None:
    from khenthuong.basis.text import day
    from khenthuong.cli.printing import console, note, print_table, title
    from khenthuong.office.words.agenda import AgendaWords

    words, out = AgendaWords(office.words), console()
    title(out, words.say("back-head", ceremony=day(ceremony)))
    note(out, words.say("back-note"))
    for dossier, lines, steps in found:
        out.print()
        out.print(_heading(office, words, dossier, lines))
        if steps:
            print_table(out, _steps(office.pack, words, steps, on))
        else:
            out.print(words.say("back-none"))
    if not found:
        out.print(words.say("none", on=day(on)))


def _heading(office: Office, words: AgendaWords, dossier: Dossier, lines: list[str]) -> str:
    award = office.pack.award(dossier.award)
    if dossier.id:
        shown = words.lines(tuple(lines))
        of = words.say("back-list", submission=dossier.submission, lines=shown)
        state = office.pack.label("states", dossier.life.state)
    else:
        of = words.say("back-proposal", unit=office.words.unit(dossier.unit))
        state = office.words.code(dossier.ground)
    return words.say("back-of", lines=of, award=award.label, state=state)


def _steps(pack: Pack, words: AgendaWords, steps: tuple[LastDay, ...], on: date) -> Any:
    from khenthuong.office.desks import desk
    from khenthuong.office.words.wording import Wording
    from khenthuong.simulation import Table

    named = Wording(pack)
    rows = []
    for step in steps:
        last = words.last(step.on)
        if step.on is not None and step.on < on:
            last = f"{last} – {words.say('back-past').lower()}"
        whose = desk(named, step.role, step.unit, step.on or on)
        rows.append((last, words.action(step), whose, words.by(step)))
    return Table(tuple(words.say(h) for h in _BACK), tuple(rows))


def _last(step: LastDay) -> dict[str, Any]:
    import attrs

    return {
        **attrs.asdict(step),
        "on": step.on.isoformat() if step.on else None,
        "status": step.status.value,
    }
