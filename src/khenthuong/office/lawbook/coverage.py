"""Which articles the rules rest on, and which are not cited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import frozen

from khenthuong.basis import Citation
from khenthuong.law import Pack
from khenthuong.law.data import owners
from khenthuong.law.sources import Instrument, Uncited
from khenthuong.law.structure import walk
from khenthuong.office.lawbook.titles import Titles
from khenthuong.office.words.wording import Wording

_MOST = 3


@frozen(kw_only=True)
class Gap:
    """Articles that are not cited, and why; no articles stand for the whole text."""

    articles: tuple[int, ...]
    why: str
    note: str


@frozen(kw_only=True)
class Coverage:
    """What cites one text, by article, and why the rest is not cited.

    ``gaps`` are the articles that nothing cites, ``unexplained`` those of them
    without a reason; ``silent`` says that a text nothing cites has no reason.
    """

    code: str
    name: str
    kind: str
    articles: dict[str, tuple[str, ...]]
    gaps: tuple[int, ...]
    reasons: tuple[Gap, ...] = ()
    unexplained: tuple[int, ...] = ()
    silent: bool = False

    @property
    def complete(self) -> bool:
        """Whether everything of it is cited or explained."""
        return not self.unexplained and not self.silent


def coverage(pack: Pack) -> tuple[Coverage, ...]:
    """Every text with what cites it, article by article, in the order of the pack.

    The key ``""`` stands for citations of the whole text. Where the number of its
    articles is not known, ``gaps`` end at the highest one that is cited.
    """
    tell = Titles(Wording(pack))
    cited: dict[str, dict[str, list[str]]] = {}
    for content in (pack.national, *(layer.content for layer in pack.layers)):
        for section, _, owner in owners(content):
            for citation in _cites(owner):
                title = tell.full(section, owner)
                article = citation.levels[0] if citation.levels else ""
                titles = cited.setdefault(citation.instrument, {}).setdefault(article, [])
                if title not in titles:
                    titles.append(title)
    return tuple(_covered(pack, i, cited.get(i.id, {})) for i in pack.national.instruments)


def _cites(owner: Any) -> Iterator[Citation]:
    for _, value in walk(owner):
        found = getattr(value, "cite", ())
        if isinstance(found, tuple):
            yield from (c for c in found if isinstance(c, Citation))


def _covered(pack: Pack, text: Instrument, articles: dict[str, list[str]]) -> Coverage:
    numbers = {int(a) for a in articles if a.isdigit()}
    last = max(numbers, default=0) and max(*numbers, text.articles or 0)
    gaps = tuple(n for n in range(1, last + 1) if n not in numbers)
    ordered = sorted(articles, key=lambda a: (a != "", not a.isdigit(), a.zfill(9)))
    said = [u for u in pack.national.uncited if u.instrument == text.id]
    reasons = tuple(_reasons(said, gaps, whole=not articles))
    told = {n for gap in reasons for n in gap.articles}
    return Coverage(
        code=text.id,
        name=text.name,
        kind=text.kind,
        articles={a: tuple(articles[a]) for a in ordered},
        gaps=gaps,
        reasons=reasons,
        unexplained=tuple(n for n in gaps if n not in told),
        silent=not articles and not reasons,
    )


def _reasons(said: Sequence[Uncited], gaps: tuple[int, ...], *, whole: bool) -> Iterator[Gap]:
    """The reasons that are needed: those by number first, then the one for the rest."""
    left = set(gaps)
    for uncited in sorted(said, key=lambda u: not u.articles):
        named = set(uncited.numbers) if uncited.articles else left
        own = tuple(sorted(named & left))
        left -= named
        if own or (whole and not uncited.articles):
            yield Gap(articles=own, why=uncited.why, note=uncited.note)


def shortened(tell: Titles, titles: Sequence[str]) -> str:
    """A few titles and how many more there are."""
    shown = "; ".join(titles[:_MOST])
    rest = len(titles) - _MOST
    return tell.say("coverage-more", titles=shown, count=rest) if rest > 0 else shown


def ranges(numbers: Sequence[int]) -> str:
    """``1, 3–5, 9``."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and parts[-1][-1] == number - 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(str(p[0]) if len(p) == 1 else f"{p[0]}–{p[-1]}" for p in parts)
