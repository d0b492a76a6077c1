"""What would help, in words: the smallest cures of one dossier, the awards open to a subject."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain, groupby
from typing import Any

import attrs

from khenthuong.basis.text import day
from khenthuong.judge import Case
from khenthuong.judge.reasons.explain import Condition, Explanation, explain
from khenthuong.judge.reasons.suggest import Suggestion, suggest
from khenthuong.office.desk import Office
from khenthuong.office.words.printing import Row
from khenthuong.records import Dossier, KeyDates

SHOWN_WAYS, SHOWN_AWARDS = 3, 6


def explanation(office: Office, case: Case) -> Explanation:
    """Why a case does not pass, its smallest cures, and the first day on which waiting helps."""
    return explain(office.pack, office.calendar, case)


def suggestions(office: Office, dossier: Dossier, on: date) -> tuple[Suggestion, ...]:
    """Every award that fits the subject: those that pass, then by how little is missing.

    Each is a new proposal of that day: the dates of the dossier itself do not count.
    """
    proposal = attrs.evolve(dossier, dates=KeyDates())
    return suggest(office.pack, office.calendar, proposal, on)


class Advice:
    """Rows of print for explanations and suggestions."""

    def __init__(self, office: Office) -> None:
        self._office, self._words, self._pack = office, office.words, office.pack

    def _say(self, code: str, **values: Any) -> str:
        return self._words.text("goi-y", code, **values)

    # -- one dossier ---------------------------------------------------------------

    def explained(self, found: Explanation, *, every: bool = False) -> Iterator[Row]:
        """The cures, fewest conditions first, and what time alone does."""
        headline = self._words.headline(found.verdict)
        yield Row(0, self._words.text("kiem-tra", "outcome", headline=headline), "head")
        if found.verdict.outcome.open:
            yield Row(0, self._say("ready"), "good")
            return
        yield from self._ways(found.sets if every else found.sets[:SHOWN_WAYS])
        left = 0 if every else len(found.sets) - SHOWN_WAYS
        if left > 0:
            yield Row(0, self._say("more", count=left))
        if found.capped:
            yield Row(0, self._say("capped"))
        if not found.sets:
            yield Row(0, self._say("no-way"), "bad")
            yield from (Row(2, text) for text in self._texts(found.blocked))
        yield self._waiting(found)

    def _ways(self, sets: Sequence[Sequence[Condition]]) -> Iterator[Row]:
        for number, way in enumerate(sets, start=1):
            code = "ways" if len(sets) == 1 else "way"
            yield Row(0, self._say(code, number=number, count=len(way)))
            yield from (Row(2, text) for text in self._texts(way))

    def _waiting(self, found: Explanation) -> Row:
        if found.earliest is None:
            return Row(0, self._say("wait-never", horizon=day(found.horizon)))
        return Row(0, self._say("wait", on=day(found.earliest)))

    # -- one subject ---------------------------------------------------------------

    def suggested(
        self, dossier: Dossier, on: date, found: Sequence[Suggestion], *, every: bool = False
    ) -> Iterator[Row]:
        """Awards that are open, nearly open, and closed, each with its decider."""
        subject = dossier.subject
        unit = f", {self._pack.unit(subject.unit).full_name}" if subject.unit else ""
        kind = self._words.code(subject.kind)
        yield Row(0, self._say("subject", name=subject.name, subject=kind, unit=unit), "head")
        yield Row(0, self._say("on", on=day(on)))
        groups = [tuple(g) for _, g in groupby(found, key=lambda s: (s.award, s.missing))]
        yield from self._passing([g for g in groups if g[0].missing == 0])
        yield from self._near([g for g in groups if g[0].missing], every=every)
        yield from self._closed([g for g in groups if g[0].missing is None])

    def _passing(self, groups: list[tuple[Suggestion, ...]]) -> Iterator[Row]:
        yield Row(0, self._say("open"), "good")
        if not groups:
            yield Row(2, self._say("none"))
        for group in groups:
            yield Row(2, self._say("award", **self._named(group)))

    def _near(self, groups: list[tuple[Suggestion, ...]], *, every: bool) -> Iterator[Row]:
        shown = groups if every else groups[:SHOWN_AWARDS]
        if shown:
            yield Row(0, self._say("near"), "open")
        for texts, same in groupby(shown, key=lambda g: self._texts(g[0].nearest[0])):
            for group in same:
                count = group[0].missing
                yield Row(2, self._say("award-missing", count=count, **self._named(group)))
            yield from (Row(4, text) for text in texts)
        if len(groups) > len(shown):
            yield Row(2, self._say("others", count=len(groups) - len(shown)))

    def _closed(self, groups: list[tuple[Suggestion, ...]]) -> Iterator[Row]:
        if groups:
            yield Row(0, self._say("closed"))
        for group in groups:
            yield Row(2, self._say("award", **self._named(group)))

    def _named(self, group: Sequence[Suggestion]) -> dict[str, str]:
        first = group[0]
        grounds = [self._words.code(s.ground).lower() for s in group if s.ground]
        return {
            "award": self._pack.award(first.award).label,
            "grounds": self._say("grounds", grounds=", ".join(grounds)) if grounds else "",
            "office": self._words.office(first.office, first.unit),
        }

    # -- one condition ---------------------------------------------------------------

    def _texts(self, conditions: Sequence[Condition]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(f"- {self.condition(c)}" for c in conditions))

    def condition(self, found: Condition) -> str:
        """What to bring or change, with the paper and who issues it."""
        if found.kind == "reading":
            setting = self._pack.find("settings", found.code, "cách hiểu")
            choice = setting.values.get(found.choice, found.choice)
            return self._say("reading", text=setting.label, choice=choice)
        text = self._what(found)
        return self._say(found.kind, text=text, cure=self._cure(found, text))

    def _what(self, found: Condition) -> str:
        if found.kind == "paper":
            return self._pack.label("papers", found.code.removeprefix("do-"))
        if found.finding is not None:
            line = self._words.line(found.finding)
            text = line.requirement or line.text
        elif found.fact:
            text = self._pack.fact(found.fact).label
        else:
            text = self._rule(found)
        if not found.wanted:
            text = self._say("not-met", text=text)
        return self._enough(found, text[:1].lower() + text[1:])

    def _enough(self, found: Condition, text: str) -> str:
        """A number that would do, where a number is asked."""
        if not isinstance(found.value, int) or isinstance(found.value, bool):
            return text
        value = self._words.value(found.value, self._pack.fact(found.fact).unit)
        if found.per:
            return self._say("enough-share", text=text, value=value, whole=found.whole)
        return self._say("enough", text=text, value=value)

    def _rule(self, found: Condition) -> str:
        delegated = (d.label for d in self._pack.national.delegations if d.id == found.code)
        rules = (r.label for r in self._pack.every_rule() if r.id == found.rule)
        return next(chain(delegated, rules), self._pack.label("phases", found.phase))

    def _cure(self, found: Condition, text: str) -> str:
        cure = self._pack.fact(found.fact).cure if found.fact else None
        who = cure.who if cure else ""
        if found.kind == "paper":
            who = self._pack.find("papers", found.code.removeprefix("do-"), "giấy tờ").who
        if cure and cure.paper and who and cure.paper not in text:
            return self._say("cure", paper=cure.paper, who=who)
        return self._say("cure-who", who=who) if who else ""
