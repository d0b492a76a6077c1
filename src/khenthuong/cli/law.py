"""``khenthuong law``: look up the rules, compare two days, see what is still to be checked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from khenthuong.cli.impact import impact
from khenthuong.cli.lawdiff import diff
from khenthuong.cli.lawlines import print_lines
from khenthuong.cli.lawstatus import coverage, status
from khenthuong.cli.policies import adopted, policies, policy_option
from khenthuong.cli.rules import a_day, open_rules, pack_options


@click.group(help="Tra cứu quy định: nội dung, căn cứ, thay đổi, tình trạng đối chiếu.")
def law() -> None:
    """Hold the commands about the rules."""


law.add_command(diff)
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
    from khenthuong.office.lawbook.lookup import LawBook

    book = LawBook(adopted(open_rules(workflows, provinces), policy_files))
    print_lines(book.show(code, on or _today()))
    return 0


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
