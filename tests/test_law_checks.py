"""Loading refuses dead conditions and cells of the authority table that are empty or held twice."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import attrs
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from khenthuong.judge.conditions import compare
from khenthuong.law.answers import answered_twice
from khenthuong.law.authority import Decider, DeciderSegment, Office
from khenthuong.law.awards import Award, Form
from khenthuong.law.calendar import year_faults
from khenthuong.law.cells import authority_cells
from khenthuong.law.deadleaves import dead_leaves
from khenthuong.law.measures import DeadlineSegment, Vote
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.read import join, read_sources
from khenthuong.law.segmentcheck import beside_absent, default_vote, no_day
from khenthuong.law.sources import Period
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import YamlText, read_yaml

HEAD = """
facts:
  - {id: n, label: số năm, type: int}
  - {id: m, label: số người, type: int}
  - {id: x, label: có mặt, type: bool}
  - {id: k, label: loại, type: code, codes: [a, b]}
  - {id: d, label: ngày, type: date}
rules:
  - id: r
    label: quy tắc
    phase: tieu_chuan
    segments:
      - when: """


def dead(tree):
    """The faults of one tree, written in flow style."""
    source = read_yaml("r.yaml", HEAD + tree + "\n")
    content, wrong = structure(source, PackFile)
    assert not wrong, wrong
    return [str(f) for f in dead_leaves(Pack(content), [("r.yaml", source, content)])]


A3, M1 = "{id: a3, fact: n, at_least: 3}", "{id: m1, fact: n, at_most: 1}"
Y = "{id: y, fact: x, is: true}"
DEAD = {
    "two ranges in one all": f"{{all: [{A3}, {M1}]}}",
    "an all inside an all": f"{{all: [{A3}, {{all: [{M1}]}}]}}",
    "an alternative inside an all": f"{{all: [{A3}, {{any: [{M1}, {Y}]}}]}}",
    "written after the alternative": f"{{all: [{{any: [{M1}, {Y}]}}, {A3}]}}",
    "a not that always fails": "{not: {id: a, fact: n, at_least: 0}}",
    "yes and no": "{all: [{id: a, fact: x, is: true}, {id: b, fact: x, is: false}]}",
    "yes and not yes": "{all: [{id: a, fact: x, is: true}, {not: {id: b, fact: x, is: true}}]}",
    "not any of them": f"{{all: [{A3}, {{not: {{any: [{{id: c, fact: n, at_least: 2}}]}}}}]}}",
    "all of an at_least": f"{{at_least: 2, of: [{A3}, {M1}]}}",
    "what unless has let go": (
        "{unless: {id: a, fact: n, at_least: 2}, then: {id: b, fact: n, at_least: 3}}"
    ),
    "two codes": "{all: [{id: a, fact: k, is: a}, {id: b, fact: k, one_of: [b]}]}",
    "two days": "{all: [{id: a, fact: d, is: 2025-01-01}, {id: b, fact: d, is: 2025-01-02}]}",
    "shares": (
        "{all: [{id: a, fact: n, per: m, at_least: 70}, {id: b, fact: n, per: m, at_most: 69}]}"
    ),
    "a code that does not exist": "{id: a, fact: k, is: c}",
    "a number for yes or no": "{id: a, fact: x, at_least: 1}",
    "yes for a number": "{id: a, fact: n, is: true}",
    "fewer than none": "{id: a, fact: n, at_most: -1}",
    "below not, of a choice": (
        f"{{all: [{A3}, {{not: {{all: [{{id: y, fact: x, is: true}}, "
        "{id: c, fact: n, at_least: 1}]}}]}"
    ),
}


@pytest.mark.parametrize("tree", DEAD.values(), ids=DEAD)
def test_a_condition_that_nothing_can_meet_is_a_fault_with_its_place(tree):
    """The fault names the condition, the fact and the line."""
    found = dead(tree)
    assert len(found) == 1
    assert found[0].startswith("r.yaml:13:")


ALIVE = {
    "a range": "{all: [{id: a, fact: n, at_least: 1}, {id: b, fact: n, at_most: 1}]}",
    "alternatives": f"{{any: [{A3}, {M1}]}}",
    "one of two": f"{{at_least: 1, of: [{A3}, {M1}]}}",
    "different facts": f"{{all: [{A3}, {{id: b, fact: m, at_most: 1}}]}}",
    "a number and a share": f"{{all: [{A3}, {{id: b, fact: n, per: m, at_most: 1}}]}}",
    "unless and then": "{unless: {id: a, fact: x, is: false}, then: {id: b, fact: x, is: true}}",
    "not both": f"{{not: {{all: [{A3}, {M1}]}}}}",
    "neither": "{not: {any: [{id: a, fact: n, at_least: 3}, {id: b, fact: n, at_most: 1}]}}",
    "between shares": (
        "{all: [{id: a, fact: n, per: m, more_than: 69}, {id: b, fact: n, per: m, at_most: 70}]}"
    ),
}


@pytest.mark.parametrize("tree", ALIVE.values(), ids=ALIVE)
def test_conditions_that_leave_room_are_accepted(tree):
    """What some dossier can meet is no fault."""
    assert dead(tree) == []


ASKED = """
facts:
  - {id: force, label: thuộc lực lượng vũ trang, type: bool, reads: '$trait:force'}
  - {id: who, label: loại đối tượng, type: code, reads: $subject_kind}
rules:
  - id: r
    label: quy tắc
    phase: tieu_chuan
    applies: """


def dead_when_asked(applies, tree):
    """Whether one condition can never matter in a rule that is asked of these only."""
    text = f"{ASKED}{applies}\n    segments:\n      - when: {tree}\n"
    source = read_yaml("r.yaml", text)
    content, wrong = structure(source, PackFile)
    assert not wrong, wrong
    return bool([str(f) for f in dead_leaves(Pack(content), [("r.yaml", source, content)])])


FORCE, HOUSE = "{id: f, fact: force, is: true}", "{id: h, fact: who, is: ho-gia-dinh}"


@pytest.mark.parametrize(
    ("applies", "tree", "found"),
    [
        ("{without_traits: [force]}", f"{{any: [{FORCE}, {HOUSE}]}}", True),
        ("{without_traits: [other]}", f"{{any: [{FORCE}, {HOUSE}]}}", False),
        ("{without_traits: [force]}", FORCE, False),
        ("{without_traits: [force]}", f"{{not: {FORCE}}}", False),
        ("{traits: [force]}", f"{{not: {FORCE}}}", True),
        ("{traits: [force, other]}", f"{{not: {FORCE}}}", False),
        ("{subjects: [ca-nhan, tap-the]}", f"{{any: [{FORCE}, {HOUSE}]}}", True),
        ("{subjects: [ca-nhan, ho-gia-dinh]}", f"{{any: [{FORCE}, {HOUSE}]}}", False),
        ("{}", f"{{any: [{FORCE}, {HOUSE}]}}", False),
    ],
)
def test_a_condition_on_whom_the_rule_never_asks_is_a_fault(applies, tree, found):
    """A branch for the armed forces is dead in a rule that leaves them out; a plain ban is none."""
    assert dead_when_asked(applies, tree) is found


LEAVES = st.tuples(
    st.sampled_from(["at_least", "more_than", "at_most", "is"]), st.integers(0, 4), st.booleans()
)


@hypothesis_settings(max_examples=200, deadline=None)
@given(st.lists(LEAVES, min_size=1, max_size=4))
def test_a_conjunction_is_dead_exactly_when_no_number_meets_it(found):
    """Every number tried one by one gives the same answer."""
    parts = [
        f"{{id: c{i}, fact: n, {rel}: {v}}}"
        if holds
        else f"{{not: {{id: c{i}, fact: n, {rel}: {v}}}}}"
        for i, (rel, v, holds) in enumerate(found)
    ]
    room = any(all(compare(rel, n, v) is holds for rel, v, holds in found) for n in range(8))
    assert (dead(f"{{all: [{', '.join(parts)}]}}") == []) is room


def files():
    """The shipped files as the loader sees them."""
    return read_sources()[0]


def test_the_shipped_rules_have_no_dead_condition_and_no_open_cell():
    """What the library ships passes its own checks."""
    sources = files()
    national = join([c for n, _, c in sources if not n.startswith("provinces/")])
    assert [str(f) for f in dead_leaves(Pack(national), sources)] == []
    assert [str(f) for f in authority_cells(Pack(national), sources)] == []


# -- cells of the authority table ----------------------------------------------

FIRST, LATER = date(2020, 1, 1), date(2024, 1, 1)
BASE = PackFile(
    periods=(Period(id="P0", start=FIRST),),
    offices=(Office(id="chair", label="Chủ tịch", level="xa"),),
    awards=(
        Award(
            id="award",
            label="Giấy khen",
            kind="hinh-thuc",
            level="xa",
            cite=(),
            forms=(Form(ground="", subjects=("ca-nhan",)),),
        ),
    ),
    deciders=(
        Decider(
            id="decides",
            award="award",
            segments=(
                DeciderSegment(start=FIRST, end=LATER - timedelta(days=1), office="chair"),
                DeciderSegment(start=LATER, absent="cấp này đã kết thúc"),
            ),
        ),
    ),
)


def cells(content):
    """The faults of the authority table of one file."""
    source = YamlText("t.yaml", None)
    return [f.message for f in authority_cells(Pack(content), [("t.yaml", source, content)])]


def with_segments(*segments):
    """The base with other segments of its one series."""
    return attrs.evolve(BASE, deciders=(attrs.evolve(BASE.deciders[0], segments=segments),))


def test_one_office_or_an_explained_absence_on_every_day_is_right():
    """The base of the tests below is without fault."""
    assert cells(BASE) == []


WRONG = {
    "nobody at all": (attrs.evolve(BASE, deciders=()), "không có ai quyết định"),
    "two series": (
        attrs.evolve(BASE, deciders=(*BASE.deciders, attrs.evolve(BASE.deciders[0], id="again"))),
        "không ghi hai lần",
    ),
    "an empty cell": (with_segments(DeciderSegment()), "ô trống"),
    "office and absence": (with_segments(DeciderSegment(office="chair", absent="hết")), "chỉ ghi"),
    "an unknown office": (with_segments(DeciderSegment(office="chief")), "không có chức danh"),
    "a late beginning": (with_segments(DeciderSegment(start=LATER, office="chair")), "01/01/2020"),
}


@pytest.mark.parametrize(("content", "says"), WRONG.values(), ids=WRONG)
def test_a_cell_that_is_empty_or_held_twice_is_a_fault(content, says):
    """Each way to go wrong has its own sentence."""
    found = cells(content)
    assert len(found) == 1
    assert says in found[0]


@given(st.lists(st.sampled_from(["chair", "", "both"]), min_size=1, max_size=4))
def test_a_series_is_right_exactly_when_each_day_has_one_answer(kinds):
    """Day by day, every segment names an office or a reason, never both and never neither."""
    made = {
        "chair": {"office": "chair"},
        "": {},
        "both": {"office": "chair", "absent": "hết"},
    }
    starts = [FIRST + timedelta(days=100 * n) for n in range(len(kinds))]
    ends = [*(s - timedelta(days=1) for s in starts[1:]), None]
    content = with_segments(
        *(
            DeciderSegment(start=s, end=e, **made[kind])
            for s, e, kind in zip(starts, ends, kinds, strict=True)
        )
    )
    days = [FIRST + timedelta(days=n) for n in range(100 * len(kinds) + 5)]
    right = all(
        sum((bool(s.office), bool(s.absent))) == 1
        for day, s in product(days, content.deciders[0].segments)
        if s.holds(day)
    )
    assert (cells(content) == []) is right


YEAR = """
days_off: [{{id: tet, label: Nghỉ Tết, days: [2026-01-01], worked: [2026-01-10]}}]
years: [{{year: 2026, working_days: {days}}}]
"""


@pytest.mark.parametrize(("days", "right"), [(261, True), (260, False), (262, False)])
def test_a_year_must_have_the_working_days_that_were_decided(days, right):
    """2026 has 261 weekdays; one is off, one Saturday is worked instead."""
    source = read_yaml("y.yaml", YEAR.format(days=days))
    content, wrong = structure(source, PackFile)
    assert not wrong
    found = [str(f) for f in year_faults(Pack(content), [("y.yaml", source, content)])]
    assert (found == []) is right
    assert right or found[0].startswith("y.yaml:3:")


ANSWERS = {
    "another delegation": ("{delegation: b, none: true}", True),
    "another subject": ("{delegation: a, subjects: [tap-the], none: true}", True),
    "another award": ("{delegation: a, awards: [y], none: true}", True),
    "later": ("{delegation: a, start: 2025-01-01, none: true}", True),
    "for every subject": ("{delegation: a, none: true}", False),
    "the last day of the other": ("{delegation: a, start: 2024-12-31, none: true}", False),
}


@pytest.mark.parametrize(("second", "right"), ANSWERS.values(), ids=ANSWERS)
def test_a_province_answers_a_delegation_once_for_each_case(second, right):
    """The first answer would be taken, so a second one that meets it is refused."""
    first = "{delegation: a, awards: [x], subjects: [ca-nhan], end: 2024-12-31, none: true}"
    source = read_yaml("p/t.yaml", f"declarations:\n  - {first}\n  - {second}\n")
    content, wrong = structure(source, PackFile)
    assert not wrong
    found = [str(f) for f in answered_twice([("p/t.yaml", source, content)])]
    assert (found == []) is right
    assert right or found[0].startswith("p/t.yaml:3:")


def refused(text):
    """Where and why the loader refuses these stretches of time."""
    source = read_yaml("s.yaml", text)
    content, wrong = structure(source, PackFile)
    assert not wrong, wrong
    found = (*content.votes, *content.deadlines)
    for value in found:
        for segment in value.segments:
            yield from (said for _, said, _ in beside_absent((), segment))
            if isinstance(segment, DeadlineSegment):
                yield from (said for _, said, _ in no_day((), segment))
        if isinstance(value, Vote):
            yield from (said for _, said, _ in default_vote((), value))


DEAD_WORDS = {
    "votes: [{id: v, awards: [a], segments: [{absent: hết}]}]": None,
    "votes: [{id: v, awards: [a], segments: [{absent: hết, ballot: true}]}]": "không ghi ballot",
    "votes: [{id: v, awards: [a], segments: [{percent: 80, ballot: true}]}]": None,
    "votes: [{id: v, awards: [], segments: [{percent: 50, ballot: true}]}]": "awards trống",
    "deadlines: [{id: d, label: D, segments: [{needs: x, before: true}]}]": "cần month và day",
    "deadlines: [{id: d, label: D, segments: [{month: 6, day: 1, before: true}]}]": None,
}


@pytest.mark.parametrize(("text", "says"), DEAD_WORDS.items())
def test_a_stretch_of_time_says_nothing_that_nobody_would_ask(text, says):
    """Beside a stated absence, in a default share and without a day some words are dead."""
    found = list(refused(text))
    assert len(found) == (says is not None)
    assert says is None or says in found[0]
