"""``import_history``: old decisions as dated records per subject, doubts said, nothing dropped."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import yaml
from attrs import frozen

from khenthuong.basis import InputError
from khenthuong.basis.text import name_key
from khenthuong.office import Office
from khenthuong.sheets.choices import Choices
from khenthuong.sheets.excel import Data, content_of
from khenthuong.sheets.grid import Book
from khenthuong.sheets.history.award import OldAward
from khenthuong.sheets.history.checks import notes_of
from khenthuong.sheets.history.rows import OldRows
from khenthuong.sheets.history.subjects import Group, group_rows
from khenthuong.sheets.notes import HistoryNote, NoteKind

FORMAT = "khenthuong-history/1"
_NAME = "lich-su.xlsx"


@frozen(kw_only=True)
class HistorySubject:
    """One person, collective or household with its records by kind, ready for a dossier file."""

    name: str
    born: int | date | None
    unit: str
    records: dict[str, tuple[dict[str, Any], ...]]


@frozen(kw_only=True)
class HistoryResult:
    """What was imported, and every doubt about it; ``rows`` is how many rows were read."""

    file: str
    rows: int
    subjects: tuple[HistorySubject, ...]
    notes: tuple[HistoryNote, ...]

    def of(self, kind: NoteKind) -> tuple[HistoryNote, ...]:
        """The remarks of one kind."""
        return tuple(n for n in self.notes if n.kind is kind)


def import_history(office: Office, data: Data, *, file: str = "") -> HistoryResult:
    """Read old decisions; columns are recognised by their titles.

    Doubts (same person? same decision twice? an office that did not exist?)
    never stop the import: they come back as notes.

    Raises:
        InputError: with every cell that could not be read; then nothing is imported.

    """
    name = file or (_NAME if isinstance(data, bytes) else str(data))
    choices = Choices(office.pack)
    book = Book(choices.words, name, content_of(choices.words, name, data))
    reader = OldRows(choices, book)
    rows = reader.rows()
    if reader.faults:
        raise InputError(reader.faults)
    groups = sorted(group_rows(rows), key=lambda g: name_key(g.name))
    return HistoryResult(
        file=name,
        rows=len(rows),
        subjects=tuple(_subject(g) for g in groups),
        notes=tuple(notes_of(reader, groups)),
    )


def _subject(group: Group) -> HistorySubject:
    kinds: dict[str, list[OldAward]] = {}
    for award in group.kept:
        kinds.setdefault(award.kind, []).append(award)
    return HistorySubject(
        name=group.name,
        born=group.born,
        unit=group.unit,
        records={k: tuple(a.record for a in rows) for k, rows in kinds.items()},
    )


def history_yaml(office: Office, result: HistoryResult) -> str:
    """The result as a YAML file; each ``records`` fits a dossier file as it stands."""
    data = {
        "format": FORMAT,
        "subjects": [dict(_plain(s)) for s in result.subjects],
        "notes": [{"kind": n.kind.value, "text": n.text} for n in result.notes],
    }
    head = office.words.text("lich-su", "head", file=result.file)
    body = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=100)
    return f"# {head}\n{body}"


def _plain(subject: HistorySubject) -> Iterator[tuple[str, Any]]:
    yield "name", subject.name
    if subject.born is not None:
        yield "born", subject.born
    if subject.unit:
        yield "unit", subject.unit
    yield "records", {k: [dict(r) for r in rows] for k, rows in subject.records.items()}
