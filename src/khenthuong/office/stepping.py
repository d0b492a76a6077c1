"""One line of a command: the hand-over that a boundary asks for, then the step itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import attrs

from khenthuong.basis import Finding, Refusal, Truth
from khenthuong.office.context import Command, Mandate
from khenthuong.office.house import barred, in_force
from khenthuong.office.seats import closed_by_role
from khenthuong.office.sharing import with_awards
from khenthuong.procedure import Rules, decide, moved_on
from khenthuong.records import Act, Dossier, Event, apply

_PHASE = "thu_tuc"


class Stepper:
    """Takes commands line by line, with the house rules that the office chose."""

    def __init__(self, rules: Rules) -> None:
        self._rules, self._pack = rules, rules.pack
        self._reroute = next((t for t in self._pack.national.transitions if t.reroutes), None)

    def handed_over(self, dossier: Dossier, on: date, actor: str = "") -> Event | Refusal | None:
        """What a boundary asks for before anything else on ``on``: the hand-over of a line.

        ``None`` where the units ahead still work, or the state is one that nothing
        is handed over from. Nothing is changed.
        """
        arrow = self._reroute
        here = arrow is not None and dossier.life.state in arrow.sources
        if arrow is None or not here or moved_on(self._pack, dossier, on) is None:
            return None
        reason = self._pack.label("giai-thich", "chuyen-ke-thua")
        act = Act(trigger=arrow.trigger, on=on, entered=on, actor=actor, reason=reason)
        return decide(self._rules, dossier, act)

    def results(
        self,
        dossier: Dossier,
        command: Command,
        lines: Sequence[Dossier],
        mandates: Sequence[Mandate],
    ) -> Iterator[Event | Refusal]:
        """The hand-over that comes first, if any, and what the command itself comes to."""
        arrow = self._rules.procedure.arrow(dossier.life.state, command.trigger)
        if arrow is None or not arrow.reroutes:
            handed = self._entered(self.handed_over(dossier, command.on, command.actor.id), command)
            if handed is not None:
                yield handed
            if isinstance(handed, Event):
                dossier = apply(dossier, handed)
        yield self.step(dossier, command, lines, mandates)

    def _entered(self, handed: Event | Refusal | None, command: Command) -> Event | Refusal | None:
        """A hand-over is recorded on the day of the command that brought it about."""
        if not isinstance(handed, Event) or command.entered is None:
            return handed
        return attrs.evolve(handed, act=attrs.evolve(handed.act, entered=command.entered))

    def step(
        self,
        dossier: Dossier,
        command: Command,
        lines: Sequence[Dossier],
        mandates: Sequence[Mandate],
    ) -> Event | Refusal:
        """What the command comes to on one line: procedure, role, order of days, house rules."""
        act = Act(
            trigger=command.trigger,
            on=command.on,
            entered=command.entered or command.on,
            actor=command.actor.id,
            leg=dossier.life.leg,
            reason=command.reason,
            appointed=command.appointed,
            ballot=command.ballot(dossier),
            signing=command.signing,
            papers=command.papers,
            facts=dict(command.facts.get(dossier.id, {})),
            attestations=command.attestations,
            award=command.award,
            unit=command.unit,
            entry=command.noted(dossier.id),
        )
        result = decide(self._rules, with_awards(dossier, lines), act, command.session)
        trigger = self._pack.find("triggers", command.trigger, "hành động")
        by = (command.actor, trigger, command.on, mandates, command.signing)
        house = in_force(self._pack, self._rules.readings, dossier.unit, command.on)
        closed = (
            *closed_by_role(self._pack, dossier, *by),
            *self._order(dossier, command),
            *barred(house, dossier, command.actor, command.trigger),
        )
        if not closed:
            return result
        more = result.findings if isinstance(result, Refusal) else ()
        return Refusal(command.trigger, dossier.id, (*closed, *more))

    def _order(self, dossier: Dossier, command: Command) -> tuple[Finding, ...]:
        """An act cannot lie before the act it follows."""
        last = max((a.on for a in dossier.life.acts), default=None)
        if last is None or command.on >= last:
            return ()
        values = {"on": command.on, "last": last}
        return (Finding(_PHASE, "st-order", "st-order", Truth.FALSE, deciding=True, values=values),)
