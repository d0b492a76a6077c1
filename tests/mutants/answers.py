"""What the rules answer to a question in which one number counts, by the kind of number."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice, product
from typing import Any

import attrs

from khenthuong import Case, Decision, Dossier, Pack, Standing
from khenthuong.basis import Truth, Weight
from khenthuong.judge import deadlines, due, judge, reward
from khenthuong.judge.after.line import DecisionCase, judge_act
from khenthuong.judge.dating import rule_day
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.plans.life import PlanCase, judge_plan_act
from khenthuong.judge.rules import judge_on
from khenthuong.law.awards import SUBMISSION, Rule
from khenthuong.law.calendar import work_calendar, year_faults
from khenthuong.law.packfile import PackFile
from khenthuong.law.registers import LEG
from khenthuong.law.yamltext import YamlText
from khenthuong.office.lawbook.lookup import LawBook
from khenthuong.records import Act, PlanAct, PlanLife
from khenthuong.testing import draft
from khenthuong.workdays import WorkCalendar
from mutants.boundary import days, of_paper, of_rule
from mutants.councils import of_deputies, of_shares, of_votes
from mutants.lists import listed, of_orders, of_quotas
from mutants.sites import HOME, Answers, Laws, Number, Rules, faults, find, home_of, place_of

MONTHS = 24
TRIES = 400


@lru_cache(maxsize=4)
def _calendar(pack: Pack) -> WorkCalendar:
    return work_calendar(pack)


def of_rules(laws: Laws, number: Number) -> Answers:
    """Conclusion and remarks on a dossier at the boundary, or on a list with it."""
    rule = number.home
    for case in of_rule(*laws, rule, number.path[3]):
        if rule.scope == SUBMISSION:
            yield tuple(listed(pack, case) for pack in laws)
        else:
            yield tuple((_concluded(pack, case), _asked(pack, rule.id, case)) for pack in laws)


def _concluded(pack: Pack, case: Case) -> Any:
    verdict = judge(pack, _calendar(pack), case)
    remarks = {f.code: f.truth for f in verdict.findings if f.weight is Weight.WARNING}
    return verdict.outcome, remarks


def _asked(pack: Pack, code: str, case: Case) -> Any:
    """Whether a rule that asks back does so.

    It tells of facts that contradict each other also where the award is lost anyway.
    """
    rule = pack.rule(code)
    if rule.outcome != "needs-fact":
        return None
    row = FactRow(pack, case.dossier, case.on)
    answer = judge_on(pack, rule, case, row, rule_day(pack, rule.matter, case.dossier, case.on).on)
    return answer and answer.outcome


def of_papers(laws: Laws, number: Number) -> Answers:
    """The papers that are missed."""
    for case in of_paper(*laws, number.home, number.path[3], number.path[5]):
        yield tuple(_missed(pack, case) for pack in laws)


def _missed(pack: Pack, case: Case) -> set[str]:
    verdict = judge(pack, _calendar(pack), case, only={"ho_so"})
    return {f.code for f in verdict.findings if f.truth is Truth.FALSE}


def of_limits(laws: Laws, number: Number) -> Answers:
    """The due date of a dossier received on each of ten days."""
    limit, segment = number.home, number.home.segments[number.path[3]]
    for on, wait in product(days(laws[0], segment), range(10)):
        received = on - timedelta(days=wait)
        asked = (_draft(laws[0], number), limit.level, received, limit.duty)
        yield tuple(due(p, _calendar(p), *asked) for p in laws)


def of_deadlines(laws: Laws, number: Number) -> Answers:
    """The day for merits that end in different months, or what loading refuses.

    A deadline of another duty, without awards, is only printed.
    """
    yield tuple(faults(p, PackFile(deadlines=(home_of(p, number),))) for p in laws)
    if not number.home.awards:
        yield from of_book(laws, number)
        return
    for on in days(laws[0], number.home.segments[number.path[3]]):
        for end in (date(on.year - 1, 12, 31), *(date(on.year, n, 28) for n in range(1, 13))):
            dossier = _draft(laws[0], number, period=(date(end.year, 1, 1), end))
            yield tuple([(d.limit, d.on) for d in deadlines(p, dossier, on, on)] for p in laws)


def _draft(pack: Pack, number: Number, **more: Any) -> Dossier:
    """A dossier to which a limit or deadline applies."""
    asked = number.home
    return draft(
        unit=place_of(pack, number),
        award=(*asked.awards, pack.national.awards[0].id)[0],
        ground=(*asked.grounds, "")[0],
        kind=(*asked.subjects, "ca-nhan")[0],
        traits=getattr(asked, "traits", ())[:1],
        **more,
    )


def of_machines(laws: Laws, number: Number) -> Answers:
    """What is said of an act on a decision so many months after it."""
    rule = find(number.home, number.path[2:4])
    for on, months in product(days(laws[0], find(rule, number.path[4:6])), range(MONTHS)):
        year, month = divmod(on.year * 12 + on.month - 1 - months, 12)
        case = _decided(laws[0], date(year, month + 1, 1))
        act = Act(trigger="", on=on.replace(day=1), entered=on, actor="")
        told = [judge_act(p, home_of(p, number), case, act, {rule.phase}) for p in laws]
        yield tuple([(f.code, f.truth) for f in v.findings] for v in told)


def of_movements(laws: Laws, number: Number) -> Answers:
    """What is said of an act on a plan of so many years, or of so many things noted in a leg."""
    rule = find(number.home, number.path[2:4])
    if number.home.id == LEG:
        yield from _of_leg(laws, number, rule)
        return
    plan = laws[0].national.plans[0]
    for on, years in product(days(laws[0], find(rule, number.path[4:6])), range(6)):
        end = date(on.year + years, 12, 31)
        asked = attrs.evolve(plan, period_start=date(on.year, 1, 1), period_end=end)
        case = PlanCase(plan=asked, life=PlanLife())
        act = PlanAct(trigger="", on=on, entered=on, actor="")
        told = [judge_plan_act(p, home_of(p, number), case, act, {rule.phase}) for p in laws]
        yield tuple([(f.code, f.truth) for f in v.findings] for v in told)


def _of_leg(laws: Laws, number: Number, rule: Rule) -> Answers:
    """What a step is told where so many were noted in its leg."""
    leaf = find(number.home, number.path[:-1][2:])
    applies = rule.applies
    for on, count in product(days(laws[0], find(rule, number.path[4:6])), range(MONTHS)):
        dossier = draft(
            unit=HOME, award=applies.awards[0], procedure="thuong", facts={leaf.fact: count}
        )
        case = Case(dossier=dossier, on=on, level=applies.levels[0], step=True)
        told = [judge(p, _calendar(p), case, only={rule.phase}) for p in laws]
        yield tuple([(f.code, f.truth) for f in v.findings] for v in told)


def _decided(pack: Pack, on: date) -> DecisionCase:
    """One line of a decision of a day, to which nothing was done yet."""
    head = {"id": "QD-1", "number": "1", "office": "", "unit": HOME, "capacity": ""}
    return DecisionCase(
        decision=Decision(on=on, lines=(), **head),
        dossier=draft(unit=HOME, award=pack.national.awards[0].id),
        standing=Standing(),
    )


def of_years(laws: Laws, number: Number) -> Answers:
    """Whether a due date in that year is known."""
    received = date(number.value, 6, 1)
    for limit in laws[0].national.limits:
        dossier = draft(unit=HOME, award=(*limit.awards, laws[0].national.awards[0].id)[0])
        yield tuple(due(p, _calendar(p), dossier, limit.level, received) for p in laws)


def of_money(laws: Laws, number: Number) -> Answers:
    """Every sum that is paid on the days of that segment, for each award and kind."""
    segment = number.home.segments[number.path[3]]
    for on in days(laws[0], segment):
        for one in laws[0].national.rewards:
            sums = [reward(p, one.award, one.subject, on).amount for p in laws]
            if None not in sums:
                yield tuple(sums)


def of_book(laws: Laws, number: Number) -> Answers:
    """What the book of the rules says."""
    for on in days(laws[0], number.home.segments[number.path[3]]):
        yield tuple(LawBook(p).show(number.home.id, on) for p in laws)


def of_working_days(laws: Laws, _: Number) -> Answers:
    """What loading refuses."""
    yield tuple(map(_refused, laws))


def _refused(pack: Pack) -> int:
    files = [("", YamlText("", None), PackFile(years=pack.national.years))]
    return len(list(year_faults(pack, files)))


GRAINS = {"rewards thousandths": 10, "base_salaries amount": 10_000}
"""Decrees write multipliers in hundredths and salaries in tens of thousands of đồng.

Sums are rounded up to ten thousand đồng, which swallows many a smaller step down.
"""

ANSWERS: dict[str, Callable[[Laws, Number], Answers]] = {
    "rules at_least": of_rules,
    "rules at_most": of_rules,
    "rules more_than": of_rules,
    "paper_lists at_least": of_papers,
    "paper_lists sets": of_book,
    "limits days": of_limits,
    "rewards thousandths": of_money,
    "base_salaries amount": of_money,
    "roundings step": of_money,
    "rules percent": of_quotas,
    "rules order": of_orders,
    "machines at_most": of_machines,
    "machines at_least": of_movements,
    "deadlines day": of_deadlines,
    "deadlines month": of_deadlines,
    "deadlines years": of_deadlines,
    "deadlines back": of_deadlines,
    "votes percent": of_votes,
    "councils part": of_shares,
    "councils of": of_shares,
    "councils least_deputies": of_deputies,
    "councils most_deputies": of_deputies,
    "councils meetings_a_year": of_book,
    "years year": of_years,
    "years working_days": of_working_days,
}
"""Which answer shows a number, by section and key."""

EXPLAINED: dict[str, str] = {
    "assumptions": "values of the simulation, printed as assumed; they judge no dossier",
    "instruments articles": "how many articles a text has; only tells which of them nothing cites",
    "plans line": "where a sentence stands in the text of a plan",
    "plans year": "a calendar year",
    "plans percent": "what a plan says of its own goals; the review asks only whether there is one",
}
"""Numbers that reach no verdict, limit or amount, by section or by section and key."""


def explained(number: Number) -> bool:
    """Whether it is of a kind that reaches no answer."""
    return number.section in EXPLAINED or number.kind in EXPLAINED


def steps(number: Number) -> tuple[int, ...]:
    """How far it is changed: by one, or by one unit of the place in which the law writes it."""
    return (1, GRAINS[number.kind]) if number.kind in GRAINS else (1,)


def shows(rules: Rules, number: Number, change: int) -> bool:
    """Whether some answer comes out otherwise when the number is changed so much."""
    laws = rules.pack, rules.with_number(number, number.value + change)
    found = ANSWERS[number.kind](laws, number)
    return any(one != other for one, other in islice(found, TRIES))
