"""How far the rules were checked against their texts: every statement with its status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.resources.abc import Traversable

from attrs import frozen

from khenthuong.basis import Status
from khenthuong.law import Pack, shipped
from khenthuong.law.adopt import compare
from khenthuong.law.data import OTHER, Datum, data_of
from khenthuong.law.packfile import PackFile
from khenthuong.law.read import texts
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import YamlText, read_yaml
from khenthuong.office.lawbook.titles import Titles
from khenthuong.office.words.wording import Wording

_WAITING = (Status.OPEN, Status.UNCONFIRMED, Status.SECONDARY)
_SETTINGS = "settings"


@frozen(kw_only=True)
class Statement:
    """One statement of the rules with its source status, and where it stands.

    ``compare`` says what somebody has to look up in which text; ``hash`` stands
    for what is said, so that a comparison of an older wording is not taken over.
    """

    code: str
    section: str
    title: str
    status: Status
    basis: tuple[str, ...]
    place: str
    compare: str
    hash: str


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
    """Everything in the files that has a source status, in the order of the files.

    The status is that of the pack: what an office compared counts as compared.
    """
    listing = _Listing(Titles(Wording(pack)))
    said = {c.hash: c for f in pack.adopted for c in f.comparisons}
    for source, content in files:
        compared = compare(pack, content, said)[0] if said else content
        for datum, now in zip(data_of(content), data_of(compared), strict=True):
            yield listing.of(source, datum, now.status)


def to_compare(pack: Pack, found: Sequence[Statement]) -> tuple[Statement, ...]:
    """What of it somebody still has to hold against an original, the least certain first.

    Open questions are chosen, not compared; layers that the pack leaves out do not count.
    """
    contents = (pack.national, *(layer.content for layer in pack.layers))
    known = {d.hash for content in contents for d in data_of(content)}
    waiting = (s for s in found if s.status in _WAITING and s.section != _SETTINGS)
    return tuple(
        sorted((s for s in waiting if s.hash in known), key=lambda s: _WAITING.index(s.status))
    )


def counts(found: Sequence[Statement]) -> Counter[Status]:
    """How many statements have each status."""
    return Counter(s.status for s in found)


class _Listing:
    """Words the statements."""

    def __init__(self, tell: Titles) -> None:
        self.tell = tell

    def of(self, source: YamlText, datum: Datum, status: Status) -> Statement:
        where = source.fault((*datum.path, datum.name), "")
        basis = tuple(dict.fromkeys(self.tell.pack.cite(c) for c in datum.cite))
        return Statement(
            code=datum.code,
            section=datum.section,
            title=self.tell.full(datum.section, datum.owner),
            status=status,
            basis=basis,
            place=f"{where.file}:{where.line}",
            compare=self._compare(datum, basis),
            hash=datum.hash,
        )

    def _compare(self, datum: Datum, basis: tuple[str, ...]) -> str:
        text, span, code = self.tell.title(datum.owner), "", "whole"
        if datum.name in OTHER or datum.section == "instruments":
            code = datum.name if datum.name in OTHER else datum.section
        elif datum.leaf:
            code, text = "leaf", next(self.tell.tree(datum.value)).text
        elif datum.value is datum.segment:
            code, text = "segment", self.tell.summary(datum.value)
            span = self.tell.span(datum.value)
        what = self.tell.words.text("luat-doi-chieu", code, text=text, span=span)
        against = "; ".join(basis) or self.tell.say("no-basis")
        if datum.section == "instruments":
            return what
        return self.tell.say("status-with", what=what, basis=against)
