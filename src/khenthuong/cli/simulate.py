"""``khenthuong simulate``: a season of invented dossiers, saved and summed up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from khenthuong.office import Office
    from khenthuong.simulation import Season, Step, Tally
    from khenthuong.store import Store, Transaction

_DEFAULT = "mo-phong-{plan}-{seed}{again}.db"


@click.command(
    help="Mô phỏng một mùa khen thưởng theo một kế hoạch: dựng hồ sơ, đưa qua mọi bước, "
    "ghi vào kho dữ liệu rồi tóm tắt. Tên kế hoạch: xem khenthuong plans."
)
@click.argument("plan", metavar="KẾ_HOẠCH")
@click.option(
    "--dossiers",
    default=60,
    show_default=True,
    metavar="SỐ",
    type=click.IntRange(1, 100_000),
    help="Số trường hợp.",
)
@click.option(
    "--seed",
    default=1,
    show_default=True,
    metavar="SỐ",
    help="Hạt giống; cùng hạt giống thì cùng kết quả.",
)
@click.option(
    "--db",
    metavar="NƠI_GHI",
    help="Tệp SQLite mới, hoặc địa chỉ postgresql://. Không ghi thì tự đặt tên một tệp mới.",
)
@click.option(
    "--report",
    metavar="TỆP.html",
    type=click.Path(path_type=Path),
    help="Viết thêm một trang báo cáo để xem và in.",
)
def simulate(plan: str, dossiers: int, seed: int, db: str | None, report: Path | None) -> int:
    """Run one season; nothing half-written stays behind when it fails."""
    from khenthuong.basis import Fault, InputError
    from khenthuong.office import Office, open_pack
    from khenthuong.simulation import Season, Tally

    office = Office(open_pack())
    found = office.pack.plan(plan)
    season = Season(office, found, count=dossiers, seed=seed)
    if not season.lists:
        raise InputError([Fault(plan, office.words.text("mo-phong", "empty-plan"))])
    tally = Tally(office)
    finals = {s.id for s in office.pack.national.states if s.final}
    rested: set[str] = set()
    with _page(report) as written, _database(office, db or _free(plan, seed)) as (store, place):
        with _progress(office, season.size) as moved, store.transaction() as tx:
            for step in season.steps():
                _save(tx, step)
                tally.add(step)
                rested.update(d.id for d in step.dossiers if d.life.state in finals)
                moved(len(rested))
        tally.close()
        _show(office, season, tally, place, report, written)
    return 0


def _save(tx: Transaction, step: Step) -> None:
    """One step as one saving: the list first, or its events with all that they made."""
    if step.opens:
        tx.add(step.submissions[0], step.dossiers)
    elif step.events:
        decisions = (step.decision,) if step.decision is not None else ()
        tx.append(step.events, step.submissions, decisions)


def _show(
    office: Office,
    season: Season,
    tally: Tally,
    place: str,
    report: Path | None,
    written: list[str],
) -> None:
    from khenthuong.cli.printing import console, print_summary, title
    from khenthuong.simulation import Summarist, render_page

    def say(code: str) -> str:
        return office.pack.label("mo-phong", code)

    summary = Summarist(office, season, tally).make()
    written.append(render_page(summary, say))
    out = console()
    print_summary(out, summary, say, season.plan.id)
    title(out, say("next"))
    out.print(say("database").format(events=tally.events, place=place), soft_wrap=True)
    if report is not None:
        out.print(say("report").format(place=report), soft_wrap=True)
    argument = quote(place)
    for command in (
        f"khenthuong show {argument} {tally.instructive()}",
        f"khenthuong show {argument}",
        f"khenthuong events {argument} --jsonl",
        f"khenthuong plan review {season.plan.id}",
    ):
        out.print(f"  {command}", soft_wrap=True)


# -- places to write -------------------------------------------------------


def _free(plan: str, seed: int) -> str:
    """A file name that is not taken."""
    again = 1
    while True:
        name = _DEFAULT.format(plan=plan, seed=seed, again=f"-{again}" if again > 1 else "")
        if not Path(name).exists():
            return name
        again += 1


@contextmanager
def _database(office: Office, place: str) -> Iterator[tuple[Store, str]]:
    """A new store; its file is taken away again when the season fails."""
    from khenthuong.store import Store

    store = Store.create(place, office.pack.content_hash, durable=False)
    is_file = "://" not in place
    try:
        yield store, place if is_file else _without_password(place)
    except BaseException:
        store.close()
        if is_file:
            for ending in ("", "-wal", "-shm", "-gate"):
                Path(place + ending).unlink(missing_ok=True)
        raise
    store.close()


def _without_password(url: str) -> str:
    from sqlalchemy import make_url

    return make_url(url).render_as_string(hide_password=True)


@contextmanager
def _page(report: Path | None) -> Iterator[list[str]]:
    """A new file for the report, reserved first and filled last."""
    from khenthuong.basis import Fault, InputError

    parts: list[str] = []
    if report is None:
        yield parts
        return
    try:
        report.open("xb").close()
    except FileExistsError as error:
        message = "đã có tệp này; không ghi đè. Hãy chọn tên khác."
        raise InputError([Fault(str(report), message)]) from error
    except OSError as error:
        message = "không tạo được tệp ở nơi này; hãy chọn nơi ghi được."
        raise InputError([Fault(str(report), message)]) from error
    try:
        yield parts
        report.write_text("".join(parts), encoding="utf-8")
    except BaseException:
        report.unlink(missing_ok=True)
        raise


@contextmanager
def _progress(office: Office, total: int) -> Iterator[Any]:
    """A bar on the error stream of a terminal; silent elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(office.pack.label("mo-phong", "progress"), total=total)
        yield lambda done: bar.update(task, completed=done)
        bar.update(task, completed=total)
