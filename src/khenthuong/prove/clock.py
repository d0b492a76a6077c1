"""Time as the data cut it: inside one stretch no dated look-up of the machine can change."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import chain

from attrs import frozen

from khenthuong.law import Pack
from khenthuong.law.series import Segment

KEYS = ("submitted", "received", "decided")
_MONEY = "money"  # the only matter that no guard asks
# A boundary with another key, such as the year that was rated, decides nothing here: scenes
# give their achievement no days.
_DAY = timedelta(days=1)


@frozen
class Clock:
    """The first day of every stretch, and per key date the days that change what it selects.

    ``alike`` names for each stretch the first one before it since which nothing of
    the machine changed: what can be done in both is the same.
    """

    days: tuple[date, ...]
    alike: tuple[int, ...]
    cuts: tuple[tuple[date, ...], ...]

    def stretch(self, on: date) -> int:
        """The stretch a day lies in."""
        return bisect_right(self.days, on) - 1

    def sides(self, dates: tuple[date | None, ...]) -> tuple[int | None, ...]:
        """Between which boundaries each key date lies; ``None`` until it happened."""
        return tuple(
            None if day is None else bisect_right(cuts, day)
            for day, cuts in zip(dates, self.cuts, strict=True)
        )

    def key_days(self, sides: tuple[int | None, ...]) -> tuple[date | None, ...]:
        """A day on each of these sides."""
        return tuple(
            None if side is None else _on_side(cuts, side, self.days[0])
            for side, cuts in zip(sides, self.cuts, strict=True)
        )


def _on_side(cuts: tuple[date, ...], side: int, first: date) -> date:
    if side:
        return cuts[side - 1]
    return cuts[0] - _DAY if cuts else first


def clock_of(pack: Pack) -> Clock:
    """The clock of a pack: its periods, its boundaries, and every dated part of the machine.

    Give it the pack with only the rules that are judged for real.
    """
    first, boundaries = pack.first_day(), pack.national.boundaries
    machine = {first, *_machine_days(pack)}
    days = {*machine, *(p.start for p in pack.national.periods), *(b.on for b in boundaries)}
    ordered = tuple(sorted(day for day in days if day >= first))
    alike: list[int] = []
    for index, day in enumerate(ordered):
        alike.append(index if day in machine else alike[-1])
    cuts = tuple(
        tuple(sorted({b.on for b in boundaries if b.key == key and b.matter != _MONEY}))
        for key in KEYS
    )
    return Clock(ordered, tuple(alike), cuts)


def _machine_days(pack: Pack) -> Iterator[date]:
    """The days on which what the machine or a real guard asks of the data may change."""
    national = pack.national
    yield from (b.on for b in national.boundaries if b.key in KEYS and b.matter != _MONEY)
    for unit in national.units:
        yield from _edges(unit.start, unit.end)
    for segment in chain(*(award.forms for award in national.awards), *_series(pack)):
        yield from _edges(segment.start, segment.end)


def _series(pack: Pack) -> Iterator[Sequence[Segment]]:
    national = pack.national
    yield from (x.segments for x in national.deciders)
    yield from (x.segments for x in national.routes)
    yield from (x.segments for x in national.votes)
    for content in (national, *(layer.content for layer in pack.layers)):
        yield from (x.segments for x in content.stage_lists)
        yield from (x.segments for x in content.councils)
    yield from (r.segments for r in pack.every_rule() if any(s.when for s in r.segments))


def _edges(start: date | None, end: date | None) -> Iterator[date]:
    if start:
        yield start
    if end:
        yield end + _DAY
