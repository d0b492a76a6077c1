"""``khenthuong law``: look up the rules, compare two days, see what is still to be checked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.impact import impact
from khenthuong.cli.lawlines import print_lines
from khenthuong.cli.lawstatus import coverage, status
from khenthuong.cli.policies import adopted, policies, policy_option
from khenthuong.cli.rules import a_day, open_rules, pack_options, read_text

if TYPE_CHECKING:
    from khenthuong.judge import Case
    from khenthuong.office import Office
    from khenthuong.office.lawtitles import Titles
    from khenthuong.office.lawtree import Told


@click.group(help="Tra cứu quy định: nội dung, căn cứ, thay đổi, tình trạng đối chiếu.")
def law() -> None:
    """Hold the commands about the rules."""


law.add_command(policies)
law.add_command(impact)
law.add_command(status)
law.add_command(coverage)


@law.command(help="Một mã trong bộ quy định: nội dung trong ngày, căn cứ, trước và sau.")
@click.argument("code", metavar="MÃ")
@click.option("--at", "on", callback=a_day, metavar="NGÀY", help="Ngày tra cứu; mặc định hôm nay.")
@policy_option
@pack_options
def show(
    code: str,
    on: date | None,
    policy_files: tuple[Path, ...],
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Print every definition of that code."""
    from khenthuong.office.lawbook import LawBook

    book = LawBook(adopted(open_rules(workflows, provinces), policy_files))
    print_lines(book.show(code, on or _today()))
    return 0


@law.command(help="Quy định của hai ngày khác nhau ở đâu; hồ sơ nào đổi kết luận, vì sao.")
@click.argument("before", metavar="NGÀY", callback=a_day)
@click.argument("after", metavar="NGÀY", callback=a_day)
@click.option(
    "--dossier",
    "dossiers",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="TỆP",
    help="Hồ sơ để kiểm tra theo cả hai ngày.",
)
@click.option("--units", is_flag=True, help="In cả các đơn vị hành chính bắt đầu hoặc kết thúc.")
@pack_options
def diff(
    before: date,
    after: date,
    dossiers: tuple[Path, ...],
    units: bool,
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Print what went and what came, then the dossiers."""
    from khenthuong.office import Office
    from khenthuong.office.lawdiff import flips
    from khenthuong.office.lawtitles import Titles

    office = Office(open_rules(workflows, provinces))
    tell = Titles(office.words)
    cases = {str(f): _case(office, f) for f in dossiers}
    print_lines(_diff_lines(tell, before, after, units=units))
    if cases:
        print_lines(_flip_lines(tell, flips(office, cases, before, after)))
    return 0


def _case(office: Office, file: Path) -> Case:
    from khenthuong.office.dossierfile import read_dossier

    return read_dossier(office.pack, str(file), read_text(file))


def _diff_lines(tell: Titles, before: date, after: date, *, units: bool) -> Iterable[Told]:
    from khenthuong.basis.text import day
    from khenthuong.office.lawdiff import differences
    from khenthuong.office.lawtree import Told

    yield Told(0, tell.say("diff-head", before=day(before), after=day(after)))
    found = differences(tell.pack, before, after)
    if not found:
        yield Told(0, tell.say("diff-none"))
    for section in dict.fromkeys(c.section for c in found):
        own = [c for c in found if c.section == section]
        yield Told(0, tell.say("diff-count", section=tell.section(section), count=len(own)))
        for change in own if section != "units" or units else ():
            yield Told(2, change.title, change.code)
            if change.basis:
                yield Told(4, tell.say("diff-basis"))
            yield from (Told(4, tell.say("diff-gone", text=t)) for t in change.gone)
            yield from (Told(4, tell.say("diff-new", text=t)) for t in change.new)


def _flip_lines(tell: Titles, found: Iterable[Any]) -> Iterable[Told]:
    from khenthuong.office.lawtree import Told

    yield Told(0, tell.say("flip-head"))
    for flip in found:
        heads = [tell.words.headline(v) for v in (flip.before, flip.after)]
        code = "flip" if flip.flipped else "flip-same"
        yield Told(2, tell.say(code, name=flip.name, before=heads[0], after=heads[1]))
        yield from (Told(4, tell.say("diff-gone", text=t)) for t in flip.gone)
        yield from (Told(4, tell.say("diff-new", text=t)) for t in flip.new)


@law.command(help="Nạp thử một thư mục quy định và in mọi lỗi.")
@click.argument("folder", required=False, metavar="[THƯ_MỤC]", type=click.Path(path_type=Path))
@click.option(
    "--province",
    "provinces",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="THƯ_MỤC",
    help="Thêm quy định của tỉnh từ một thư mục.",
)
def lint(folder: Path | None, provinces: tuple[Path, ...]) -> int:
    """Print every fault; 2 when there is one (raised), 0 for a clean folder."""
    open_rules(folder, provinces)
    click.echo("Không có lỗi")
    return 0


def _today() -> date:
    from khenthuong.cli.newfile import _today as today

    return today()
