"""A machine of a pack as BPMN 2.0 with its picture, for any viewer of that format.

States are tasks in the lane of the role that holds them, with a fork behind each
that can be left in more than one way; ends are end events.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from khenthuong.law import Pack
from khenthuong.office.drawing.layout import END, FORK, START, STATE, Box, Line, Node, Plan, plan
from khenthuong.office.drawing.text import noted

_MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL"
_DI = "http://www.omg.org/spec/BPMN/20100524/DI"
_DC = "http://www.omg.org/spec/DD/20100524/DC"
_DD = "http://www.omg.org/spec/DD/20100524/DI"
_SPACES = {"bpmn": _MODEL, "bpmndi": _DI, "dc": _DC, "di": _DD}
_TAGS = {START: "startEvent", FORK: "exclusiveGateway", STATE: "userTask", END: "endEvent"}
_NAMESPACE = "urn:khenthuong"
_PROCESS, _POOL, _COLLABORATION = "quy_trinh", "pool", "collaboration"
_LABEL = (110, 28)
_INDENT = "  "


def bpmn(pack: Pack, code: str = "") -> str:
    """The XML of a machine; opens in bpmn-js, Camunda Modeler and their like."""
    for prefix, space in _SPACES.items():
        ET.register_namespace(prefix, space)
    picture = plan(pack, code)
    root = ET.Element(f"{{{_MODEL}}}definitions", id="definitions", targetNamespace=_NAMESPACE)
    name = pack.machine(code).label or pack.label("so-do", "pool")
    together = _add(root, _MODEL, "collaboration", id=_COLLABORATION)
    _add(together, _MODEL, "participant", id=_POOL, name=name, processRef=_PROCESS)
    _process(
        _add(root, _MODEL, "process", id=_PROCESS, name=name, isExecutable="false"), pack, picture
    )
    diagram = _add(root, _DI, "BPMNDiagram", id="diagram")
    _plane(_add(diagram, _DI, "BPMNPlane", id="plane", bpmnElement=_COLLABORATION), picture)
    ET.indent(root, _INDENT)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, "unicode") + "\n"


def _add(parent: ET.Element, space: str, tag: str, **attributes: str) -> ET.Element:
    return ET.SubElement(parent, f"{{{space}}}{tag}", attributes)


def _process(process: ET.Element, pack: Pack, picture: Plan) -> None:
    lanes = _add(process, _MODEL, "laneSet", id="lanes")
    for role in picture.lanes:
        lane = _add(lanes, _MODEL, "lane", id=_lane(role), name=pack.label("roles", role))
        for node in picture.nodes:
            if node.lane == role:
                _add(lane, _MODEL, "flowNodeRef").text = node.id
    inside = noted(pack)
    for node in picture.nodes:
        _node(process, node, picture, inside.get(node.id, ()))
    for line in picture.lines:
        _flow(process, line)


def _node(process: ET.Element, node: Node, picture: Plan, noted_there: tuple[str, ...]) -> None:
    named = {"name": node.label} if node.label else {}
    element = _add(process, _MODEL, _TAGS[node.kind], id=node.id, **named)
    if noted_there:
        _add(element, _MODEL, "documentation").text = "; ".join(noted_there)
    for line in picture.lines:
        if line.target == node.id:
            _add(element, _MODEL, "incoming").text = line.id
    for line in picture.lines:
        if line.source == node.id:
            _add(element, _MODEL, "outgoing").text = line.id


def _flow(process: ET.Element, line: Line) -> None:
    named = {"name": line.label} if line.label else {}
    ends = {"sourceRef": line.source, "targetRef": line.target}
    flow = _add(process, _MODEL, "sequenceFlow", id=line.id, **named, **ends)
    if line.basis:
        _add(flow, _MODEL, "documentation").text = line.basis


# -- the picture -------------------------------------------------------------


def _plane(plane: ET.Element, picture: Plan) -> None:
    _shape(plane, _POOL, picture.pool, isHorizontal="true")
    for role, box in picture.lanes.items():
        _shape(plane, _lane(role), box, isHorizontal="true")
    for node in picture.nodes:
        shape = _shape(plane, node.id, node.box)
        if node.kind == END:
            width, height = _LABEL
            below = Box(node.box.x, node.box.y + 38, width, height)  # right of the lines to it
            _bounds(_add(shape, _DI, "BPMNLabel"), below)
    for line in picture.lines:
        _edge(plane, line)


def _shape(plane: ET.Element, element: str, box: Box, **more: str) -> ET.Element:
    shape = _add(plane, _DI, "BPMNShape", id=f"shape_{element}", bpmnElement=element, **more)
    _bounds(shape, box)
    return shape


def _bounds(parent: ET.Element, box: Box) -> None:
    values = {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
    _add(parent, _DC, "Bounds", **{key: str(value) for key, value in values.items()})


def _edge(plane: ET.Element, line: Line) -> None:
    edge = _add(plane, _DI, "BPMNEdge", id=f"edge_{line.id}", bpmnElement=line.id)
    for x, y in line.points:
        _add(edge, _DD, "waypoint", x=str(x), y=str(y))
    if line.words is not None:
        _bounds(_add(edge, _DI, "BPMNLabel"), line.words)


def _lane(role: str) -> str:
    return f"lane_{role}"
