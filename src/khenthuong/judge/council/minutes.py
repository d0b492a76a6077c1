"""Do the minutes say what was counted? A difference is told with both numbers."""

from __future__ import annotations

from collections.abc import Iterator

from khenthuong.basis import Truth
from khenthuong.judge.case import Ruled
from khenthuong.judge.council.words import again, basis
from khenthuong.law.pack import Pack
from khenthuong.records import Count, Session, SessionLine

Pair = tuple[str, int | None, int]


def minutes(pack: Pack, session: Session, line: SessionLine) -> Iterator[Ruled]:
    """Minutes that are missing, leave out the count, or differ from it."""
    source = basis(pack, "vo-minutes", session.on)
    if session.minutes is None:
        yield again("co-minutes", Truth.UNKNOWN, **source)
        return
    if line.recorded.yes is None:
        yield again("vo-count", Truth.UNKNOWN, **source)
    for what, written, counted in _pairs(session, line):
        if written is not None and written != counted:
            values = {"what": what, "written": written, "counted": counted}
            yield again("vo-minutes", Truth.FALSE, values=values, **source)


def _pairs(session: Session, line: SessionLine) -> Iterator[Pair]:
    """What is compared: the written number and the one that follows from the record."""
    found = session.minutes
    if found is not None:
        yield "members", found.members, len(session.council.members)
        yield "present", found.present, len(session.attending)
    counted, recorded = session.tally(line), line.recorded
    yield "yes", recorded.yes, counted.yes
    yield "no", recorded.no, counted.no
    yield "blank", recorded.blank, counted.blank
    yield "written_yes", recorded.written_yes, session.opinions(line).yes
    if line.votes:
        yield from _box(line.box, counted)


def _box(box: Count | None, counted: Count) -> Iterator[Pair]:
    """The slips in the box against the votes by name, where both are there."""
    if box is not None:
        yield "box_yes", box.yes, counted.yes
        yield "box_cast", box.cast, counted.cast
