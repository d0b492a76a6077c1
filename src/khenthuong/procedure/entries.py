"""What an act writes down and brings: is it complete, and does it keep to what was asked."""

from __future__ import annotations

from collections.abc import Iterator

from khenthuong.basis import Cause, Finding
from khenthuong.judge.notes import meant, open_records, waiting
from khenthuong.law.facts import RecordKind
from khenthuong.law.machine import Trigger
from khenthuong.law.pack import Pack
from khenthuong.law.registers import FACTS, PAPERS, Note, Register
from khenthuong.procedure.entryvalues import check_entry
from khenthuong.procedure.reasons import reason
from khenthuong.records import Act, Dossier

Asked = dict[str, set[str]]


def entry_faults(pack: Pack, dossier: Dossier, trigger: Trigger, act: Act) -> Iterator[Finding]:
    """Why what the act writes down, or what it brings, cannot be accepted.

    Raises ``UnknownName`` for a field, code, paper or fact that the pack lacks and
    ``InputError`` for values of another kind, all of them at once.
    """
    note = trigger.note
    if note is None and act.entry:
        yield reason("st-no-entry", trigger=act.trigger)
    if note is not None:
        kind = pack.record_kind(note.register)
        check_entry(pack, kind, note, act.entry)
        yield from _lacking(kind, note, act)
        yield from _nothing_to_end(pack, dossier, kind, note, act)
        yield from _too_many(kind, act)
        yield from _promise(kind, act)
    if trigger.within:
        yield from _outside(pack, dossier, trigger, act)


def _lacking(kind: RecordKind, note: Note, act: Act) -> Iterator[Finding]:
    promised = isinstance(kind, Register) and kind.owes and act.entry.get(kind.owes)
    asks = (*note.asks, kind.until) if promised and isinstance(kind, Register) else note.asks
    names = [_label(kind, name) for name in asks if act.entry.get(name) is None]
    if names:
        yield reason("st-needs-entry", Cause.FACT, trigger=act.trigger, names=names)


def _nothing_to_end(
    pack: Pack, dossier: Dossier, kind: RecordKind, note: Note, act: Act
) -> Iterator[Finding]:
    if note.ends and note.asks and not meant(pack, dossier, act):
        named = (str(act.entry[n]) for n in note.same if act.entry.get(n) is not None)
        yield reason("st-none-open", trigger=act.trigger, text=", ".join([kind.label, *named]))


def _too_many(kind: RecordKind, act: Act) -> Iterator[Finding]:
    """Numbers that exceed what they are a part of."""
    for field in kind.fields:
        part, whole = act.entry.get(field.id), act.entry.get(field.at_most)
        if part is not None and whole is not None and part > whole:
            values = {"part": part, "whole": whole, "other": _label(kind, field.at_most).lower()}
            yield reason("st-entry-most", text=field.label, **values)


def _promise(kind: RecordKind, act: Act) -> Iterator[Finding]:
    """A promised day lies ahead."""
    until = act.entry.get(kind.until) if isinstance(kind, Register) else None
    if until is not None and until < act.on:
        yield reason("st-entry-until", on=act.on, until=until)


def _label(kind: RecordKind, name: str) -> str:
    field = kind.named(name)
    return field.label if field else name


# -- the frame of what is brought ------------------------------------------------


def _outside(pack: Pack, dossier: Dossier, trigger: Trigger, act: Act) -> Iterator[Finding]:
    """Papers and facts that were not asked for; a request that names nothing lets all pass."""
    register: Register = pack.find("registers", trigger.within, "sổ")
    asked = _asked(pack, dossier, register, act.leg)
    if not any(asked.values()):
        if register.owes:
            yield reason("st-none-owed")
        return
    names = [pack.label(section, code) for section in asked for code in sorted(asked[section])]
    for section, codes in ((PAPERS, act.papers), (FACTS, tuple(act.facts))):
        for code in codes:
            if code not in asked[section]:
                yield reason("st-outside", text=pack.label(section, code), names=names)


def _asked(pack: Pack, dossier: Dossier, register: Register, leg: int) -> Asked:
    """The papers still owed on the whole way, or what the open requests of the leg name."""
    if register.owes:
        found = (w.papers for w in waiting(pack, dossier) if w.register is register)
        return {PAPERS: {p for papers in found for p in papers}, FACTS: set()}
    records = open_records(pack, dossier, register.id, leg)
    return {
        section: {
            code
            for field in register.fields
            if field.type == section
            for record in records
            for code in record.get(field.id) or ()
        }
        for section in (PAPERS, FACTS)
    }
