"""Reads a dossier file (YAML or JSON) into a ``Case`` and names every fault of it at once.

A key that is ``null`` is not filled in: it counts as left out. Text in quotes
that is a day is taken as a day where the form asks for one, so JSON works.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache, partial
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
from attrs import field, frozen

from khenthuong.judge import Case
from khenthuong.law import Pack
from khenthuong.law.structure import yaml_key
from khenthuong.office.files.faults import faults_of_names
from khenthuong.office.files.names import award_codes
from khenthuong.office.files.reading import read_input
from khenthuong.records import (
    Achievement,
    Attestation,
    Ballot,
    Dossier,
    Given,
    KeyDates,
    Signing,
    Subject,
)

FORMAT = "khenthuong-dossier/1"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@frozen(kw_only=True)
class DossierPart:
    """The section ``dossier``: a ``Dossier`` without its life and its dates."""

    id: str
    award: str
    subject: Subject
    unit: str
    ground: str = ""
    procedure: str = ""
    plan: str = ""
    posthumous: bool = False
    achievement: Achievement = field(factory=Achievement)
    facts: dict[str, Given] = field(factory=dict)
    records: dict[str, tuple[dict[str, Any], ...]] = field(factory=dict)
    papers: tuple[str, ...] | None = None


@frozen(kw_only=True)
class DossierFile:
    """The form of a dossier file; ``on`` is the day of the check."""

    format: str
    on: date
    dossier: DossierPart
    dates: KeyDates = field(factory=KeyDates)
    council: Ballot | None = None
    decision: Signing | None = None
    attestations: tuple[Attestation, ...] = ()
    readings: dict[str, str] = field(factory=dict)


def read_dossier(pack: Pack, name: str, text: str) -> Case:
    """The case of one file.

    Args:
        pack: the rules whose names the file uses.
        name: the file's name, for the faults.
        text: what the file holds.

    Raises:
        InputError: with every fault, each with line, column, field and nearest name.

    """
    ready, faults = partial(prepare, pack), partial(faults_of_names, pack)
    found, _ = read_input(name, text, FORMAT, DossierFile, ready, faults)
    return case_of(pack, found)


def normalised(text: str) -> Iterator[str]:
    """What was put right while reading: ``bom``, ``crlf``, ``nfd``."""
    if text.startswith("\ufeff"):
        yield "bom"
    if "\r\n" in text:
        yield "crlf"
    if not unicodedata.is_normalized("NFC", text):
        yield "nfd"


def case_of(pack: Pack, found: DossierFile) -> Case:
    """The case that a file describes; its decision gives the day decided where none is written."""
    part = found.dossier
    dates = found.dates
    if dates.decided is None and found.decision is not None:
        dates = attrs.evolve(dates, decided=found.decision.on)
    values = {a.name: getattr(part, a.name) for a in attrs.fields(DossierPart)}
    values["procedure"] = part.procedure or pack.national.procedures[0].id
    return Case(
        dossier=Dossier(**values, dates=dates),
        on=found.on,
        ballot=found.council,
        signing=found.decision,
        attestations=found.attestations,
        readings=found.readings,
    )


# -- making plain data ready for the strict converter ----------------------------


def prepare(pack: Pack, data: Any) -> Any:
    """``data`` without its nulls, quoted days as days, bare facts as ``{value: …}``."""
    ready = read_days(filled(data), DossierFile)
    dossier = ready.get("dossier") if isinstance(ready, dict) else None
    if not isinstance(dossier, dict):
        return ready
    types = {f.id: f.type for f in pack.national.facts}
    if isinstance(facts := dossier.get("facts"), dict):
        dossier["facts"] = {k: given(v, types.get(k, "")) for k, v in facts.items()}
    if isinstance(records := dossier.get("records"), dict):
        dossier["records"] = {k: _record_rows(pack, k, v) for k, v in records.items()}
    return ready


def filled(data: Any) -> Any:
    """``data`` without the keys that are not filled in."""
    if isinstance(data, dict):
        return {k: filled(v) for k, v in data.items() if v is not None}
    return [filled(v) for v in data] if isinstance(data, list) else data


def given(value: Any, kind: str) -> Any:
    """A fact written bare or with its source, as ``{value: …}``."""
    given = dict(value) if isinstance(value, dict) else {"value": value}
    given["value"] = _as_day(given.get("value")) if kind == "date" else given.get("value")
    return given


def _record_rows(pack: Pack, kind: str, rows: Any) -> Any:
    known = next((r for r in pack.national.records if r.id == kind), None)
    if known is None or not isinstance(rows, list):
        return rows
    days = {f.id for f in known.fields if f.type == "date"}
    codes = award_codes(pack, kind)
    return [
        {k: _as_day(v) if k in days else codes.read(k, v) for k, v in row.items()}
        if isinstance(row, dict)
        else row
        for row in rows
    ]


def _as_day(value: Any) -> Any:
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value
    return value


def read_days(value: Any, kind: Any) -> Any:
    """``value`` with quoted days as dates wherever ``kind`` asks for a date."""
    kind = plain(kind)
    if kind is date:
        return _as_day(value)
    if attrs.has(kind) and isinstance(value, dict):
        inner = hints(kind)
        return {k: read_days(v, inner.get(k)) for k, v in value.items()}
    if get_origin(kind) is tuple and isinstance(value, list):
        return [read_days(v, get_args(kind)[0]) for v in value]
    return value


@cache
def hints(kind: type[Any]) -> dict[str, Any]:
    """The types of the keys of ``kind`` as they stand in a file."""
    found = get_type_hints(kind)
    return {yaml_key(a.name): found[a.name] for a in attrs.fields(kind)}


def plain(kind: Any) -> Any:
    """``kind`` without ``None``."""
    if get_origin(kind) in (UnionType, Union):
        return next(k for k in get_args(kind) if k is not type(None))
    return kind
