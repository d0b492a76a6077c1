"""What the loader refuses of registers and notes: fields, registers and ends that nothing has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from khenthuong.basis import Fault, nearest
from khenthuong.law.facts import RecordKind
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.registers import FACTS, PAPERS, Note, Register
from khenthuong.law.yamltext import YamlText

Said = Iterator[tuple[str, str]]
_TYPES = ("text", "int", "date", "bool", "code", PAPERS, FACTS)


def note_faults(pack: Pack, sources: Sequence[tuple[str, YamlText, PackFile]]) -> Iterator[Fault]:
    """Every fault of the registers and of what acts write into them, each at its line."""
    kinds = {k.id: k for k in (*pack.national.records, *pack.national.registers)}
    for _, source, content in sources:
        for index, register in enumerate(content.registers):
            for message, near in _register(pack, register):
                yield source.fault(("registers", index), message, near)
        for index, trigger in enumerate(content.triggers):
            if trigger.note is not None:
                for message, near in _note(pack, kinds, trigger.note):
                    yield source.fault(("triggers", index, "note"), message, near)


def _register(pack: Pack, register: Register) -> Said:
    yield from _fields(register, register.until, register.owes, register.days)
    for field in register.fields:
        yield from _fields(register, field.at_most)
        if field.type not in _TYPES:
            yield f"không có kiểu “{field.type}”.", nearest(field.type, _TYPES)
    if register.owes and not register.until:
        yield f"{register.id}: nợ giấy tờ (owes) cần ngày hẹn (until)", ""
    ends = {n.ends for n in pack.notes.values() if n.register == register.id}
    if register.days and ends != {True, False}:
        yield f"{register.id}: đếm ngày (days) cần một việc mở và một việc khép (ends)", ""


def _note(pack: Pack, kinds: dict[str, RecordKind], note: Note) -> Said:
    kind = kinds.get(note.register)
    if kind is None:
        yield f"không có sổ “{note.register}”.", nearest(note.register, list(kinds))
        return
    yield from _fields(kind, note.day, *note.asks, *note.takes, *note.same)
    if note.ends and not any(n.register == kind.id and not n.ends for n in pack.notes.values()):
        yield f"không việc nào mở sổ “{kind.id}” để khép", ""
    if set(note.same) - set(note.asks):
        yield f"{kind.id}: mục dùng để tìm (same) phải có trong asks", ""


def _fields(kind: RecordKind, *names: str) -> Said:
    known = [f.id for f in kind.fields]
    for name in names:
        if name and name not in known:
            yield f"{kind.id}: không có mục “{name}”.", nearest(name, known)
