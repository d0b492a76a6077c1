"""Dated records from which the rules count the facts that are wanted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs

from khenthuong import Case, Dossier, Given, Pack
from khenthuong.judge.factrow import FactRow
from khenthuong.law.facts import RUNS, Derivation


def with_facts(pack: Pack, case: Case, facts: dict[str, Any]) -> Case:
    """The case with these facts: counted from records where they can be.

    Facts that count the same records in different ways cannot all be brought about;
    those that come out otherwise are typed in, as an office may do.
    """
    dossier = case.dossier
    counted = [f for f in map(pack.fact, facts) if f.derived is not None]
    for fact in counted:
        how = fact.derived
        if not dossier.records.get(how.of):
            rows = tuple(_rows(pack, dossier, how, facts[fact.id]))
            dossier = attrs.evolve(dossier, records={**dossier.records, how.of: rows})
    row = FactRow(pack, dossier, case.on)
    typed = {
        code: Given(value=value)
        for code, value in facts.items()
        if not row[code].known or row[code].value != value
    }
    return attrs.evolve(case, dossier=attrs.evolve(dossier, facts=typed))


def _rows(pack: Pack, dossier: Dossier, how: Derivation, value: Any) -> Iterator[dict[str, Any]]:
    """As many records as make the measure come out as ``value``."""
    same = {name: _one(dossier, wanted) for name, wanted in how.where.items()}
    last = dossier.achievement.end.year
    times = value if how.measure in ("count", *RUNS) else int(bool(value))
    times += _starts_after_one(pack, how)
    kind = pack.find("records", how.of, "loại bản ghi")
    for back in range(times):
        made = {name: found for name, found in same.items() if found is not None}
        for name in {how.by, *(w.field for w in how.window)} - {"", *same}:
            year = last - back
            made[name] = year if kind.named(name).type == "int" else date(year, 6, 30)
        if how.measure in ("earliest", "latest", "sum"):
            made[how.by] = value
        if how.running is not None:
            made[how.running.start] = date(last, 1, 1)
        yield made


def _starts_after_one(pack: Pack, how: Derivation) -> bool:
    """Whether the first of the same records is where the count starts, and not in it."""
    starts = [pack.fact(w.after).derived for w in how.window if w.after]
    return any(d is not None and (d.of, d.measure) == (how.of, "earliest") for d in starts)


def _one(dossier: Dossier, wanted: Any) -> Any:
    """A value that a condition on a field of a record accepts."""
    if isinstance(wanted, list | tuple):
        return wanted[0]
    read = {
        "$award": dossier.award,
        "$achievement": dossier.achievement.id,
        "$year": dossier.achievement.end.year,
    }
    return read.get(wanted, wanted)
