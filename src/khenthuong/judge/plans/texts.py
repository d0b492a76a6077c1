"""Which texts of the province a plan needs and nobody has read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import frozen

from khenthuong.basis import Citation, Status
from khenthuong.judge.plans.finding import Found, Review
from khenthuong.law.awards import Rule, RuleSegment
from khenthuong.law.plans import Promise
from khenthuong.law.series import at
from khenthuong.law.tree import Delegated, parts


@frozen
class _Missing:
    """A delegation without its text: by whom it was met, and on which day first."""

    delegation: str
    text: str
    status: Status


def unread(review: Review) -> Found:
    """One remark per text of the province that criteria of the promised awards wait for."""
    met: dict[_Missing, list[tuple[Promise, date]]] = {}
    for promise in review.plan.promises:
        for on in _days(review, promise):
            for missing in _missing(review, promise, on):
                met.setdefault(missing, []).append((promise, on))
    for missing, where in met.items():
        promise, on = where[0]
        delegation = review.pack.find("delegations", missing.delegation, "nội dung giao tỉnh")
        yield from review.find(
            "pl-criteria-delegated" if missing.text else "pl-criteria-unknown",
            promise.at,
            cites=_cites(review, promise, missing.delegation, on),
            status=missing.status,
            delegation=delegation.label,
            text=missing.text,
            on=on,
            awards=review.awards(p.award for p, _ in where),
        )


def _days(review: Review, promise: Promise) -> list[date]:
    """When the promise is to be kept: at its dated events, else any day to the end."""
    milestones = [m for m in review.plan.milestones if m.id in promise.at_milestones]
    dated = [m.on for m in milestones if m.on]
    if milestones:
        return dated if len(dated) == len(milestones) else [*dated, review.end]
    return [review.day, review.end]


def _missing(review: Review, promise: Promise, on: date) -> Iterator[_Missing]:
    pack = review.pack
    unit = next((u.id for u in pack.unit_at(promise.office_unit, on)), promise.office_unit)
    for name in dict.fromkeys(d for d, _ in _delegated(review, promise)):
        if _answered(review, promise, name, unit, on):
            continue
        text = pack.unread_text(name, unit, on)
        if text is not None:
            yield _Missing(name, text.name, text.status)
        elif _asked(review, promise, name, on):
            yield _Missing(name, "", Status.OPEN)


def _answered(review: Review, promise: Promise, name: str, unit: str, on: date) -> bool:
    return all(
        review.pack.declaration(name, unit, promise.award, subject, ground, on)
        for subject in promise.subjects
        for ground in promise.grounds
    )


def _delegated(review: Review, promise: Promise) -> Iterator[tuple[str, RuleSegment]]:
    """Every delegation in the criteria of the award, whatever the day."""
    for rule in _criteria(review, promise):
        for segment in rule.segments:
            for name in delegations(segment.when):
                yield name, segment


def _asked(review: Review, promise: Promise, name: str, on: date) -> bool:
    """Whether the criteria of that very day leave it to the province."""
    segments = (at(rule.segments, on) for rule in _criteria(review, promise))
    return any(s is not None and name in delegations(s.when) for s in segments)


def _cites(review: Review, promise: Promise, name: str, on: date) -> tuple[Citation, ...]:
    if not _asked(review, promise, name, on):
        return ()
    found = review.pack.find("delegations", name, "nội dung giao tỉnh")
    cites: tuple[Citation, ...] = found.cite
    return cites


def _criteria(review: Review, promise: Promise) -> Iterator[Rule]:
    """Give the rules that speak for this very award and one of the promised subjects."""
    for rule in review.pack.national.rules:
        applies = rule.applies
        subjects = not applies.subjects or set(applies.subjects) & set(promise.subjects)
        if promise.award in applies.awards and subjects:
            yield rule


def delegations(node: Any) -> Iterator[str]:
    """Find what a condition leaves to the province."""
    if isinstance(node, Delegated):
        yield node.delegated
    for part in parts(node):
        yield from delegations(part)
