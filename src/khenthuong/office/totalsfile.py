"""Reads the totals of a list (YAML or JSON): what belongs to no single dossier of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
from attrs import field, frozen

from khenthuong.basis import Fault, InputError, nearest
from khenthuong.law import Pack
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import YamlText, read_yaml
from khenthuong.office.dossierfaults import value_faults
from khenthuong.office.dossierfile import filled, given
from khenthuong.office.dossiervocab import totals
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
    source = read_yaml(name, text)
    if source.data is None and source.faults:
        raise InputError(source.faults)
    data = filled(source.data)
    if isinstance(data, dict) and isinstance(data.get("facts"), dict):
        data["facts"] = {k: given(v, "") for k, v in data["facts"].items()}
    source = attrs.evolve(source, data=data)
    found, faults = structure(source, TotalsFile)
    every = (*faults, *_faults(pack, source))
    if found is None or every:
        raise InputError(every)
    return found.facts


def _faults(pack: Pack, source: YamlText) -> Iterator[Fault]:
    data: Any = source.data
    if not isinstance(data, dict):
        return
    form = data.get("format")
    if isinstance(form, str) and form != FORMAT:
        yield source.fault(("format",), f"cần “{FORMAT}”, nhận được “{form}”")
    known = {f.id: f for f in totals(pack)}
    facts = data.get("facts")
    for name, value in (facts if isinstance(facts, dict) else {}).items():
        path = ("facts", name)
        if name not in known:
            message = f"không có số liệu chung “{name}” (các mã: {', '.join(known)})."
            yield source.fault(path, message, nearest(str(name), list(known)))
        elif value["value"] is not None:
            fact = known[name]
            for where, message, near in value_faults(path, value["value"], fact.type, fact.codes):
                yield source.fault(where, message, near)
