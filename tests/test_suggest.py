"""Suggesting awards: which are open to whom, how near, decided by whom."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from khenthuong import Case, Given
from khenthuong.judge.check import judge
from khenthuong.judge.reasons.explain import explain
from khenthuong.judge.reasons.suggest import suggest
from khenthuong.law.series import at
from khenthuong.testing import draft, office_for_tests

HOME = "xa-thu-nghiem"
ON = date(2025, 3, 10)
OFFICE = office_for_tests()


def somebody(facts=None, records=None, kind="ca-nhan", **more):
    """A subject with what is known of it; award and ground do not matter."""
    return draft(
        award="",
        unit=more.pop("unit", HOME),
        kind=kind,
        facts=facts,
        records={"khen": (), "vu_viec": (), **(records or {})},
        period=(date(2023, 1, 1), date(2024, 12, 31)),
        **more,
    )


def suggested(dossier, on=ON):
    """The suggestions of the shipped rules."""
    return suggest(OFFICE.pack, OFFICE.calendar, dossier, on)


GOOD = {
    "chap_hanh_guong_mau": True,
    "xuat_sac_phong_trao_tinh": True,
    "tu_luc_doan_ket": True,
    "tich_cuc_phong_trao": True,
}
EXCELLENT = {"xep_loai": tuple({"nam": y, "muc": "xuat_sac"} for y in (2023, 2024))}


def test_what_passes_comes_first_then_the_nearest_miss():
    """A person with two excellent years passes several awards and misses others by little."""
    found = suggested(somebody(GOOD, EXCELLENT))
    assert found[0].passes
    assert {"bang-khen-tinh", "cstd-co-so"} <= {s.award for s in found if s.passes}
    order = [(not s.passes, s.missing is None, s.missing or 0) for s in found]
    assert order == sorted(order)


def test_an_open_award_names_who_decides_it_and_where():
    """The provincial award is decided by the chair of the province of the proposer."""
    found = next(s for s in suggested(somebody(GOOD)) if s.award == "bang-khen-tinh")
    unit = OFFICE.pack.unit(found.unit)
    assert (found.office, found.level, unit.level) == ("chu-tich-tinh", "tinh", "tinh")


@pytest.mark.parametrize(("on", "there"), [(date(2025, 6, 30), True), (date(2025, 7, 1), False)])
def test_an_award_that_nobody_decides_any_more_is_not_suggested(on, there):
    """The award of the abolished level is open on its last day only."""
    awards = {s.award for s in suggested(somebody(unit="xa-truong-tay"), on)}
    assert ("giay-khen-huyen" in awards) is there


def test_a_subject_held_by_a_matter_is_told_what_it_misses():
    """Nothing passes while a matter is open, and each suggestion says so."""
    held = {"vu_viec": ({"loai": "dieu_tra", "tu": date(2025, 1, 1)},)}
    for found in suggested(somebody(GOOD, {**EXCELLENT, **held})):
        assert not found.passes
        assert all("pr-hold" in {c.code for c in s} for s in found.nearest)


KINDS = ("ca-nhan", "tap-the", "ho-gia-dinh")
FACTS = (*GOOD, "noi_bo_doan_ket", "hoan_thanh_tot_nhiem_vu", "dong_gop_cong_suc")


@hypothesis_settings(max_examples=25, deadline=None)
@given(
    st.sampled_from(KINDS),
    st.dictionaries(st.sampled_from(FACTS), st.booleans()),
    st.sampled_from([date(2025, 3, 10), date(2025, 8, 20)]),
)
def test_suggestions_are_all_awards_that_fit_each_judged_as_asked_alone(kind, facts, on):
    """No award that fits is left out, none that does not is in, and all numbers agree."""
    dossier = attrs.evolve(somebody(kind=kind), facts={k: Given(value=v) for k, v in facts.items()})
    found = {(s.award, s.ground): s for s in suggested(dossier, on)}
    wanted = {
        (award.id, form.ground)
        for award in OFFICE.pack.national.awards
        for form in award.forms
        for decider in OFFICE.pack.national.deciders
        if form.holds(on)
        and kind in form.subjects + form.warn_subjects
        and decider.award == award.id
        and at(decider.segments, on).office
    }
    assert set(found) == wanted
    for (award, ground), one in found.items():
        alone = attrs.evolve(dossier, award=award, ground=ground, procedure="thuong")
        case = Case(dossier=alone, on=on)
        assert one.verdict.outcome is judge(OFFICE.pack, OFFICE.calendar, case).outcome
        assert one.missing == explain(OFFICE.pack, OFFICE.calendar, case).fewest
        assert all(len(s) == one.missing for s in one.nearest)
