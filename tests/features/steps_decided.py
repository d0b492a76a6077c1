"""Phrases of scenarios that ``khenthuong verify`` writes on decisions and on further machines."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import define, field
from pytest_bdd import given, parsers, then, when

from features import names
from features.names import DAY
from features.world import World
from khenthuong.judge.authority import decider_at
from khenthuong.prove import PROPERTIES, Explored, Issued, Labs, Thing, explore
from khenthuong.prove.attempts import ALL, Attempt
from khenthuong.prove.later.free import Branch


@define
class Bench:
    """Where one thing of a laboratory lies, and what the last attempt came to."""

    labs: Labs
    scene: Issued | Thing
    place: Any = None
    answer: Any = None
    shut: str = field(default="")

    def act(self, on: str, attempt: Attempt) -> None:
        """Try it on that day, at the place reached so far."""
        lab = self.labs.of(self.scene)
        self.wait(on)
        bench = lab.bench(self.scene, self.place)
        self.answer, _ = bench.answer(attempt)
        if self.answer.events:
            self.place, _ = bench.led(self.answer)

    def wait(self, on: str) -> None:
        """Let time pass until that day."""
        lab = self.labs.of(self.scene)
        if self.place is None:
            self.place = lab.begin(self.scene)
        self.place = self.place.at(lab.days.index(names.day(on)))


@given(
    parsers.re(
        rf"quyết định ngày (?P<on>{DAY}) của (?P<signer>.+) tặng "
        r'"(?P<label>[^"]+)" cho hai trường hợp ở (?P<place>.+)'
    )
)
def _decided(world: World, on: str, signer: str, label: str, place: str) -> None:
    pack, day, award = world.pack, names.day(on), names.award(world.pack, label)
    segment = decider_at(pack, award, day)[1]
    assert segment is not None
    home = names.unit(pack, place, day)
    level = pack.find("offices", segment.office, "chức danh").level
    unit = pack.at_level(home, level, day)
    assert signer == f"{pack.label('offices', segment.office)} {unit.full_name}"
    kind = pack.award(award).forms[0].subjects[0]
    scene = Issued(award, home, kind, day, segment.office, unit.id)
    world.issue = Bench(Labs(pack), scene)


@given("mọi điều kiện của từng việc sau quyết định đều đạt")
def _all_met(world: World) -> None:
    assert isinstance(world.issue, Bench)


@given(parsers.re(r'"(?P<label>[^"]+)" chạy từ đầu với mọi điều kiện đều đạt'))
def _runs(world: World, label: str) -> None:
    machine = names.by_label(world.pack.national.machines, label)
    world.issue = Bench(Labs(world.pack), Thing(machine))


@given("đã làm lần lượt:")
def _done_before(world: World, datatable: list[list[str]]) -> None:
    for on, what, extra in datatable[1:]:
        world.issue.act(on, _attempt(world, names.day(on), what, extra))
        assert world.issue.answer.events, world.say(world.issue.answer.refusals)


@when(
    parsers.re(
        rf'ngày (?P<on>{DAY}) làm việc "(?P<what>[^"]+)"(?: kèm "(?P<extra>[^"]+)")?'
        r'(?P<shut>, không điều kiện nào đạt|, về "[^"]+" thì chưa đạt)?'
    )
)
def _tried(world: World, on: str, what: str, extra: str | None, shut: str | None) -> None:
    closed = ""
    if shut:
        quoted = names.quoted(shut)
        closed = _phase(world, quoted[0]) if quoted else ALL
    world.issue.act(on, _attempt(world, names.day(on), what, extra or "", closed))


@when(parsers.re(rf"xem lại ngày (?P<on>{DAY})"))
def _seen(world: World, on: str) -> None:
    world.issue.wait(on)


@then("việc đó không được chấp nhận")
def _refused(world: World) -> None:
    assert not world.issue.answer.events


@then(parsers.re(r'ở đó không phạm tính chất "(?P<name>.+)"'))
def _holds(world: World, name: str) -> None:
    code = names.by_label(world.pack.national.claims, name)
    tested = next(p for p in PROPERTIES if p.id == code)
    bench = world.issue
    graph = explore(bench.labs.of(bench.scene), bench.scene, begin=bench.place)
    trail = tested.find(Explored(graph))
    assert trail is None or trail.length, trail


def _attempt(world: World, on: date, what: str, extra: str, closed: str = "") -> Attempt:
    """The attempt that a row of a table names."""
    machine = world.issue.labs.of(world.issue.scene).machine
    trigger = names.by_label(machine.triggers, what)
    if extra == "không kèm gì":
        return Attempt(trigger, bare=True, closed=closed)
    if isinstance(world.issue.scene, Thing):
        return _branch(world, machine, trigger, extra)
    if not extra:
        return Attempt(trigger, closed=closed)
    post = extra.removesuffix(" ký")
    if post == "Hội đồng":
        return Attempt(trigger, office=world.issue.scene.office, by_council=True)
    office, _ = names.signer(world.pack, post, on)
    return Attempt(trigger, office=office, closed=closed)


def _branch(world: World, machine: Any, trigger: str, extra: str) -> Branch:
    state = world.issue.place.state if world.issue.place else ""
    to = names.by_label(machine.states, extra.removeprefix("sang ")) if extra else ""
    entry = next(s.id for s in machine.states if s.entry)
    found = (
        choice
        for t in machine.transitions
        if t.trigger == trigger and (state or entry) in t.sources
        for choice in t.choices
        if choice.to == to
    )
    return Branch(trigger, selector=next(found).selector, to=to)


def _phase(world: World, label: str) -> str:
    phases = world.issue.labs.of(world.issue.scene).machine.phases
    (found,) = (p.id for p in phases if p.label.lower() == label.lower())
    return str(found)
