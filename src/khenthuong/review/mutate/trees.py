"""Slips in a condition: all for any, a fact for its opposite, at least for more than."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from khenthuong.law.tree import All, AnyOf, Leaf, Not, Unless
from khenthuong.law.yamltext import Path

ANY, ALL, NEGATED, STRICT, THEN = "any", "all", "not", "strict", "then"
_JOINED = 2


def tree_changes(
    path: Path, node: Any
) -> Iterator[tuple[Path, str, Sequence[tuple[Path, Any]], Sequence[tuple[Any, str]]]]:
    """Every change of the kind of a node, in the form of ``sites``."""
    for code, new, reads in _changed(node):
        yield (), code, [(path, new)], [(node, reads)]


def _changed(node: Any) -> Iterator[tuple[str, Any, str]]:
    match node:
        case All() if len(node.all) >= _JOINED:
            yield ANY, AnyOf(any=node.all, label=node.label), "all"
        case AnyOf() if len(node.any) >= _JOINED:
            yield ALL, All(all=node.any, label=node.label), "any"
        case Not():
            yield THEN, node.not_, "not_"
        case Unless():
            yield THEN, node.then, "unless"
        case Leaf():
            yield from _leaf(node)


def _leaf(leaf: Leaf) -> Iterator[tuple[str, Any, str]]:
    if leaf.per and leaf.at_least is not None:
        yield STRICT, attrs.evolve(leaf, at_least=None, more_than=leaf.at_least), "required"
    if leaf.per and leaf.more_than is not None:
        yield STRICT, attrs.evolve(leaf, more_than=None, at_least=leaf.more_than), "required"
    if leaf.relation in ("is", "one_of") and type(leaf.is_) is not bool:
        yield NEGATED, Not(not_=leaf), "fact"
