"""``khenthuong features``: tools for those who write scenarios in Vietnamese."""

from __future__ import annotations

from pathlib import Path

import click

from khenthuong.cli.featurefolder import features_of, rules_of
from khenthuong.cli.featurerun import run
from khenthuong.cli.phrasebook import phrases


@click.group(help="Công cụ cho người viết tình huống.")
def features() -> None:
    """The group of feature commands."""


features.add_command(run)
features.add_command(phrases)


@features.command(help="Rà soát thư mục tình huống; in mọi lỗi cùng lúc.")
@click.argument("folder", metavar="THƯ_MỤC", type=click.Path(path_type=Path))
def lint(folder: Path) -> int:
    """Print every fault; 2 when there is one, 0 for a clean folder."""
    from khenthuong.basis import InputError
    from khenthuong.review import inventory, lint_folder

    found = features_of(folder)
    faults = lint_folder(found, frozenset(i.id for i in rules_of(folder).national.instruments))
    if faults:
        raise InputError(faults)
    items = inventory(found)
    files = len({i.file for i in items})
    click.echo(f"Không có lỗi: {files} tệp, {len(items)} tình huống (kể cả từng dòng dữ liệu).")
    return 0
