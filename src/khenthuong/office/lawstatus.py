"""How far the rules were checked against their texts, and which articles they rest on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.resources.abc import Traversable
from typing import Any

import attrs
from attrs import frozen

from khenthuong.basis import Citation, Status
from khenthuong.law import Pack, shipped
from khenthuong.law.packfile import PackFile
from khenthuong.law.read import texts
from khenthuong.law.series import Segment
from khenthuong.law.structure import structure, walk
from khenthuong.law.tree import Leaf
from khenthuong.law.yamltext import Path, YamlText, read_yaml
from khenthuong.office.lawtitles import Titles
from khenthuong.office.wording import Wording

_OTHER = ("end_status", "parent_status", "sets_status")
_MOST = 3


@frozen(kw_only=True)
class Statement:
    """One statement of the rules with its source status, and where it stands.

    ``compare`` says what somebody has to look up in which text.
    """

    code: str
    section: str
    title: str
    status: Status
    basis: tuple[str, ...]
    place: str
    compare: str


@frozen(kw_only=True)
class Coverage:
    """What cites one text: ``articles`` to titles, ``gaps`` below the highest one cited."""

    code: str
    name: str
    kind: str
    articles: dict[str, tuple[str, ...]]
    gaps: tuple[int, ...]


def sources(
    folder: Traversable | None = None, extra: Sequence[Traversable] = ()
) -> Iterator[tuple[YamlText, PackFile]]:
    """Every file of the rules with its places; files with faults are left out."""
    for root, prefix in ((folder or shipped("workflows"), ""), *((x, x.name + "/") for x in extra)):
        for name, text in texts(root, prefix):
            source = read_yaml(name, text)
            content, _ = structure(source, PackFile)
            if content is not None:
                yield source, content


def statements(pack: Pack, files: Sequence[tuple[YamlText, PackFile]]) -> Iterator[Statement]:
    """Everything in the files that has a source status, in the order of the files."""
    listing = _Listing(Titles(Wording(pack)))
    for source, content in files:
        for section, index, owner in _owners(content):
            for path, value in walk(owner, (section, index)):
                yield from listing.of(source, section, owner, path, value)


def counts(found: Sequence[Statement]) -> Counter[Status]:
    """How many statements have each status."""
    return Counter(s.status for s in found)


def _owners(content: PackFile) -> Iterator[tuple[str, int, Any]]:
    for attribute in attrs.fields(PackFile):
        values = getattr(content, attribute.name)
        for index, owner in enumerate(values if isinstance(values, tuple) else ()):
            yield attribute.name, index, owner


class _Listing:
    """Words the statements."""

    def __init__(self, tell: Titles) -> None:
        self.tell = tell

    def of(
        self, source: YamlText, section: str, owner: Any, path: Path, value: Any
    ) -> Iterator[Statement]:
        for name in ("status", *_OTHER):
            status = getattr(value, name, None)
            if isinstance(status, Status):
                where = source.fault((*path, name), "")
                cites = getattr(value, "cite", ()) or getattr(owner, "cite", ())
                basis = tuple(dict.fromkeys(self.tell.pack.cite(c) for c in cites))
                yield Statement(
                    code=value.id if isinstance(value, Leaf) else getattr(owner, "id", ""),
                    section=section,
                    title=self.tell.full(section, owner),
                    status=status,
                    basis=basis,
                    place=f"{where.file}:{where.line}",
                    compare=self._compare(section, name, owner, value, basis),
                )

    def _compare(
        self, section: str, name: str, owner: Any, value: Any, basis: tuple[str, ...]
    ) -> str:
        text, span, code = self.tell.title(owner), "", "whole"
        if name in _OTHER or section == "instruments":
            code = name if name in _OTHER else section
        elif isinstance(value, Leaf):
            code, text = "leaf", next(self.tell.tree(value)).text
        elif isinstance(value, Segment):
            code, text, span = "segment", self.tell.summary(value), self.tell.span(value)
        what = self.tell.words.text("luat-doi-chieu", code, text=text, span=span)
        against = "; ".join(basis) or self.tell.say("no-basis")
        if section == "instruments":
            return what
        return self.tell.say("status-with", what=what, basis=against)


# -- articles ----------------------------------------------------------------------


def coverage(pack: Pack) -> tuple[Coverage, ...]:
    """Every text with what cites it, article by article, in the order of the pack.

    The key ``""`` stands for citations of the whole text. The rules know no text's
    last article, so ``gaps`` end at the highest one that is cited.
    """
    tell = Titles(Wording(pack))
    cited: dict[str, dict[str, list[str]]] = {}
    for content in (pack.national, *(layer.content for layer in pack.layers)):
        for section, _, owner in _owners(content):
            for citation in _cites(owner):
                title = tell.full(section, owner)
                article = citation.levels[0] if citation.levels else ""
                titles = cited.setdefault(citation.instrument, {}).setdefault(article, [])
                if title not in titles:
                    titles.append(title)
    return tuple(_covered(i, cited.get(i.id, {})) for i in pack.national.instruments)


def _cites(owner: Any) -> Iterator[Citation]:
    for _, value in walk(owner):
        found = getattr(value, "cite", ())
        if isinstance(found, tuple):
            yield from (c for c in found if isinstance(c, Citation))


def _covered(text: Any, articles: dict[str, list[str]]) -> Coverage:
    numbers = {int(a) for a in articles if a.isdigit()}
    gaps = (n for n in range(1, max(numbers, default=0)) if n not in numbers)
    ordered = sorted(articles, key=lambda a: (a != "", not a.isdigit(), a.zfill(9)))
    return Coverage(
        code=text.id,
        name=text.name,
        kind=text.kind,
        articles={a: tuple(articles[a]) for a in ordered},
        gaps=tuple(gaps),
    )


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
