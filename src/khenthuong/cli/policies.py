"""What an office chose and compared, on the command line: ``--policy`` and ``law policies``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from khenthuong.cli.lawlines import print_lines
from khenthuong.cli.rules import open_rules, pack_options, read_text

if TYPE_CHECKING:
    from khenthuong.law import Pack, Policies

F = TypeVar("F", bound=Callable[..., Any])


def policy_option(command: F) -> F:
    """Add the option that names policy files."""
    option = click.option(
        "--policy",
        "policy_files",
        multiple=True,
        type=click.Path(path_type=Path),
        metavar="TỆP",
        help="Chính sách của đơn vị: cách hiểu đã chọn cho mùa, kết quả đối chiếu bản gốc.",
    )
    return option(command)


def adopted(pack: Pack, files: tuple[Path, ...]) -> Pack:
    """The pack with the policies of the files; what no longer counts is said on the error stream.

    Raises ``InputError`` with every fault of every file.
    """
    from khenthuong.basis import Fault, InputError
    from khenthuong.law import read_policies
    from khenthuong.law.adopt import adopt

    texts: dict[str, str] = {}
    faults: list[Fault] = []
    for file in files:
        try:
            texts[str(file)] = read_text(file)
        except InputError as error:
            faults.extend(error.faults)
    if faults:
        raise InputError(faults)
    policies = read_policies(pack, texts)
    tell_void(pack, policies)
    return adopt(pack, policies)


def tell_void(pack: Pack, policies: Policies) -> None:
    """Say on the error stream which comparisons no longer count."""
    for warning in policies.void:
        said = pack.label("chinh-sach", "void").format(text=warning)
        click.echo(said, err=True)


@click.command(
    help="Các điểm còn cách hiểu khác nhau: mặc định, khi nào phải xin ý kiến, ai đã chọn."
)
@policy_option
@pack_options
def policies(
    policy_files: tuple[Path, ...], workflows: Path | None, provinces: tuple[Path, ...]
) -> int:
    """Print every open question of the rules."""
    from khenthuong.office.lawbook.policies import policy_lines
    from khenthuong.office.lawbook.titles import Titles
    from khenthuong.office.words.wording import Wording

    pack = adopted(open_rules(workflows, provinces), policy_files)
    print_lines(policy_lines(Titles(Wording(pack))))
    return 0
