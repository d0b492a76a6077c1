"""Generated condition trees with rows, in an invented pack, for the fast judges."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import attrs
from hypothesis import strategies as st

from khenthuong.judge.conditions import Setting, judge_node
from khenthuong.judge.factrow import UNSEEN, Seen
from khenthuong.judge.fast.compiled import NONE
from khenthuong.law.awards import Declaration
from khenthuong.law.facts import Fact
from khenthuong.law.sources import Delegation
from khenthuong.law.sources import Setting as Policy
from khenthuong.law.tree import All, AnyOf, AtLeast, Delegated, Leaf, Not, Readings, Unless
from khenthuong.testing import draft, office_for_tests

OFFICE = office_for_tests()
HOME = "xa-thu-nghiem"
DAY = date(2024, 12, 31)
DOMAINS = {
    "yes": (None, NONE, True, False),
    "also": (None, True, False),
    "count": (None, NONE, *range(5), 69, 70),
    "whole": (None, 0, 1, 2, 5, 100),
    "code": (None, NONE, "tot", "kem", "kha"),
    "day": (None, NONE, DAY, date(2025, 1, 1)),
}
TYPES = {"yes": "bool", "also": "bool", "code": "text", "day": "date"}
ROWS = st.fixed_dictionaries({name: st.sampled_from(v) for name, v in DOMAINS.items()})


@st.composite
def a_leaf(draw):
    """One comparison of one fact, sometimes a share."""
    fact = draw(st.sampled_from(list(DOMAINS)))
    if fact in ("yes", "also"):
        return Leaf(id="x", fact=fact, is_=draw(st.booleans()))
    if fact == "day":
        return Leaf(id="x", fact=fact, is_=DAY)
    if fact == "code":
        codes = st.lists(st.sampled_from(["tot", "kha", "khac"]), min_size=1, max_size=2)
        one = draw(codes)
        return Leaf(
            id="x", fact=fact, **draw(st.sampled_from([{"is_": one[0]}, {"one_of": tuple(one)}]))
        )
    relation = draw(st.sampled_from(["at_least", "more_than", "at_most", "is_"]))
    if fact == "count" and draw(st.booleans()):
        return Leaf(
            id="x", fact=fact, per="whole", **{relation: draw(st.sampled_from([0, 50, 70, 100]))}
        )
    return Leaf(id="x", fact=fact, **{relation: draw(st.integers(-1, 3))})


def joined(children):
    """A node over one to three smaller trees."""
    several = st.lists(children, min_size=1, max_size=3).map(tuple)
    asked = st.tuples(st.sampled_from(["p-ask", "p-first"]), children, children, children)
    return st.one_of(
        several.map(lambda p: All(all=p)),
        several.map(lambda p: AnyOf(any=p)),
        st.tuples(st.integers(0, 4), several).map(lambda p: AtLeast(at_least=p[0], of=p[1])),
        children.map(lambda p: Not(not_=p)),
        st.tuples(children, children).map(lambda p: Unless(unless=p[0], then=p[1])),
        asked.map(lambda p: Readings(policy=p[0], readings=dict(zip("ABC", p[1:], strict=True)))),
    )


DELEGATED = st.sampled_from(["d-none", "d-tree", "d-open"]).map(lambda d: Delegated(delegated=d))
FLEETING = a_leaf().map(lambda x: Unless(unless=x, then=Delegated(delegated="d-none")))
"""In play only while its exception holds: whether it counts hangs on the row."""
OUT_OF_PLAY = st.one_of(FLEETING, DELEGATED)
LEAVES = st.one_of(
    a_leaf(),
    a_leaf(),
    a_leaf(),
    DELEGATED,
    OUT_OF_PLAY.map(lambda x: Not(not_=x)),
    FLEETING,
)
TREES = st.recursive(LEAVES, joined, max_leaves=9)


def invented():
    """The test rules with the facts, delegations and policies of these trees."""
    national = OFFICE.pack.national
    facts = (Fact(id=n, label=n, type=TYPES.get(n, "int")) for n in DOMAINS)
    names = ("d-none", "d-tree", "d-open")
    policies = (
        Policy(id="p-ask", label="", default="B"),
        Policy(id="p-first", label="", default="A", when_they_differ="default"),
    )
    declared = Unless(
        unless=Leaf(id="d", fact="yes", is_=True), then=Leaf(id="e", fact="count", at_least=2)
    )
    layer = next(x for x in OFFICE.pack.layers if x.head.test_only)
    content = attrs.evolve(
        layer.content,
        rules=(),
        declarations=(
            Declaration(delegation="d-none", none=True),
            Declaration(delegation="d-tree", when=declared),
        ),
    )
    return attrs.evolve(
        OFFICE.pack,
        national=attrs.evolve(
            national,
            facts=(*national.facts, *facts),
            delegations=(
                *national.delegations,
                *(Delegation(id=n, label=n, cite=()) for n in names),
            ),
            settings=(*national.settings, *policies),
        ),
        layers=(attrs.evolve(layer, content=content),),
    )


PACK = invented()


def seen(row):
    """A plain row as the explained check sees it."""
    known = {
        k: Seen(known=True, value=None if v is NONE else v) for k, v in row.items() if v is not None
    }
    return defaultdict(lambda: UNSEEN, known)


def interpreted(tree, row, place, readings=None):
    """The truth that the explained check gives for a tree at a place."""
    dossier = draft(award=place.award, unit=place.unit, ground=place.ground, kind=place.subject)
    where = Setting(
        pack=place.pack,
        dossier=dossier,
        row=seen(row),
        on=place.on,
        phase="tieu_chuan",
        rule="made",
        readings=readings or {},
    )
    return judge_node(tree, where).truth
