"""Phrases of scenarios that ``khenthuong verify`` writes on decisions and on further machines."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import define

from khenthuong.basis import UnknownName
from khenthuong.judge.authority import decider_at
from khenthuong.law.machine import Machine
from khenthuong.prove import PROPERTIES, Explored, Issued, Labs, Thing, explore
from khenthuong.prove.attempts import ALL, Attempt
from khenthuong.prove.explore import Lab
from khenthuong.prove.later.free import Branch
from khenthuong.review.phrases import names
from khenthuong.review.phrases.acting import must
from khenthuong.review.phrases.bind import Rows, phrase
from khenthuong.review.phrases.expect import Mismatch, Unsaid, expect
from khenthuong.review.phrases.world import World


@define
class Walk:
    """Where one thing of a laboratory lies, and what the last attempt came to."""

    labs: Labs
    scene: Issued | Thing
    place: Any = None
    answer: Any = None

    @property
    def lab(self) -> Lab[Any]:
        """Where it is walked."""
        return self.labs.of(self.scene)

    @property
    def machine(self) -> Machine:
        """What it moves through."""
        return self.lab.machine

    def act(self, on: date, attempt: Attempt) -> None:
        """Try it on that day, at the place reached so far."""
        self.wait(on)
        bench = self.lab.bench(self.scene, self.place)
        self.answer, _ = bench.answer(attempt)
        if self.answer.events:
            self.place, _ = bench.led(self.answer)

    def wait(self, on: date) -> None:
        """Let time pass until that day."""
        place = self.lab.begin(self.scene) if self.place is None else self.place
        self.place = place.at(self.lab.days.index(on))


def _walk(world: World) -> Walk:
    if not isinstance(world.issue, Walk):
        raise Unsaid("tình huống chưa nói quyết định nào hay máy nào")
    return world.issue


@phrase("chung-minh.quyet-dinh-cho-hai-truong-hop")
def _decided(world: World, on: date, signer: str, award: str, place: str) -> None:
    pack, home = world.pack, names.unit(world.pack, place, on)
    _, segment = decider_at(pack, award, on)
    if segment is None:
        raise UnknownName("người quyết định", signer)
    level = pack.find("offices", segment.office, "chức danh").level
    unit = pack.at_level(home, level, on)
    expect(signer, f"{pack.label('offices', segment.office)} {unit.full_name if unit else ''}")
    kind = pack.award(award).forms[0].subjects[0]
    scene = Issued(award, home, kind, on, segment.office, unit.id if unit else "")
    world.issue = Walk(Labs(pack), scene)


@phrase("chung-minh.dieu-kien-sau-quyet-dinh-deu-dat")
def _all_met(world: World) -> None:
    """What every walk does; said so that a reader knows."""
    _walk(world)


@phrase("chung-minh.may-chay-tu-dau")
def _runs(world: World, label: str) -> None:
    machine = names.by_label(world.pack.national.machines, "máy", label)
    world.issue = Walk(Labs(world.pack), Thing(machine))


@phrase("chung-minh.da-lam-lan-luot")
def _done_before(world: World, rows: Rows) -> None:
    walk = _walk(world)
    for row in rows:
        walk.act(row["on"], _attempt(world, row["on"], row["what"], row["extra"] or ""))
        must(world, walk.answer.refusals)


@phrase("chung-minh.lam-viec")
def _tried(world: World, on: date, what: str, extra: str | None, phase: str | None) -> None:
    closed = _phase(_walk(world).machine, phase) if phase else ""
    _walk(world).act(on, _attempt(world, on, what, extra or "", closed))


@phrase("chung-minh.lam-viec-khong-dieu-kien")
def _tried_closed(world: World, on: date, what: str, extra: str | None) -> None:
    _walk(world).act(on, _attempt(world, on, what, extra or "", ALL))


@phrase("chung-minh.xem-lai")
def _seen(world: World, on: date) -> None:
    _walk(world).wait(on)


@phrase("chung-minh.viec-do-khong-duoc-chap-nhan")
def _refused(world: World) -> None:
    if _walk(world).answer.events:
        raise Mismatch(world.book.defaults.refused, world.book.defaults.accepted)


@phrase("chung-minh.o-do-khong-pham")
def _holds(world: World, name: str) -> None:
    code = names.by_label(world.pack.national.claims, "tính chất", name)
    tested = next(p for p in PROPERTIES if p.id == code)
    walk = _walk(world)
    trail = tested.find(Explored(explore(walk.lab, walk.scene, begin=walk.place)))
    if trail is not None and not trail.length:
        raise Mismatch(name, walk.place.state)


def _attempt(world: World, on: date, what: str, extra: str, closed: str = "") -> Attempt:
    """The attempt that a row of a table names."""
    walk = _walk(world)
    trigger = names.by_label(walk.machine.triggers, "việc", what)
    if extra == world.book.defaults.bare:
        return Attempt(trigger, bare=True, closed=closed)
    if isinstance(walk.scene, Thing):
        return _branch(walk, trigger, world.read("sang bước", extra) if extra else "")
    if not extra:
        return Attempt(trigger, closed=closed)
    post = world.read("chữ ký kèm theo", extra)
    if post == world.book.defaults.council.name:
        return Attempt(trigger, office=walk.scene.office, by_council=True)
    office, _ = names.signer(world.pack, post, on)
    return Attempt(trigger, office=office, closed=closed)


def _branch(walk: Walk, trigger: str, state: str) -> Branch:
    """The branch of the action that leads to a state, from where the thing lies."""
    machine = walk.machine
    to = names.by_label(machine.states, "bước", state) if state else ""
    lies = walk.place.state if walk.place else next(s.id for s in machine.states if s.entry)
    found = (
        choice
        for arrow in machine.transitions
        if arrow.trigger == trigger and lies in arrow.sources
        for choice in arrow.choices
        if choice.to == to
    )
    choice = next(found, None)
    if choice is None:
        raise UnknownName("bước", state)
    return Branch(trigger, selector=choice.selector, to=to)


def _phase(machine: Machine, label: str) -> str:
    known = {p.label.lower(): p.id for p in machine.phases}
    name = label.lower()
    return known[names.only("mảng", label, [name] if name in known else [], known)]
