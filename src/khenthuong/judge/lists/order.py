"""Who of equals comes first. A tie-break orders candidates and never filters one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from attrs import frozen

from khenthuong.basis import Truth

_BEFORE = {Truth.TRUE: 0, Truth.UNKNOWN: 1, Truth.FALSE: 2}
_BEST = {Truth.TRUE: 0, Truth.UNKNOWN: 0, Truth.FALSE: 2}
_WORST = {Truth.TRUE: 0, Truth.UNKNOWN: 2, Truth.FALSE: 2}
Key = tuple[int, ...]


@frozen(kw_only=True)
class Candidate:
    """One who asks for a place: ``rank`` as the council put it (equal ranks are equals).

    ``precedence`` has the answer of each tie-break in the order of the law; ``sure`` is
    false while it is open whether the criteria are met at all.
    """

    id: str
    sure: bool = True
    rank: int = 0
    precedence: tuple[Truth, ...] = ()

    def key(self, order: dict[Truth, int]) -> Key:
        """Where the candidate stands; the smaller the earlier."""
        return (self.rank, *(order[t] for t in self.precedence))


@frozen(kw_only=True)
class Placement:
    """Everyone, once: surely within the places, surely beyond, or for the council to say."""

    inside: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()


def tiers(candidates: Sequence[Candidate]) -> tuple[tuple[str, ...], ...]:
    """The candidates in order; those of one tier stay equal, who is not known between the two."""
    found: dict[Key, list[str]] = {}
    for one in candidates:
        found.setdefault(one.key(_BEFORE), []).append(one.id)
    return tuple(tuple(sorted(found[key])) for key in sorted(found))


def place(candidates: Sequence[Candidate], places: int) -> Placement:
    """Who has a place whatever is still unknown turns out to be, who has none, who may.

    Inside is who has at most ``places - 1`` others that could come before or beside; outside
    is who has ``places`` others that surely come before. Equals at the edge stay open.
    """
    parts: dict[str, list[str]] = {"inside": [], "open": [], "outside": []}
    bests = sorted(c.key(_BEST) for c in candidates)
    worsts = sorted(c.key(_WORST) for c in candidates if c.sure)
    for one in candidates:
        rivals = bisect_right(bests, one.key(_WORST)) - 1  # one is not its own rival
        ahead = bisect_left(worsts, one.key(_BEST))
        part = "outside" if ahead >= places else "open"
        parts["inside" if one.sure and rivals < places else part].append(one.id)
    return Placement(**{name: tuple(sorted(ids)) for name, ids in parts.items()})
