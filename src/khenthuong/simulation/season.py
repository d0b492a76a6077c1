"""Drives every list of a season through the real office, step by step, in the order of days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from heapq import heappop, heappush

from khenthuong.law.plans import Plan
from khenthuong.office import Office
from khenthuong.records import Dossier
from khenthuong.simulation.aftermath import Aftermath
from khenthuong.simulation.assumed import Assumed
from khenthuong.simulation.batch import Batch, Step
from khenthuong.simulation.drafts import Drafts
from khenthuong.simulation.lists import season_lists, working_day
from khenthuong.simulation.moves import Moves
from khenthuong.simulation.reactions import wrong_signer


class Season:
    """One season of one plan. The same pack, plan, count and seed give the same steps.

    Run ``steps`` once; saving what it yields is the caller's part. Nothing but
    ``random.Random(seed)`` decides what is drawn, and no clock is read.
    """

    def __init__(self, office: Office, plan: Plan, *, count: int, seed: int) -> None:
        self.office, self.plan, self.seed = office, plan, seed
        self.assumed = Assumed(office.pack, seed)
        drafts = Drafts(office, plan, self.assumed)
        self.lists = season_lists(office, plan, count, self.assumed, drafts)
        self._moves = Moves(office, self.assumed)
        self._after = Aftermath(self._moves, drafts, self._push)
        self._finals = {s.id for s in office.pack.national.states if s.final}
        self._ready: list[tuple[date, int, Batch]] = []
        self._order = 0

    @property
    def size(self) -> int:
        """How many dossiers the season has."""
        return sum(len(x.context.dossiers) for x in self.lists)

    def steps(self) -> Iterator[Step]:
        """Every step of every list until nothing moves any more."""
        for listed in self.lists:
            lines = list(listed.context.submission.lines)
            self._push(listed.sent, Batch(listed.context, listed.occasion, lines))
        fresh = {x.context.submission.id for x in self.lists}
        while self._ready:
            on, _, batch = heappop(self._ready)
            submission = batch.context.submission
            if submission.id in fresh:
                fresh.discard(submission.id)
                yield Step(
                    on=on,
                    trigger="",
                    dossiers=batch.context.dossiers,
                    submissions=(submission,),
                    opens=True,
                )
            yield from self._turn(batch, on)

    def _push(self, on: date, batch: Batch) -> None:
        self._order += 1
        heappush(self._ready, (on, self._order, batch))

    def _turn(self, batch: Batch, on: date) -> Iterator[Step]:
        """Take the usual next step of all lines that lie where the first one lies."""
        moving = self._moving(batch)
        if not moving:
            return
        lines = tuple(d.id for d in moving if _place(d) == _place(moving[0]))
        trigger = self._moves.usual(moving[0])
        if "signing" in self.office.pack.find("triggers", trigger, "hành động").needs:
            yield from self._sign(batch, on, trigger, lines)
        else:
            parts = self._moves.parts(batch, on, trigger, lines)
            step = self._moves.take(batch, on, trigger, lines, **parts)
            yield step
            for refusal in step.refusals:
                yield from self._after.of(batch, on, refusal, parts)
        following = self._moving(batch)
        if following:
            days = self._moves.delay(following[0])
            self._push(working_day(self.office.calendar, on, days), batch)

    def _sign(self, batch: Batch, on: date, trigger: str, lines: tuple[str, ...]) -> Iterator[Step]:
        """Sign for all lines; the wrong signer is tried first where the plan names one."""
        for signing in self._moves.people.signings(batch.occasion, on):
            step = self._moves.take(batch, on, trigger, lines, signing=signing)
            yield step
            again = tuple(r for r in step.refusals if wrong_signer(r))
            for refusal in step.refusals:
                if refusal not in again:
                    yield from self._after.of(batch, on, refusal, {"signing": signing})
            lines = tuple(r.dossier for r in again)
            if not lines:
                return
        for refusal in again:
            yield from self._after.of(batch, on, refusal, {})

    def _moving(self, batch: Batch) -> list[Dossier]:
        there = [d for d in batch.context.dossiers if d.id in batch.open]
        return [d for d in there if d.life.state not in self._finals]


def _place(dossier: Dossier) -> tuple[str, int, bool]:
    return dossier.life.state, dossier.life.leg, dossier.life.held
