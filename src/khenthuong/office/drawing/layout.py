"""Places the machine on a plane: lanes by role, columns by distance, lines in own channels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import frozen

from khenthuong.law import Pack
from khenthuong.law.machine import State
from khenthuong.office.drawing.text import Arrow, arrows

START, FORK, STATE, END = "start", "fork", "state", "end"
_SIZES = {START: (36, 36), FORK: (50, 50), STATE: (120, 80), END: (36, 36)}
_LEFT, _COLUMN, _ROW, _CHANNEL, _HEAD = 110, 530, 120, 32, 30
_GAP, _STEP, _RAIL = 40, 60, 12  # before a fork, from row to row of forks, between rails
_LABEL = (180, 28)
Point = tuple[int, int]


@frozen
class Box:
    """A rectangle by its upper left corner."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> int:
        """The height of its middle."""
        return self.y + self.height // 2

    @property
    def right(self) -> int:
        """Its right side."""
        return self.x + self.width


@frozen(kw_only=True)
class Node:
    """One thing that is drawn: a state, the start, an end, or the fork behind a state."""

    id: str
    kind: str
    label: str
    lane: str
    box: Box


@frozen(kw_only=True)
class Line:
    """A connection between two nodes: the corners it goes through, where its words stand."""

    id: str
    source: str
    target: str
    label: str = ""
    basis: str = ""
    points: tuple[Point, ...]
    words: Box | None = None


@frozen(kw_only=True)
class Plan:
    """The whole picture: the pool, its lanes from top to bottom, nodes and lines."""

    pool: Box
    lanes: Mapping[str, Box]
    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]


def plan(pack: Pack, code: str = "") -> Plan:
    """Where everything stands; the same pack gives the same picture."""
    made = _Layout(pack, code)
    bottom = max(box.y + box.height for box in made.lanes.values())
    pool = Box(0, 0, _HEAD + made.width, bottom)
    return Plan(
        pool=pool,
        lanes=made.lanes,
        nodes=tuple(made.nodes.values()),
        lines=tuple(made.lines()),
    )


class _Layout:
    """The steps of one picture, each worked out when first asked for."""

    def __init__(self, pack: Pack, code: str) -> None:
        self.pack = pack
        self.machine = pack.machine(code)
        self.arrows = arrows(pack, code)
        self.states = {s.id: s for s in self.machine.states}

    @cached_property
    def columns(self) -> dict[str, int]:
        """The longest way to each state that never goes back to where it came from."""
        ahead: dict[str, list[str]] = {code: [] for code in self.states}
        for arrow in self.arrows:
            ahead[arrow.source].append(arrow.target)
        found = dict.fromkeys(self.states, 0)

        def go(code: str, way: tuple[str, ...]) -> None:
            for target in ahead[code]:
                if target not in way and target != code and found[target] <= found[code]:
                    found[target] = found[code] + 1
                    go(target, (*way, code))

        for state in self.states.values():
            if state.entry:
                go(state.id, ())
        last = max(found.values())
        return {c: last if self.states[c].final else n for c, n in found.items()}

    @cached_property
    def lane_of(self) -> dict[str, str]:
        """Whose lane a state stands in: its holder's, an end in that of who brings it there."""
        found = {s.id: s.holder for s in self.states.values()}
        for transition in self.machine.transitions:
            role = self.pack.find("triggers", transition.trigger, "hành động").role
            for choice in transition.choices:
                if choice.to and not found[choice.to]:
                    found[choice.to] = role
        return found

    @cached_property
    def rows(self) -> dict[str, int]:
        """States of one lane and column stand below each other."""
        taken: Counter[tuple[str, int]] = Counter()
        found = {}
        for code in self.states:
            cell = (self.lane_of[code], self.columns[code])
            found[code] = taken[cell]
            taken[cell] += 1
        return found

    @cached_property
    def leaving(self) -> Counter[str]:
        """How many lines leave each lane through its channel."""
        return Counter(self.lane_of[a.source] for a in self.arrows if not self._straight(a))

    @property
    def width(self) -> int:
        """How wide a lane is."""
        return _LEFT + (max(self.columns.values()) + 1) * _COLUMN

    @cached_property
    def lanes(self) -> dict[str, Box]:
        """The lanes, as high as their states and their channel need."""
        found: dict[str, Box] = {}
        top = 0
        for role in self.pack.national.roles:
            rows = [self.rows[c] for c in self.states if self.lane_of[c] == role.id]
            if rows:
                height = (max(rows) + 1) * _ROW + (self.leaving[role.id] + 1) * _CHANNEL
                found[role.id] = Box(_HEAD, top, self.width, height)
                top += height
        return found

    @cached_property
    def nodes(self) -> dict[str, Node]:
        """Every node by its id."""
        return {node.id: node for state in self.states.values() for node in self._nodes(state)}

    def _nodes(self, state: State) -> Iterator[Node]:
        x = _HEAD + _LEFT + self.columns[state.id] * _COLUMN
        middle = self.lanes[self.lane_of[state.id]].y + self.rows[state.id] * _ROW + _ROW // 2
        lane = self.lane_of[state.id]

        def node(code: str, kind: str, left: int, label: str = "") -> Node:
            width, height = _SIZES[kind]
            box = Box(left, middle - height // 2, width, height)
            return Node(id=code, kind=kind, label=label, lane=lane, box=box)

        if state.entry:
            yield node(_start(state.id), START, x - _LEFT // 2 - 18)
        yield node(state.id, END if state.final else STATE, x, state.label)
        if self._forks(state.id):
            aside = self.rows[state.id] * _STEP  # so that no line runs through the fork below
            yield node(_fork(state.id), FORK, x + _SIZES[STATE][0] + _GAP + aside)

    def _forks(self, state: str) -> bool:
        return sum(a.source == state for a in self.arrows) > 1

    def _straight(self, arrow: Arrow) -> bool:
        """Whether the line can go to the next column without a corner."""
        near = self.columns[arrow.target] == self.columns[arrow.source] + 1
        same = self.lane_of[arrow.source] == self.lane_of[arrow.target]
        return near and same and self.rows[arrow.source] == self.rows[arrow.target]

    # -- lines -----------------------------------------------------------------

    def lines(self) -> Iterator[Line]:
        """Every line: into the first state, from a state to its fork, and every arrow."""
        for state in self.states.values():
            if state.entry:
                yield self._short(_start(state.id), state.id)
            if self._forks(state.id):
                yield self._short(state.id, _fork(state.id))
        used: Counter[str] = Counter()
        for index, arrow in enumerate(self.arrows):
            source = _fork(arrow.source) if self._forks(arrow.source) else arrow.source
            points = self._points(arrow, source, used)
            yield Line(
                id=f"flow_{index}",
                source=source,
                target=arrow.target,
                label=arrow.label,
                basis=arrow.basis,
                points=points,
                words=_words(points),
            )

    @cached_property
    def rails(self) -> dict[str, int]:
        """The upright by which lines reach a state: one for each, none for two."""
        taken: Counter[int] = Counter()
        found = {}
        for code in self.states:
            column = self.columns[code]
            taken[column] += 1
            found[code] = self.nodes[code].box.x - 10 - (taken[column] - 1) * _RAIL
        return found

    def _short(self, source: str, target: str) -> Line:
        one, two = self.nodes[source].box, self.nodes[target].box
        points = ((one.right, one.middle), (two.x, two.middle))
        return Line(id=f"flow_{source}", source=source, target=target, points=points)

    def _points(self, arrow: Arrow, source: str, used: Counter[str]) -> tuple[Point, ...]:
        one, two = self.nodes[source].box, self.nodes[arrow.target].box
        if self._straight(arrow):
            return (one.right, one.middle), (two.x, two.middle)
        lane = self.lane_of[arrow.source]
        used[lane] += 1
        box = self.lanes[lane]
        channel = box.y + box.height - used[lane] * _CHANNEL
        before = self.rails[arrow.target]
        down = one.x + one.width // 2
        bottom = one.y + one.height
        return (
            (down, bottom),
            (down, channel),
            (before, channel),
            (before, two.middle),
            (two.x, two.middle),
        )


def _words(points: tuple[Point, ...]) -> Box:
    """Above the first level stretch of a line, where it begins."""
    width, height = _LABEL
    (x, y), (after, _) = points[1:3] if len(points) > 2 else points
    left = x + 4 if after > x else x - 4 - width
    return Box(left, y - height - 1, width, height)


def _start(state: str) -> str:
    return f"start_{state}"


def _fork(state: str) -> str:
    return f"fork_{state}"
