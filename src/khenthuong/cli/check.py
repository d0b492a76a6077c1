"""``khenthuong check``: dossier files in, answers out."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.exits import BAD_INPUT, exit_code, worst
from khenthuong.cli.newfile import new, schema
from khenthuong.cli.policies import adopted, policy_option
from khenthuong.cli.rules import a_day, open_rules, pack_options, read_text

if TYPE_CHECKING:
    from khenthuong.basis import Fault
    from khenthuong.judge import Case
    from khenthuong.office import Office
    from khenthuong.office.dossiercheck import Checked
    from khenthuong.office.printing import Row

_WIDTH = 100
_NARROWEST = 20
_STYLES = {"head": "bold", "good": "green", "bad": "bold red", "open": "yellow"}

__all__ = ["check", "new", "schema"]


@click.command(help="Kiểm tra từng tệp hồ sơ: đủ điều kiện hay chưa, vì sao, cần bổ sung gì.")
@click.argument("files", nargs=-1, required=True, metavar="TỆP…", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="In kết quả dạng JSON.")
@click.option(
    "--all", "every", is_flag=True, help="In cả những nội dung không quyết định kết luận."
)
@click.option(
    "--on", callback=a_day, metavar="NGÀY", help="Ngày kiểm tra, thay cho ngày ghi trong tệp."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="TỆP",
    help="Danh sách Excel: ghi kết quả vào bản sao này.",
)
@policy_option
@pack_options
def check(
    files: tuple[Path, ...],
    as_json: bool,
    every: bool,
    on: date | None,
    output: Path | None,
    policy_files: tuple[Path, ...],
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Check each file; the exit code is the worst of all."""
    from khenthuong.basis import Fault, InputError
    from khenthuong.cli.sheets import check_xlsx, is_xlsx
    from khenthuong.office import Office

    office = Office(adopted(open_rules(workflows, provinces), policy_files))
    lists = [f for f in files if is_xlsx(f)]
    if lists or output is not None:
        if len(files) != 1 or not lists:
            raise InputError(
                [
                    Fault(
                        "check",
                        "mỗi lần một danh sách .xlsx, không kèm tệp khác; "
                        "-o chỉ dùng với danh sách .xlsx",
                    )
                ]
            )
        return check_xlsx(office, files[0], on=on, output=output, as_json=as_json, every=every)
    answers = [_answer(office, file, on) for file in files]
    if as_json:
        data = [_data(office, a) for a in answers]
        _print_json(data[0] if len(data) == 1 else data)
    else:
        _print_text(office, answers, every=every)
    for answer in answers:
        _print_errors(answer)
    return worst(map(_code, answers))


class _Answer:
    """What came of one file: an answer or its faults, and notes on its text."""

    def __init__(self, file: Path) -> None:
        self.file = str(file)
        self.checked: Checked | None = None
        self.faults: tuple[Fault, ...] = ()
        self.notes: list[str] = []


def _answer(office: Office, file: Path, on: date | None) -> _Answer:
    from khenthuong.basis import Fault, FaultyFile, KhenThuongError
    from khenthuong.office.dossiercheck import check_dossier

    answer = _Answer(file)
    try:
        case = _read(office, answer, on)
        answer.checked = check_dossier(office, answer.file, case)
    except FaultyFile as error:
        answer.faults = error.faults
    except KhenThuongError as error:
        answer.faults = (Fault(answer.file, str(error)),)
    return answer


def _read(office: Office, answer: _Answer, on: date | None) -> Case:
    import attrs

    from khenthuong.office.dossierfile import normalised, read_dossier

    text = read_text(Path(answer.file))
    case = read_dossier(office.pack, answer.file, text)
    for note in normalised(text):
        answer.notes.append(office.words.text("kiem-tra", f"note-{note}", file=answer.file))
    return case if on is None else attrs.evolve(case, on=on)


def _code(answer: _Answer) -> int:
    if answer.checked is None:
        return BAD_INPUT
    return exit_code(answer.checked.verdict.outcome)


def _data(office: Office, answer: _Answer) -> dict[str, Any]:
    import attrs

    from khenthuong.office.dossiercheck import FORMAT, as_data

    if answer.checked is not None:
        return as_data(office, answer.checked)
    faults = [attrs.asdict(f) for f in answer.faults]
    return {"format": FORMAT, "file": answer.file, "faults": faults}


def _print_json(data: Any) -> None:
    from khenthuong.basis.text import nfc

    click.echo(nfc(json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True)))


def _print_errors(answer: _Answer) -> None:
    for note in answer.notes:
        click.echo(note, err=True)
    for fault in answer.faults:
        click.echo(str(fault), err=True)


def _print_text(office: Office, answers: list[_Answer], *, every: bool) -> None:
    from khenthuong.office.printing import Row, report

    rows: list[Row] = []
    for answer in answers:
        if answer.checked is not None:
            rows.extend([Row(0, "")] if rows else [])
            rows.extend(report(office, answer.checked, every=every))
    _show(rows)


def _show(rows: list[Row]) -> None:
    """Lay the lines out; colours only on a terminal, a set width elsewhere."""
    from rich.console import Console
    from rich.text import Text

    width = None if sys.stdout.isatty() else _WIDTH
    console = Console(width=width, highlight=False, markup=False, emoji=False)
    for row in rows:
        style = _STYLES.get(row.tone, "")
        room = max(console.width - row.indent, _NARROWEST)
        for line in Text(row.text, style=style).wrap(console, room):
            line.rstrip()
            console.print(Text(" " * row.indent).append_text(line), soft_wrap=True)
