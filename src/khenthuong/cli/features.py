"""``khenthuong features``: tools for those who write scenarios in Vietnamese."""

from __future__ import annotations

from pathlib import Path

import click

from khenthuong.cli.mutate import mutate


@click.group(help="Công cụ cho người viết tình huống.")
def features() -> None:
    """The group of feature commands."""


features.add_command(mutate)


@features.command(help="Rà soát thư mục tình huống; in mọi lỗi cùng lúc.")
@click.argument("folder", metavar="THƯ_MỤC", type=click.Path(path_type=Path))
def lint(folder: Path) -> int:
    """Print every fault; 2 when there is one, 0 for a clean folder."""
    from khenthuong.basis import Fault, InputError
    from khenthuong.office import open_pack
    from khenthuong.review import inventory, lint_folder

    if not folder.is_dir():
        raise InputError([Fault(str(folder), "không có thư mục này")])
    known = frozenset(i.id for i in open_pack().national.instruments)
    faults = lint_folder(folder, known)
    if faults:
        raise InputError(faults)
    items = inventory(folder)
    files = len({i.file for i in items})
    click.echo(f"Không có lỗi: {files} tệp, {len(items)} tình huống (kể cả từng dòng dữ liệu).")
    return 0
