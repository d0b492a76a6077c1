"""Puts the review book together from the rules, the features and the last results."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import attrs

from khenthuong.basis import Fault
from khenthuong.law import Pack
from khenthuong.law.data import owners
from khenthuong.law.machine import Machine
from khenthuong.law.packfile import PackFile
from khenthuong.office.words.wording import Wording
from khenthuong.review.book.obstacles import Gate
from khenthuong.review.book.place import (
    Place,
    chapters,
    cited,
    general,
    own_cites,
    place_of,
    rule_place,
    settled,
)
from khenthuong.review.book.scenario import Cases, Results
from khenthuong.review.book.shown import Article, Book, Chapter, Group, Statement
from khenthuong.review.book.statement import Teller
from khenthuong.review.inventory import read_features
from khenthuong.review.parts import Feature


def make_book(
    pack: Pack,
    folder: Path,
    on: date,
    *,
    results: Results,
    faults: Iterable[Fault] = (),
) -> Book:
    """The book of one pack and one folder of features.

    Args:
        pack: the rules.
        folder: where the features lie.
        on: the day the book is made for; marks what holds, changes no hash.
        results: the outcome of each run; what is missing did not run.
        faults: what the linter says of the features.

    Raises:
        InputError: the folder is missing, a feature file cannot be read, or the extra
            ``khenthuong[features]`` is not installed.

    """
    maker = _Maker(pack, on, read_features(folder))
    book = maker.book(Cases(pack, results))
    unsaid = tuple(_unsaid(folder, Wording(pack).text("sach", "unsaid-heading")))
    return _judged(pack, maker, attrs.evolve(book, unsaid=unsaid), tuple(faults))


def _unsaid(folder: Path, heading: str) -> Iterator[str]:
    """The points below that heading of the folder's own page, where it has one."""
    page = folder / "README.md"
    text = page.read_text(encoding="utf-8") if page.is_file() else ""
    _, _, below = text.partition(f"## {heading}\n")
    for line in below.partition("\n## ")[0].splitlines():
        if line.startswith("* "):
            yield line[2:].replace("**", "").replace("`", "")


class _Maker:
    """Sorts statements and scenarios into articles."""

    def __init__(self, pack: Pack, on: date, found: tuple[Feature, ...]) -> None:
        self.pack, self.on, self.features = pack, on, found
        self.statements: dict[Place, list[Statement]] = {}
        self.groups: dict[Place, list[Group]] = {}
        self.mentions: dict[tuple[str, str], dict[str, Place]] = {}

    def book(self, cases: Cases) -> Book:
        self._scenarios(cases)
        self._rules()
        titles = chapters(self.pack)
        places = {p.chapter: p for p in (*self.statements, *self.groups)}
        codes = [*titles, *sorted(c for c in places if c not in titles)]
        made = (Chapter(c, titles.get(c, c), tuple(self._articles(c))) for c in codes)
        return Book(
            on=self.on, chapters=tuple(c for c in made if c.articles), pack=self.pack.content_hash
        )

    def _rules(self) -> None:
        teller, chapter = Teller(self.pack, self.on), general(self.pack)
        taken = [p for p, groups in self.groups.items() for _ in groups]
        seen: Counter[str] = Counter()
        for section, value in _definitions(self.pack):
            place = place_of(self.pack, section, value)
            if place is None:
                continue
            place = settled(place, taken, chapter)
            name = (
                getattr(value, "id", "") or getattr(value, "rule", "") or teller.tell.title(value)
            )
            key = f"{section}/{name}"
            seen[key] += 1
            again = f"-{seen[key]}" if seen[key] > 1 else ""
            statement = teller.statement(section, key + again, value)
            self.statements.setdefault(place, []).append(statement)
            self._mention(place, statement.title, own_cites(self.pack, value))

    def _scenarios(self, cases: Cases) -> None:
        for feature in self.features:
            folder = feature.file.rpartition("/")[0].partition("/")[0]
            for rule in feature.rules:
                place = rule_place(folder, rule.scenarios)
                self.groups.setdefault(place, []).append(cases.group(feature, rule))
                cites = (c for s in rule.scenarios for c in cited(s))
                self._mention(place, rule.name, cites)

    def _mention(self, place: Place, title: str, cites: Iterable[Any]) -> None:
        for cite in cites:
            article = (cite.instrument, cite.levels[0] if cite.levels else "")
            if article != place.key:
                self.mentions.setdefault(article, {}).setdefault(title, place)

    def _articles(self, chapter: str) -> Iterator[Article]:
        places = {p for p in (*self.statements, *self.groups) if p.chapter == chapter}
        for place in sorted(places, key=self._order):
            yield Article(
                place=place,
                title=self._title(place),
                text=self._title(attrs.evolve(place, article="")) if place.instrument else "",
                statements=tuple(self.statements.get(place, ())),
                groups=tuple(self.groups.get(place, ())),
                see_also=tuple(self._see_also(place)),
            )

    def _order(self, place: Place) -> tuple[int, bool, str]:
        """In the order of the texts; whole texts before their articles, by number."""
        texts = [i.id for i in self.pack.national.instruments]
        rank = texts.index(place.instrument) if place.instrument in texts else len(texts)
        return rank, not place.article.isdigit(), place.article.zfill(9)

    def _title(self, place: Place) -> str:
        words = Wording(self.pack)
        if place.citation is None:
            return words.text("sach", f"no-text-{place.article}" if place.article else "no-article")
        try:
            return self.pack.cite(place.citation)
        except LookupError:
            return str(place.citation)

    def _see_also(self, place: Place) -> Iterator[str]:
        found = self.mentions.get(place.key, {})
        if place.instrument:
            yield from (title for title, other in found.items() if other.chapter == place.chapter)


def _definitions(pack: Pack) -> Iterator[tuple[str, Any]]:
    for content in (pack.national, *(layer.content for layer in pack.layers)):
        for section, _, owner in owners(content):
            if isinstance(owner, Machine):
                yield from _inside(owner)
            else:
                yield section, owner


def _id(value: Any) -> str:
    """What a definition is known by; some go by the rule they belong to."""
    return str(getattr(value, "id", "") or getattr(value, "rule", ""))


def _inside(machine: Machine) -> Iterator[tuple[str, Any]]:
    """What a machine defines of its own, in the sections of the pack."""
    known = {a.name for a in attrs.fields(PackFile)}
    for attribute in attrs.fields(Machine):
        values = getattr(machine, attribute.name)
        for value in values if isinstance(values, tuple) else ():
            if attribute.name in known:
                yield attribute.name, value


def _judged(pack: Pack, maker: _Maker, book: Book, faults: tuple[Fault, ...]) -> Book:
    """The book with what bars each article."""
    by_file: dict[str, tuple[Fault, ...]] = {}
    for fault in faults:
        by_file[fault.file] = (*by_file.get(fault.file, ()), fault)
    scenarios = (s for f in maker.features for s in f.scenarios)
    tagged = {(c.instrument, (*c.levels, "")[0]) for s in scenarios for c in cited(s)}
    gate = Gate(Wording(pack), by_file, tagged)
    chapters = tuple(
        attrs.evolve(
            c,
            articles=tuple(attrs.evolve(a, obstacles=gate.obstacles(a)) for a in c.articles),
        )
        for c in book.chapters
    )
    return attrs.evolve(book, chapters=chapters)
