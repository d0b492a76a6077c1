"""May this person move it? The one door an application uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from importlib.resources.abc import Traversable
from typing import Any

import attrs

from khenthuong.basis import Fault, InputError, Refusal, Verdict
from khenthuong.basis.text import nfc
from khenthuong.judge import (
    Case,
    DueDate,
    ListEntry,
    ListVerdict,
    Money,
    due,
    judge,
    judge_list,
    law_day,
    reward,
)
from khenthuong.judge.after.budget import Budget
from khenthuong.judge.after.payments import PaymentList
from khenthuong.judge.onestop import code_faults
from khenthuong.judge.readings import known
from khenthuong.law import Pack, read
from khenthuong.law.adopt import Policies, adopt
from khenthuong.law.plans import Plan
from khenthuong.office.aftercare import Aftercare
from khenthuong.office.anew import proposed_anew
from khenthuong.office.context import (
    Actor,
    Answer,
    Command,
    Context,
    Issue,
    IssueAnswer,
    Movement,
    MovementAnswer,
    Opening,
    PlanCommand,
)
from khenthuong.office.needs import Need, needs
from khenthuong.office.outcome import decision_of, receipts
from khenthuong.office.planning import Planning
from khenthuong.office.slips import ReceiptSlip, receipt_slip
from khenthuong.office.stepping import Stepper
from khenthuong.office.words.wording import Wording
from khenthuong.procedure import Judge, Lapse, Procedure, Rules, begin, lapses
from khenthuong.records import (
    Decision,
    Dossier,
    Event,
    Given,
    PlanLife,
    Session,
    Standing,
    Submission,
    apply,
)
from khenthuong.workdays import WorkCalendar

_PHASE, _MONEY = "thu_tuc", "money"


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

    ``policies`` are what an office chose for a season by a document, and what it
    compared with originals (``read_policies``): the pack of this office then is
    ``office.pack``, with a hash of its own. ``readings`` answers open questions and
    switches house rules on without a document, by policy id. Raises ``PackMismatch``
    for policies that were read against another pack, ``UnknownName`` for a question or
    a reading the pack does not know.
    """

    def __init__(
        self,
        pack: Pack,
        *,
        policies: Policies | None = None,
        readings: Mapping[str, str] | None = None,
        verdict: Judge = judge,
    ) -> None:
        self.pack = pack = adopt(pack, policies) if policies else pack
        self.rules = Rules(
            pack=pack,
            procedure=Procedure(pack),
            readings=known(pack, readings or {}),
            verdict=verdict,
        )
        self._steps = Stepper(self.rules)
        self.words = Wording(pack)

    def reopened(self, **settings: Any) -> Office:
        """An office of the same kind on the same rules, with these settings and no others."""
        return Office(self.pack, **settings)

    @property
    def calendar(self) -> WorkCalendar:
        """The working calendar of the rules."""
        return self.rules.calendar

    @cached_property
    def after(self) -> Aftercare:
        """What follows a decision; ``UnknownName`` where the rules have no machine for it."""
        return Aftercare(self.pack, self.calendar)

    @cached_property
    def planning(self) -> Planning:
        """What becomes of plans; ``UnknownName`` where the rules have no machine for it."""
        return Planning(self.pack)

    # -- asking ------------------------------------------------------------

    def check(self, case: Case) -> Verdict:
        """The verdict on a dossier as it stands, with every finding."""
        return judge(self.pack, self.calendar, case)

    def check_list(
        self, entries: Sequence[ListEntry], totals: Mapping[str, Given] | None = None
    ) -> ListVerdict:
        """The verdict on a whole list: quotas, who of equals comes first, shares to report.

        ``entries`` are its lines after ``check``; ``totals`` what belongs to no single line.
        Raises ``ValueError`` for a line named twice.
        """
        return judge_list(self.pack, entries, totals)

    def needs(self, case: Case) -> tuple[Need, ...]:
        """What is still missing for an answer: facts, records, papers, rules, decisions.

        For hosts that build forms. Papers that were not listed yet count as not
        there, the procedure is the normal one where none is named. Empty when there
        is an answer already, whichever it is.
        """
        dossier = case.dossier
        dossier = attrs.evolve(
            dossier,
            papers=dossier.papers or (),
            procedure=dossier.procedure or self.pack.national.procedures[0].id,
        )
        case = attrs.evolve(case, dossier=dossier)
        return needs(self.words, case, self.check(case))

    def can(self, context: Context, actor: Actor, on: date) -> tuple[Opening, ...]:
        """Every action of every line's state, open or with the findings that close it.

        Actions that need a ballot, a signature or a reason are tried without
        one, so their openings say that it is needed.
        """
        return tuple(o for d in context.dossiers for o in self._openings(context, d, actor, on))

    def _openings(
        self, context: Context, dossier: Dossier, actor: Actor, on: date
    ) -> Iterator[Opening]:
        """The actions of a line, after the hand-over that a boundary brings first."""
        handed = self.handed_over(dossier, on, actor.id)
        here = apply(dossier, handed) if isinstance(handed, Event) else dossier
        kept = handed.findings if isinstance(handed, Refusal) else ()
        for trigger in self.rules.procedure.open_from(here.life.state):
            arrow = self.rules.procedure.arrow(here.life.state, trigger)
            itself = arrow is not None and arrow.reroutes
            command = Command(actor=actor, trigger=trigger, on=on)
            result = self._steps.step(
                dossier if itself else here, command, context.dossiers, context.mandates
            )
            findings = result.findings if isinstance(result, Refusal) else ()
            before = () if itself else kept
            yield Opening(trigger=trigger, dossier=dossier.id, findings=(*before, *findings))

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

    def lapsed(self, draft: Dossier, events: Iterable[Event]) -> tuple[Lapse, ...]:
        """Which appraisals, ballots and opinions lapsed when a fact was corrected, and why.

        ``draft`` is the dossier before its first step; the acts themselves stay.
        """
        return lapses(self.rules, draft, events)

    def reward(self, dossier: Dossier, on: date) -> Money:
        """The money of this award when decided on that day; when decided before, that of then."""
        day = law_day(self.pack, _MONEY, dossier.dates, on).on
        return reward(self.pack, dossier.award, dossier.subject.kind, day)

    def slip(self, context: Context, line: str) -> ReceiptSlip:
        """The slip of receipt and appointment of a line; see ``receipt_slip``."""
        return receipt_slip(self.pack, self.calendar, context, line)

    def payments(self, issue: Issue, on: date | None = None) -> PaymentList:
        """Who gets how much out of which fund for a decision as it stands."""
        return self.after.payments(issue, on)

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
        """What the year of ``on`` takes out of each fund: paid, owed, promised.

        ``amounts`` is what the fund of a unit holds in đồng, by unit: the answer then
        warns where the known sums exceed it. ``plan`` keeps to the dossiers of one plan.
        """
        return self.after.budget(
            decisions, dossiers, on, standings=standings, amounts=amounts, plan=plan
        )

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

    def anew(self, refused: Dossier, award: str, code: str) -> Dossier | Refusal:
        """A draft for another award after a refusal; see ``proposed_anew``."""
        return proposed_anew(self.rules, refused, award, code)

    def numbered(self, submission: Submission, code: str) -> Submission:
        """The list with its dossier number (mã hồ sơ), checked against its first reception.

        Raises ``InputError`` for a list that was not received yet, or a number that
        does not fit the form of that day; ``UnknownName`` before there was a form.
        """
        if not submission.receipts:
            message = self.words.text("vao-so", "code-early")
            raise InputError([Fault(submission.id, message)])
        if faults := code_faults(self.pack, code, submission.receipts[0].on):
            raise InputError(faults)
        return attrs.evolve(submission, code=nfc(code))

    def do(self, context: Context, command: Command) -> Answer:
        """Carry out a command; each line is answered for itself, none stops another.

        A line whose unit was replaced is first handed to the successor, as an
        event of its own. The given context is never changed.
        """
        results: list[Event | Refusal] = []
        after = {d.id: d for d in context.dossiers}
        for code in command.lines or context.submission.lines:
            dossier = context.dossier(code)
            lines = tuple(after.values())
            for result in self._steps.results(dossier, command, lines, context.mandates):
                results.append(result)
                if isinstance(result, Event):
                    dossier = apply(dossier, result)
            after[code] = dossier
        events = [r for r in results if isinstance(r, Event)]
        if not events:
            return Answer(context=context, results=tuple(results))
        dossiers = tuple(after[d.id] for d in context.dossiers)
        return Answer(
            context=attrs.evolve(
                context,
                submission=receipts(self.rules, context.submission, dossiers, events),
                dossiers=dossiers,
            ),
            results=tuple(results),
            decision=decision_of(context, command, events),
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

    def movement(self, plan: Plan | str, life: PlanLife | None = None) -> Movement:
        """A plan, by itself or by its id, and where it stands; without a life it is a draft."""
        found = self.pack.plan(plan) if isinstance(plan, str) else plan
        return self.planning.movement(found, life)

    def carry(self, movement: Movement, command: PlanCommand) -> MovementAnswer:
        """Issue, launch, check, rank, sum up, reward, close or take over; see ``Planning.do``."""
        return self.planning.do(movement, command)

    def council(
        self, context: Context, actor: Actor, session: Session, *, entered: date | None = None
    ) -> Answer:
        """Record what a council session came to: one event or refusal for each line voted on.

        A session that voted on none of the list is refused on every line.
        """
        trigger = next(t for t in self.pack.national.triggers if "ballot" in t.needs)
        voted = tuple(d.id for d in context.dossiers if session.line(d.id, d.award))
        command = Command(
            actor=actor,
            trigger=trigger.id,
            on=session.on,
            entered=entered,
            lines=voted,
            session=session,
        )
        return self.do(context, command)

    def handed_over(self, dossier: Dossier, on: date, actor: str = "") -> Event | Refusal | None:
        """What a boundary asks for before anything else; see ``Stepper.handed_over``."""
        return self._steps.handed_over(dossier, on, actor)
