"""What a condition tree wants: the tree as a formula of needs, with negation in the goals."""

from __future__ import annotations

from datetime import date
from typing import Any

from khenthuong.basis import Truth
from khenthuong.judge.case import Case
from khenthuong.judge.conditions import Setting, judge_node
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.papers import PHASE as PAPERS
from khenthuong.judge.readings import readings
from khenthuong.judge.reasons.cures import NO, YES, Formula, Goal, Need, Some, both, either
from khenthuong.law.pack import Pack
from khenthuong.law.tree import All, AnyOf, AtLeast, Delegated, Leaf, Not, Readings, Unless

FACT, PAPER, TEXT, READING, ACT, FIXED = "fact:", "paper:", "text:", "reading:", "act:", "fixed:"
OUTSIDE = "$outside_papers"


def setting(pack: Pack, case: Case, row: FactRow, on: date, phase: str, rule: str) -> Setting:
    """Where a tree of this case is judged."""
    return Setting(
        pack=pack,
        dossier=case.dossier,
        row=row,
        on=on,
        phase=phase,
        rule=rule,
        readings=readings(pack, case),
        attestations=case.attestations,
    )


def wanted(node: Any, goal: Goal, where: Setting) -> Formula | None:
    """What must hold for ``node`` to reach ``goal``; ``None`` when it is out of play."""
    match node:
        case Leaf():
            return _leaf(node, goal, where)
        case Delegated():
            return _delegated(node, goal, where)
        case Readings():
            return _readings(node, goal, where)
        case Not():
            return wanted(node.not_, goal.negated, where)
        case Unless():
            return _several(1, (node.unless, node.then), goal, where, all_there=True)
        case All():
            return _several(len(node.all), node.all, goal, where)
        case AnyOf():
            return _several(1, node.any, goal, where)
        case AtLeast():
            return _several(node.at_least, node.of, goal, where, counted=True)
    raise TypeError(f"not a condition: {node!r}")


def _several(
    count: int,
    nodes: tuple[Any, ...],
    goal: Goal,
    where: Setting,
    *,
    counted: bool = False,
    all_there: bool = False,
) -> Formula | None:
    """So many of the parts; parts out of play do not count, and *all* shrinks with them."""
    found = [wanted(n, goal, where) for n in nodes]
    parts = tuple(p for p in found if p is not None)
    if not parts or (all_there and len(parts) < len(nodes)):
        return None
    if not counted and count > 1:
        count = len(parts)
    needed = count if goal.positive else len(parts) - count + 1
    return Some(max(needed, 0), parts)


def _constant(truth: Truth, goal: Goal) -> Formula:
    return YES if truth in goal.value else NO


def _leaf(leaf: Leaf, goal: Goal, where: Setting) -> Formula:
    judged = judge_node(leaf, where)
    if judged.findings[0].attested_by:
        return _constant(judged.truth, goal)
    reads = where.pack.fact(leaf.fact).reads
    if reads == OUTSIDE and where.dossier.papers is not None and leaf.relation == "is":
        return _outside(bool(leaf.required) is goal.positive, where.pack)
    return Need(
        where.phase,
        where.rule,
        leaf.id,
        FACT + leaf.fact,
        goal,
        leaf.relation,
        leaf.required,
        FACT + leaf.per if leaf.per else "",
    )


def _outside(there: bool, pack: Pack) -> Formula:
    """Whether a paper issued elsewhere is in the dossier hangs on the papers themselves."""
    papers = [p.id for p in pack.national.papers if p.original]
    if there:
        return either(paper_need(p) for p in papers)
    return both(paper_need(p, Goal.FALSE) for p in papers)


def _delegated(node: Delegated, goal: Goal, where: Setting) -> Formula | None:
    judged = judge_node(node, where)
    if judged.neutral:
        return None
    dossier = where.dossier
    found = where.pack.declaration(
        node.delegated, dossier.unit, dossier.award, dossier.subject.kind, dossier.ground, where.on
    )
    if found is not None and found.when is not None:
        return wanted(found.when, goal, where)
    return Need(where.phase, where.rule, node.delegated, TEXT + node.delegated, goal)


def _readings(node: Readings, goal: Goal, where: Setting) -> Formula | None:
    policy = where.pack.find("settings", node.policy, "cách hiểu")
    first = judge_node(node, where).findings[:1]
    if first and first[0].code == node.policy and first[0].attested_by:
        return _constant(Truth.TRUE, goal)
    trees = {name: wanted(tree, goal, where) for name, tree in node.readings.items()}
    lead = trees[where.readings.get(node.policy) or policy.default]
    if lead is None:
        return None

    def chosen(*names: str | None) -> Need:
        variable = READING + node.policy
        return Need(where.phase, where.rule, node.policy, variable, Goal.TRUE, "one_of", names)

    ways: list[Formula] = [
        both((chosen(name), tree)) for name, tree in trees.items() if tree is not None
    ]
    undecided = _undecided(lead, tuple(t for t in trees.values() if t is not None), goal)
    if policy.when_they_differ == "default":
        undecided = lead
    return either((*ways, both((chosen(None, policy.default), undecided))))


def _undecided(lead: Formula, trees: tuple[Formula, ...], goal: Goal) -> Formula:
    """Nobody chose: the default reading makes it hold, all of them make it fail."""
    if goal in (Goal.TRUE, Goal.NOT_TRUE):
        return lead
    return both(trees) if goal is Goal.FALSE else either(trees)


def paper_need(paper: str, goal: Goal = Goal.TRUE) -> Need:
    """The need of one paper."""
    return Need(PAPERS, f"do-{paper}", f"do-{paper}", PAPER + paper, goal)
