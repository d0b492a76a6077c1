"""Which awards must come before an award, read from the conditions of its own rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import frozen

from khenthuong.basis import Citation
from khenthuong.law import Pack
from khenthuong.law.facts import RUNS
from khenthuong.law.series import at
from khenthuong.law.tree import All, Leaf
from khenthuong.office.files.names import award_codes


@frozen(kw_only=True)
class Needed:
    """``count`` consecutive awards that a rule demands without an alternative."""

    award: str
    count: int
    cite: tuple[Citation, ...]


def needed_before(pack: Pack, award: str, on: date) -> Iterator[Needed]:
    """What every rule of the award demands on the day; alternatives demand nothing."""
    for rule in pack.national.rules:
        segment = at(rule.segments, on) if award in rule.applies.awards else None
        if segment is None:
            continue
        for leaf in _demanded(segment.when):
            earlier = _earlier(pack, leaf)
            if earlier and leaf.at_least is not None:
                yield Needed(award=earlier, count=leaf.at_least, cite=leaf.cite or segment.cite)


def _demanded(node: Any) -> Iterator[Leaf]:
    if isinstance(node, Leaf):
        yield node
    elif isinstance(node, All):
        for part in node.all:
            yield from _demanded(part)


def _earlier(pack: Pack, leaf: Leaf) -> str:
    """The one award whose years in a row the fact of a leaf counts, or ``""``."""
    derived = pack.fact(leaf.fact).derived
    if derived is None or derived.measure not in RUNS:
        return ""
    fields = award_codes(pack, derived.of).fields
    found = [v for k, v in derived.where.items() if k in fields]
    return found[0] if len(found) == 1 and isinstance(found[0], str) else ""
