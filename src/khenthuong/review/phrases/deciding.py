"""Decisions that a scenario says were given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from khenthuong.judge.authority import decider_at
from khenthuong.records import Decision, DecisionLine, Dossier
from khenthuong.review.phrases.expect import Unsaid
from khenthuong.review.phrases.world import World

_CHAIR = "chu-tich"


def decider(world: World, award: str, place: str, on: date) -> tuple[str, str]:
    """The office that decides the award on that day, and its unit above the place."""
    _, segment = decider_at(world.pack, award, on)
    if segment is None:
        raise Unsaid("bộ quy định không nói ai quyết định hình thức này trong ngày đó")
    level = world.pack.find("offices", segment.office, "chức danh").level
    unit = world.pack.at_level(place, level, on)
    if unit is None:
        raise Unsaid("không có đơn vị nào ở cấp quyết định trong ngày đó")
    return segment.office, unit.id


def decision(
    number: str, on: date, office: str, unit: str, dossiers: Sequence[Dossier]
) -> Decision:
    """One decision signed by the head, with a line for each dossier."""
    return Decision(
        id=number,
        number=number,
        on=on,
        office=office,
        unit=unit,
        capacity=_CHAIR,
        lines=tuple(
            DecisionLine(dossier=d.id, award=d.award, subject=d.subject.id) for d in dossiers
        ),
    )
