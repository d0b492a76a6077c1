"""Everything that may stand in the way of a case, phase by phase, as formulas of needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

import attrs

from khenthuong.basis import Cause, Weight
from khenthuong.judge.authority import authority
from khenthuong.judge.case import Case, Ruled
from khenthuong.judge.conditions import Setting
from khenthuong.judge.council import council
from khenthuong.judge.dating import rule_day
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.form import form
from khenthuong.judge.overlay import plan_criteria
from khenthuong.judge.papers import PHASE as PAPERS
from khenthuong.judge.papers import papers_for
from khenthuong.judge.reasons.cures import NO, YES, Formula, Goal, Need, Some, either, met
from khenthuong.judge.reasons.wanted import ACT, FACT, FIXED, TEXT, paper_need, setting, wanted
from khenthuong.judge.rules import rules_for
from khenthuong.law.awards import PaperItem, Rule
from khenthuong.law.pack import Pack
from khenthuong.law.series import at


def formulas(pack: Pack, case: Case) -> Iterator[Formula]:
    """One formula per thing that must not stand in the way; all of them must hold."""
    row = FactRow(pack, case.dossier, case.on)
    silent = case.dossier.papers is None and not case.step
    for phase in pack.national.phases:
        if phase.id == PAPERS and silent:
            continue
        yield from _made_in_python(pack, case, row, phase.id)
        for rule in rules_for(pack, phase.id, case):
            if rule.outcome != "warn":
                yield _rule(pack, case, row, rule)


def _made_in_python(pack: Pack, case: Case, row: FactRow, phase: str) -> Iterator[Formula]:
    match phase:
        case "hinh_thuc":
            yield from _answers(form(pack, case), lambda _: FIXED)
        case "tham_quyen":
            again = _somebody_decides(pack, case)
            yield from _answers(authority(pack, case), lambda _: ACT if again else FIXED)
        case "tieu_chuan":
            yield from map(_criteria, plan_criteria(pack, case, row))
        case "ho_so":
            yield from _papers(pack, case, row)
        case "hoi_dong":
            yield from _answers(council(pack, case), _vote)


# -- answers that have no tree -------------------------------------------------


def _answers(ruled: Iterable[Ruled], kind: Callable[[Ruled], str]) -> Iterator[Formula]:
    for answer in ruled:
        if not answer.outcome.open:
            said = answer.findings[0]
            yield Need(said.phase, said.rule, said.code, kind(answer) + said.code)


def _somebody_decides(pack: Pack, case: Case) -> bool:
    """Whether another signature on the same day could be right."""
    if case.signing is None:
        return False
    unsigned = attrs.evolve(case, signing=None, on=case.signing.on)
    return all(a.outcome.open for a in authority(pack, unsigned))


def _vote(answer: Ruled) -> str:
    """Minutes can be completed, a session held again; a vote that was lost stays lost."""
    return ACT if answer.findings[0].cause is Cause.FACT else FIXED


def _criteria(answer: Ruled) -> Formula:
    binding = [f for f in answer.findings if f.weight is Weight.BINDING]
    if not binding:
        return YES
    return either(Need(f.phase, f.rule, f.code, FACT + f.fact) for f in binding)


def _papers(pack: Pack, case: Case, row: FactRow) -> Iterator[Formula]:
    dossier = case.dossier
    listed = papers_for(pack, dossier, case.on)
    if listed is None or listed.absent:
        yield Need(PAPERS, "do-list", "do-list", FIXED + "do-list")
        return
    for item in listed.items:
        where = setting(pack, case, row, case.on, PAPERS, item.paper)
        yield _paper(item, where)


def _paper(item: PaperItem, where: Setting) -> Formula:
    there = paper_need(item.paper)
    if item.when is None:
        return there
    not_asked = wanted(item.when, Goal.NOT_TRUE, where)
    if not_asked is None:
        return there
    return either((_as_it_is(not_asked, where.row), there))


def _as_it_is(formula: Formula, row: FactRow) -> Formula:
    """Nobody undoes a merit so that its certificate is not asked for."""
    if isinstance(formula, Some):
        return Some(formula.wanted, tuple(_as_it_is(p, row) for p in formula.parts))
    facts = {v: v.removeprefix(FACT) for v in formula.variables if v.startswith(FACT)}
    holds = met(formula, {v: row[f] for v, f in facts.items()}) if facts else True
    return formula if holds else NO


# -- rules with a tree ---------------------------------------------------------


def _rule(pack: Pack, case: Case, row: FactRow, rule: Rule) -> Formula:
    day = rule_day(pack, rule.matter, case.dossier, case.on)
    older = _on(pack, case, row, rule, day.on)
    if day.newer is None or older is None:
        return YES if older is None else older
    unsworn = attrs.evolve(case, attestations=())
    newer = _on(pack, unsworn, row, rule, day.newer, sworn=False)
    return older if newer is None else either((older, newer))


def _on(
    pack: Pack, case: Case, row: FactRow, rule: Rule, on: date, *, sworn: bool = True
) -> Formula | None:
    segment = at(rule.segments, on)
    if segment is not None and segment.unread:
        return Need(rule.phase, rule.id, rule.id, FIXED + rule.id)
    if segment is None or segment.when is None:
        return None
    where = setting(pack, case, row, on, rule.phase, rule.id)
    found = wanted(segment.when, Goal.TRUE, where)
    return found if sworn or found is None else _without_texts(found)


def _without_texts(formula: Formula) -> Formula:
    """The newer law must pass by itself, not by anybody's opinion."""
    if isinstance(formula, Need):
        return NO if formula.variable.startswith(TEXT) else formula
    return Some(formula.wanted, tuple(map(_without_texts, formula.parts)))
