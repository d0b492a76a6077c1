"""What the rules can ask of a dossier: the facts to give and the kinds of records to fill."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import attrs
from attrs import frozen

from khenthuong.judge import Case, rule_day
from khenthuong.judge.case import fits
from khenthuong.judge.papers import papers_for
from khenthuong.judge.rules import rules_at
from khenthuong.law import Pack
from khenthuong.law.awards import SUBMISSION, TIE_BREAK, PaperSegment, Rule, RuleSegment
from khenthuong.law.facts import Fact, RecordKind
from khenthuong.law.series import at
from khenthuong.law.tree import Delegated, Leaf, leaves, parts
from khenthuong.office.files.names import known, totals
from khenthuong.records import Dossier


@frozen(kw_only=True)
class Wanted:
    """What the rules can ask of a dossier: facts to give and kinds of records.

    ``by_trait`` has the facts asked only of those who have one of the traits.
    """

    facts: tuple[Fact, ...]
    records: tuple[RecordKind, ...]
    by_trait: dict[tuple[str, ...], tuple[Fact, ...]]


def wanted(pack: Pack, case: Case) -> Wanted:
    """Walk every rule that can apply to the case on its law day."""
    codes = _closure(pack, _asked(pack, case, traits=False))
    more = {
        trait: _closure(pack, _asked(pack, _with(case, trait), traits=True)) - codes
        for trait in known(pack, "dac-diem")
    }
    every = codes.union(*more.values())
    kinds = {d.of for c in every if (d := pack.fact(c).derived)}
    by_trait: dict[tuple[str, ...], list[Fact]] = {}
    for fact in _given(pack, every - codes):
        traits = tuple(t for t, found in more.items() if fact.id in found)
        by_trait.setdefault(traits, []).append(fact)
    return Wanted(
        facts=_given(pack, codes),
        records=tuple(r for r in pack.national.records if r.id in kinds),
        by_trait={traits: tuple(facts) for traits, facts in by_trait.items()},
    )


def totals_of(pack: Pack, case: Case) -> tuple[Fact, ...]:
    """The totals that rules may ask of a list of such cases, whoever stands on it."""
    codes: set[str] = set()
    for _, segment in _of_lists(pack, case):
        codes.update(_leaf_facts(segment))
        if (quota := segment.quota) is not None:
            codes |= {quota.places, quota.share, quota.per}
    return tuple(f for f in totals(pack) if f.id in codes)


def ordering_of(pack: Pack, case: Case) -> tuple[Fact, ...]:
    """The facts of a line by which a list of such cases puts equals in order."""
    segments = [s for rule, s in _of_lists(pack, case) if rule.outcome == TIE_BREAK]
    return _given(pack, {code for s in segments for code in _leaf_facts(s)})


def _of_lists(pack: Pack, case: Case) -> Iterator[tuple[Rule, RuleSegment]]:
    """The rules of whole lists on which such a case may stand, with what they say that day."""
    dossier = case.dossier
    level = pack.award(dossier.award).level
    for rule in rules_at(pack, dossier.unit, case.on):
        anybody = attrs.evolve(rule.applies, traits=(), every_trait=(), without_traits=())
        segment = at(rule.segments, rule_day(pack, rule.matter, dossier, case.on).on)
        if rule.scope == SUBMISSION and segment is not None and fits(anybody, dossier, level):
            yield rule, segment


def _leaf_facts(segment: RuleSegment) -> Iterator[str]:
    for leaf in leaves(segment.when):
        yield from filter(None, (leaf.fact, leaf.per))


def _with(case: Case, trait: str) -> Case:
    subject = attrs.evolve(case.dossier.subject, traits=(trait,))
    return attrs.evolve(case, dossier=attrs.evolve(case.dossier, subject=subject))


def _given(pack: Pack, codes: set[str]) -> tuple[Fact, ...]:
    facts = (f for f in pack.national.facts if f.id in codes)
    return tuple(f for f in facts if not f.reads and f.derived is None)


def _asked(pack: Pack, case: Case, *, traits: bool) -> Iterator[str]:
    """The facts in the trees of every rule, and of the list of papers."""
    dossier = case.dossier
    level = pack.award(dossier.award).level
    for rule in rules_at(pack, dossier.unit, case.on):
        if rule.scope == SUBMISSION or not fits(rule.applies, dossier, level):
            continue
        if traits and not rule.applies.traits:
            continue
        day = rule_day(pack, rule.matter, dossier, case.on)
        for on in filter(None, (day.on, day.newer)):
            segment = at(rule.segments, on)
            if segment is not None:
                yield from _in_tree(pack, dossier, segment.when, on)
    listed = papers_of(pack, case)
    for item in listed.items if listed else ():
        yield from (x for leaf in leaves(item.when) for x in (leaf.fact, leaf.per) if x)


def papers_of(pack: Pack, case: Case) -> PaperSegment | None:
    """The list of papers that applies to the case on its law day."""
    return papers_for(pack, case.dossier, case.on)


def _in_tree(pack: Pack, dossier: Dossier, node: Any, on: date) -> Iterator[str]:
    if isinstance(node, Leaf):
        yield from filter(None, (node.fact, node.per))
    if isinstance(node, Delegated):
        found = pack.declaration(
            node.delegated, dossier.unit, dossier.award, dossier.subject.kind, dossier.ground, on
        )
        if found is not None:
            yield from _in_tree(pack, dossier, found.when, on)
    for part in parts(node):
        yield from _in_tree(pack, dossier, part, on)


def _closure(pack: Pack, codes: Iterable[str]) -> set[str]:
    """With the facts that windows of derived facts lean on."""
    found: set[str] = set()
    stack = list(codes)
    while stack:
        code = stack.pop()
        if code in found:
            continue
        found.add(code)
        derived = pack.fact(code).derived
        for window in derived.window if derived else ():
            bounds = (window.after, window.from_, window.until)
            stack.extend(b for b in bounds if b and not b.startswith("$"))
    return found
