"""What the acts of a leg wrote down, as dated records from which facts are derived."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import product
from typing import Any

import attrs
from attrs import frozen

from khenthuong.judge.windows import Record
from khenthuong.law.pack import Pack
from khenthuong.law.registers import Note, Register
from khenthuong.records import Act, Dossier
from khenthuong.workdays import WorkCalendar

Row = dict[str, Any]
Records = Mapping[str, Sequence[Record]]
_DAY = timedelta(days=1)


@frozen
class Waiting:
    """An open record that somebody promised to end by a day; ``papers`` are those still owed.

    ``about`` is what its end will name it by, such as the body that was asked.
    """

    register: Register
    until: date
    about: str = ""
    papers: tuple[str, ...] = ()


def with_notes(pack: Pack, calendar: WorkCalendar, dossier: Dossier, act: Act) -> Dossier:
    """The dossier as the guard of an act sees it: with what its leg wrote down, the act included.

    Where a year has no calendar its working days are not counted, and the register is unknown.
    """
    records = written(pack, dossier, (*_of_leg(dossier, act.leg), act))
    for register in pack.national.registers:
        if register.days:
            counted = [_counted(pack, calendar, register, r, act.on) for r in records[register.id]]
            if any(r[register.days] is None for r in counted):
                del records[register.id]
            else:
                records[register.id] = tuple(counted)
    return attrs.evolve(dossier, records={**dossier.records, **records})


def written(pack: Pack, dossier: Dossier, acts: Iterable[Act]) -> dict[str, tuple[Row, ...]]:
    """The records that acts opened and ended, by register.

    Of a kind that the dossier keeps itself and says nothing of, only open ones are
    told: one that ended proves nothing about others.
    """
    rows: dict[str, list[Row]] = {r.id: [] for r in pack.national.registers}
    for act in acts:
        note = pack.notes.get(act.trigger)
        if note is not None:
            known = dossier.records.get(note.register, ())
            _write(rows.setdefault(note.register, [dict(r) for r in known]), note, act)
    own = {r.id for r in pack.national.registers} | set(dossier.records)
    kept = {k: v if k in own else _open(pack, k, v) for k, v in rows.items()}
    return {k: tuple(v) for k, v in kept.items() if v or k in own}


def meant(pack: Pack, dossier: Dossier, act: Act) -> bool:
    """Whether there is an open record that an act would end."""
    note = pack.notes[act.trigger]
    rows = written(pack, dossier, _of_leg(dossier, act.leg)).get(note.register, ())
    return any(_is_meant(r, note, act) for r in rows)


def open_records(pack: Pack, dossier: Dossier, register: str, leg: int) -> list[Row]:
    """The records of a register that no act of the leg ended."""
    return _open(pack, register, written(pack, dossier, _of_leg(dossier, leg)).get(register, ()))


def owed(pack: Pack, records: Records, papers: Sequence[str] | None) -> dict[str, date]:
    """The papers that were promised and are not there yet, each with its last day."""
    found: dict[str, date] = {}
    for register in pack.national.registers:
        for record in records.get(register.id, ()) if register.owes else ():
            for paper in set(record.get(register.owes) or ()) - set(papers or ()):
                until = record.get(register.until) or date.min
                found[paper] = max(found.get(paper, until), until)
    return found


def waiting(pack: Pack, dossier: Dossier) -> tuple[Waiting, ...]:
    """Everything promised for a day and not done, at every level of the dossier's way."""
    timed = [r for r in pack.national.registers if r.until]
    legs = sorted({a.leg for a in dossier.life.acts})
    return tuple(
        Waiting(
            register,
            record[register.until],
            _about(pack, register, record),
            _missing(register, record, dossier),
        )
        for leg, register in product(legs, timed)
        for record in open_records(pack, dossier, register.id, leg)
        if record.get(register.until) is not None
        if not register.owes or _missing(register, record, dossier)
    )


def _about(pack: Pack, register: Register, record: Row) -> str:
    """The values by which an act finds the record again."""
    ending = next((n for n in pack.notes.values() if n.register == register.id and n.ends), None)
    return ", ".join(str(record[name]) for name in (ending.same if ending else ()))


def _missing(register: Register, record: Record, dossier: Dossier) -> tuple[str, ...]:
    return tuple(p for p in record.get(register.owes) or () if p not in (dossier.papers or ()))


def _of_leg(dossier: Dossier, leg: int) -> list[Act]:
    return [a for a in dossier.life.acts if a.leg == leg]


def _write(rows: list[Row], note: Note, act: Act) -> None:
    entry = {**act.entry, note.day: act.on}
    if not note.ends:
        rows.append(entry)
        return
    row = next((r for r in rows if _is_meant(r, note, act)), None)
    if row is not None:
        row.update(entry)


def _is_meant(record: Record, note: Note, act: Act) -> bool:
    """Whether a record is open and is the one that an act ends."""
    same = all(record.get(f) == act.entry.get(f) for f in note.same)
    return same and record.get(note.day) is None


def _open(pack: Pack, register: str, rows: Iterable[Row]) -> list[Row]:
    ends = next((n.day for n in pack.notes.values() if n.register == register and n.ends), "")
    return [r for r in rows if r.get(ends) is None]


def _counted(pack: Pack, calendar: WorkCalendar, register: Register, record: Row, on: date) -> Row:
    """The record with its whole working days: neither its first day nor ``on`` itself."""
    notes = [n for n in pack.notes.values() if n.register == register.id]
    starts, ends = ({n.day for n in notes if n.ends is end}.pop() for end in (False, True))
    start, before = record[starts], on - _DAY
    last = min(record.get(ends) or before, before)
    days = calendar.working_days_between(start, last) if start < last else 0
    return {**record, register.days: days}
