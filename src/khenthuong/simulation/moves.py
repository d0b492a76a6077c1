"""Takes one step of a list through the office, with all that the step must carry."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs

from khenthuong.basis import Refusal, Truth
from khenthuong.judge import Case
from khenthuong.office import Answer, Command, Office
from khenthuong.office.desks import post
from khenthuong.records import Dossier
from khenthuong.simulation.assumed import Assumed
from khenthuong.simulation.batch import Batch, Step, Supply
from khenthuong.simulation.people import People
from khenthuong.simulation.reactions import spoken, unexplained

Lines = tuple[str, ...]


class Moves:
    """The hands of a season: commands go out, steps come back, nothing is saved here."""

    def __init__(self, office: Office, assumed: Assumed) -> None:
        self.office = office
        self.assumed = assumed
        self.people = People(office.pack, assumed)

    def usual(self, dossier: Dossier) -> str:
        """The next step of a dossier when nothing stands in its way."""
        if dossier.life.held:
            return self.assumed.one("xu-ly/tiep-tuc")
        return self.assumed.one(f"buoc/{dossier.life.state}")

    def delay(self, dossier: Dossier) -> int:
        """Working days until that step."""
        if dossier.life.held:
            return self.assumed.days("xu-ly/tiep-tuc")
        return self.assumed.days(f"buoc/{dossier.life.state}")

    def parts(self, batch: Batch, on: date, trigger: str, lines: Lines) -> dict[str, Any]:
        """What the law of the machine wants the command to carry."""
        needs = self.office.pack.find("triggers", trigger, "hành động").needs
        wanted = {part for need in needs for part in need.split("|")}
        made: dict[str, Any] = {}
        if "ballot" in wanted:
            made["ballots"] = {x: self.people.ballot(batch.context.dossier(x), on) for x in lines}
        if "papers" in wanted:
            supply = batch.supplies.get(lines[0], Supply())
            made["papers"] = supply.papers
            made["facts"] = {lines[0]: supply.facts}
        if "reason" in wanted:
            made["reason"] = self._label(trigger)
        return made

    def _label(self, trigger: str) -> str:
        known = self.office.pack.national.assumptions
        return next(a.label for a in known if a.words == (trigger,))

    def take(self, batch: Batch, on: date, trigger: str, lines: Lines, **parts: Any) -> Step:
        """One command; the list is changed to what the office answers."""
        late = self.assumed.chance("ghi-muon")
        entered = on + timedelta(self.assumed.days("ghi-muon")) if late else on
        command = Command(
            actor=self.people.actor(trigger, batch.context.dossier(lines[0])),
            trigger=trigger,
            on=on,
            entered=entered,
            lines=lines,
        )
        if "signing" in parts:
            parts["signing"] = self.people.numbered(parts["signing"])
        answer = self.office.do(batch.context, attrs.evolve(command, **parts))
        batch.context = answer.context
        if answer.decision is not None:
            self.people.signed(parts["signing"])
        told = tuple(self._explained(batch, on, r) for r in answer.refusals)
        return attrs.evolve(_step(batch, on, trigger, answer), refusals=told)

    def _explained(self, batch: Batch, on: date, refusal: Refusal) -> Refusal:
        """With the reason why the chair is empty, where only the chair is named."""
        if not unexplained(refusal):
            return refusal
        case = Case(dossier=batch.context.dossier(refusal.dossier), on=on)
        found = self.office.check(case).findings
        ended = tuple(
            f for f in found if f.deciding and f.truth is Truth.FALSE and "on" in f.values
        )
        return attrs.evolve(refusal, findings=(*refusal.findings, *ended))

    def because(self, batch: Batch, on: date, code: str, refusal: Refusal) -> Step:
        """One step of one line that carries the refusal as its reason."""
        reason = spoken(self.office, refusal)
        return self.take(batch, on, self.assumed.one(code), (refusal.dossier,), reason=reason)

    def appraiser(self, dossier: Dossier, on: date) -> str:
        """The post that appraises where the dossier lies, with its unit."""
        leg = dossier.life.legs[dossier.life.leg]
        role = next(r.id for r in self.office.pack.national.roles if r.desk == "appraiser")
        named = post(self.office.words, role, leg.level, on)
        return f"{named} {self.office.words.unit(leg.unit)}"


def _step(batch: Batch, on: date, trigger: str, answer: Answer) -> Step:
    touched = {r.dossier for r in answer.results}
    return Step(
        on=on,
        trigger=trigger,
        dossiers=tuple(d for d in batch.context.dossiers if d.id in touched),
        submissions=(batch.context.submission,) if answer.events else (),
        events=answer.events,
        refusals=answer.refusals,
        decision=answer.decision,
    )
