"""Which acts no longer stand after a fact was corrected: only those that rested on it.

Nothing is erased: the acts stay in the dossier, this tells which of them lapsed and why.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from khenthuong.basis import Truth
from khenthuong.procedure.decide import Rules, case_of
from khenthuong.records import Act, Dossier, Event, apply


@frozen(kw_only=True)
class Change:
    """A fact that an act corrected; ``None`` where it was not known."""

    fact: str
    before: Any
    after: Any


@frozen(kw_only=True)
class Lapse:
    """An appraisal, ballot or opinion that lapsed: by which act, for which facts."""

    act: Act
    by: Act
    changes: tuple[Change, ...]


@frozen
class _Rest:
    """A stage that was finished, and the facts that its verdict rested on."""

    act: Act
    facts: frozenset[str]


def lapses(rules: Rules, draft: Dossier, events: Iterable[Event]) -> tuple[Lapse, ...]:
    """Every act that lapsed on the way of a dossier, in the order in which it did.

    An act rests on the facts that decided its phases, and on what the stages before it
    on the same leg rested on: a council votes on what was appraised.
    """
    dossier, standing, found = draft, list[_Rest](), list[Lapse]()
    for event in events:
        changes = _changes(dossier, event.act)
        fallen = [r for r in standing if any(c.fact in r.facts for c in changes)]
        found += (_lapse(rest, event.act, changes) for rest in fallen)
        standing = [r for r in standing if r not in fallen]
        trigger = rules.pack.find("triggers", event.trigger, "hành động")
        if trigger.stage:
            before = (r.facts for r in standing if r.act.leg == event.act.leg)
            facts = _rested(rules, dossier, event).union(*before)
            standing.append(_Rest(event.act, facts))
        dossier = apply(dossier, event)
    return tuple(found)


def _changes(dossier: Dossier, act: Act) -> tuple[Change, ...]:
    """The facts to which the act gives another value."""
    known = {code: given.value for code, given in dossier.facts.items()}
    return tuple(
        Change(fact=code, before=known.get(code), after=given.value)
        for code, given in act.facts.items()
        if known.get(code) != given.value
    )


def _lapse(rest: _Rest, by: Act, changes: Iterable[Change]) -> Lapse:
    return Lapse(act=rest.act, by=by, changes=tuple(c for c in changes if c.fact in rest.facts))


def _rested(rules: Rules, dossier: Dossier, event: Event) -> frozenset[str]:
    """The facts that held for the phases of the arrow, or decided them by not holding."""
    arrow = rules.procedure.arrow(event.source, event.trigger)
    if arrow is None:
        return frozenset()
    leg = event.legs[event.leg] if event.legs else None
    case = case_of(rules, dossier, event.act, leg)
    wanted = {*arrow.phases, *arrow.soft}
    verdict = rules.verdict(rules.pack, rules.calendar, case, only=wanted)
    used = (f for f in verdict.findings if f.deciding or f.truth is Truth.TRUE)
    return frozenset(f.fact for f in used if f.fact)
