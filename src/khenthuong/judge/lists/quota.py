"""How many places a list has, and whether its candidates fit. Integers only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from attrs import field, frozen

from khenthuong.basis import Cause, Status, Truth, weakest
from khenthuong.judge.factrow import FactRow
from khenthuong.law.awards import ROUNDINGS, Quota
from khenthuong.law.pack import Pack

_DOWN, _NEAREST = ROUNDINGS


def share_of(percent: int, base: int, rounding: str) -> int:
    """So many percent of ``base``: the whole part, or the nearest number with a half going up."""
    more = 50 if rounding == _NEAREST else 0
    return (percent * base + more) // 100


@frozen(kw_only=True)
class Places:
    """The places of a list. ``count`` is ``None`` while a total is not known (``missing``).

    ``ways`` has the count by each way of rounding, ``rounding`` the way that leads and
    ``chosen`` whether somebody chose it; all empty where nothing is rounded.
    """

    count: int | None
    missing: str = ""
    percent: int | None = None
    base: int | None = None
    policy: str = ""
    rounding: str = ""
    chosen: bool = False
    ways: dict[str, int] = field(factory=dict)


@frozen
class Fit:
    """Whether the candidates fit into the places, and how firm that answer is."""

    truth: Truth
    status: Status = Status.CONFIRMED
    cause: Cause = Cause.NONE


def places(pack: Pack, quota: Quota, totals: FactRow, readings: Mapping[str, str]) -> Places:
    """The places that a quota gives with these totals of the list."""
    if quota.places:
        seen = totals[quota.places]
        return Places(count=seen.value, missing="" if seen.known else quota.places)
    percent = quota.percent if quota.percent is not None else totals[quota.share].value
    base = totals[quota.per].value
    found = Places(count=None, percent=percent, base=base, policy=quota.rounding)
    if percent is None or base is None:
        return attrs.evolve(found, missing=quota.per if base is None else quota.share)
    setting: Any = pack.find("settings", quota.rounding, "cách hiểu")
    chosen = readings.get(setting.id)
    ways = {way: share_of(percent, base, way) for way in setting.values}
    lead = chosen or setting.default
    return attrs.evolve(
        found, count=ways[lead], rounding=lead, chosen=chosen is not None, ways=ways
    )


def fit(pack: Pack, found: Places, sure: int, maybe: int, status: Status) -> Fit:
    """Whether ``sure`` candidates, and ``maybe`` more, fit; unknown is never a pass.

    Where ways of rounding that nobody chose give different answers, the default leads and
    the answer is an open one.
    """
    if found.count is None:
        return Fit(Truth.UNKNOWN, status, Cause.FACT)
    truth = _within(found.count, sure, maybe)
    cause = Cause.FACT if truth is Truth.UNKNOWN else Cause.NONE
    if found.chosen or all(_within(n, sure, maybe) is truth for n in found.ways.values()):
        return Fit(truth, status, cause)
    setting: Any = pack.find("settings", found.policy, "cách hiểu")
    return Fit(truth, weakest((status, setting.status)), cause)


def _within(count: int, sure: int, maybe: int) -> Truth:
    if sure > count:
        return Truth.FALSE
    return Truth.TRUE if sure + maybe <= count else Truth.UNKNOWN
