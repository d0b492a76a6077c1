"""Which scenes are walked: one of each shape that the data can give a dossier's way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product

from khenthuong.judge.authority import decider_at
from khenthuong.judge.council import vote_at
from khenthuong.law import Pack
from khenthuong.law.authority import Unit
from khenthuong.law.awards import Award
from khenthuong.procedure import route
from khenthuong.prove.clock import Clock
from khenthuong.prove.state import Scene

Shape = tuple[object, ...]


def scenes(pack: Pack, clock: Clock) -> tuple[Scene, ...]:
    """One scene per shape, in the order of the pack."""
    found: dict[Shape, Scene] = {}
    places = tuple(u for u in pack.national.units if not lost(u))
    for award, unit in product(pack.national.awards, places):
        if unit.level not in _lowest(pack, award):
            continue
        for procedure in pack.national.procedures:
            scene = Scene(award.id, unit.id, *_form(award), procedure.id)
            found.setdefault(shape(pack, clock, scene), scene)
    return tuple(found.values())


def lost(unit: Unit) -> bool:
    """Whether the unit ends and the data name nobody who took it over."""
    return unit.end is not None and not unit.successors


def shape(pack: Pack, clock: Clock, scene: Scene) -> Shape:
    """What the machine can tell of a scene in each stretch of time, units numbered as they come."""
    numbers: dict[str, int] = {}
    return (scene.procedure, *(_at(pack, clock.days[i], scene, numbers) for i in set(clock.alike)))


def _at(pack: Pack, on: date, scene: Scene, numbers: dict[str, int]) -> Shape:
    unit = pack.unit(scene.unit)
    if unit.start is not None and on < unit.start:
        return ()
    legs = route(pack, scene.draft(), on)
    here = pack.unit_at(scene.unit, on)
    segment = decider_at(pack, scene.award, on)[1]
    vote = vote_at(pack, scene.award, on)
    return (
        tuple((numbers.setdefault(x.unit, len(numbers)), x.stages) for x in legs),
        tuple(numbers.setdefault(u.id, len(numbers)) for u in here),
        segment is not None and not segment.absent,
        vote is not None and vote.percent is not None,
    )


def _lowest(pack: Pack, award: Award) -> set[str]:
    """The levels where proposals for the award begin."""
    routes = (r for r in pack.national.routes if r.award == award.id)
    return {s.levels[0] for r in routes for s in r.segments if s.levels}


def _form(award: Award) -> tuple[str, str]:
    """A kind of subject and a ground that the award admits."""
    form = award.forms[0]
    return form.subjects[0], form.ground


def unplaced(pack: Pack) -> Iterator[Unit]:
    """The units that are left out because the data lose them."""
    return (u for u in pack.national.units if lost(u))
