"""The algebra of cures: which smallest sets of conditions make a formula of needs hold.

A formula is a ``Need`` or ``Some`` (so many of these parts); negation stands in
the goal of a need, so every formula is monotone. Sets that no value of a fact
can meet together are dropped: the same number cannot be both above and below.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, Protocol, Union

from attrs import frozen

from khenthuong.basis import Truth
from khenthuong.judge.conditions import compare
from khenthuong.judge.factrow import Seen


class Goal(Enum):
    """What a condition is wanted to come out as."""

    TRUE = (Truth.TRUE,)
    FALSE = (Truth.FALSE,)
    NOT_TRUE = (Truth.FALSE, Truth.UNKNOWN)
    NOT_FALSE = (Truth.TRUE, Truth.UNKNOWN)

    @property
    def negated(self) -> Goal:
        """The goal for the part of a ``not``."""
        turned = {Goal.TRUE: Goal.FALSE, Goal.NOT_TRUE: Goal.NOT_FALSE}
        return {**turned, **{v: k for k, v in turned.items()}}[self]

    @property
    def positive(self) -> bool:
        """Whether more parts that hold help."""
        return self in (Goal.TRUE, Goal.NOT_FALSE)


@frozen
class Need:
    """One condition (``rule`` and ``code`` of its finding) with its goal.

    ``variable`` is what would have to change, ``per`` the whole of a share.
    """

    phase: str
    rule: str
    code: str
    variable: str
    goal: Goal = Goal.TRUE
    relation: str = "is"
    required: Any = True
    per: str = ""

    @property
    def variables(self) -> tuple[str, ...]:
        """What its answer hangs on."""
        return (self.variable, self.per) if self.per else (self.variable,)


@frozen
class Some:
    """``wanted`` of the parts must hold: one is *or*, all of them is *and*."""

    wanted: int
    parts: tuple[Formula, ...]


Formula = Union[Need, Some]  # noqa: UP007 - a forward reference needs the old form
YES, NO = Some(0, ()), Some(1, ())
Needs = frozenset[Need]
_NOTHING: list[Needs] = [frozenset()]


class Scene(Protocol):
    """What is known now, and what else may become known."""

    def now(self, variable: str) -> Seen:
        """The present value."""

    def options(
        self, variable: str, needs: Sequence[Need], chosen: Mapping[str, Seen]
    ) -> Iterable[Seen]:
        """Other values worth trying for these needs; none for what cannot change."""


def both(parts: Iterable[Formula]) -> Some:
    """Every part must hold."""
    kept = tuple(parts)
    return Some(len(kept), kept)


def either(parts: Iterable[Formula]) -> Some:
    """One part must hold."""
    return Some(1, tuple(parts))


def needs_of(formula: Formula) -> Iterator[Need]:
    """Every need of a formula."""
    if isinstance(formula, Need):
        yield formula
        return
    for part in formula.parts:
        yield from needs_of(part)


def met(need: Need, values: Mapping[str, Seen]) -> bool:
    """Whether the need has its goal under these values."""
    seen = [values[v] for v in need.variables]
    truth = Truth.UNKNOWN
    if all(s.known for s in seen):
        whole = seen[1].value if need.per else None
        truth = Truth.of(compare(need.relation, seen[0].value, need.required, whole))
    return truth in need.goal.value


class Solver:
    """Finds the smallest sets; ``capped`` turns true when some had to be left out."""

    def __init__(self, scene: Scene, cap: int) -> None:
        self._scene, self._cap = scene, cap
        self.capped = False
        self._free: set[Need] = set()
        self._witness: dict[Needs, dict[str, Seen] | None] = {}

    def solve(self, formula: Formula) -> dict[Needs, dict[str, Seen]]:
        """Each smallest set of needs to cure, with values that do it; smallest first.

        No set at all means that nothing curable helps, the empty set that the
        formula holds already.
        """
        every = set(needs_of(formula))
        unmet = {n for n in every if not self.met_now(n)}
        moving = self._moving(every, {v for n in unmet for v in n.variables})
        self._free = {n for n in every - unmet if not moving & set(n.variables)}
        found: dict[Needs, dict[str, Seen]] = {}
        for needs in self._sets(formula):
            cured = needs & unmet
            values = self.witness(needs)
            if values is not None and not any(known <= cured for known in found):
                found = {k: v for k, v in found.items() if not cured <= k}
                found[cured] = values
        return dict(sorted(found.items(), key=lambda item: len(item[0])))

    def met_now(self, need: Need) -> bool:
        """Whether the need has its goal already."""
        return met(need, {v: self._scene.now(v) for v in need.variables})

    @staticmethod
    def _moving(every: set[Need], moving: set[str]) -> set[str]:
        """Variables that a cure may change, also those a share ties to them."""
        size = -1
        while size != len(moving):
            size = len(moving)
            for need in every:
                if moving & set(need.variables):
                    moving |= set(need.variables)
        return moving

    def _sets(self, formula: Formula) -> list[Needs]:
        if isinstance(formula, Need):
            if formula in self._free:
                return [frozenset()]
            alone = frozenset({formula})
            return [alone] if self.witness(alone) is not None else []
        if formula.wanted == len(formula.parts):
            return self._every(formula.parts)
        return self._several(formula.wanted, formula.parts)

    def _every(self, parts: Iterable[Formula]) -> list[Needs]:
        """Sets that meet all of the parts; what holds already adds nothing."""
        found: list[Needs] = [frozenset()]
        for part in parts:
            own = self._sets(part)
            if own != _NOTHING:
                found = self._smallest(self._joined(found, own))
        return found

    def _several(self, wanted: int, parts: Sequence[Formula]) -> list[Needs]:
        """Sets that meet so many of the parts."""
        rows: list[list[Needs]] = [[frozenset()], *([] for _ in range(wanted))]
        for done, part in enumerate(parts):
            own = self._sets(part)
            fewest = max(1, wanted - (len(parts) - done - 1))
            for count in range(wanted, fewest - 1, -1):
                rows[count] = self._smallest([*rows[count], *self._joined(rows[count - 1], own)])
        return rows[wanted]

    def _joined(self, left: list[Needs], right: list[Needs]) -> Iterator[Needs]:
        for one in left:
            for other in right:
                union = one | other
                if self.witness(union) is not None:
                    yield union

    def _smallest(self, sets: Iterable[Needs]) -> list[Needs]:
        """Without the sets that contain another one, and no more than the cap."""
        kept: list[Needs] = []
        for needs in sorted(dict.fromkeys(sets), key=len):
            if not any(small <= needs for small in kept):
                kept.append(needs)
        if len(kept) > self._cap:
            self.capped = True
        return kept[: self._cap]

    # -- can they hold together ------------------------------------------------

    def witness(self, needs: Needs) -> dict[str, Seen] | None:
        """Values under which all these needs are met; ``None`` when there are none."""
        values: dict[str, Seen] = {}
        for group in _groups(needs):
            if group not in self._witness:
                self._witness[group] = self._search(group)
            found = self._witness[group]
            if found is None:
                return None
            values |= found
        return values

    def _search(self, needs: Needs) -> dict[str, Seen] | None:
        wholes = {n.per for n in needs if n.per}
        names = {v for n in needs for v in n.variables}
        order = sorted(names, key=lambda v: (v not in wholes, v))
        listed = sorted(needs, key=lambda n: (n.rule, n.code))
        return self._assign(order, listed, {})

    def _assign(
        self, names: list[str], needs: list[Need], values: dict[str, Seen]
    ) -> dict[str, Seen] | None:
        if not names:
            return values if all(met(n, values) for n in needs) else None
        first, *rest = names
        now = self._scene.now(first)
        for value in (now, *self._scene.options(first, needs, values)):
            found = self._assign(rest, needs, {**values, first: value})
            if found is not None:
                return found
        return None


def _groups(needs: Needs) -> list[Needs]:
    """Needs that share a variable stand together."""
    groups: list[tuple[set[str], set[Need]]] = []
    for need in needs:
        names, own = set(need.variables), {need}
        apart = []
        for others, members in groups:
            if others & names:
                names, own = names | others, own | members
            else:
                apart.append((others, members))
        groups = [*apart, (names, own)]
    return [frozenset(own) for _, own in groups]
