"""Explaining: the smallest cures against brute force, time alone against every day, never."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations, product

import attrs
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from khenthuong import Attestation, Ballot, Case, Given, Signing
from khenthuong.basis import Outcome, Truth, at_least, every, negate, some
from khenthuong.judge.check import judge
from khenthuong.judge.conditions import compare
from khenthuong.judge.reasons.cures import Solver
from khenthuong.judge.reasons.earliest import on_day
from khenthuong.judge.reasons.explain import explain
from khenthuong.law.awards import Applies, Rule, RuleSegment
from khenthuong.law.facts import Fact
from khenthuong.law.tree import All, AnyOf, AtLeast, Leaf, Not, Unless, leaves
from khenthuong.testing import draft, office_for_tests

HOME = "xa-thu-nghiem"
ON = date(2025, 3, 10)
OFFICE = office_for_tests()


def worker(facts=None, records=None, **more):
    """An individual proposed for the provincial award on merit over two years."""
    more.setdefault("period", (date(2023, 1, 1), date(2024, 12, 31)))
    more.setdefault("papers", ("to-trinh", "bao-cao", "bien-ban"))
    more.setdefault("award", "bang-khen-tinh")
    return draft(
        ground=more.pop("ground", "cong-trang"),
        unit=more.pop("unit", HOME),
        procedure="thuong",
        facts={"chap_hanh_guong_mau": True, **(facts or {})},
        records={"khen": (), "vu_viec": (), **(records or {})},
        **more,
    )


def explained(dossier, on=ON, **more):
    """The explanation of one dossier under the shipped rules."""
    return explain(OFFICE.pack, OFFICE.calendar, Case(dossier=dossier, on=on, **more))


def codes(explanation):
    """The sets as sets of finding codes."""
    return {frozenset(c.code for c in found) for found in explanation.sets}


# -- generated trees against brute force -------------------------------------

DOMAINS = {
    "yes": (True, False),
    "also": (True, False),
    "count": tuple(range(9)),
    "whole": tuple(range(9)),
    "doi_tuong": ("ca-nhan",),
}
INVENTED = tuple(
    Fact(id=name, label=name, type="bool" if values == (True, False) else "int")
    for name, values in DOMAINS.items()
    if name != "doi_tuong"
)


@st.composite
def a_leaf(draw):
    """One comparison of one fact, sometimes a share, sometimes of what cannot change."""
    fact = draw(st.sampled_from(list(DOMAINS)))
    if fact == "doi_tuong":
        return Leaf(id="", fact=fact, is_=draw(st.sampled_from(["ca-nhan", "tap-the"])))
    if DOMAINS[fact] == (True, False):
        return Leaf(id="", fact=fact, is_=draw(st.booleans()))
    relation = draw(st.sampled_from(["at_least", "more_than", "at_most", "is_"]))
    if fact == "count" and draw(st.integers(0, 3)) == 0:
        share = draw(st.sampled_from([50, 100]))
        relation = draw(st.sampled_from(["at_least", "at_most"]))
        return Leaf(id="", fact=fact, per="whole", **{relation: share})
    return Leaf(id="", fact=fact, **{relation: draw(st.integers(0, 3))})


def joined(children):
    """A node over one to three smaller trees."""
    several = st.lists(children, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        several.map(lambda p: All(all=p)),
        several.map(lambda p: AnyOf(any=p)),
        several.flatmap(lambda p: st.integers(1, len(p)).map(lambda n: AtLeast(at_least=n, of=p))),
        children.map(lambda p: Not(not_=p)),
        st.tuples(children, children).map(lambda p: Unless(unless=p[0], then=p[1])),
    )


def numbered(node, count=None):
    """The tree with a different id on every leaf."""
    count = count if count is not None else iter(range(1000))
    match node:
        case Leaf():
            return attrs.evolve(node, id=f"leaf-{next(count)}")
        case All():
            return All(all=tuple(numbered(n, count) for n in node.all))
        case AnyOf():
            return AnyOf(any=tuple(numbered(n, count) for n in node.any))
        case AtLeast():
            return AtLeast(at_least=node.at_least, of=tuple(numbered(n, count) for n in node.of))
        case Not():
            return Not(not_=numbered(node.not_, count))
    return Unless(unless=numbered(node.unless, count), then=numbered(node.then, count))


TREES = (
    st.recursive(a_leaf(), joined, max_leaves=6)
    .map(numbered)
    .filter(lambda tree: len(list(leaves(tree))) <= 7)
)
KNOWN = st.fixed_dictionaries(
    {name: st.sampled_from((None, *DOMAINS[name])) for name in DOMAINS if name != "doi_tuong"}
)


def pack_of(tree):
    """The test rules with one criterion only: this tree."""
    rule = Rule(
        id="made",
        label="made",
        phase="tieu_chuan",
        applies=Applies(),
        segments=(RuleSegment(when=tree),),
    )
    national = OFFICE.pack.national
    facts = (*national.facts, *INVENTED)
    return attrs.evolve(
        OFFICE.pack, national=attrs.evolve(national, rules=(rule,), facts=facts), layers=()
    )


def truth_of(node, told):
    """Kleene's logic over the truths of leaves."""
    match node:
        case Leaf():
            return told[node.id]
        case All():
            return every(truth_of(n, told) for n in node.all)
        case AnyOf():
            return some(truth_of(n, told) for n in node.any)
        case AtLeast():
            return at_least(node.at_least, [truth_of(n, told) for n in node.of])
        case Not():
            return negate(truth_of(node.not_, told))
    return some((truth_of(node.unless, told), truth_of(node.then, told)))


def wishes(node, wish=Truth.TRUE):
    """What each leaf should be, by its place in the tree."""
    if isinstance(node, Leaf):
        return {node.id: wish}
    turned = negate(wish) if isinstance(node, Not) else wish
    found = {}
    for name in ("all", "any", "of", "not_", "unless", "then"):
        below = getattr(node, name, ())
        for part in below if isinstance(below, tuple) else (below,):
            found |= wishes(part, turned)
    return found


def told_by(tree, values):
    """The truth of every leaf under these values; ``None`` is not known."""
    told = {}
    for leaf in leaves(tree):
        value, whole = values[leaf.fact], values[leaf.per] if leaf.per else None
        if value is None or (leaf.per and whole is None):
            told[leaf.id] = Truth.UNKNOWN
        else:
            told[leaf.id] = Truth.of(compare(leaf.relation, value, leaf.required, whole))
    return told


def by_force(tree, known):
    """Every smallest set of leaves that some values cure, by trying all of both."""
    now = told_by(tree, known)
    wish = wishes(tree)
    bad = [leaf for leaf in now if now[leaf] is not wish[leaf]]
    ranges = [dict.fromkeys((known[n], *DOMAINS[n])) for n in known]
    worlds = [
        told_by(tree, dict(zip(known, values, strict=True)))
        for values in product(*ranges)
        if all(v is not None or known[n] is None for n, v in zip(known, values, strict=True))
    ]
    worlds = [dict(w) for w in {tuple(w.items()) for w in worlds}]
    found = []
    for size in range(len(bad) + 1):
        for chosen in map(frozenset, combinations(bad, size)):
            if any(small <= chosen for small in found):
                continue
            kept = [leaf for leaf in now if leaf not in bad or leaf in chosen]
            if any(
                truth_of(tree, {**now, **{leaf: w[leaf] for leaf in kept}}) is Truth.TRUE
                for w in worlds
            ):
                found.append(chosen)
    return set(found)


def explained_tree(tree, known, **more):
    """The explanation of a dossier that only this tree judges."""
    facts = {k: v for k, v in known.items() if v is not None and k != "doi_tuong"}
    dossier = attrs.evolve(worker(papers=None), facts={k: Given(value=v) for k, v in facts.items()})
    return explain(pack_of(tree), OFFICE.calendar, Case(dossier=dossier, on=ON), **more)


@hypothesis_settings(max_examples=200, deadline=None)
@given(TREES, KNOWN)
def test_the_smallest_cures_are_those_that_brute_force_finds(tree, known):
    """On generated trees the sets are exactly the inclusion-minimal ones."""
    known = {**known, "doi_tuong": "ca-nhan"}
    found = explained_tree(tree, known)
    assert not found.capped
    assert codes(found) == by_force(tree, known)
    assert len(codes(found)) == len(found.sets)
    assert found.verdict.outcome.open == (codes(found) == {frozenset()})


CLASH = numbered(
    All(all=(Leaf(id="", fact="count", at_least=3), Leaf(id="", fact="count", at_most=1)))
)
NOTHING = dict.fromkeys(DOMAINS) | {"doi_tuong": "ca-nhan"}


def test_conditions_that_contradict_each_other_are_no_cure(monkeypatch):
    """One number cannot be above and below; a solver that forgets this is caught by force."""
    assert codes(explained_tree(CLASH, NOTHING)) == by_force(CLASH, NOTHING) == set()
    monkeypatch.setattr(Solver, "witness", lambda *_: {})
    assert codes(explained_tree(CLASH, NOTHING)) != by_force(CLASH, NOTHING)


def test_a_search_that_was_cut_says_so():
    """The cap leaves sets out, keeps those that work, and is reported."""
    pairs = tuple(
        AnyOf(
            any=(Leaf(id=f"a{n}", fact="yes", is_=True), Leaf(id=f"b{n}", fact="count", at_least=n))
        )
        for n in range(1, 6)
    )
    whole = explained_tree(All(all=pairs), NOTHING)
    cut = explained_tree(All(all=pairs), NOTHING, cap=2)
    assert (whole.capped, cut.capped) == (False, True)
    assert cut.sets
    assert codes(cut) <= codes(whole)


def test_what_the_dossier_itself_is_cannot_be_cured():
    """A collective does not become a person: never, and the explanation says which condition."""
    found = explained(worker(posthumous=True, kind="tap-the"))
    assert found.never
    assert found.fewest is None
    assert {c.kind for c in found.blocked} == {"fixed"}
    assert "pr-posthumous" in {c.code for c in found.blocked}


def test_an_award_that_was_given_cannot_be_ungiven():
    """One achievement once: a known earlier award is no condition that somebody cures."""
    award = {"hinh_thuc": "giay-khen-xa", "thanh_tich": "HS-01-tt", "den": date(2024, 12, 31)}
    facts = {"xuat_sac_phong_trao_tinh": True}
    assert explained(worker(facts, {"khen": (award,)})).never
    assert explained(worker(facts)).fewest == 0


# -- the shipped rules -------------------------------------------------------

ROUTES = (
    "chap_hanh_guong_mau",
    "xuat_sac_phong_trao_tinh",
    "dong_gop_kinh_te_xa_hoi",
    "so_lan_cstdcs_lien_tuc",
    "so_nam_xuat_sac_lien_tuc",
    "so_sang_kien_chua_dung",
    "so_de_tai_chua_dung",
    "ban_chinh_hoac_chung_thuc",
)
SOME_FACTS = st.fixed_dictionaries(
    {},
    optional={
        code: st.integers(0, 3) if code.startswith("so_") else st.booleans() for code in ROUTES
    },
)
SOME_PAPERS = st.none() | st.sets(
    st.sampled_from(("to-trinh", "bao-cao", "bien-ban", "chung-nhan"))
)


def carried_out(case, conditions):
    """The case after somebody did all of this."""
    dossier, readings, sworn = case.dossier, dict(case.readings), list(case.attestations)
    facts, papers = dict(dossier.facts), dossier.papers
    for found in conditions:
        if found.fact:
            facts[found.fact] = Given(value=found.value)
            if found.per:
                facts[found.per] = Given(value=found.whole)
        if found.kind == "paper":
            papers = (*(papers or ()), found.code.removeprefix("do-"))
        if found.kind == "reading":
            readings[found.rule and found.code] = found.choice
        if found.kind == "text":
            sworn.append(Attestation(leaf=found.code, text="QĐ", reason="r", by="SNV", on=case.on))
    return attrs.evolve(
        case,
        dossier=attrs.evolve(dossier, facts=facts, papers=papers),
        readings=readings,
        attestations=tuple(sworn),
    )


@hypothesis_settings(max_examples=80, deadline=None)
@given(SOME_FACTS, SOME_PAPERS, st.sampled_from([HOME, "xa-truong-tay"]))
def test_each_cure_carried_out_passes_and_none_of_it_is_superfluous(facts, papers, unit):
    """Under the shipped rules the judge agrees with every set, and with nothing less."""
    base = worker(papers=None if papers is None else tuple(sorted(papers)), unit=unit)
    dossier = attrs.evolve(base, facts={k: Given(value=v) for k, v in facts.items()})
    case = Case(dossier=dossier, on=ON)
    found = explain(OFFICE.pack, OFFICE.calendar, case)
    assert found.sets
    for conditions in found.sets:
        done = judge(OFFICE.pack, OFFICE.calendar, carried_out(case, conditions))
        assert done.outcome.open, conditions
        for left_out in conditions:
            rest = [c for c in conditions if c is not left_out]
            if left_out.fact not in {c.fact for c in rest if c.fact}:
                less = judge(OFFICE.pack, OFFICE.calendar, carried_out(case, rest))
                assert not less.outcome.open, left_out


def test_a_reading_may_be_chosen_instead_of_meeting_the_default_one():
    """An open question is a condition that a document cures, with the reading named."""
    facts = {"so_lan_cstdcs_lien_tuc": 2, "so_sang_kien_chua_dung": 0, "so_de_tai_chua_dung": 0}
    found = explained(worker(facts))
    alone = next(s for s in found.sets if [c.kind for c in s] == ["reading"])
    assert (alone[0].code, alone[0].choice) == ("p741d", "C")


def test_a_paper_that_comes_with_a_condition_is_asked_for_with_it():
    """Two initiatives bring their certificate along, and certificates bring the originals."""
    two = explained(worker({"so_nam_xuat_sac_lien_tuc": 2, "so_sang_kien_chua_dung": 1}))
    wanted = {"pr-initiative-once", "do-chung-nhan", "pr-evidence"}
    assert wanted in [set(found) for found in codes(two)]


def test_a_signature_may_be_given_again_but_a_lost_vote_stays_lost():
    """The right person can still sign; the count of a ballot is no condition to cure."""
    dossier = worker({"xuat_sac_phong_trao_tinh": True})
    wrong = Signing(on=ON, office="chu-tich-xa", unit=HOME, capacity="chu-tich")
    found = explained(dossier, signing=wrong)
    assert {c.kind for c in found.sets[0]} == {"act"}
    lost = Ballot(on=ON, members=9, present=9, yes=3)
    assert explained(dossier, ballot=lost).blocked[0].code == "vo-share"
    unsaid = Ballot(on=ON, members=None, yes=9)
    assert [c.code for c in explained(dossier, ballot=unsaid).sets[0]] == ["vo-count"]


# -- time --------------------------------------------------------------------


def test_a_matter_with_a_known_end_is_waited_out():
    """The first day after the conclusion is the answer, not the day itself less one."""
    matter = {"loai": "dieu_tra", "tu": date(2025, 1, 1), "den": date(2025, 4, 1)}
    dossier = worker({"xuat_sac_phong_trao_tinh": True}, {"vu_viec": (matter,)})
    assert explained(dossier).earliest == date(2025, 4, 1)
    endless = {"loai": "dieu_tra", "tu": date(2025, 1, 1)}
    dossier = worker({"xuat_sac_phong_trao_tinh": True}, {"vu_viec": (endless,)})
    assert explained(dossier).earliest is None


def test_an_office_that_does_not_exist_yet_is_waited_for():
    """A commune founded later decides from its first day."""
    sworn = Attestation(leaf="giay-khen-tieu-chuan", text="QĐ", reason="r", by="SNV", on=ON)
    dossier = worker(award="giay-khen-xa", ground="phong-trao", unit="phuong-long-hoa")
    found = explained(dossier, attestations=(sworn,))
    assert found.verdict.outcome is not Outcome.PASS
    assert found.earliest == OFFICE.pack.unit("phuong-long-hoa").start
    assert not found.never


def test_an_award_that_nobody_decides_any_more_is_never():
    """Waiting does not bring an abolished level back; the horizon is named."""
    found = explained(worker(award="giay-khen-huyen", unit="xa-truong-tay"), date(2025, 8, 1))
    assert found.never
    assert found.horizon.year == max(OFFICE.calendar.years)


DAYS = st.dates(date(2025, 3, 1), date(2025, 9, 30))


@hypothesis_settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(DAYS, st.none() | DAYS), max_size=2),
    st.sampled_from(["phuong-long-hoa", "xa-truong-tay", HOME]),
    st.sampled_from(["giay-khen-xa", "giay-khen-huyen", "bang-khen-tinh"]),
    st.none() | DAYS,
    st.booleans(),
)
def test_the_earliest_day_is_the_first_of_all_days(matters, unit, award, signed, good):
    """Trying every single day finds no earlier one, and none where the answer is never."""
    records = {"vu_viec": tuple({"loai": "dieu_tra", "tu": a, "den": b} for a, b in matters)}
    dossier = worker(
        {"xuat_sac_phong_trao_tinh": good, "dong_gop_kinh_te_xa_hoi": False},
        records,
        award=award,
        ground="phong-trao",
        unit=unit,
    )
    texts = ("giay-khen-tieu-chuan", "bang-khen-tinh-tieu-chuan")
    sworn = tuple(Attestation(leaf=x, text="QĐ", reason="r", by="SNV", on=ON) for x in texts)
    post = {"giay-khen-xa": "xa", "giay-khen-huyen": "huyen", "bang-khen-tinh": "tinh"}[award]
    signing = signed and Signing(
        on=signed, office=f"chu-tich-{post}", unit=unit, capacity="chu-tich"
    )
    case = Case(dossier=dossier, on=date(2025, 6, 1), attestations=sworn, signing=signing)
    found = explain(OFFICE.pack, OFFICE.calendar, case).earliest
    days = [case.on + timedelta(days=n) for n in range(150)]
    tried = (d for d in days if judge(OFFICE.pack, OFFICE.calendar, on_day(case, d)).outcome.open)
    first = next(tried, None)
    assert first == (found if found is None or found <= days[-1] else None)


@pytest.mark.parametrize("step", [False, True])
def test_papers_that_nobody_listed_are_asked_for_only_at_a_step(step):
    """Without a list the papers are not judged; a step needs every one of them."""
    dossier = worker({"xuat_sac_phong_trao_tinh": True, "ban_chinh_hoac_chung_thuc": True})
    case = Case(dossier=attrs.evolve(dossier, papers=None), on=ON, step=step)
    found = explain(OFFICE.pack, OFFICE.calendar, case)
    papers = [c for conditions in found.sets for c in conditions if c.kind == "paper"]
    assert bool(papers) is step
