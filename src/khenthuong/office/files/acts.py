"""Reads a file (YAML or JSON) of acts that are entered later, all faults at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from attrs import field, frozen

from khenthuong.basis import Fault
from khenthuong.basis.text import day
from khenthuong.law import Pack
from khenthuong.law.yamltext import Path, YamlText
from khenthuong.office.context import Mandate
from khenthuong.office.files.dossier import filled, given, read_days
from khenthuong.office.files.faults import names_unknown, value_faults
from khenthuong.office.files.names import Pattern
from khenthuong.office.files.reading import read_input
from khenthuong.records import Attestation, Ballot, Given, Signing

FORMAT = "khenthuong-acts/1"
_NAMES: dict[Pattern, tuple[str, str]] = {
    ("acts", "*", "trigger"): ("hành động", "triggers"),
    ("acts", "*", "papers", "*"): ("giấy tờ", "papers"),
    ("acts", "*", "award"): ("hình thức khen thưởng", "awards"),
    ("acts", "*", "unit"): ("đơn vị hành chính", "units"),
    ("acts", "*", "ballot", "unit"): ("đơn vị hành chính", "units"),
    ("acts", "*", "signing", "office"): ("chức danh", "offices"),
    ("acts", "*", "signing", "unit"): ("đơn vị hành chính", "units"),
    ("acts", "*", "signing", "capacity"): ("thể thức ký", "capacities"),
    ("acts", "*", "attestations", "*", "leaf"): ("nội dung cần xác nhận", "leaf"),
    ("mandates", "*", "unit"): ("đơn vị hành chính", "units"),
    ("mandates", "*", "capacity"): ("thể thức ký", "capacities"),
}


@frozen(kw_only=True)
class Entry:
    """One act on some dossiers; what it carries is the same for all of them.

    ``entered`` and ``actor`` are those of the file where they are left out.
    """

    on: date
    trigger: str
    lines: tuple[str, ...]
    entered: date | None = None
    actor: str = ""
    reason: str = ""
    appointed: date | None = None
    papers: tuple[str, ...] = ()
    facts: dict[str, Given] = field(factory=dict)
    ballot: Ballot | None = None
    signing: Signing | None = None
    attestations: tuple[Attestation, ...] = ()
    award: str = ""
    unit: str = ""


@frozen(kw_only=True)
class EntryFile:
    """The form of a file of acts, in the order in which they were done.

    ``codes`` are dossier numbers by submission.
    """

    format: str
    actor: str
    acts: tuple[Entry, ...]
    entered: date | None = None
    mandates: tuple[Mandate, ...] = ()
    codes: dict[str, str] = field(factory=dict)


@frozen
class Entries:
    """A file of acts as read, with the text that knows where each stands."""

    file: EntryFile
    source: YamlText


def read_entries(pack: Pack, name: str, text: str) -> Entries:
    """The acts of one file.

    Raises ``InputError`` with every fault, each with line, column, field and nearest name.
    """
    return Entries(
        *read_input(
            name,
            text,
            FORMAT,
            EntryFile,
            partial(_prepared, pack),
            partial(_faults, pack),
        )
    )


def _prepared(pack: Pack, data: Any) -> Any:
    """Plain data without nulls, quoted days as days, bare facts as ``{value: …}``."""
    ready = read_days(filled(data), EntryFile)
    types = {f.id: f.type for f in pack.national.facts}
    for act in _acts(ready):
        if isinstance(facts := act.get("facts"), dict):
            act["facts"] = {k: given(v, types.get(k, "")) for k, v in facts.items()}
    return ready


def _acts(data: Any) -> list[dict[str, Any]]:
    acts = data.get("acts") if isinstance(data, dict) else None
    return [a for a in acts if isinstance(a, dict)] if isinstance(acts, list) else []


def _faults(pack: Pack, source: YamlText) -> Iterator[Fault]:
    data: Any = source.data
    for path, message, near in names_unknown(pack, data, _NAMES):
        yield source.fault(path, message, near)
    for index, act in enumerate(_acts(data)):
        yield from _of_act(pack, source, ("acts", index), act, data.get("entered"))


def _of_act(
    pack: Pack, source: YamlText, path: Path, act: dict[str, Any], default: Any
) -> Iterator[Fault]:
    on, entered = act.get("on"), act.get("entered", default)
    if isinstance(on, date) and isinstance(entered, date) and entered < on:
        message = f"ngày vào sổ {day(entered)} trước ngày làm việc này {day(on)}"
        yield source.fault((*path, "on"), message)
    if isinstance(act.get("lines"), list) and not act["lines"]:
        yield source.fault((*path, "lines"), "chưa ghi hồ sơ nào")
    facts = {f.id: f for f in pack.national.facts if not f.reads}
    for name, said in (act["facts"] if isinstance(act.get("facts"), dict) else {}).items():
        where: Path = (*path, "facts", name)
        if name not in facts:
            yield source.fault(where, f"không có dữ kiện “{name}”.")
        elif isinstance(said, dict) and said.get("value") is not None:
            fact = facts[name]
            for place, message, near in value_faults(where, said["value"], fact.type, fact.codes):
                yield source.fault(place, message, near)
