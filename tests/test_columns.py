"""The criteria over columns: row by row what the compiled function gives."""

from __future__ import annotations

import sys
from datetime import date, datetime

import attrs
import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from judgedtrees import HOME, OFFICE, PACK, ROWS, TREES

from khenthuong import InputError
from khenthuong.basis import Truth
from khenthuong.judge.fast.columns import impact, judge_columns
from khenthuong.judge.fast.compiled import NONE, compile_criteria, compile_tree
from khenthuong.judge.fast.rails import Place
from khenthuong.judge.fast.table import Column, table_of
from khenthuong.law.tree import All, AnyOf, AtLeast, Leaf, Not

ON = date(2025, 3, 10)
PLACE = Place(pack=PACK, on=ON, unit=HOME, award="bang-khen-tinh", subject="ca-nhan")
YES = Leaf(id="y", fact="yes", is_=True)
SHARE = Leaf(id="s", fact="count", per="whole", at_least=70)
NAMES = ("yes", "also", "count", "whole", "code", "day")
LARGEST = 2**63 - 1


def answers(judged):
    """The truths of all rows."""
    return [judged[i] for i in range(len(judged.true))]


@hypothesis_settings(max_examples=300, deadline=None)
@given(TREES, st.lists(ROWS, min_size=1, max_size=12), st.sets(st.sampled_from(NAMES)))
def test_columns_answer_row_by_row_like_the_compiled_function(tree, rows, left_out):
    """Over generated trees and lists every row has the truth of the function, and only one."""
    found = compile_tree(tree, PLACE)
    kept = [{k: v for k, v in row.items() if k not in left_out} for row in rows]
    judged = judge_columns(found, table_of(set(NAMES) - left_out or {"other"}, kept))
    assert answers(judged) == [found(row) for row in kept]
    assert not (judged.true & judged.false).any()
    assert [judged.unknown[i] for i in range(len(kept))] == [
        found(row) is Truth.UNKNOWN for row in kept
    ]


INTEGERS = st.integers(-(2**62), 2**62) | st.integers(-5, 200)


@hypothesis_settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(INTEGERS, INTEGERS), min_size=1, max_size=6),
    st.integers(0, 130),
    st.sampled_from(["at_least", "more_than", "at_most"]),
)
def test_shares_are_exact_or_refused(pairs, percent, relation):
    """A share of any 64-bit numbers is that of exact integers, or the table is refused."""
    found = compile_tree(Leaf(id="s", fact="count", per="whole", **{relation: percent}))
    rows = [{"count": a, "whole": b} for a, b in pairs]
    fits = all(abs(a) * 100 <= LARGEST and abs(b) * percent <= LARGEST for a, b in pairs)
    table = table_of(found.facts, rows)
    if fits:
        assert answers(judge_columns(found, table)) == [found(row) for row in rows]
    else:
        with pytest.raises(InputError, match="quá lớn để tính tỷ lệ"):
            judge_columns(found, table)


def test_a_large_number_that_nobody_knows_does_not_refuse_the_table():
    """What stands in an unknown cell is never multiplied."""
    count = Column(np.array([LARGEST, 7]), known=np.array([False, True]))
    table = {"count": count, "whole": Column(np.array([10, 10]))}
    assert answers(judge_columns(compile_tree(SHARE), table)) == [Truth.UNKNOWN, Truth.TRUE]


@pytest.mark.parametrize("kind", ["int8", "int16", "uint8", "int32", "uint64", "int64"])
def test_narrow_integers_are_widened_before_they_are_multiplied(kind):
    """A share of small integer types does not wrap around."""
    table = {"count": Column(np.array([70, 69], kind)), "whole": Column(np.array([100, 100], kind))}
    assert answers(judge_columns(compile_tree(SHARE), table)) == [Truth.TRUE, Truth.FALSE]


def test_a_threshold_beyond_the_type_of_the_column_is_compared_exactly():
    """Eight bits are compared with three thousand as numbers."""
    table = {"count": Column(np.array([100, -100], "int8"))}
    over = compile_tree(Leaf(id="n", fact="count", at_least=3000))
    under = compile_tree(Leaf(id="n", fact="count", at_most=3000))
    assert answers(judge_columns(over, table)) == [Truth.FALSE] * 2
    assert answers(judge_columns(under, table)) == [Truth.TRUE] * 2


VALUES = {
    "bool": st.sampled_from([None, True, False]),
    "int": st.sampled_from([None, NONE, 0, 1, 2, 3, 70, 100]),
    "date": st.sampled_from([None, NONE, date(2023, 12, 31)]),
    "text": st.sampled_from([None, NONE, "khac"]),
    "code": st.sampled_from([None, NONE, "khac"]),
}


@pytest.mark.parametrize("award", [a.id for a in OFFICE.pack.national.awards])
def test_every_award_is_judged_over_columns_like_by_its_function(award):
    """The shipped criteria of every award agree on several days for the same list."""
    forms = OFFICE.pack.award(award).forms
    asked = sorted({(kind, form.ground) for form in forms for kind in form.subjects})
    days = (date(2022, 5, 4), ON, date(2026, 11, 2))

    @hypothesis_settings(max_examples=4, deadline=None, database=None)
    @given(st.data(), st.sampled_from(asked))
    def agree(data, asked):
        laws = [compile_criteria(OFFICE.pack, award, *asked, on, HOME) for on in days]
        facts = {f: VALUES[OFFICE.pack.fact(f).type] for found in laws for f in found.facts}
        rows = data.draw(st.lists(st.fixed_dictionaries(facts), min_size=1, max_size=6))
        table = table_of((*facts, "id"), rows)
        for found in laws:
            assert answers(judge_columns(found, table)) == [found(r) for r in rows]

    agree()


# -- what comes out ------------------------------------------------------------


def test_counts_and_masks_of_the_answers():
    """Each row is counted under exactly one answer, and the masks say which rows they are."""
    judged = judge_columns(compile_tree(YES), {"yes": Column.of([True, False, None, True])})
    assert judged.counts == {Truth.TRUE: 2, Truth.FALSE: 1, Truth.UNKNOWN: 1}
    assert [list(judged.of(t)) for t in Truth] == [
        [True, False, False, True],
        [False, True, False, False],
        [False, False, True, False],
    ]


def test_the_answer_is_never_a_column_of_the_caller():
    """Writing into an answer leaves the table and a second answer as they were."""
    table = {"yes": Column(np.array([True, False]))}
    for tree in (YES, All(all=(YES,)), Not(not_=YES), AnyOf(any=(YES, YES))):
        judged = judge_columns(compile_tree(tree), table)
        judged.true[:] = False
        judged.false[:] = False
    assert list(table["yes"].values) == [True, False]
    both = AtLeast(at_least=2, of=(YES, YES, YES))
    assert answers(judge_columns(compile_tree(both), table)) == [Truth.TRUE, Truth.FALSE]


def test_a_fact_without_a_column_is_not_known_of_anybody():
    """Every row is unknown, and one false elsewhere still decides."""
    tree = All(all=(YES, Leaf(id="n", fact="count", at_least=1)))
    judged = judge_columns(compile_tree(tree), {"count": Column.of([1, 0, None])})
    assert answers(judged) == [Truth.UNKNOWN, Truth.FALSE, Truth.UNKNOWN]


def test_an_empty_table_has_no_answers():
    """No columns or no rows give empty answers, not an error."""
    for table in ({}, {"yes": Column.of([])}, {"count": Column.of([]), "whole": Column.of([])}):
        for tree in (YES, SHARE):
            judged = judge_columns(compile_tree(tree), table)
            assert (len(judged.true), sum(judged.counts.values())) == (0, 0)


def test_impact_tells_who_flips_and_how():
    """A higher number asked for: rows that pass no more, and rows whose answer stays."""
    before = compile_tree(Leaf(id="n", fact="count", at_least=1))
    after = compile_tree(Leaf(id="n", fact="count", at_least=3))
    found = impact(before, after, {"count": Column.of([0, 1, 2, 3, None])})
    assert list(found.flipped) == [False, True, True, False, False]
    assert found.counts == {(Truth.TRUE, Truth.FALSE): 2}
    assert list(found.rows(Truth.TRUE, Truth.FALSE)) == [1, 2]
    assert list(found.rows(Truth.FALSE, Truth.TRUE)) == []


@hypothesis_settings(max_examples=150, deadline=None)
@given(TREES, TREES, st.lists(ROWS, min_size=1, max_size=8))
def test_impact_is_the_difference_of_two_functions(one, other, rows):
    """Over generated laws the rows that flip are those whose two answers differ."""
    before, after = compile_tree(one, PLACE), compile_tree(other, PLACE)
    found = impact(before, after, table_of(NAMES, rows))
    pairs = [(before(r), after(r)) for r in rows]
    assert list(found.flipped) == [a is not b for a, b in pairs]
    wanted = {p: pairs.count(p) for p in pairs if p[0] is not p[1]}
    assert found.counts == wanted
    for pair in wanted:
        assert list(found.rows(*pair)) == [i for i, p in enumerate(pairs) if p == pair]


def test_impact_between_two_days_and_two_packs():
    """The same list under the law of two days, and under a pack whose rules were taken away."""
    arguments = ("bang-khen-tinh", "ca-nhan", "cong-trang")
    early, late = (
        compile_criteria(OFFICE.pack, *arguments, on, HOME) for on in (date(2022, 5, 4), ON)
    )
    empty = attrs.evolve(PACK, national=attrs.evolve(PACK.national, rules=()))
    without = compile_criteria(empty, *arguments, ON, HOME)
    row = dict.fromkeys({*early.facts, *late.facts}, True)
    row |= {f: 5 for f in row if OFFICE.pack.fact(f).type == "int"}
    row |= {"thanh_tich_da_khen": False, "da_khen_cung_hinh_thuc": False}
    rows = [row, row | {"chap_hanh_guong_mau": False}]
    table = table_of(row, rows)
    assert impact(late, without, table).counts == {
        (Truth.TRUE, Truth.UNKNOWN): 1,
        (Truth.FALSE, Truth.UNKNOWN): 1,
    }
    only_gave = {f: 0 if v == 5 else f == "chap_hanh_guong_mau" for f, v in row.items()}
    only_gave["dong_gop_kinh_te_xa_hoi"] = True
    changed = impact(early, late, table_of(row, [row, only_gave]))
    assert changed.counts == {(Truth.FALSE, Truth.TRUE): 1}
    assert list(changed.rows(Truth.FALSE, Truth.TRUE)) == [1]


# -- tables that are refused -----------------------------------------------------


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ([1, True], "một loại giá trị, nhận được bool, int"),
        ([1.0], "một loại giá trị, nhận được float"),
        ([datetime(2025, 1, 1)], "nhận được datetime"),  # noqa: DTZ001 - refused for its type
        ([2**63], "64 bit"),
    ],
)
def test_values_that_no_fact_has_are_refused(values, message):
    """Mixed types, fractions, instants and numbers beyond 64 bits never become a column."""
    with pytest.raises(InputError, match=message):
        Column.of(values)
    with pytest.raises(InputError, match="count"):
        table_of(["count"], [{"count": v} for v in values])


def test_arrays_that_are_not_columns_are_refused():
    """Fractions, objects, tables, instants, unmarked NaT and masks that do not fit are said."""
    right = np.array([1, 2])
    wrong = (
        {"values": np.array([1.5])},
        {"values": np.array(["tot"])},
        {"values": np.array([None])},
        {"values": np.array([[1]])},
        {"values": np.array(["2025-01-01T00:00:00"], "datetime64[s]")},
        {"values": np.array(["NaT"], "datetime64[D]")},
        {"values": np.array([True]), "codes": ("tot",)},
        {"values": right, "known": np.array([1, 0])},
        {"values": right, "none": np.array([True])},
    )
    for fields in wrong:
        with pytest.raises(InputError, match="bảng dữ liệu"):
            Column(**fields)
    marked = Column(np.array(["NaT"], "datetime64[D]"), known=np.array([False]))
    day = Leaf(id="d", fact="day", is_=ON)
    assert answers(judge_columns(compile_tree(day), {"day": marked})) == [Truth.UNKNOWN]


def test_codes_of_rows_that_are_not_known_may_be_any_number():
    """A mark such as -1 or 999 in an unknown cell is no index."""
    codes = Column(np.array([-1, 999, 1]), np.array([False, False, True]), codes=("kem", "tot"))
    tree = compile_tree(Leaf(id="c", fact="code", is_="tot"))
    assert answers(judge_columns(tree, {"code": codes})) == [
        Truth.UNKNOWN, Truth.UNKNOWN, Truth.TRUE,
    ]  # fmt: skip


def test_columns_of_different_length_are_refused():
    """The message names the columns with their lengths."""
    table = {"yes": Column.of([True]), "count": Column.of([1, 2])}
    with pytest.raises(InputError, match=r"yes: 1 dòng, count: 2 dòng"):
        judge_columns(compile_tree(YES), table)


@pytest.mark.parametrize(
    ("leaf", "values"),
    [
        (Leaf(id="x", fact="f", is_="tot"), [True]),
        (Leaf(id="x", fact="f", is_=ON), [5]),
        (Leaf(id="x", fact="f", is_=True), ["tot"]),
        (Leaf(id="x", fact="f", at_least=3), [ON]),
        (Leaf(id="x", fact="f", one_of=("tot",)), [3]),
        (Leaf(id="x", fact="f", per="f", at_least=3), ["tot"]),
    ],
)
def test_a_column_of_another_type_is_refused_unless_it_is_empty(leaf, values):
    """A code is not compared with numbers; a column of which nothing is known passes as unknown."""
    with pytest.raises(InputError, match="f: cột có loại giá trị khác"):
        judge_columns(compile_tree(leaf), {"f": Column.of(values)})
    for nothing, truth in ((None, Truth.UNKNOWN), (NONE, Truth.FALSE)):
        judged = judge_columns(compile_tree(leaf), {"f": Column.of([nothing])})
        assert answers(judged) == [truth]


def test_without_numpy_the_message_names_the_extra(monkeypatch):
    """Importing works without numpy; the first use says what to install."""
    monkeypatch.setitem(sys.modules, "numpy", None)
    for use in (lambda: Column.of([True]), lambda: judge_columns(compile_tree(YES), {})):
        with pytest.raises(InputError, match=r"numpy.*khenthuong\[columns\]"):
            use()
