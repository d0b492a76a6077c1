"""Finds conditions that can never matter: nothing meets them where they stand.

A condition is dead when its fact can have no such value (*no value*), or when
everything that must hold along with it leaves no value of its fact (*no room*):
two ranges without a common number in one ``all``, an alternative inside it, or
whom the rule is asked of at all (``applies``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from attrs import frozen

from khenthuong.basis import Fault
from khenthuong.law.awards import Applies
from khenthuong.law.facts import Fact
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.structure import walk
from khenthuong.law.tree import All, AnyOf, AtLeast, Leaf, Not, Readings, Unless
from khenthuong.law.yamltext import Path, YamlText

_TYPES: dict[str, type] = {"bool": bool, "int": int, "date": date, "text": str, "code": str}


@frozen
class Bound:
    """One leaf as it must come out: ``holds`` is false below a ``not``."""

    leaf: Leaf
    holds: bool
    path: Path


@frozen
class Choice:
    """A node of which some parts are enough to come out that way."""

    node: Any
    holds: bool
    path: Path


def dead_leaves(pack: Pack, sources: Sequence[tuple[str, YamlText, PackFile]]) -> Iterator[Fault]:
    """Every condition of the sources that no dossier can meet where it stands."""
    facts = {f.id: f for f in pack.national.facts}
    for _, source, content in sources:
        for path, value in walk(content):
            tree = getattr(value, "when", None)
            if tree is not None:
                # a rule of one condition that its own subjects never meet is a plain ban
                asked = () if isinstance(tree, Leaf) else _asked(content, path, facts.values())
                for where, message in _dead(tree, (*path, "when"), facts, asked):
                    yield source.fault(where, message)


def _asked(content: PackFile, path: Path, facts: Iterable[Fact]) -> tuple[Bound, ...]:
    """What is settled before a rule is asked: the kind of subject, a trait, the award."""
    section, index = path[:2]
    if section != "rules" or not isinstance(index, int):
        return ()
    applies = content.rules[index].applies
    found = ((_settled(fact, applies), fact) for fact in facts if fact.reads)
    return tuple(
        Bound(Leaf(id="applies", fact=fact.id, one_of=values), True, path)
        for values, fact in found
        if values
    )


def _settled(fact: Fact, applies: Applies) -> tuple[Any, ...]:
    """The values that a fact may still have; none where everything is open."""
    kind, _, trait = fact.reads.partition(":")
    if kind == "$trait":
        if trait in applies.without_traits:
            return (False,)
        return (True,) if applies.traits == (trait,) else ()
    listed: dict[str, tuple[Any, ...]] = {
        "$award": applies.awards,
        "$ground": applies.grounds,
        "$procedure": applies.procedures,
        "$subject_kind": applies.subjects,
    }
    return listed.get(kind, ())


def _dead(
    tree: Any, path: Path, facts: dict[str, Fact], asked: tuple[Bound, ...]
) -> Iterator[tuple[Path, str]]:
    for bounds in _together(tree, path, asked, holds=True):
        *before, last = bounds
        fact = facts.get(last.leaf.fact)
        if fact is None or last.leaf.comparisons != 1:
            continue
        if not _has_value(last.leaf, fact):
            code = last.leaf.required
            yield last.path, f"điều kiện {last.leaf.id}: “{fact.label}” không thể là {code!r}"
            continue
        others = [b for b in before if _same(b.leaf, last.leaf)]
        if not _room([*others, last], fact):
            names = ", ".join(b.leaf.id for b in others)
            beside = f"cùng với {names} (cùng dữ kiện “{fact.label}”)" if names else "tại đây"
            yield last.path, f"điều kiện {last.leaf.id} không bao giờ đạt được {beside}"


def _same(one: Leaf, other: Leaf) -> bool:
    return (one.fact, one.per) == (other.fact, other.per)


# -- what must hold together ---------------------------------------------------


def _together(
    node: Any, path: Path, outer: tuple[Bound, ...], *, holds: bool
) -> Iterator[tuple[Bound, ...]]:
    """For every leaf: all bounds that must hold where it stands, itself last."""
    sure, choices = _split(node, path, holds=holds)
    for count in range(1, len(sure) + 1):
        yield (*outer, *sure[:count])
    outer = (*outer, *sure)
    for choice in choices:
        for part, where, freed in _alternatives(choice):
            yield from _together(part, where, (*outer, *freed), holds=choice.holds)


def _alternatives(choice: Choice) -> Iterator[tuple[Any, Path, tuple[Bound, ...]]]:
    """The parts of a node of which some are enough, each with what it presumes."""
    node, path = choice.node, choice.path
    if isinstance(node, Unless):
        freed, _ = _split(node.unless, (*path, "unless"), holds=not choice.holds)
        yield node.unless, (*path, "unless"), ()
        yield node.then, (*path, "then"), freed
        return
    for where, part in _below(node, path):
        yield part, where, ()


def _split(node: Any, path: Path, *, holds: bool) -> tuple[tuple[Bound, ...], tuple[Choice, ...]]:
    """The leaves that must all come out that way, and the nodes that leave a choice."""
    if isinstance(node, Leaf):
        return (Bound(node, holds, path),), ()
    if isinstance(node, Not):
        return _split(node.not_, (*path, "not"), holds=not holds)
    below = _below(node, path)
    if isinstance(node, Readings) or not _every(node, len(below), holds):
        return (), (Choice(node, holds, path),)
    found = [_split(part, where, holds=holds) for where, part in below]
    return tuple(b for s, _ in found for b in s), tuple(n for _, m in found for n in m)


def _below(node: Any, path: Path) -> list[tuple[Path, Any]]:
    if isinstance(node, Readings):
        return [((*path, "readings", name), tree) for name, tree in node.readings.items()]
    if isinstance(node, Unless):
        return [((*path, "unless"), node.unless), ((*path, "then"), node.then)]
    key = {All: "all", AnyOf: "any", AtLeast: "of"}.get(type(node), "")
    return [((*path, key, i), part) for i, part in enumerate(getattr(node, key, ()))]


def _every(node: Any, size: int, holds: bool) -> bool:
    """Whether each part must come out that way, rather than some of them."""
    wanted = {All: size, AnyOf: 1, Unless: 1}.get(type(node), getattr(node, "at_least", 1))
    return (wanted if holds else size - wanted + 1) == size


# -- is there a value ----------------------------------------------------------


def _has_value(leaf: Leaf, fact: Fact) -> bool:
    """Whether the fact, as it is declared, can have a value that is asked for."""
    if leaf.relation in ("is", "one_of"):
        named = leaf.required if leaf.relation == "one_of" else (leaf.required,)
        return any(_may_be(v, fact) for v in named)
    if leaf.per:
        return fact.type == "int"
    return fact.type == "int" and (leaf.relation != "at_most" or leaf.required >= 0)


def _may_be(value: Any, fact: Fact) -> bool:
    right = _TYPES.get(fact.type)
    if right is None or type(value) is not right:
        return right is None
    return not fact.codes or value in fact.codes


def _room(bounds: Sequence[Bound], fact: Fact) -> bool:
    """Whether one value of the fact meets all bounds."""
    return any(all(_meets(b, value) for b in bounds) for value in _tried(bounds, fact))


def _meets(bound: Bound, value: Any) -> bool:
    leaf, required = bound.leaf, bound.leaf.required
    match leaf.relation:
        case "is":
            found = value == required
        case "one_of":
            found = value in required
        case "at_least":
            found = value >= required
        case "more_than":
            found = value > required
        case _:
            found = value <= required
    return bool(found) is bound.holds


def _tried(bounds: Sequence[Bound], fact: Fact) -> Iterator[Any]:
    """Every value at which an answer can change; shares are tried in thousandths."""
    if fact.type == "bool":
        yield from (True, False)
        return
    named = [b.leaf.required for b in bounds]
    flat = [v for n in named for v in (n if isinstance(n, tuple) else (n,))]
    if fact.type == "int":
        steps = (-1, -0.5, 0, 0.5, 1) if bounds[0].leaf.per else (-1, 0, 1)
        tried = {0, *(n + s for n in flat if type(n) is int for s in steps)}
        yield from (n for n in sorted(tried) if n >= 0)
        return
    yield from fact.codes
    if not fact.codes:
        yield from (*flat, object())
