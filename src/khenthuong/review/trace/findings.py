"""What findings show: the sentence an office would read, and the rule behind it."""

from __future__ import annotations

from collections.abc import Iterable

from khenthuong.basis import Finding, Truth
from khenthuong.law.pack import Pack
from khenthuong.review.trace.cases import asks
from khenthuong.review.trace.seen import REASONS, RULES, Ledger, Shown


def note_findings(ledger: Ledger, pack: Pack, findings: Iterable[Finding]) -> None:
    """Every reason by its sentence, and rules that only hold a citation by their finding."""
    for found in findings:
        shown = Shown.of(found.truth)
        ledger.note(REASONS, _sentence(pack, found), shown)
        if pack.has_rule(found.rule) and not asks(pack.rule(found.rule)):
            ledger.note(RULES, found.rule, shown)


def note_rules(ledger: Ledger, findings: Iterable[Finding], rules: Iterable[str]) -> None:
    """Each of these rules by the findings that decided it; without any it did not apply."""
    by_rule: dict[str, list[Finding]] = {}
    for found in findings:
        by_rule.setdefault(found.rule, []).append(found)
    for code in rules:
        ledger.note(RULES, code, _decided(by_rule.get(code, [])))


def _decided(findings: list[Finding]) -> Shown:
    if not findings:
        return Shown.SILENT
    said = {f.truth for f in findings if f.deciding} or {f.truth for f in findings}
    return Shown.of(next((t for t in (Truth.FALSE, Truth.UNKNOWN) if t in said), Truth.TRUE))


def _sentence(pack: Pack, finding: Finding) -> str:
    """The code of the sentence: papers, delegations and readings share one of their kind."""
    if "paper" in finding.values:
        return "do-paper"
    if any(d.id == finding.code for d in pack.national.delegations):
        return "delegated"
    if any(s.id == finding.code for s in pack.national.settings) and "readings" in finding.values:
        return "reading"
    return finding.code
