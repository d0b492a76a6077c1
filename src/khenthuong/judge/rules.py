"""Judges every rule of a phase that the pack holds for a dossier on its law day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain

import attrs

from khenthuong.basis import Cause, Finding, Outcome, Status, Truth, Weight
from khenthuong.judge.case import Case, Ruled, breach, fits, simple
from khenthuong.judge.conditions import Judged, Setting, judge_node, sworn
from khenthuong.judge.dating import rule_day
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.readings import documents, readings
from khenthuong.law.awards import SUBMISSION, Rule, RuleSegment
from khenthuong.law.pack import Pack
from khenthuong.law.policies import Comparison
from khenthuong.law.series import at

_CAUSES = {"needs-rule": Cause.RULE, "needs-decision": Cause.DECISION, "needs-fact": Cause.FACT}


def rules_for(
    pack: Pack, phase: str, case: Case, rules: Sequence[Rule] | None = None
) -> Iterator[Rule]:
    """The rules of a phase that are asked of this one dossier, national ones first.

    ``rules`` are those of another machine, which take the place of the dossier's.
    """
    dossier = case.dossier
    level = case.level or pack.award(dossier.award).level
    asked = (
        _own_rules(pack, phase, case) if rules is None else (r for r in rules if r.phase == phase)
    )
    return (r for r in asked if r.scope != SUBMISSION and fits(r.applies, dossier, level))


def _own_rules(pack: Pack, phase: str, case: Case) -> Iterator[Rule]:
    local = (r for x in pack.layers_for(case.dossier.unit, case.on) for r in x.content.rules)
    return chain(pack.rules_by_phase.get(phase, ()), (r for r in local if r.phase == phase))


def rules_at(pack: Pack, unit: str, on: date) -> list[Rule]:
    """Every rule that speaks at a unit on a day: national ones, then those of its province."""
    rules = list(pack.national.rules)
    for layer in pack.layers_for(unit, on):
        rules.extend(layer.content.rules)
    return rules


def judge_rules(
    pack: Pack, phase: str, case: Case, row: FactRow, rules: Sequence[Rule] | None = None
) -> Iterator[Ruled]:
    """One answer per rule that has something to say on its law day."""
    for rule in rules_for(pack, phase, case, rules):
        day = rule_day(pack, rule.matter, case.dossier, case.on)
        answer = judge_on(pack, rule, case, row, day.on)
        if day.newer is not None and answer is not None:
            newer = judge_on(pack, rule, case, row, day.newer)
            if newer is not None and newer.outcome is Outcome.PASS:
                answer = newer if answer.outcome is not Outcome.PASS else answer
        if answer is not None:
            yield answer


def judge_on(pack: Pack, rule: Rule, case: Case, row: FactRow, on: date) -> Ruled | None:
    """What one rule answers by its law of a day; ``None`` where it has nothing to say."""
    segment = at(rule.segments, on)
    if segment is not None and segment.unread:
        return _unread(rule, segment, case)
    if segment is None or segment.when is None:
        return None
    judged = judge_node(
        segment.when,
        Setting(
            pack=pack,
            dossier=case.dossier,
            row=row,
            on=on,
            phase=rule.phase,
            rule=rule.id,
            cite=segment.cite,
            status=segment.status,
            readings=readings(pack, case),
            documents=documents(pack, case),
            compared=_compared(pack, rule, segment),
            attestations=case.attestations,
        ),
    )
    return None if judged.neutral else ruled(rule, judged)


def _compared(pack: Pack, rule: Rule, segment: RuleSegment) -> Mapping[str, Comparison]:
    if not pack.compared:
        return {}
    index = next(i for i, s in enumerate(rule.segments) if s is segment)
    return pack.comparisons("rules", rule.id, ("segments", index))


def _unread(rule: Rule, segment: RuleSegment, case: Case) -> Ruled:
    """A rule may exist whose text was not read: open, unless an appraiser compared it."""
    answer = simple(
        rule.phase,
        rule.id,
        Truth.UNKNOWN,
        cause=Cause.RULE,
        needs=segment.unread,
        cites=segment.cite,
        status=segment.status,
    )
    said = next((a for a in case.attestations if a.leaf == rule.id), None)
    if said is None:
        return answer
    findings = tuple(sworn(f, said) for f in answer.findings)
    return Ruled(Outcome.ATTESTED, status=segment.status, findings=findings)


def _settled(finding: Finding) -> Finding:
    """What was not so, and thereby met the rule, is no reason against anything."""
    against = finding.deciding and finding.truth is Truth.FALSE
    return attrs.evolve(finding, deciding=False) if against else finding


def ruled(rule: Rule, judged: Judged) -> Ruled:
    """What the truth of a rule's condition does to its phase, by the outcome of the rule.

    A remark tells what decided it; a branch that is not met where another was enough is none.
    """
    truth, findings = judged.truth, judged.findings
    if truth is Truth.TRUE:
        findings = tuple(map(_settled, findings))
    if rule.outcome == "warn":
        told = (f for f in findings if f.deciding or f.truth is Truth.TRUE)
        quiet = tuple(attrs.evolve(f, weight=Weight.WARNING, deciding=False) for f in told)
        return Ruled(Outcome.PASS, status=Status.CONFIRMED, findings=quiet)
    if truth is Truth.TRUE:
        attested = any(f.attested_by for f in findings)
        outcome = Outcome.ATTESTED if attested else Outcome.PASS
        return Ruled(outcome, status=judged.status, findings=findings)
    if truth is Truth.UNKNOWN:
        return Ruled(Outcome.UNKNOWN, judged.cause, judged.status, findings)
    cause = _CAUSES.get(rule.outcome, Cause.NONE)
    if cause is not Cause.NONE:
        findings = tuple(
            attrs.evolve(f, cause=cause) if f.deciding and f.truth is Truth.FALSE else f
            for f in findings
        )
    return Ruled(breach(rule.outcome), cause, judged.status, findings)
