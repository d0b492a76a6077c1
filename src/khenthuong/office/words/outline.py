"""Puts the findings of a rule back into the shape of its conditions.

A list of unmet leaves reads as if all of them were asked; where one of several
is enough, the reader must be told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import frozen

from khenthuong.basis import Finding, Truth
from khenthuong.judge import Case, rule_day
from khenthuong.judge.readings import readings
from khenthuong.law import Pack
from khenthuong.law.series import at
from khenthuong.law.tree import All, AnyOf, AtLeast, Delegated, Leaf, Readings, Unless, parts

ONE_OF, AT_LEAST, TOGETHER = "one-of", "at-least", "together"


@frozen(kw_only=True)
class Group:
    """One finding, or parts under a heading (``""`` for none)."""

    finding: Finding | None = None
    heading: str = ""
    count: int = 1
    parts: tuple[Group, ...] = ()


def group_findings(pack: Pack, case: Case, findings: Sequence[Finding]) -> Iterator[Group]:
    """The findings of one phase, rule by rule, in the shape of each rule's conditions."""
    for rule in dict.fromkeys(f.rule for f in findings):
        own = [f for f in findings if f.rule == rule]
        if case.dossier.plan == rule:
            yield from _plan(pack, rule, own)
            continue
        shape = _Shape(pack, case, own)
        group = shape.of(_tree(pack, case, rule))
        if group is not None:
            yield group
        yield from (Group(finding=f) for f in shape.left)


def _tree(pack: Pack, case: Case, code: str) -> Any:
    rule = next((r for r in pack.every_rule() if r.id == code), None)
    if rule is None:
        return None
    segment = at(rule.segments, rule_day(pack, rule.matter, case.dossier, case.on).on)
    return segment.when if segment else None


def _plan(pack: Pack, code: str, findings: list[Finding]) -> Iterator[Group]:
    """Criteria of a plan that are alternatives stand together."""
    sets = {c.fact: c.group or c.id for c in pack.plan(code).criteria}
    for name in dict.fromkeys(sets.get(f.fact, "") for f in findings):
        own = tuple(Group(finding=f) for f in findings if sets.get(f.fact, "") == name)
        yield _headed(ONE_OF, own)


def _headed(heading: str, groups: tuple[Group, ...], count: int = 1) -> Group:
    """Without the heading where it would say nothing: one part, or nothing left to do."""
    if len(groups) < 2 or not any(map(_open, groups)):
        heading = ""
    return Group(heading=heading, count=count, parts=groups)


def _open(group: Group) -> bool:
    if group.finding is not None:
        return group.finding.truth is not Truth.TRUE
    return any(map(_open, group.parts))


class _Shape:
    """Hands each finding to the first leaf that made it; ``left`` are those without one."""

    def __init__(self, pack: Pack, case: Case, findings: list[Finding]) -> None:
        self.pack, self.case = pack, case
        self.left = list(findings)

    def of(self, node: Any, *, inside_any: bool = False) -> Group | None:
        """The group of one node, ``None`` when nothing below it is shown."""
        match node:
            case Leaf():
                return self._taken(node.id)
            case Delegated():
                return self._taken(node.delegated) or self._declared(node)
            case Readings():
                return self._join("", (self._taken(node.policy), self._lead(node)))
            case AnyOf() | Unless():
                return self._join(ONE_OF, self._below(node, inside_any=True))
            case AtLeast():
                inner = self._below(node, inside_any=True)
                return self._join(AT_LEAST, inner, node.at_least)
            case All():
                heading = TOGETHER if inside_any else ""
                return self._join(heading, self._below(node, inside_any=False))
        return self._join("", self._below(node, inside_any=inside_any))

    def _below(self, node: Any, *, inside_any: bool) -> tuple[Group | None, ...]:
        return tuple(self.of(part, inside_any=inside_any) for part in parts(node))

    def _join(self, heading: str, groups: tuple[Group | None, ...], count: int = 1) -> Group | None:
        found = tuple(g for g in groups if g is not None)
        return _headed(heading, found, count) if found else None

    def _taken(self, code: str) -> Group | None:
        found = next((f for f in self.left if f.code == code), None)
        if found is None:
            return None
        self.left.remove(found)
        return Group(finding=found)

    def _lead(self, node: Readings) -> Group | None:
        setting = self.pack.find("settings", node.policy, "cách hiểu")
        name = readings(self.pack, self.case).get(node.policy) or setting.default
        return self.of(node.readings[name], inside_any=True)

    def _declared(self, node: Delegated) -> Group | None:
        dossier = self.case.dossier
        found = self.pack.declaration(
            node.delegated,
            dossier.unit,
            dossier.award,
            dossier.subject.kind,
            dossier.ground,
            self.case.on,
        )
        return self.of(found.when) if found is not None else None
