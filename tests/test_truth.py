"""Three-valued logic and condition trees against a ten-line oracle."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong.basis import Truth, at_least, every, negate, some
from khenthuong.judge.conditions import Setting, compare, distance, judge_node
from khenthuong.judge.factrow import UNSEEN, Seen
from khenthuong.law.tree import All, AnyOf, AtLeast, Leaf, Not
from khenthuong.testing import draft

TRUTHS = st.sampled_from(list(Truth))


def worlds(truths):
    """Every way the unknown ones could turn out."""
    if not truths:
        return [[]]
    first = [True, False] if truths[0] is Truth.UNKNOWN else [truths[0] is Truth.TRUE]
    return [[x, *rest] for x in first for rest in worlds(truths[1:])]


def oracle(function, truths):
    """True or false only when every world agrees."""
    found = {function(w) for w in worlds(truths)}
    return Truth.of(found.pop()) if len(found) == 1 else Truth.UNKNOWN


@given(st.lists(TRUTHS, max_size=5), st.integers(0, 5))
def test_connectives_agree_with_all_possible_worlds(truths, wanted):
    """A connective is sure exactly when every way the unknowns could be agrees."""
    assert every(truths) is oracle(all, truths)
    assert some(truths) is oracle(any, truths)
    assert at_least(wanted, truths) is oracle(lambda w: sum(w) >= wanted, truths)


def test_a_truth_cannot_be_used_as_a_python_bool():
    """Unknown would silently count as true; so the conversion is refused."""
    with pytest.raises(TypeError):
        bool(Truth.UNKNOWN)


LEAVES = st.integers(0, 3).map(lambda i: Leaf(id=f"l{i}", fact=f"f{i}", is_=True))
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda n: All(all=tuple(n))),
        st.lists(inner, min_size=1, max_size=3).map(lambda n: AnyOf(any=tuple(n))),
        inner.map(lambda n: Not(not_=n)),
        st.tuples(st.integers(1, 2), st.lists(inner, min_size=1, max_size=3)).map(
            lambda p: AtLeast(at_least=p[0], of=tuple(p[1]))
        ),
    ),
    max_leaves=8,
)


def kleene(node, row):
    """The ten-line oracle for trees."""
    match node:
        case Leaf():
            return Truth.of(row[node.fact].value if row[node.fact].known else None)
        case All():
            return every([kleene(n, row) for n in node.all])
        case AnyOf():
            return some([kleene(n, row) for n in node.any])
        case Not():
            return negate(kleene(node.not_, row))
    return at_least(node.at_least, [kleene(n, row) for n in node.of])


@given(TREES, st.lists(st.sampled_from([None, True, False]), min_size=4, max_size=4))
def test_a_tree_is_judged_as_the_oracle_says(tree, values):
    """The explained judgement has the truth of plain Kleene logic on every tree."""
    row = {f"f{i}": UNSEEN if v is None else Seen(True, v) for i, v in enumerate(values)}
    setting = Setting(
        pack=None,
        dossier=draft(award="a", unit="u"),
        row=row,
        on=date(2025, 1, 1),
        phase="p",
        rule="r",
    )
    judged = judge_node(tree, setting)
    assert judged.truth is kleene(tree, row)
    assert len(judged.findings) >= 1
    assert any(f.deciding for f in judged.findings)


@given(st.integers(0, 200), st.integers(1, 200), st.integers(0, 100))
def test_a_share_is_compared_in_exact_integers(part, whole, percent):
    """``at_least`` on a share equals the comparison of exact products."""
    assert compare("at_least", part, percent, whole) is (part * 100 >= percent * whole)
    assert compare("more_than", part, percent, whole) is (part * 100 > percent * whole)


@given(st.integers(0, 60), st.integers(1, 60), st.integers(1, 100))
def test_the_distance_of_a_share_is_the_fewest_that_are_missing(part, whole, percent):
    """Adding the distance passes, adding one less does not."""
    if compare("at_least", part, percent, whole):
        return
    missing = distance("at_least", part, percent, whole)
    assert compare("at_least", part + missing, percent, whole)
    assert not compare("at_least", part + missing - 1, percent, whole)
