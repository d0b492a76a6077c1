"""The rules as a book to look things up in: what one code means and says on a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs

from khenthuong.basis import Status, UnknownName
from khenthuong.basis.text import day
from khenthuong.law.authority import Payer, Unit
from khenthuong.law.awards import Award, Rule
from khenthuong.law.councils import CouncilKind
from khenthuong.law.facts import Fact, RecordKind
from khenthuong.law.machine import Machine
from khenthuong.law.measures import Reward
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.series import at
from khenthuong.law.sources import Boundary, Instrument, Setting
from khenthuong.law.tree import leaves
from khenthuong.law.yamltext import Path
from khenthuong.office.lawbook.policies import readings_of
from khenthuong.office.lawbook.titles import Titles
from khenthuong.office.lawbook.tree import Told
from khenthuong.office.words.wording import Wording

_FREE = ("ask", "who")
_FIELDS = ("kind", "level", "type", *_FREE, "issued", "key", "on")
_OF_AWARD = ("deciders", "routes", "rewards", "votes", "limits", "paper_lists")


def definitions(pack: Pack) -> Iterator[tuple[str, Any]]:
    """Every definition that has a code, with its section; national ones first."""
    for content in (pack.national, *(layer.content for layer in pack.layers)):
        for attribute in attrs.fields(PackFile):
            values = getattr(content, attribute.name)
            for value in values if isinstance(values, tuple) else ():
                if getattr(value, "id", ""):
                    yield attribute.name, value
                if isinstance(value, Machine):
                    yield from _inside(value)


def _inside(machine: Machine) -> Iterator[tuple[str, Any]]:
    """What a machine defines of its own."""
    for attribute in attrs.fields(Machine):
        values = getattr(machine, attribute.name)
        for value in values if isinstance(values, tuple) else ():
            if getattr(value, "id", ""):
                yield attribute.name, value


def substance(segment: Any) -> Any:
    """A segment without its time, articles and status: what it asks or gives."""
    return attrs.evolve(
        segment, start=None, end=None, cite=(), status=Status.CONFIRMED, note="", carried=False
    )


class LawBook:
    """Answers look-ups in one pack, in Vietnamese lines."""

    def __init__(self, pack: Pack) -> None:
        self.pack, self.tell = pack, Titles(Wording(pack))

    def show(self, code: str, on: date) -> tuple[Told, ...]:
        """What the code stands for and what it says on a day, with its neighbours in time.

        A code that several sections use is shown once for each. Raises
        ``UnknownName`` with the nearest code.
        """
        found = [(s, v) for s, v in definitions(self.pack) if v.id == code]
        found += [("rules", r) for r in self._rules_with(code)]
        if not found:
            known = {v.id for _, v in definitions(self.pack)}
            raise UnknownName("mã này trong bộ quy định", code, sorted(known))
        return tuple(line for s, v in found for line in self._entry(s, v, on))

    def _rules_with(self, leaf: str) -> Iterator[Rule]:
        for rule in self.pack.every_rule():
            inside = {x.id for s in rule.segments for x in leaves(s.when)}
            if leaf in inside and leaf != rule.id:
                yield rule

    def told(self, title: str, on: date) -> tuple[Told, ...]:
        """What the definition of that title says on a day, and nothing of other times.

        The title is written with its section or without. Raises ``UnknownName``.
        """
        named = [(self.tell.titles(s, v), s, v) for s, v in definitions(self.pack)]
        found = [(s, v) for titles, s, v in named if title in titles]
        if not found:
            raise UnknownName("nội dung này", title, sorted({t for ts, _, _ in named for t in ts}))
        return tuple(line for s, v in found for line in self._today(s, v, on))

    def _entry(self, section: str, value: Any, on: date) -> Iterator[Told]:
        yield from self._today(section, value, on)
        segments = getattr(value, "segments", ())
        yield from self._neighbours(segments, at(segments, on), on)
        yield from self._compared(section, value, (), 2)
        yield from self._used(section, value, on)

    def _today(self, section: str, value: Any, on: date) -> Iterator[Told]:
        yield Told(0, self.tell.full(section, value), value.id, "head")
        yield from self._about(value, on)
        if getattr(value, "segments", ()):
            yield from self._segment(section, value, on)
        elif getattr(value, "cite", ()):
            yield from self._sources(value, 2)

    # -- what there is besides dated parts ------------------------------------

    def _about(self, value: Any, on: date) -> Iterator[Told]:
        for name in _FIELDS:
            found = getattr(value, name, None)
            if not found or (name == "type" and isinstance(value, Unit)):
                continue
            word = day(found) if isinstance(found, date) else self.tell.code(str(found))
            if word != found or name in _FREE:
                yield self._field(name, word)
        match value:
            case Rule():
                yield from self._rule(value)
            case Fact():
                yield from self._cure(value)
            case Unit():
                yield from self._unit(value, on)
            case Instrument():
                yield from self._instrument(value, on)
            case Award():
                yield from self._forms(value, on)
            case _:
                yield from self._listed(value)

    def _listed(self, value: Any) -> Iterator[Told]:
        match value:
            case Setting():
                yield from readings_of(self.tell, value, 2)
            case CouncilKind():
                for level in value.levels:
                    yield self._field("level", self.tell.code(level))
            case Payer():
                for office in value.offices:
                    yield self._field("offices", self.pack.label("offices", office))
            case Boundary(favourable=True):
                yield Told(2, self.tell.say("favourable"))
            case RecordKind():
                for part in value.fields:
                    yield Told(2, part.label, part.id)

    def _field(self, name: str, value: str) -> Told:
        label = self.tell.words.text("luat-truong", name)
        return Told(2, self.tell.say("field", name=label, value=value))

    def _rule(self, rule: Rule) -> Iterator[Told]:
        yield self._field("phase", self.pack.label("phases", rule.phase))
        applies = self.tell.applies(rule.applies)
        if applies:
            yield Told(2, self.tell.say("applies", text=applies))
        outcome = self.tell.words.text("luat-he-qua", rule.outcome)
        yield Told(2, self.tell.say("outcome", outcome=outcome))
        if rule.remedy:
            yield Told(2, self.tell.say("remedy", text=rule.remedy))

    def _cure(self, fact: Fact) -> Iterator[Told]:
        if fact.cure.who:
            yield Told(2, self.tell.say("who-cures", who=fact.cure.who, paper=fact.cure.paper))

    def _unit(self, unit: Unit, on: date) -> Iterator[Told]:
        state = "works" if unit.works(on) else "not-works"
        yield Told(2, self.tell.say(state, on=day(on)))
        yield self._span(unit)
        if unit.parent:
            yield self._field("parent", self.pack.unit(unit.parent).full_name)
        names = [self.pack.unit(u) for u in unit.successors]
        if names:
            text = ", ".join(u.full_name for u in names)
            yield Told(2, self.tell.say("successors", names=text))
        if not unit.cite:
            yield self._status(unit.status, 2)

    def _instrument(self, text: Instrument, on: date) -> Iterator[Told]:
        state = "in-force" if text.in_force(on) else "not-in-force"
        yield Told(2, self.tell.say(state, on=day(on)))
        yield self._span(text)
        yield self._status(text.status, 2)
        if not text.read:
            yield Told(2, self.tell.say("not-read"))
        if text.note:
            yield Told(2, self.tell.say("note", note=text.note))

    def _span(self, value: Any) -> Told:
        text = self.tell.span(value)
        return Told(2, text[:1].upper() + text[1:])

    def _forms(self, award: Award, on: date) -> Iterator[Told]:
        yield Told(2, self.tell.say("forms", on=day(on)))
        for index, form in enumerate(award.forms):
            if form.holds(on):
                yield Told(4, self.tell.summary(form), form.ground)
                yield from self._sources(form, 6)
                yield from self._compared("awards", award, ("forms", index), 6)

    # -- dated parts -----------------------------------------------------------

    def _segment(self, section: str, value: Any, on: date) -> Iterator[Told]:
        segments = value.segments
        now = at(segments, on)
        if now is None:
            yield Told(2, self.tell.say("outside", on=day(on)))
        else:
            yield Told(2, self.tell.say("at", on=day(on), span=self.tell.span(now)))
            for line in self.tell.content(now):
                yield attrs.evolve(line, indent=line.indent + 4)
            money = self.tell.money(value, on) if isinstance(value, Reward) else ""
            if money:
                yield Told(4, self.tell.say("money", on=day(on), amount=money))
            yield from self._sources(now, 4)
            index = next(i for i, s in enumerate(segments) if s is now)
            yield from self._compared(section, value, ("segments", index), 4)

    def _neighbours(self, segments: tuple[Any, ...], now: Any, on: date) -> Iterator[Told]:
        for segment in segments:
            if segment is not now:
                later = segment.start is not None and segment.start > on
                yield from self._neighbour("after" if later else "before", segment, now)

    def _neighbour(self, code: str, segment: Any, now: Any) -> Iterator[Told]:
        lines = tuple(self.tell.content(segment))
        span = self.tell.span(segment)
        if now is not None and substance(segment) == substance(now):
            lines = (Told(0, self.tell.say("same")),)
        text = lines[0].text if len(lines) == 1 else ""
        yield Told(2, self.tell.say(code, span=span, text=text).rstrip())
        for line in lines if not text else ():
            yield attrs.evolve(line, indent=line.indent + 4)

    def _sources(self, value: Any, indent: int) -> Iterator[Told]:
        if value.cite:
            yield Told(indent, self.tell.say("basis", basis=self.tell.basis(value.cite)))
        status = getattr(value, "status", None)
        if status is not None:
            yield self._status(status, indent)
        if getattr(value, "carried", False):
            yield Told(indent, self.tell.say("carried"))
        if getattr(value, "note", ""):
            yield Told(indent, self.tell.say("note", note=value.note))

    def _compared(self, section: str, value: Any, path: Path, indent: int) -> Iterator[Told]:
        """Who held it against its original, and with what result."""
        found = self.pack.comparisons(section, getattr(value, "id", ""), path)
        for part, comparison in found.items():
            text = self.tell.words.compared(attrs.asdict(comparison))
            name = self.tell.words.text("bo-phan", "compared")
            yield Told(indent, self.tell.say("field", name=name, value=text), part)

    def _status(self, status: Status, indent: int) -> Told:
        word = self.tell.words.text("nguon", status.value)
        return Told(indent, self.tell.say("source", status=word))

    # -- where else to look ----------------------------------------------------

    def _used(self, section: str, value: Any, on: date) -> Iterator[Told]:
        found = list(self._using(section, value, on))
        if found:
            yield Told(2, self.tell.say("used"))
            for name, other in found:
                yield Told(4, self.tell.full(name, other), other.id)

    def _using(self, section: str, value: Any, on: date) -> Iterator[tuple[str, Any]]:
        if section == "facts":
            for rule in self.pack.every_rule():
                trees = [s.when for s in rule.segments if s.holds(on)]
                if any(value.id in (x.fact, x.per) for t in trees for x in leaves(t)):
                    yield "rules", rule
        if section == "awards":
            for rule in self.pack.every_rule():
                if value.id in rule.applies.awards:
                    yield "rules", rule
            for name in _OF_AWARD:
                for other in getattr(self.pack.national, name):
                    if value.id in (getattr(other, "award", ""), *getattr(other, "awards", ())):
                        yield name, other
