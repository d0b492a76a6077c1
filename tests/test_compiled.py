"""The compiled check: the same answers as the explained one, unknown included."""

from __future__ import annotations

import pickle
from datetime import date
from types import SimpleNamespace

import attrs
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from judgedtrees import HOME, OFFICE, PACK, ROWS, TREES, interpreted, seen

from khenthuong import Case, UnknownName
from khenthuong.basis import Outcome, Truth
from khenthuong.judge.check import judge
from khenthuong.judge.factrow import UNSEEN, FactRow, Seen
from khenthuong.judge.fast.columns import judge_columns
from khenthuong.judge.fast.compiled import NONE, compile_criteria, compile_tree, plain
from khenthuong.judge.fast.rails import Place
from khenthuong.judge.fast.table import table_of
from khenthuong.law.awards import Applies, Rule, RuleSegment
from khenthuong.law.sources import Boundary
from khenthuong.law.tree import All, AnyOf, AtLeast, Delegated, Leaf, Not, Readings, leaves
from khenthuong.records import KeyDates
from khenthuong.testing import draft

ON = date(2025, 3, 10)
DAYS = (date(2022, 5, 4), date(2024, 1, 1), ON, date(2025, 9, 8), date(2026, 11, 2))
PLACE = Place(pack=PACK, on=ON, unit=HOME, award="bang-khen-tinh", subject="ca-nhan")
YES = Leaf(id="yes", fact="yes", is_=True)
READINGS = ({}, {"p741d": "C"})
TRUTHS = {
    Outcome.PASS: Truth.TRUE,
    Outcome.UNKNOWN: Truth.UNKNOWN,
    Outcome.NOT_JUDGED: Truth.UNKNOWN,
}


# -- trees -------------------------------------------------------------------


@hypothesis_settings(max_examples=400, deadline=None)
@given(TREES, ROWS, st.sampled_from([{}, {"p-ask": "A"}, {"p-ask": "C", "p-first": "C"}]))
def test_a_compiled_tree_answers_like_the_explained_one(tree, row, readings):
    """Over generated trees and rows the truth is that of ``judge_node``, by key or attribute."""
    found = compile_tree(tree, attrs.evolve(PLACE, readings=readings))
    wanted = interpreted(tree, row, PLACE, readings)
    assert found(row) is wanted
    assert found(SimpleNamespace(**row)) is wanted
    assert found({k: v for k, v in row.items() if v is not None}) is wanted


VALUES = {
    "bool": st.sampled_from([None, NONE, False, True]),
    "int": st.sampled_from([None, 0, 1, 2, 3, 4, 7, 69, 70, 100]),
    "date": st.sampled_from([None, NONE, date(2023, 12, 31)]),
    "text": st.sampled_from([None, NONE, "khac"]),
    "code": st.sampled_from([None, NONE, "khac", "cong-trang", "tap-the"]),
}
SEGMENTS = [
    (rule.id, segment)
    for rule in OFFICE.pack.every_rule()
    for segment in rule.segments
    if segment.when is not None
] + [
    (declared.delegation, declared)
    for layer in OFFICE.pack.layers
    for declared in layer.content.declarations
    if declared.when is not None
]


def values_of(fact):
    """Unknown, known to be none, and a few values of a fact's type."""
    return st.sampled_from([None, NONE, *fact.codes]) if fact.codes else VALUES[fact.type]


READ = {f for _, s in SEGMENTS for x in leaves(s.when) for f in (x.fact, x.per) if f}
SHIPPED_ROWS = st.fixed_dictionaries({f: values_of(OFFICE.pack.fact(f)) for f in sorted(READ)})


@hypothesis_settings(max_examples=25, deadline=None)
@given(SHIPPED_ROWS, st.sampled_from(DAYS))
def test_every_shipped_tree_answers_like_the_explained_one(row, on):
    """Each segment of each rule and declaration agrees on the same row, whatever it holds."""
    place = attrs.evolve(PLACE, pack=OFFICE.pack, on=on)
    for name, segment in SEGMENTS:
        found = compile_tree(segment.when, place)
        assert found(row) is interpreted(segment.when, row, place), name


def test_the_shipped_trees_are_there_to_be_compared():
    """The rules compared hold shares, readings, exceptions and delegations, not only leaves."""
    text = repr([segment.when for _, segment in SEGMENTS])
    assert len(SEGMENTS) > 30
    assert all(f"{kind}(" in text for kind in ("Readings", "Unless", "Delegated", "AnyOf"))
    assert any(leaf.per for _, segment in SEGMENTS for leaf in leaves(segment.when))


# -- awards ------------------------------------------------------------------

UNITS = (HOME, *(u.id for u in OFFICE.pack.national.units if u.level == "xa"))
RECORDS = st.sampled_from([{}, {k.id: () for k in OFFICE.pack.national.records}])


def known(facts):
    """The facts that a dossier can be given: neither unknown nor known to be none."""
    return {k: v for k, v in facts.items() if v is not None and v is not NONE}


def given_facts(found):
    """Values for the facts that these criteria read and a dossier can be given."""
    facts = {f: OFFICE.pack.fact(f) for c in found for f in c.facts}
    return st.fixed_dictionaries({k: values_of(f) for k, f in facts.items() if not f.reads})


@pytest.mark.parametrize("award", [a.id for a in OFFICE.pack.national.awards])
def test_the_criteria_of_every_award_conclude_like_the_check(award):
    """On each day the function of an award is true, false or unknown as ``judge`` concludes."""
    grounds = sorted({form.ground for form in OFFICE.pack.award(award).forms})
    kinds = sorted({k for form in OFFICE.pack.award(award).forms for k in form.subjects})

    @hypothesis_settings(max_examples=6, deadline=None, database=None)
    @given(st.data())
    def agree(data):
        ground, kind = data.draw(st.sampled_from(grounds)), data.draw(st.sampled_from(kinds))
        traits = data.draw(st.sampled_from([(), ("nguoi-lao-dong",), ("doanh-nghiep",)]))
        unit, readings = data.draw(st.sampled_from(UNITS)), data.draw(st.sampled_from(READINGS))
        dates = KeyDates(submitted=data.draw(st.sampled_from([None, *DAYS])))
        more = {"dates": dates, "procedure": "thuong"}
        found = {
            on: compile_criteria(
                OFFICE.pack, award, kind, ground, on, unit, traits, readings=readings, **more
            )
            for on in DAYS
        }
        facts = known(data.draw(given_facts(found.values())))
        more |= {"traits": traits, "records": data.draw(RECORDS)}
        dossier = draft(award=award, unit=unit, ground=ground, kind=kind, facts=facts, **more)
        for on, criteria in found.items():
            row = criteria.row(FactRow(OFFICE.pack, dossier, on))
            assert criteria(row) is concluded(dossier, on, readings), on

    agree()


def concluded(dossier, on, readings, pack=OFFICE.pack):
    """What the explained check concludes on the criteria alone."""
    case = Case(dossier=dossier, on=on, readings=readings)
    verdict = judge(pack, OFFICE.calendar, case, only={"tieu_chuan"})
    return TRUTHS.get(verdict.phase("tieu_chuan").outcome, Truth.FALSE)


def with_rules(*rules, **more):
    """The invented pack with these rules only."""
    national = attrs.evolve(PACK.national, rules=rules, **more)
    return attrs.evolve(PACK, national=national)


def criterion(when, outcome="fail", **more):
    """A rule of the criteria that holds at all times."""
    segments = more.pop("segments", (RuleSegment(when=when),))
    return Rule(
        id=more.pop("id", "made"), label="", phase="tieu_chuan", outcome=outcome, segments=segments
    )


@given(TREES, TREES, ROWS, st.sampled_from(["fail", "hold", "needs-fact", "needs-rule", "warn"]))
@hypothesis_settings(max_examples=150, deadline=None)
def test_rules_join_like_the_check_whatever_a_breach_does(one, other, row, outcome):
    """A breach that needs a fact is unknown, a warning never counts, no rule is never a pass."""
    pack = with_rules(criterion(one, outcome, id="one"), criterion(other, id="other"))
    facts = known(row)
    dossier = draft(award="bang-khen-tinh", ground="cong-trang", unit=HOME, facts=facts)
    found = compile_criteria(pack, "bang-khen-tinh", "ca-nhan", "cong-trang", ON, HOME)
    assert found(facts) is concluded(dossier, ON, {}, pack)


@given(TREES, TREES, ROWS)
@hypothesis_settings(max_examples=150, deadline=None)
def test_the_more_favourable_law_is_tried_too(old, new, row):
    """Where a boundary is favourable a row passes under either law, as in the check."""
    day = date(2025, 1, 1)
    segments = (RuleSegment(end=date(2024, 12, 31), when=old), RuleSegment(start=day, when=new))
    boundary = Boundary(id="b", on=day, matter="criteria", key="submitted", favourable=True)
    pack = with_rules(criterion(None, segments=segments), boundaries=(boundary,))
    dates = KeyDates(submitted=date(2024, 6, 1))
    facts = known(row)
    dossier = draft(
        award="bang-khen-tinh", ground="cong-trang", unit=HOME, facts=facts, dates=dates
    )
    found = compile_criteria(pack, "bang-khen-tinh", "ca-nhan", "cong-trang", ON, HOME, dates=dates)
    assert found(facts) is concluded(dossier, ON, {}, pack)
    judged = judge_columns(found, table_of(row, [row]))
    assert not (judged.true & judged.false).any()


# -- single answers ----------------------------------------------------------


def test_an_award_without_any_rule_is_unknown():
    """No rule asked is *not known*, never a pass."""
    found = compile_criteria(with_rules(), "bang-khen-tinh", "ca-nhan", "cong-trang", ON, HOME)
    assert found({}) is Truth.UNKNOWN
    assert found.facts == ()


def test_an_unread_rule_keeps_the_answer_open_but_does_not_hide_a_fail():
    """A rule whose text was not read makes a pass unknown; a false criterion stays false."""
    unread = criterion(None, segments=(RuleSegment(unread="chưa đọc"),), id="unread")
    pack = with_rules(unread, criterion(YES))
    found = compile_criteria(pack, "bang-khen-tinh", "ca-nhan", "cong-trang", ON, HOME)
    assert found({"yes": True}) is Truth.UNKNOWN
    assert found({"yes": False}) is Truth.FALSE


def test_what_the_arguments_settle_is_not_asked_of_rows():
    """The kind of subject and a trait are folded away, with the branches they close."""
    tree = AnyOf(
        any=(
            All(all=(Leaf(id="k", fact="doi_tuong", is_="tap-the"), YES)),
            Leaf(id="t", fact="la_nguoi_lao_dong", is_=True),
        )
    )
    pack = with_rules(criterion(tree))

    def found(kind, *traits):
        return compile_criteria(pack, "bang-khen-tinh", kind, "cong-trang", ON, HOME, traits)

    assert found("tap-the").facts == ("yes",)
    assert found("ca-nhan").facts == ()
    assert found("ca-nhan")({}) is Truth.FALSE
    assert found("ca-nhan", "nguoi-lao-dong")({}) is Truth.TRUE


def test_rules_for_other_awards_are_left_out():
    """A rule that applies to another award changes nothing."""
    other = attrs.evolve(
        criterion(Leaf(id="n", fact="count", at_least=1), id="other"),
        applies=Applies(awards=("cstd-co-so",)),
    )
    pack = with_rules(criterion(YES), other)
    found = compile_criteria(pack, "bang-khen-tinh", "ca-nhan", "cong-trang", ON, HOME)
    assert found({"yes": True, "count": 0}) is Truth.TRUE


@pytest.mark.parametrize(("count", "truth"), [(None, "unknown"), (NONE, "false"), (3, "true")])
def test_none_is_known_and_not_enough(count, truth):
    """*Known to be none* fails a number that must be reached; *not known* stays unknown."""
    found = compile_tree(Leaf(id="n", fact="count", at_least=3))
    assert found({"count": count}) is Truth(truth)


def test_none_is_one_value_and_never_a_number():
    """It survives pickling as itself, equals nothing else and is in no order with numbers."""
    assert pickle.loads(pickle.dumps(NONE)) is NONE  # noqa: S301 - our own bytes
    assert not any((NONE >= 0, NONE > 0, NONE <= 0, NONE < 0, NONE == 0, NONE is None))
    assert repr(NONE) == "NONE"
    assert [plain(x) for x in (UNSEEN, Seen(known=True), Seen(known=True, value=2))] == [
        None, NONE, 2,
    ]  # fmt: skip


def test_shares_are_exact_however_large():
    """70 % of a number beyond any float is met by exactly that many and by no one fewer."""
    found = compile_tree(Leaf(id="s", fact="count", per="whole", at_least=70))
    whole = 10**30
    assert found({"count": whole * 7 // 10, "whole": whole}) is Truth.TRUE
    assert found({"count": whole * 7 // 10 - 1, "whole": whole}) is Truth.FALSE
    assert found({"count": whole, "whole": None}) is Truth.UNKNOWN


@pytest.mark.parametrize("name", ["a b", "class", "", "x); import os; (", "yes.__class__"])
def test_a_fact_must_have_the_name_of_a_fact(name):
    """A code that is not an identifier is refused before any source is written."""
    for leaf in (Leaf(id="x", fact=name, is_=True), Leaf(id="x", fact="count", per=name or "-")):
        with pytest.raises(ValueError, match="not the code of a fact"):
            compile_tree(leaf)


def test_values_of_the_law_are_data_and_not_source():
    """A value that looks like code is only ever compared."""
    evil = "'); raise SystemExit #\n"
    found = compile_tree(Leaf(id="x", fact="code", one_of=(evil, "tot")))
    assert [found({"code": v}) for v in (evil, "tot", "kem")] == [
        Truth.TRUE, Truth.TRUE, Truth.FALSE,
    ]  # fmt: skip


def test_codes_that_nothing_defines_are_said():
    """Unknown facts, delegations, policies and awards raise the error that names them."""
    strange = (
        Leaf(id="x", fact="khong_co", is_=True),
        Delegated(delegated="khong-co"),
        Readings(policy="khong-co", readings={"A": YES}),
    )
    for node in strange:
        with pytest.raises(UnknownName, match=r"khong.co"):
            compile_tree(node, PLACE)
    with pytest.raises(UnknownName, match="khong-co"):
        compile_criteria(PACK, "khong-co", "ca-nhan", "", ON, HOME)
    with pytest.raises(UnknownName, match="01/01/1990"):
        compile_criteria(PACK, "bang-khen-tinh", "ca-nhan", "", date(1990, 1, 1), HOME)


def test_a_tree_that_asks_a_province_needs_a_place():
    """Without a place a delegation cannot be settled, and that is said."""
    with pytest.raises(ValueError, match="give a place"):
        compile_tree(Not(not_=Delegated(delegated="d-none")))
    with pytest.raises(TypeError, match="not a condition"):
        compile_tree("yes")  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [1, 0, 2, "x", True, False, None])
@pytest.mark.parametrize("wanted", [True, False])
def test_a_yes_or_no_is_compared_and_not_taken_as_a_python_bool(value, wanted):
    """One equals true as in the explained check; two and a text are neither true nor false."""
    leaf = Leaf(id="y", fact="yes", is_=wanted)
    for tree in (leaf, AnyOf(any=(leaf, leaf)), Not(not_=leaf)):
        row = {"yes": value}
        assert compile_tree(tree)(row) is interpreted(tree, row, PLACE)


@pytest.mark.parametrize("yes", [True, False, None])
def test_an_undecided_reading_counts_though_its_default_is_out_of_play(yes):
    """A default that asks nothing is out of play only where the other readings agree with it."""
    nothing = Not(not_=Delegated(delegated="d-none"))
    undecided = Readings(policy="p-ask", readings={"A": YES, "B": nothing})
    tree = AnyOf(any=(undecided, Leaf(id="n", fact="count", at_least=1)))
    row = {"yes": yes, "count": 0}
    assert compile_tree(tree, PLACE)(row) is interpreted(tree, row, PLACE)


def test_many_of_the_same_still_count_each():
    """At least two of three parts counts parts, even where two of them are alike."""
    found = compile_tree(AtLeast(at_least=2, of=(YES, YES, Leaf(id="n", fact="count", at_least=1))))
    assert found({"yes": True, "count": 0}) is Truth.TRUE
    assert found({"yes": False, "count": 1}) is Truth.FALSE
    assert found({"yes": None, "count": 1}) is Truth.UNKNOWN
    assert interpreted(AtLeast(at_least=2, of=(YES, YES)), {"yes": True}, PLACE) is Truth.TRUE
    assert seen({"yes": NONE})["yes"] == Seen(known=True)
