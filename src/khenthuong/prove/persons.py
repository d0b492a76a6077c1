"""Who did what: the walk of a scene once more, with three persons and all house rules on.

The first person is the one proposed for the award. The two others are alike: the
one who acts first is called the second, so that no way is walked twice under other
names. Which actions are possible at all the walk of the scene has found; here the
real house rules say who may take them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping

import attrs
from attrs import field, frozen

from khenthuong.law import Pack
from khenthuong.law.machine import Trigger
from khenthuong.office import Actor
from khenthuong.office.house import barred
from khenthuong.prove.graph import Arrow, Graph
from khenthuong.prove.state import Standing
from khenthuong.prove.trail import PERSONS, SECOND, SUBJECT, Trail, trail
from khenthuong.records import Act, Life

_APPRAISAL = "tham_dinh"
Deeds = frozenset[tuple[str, str]]
Place = tuple[Standing, Deeds]


@frozen
class Taken:
    """An action that was taken: along which arrow, by whom, and from where."""

    before: Place
    arrow: Arrow
    person: str


@frozen(kw_only=True)
class Parts:
    """Which actions propose, appraise, review; ``kinds`` names those remembered as one."""

    proposing: frozenset[str]
    appraising: frozenset[str]
    reviewing: frozenset[str]
    kinds: Mapping[str, str]

    @classmethod
    def of(cls, pack: Pack) -> Parts:
        """The parts that the actions of a pack play."""
        triggers = pack.national.triggers
        first = pack.national.roles[0].id
        proposing = frozenset(t.id for t in triggers if t.role == first and _forward(pack, t))
        appraising = frozenset(t.id for t in triggers if t.stage == _APPRAISAL)
        kinds: dict[str, str] = {}
        alike: dict[tuple[object, ...], str] = {}
        for code in (t.id for t in triggers):
            rules = tuple(r.id for r in pack.national.house_rules if code in r.earlier)
            told = (rules, code in proposing, code in appraising)
            if any(told):
                kinds[code] = alike.setdefault(told, code)
        return cls(
            proposing=proposing,
            appraising=appraising,
            reviewing=frozenset(t.id for t in triggers if t.role != first),
            kinds=kinds,
        )

    def did(self, taken: Taken, actions: frozenset[str]) -> bool:
        """Whether the same person took one of these actions before."""
        kinds = {self.kinds[action] for action in actions}
        return any(who == taken.person and kind in kinds for who, kind in taken.before[1])


def _forward(pack: Pack, trigger: Trigger) -> bool:
    """Whether the action brings the dossier on: not back to the draft, not to its end."""
    out = {s.id for s in pack.national.states if s.final or s.entry}
    arrows = (t for t in pack.national.transitions if t.trigger == trigger.id)
    return any(c.to and c.to not in out for t in arrows for c in t.choices)


def _appraises_own(parts: Parts, taken: Taken) -> bool:
    return taken.arrow.trigger in parts.appraising and parts.did(taken, parts.proposing)


def _decides_own(parts: Parts, taken: Taken) -> bool:
    decided = any(step.decides and not step.answered for step in taken.arrow.steps)
    return decided and parts.did(taken, parts.appraising)


def _reviews_own(parts: Parts, taken: Taken) -> bool:
    return taken.person == SUBJECT and taken.arrow.trigger in parts.reviewing


DEEDS: Mapping[str, Callable[[Parts, Taken], bool]] = {
    "trinh-khong-tham-dinh": _appraises_own,
    "tham-dinh-khong-quyet-dinh": _decides_own,
    "khong-xu-ly-cua-minh": _reviews_own,
}


@frozen(kw_only=True)
class Crowd:
    """What the walk with persons found: how many states, and the first breach of each property."""

    places: int
    breaches: Mapping[str, Trail]


def walk_with_persons(graph: Graph) -> Crowd:
    """Walk a scene again with three persons."""
    walk = _Walk(graph, Parts.of(graph.lab.pack))
    walk.run()
    return Crowd(places=len(walk.first), breaches=walk.breaches)


@attrs.define(eq=False)
class _Walk:
    """One breadth-first walk of one scene with persons."""

    graph: Graph
    parts: Parts
    first: dict[Place, Taken | None] = field(factory=dict)
    breaches: dict[str, Trail] = field(factory=dict)
    _barred: dict[tuple[Deeds, str, str], bool] = field(factory=dict)

    def run(self) -> None:
        """Walk until nothing new is found."""
        leaving = _leaving(self.graph)
        begin: Place = (self.graph.states[0], frozenset())
        self.first[begin] = None
        waiting = deque([begin])
        while waiting:
            place = waiting.popleft()
            for arrow in leaving.get(place[0], ()):
                for taken in self._by_anybody(place, arrow):
                    after = (arrow.after, self._deeds(taken))
                    if after not in self.first:
                        self.first[after] = taken
                        waiting.append(after)

    def _by_anybody(self, place: Place, arrow: Arrow) -> Iterator[Taken]:
        """Everybody who may; where nothing is remembered of them, one for all."""
        remembered = arrow.trigger in self.parts.kinds
        for person in self._persons(place[1], arrow.trigger):
            if person and self._is_barred(place[1], person, arrow.trigger):
                continue
            taken = Taken(place, arrow, person)
            self._look(taken)
            yield taken
            if not remembered and person != SUBJECT:
                return

    def _persons(self, deeds: Deeds, trigger: str) -> tuple[str, ...]:
        """Who may differ: of the two who are alike the second comes first."""
        if trigger not in self.parts.reviewing and trigger not in self.parts.kinds:
            return ("",)
        return PERSONS if any(who == SECOND for who, _ in deeds) else (SUBJECT, SECOND)

    def _deeds(self, taken: Taken) -> Deeds:
        if taken.arrow.after.state in self.graph.lab.abstraction.finals:
            return frozenset()  # nothing more is asked of a finished dossier
        kind = self.parts.kinds.get(taken.arrow.trigger)
        return taken.before[1] if kind is None else taken.before[1] | {(taken.person, kind)}

    def _is_barred(self, deeds: Deeds, person: str, trigger: str) -> bool:
        key = (deeds, person, trigger)
        if key not in self._barred:
            draft, on = self.graph.scene.draft(), self.graph.lab.clock.days[0]
            acts = (Act(trigger=t, on=on, entered=on, actor=who) for who, t in sorted(deeds))
            dossier = attrs.evolve(draft, life=Life(acts=tuple(acts)))
            own = draft.subject.id if person == SUBJECT else ""
            actor = Actor(id=person, seats=(), subject=own)
            rules = self.graph.lab.pack.national.house_rules
            self._barred[key] = any(barred(rules, dossier, actor, trigger))
        return self._barred[key]

    def _look(self, taken: Taken) -> None:
        for code, broken in DEEDS.items():
            if code not in self.breaches and taken.person and broken(self.parts, taken):
                self.breaches[code] = self._way(taken)

    def _way(self, last: Taken) -> Trail:
        steps = [last]
        while (before := self.first[steps[-1].before]) is not None:
            steps.append(before)
        return trail(self.graph, ((s.arrow, s.person) for s in reversed(steps)), breach=True)


def _leaving(graph: Graph) -> dict[Standing, tuple[Arrow, ...]]:
    """The arrows out of each state; of those that differ only in who signs, one."""
    found: dict[Standing, dict[tuple[object, ...], Arrow]] = {}
    for arrow in graph.arrows:
        key = (arrow.after, arrow.trigger, any(s.decides for s in arrow.steps))
        found.setdefault(arrow.before, {}).setdefault(key, arrow)
    return {standing: tuple(arrows.values()) for standing, arrows in found.items()}
