"""Every way of a dossier: what holds on the shipped rules, and each seeded fault that is found."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from khenthuong import Pack, open_pack
from khenthuong.basis import UnknownName
from khenthuong.law import read, shipped
from khenthuong.prove import (
    PROPERTIES,
    Answer,
    Scene,
    Words,
    scenario,
    verify,
)

COMMUNE = Scene("giay-khen-xa", "xa-thu-nghiem", "ca-nhan", "cong-trang", "thuong")
PROVINCE = Scene("bang-khen-tinh", "xa-thu-nghiem", "ca-nhan", "cong-trang", "thuong")
DISTRICT = Scene("giay-khen-huyen", "xa-thu-nghiem", "ca-nhan", "cong-trang", "thuong")
MACHINE = "procedures/may-trang-thai.yaml"
HOUSE = "procedures/quy-uoc.yaml"
LAW = "principles/nguyen-tac.yaml"
STAGES = "procedures/thu-tuc.yaml"
ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def pack() -> Pack:
    """The shipped rules with the test province."""
    return open_pack(tests=True)


def copied(folder: Path, *changes: tuple[str, str, str]) -> Path:
    """A copy of the rules under ``folder`` with some words of some files replaced."""
    source = Path(str(shipped("workflows")))
    for file in source.rglob("*.yaml"):
        place = folder / file.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    for file, old, new in changes:
        place = folder / file
        text = place.read_text(encoding="utf-8")
        assert old in text, (file, old)
        place.write_text(text.replace(old, new), encoding="utf-8")
    return folder


# -- each property is found broken -------------------------------------------------------

FAULTS = {
    "toi-duoc": (
        [(STAGES, "[tiep_nhan, tham_dinh, hoi_dong, trinh]", "[tiep_nhan, tham_dinh, trinh]")],
        [],
    ),
    "ket-thuc-duoc": (
        [
            (MACHINE, "choices: [{to: khong_khen}], while_held: true", "choices: [{to: khong_khen}]"),
            (MACHINE, "choices: [{to: da_rut}], while_held: true", "choices: [{to: da_rut}]"),
            (MACHINE, "tiep_tuc, sources: [du_thao, cho_tiep_nhan,", "tiep_tuc, sources: [du_thao,"),
            (MACHINE, "lay_lai, sources: [cho_tiep_nhan], choices: [{to: du_thao}], while_held: true", "lay_lai, sources: [cho_tiep_nhan], choices: [{to: du_thao}]"),
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
        [(MACHINE, "phases: [hinh_thuc, tham_quyen, tam_dung, tieu_chuan]", "phases: [hinh_thuc, tam_dung, tieu_chuan]")],
        ["nop", "tiep_nhan", "tham_dinh", "hoi_dong_xet", "trinh", "quyet_dinh"],
    ),
    "du-can-cu": (
        [(MACHINE, "phases: [hinh_thuc, tham_quyen, tam_dung, tieu_chuan]", "phases: [hinh_thuc, tham_quyen, tam_dung]")],
        ["nop", "tiep_nhan", "tham_dinh", "hoi_dong_xet", "trinh", "quyet_dinh"],
    ),
    "tam-dung-dung-yen": (
        [(MACHINE, "restarts: true, soft: [hinh_thuc, tham_quyen]", "restarts: true, while_held: true, soft: [hinh_thuc, tham_quyen]")],
        ["nop", "tam_dung", "tiep_nhan"],
    ),
    "tam-dung-co-loi-ra": (
        [(MACHINE, "tiep_tuc, sources: [du_thao, cho_tiep_nhan,", "tiep_tuc, sources: [cho_tiep_nhan,")],
        ["nop", "tam_dung", "lay_lai"],
    ),
    "phieu-khong-doi": (
        [(MACHINE, "hoi_dong_xet, sources: [cho_hoi_dong]", "hoi_dong_xet, sources: [cho_hoi_dong, cho_trinh]")],
        ["nop", "tiep_nhan", "tham_dinh", "hoi_dong_xet", "hoi_dong_xet"],
    ),
    "cap-nao-viec-ay": (
        [(MACHINE, "{to: cho_tiep_nhan, selector: more-legs}", "{to: cho_trinh, selector: more-legs}")],
        ["nop", "tiep_nhan", "tham_dinh", "hoi_dong_xet", "trinh", "trinh"],
    ),
    "mot-thanh-tich-mot-lan": (
        [(LAW, "    phase: tieu_chuan\n    remedy: Chọn thành tích khác", "    phase: tieu_chuan\n    outcome: warn\n    remedy: Chọn thành tích khác")],
        ["nop", "tiep_nhan", "tham_dinh", "hoi_dong_xet", "trinh", "quyet_dinh"],
    ),
    "trinh-khong-tham-dinh": (
        [(HOUSE, "earlier: [nop, bo_sung]", "earlier: [bo_sung]")],
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
}
SCENES = {"cap-nao-viec-ay": PROVINCE}


@pytest.mark.parametrize("code", FAULTS)
def test_a_seeded_fault_is_found_on_the_shortest_way(tmp_path, code):
    """Each property fails on a copy of the rules with one fault, and names the way there."""
    changes, way = FAULTS[code]
    broken = read(copied(tmp_path, *changes))
    (result,) = verify(broken, only=[code], within=[SCENES.get(code, COMMUNE)]).results
    assert result.answer is Answer.VIOLATED
    if not way:
        assert result.unreached == ("cho_hoi_dong",)
        return
    assert result.trail is not None
    assert [beat.attempt.trigger for beat in result.trail.beats] == way
