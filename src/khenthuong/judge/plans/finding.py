"""One remark of the review of a plan, and the desk the checks write it on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from attrs import field, frozen

from khenthuong.basis import Citation, Status, weakest
from khenthuong.law.authority import Unit
from khenthuong.law.pack import Pack
from khenthuong.law.plans import NOWHERE, Place, Plan, ReviewRule
from khenthuong.law.series import at


@frozen
class PlanFinding:
    """What a plan contradicts (``trai``), lacks (``thieu``), leaves open or should note.

    ``code`` is the stable reason code, ``rule`` the review rule that words it; ``values``
    are what its sentence names, days as days.
    """

    code: str
    kind: str
    place: Place
    cites: tuple[Citation, ...]
    status: Status
    values: dict[str, Any] = field(factory=dict)
    rule: str = ""


Found = Iterator[PlanFinding]


@frozen
class Review:
    """A plan on the desk: the pack, the plan, and how a remark is made from data."""

    pack: Pack
    plan: Plan

    @property
    def day(self) -> date:
        """The day the plan was issued, or the last one it can have been."""
        plan = self.plan
        known = (plan.issued, plan.issued_to, plan.issued_from, plan.period_start)
        return next((d for d in known if d), self.end)

    @property
    def end(self) -> date:
        """The last day of the movement: as said, else of the last dated milestone."""
        dated = [m.on for m in self.plan.milestones if m.on]
        known = (self.plan.period_end, max(dated, default=None), self.plan.issued)
        return next((d for d in known if d), self.pack.first_day())

    def rule(self, code: str) -> ReviewRule:
        """One rule of the review; unknown codes raise ``UnknownName``."""
        found: ReviewRule = self.pack.find("review_rules", code, "quy tắc rà soát kế hoạch")
        return found

    def word(self, group: str, code: str) -> str:
        """Give the Vietnamese word of a code of the review."""
        return self.pack.label(f"plan-{group}", code)

    def words(self, group: str, codes: Iterable[str]) -> str:
        """Several of them as one list."""
        return "; ".join(self.word(group, code) for code in codes)

    def award(self, code: str) -> str:
        """Give the short name of an award."""
        award = self.pack.award(code)
        return award.short or award.label

    def awards(self, codes: Iterable[str]) -> str:
        """Several awards as one list, each once."""
        return ", ".join(self.award(code) for code in dict.fromkeys(codes))

    def find(
        self,
        rule_id: str,
        place: Place = NOWHERE,
        *,
        cites: tuple[Citation, ...] = (),
        status: Status = Status.CONFIRMED,
        **values: Any,
    ) -> Found:
        """Make the remark of ``rule_id``, or nothing where the rule is absent on that day."""
        rule = self.rule(rule_id)
        segment = at(rule.segments, self.day)
        if segment is None or segment.absent:
            return
        yield PlanFinding(
            rule.code or rule.id,
            rule.kind,
            place,
            tuple(dict.fromkeys((*segment.cite, *cites))),
            weakest((segment.status, status)),
            values,
            rule.id,
        )


def names(units: Iterable[Unit]) -> str:
    """Join the full names of units to one list."""
    return ", ".join(u.full_name for u in units)
