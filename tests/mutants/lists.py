"""What is said of whole lists when one number counts: quotas, shares, the order of equals."""

from __future__ import annotations

from typing import Any

import attrs

from khenthuong import Case, Given, ListEntry, Outcome, Pack, Weight
from khenthuong.judge import judge_list
from khenthuong.law.awards import TIE_BREAK, Applies
from khenthuong.law.packfile import PackFile
from mutants.boundary import blank, days, heads, holding
from mutants.sites import Answers, Laws, Number, faults, home_of

BASE = 100
MIXED = "giay-khen-xa"
"""An award of people and of collectives, so that every tie-break is asked on one list."""
PLACES = "ds_chi_tieu"


def listed(pack: Pack, case: Case) -> Any:
    """What is said of a list of two for one place: this one and one of whom nothing is known."""
    other = attrs.evolve(case, dossier=attrs.evolve(case.dossier, facts={}))
    totals = {k: v for k, v in case.dossier.facts.items() if pack.fact(k).scope == "submission"}
    return _said(pack, (case, other), {PLACES: Given(value=1), **totals})


def _said(pack: Pack, cases: tuple[Case, ...], totals: dict[str, Given]) -> Any:
    lines = [ListEntry(id=str(n), case=c, outcome=Outcome.PASS) for n, c in enumerate(cases)]
    verdict = judge_list(pack, lines, totals)
    remarks = {f.code: f.truth for f in verdict.findings if f.weight is Weight.WARNING}
    return verdict.outcome, remarks, [r.tiers for r in verdict.rankings]


def of_quotas(laws: Laws, number: Number) -> Answers:
    """The answer for as many lines as there are places under the one law or the other."""
    rule, place = number.home, number.path[3]
    quotas = [home_of(p, number).segments[place].quota for p in laws]
    for on in days(laws[0], rule.segments[place]):
        head = next(heads(laws[0], rule.applies, on))
        for quota in quotas:
            cases = (blank(head, on),) * quota.percent
            totals = {quota.per: Given(value=BASE)}
            yield tuple(_said(p, cases, totals) for p in laws)


def of_orders(laws: Laws, number: Number) -> Answers:
    """Who comes first of lines that each meet another tie-break; or what loading refuses."""
    yield tuple(faults(p, PackFile(rules=(home_of(p, number),))) for p in laws)
    for on in days(laws[0], number.home.segments[-1]):
        rules = (r for r in laws[0].national.rules if r.outcome == TIE_BREAK)
        cases = tuple(_first(laws[0], rule, on) for rule in rules)
        totals = {PLACES: Given(value=1)}
        yield tuple(_said(p, cases, totals) for p in laws)


def _first(pack: Pack, rule: Any, on: Any) -> Case:
    """A line that meets one tie-break; of the others nothing is known."""
    applies = Applies(awards=(MIXED,), subjects=rule.applies.subjects)
    return next(holding(pack, blank(next(heads(pack, applies, on)), on), rule, on))
