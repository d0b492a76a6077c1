"""What is said of a vote, of a session and of a council when one of their numbers counts."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

import attrs

from khenthuong import Ballot, Case, Council, Count, Member, Minutes, Pack, Session, SessionLine
from khenthuong.basis import Truth
from khenthuong.judge import judge, recognised
from khenthuong.judge.council import votes_needed
from khenthuong.judge.council.sitting import founded
from khenthuong.law.calendar import work_calendar
from khenthuong.records.sessions import CHAIR, DEPUTY
from khenthuong.testing import draft
from mutants.boundary import HOME, days
from mutants.sites import Answers, Laws, Number, home_of, place_of

MEMBERS = 300
"""So many that a hundredth more or less is a vote more or less."""
DEPUTIES = 10
UNBOUND = {"award": "cstd-tinh", "level": "xa"}
"""A vote at a council that the share of its award does not bind."""
USUAL = "bang-khen-tinh"
"""An award for which no share of votes is known, so that the text of the place counts."""
AT = {"xa": HOME, "tinh": "tinh-thu-nghiem"}


def of_votes(laws: Laws, number: Number) -> Answers:
    """The tally with just enough votes under the one law or the other."""
    vote, place = number.home, number.path[3]
    segments = [home_of(p, number).segments[place] for p in laws]
    head = {"award": vote.awards[0], "level": ""} if vote.awards else UNBOUND
    for on, segment in product(days(laws[0], segments[0]), segments):
        count = votes_needed(segment, MEMBERS)
        yield tuple(_phase(p, _case(on, count, MEMBERS, HOME, **head)).outcome for p in laws)


def of_shares(laws: Laws, number: Number) -> Answers:
    """A session with just enough members, or just enough votes, under the one law or the other."""
    place, name = number.path[3:5]
    segments = [home_of(p, number).segments[place] for p in laws]
    for on, segment in product(days(laws[0], segments[0]), segments):
        count = getattr(segment, name).needed(MEMBERS)
        if number.home.levels:
            present = MEMBERS if name == "decides" else count
            head = {"award": USUAL, "level": number.home.levels[0]}
            case = _case(on, count, present, place_of(laws[0], number), **head)
            yield tuple(_said(_phase(p, case).findings) for p in laws)
        else:
            session = _session(on, count, number.home.id)
            yield tuple(recognised(p, session, "SK-1").outcome for p in laws)


def _case(on: date, yes: int, present: int, unit: str, *, award: str, level: str) -> Case:
    ballot = Ballot(on=on, members=MEMBERS, present=present, yes=yes)
    return Case(dossier=draft(unit=unit, award=award), on=on, ballot=ballot, level=level)


def _phase(pack: Pack, case: Case) -> Any:
    return judge(pack, work_calendar(pack), case, only={"hoi_dong"}).phase("hoi_dong")


def _said(findings: Any) -> dict[str, Truth]:
    return {f.code: f.truth for f in findings}


def _council(on: date, size: int, deputies: int, **more: Any) -> Council:
    roles = [CHAIR, *[DEPUTY] * deputies]
    members = tuple(Member(id=f"m{n}", name=f"Thành viên {n}") for n in range(size))
    named = tuple(attrs.evolve(m, role=r) for m, r in zip(members, roles, strict=False))
    members = (*named, *members[len(named) :])
    return Council(members=members, number="01/QĐ-UBND", founded=on, **more)


def _session(on: date, yes: int, kind: str) -> Session:
    council = _council(on, MEMBERS, 1, unit=HOME, kind=kind)
    everybody = tuple(m.id for m in council.members)
    box = Count(yes=yes, no=MEMBERS - yes)
    line = SessionLine(dossier="SK-1", award="", box=box)
    minutes = Minutes(number="01/BB", on=on)
    more = {"minutes": minutes, "closed": on, "chair": "m0", "present": everybody}
    line = attrs.evolve(line, recorded=attrs.evolve(line.recorded, yes=yes))
    return Session(id="KH-1", council=council, on=on, lines=(line,), **more)


def of_deputies(laws: Laws, number: Number) -> Answers:
    """The remark on a council with none, one and more deputies."""
    segment = number.home.segments[number.path[3]]
    unit = AT[number.home.levels[0]]
    for on, deputies in product(days(laws[0], segment), range(DEPUTIES)):
        council = _council(on, DEPUTIES + 1, deputies, unit=unit)
        yield tuple(_said(f for r in founded(p, council, on) for f in r.findings) for p in laws)
