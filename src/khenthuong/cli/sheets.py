"""Excel on the command line: a list to fill in, a list to check, old decisions to bring in.

``new_xlsx`` and ``check_xlsx`` stand behind ``new --xlsx`` and ``check TỆP.xlsx``;
``history`` is a group of its own. All return exit codes.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.dossiers import show_rows
from khenthuong.cli.exits import exit_code, list_code, worst
from khenthuong.cli.plainjson import print_json
from khenthuong.cli.rules import open_rules, pack_options

if TYPE_CHECKING:
    from khenthuong.law import Pack
    from khenthuong.office import Office
    from khenthuong.sheets import HistoryResult, ListLine, ListResult

ENDING = ".xlsx"
FORMAT = "khenthuong-list-check/1"


def is_xlsx(file: Path) -> bool:
    """Whether a file on the command line is a list, not a dossier."""
    return file.suffix.lower() == ENDING


# -- new --xlsx ------------------------------------------------------------------


def new_xlsx(pack: Pack, award: str, on: date, output: Path, **chosen: str) -> int:
    """Write a list to fill in; raises ``InputError`` rather than touch a file that exists.

    ``chosen`` are ``subject``, ``ground``, ``unit`` and ``procedure``.
    """
    from khenthuong.sheets import new_list

    may_write(pack, output)
    _write(pack, output, new_list(pack, award, on, **chosen))
    return 0


def _text(pack: Pack, group: str, code: str, **values: Any) -> str:
    return pack.label(group, code).format(**values)


def may_write(pack: Pack, output: Path) -> None:
    """Refuse, as ``InputError``, a file that exists or whose folder does not."""
    from khenthuong.basis import Fault, InputError

    code = "exists" if output.exists() else "" if output.parent.is_dir() else "no-folder"
    if code:
        raise InputError([Fault(str(output), _text(pack, "bang", code))])


def _write(pack: Pack, output: Path, content: bytes, *, err: bool = False) -> None:
    with output.open("xb") as stream:
        stream.write(content)
    click.echo(_text(pack, "bang-ket-qua", "written", file=output), err=err)


# -- check TỆP.xlsx --------------------------------------------------------------


def check_xlsx(
    office: Office,
    file: Path,
    *,
    on: date | None = None,
    output: Path | None = None,
    as_json: bool = False,
    every: bool = False,
) -> int:
    """Check a list, print its piles, write the copy; the exit code is the worst line.

    ``every`` also prints the lines that pass. Raises ``InputError`` with every
    fault of every cell, or when ``output`` exists; then nothing is written.
    """
    from khenthuong.sheets import check_list, write_results

    if output is not None:
        may_write(office.pack, output)
    result = check_list(office, file, on)
    if output is not None:
        _write(office.pack, output, write_results(office, result), err=as_json)
    if as_json:
        print_json(list_data(office, result))
    else:
        _print_list(office, result, every=every)
    for note in result.notes:
        click.echo(_text(office.pack, "bang-ket-qua", "note-line", text=note), err=True)
    codes = (exit_code(x.checked.verdict.outcome) for x in result.lines)
    return worst([*codes, list_code(result.whole.verdict)])


def list_data(office: Office, result: ListResult) -> dict[str, Any]:
    """The answer for a program: counts, the list as a whole, per line what ``check`` says."""
    from khenthuong.office.files.checked import as_data
    from khenthuong.office.files.checkedlist import list_data as whole_data

    return {
        "format": FORMAT,
        "file": result.file,
        "total": len(result.lines),
        "piles": {pile.value: count for pile, count in result.counts.items()},
        "notes": list(result.notes),
        "list": whole_data(office, result.whole),
        "lines": [
            {"stt": x.stt, "row": x.row, "pile": x.pile.value, "check": as_data(office, x.checked)}
            for x in result.lines
        ],
    }


def _print_list(office: Office, result: ListResult, *, every: bool) -> None:
    from khenthuong.basis.text import day, percent
    from khenthuong.office.files.checkedlist import list_report
    from khenthuong.sheets import Pile

    def say(code: str, **values: Any) -> None:
        click.echo(_text(office.pack, "bang-ket-qua", code, **values))

    total = len(result.lines)
    first = result.lines[0].checked.case
    award = office.pack.award(first.dossier.award).label
    say("file", file=result.file)
    say("head", award=award, on=day(first.on))
    say("total", count=total)
    for pile in Pile:
        lines = result.pile(pile)
        label = _text(office.pack, "bang-nhom", pile.value)
        say("pile", label=label, count=len(lines), share=percent(len(lines), total))
    for pile in Pile:
        lines = result.pile(pile)
        if lines and (every or pile is not Pile.READY):
            click.echo(f"\n{_text(office.pack, 'bang-nhom', pile.value)}")
            _print_pile(office, lines)
    if result.pile(Pile.READY):
        click.echo("")
        say("note")
    if rows := list_report(office, result.whole):
        click.echo("")
        show_rows(rows)


def _print_pile(office: Office, lines: tuple[ListLine, ...]) -> None:
    """Lines with the same answer are told together."""
    from khenthuong.sheets import Told, told

    alike: dict[Told, list[ListLine]] = {}
    for line in lines:
        alike.setdefault(told(office, line.checked), []).append(line)
    for found, same in alike.items():
        values = {
            "stt": ", ".join(x.stt for x in same),
            "name": same[0].name,
            "count": len(same),
            "headline": found.headline,
        }
        code = "line" if len(same) == 1 else "lines"
        click.echo(f"  {_text(office.pack, 'bang-ket-qua', code, **values)}")
        for text in found.why:
            click.echo(f"    {text}")
        for text in found.missing:
            click.echo(f"    {_text(office.pack, 'bang-ket-qua', 'missing', text=text)}")


# -- history import --------------------------------------------------------------


@click.group(help="Lịch sử khen thưởng: nhập các quyết định cũ.")
def history() -> None:
    """The group of history commands."""


@history.command(
    "import", help="Đọc danh sách quyết định cũ (.xlsx) thành bản ghi có ngày tháng (.yaml)."
)
@click.argument("file", metavar="TỆP", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="TỆP",
    help="Ghi ra tệp này, không ghi đè tệp đã có; không có thì in ra.",
)
@pack_options
def import_(
    file: Path, output: Path | None, workflows: Path | None, provinces: tuple[Path, ...]
) -> int:
    """Import; doubts go to the file as notes and to the screen."""
    from khenthuong.office import Office
    from khenthuong.sheets import history_yaml, import_history

    office = Office(open_rules(workflows, provinces))
    if output is not None:
        may_write(office.pack, output)
    result = import_history(office, file)
    text = history_yaml(office, result)
    if output is None:
        click.echo(text, nl=False)
    else:
        _print_history(office, result)
        _write(office.pack, output, text.encode("utf-8"))
    return 0


def _print_history(office: Office, result: HistoryResult) -> None:
    from khenthuong.sheets import NoteKind

    records = sum(len(rows) for s in result.subjects for rows in s.records.values())
    counts = {"rows": result.rows, "subjects": len(result.subjects), "records": records}
    click.echo(_text(office.pack, "lich-su", "total", notes=len(result.notes), **counts))
    for kind in NoteKind:
        notes = result.of(kind)
        if notes:
            click.echo(f"\n{_text(office.pack, 'lich-su-loai', kind.value)}:")
            for note in notes:
                click.echo(f"  {note.text}")
