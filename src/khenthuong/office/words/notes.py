"""What an act wrote into a register, in words: one line per field, as the form names it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from khenthuong.law.facts import RecordField
from khenthuong.law.registers import FACTS, PAPERS
from khenthuong.office.words.vocabulary import Vocabulary
from khenthuong.records import Act


def entry_lines(words: Vocabulary, act: Act) -> Iterator[str]:
    """``Số người dự: 40`` for each field that was filled in, in the order of the register."""
    note = words.pack.notes.get(act.trigger)
    if note is None:
        return
    for field in words.pack.record_kind(note.register).fields:
        value = act.entry.get(field.id)
        if value is not None:
            yield f"{field.label}: {_value(words, field, value)}"


def _value(words: Vocabulary, field: RecordField, value: Any) -> str:
    if field.type in (PAPERS, FACTS):
        return ", ".join(words.pack.label(field.type, code) for code in value)
    if field.type == "code":
        return words.coded(field.id, value)
    return str(value) if field.type == "text" else words.value(value)
