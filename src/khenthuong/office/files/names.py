"""The names a dossier file may use, drawn from the pack, one list per field of the form."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from attrs import frozen

from khenthuong.basis.text import fold
from khenthuong.law import Pack
from khenthuong.law.awards import SUBMISSION
from khenthuong.law.facts import Fact, RecordKind
from khenthuong.law.tree import leaves

Pattern = tuple[str, ...]

# Path in the file -> (Vietnamese name for the error, section of the pack or label group).
NAMES: dict[Pattern, tuple[str, str]] = {
    ("dossier", "award"): ("hình thức khen thưởng", "awards"),
    ("dossier", "ground"): ("loại hình khen thưởng", "loai-hinh"),
    ("dossier", "procedure"): ("thủ tục", "procedures"),
    ("dossier", "plan"): ("kế hoạch", "plans"),
    ("dossier", "unit"): ("đơn vị hành chính", "units"),
    ("dossier", "subject", "kind"): ("loại đối tượng", "doi-tuong"),
    ("dossier", "subject", "unit"): ("đơn vị hành chính", "units"),
    ("dossier", "subject", "traits", "*"): ("đặc điểm của đối tượng", "dac-diem"),
    ("dossier", "papers", "*"): ("giấy tờ", "papers"),
    ("council", "unit"): ("đơn vị hành chính", "units"),
    ("council", "manner"): ("cách lấy kết quả", "cach-bieu-quyet"),
    ("decision", "office"): ("chức danh", "offices"),
    ("decision", "unit"): ("đơn vị hành chính", "units"),
    ("decision", "capacity"): ("thể thức ký", "capacities"),
    ("attestations", "*", "leaf"): ("nội dung cần xác nhận", "leaf"),
}

# Those of them that may not be left out.
REQUIRED: set[Pattern] = {
    ("dossier", "award"),
    ("dossier", "unit"),
    ("dossier", "subject", "kind"),
    ("decision", "office"),
    ("decision", "unit"),
    ("decision", "capacity"),
    ("attestations", "*", "leaf"),
}


_PACKS = 8  # packs whose names are kept; a process seldom has more than one


def known(pack: Pack, section: str) -> list[str]:
    """Every name of a section or label group; the empty code is no name."""
    if section == "leaf":
        return list(_leaf_codes(pack))
    if hasattr(pack.national, section):
        return [x.id for x in getattr(pack.national, section)]
    return [x.code for x in pack.national.labels if x.group == section and x.code]


@lru_cache(maxsize=_PACKS)
def _leaf_codes(pack: Pack) -> tuple[str, ...]:
    return tuple(sorted(attestable(pack)))


def attestable(pack: Pack) -> dict[str, str]:
    """The codes an appraiser may speak of, each with what it says."""
    found: dict[str, str] = {}
    own = [r for r in pack.every_rule() if r.scope != SUBMISSION]
    trees: list[Any] = [s.when for r in own for s in r.segments]
    trees += [d.when for layer in pack.layers for d in layer.content.declarations]
    for tree in trees:
        for leaf in leaves(tree):
            found[leaf.id] = leaf.label or pack.fact(leaf.fact).label
    found.update((r.id, r.label) for r in own if any(s.unread for s in r.segments))
    found.update((d.id, d.label) for d in pack.national.delegations)
    found.update((s.id, s.label) for s in pack.national.settings)
    return found


def given_facts(pack: Pack) -> list[Fact]:
    """Facts a file may state: all but totals of a list and those read from the dossier itself."""
    return [f for f in pack.national.facts if not f.reads and f.scope != SUBMISSION]


def totals(pack: Pack) -> list[Fact]:
    """Facts that are totals of a whole list."""
    return [f for f in pack.national.facts if f.scope == SUBMISSION]


@frozen
class AwardCodes:
    """Which fields of a record kind hold an award, and the codes they are compared with."""

    fields: frozenset[str]
    codes: dict[str, str]

    def read(self, name: str, value: Any) -> Any:
        """``value`` as a code when it is the printed name of an award."""
        if name not in self.fields or not isinstance(value, str):
            return value
        return self.codes.get(spelt(value), value)

    def nearly(self, name: str, value: Any) -> str:
        """The code that was most likely meant by a value that is none of them, or ``""``."""
        slugs = set(self.codes.values())
        if name not in self.fields or not isinstance(value, str) or value in slugs:
            return ""
        found = get_close_matches(spelt(value), sorted({*slugs, *self.codes}), n=1, cutoff=0.85)
        return self.codes.get(found[0], found[0]) if found else ""


@lru_cache(maxsize=_PACKS * 16)
def award_codes(pack: Pack, kind: str) -> AwardCodes:
    """The award-valued fields of a record kind: those its derivations compare with awards."""
    awards = {a.id: a for a in pack.national.awards}
    fields: set[str] = set()
    slugs: set[str] = set(awards)
    for fact in pack.national.facts:
        if fact.derived is None or fact.derived.of != kind:
            continue
        for name, wanted in fact.derived.where.items():
            values = set(_texts(wanted))
            if values & {*awards, "$award"}:
                fields.add(name)
                slugs |= values - {"$award"}
    codes = {spelt(label): a.id for a in awards.values() for label in (a.label, a.short) if label}
    return AwardCodes(frozenset(fields), codes | {spelt(s): s for s in slugs})


def year_fields(pack: Pack, kind: RecordKind) -> set[str]:
    """The whole-number fields that derivations compare with days: they hold a year."""
    numbers = {f.id for f in kind.fields if f.type == "int"}
    return numbers & {
        window.field
        for fact in pack.national.facts
        if fact.derived is not None and fact.derived.of == kind.id
        for window in fact.derived.window
    }


def spans(pack: Pack, kind: RecordKind) -> set[tuple[str, str]]:
    """The pairs of fields between which a record runs."""
    return {
        (d.running.start, d.running.end)
        for fact in pack.national.facts
        if (d := fact.derived) is not None and d.of == kind.id and d.running is not None
    }


def _texts(wanted: Any) -> Iterator[str]:
    for value in wanted if isinstance(wanted, list | tuple) else (wanted,):
        if isinstance(value, str):
            yield value


def spelt(text: str) -> str:
    """``Chiến sỹ`` and ``chiến sĩ`` alike, without marks."""
    return " ".join(fold(text).replace("sy ", "si ").split())
