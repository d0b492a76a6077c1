"""Do the values of an entry fit the fields of its register; misuse raises, it is no refusal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from khenthuong.basis import Fault, InputError, UnknownName
from khenthuong.law.facts import RecordField, RecordKind
from khenthuong.law.pack import Pack
from khenthuong.law.registers import FACTS, PAPERS, Note

_TYPES: Mapping[str, tuple[type, str]] = {
    "text": (str, "chữ"),
    "int": (int, "số nguyên"),
    "bool": (bool, "có hoặc không"),
    "date": (date, "ngày"),
    "code": (str, "mã"),
    PAPERS: (tuple, "dãy mã giấy tờ"),
    FACTS: (tuple, "dãy mã thông tin"),
}


def check_entry(pack: Pack, kind: RecordKind, note: Note, entry: Mapping[str, Any]) -> None:
    """Raise for names that the act may not write, and for values of another kind."""
    allowed = (*note.asks, *note.takes)
    faults: list[Fault] = []
    for name, value in entry.items():
        field = kind.named(name) if name in allowed else None
        if field is None:
            raise UnknownName("mục ghi", name, allowed)
        if value is not None:
            faults += _faults(pack, kind, field, value)
    if faults:
        raise InputError(faults)


def _faults(pack: Pack, kind: RecordKind, field: RecordField, value: Any) -> Iterator[Fault]:
    wanted, name = _TYPES[field.type]
    if not _is(value, wanted):
        yield Fault(kind.label, f"cần {name}", path=field.label)
    elif field.type == "int" and value < 0:
        yield Fault(kind.label, "cần số không âm", path=field.label)
    elif field.type in (PAPERS, FACTS):
        for code in value:
            pack.find(field.type, code, field.label)
    elif field.codes and value not in field.codes:
        raise UnknownName(field.label, value, field.codes)


def _is(value: Any, wanted: type) -> bool:
    """Whether it is of that very type: ``True`` is no number, an instant is no day."""
    return type(value) is wanted
