"""Article, rule, step, legal fact and scenario, each with the others, and where one is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs
from attrs import frozen

from khenthuong.basis import Citation
from khenthuong.law.pack import Pack
from khenthuong.office.lawbook.titles import Titles
from khenthuong.office.words.wording import Wording
from khenthuong.review.lint.law import law_of
from khenthuong.review.trace.holes import missing_of, shown_by_part, sides_by_part
from khenthuong.review.trace.seen import CITED, REASONS, Ledger, Part, Shown
from khenthuong.review.trace.told import LegalFact, Told
from khenthuong.review.trace.wanted import Want, wanted

ARTICLES, FACTS = "articles", "legal-facts"


@frozen(kw_only=True)
class Row:
    """One part of the rules, an article or a legal fact, with the scenarios that show it.

    ``shown`` are the numbers of scenarios by what they show; ``missing`` codes of what
    none shows, any one of those joined by ``|`` being enough.
    """

    section: str
    code: str
    title: str
    cites: tuple[Citation, ...]
    shown: Mapping[str, tuple[str, ...]]
    missing: tuple[str, ...]

    @property
    def name(self) -> str:
        """What the file of reasons calls it, such as ``rules/pr-duties``."""
        return f"{self.section}/{self.code}"

    @property
    def numbers(self) -> tuple[str, ...]:
        """Every scenario that shows something of it."""
        return tuple(sorted({n for found in self.shown.values() for n in found}))


@frozen
class Matrix:
    """Everything that is to be shown, and the scenarios."""

    parts: tuple[Row, ...]
    articles: tuple[Row, ...]
    facts: tuple[Row, ...]
    scenarios: Mapping[str, Told]

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows: parts, articles, legal facts."""
        return (*self.parts, *self.articles, *self.facts)

    def on(self, article: Citation) -> tuple[Row, ...]:
        """The rows that rest on an article; on a whole text those that name no article of it."""
        if article.levels:
            return self.at(article)
        return tuple(r for r in self.rows if article in r.cites)

    def at(self, place: Citation) -> tuple[Row, ...]:
        """The rows that rest on an article."""
        return tuple(r for r in self.rows if any(c.within(place) for c in r.cites))


def matrix(
    pack: Pack, ledger: Ledger, scenarios: Mapping[str, Told], facts: Sequence[LegalFact] = ()
) -> Matrix:
    """Hold what is to be shown against what the scenarios executed and cite."""
    shown, sides = shown_by_part(ledger), sides_by_part(ledger, scenarios)
    tell = Titles(Wording(pack))
    wants = wanted(pack)
    for want in wants:
        if want.needs == (CITED,) and (named := _citing(want.cites, scenarios.values())):
            shown.setdefault(want.part, {})[Shown.NAMED] = sorted(named)
    parts = tuple(
        Row(
            section=want.section,
            code=want.code,
            title=_title(tell, want),
            cites=want.cites,
            shown={s.value: tuple(found) for s, found in shown.get(want.part, {}).items()},
            missing=missing_of(want, shown, sides),
        )
        for want in wants
    )
    by_code: dict[str, list[str]] = {}
    for row in parts:
        by_code.setdefault(row.code, []).extend(row.numbers)
    return Matrix(
        parts,
        tuple(_articles(pack, scenarios)),
        tuple(_fact(pack, fact, by_code, scenarios, shown) for fact in facts),
        scenarios,
    )


def _title(tell: Titles, want: Want) -> str:
    if want.section == REASONS:
        return str(want.value.text)
    return tell.full(want.section, want.value)


def _articles(pack: Pack, scenarios: Mapping[str, Told]) -> Iterator[Row]:
    """Every article that the rules rest on; a plan is no basis."""
    law = law_of(pack)
    places = {Citation(c.instrument, c.levels[:1]) for c in law.places}
    for place in sorted(p for p in places if p.instrument not in law.subjects):
        yield _cited(ARTICLES, str(place), pack.cite(place), (place,), scenarios.values())


def _cited(
    section: str,
    code: str,
    title: str,
    cites: tuple[Citation, ...],
    scenarios: Iterable[Told],
    more: Iterable[str] = (),
) -> Row:
    """A row that is shown by being cited, or by other scenarios that are known to show it."""
    numbers = tuple(sorted(_citing(cites, scenarios) | set(more)))
    name = Shown.NAMED.value
    return Row(
        section=section,
        code=code,
        title=title,
        cites=cites,
        shown={name: numbers} if numbers else {},
        missing=() if numbers else (name,),
    )


def _citing(cites: Iterable[Citation], scenarios: Iterable[Told]) -> set[str]:
    """The scenarios that cite one of the places; one that cites a whole text cites no article."""
    return {
        one.number
        for one in scenarios
        for place in cites
        if any(c.overlaps(place) and (c.levels or not place.levels) for c in one.cites)
    }


def _fact(
    pack: Pack,
    fact: LegalFact,
    by_code: Mapping[str, Sequence[str]],
    scenarios: Mapping[str, Told],
    shown: Mapping[Part, Mapping[Shown, Sequence[str]]],
) -> Row:
    """A legal fact is shown by a scenario it names, that executes its data, or cites its place."""
    more = {n for anchor in fact.anchors for n in by_code.get(anchor, ())}
    more |= {anchor for anchor in fact.anchors if anchor in scenarios}
    leaves = (shown.get((REASONS, anchor), {}) for anchor in fact.anchors)
    more |= {n for leaf in leaves for found in leaf.values() for n in found}
    title = "; ".join(map(pack.cite, fact.cites))
    row = _cited(FACTS, fact.id, title, fact.cites, scenarios.values(), more)
    return row if fact.asked else attrs.evolve(row, missing=())
