"""The way of a proposal: which levels, which units, which stages, on which day."""

from __future__ import annotations

from datetime import date

import attrs

from khenthuong.judge.authority import route_levels
from khenthuong.judge.dating import law_day
from khenthuong.law.machine import StageList, StageSegment
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Act, Dossier, Leg, supplement


def stages_of(pack: Pack, dossier: Dossier, level: str, on: date) -> StageSegment:
    """The stages of one leg; the most exact list wins, a province's before the national one."""
    day = law_day(pack, "procedure", dossier.dates, on).on
    lists = [x for layer in pack.layers_for(dossier.unit, on) for x in layer.content.stage_lists]
    for found in sorted((*lists, *pack.national.stage_lists), key=_exactness, reverse=True):
        fits = (
            found.procedure == dossier.procedure
            and (not found.awards or dossier.award in found.awards)
            and (not found.levels or level in found.levels)
        )
        segment = at(found.segments, day) if fits else None
        if segment is not None and not segment.absent:
            stages: StageSegment = segment
            return stages
    return StageSegment()


def _exactness(found: StageList) -> int:
    return bool(found.awards) + bool(found.levels)


def route(pack: Pack, dossier: Dossier, on: date) -> tuple[Leg, ...]:
    """The legs of a new proposal; empty when no level can decide the award that day."""
    unit = pack.unit(dossier.sent_to)
    legs: list[Leg] = []
    for level in route_levels(pack, dossier.award, unit, on):
        found = pack.at_level(unit.id, level, on)
        if found is None:
            return ()
        work = stages_of(pack, dossier, level, on)
        sender = legs[-1].unit if legs else unit.id
        desk = sender if work.answers else ""
        legs.append(Leg(level=level, unit=found.id, stages=work.stages, desk=desk))
    return tuple(legs)


def moved_on(pack: Pack, dossier: Dossier, on: date) -> tuple[tuple[Leg, ...], int] | None:
    """The route after a boundary: finished legs stay, those ahead are worked out anew.

    Returns the legs and the index of the leg the dossier now lies at, or
    ``None`` when nothing changed. A leg whose level ended is kept as lapsed, so
    that its acts stay readable; a leg whose unit was replaced goes on at the
    successor of the proposer's place.
    """
    life = dossier.life
    if _works_on(pack, dossier, on):
        return None
    fresh = {leg.level: leg for leg in route(pack, dossier, on)}
    if not fresh:
        return None
    done, ahead = life.legs[: life.leg], life.legs[life.leg :]
    passed = {leg.level for leg in done if not leg.lapsed}
    kept = tuple(attrs.evolve(leg, lapsed=True) for leg in ahead if leg.level not in fresh)[:1]
    here_lapsed = ahead[0].level not in fresh
    lapsed = kept if here_lapsed else ()
    following = tuple(leg for level, leg in fresh.items() if level not in passed)
    if not following and here_lapsed:  # the power went down to a level that only proposed before
        following = tuple(fresh.values())[-1:]
    return (*done, *lapsed, *following), len(done) + len(lapsed)


def redirected(pack: Pack, dossier: Dossier, act: Act) -> tuple[tuple[Leg, ...], int] | None:
    """The route for the award or the unit that an act names; the present leg lapses.

    Returns the legs and the index of the first one to go on with. Finished legs
    stay; for another unit its whole way is walked, for another award what is left
    of the way from the present level up, or the level that decides it when that lies
    below. ``None`` when no level can take it.
    """
    life = dossier.life
    moved = attrs.evolve(life, acts=(*life.acts, act))
    fresh = route(pack, attrs.evolve(supplement(dossier, act), life=moved), act.on)
    if not fresh:
        return None
    done = life.legs[: life.leg]
    passed = set() if act.unit else {leg.level for leg in done if not leg.lapsed}
    following = tuple(leg for leg in fresh if leg.level not in passed) or fresh[-1:]
    lapsed = attrs.evolve(life.legs[life.leg], lapsed=True, done=None)
    return (*done, lapsed, *following), len(done) + 1


def stranded(pack: Pack, dossier: Dossier, on: date) -> bool:
    """Whether a unit ahead has ended and no level is left that could go on."""
    return not _works_on(pack, dossier, on) and moved_on(pack, dossier, on) is None


def _works_on(pack: Pack, dossier: Dossier, on: date) -> bool:
    """Whether every unit of the legs ahead still works."""
    life = dossier.life
    return all(pack.unit(leg.unit).works(on) for leg in life.legs[life.leg :])
