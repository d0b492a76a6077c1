"""Which awards are open to a subject on a day, and how far it is from each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs
from attrs import frozen

from khenthuong.basis import PhaseResult, Verdict
from khenthuong.judge.authority import decider_at
from khenthuong.judge.case import Case
from khenthuong.judge.check import judge
from khenthuong.judge.dating import law_day
from khenthuong.judge.reasons.explain import CAP, Condition, cures
from khenthuong.law.awards import Award, Form
from khenthuong.law.pack import Pack
from khenthuong.records import Dossier
from khenthuong.workdays import WorkCalendar

CRITERIA = "tieu_chuan"


@frozen(kw_only=True)
class Suggestion:
    """One award on one ground for one subject.

    ``missing`` is the size of the smallest set of conditions that would make it
    pass (0 when it does, ``None`` when no cure is enough); ``nearest`` are the
    sets of that size, ``blocked`` what cannot be cured. ``office`` decides at
    ``level``; ``unit`` is its unit above the proposer, ``""`` where there is none.
    """

    award: str
    ground: str
    verdict: Verdict
    missing: int | None
    nearest: tuple[tuple[Condition, ...], ...]
    blocked: tuple[Condition, ...]
    capped: bool
    office: str
    level: str
    unit: str

    @property
    def criteria(self) -> PhaseResult:
        """What came of the criteria alone."""
        return self.verdict.phase(CRITERIA)

    @property
    def passes(self) -> bool:
        """Whether it could be proposed as it stands."""
        return self.verdict.outcome.open


def suggest(
    pack: Pack, calendar: WorkCalendar, dossier: Dossier, on: date, *, cap: int = CAP
) -> tuple[Suggestion, ...]:
    """Every award that fits the kind of subject on a ground open that day.

    ``dossier`` holds what is known: subject, unit, facts, records, papers; its
    own award and ground are not looked at. Awards that nobody decides on that
    day are left out. Those that pass come first, then the fewest missing
    conditions, then those that no cure reaches; equals keep the catalogue's order.
    """
    found = (_suggestion(pack, calendar, one, on, cap) for one in proposals(pack, dossier, on))
    return tuple(sorted((s for s in found if s is not None), key=_rank))


def _rank(found: Suggestion) -> tuple[bool, bool, int]:
    return not found.passes, found.missing is None, found.missing or 0


def proposals(pack: Pack, dossier: Dossier, on: date) -> Iterator[Dossier]:
    """The dossier once for each award and ground that take its kind of subject."""
    day = law_day(pack, "criteria", dossier.dates, on).on
    procedure = dossier.procedure or pack.national.procedures[0].id
    for award in pack.national.awards:
        for form in _open_forms(award, day):
            if dossier.subject.kind in form.subjects + form.warn_subjects:
                yield attrs.evolve(dossier, award=award.id, ground=form.ground, procedure=procedure)


def _open_forms(award: Award, on: date) -> Iterator[Form]:
    return (f for f in award.forms if f.holds(on) and not f.absent)


def _suggestion(
    pack: Pack, calendar: WorkCalendar, dossier: Dossier, on: date, cap: int
) -> Suggestion | None:
    day = law_day(pack, "signer", dossier.dates, on).on
    _, segment = decider_at(pack, dossier.award, day)
    if segment is None or segment.absent:
        return None
    case = Case(dossier=dossier, on=on)
    verdict = judge(pack, calendar, case)
    found = cures(pack, case, verdict, cap=cap)
    missing = len(found.sets[0]) if found.sets else None
    level = pack.find("offices", segment.office, "chức danh").level
    unit = pack.at_level(dossier.unit, level, day)
    return Suggestion(
        award=dossier.award,
        ground=dossier.ground,
        verdict=verdict,
        missing=missing,
        nearest=tuple(s for s in found.sets if len(s) == missing),
        blocked=found.blocked,
        capped=found.capped,
        office=segment.office,
        level=level,
        unit=unit.id if unit else "",
    )
