"""After the decision: may this person hand over, pay, correct, cancel, restore, issue anew?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import attrs

from khenthuong.basis import Finding, Refusal, Truth
from khenthuong.judge.after.budget import Budget, Paid, budget
from khenthuong.judge.after.chain import Gone, Rested, chain
from khenthuong.judge.after.holder import holder
from khenthuong.judge.after.line import DecisionCase, judge_act
from khenthuong.judge.after.objects import needed
from khenthuong.judge.after.payments import Payment, PaymentList, payments
from khenthuong.judge.after.stock import shortages
from khenthuong.law import Pack
from khenthuong.office.context import Actor, Command, Issue, IssueAnswer, Opening
from khenthuong.procedure import LineJudge, Procedure, decide_line
from khenthuong.procedure.afterwards import MACHINE
from khenthuong.records import (
    Act,
    Decision,
    Dossier,
    LineEvent,
    Standing,
    StockEntry,
    follow,
)
from khenthuong.workdays import WorkCalendar

_PHASE = "thu_tuc"


class Aftercare:
    """Answers for the decisions of one pack; holds no decision and no clock.

    ``verdict`` is the judge of every guard; only a proof or an observer puts another here.
    """

    def __init__(
        self, pack: Pack, calendar: WorkCalendar, *, verdict: LineJudge = judge_act
    ) -> None:
        self.pack, self.calendar, self._verdict = pack, calendar, verdict
        self.procedure = Procedure(pack, MACHINE)
        self._void = {s.id for s in self.procedure.machine.states if s.void}

    def issue(
        self,
        decision: Decision,
        dossiers: Iterable[Dossier],
        *,
        standings: Mapping[tuple[str, str], Standing] | None = None,
        others: Sequence[Decision] = (),
    ) -> Issue:
        """A decision as it stands.

        Args:
            decision: the record.
            dossiers: those of its lines, and of lines of ``others``.
            standings: what is known of lines by (decision, dossier); a line without
                one has just been issued.
            others: further decisions to the same recipients.

        """
        known = standings or {}
        fresh = Standing(state=self.procedure.entry)
        return Issue(
            decision=decision,
            dossiers=tuple(dossiers),
            standings={
                x.dossier: known.get((decision.id, x.dossier), fresh) for x in decision.lines
            },
            others=tuple(others),
            struck=frozenset(key for key, found in known.items() if found.state in self._void),
        )

    def struck(self, issue: Issue) -> frozenset[tuple[str, str]]:
        """The cancelled lines as (decision, dossier), those of the other decisions too."""
        own = {(issue.decision.id, code): x for code, x in issue.standings.items()}
        void = {key for key, standing in own.items() if standing.state in self._void}
        return frozenset((issue.struck - set(own)) | void)

    def payments(self, issue: Issue, on: date | None = None) -> PaymentList:
        """The payment list of the decision as it stands, cancelled lines struck out."""
        return payments(
            self.pack,
            issue.decision,
            issue.dossiers,
            others=issue.others,
            struck=self.struck(issue),
            on=on,
        )

    def budget(
        self,
        decisions: Sequence[Decision],
        dossiers: Iterable[Dossier],
        on: date,
        *,
        standings: Mapping[tuple[str, str], Standing] | None = None,
        amounts: Mapping[str, int] | None = None,
        plan: str = "",
    ) -> Budget:
        """What the year of ``on`` takes out of each fund; see ``Office.budget``."""
        known, every = standings or {}, tuple(dossiers)
        states = self.pack.national.states
        ended = {s.id for s in states if s.final or s.entry}
        return budget(
            self.pack,
            decisions,
            every,
            on,
            waiting=[d.id for d in every if d.life.legs and d.life.state not in ended],
            paid={key: self._paid(found) for key, found in known.items() if found.money},
            struck={key for key, found in known.items() if found.state in self._void},
            amounts=amounts,
            plan=plan,
        )

    def _paid(self, standing: Standing) -> Paid:
        """What is out, and the day of the last act that paid."""
        moves = {t.trigger: t.moves for t in self.procedure.machine.transitions}
        days = [a.on for a in standing.acts if "money:out" in moves[a.trigger]]
        return Paid(standing.money, max(days))

    def rested(self, issue: Issue, line: str, dossiers: Iterable[Dossier]) -> tuple[Rested, ...]:
        """Which later awards of the recipient do not stand without this line, in order."""
        own = issue.dossier(line)
        gone = Gone(
            subject=own.subject.id,
            award=own.award,
            end=own.achievement.end,
            number=issue.decision.number,
        )
        return chain(self.pack, self.calendar, gone, (d for d in dossiers if d.id != line))

    def shortages(self, entries: Iterable[StockEntry], *issues: Issue) -> tuple[Finding, ...]:
        """What the stock lacks for the lines of decisions that still wait for their things."""
        wanted: Counter[str] = Counter()
        for issue in issues:
            done = {c for c, x in issue.standings.items() if x.objects or x.state in self._void}
            wanted += needed(self.pack, issue.decision, without=done)
        return shortages(self.pack, entries, wanted)

    def act(self, issue: Issue, command: Command) -> IssueAnswer:
        """Carry out a command; each line is answered for itself, none stops another.

        The given issue is never changed.
        """
        results: list[LineEvent | Refusal] = []
        after = dict(issue.standings)
        paid = {p.dossier: p for p in self.payments(issue, command.on).payments}
        for code in command.lines or tuple(issue.standings):
            result = self._step(issue, issue.dossier(code), command, paid.get(code))
            results.append(result)
            if isinstance(result, LineEvent):
                after[code] = follow(after[code], result)
        return IssueAnswer(issue=attrs.evolve(issue, standings=after), results=tuple(results))

    def can(self, issue: Issue, actor: Actor, on: date) -> tuple[Opening, ...]:
        """Every action of every line's state, open or with the findings that close it."""
        openings = []
        paid = {p.dossier: p for p in self.payments(issue, on).payments}
        for code, standing in issue.standings.items():
            for trigger in self.procedure.open_from(standing.state):
                command = Command(actor=actor, trigger=trigger, on=on)
                result = self._step(issue, issue.dossier(code), command, paid.get(code))
                findings = result.findings if isinstance(result, Refusal) else ()
                openings.append(Opening(trigger=trigger, dossier=code, findings=findings))
        return tuple(openings)

    def _step(
        self, issue: Issue, dossier: Dossier, command: Command, payment: Payment | None
    ) -> LineEvent | Refusal:
        act = Act(
            trigger=command.trigger,
            on=command.on,
            entered=command.entered or command.on,
            actor=command.actor.id,
            reason=command.reason,
            signing=command.signing,
            papers=command.papers,
            facts=dict(command.facts.get(dossier.id, {})),
            attestations=command.attestations,
            changes=dict(command.changes),
        )
        case = DecisionCase(
            decision=issue.decision,
            dossier=dossier,
            standing=issue.standings[dossier.id],
            payment=payment,
        )
        result = decide_line(self.pack, self.procedure, case, act, verdict=self._verdict)
        closed = (*self._role(case, command), *self._order(case, command))
        if not closed:
            return result
        more = result.findings if isinstance(result, Refusal) else ()
        return Refusal(command.trigger, dossier.id, (*closed, *more))

    def _role(self, case: DecisionCase, command: Command) -> tuple[Finding, ...]:
        """Whether the actor sits at the unit of the decision, or at the one that took it over."""
        trigger = self.pack.find("triggers", command.trigger, "hành động")
        who = holder(self.pack, case.decision, case.dossier, command.on)
        units = {u.id for u in self.pack.unit_at(case.decision.unit, command.on)} | {who.unit}
        if command.actor.sits(trigger.role, units, command.on):
            return ()
        values = {"role": trigger.role, "unit": who.unit, "trigger": trigger.id}
        return (Finding(_PHASE, "ro-role", "ro-role", Truth.FALSE, deciding=True, values=values),)

    def _order(self, case: DecisionCase, command: Command) -> tuple[Finding, ...]:
        """An act cannot lie before the decision, nor before the act it follows."""
        days = [case.decision.on, *(a.on for a in case.standing.acts)]
        if command.on >= max(days):
            return ()
        values = {"on": command.on, "last": max(days)}
        return (Finding(_PHASE, "st-order", "st-order", Truth.FALSE, deciding=True, values=values),)
