"""The fact row: everything known of one dossier on one day, computed once.

A fact is given, read from the dossier, or derived from dated records. The
derivation is a closed set of measures; it is the only law-aware Python.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from khenthuong.judge.notes import owed
from khenthuong.judge.runs import longest_of_a_unit, run_to_end
from khenthuong.judge.windows import Record, inside, time_of
from khenthuong.law.facts import LONGEST_RUN, RUN_TO_END, Derivation, Fact, RecordKind, Window
from khenthuong.law.pack import Pack
from khenthuong.records import Dossier

ONE_TRAIT = "$one_trait"
_TRAIT = "$trait:"
_PAPER = "$paper:"


@frozen
class Seen:
    """What is known of one fact. ``known`` with ``value`` ``None`` means: there is none."""

    known: bool
    value: Any = None
    source: str = ""


UNSEEN = Seen(known=False)


class FactRow:
    """Facts of one dossier by code; each is worked out once, when first asked.

    ``more`` are further built-in values, such as where its decision stands.
    """

    def __init__(
        self, pack: Pack, dossier: Dossier, on: date, more: Mapping[str, Any] | None = None
    ) -> None:
        self._pack = pack
        self._dossier = dossier
        self._built_in = {**_built_ins(pack, dossier, on), **(more or {})}
        self._row: dict[str, Seen] = {}

    def __getitem__(self, code: str) -> Seen:
        """The fact; raises ``UnknownName`` for a code the pack does not define."""
        if code not in self._row:
            self._row[code] = UNSEEN  # a fact that needs itself stays unknown
            self._row[code] = self._work_out(self._pack.fact(code))
        return self._row[code]

    def _work_out(self, fact: Fact) -> Seen:
        given = self._dossier.facts.get(fact.id)
        if given is not None:
            return Seen(given.value is not None, given.value, given.source)
        if fact.reads:
            value = self._read(fact)
            return Seen(value is not None, value)
        if fact.derived is not None:
            return self._derive(fact.derived)
        return UNSEEN

    def _read(self, fact: Fact) -> Any:
        if reads_traits(fact):
            return of_traits(fact, self._dossier.subject.traits)
        if fact.reads.startswith(_PAPER):
            papers = self._dossier.papers
            return None if papers is None else fact.reads.removeprefix(_PAPER) in papers
        return self._built_in.get(fact.reads)

    def _derive(self, how: Derivation) -> Seen:
        records = self._dossier.records.get(how.of)
        if records is None:
            return UNSEEN
        where = {k: self._value(v) for k, v in how.where.items()}
        found: list[Record] = [
            r for r in records if all(_equal(r.get(k), v) for k, v in where.items())
        ]
        if how.running is not None:
            on = self._built_in[how.running.on]
            start, end = how.running.start, how.running.end
            found = [r for r in found if _runs(r.get(start), r.get(end), on)]
        kind = self._pack.record_kind(how.of)
        within = self._within(kind, how, found)
        return UNSEEN if within is None else self._measured(kind, how, within)

    def _measured(self, kind: RecordKind, how: Derivation, within: list[Record]) -> Seen:
        """The measure; whether years last until a day that is not known cannot be told."""
        if how.measure == LONGEST_RUN:
            return Seen(True, longest_of_a_unit(kind, how.by, within), how.of)
        if how.measure != RUN_TO_END:
            return Seen(True, measure(how.measure, how.by, within), how.of)
        until = self._bound(how.until)
        if within and (not until.known or until.value is None):
            return UNSEEN
        every = self._dossier.records[how.of]
        return Seen(True, run_to_end(kind, how.by, within, every, until.value), how.of)

    def _within(
        self, kind: RecordKind, how: Derivation, found: list[Record]
    ) -> list[Record] | None:
        """The records inside every window; ``None`` when that cannot be told of one of them."""
        for window in how.window:
            bounds = self._bounds(window)
            if bounds is None:
                return None
            placed = [(r, inside(time_of(kind, window.field, r), *bounds)) for r in found]
            if any(there is None for _, there in placed):
                return None
            found = [r for r, there in placed if there]
        return found

    def _value(self, wanted: Any) -> Any:
        if isinstance(wanted, str) and wanted.startswith("$"):
            return self._built_in.get(wanted)
        return wanted

    def _bounds(self, window: Window) -> tuple[Any, Any, Any] | None:
        """The three bounds, ``None`` for an open one; no tuple when one is not known."""
        bounds = []
        for name in (window.after, window.from_, window.until):
            seen = self._bound(name)
            if not seen.known:
                return None
            bounds.append(seen.value)
        after, since, until = bounds
        return after, since, until

    def _bound(self, name: str) -> Seen:
        """A bound of the dossier or of another fact; one of the dossier may be left open."""
        if not name or name.startswith("$"):
            return Seen(True, self._built_in.get(name))
        return self[name]


def _built_ins(pack: Pack, dossier: Dossier, on: date) -> dict[str, Any]:
    subject = dossier.subject
    launcher = pack.unit(pack.plan(dossier.plan).unit) if dossier.plan else None
    return {
        "$outside_papers": _outside(pack, dossier),
        "$owes": bool(owed(pack, dossier.records, dossier.papers)),
        "$plan_unit_works": launcher is None or launcher.works(on),
        "$on": on,
        "$award": dossier.award,
        "$ground": dossier.ground,
        "$procedure": dossier.procedure,
        "$subject_kind": subject.kind,
        "$posthumous": dossier.posthumous,
        "$achievement": dossier.achievement.id or None,
        "$start": dossier.achievement.start,
        "$end": dossier.achievement.end,
        "$year": dossier.achievement.end.year if dossier.achievement.end else None,
    }


def _outside(pack: Pack, dossier: Dossier) -> bool | None:
    """Whether a paper that others issue is in the dossier; ``None`` while papers are unknown."""
    if dossier.papers is None:
        return None
    others = {p.id for p in pack.national.papers if p.original}
    return bool(others & set(dossier.papers))


def reads_traits(fact: Fact) -> bool:
    """Whether the fact follows from the traits of the subject alone."""
    return fact.reads == ONE_TRAIT or fact.reads.startswith(_TRAIT)


def of_traits(fact: Fact, traits: Iterable[str]) -> Any:
    """What traits say of such a fact; ``None`` where they do not tell."""
    if fact.reads != ONE_TRAIT:
        return fact.reads.removeprefix(_TRAIT) in traits
    found = [code for code in fact.codes if code in traits]
    return found[0] if len(found) == 1 else None


def _runs(start: Any, end: Any, on: date) -> bool:
    return start is not None and start <= on and (end is None or on < end)


def _equal(value: Any, wanted: Any) -> bool:
    return value in wanted if isinstance(wanted, list | tuple) else bool(value == wanted)


def measure(name: str, by: str, records: Iterable[Record]) -> Any:
    """One measure that is no run of years; an unknown name raises ``KeyError``."""
    rows = list(records)
    values = [r[by] for r in rows if r.get(by) is not None]
    measures: dict[str, Callable[[], Any]] = {
        "count": lambda: len(rows),
        "sum": lambda: sum(values),
        "earliest": lambda: min(values, default=None),
        "latest": lambda: max(values, default=None),
        "exists": lambda: bool(rows),
    }
    return measures[name]()
