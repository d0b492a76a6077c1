"""The compiled check: one generated yes-no-unknown function per tree or per award.

It gives the truth that ``judge`` gives, without the reasons, for lists of many
rows. A row is a mapping or an object with plain values: ``None`` or a missing
key is *not known*, ``NONE`` is *known to be none*.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any, Final, Protocol

import attrs
from attrs import field, frozen

from khenthuong.basis import Outcome, Truth
from khenthuong.judge.case import Case, breach
from khenthuong.judge.dating import rule_day
from khenthuong.judge.factrow import Seen, of_traits, reads_traits
from khenthuong.judge.fast.formula import both, either, facts_of, opposite
from khenthuong.judge.fast.rails import UNKNOWN, Place, Rails, conjunction, rails
from khenthuong.judge.fast.rowcode import Judge, function
from khenthuong.judge.readings import readings as chosen_readings
from khenthuong.judge.rules import rules_for
from khenthuong.law.awards import Rule
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Achievement, Dossier, KeyDates, Subject

PHASES = ("tieu_chuan",)
_NO_DATES = KeyDates()


class Nothing:
    """What is known to be none: equal to no value, and no comparison with a number holds."""

    __slots__ = ()

    def __ge__(self, _: object) -> bool:
        return False

    __gt__ = __le__ = __lt__ = __ge__

    def __mul__(self, _: object) -> Nothing:
        return self

    __rmul__ = __mul__

    def __reduce__(self) -> str:
        return "NONE"

    def __repr__(self) -> str:
        return "NONE"


NONE: Final = Nothing()


class Facts(Protocol):
    """What knows facts by code, such as a ``FactRow``."""

    def __getitem__(self, code: str, /) -> Seen:
        """What is known of one fact."""
        ...


def plain(seen: Seen) -> Any:
    """A fact of a dossier as a plain value of a row."""
    if not seen.known:
        return None
    return NONE if seen.value is None else seen.value


@frozen(slots=False, eq=False)
class Compiled:
    """A condition with its functions, which are generated when first asked for.

    Call it with a row of either kind; in a loop take ``of_mapping`` or
    ``of_object`` once.
    """

    rails: Rails = field(repr=False)

    @cached_property
    def facts(self) -> tuple[str, ...]:
        """The codes of every fact that can matter, each once."""
        found = (*facts_of(self.rails.true), *facts_of(self.rails.false))
        return tuple(dict.fromkeys(found))

    @cached_property
    def of_mapping(self) -> Judge:
        """The truth of a mapping."""
        return function(self.rails, of_object=False)

    @cached_property
    def of_object(self) -> Judge:
        """The truth of an object that has an attribute for each of ``facts``."""
        return function(self.rails, of_object=True)

    def __call__(self, row: Any) -> Truth:
        """The truth of a row."""
        return self.of_mapping(row) if isinstance(row, Mapping) else self.of_object(row)

    def row(self, seen: Facts) -> dict[str, Any]:
        """The plain row of a dossier, from its ``FactRow``."""
        return {fact: plain(seen[fact]) for fact in self.facts}


@frozen(slots=False, eq=False, kw_only=True)
class Criteria(Compiled):
    """The criteria of one award for one kind of subject at one place on one day."""

    award: str
    subject: str
    ground: str
    on: date
    unit: str
    traits: tuple[str, ...] = ()


def compile_tree(node: Any, place: Place | None = None) -> Compiled:
    """The function of one condition tree.

    ``place`` says for what the tree is asked; a tree with ``delegated`` or
    ``readings`` needs it. Raises ``UnknownName`` for a code that the pack lacks
    and ``ValueError`` for a fact whose code is not an identifier.
    """
    return Compiled(rails(node, place))


def compile_criteria(
    pack: Pack,
    award: str,
    subject: str,
    ground: str,
    on: date,
    unit: str,
    traits: Iterable[str] = (),
    *,
    procedure: str = "",
    level: str = "",
    dates: KeyDates = _NO_DATES,
    rated: date | None = None,
    readings: Mapping[str, str] | None = None,
    phases: Iterable[str] = PHASES,
) -> Criteria:
    """The rules of an award as one function: true, false or unknown for each row.

    True is *đạt*, false any breach; where no rule is asked the answer is unknown,
    never a pass. Facts that follow from the arguments (kind of subject, ground,
    a trait) are settled here and not read from rows; ``rated`` is the end of the year
    they were rated for. What a plan adds and what a
    post attests is left out. Raises ``UnknownName`` for codes the pack lacks and
    for a day before the first known law.
    """
    pack.period(on)
    who = Subject(id="", kind=subject, name="", traits=tuple(traits))
    dossier = Dossier(
        id="",
        subject=who,
        award=award,
        unit=unit,
        ground=ground,
        procedure=procedure,
        dates=dates,
        achievement=Achievement(end=rated),
    )
    case = Case(dossier=dossier, on=on, level=level, readings=readings or {})
    place = Place(
        pack=pack,
        on=on,
        unit=unit,
        award=award,
        subject=subject,
        ground=ground,
        readings=chosen_readings(pack, case),
        fixed=dict(_fixed(pack, dossier)),
    )
    asked = (r for phase in phases for r in rules_for(pack, phase, case))
    found = conjunction([x for r in asked if (x := _rule(r, case, place)) is not None])
    return Criteria(
        rails=_in_play(found),
        award=award,
        subject=subject,
        ground=ground,
        on=on,
        unit=unit,
        traits=who.traits,
    )


def _fixed(pack: Pack, dossier: Dossier) -> Iterator[tuple[str, Any]]:
    """The facts that the head of a dossier settles."""
    head = {
        "$award": dossier.award,
        "$ground": dossier.ground,
        "$procedure": dossier.procedure,
        "$subject_kind": dossier.subject.kind,
    }
    for fact in pack.national.facts:
        if fact.reads in head:
            yield fact.id, head[fact.reads]
        elif reads_traits(fact) and (value := of_traits(fact, dossier.subject.traits)) is not None:
            yield fact.id, value


def _in_play(found: Rails) -> Rails:
    """With *out of play* turned into unknown: no rule is not a pass."""
    if found.neutral is False:
        return found
    stays = opposite(found.neutral)
    return Rails(both((found.true, stays)), both((found.false, stays)))


def _rule(rule: Rule, case: Case, place: Place) -> Rails | None:
    """One rule on its law day, with the newer law where that is more favourable."""
    day = rule_day(place.pack, rule.matter, case.dossier, case.on)
    found = _rule_on(rule, attrs.evolve(place, on=day.on))
    if found is None or day.newer is None:
        return found
    newer = _rule_on(rule, attrs.evolve(place, on=day.newer))
    if newer is None:
        return found
    passes = both((newer.true, opposite(newer.neutral)))
    return Rails(
        either((found.true, passes)),
        both((found.false, opposite(passes))),
        found.neutral,
    )


def _rule_on(rule: Rule, place: Place) -> Rails | None:
    segment = at(rule.segments, place.on)
    if segment is not None and segment.unread:
        return UNKNOWN
    if segment is None or segment.when is None:
        return None
    found = rails(segment.when, place)
    if rule.outcome == "warn":
        return Rails(true=True, false=False, neutral=found.neutral)
    if breach(rule.outcome) is Outcome.UNKNOWN:
        return Rails(found.true, false=False, neutral=found.neutral)
    return found
