"""What the linter needs to know of a rule pack: names of texts, cited places, source statuses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import field, frozen

from khenthuong.basis import Citation, Status
from khenthuong.basis.text import fold
from khenthuong.law.data import data_of, owners
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.sources import Instrument
from khenthuong.law.structure import walk

_NUMBER = re.compile(r"\d+[/-][\w/-]*[A-ZĐ][\w-]*|\b\d{5,}\b")
_OWN_NUMBER = re.compile(r"Số (\d+\S*?)[;.]")


@frozen(kw_only=True)
class Law:
    """The texts, the places in them that the rules rest on, and how far those were checked.

    ``marks`` are the folded words by which a text is named, longest first;
    ``statuses`` how the rules at a place are known; ``words`` what a line *Nguồn*
    calls a status; ``subjects`` the plans, which are reviewed and no basis. Empty,
    every well-formed citation passes.
    """

    texts: frozenset[str] = frozenset()
    marks: tuple[tuple[str, str], ...] = ()
    places: frozenset[Citation] = frozenset()
    statuses: Mapping[Citation, frozenset[Status]] = field(factory=dict)
    words: Mapping[Status, str] = field(factory=dict)
    names: Mapping[str, str] = field(factory=dict)
    subjects: frozenset[str] = frozenset()

    def rests_on(self, cited: Citation) -> bool:
        """Whether some rule rests on this place, on a part of it or on what it is part of.

        A rule that names a whole text vouches for none of its articles.
        """
        return any(
            cited.overlaps(place) and (place.levels or not cited.levels) for place in self.places
        )

    def known_as(self, cited: Citation) -> frozenset[Status]:
        """How the rules at a place are known."""
        return frozenset(
            status
            for place, found in self.statuses.items()
            if cited.overlaps(place)
            for status in found
        )


def law_of(pack: Pack) -> Law:
    """What the linter needs to know of this pack."""
    contents = (pack.national, *(layer.content for layer in pack.layers))
    statuses: dict[Citation, set[Status]] = {}
    for content in contents:
        for datum in data_of(content):
            for place in datum.cite:
                statuses.setdefault(place, set()).add(datum.status)
    texts = [i for content in contents for i in content.instruments]
    plans = frozenset(plan.source for plan in pack.national.plans)
    marks = {mark: text.id for text in texts for mark in _marks(text)}
    return Law(
        texts=frozenset(text.id for text in texts),
        marks=tuple(sorted(marks.items(), key=lambda m: (-len(m[0]), m))),
        places=frozenset((*(c for x in contents for c in _cited(x)), *map(Citation, plans))),
        statuses={place: frozenset(found) for place, found in statuses.items()},
        words={s: pack.label("nguon", s.value).lower() for s in Status},
        names={text.id: text.name for text in texts},
        subjects=plans,
    )


def _cited(content: PackFile) -> Iterator[Citation]:
    for _, _, owner in owners(content):
        for _, value in walk(owner):
            yield from (c for c in getattr(value, "cite", ()) or () if isinstance(c, Citation))


def _marks(text: Instrument) -> Iterator[str]:
    """Its name, the numbers in it, and the number that its note gives it."""
    own = _OWN_NUMBER.search(text.note)
    yield fold(text.name)
    for number in (*_NUMBER.findall(text.name), *((own[1],) if own else ())):
        yield fold(number)
