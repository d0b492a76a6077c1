"""``khenthuong check``: dossier files in, answers out."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.dossiers import read_case, show_rows
from khenthuong.cli.exits import BAD_INPUT, exit_code, list_code, worst
from khenthuong.cli.newfile import new, schema
from khenthuong.cli.plainjson import print_json
from khenthuong.cli.policies import adopted, policy_option
from khenthuong.cli.rules import a_day, open_rules, pack_options, read_text

if TYPE_CHECKING:
    from khenthuong.basis import Fault
    from khenthuong.office import Office
    from khenthuong.office.files.checked import Checked
    from khenthuong.office.files.checkedlist import CheckedList
    from khenthuong.office.words.printing import Row
    from khenthuong.records import Given


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
@click.option(
    "--totals",
    type=click.Path(path_type=Path),
    metavar="TỆP",
    help="Số liệu chung của danh sách (.yaml): chỉ tiêu, tổng số đạt danh hiệu …",
)
@policy_option
@pack_options
def check(
    files: tuple[Path, ...],
    as_json: bool,
    every: bool,
    on: date | None,
    output: Path | None,
    totals: Path | None,
    policy_files: tuple[Path, ...],
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Check each file, then what one unit proposes as one list; the exit code is the worst."""
    from khenthuong.basis import Fault, InputError
    from khenthuong.cli.sheets import check_xlsx, is_xlsx
    from khenthuong.office import Office
    from khenthuong.office.files.checkedlist import list_data

    office = Office(adopted(open_rules(workflows, provinces), policy_files))
    lists = [f for f in files if is_xlsx(f)]
    if lists or output is not None:
        if len(files) != 1 or not lists or totals is not None:
            raise InputError(
                [
                    Fault(
                        "check",
                        "mỗi lần một danh sách .xlsx, không kèm tệp khác; "
                        "-o chỉ dùng với danh sách .xlsx, --totals thì không "
                        "(ghi ở trang thông tin chung)",
                    )
                ]
            )
        return check_xlsx(office, files[0], on=on, output=output, as_json=as_json, every=every)
    given = _totals(office, totals)
    answers = [_answer(office, file, on) for file in files]
    whole = _whole(office, answers, given)
    if as_json:
        data = [_data(office, a) for a in answers] + [list_data(office, x) for x in whole]
        print_json(data[0] if len(data) == 1 else data)
    else:
        _print_text(office, answers, whole, every=every)
    for answer in answers:
        _print_errors(answer)
    return worst([*(_code(a) for a in answers), *(list_code(x.verdict) for x in whole)])


class _Answer:
    """What came of one file: an answer or its faults, and notes on its text."""

    def __init__(self, file: Path) -> None:
        self.file = str(file)
        self.checked: Checked | None = None
        self.faults: tuple[Fault, ...] = ()
        self.notes: list[str] = []


def _totals(office: Office, file: Path | None) -> dict[str, Given]:
    from khenthuong.office.files.totals import read_totals

    return read_totals(office.pack, str(file), read_text(file)) if file is not None else {}


def _whole(
    office: Office, answers: list[_Answer], totals: dict[str, Given]
) -> tuple[CheckedList, ...]:
    """The lists that the files make; none while a file could not be read."""
    from khenthuong.office.files.checkedlist import check_by_unit

    checked = [a.checked for a in answers if a.checked is not None]
    return check_by_unit(office, checked, totals) if len(checked) == len(answers) else ()


def _answer(office: Office, file: Path, on: date | None) -> _Answer:
    from khenthuong.basis import Fault, FaultyFile, KhenThuongError
    from khenthuong.office.files.checked import check_dossier

    answer = _Answer(file)
    try:
        case, answer.notes = read_case(office, file, on)
        answer.checked = check_dossier(office, answer.file, case)
    except FaultyFile as error:
        answer.faults = error.faults
    except KhenThuongError as error:
        answer.faults = (Fault(answer.file, str(error)),)
    return answer


def _code(answer: _Answer) -> int:
    if answer.checked is None:
        return BAD_INPUT
    return exit_code(answer.checked.verdict.outcome)


def _data(office: Office, answer: _Answer) -> dict[str, Any]:
    import attrs

    from khenthuong.office.files.checked import FORMAT, as_data

    if answer.checked is not None:
        return as_data(office, answer.checked)
    faults = [attrs.asdict(f) for f in answer.faults]
    return {"format": FORMAT, "file": answer.file, "faults": faults}


def _print_errors(answer: _Answer) -> None:
    for note in answer.notes:
        click.echo(note, err=True)
    for fault in answer.faults:
        click.echo(str(fault), err=True)


def _print_text(
    office: Office, answers: list[_Answer], whole: tuple[CheckedList, ...], *, every: bool
) -> None:
    from khenthuong.office.files.checkedlist import list_report
    from khenthuong.office.words.printing import Row, report

    rows: list[Row] = []
    for answer in answers:
        if answer.checked is not None:
            rows.extend([Row(0, "")] if rows else [])
            rows.extend(report(office, answer.checked, every=every))
    for checked in whole:
        rows.extend([Row(0, ""), *list_report(office, checked)])
    show_rows(rows)
