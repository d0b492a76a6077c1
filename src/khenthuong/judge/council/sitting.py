"""Was the session itself in order: founded, closed, presided over, and truly recorded?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from khenthuong.basis import Truth
from khenthuong.judge.case import Ruled
from khenthuong.judge.council.minutes import minutes
from khenthuong.judge.council.rules import said
from khenthuong.judge.council.words import again, basis, remark
from khenthuong.law.pack import Pack
from khenthuong.records import Council, Session, SessionLine
from khenthuong.records.sessions import CHAIR, DEPUTY


def sitting(pack: Pack, session: Session, line: SessionLine | None) -> Iterator[Ruled]:
    """Everything that only the record of a session can show, for one of its lines."""
    if line is None:
        yield again("co-line", Truth.UNKNOWN)
        return
    if session.put_off or line.put_off:
        yield again("co-put-off", Truth.UNKNOWN, values={"text": session.put_off or line.put_off})
        return
    yield from founded(pack, session.council, session.on)
    if session.closed is None or session.closed < session.on:
        yield again("co-open", Truth.UNKNOWN)
    yield from _presided(pack, session)
    yield from minutes(pack, session, line)
    yield from _voters(session, line)
    yield from _silent(pack, session, line)


def founded(pack: Pack, council: Council, on: date) -> Iterator[Ruled]:
    """The council existed on that day, with members and one chair."""
    first = council.founded
    if not council.number or first is None:
        yield again("co-founding", Truth.UNKNOWN)
    elif not first <= on <= (council.ended or on):
        values = {"number": council.number, "first": first, "on": on}
        yield again("co-founding", Truth.FALSE, values=values)
    yield from _unit(pack, council, on)
    ids = [m.id for m in council.members]
    if [m.role for m in council.members].count(CHAIR) != 1 or len(set(ids)) != len(ids):
        yield again("co-members", Truth.UNKNOWN)
    if not council.kind:
        yield from _deputies(pack, council, on)


def _unit(pack: Pack, council: Council, on: date) -> Iterator[Ruled]:
    unit = pack.unit(council.unit)
    if not unit.works(on):
        later = [u.id for u in pack.unit_at(unit.id, on) if u.id != unit.id]
        values = {"unit": unit.id, "on": on, "successors": later}
        yield again("co-unit", Truth.FALSE, cites=unit.cite, status=unit.status, values=values)


def _deputies(pack: Pack, council: Council, on: date) -> Iterator[Ruled]:
    """A remark: no text was found that makes votes void for it."""
    found = said(pack, council.unit, pack.unit(council.unit).level, on, "most_deputies")
    if found is None:
        return
    segment, most = found
    count = [m.role for m in council.members].count(DEPUTY)
    if not segment.least_deputies <= count <= most:
        values = {"count": count, "least": segment.least_deputies, "most": most}
        yield remark("co-deputies", cites=segment.cite, status=segment.status, values=values)


def _presided(pack: Pack, session: Session) -> Iterator[Ruled]:
    """The chair presides, or a deputy whom the chair authorised; said, never judged."""
    if not session.present:
        return
    presiding = session.council.member(session.chair)
    source = basis(pack, "vo-chair", session.on)
    if presiding is None or presiding.id not in session.present:
        yield remark("co-presiding", truth=Truth.UNKNOWN, **source)
    elif presiding.role == DEPUTY and not session.authorised:
        yield remark("vo-chair", truth=Truth.UNKNOWN, values={"name": presiding.name}, **source)
    elif presiding.role not in (CHAIR, DEPUTY):
        yield remark("vo-chair", values={"name": presiding.name}, **source)


def _voters(session: Session, line: SessionLine) -> Iterator[Ruled]:
    """Votes of people who are no members, who did not come, or who came and wrote as well."""
    here, away = {m.id for m in session.attending}, {m.id for m in session.absent}
    strangers = sorted((set(line.votes) - here) | (set(line.written) - away))
    strangers += sorted(set(session.present) - here - set(strangers))
    if strangers:
        yield again("vo-voter", Truth.FALSE, values={"names": _names(session, strangers)})
    if session.tally(line).cast > len(here):
        yield again("vo-impossible", Truth.UNKNOWN)


def _names(session: Session, codes: list[str]) -> str:
    members = {m.id: m.name for m in session.council.members}
    return ", ".join(members.get(code, code) for code in codes)


def _silent(pack: Pack, session: Session, line: SessionLine) -> Iterator[Ruled]:
    """Absent members without a written opinion; they are not counted as yes."""
    silent = [m.name for m in session.absent if m.id not in line.written]
    if silent:
        values = {"count": len(silent), "names": ", ".join(silent)}
        yield remark("vo-absent", values=values, **basis(pack, "vo-absent", session.on))
