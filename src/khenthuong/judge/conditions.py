"""Judges a condition tree over a fact row and keeps every reason.

Truth is three-valued. The source status of a node is that of its witnesses: a
conjunction that holds is as good as its weakest part, one that fails as good
as its best failing part.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import attrs
from attrs import field, frozen

from khenthuong.basis import (
    Cause,
    Citation,
    Finding,
    Status,
    Truth,
    Weight,
    at_least,
    every,
    negate,
    some,
    weakest,
)
from khenthuong.basis.text import day
from khenthuong.judge.factrow import FactRow
from khenthuong.law.pack import Pack
from khenthuong.law.policies import Comparison, Document
from khenthuong.law.sources import Setting as Policy
from khenthuong.law.tree import All, AnyOf, AtLeast, Delegated, Leaf, Not, Readings, Unless
from khenthuong.records import Attestation, Dossier

_BEST = list(Status)
_CAUSES = (Cause.FACT, Cause.RULE, Cause.DECISION, Cause.NONE)
# Members by name of their own: each look-up through the class costs as much as a comparison.
_TRUE, _FALSE, _UNKNOWN = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
_FACT, _NONE = Cause.FACT, Cause.NONE


@frozen
class Judged:
    """The truth of a node with its reasons; ``neutral`` when it is out of play."""

    truth: Truth
    status: Status = Status.CONFIRMED
    cause: Cause = Cause.NONE
    findings: tuple[Finding, ...] = ()
    neutral: bool = False


NEUTRAL = Judged(Truth.TRUE, neutral=True)


@frozen(kw_only=True)
class Setting:
    """What a tree is judged in: the pack, the dossier, the day of the law, the rule.

    ``documents`` are the papers behind ``readings``; ``compared`` says who held the
    rule (key ``""``) or a condition of it against the original.
    """

    pack: Pack
    dossier: Dossier
    row: FactRow
    on: date
    phase: str
    rule: str
    cite: tuple[Citation, ...] = ()
    status: Status = Status.CONFIRMED
    readings: Mapping[str, str] = field(factory=dict)
    documents: Mapping[str, Document] = field(factory=dict)
    compared: Mapping[str, Comparison] = field(factory=dict)
    attestations: Sequence[Attestation] = ()


def judge_node(node: Any, where: Setting) -> Judged:
    """The truth of ``node`` with all findings below it."""
    match node:
        case Leaf():
            return _attested(_leaf(node, where), where, node.id)
        case Delegated():
            return _attested(_delegated(node, where), where, node.delegated)
        case Readings():
            return _attested(_readings(node, where), where, node.policy)
        case Not():
            inner = judge_node(node.not_, where)
            return attrs.evolve(inner, truth=negate(inner.truth))
        case Unless():
            return _unless(node, where)
        case All():
            return _join(node.all, where, every, holds_by_one=False)
        case AnyOf():
            return _join(node.any, where, some, holds_by_one=True)
        case AtLeast():
            wanted = node.at_least
            return _join(node.of, where, lambda t: at_least(wanted, t), holds_by_one=True)
    raise TypeError(f"not a condition: {node!r}")


def _join(
    nodes: Sequence[Any],
    where: Setting,
    rule: Callable[[list[Truth]], Truth],
    *,
    holds_by_one: bool,
) -> Judged:
    parts = [p for n in nodes if not (p := judge_node(n, where)).neutral]
    if not parts:
        return NEUTRAL
    truth = rule([p.truth for p in parts])
    by_one = (truth is _TRUE) == holds_by_one and truth is not _UNKNOWN
    # ``at_least`` may fail with every part unknown: then all of them decide.
    witnesses = [p for p in parts if p.truth is truth] or parts
    if by_one:
        status = min((p.status for p in witnesses), key=_BEST.index)
    else:
        status = weakest(p.status for p in witnesses)
    causes = {p.cause for p in witnesses} if truth is _UNKNOWN else {_NONE}
    alike = len(witnesses) == len(parts)
    findings = (f if alike or p.truth is truth else _quiet(f) for p in parts for f in p.findings)
    return Judged(truth, status, next(c for c in _CAUSES if c in causes), tuple(findings))


def _quiet(finding: Finding) -> Finding:
    """The finding of a branch that did not decide."""
    return attrs.evolve(finding, deciding=False) if finding.deciding else finding


def _unless(node: Unless, where: Setting) -> Judged:
    freed = judge_node(node.unless, where)
    if freed.truth is Truth.TRUE:
        return freed
    bound = judge_node(node.then, where)
    if freed.truth is Truth.FALSE or bound.truth is Truth.TRUE:
        return bound
    findings = (*freed.findings, *bound.findings)
    return Judged(Truth.UNKNOWN, weakest((freed.status, bound.status)), freed.cause, findings)


def _finding(leaf: str, truth: Truth, where: Setting, **more: Any) -> Finding:
    more.setdefault("cites", where.cite)
    more.setdefault("status", where.status)
    return Finding(where.phase, where.rule, leaf, truth, deciding=True, **more)


def _leaf(leaf: Leaf, where: Setting) -> Judged:
    seen = where.row[leaf.fact]
    status = leaf.status or where.status
    actual, truth = seen.value, _UNKNOWN
    base = where.row[leaf.per] if leaf.per else None
    whole = base.value if base is not None else None
    if seen.known and (base is None or base.known):
        no_share = base is not None and whole is None  # known to be none: no share of it
        holds = not no_share and compare(leaf.relation, actual, leaf.required, whole)
        truth = _TRUE if holds else _FALSE
    cause = _FACT if truth is _UNKNOWN else _NONE
    finding = Finding(
        where.phase,
        where.rule,
        leaf.id,
        truth,
        cause,
        fact=leaf.fact,
        actual=actual,
        required=leaf.required,
        relation=leaf.relation,
        distance=distance(leaf.relation, actual, leaf.required, whole) if truth is _FALSE else None,
        source=seen.source,
        status=status,
        cites=leaf.cite or where.cite,
        deciding=True,
        values={**({} if base is None else {"per": whole}), **_compared(leaf.id, where)},
    )
    return Judged(truth, status, cause, (finding,))


def compare(relation: str, actual: Any, required: Any, whole: int | None = None) -> bool:
    """One comparison in exact integers; ``whole`` turns it into a share in percent."""
    if relation == "one_of":
        return actual in required
    if relation == "is":
        return bool(actual == required)
    if actual is None:
        return False
    left, right = (actual * 100, required * whole) if whole is not None else (actual, required)
    if relation == "at_least":
        return bool(left >= right)
    return bool(left > right) if relation == "more_than" else bool(left <= right)


def distance(relation: str, actual: Any, required: Any, whole: int | None = None) -> int | None:
    """How many more (or fewer) are needed to pass; ``None`` for yes-or-no facts."""
    if type(actual) is not int or type(required) is not int:
        return None
    if whole is not None:
        needed = -(-required * whole // 100)
        if relation == "more_than":
            needed = required * whole // 100 + 1
        return abs(needed - actual)
    return abs(required + (relation == "more_than") - actual)


def _delegated(node: Delegated, where: Setting) -> Judged:
    dossier, on = where.dossier, where.on
    delegation = where.pack.find("delegations", node.delegated, "nội dung giao địa phương")
    subject, unit = dossier.subject.kind, dossier.unit
    found = where.pack.declaration(node.delegated, unit, dossier.award, subject, dossier.ground, on)
    if found is not None and found.none:
        return NEUTRAL
    if found is not None and found.when is not None:
        return judge_node(
            found.when, attrs.evolve(where, cite=found.cite, status=found.status, compared={})
        )
    unread = where.pack.unread_text(node.delegated, unit, on)
    finding = _finding(
        node.delegated,
        Truth.UNKNOWN,
        where,
        cause=Cause.RULE,
        cites=delegation.cite,
        status=delegation.status,
        needs=unread.name if unread else where.pack.province(unit).full_name,
        values={"named": unread is not None, **_compared(node.delegated, where)},
    )
    return Judged(Truth.UNKNOWN, delegation.status, Cause.RULE, (finding,))


def _readings(node: Readings, where: Setting) -> Judged:
    setting = where.pack.find("settings", node.policy, "cách hiểu")
    chosen = where.readings.get(node.policy)
    judged = {name: judge_node(tree, where) for name, tree in node.readings.items()}
    lead = judged[chosen or setting.default]
    others = [j for name, j in judged.items() if name != (chosen or setting.default)]
    if chosen:
        return attrs.evolve(lead, findings=(*lead.findings, _choice(node, setting, where)))
    if lead.truth is Truth.TRUE or setting.when_they_differ == "default":
        return lead
    if all(j.truth is lead.truth for j in others):
        return lead
    truths = {name: j.truth.value for name, j in judged.items()}
    finding = _finding(
        node.policy,
        Truth.UNKNOWN,
        where,
        cause=Cause.DECISION,
        status=Status.OPEN,
        cites=setting.cite,
        values={"readings": truths, "default": setting.default},
    )
    quiet = map(_quiet, lead.findings)
    return Judged(Truth.UNKNOWN, Status.OPEN, Cause.DECISION, (finding, *quiet))


def _choice(node: Readings, setting: Policy, where: Setting) -> Finding:
    """Says which reading the answer rests on, and which paper chose it; it counts for nothing."""
    document = where.documents.get(node.policy)
    return _finding(
        node.policy,
        Truth.TRUE,
        where,
        weight=Weight.NOTE,
        status=Status.OPEN,
        cites=setting.cite,
        values={
            "reading": where.readings[node.policy],
            "document": attrs.asdict(document) if document else None,
        },
    )


def _compared(leaf: str, where: Setting) -> dict[str, Any]:
    """Who compared the condition, or else the rule, with its original."""
    found = where.compared.get(leaf) or where.compared.get("")
    return {"compared": attrs.asdict(found)} if found else {}


def _attested(judged: Judged, where: Setting, code: str) -> Judged:
    """With the appraiser's opinion where one may be given; a firm fail is never set aside.

    The opinion must name this very condition: one on a leaf of a province's
    tree says nothing about the rest of that tree.
    """
    if judged.truth is _TRUE or not judged.findings or judged.findings[0].code != code:
        return judged
    first = judged.findings[0]
    liftable = first.cause in (Cause.RULE, Cause.DECISION) or (
        judged.truth is Truth.FALSE and judged.status.weak
    )
    said = next((a for a in where.attestations if a.leaf == code), None)
    if said is None or not liftable:
        return judged
    return Judged(Truth.TRUE, judged.status, Cause.NONE, (sworn(first, said), *judged.findings[1:]))


def sworn(finding: Finding, said: Attestation) -> Finding:
    """The finding as the appraiser's opinion makes it, with name, day and text."""
    words = f"{said.by}, {day(said.on)}: {said.text}"
    return attrs.evolve(finding, truth=Truth.TRUE, cause=Cause.NONE, attested_by=words)
