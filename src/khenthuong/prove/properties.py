"""What must hold on every way a dossier can take: one line of a table per property.

The names, statements and articles of the properties are data; here stands what
breaks each of them. A property looks at every accepted step, at every state, or at
the whole graph of a scene.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from attrs import frozen

from khenthuong.judge.authority import decider_at
from khenthuong.law import Pack
from khenthuong.law.machine import Transition
from khenthuong.procedure import case_of
from khenthuong.prove.graph import Arrow, Graph, Step
from khenthuong.prove.laboratory import Laboratory
from khenthuong.prove.pairs import twice
from khenthuong.prove.persons import DEEDS, Crowd, walk_with_persons
from khenthuong.prove.state import Standing
from khenthuong.prove.trail import Trail, way_to

_COUNCIL = "hoi_dong"
_GROUNDS = ("hinh_thuc", "tham_quyen", "tam_dung", "tieu_chuan")


@frozen(eq=False, slots=False)
class Explored:
    """One scene as it was walked; the walk with persons is made when first asked for."""

    graph: Graph

    @property
    def lab(self) -> Laboratory:
        """Where it was walked."""
        return self.graph.lab

    @cached_property
    def crowd(self) -> Crowd:
        """The same scene with three persons and all house rules on."""
        return walk_with_persons(self.graph)


Find = Callable[[Explored], Trail | None]
StepTest = Callable[[Laboratory, Arrow, Step], bool]
StateTest = Callable[[Laboratory, Standing], bool]


@frozen(kw_only=True)
class Property:
    """One property: ``find`` gives the shortest way of a scene on which it is broken.

    ``whole`` instead names states of the machine that no scene reaches. ``needs``
    says whether the pack has the data that the property speaks of, ``crowded``
    whether it is about persons.
    """

    id: str
    find: Find = lambda _explored: None
    whole: Callable[[Pack, frozenset[str]], tuple[str, ...]] | None = None
    needs: Callable[[Pack], bool] = lambda _pack: True
    crowded: bool = False


# -- how a property is looked for --------------------------------------------


def every_step(broken: StepTest) -> Find:
    """Broken by one accepted step."""

    def find(explored: Explored) -> Trail | None:
        lab, graph = explored.lab, explored.graph
        for arrow in graph.acted:
            if any(broken(lab, arrow, step) for step in arrow.steps):
                return way_to(graph, arrow.before, arrow)
        return None

    return find


def every_state(broken: Callable[[Graph, Standing], bool]) -> Find:
    """Broken by where a dossier can come to lie."""

    def find(explored: Explored) -> Trail | None:
        graph = explored.graph
        return next((way_to(graph, s) for s in graph.states if broken(graph, s)), None)

    return find


def leads_to(goal: StateTest, *, start: StateTest) -> Find:
    """Broken by a state of ``start`` from which no way leads to the goal."""

    def find(explored: Explored) -> Trail | None:
        lab, graph = explored.lab, explored.graph
        good = graph.leading_to(s for s in graph.states if goal(lab, s))
        lost = (s for s in graph.states if start(lab, s) and s not in good)
        return next((way_to(graph, s) for s in lost), None)

    return find


def by_nobody(code: str) -> Find:
    """Broken by a deed of one of the three persons."""
    return lambda explored: explored.crowd.breaches.get(code)


# -- what breaks one -----------------------------------------------------------


def _transition(lab: Laboratory, step: Step) -> Transition:
    found = lab.office("").rules.procedure.arrow(step.event.source, step.event.trigger)
    assert found is not None  # noqa: S101 - the event went along it
    return found


def _leaves_leg(lab: Laboratory, step: Step) -> bool:
    return _transition(lab, step).ends_leg or step.decides


def _unreached(pack: Pack, reached: frozenset[str]) -> tuple[str, ...]:
    return tuple(s.id for s in pack.national.states if s.id not in reached)


def _final(lab: Laboratory, standing: Standing) -> bool:
    return standing.state in lab.abstraction.finals


def _open(lab: Laboratory, standing: Standing) -> bool:
    return not _final(lab, standing)


def _held(_lab: Laboratory, standing: Standing) -> bool:
    return standing.held


def _going_on(lab: Laboratory, standing: Standing) -> bool:
    return not standing.held and not _final(lab, standing)


def _without_council(lab: Laboratory, _arrow: Arrow, step: Step) -> bool:
    life, leg = step.before.life, step.event.leg
    if not _leaves_leg(lab, step) or not life.legs or _COUNCIL not in life.legs[leg].stages:
        return False
    return not any(a.leg == leg and lab.carries(step.before, a) for a in life.acts)


def _wrong_decider(lab: Laboratory, _arrow: Arrow, step: Step) -> bool:
    signing = step.event.act.signing
    if not step.decides or signing is None:
        return step.decides != (signing is not None)
    segment = decider_at(lab.pack, step.before.award, signing.on)[1]
    named = segment is not None and signing.office in (segment.office, *segment.also)
    return signing.by_council or not named or not lab.pack.unit(signing.unit).works(signing.on)


def _on_no_ground(_lab: Laboratory, arrow: Arrow, step: Step) -> bool:
    closed = arrow.attempt.closed if arrow.attempt else ""
    return step.decides and bool(closed) and closed in (*_GROUNDS, "*")


def _ownerless(graph: Graph, standing: Standing) -> bool:
    lab = graph.lab
    if _final(lab, standing):
        return False
    state = lab.pack.find("states", standing.state, "trạng thái")
    roles = {lab.triggers[t].role for t in graph.reach[standing]}
    return state.holder not in roles


def _advances_held(lab: Laboratory, _arrow: Arrow, step: Step) -> bool:
    event = step.event
    aside = {event.source, lab.office("").rules.procedure.entry}
    ended = event.target in lab.abstraction.finals and not step.decides
    moved = event.target not in aside or event.leg_after != event.leg
    return step.before.life.held and moved and not ended and not _transition(lab, step).reroutes


def _votes_again(_lab: Laboratory, _arrow: Arrow, step: Step) -> bool:
    event = step.event
    before = (a for a in step.before.life.acts if a.leg == event.leg and a.ballot is not None)
    return event.act.ballot is not None and any(before)


def _leans_on_another_leg(lab: Laboratory, _arrow: Arrow, step: Step) -> bool:
    return _stages_not_done(lab, step) or _sees_foreign_acts(lab, step)


def _stages_not_done(lab: Laboratory, step: Step) -> bool:
    """Whether the leg is left while a stage of it was not done by an act of its own."""
    life, event = step.before.life, step.event
    if not _leaves_leg(lab, step) or not life.legs:
        return False
    own = {a.trigger for a in (*life.acts, event.act) if a.leg == event.leg}
    done = {lab.abstraction.stages.get(trigger) for trigger in own}
    return bool(set(life.legs[event.leg].stages) - done)


def _sees_foreign_acts(lab: Laboratory, step: Step) -> bool:
    """Whether the guard was shown a ballot that was not cast on its leg."""
    leg = step.before.life.leg
    case = case_of(lab.office("").rules, step.before, step.event.act, None)
    acts = (*(a for a in step.before.life.acts if a.leg == leg), step.event.act)
    return case.ballot is not None and all(a.ballot is not case.ballot for a in acts)


def _has_house_rules(pack: Pack) -> bool:
    return bool(pack.national.house_rules)


def _has_decision_life(_pack: Pack) -> bool:
    """No pack tells the life of a decision yet."""
    return False


PROPERTIES = (
    Property(id="toi-duoc", whole=_unreached),
    Property(id="ket-thuc-duoc", find=leads_to(_final, start=_open)),
    Property(id="co-nguoi-giu", find=every_state(_ownerless)),
    Property(id="qua-hoi-dong", find=every_step(_without_council)),
    Property(id="dung-tham-quyen", find=every_step(_wrong_decider)),
    Property(id="du-can-cu", find=every_step(_on_no_ground)),
    Property(id="tam-dung-dung-yen", find=every_step(_advances_held)),
    Property(id="tam-dung-co-loi-ra", find=leads_to(_going_on, start=_held)),
    Property(id="phieu-khong-doi", find=every_step(_votes_again)),
    Property(id="cap-nao-viec-ay", find=every_step(_leans_on_another_leg)),
    Property(id="mot-thanh-tich-mot-lan", find=lambda explored: twice(explored.graph)),
    Property(id="huy-khong-chi", needs=_has_decision_life),
    *(
        Property(id=code, find=by_nobody(code), needs=_has_house_rules, crowded=True)
        for code in DEEDS
    ),
)
