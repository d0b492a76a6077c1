"""``check_list``: every line of a list as a case and its verdict, in four piles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum

from attrs import field, frozen

from khenthuong.basis import Cause, Fault, InputError, Outcome, Verdict
from khenthuong.judge import Case
from khenthuong.law import Pack
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import YamlText
from khenthuong.office import Office
from khenthuong.office.files.checked import Checked, check_dossier
from khenthuong.office.files.checkedlist import CheckedList, check_submission
from khenthuong.office.files.dossier import DossierFile, case_of
from khenthuong.office.files.faults import faults_of_names
from khenthuong.records import Given
from khenthuong.sheets.choices import Choices
from khenthuong.sheets.columns import MAIN, Columns
from khenthuong.sheets.excel import Data, content_of
from khenthuong.sheets.grid import Book, BookFaults, Spot
from khenthuong.sheets.joins import Joins
from khenthuong.sheets.line import Line
from khenthuong.sheets.rows import Cells, Rows
from khenthuong.sheets.tables import Tables
from khenthuong.sheets.values import Values

_NAME = "danh-sach.xlsx"


class Pile(Enum):
    """Where a line of the list ends up."""

    READY = "du"
    INCOMPLETE = "thieu"
    FAILED = "khong_du"
    ASK = "xin_y_kien"


@frozen(kw_only=True)
class ListLine:
    """One line: its number (STT), its row on the sheet, and the answer."""

    stt: str
    row: int
    checked: Checked
    pile: Pile

    @property
    def name(self) -> str:
        """Whom it is about."""
        return self.checked.case.dossier.subject.name


@frozen(kw_only=True)
class ResultPlace:
    """Where the answers go: the sheet, its header row, and the columns that are there already."""

    sheet: str = ""
    header_row: int = 0
    columns: dict[str, int] = field(factory=dict)


@frozen(kw_only=True)
class ListResult:
    """The answers of a list in its own order; ``notes`` say what was not read.

    ``whole`` is what is said of the list as a whole, which no line shows.
    """

    file: str
    lines: tuple[ListLine, ...]
    whole: CheckedList
    notes: tuple[str, ...] = ()
    place: ResultPlace = field(factory=ResultPlace, repr=False)
    data: bytes = field(default=b"", repr=False, eq=False)

    def pile(self, pile: Pile) -> tuple[ListLine, ...]:
        """The lines of one pile."""
        return tuple(x for x in self.lines if x.pile is pile)

    @property
    def counts(self) -> dict[Pile, int]:
        """How many lines each pile has, empty ones included."""
        return {pile: len(self.pile(pile)) for pile in Pile}


def check_list(office: Office, data: Data, on: date | None = None, *, file: str = "") -> ListResult:
    """Judge every line of a list made by ``new_list``.

    Args:
        office: whose rules are asked.
        data: the workbook, as bytes or as a path.
        on: the day of the check, instead of the one in the workbook.
        file: the name for faults, when ``data`` are bytes.

    Raises:
        InputError: with every fault of every cell; then nothing was judged.

    """
    name = file or (_NAME if isinstance(data, bytes) else str(data))
    content = content_of(office.words, name, data)
    tables, lines, totals = _read(office, content, name, on)
    cases = _cases(office.pack, lines, tables.book.faults)
    answers = [_answer(office, name, line, case) for line, case in zip(lines, cases, strict=True)]
    main = tables.found[MAIN]
    return ListResult(
        file=name,
        lines=tuple(answers),
        whole=check_submission(office, {x.stt: x.checked for x in answers}, totals),
        notes=tuple(tables.notes),
        place=ResultPlace(sheet=main.sheet.title, header_row=main.header_row, columns=main.results),
        data=content,
    )


def _read(
    office: Office, data: bytes, name: str, on: date | None
) -> tuple[Tables, list[Line], dict[str, Given]]:
    """The lines of a workbook that has no fault of its own."""
    choices = Choices(office.pack)
    book = Book(choices.words, name, data)
    tables = Tables(Columns(choices), book)
    cells = Cells(tables, Values(choices))
    rows = Rows(cells, on)
    lines = rows.lines()
    totals = rows.totals()
    Joins(cells, lines, set(rows.seen)).join()
    faults = [*tables.faults, *cells.faults]
    told = {f.path for f in faults}
    meant = (f for line in lines for f in _meaning(office.pack, line, book.faults))
    faults += [f for f in dict.fromkeys(meant) if f.path not in told]
    if faults:
        raise InputError(sorted(faults, key=_place))
    return tables, lines, totals


def _place(fault: Fault) -> tuple[str, int, str]:
    sheet, _, address = fault.path.rpartition("!")
    digits = "".join(c for c in address if c.isdigit())
    return sheet, int(digits or 0), address


def _source(line: Line) -> tuple[YamlText, list[Spot]]:
    """The line as a file: the *line number* of a mark is the place in the list of spots."""
    spots = list(line.spots.values())
    marks = {path: (n, 1) for n, path in enumerate(line.spots, start=1)}
    return YamlText(line.stt, line.data, dict(marks)), spots


def _placed(found: tuple[Fault, ...], spots: list[Spot], faults: BookFaults) -> Iterator[Fault]:
    for fault in found:
        spot = spots[fault.line - 1 if fault.line else 0]
        yield faults.at(spot, fault.message, fault.near)


def _meaning(pack: Pack, line: Line, faults: BookFaults) -> Iterator[Fault]:
    """What is impossible though each cell is well written: days, votes, years.

    What is missing was told before, so faults of a whole row or section are left out.
    """
    source, spots = _source(line)
    cells = {n for n, path in enumerate(line.spots, start=1) if isinstance(path[-1], str)}
    found = (f for f in faults_of_names(pack, source) if f.line in cells)
    yield from _placed(tuple(found), spots, faults)


def _cases(pack: Pack, lines: list[Line], faults: BookFaults) -> list[Case]:
    cases: list[Case] = []
    wrong: list[Fault] = []
    for line in lines:
        source, spots = _source(line)
        found, bad = structure(source, DossierFile)
        wrong.extend(_placed(bad, spots, faults))
        if found is not None:
            cases.append(case_of(pack, found))
    if wrong:
        raise InputError(wrong)
    return cases


def _answer(office: Office, name: str, line: Line, case: Case) -> ListLine:
    checked = check_dossier(office, name, case)
    return ListLine(stt=line.stt, row=line.row, checked=checked, pile=pile_of(checked.verdict))


def pile_of(verdict: Verdict) -> Pile:
    """The pile of a verdict; a hold and a missing rule wait for somebody's opinion."""
    if verdict.outcome.open:
        return Pile.READY
    if verdict.outcome in (Outcome.FAIL, Outcome.NOT_APPLICABLE):
        return Pile.FAILED
    if verdict.outcome is Outcome.UNKNOWN and verdict.cause is Cause.FACT:
        return Pile.INCOMPLETE
    return Pile.ASK
