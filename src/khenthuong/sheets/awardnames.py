"""The names of awards as offices write them: in words, shortened, with either spelling."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Set

from khenthuong.basis import nearest
from khenthuong.law import Pack
from khenthuong.office.files.names import spelt

_SPELLINGS = "nhap-"
_BARE = "nhap-chua-ro-cap"
_DECIDERS = "nhap-noi-quyet-dinh"
_TONES = "\u0300\u0309\u0303\u0301\u0323"
_SIGNS = re.compile(r"[^\w]+")


def plain(text: str) -> str:
    """``CSTĐ.CS`` and ``cstđ cs`` alike: no marks, no signs, one space."""
    return spelt(f"{_SIGNS.sub(' ', spelt(text))} ")


def name_form(name: str, honours: Set[str] = frozenset()) -> str:
    """A name to compare: every mark counts, but not where the tone stands (*Hoà*, *Hòa*)."""
    words = name.lower().split()
    while len(words) > 1 and words[0].rstrip(".") in honours:
        words = words[1:]
    return " ".join(map(_toneless_then_tone, words))


def _toneless_then_tone(word: str) -> str:
    signs = unicodedata.normalize("NFD", word)
    tones = "".join(c for c in signs if c in _TONES)
    return unicodedata.normalize("NFC", "".join(c for c in signs if c not in _TONES)) + tones


def spellings(text: str) -> tuple[str, ...]:
    """The ways of writing in one line of the data; the first is the full name."""
    return tuple(part.strip() for part in text.split(";") if part.strip())


class AwardNames:
    """Reads a written name into the code of an award, which the catalogue may not hold yet."""

    def __init__(self, pack: Pack) -> None:
        self._labels: dict[str, str] = {}
        self._kinds: dict[str, str] = {}
        self._codes: dict[str, str] = {}
        for kind in pack.national.records:
            for code, names in _group(pack, _SPELLINGS + kind.id):
                self._labels[code] = names[0]
                self._kinds[code] = kind.id
                self._codes |= {plain(n): code for n in (*names, code)}
        alike = {a.kind: self._kinds[a.id] for a in pack.national.awards if a.id in self._kinds}
        for award in pack.national.awards:
            self._labels[award.id] = award.label
            self._kinds.setdefault(award.id, alike.get(award.kind, ""))
            names = (award.label, award.short, award.id)
            self._codes |= {plain(n): award.id for n in names if n}
        self._bare = _by_name(pack, _BARE)
        self._deciders = dict(_group(pack, _DECIDERS))

    def read(self, text: str, decider: str = "") -> tuple[str, ...]:
        """The codes that were meant: one, none, or several where the level is not said.

        ``decider`` is who decided, as written; it tells the level of a bare *Giấy khen*.
        """
        name = plain(text)
        if name in self._codes:
            return (self._codes[name],)
        codes = self._bare.get(name, ())
        said = {c: at for c in codes if (at := self._decided(c, decider)) is not None}
        return (min(said, key=lambda c: said[c]),) if said else codes

    def _decided(self, code: str, decider: str) -> int | None:
        """Where the decider's level is named: *xã A, huyện B* is of the xã, *thị xã* is not."""
        words = f" {plain(decider)} "
        places = [words.find(f" {plain(w)} ") for w in self._deciders.get(code, ())]
        return min((p for p in places if p >= 0), default=None)

    def nearest(self, text: str) -> str:
        """The full name most likely meant, or ``""``."""
        found = nearest(plain(text), list(self._codes))
        return self._labels[self._codes[found]] if found else ""

    def label(self, code: str) -> str:
        """The full name of a code; a text that is none stays as it is."""
        return self._labels.get(code, code)

    def record(self, code: str) -> str:
        """The kind of record that holds this award and its like, ``""`` when no data say so."""
        return self._kinds.get(code, "")

    def labels(self, kind: str = "") -> list[str]:
        """The full names, of one kind of record or of all."""
        codes = (c for c in self._labels if not kind or self._kinds.get(c, kind) == kind)
        return [self._labels[c] for c in codes]


def _group(pack: Pack, group: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for label in pack.national.labels:
        if label.group == group:
            yield label.code, spellings(label.text)


def _by_name(pack: Pack, group: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, names in _group(pack, group):
        for name in names:
            found[plain(name)] = (*found.get(plain(name), ()), code)
    return found
