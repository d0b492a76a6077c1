"""Did the council on initiatives recognise one, without its author as head taking part?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from khenthuong.basis import PhaseResult, Truth
from khenthuong.judge.case import Ruled, conclude
from khenthuong.judge.council.rules import kind_at
from khenthuong.judge.council.sitting import sitting
from khenthuong.judge.council.words import PHASE, again, reached
from khenthuong.law.councils import CouncilSegment
from khenthuong.law.pack import Pack
from khenthuong.records import Session, SessionLine


def recognised(pack: Pack, session: Session, initiative: str) -> PhaseResult:
    """The result of a session of a council that is named by its kind, for one initiative.

    The line of the session has the initiative's code and no award. Raises
    ``UnknownName`` for a kind of council the pack lacks.
    """
    line = session.line(initiative, "")
    segment = kind_at(pack, session.council.kind, session.on)
    return conclude(PHASE, _answers(pack, session, line, segment))


def _answers(
    pack: Pack, session: Session, line: SessionLine | None, segment: CouncilSegment | None
) -> Iterator[Ruled]:
    yield from sitting(pack, session, line)
    if line is None or segment is None or session.put_off or line.put_off:
        return
    barred = [m for m in session.council.members if line.ties.get(m.id) in segment.bars]
    source: dict[str, Any] = {"cites": segment.cite, "status": segment.status}
    for member in barred:
        values = {"name": member.name, "tie": line.ties[member.id]}
        took_part = member.id == session.chair or member.id in {**line.votes, **line.written}
        by_name = line.box is None or bool(line.votes)
        if took_part or not by_name:
            truth = Truth.FALSE if took_part else Truth.UNKNOWN
            yield again("co-barred", truth, values=values, **source)
    if segment.decides is not None:
        yes = session.tally(line).yes + session.opinions(line).yes
        yield reached(segment.decides, yes, len(session.council.members), **source)
