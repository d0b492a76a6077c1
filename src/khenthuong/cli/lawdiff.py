"""``khenthuong law diff``: what a change of law says otherwise, and which dossiers it turns."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.lawlines import print_lines
from khenthuong.cli.rules import a_day, open_rules, pack_options

if TYPE_CHECKING:
    from khenthuong.basis import Verdict
    from khenthuong.judge import Case
    from khenthuong.office import Office
    from khenthuong.office.lawbook.difference import Change, Flip
    from khenthuong.office.lawbook.titles import Titles
    from khenthuong.office.lawbook.tree import Told

_FILES = (".yaml", ".yml")


@click.command(help="Quy định của hai ngày khác nhau ở đâu; hồ sơ nào đổi kết luận, vì sao.")
@click.argument("before", metavar="NGÀY", callback=a_day)
@click.argument("after", metavar="NGÀY", callback=a_day)
@click.option(
    "--dossier",
    "dossiers",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="TỆP",
    help="Hồ sơ, hoặc thư mục hồ sơ, để kiểm tra theo cả hai ngày.",
)
@click.option("--units", is_flag=True, help="In cả các đơn vị hành chính bắt đầu hoặc kết thúc.")
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON.")
@pack_options
def diff(
    before: date,
    after: date,
    dossiers: tuple[Path, ...],
    units: bool,
    as_json: bool,
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Print what went and what came, then the dossiers."""
    from khenthuong.office import Office
    from khenthuong.office.lawbook.difference import differences, flips
    from khenthuong.office.lawbook.titles import Titles

    office = Office(open_rules(workflows, provinces))
    cases = _cases(office, dossiers)
    changes = differences(office.pack, before, after)
    found = sorted(flips(office, cases, before, after), key=lambda f: not f.flipped)
    if as_json:
        data = {
            "before": before.isoformat(),
            "after": after.isoformat(),
            "changes": [_change_data(c) for c in changes],
            "dossiers": [_flip_data(f) for f in found],
        }
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return 0
    tell = Titles(office.words)
    print_lines(_diff_lines(tell, changes, before, after, units=units))
    if found:
        print_lines(_flip_lines(tell, found))
    return 0


# -- the dossiers --------------------------------------------------------------------


def _cases(office: Office, places: Sequence[Path]) -> dict[str, Case]:
    """The cases of files and of folders of files; raises one error with all faults."""
    from khenthuong.basis import Fault, FaultyFile, InputError, KhenThuongError

    cases: dict[str, Case] = {}
    faults: list[Fault] = []
    for file in (f for place in places for f in _files(place)):
        try:
            cases[str(file)] = _case(office, file)
        except FaultyFile as error:
            faults.extend(error.faults)
        except KhenThuongError as error:
            faults.append(Fault(str(file), str(error)))
    if faults:
        raise InputError(faults)
    return cases


def _files(place: Path) -> list[Path]:
    from khenthuong.basis import Fault, InputError

    if not place.is_dir():
        return [place]
    found = sorted(f for f in place.iterdir() if f.suffix in _FILES)
    if not found:
        raise InputError([Fault(str(place), "thư mục không có tệp hồ sơ nào (*.yaml)")])
    return found


def _case(office: Office, file: Path) -> Case:
    from khenthuong.basis import Fault, InputError
    from khenthuong.office.files.dossier import read_dossier

    try:
        text = file.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        why = "không đọc được tệp này (cần tệp chữ UTF-8)"
        raise InputError([Fault(str(file), why)]) from None
    return read_dossier(office.pack, str(file), text)


# -- in words ------------------------------------------------------------------------


def _diff_lines(
    tell: Titles, found: Sequence[Change], before: date, after: date, *, units: bool
) -> Iterator[Told]:
    from khenthuong.basis.text import day
    from khenthuong.office.lawbook.tree import Told

    yield Told(0, tell.say("diff-head", before=day(before), after=day(after)))
    if not found:
        yield Told(0, tell.say("diff-none"))
    for section in dict.fromkeys(c.section for c in found):
        own = [c for c in found if c.section == section]
        yield Told(0, tell.say("diff-count", section=tell.section(section), count=len(own)))
        for change in own if section != "units" or units else ():
            yield Told(2, change.title, change.code)
            if change.basis:
                yield Told(4, tell.say("diff-basis"))
            yield from _went_and_came(tell, change)


def _went_and_came(tell: Titles, found: Change | Flip) -> Iterator[Told]:
    from khenthuong.office.lawbook.tree import Told

    yield from (Told(4, tell.say("diff-gone", text=t)) for t in found.gone)
    yield from (Told(4, tell.say("diff-new", text=t)) for t in found.new)


def _flip_lines(tell: Titles, found: Sequence[Flip]) -> Iterator[Told]:
    from khenthuong.office.lawbook.tree import Told

    yield Told(0, tell.say("flip-head"))
    for flip in found:
        before, after = _heads(tell, flip)
        code = "flip" if flip.flipped else "flip-same"
        yield Told(2, tell.say(code, name=flip.name, before=before, after=after))
        yield from _went_and_came(tell, flip)
    if len(found) > 1:
        yield from _totals(tell, found)


def _totals(tell: Titles, found: Sequence[Flip]) -> Iterable[Told]:
    """How many went from which conclusion to which other."""
    from khenthuong.office.lawbook.tree import Told

    turned = Counter(_heads(tell, f) for f in found if f.flipped)
    count, flipped = len(found), turned.total()
    values = {"count": count, "flipped": flipped, "same": count - flipped}
    yield Told(0, tell.say("flip-total", **values))
    for (before, after), number in turned.most_common():
        yield Told(2, tell.say("flip-group", count=number, before=before, after=after))


def _heads(tell: Titles, flip: Flip) -> tuple[str, str]:
    return tell.words.headline(flip.before), tell.words.headline(flip.after)


# -- for other programs --------------------------------------------------------------


def _change_data(change: Change) -> dict[str, Any]:
    import attrs

    return attrs.asdict(change)


def _flip_data(flip: Flip) -> dict[str, Any]:
    return {
        "name": flip.name,
        "flipped": flip.flipped,
        "before": _verdict_data(flip.before),
        "after": _verdict_data(flip.after),
        "gone": flip.gone,
        "new": flip.new,
    }


def _verdict_data(verdict: Verdict) -> dict[str, str]:
    return {
        "overall": verdict.outcome.value,
        "cause": verdict.cause.value,
        "deciding": verdict.deciding,
        "status": verdict.status.value,
    }
