"""Makes the dossiers of a season: facts, dated records and papers drawn by assumption."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import attrs

from khenthuong.judge import Case
from khenthuong.judge.case import fits
from khenthuong.law.awards import SUBMISSION
from khenthuong.law.facts import Fact, RecordKind
from khenthuong.law.plans import Plan
from khenthuong.law.tree import leaves
from khenthuong.office import Office
from khenthuong.records import Achievement, Dossier, Given, Subject
from khenthuong.simulation.assumed import Assumed
from khenthuong.simulation.occasions import Occasion

Record = dict[str, Any]


class Drafts:
    """Writes dossiers for the occasions of one plan."""

    def __init__(self, office: Office, plan: Plan, assumed: Assumed) -> None:
        self._office = office
        self._pack = office.pack
        self._plan = plan
        self._assumed = assumed
        self._facts: dict[tuple[str, ...], tuple[Fact, ...]] = {}

    def make(self, code: str, subject: Subject, occasion: Occasion, sent: date) -> Dossier:
        """One draft that is to be sent on ``sent``."""
        draft = Dossier(
            id=code,
            subject=subject,
            award=occasion.promise.award,
            unit=self._plan.unit,
            ground=occasion.ground,
            plan=self._plan.id,
            procedure=self._procedure(occasion),
            achievement=self._achievement(code, occasion, sent),
        )
        draft = attrs.evolve(draft, records=self._records(draft, sent))
        draft = attrs.evolve(draft, facts=self._given(draft, sent))
        return attrs.evolve(draft, papers=self._papers(draft, sent))

    def _procedure(self, occasion: Occasion) -> str:
        if occasion.sudden and self._assumed.chance("don-gian"):
            return self._assumed.one("don-gian")
        return self._assumed.one("thong-thuong")

    def _achievement(self, code: str, occasion: Occasion, sent: date) -> Achievement:
        text = self._assumed.word(f"thanh-tich/{occasion.ground}", "thanh-tich")
        start, end = occasion.merit_start, occasion.merit_end
        if occasion.sudden:
            start = end = sent - timedelta(self._assumed.days(f"gui-sau/{occasion.ground}"))
        elif occasion.ground == "cong-trang":
            start, end = date(sent.year - 2, 1, 1), date(sent.year - 1, 12, 31)
        return Achievement(id=f"{code}/tt", text=text, start=start, end=end)

    # -- facts -------------------------------------------------------------

    def _given(self, draft: Dossier, sent: date) -> dict[str, Given]:
        given: dict[str, Given] = {}
        for fact in self._asked(draft):
            if self._assumed.chance("chua-ro") or self._nobody_left(fact, sent):
                continue
            given[fact.id] = self._told(fact)
        return given

    def _told(self, fact: Fact) -> Given:
        value = self._assumed.chance(f"du-kien/{fact.id}", "du-kien")
        return Given(value=value, source=fact.cure.paper)

    def learn(self, code: str, on: date) -> Given | None:
        """What the proposer finds out when asked; ``None`` when nobody can tell any more."""
        fact = self._pack.fact(code)
        if fact.type != "bool" or fact.reads or fact.derived or self._nobody_left(fact, on):
            return None
        return self._told(fact)

    def _nobody_left(self, fact: Fact, sent: date) -> bool:
        """Whether the fact is told by a cluster whose level has ended by then."""
        code = f"cum/{fact.id}"
        runners = [self._pack.unit(c.run_by) for c in self._plan.clusters if c.run_by]
        over = any(not runner.works(sent) for runner in runners)
        return over and self._assumed.has(code) and not self._assumed.chance(code)

    def _asked(self, draft: Dossier) -> tuple[Fact, ...]:
        """The yes-or-no facts that any rule at any time may ask of such a dossier."""
        key = (draft.award, draft.subject.kind, *draft.subject.traits, draft.ground)
        if key not in self._facts:
            named = dict.fromkeys(self._named(draft))
            facts = (self._pack.fact(name) for name in named)
            self._facts[key] = tuple(
                f for f in facts if f.type == "bool" and not f.reads and not f.derived
            )
        return self._facts[key]

    def _named(self, draft: Dossier) -> Iterator[str]:
        level = self._pack.award(draft.award).level
        for rule in self._pack.every_rule():
            applies = attrs.evolve(rule.applies, procedures=(), levels=())
            if rule.scope != SUBMISSION and fits(applies, draft, level):
                for segment in rule.segments:
                    yield from (leaf.fact for leaf in leaves(segment.when))
        for criterion in self._plan.criteria:
            if criterion.fact and draft.subject.kind in criterion.subjects:
                yield criterion.fact

    # -- records -----------------------------------------------------------

    def _records(self, draft: Dossier, sent: date) -> dict[str, tuple[Record, ...]]:
        found: dict[str, tuple[Record, ...]] = {}
        for kind in self._pack.national.records:
            found[kind.id] = tuple(self._of_kind(kind, draft, sent))
        return found

    def _of_kind(self, kind: RecordKind, draft: Dossier, sent: date) -> Iterator[Record]:
        code, only = f"ban-ghi/{kind.id}", f"chi/{kind.id}"
        if not self._assumed.has(code):
            return
        if self._assumed.has(only) and draft.subject.kind not in self._assumed.find(only).words:
            return
        years = self._assumed.count(code)
        for year in range(sent.year - years, sent.year):
            if self._assumed.chance(code):
                yield self._record(kind, code, draft, sent, year)

    def _record(self, kind: RecordKind, code: str, draft: Dossier, sent: date, year: int) -> Record:
        made: Record = {}
        for field in kind.fields:
            path = f"{code}/{field.id}"
            own = f"{path}/{draft.subject.kind}"
            if field.type == "int":
                made[field.id] = year
            elif self._assumed.has(own) or self._assumed.has(path):
                found = self._assumed.find(own, path)
                if found.days_min is None:
                    number = self._assumed.between(10, 99)
                    made[field.id] = self._assumed.word(own, path).format(number=number)
                elif self._assumed.chance(own, path):
                    made[field.id] = sent + timedelta(self._assumed.days(own, path))
        if any(field.id == "thanh_tich" for field in kind.fields):
            made |= self._same_merit(draft)
        return made

    def _same_merit(self, draft: Dossier) -> Record:
        if self._assumed.chance("trung-thanh-tich"):
            return {"thanh_tich": draft.achievement.id}
        return {}

    # -- papers ------------------------------------------------------------

    def _papers(self, draft: Dossier, sent: date) -> tuple[str, ...]:
        """Every paper the law asks for, less what is forgotten."""
        empty = attrs.evolve(draft, papers=())
        verdict = self._office.check(Case(dossier=empty, on=sent))
        asked = [f.values["paper"] for f in verdict.findings if "paper" in f.values]
        return tuple(p for p in asked if not self._assumed.chance("thieu-giay"))
