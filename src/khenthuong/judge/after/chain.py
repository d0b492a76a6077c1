"""Which later awards rested on one that was cancelled, in order, and what no longer holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import attrs
from attrs import frozen

from khenthuong.basis import Finding, Outcome, PhaseResult, Status, Truth, Verdict
from khenthuong.judge.case import Case
from khenthuong.judge.check import judge
from khenthuong.law.facts import RecordKind
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Dossier
from khenthuong.workdays import WorkCalendar

_RULE = "af-cancel-effect"


@frozen(kw_only=True)
class Gone:
    """An award that no longer counts: whose it was, which one, for which period of merit."""

    subject: str
    award: str
    end: date | None = None
    number: str = ""


@frozen(kw_only=True)
class Rested:
    """A later award that does not stand without the cancelled one.

    ``finding`` says so, ``flipped`` are the conditions that no longer hold or are
    no longer known once the cancelled awards are left out.
    """

    dossier: str
    award: str
    on: date
    finding: Finding
    flipped: tuple[Finding, ...]


def chain(
    pack: Pack, calendar: WorkCalendar, gone: Gone, dossiers: Iterable[Dossier]
) -> tuple[Rested, ...]:
    """The later awards of the same recipient that rested on the cancelled one, by day.

    Each decided dossier is judged on its own day with and without the cancelled
    award in its records; one that falls takes those that rested on it along. Facts
    typed in instead of worked out from records cannot be followed.
    """
    lost = [gone]
    found: list[Rested] = []
    mine = [d for d in dossiers if d.subject.id == gone.subject and d.dates.decided is not None]
    for dossier in sorted(mine, key=lambda d: (d.dates.decided or date.min, d.id)):
        rested = _rested(pack, calendar, dossier, lost)
        if rested is not None:
            found.append(rested)
            lost.append(
                Gone(subject=gone.subject, award=dossier.award, end=dossier.achievement.end)
            )
    return tuple(found)


def _rested(
    pack: Pack, calendar: WorkCalendar, dossier: Dossier, lost: list[Gone]
) -> Rested | None:
    on = dossier.dates.decided
    struck = strike(pack, dossier, lost)
    if on is None or struck == dossier:
        return None
    before, after = (_verdict(pack, calendar, d, on) for d in (dossier, struck))
    fallen = [p for p in after.phases if _fell(before.phase(p.phase), p)]
    if not fallen:
        return None
    held = {f.code for p in fallen for f in before.phase(p.phase).findings if _stood(f)}
    flipped = (f for p in fallen for f in p.findings if f.code in held and not _stood(f))
    segment = at(pack.rule(_RULE).segments, on)
    failed = any(p.outcome is Outcome.FAIL for p in fallen)
    return Rested(
        dossier=dossier.id,
        award=dossier.award,
        on=on,
        finding=Finding(
            fallen[0].phase,
            _RULE,
            "ho-rested",
            Truth.FALSE if failed else Truth.UNKNOWN,
            status=segment.status if segment else Status.UNCONFIRMED,
            cites=segment.cite if segment else (),
            deciding=True,
            values={"award": dossier.award, "on": on},
        ),
        flipped=tuple(flipped),
    )


def _verdict(pack: Pack, calendar: WorkCalendar, dossier: Dossier, on: date) -> Verdict:
    said = tuple(a for act in dossier.life.acts for a in act.attestations)
    return judge(pack, calendar, Case(dossier=dossier, on=on, attestations=said))


def _fell(before: PhaseResult, after: PhaseResult) -> bool:
    """Whether a phase came out worse without the cancelled award."""
    if before.outcome.open:
        return not after.outcome.open and after.outcome is not Outcome.NOT_JUDGED
    return before.outcome is Outcome.UNKNOWN and after.outcome is Outcome.FAIL


def _stood(finding: Finding) -> bool:
    return finding.truth is Truth.TRUE


# -- records without the cancelled awards ------------------------------------------


def strike(pack: Pack, dossier: Dossier, lost: Iterable[Gone]) -> Dossier:
    """The dossier whose records say of the lost awards that they were cancelled."""
    kinds = {r.id: r for r in pack.national.records if r.holds}
    records = {
        kind: tuple(_struck(pack, kinds[kind], rows, list(lost))) if kind in kinds else rows
        for kind, rows in dossier.records.items()
    }
    return attrs.evolve(dossier, records=records)


def _struck(
    pack: Pack, kind: RecordKind, rows: Iterable[dict[str, Any]], lost: list[Gone]
) -> Iterator[dict[str, Any]]:
    for row in rows:
        hit = any(_names(pack, kind, row, gone) for gone in lost)
        yield {**row, kind.cancelled: True} if hit else row


def _names(pack: Pack, kind: RecordKind, row: dict[str, Any], gone: Gone) -> bool:
    """Whether a record is of this award: its number where both have one, else its period."""
    if pack.award(gone.award).kind != kind.holds or row.get(kind.award) != gone.award:
        return False
    number = row.get(kind.number)
    if number and gone.number:
        return bool(number == gone.number)
    period, end = row.get(kind.period), gone.end
    if period is None or end is None:
        return False
    return bool(period == (end.year if type(period) is int else end))
