"""Phrases on administrative units: when they work, where they stand, what follows them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from khenthuong.law.authority import Unit
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import Unsaid, expect
from khenthuong.review.phrases.world import World


@phrase("don-vi.tra-cuu")
def _looked_up(world: World, unit: str, parent: str | None, on: date) -> None:
    world.on = on
    named = [u for u in world.pack.national.units if u.full_name == unit and u.works(on)]
    world.units = tuple(u for u in named if parent in (None, *_names(_above(world, u))))
    world.on = on


def _above(world: World, unit: Unit) -> tuple[Unit, ...]:
    return (world.pack.unit(unit.parent),) if unit.parent else ()


def _names(units: Iterable[Unit]) -> list[str]:
    return [u.full_name for u in units]


@phrase("don-vi.hoat-dong")
def _works(world: World, works: bool) -> None:
    """It works, and so does the one above it; of those that do not work there is none at all."""
    found = _found(world)
    expect(len(found), int(works), _names(found))
    ended = [a for u in found for a in _above(world, u) if world.on and not a.works(world.on)]
    expect(_names(ended), [])


@phrase("don-vi.la-cap")
def _level(world: World, level: str) -> None:
    expect(_one(world).level, level)


@phrase("don-vi.nhap-vao")
def _followed(world: World, units: tuple[str, ...] | None) -> None:
    later = _names(world.pack.unit(u) for u in _one(world).successors)
    expect(later, list(units or ()))


@phrase("don-vi.van-ban-chua-co-noi-dung")
def _not_read(world: World, text: str | None) -> None:
    pack, unit = world.pack, _one(world).id
    if world.on is None:
        raise Unsaid("tình huống chưa tra cứu đơn vị nào")
    asked = (pack.unread_text(d.id, unit, world.on) for d in pack.national.delegations)
    expect({t.name for t in asked if t}, {text} - {None})


def _one(world: World) -> Unit:
    found = _found(world)
    expect(len(found), 1)
    return found[0]


def _found(world: World) -> tuple[Unit, ...]:
    if world.units is None:
        raise Unsaid("tình huống chưa tra cứu đơn vị nào")
    return world.units
