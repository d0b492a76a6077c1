"""Whose desk it is: the post of a role at a unit on a day, as an office names it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from khenthuong.law.authority import Unit
from khenthuong.law.series import at
from khenthuong.office.words.vocabulary import Vocabulary


def post(words: Vocabulary, role: str, level: str, on: date) -> str:
    """The post that plays a role at a level, such as *Phòng Văn hóa - Xã hội*."""
    found = words.pack.find("roles", role, "vai")
    desks = (at(d.segments, on) for d in words.pack.national.desks if d.level == level)
    desk = next((d for d in desks if d is not None), None)
    named = getattr(desk, found.desk, "") if desk is not None and found.desk else ""
    return named or found.label[:1].upper() + found.label[1:]


def desk(words: Vocabulary, role: str, unit: str, on: date) -> str:
    """Post and unit: *Phòng Văn hóa - Xã hội, UBND phường Long Hoa*."""
    where: Unit = words.pack.unit(unit)
    if role == words.pack.national.roles[0].id:
        return f"{post(words, role, where.level, on)}, {where.full_name}"
    return f"{post(words, role, where.level, on)}, {words.unit(unit)}"


def names_of(words: Vocabulary, unit: Unit) -> Iterator[str]:
    """Every way to write a unit: its code, its name, with and without its body."""
    yield unit.id
    yield unit.full_name
    yield words.unit(unit.id)
