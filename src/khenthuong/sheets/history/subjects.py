"""Which rows of old decisions speak of the same subject, and which of the same award."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from attrs import define, field

from khenthuong.sheets.awardnames import plain
from khenthuong.sheets.history.award import OldAward

Born = int | date | None


@define
class Group:
    """One subject with all its rows; ``kept`` leaves out what is the same row twice."""

    name: str
    rows: list[OldAward] = field(factory=list)

    @property
    def born(self) -> Born:
        """The most exact birth of any row."""
        found = [r.born for r in self.rows if r.born is not None]
        return next((b for b in found if isinstance(b, date)), found[0] if found else None)

    @property
    def unit(self) -> str:
        """The unit of the latest row that names one."""
        units = [r for r in self.rows if r.unit]
        return max(units, key=lambda r: r.year or 0).unit if units else ""

    @property
    def kept(self) -> list[OldAward]:
        """Each row once, in the order of time."""
        found: list[OldAward] = []
        for row in self.rows:
            if not any(same_row(row, other) for other in found):
                found.append(row)
        return sorted(found, key=lambda r: (r.year or 0, r.on or date.min))

    def twins(self) -> list[tuple[OldAward, OldAward]]:
        """Pairs of rows with the same award for the same year."""
        rows = self.rows
        return [
            (a, b)
            for i, a in enumerate(rows)
            for b in rows[i + 1 :]
            if a.award == b.award and a.year == b.year
        ]


def same_row(one: OldAward, other: OldAward) -> bool:
    """Whether both rows say exactly the same."""
    return one.kind == other.kind and one.record == other.record


def year_of(born: Born) -> int | None:
    """The year of a birth, known to the day or not."""
    return born.year if isinstance(born, date) else born


def fits(one: Born, other: Born) -> bool:
    """Whether two births can be the same: equal, or a year and a day in it."""
    if isinstance(one, date) and isinstance(other, date):
        return one == other
    return year_of(one) == year_of(other)


def group_rows(rows: Iterable[OldAward]) -> list[Group]:
    """Rows of the same name belong together by birth; without a birth, by unit."""
    by_name: dict[str, list[Group]] = {}
    for row in rows:
        groups = by_name.setdefault(row.key, [])
        mine = next((g for g in groups if _belongs(g, row)), None)
        if mine is None:
            mine = Group(row.name)
            groups.append(mine)
        mine.rows.append(row)
    return [g for groups in by_name.values() for g in groups]


def _belongs(group: Group, row: OldAward) -> bool:
    if group.born is not None and row.born is not None:
        return fits(group.born, row.born)
    return plain(row.unit) in {plain(r.unit) for r in group.rows}


def unsure(group: Group) -> bool:
    """Whether rows were joined although some do not tell the birth, or no row tells more."""
    some = {r.born is None for r in group.rows}
    return len(some) > 1 or (group.born is None and len(group.rows) > 1 and not group.unit)


def alike(groups: Iterable[Group]) -> Iterator[tuple[Group, Group]]:
    """Pairs that may be one subject: names that differ in marks at most, births that may fit."""
    by_letters: dict[str, list[Group]] = {}
    for group in groups:
        by_letters.setdefault(plain(group.rows[0].key), []).append(group)
    for found in by_letters.values():
        for one, other in combinations(found, 2):
            unknown = one.born is None or other.born is None
            if unknown or fits(one.born, other.born):
                yield one, other
