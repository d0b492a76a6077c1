"""What the rules answer to a question in which one number counts, by the kind of number."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice, product
from typing import Any

from khenthuong import Ballot, Case, Pack
from khenthuong.basis import Truth, Weight
from khenthuong.judge import due, judge, reward
from khenthuong.judge.council import votes_needed
from khenthuong.law.calendar import work_calendar, year_faults
from khenthuong.law.packfile import PackFile
from khenthuong.law.yamltext import YamlText
from khenthuong.office.lawbook import LawBook
from khenthuong.testing import draft
from khenthuong.workdays import WorkCalendar
from mutants.boundary import HOME, days, of_paper, of_rule
from mutants.sites import Number, Rules

Laws = tuple[Pack, Pack]
Answers = Iterator[tuple[Any, Any]]
MEMBERS = 100
TRIES = 400


@lru_cache(maxsize=4)
def _calendar(pack: Pack) -> WorkCalendar:
    return work_calendar(pack)


def of_rules(laws: Laws, number: Number) -> Answers:
    """Conclusion and remarks on a dossier at the boundary."""
    for case in of_rule(*laws, number.home, number.path[3]):
        yield tuple(_concluded(pack, case) for pack in laws)


def _concluded(pack: Pack, case: Case) -> Any:
    verdict = judge(pack, _calendar(pack), case)
    remarks = {f.code: f.truth for f in verdict.findings if f.weight is Weight.WARNING}
    return verdict.outcome, remarks


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
        award = limit.awards[0] if limit.awards else laws[0].national.awards[0].id
        head = {"award": award, "ground": (*limit.grounds, "")[0]}
        kind = (*limit.subjects, "ca-nhan")[0]
        dossier = draft(unit=HOME, kind=kind, **head)
        received = on - timedelta(days=wait)
        yield tuple(due(p, _calendar(p), dossier, limit.level, received) for p in laws)


def of_years(laws: Laws, number: Number) -> Answers:
    """Whether a due date in that year is known."""
    received = date(number.value, 6, 1)
    for limit in laws[0].national.limits:
        dossier = draft(unit=HOME, award=limit.awards[0])
        yield tuple(due(p, _calendar(p), dossier, limit.level, received) for p in laws)


def of_money(laws: Laws, number: Number) -> Answers:
    """Every sum that is paid on the days of that segment, for each award and kind."""
    segment = number.home.segments[number.path[3]]
    for on in days(laws[0], segment):
        for one in laws[0].national.rewards:
            sums = [reward(p, one.award, one.subject, on).amount for p in laws]
            if None not in sums:
                yield tuple(sums)


def of_votes(laws: Laws, number: Number) -> Answers:
    """The tally with just enough votes under the one law or the other."""
    vote, place = number.home, number.path[3]
    segments = [p.find("votes", vote.id, "tỷ lệ phiếu").segments[place] for p in laws]
    for on, segment in product(days(laws[0], segments[0]), segments):
        yes = votes_needed(segment, MEMBERS)
        ballot = Ballot(on=on, members=MEMBERS, present=MEMBERS, yes=yes)
        case = Case(dossier=draft(unit=HOME, award=vote.awards[0]), on=on, ballot=ballot)
        yield tuple(
            judge(p, _calendar(p), case, only={"hoi_dong"}).phase("hoi_dong").outcome for p in laws
        )


def of_sets(laws: Laws, number: Number) -> Answers:
    """What the book of the rules says of the papers."""
    listed = number.home
    for on in days(laws[0], listed.segments[number.path[3]]):
        yield tuple(LawBook(p).show(listed.id, on) for p in laws)


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
    "paper_lists sets": of_sets,
    "limits days": of_limits,
    "rewards thousandths": of_money,
    "base_salaries amount": of_money,
    "roundings step": of_money,
    "votes percent": of_votes,
    "years year": of_years,
    "years working_days": of_working_days,
}
"""Which answer shows a number, by section and key."""

EXPLAINED: dict[str, str] = {
    "assumptions": "values of the simulation, printed as assumed; they judge no dossier",
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
