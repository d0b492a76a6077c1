"""What happens after a refusal: an opinion, a supplement, a hold, or the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from khenthuong.basis import Refusal
from khenthuong.records import Attestation, Dossier, Given
from khenthuong.simulation.batch import Batch, Step, Supply
from khenthuong.simulation.drafts import Drafts
from khenthuong.simulation.lists import working_day
from khenthuong.simulation.moves import Moves
from khenthuong.simulation.reactions import (
    Reaction,
    firm,
    liftable,
    missing_facts,
    missing_papers,
    reaction,
)

_TRIES = 4
Later = Callable[[date, Batch], None]


class Aftermath:
    """Answers refusals; ``later`` puts a list back into the season's calendar."""

    def __init__(self, moves: Moves, drafts: Drafts, later: Later) -> None:
        self._moves = moves
        self._assumed = moves.assumed
        self._drafts = drafts
        self._later = later

    def of(
        self, batch: Batch, on: date, refusal: Refusal, parts: Mapping[str, Any]
    ) -> Iterator[Step]:
        """The steps that follow; ``parts`` are what the refused command carried."""
        key = (refusal.dossier, refusal.trigger)
        batch.tried[key] = batch.tried.get(key, 0) + 1
        early = not batch.context.dossier(refusal.dossier).life.legs
        way = reaction(refusal)
        if batch.tried[key] > _TRIES:
            way = Reaction.FAILED
        if way is Reaction.AGAIN:
            return
        if early or way is Reaction.GONE:
            yield from self._end(batch, on, refusal, "xu-ly/rut")
        elif way is Reaction.ATTEST:
            yield from self._attest(batch, on, refusal, parts)
        elif way is Reaction.SUPPLY:
            yield from self._ask(batch, on, refusal)
        elif way is Reaction.HOLD:
            yield from self._hold(batch, on, refusal)
        else:
            yield from self._end(batch, on, refusal, "xu-ly/tra-lai", "xu-ly/rut")

    def _attest(
        self, batch: Batch, on: date, refusal: Refusal, parts: Mapping[str, Any]
    ) -> Iterator[Step]:
        """The same step with the appraiser's opinion, or the line waits for the text."""
        found = [f for f in refusal.findings if liftable(f)]
        rates = sorted({"bo-qua" if firm(f) else "xac-nhan" for f in found})
        if found and all(self._assumed.chance(rate) for rate in rates):
            said = self._opinions(batch.context.dossier(refusal.dossier), on, refusal)
            more = {**parts, "attestations": said}
            step = self._moves.take(batch, on, refusal.trigger, (refusal.dossier,), **more)
            yield step
            for again in step.refusals:
                yield from self.of(batch, on, again, parts)
        elif "bo-qua" in rates:
            yield from self._end(batch, on, refusal, "xu-ly/tra-lai")
        else:
            batch.close(refusal.dossier)

    def _opinions(self, dossier: Dossier, on: date, refusal: Refusal) -> tuple[Attestation, ...]:
        by = self._moves.appraiser(dossier, on)
        return tuple(
            Attestation(
                leaf=f.code,
                text=f.needs if f.values.get("named") else self._assumed.one("van-ban-xac-nhan"),
                reason=self._assumed.one("ly-do-xac-nhan"),
                by=by,
                on=on,
                leg=dossier.life.leg,
            )
            for f in refusal.findings
            if liftable(f)
        )

    def _ask(self, batch: Batch, on: date, refusal: Refusal) -> Iterator[Step]:
        """Ask for what is missing; the line waits for it on a list of its own."""
        line = refusal.dossier
        apart, step = self._move_apart(batch, on, "xu-ly/bo-sung", refusal)
        yield step
        if not step.events:
            yield from self._end(batch, on, refusal, "xu-ly/tra-lai", "xu-ly/rut")
            return
        supply = self._supply(apart.context.dossier(line), on, refusal)
        if supply is None:
            apart.close(line)
            return
        apart.supplies[line] = supply
        if apart is not batch:
            self._schedule(apart, on)

    def _supply(self, dossier: Dossier, on: date, refusal: Refusal) -> Supply | None:
        """What the proposer can bring; nothing when one of the things cannot be had."""
        if not self._assumed.chance("bo-sung-duoc"):
            return None
        facts: dict[str, Given] = {}
        for code in missing_facts(refusal):
            given = self._drafts.learn(code, on)
            if given is None:
                return None
            facts[code] = given
        papers = missing_papers(refusal)
        if dossier.papers is not None and not papers and not facts:
            return None
        return Supply(papers, facts)

    def _hold(self, batch: Batch, on: date, refusal: Refusal) -> Iterator[Step]:
        """Put the line on hold until the matter has a conclusion, if it gets one."""
        line = refusal.dossier
        apart, step = self._move_apart(batch, on, "xu-ly/tam-dung", refusal)
        yield step
        ends = list(_conclusions(apart.context.dossier(line)))
        apart.close(line)
        if step.events and ends:
            again = Batch(apart.context, apart.occasion, [line]) if apart is batch else apart
            again.open = [line]
            days = self._assumed.days("xu-ly/tiep-tuc")
            self._later(working_day(self._moves.office.calendar, max(on, *ends), days), again)

    def _move_apart(
        self, batch: Batch, on: date, code: str, refusal: Refusal
    ) -> tuple[Batch, Step]:
        """A step that takes the line onto a list of its own, so that the rest goes on."""
        line = refusal.dossier
        apart = batch.apart(line, self._assumed.one("ma/tach"))
        step = self._moves.because(apart, on, code, refusal)
        if apart is batch or not step.events:
            return apart, step
        new = apart.context.submission.id
        stay = batch.without(line, new)
        batch.release(line, new)
        return apart, attrs.evolve(step, submissions=(stay, *step.submissions))

    def _schedule(self, batch: Batch, on: date) -> None:
        first = batch.context.dossiers[0]
        self._later(working_day(self._moves.office.calendar, on, self._moves.delay(first)), batch)

    def _end(self, batch: Batch, on: date, refusal: Refusal, *codes: str) -> Iterator[Step]:
        """Send it back, or take it back; a line that nobody can move stays where it is."""
        for code in codes:
            step = self._moves.because(batch, on, code, refusal)
            yield step
            if step.events:
                return
        batch.close(refusal.dossier)


def _conclusions(dossier: Dossier) -> Iterator[date]:
    """The days on which matters of the dossier come to their end."""
    for records in dossier.records.values():
        for record in records:
            if "tu" in record and isinstance(record.get("den"), date):
                yield record["den"]
