"""``khenthuong budget``: what the year takes out of each fund, from a database."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from khenthuong.cli.plainjson import print_json
from khenthuong.cli.rules import a_day, open_rules, pack_options

if TYPE_CHECKING:
    from khenthuong.judge.after.budget import Budget
    from khenthuong.office import Office


@click.command(
    short_help="Quỹ khen thưởng của năm: đã chi, phải chi, dự kiến.",
    help="Quỹ thi đua, khen thưởng của năm theo kho dữ liệu: đã chi, đã quyết định mà chưa chi, dự "
    "kiến cho hồ sơ đang xét; ai chi, khoản nào chỉ chi mức cao nhất. Thêm --unit và --fund để so "
    "với quỹ được giao.",
)
@click.argument("db", metavar="KHO")
@click.option("--at", "on", callback=a_day, metavar="NGÀY", help="Ngày xem; mặc định hôm nay.")
@click.option("--unit", metavar="ĐƠN_VỊ", help="Chỉ quỹ của đơn vị này (mã hoặc tên).")
@click.option(
    "--fund", type=click.IntRange(min=0), metavar="ĐỒNG", help="Quỹ được giao của đơn vị, số đồng."
)
@click.option("--plan", default="", metavar="MÃ", help="Chỉ các trường hợp của kế hoạch này.")
@click.option("--json", "as_json", is_flag=True, help="In kết quả dạng JSON.")
@pack_options
def budget(
    db: str,
    on: date | None,
    unit: str | None,
    fund: int | None,
    plan: str,
    as_json: bool,
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Print what is paid, owed and promised by fund."""
    from khenthuong.basis import Fault, InputError
    from khenthuong.cli.due import named_unit
    from khenthuong.cli.newfile import _today
    from khenthuong.office import Office
    from khenthuong.office.words.budget import Budgeting

    office = Office(open_rules(workflows, provinces))
    day = on or _today()
    here = named_unit(office, unit, day)
    if fund is not None and here is None:
        raise InputError([Fault("budget", "--fund là quỹ của một đơn vị; cần thêm --unit")])
    amounts = {here: fund} if here is not None and fund is not None else {}
    found = _asked(office, db, day, amounts, office.pack.plan(plan).id if plan else "", here)
    if as_json:
        print_json(Budgeting(office.words).data(found))
    else:
        _print(office, found)
    return 0


def _asked(
    office: Office, db: str, on: date, amounts: dict[str, int], plan: str, unit: str | None
) -> Budget:
    """The budget from a database, of one unit's fund where one is named."""
    import attrs

    from khenthuong.store import Store

    with Store.open(db) as store, store.reading() as reader:
        found = office.budget(
            reader.decisions(),
            reader.as_of(on),
            on,
            standings=reader.standings(on=on),
            amounts=amounts,
            plan=plan,
        )
    funds = tuple(f for f in found.funds if unit is None or f.fund.unit == unit)
    return attrs.evolve(found, funds=funds)


def _print(office: Office, found: Budget) -> None:
    from khenthuong.cli.printing import console, note, print_table, title
    from khenthuong.office.words.budget import Budgeting
    from khenthuong.simulation import Table

    words, out = Budgeting(office.words), console()
    heading, about = words.title(found)
    title(out, heading)
    note(out, about)
    for sheet in words.sheets(found):
        out.print()
        out.print(sheet.head[0], style="bold")
        for line in sheet.head[1:]:
            note(out, line)
        print_table(out, Table(words.columns(), sheet.rows))
        for line in sheet.notes:
            out.print(f"- {line}")
    if not found.funds:
        out.print(words.say("none"))
    if found.undecided:
        out.print(words.say("undecided", names=", ".join(found.undecided)))
