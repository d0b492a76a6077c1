"""Counts what a season met: states, reasons, limits, opinions, money."""

from __future__ import annotations

from collections import Counter
from datetime import date

import attrs
from attrs import define, field, frozen

from khenthuong.basis import Finding, Truth
from khenthuong.judge import reward
from khenthuong.office import Office
from khenthuong.procedure import restarts
from khenthuong.records import Dossier, Event
from khenthuong.simulation.batch import Step
from khenthuong.simulation.reactions import Reaction, blocking, reaction, reasons
from khenthuong.simulation.story import Refused, due_at

Key = tuple[str, str, str]


@define
class Reason:
    """Why steps were refused: who met it, and who did not get past it.

    Several ``findings`` stand for one rule that failed in several conditions at once.
    """

    findings: tuple[Finding, ...]
    met: set[str] = field(factory=set)
    stuck: set[str] = field(factory=set)


@frozen
class Limits:
    """Legs of dossiers by how their limit ended."""

    kept: int = 0
    missed: int = 0
    running: int = 0
    unknown: int = 0


class Tally:
    """Listens to the steps of a season and keeps what the summary needs."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.dossiers: dict[str, Dossier] = {}
        self.items: dict[str, list[Event | Refused]] = {}
        self.reasons: dict[Key, Reason] = {}
        self.lists = 0
        self.events = 0
        self.last: date | None = None
        self._latest: dict[str, tuple[Key, ...]] = {}

    def add(self, step: Step) -> None:
        """Take one step in."""
        self.lists += step.opens
        self.events += len(step.events)
        self.last = max(filter(None, (self.last, step.on)))
        for dossier in step.dossiers:
            self.dossiers[dossier.id] = dossier
            self.items.setdefault(dossier.id, [])
        for event in step.events:
            self.items[event.dossier].append(event)
        for refusal in step.refusals:
            if reaction(refusal) is Reaction.AGAIN:
                continue  # the step came when the dossier had just been handed over
            self.items[refusal.dossier].append(Refused(step.on, refusal))
            decisive = set(map(id, blocking(refusal)))
            keys = []
            for findings in _by_rule(reasons(refusal.findings)):
                key = self._met(refusal.dossier, findings)
                if decisive & set(map(id, findings)):
                    keys.append(key)
            self._latest[refusal.dossier] = tuple(keys)

    def _met(self, dossier: str, findings: tuple[Finding, ...]) -> Key:
        first = findings[0]
        key: Key = (first.phase, first.rule, "")
        if len(findings) == 1:
            more = first.values.get("text") or first.values.get("unit", "")
            key = (first.phase, first.code, str(more))
        self.reasons.setdefault(key, Reason(findings)).met.add(dossier)
        return key

    def close(self) -> None:
        """Say which reasons the dossiers that were not awarded ended with."""
        for code, keys in self._latest.items():
            if not self.awarded(self.dossiers[code]):
                for key in keys:
                    self.reasons[key].stuck.add(code)

    # -- answers -----------------------------------------------------------

    def awarded(self, dossier: Dossier) -> bool:
        """Whether a decision was issued."""
        return dossier.dates.decided is not None

    def level(self, dossier: Dossier) -> str:
        """The level a dossier lies at."""
        life = dossier.life
        if life.legs:
            return life.legs[life.leg].level
        return self._office.pack.unit(dossier.unit).level

    def states(self) -> Counter[tuple[str, str]]:
        """Dossiers by state and level."""
        return Counter((d.life.state, self.level(d)) for d in self.dossiers.values())

    def passed(self, trigger: str) -> int:
        """How many dossiers took this step at least once."""
        return sum(
            any(isinstance(x, Event) and x.trigger == trigger for x in items)
            for items in self.items.values()
        )

    def periods(self) -> tuple[str, ...]:
        """The law periods in which steps were taken, in their order."""
        pack = self._office.pack
        steps = (x for items in self.items.values() for x in items if isinstance(x, Event))
        met = {pack.period(event.act.on) for event in steps}
        return tuple(p.id for p in pack.national.periods if p.id in met)

    def opinions(self) -> Counter[tuple[str, str]]:
        """Attestations by condition and by the text they name."""
        return Counter(
            (said.leaf, said.text)
            for items in self.items.values()
            for x in items
            if isinstance(x, Event)
            for said in x.act.attestations
        )

    def money(self) -> dict[str, tuple[int, int]]:
        """Sum and number of awards per fund; the fund ``""`` has those without a known sum."""
        found: dict[str, tuple[int, int]] = {}
        for code in sorted(self.items):
            dossier = self.dossiers[code]
            for event in self.items[code]:
                if not isinstance(event, Event) or event.act.signing is None:
                    continue
                on = event.act.signing.on
                paid = reward(self._office.pack, dossier.award, dossier.subject.kind, on)
                fund = paid.fund if event.amount is not None else ""
                total, lines = found.get(fund, (0, 0))
                found[fund] = total + (event.amount or 0), lines + 1
        return found

    def limits(self) -> Limits:
        """How the limits of all legs ended, one count per dossier and leg that was received."""
        counts = Limits()
        for code, items in self.items.items():
            for event in self._running(items).values():
                counts = self._limit(self.dossiers[code], event, counts)
        return counts

    def _running(self, items: list[Event | Refused]) -> dict[int, Event]:
        """Per received leg the step that ended its limit, or the last one on it."""
        legs: dict[int, Event] = {}
        for event in items:
            if not isinstance(event, Event):
                continue
            arrow = self._office.rules.procedure.arrow(event.source, event.trigger)
            received = restarts(self._office.rules, arrow)
            before = legs.get(event.leg)
            if received or (before is not None and not self._ends(before)):
                legs[event.leg] = event
        return legs

    def _ends(self, event: Event) -> bool:
        arrow = self._office.rules.procedure.arrow(event.source, event.trigger)
        finals = {s.id for s in self._office.pack.national.states if s.final}
        sent_on = bool(arrow and arrow.ends_leg) or event.leg_after != event.leg
        return sent_on or event.target in finals

    def _limit(self, dossier: Dossier, event: Event, counts: Limits) -> Limits:
        found = due_at(self._office, dossier, event)
        if found is None:
            return counts
        if found.on is None:
            return attrs.evolve(counts, unknown=counts.unknown + 1)
        ended = self._ends(event)
        upto = event.act.on if ended else self.last
        if upto is not None and upto > found.on:
            return attrs.evolve(counts, missed=counts.missed + 1)
        if ended:
            return attrs.evolve(counts, kept=counts.kept + 1)
        return attrs.evolve(counts, running=counts.running + 1)

    def instructive(self) -> str:
        """The dossier whose story teaches most: hand-overs and refusals that were overcome."""
        return min(self.items, key=lambda code: (-self._worth(code), code), default="")

    def _worth(self, code: str) -> int:
        items = self.items[code]
        events = [x for x in items if isinstance(x, Event)]
        arrows = (self._office.rules.procedure.arrow(e.source, e.trigger) for e in events)
        handed = sum(bool(a and a.reroutes) for a in arrows)
        levels = len({e.leg for e in events})
        kinds = {f.code for x in items if isinstance(x, Refused) for f in x.refusal.findings}
        few = 3 * min(len(kinds), 4)
        return len(items) + 8 * handed + 3 * levels + few + 6 * self.awarded(self.dossiers[code])


def _by_rule(findings: tuple[Finding, ...]) -> list[tuple[Finding, ...]]:
    """Failed conditions of one rule together, everything else alone."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        shared = finding.fact and finding.truth is Truth.FALSE and "text" not in finding.values
        key = (finding.rule, "") if shared else (finding.rule, finding.code + finding.fact)
        groups.setdefault(key, []).append(finding)
    return [tuple(group) for group in groups.values()]
