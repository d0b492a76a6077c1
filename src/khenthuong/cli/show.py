"""``khenthuong show`` and ``events``: what a database of dossiers tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from khenthuong.office import Office
    from khenthuong.store import Reader


@click.command(help="Kể lại quá trình của một trường hợp; không nêu mã thì liệt kê mọi trường hợp.")
@click.argument("db", metavar="KHO")
@click.argument("dossier", metavar="MÃ_TRƯỜNG_HỢP", required=False)
def show(db: str, dossier: str | None) -> int:
    """Tell the story of one dossier, or list them all."""
    from khenthuong.office import Office, open_pack
    from khenthuong.store import Store

    with Store.open(db) as store, store.reading() as reader:
        office = Office(open_pack())
        if dossier is None:
            _list(office, reader)
        else:
            _tell(office, reader, dossier)
    return 0


def _tell(office: Office, reader: Reader, code: str) -> None:
    from khenthuong.basis import UnknownName
    from khenthuong.cli.printing import console, note, print_story
    from khenthuong.simulation import Teller

    known = sorted(d.id for d in reader.dossiers())
    if code not in known:
        raise UnknownName("trường hợp", code, known)
    events = reader.events(code)
    out = console()
    print_story(out, Teller(office).tell(reader.dossier(code), events))
    if not events:
        note(out, office.pack.label("mo-phong", "draft-only"))
    if any(event.pack != office.pack.content_hash for event in events):
        note(out, office.pack.label("mo-phong", "other-pack"))


def _list(office: Office, reader: Reader) -> None:
    from khenthuong.cli.printing import console, print_table
    from khenthuong.simulation import Table, Teller

    teller, words = Teller(office), office.words
    rows = []
    for dossier in sorted(reader.dossiers(), key=lambda d: d.id):
        life = dossier.life
        unit = life.legs[life.leg].unit if life.legs else dossier.unit
        award = office.pack.award(dossier.award)
        rows.append(
            (
                dossier.id,
                teller.name(dossier),
                award.short or award.label,
                teller.state(dossier),
                words.unit(unit),
            )
        )
    heads = ("code", "name", "award", "state", "level-unit")
    head = tuple(office.pack.label("mo-phong", h) for h in heads)
    print_table(console(), Table(head, tuple(rows)))


@click.command(help="In mọi bước đã ghi theo thứ tự; thêm --jsonl để in mỗi bước một dòng JSON.")
@click.argument("db", metavar="KHO")
@click.option("--jsonl", is_flag=True, help="Mỗi bước một dòng JSON, kèm chuỗi kiểm tra.")
def events(db: str, *, jsonl: bool) -> int:
    """Print every step that was stored."""
    from khenthuong.store import Store

    with Store.open(db) as store:
        if jsonl:
            for line in store.events_jsonl():
                click.echo(line.rstrip("\n"))
        else:
            with store.reading() as reader:
                _steps(reader)
    return 0


def _steps(reader: Reader) -> None:
    from khenthuong.basis.text import day
    from khenthuong.cli.printing import console, print_table
    from khenthuong.office import open_pack
    from khenthuong.simulation import Table

    pack = open_pack()
    rows = tuple(
        (
            day(event.act.on),
            event.dossier,
            pack.label("triggers", event.trigger),
            pack.label("states", event.target),
        )
        for event in reader.steps()
    )
    head = tuple(pack.label("mo-phong", h) for h in ("on", "code", "step", "state"))
    print_table(console(), Table(head, rows))
