"""Condition trees: the one way in which a rule says what must hold.

A leaf compares one fact with one value. ``all``, ``any``, ``at_least``, ``not``
and ``unless`` join them; ``delegated`` stands for what a province may set;
``readings`` holds the readings of an open question. No expression strings.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Union

from attrs import field, frozen

from khenthuong.basis import Citation, Status

Value = Union[bool, int, str, date]  # noqa: UP007 - cattrs reads it at run time


@frozen(kw_only=True)
class Leaf:
    """One fact, one comparison, one value; ``id`` is stable and never reused.

    ``per`` makes it a share: ``fact × 100`` against ``percent × per``, in
    integers. Exactly one comparison is given; ``relation`` and ``required`` are
    its name and value, ``comparisons`` how many were written.
    """

    id: str
    fact: str
    is_: Any = None
    at_least: int | None = None
    more_than: int | None = None
    at_most: int | None = None
    one_of: tuple[str, ...] = ()
    per: str = ""
    cite: tuple[Citation, ...] = ()
    status: Status | None = None
    label: str = ""

    relation: str = field(init=False, repr=False, eq=False)
    required: Any = field(init=False, repr=False, eq=False)
    comparisons: int = field(init=False, repr=False, eq=False)

    @relation.default
    def _relation(self) -> str:
        return next((n for n, v in self._given() if v is not None), "")

    @required.default
    def _required(self) -> Any:
        return next((v for _, v in self._given() if v is not None), None)

    @comparisons.default
    def _comparisons(self) -> int:
        return sum(v is not None for _, v in self._given())

    def _given(self) -> Iterator[tuple[str, Any]]:
        yield "is", self.is_
        yield "at_least", self.at_least
        yield "more_than", self.more_than
        yield "at_most", self.at_most
        yield "one_of", self.one_of or None


@frozen(kw_only=True)
class All:
    """Every part must hold."""

    all: tuple[Node, ...]
    label: str = ""


@frozen(kw_only=True)
class AnyOf:
    """One part must hold."""

    any: tuple[Node, ...]
    label: str = ""


@frozen(kw_only=True)
class AtLeast:
    """``at_least`` of the parts must hold."""

    at_least: int
    of: tuple[Node, ...]
    label: str = ""


@frozen(kw_only=True)
class Not:
    """The part must not hold."""

    not_: Node
    label: str = ""


@frozen(kw_only=True)
class Unless:
    """``then`` must hold unless ``unless`` does."""

    unless: Node
    then: Node
    label: str = ""


@frozen(kw_only=True)
class Delegated:
    """What the law leaves to a province; answered by its layer or by nobody."""

    delegated: str


@frozen(kw_only=True)
class Readings:
    """An open question: each reading is a tree, ``policy`` says which one leads."""

    policy: str
    readings: dict[str, Node] = field(factory=dict)


Node = Union[Leaf, All, AnyOf, AtLeast, Not, Unless, Delegated, Readings]  # noqa: UP007
NODES = (Leaf, All, AnyOf, AtLeast, Not, Unless, Delegated, Readings)
_KEYS = {
    "fact": Leaf,
    "all": All,
    "any": AnyOf,
    "not": Not,
    "unless": Unless,
    "delegated": Delegated,
    "policy": Readings,
    "at_least": AtLeast,
}


def node_type(value: dict[str, Any]) -> type[Any] | None:
    """Which node a mapping of the file describes, told by its keys."""
    return next((kind for key, kind in _KEYS.items() if key in value), None)


def parts(node: Any) -> tuple[Any, ...]:
    """The nodes directly below ``node``."""
    match node:
        case All():
            return node.all
        case AnyOf():
            return node.any
        case AtLeast():
            return node.of
        case Not():
            return (node.not_,)
        case Unless():
            return (node.unless, node.then)
        case Readings():
            return tuple(node.readings.values())
    return ()


def leaves(node: Any) -> Iterator[Leaf]:
    """Every leaf of a tree, left to right."""
    if isinstance(node, Leaf):
        yield node
    for part in parts(node):
        yield from leaves(part)
