"""Doubts about a history: asked, never decided. All limits come from the pack and the data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from khenthuong.basis.text import day
from khenthuong.judge.runs import longest_run
from khenthuong.law.authority import Unit
from khenthuong.law.series import at
from khenthuong.sheets.awardnames import plain
from khenthuong.sheets.history.award import END, START, OldAward
from khenthuong.sheets.history.before import needed_before
from khenthuong.sheets.history.rows import OldRows
from khenthuong.sheets.history.subjects import Group, alike, same_row, unsure, year_of
from khenthuong.sheets.notes import HistoryNote, NoteKind

_LIMITS = "nhap-nguong"


def notes_of(reader: OldRows, groups: Sequence[Group]) -> Iterator[HistoryNote]:
    """Every remark, the gravest kinds first."""
    checks = _Checks(reader, groups)
    found = [*checks.questions(), *checks.histories()]
    found += [HistoryNote(kind=NoteKind.UNREAD, text=t) for t in reader.unread]
    order = (NoteKind.IMPOSSIBLE, NoteKind.QUESTION, NoteKind.WARNING, NoteKind.UNREAD)
    yield from sorted(found, key=lambda n: order.index(n.kind))


class _Checks:
    """Looks at subjects one by one, and at pairs of them."""

    def __init__(self, reader: OldRows, groups: Sequence[Group]) -> None:
        self._reader, self._groups = reader, groups
        self._pack, self._names = reader.choices.pack, reader.choices.awards
        labels = self._pack.national.labels
        self._age = int(next(x.text for x in labels if x.group == _LIMITS and x.code == "age"))
        self._units = [(_said(u.full_name), u) for u in self._pack.national.units]

    def _note(self, kind: NoteKind, code: str, **values: Any) -> HistoryNote:
        return HistoryNote(kind=kind, text=self._reader.words.text("lich-su", code, **values))

    def _row(self, kind: NoteKind, code: str, row: OldAward, **values: Any) -> HistoryNote:
        award, place = self._names.label(row.award), self._reader.place(row.spot)
        return self._note(kind, code, name=row.name, award=award, place=place, **values)

    def _places(self, rows: Sequence[OldAward]) -> str:
        return ", ".join(self._reader.place(r.spot) for r in rows)

    # -- questions ---------------------------------------------------------------

    def questions(self) -> Iterator[HistoryNote]:
        """Same person? Same decision? Same number for two days?"""
        for one, other in alike(self._groups):
            yield self._note(
                NoteKind.QUESTION,
                "same-person",
                first=_who(one),
                second=_who(other),
                first_place=self._places(one.rows),
                second_place=self._places(other.rows),
            )
        for group in self._groups:
            yield from self._of_group(group)
        yield from self._numbers()

    def _of_group(self, group: Group) -> Iterator[HistoryNote]:
        ask = NoteKind.QUESTION
        if unsure(group):
            yield self._note(ask, "joined", name=group.name, places=self._places(group.rows))
        for one, other in group.twins():
            code = "twice" if same_row(one, other) else "twice-differs"
            award, places = self._names.label(one.award), self._places((one, other))
            yield self._note(ask, code, name=group.name, award=award, places=places, year=one.year)
        for row in group.kept:
            if row.guessed:
                yield self._row(ask, "from-year", row, year=row.year)

    def _numbers(self) -> Iterator[HistoryNote]:
        by_number: dict[tuple[str, str], list[OldAward]] = {}
        for row in (r for g in self._groups for r in g.rows):
            if row.number and row.on is not None:
                key = (plain(row.number), plain(row.decider))
                by_number.setdefault(key, []).append(row)
        for rows in by_number.values():
            days = sorted({r.on for r in rows if r.on is not None})
            years = [d.year for d in days]
            if len(years) > len(set(years)):
                yield self._note(
                    NoteKind.QUESTION,
                    "number",
                    number=rows[0].number,
                    days=", ".join(map(day, days)),
                    places=self._places(rows),
                )

    # -- histories that cannot be ------------------------------------------------

    def histories(self) -> Iterator[HistoryNote]:
        """Offices that were not there, awards before birth, years after the decision."""
        for group in self._groups:
            for row in group.kept:
                yield from self._office(row)
                yield from self._life(group, row)
                yield from self._days(row)
                yield from self._earlier(group, row)

    def _office(self, row: OldAward) -> Iterator[HistoryNote]:
        if row.on is None:
            yield self._row(NoteKind.WARNING, "no-day", row)
            return
        ended, never = self._ended(row, row.on), NoteKind.IMPOSSIBLE
        if why := self._abolished(row.award, row.on):
            yield self._row(never, "no-office", row, on=day(row.on), why=why)
        elif ended:
            name = ended[0].full_name
            yield self._row(never, "unit-ended", row, unit=name, on=day(row.on))

    def _abolished(self, award: str, on: date) -> str:
        """Why nobody decided this award on the day, ``""`` when somebody did."""
        for decider in (d for d in self._pack.national.deciders if d.award == award):
            segment = at(decider.segments, on)
            if segment is not None and segment.absent:
                return str(segment.absent)
        return ""

    def _ended(self, row: OldAward, on: date) -> list[Unit]:
        """Units that the deciding office names and of which none of that name worked."""
        said = _said(row.decider)
        named = [u for name, u in self._units if name in said] if row.decider else []
        return [] if any(u.works(on) for u in named) else named

    def _life(self, group: Group, row: OldAward) -> Iterator[HistoryNote]:
        born, year = year_of(group.born), row.year or (row.on.year if row.on else None)
        if born is None or year is None:
            return
        if year <= born:
            yield self._row(NoteKind.IMPOSSIBLE, "unborn", row, year=year, born=born)
        elif year - born < self._age:
            yield self._row(NoteKind.WARNING, "young", row, age=year - born)

    def _days(self, row: OldAward) -> Iterator[HistoryNote]:
        if row.on is not None and row.year is not None and row.year > row.on.year:
            yield self._row(NoteKind.IMPOSSIBLE, "year-after", row, year=row.year, on=day(row.on))
        start, end = row.record.get(START), row.record.get(END)
        if start is not None and end is not None and end < start:
            yield self._row(NoteKind.IMPOSSIBLE, "period", row, start=day(start), end=day(end))

    def _earlier(self, group: Group, row: OldAward) -> Iterator[HistoryNote]:
        """Titles that must come before, in a row, for this one: as the rules of its day say."""
        if row.year is None:
            return
        on = row.on or date(row.year, 12, 31)
        for needed in needed_before(self._pack, row.award, on):
            known = {r.year for r in group.kept if r.award == needed.award and r.year is not None}
            found = longest_run(y for y in known if y <= row.year)
            if found < needed.count:
                yield self._row(
                    NoteKind.WARNING,
                    "before",
                    row,
                    year=row.year,
                    found=found,
                    needed=self._names.label(needed.award),
                    count=needed.count,
                    basis="; ".join(map(self._pack.cite, needed.cite)),
                )


def _said(text: str) -> str:
    """With spaces around, so that a name is found as whole words only; marks count."""
    return f" {' '.join(text.lower().split())} "


def _who(group: Group) -> str:
    born = year_of(group.born)
    parts = (group.name, str(born) if born else "", group.unit)
    return ", ".join(p for p in parts if p)
