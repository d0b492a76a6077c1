"""``khenthuong payments``: the payment list of a decision kept in a database."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from khenthuong.cli.plainjson import print_json
from khenthuong.cli.rules import a_day, open_rules, pack_options

if TYPE_CHECKING:
    from khenthuong.office import Office
    from khenthuong.office.words.payments import PaySheet
    from khenthuong.records import Decision


@click.command(
    help="Danh sách chi tiền thưởng của một quyết định; không nêu mã thì liệt kê các quyết định."
)
@click.argument("db", metavar="KHO")
@click.option("--decision", "code", metavar="MÃ", help="Mã hoặc số của quyết định.")
@click.option(
    "--on", callback=a_day, metavar="NGÀY", help="Ngày chi; không ghi thì lấy ngày quyết định."
)
@click.option("--json", "as_json", is_flag=True, help="In kết quả dạng JSON.")
@pack_options
def payments(
    db: str,
    code: str | None,
    on: date | None,
    as_json: bool,
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Print who gets how much out of which fund, or the decisions to choose from."""
    from khenthuong.office import Office
    from khenthuong.office.words.payments import Paying
    from khenthuong.store import Store

    office = Office(open_rules(workflows, provinces))
    with Store.open(db) as store, store.reading() as reader:
        decisions = reader.decisions()
        if code is None:
            _list(office, decisions)
            return 0
        decision = _named(decisions, code)
        standings = reader.standings()
        issue = office.issue(decision, reader.dossiers(), standings=standings, others=decisions)
        found = office.payments(issue, on)
    paying = Paying(office.words)
    if as_json:
        print_json(paying.data(found))
    else:
        _print(paying.sheet(found))
    return 0


def _named(decisions: tuple[Decision, ...], code: str) -> Decision:
    """The decision with this code, or the only one with this number."""
    from khenthuong.basis import UnknownName

    by_id = {d.id: d for d in decisions}
    numbered = [d for d in decisions if d.number == code]
    if code in by_id:
        return by_id[code]
    if len(numbered) == 1:
        return numbered[0]
    raise UnknownName("quyết định", code, list(by_id))


def _list(office: Office, decisions: tuple[Decision, ...]) -> None:
    from khenthuong.basis.text import day
    from khenthuong.cli.printing import console, print_table, title
    from khenthuong.simulation import Table

    def say(code: str) -> str:
        return office.pack.label("chi-thuong", code)

    out = console()
    title(out, say("list"))
    if not decisions:
        out.print(say("none"))
    rows = tuple(
        (d.id, d.number, day(d.on), office.words.office(d.office, d.unit), str(len(d.lines)))
        for d in decisions
    )
    head = tuple(say(code) for code in ("code", "number", "on", "decider", "lines"))
    print_table(out, Table(head, rows))


def _print(sheet: PaySheet) -> None:
    from khenthuong.cli.printing import console, note, print_table, title
    from khenthuong.simulation import Table

    out = console()
    title(out, sheet.title)
    for line in sheet.about:
        out.print(line)
    for fund in sheet.funds:
        out.print()
        out.print(fund.head[0], style="bold")
        for line in fund.head[1:]:
            note(out, line)
        print_table(out, Table(sheet.columns, fund.rows))
        for line in fund.totals:
            out.print(line)
    for line in sheet.totals:
        out.print(line, style="bold")
    if sheet.notes:
        title(out, sheet.notes_title)
        for line in sheet.notes:
            out.print(f"- {line}")
