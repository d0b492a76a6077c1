"""``khenthuong enter``: many acts, or a council session, from a file into a database."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from khenthuong.cli.rules import open_rules, pack_options, read_text

if TYPE_CHECKING:
    from khenthuong.office import Context, Office
    from khenthuong.office.entering import Entered
    from khenthuong.store import Transaction


class _Rehearsed(Exception):
    """Leaves the transaction so that nothing is kept."""


@click.command(
    short_help="Ghi vào kho nhiều việc đã làm, hoặc một kỳ họp Hội đồng, từ một tệp.",
    help="Ghi vào kho nhiều việc đã làm trước đó (khenthuong-acts/1) hoặc một kỳ họp Hội đồng "
    "(khenthuong-session/1) từ một tệp YAML hay JSON. Cả tệp được kiểm tra trước; còn một "
    "lỗi thì không ghi gì và in mọi lỗi.",
)
@click.argument("db", metavar="KHO")
@click.argument("file", metavar="TỆP", type=click.Path(path_type=Path))
@click.option("--dry-run", "dry", is_flag=True, help="Chỉ kiểm tra, không ghi.")
@pack_options
def enter(
    db: str, file: Path, dry: bool, workflows: Path | None, provinces: tuple[Path, ...]
) -> int:
    """Check a whole file against the database, then write it in one transaction."""
    from khenthuong.cli.newfile import _today
    from khenthuong.office import Office
    from khenthuong.office.files.session import FORMAT
    from khenthuong.store import Store

    office, text = Office(open_rules(workflows, provinces)), read_text(file)
    work = _session if _form(file, text) == FORMAT else _acts
    with Store.open(db) as store:
        try:
            with store.transaction() as tx:
                done = work(office, tx, str(file), text, _today())
                tx.append(done.events, done.submissions, done.decisions, done.sessions)
                if dry:
                    raise _Rehearsed
        except _Rehearsed:
            pass
    _print(office, done, dry=dry)
    return 0


def _form(file: Path, text: str) -> str:
    """What kind of file it says it is."""
    from khenthuong.law.yamltext import read_yaml

    data = read_yaml(str(file), text).data
    return str(data.get("format", "")) if isinstance(data, dict) else ""


def _acts(office: Office, tx: Transaction, name: str, text: str, today: date) -> Entered:
    from khenthuong.office.entering import enter as enter_acts
    from khenthuong.office.files.acts import read_entries

    entries = read_entries(office.pack, name, text)
    named = {line for act in entries.file.acts for line in act.lines}
    lists = sorted({d.submission for d in tx.dossiers() if d.id in named})
    contexts = [_context(office, tx, code) for code in lists]
    return enter_acts(office, entries, contexts, today)


def _session(office: Office, tx: Transaction, name: str, text: str, today: date) -> Entered:
    from khenthuong.office.entering import enter_session
    from khenthuong.office.files.session import read_session

    found = read_session(office.pack, name, text)
    context = _context(office, tx, found.submission)
    return enter_session(office, name, found, context, today)


def _context(office: Office, tx: Transaction, submission: str) -> Context:
    """A list as it stands; lines that were not sent yet are drafts."""
    from khenthuong.office import Context
    from khenthuong.procedure import begin

    found, dossiers = tx.context(submission)
    ready = tuple(d if d.life.state else begin(office.rules, d) for d in dossiers)
    return Context(submission=found, dossiers=ready)


def _print(office: Office, done: Entered, *, dry: bool) -> None:
    from khenthuong.basis.text import day

    words = office.words
    for event in done.events:
        label = office.pack.label("triggers", event.trigger)
        state = office.pack.label("states", event.target)
        line = {"on": day(event.act.on), "dossier": event.dossier, "act": label, "state": state}
        late = words.text("vao-so", "late", on=day(event.act.entered)) if event.act.late else ""
        click.echo(words.text("vao-so", "line", **line) + late)
    for refusal in done.lost:
        text = words.text("vao-so", "lost", dossier=refusal.dossier)
        click.echo(f"{text} {words.refusal(refusal)}")
    count, lines = len(done.events), len({e.dossier for e in done.events})
    code = "dry" if dry else "done"
    click.echo(words.text("vao-so", code, count=count, lines=lines, late=len(done.late)))
