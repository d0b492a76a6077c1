"""``khenthuong can``: what somebody may do with a dossier on a day, and what closes the rest."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.rules import a_day, open_rules, pack_options

if TYPE_CHECKING:
    from pathlib import Path

    from khenthuong.basis import Finding
    from khenthuong.office import Context, Office, Opening
    from khenthuong.records import Dossier

_GROUPS = ("open", "lacks", "closed")


@click.command(
    short_help="Một người được làm gì với một trường hợp, việc nào chưa được vì sao.",
    help="Việc có thể làm với một trường hợp tại một ngày, và mọi lý do đóng các việc còn lại. "
    "Không nêu --as thì tính người giữ mọi vai ở nơi hồ sơ đang nằm.",
)
@click.argument("db", metavar="KHO")
@click.argument("code", metavar="MÃ_TRƯỜNG_HỢP")
@click.option("--as", "role", metavar="VAI", help="Vai của người thực hiện (mã hoặc tên).")
@click.option("--unit", metavar="ĐƠN_VỊ", help="Đơn vị của người thực hiện (mã hoặc tên).")
@click.option("--at", "on", callback=a_day, metavar="NGÀY", help="Ngày xem; mặc định hôm nay.")
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON.")
@pack_options
def can(
    db: str,
    code: str,
    role: str | None,
    unit: str | None,
    on: date | None,
    as_json: bool,
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Print the open actions of a line and the reasons that close the others."""
    from khenthuong.cli.due import named_unit
    from khenthuong.cli.newfile import _today
    from khenthuong.office import Actor, Office, Seat

    office, day = Office(open_rules(workflows, provinces)), on or _today()
    context = _context(office, db, code, day)
    (dossier,) = context.dossiers
    roles = [_role(office, role)] if role else [r.id for r in office.pack.national.roles]
    where = named_unit(office, unit, day)
    places = [where] if where else _places(office, dossier, day)
    seats = tuple(Seat(role=r, unit=u) for r in roles for u in places)
    openings = office.can(context, Actor(id="", seats=seats), day)
    if as_json:
        data = [_plain(office, o) for o in openings]
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return 0
    _head(office, dossier, day, roles, places)
    _print(office, openings)
    return 0


def _context(office: Office, db: str, code: str, on: date) -> Context:
    """The dossier as it stood on that day, alone; one that was not sent yet is a draft."""
    from khenthuong.basis import UnknownName
    from khenthuong.office import Context
    from khenthuong.procedure import begin
    from khenthuong.records import Submission
    from khenthuong.store import Store

    with Store.open(db) as store, store.reading() as reader:
        known = {d.id: d for d in reader.as_of(on)}
    if code not in known:
        raise UnknownName("trường hợp", code, sorted(known))
    found = known[code] if known[code].life.state else begin(office.rules, known[code])
    submission = Submission(id=found.submission, unit=found.unit, lines=(code,))
    return Context(submission=submission, dossiers=(found,))


def _role(office: Office, text: str) -> str:
    from khenthuong.basis import UnknownName
    from khenthuong.basis.text import fold

    roles = office.pack.national.roles
    for role in roles:
        if fold(text) in (fold(role.id), fold(role.label)):
            return role.id
    raise UnknownName("vai", text, [r.label for r in roles])


def _places(office: Office, dossier: Dossier, on: date) -> list[str]:
    """Where the dossier lies that day, and its proposing unit."""
    from khenthuong.office.agenda import settled

    here = settled(office, dossier, on)
    later = [u.id for u in office.pack.unit_at(dossier.unit, on)] or [dossier.unit]
    return list(dict.fromkeys([here.here, *later]))


def _head(office: Office, dossier: Dossier, on: date, roles: list[str], places: list[str]) -> None:
    from khenthuong.basis.text import day
    from khenthuong.office.agenda import settled

    words, here = office.words, settled(office, dossier, on)
    state = office.pack.label("states", here.life.state)
    desk = words.unit(here.here)
    units = ", ".join(words.unit(u) for u in places)
    named = ", ".join(office.pack.label("roles", r) for r in roles)
    head = {"dossier": dossier.id, "on": day(on), "state": state, "desk": desk}
    click.echo(words.text("co-the", "head", **head))
    click.echo(words.text("co-the", "as", roles=named, unit=units))


def _print(office: Office, openings: tuple[Opening, ...]) -> None:
    words = office.words
    if not openings:
        click.echo(words.text("co-the", "final"))
    for group in _GROUPS:
        own = [o for o in openings if _group(o) == group]
        if own:
            click.echo(click.style(f"\n{words.text('co-the', group)}", bold=True))
        for opening in own:
            click.echo(f"  {office.pack.label('triggers', opening.trigger)}")
            for finding in opening.findings:
                click.echo(f"    {_sentence(office, finding)}")


def _group(opening: Opening) -> str:
    if opening.open:
        return "open"
    return "lacks" if len(opening.lacks) == len(opening.findings) else "closed"


def _sentence(office: Office, finding: Finding) -> str:
    return office.words.sentence(office.words.line(finding))


def _plain(office: Office, opening: Opening) -> dict[str, Any]:
    return {
        "dossier": opening.dossier,
        "trigger": opening.trigger,
        "open": opening.open,
        "findings": [{"code": f.code, "text": _sentence(office, f)} for f in opening.findings],
    }
