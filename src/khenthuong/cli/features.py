"""``khenthuong features``: tools for those who write scenarios in Vietnamese."""

from __future__ import annotations

from pathlib import Path

import click

from khenthuong.cli.featurefolder import features_of, rules_of
from khenthuong.cli.featurerun import run
from khenthuong.cli.mutate import mutate
from khenthuong.cli.phrasebook import phrases
from khenthuong.cli.trace import trace


@click.group(help="Công cụ cho người viết tình huống.")
def features() -> None:
    """The group of feature commands."""


features.add_command(mutate)
features.add_command(run)
features.add_command(phrases)
features.add_command(trace)


@features.command(
    help="Rà soát thư mục tình huống; không ghi thư mục thì rà bộ có sẵn. In mọi lỗi cùng lúc."
)
@click.argument("folder", metavar="[THƯ_MỤC]", required=False, type=click.Path(path_type=Path))
@click.option(
    "--fix",
    is_flag=True,
    help="Sửa những gì chỉ có một cách hiểu (mã ký tự, dấu cách, bảng …) rồi rà soát lại; "
    "không đổi nội dung.",
)
def lint(folder: Path | None, fix: bool) -> int:
    """Print every fault; 2 when there is one, 0 for a clean folder. Remarks never fail."""
    from khenthuong.basis import InputError
    from khenthuong.review import inventory
    from khenthuong.review.lint import law_of, lint_folder, mend_folder, remark_folder

    found = features_of(folder)
    for name, mended in mend_folder(found) if fix else ():
        click.echo(f"Đã sửa {name}: {'; '.join(mended.done)}.")
    for remark in remark_folder(found):
        click.echo(f"Lưu ý: {remark}")
    faults = lint_folder(found, law_of(rules_of(folder)))
    if faults:
        raise InputError(faults)
    items = inventory(found)
    files = len({i.file for i in items})
    click.echo(f"Không có lỗi: {files} tệp, {len(items)} tình huống (kể cả từng dòng dữ liệu).")
    return 0
