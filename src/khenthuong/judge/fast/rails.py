"""Two rails for three-valued logic: when a tree is surely true, when surely false.

A condition tree becomes two plain yes-or-no formulas over tests of facts; where
neither holds the answer is unknown. What depends on place and day (the layer of
a province, a chosen reading, the kind of subject) is settled here, so that the
compiled function and the columns only see tests.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from keyword import iskeyword
from typing import Any

from attrs import field, frozen

from khenthuong.judge.conditions import compare
from khenthuong.judge.fast.formula import (
    Compared,
    Formula,
    Test,
    both,
    count,
    either,
    opposite,
)
from khenthuong.law.pack import Pack
from khenthuong.law.tree import All, AnyOf, AtLeast, Delegated, Leaf, Not, Readings, Unless


@frozen
class Rails:
    """When a condition is surely true, surely false, and out of play.

    ``parts`` are the conditions whose conjunction it is, to be asked in order.
    """

    true: Formula
    false: Formula
    neutral: Formula = False
    parts: tuple[Rails, ...] = ()


UNKNOWN = Rails(false=False, true=False)
NEUTRAL = Rails(true=True, false=False, neutral=True)


@frozen(kw_only=True)
class Place:
    """Where and when a tree is asked, and of whom: what is settled before any row is seen.

    ``fixed`` are the facts that follow from it (the kind of subject, a trait);
    ``readings`` the policies chosen for open questions.
    """

    pack: Pack
    on: date
    unit: str = ""
    award: str = ""
    subject: str = ""
    ground: str = ""
    readings: Mapping[str, str] = field(factory=dict)
    fixed: Mapping[str, Any] = field(factory=dict)


def rails(node: Any, place: Place | None = None) -> Rails:
    """The rails of a tree; ``place`` is needed for what a province or an office answers.

    Raises ``UnknownName`` for a fact, delegation or policy that the pack lacks,
    ``ValueError`` for a fact whose code is not an identifier or a tree that
    needs a place when there is none.
    """
    match node:
        case Leaf():
            return _leaf(node, place)
        case Delegated():
            return _delegated(node, _needed(place))
        case Readings():
            return _readings(node, _needed(place))
        case Not():
            inner = rails(node.not_, place)
            return Rails(inner.false, inner.true, inner.neutral)
        case Unless():
            return _unless(rails(node.unless, place), rails(node.then, place))
        case All():
            return conjunction([rails(n, place) for n in node.all])
        case AnyOf():
            return _several(1, [rails(n, place) for n in node.any])
        case AtLeast():
            return _several(node.at_least, [rails(n, place) for n in node.of])
    raise TypeError(f"not a condition: {node!r}")


def _needed(place: Place | None) -> Place:
    if place is None:
        raise ValueError("this tree asks a province or a chosen reading: give a place")
    return place


def _leaf(leaf: Leaf, place: Place | None) -> Rails:
    for name in (leaf.fact, leaf.per) if leaf.per else (leaf.fact,):
        if not name.isidentifier() or iskeyword(name):
            raise ValueError(f"not the code of a fact: {name!r}")
        if place is not None:
            place.pack.fact(name)
    if place is not None and leaf.fact in place.fixed and not leaf.per:
        holds = compare(leaf.relation, place.fixed[leaf.fact], leaf.required)
        return Rails(holds, not holds)
    compared = Compared(leaf.fact, leaf.relation, leaf.required, leaf.per)
    return Rails(Test(compared, True), Test(compared, False))


def conjunction(parts: Iterable[Rails]) -> Rails:
    """All of them; those out of play are left out, and it is out of play with all of them."""
    kept = [p for p in parts if p.neutral is not True]
    if not kept:
        return NEUTRAL
    return Rails(
        both(either((p.true, p.neutral)) for p in kept),
        either(both((p.false, opposite(p.neutral))) for p in kept),
        both(p.neutral for p in kept),
        tuple(q for p in kept for q in p.parts or (p,)) if _all_in_play(kept) else (),
    )


def _all_in_play(parts: Iterable[Rails]) -> bool:
    return all(p.neutral is False for p in parts)


def _several(wanted: int, parts: Iterable[Rails]) -> Rails:
    """So many of the parts in play; as good as true when none is."""
    kept = [p for p in parts if p.neutral is not True]
    if not kept:
        return NEUTRAL
    out = both(p.neutral for p in kept)
    true = count(wanted, (both((p.true, opposite(p.neutral))) for p in kept))
    false = count(len(kept) - wanted + 1, (either((p.false, p.neutral)) for p in kept))
    return Rails(either((true, out)), both((false, opposite(out))), out)


def _unless(freed: Rails, bound: Rails) -> Rails:
    left = both((either((freed.false, bound.true)), opposite(freed.true), bound.neutral))
    return Rails(
        either((freed.true, bound.true)),
        both((freed.false, bound.false)),
        either((both((freed.true, freed.neutral)), left)),
    )


def _delegated(node: Delegated, place: Place) -> Rails:
    pack = place.pack
    pack.find("delegations", node.delegated, "nội dung giao địa phương")
    found = pack.declaration(
        node.delegated, place.unit, place.award, place.subject, place.ground, place.on
    )
    if found is not None and found.none:
        return NEUTRAL
    return UNKNOWN if found is None or found.when is None else rails(found.when, place)


def _readings(node: Readings, place: Place) -> Rails:
    policy = place.pack.find("settings", node.policy, "cách hiểu")
    chosen = place.readings.get(node.policy)
    trees = {name: rails(tree, place) for name, tree in node.readings.items()}
    lead = trees.pop(chosen or policy.default)
    if chosen or policy.when_they_differ == "default":
        return lead
    false = both((lead.false, *(other.false for other in trees.values())))
    return Rails(lead.true, false, both((lead.neutral, either((lead.true, false)))))
