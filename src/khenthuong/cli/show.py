"""``khenthuong show`` and ``events``: what a database of dossiers tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from khenthuong.office import Office
    from khenthuong.store import Reader


@click.command(
    help="Kể lại quá trình của một trường hợp hoặc một kỳ họp Hội đồng; "
    "không nêu mã thì liệt kê tất cả."
)
@click.argument("db", metavar="KHO")
@click.argument("dossier", metavar="MÃ", required=False)
def show(db: str, dossier: str | None) -> int:
    """Tell the story of one dossier or council session, or list them all."""
    from khenthuong.office import Office, open_pack
    from khenthuong.store import Store

    with Store.open(db) as store, store.reading() as reader:
        office = Office(open_pack())
        if dossier is None:
            _list(office, reader)
            _list_sessions(office, reader)
        elif dossier in {session.id for session in reader.sessions()}:
            _tell_session(office, reader, dossier)
        else:
            _tell(office, reader, dossier)
    return 0


def _tell(office: Office, reader: Reader, code: str) -> None:
    from khenthuong.basis import UnknownName
    from khenthuong.cli.printing import console, note, print_story
    from khenthuong.office.words.lapses import lapse_lines
    from khenthuong.simulation import Teller

    known = sorted([d.id for d in reader.dossiers()] + [s.id for s in reader.sessions()])
    if code not in known:
        raise UnknownName("trường hợp hay kỳ họp", code, known)
    events = reader.events(code)
    out = console()
    print_story(out, Teller(office).tell(reader.dossier(code), events))
    for line in lapse_lines(office.words, office.lapsed(reader.draft(code), events)):
        out.print(line)
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
        award = office.pack.award(dossier.award)
        rows.append(
            (
                dossier.id,
                dossier.subject.name,
                award.short or award.label,
                teller.state(dossier),
                words.unit(dossier.here),
            )
        )
    heads = ("code", "name", "award", "state", "level-unit")
    head = tuple(office.pack.label("mo-phong", h) for h in heads)
    print_table(console(), Table(head, tuple(rows)))


def _tell_session(office: Office, reader: Reader, code: str) -> None:
    from khenthuong.cli.printing import console, note, print_table
    from khenthuong.judge import judge_session
    from khenthuong.office import SessionWords
    from khenthuong.simulation import Table

    session, stored = reader.session(code), {d.id for d in reader.dossiers()}
    lines = dict.fromkeys(x.dossier for x in session.lines if x.dossier in stored)
    dossiers = [reader.dossier(line) for line in lines]
    results = judge_session(office.pack, session, dossiers, office.rules.readings)
    story = SessionWords(office.words).tell(session, results)
    out = console()
    for line in (story.title, *story.about):
        out.print(line, soft_wrap=True)
    print_table(out, Table(story.head, story.rows))
    for remark in story.remarks:
        note(out, remark)


def _list_sessions(office: Office, reader: Reader) -> None:
    from khenthuong.basis.text import day
    from khenthuong.cli.printing import console, print_table, title
    from khenthuong.office import SessionWords
    from khenthuong.simulation import Table

    tell, sessions = SessionWords(office.words), reader.sessions()
    if not sessions:
        return
    rows = tuple(
        (s.id, day(s.on), office.words.unit(s.council.unit), str(len(s.lines)), tell.state(s))
        for s in sessions
    )
    out = console()
    title(out, office.pack.label("ky-hop", "list"))
    heads = ("code", "on", "unit", "lines", "state")
    head = tuple(office.pack.label("ky-hop", f"col-{h}") for h in heads)
    print_table(out, Table(head, rows))


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
    from khenthuong.records import PlanEvent
    from khenthuong.simulation import Table

    pack = open_pack()
    rows = tuple(
        (
            day(event.act.on),
            event.plan if isinstance(event, PlanEvent) else event.dossier,
            pack.label("triggers", event.trigger),
            pack.label("states", event.target),
        )
        for event in reader.steps()
    )
    head = tuple(pack.label("mo-phong", h) for h in ("on", "code", "step", "state"))
    print_table(console(), Table(head, rows))
