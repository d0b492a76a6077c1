"""May this post decide this award on this day, and may it be signed this way?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from khenthuong.basis import Cause, Truth, UnknownName, Weight
from khenthuong.judge.case import Case, Ruled, simple
from khenthuong.judge.dating import law_day
from khenthuong.law.authority import Decider, DeciderSegment, Unit
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Signing

PHASE = "tham_quyen"


def decider_at(pack: Pack, award: str, on: date) -> tuple[Decider, DeciderSegment | None]:
    """Who decides an award on a day; the segment is absent-marked where nobody does."""
    decider = _series(pack.national.deciders, award, "người quyết định của")
    return decider, at(decider.segments, on)


def _series(found: Sequence[Any], award: str, kind: str) -> Any:
    """The series of an award; raises ``UnknownName`` where the pack has none."""
    for series in found:
        if series.award == award:
            return series
    raise UnknownName(kind, award)


def authority(pack: Pack, case: Case) -> Iterator[Ruled]:
    """All that is to say on authority: the post, its existence, the mark of signing."""
    signing = case.signing
    on = law_day(pack, "signer", case.dossier.dates, signing.on if signing else case.on).on
    decider, segment = decider_at(pack, case.dossier.award, on)
    if segment is None or segment.absent:
        yield _nobody(pack, case, decider, segment, on)
        return
    if signing is None:
        yield _expected(pack, case, segment, on)
        yield from _proposer(pack, case)
        return
    yield _level(pack, signing, segment)
    yield from _office_works(pack, case, signing)
    yield from capacity(pack, signing)


def _nobody(
    pack: Pack, case: Case, decider: Decider, segment: DeciderSegment | None, on: date
) -> Ruled:
    unit = case.signing.unit if case.signing else _last_decider(pack, case, decider, on)
    return simple(
        PHASE,
        "au-office-ended",
        Truth.FALSE,
        cites=segment.cite if segment else (),
        values={
            "unit": unit,
            "on": on,
            "reason": segment.absent if segment else "",
            "successors": successors(pack, unit, on, place=case.dossier.unit),
            "nearest": list(decider.nearest),
        },
    )


def _last_decider(pack: Pack, case: Case, decider: Decider, on: date) -> str:
    """The unit of the proposer's place whose office decided before nobody did."""
    ended = [s for s in decider.segments if s.office and s.end and s.end < on]
    if not ended or ended[-1].end is None:
        return case.dossier.unit
    level = pack.find("offices", ended[-1].office, "chức danh").level
    unit = pack.at_level(case.dossier.unit, level, ended[-1].end)
    return unit.id if unit else case.dossier.unit


def _expected(pack: Pack, case: Case, segment: DeciderSegment, on: date) -> Ruled:
    office = pack.find("offices", segment.office, "chức danh")
    unit = pack.at_level(case.dossier.unit, office.level, on)
    return simple(
        PHASE,
        "au-level",
        Truth.TRUE if unit else Truth.UNKNOWN,
        cause=Cause.NONE if unit else Cause.FACT,
        cites=segment.cite,
        status=segment.status,
        values={"office": segment.office, "unit": unit.id if unit else case.dossier.unit, "on": on},
    )


def _proposer(pack: Pack, case: Case) -> Iterator[Ruled]:
    """A remark when the proposing unit itself has ended by the day asked about."""
    unit = pack.unit(case.dossier.unit)
    if unit.end is None or case.on <= unit.end:
        return
    yield simple(
        PHASE,
        "un-ended",
        Truth.UNKNOWN,
        cites=unit.cite,
        status=unit.status,
        weight=Weight.WARNING,
        values={"unit": unit.id, "successors": successors(pack, unit.id, case.on)},
    )


def _level(pack: Pack, signing: Signing, segment: DeciderSegment) -> Ruled:
    if signing.by_council:
        return council_signed(pack, PHASE)
    right = signing.office in (segment.office, *segment.also)
    return simple(
        PHASE,
        "au-level",
        Truth.of(right),
        cites=segment.cite,
        status=segment.status,
        actual=signing.office,
        required=segment.office,
        values={"office": signing.office, "unit": signing.unit, "on": signing.on},
    )


def council_signed(pack: Pack, phase: str) -> Ruled:
    """A council was named as decider: it never is one."""
    code = "au-council-decider"
    return simple(phase, code, Truth.FALSE, **_cited(pack, code))


def _cited(pack: Pack, rule: str) -> dict[str, Any]:
    segment = pack.rule(rule).segments[-1]
    return {"cites": segment.cite, "status": segment.status}


def _office_works(pack: Pack, case: Case, signing: Signing) -> Iterator[Ruled]:
    unit = pack.unit(signing.unit)
    works = unit.works(signing.on)
    yield simple(
        PHASE,
        "au-office-ended",
        Truth.of(works),
        cites=unit.cite or _cited(pack, "au-office-ended")["cites"],
        status=unit.status,
        values={
            "unit": unit.id,
            "on": signing.on,
            "last": unit.end if not works else None,
            "first": unit.start if not works else None,
            "successors": successors(pack, unit.id, signing.on, place=case.dossier.unit),
            "nearest": [],
            "reason": "",
        },
    )


def successors(pack: Pack, unit: str, on: date, place: str = "") -> list[str]:
    """Units that took over ``unit``; where several or none are known, the one of the place."""
    found = [u.id for u in pack.unit_at(unit, on) if u.works(on)]
    if found == [unit]:
        return []
    near = [u.id for u in pack.unit_at(place, on) if u.works(on)] if place else []
    end = pack.unit(unit).end
    if not found and end is not None and end < on:
        return near
    here = [u for u in found if u in near]
    return here or found


def capacity(pack: Pack, signing: Signing) -> Iterator[Ruled]:
    """What the mark of signing is worth on a decision."""
    if not signing.capacity:
        yield simple(PHASE, "au-capacity", Truth.UNKNOWN, cause=Cause.FACT)
        return
    mark = pack.find("capacities", signing.capacity, "thể thức ký")
    yield simple(
        PHASE,
        mark.code,
        Truth.of(mark.outcome == "pass"),
        cites=mark.cite,
        status=mark.status,
        weight=Weight.WARNING if mark.outcome == "warn" else Weight.BINDING,
        values={"capacity": mark.id, "on": signing.on},
    )


def route_levels(pack: Pack, award: str, unit: Unit, on: date) -> tuple[str, ...]:
    """The levels a proposal of ``unit`` passes on that day; empty when there is no way."""
    route = _series(pack.national.routes, award, "đường trình của")
    segment = at(route.segments, on)
    if segment is None or segment.absent:
        return ()
    levels: tuple[str, ...] = segment.levels
    return levels[levels.index(unit.level) :] if unit.level in levels else levels
