"""Every way of a dossier: what holds on the shipped rules, and each seeded fault that is found."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from seeded import HOUSE, LATER, LAW, MACHINE, NHO, STAGES, copied

import khenthuong.judge.after.line as line_module
import khenthuong.office.aftercare as aftercare_module
import khenthuong.office.seats as seats_module
import khenthuong.procedure.reasons as reasons_module
import khenthuong.prove.breaches as breaches_module
from khenthuong import (
    Actor,
    Ballot,
    Command,
    Context,
    Office,
    Pack,
    Signing,
    Submission,
    apply,
    open_pack,
)
from khenthuong.basis import Outcome, UnknownName
from khenthuong.judge.case import Ruled
from khenthuong.law import read
from khenthuong.law.awards import Rule, RuleSegment
from khenthuong.law.facts import Derivation, Fact, RecordKind
from khenthuong.law.tree import Leaf, Not
from khenthuong.office.aftercare import Aftercare
from khenthuong.office.house import barred
from khenthuong.prove import (
    PROPERTIES,
    Answer,
    Issued,
    Laboratory,
    Labs,
    Scene,
    Thing,
    Words,
    explore,
    scenario,
    scene_of,
    verify,
)
from khenthuong.prove.attempts import Attempt, carried, desks
from khenthuong.records import Life
from khenthuong.simulation import Season
from khenthuong.testing import draft, start, step

decide_module = import_module("khenthuong.procedure.decide")  # the package names the function
COMMUNE = Scene("giay-khen-xa", "xa-thu-nghiem", "ca-nhan", "cong-trang", "thuong")
PROVINCE = Scene("bang-khen-tinh", "xa-thu-nghiem", "ca-nhan", "cong-trang", "thuong")
DISTRICT = Scene("giay-khen-huyen", "xa-thu-nghiem", "ca-nhan", "cong-trang", "thuong")
ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def pack() -> Pack:
    """The shipped rules with the test province."""
    return open_pack(tests=True)


# -- each property is found broken -------------------------------------------------------

FAULTS = {
    "toi-duoc": (
        [(STAGES, "[tiep_nhan, tham_dinh, hoi_dong, trinh]", "[tiep_nhan, tham_dinh, trinh]")],
        [],
    ),
    "ket-thuc-duoc": (
        [
            (
                MACHINE,
                "choices: [{to: khong_khen}], while_held: true",
                "choices: [{to: khong_khen}]",
            ),
            (MACHINE, "choices: [{to: da_rut}], while_held: true", "choices: [{to: da_rut}]"),
            (
                MACHINE,
                "tiep_tuc, sources: [du_thao, cho_tiep_nhan,",
                "tiep_tuc, sources: [du_thao,",
            ),
            (
                MACHINE,
                "lay_lai, sources: [cho_tiep_nhan], choices: [{to: du_thao}], while_held: true",
                "lay_lai, sources: [cho_tiep_nhan], choices: [{to: du_thao}]",
            ),
        ],
        ["nop", "tam_dung"],
    ),
    "co-nguoi-giu": (
        [(MACHINE, "label: Chờ trình, holder: tham_dinh", "label: Chờ trình, holder: lanh_dao")],
        ["nop", "tiep_nhan", "tham_dinh", "hoi_dong_xet"],
    ),
    "qua-hoi-dong": (
        [(MACHINE, "selector: 'stage:hoi_dong'}", "selector: more-legs}")],
        ["nop", "tiep_nhan", "tham_dinh", "trinh"],
    ),
    "dung-tham-quyen": (
        [
            (
                MACHINE,
                "phases: [hinh_thuc, tham_quyen, tam_dung, tieu_chuan]",
                "phases: [hinh_thuc, tam_dung, tieu_chuan]",
            )
        ],
        ["nop", "tiep_nhan", "tham_dinh", "hoi_dong_xet", "trinh", "quyet_dinh"],
    ),
    "du-can-cu": (
        [
            (
                MACHINE,
                "phases: [hinh_thuc, tham_quyen, tam_dung, tieu_chuan]",
                "phases: [hinh_thuc, tham_quyen, tam_dung]",
            )
        ],
        ["nop", "tiep_nhan", "tham_dinh", "hoi_dong_xet", "trinh", "quyet_dinh"],
    ),
    "tam-dung-dung-yen": (
        [
            (
                MACHINE,
                "sets: [received], restarts: true",
                "sets: [received], restarts: true, while_held: true",
            )
        ],
        ["nop", "tam_dung", "tiep_nhan"],
    ),
    "tam-dung-co-loi-ra": (
        [
            (
                MACHINE,
                "tiep_tuc, sources: [du_thao, cho_tiep_nhan,",
                "tiep_tuc, sources: [cho_tiep_nhan,",
            )
        ],
        ["nop", "tam_dung", "lay_lai"],
    ),
    "phieu-khong-doi": (
        [
            (
                MACHINE,
                "hoi_dong_xet, sources: [cho_hoi_dong]",
                "hoi_dong_xet, sources: [cho_hoi_dong, cho_trinh]",
            )
        ],
        ["nop", "tiep_nhan", "tham_dinh", "hoi_dong_xet", "hoi_dong_xet"],
    ),
    "cap-nao-viec-ay": (
        [
            (
                MACHINE,
                "{to: cho_tiep_nhan, selector: more-legs}",
                "{to: cho_trinh, selector: more-legs}",
            )
        ],
        ["nop", "tiep_nhan", "tham_dinh", "hoi_dong_xet", "trinh", "trinh"],
    ),
    "mot-thanh-tich-mot-lan": (
        [
            (
                LAW,
                "    phase: tieu_chuan\n    remedy: Chọn thành tích khác",
                "    phase: tieu_chuan\n    outcome: warn\n    remedy: Chọn thành tích khác",
            )
        ],
        ["nop", "tiep_nhan", "tham_dinh", "hoi_dong_xet", "trinh", "quyet_dinh"],
    ),
    "trinh-khong-tham-dinh": (
        [(HOUSE, "earlier: [nop, bo_sung,", "earlier: [bo_sung,")],
        ["nop", "tiep_nhan", "tham_dinh"],
    ),
    "tham-dinh-khong-quyet-dinh": (
        [(HOUSE, "later: [quyet_dinh]", "later: [tra_lai]")],
        ["nop", "tiep_nhan", "tham_dinh", "hoi_dong_xet", "trinh", "quyet_dinh"],
    ),
    "khong-xu-ly-cua-minh": (
        [(HOUSE, "later: [tiep_nhan, ", "later: [")],
        ["nop", "tiep_nhan"],
    ),
    "huy-khong-chi": (
        [
            (
                LATER,
                "chi_thuong, sources: [qd_da_trao]",
                "chi_thuong, sources: [qd_da_trao, qd_cho_thu_hoi]",
            )
        ],
        ["thong_bao", "viet_bang", "trao_tang", "huy_bo", "chi_thuong"],
    ),
    "huy-co-can-cu": (
        [(LATER, "phases: [qd_tham_quyen, qd_huy]", "phases: [qd_tham_quyen]")],
        ["huy_bo"],
    ),
    "huy-thi-thu-hoi": (
        [(LATER, "{to: qd_cho_thu_hoi, selector: owing}", "{to: qd_cho_thu_hoi, selector: paid}")],
        ["thong_bao", "viet_bang", "trao_tang", "huy_bo"],
    ),
    "huy-khong-xoa": (
        [
            (
                LATER,
                "done: Đã phục hồi, role: lanh_dao, needs: [signing, reason]",
                "done: Đã phục hồi, role: lanh_dao, needs: [reason]",
            )
        ],
        ["huy_bo", "phuc_hoi"],
    ),
    "tam-dung-khong-trao": (
        [
            (
                LATER,
                "moves: ['object:out'], soft",
                "moves: ['object:out'], while_held: true, soft",
            )
        ],
        ["thong_bao", "viet_bang", "tam_dung_trao", "trao_tang"],
    ),
}
SCENES = {"cap-nao-viec-ay": PROVINCE}
DECIDED = Issued(
    "giay-khen-xa", "xa-thu-nghiem", "ca-nhan", date(2024, 1, 1), "chu-tich-xa", "xa-thu-nghiem"
)
LATER_IDS = {p.id for p in PROPERTIES if p.machine == "quyet-dinh"}


def scene_for(code):
    """Where the fault of a property shows."""
    return DECIDED if code in LATER_IDS else SCENES.get(code, COMMUNE)


def faulty(folder, code):
    """The rules with one fault, and what the search for it found."""
    broken = read(copied(folder, *FAULTS[code][0]))
    (result,) = verify(broken, only=[code], within=[scene_for(code)]).results
    return broken, result


@pytest.mark.parametrize("code", FAULTS)
def test_a_seeded_fault_is_found_on_the_shortest_way(tmp_path, code):
    """Each property fails on a copy of the rules with one fault, and names the way there."""
    way = FAULTS[code][1]
    _, result = faulty(tmp_path, code)
    assert result.answer is Answer.VIOLATED
    if not way:
        assert "cho_hoi_dong" in result.unreached  # a commune's scene never asks the centre
        return
    assert result.trail is not None
    assert [beat.attempt.trigger for beat in result.trail.beats] == way


def test_every_property_with_data_has_a_seeded_fault():
    """The list above leaves none out."""
    assert {p.id for p in PROPERTIES} == set(FAULTS)


# -- every further machine ------------------------------------------------------------------

THINGS = """
machines:
  - id: cuon-so
    label: Cuốn sổ
    states:
      - {id: so_mo, label: Sổ đang mở, holder: tham_dinh, entry: true}
      - {id: so_doc, label: Sổ đang đọc, holder: HOLDER}
      - {id: so_dong, label: Sổ đã đóng, final: true}
    triggers:
      - {id: so_muon, label: Mượn sổ, role: tham_dinh}
      - {id: so_giu, label: Giữ sổ lại, role: tham_dinh}
      - {id: so_tha, label: Thôi giữ sổ, role: tham_dinh}
      - {id: so_tra, label: Trả sổ, role: tham_dinh}
    transitions:
      - trigger: so_muon
        sources: [so_mo]
        choices: [{to: so_doc, selector: handed}, {to: so_dong}]
      - {trigger: so_giu, sources: [so_doc], hold: 'on'}
      - {trigger: so_tha, sources: [so_doc], hold: 'off', while_held: HELD}
      - {trigger: so_tra, sources: [so_doc], choices: [{to: so_dong}]}
"""


@pytest.mark.parametrize(
    ("holder", "held", "broken", "way"),
    [
        ("tham_dinh", "true", None, []),
        ("lanh_dao", "true", "co-nguoi-giu", ["so_muon"]),
        ("tham_dinh", "false", "ket-thuc-duoc", ["so_muon", "so_giu"]),
    ],
)
def test_a_further_machine_is_walked_without_a_line_of_python(tmp_path, holder, held, broken, way):
    """A machine of the section ``machines`` has to be reached, owned and finished as well."""
    folder = copied(tmp_path)
    text = THINGS.replace("HOLDER", holder).replace("HELD", held)
    (folder / "procedures" / "cuon-so.yaml").write_text(text, encoding="utf-8")
    rules = read(folder)
    report = verify(rules, within=[Thing("cuon-so")])
    assert [r.property.id for r in report.violated] == ([broken] if broken else [])
    assert report.states == 4
    for result in report.violated:
        assert [beat.attempt.trigger for beat in result.trail.beats] == way
        assert "Cuốn sổ" in scenario(Words(rules, rules), result)


def test_a_council_annuls_nothing(pack, monkeypatch):
    """If a council counted as the signer of an annulment, the property would be broken."""
    monkeypatch.setattr(line_module, "council_signed", lambda *_: Ruled(Outcome.PASS))
    (result,) = verify(pack, only=["huy-co-can-cu"], within=[DECIDED]).violated
    assert result.trail.beats[-1].attempt.by_council


def test_an_annulled_line_that_is_not_struck_is_found(pack, monkeypatch):
    """If the payment list forgot what was annulled, it would still owe the reward."""
    monkeypatch.setattr(Aftercare, "struck", lambda *_: frozenset())
    (result,) = verify(pack, only=["huy-khong-chi"], within=[DECIDED]).violated
    assert [beat.attempt.trigger for beat in result.trail.beats] == ["huy_bo"]


def test_an_act_that_wipes_earlier_acts_is_found(pack, monkeypatch):
    """If the fold of events dropped what was done before, the property would be broken."""
    real = aftercare_module.follow

    def forgetting(standing, event):
        after = real(standing, event)
        return attrs.evolve(after, acts=after.acts[-1:])

    monkeypatch.setattr(aftercare_module, "follow", forgetting)
    assert verify(pack, only=["huy-khong-xoa"], within=[DECIDED]).violated


def test_the_shortened_walk_of_a_decision_loses_nothing(pack):
    """All attempts at all times find the same states and arrows, past the end of the district."""
    decided = Issued(
        "giay-khen-huyen",
        "xa-thu-nghiem",
        "ca-nhan",
        date(2024, 7, 1),
        "chu-tich-huyen",
        "huyen-thu-nghiem",
    )
    lab = Labs(pack).of(decided)
    graph = explore(lab, decided)
    full = explore(lab, decided, every=True)
    assert full.tried > 2 * graph.tried
    assert set(full.first) == set(graph.first)
    assert ends(full) == ends(graph)
    assert full.reach == graph.reach


# -- the shipped rules ---------------------------------------------------------------------


def test_the_shipped_rules_hold_on_every_way(pack):
    """Every shape of way, of dossiers and of decisions."""
    report = verify(pack)
    assert {r.answer for r in report.results} == {Answer.HELD}
    assert report.scenes >= 100
    assert report.states > 20_000
    assert report.arrows > 100_000
    assert {"huyen-phu-binh", "xa-suoi-da"} <= set(report.left_out)


def test_an_unknown_property_names_the_nearest(pack):
    """A slip in a name is told before anything is walked."""
    with pytest.raises(UnknownName, match="qua-hoi-dong"):
        verify(pack, only=["qua-hoi-don"], within=[])


# -- faults of the program are found as well --------------------------------------------------


def answers(pack, scene=COMMUNE):
    """The properties that do not hold on one scene."""
    return {r.property.id for r in verify(pack, within=[scene]).violated} - {"toi-duoc"}


def test_a_guard_that_sees_the_ballots_of_other_legs_is_found(pack, monkeypatch):
    """When the case is built with the acts of every leg, the property of legs is broken."""
    real = decide_module.case_of

    def leaking(rules, dossier, act, leg):
        case = real(rules, dossier, act, leg)
        cast = [a.ballot for a in dossier.life.acts if a.ballot is not None]
        return attrs.evolve(case, ballot=cast[0] if cast else case.ballot)

    for module in (decide_module, breaches_module):
        monkeypatch.setattr(module, "case_of", leaking)
    assert "cap-nao-viec-ay" in answers(pack, PROVINCE)


def test_a_ballot_slipped_in_with_another_act_is_found(pack, monkeypatch):
    """If any act could bring a ballot or a signature, two properties would be broken."""
    monkeypatch.setattr(reasons_module, "_OWN_PARTS", ("facts",))
    assert answers(pack) == {"phieu-khong-doi", "dung-tham-quyen"}


def test_a_dossier_at_an_ended_unit_needs_the_successors_desk(pack, monkeypatch):
    """If nobody took over the desks of an ended unit, its dossiers would lie with nobody."""
    monkeypatch.setattr(seats_module, "successors", lambda *_args, **_more: [])
    assert "co-nguoi-giu" in answers(pack, DISTRICT)


# -- the walk agrees with real runs --------------------------------------------------------


@cache
def walked(lab, award, unit, procedure, kind, ground):
    """The arrows of a scene by their ends."""
    graph = explore(lab, Scene(award, unit, kind, ground, procedure))
    return graph, {(a.before, a.after) for a in graph.arrows}


def inside(lab, before, event):
    """Whether an event of a real dossier goes along an arrow of the walk of its scene."""
    scene = scene_of(before)
    graph, arrows = walked(lab, scene.award, scene.unit, scene.procedure, scene.kind, scene.ground)
    on, after = event.act.on, apply(before, event)
    here, there = (lab.abstraction.standing(d, on) for d in (before, after))
    return here in graph.first and (here, there) in arrows


@pytest.fixture(scope="module")
def lab(pack):
    """The laboratory of the shipped rules."""
    return Laboratory(pack)


@pytest.mark.parametrize("plan", ["truong-tay-2025", "bac-son-2025"])
def test_whole_seasons_stay_inside_the_walk(pack, lab, plan):
    """Every event that the simulation makes with the real judge is an arrow of the walk."""
    office = Office(pack)
    season = Season(office, pack.plan(plan), count=14, seed=7)
    dossiers, seen = {}, 0
    for taken in season.steps():
        if taken.opens:
            dossiers |= {d.id: d for d in taken.dossiers}
        for event in taken.events:
            before = dossiers[event.dossier]
            assert inside(lab, before, event), event
            dossiers[event.dossier] = apply(before, event)
            seen += 1
    assert seen > 40


MERIT = {
    "chap_hanh_guong_mau": True,
    "xuat_sac_phong_trao_tinh": True,
    "ban_chinh_hoac_chung_thuc": True,
    "giai_the_truoc_quyet_dinh": False,
}
DAYS = [date(2024, 3, 4), date(2025, 6, 30), date(2025, 7, 1), date(2025, 9, 1), date(2026, 10, 5)]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_random_real_runs_stay_inside_the_walk(lab, data):
    """Random commands, papers, facts and days against the real judge: nothing leaves the walk."""
    office = Office(lab.pack)
    award = data.draw(st.sampled_from(["bang-khen-tinh", "giay-khen-xa"]))
    facts = {k: v for k, v in MERIT.items() if data.draw(st.integers(0, 9))}
    papers = ("to-trinh", "bao-cao", "bien-ban", "chung-nhan")
    records = {"khen": (), "vu_viec": ()}
    more = {"award": award, "ground": "phong-trao", "facts": facts, "records": records}
    fresh = draft("HS-01", unit="xa-thu-nghiem", papers=papers, **more)
    context, day = start(office, fresh), DAYS[0]
    for _ in range(data.draw(st.integers(3, 14))):
        before = context.dossiers[0]
        day = max(day, data.draw(st.sampled_from(DAYS)))
        opened = office.rules.procedure.open_from(before.life.state)
        if not opened:
            return
        trigger = data.draw(st.sampled_from(opened))
        parts = likely_parts(office, before, trigger, day, data)
        answer = step(office, context, trigger, day, **parts)
        for event in answer.events:
            assert inside(lab, before, event), event
            before = apply(before, event)
        context = answer.context


def likely_parts(office, dossier, trigger, day, data):
    """What the action needs, sometimes a poor vote or a wrong signer."""
    needs = office.pack.find("triggers", trigger, "hành động").needs
    parts = {"reason": "thử", "papers": ("to-trinh",)}
    if "ballot" in needs:
        yes = data.draw(st.sampled_from([9, 9, 9, 2]))
        parts["ballots"] = {dossier.id: Ballot(on=day, members=9, present=9, yes=yes)}
    if "signing" in needs:
        unit = office.pack.unit(dossier.life.legs[dossier.life.leg].unit)
        post = data.draw(st.sampled_from([f"chu-tich-{unit.level}", "chu-tich-tinh"]))
        parts["signing"] = Signing(on=day, office=post, unit=unit.id, capacity="chu-tich")
    return parts


# -- the reductions lose nothing ---------------------------------------------------------


def ends(graph):
    """What a walk found, without who signs and without what only writes something down."""
    stays = graph.lab.staying
    return {(a.before, a.trigger, a.after) for a in graph.arrows if a.trigger not in stays}


def reached(graph, place):
    """The actions for which somebody sits there; what only writes down is tried once in a state."""
    return graph.reach.get(place, frozenset()) - graph.lab.staying


@pytest.mark.parametrize("scene", [COMMUNE, DISTRICT], ids=lambda s: s.award)
def test_what_is_not_tried_again_would_have_led_nowhere_else(lab, scene):
    """All attempts at all times find the same states and arrows as the shortened walk."""
    short, full = explore(lab, scene), explore(lab, scene, every=True)
    assert full.tried > 2 * short.tried
    assert set(full.first) == set(short.first)
    assert [reached(full, place) for place in full.first] == [
        reached(short, place) for place in full.first
    ]
    assert ends(full) == ends(short)


def test_every_state_of_a_walk_is_its_own_abstraction(lab):
    """A dossier made of a state is found at that state again."""
    for standing in explore(lab, PROVINCE).states:
        if standing.state in lab.abstraction.finals:
            continue
        dossier = lab.abstraction.dossier(PROVINCE, standing)
        on = lab.clock.days[standing.stretch]
        assert lab.abstraction.standing(dossier, on) == standing


SMALL = Scene("bang-mot", "xa-mot", "ca-nhan", "cong-trang", "thuong")


def small(*, guarded: bool) -> Pack:
    """The small rules, with or without the rule of one award for one achievement."""
    found = read(NHO)
    if not guarded:
        return found
    facts = (Fact(id="thanh_tich_da_khen", label="đã khen", type="bool"),)
    leaf = Leaf(id="mot-lan", fact="thanh_tich_da_khen", is_=False)
    when = Not(not_=attrs.evolve(leaf, is_=True))
    rule = Rule(
        id="mot-lan", label="một lần", phase="tieu_chuan", segments=(RuleSegment(when=when),)
    )
    facts = (attrs.evolve(facts[0], derived=Derivation(of="khen", measure="exists")),)
    kinds = (RecordKind(id="khen", label="lần khen", fields=()),)
    rules = (*found.national.rules, rule)
    national = attrs.evolve(found.national, facts=facts, records=kinds, rules=rules)
    return Pack(national, (), found.content_hash)


def both_awarded(pack):
    """The full product of two dossiers, every order of every action: can both be decided?"""
    lab = Laboratory(pack)
    office = lab.office("")
    on = lab.clock.days[0]
    one = attrs.evolve(SMALL.draft(), life=Life(state=office.rules.procedure.entry))
    waiting, seen = [(one, attrs.evolve(one, id="HS-02"))], set()
    while waiting:
        pair = waiting.pop()
        key = tuple(lab.abstraction.standing(d, on) for d in pair)
        if key in seen:
            continue
        seen.add(key)
        if all(d.dates.decided for d in pair):
            return True
        lines = tuple(d.id for d in pair)
        context = Context(submission=Submission(id="L", unit="xa-mot", lines=lines), dossiers=pair)
        for trigger in pack.national.triggers:
            parts = {
                "signing": Signing(on=on, office="truong-xa", unit="xa-mot", capacity="truong")
            }
            for chosen in [(lines[0],), (lines[1],), lines]:
                command = Command(
                    actor=desks(pack, one, on),
                    trigger=trigger.id,
                    on=on,
                    lines=chosen,
                    **(parts if trigger.needs else {}),
                )
                waiting.append(office.do(context, command).context.dossiers)
    return False


@pytest.mark.parametrize("guarded", [False, True])
def test_the_pair_is_judged_as_in_the_full_product(guarded):
    """Trying only the last decision finds what every interleaving of both dossiers finds."""
    rules = small(guarded=guarded)
    found = verify(rules, only=["mot-thanh-tich-mot-lan"], within=[SMALL]).violated
    assert bool(found) is both_awarded(rules) is not guarded


# -- persons --------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_with_house_rules_on_the_office_does_what_the_walk_with_persons_says(pack, lab, data):
    """Random persons on random ways: the real office refuses exactly whom a house rule bars."""
    house = {r.id: "bat-buoc" for r in pack.national.house_rules}
    strict = Office(pack, readings=house, verdict=lab.office("").rules.verdict)
    plain = lab.office("")
    context = plain.start(
        Submission(id="L", unit=COMMUNE.unit, lines=("HS-01",)), (COMMUNE.draft(),)
    )
    on = date(2024, 3, 4)
    seats = desks(pack, context.dossiers[0], on).seats
    for _ in range(data.draw(st.integers(1, 12))):
        dossier = context.dossiers[0]
        opened = plain.rules.procedure.open_from(dossier.life.state)
        if not opened:
            return
        attempt = Attempt(data.draw(st.sampled_from(opened)))
        if attempt.trigger == "quyet_dinh":
            attempt = attrs.evolve(attempt, office="chu-tich-xa")
        if attempt.trigger == "hoi_dong_xet":
            attempt = attrs.evolve(attempt, vote=True)
        who = data.draw(st.sampled_from("ABC"))
        actor = Actor(id=who, seats=seats, subject="dt-1" if who == "A" else "")
        parts = carried(pack, context.dossiers, attempt, on)
        command = Command(actor=actor, trigger=attempt.trigger, on=on, **parts)
        said = [f.code for r in strict.do(context, command).refusals for f in r.findings]
        told = list(barred(pack.national.house_rules, dossier, actor, attempt.trigger))
        assert said.count("ro-house") == len(told)
        context = (strict if told else plain).do(context, command).context


# -- scenarios --------------------------------------------------------------------------------

RUNNER = """
import os
from functools import cache
from pathlib import Path
import pytest
from features import STEPS
from khenthuong import Office, open_pack

pytest_plugins = list(STEPS)

def pytest_bdd_apply_tag(tag, function):
    return True

@cache
def sound():
    return Office(open_pack(tests=True))

@pytest.fixture
def shared_office(request):
    folder = Path(__file__).parent / request.path.stem.removeprefix("test_")
    if os.environ["RULES"] == "sound":
        return sound()
    return Office(open_pack(folder, tests=True))
"""


def test_each_scenario_fails_on_the_fault_and_passes_without_it(tmp_path):
    """What is printed can be saved and run: red on the faulty rules, green on the sound ones."""
    told = [code for code, (_, way) in FAULTS.items() if way]
    for code in told:
        broken, result = faulty(tmp_path / code, code)
        text = scenario(Words(broken, broken), result)
        (tmp_path / f"{code}.feature").write_text(text, encoding="utf-8")
        module = f'from pytest_bdd import scenarios\nscenarios("{code}.feature")\n'
        (tmp_path / f"test_{code}.py").write_text(module, encoding="utf-8")
    (tmp_path / "conftest.py").write_text(RUNNER, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nbdd_features_base_dir = .\n", encoding="utf-8")
    assert ran(tmp_path, "faulty") == (len(told), 0)
    assert ran(tmp_path, "sound") == (0, len(told))


def ran(folder, rules):
    """How many scenarios failed and how many passed."""
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb=line", "."],
        cwd=folder,
        env={**os.environ, "RULES": rules, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    counts = dict.fromkeys(("failed", "passed"), 0)
    counts |= {word: int(n) for n, word in re.findall(r"(\d+) (failed|passed)", done.stdout)}
    assert sum(counts.values()), done.stdout + done.stderr
    return counts["failed"], counts["passed"]
