"""The order of the candidates of one award by the tie-breaks of the law, and who has a place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from khenthuong.basis import Cause, Finding, Truth, Weight
from khenthuong.judge.lists.entry import ListEntry, Ranking
from khenthuong.judge.lists.limit import Tight, candidates
from khenthuong.judge.lists.order import Candidate, place, tiers
from khenthuong.judge.lists.scope import Group, Listed
from khenthuong.law.awards import TIE_BREAK


def rank(listed: Listed, award: str, tight: Tight) -> tuple[Ranking, tuple[Finding, ...]]:
    """Where everyone stands, and what is to say about it. Nobody is struck off here."""
    entries = candidates(tight.group.entries)
    steps = [dict(_step(listed, order, entries)) for order in _orders(listed)]
    asked = [
        Candidate(
            id=entry.id,
            sure=entry.met is Truth.TRUE,
            rank=entry.rank,
            precedence=tuple(s.get(entry.id, (Truth.FALSE, None))[0] for s in steps),
        )
        for entry in entries
    ]
    placement = place(asked, tight.places)
    ranking = Ranking(award=award, places=tight.places, tiers=tiers(asked), placement=placement)
    names = {e.id: e.name for e in entries}
    parts = ("inside", "open", "outside")
    where = {p: [names[x] for x in getattr(placement, p)] for p in parts}
    values = {"award": award, "places": tight.places, "count": len(entries), **where}
    preferred = (f for step in steps for f in _preferred(step, names))
    return ranking, (*preferred, _remark(tight.group, "ds-places", values))


def _orders(listed: Listed) -> list[int]:
    return sorted({r.order for r in listed.rules if r.outcome == TIE_BREAK})


def _step(
    listed: Listed, order: int, entries: Sequence[ListEntry]
) -> Iterator[tuple[str, tuple[Truth, Group]]]:
    """What the tie-breaks of one order say of each line they speak of."""
    for rule in (r for r in listed.rules if r.order == order):
        for group in listed.groups(rule, entries):
            for entry in group.entries:
                yield entry.id, (listed.truth(group, entry), group)


def _preferred(step: dict[str, tuple[Truth, Group]], names: dict[str, str]) -> Iterator[Finding]:
    """Who comes first among equals by one rule, and of how many that is not known."""
    for rule in dict.fromkeys(g.rule.id for _, g in step.values()):
        own = {x: t for x, (t, g) in step.items() if g.rule.id == rule}
        group = next(g for _, g in step.values() if g.rule.id == rule)
        first = [names[x] for x, truth in own.items() if truth is Truth.TRUE]
        unknown = sum(t is Truth.UNKNOWN for t in own.values())
        if first or unknown:
            values = {"text": group.rule.label, "names": first, "unknown": unknown}
            yield _remark(group, "ds-tie-unknown" if unknown else "ds-tie", values)


def _remark(group: Group, code: str, values: dict[str, object]) -> Finding:
    return Finding(
        group.rule.phase,
        group.rule.id,
        code,
        Truth.UNKNOWN,
        Cause.NONE,
        Weight.PRIORITY,
        status=group.segment.status,
        cites=group.segment.cite,
        values=values,
    )
