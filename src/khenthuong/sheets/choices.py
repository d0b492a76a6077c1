"""The values a cell may be chosen from: Vietnamese labels on the sheet, codes behind them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from khenthuong.basis import nearest
from khenthuong.basis.text import day
from khenthuong.law import Pack
from khenthuong.law.authority import Unit
from khenthuong.office.files.names import award_codes, known, spelt
from khenthuong.office.words.wording import Wording
from khenthuong.sheets.awardnames import AwardNames, spellings

BOOL = "bool"
LEAF = "leaf"
UNITS = "units"
AWARD_NAMES = "award-names"
_LABELLED = ("loai-hinh", "doi-tuong", "dac-diem")
_TRUTHS = {"true": True, "false": False}


class Choices:
    """Every list of the pack by name: label to code, and back from what was typed.

    ``stale`` are lists that came with the workbook: labels of an older pack are
    still read while their code is known.
    """

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.words = Wording(pack)
        self.awards = AwardNames(pack)
        self.stale: dict[str, dict[str, str]] = {}
        self._lists: dict[str, dict[str, str]] = {}
        self._index: dict[str, dict[str, str]] = {}

    def pairs(self, name: str) -> dict[str, str]:
        """Label to code, in the order of the pack."""
        if name not in self._lists:
            self._lists[name] = self._made(name)
        return self._lists[name]

    def labels(self, name: str) -> list[str]:
        """What the drop-down shows."""
        return list(self.pairs(name))

    def find(self, name: str, text: str) -> tuple[str, ...]:
        """The codes that ``text`` may mean: one, none, or several names that are alike."""
        if name.startswith(AWARD_NAMES):
            return self.awards.read(text)
        if name not in self._index:
            labels = {spelt(k): c for k, c in self.stale.get(name, {}).items()}
            codes = {spelt(c): c for c in self.pairs(name).values()}
            known_codes = set(self.pairs(name).values())
            labels = {k: c for k, c in labels.items() if c in known_codes}
            found = {spelt(k): c for k, c in self.pairs(name).items()}
            self._index[name] = labels | codes | found
        code = self._index[name].get(spelt(text))
        if code is not None:
            return (code,)
        return self._like(text) if name == UNITS else ()

    def nearest(self, name: str, text: str) -> str:
        """The label most likely meant, or ``""``."""
        if name.startswith(AWARD_NAMES):
            return self.awards.nearest(text)
        return nearest(text, self.labels(name))

    def label(self, name: str, code: str) -> str:
        """The label of a code."""
        return next((k for k, c in self.pairs(name).items() if c == code), code)

    def truth(self, text: str) -> bool | None:
        """*Có* and *Không* in all the ways the data accept; ``None`` for anything else."""
        return self._truths.get(spelt(text))

    # -- the lists ---------------------------------------------------------------

    @cached_property
    def _truths(self) -> dict[str, bool]:
        return {
            spelt(word): value
            for code, value in _TRUTHS.items()
            for word in spellings(self.words.text("bang-doc", code))
        }

    def _made(self, name: str) -> dict[str, str]:
        section, _, inner = name.partition(":")
        match section:
            case "bool":
                return {spellings(self.words.text("bang-doc", c))[0]: c for c in _TRUTHS}
            case "codes":
                return self._coded(inner)
            case "readings":
                values = self.pack.find("settings", inner, "cách hiểu").values
                return {text: code for code, text in values.items()}
            case "award-names":
                return {x: self.awards.read(x)[0] for x in self.awards.labels(inner)}
            case "units":
                return _unit_labels(self.pack.national.units)
            case "leaf":
                return self._leaves()
        return _unique((self._label(section, c), c) for c in known(self.pack, section))

    def _label(self, section: str, code: str) -> str:
        if section == "plans":
            return str(self.pack.plan(code).title)
        text = self.words.post(code) if section == "offices" else self.pack.label(section, code)
        return text[:1].upper() + text[1:]

    def _coded(self, owner: str) -> dict[str, str]:
        """The codes of a fact (``fact.id``) or of a record's field (``kind.field``)."""
        first, _, name = owner.partition(".")
        if name:
            record = self.pack.find("records", first, "loại bản ghi")
            codes = record.named(name).codes
        else:
            codes = self.pack.fact(first).codes
        return {self.words.coded(name or first, code): code for code in codes}

    def _leaves(self) -> dict[str, str]:
        national = self.pack.national
        found: list[Any] = [*national.delegations, *national.settings]
        return _unique((x.label, x.id) for x in found)

    def _like(self, text: str) -> tuple[str, ...]:
        """Units whose plain name is the text: ``xã An Bình`` without its parents."""
        name = spelt(text)
        units = self.pack.national.units
        return tuple(u.id for u in units if name in map(spelt, (u.full_name, u.name, *u.also)))

    def award_field(self, kind: str, field: str) -> bool:
        """Whether the field of a record holds the name of an award."""
        return field in award_codes(self.pack, kind).fields


def _unique(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for label, code in pairs:
        found.setdefault(label, code)
    return found


def _unit_labels(units: Iterable[Unit]) -> dict[str, str]:
    """Each unit with its parents; those still alike also with their time."""
    by_id = {u.id: u for u in units}
    names = {u.id: _with_parents(by_id, u) for u in by_id.values()}
    count = Counter(map(spelt, names.values()))
    return {
        names[u.id] if count[spelt(names[u.id])] == 1 else f"{names[u.id]} ({_time(u)})": u.id
        for u in by_id.values()
    }


def _with_parents(by_id: dict[str, Unit], unit: Unit) -> str:
    parts = [unit.full_name]
    while unit.parent in by_id:
        unit = by_id[unit.parent]
        parts.append(unit.full_name)
    return ", ".join(parts)


def _time(unit: Unit) -> str:
    start = f"từ {day(unit.start)}" if unit.start else ""
    end = f"đến {day(unit.end)}" if unit.end else ""
    return " ".join(filter(None, (start, end))) or unit.id
