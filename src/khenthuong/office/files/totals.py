"""Reads the totals of a list (YAML or JSON): what belongs to no single dossier of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from attrs import field, frozen

from khenthuong.basis import Fault, nearest
from khenthuong.law import Pack
from khenthuong.law.yamltext import YamlText
from khenthuong.office.files.dossier import filled, given
from khenthuong.office.files.faults import value_faults
from khenthuong.office.files.names import totals
from khenthuong.office.files.reading import read_input
from khenthuong.records import Given

FORMAT = "khenthuong-totals/1"


@frozen(kw_only=True)
class TotalsFile:
    """The form of a file of totals."""

    format: str
    facts: dict[str, Given] = field(factory=dict)


def read_totals(pack: Pack, name: str, text: str) -> dict[str, Given]:
    """The totals of one file, by fact.

    Raises ``InputError`` with every fault, each with line, column, field and nearest name.
    """
    found, _ = read_input(name, text, FORMAT, TotalsFile, _prepared, partial(_faults, pack))
    return found.facts


def _prepared(data: Any) -> Any:
    ready = filled(data)
    if isinstance(ready, dict) and isinstance(ready.get("facts"), dict):
        ready["facts"] = {k: given(v, "") for k, v in ready["facts"].items()}
    return ready


def _faults(pack: Pack, source: YamlText) -> Iterator[Fault]:
    known = {f.id: f for f in totals(pack)}
    facts = source.data.get("facts")
    for name, value in (facts if isinstance(facts, dict) else {}).items():
        path = ("facts", name)
        if name not in known:
            message = f"không có số liệu chung “{name}” (các mã: {', '.join(known)})."
            yield source.fault(path, message, nearest(str(name), list(known)))
        elif value["value"] is not None:
            fact = known[name]
            for where, message, near in value_faults(path, value["value"], fact.type, fact.codes):
                yield source.fault(where, message, near)
