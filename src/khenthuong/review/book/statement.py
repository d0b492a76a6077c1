"""A definition of the rules as a reviewer reads it: every stretch of time, in full."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs

from khenthuong.basis import Status
from khenthuong.basis.text import day
from khenthuong.law import Pack
from khenthuong.law.authority import Succession
from khenthuong.law.awards import Award, Rule
from khenthuong.law.data import OTHER, STATUS
from khenthuong.law.machine import Claim, Transition
from khenthuong.law.measures import DayOff, Pairing
from khenthuong.law.plans import Plan, ReviewRule
from khenthuong.law.series import Segment
from khenthuong.law.sources import Boundary, Instrument, Setting
from khenthuong.law.structure import converter, walk
from khenthuong.office.lawbook.lookup import substance
from khenthuong.office.lawbook.titles import Titles
from khenthuong.office.words.wording import Wording
from khenthuong.review.book.shown import Part, Passage, Statement, Text, digest

_UNTRIED = ("instruments", "periods", "years", "delegations", "units", "days_off")
_NAMED = ("rules", "awards", "delegations", "settings", "plans", "instruments")
_NOTE = "note"


class Teller:
    """Tells definitions of one pack; ``on`` only marks which stretch of time holds that day."""

    def __init__(self, pack: Pack, on: date) -> None:
        self.pack, self.on, self.tell = pack, on, Titles(Wording(pack))
        self._awards = {a.id: a.label for a in pack.national.awards}

    def statement(self, section: str, key: str, value: Any) -> Statement:
        """One definition; ``key`` names it among all."""
        about = tuple(self._about(value))
        segments = self._segments(value)
        passages = tuple(map(self._passage, segments, (None, *segments)))
        title = value.title if isinstance(value, Plan) else self.tell.title(value)
        title = title or self.tell.section(section)
        title = title[:1].upper() + title[1:]
        return Statement(
            section=self._section(section, value),
            title=title,
            name=title if section in _NAMED else f"{self.tell.section(section)}: {title}",
            about=about,
            passages=passages,
            statuses=tuple(dict.fromkeys(_statuses(value))),
            awards=self._named(value),
            tried=section not in _UNTRIED and not _only_said(value),
            part=Part(
                key=key,
                title=title,
                lines=tuple(self._lines(about, passages)),
                data=digest(converter().unstructure(value)),
            ),
        )

    def _section(self, section: str, value: Any) -> str:
        if isinstance(value, Rule):
            return self.tell.say("book-noted" if value.outcome == _NOTE else "book-rule")
        return self.tell.section(section)

    def _segments(self, value: Any) -> tuple[Segment, ...]:
        found = value.forms if isinstance(value, Award) else getattr(value, "segments", ())
        return tuple(sorted(found, key=lambda s: s.start or date.min, reverse=True))

    def _passage(self, segment: Segment, newer: Segment | None) -> Passage:
        """One stretch of time; what repeats the newer one above it is not told again."""
        told = tuple(Text(t.indent // 2, t.text) for t in self.tell.content(segment))
        if told and newer is not None and substance(segment) == substance(newer):
            told = (Text(0, self.tell.say("book-same")),)
        note = [self.tell.say("note", note=segment.note)] if segment.note else []
        carried = [self.tell.say("carried")] if segment.carried else []
        return Passage(
            span=self.tell.span(segment),
            now=segment.holds(self.on),
            texts=told,
            basis=self.tell.basis(segment.cite),
            status=segment.status if _rests(segment) else None,
            notes=(*carried, *note),
        )

    def _lines(self, about: tuple[str, ...], passages: tuple[Passage, ...]) -> Iterator[str]:
        yield from about
        for passage in passages:
            yield self.tell.say("book-span", span=passage.span)
            yield from (t.text for t in passage.texts)
            if passage.basis:
                yield self.tell.say("basis", basis=passage.basis)
            if passage.status:
                yield self._status(passage.status)
            yield from passage.notes

    # -- what there is besides dated parts ------------------------------------

    def _about(self, value: Any) -> Iterator[str]:
        match value:
            case Rule():
                yield from self._rule(value)
            case Transition():
                yield from self._transition(value)
            case Instrument():
                text = self.tell.span(value)
                yield text[:1].upper() + text[1:]
                if not value.read:
                    yield self.tell.say("not-read")
            case Boundary():
                yield self._field("on", day(value.on))
                yield self._field("key", self.tell.code(value.key))
            case Setting():
                for name, text in value.values.items():
                    code = "reading-default" if name == value.default else "reading"
                    yield self.tell.say(code, value=text)
            case _:
                yield from self._other(value)
        yield from self._source(value)

    def _other(self, value: Any) -> Iterator[str]:
        match value:
            case Plan():
                yield from dict.fromkeys(_texts(value))
            case Pairing():
                yield self.tell.say(f"book-paid-{value.paid}")
                if value.when:
                    yield self.tell.say(f"book-when-{value.when}")
            case Succession():
                yield self.tell.say(
                    "book-succession",
                    offices=", ".join(map(self.tell.words.post, value.offices)),
                    awards=", ".join(map(self.tell.code, value.awards)),
                    to=self.tell.words.post(value.to),
                    otherwise=self.tell.words.post(value.otherwise),
                )
            case DayOff():
                yield self.tell.say("book-days", days=", ".join(map(day, value.days)))
                if value.worked:
                    yield self.tell.say("book-worked", days=", ".join(map(day, value.worked)))
            case Claim():
                yield value.statement
            case ReviewRule(remedy=remedy) if remedy:
                yield self.tell.say("remedy", text=remedy)

    def _field(self, name: str, value: str) -> str:
        label = self.tell.words.text("luat-truong", name)
        return self.tell.say("field", name=label, value=value)

    def _rule(self, rule: Rule) -> Iterator[str]:
        applies = self.tell.applies(rule.applies)
        if applies:
            yield self.tell.say("applies", text=applies)
        if rule.outcome != _NOTE:
            outcome = self.tell.words.text("luat-he-qua", rule.outcome)
            yield self.tell.say("outcome", outcome=outcome)
        if rule.remedy:
            yield self.tell.say("remedy", text=rule.remedy)

    def _transition(self, step: Transition) -> Iterator[str]:
        sources = ", ".join(self.tell.code(s) for s in step.sources)
        targets = ", ".join(dict.fromkeys(self.tell.code(c.to) for c in step.choices if c.to))
        yield self.tell.say("book-step", sources=sources, targets=targets or sources)
        for code, phases in (("book-open", step.phases), ("book-soft", step.soft)):
            if phases:
                names = ", ".join(self.pack.label("phases", p) for p in phases)
                yield self.tell.say(code, names=names)

    def _source(self, value: Any) -> Iterator[str]:
        if getattr(value, "segments", ()):
            return
        if getattr(value, "cite", ()):
            yield self.tell.say("basis", basis=self.tell.basis(value.cite))
        if isinstance(getattr(value, STATUS, None), Status):
            yield self._status(value.status)
        if getattr(value, "note", "") and value.note != self.tell.title(value):
            yield self.tell.say("note", note=value.note)

    def _status(self, status: Status) -> str:
        return self.tell.say("source", status=self.tell.words.text("nguon", status.value))

    # -- what it is found by --------------------------------------------------

    def _named(self, value: Any) -> tuple[str, ...]:
        codes = [value.id] if isinstance(value, Award) else []
        codes += [getattr(value, "award", ""), *getattr(value, "awards", ())]
        codes += value.applies.awards if isinstance(value, Rule) else ()
        return tuple(dict.fromkeys(self._awards[c] for c in codes if c in self._awards))


def _rests(segment: Segment) -> bool:
    """Whether it claims anything that a text could be held against."""
    return not segment.absent and any(getattr(part, "cite", ()) for _, part in walk(segment))


def _only_said(value: Any) -> bool:
    return isinstance(value, Rule) and value.outcome == _NOTE


def _texts(plan: Plan) -> Iterator[str]:
    for _, part in walk(plan):
        text = getattr(part, "text", "")
        if attrs.has(type(part)) and isinstance(text, str) and text:
            yield text


def _statuses(value: Any) -> Iterator[Status]:
    for _, part in walk(value):
        if not getattr(part, "absent", ""):
            for name in (STATUS, *OTHER):
                found = getattr(part, name, None)
                if isinstance(found, Status):
                    yield found
