"""Reads an emulation plan against the law: what it contradicts, lacks and leaves open."""

from __future__ import annotations

from datetime import date
from typing import Any

from khenthuong.basis.text import day
from khenthuong.judge.plans import awards, checks, dates, texts
from khenthuong.judge.plans.finding import PlanFinding, Review
from khenthuong.law.pack import Pack
from khenthuong.law.plans import Plan

__all__ = ["KINDS", "PlanFinding", "heading", "remedy", "review_plan", "sentence"]

KINDS = ("trai", "thieu", "bo-ngo", "luu-y")
_CHECKS = (*awards.CHECKS, texts.unread, *dates.CHECKS, *checks.CHECKS)


def review_plan(pack: Pack, plan: Plan) -> tuple[PlanFinding, ...]:
    """Every remark on a plan, contradictions first, then in the order of its lines.

    Pure: any plan of the schema, shipped or written by a user. A code of the plan that the
    pack does not know raises ``UnknownName``.
    """
    review = Review(pack, plan)
    found = [finding for check in _CHECKS for finding in check(review)]
    return tuple(sorted(found, key=lambda f: (KINDS.index(f.kind), f.place.line or 0)))


def sentence(pack: Pack, finding: PlanFinding) -> str:
    """Say the finding in one Vietnamese sentence."""
    values = {name: _said(value) for name, value in finding.values.items()}
    return pack.label("plan-review", finding.rule or finding.code).format_map(values)


def heading(pack: Pack, finding: PlanFinding) -> str:
    """Name in a few words what the finding is about."""
    return pack.label("review_rules", finding.rule or finding.code)


def remedy(pack: Pack, finding: PlanFinding) -> str:
    """Say what to do about it."""
    rule = pack.find("review_rules", finding.rule or finding.code, "quy tắc rà soát kế hoạch")
    return str(rule.remedy)


def _said(value: Any) -> str:
    return day(value) if isinstance(value, date) else str(value)
