"""What a definition of the pack is called, and what one of its segments says, in words."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from khenthuong.basis.text import day, decimal, dong, number
from khenthuong.judge.reward import reward
from khenthuong.law.authority import DeciderSegment, DeskSegment, PayerSegment, RouteSegment, Unit
from khenthuong.law.awards import Declaration, Form, PaperSegment, RuleSegment, TrophySegment
from khenthuong.law.machine import StageSegment
from khenthuong.law.measures import (
    LimitSegment,
    Reward,
    RewardSegment,
    RoundingSegment,
    SalarySegment,
    VoteSegment,
)
from khenthuong.law.series import Segment
from khenthuong.office.lawtree import Told, TreeWords

_PARTS = (
    "trigger",
    "award",
    "awards",
    "subject",
    "subjects",
    "procedure",
    "level",
    "levels",
    "delegation",
)


class Titles(TreeWords):
    """Names definitions and tells what their segments say."""

    def section(self, section: str) -> str:
        """The Vietnamese name of a section of the pack."""
        try:
            return self.words.text("luat-muc", section)
        except LookupError:
            return self.words.text("luat-muc", "")

    def title(self, definition: Any) -> str:
        """What a definition is called, without its section."""
        if isinstance(definition, Unit):
            return definition.full_name
        for name in ("label", "name", "note"):
            found = getattr(definition, name, "")
            if isinstance(found, str) and found:
                return found
        return ", ".join(self._parts(definition))

    def full(self, section: str, definition: Any) -> str:
        """Section and title; what is the only one of its section has no title."""
        title = self.title(definition)
        name = self.section(section)
        title = title[:1].upper() + title[1:]
        return self.say("head", section=name, title=title) if title else name

    def _parts(self, definition: Any) -> Iterator[str]:
        for name in _PARTS:
            value = getattr(definition, name, ())
            for code in (value,) if isinstance(value, str) else value:
                if code and name == "delegation":
                    yield self.pack.label("delegations", code)
                elif code:
                    yield self.code(code)
        year = getattr(definition, "year", None)
        if year is not None:
            yield str(year)

    def span(self, segment: Any) -> str:
        """``từ 01/07/2025``, ``01/01/2024 – 30/06/2025`` or ``mọi thời gian``."""
        start, end = segment.start, segment.end
        if start and end:
            return self.say("span", start=day(start), end=day(end))
        if start:
            return self.say("span-from", start=day(start))
        return self.say("span-to", end=day(end)) if end else self.say("span-always")

    def summary(self, segment: Any) -> str:
        """What a segment says, in one line."""
        return "; ".join(t.text.rstrip(":") for t in self.content(segment))

    def content(self, segment: Any) -> Iterator[Told]:
        """What a segment says, line by line."""
        if segment.absent:
            yield Told(0, self.say("absent", reason=segment.absent))
            return
        yield from self._said(segment)

    def _said(self, segment: Segment) -> Iterator[Told]:
        match segment:
            case RuleSegment():
                yield from self._rule(segment)
            case DeciderSegment():
                office = self.pack.find("offices", segment.office, "chức danh")
                text = f"{office.label} {self.code(office.level)}"
                yield Told(0, self.say("decider", office=text), segment.office)
            case RouteSegment():
                levels = " → ".join(self.code(x) for x in segment.levels)
                yield Told(0, self.say("route", levels=levels))
            case LimitSegment():
                yield Told(0, self._limit(segment))
            case RewardSegment():
                yield Told(0, self._multiple(segment))
            case SalarySegment():
                yield Told(0, self.say("salary", amount=dong(segment.amount)))
            case VoteSegment():
                yield Told(0, self._vote(segment))
            case RoundingSegment():
                yield Told(0, self.say(f"rounding-{segment.mode}", step=number(segment.step)))
            case PayerSegment():
                yield Told(0, segment.fund)
            case Form():
                yield Told(0, self._form(segment))
            case _:
                yield from self._lists(segment)

    def _lists(self, segment: Segment) -> Iterator[Told]:
        match segment:
            case DeskSegment():
                for part in ("reception", "appraiser", "secretary"):
                    yield Told(0, self.say(part, name=getattr(segment, part)))
            case PaperSegment():
                yield from self._papers(segment)
            case TrophySegment():
                labels = [self.pack.label("objects", item) for item in segment.items]
                text = ", ".join(labels) or self.say("money-only")
                yield Told(0, self.say("objects", objects=text))
            case StageSegment():
                stages = " → ".join(self.code(s) for s in segment.stages)
                yield Told(0, self.say("stages", stages=stages))
            case Declaration():
                if segment.none:
                    yield Told(0, self.say("none"))
                yield from self.tree(segment.when)
            case _:
                yield Told(0, self.say("holds"))

    def _rule(self, segment: RuleSegment) -> Iterator[Told]:
        if segment.unread:
            yield Told(0, self.say("unread", text=segment.unread))
        yield from self.tree(segment.when)

    def _limit(self, segment: LimitSegment) -> str:
        if segment.days is None:
            return self.say("limit-none", needs=segment.needs)
        return self.say(
            f"limit-{segment.unit}",
            days=segment.days,
            starts=self.event(segment.starts),
            ends=self.event(segment.ends),
        )

    def _multiple(self, segment: RewardSegment) -> str:
        if segment.thousandths is None:
            return self.say("no-amount")
        times = decimal(Fraction(segment.thousandths, 1000))
        return self.say("reward", times=times)

    def money(self, definition: Reward, on: Any) -> str:
        """The sum on a day, or ``""`` where it is not known."""
        found = reward(self.pack, definition.award, definition.subject, on)
        return dong(found.amount) if found.amount is not None else ""

    def _vote(self, segment: VoteSegment) -> str:
        if segment.percent is None:
            return self.say("no-amount")
        code = "vote-more" if segment.strict else "vote"
        text = self.say(code, percent=f"{segment.percent}%", base=self.say(f"vote-{segment.base}"))
        return self.say("vote-ballot", text=text) if segment.ballot else text

    def _form(self, form: Form) -> str:
        subjects = ", ".join(self.code(s) for s in form.subjects)
        ground = self.words.text("loai-hinh", form.ground)
        text = self.say("form", ground=ground[:1].upper() + ground[1:], subjects=subjects)
        noted = ", ".join(self.code(s) for s in form.warn_subjects)
        return self.say("form-warn", text=text, subjects=noted) if noted else text

    def _papers(self, segment: PaperSegment) -> Iterator[Told]:
        if segment.sets is not None:
            yield Told(0, self.say("sets", sets=segment.sets))
        for item in segment.items:
            yield Told(0, self.pack.label("papers", item.paper), item.paper)
            if item.when is not None:
                yield Told(2, self.say("paper-when"))
                yield from self.tree(item.when, 4)
        if segment.delegated:
            label = self.pack.label("delegations", segment.delegated)
            yield Told(0, self.say("delegated", label=label), segment.delegated)
