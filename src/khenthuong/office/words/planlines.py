"""What a plan says, line by line, as far as it is judged: to be held against the signed paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from khenthuong.basis.text import day
from khenthuong.law.plans import Criterion, Issuer, Milestone, Plan, Promise
from khenthuong.office.words.wording import Wording

_GROUP = "ke-hoach-ghi"
Row = tuple[str, str]


def plan_lines(words: Wording, plan: Plan) -> Iterator[Row]:
    """Number, issuers, time, milestones, clusters, criteria and promises: a heading and the text.

    Nothing it returns holds a code. What was inferred from a silent plan says so.
    """
    lines = _Lines(words)
    yield lines.row("number", lines.number(plan))
    yield from (lines.row("issuer", lines.issuer(i)) for i in plan.issuers)
    yield lines.row("period", lines.period(plan))
    yield from (lines.row("milestone", lines.milestone(m)) for m in plan.milestones)
    for cluster in plan.clusters:
        code = "ranks-confirmed" if cluster.confirmed else "ranks"
        yield lines.row("cluster", lines.say(code, text=cluster.text))
    if plan.criteria:
        grounds = lines.listed("loai-hinh", plan.criteria_grounds) or lines.say("every-ground")
        yield lines.row("criteria", lines.say("criteria-for", grounds=grounds))
    yield from (lines.row("criterion", lines.criterion(c)) for c in plan.criteria)
    yield from (lines.row("promise", lines.promise(p)) for p in plan.promises)


class _Lines:
    """The texts of one pack."""

    def __init__(self, words: Wording) -> None:
        self._words = words

    def say(self, code: str, **values: Any) -> str:
        return self._words.text(_GROUP, code, **values)

    def row(self, code: str, text: str) -> Row:
        return self.say(code), text

    def listed(self, group: str, codes: Iterable[str]) -> str:
        return ", ".join(self._words.text(group, code) for code in codes)

    def number(self, plan: Plan) -> str:
        if plan.issued:
            code = "numbered" if plan.number else "dated"
            return self.say(code, number=plan.number, on=day(plan.issued))
        start, end = self._day(plan.issued_from), self._day(plan.issued_to)
        return self.say("not-numbered", text=plan.issued_text, start=start, end=end)

    def issuer(self, issuer: Issuer) -> str:
        if not issuer.ended:
            return issuer.name
        return self.say("issuer-ended", name=issuer.name, on=day(issuer.ended))

    def period(self, plan: Plan) -> str:
        end = self._day(plan.period_end)
        if plan.period_start is None:
            return self.say("from-issue", end=end)
        code = "from-to" if plan.period_named else "year-only"
        return self.say(code, year=plan.year, start=day(plan.period_start), end=end)

    def milestone(self, milestone: Milestone) -> str:
        on = self._day(milestone.on)
        other = milestone.other_text or (day(milestone.other_on) if milestone.other_on else "")
        code = "at-otherwise" if other else "at"
        section = milestone.other_at.section
        return self.say(code, text=milestone.text, on=on, other=other, section=section)

    def criterion(self, criterion: Criterion) -> str:
        who = self.listed("doi-tuong", criterion.subjects)
        if criterion.traits:
            who = self.say("being", who=who, traits=self._either(criterion.traits))
        if criterion.without_traits:
            who = self.say("not-being", who=who, traits=self._either(criterion.without_traits))
        return self.say("asked", who=who, text=criterion.text)

    def promise(self, promise: Promise) -> str:
        award = self._words.pack.award(promise.award)
        return self.say(
            "promised" if promise.named else "inferred",
            award=award.short or award.label,
            subjects=self.listed("doi-tuong", promise.subjects),
            grounds=self.listed("loai-hinh", promise.grounds),
            unit=self._words.unit(promise.office_unit),
        )

    def _either(self, traits: Iterable[str]) -> str:
        return f" {self.say('or')} ".join(self._words.text("dac-diem", t) for t in traits)

    def _day(self, on: date | None) -> str:
        return day(on) if on else self.say("no-day")
