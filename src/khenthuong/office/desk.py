"""May this person move it? The one door an application uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from importlib.resources.abc import Traversable

import attrs

from khenthuong.basis import Finding, Refusal, Truth, Verdict
from khenthuong.judge import Case, DueDate, Money, due, judge, reward
from khenthuong.judge.after.payments import PaymentList
from khenthuong.law import Pack, read
from khenthuong.law.calendar import work_calendar
from khenthuong.office.aftercare import Aftercare
from khenthuong.office.context import (
    Actor,
    Answer,
    Command,
    Context,
    Issue,
    IssueAnswer,
    Opening,
)
from khenthuong.office.wording import Wording
from khenthuong.procedure import Procedure, Rules, begin, decide, moved_on
from khenthuong.records import (
    Act,
    Decision,
    DecisionLine,
    Dossier,
    Event,
    Standing,
    Submission,
    apply,
)

_PHASE = "thu_tuc"


def open_pack(
    folder: Traversable | None = None, *, extra: Sequence[Traversable] = (), tests: bool = False
) -> Pack:
    """Read and check the rules shipped with the library, or those of ``folder``.

    ``extra`` adds folders with a province's own layer. Raises ``DefinitionError``
    with every fault of every file.
    """
    return read(folder, extra=extra, tests=tests)


class Office:
    """Answers for one pack; holds no dossier and no clock, safe to share.

    ``readings`` sets open questions once for a season, by policy id.
    """

    def __init__(self, pack: Pack, *, readings: Mapping[str, str] | None = None) -> None:
        self.pack = pack
        self.calendar = work_calendar(pack)
        self.rules = Rules(
            pack=pack,
            procedure=Procedure(pack),
            calendar=self.calendar,
            readings=readings or {},
        )
        self.words = Wording(pack)
        self.after = Aftercare(pack, self.calendar)

    # -- asking ------------------------------------------------------------

    def check(self, case: Case) -> Verdict:
        """The verdict on a dossier as it stands, with every finding."""
        return judge(self.pack, self.calendar, case)

    def can(self, context: Context, actor: Actor, on: date) -> tuple[Opening, ...]:
        """Every action of every line's state, open or with the findings that close it.

        Actions that need a ballot, a signature or a reason are tried without
        one, so their openings say that it is needed.
        """
        openings = []
        for dossier in context.dossiers:
            for trigger in self.rules.procedure.open_from(dossier.life.state):
                command = Command(actor=actor, trigger=trigger, on=on)
                result = self._step(dossier, command)
                findings = result.findings if isinstance(result, Refusal) else ()
                openings.append(Opening(trigger=trigger, dossier=dossier.id, findings=findings))
        return tuple(openings)

    def due(self, context: Context) -> tuple[DueDate, ...]:
        """The running limits of the submission: one per receipt that was not ended."""
        if not context.dossiers:
            return ()
        first = context.dossiers[0]
        return tuple(
            due(self.pack, self.calendar, first, self.pack.unit(r.unit).level, r.on)
            for r in context.submission.receipts
            if r.ended is None
        )

    def reward(self, dossier: Dossier, on: date) -> Money:
        """The money of this award when decided on that day."""
        return reward(self.pack, dossier.award, dossier.subject.kind, on)

    def payments(self, issue: Issue, on: date | None = None) -> PaymentList:
        """Who gets how much out of which fund for a decision as it stands."""
        return self.after.payments(issue, on)

    # -- acting ------------------------------------------------------------

    def start(self, submission: Submission, drafts: Sequence[Dossier]) -> Context:
        """A new list of drafts, not yet submitted; the normal procedure where none is named.

        Raises ``UnknownName`` for an award or unit the pack lacks.
        """
        normal = self.pack.national.procedures[0].id
        for draft in drafts:
            self.pack.award(draft.award)
            self.pack.unit(draft.unit)
        ready = tuple(
            begin(
                self.rules,
                attrs.evolve(d, submission=submission.id, procedure=d.procedure or normal),
            )
            for d in drafts
        )
        return Context(submission=submission, dossiers=ready)

    def do(self, context: Context, command: Command) -> Answer:
        """Carry out a command; each line is answered for itself, none stops another.

        A line whose unit was replaced is first handed to the successor, as an
        event of its own. The given context is never changed.
        """
        results: list[Event | Refusal] = []
        after = {d.id: d for d in context.dossiers}
        for code in command.lines or context.submission.lines:
            dossier = context.dossier(code)
            for result in self._results(dossier, command):
                results.append(result)
                if isinstance(result, Event):
                    dossier = apply(dossier, result)
            after[code] = dossier
        dossiers = tuple(after[d.id] for d in context.dossiers)
        events = [r for r in results if isinstance(r, Event)]
        return Answer(
            context=Context(
                submission=self._receipts(context.submission, dossiers, events), dossiers=dossiers
            ),
            results=tuple(results),
            decision=self._decision(context, command, events),
        )

    def issue(
        self,
        decision: Decision,
        dossiers: Iterable[Dossier],
        *,
        standings: Mapping[tuple[str, str], Standing] | None = None,
        others: Sequence[Decision] = (),
    ) -> Issue:
        """A decision as it stands, ready for what follows it; see ``Aftercare.issue``."""
        return self.after.issue(decision, dossiers, standings=standings, others=others)

    def act(self, issue: Issue, command: Command) -> IssueAnswer:
        """Hand over, pay, correct, cancel, restore or issue anew; answered line by line."""
        return self.after.act(issue, command)

    def _results(self, dossier: Dossier, command: Command) -> Iterator[Event | Refusal]:
        hand_over = self._hand_over(command)
        own = command.trigger == hand_over.trigger
        if not own and moved_on(self.pack, dossier, command.on) is not None:
            handed = decide(self.rules, dossier, hand_over)
            yield handed
            if isinstance(handed, Event):
                dossier = apply(dossier, handed)
        yield self._step(dossier, command)

    def _hand_over(self, command: Command) -> Act:
        arrow = next(t for t in self.pack.national.transitions if t.reroutes)
        return Act(
            trigger=arrow.trigger,
            on=command.on,
            entered=command.entered or command.on,
            actor=command.actor.id,
            reason=self.pack.label("giai-thich", "chuyen-ke-thua"),
        )

    def _step(self, dossier: Dossier, command: Command) -> Event | Refusal:
        act = Act(
            trigger=command.trigger,
            on=command.on,
            entered=command.entered or command.on,
            actor=command.actor.id,
            reason=command.reason,
            ballot=command.ballots.get(dossier.id),
            signing=command.signing,
            papers=command.papers,
            facts=dict(command.facts.get(dossier.id, {})),
            attestations=command.attestations,
        )
        result = decide(self.rules, dossier, act)
        closed = (*self._role(dossier, command), *self._order(dossier, command))
        if not closed:
            return result
        more = result.findings if isinstance(result, Refusal) else ()
        return Refusal(command.trigger, dossier.id, (*closed, *more))

    def _role(self, dossier: Dossier, command: Command) -> tuple[Finding, ...]:
        """Whether the actor sits where this action is taken, on the day of the act."""
        trigger = self.pack.find("triggers", command.trigger, "hành động")
        life = dossier.life
        here = life.legs[life.leg].unit if life.legs else dossier.unit
        first = self.pack.national.roles[0].id
        units = {here}
        if trigger.role == first:
            units = {dossier.unit, *(u.id for u in self.pack.unit_at(dossier.unit, command.on))}
        for seat in command.actor.seats:
            if seat.role == trigger.role and seat.unit in units and seat.held(command.on):
                return ()
        values = {"role": trigger.role, "unit": here, "trigger": trigger.id}
        return (Finding(_PHASE, "ro-role", "ro-role", Truth.FALSE, deciding=True, values=values),)

    def _order(self, dossier: Dossier, command: Command) -> tuple[Finding, ...]:
        """An act cannot lie before the act it follows."""
        last = max((a.on for a in dossier.life.acts), default=None)
        if last is None or command.on >= last:
            return ()
        values = {"on": command.on, "last": last}
        return (Finding(_PHASE, "st-order", "st-order", Truth.FALSE, deciding=True, values=values),)

    def _receipts(
        self, submission: Submission, dossiers: Sequence[Dossier], events: Sequence[Event]
    ) -> Submission:
        """One receipt per leg for the whole list; it ends when its last line left the leg."""
        for event in events:
            arrow = self.rules.procedure.arrow(event.source, event.trigger)
            if arrow is None:
                continue
            if arrow.restarts:
                unit = event.legs[event.leg].unit
                submission = submission.received(event.leg, unit, event.act.on)
            finals = {s.id for s in self.pack.national.states if s.final}
            busy = any(
                d.life.leg == event.leg and d.life.state not in finals and not _left(d, event)
                for d in dossiers
            )
            if not busy:
                submission = submission.ended(event.leg, event.act.on)
        return submission

    def _decision(
        self, context: Context, command: Command, events: Sequence[Event]
    ) -> Decision | None:
        signing = command.signing
        decided = [e for e in events if e.act.signing is not None]
        if signing is None or not decided:
            return None
        lines = tuple(
            DecisionLine(
                dossier=e.dossier,
                award=context.dossier(e.dossier).award,
                subject=context.dossier(e.dossier).subject.id,
                amount=e.amount,
            )
            for e in decided
        )
        return Decision(
            id=f"{context.submission.id}:{signing.number or signing.on.isoformat()}",
            number=signing.number,
            on=signing.on,
            office=signing.office,
            unit=signing.unit,
            capacity=signing.capacity,
            lines=lines,
        )


def _left(dossier: Dossier, event: Event) -> bool:
    """Whether the leg of the event is done for this line."""
    legs = dossier.life.legs
    return bool(legs) and legs[event.leg].done is not None
