"""Plain yes-or-no formulas over tests of facts, folded as they are built.

A test asks for a known value, so *not true* is not the same as *false*: each
condition has one formula for either (``rails``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Union

from attrs import frozen


@frozen(cache_hash=True)
class Compared:
    """One comparison of one fact; ``per`` names the whole of a share in percent."""

    fact: str
    relation: str
    required: Any
    per: str = ""


@frozen
class Test:
    """Known, and the comparison comes out as ``holds``."""

    __test__ = False  # not a test case for pytest

    compared: Compared
    holds: bool


@frozen
class Both:
    """Every part holds."""

    parts: tuple[Formula, ...]


@frozen
class Either:
    """One part holds."""

    parts: tuple[Formula, ...]


@frozen
class Count:
    """At least ``wanted`` of the parts hold."""

    wanted: int
    parts: tuple[Formula, ...]


@frozen
class Opposite:
    """The part does not hold."""

    part: Formula


Formula = Union[bool, Test, Both, Either, Count, Opposite]  # noqa: UP007 - a forward reference


def both(parts: Iterable[Formula]) -> Formula:
    """Their conjunction, without parts that say nothing."""
    kept: list[Formula] = []
    for part in parts:
        kept.extend(part.parts if isinstance(part, Both) else (part,))
    if any(p is False for p in kept):
        return False
    kept = [p for p in kept if p is not True]
    return kept[0] if len(kept) == 1 else Both(tuple(kept)) if kept else True


def either(parts: Iterable[Formula]) -> Formula:
    """Their disjunction, without parts that say nothing."""
    kept: list[Formula] = []
    for part in parts:
        kept.extend(part.parts if isinstance(part, Either) else (part,))
    if any(p is True for p in kept):
        return True
    kept = [p for p in kept if p is not False]
    return kept[0] if len(kept) == 1 else Either(tuple(kept)) if kept else False


def count(wanted: int, parts: Iterable[Formula]) -> Formula:
    """At least so many of them."""
    every = tuple(parts)
    wanted -= sum(p is True for p in every)
    kept = tuple(p for p in every if not isinstance(p, bool))
    if wanted <= 0:
        return True
    if wanted > len(kept):
        return False
    if wanted == len(kept):
        return both(kept)
    return either(kept) if wanted == 1 else Count(wanted, kept)


def opposite(part: Formula) -> Formula:
    """Its negation."""
    return not part if isinstance(part, bool) else Opposite(part)


def facts_of(formula: Formula) -> Iterator[str]:
    """Every fact that a formula reads, in order, with repetitions."""
    match formula:
        case Test(compared=Compared(fact=fact, per=per)):
            yield from (fact, per) if per else (fact,)
        case Both(parts=parts) | Either(parts=parts) | Count(parts=parts):
            for part in parts:
                yield from facts_of(part)
        case Opposite(part=part):
            yield from facts_of(part)
