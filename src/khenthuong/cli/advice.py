"""``khenthuong explain`` and ``suggest``: what would help a dossier, what a subject may get."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import click

from khenthuong.cli.dossiers import read_case, show_rows
from khenthuong.cli.plainjson import print_json
from khenthuong.cli.rules import a_day, open_rules, pack_options

_ON = click.option(
    "--on", callback=a_day, metavar="NGÀY", help="Ngày xét, thay cho ngày ghi trong tệp."
)
_JSON = click.option("--json", "as_json", is_flag=True, help="In kết quả dạng JSON.")
_FILE = click.argument("file", metavar="TỆP", type=click.Path(path_type=Path))


@click.command(help="Cần bổ sung gì để hồ sơ đủ điều kiện, hoặc chờ đến ngày nào.")
@_FILE
@click.option("--all", "every", is_flag=True, help="In mọi cách bổ sung.")
@_ON
@_JSON
@pack_options
def explain(
    file: Path,
    every: bool,
    on: date | None,
    as_json: bool,
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Print the smallest sets of cures of one dossier file."""
    from khenthuong.office import Office
    from khenthuong.office.words.advice import Advice, explanation

    office = Office(open_rules(workflows, provinces))
    case, notes = read_case(office, file, on)
    found = explanation(office, case)
    if as_json:
        print_json({**_plain(found, "verdict"), "outcome": found.verdict.outcome.value})
    else:
        show_rows(Advice(office).explained(found, every=every))
    _tell(notes)
    return 0


@click.command(help="Danh hiệu, hình thức nào đang mở cho người, tập thể, hộ trong hồ sơ.")
@_FILE
@click.option("--all", "every", is_flag=True, help="In cả những mục phải bổ sung nhiều.")
@_ON
@_JSON
@pack_options
def suggest(
    file: Path,
    every: bool,
    on: date | None,
    as_json: bool,
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Print every award that fits the subject of a dossier file, nearest first."""
    from khenthuong.office import Office
    from khenthuong.office.words.advice import Advice, suggestions

    office = Office(open_rules(workflows, provinces))
    case, notes = read_case(office, file, on)
    found = suggestions(office, case.dossier, case.on)
    if as_json:
        print_json([{**_plain(s, "verdict"), "outcome": s.verdict.outcome.value} for s in found])
    else:
        show_rows(Advice(office).suggested(case.dossier, case.on, found, every=every))
    _tell(notes)
    return 0


def _tell(notes: list[str]) -> None:
    for note in notes:
        click.echo(note, err=True)


def _plain(value: Any, *left_out: str) -> dict[str, Any]:
    """The fields of a value as JSON holds them; findings are told by their codes elsewhere."""
    fields = {a.name: getattr(value, a.name) for a in attrs.fields(type(value))}
    return {k: _part(v) for k, v in fields.items() if k not in left_out}


def _part(value: Any) -> Any:
    from khenthuong.office.files.checked import plain_value

    if attrs.has(type(value)):
        return _plain(value, "finding")
    if isinstance(value, Iterable) and not isinstance(value, str | dict):
        return [_part(v) for v in value]
    return plain_value(value)
