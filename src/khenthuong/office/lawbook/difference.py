"""What differs between the rules of two days, and which dossiers come out otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs
from attrs import frozen

from khenthuong.basis import Cause, Finding, Outcome, Truth, Verdict, Weight
from khenthuong.basis.text import day
from khenthuong.judge import Case
from khenthuong.law.authority import Unit
from khenthuong.law.awards import Award
from khenthuong.law.measures import Reward
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.office.desk import Office
from khenthuong.office.lawbook.lookup import definitions
from khenthuong.office.lawbook.titles import Titles
from khenthuong.office.words.wording import Wording


@frozen(kw_only=True)
class Change:
    """One definition that says something else: the lines that went and that came.

    ``basis`` is true when only articles or source status differ.
    """

    section: str
    title: str
    code: str
    gone: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    basis: bool = False


@frozen(kw_only=True)
class Flip:
    """One dossier under the rules of both days; ``gone`` and ``new`` are the reasons."""

    name: str
    before: Verdict
    after: Verdict
    gone: tuple[str, ...] = ()
    new: tuple[str, ...] = ()

    @property
    def flipped(self) -> bool:
        """Whether the conclusion differs, as an office words it."""
        return _conclusion(self.before) != _conclusion(self.after)


def _conclusion(verdict: Verdict) -> tuple[Outcome, Cause, str]:
    """What the headline says: which phase failed matters, which one is not known does not."""
    failed = verdict.deciding if verdict.outcome is Outcome.FAIL else ""
    return verdict.outcome, verdict.cause, failed


def differences(pack: Pack, before: date, after: date) -> tuple[Change, ...]:
    """Every definition that does not say the same on both days, by section."""
    tell = Titles(Wording(pack))
    found = (_change(tell, section, value, before, after) for section, value in definitions(pack))
    return tuple(c for c in found if c is not None)


def _change(tell: Titles, section: str, value: Any, before: date, after: date) -> Change | None:
    if isinstance(value, Unit):
        return _unit(tell, section, value, before, after)
    if isinstance(value, Award):
        old, new = (_forms(tell, value, on) for on in (before, after))
    elif getattr(value, "segments", ()):
        old, new = (_lines(tell, value, on) for on in (before, after))
        if old == new:
            return _basis(tell, section, value, before, after)
    else:
        return None
    return _made(tell, section, value, old, new)


def _made(
    tell: Titles, section: str, value: Any, old: list[str], new: list[str], *, basis: bool = False
) -> Change | None:
    gone = tuple(x for x in old if x not in new)
    came = tuple(x for x in new if x not in old)
    if not gone and not came:
        return None
    title = tell.title(value) or tell.section(section)
    title = title[:1].upper() + title[1:]
    return Change(section=section, title=title, code=value.id, gone=gone, new=came, basis=basis)


def _lines(tell: Titles, value: Any, on: date) -> list[str]:
    segment = at(value.segments, on)
    if segment is None:
        return []
    lines = [" " * t.indent + t.text for t in tell.content(segment)]
    if isinstance(value, Reward):
        money = tell.money(value, on)
        lines += [money] if money else []
    return lines


def _forms(tell: Titles, award: Award, on: date) -> list[str]:
    return [tell.summary(f) for f in award.forms if f.holds(on)]


def _basis(tell: Titles, section: str, value: Any, before: date, after: date) -> Change | None:
    """The same words, but on other articles or of another status."""
    old, new = at(value.segments, before), at(value.segments, after)
    if old is None or new is None:
        return None

    def told(segment: Any) -> list[str]:
        status = tell.words.text("nguon", segment.status.value)
        basis = tell.basis(segment.cite) or tell.say("no-basis")
        return [tell.say("diff-status", basis=basis, status=status)]

    return _made(tell, section, value, told(old), told(new), basis=True)


def _unit(tell: Titles, section: str, unit: Unit, before: date, after: date) -> Change | None:
    if unit.works(before) == unit.works(after):
        return None
    if unit.works(after):
        text = tell.say("diff-begin", on=day(unit.start) if unit.start else "")
        return _made(tell, section, unit, [], [text])
    text = tell.say("diff-end", on=day(unit.end) if unit.end else "")
    return _made(tell, section, unit, [text], [])


# -- dossiers --------------------------------------------------------------------


def flips(office: Office, cases: dict[str, Case], before: date, after: date) -> Iterator[Flip]:
    """Each dossier judged on both days, with the findings that came out otherwise.

    The days that the dossier already has stay: what was submitted before a change
    of law stays under the older one where the rules say so.
    """
    for name, case in cases.items():
        one, other = (office.check(attrs.evolve(case, on=on)) for on in (before, after))
        yield flip_of(name, (office, one), (office, other))


def flip_of(
    name: str,
    before: tuple[Office, Verdict],
    after: tuple[Office, Verdict],
    *,
    obstacles: bool = False,
) -> Flip:
    """Two verdicts on one dossier, each with the office whose rules gave it.

    With ``obstacles`` only what stood or stands in the way is named.
    """
    (old, one), (new, other) = before, after
    return Flip(
        name=name,
        before=one,
        after=other,
        gone=tuple(_reasons(old, one, other, obstacles=obstacles)),
        new=tuple(_reasons(new, other, one, obstacles=obstacles)),
    )


def _reasons(office: Office, verdict: Verdict, other: Verdict, *, obstacles: bool) -> Iterator[str]:
    """Deciding findings that come out otherwise in ``other``, or stand in the way here only."""
    known: dict[tuple[str, str, str, str], set[Truth]] = {}
    for finding in other.findings:
        if finding.deciding:
            known.setdefault(_key(finding), set()).add(finding.truth)
    for finding in verdict.findings:
        if not finding.deciding or finding.weight is not Weight.BINDING:
            continue
        if obstacles and finding.truth is Truth.TRUE:
            continue
        there = known.get(_key(finding))
        if finding.truth is not Truth.TRUE if there is None else finding.truth not in there:
            yield office.words.sentence(office.words.line(finding))


def _key(finding: Finding) -> tuple[str, str, str, str]:
    return finding.phase, finding.rule, finding.code, finding.fact
