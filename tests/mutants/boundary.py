"""Dossiers on the boundary: one that passes under one law and not under the other.

Both laws are turned into formulas of needs; what makes the one hold and the other
not is solved for, so that no dossier is written by hand. The dossier is then
judged as any other: the formulas only say where to look.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice, product
from typing import Any

import attrs

from khenthuong import Attestation, Case, Pack
from khenthuong.judge.factrow import ONE_TRAIT, FactRow, Seen
from khenthuong.judge.reasons.cures import Formula, Goal, Need, Needs, Solver, both
from khenthuong.judge.reasons.obstacles import formulas
from khenthuong.judge.reasons.scene import CaseScene
from khenthuong.judge.reasons.wanted import FACT, READING, TEXT, setting, wanted
from khenthuong.law.awards import Applies, PaperList, Rule
from khenthuong.law.series import Segment, at
from khenthuong.law.tree import leaves
from khenthuong.testing import draft
from mutants.records import with_facts
from mutants.sites import HOME

LAST = date(2026, 12, 31)
TRIES = 3
TRAIT = "$trait:"
RATING = "rating"
"""What is rated goes by the law of the day on which its year ended."""


def days(pack: Pack, segment: Segment) -> Iterator[date]:
    """Days inside a segment: its last one, its first one and each change of law between."""
    first = max(segment.start or date.min, pack.first_day())
    last = min(segment.end or LAST, LAST)
    turns = (p.start for p in pack.national.periods)
    yield from (d for d in (last, first, *turns) if first <= d <= last)


def heads(pack: Pack, applies: Applies, on: date) -> Iterator[dict[str, Any]]:
    """Awards, grounds and kinds of subject of which a rule is asked on a day."""
    procedures = applies.procedures or (pack.national.procedures[0].id,)
    for award in pack.national.awards:
        if applies.awards and award.id not in applies.awards:
            continue
        for form in (f for f in award.forms if f.holds(on) and not f.absent):
            if applies.grounds and form.ground not in applies.grounds:
                continue
            for kind in form.subjects:
                if not applies.subjects or kind in applies.subjects:
                    yield {
                        "award": award.id,
                        "ground": form.ground,
                        "kind": kind,
                        "procedure": procedures[0],
                        "traits": applies.traits[:1],
                    }


def blank(head: dict[str, Any], on: date, end: date | None = None) -> Case:
    """A case of which nothing is known but that nothing was awarded and nothing is open.

    Its merits go to ``end``, else to the end of the year before.
    """
    dossier = draft(
        unit=HOME,
        period=(date(on.year - 40, 1, 1), end or date(on.year - 1, 12, 31)),
        records={"khen": (), "vu_viec": ()},
        **head,
    )
    return Case(dossier=dossier, on=on)


def of_rule(before: Pack, after: Pack, rule: Rule, place: int) -> Iterator[Case]:
    """Cases that come out otherwise when the segment ``place`` of a rule changes."""
    segment, other = rule.segments[place], after.rule(rule.id).segments[place]
    rated = rule.matter == RATING
    asked = tuple(dict.fromkeys(((), _traits(before, segment.when))))
    cases = [
        blank({**head, "traits": (*head["traits"], *traits)}, on, on if rated else None)
        for on in days(before, segment)
        for head, traits in product(heads(before, rule.applies, on), asked)
    ]
    for whole, case in product((True, False), cases):
        yield from _solved(before, case, segment.when, other.when, whole=whole)
        yield from _solved(after, case, other.when, segment.when, whole=whole)


def _traits(pack: Pack, node: Any) -> tuple[str, ...]:
    """The traits of the subject that a tree asks for one by one."""
    reads = (pack.fact(leaf.fact).reads for leaf in leaves(node))
    return tuple(dict.fromkeys(r.removeprefix(TRAIT) for r in reads if r.startswith(TRAIT)))


def of_paper(before: Pack, after: Pack, listed: PaperList, place: int, item: int) -> Iterator[Case]:
    """Cases without one paper, which one law asks for and the other does not."""
    segment = listed.segments[place]
    other = after.find("paper_lists", listed.id, "danh mục giấy tờ").segments[place].items[item]
    own = segment.items[item]
    others = tuple(x.paper for x in segment.items if x.paper != own.paper)
    for on in days(before, segment):
        for head in heads(before, Applies(awards=listed.awards), on):
            case = blank({**head, "procedure": listed.procedure, "papers": others}, on)
            yield from _solved(before, case, own.when, other.when)
            yield from _solved(after, case, other.when, own.when)


def holding(law: Pack, case: Case, rule: Rule, on: date) -> Iterator[Case]:
    """The case so that it meets a rule on a day."""
    segment = at(rule.segments, on)
    where = setting(law, case, FactRow(law, case.dossier, on), on, "", "")
    solver = Solver(CaseScene(law, case), cap=1)
    for needs in ways(solver, both([wanted(segment.when, Goal.TRUE, where)]), frozenset()):
        yield _made(law, case, solver.witness(needs) or {})


def _solved(
    law: Pack, case: Case, holds: Any, fails: Any, *, whole: bool = False
) -> Iterator[Case]:
    """The case so that one tree holds and the other does not, all else passing if ``whole``."""
    where = setting(law, case, FactRow(law, case.dossier, case.on), case.on, "", "")
    parts = [wanted(holds, Goal.TRUE, where), wanted(fails, Goal.NOT_TRUE, where)]
    if None in parts:
        return
    solver = Solver(CaseScene(law, case), cap=1)
    found = ways(solver, both([*parts, *(formulas(law, case) if whole else ())]), frozenset())
    for needs in islice(found, TRIES):
        yield _made(law, case, solver.witness(needs) or {})


def ways(solver: Solver, formula: Formula, needs: Needs) -> Iterator[Needs]:
    """Every way to meet a formula along with ``needs``, found one after the other."""
    if isinstance(formula, Need):
        union = needs | {formula}
        if solver.witness(union) is not None:
            yield union
        return
    yield from _some(solver, formula.parts, formula.wanted, needs)


def _some(solver: Solver, parts: tuple[Formula, ...], count: int, needs: Needs) -> Iterator[Needs]:
    if count == 0:
        yield needs
    elif count <= len(parts):
        for more in ways(solver, parts[0], needs):
            yield from _some(solver, parts[1:], count - 1, more)
        yield from _some(solver, parts[1:], count, needs)


def _made(law: Pack, case: Case, values: dict[str, Seen]) -> Case:
    """The case with these facts, texts and chosen readings; dated records where they count.

    A fact that is one of several traits is made by the subject having it.
    """
    known = {k: v.value for k, v in values.items() if v.known and v.value is not None}
    own = (v for f, v in _named(known, FACT) if law.fact(f).reads == ONE_TRAIT)
    subject = case.dossier.subject
    subject = attrs.evolve(subject, traits=tuple(dict.fromkeys((*subject.traits, *own))))
    case = attrs.evolve(case, dossier=attrs.evolve(case.dossier, subject=subject))
    facts = {f: v for f, v in _named(known, FACT) if not law.fact(f).reads}
    sworn = (
        Attestation(leaf=t, text="Văn bản mẫu", reason="đã xem", by="Nguyễn Thị Mẫu", on=case.on)
        for t, _ in _named(known, TEXT)
    )
    case = attrs.evolve(case, attestations=tuple(sworn), readings=dict(_named(known, READING)))
    return with_facts(law, case, facts)


def _named(values: dict[str, Any], kind: str) -> Iterator[tuple[str, Any]]:
    return ((k.removeprefix(kind), v) for k, v in values.items() if k.startswith(kind))
