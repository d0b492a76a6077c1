"""The pictures of the machine: BPMN that obeys the published schema and shows every arrow."""

from __future__ import annotations

from itertools import combinations

import pytest
from lxml import etree
from seeded import NHO
from SpiffWorkflow.bpmn.parser import BpmnValidator
from SpiffWorkflow.bpmn.parser.ValidationException import ValidationException

from khenthuong import open_pack
from khenthuong.cli.main import main
from khenthuong.law import read
from khenthuong.office.drawing.bpmn import bpmn
from khenthuong.office.drawing.layout import END, STATE, Box, plan
from khenthuong.office.drawing.text import dot, mermaid

SPACE = {
    "b": "http://www.omg.org/spec/BPMN/20100524/MODEL",
    "di": "http://www.omg.org/spec/BPMN/20100524/DI",
}


@pytest.fixture(scope="module")
def pack():
    """The shipped rules."""
    return open_pack()


def parsed(text):
    """The document of an export."""
    return etree.fromstring(text.encode("utf-8"))


def test_the_export_obeys_the_schema(pack):
    """The XSD of BPMN 2.0 that SpiffWorkflow carries accepts it, for both packs."""
    for rules in (pack, read(NHO)):
        BpmnValidator().validate(parsed(bpmn(rules)))


def test_the_schema_can_refuse(pack):
    """A line without its source is no BPMN."""
    root = parsed(bpmn(pack))
    del root.find(".//b:sequenceFlow", SPACE).attrib["sourceRef"]
    with pytest.raises(ValidationException):
        BpmnValidator().validate(root)


def test_lanes_are_roles_and_hold_their_states(pack):
    """Each state that waits is a task in the lane of who holds it; each end an end event."""
    root = parsed(bpmn(pack))
    lanes = {
        lane.get("name"): {n.text for n in lane.findall("b:flowNodeRef", SPACE)}
        for lane in root.iterfind(".//b:lane", SPACE)
    }
    assert "cho_tham_dinh" in lanes["người thẩm định"]
    assert "cho_hoi_dong" in lanes["thư ký Hội đồng"]
    assert "cho_bo_sung" in lanes["đơn vị trình khen"]
    assert "cho_quyet_dinh" in lanes["người có thẩm quyền quyết định"]
    tasks = {t.get("name") for t in root.iterfind(".//b:userTask", SPACE)}
    ends = {t.get("name") for t in root.iterfind(".//b:endEvent", SPACE)}
    assert "Chờ bổ sung hồ sơ" in tasks
    assert ends == {"Đã có quyết định khen thưởng", "Không khen thưởng", "Đã rút hồ sơ"}


def test_every_arrow_is_there_with_its_article(pack):
    """From the council to the submission a line says what is done and on what basis."""
    root = parsed(bpmn(pack))
    lines = {
        (f.get("sourceRef"), f.get("targetRef"), f.get("name")): f.findtext(
            "b:documentation", "", SPACE
        )
        for f in root.iterfind(".//b:sequenceFlow", SPACE)
    }
    key = ("fork_cho_hoi_dong", "cho_trinh", "Ghi kết quả Hội đồng")
    assert "khoản 4 Điều 90" in lines[key]
    assert ("start_du_thao", "du_thao", None) in lines
    assert (
        "fork_cho_tham_dinh",
        "khong_khen",
        "Trả lại hồ sơ, thông báo không khen thưởng",
    ) in lines


def test_every_element_is_drawn_once(pack):
    """A viewer finds a shape or an edge for each node, lane and line."""
    root = parsed(bpmn(pack))
    drawn = [e.get("bpmnElement") for e in root.iterfind(".//di:BPMNPlane/*", SPACE)]
    wanted = {e.get("id") for e in root.iterfind(".//b:process/*", SPACE)} - {"lanes"}
    wanted |= {lane.get("id") for lane in root.iterfind(".//b:lane", SPACE)} | {"pool"}
    assert len(drawn) == len(set(drawn))
    assert set(drawn) == wanted


def apart(one, two):
    """Whether two boxes do not touch."""
    return (
        one.right <= two.x
        or two.right <= one.x
        or one.y + one.height <= two.y
        or two.y + two.height <= one.y
    )


@pytest.mark.parametrize("rules", ["shipped", "small"])
def test_nothing_is_drawn_over_something_else(pack, rules):
    """Nodes lie apart and inside their lanes, lanes below each other, lines from side to side."""
    picture = plan(pack if rules == "shipped" else read(NHO))
    for one, two in combinations(picture.nodes, 2):
        assert apart(one.box, two.box), (one.id, two.id)
    for one, two in combinations(picture.lanes.values(), 2):
        assert apart(one, two)
    boxes = {node.id: node.box for node in picture.nodes}
    for node in picture.nodes:
        lane = picture.lanes[node.lane]
        assert lane.x < node.box.x
        assert node.box.right < lane.right
        assert lane.y < node.box.y
        assert node.box.y + node.box.height < lane.y + lane.height
    for line in picture.lines:
        assert line.points[-1] == (boxes[line.target].x, boxes[line.target].middle)
        for (x, y), (u, v) in zip(line.points, line.points[1:], strict=False):
            assert x == u or y == v


@pytest.mark.parametrize("rules", ["shipped", "small"])
def test_words_and_lines_keep_clear_of_each_other(pack, rules):
    """Words lie on nothing; no line runs through a node; an upright leads to one state only."""
    picture = plan(pack if rules == "shipped" else read(NHO))
    words = [line.words for line in picture.lines if line.label]
    boxes = [node.box for node in picture.nodes]
    for one, two in combinations(words, 2):
        assert apart(one, two)
    for one in words:
        assert all(apart(one, box) for box in boxes)
    uprights = {}
    for line in picture.lines:
        ends = {line.source, line.target}
        for (x, y), (u, v) in zip(line.points, line.points[1:], strict=False):
            stretch = Box(min(x, u), min(y, v), abs(x - u), abs(y - v))
            assert all(apart(stretch, n.box) for n in picture.nodes if n.id not in ends), line.id
        if len(line.points) > 2:
            assert uprights.setdefault(line.points[-2][0], line.target) == line.target


def test_columns_follow_the_way_of_a_dossier(pack):
    """From the draft to the decision each step stands further right."""
    at = {n.id: n.box.x for n in plan(pack).nodes if n.kind in (STATE, END)}
    way = ["du_thao", "cho_tiep_nhan", "cho_tham_dinh", "cho_hoi_dong", "cho_trinh"]
    way += ["cho_quyet_dinh", "da_khen"]
    assert [at[s] for s in way] == sorted(at[s] for s in way)
    assert at["cho_tham_dinh"] < at["cho_bo_sung"]


def test_the_command_prints_bpmn(capsys):
    """``graph --as bpmn`` is the file a viewer opens."""
    assert main(["graph", "--as", "bpmn"]) == 0
    assert parsed(capsys.readouterr().out).tag.endswith("definitions")


@pytest.mark.parametrize("code", ["phong-trao", "quyet-dinh"])
def test_every_machine_is_drawn(pack, code):
    """BPMN that obeys the schema, and each of its states in all three forms."""
    machine = pack.machine(code)
    drawn = [mermaid(pack, code), dot(pack, code), bpmn(pack, code)]
    BpmnValidator().validate(parsed(drawn[-1]))
    for state in machine.states:
        assert all(state.label in text for text in drawn)
    assert "cho_tham_dinh" not in "".join(drawn)


def test_a_machine_is_asked_for_by_its_code(capsys):
    """A misspelt code is answered with the nearest."""
    assert main(["graph", "--machine", "phong-trao"]) == 0
    assert "Dự thảo kế hoạch" in capsys.readouterr().out
    assert main(["graph", "--machine", "phong-tra"]) == 2
    assert "phong-trao" in capsys.readouterr().err
