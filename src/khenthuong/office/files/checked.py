"""Checks one dossier as a file shows it, and gives the answer as stable plain data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from itertools import pairwise
from typing import Any

import attrs
from attrs import frozen

from khenthuong.basis import (
    Citation,
    Finding,
    Outcome,
    PhaseResult,
    Truth,
    Verdict,
    Weight,
)
from khenthuong.judge import Case, Money
from khenthuong.judge.case import simple
from khenthuong.judge.limits import PHASE as LIMIT_PHASE
from khenthuong.office.desk import Office
from khenthuong.office.words.wording import Wording

FORMAT = "khenthuong-check/1"
_ORDER = ("dates.submitted", "dates.received", "council.on", "dates.decided")


@frozen(kw_only=True)
class Checked:
    """One dossier with its verdict; ``reward`` only where it would be granted and is decided."""

    file: str
    case: Case
    verdict: Verdict
    period: str
    reward: Money | None = None


def check_dossier(office: Office, file: str, case: Case) -> Checked:
    """Judge a case that came from a file.

    Days that contradict each other are remarked on in the phase of limits; they
    never block. Raises ``UnknownName`` for a day before the first known law.
    """
    verdict = _with_remarks(office.check(case), _date_order(office, case))
    granted = case.signing is not None and verdict.outcome.open
    return Checked(
        file=file,
        case=case,
        verdict=verdict,
        period=office.pack.period(case.on),
        reward=office.reward(case.dossier, case.signing.on)
        if granted and case.signing is not None
        else None,
    )


def _date_order(office: Office, case: Case) -> Iterator[Finding]:
    dates, ballot = case.dossier.dates, case.ballot
    days = (dates.submitted, dates.received, ballot.on if ballot else None, dates.decided)
    known = [(code, on) for code, on in zip(_ORDER, days, strict=True) if on is not None]
    for (before, first), (after, second) in pairwise(known):
        if second < first:
            earlier = office.words.text("truong", before)
            values = {
                "later": office.words.text("truong", after),
                "earlier": earlier[:1].lower() + earlier[1:],
                "on": second,
                "last": first,
            }
            ruled = simple(
                LIMIT_PHASE, "da-order", Truth.FALSE, weight=Weight.WARNING, values=values
            )
            yield from ruled.findings


def _with_remarks(verdict: Verdict, remarks: Iterator[Finding]) -> Verdict:
    more = tuple(remarks)
    if not more:
        return verdict
    return attrs.evolve(verdict, phases=tuple(_remarked(p, more) for p in verdict.phases))


def _remarked(phase: PhaseResult, more: tuple[Finding, ...]) -> PhaseResult:
    if phase.phase != LIMIT_PHASE:
        return phase
    outcome = Outcome.PASS if phase.outcome is Outcome.NOT_JUDGED else phase.outcome
    return attrs.evolve(phase, outcome=outcome, findings=(*phase.findings, *more))


# -- plain data ------------------------------------------------------------------


def as_data(office: Office, checked: Checked) -> dict[str, Any]:
    """The answer as plain data of one stable form, every finding of every phase in it."""
    verdict, words = checked.verdict, office.words
    return {
        "format": FORMAT,
        "file": checked.file,
        "dossier": checked.case.dossier.id,
        "on": checked.case.on.isoformat(),
        "pack": office.pack.content_hash,
        "period": checked.period,
        "overall": {
            "outcome": verdict.outcome.value,
            "headline": words.headline(verdict),
            "deciding": verdict.deciding,
            "cause": verdict.cause.value,
            "status": verdict.status.value,
        },
        "phases": [_phase(office, p) for p in verdict.phases],
        "findings": [finding_data(words, f) for f in verdict.findings],
        "reward": _money(checked.reward),
    }


def _phase(office: Office, phase: PhaseResult) -> dict[str, Any]:
    return {
        "phase": phase.phase,
        "label": office.pack.label("phases", phase.phase),
        "outcome": phase.outcome.value,
        "cause": phase.cause.value,
        "status": phase.status.value,
    }


def finding_data(words: Wording, finding: Finding) -> dict[str, Any]:
    """A finding as plain data, with what its rule says about it."""
    line = words.line(finding)
    return {
        **{a.name: plain_value(getattr(finding, a.name)) for a in attrs.fields(Finding)},
        "cites_text": list(line.basis),
        "text": line.text,
        "requirement": line.requirement,
        "who": line.who,
        "paper": line.paper,
    }


def _money(money: Money | None) -> dict[str, Any] | None:
    if money is None:
        return None
    return {a.name: plain_value(getattr(money, a.name)) for a in attrs.fields(Money)}


def plain_value(value: Any) -> Any:
    """A value that JSON can hold: codes, days and citations as text."""
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case Citation():
            return str(value)
        case list() | tuple():
            return [plain_value(v) for v in value]
        case dict():
            return {str(k): plain_value(v) for k, v in value.items()}
    return value
