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
from khenthuong.prove.graph import Arrow
from khenthuong.prove.state import Standing
from khenthuong.prove.steps import DossierGraph
from khenthuong.prove.trail import PERSONS, SECOND, SUBJECT, Trail, trail
from khenthuong.records import Act, Life

_APPRAISAL = "tham_dinh"
Deeds = frozenset[tuple[str, str]]
Place = tuple[Standing, Deeds]


@frozen
class Deed:
    """An action that somebody takes: whether it decides the award, and what was done before."""

    trigger: str
    decides: bool
    person: str
    before: Deeds


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

    def did(self, deed: Deed, actions: frozenset[str]) -> bool:
        """Whether the same person took one of these actions before."""
        kinds = {self.kinds[action] for action in actions}
        return any(who == deed.person and kind in kinds for who, kind in deed.before)


def _forward(pack: Pack, trigger: Trigger) -> bool:
    """Whether the action brings the dossier on: not back to the draft, not to its end."""
    out = {s.id for s in pack.national.states if s.final or s.entry}
    arrows = (t for t in pack.national.transitions if t.trigger == trigger.id)
    return any(c.to and c.to not in out for t in arrows for c in t.choices)


def _appraises_own(parts: Parts, deed: Deed) -> bool:
    return deed.trigger in parts.appraising and parts.did(deed, parts.proposing)


def _decides_own(parts: Parts, deed: Deed) -> bool:
    return deed.decides and parts.did(deed, parts.appraising)


def _reviews_own(parts: Parts, deed: Deed) -> bool:
    return deed.person == SUBJECT and deed.trigger in parts.reviewing


DEEDS: Mapping[str, Callable[[Parts, Deed], bool]] = {
    "trinh-khong-tham-dinh": _appraises_own,
    "tham-dinh-khong-quyet-dinh": _decides_own,
    "khong-xu-ly-cua-minh": _reviews_own,
}


@frozen(kw_only=True)
class Crowd:
    """What the walk with persons found: how many states, and the first breach of each property."""

    places: int
    breaches: Mapping[str, Trail]


def walk_with_persons(graph: DossierGraph) -> Crowd:
    """Walk a scene again with three persons."""
    walk = _Walk(graph, Parts.of(graph.lab.pack))
    walk.run()
    return Crowd(places=len(walk.first), breaches=walk.breaches)


@frozen
class _Option:
    """Who may take an action, what is remembered afterwards, and which properties that breaks."""

    person: str
    deeds: Deeds
    breaks: tuple[str, ...]


@frozen
class _Taken:
    """An action that was taken: from where, along which arrow, by whom."""

    before: Place
    arrow: Arrow[Standing]
    person: str


@attrs.define(eq=False)
class _Walk:
    """One breadth-first walk of one scene with persons."""

    graph: DossierGraph
    parts: Parts
    first: dict[Place, _Taken | None] = field(factory=dict)
    breaches: dict[str, Trail] = field(factory=dict)
    _options: dict[tuple[Deeds, str, bool], tuple[_Option, ...]] = field(factory=dict)

    def run(self) -> None:
        """Walk until nothing new is found."""
        leaving = _leaving(self.graph)
        begin: Place = (self.graph.states[0], frozenset())
        self.first[begin] = None
        waiting = deque([begin])
        while waiting:
            place = waiting.popleft()
            for arrow, decides in leaving.get(place[0], ()):
                for option in self._open(place[1], arrow.trigger, decides):
                    self._look(place, arrow, option)
                    after = (arrow.after, self._remembered(arrow, option))
                    if after not in self.first:
                        self.first[after] = _Taken(place, arrow, option.person)
                        waiting.append(after)

    def _open(self, deeds: Deeds, trigger: str, decides: bool) -> tuple[_Option, ...]:
        key = (deeds, trigger, decides)
        if key not in self._options:
            people = self._by_anybody(deeds, trigger)
            made = (Deed(trigger, decides, person, deeds) for person in people)
            self._options[key] = tuple(map(self._option, made))
        return self._options[key]

    def _option(self, deed: Deed) -> _Option:
        kind = self.parts.kinds.get(deed.trigger)
        after = deed.before if kind is None else deed.before | {(deed.person, kind)}
        broken = (code for code, test in DEEDS.items() if deed.person and test(self.parts, deed))
        return _Option(deed.person, after, tuple(broken))

    def _by_anybody(self, deeds: Deeds, trigger: str) -> Iterator[str]:
        """Everybody who may; where nothing is remembered of them, one for all."""
        remembered = trigger in self.parts.kinds
        for person in self._persons(deeds, trigger):
            if person and self._is_barred(deeds, person, trigger):
                continue
            yield person
            if not remembered and person != SUBJECT:
                return

    def _persons(self, deeds: Deeds, trigger: str) -> tuple[str, ...]:
        """Who may differ: of the two who are alike the second comes first."""
        if trigger not in self.parts.reviewing and trigger not in self.parts.kinds:
            return ("",)
        return PERSONS if any(who == SECOND for who, _ in deeds) else (SUBJECT, SECOND)

    def _remembered(self, arrow: Arrow[Standing], option: _Option) -> Deeds:
        """Nothing more is asked of a finished dossier."""
        ended = arrow.after.state in self.graph.lab.abstraction.finals
        return frozenset() if ended else option.deeds

    def _is_barred(self, deeds: Deeds, person: str, trigger: str) -> bool:
        draft, on = self.graph.scene.draft(), self.graph.lab.clock.days[0]
        acts = (Act(trigger=t, on=on, entered=on, actor=who) for who, t in sorted(deeds))
        dossier = attrs.evolve(draft, life=Life(acts=tuple(acts)))
        own = draft.subject.id if person == SUBJECT else ""
        actor = Actor(id=person, seats=(), subject=own)
        return any(barred(self.graph.lab.pack.national.house_rules, dossier, actor, trigger))

    def _look(self, place: Place, arrow: Arrow[Standing], option: _Option) -> None:
        for code in option.breaks:
            if code not in self.breaches:
                self.breaches[code] = self._way(_Taken(place, arrow, option.person))

    def _way(self, last: _Taken) -> Trail:
        steps = [last]
        while (before := self.first[steps[-1].before]) is not None:
            steps.append(before)
        return trail(self.graph, ((s.arrow, s.person) for s in reversed(steps)), breach=True)


def _leaving(graph: DossierGraph) -> dict[Standing, tuple[tuple[Arrow[Standing], bool], ...]]:
    """The arrows out of each state, and which decide; of those that differ in signers one."""
    found: dict[Standing, dict[tuple[object, ...], tuple[Arrow[Standing], bool]]] = {}
    for arrow in graph.arrows:
        decides = any(s.decides and not s.answered for s in arrow.steps)
        key = (arrow.after, arrow.trigger, decides)
        found.setdefault(arrow.before, {}).setdefault(key, (arrow, decides))
    return {standing: tuple(arrows.values()) for standing, arrows in found.items()}
