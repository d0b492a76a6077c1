"""Where something stands in the book: its chapter, and the article it rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import frozen

from khenthuong.basis import Citation, Status
from khenthuong.law import Pack
from khenthuong.law.authority import Succession
from khenthuong.law.awards import Rule
from khenthuong.law.measures import Pairing
from khenthuong.law.plans import Plan
from khenthuong.law.sources import Instrument
from khenthuong.law.structure import walk
from khenthuong.review.lint.tags import is_number
from khenthuong.review.parts import Scenario

_CHAPTERS, _SORTED = "sach-chuong", "sach-xep"
_NOTHING = "khong-dan"
_HOUSE = Status.HOUSE.value


@frozen(order=True)
class Place:
    """One article of one chapter.

    Without ``article`` it is the whole text; without ``instrument`` a list of things that
    rest on no text, or what rests on none though it should, where ``article`` is empty too.
    """

    chapter: str
    instrument: str = ""
    article: str = ""

    @property
    def citation(self) -> Citation | None:
        """The article as a citation, ``None`` for what rests on no text."""
        levels = (self.article,) if self.article else ()
        return Citation(self.instrument, levels) if self.instrument else None

    @property
    def key(self) -> tuple[str, str]:
        """Text and article, without the chapter."""
        return self.instrument, self.article

    @property
    def code(self) -> str:
        """What a reviewer types to name it: ``tieu-chuan/l2022/74``."""
        parts = [p for p in self.key if p] or [_NOTHING]
        return "/".join((self.chapter, *parts))


def chapters(pack: Pack) -> dict[str, str]:
    """The chapters in their order, code and title; the codes are names of feature folders."""
    return {x.code: x.text for x in pack.national.labels if x.group == _CHAPTERS}


def general(pack: Pack) -> str:
    """The chapter of the rules that speak of no award in particular."""
    return _sections(pack).get("rules", "")


def _sections(pack: Pack) -> dict[str, str]:
    """The chapter of each section of the pack; sections that are not named stay out."""
    return {x.code: x.text for x in pack.national.labels if x.group == _SORTED}


def place_of(pack: Pack, section: str, value: Any) -> Place | None:
    """Where a definition stands; ``None`` for one that says nothing of its own.

    Args:
        pack: the rules.
        section: the section of the pack the definition stands in.
        value: the definition.

    """
    known = _sections(pack)
    chapter = known.get(section, "")
    if isinstance(value, Rule):
        general = "" if value.applies.awards else ".chung"
        code = f"{section}.{value.phase}"
        chapter = known.get(code + general, known.get(code, chapter))
    if getattr(value, "status", None) is Status.HOUSE:
        chapter = known.get(_HOUSE, chapter)
    if not chapter:
        return None
    if isinstance(value, Instrument):
        return Place(chapter, article=value.kind)
    return _placed(chapter, own_cites(pack, value))


def settled(place: Place, taken: Iterable[Place], chapter: str) -> Place:
    """Where a general rule goes: to the scenarios of its article, if they stand elsewhere.

    Args:
        place: where it would stand by itself.
        taken: the places of the *Quy tắc*, one for each.
        chapter: the chapter of general rules.

    """
    here = Counter(t for t in taken if t.key == place.key)
    if place.chapter != chapter or place in here or not here or not place.instrument:
        return place
    return here.most_common(1)[0][0]


def own_cites(pack: Pack, value: Any) -> tuple[Citation, ...]:
    """The articles a definition rests on, those of its newest part first."""
    if isinstance(value, Pairing | Succession):
        value = pack.find("rules", value.rule, "quy tắc")
    if isinstance(value, Plan):
        return (Citation(value.source),)
    own: tuple[Citation, ...] = getattr(value, "cite", ())
    newest_first = reversed(getattr(value, "segments", ()))
    return tuple(dict.fromkeys((*own, *(c for s in newest_first for c in _cites(s)))))


def _cites(value: Any) -> Iterator[Citation]:
    for _, part in walk(value):
        found = getattr(part, "cite", ())
        yield from found if isinstance(found, tuple) else ()


def rule_place(folder: str, scenarios: Sequence[Scenario]) -> Place:
    """Where a *Quy tắc* stands: the article that most of its scenarios cite first."""
    firsts = Counter(_article(c[0]) for c in map(cited, scenarios) if c)
    return _placed(folder, [c for c, _ in firsts.most_common(1)])


def cited(scenario: Scenario) -> tuple[Citation, ...]:
    """The articles a scenario is tagged with."""
    return tuple(Citation.parse(t.text) for t in scenario.tags if not is_number(t.text))


def _article(citation: Citation) -> Citation:
    return Citation(citation.instrument, citation.levels[:1])


def _placed(chapter: str, cites: Iterable[Citation]) -> Place:
    first = next(iter(cites), None)
    if first is None:
        return Place(chapter)
    return Place(chapter, first.instrument, first.levels[0] if first.levels else "")
