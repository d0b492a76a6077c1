"""Which rules a case asked and how each came out, by the same functions that judged it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from khenthuong.basis import Outcome
from khenthuong.judge import Case
from khenthuong.judge.case import fits
from khenthuong.judge.dating import law_day, rule_day
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.rules import judge_on
from khenthuong.law.awards import SUBMISSION, Applies, Rule
from khenthuong.law.pack import Pack
from khenthuong.review.trace.seen import RULES, Seen, Shown

_FAIL = "fail"
_MET = (Outcome.PASS, Outcome.ATTESTED)


def asks(rule: Rule) -> bool:
    """Whether the rule is ever judged; the others hold the citation of a check made elsewhere."""
    return any(s.when is not None or s.unread or s.quota for s in rule.segments)


def level_of(pack: Pack, case: Case) -> str:
    """The level the case is judged at."""
    return case.level or pack.award(case.dossier.award).level


def rules_of(
    pack: Pack, case: Case, phases: Iterable[str], rules: Iterable[Rule], row: FactRow
) -> Iterator[Seen]:
    """How each of the rules of these phases came out; those of other awards are left out."""
    wanted = set(phases)
    level = level_of(pack, case)
    for rule in rules:
        if rule.phase in wanted and rule.scope != SUBMISSION and asks(rule):
            if fits(rule.applies, case.dossier, level):
                yield from _asked(pack, rule, case, row)
            elif _near(rule.applies, case):
                yield _seen(rule, Shown.SILENT)


def _near(applies: Applies, case: Case) -> bool:
    """Whether the rule speaks of this award and only something else keeps it silent."""
    return not applies.awards or case.dossier.award in applies.awards


def _asked(pack: Pack, rule: Rule, case: Case, row: FactRow) -> Iterator[Seen]:
    day = rule_day(pack, rule.matter, case.dossier, case.on)
    days = [day.on] + ([day.newer] if day.newer else [])
    for on in days:
        yield _seen(rule, _answer(pack, rule, case, row, on))


def _answer(pack: Pack, rule: Rule, case: Case, row: FactRow, on: date) -> Shown:
    answer = judge_on(pack, _firm(rule), case, row, on)
    if answer is None:
        return Shown.SILENT
    if answer.outcome in _MET:
        return Shown.MET
    return Shown.OPEN if answer.outcome is Outcome.UNKNOWN else Shown.BREACHED


def _firm(rule: Rule) -> Rule:
    """The rule with a breach that can be told from a doubt, whatever a breach of it returns."""
    return rule if rule.outcome == _FAIL else attrs.evolve(rule, outcome=_FAIL)


def _seen(rule: Rule, shown: Shown) -> Seen:
    return Seen(RULES, rule.id, shown.value)


def boundaries_of(pack: Pack, case: Case) -> Iterator[Seen]:
    """On which side of each change of law the case lies."""
    for boundary in pack.national.boundaries:
        day = law_day(
            pack, boundary.matter, case.dossier.dates, case.on, rated=case.dossier.achievement.end
        )
        shown = Shown.BEFORE if day.on < boundary.on else Shown.AFTER
        yield Seen("boundaries", boundary.id, shown.value)
