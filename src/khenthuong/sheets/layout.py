"""Which sheets and columns a list for one award needs: exactly what its rules can ask for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import field, frozen

from khenthuong.judge import Case
from khenthuong.law import Pack
from khenthuong.law.facts import Fact, RecordKind
from khenthuong.office.files.asked import ordering_of, papers_of, totals_of, wanted
from khenthuong.office.files.template import draft
from khenthuong.sheets.choices import Choices
from khenthuong.sheets.columns import (
    ATTEST,
    ATTEST_REQUIRED,
    COMMON,
    MAIN,
    STT,
    TOTAL,
    Column,
    Columns,
)

_PERSON = ("dossier.subject.title", "dossier.subject.unit", "dossier.subject.traits")
_MERIT = tuple(f"dossier.achievement.{x}" for x in ("text", "start", "end", "id"))
_VOTES = ("council.yes", "council.written_yes")
_COMMON = (
    "dossier.plan",
    "dates.submitted",
    "dates.received",
    "council.on",
    "council.members",
    "council.present",
    "council.minutes",
    "decision.on",
    "decision.office",
    "decision.unit",
    "decision.capacity",
    "decision.number",
)


@frozen(kw_only=True)
class Table:
    """One sheet to fill in; ``given`` are values that are written for the user."""

    code: str
    sheet: str
    columns: tuple[Column, ...]
    given: dict[str, Any] = field(factory=dict)


@frozen(kw_only=True)
class Layout:
    """The sheets of one list."""

    award: str
    on: date
    main: Table
    common: Table
    further: tuple[Table, ...]
    notes: dict[str, str] = field(factory=dict)


def layout_of(
    choices: Choices,
    award: str,
    on: date,
    *,
    subject: str = "",
    ground: str = "",
    unit: str = "",
    procedure: str = "",
) -> Layout:
    """The sheets for an award; kinds of subject and grounds left out are all it allows.

    Raises ``UnknownName`` for a code the pack lacks or a ground the award has not.
    """
    pack = choices.pack
    case = draft(pack, award, on, subject=subject, ground=ground, unit=unit, procedure=procedure)
    grounds, kinds = _fitting(pack, case, subject, ground)
    cases = [
        draft(pack, award, on, subject=s, ground=g, unit=unit, procedure=procedure)
        for g in grounds
        for s in kinds
    ]
    asked = _Asked(pack, cases)
    makes = Columns(choices)
    main = _Keys(makes, kinds).main(grounds, asked)
    common = _Keys(makes, kinds).common(grounds, asked.totals)
    given = _given(case, grounds, kinds, with_unit=bool(unit))
    return Layout(
        award=pack.award(award).label,
        on=on,
        main=Table(code=MAIN, sheet=makes.sheet(MAIN), columns=main),
        common=Table(code=COMMON, sheet=makes.sheet(COMMON), columns=common, given=given),
        further=tuple(_further(makes, asked.records)),
        notes=asked.notes(makes),
    )


def _fitting(
    pack: Pack, case: Case, subject: str, ground: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The grounds and kinds of subject the award has on the day."""
    award = pack.award(case.dossier.award)
    forms = [f for f in award.forms if f.holds(case.on)] or list(award.forms)
    grounds = (ground,) if ground else tuple(dict.fromkeys(f.ground for f in forms))
    every = dict.fromkeys(s for f in forms if f.ground in grounds for s in f.subjects)
    return grounds, (subject,) if subject else tuple(every)


def _given(
    case: Case, grounds: tuple[str, ...], kinds: tuple[str, ...], *, with_unit: bool
) -> dict[str, Any]:
    dossier = case.dossier
    given: dict[str, Any] = {
        "dossier.award": dossier.award,
        "dossier.procedure": dossier.procedure,
        "on": case.on,
    }
    if with_unit:
        given["dossier.unit"] = dossier.unit
    if len(grounds) == 1 and grounds[0]:
        given["dossier.ground"] = grounds[0]
    if len(kinds) == 1:
        given["dossier.subject.kind"] = kinds[0]
    return given


class _Asked:
    """What the rules ask of any of the cases, in the order of the pack."""

    def __init__(self, pack: Pack, cases: list[Case]) -> None:
        found = [wanted(pack, case) for case in cases]
        facts = {f.id for w in found for f in w.facts}
        facts |= {f.id for c in cases for f in ordering_of(pack, c)}
        self._traits: dict[str, tuple[str, ...]] = {}
        for want in found:
            for traits, more in want.by_trait.items():
                self._traits |= {f.id: traits for f in more if f.id not in facts}
        national = pack.national
        self.facts: list[Fact] = [f for f in national.facts if f.id in facts]
        self.facts += [f for f in national.facts if f.id in self._traits]
        kinds = {r.id for w in found for r in w.records}
        self.records: list[RecordKind] = [r for r in national.records if r.id in kinds]
        listed = [s for c in cases if (s := papers_of(pack, c)) is not None]
        self.totals = list(dict.fromkeys(f.id for c in cases for f in totals_of(pack, c)))
        self.papers = list(dict.fromkeys(i.paper for s in listed for i in s.items))

    def notes(self, makes: Columns) -> dict[str, str]:
        """For a column that only some have to fill: who they are."""
        return {
            f"dossier.facts.{code}": " / ".join(makes.say("dac-diem", t) for t in traits)
            for code, traits in self._traits.items()
        }


class _Keys:
    """Lines up the columns of the first two sheets."""

    def __init__(self, makes: Columns, kinds: tuple[str, ...]) -> None:
        self._makes, self._kinds = makes, kinds

    def main(self, grounds: tuple[str, ...], asked: _Asked) -> tuple[Column, ...]:
        keys = [STT, "dossier.subject.name", *_PERSON]
        if len(self._kinds) > 1:
            keys.insert(2, "dossier.subject.kind")
        if len(grounds) > 1:
            keys.append("dossier.ground")
        keys += [*_MERIT, "dossier.posthumous"]
        keys += [f"dossier.facts.{f.id}" for f in asked.facts]
        keys += [f"dossier.records.{r.id}" for r in asked.records]
        keys += [f"dossier.papers.{p}" for p in asked.papers]
        return tuple(self._columns(MAIN, (*keys, *_VOTES)))

    def common(self, grounds: tuple[str, ...], totals: list[str]) -> tuple[Column, ...]:
        keys = ["dossier.award", "on", "dossier.unit", "dossier.procedure"]
        if len(self._kinds) == 1:
            keys.append("dossier.subject.kind")
        if len(grounds) == 1 and grounds[0]:
            keys.append("dossier.ground")
        readings = (f"readings.{s.id}" for s in self._makes.pack.national.settings)
        given = (f"{TOTAL}{code}" for code in totals)
        return tuple(self._columns(COMMON, (*keys, *_COMMON, *given, *readings)))

    def _columns(self, table: str, keys: tuple[str, ...]) -> Iterator[Column]:
        for key in keys:
            column = self._makes.column(table, key, kinds=self._kinds)
            if column is not None:
                yield column


def _further(makes: Columns, records: list[RecordKind]) -> Iterator[Table]:
    for record in records:
        keys = (STT, *(f.id for f in record.fields))
        columns = tuple(c for k in keys if (c := makes.column(record.id, k)) is not None)
        yield Table(code=record.id, sheet=makes.sheet(record.id), columns=columns)
    keys = (STT, *ATTEST_REQUIRED)
    columns = tuple(c for k in keys if (c := makes.column(ATTEST, k)) is not None)
    yield Table(code=ATTEST, sheet=makes.sheet(ATTEST), columns=columns)
