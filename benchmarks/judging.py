"""Judging ten conditions: compiled, explained and over columns, each against bare code.

Everything runs in this process, in turns; a ratio is of the medians of the turns.
The last part needs ``openfisca-core`` and ``zen-engine``, which are never
dependencies; without them it says so.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from datetime import date
from statistics import median
from typing import Any

import attrs
import numpy as np
from judging_others import Other, openfisca, zen

from khenthuong.basis import Cause, Finding, Status, Truth
from khenthuong.judge.conditions import Setting, judge_node
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.fast.columns import impact, judge_columns
from khenthuong.judge.fast.compiled import compile_criteria
from khenthuong.judge.fast.table import Column, table_of
from khenthuong.law.awards import Applies, Rule, RuleSegment
from khenthuong.law.facts import Fact
from khenthuong.law.pack import Pack
from khenthuong.law.tree import All, Leaf
from khenthuong.testing import draft, office_for_tests

COUNT, ON, HOME = 100_000, date(2025, 3, 10), "xa-thu-nghiem"
AWARD = ("bang-khen-tinh", "ca-nhan", "cong-trang", ON, HOME)
NUMBERS = ("years", "works", "members", "best", "warned")
FLAGS = ("honest", "studies", "united", "new", "repeated")


def ten(years: int = 2) -> All:
    """The rule: five yes-or-no facts, four numbers, one share."""
    return All(
        all=(
            Leaf(id="t1", fact="honest", is_=True),
            Leaf(id="t2", fact="studies", is_=True),
            Leaf(id="t3", fact="years", at_least=years),
            Leaf(id="t4", fact="united", is_=True),
            Leaf(id="t5", fact="works", at_least=1),
            Leaf(id="t6", fact="best", per="members", at_least=70),
            Leaf(id="t7", fact="warned", at_most=0),
            Leaf(id="t8", fact="new", is_=True),
            Leaf(id="t9", fact="members", more_than=3),
            Leaf(id="t10", fact="repeated", is_=False),
        )
    )


@attrs.define
class Row:
    """One subject as a host may keep it."""

    honest: Any
    studies: Any
    united: Any
    new: Any
    repeated: Any
    years: Any
    works: Any
    members: Any
    best: Any
    warned: Any


def by_hand(row: Row) -> bool:
    """The same award as somebody writes it who never has an unknown fact."""
    return (
        row.honest
        and row.studies
        and row.years >= 2
        and row.united
        and row.works >= 1
        and row.best * 100 >= 70 * row.members
        and row.warned <= 0
        and row.new
        and row.members > 3
        and not row.repeated
    )


def pack_with(tree: All) -> Pack:
    """The test pack with this rule as the only criterion."""
    pack = office_for_tests().pack
    facts = tuple(Fact(id=n, label=n, type="bool") for n in FLAGS)
    facts += tuple(Fact(id=n, label=n, type="int") for n in NUMBERS)
    rule = Rule(
        id="ten",
        label="ten",
        phase="tieu_chuan",
        applies=Applies(),
        segments=(RuleSegment(when=tree),),
    )
    national = attrs.evolve(pack.national, facts=facts, rules=(rule,))
    return attrs.evolve(pack, national=national, layers=())


def population(unknown: float) -> list[dict[str, Any]]:
    """Subjects of whom two in three meet every condition."""
    dice = random.Random(7)  # noqa: S311 - invented subjects

    def one() -> dict[str, Any]:
        members = dice.randint(4, 40)
        row: dict[str, Any] = {n: dice.random() < 0.96 for n in FLAGS}
        row["repeated"] = not row["repeated"]
        row |= {"years": dice.choice((1, *[2] * 10, *[3] * 15)), "works": dice.randint(0, 20)}
        row |= {"members": members, "best": members - dice.randint(0, members // 3)}
        row["warned"] = int(dice.random() < 0.04)
        return {k: None if dice.random() < unknown else v for k, v in row.items()}

    return [one() for _ in range(COUNT)]


def medians(turns: int, *calls: Callable[[], object]) -> list[float]:
    """Median seconds of each call; every turn runs all of them."""
    taken: list[list[float]] = [[] for _ in calls]
    for _ in range(turns):
        for call, seconds in zip(calls, taken, strict=True):
            begin = time.perf_counter()
            call()
            seconds.append(time.perf_counter() - begin)
    return [median(seconds) for seconds in taken]


def line(name: str, seconds: float, count: int, ratio: float | None = None) -> None:
    """One measured line with its rate."""
    shown = "" if ratio is None else f"{ratio:8.2f} ×"
    print(f"  {name:<46}{count / seconds / 1e6:10.3f} M/s{shown}")


def compiled(full: Sequence[dict[str, Any]], gaps: Sequence[dict[str, Any]]) -> None:
    """The generated function against the one written by hand."""
    criteria = compile_criteria(pack_with(ten()), *AWARD)
    judge, of_mapping = criteria.of_object, criteria.of_mapping
    rows, holes = [Row(**r) for r in full], [Row(**r) for r in gaps]
    assert [judge(r) is Truth.TRUE for r in rows] == [bool(by_hand(r)) for r in rows]
    hand, ours, unknown, keys = medians(
        9,
        lambda: [by_hand(r) for r in rows],
        lambda: [judge(r) for r in rows],
        lambda: [judge(r) for r in holes],
        lambda: [of_mapping(r) for r in gaps],
    )
    print("compiled, 100,000 subjects (target: at least 0.5 of the rate by hand)")
    line("attrs, by hand, two-valued", hand, COUNT)
    line("compiled, the same rows", ours, COUNT, hand / ours)
    line("compiled, one fact in twenty unknown", unknown, COUNT, hand / unknown)
    line("compiled, dictionaries with unknowns", keys, COUNT, hand / keys)


def bare(leaf: Leaf, where: Setting) -> Callable[[Any], Finding]:
    """A plain function that judges one condition and builds its finding."""
    name, per, wanted, relation = leaf.fact, leaf.per, leaf.required, leaf.relation
    sign: Callable[[Any, Any], bool] = {
        "is": lambda a, _: bool(a == wanted),
        "at_least": lambda a, b: a * 100 >= wanted * b if per else a >= wanted,
        "more_than": lambda a, _: a > wanted,
        "at_most": lambda a, _: a <= wanted,
    }[relation]

    def judge(row: Any) -> Finding:
        seen = row[name]
        whole = row[per].value if per else None
        return Finding(
            where.phase,
            where.rule,
            leaf.id,
            Truth.TRUE if sign(seen.value, whole) else Truth.FALSE,
            cause=Cause.NONE,
            fact=name,
            actual=seen.value,
            required=wanted,
            relation=relation,
            distance=None,
            source=seen.source,
            status=where.status,
            cites=where.cite,
            deciding=True,
            values={"per": whole} if per else {},
        )

    return judge


def explained() -> None:
    """All ten findings of one dossier against ten bare calls that build the same."""
    pack, tree = pack_with(ten()), ten()
    facts = dict.fromkeys(FLAGS, True) | {"repeated": False, "warned": 0}
    facts |= {"years": 3, "works": 2, "members": 10, "best": 8}
    dossier = draft(award=AWARD[0], unit=HOME, ground=AWARD[2], facts=facts)
    where = Setting(
        pack=pack,
        dossier=dossier,
        row=FactRow(pack, dossier, ON),
        on=ON,
        phase="tieu_chuan",
        rule="ten",
        status=Status.CONFIRMED,
    )
    calls = [bare(leaf, where) for leaf in tree.all if isinstance(leaf, Leaf)]
    assert tuple(f(where.row) for f in calls) == judge_node(tree, where).findings
    times = range(2_000)
    low, high = medians(
        9,
        lambda: [[f(where.row) for f in calls] for _ in times],
        lambda: [judge_node(tree, where) for _ in times],
    )
    print("explained, ten findings of one dossier (target: at most 2.5)")
    line("ten bare calls", low, len(times))
    line("judge_node", high, len(times), high / low)


def plain_numpy(c: dict[str, Any]) -> Any:
    """The award in two-valued numpy, as somebody writes it who has no unknowns."""
    return (
        c["honest"]
        & c["studies"]
        & (c["years"] >= 2)
        & c["united"]
        & (c["works"] >= 1)
        & (c["best"] * 100 >= 70 * c["members"])
        & (c["warned"] <= 0)
        & c["new"]
        & (c["members"] > 3)
        & ~c["repeated"]
    )


def columns(full: Sequence[dict[str, Any]], gaps: Sequence[dict[str, Any]]) -> None:
    """Columns with unknowns, and what a change of law flips, against plain numpy."""
    criteria = compile_criteria(pack_with(ten()), *AWARD)
    later = compile_criteria(pack_with(ten(years=3)), *AWARD)
    known, table = table_of(criteria.facts, full), table_of(criteria.facts, gaps)
    arrays = {name: column.values for name, column in known.items()}
    assert np.array_equal(plain_numpy(arrays), judge_columns(criteria, known).true)
    change = impact(criteria, later, table)
    two, three, all_known, both = medians(
        41,
        lambda: plain_numpy(arrays),
        lambda: judge_columns(criteria, table),
        lambda: judge_columns(criteria, known),
        lambda: np.count_nonzero(impact(criteria, later, table).flipped),
    )
    print("columns, 100,000 subjects (target: with unknowns at least 0.33 of plain numpy)")
    line("plain two-valued numpy", two, COUNT)
    line("judge_columns, one fact in twenty unknown", three, COUNT, two / three)
    line("judge_columns, everything known", all_known, COUNT, two / all_known)
    line("impact of a change of law", both, COUNT, two / both)
    shown = ", ".join(f"{a.value} to {b.value} {n:,}" for (a, b), n in change.counts.items())
    print(f"  impact: {shown}")


def others(full: Sequence[dict[str, Any]]) -> None:
    """Other engines on the same rule, without unknown facts."""
    criteria = compile_criteria(pack_with(ten()), *AWARD)
    known = table_of(criteria.facts, full)
    wanted = judge_columns(criteria, known).true
    rows = [Row(**r) for r in full]
    judge = criteria.of_object
    ours, fast = medians(
        5, lambda: [judge(r) for r in rows], lambda: judge_columns(criteria, known)
    )
    print("other engines, the same rule, everything known (ratio: ours to theirs)")
    for other, base in ((openfisca, fast), (zen, ours)):
        _other(other, known, full, wanted, base)


def _other(
    make: Callable[..., Other | None],
    known: dict[str, Column],
    full: Sequence[dict[str, Any]],
    wanted: Any,
    base: float,
) -> None:
    found = make({n: c.values for n, c in known.items()}, full)
    if found is None:
        print(f"  {make.__name__}: not installed, skipped")
        return
    answers = found.judge()
    assert [bool(x) for x in answers] == list(wanted[: found.count])
    (theirs,) = medians(3, found.judge)
    line(found.name, theirs, found.count, (theirs / found.count) / (base / COUNT))


def main() -> None:
    """Print every part with its ratios."""
    full, gaps = population(0), population(0.05)
    compiled(full, gaps)
    explained()
    columns(full, gaps)
    others(full)


if __name__ == "__main__":
    main()
