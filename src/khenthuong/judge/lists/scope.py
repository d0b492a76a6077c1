"""Which rules speak of a list, and of which of its lines by the law of which day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import Any

import attrs
from attrs import frozen

from khenthuong.basis import Truth
from khenthuong.judge.case import fits
from khenthuong.judge.conditions import Setting, judge_node
from khenthuong.judge.dating import rule_day
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.lists.entry import ListEntry
from khenthuong.judge.rules import rules_at
from khenthuong.law.awards import SUBMISSION, Rule, RuleSegment
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Given


@frozen
class Group:
    """The lines of which one rule speaks by one of its segments; ``on`` is the day of law."""

    rule: Rule
    segment: RuleSegment
    on: date
    entries: tuple[ListEntry, ...]


@frozen(slots=False, eq=False)
class Listed:
    """One list with its totals; lines stand in the order of their names, however they came."""

    pack: Pack
    entries: tuple[ListEntry, ...]
    totals: dict[str, Given]

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of whole lists at the place and day of the first line."""
        if not self.entries:
            return ()
        first = self.entries[0].case
        rules = rules_at(self.pack, first.dossier.unit, first.on)
        return tuple(r for r in rules if r.scope == SUBMISSION and r.outcome != "note")

    @cached_property
    def readings(self) -> dict[str, str]:
        """Policies chosen by any line; those of an earlier line lead."""
        chosen: dict[str, str] = {}
        for entry in reversed(self.entries):
            chosen |= dict(entry.case.readings)
        return chosen

    @cached_property
    def row(self) -> FactRow:
        """The totals as facts."""
        first = self.entries[0].case
        whole = attrs.evolve(first.dossier, facts=self.totals, records={})
        return FactRow(self.pack, whole, first.on)

    def by_award(self) -> Iterator[tuple[str, tuple[ListEntry, ...]]]:
        """The lines of each award."""
        for award in dict.fromkeys(e.case.dossier.award for e in self.entries):
            yield award, tuple(e for e in self.entries if e.case.dossier.award == award)

    def groups(self, rule: Rule, entries: Sequence[ListEntry] | None = None) -> Iterator[Group]:
        """The lines (of the list, or of ``entries``) of which the rule has something to say."""
        found: dict[int, list[tuple[date, ListEntry]]] = {}
        for entry in self.entries if entries is None else entries:
            on = self._day(rule, entry)
            segment = at(rule.segments, on)
            if segment is not None and not segment.absent and self._asked(rule, entry):
                found.setdefault(rule.segments.index(segment), []).append((on, entry))
        for index, lines in found.items():
            group = tuple(entry for _, entry in lines)
            yield Group(rule, rule.segments[index], lines[0][0], group)

    def truth(self, group: Group, entry: ListEntry) -> Truth:
        """Whether one line meets the condition of a group's segment."""
        dossier = entry.case.dossier
        where = Setting(
            pack=self.pack,
            dossier=dossier,
            row=FactRow(self.pack, dossier, entry.case.on),
            on=group.on,
            phase=group.rule.phase,
            rule=group.rule.id,
        )
        node: Any = group.segment.when
        return judge_node(node, where).truth

    def _day(self, rule: Rule, entry: ListEntry) -> date:
        return rule_day(self.pack, rule.matter, entry.case.dossier, entry.case.on).on

    def _asked(self, rule: Rule, entry: ListEntry) -> bool:
        dossier = entry.case.dossier
        level = entry.case.level or self.pack.award(dossier.award).level
        return fits(rule.applies, dossier, level)


def listed(pack: Pack, entries: Sequence[ListEntry], totals: dict[str, Given]) -> Listed:
    """A list in the order of the names of its lines (2 before 10), each of them only once."""
    if len({e.id for e in entries}) < len(entries):
        raise ValueError("two lines of a list have the same name")
    return Listed(pack, tuple(sorted(entries, key=lambda e: (len(e.id), e.id))), totals)
