"""An office that answers as any other and has everything it answers written down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar

from khenthuong.basis import Verdict
from khenthuong.judge import Case, DueDate, ListEntry, ListVerdict, Money, judge
from khenthuong.judge.after.payments import PaymentList
from khenthuong.law.pack import Pack
from khenthuong.office import Office
from khenthuong.office.aftercare import Aftercare
from khenthuong.office.context import (
    Answer,
    Command,
    Context,
    Issue,
    IssueAnswer,
    Movement,
    MovementAnswer,
    PlanCommand,
)
from khenthuong.office.house import in_force
from khenthuong.office.planning import Planning
from khenthuong.records import Dossier, Given
from khenthuong.review.trace.recorder import Recorder
from khenthuong.review.trace.seen import Shown
from khenthuong.workdays import WorkCalendar

_T = TypeVar("_T")


class WatchedOffice(Office):
    """Takes the same settings as ``Office``; another judge than the real one is not recorded."""

    def __init__(self, recorder: Recorder, pack: Pack, **settings: Any) -> None:
        self.recorder = recorder
        settings.setdefault("verdict", self._judge)
        super().__init__(pack, **settings)

    def reopened(self, **settings: Any) -> Office:
        """As ``Office.reopened``, watched by the same recorder."""
        return WatchedOffice(self.recorder, self.pack, **settings)

    @cached_property
    def after(self) -> Aftercare:
        """What follows a decision, with every guard written down."""
        return Aftercare(self.pack, self.calendar, verdict=self.recorder.line)

    @cached_property
    def planning(self) -> Planning:
        """What becomes of plans, with every guard written down."""
        return Planning(self.pack, verdict=self.recorder.plan)

    def _judge(
        self, pack: Pack, calendar: WorkCalendar, case: Case, *, only: Iterable[str] | None = None
    ) -> Verdict:
        verdict = judge(pack, calendar, case, only=only)
        self.recorder.case(pack, calendar, case, verdict)
        return verdict

    def check(self, case: Case) -> Verdict:
        """As ``Office.check``."""
        verdict = super().check(case)
        self.recorder.case(self.pack, self.calendar, case, verdict)
        return verdict

    def check_list(
        self, entries: Sequence[ListEntry], totals: Mapping[str, Given] | None = None
    ) -> ListVerdict:
        """As ``Office.check_list``."""
        return self._told(super().check_list(entries, totals))

    def reward(self, dossier: Dossier, on: Any) -> Money:
        """As ``Office.reward``."""
        return self._told(super().reward(dossier, on))

    def due(self, context: Context) -> tuple[DueDate, ...]:
        """As ``Office.due``."""
        return self._told(super().due(context))

    def payments(self, issue: Issue, on: Any = None) -> PaymentList:
        """As ``Office.payments``."""
        return self._told(super().payments(issue, on))

    def do(self, context: Context, command: Command) -> Answer:
        """As ``Office.do``."""
        answer = super().do(context, command)
        barred = {f.rule for r in answer.refusals for f in r.findings}
        unit = context.submission.unit
        for rule in in_force(self.pack, self.rules.readings, unit, command.on):
            if command.trigger in rule.later and rule.id not in barred:
                self.recorder.ledger.note("house_rules", rule.id, Shown.MET)
        return self._told(answer)

    def act(self, issue: Issue, command: Command) -> IssueAnswer:
        """As ``Office.act``."""
        return self._told(super().act(issue, command))

    def carry(self, movement: Movement, command: PlanCommand) -> MovementAnswer:
        """As ``Office.carry``."""
        return self._told(super().carry(movement, command))

    def _told(self, answer: _T) -> _T:
        self.recorder.answer(self.pack, answer)
        return answer
