"""What must hold on every way: one line of a table per property.

The names, statements and articles of the properties are data; here stands what breaks each.
"""

from __future__ import annotations

from khenthuong.law import Pack
from khenthuong.law.machine import Machine
from khenthuong.procedure.afterwards import MACHINE
from khenthuong.prove.breaches import (
    advances_held,
    leans_on_another_leg,
    on_no_ground,
    votes_again,
    without_council,
    wrong_decider,
)
from khenthuong.prove.graph import Graph, P
from khenthuong.prove.later.breaches import (
    annuls_on_no_ground,
    erases,
    hands_over_held,
    keeps_something,
    owes_annulled,
    pays_annulled,
    revives,
)
from khenthuong.prove.pairs import twice
from khenthuong.prove.persons import DEEDS
from khenthuong.prove.searching import (
    EVERY,
    Property,
    by_nobody,
    either,
    every_state,
    every_step,
    leads_to,
)


def _unreached(machine: Machine, reached: frozenset[str]) -> tuple[str, ...]:
    return tuple(s.id for s in machine.states if s.id not in reached)


def _final(graph: Graph[P], place: P) -> bool:
    return place.state in graph.finals


def _open(graph: Graph[P], place: P) -> bool:
    return place.state not in graph.finals


def _held(_graph: Graph[P], place: P) -> bool:
    return place.held


def _going_on(graph: Graph[P], place: P) -> bool:
    return not place.held and place.state not in graph.finals


def _ownerless(graph: Graph[P], place: P) -> bool:
    """Whether nobody at the desk of the holder can do anything there."""
    if place.state in graph.finals:
        return False
    holder = next(s.holder for s in graph.machine.states if s.id == place.state)
    return holder not in {t.role for t in graph.machine.triggers if t.id in graph.reach[place]}


def _has_house_rules(pack: Pack) -> bool:
    return bool(pack.national.house_rules)


def _has_decisions(pack: Pack) -> bool:
    return any(machine.id == MACHINE for machine in pack.national.machines)


PROPERTIES = (
    Property(id="toi-duoc", machine=EVERY, whole=_unreached),
    Property(id="ket-thuc-duoc", machine=EVERY, find=leads_to(_final, start=_open)),
    Property(id="co-nguoi-giu", machine=EVERY, find=every_state(_ownerless)),
    Property(id="qua-hoi-dong", find=every_step(without_council)),
    Property(id="dung-tham-quyen", find=every_step(wrong_decider)),
    Property(id="du-can-cu", find=every_step(on_no_ground)),
    Property(id="tam-dung-dung-yen", find=every_step(advances_held)),
    Property(id="tam-dung-co-loi-ra", find=leads_to(_going_on, start=_held)),
    Property(id="phieu-khong-doi", find=every_step(votes_again)),
    Property(id="cap-nao-viec-ay", find=every_step(leans_on_another_leg)),
    Property(id="mot-thanh-tich-mot-lan", find=lambda explored: twice(explored.graph)),
    Property(
        id="huy-khong-chi",
        machine=MACHINE,
        needs=_has_decisions,
        find=either(every_step(pays_annulled), every_state(owes_annulled)),
    ),
    *(
        Property(id=code, find=by_nobody(code), needs=_has_house_rules, crowded=True)
        for code in DEEDS
    ),
    *(
        Property(id=code, machine=MACHINE, needs=_has_decisions, find=find)
        for code, find in {
            "huy-co-can-cu": every_step(annuls_on_no_ground),
            "huy-thi-thu-hoi": every_state(keeps_something),
            "huy-khong-xoa": either(every_step(erases), every_step(revives)),
            "tam-dung-khong-trao": every_step(hands_over_held),
        }.items()
    ),
)
