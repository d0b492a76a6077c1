"""What a definition of the pack is called, and what one of its segments says, in words."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from khenthuong.basis import Status
from khenthuong.basis.text import day, decimal, dong, number
from khenthuong.judge.reward import reward
from khenthuong.law.authority import DeciderSegment, DeskSegment, PayerSegment, RouteSegment, Unit
from khenthuong.law.awards import Declaration, Form, PaperSegment, Quota, RuleSegment, TrophySegment
from khenthuong.law.councils import CouncilSegment, Share
from khenthuong.law.machine import StageSegment
from khenthuong.law.measures import (
    DeadlineSegment,
    LimitSegment,
    Reward,
    RewardSegment,
    RoundingSegment,
    SalarySegment,
    VoteSegment,
)
from khenthuong.law.onestop import CodeSegment, ReceptionSegment, ServiceSegment, SlipSegment
from khenthuong.law.series import Segment
from khenthuong.law.sources import Boundary, Setting
from khenthuong.office.lawbook.tree import Told, TreeWords

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

_POSTS = (
    "founder",
    "chair",
    "first_deputy",
    "standing",
    "standing_body",
    "own_rules",
    "members",
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
        if isinstance(definition, Boundary):
            matter = self.words.text("luat-viec", definition.matter)
            return self.say("boundary", matter=matter, on=day(definition.on))
        for name in ("label", "name", "note"):
            found = getattr(definition, name, "")
            if isinstance(found, str) and found:
                return found
        return ", ".join(self._parts(definition))

    def full(self, section: str, definition: Any) -> str:
        """Section and title; what is the only one of its section has no title."""
        title = self.title(definition)
        name = self.section(section)
        if isinstance(definition, Setting) and definition.status is Status.HOUSE:
            name = self.words.text("nguon", definition.status.value)
        title = title[:1].upper() + title[1:]
        return self.say("head", section=name, title=title) if title else name

    def titles(self, section: str, definition: Any) -> tuple[str, str]:
        """What people call it: with its section and without."""
        return self.full(section, definition), self.title(definition)

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
                post = self.pack.find("offices", segment.office, "chức danh")
                text = post.label if post.sole else f"{post.label} {self.code(post.level)}"
                yield Told(0, self.say("decider", office=text), segment.office)
            case RouteSegment():
                levels = " → ".join(self.code(x) for x in segment.levels)
                yield Told(0, self.say("route", levels=levels))
            case LimitSegment():
                yield Told(0, self._limit(segment))
            case DeadlineSegment():
                yield Told(0, self._deadline(segment))
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
            case CouncilSegment():
                yield from (Told(0, text) for text in self._council(segment))
            case ServiceSegment() | SlipSegment() | ReceptionSegment() | CodeSegment():
                yield Told(0, self._one_stop(segment))
            case _:
                yield Told(0, self.say("holds"))

    def _rule(self, segment: RuleSegment) -> Iterator[Told]:
        if segment.unread:
            yield Told(0, self.say("unread", text=segment.unread))
        if segment.quota is not None:
            yield Told(0, self._quota(segment.quota))
        yield from self.tree(segment.when)

    def _quota(self, quota: Quota) -> str:
        if quota.places:
            return self.say("quota-places", total=self.pack.fact(quota.places).label)
        base = self.pack.fact(quota.per).label
        if quota.share:
            return self.say("quota-share", share=self.pack.fact(quota.share).label, base=base)
        return self.say("quota-percent", percent=f"{quota.percent}%", base=base)

    def _limit(self, segment: LimitSegment) -> str:
        if segment.days is None:
            return self.say("limit-none", needs=segment.needs)
        return self.say(
            f"limit-{segment.unit}",
            days=segment.days,
            starts=self.event(segment.starts),
            ends=self.event(segment.ends),
        )

    def _deadline(self, segment: DeadlineSegment) -> str:
        if segment.back is not None:
            return self.say("deadline-back", days=segment.back)
        if segment.month is None:
            return self.say("deadline-none", needs=segment.needs)
        years = "any" if segment.years is None else "same" if segment.years == 0 else "later"
        named = f"{segment.day:02d}/{segment.month:02d}"
        text = self.say("deadline-before" if segment.before else "deadline-by", day=named)
        return self.say(f"deadline-year-{years}", text=text, years=segment.years)

    def _one_stop(self, segment: Segment) -> str:
        match segment:
            case ServiceSegment(code=code) if code:
                return self.say("service", number=code)
            case SlipSegment(number=number):
                return self.say("slip", number=number)
            case ReceptionSegment(saturday=saturday):
                return self.say("reception-saturday" if saturday else "reception-working")
            case CodeSegment(pattern=pattern):
                return self.say("code-format", pattern=pattern)
        return self.say("service-none", needs=getattr(segment, "needs", ""))

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
        if segment.ballot:
            text = self.say("vote-secret" if segment.secret else "vote-ballot", text=text)
        levels = ", ".join(self.code(x) for x in segment.binds)
        return self.say("vote-binds", text=text, levels=levels) if levels else text

    def _council(self, segment: CouncilSegment) -> Iterator[str]:
        for name in _POSTS:
            if found := getattr(segment, name):
                yield self.say(f"council-{name}", text=found)
        if segment.most_deputies is not None:
            code = "council-deputies" if segment.least_deputies else "council-deputies-most"
            yield self.say(code, least=segment.least_deputies, most=segment.most_deputies)
        for name in ("quorum", "attendance", "decides"):
            if share := getattr(segment, name):
                yield self.say(f"council-{name}", share=self._fraction(share))
        if segment.meetings_a_year is not None:
            yield self.say("council-meetings", count=segment.meetings_a_year)
        for tie in segment.bars:
            yield self.say("council-bars", tie=self.words.text("lien-quan", tie))
        if segment.typical is not None:
            yield self.say("council-typical", text=segment.typical.text)

    def _fraction(self, share: Share) -> str:
        if share.of == 100:
            return self.say("council-percent", part=share.part)
        code = "council-more" if share.strict else "council-share"
        return self.say(code, part=share.part, of=share.of)

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
