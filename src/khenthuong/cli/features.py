"""``khenthuong features``: tools for those who write scenarios in Vietnamese."""

from __future__ import annotations

from pathlib import Path

import click

from khenthuong.cli.rules import open_rules, pack_options
from khenthuong.cli.trace import trace


@click.group(help="Công cụ cho người viết tình huống.")
def features() -> None:
    """The group of feature commands."""


features.add_command(trace)


@features.command(help="Rà soát thư mục tình huống; in mọi lỗi cùng lúc, mỗi lỗi một dòng.")
@click.argument(
    "folder", metavar="[THƯ_MỤC]", type=click.Path(path_type=Path), default=Path("features")
)
@click.option(
    "--fix",
    is_flag=True,
    help="Sửa những gì chỉ có một cách hiểu (mã ký tự, dấu cách, bảng …) rồi rà soát lại; "
    "không đổi nội dung.",
)
@pack_options
def lint(folder: Path, fix: bool, workflows: Path | None, provinces: tuple[Path, ...]) -> int:
    """Print every fault; 2 when there is one, 0 for a clean folder. Remarks never fail."""
    from khenthuong.basis import Fault, InputError
    from khenthuong.review import inventory
    from khenthuong.review.lint import law_of, lint_folder, mend_folder, remark_folder

    if not folder.is_dir():
        raise InputError([Fault(str(folder), "không có thư mục này")])
    for name, mended in mend_folder(folder) if fix else ():
        click.echo(f"Đã sửa {name}: {'; '.join(mended.done)}.")
    for remark in remark_folder(folder):
        click.echo(f"Lưu ý: {remark}")
    faults = lint_folder(folder, law_of(open_rules(workflows, provinces)))
    if faults:
        raise InputError(faults)
    items = inventory(folder)
    files = len({i.file for i in items})
    click.echo(f"Không có lỗi: {files} tệp, {len(items)} tình huống (kể cả từng dòng dữ liệu).")
    return 0
