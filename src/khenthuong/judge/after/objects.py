"""What is handed over with an award: nothing but money, a certificate, a badge, a flag."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Decision


def objects_of(pack: Pack, award: str, on: date) -> tuple[str, ...] | None:
    """The things that go with an award decided on a day; ``None`` where no text was read."""
    found = next((t for t in pack.national.trophies if award in t.awards), None)
    segment = at(found.segments, on) if found else None
    return None if segment is None or segment.absent else segment.items


def is_written(pack: Pack, award: str, on: date) -> bool:
    """Whether a name has to be written on one of the things, so that there is such a step."""
    items = objects_of(pack, award, on) or ()
    return any(pack.find("objects", item, "hiện vật").written for item in items)


def needed(pack: Pack, decision: Decision, *, without: Iterable[str] = ()) -> Counter[str]:
    """How many of each thing a decision takes from the stock; ``without`` lines struck out."""
    struck = set(without)
    return Counter(
        item
        for line in decision.lines
        if line.dossier not in struck
        for item in objects_of(pack, line.award, decision.on) or ()
    )
