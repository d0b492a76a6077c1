"""The dry run of a boundary or of new rules: what it says is what then happens."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from khenthuong import Ballot, Given, apply
from khenthuong.cli.main import main
from khenthuong.law.read import shipped
from khenthuong.office import Office, open_pack
from khenthuong.office.agenda import agenda
from khenthuong.office.lawbook.impact import impacts
from khenthuong.testing import accepted, draft, office_for_tests, start, step

EVE, DAY = date(2025, 6, 30), date(2025, 7, 1)
HOME, LATER = "xa-thu-nghiem", "xa-thu-nghiem-moi"
PAPERS = ("to-trinh", "bao-cao", "bien-ban", "chung-nhan")
FACTS = {
    "chap_hanh_guong_mau": True,
    "xuat_sac_phong_trao_tinh": True,
    "ban_chinh_hoac_chung_thuc": True,
    "giai_the_truoc_quyet_dinh": False,
}


@pytest.fixture(scope="module")
def office():
    """One office for all tests of the module."""
    return office_for_tests()


def proposal(code="HS-01", award="bang-khen-tinh", unit=HOME):
    """A proposal of a movement that meets the criteria of the test province."""
    made = draft(code, award=award, unit=unit, ground="phong-trao", facts=FACTS)
    return attrs.evolve(made, records={"vu_viec": (), "khen": ()}, papers=PAPERS)


def walked(office, context, steps, on):
    """The context after steps that must all be taken."""
    votes = {d.id: Ballot(on=on, members=9, present=9, yes=9) for d in context.dossiers}
    for trigger in steps:
        more = {"ballots": votes} if trigger == "hoi_dong_xet" else {}
        context = accepted(office, step(office, context, trigger, on, **more))
    return context


ONE_LEG = ("tiep_nhan", "tham_dinh", "hoi_dong_xet", "trinh")


def one(office, context, before=EVE, on=DAY, new=None):
    """The impact on a list of one."""
    (found,) = impacts(office, new or office, context.dossiers, before, on)
    return found


def test_what_waits_at_the_district_moves_to_the_province(office):
    """From 01/07/2025 a finished commune leg stays, the district lapses, the province receives."""
    context = walked(office, start(office, proposal()), ("nop", *ONE_LEG), date(2025, 6, 10))
    context = walked(office, context, ("tiep_nhan",), date(2025, 6, 12))
    found = one(office, context)
    assert found.moved
    assert found.before.life.legs[found.before.life.leg].level == "huyen"
    assert [(x.level, x.lapsed) for x in found.after.life.legs] == [
        ("xa", False),
        ("huyen", True),
        ("tinh", False),
    ]
    assert found.after.life.legs[0].done == date(2025, 6, 10)
    assert (found.task.why, found.task_after.why) == ("needs-rule", "not-received")


def test_c58_goes_to_the_ward_with_its_steps_kept(office):
    """Tờ trình of 24/06/2025 to thị xã Hòa Thành, undecided on 30/06: phường Long Hoa goes on."""
    made = draft("HS-01", award="cstd-co-so", unit="xa-truong-tay")
    made = attrs.evolve(made, records={"vu_viec": ()})
    context = walked(office, start(office, made), ("nop", "tiep_nhan"), date(2025, 6, 24))
    found = one(office, context)
    assert found.after.life.legs[found.after.life.leg].unit == "phuong-long-hoa"
    assert found.after.life.state == "cho_tham_dinh"
    assert found.after.life.acts[:-1] == found.before.life.acts
    assert not found.stuck


def test_a_district_award_is_stuck_and_fails_on_authority(office):
    """Nobody may decide it after 30/06/2025: the dry run says so and names the finding."""
    context = walked(
        office, start(office, proposal(award="giay-khen-huyen")), ("nop",), date(2025, 6, 20)
    )
    found = one(office, context)
    assert found.stuck
    assert not found.moved
    assert found.flip.flipped
    assert any("không còn hoặc chưa hoạt động ngày 01/07/2025" in text for text in found.flip.new)


def test_a_day_on_which_nothing_changes_has_no_impact(office):
    """Between two days of one law and one map nothing is reported."""
    context = walked(office, start(office, proposal()), ("nop", "tiep_nhan"), date(2025, 3, 3))
    assert not one(office, context, date(2025, 3, 10), date(2025, 3, 11)).changed


def test_the_boundary_of_2024_changes_the_criteria(office):
    """A collective of a movement: the old law asks for two excellent years, that of 2022 not."""
    made = draft("HS-01", award="bang-khen-tinh", unit=HOME, ground="phong-trao", kind="tap-the")
    facts = {**proposal().facts, "noi_bo_doan_ket": Given(value=True)}
    records = {"vu_viec": (), "khen": (), "xep_loai": ()}
    made = attrs.evolve(made, facts=facts, records=records, papers=PAPERS)
    context = walked(office, start(office, made), ("nop", "tiep_nhan"), date(2023, 12, 20))
    found = one(office, context, date(2023, 12, 31), date(2024, 1, 1))
    assert any("Nghị định số 91/2017/NĐ-CP" in text for text in found.flip.gone)
    assert not any("Nghị định số 91/2017/NĐ-CP" in text for text in found.flip.new)
    assert not found.moved


def test_the_boundary_of_2026_keeps_what_was_received_before_it(office):
    """Received before 01/10/2026: the old law stays, the limit stays."""
    made = proposal(unit=LATER)
    context = walked(office, start(office, made), ("nop", "tiep_nhan"), date(2026, 9, 21))
    found = one(office, context, date(2026, 9, 30), date(2026, 10, 1))
    assert not found.moved
    assert not found.limit_changed
    assert found.flip.before.outcome is found.flip.after.outcome


@hypothesis_settings(max_examples=40, deadline=None)
@given(st.data())
def test_the_dry_run_is_what_then_happens(office, data):
    """Wherever a list stands on 30/06/2025, the first action afterwards finds what was told."""
    award = data.draw(st.sampled_from(["bang-khen-tinh", "giay-khen-xa"]))
    steps = ("nop", *ONE_LEG, "tiep_nhan") if award == "bang-khen-tinh" else ("nop", "tiep_nhan")
    count = data.draw(st.integers(1, len(steps)))
    context = walked(office, start(office, proposal(award=award)), steps[:count], date(2025, 6, 16))
    if data.draw(st.booleans()):
        held = step(office, context, "tam_dung", date(2025, 6, 17), reason="có đơn")
        context = held.context
    trigger = data.draw(st.sampled_from(["chuyen_ke_thua", "rut", "xin_loi_hen_lai", "tiep_nhan"]))
    found = one(office, context)
    answer = step(office, context, trigger, DAY, reason="theo sắp xếp")
    events = [e for e in answer.events if e.trigger == "chuyen_ke_thua"]
    assert len(events) == 1
    really = apply(context.dossiers[0], events[0])
    assert really.life.legs == found.after.life.legs
    assert (really.life.state, really.life.leg) == (found.after.life.state, found.after.life.leg)
    (task,) = agenda(office, [really], DAY)
    told = attrs.evolve(found.task_after, moved_from="")
    assert attrs.evolve(task, moved_from="") == told


# -- new rules -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def shorter(tmp_path_factory):
    """A copy of the rules in which the commune has ten working days for Lao động tiên tiến."""
    folder = tmp_path_factory.mktemp("luat") / "workflows"
    shutil.copytree(Path(str(shipped("workflows"))), folder)
    file = folder / "limits" / "danh-hieu.yaml"
    text = file.read_text(encoding="utf-8")
    head, tail = text.split("      - start: 2024-01-01\n        days: 20", 1)
    file.write_text(f"{head}      - start: 2024-01-01\n        days: 10{tail}", encoding="utf-8")
    return folder


def test_new_rules_change_the_limit_of_what_is_under_way(office, shorter):
    """Twenty working days become ten, from the same reception; nothing moves."""
    new = Office(open_pack(shorter, tests=True))
    made = attrs.evolve(proposal(award="lao-dong-tien-tien", unit=LATER), ground="")
    context = walked(office, start(office, made), ("nop", "tiep_nhan"), date(2025, 11, 3))
    found = one(office, context, date(2025, 11, 10), date(2025, 11, 10), new)
    assert (found.task.due.on, found.task_after.due.on) == (date(2025, 12, 1), date(2025, 11, 17))
    assert found.limit_changed
    assert not found.moved
    assert not found.flip.flipped


def test_the_command_tells_and_writes_nothing(tmp_path, capsys, shorter):
    """A season over the boundary: successors by name; the file keeps its bytes."""
    place = tmp_path / "mua.db"
    assert main(["simulate", "bac-son-2025", "--dossiers", "30", "--db", str(place)]) == 0
    capsys.readouterr()
    before = place.read_bytes()
    assert main(["law", "impact", str(place), "--at", "2025-07-01"]) == 0
    text = capsys.readouterr().out
    assert "không ghi gì vào kho" in text
    assert "UBND phường Quang Trung" in text
    for word in ("cho_tham_dinh", "None", "thi-xa", "needs-rule"):
        assert word not in text
    assert main(["law", "impact", str(place), "--at", "2025-07-01", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    moved = [x for x in data if x["moved"]]
    assert moved
    assert all(x["unit"][0] != x["unit"][1] for x in moved)
    args = ["--workflows", str(shorter)]
    assert main(["law", "impact", str(place), "--at", "2025-06-02", *args]) == 0
    assert "bộ quy định mới" in capsys.readouterr().out
    assert place.read_bytes() == before
    assert main(["law", "impact", str(place)]) == 2
