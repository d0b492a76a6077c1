"""Writes down which parts of the rules one scenario executed."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from attrs import define, field

from khenthuong.basis import Verdict
from khenthuong.judge import Case, due
from khenthuong.judge.after.line import DecisionCase, judge_act
from khenthuong.judge.council.shares import asked
from khenthuong.judge.dating import law_day
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.plans.life import PlanCase, judge_plan_act
from khenthuong.law.machine import Machine
from khenthuong.law.measures import Vote
from khenthuong.law.pack import Pack
from khenthuong.records import Act, Ballot, PlanAct
from khenthuong.review.phrases.world import World
from khenthuong.review.trace.answers import note_answer, note_due
from khenthuong.review.trace.cases import asks, boundaries_of, level_of, rules_of
from khenthuong.review.trace.findings import note_findings, note_rules
from khenthuong.review.trace.seen import Ledger, Shown
from khenthuong.workdays import WorkCalendar

_COUNCIL, _LIMITS = "hoi_dong", "han"
_SHARE = "vo-share"
_SAID = ("office", "book", "meeting", "context")


@define
class Recorder:
    """Sees cases with their verdicts, and answers; writes what they show to the ledger."""

    ledger: Ledger = field(factory=Ledger)

    def case(self, pack: Pack, calendar: WorkCalendar, case: Case, verdict: Verdict) -> None:
        """A dossier that was judged: every rule of the phases, findings, sides of boundaries."""
        phases = [p.phase for p in verdict.phases]
        row = FactRow(pack, case.dossier, case.on)
        local = [r for x in pack.layers_for(case.dossier.unit, case.on) for r in x.content.rules]
        inside = pack.leg.rules if pack.leg else ()
        for seen in rules_of(pack, case, phases, (*pack.national.rules, *inside, *local), row):
            self.ledger.add(seen)
        for seen in boundaries_of(pack, case):
            self.ledger.add(seen)
        note_findings(self.ledger, pack, verdict.findings)
        if case.ballot is not None:
            self._council(pack, case, case.ballot, verdict)
        received = case.dossier.dates.received
        if received is not None and _LIMITS in phases:
            found = due(pack, calendar, case.dossier, level_of(pack, case), received)
            note_due(self.ledger, pack, found)

    def line(
        self, pack: Pack, machine: Machine, case: DecisionCase, act: Act, only: Iterable[str]
    ) -> Verdict:
        """Judge an act on a line of a decision and write down its rules."""
        verdict = judge_act(pack, machine, case, act, only)
        self._guard(pack, machine, verdict, only)
        return verdict

    def plan(
        self, pack: Pack, machine: Machine, case: PlanCase, act: PlanAct, only: Iterable[str]
    ) -> Verdict:
        """Judge an act on a plan and write down its rules."""
        verdict = judge_plan_act(pack, machine, case, act, only)
        self._guard(pack, machine, verdict, only)
        return verdict

    def _guard(self, pack: Pack, machine: Machine, verdict: Verdict, only: Iterable[str]) -> None:
        """The rules of the phases of a machine, and what was found."""
        wanted = set(only)
        rules = [r.id for r in machine.rules if r.phase in wanted and asks(r)]
        note_rules(self.ledger, verdict.findings, rules)
        note_findings(self.ledger, pack, verdict.findings)

    def world(self, world: World) -> None:
        """The answers that the steps of a scenario got without asking the office."""
        for part in attrs.fields(World):
            if part.name not in _SAID:
                self.answer(world.pack, getattr(world, part.name))

    def answer(self, pack: Pack, value: object) -> None:
        """An answer of whatever kind; what is none is passed over."""
        note_answer(self.ledger, pack, value)

    def _council(self, pack: Pack, case: Case, ballot: Ballot, verdict: Verdict) -> None:
        """The share a ballot was held to, and the texts on councils of its level."""
        for found in verdict.phase(_COUNCIL).findings:
            if found.code == _SHARE:
                award = _award_of_share(pack, case, ballot)
                vote = next(v for v in pack.national.votes if _is_of(v, award))
                self.ledger.note("votes", vote.id, Shown.of(found.truth))
        level, unit = level_of(pack, case), ballot.unit or case.dossier.unit
        layers = [x.content.councils for x in pack.layers_for(unit, ballot.on)]
        for kinds in (pack.national.councils, *layers):
            for kind in kinds:
                if level in kind.levels:
                    self.ledger.note("councils", kind.id, Shown.MET)


def _award_of_share(pack: Pack, case: Case, ballot: Ballot) -> str:
    """The award whose share the ballot was held to; none where only the default is left."""
    on = law_day(pack, "procedure", case.dossier.dates, ballot.on).on
    held = asked(pack, case, ballot, on)
    return case.dossier.award if held is None or held.bound else ""


def _is_of(vote: Vote, award: str) -> bool:
    return award in vote.awards or not (award or vote.awards)
