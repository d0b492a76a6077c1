"""``khenthuong features run``: play the scenarios of a folder and tell which do not hold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.featurefolder import features_of, rules_of
from khenthuong.cli.plainjson import print_json

if TYPE_CHECKING:
    from khenthuong.law import Pack
    from khenthuong.review.run import Ran

FAILED = 1


@click.command(
    help="Chạy các tình huống của một thư mục; không ghi thư mục thì chạy bộ có sẵn. "
    "Trong thư mục có thể có “features” (tình huống) và “workflows” (quy định của tỉnh)."
)
@click.argument("folder", metavar="[THƯ_MỤC]", required=False, type=click.Path(path_type=Path))
@click.option(
    "--only",
    multiple=True,
    metavar="@SỐ|TỆP",
    help="Chỉ chạy tình huống mang số hiệu, thẻ này hoặc thuộc tệp này; dùng được nhiều lần.",
)
@click.option("--json", "as_json", is_flag=True, help="In kết quả dạng JSON.")
def run(folder: Path | None, only: tuple[str, ...], as_json: bool) -> int:
    """Print what does not hold; 0 when everything does, 1 when not, 2 (raised) for bad input."""
    from khenthuong.review.run import run_folder

    features, pack = features_of(folder), rules_of(folder)
    _sound(features, pack)
    found = run_folder(features, pack, only)
    if as_json:
        print_json(_plain(found))
    else:
        _show(found)
    return 0 if all(one.passed for one in found) else FAILED


def _sound(features: Path, pack: Pack) -> None:
    """Refuse files in which something would be left out in silence."""
    from khenthuong.basis import InputError
    from khenthuong.review.lint import law_of, lint_folder

    faults = lint_folder(features, law_of(pack))
    if faults:
        raise InputError(faults)


def _show(found: Sequence[Ran]) -> None:
    failed = [one for one in found if not one.passed]
    for one in failed:
        file, name, row = one.key
        where = f", dòng dữ liệu {row}" if row else ""
        click.echo(click.style(f"{file}:{one.line}: {name} ({one.number}{where})", bold=True))
        if one.step:
            click.echo(f"    Bước không đạt, dòng {one.step.line}: {one.step.text}")
        click.echo(f"    {one.message}\n")
    click.echo(f"{len(found)} lượt chạy: {len(found) - len(failed)} đạt, {len(failed)} không đạt.")


def _plain(found: Sequence[Ran]) -> dict[str, Any]:
    return {
        "passed": sum(one.passed for one in found),
        "failed": sum(not one.passed for one in found),
        "runs": [
            {
                "file": one.key[0],
                "scenario": one.key[1],
                "row": one.key[2],
                "number": one.number,
                "line": one.line,
                "passed": one.passed,
                "step": {"text": one.step.text, "line": one.step.line} if one.step else None,
                "message": one.message,
            }
            for one in found
        ],
    }
