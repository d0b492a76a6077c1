"""What answers show: steps taken and refused, limits, sums, lists, remarks on plans."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs

from khenthuong.basis import Finding, Refusal
from khenthuong.judge import DueDate, ListVerdict, Money
from khenthuong.judge.after.budget import FundBudget
from khenthuong.judge.plans.finding import PlanFinding
from khenthuong.law.awards import SUBMISSION
from khenthuong.law.pack import Pack
from khenthuong.office.context import Answer, Context, Issue, IssueAnswer, MovementAnswer
from khenthuong.procedure.afterwards import MACHINE as _DECISION
from khenthuong.procedure.movements import MACHINE as _PLAN
from khenthuong.records import Decision, Dossier, Event, LineEvent, PlanEvent
from khenthuong.review.trace.findings import note_findings, note_rules
from khenthuong.review.trace.seen import REASONS, Ledger, Shown

_Result = Event | LineEvent | PlanEvent | Refusal
_GIVEN = (Context, Decision, Dossier, Issue)  # what was handed in, no answer


def note_answer(ledger: Ledger, pack: Pack, value: object) -> None:
    """Write down an answer and all the answers inside it; anything else is passed over."""
    if isinstance(value, _GIVEN):
        return
    write = next((w for kind, w in _WRITERS.items() if isinstance(value, kind)), None)
    if write is not None:
        write(ledger, pack, value)
        return
    parts = _parts(value)
    if parts and all(isinstance(part, PlanFinding) for part in parts):
        _review(ledger, pack, parts)
    for part in parts:
        note_answer(ledger, pack, part)


def _parts(value: Any) -> Sequence[Any]:
    if isinstance(value, list | tuple):
        return value
    if attrs.has(type(value)):
        return [getattr(value, f.name) for f in attrs.fields(type(value))]
    return ()


def note_due(ledger: Ledger, pack: Pack, found: DueDate) -> None:
    """A limit or a deadline, known or not."""
    contents = (pack.national, *(layer.content for layer in pack.layers))
    is_deadline = any(d.id == found.limit for x in contents for d in x.deadlines)
    section = "deadlines" if is_deadline else "limits"
    ledger.note(section, found.limit, Shown.MET if found.on else Shown.OPEN)


def _finding(ledger: Ledger, pack: Pack, found: Finding) -> None:
    note_findings(ledger, pack, [found])


def _money(ledger: Ledger, _: Pack, money: Money) -> None:
    ledger.note("rewards", money.reward, Shown.OPEN if money.amount is None else Shown.MET)


def _fund(ledger: Ledger, pack: Pack, fund: FundBudget) -> None:
    note_findings(ledger, pack, fund.findings)


def _list(ledger: Ledger, pack: Pack, verdict: ListVerdict) -> None:
    rules = {f.rule for f in verdict.findings}
    lists = [r.id for r in pack.every_rule() if r.scope == SUBMISSION and r.id in rules]
    note_rules(ledger, verdict.findings, lists)
    note_findings(ledger, pack, verdict.findings)


def _answer(ledger: Ledger, pack: Pack, answer: Answer) -> None:
    _steps(ledger, pack, answer.results, "")


def _issue(ledger: Ledger, pack: Pack, answer: IssueAnswer) -> None:
    _steps(ledger, pack, answer.results, f"{_DECISION}/")


def _movement(ledger: Ledger, pack: Pack, answer: MovementAnswer) -> None:
    _steps(ledger, pack, [answer.result], f"{_PLAN}/")


def _steps(ledger: Ledger, pack: Pack, results: Iterable[_Result], prefix: str) -> None:
    for result in results:
        refused = isinstance(result, Refusal)
        shown = Shown.BREACHED if refused else Shown.MET
        ledger.note("transitions", prefix + result.trigger, shown)
        if isinstance(result, Refusal):
            _refusal(ledger, pack, result)
        else:
            for code in result.warnings:
                ledger.note(REASONS, code, Shown.BREACHED)


def _refusal(ledger: Ledger, pack: Pack, refusal: Refusal) -> None:
    note_findings(ledger, pack, refusal.findings)
    for found in refusal.findings:
        if "house" in found.values:
            ledger.note("house_rules", found.rule, Shown.BREACHED)


def _review(ledger: Ledger, pack: Pack, remarks: Iterable[PlanFinding]) -> None:
    made = {r.rule or r.code for r in remarks}
    for rule in pack.national.review_rules:
        ledger.note("review_rules", rule.id, Shown.BREACHED if rule.id in made else Shown.MET)


_WRITERS: dict[type, Callable[[Ledger, Pack, Any], None]] = {
    Answer: _answer,
    DueDate: note_due,
    Finding: _finding,
    FundBudget: _fund,
    IssueAnswer: _issue,
    ListVerdict: _list,
    Money: _money,
    MovementAnswer: _movement,
}
