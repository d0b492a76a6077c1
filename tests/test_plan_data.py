"""The five source plans as data: complete, traceable, and free of personal names."""

from __future__ import annotations

import attrs
import pytest

from khenthuong.law.pack import Pack
from khenthuong.law.plans import NOWHERE, Place, Plan, Signature
from khenthuong.law.read import read
from khenthuong.law.structure import walk

IDS = ("truong-tay-2025", "tan-duc-2024", "cat-ne-2025", "bac-son-2025", "tay-ninh-2023")


@pytest.fixture(scope="module")
def pack() -> Pack:
    """The shipped pack."""
    return read()


@pytest.fixture(params=IDS)
def plan(pack: Pack, request: pytest.FixtureRequest) -> Plan:
    """Each source plan in turn."""
    return pack.plan(request.param)


def test_the_pack_holds_exactly_the_five_source_plans(pack: Pack) -> None:
    """Every source plan is in the pack once, under its own source."""
    assert {p.id for p in pack.national.plans} == set(IDS)
    sources = [pack.plan(code).source for code in IDS]
    assert sources == [f"plan-00{n}" for n in range(5)]


def test_every_statement_says_where_it_stands(plan: Plan) -> None:
    """Each part of a plan has a section as printed and a positive line."""
    parts = [v for _, v in walk(plan) if "at" in attrs.fields_dict(type(v))]
    assert len(parts) > 30
    assert not [p for p in parts if not p.at.section or not p.at.line]


def test_lines_are_positive_and_sections_are_named(plan: Plan) -> None:
    """No place is half given."""
    places = [v for _, v in walk(plan) if isinstance(v, Place) and v != NOWHERE]
    assert all(p.section.strip() and p.line is not None and p.line > 0 for p in places)


def test_sections_stand_in_the_order_of_their_lines(plan: Plan) -> None:
    """Headings are listed as the plan prints them."""
    lines = [s.at.line or 0 for s in plan.sections]
    assert lines == sorted(lines)
    assert len(lines) >= 3


def test_signatures_are_marks_and_posts_only(plan: Plan) -> None:
    """No signer is named: a signature has no field for a name, and its lines are in capitals."""
    fields = set(attrs.fields_dict(Signature))
    assert fields == {"lines", "body", "named", "at"}
    assert plan.signatures
    for signature in plan.signatures:
        assert all(line == line.upper() and len(line.split()) <= 5 for line in signature.lines)


def test_ids_are_unique_inside_a_plan(plan: Plan) -> None:
    """An id of a statement names one statement."""
    ids = [v.id for path, v in walk(plan) if path and hasattr(v, "id")]
    assert len(ids) == len(set(ids))


def test_criteria_name_facts_of_the_vocabulary(pack: Pack, plan: Plan) -> None:
    """A criterion that the engine asks uses a fact that exists and is yes or no."""
    for criterion in plan.criteria:
        if criterion.fact:
            assert pack.fact(criterion.fact).type == "bool"


def test_participants_give_the_simulation_subjects(plan: Plan) -> None:
    """Persons and collectives take part, in words of the plan and known traits."""
    known = {"nguoi-lao-dong", "doanh-nhan", "doanh-nghiep", "can-bo-cong-chuc"}
    assert {"ca-nhan", "tap-the"} <= {p.subject for p in plan.participants}
    assert {t for p in plan.participants for t in p.traits} <= known


def test_promises_that_no_plan_names_stay_open(plan: Plan) -> None:
    """An inferred award is marked as inferred, and as open."""
    assert plan.promises
    for promise in plan.promises:
        assert promise.named or promise.status.value == "open"


def test_events_of_promises_exist(plan: Plan) -> None:
    """A promise refers to milestones of its own plan."""
    known = {m.id for m in plan.milestones}
    assert all(set(p.at_milestones) <= known for p in plan.promises)


def test_plans_without_own_award_forms_name_none(pack: Pack) -> None:
    """Tân Đức, Cát Nê and Tây Ninh name no award; Trường Tây and Bắc Sơn do."""
    naming = {p.id for p in pack.national.plans if any(x.named for x in p.promises)}
    assert naming == {"truong-tay-2025", "bac-son-2025"}


def test_no_plan_fixes_what_belongs_to_higher_texts(plan: Plan) -> None:
    """Quotas, votes, limits, forms and money are left to the layers above."""
    assert (plan.quotas, plan.votes, plan.limits, plan.forms, plan.money) == ((),) * 5


def test_the_criteria_of_bac_son_are_read_as_all(pack: Pack) -> None:
    """Bắc Sơn lists criteria without alternatives; Trường Tây gives collectives two ways."""
    assert not any(c.group for c in pack.plan("bac-son-2025").criteria)
    grouped = [c.id for c in pack.plan("truong-tay-2025").criteria if c.group]
    assert grouped == ["c-col-1", "c-col-2"]
