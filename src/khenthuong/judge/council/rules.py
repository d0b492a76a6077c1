"""What the texts say of a council on a day: the place first, then the nation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from khenthuong.law.councils import CouncilKind, CouncilSegment
from khenthuong.law.pack import Pack
from khenthuong.law.series import at


def segments_for(pack: Pack, unit: str, level: str, on: date) -> Iterator[CouncilSegment]:
    """Every text in force on the emulation council of a level, the most local one first."""
    layers = [x.content.councils for x in pack.layers_for(unit, on)]
    for kinds in (*layers, pack.national.councils):
        for kind in kinds:
            segment = at(kind.segments, on) if level in kind.levels else None
            if segment is not None and not segment.absent:
                yield segment


def said(
    pack: Pack, unit: str, level: str, on: date, name: str
) -> tuple[CouncilSegment, Any] | None:
    """The most local answer to one question (``quorum``, ``decides`` …), and where it stands."""
    for segment in segments_for(pack, unit, level, on):
        value = getattr(segment, name)
        if value:
            return segment, value
    return None


def kind_at(pack: Pack, code: str, on: date) -> CouncilSegment | None:
    """The text on a kind of council that is named by its id."""
    kind: CouncilKind = pack.find("councils", code, "loại Hội đồng")
    return at(kind.segments, on)
