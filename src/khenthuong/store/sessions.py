"""Council sessions in the store: written once when closed or put off, bound to the chain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, select

from khenthuong.basis import Fault, InputError, UnknownName
from khenthuong.basis.text import nfc
from khenthuong.records import Event, Session
from khenthuong.store import statements, tables
from khenthuong.store.chain import GENESIS, bound
from khenthuong.store.codec import decode, settled
from khenthuong.store.rows import Columns

_T = tables.session


Settled = Sequence[tuple[Session, str]]


def vetted(connection: Connection, sessions: Iterable[Session], events: Iterable[Event]) -> Settled:
    """New sessions ready to be written, once every ballot is the one its session gives.

    Raises:
        InputError: an id is taken, a session is still open, a session is corrected
            twice, or a ballot differs from the session it names.
        UnknownName: a ballot or a correction names a session that is not stored.

    """
    new = [settled(session) for session in sessions]
    _fixed([session for session, _ in new])
    _vacant(connection, [session.id for session, _ in new])
    known = {session.id: session for session, _ in new}
    for session, _ in new:
        _right(connection, session, known)
    for event in events:
        _agrees(connection, event, known)
    return new


def keep(connection: Connection, new: Settled, head: tuple[int, str]) -> None:
    """Write sessions that ``vetted`` gave, bound to the last step stored before them."""
    if new:
        written = [columns(session, body, head) for session, body in new]
        connection.execute(statements.INSERT[_T.name], written)


def columns(session: Session, body: str, head: tuple[int, str]) -> Columns:
    """Return the row of a session, bound to the last step stored before it."""
    return {
        "id": session.id,
        "unit": session.council.unit,
        "held_on": session.on,
        "corrects": session.corrects,
        "after": head[0],
        "body": body,
        "hash": bound(body, head[1]),
    }


def read(connection: Connection, code: str) -> Session:
    """Return one session; ``UnknownName`` when it is not stored."""
    body = connection.execute(select(_T.c.body).where(_T.c.id == nfc(code))).scalar()
    if body is None:
        raise UnknownName("kỳ họp", code)
    return decode(body, Session)


def read_all(connection: Connection) -> tuple[Session, ...]:
    """Return every session, by day and id."""
    bodies = connection.execute(select(_T.c.body).order_by(_T.c.held_on, _T.c.id)).scalars()
    return tuple(decode(body, Session) for body in bodies)


def problems(connection: Connection) -> Iterator[str]:
    """Sessions that were changed, and ballots that no longer follow from theirs."""
    e = tables.event.c
    joined = select(_T, e.hash.label("head")).outerjoin(tables.event, e.seq == _T.c.after)
    for row in connection.execute(joined.order_by(_T.c.id)):
        head = row.head if row.after else GENESIS
        if head is None or bound(row.body, head) != row.hash:
            yield f"Nội dung kỳ họp {row.id} đã bị sửa."
            continue
        expected = columns(decode(row.body, Session), row.body, (row.after, head))
        if any(getattr(row, name) != value for name, value in expected.items()):
            yield f"Cột của kỳ họp {row.id} khác nội dung."


def _fixed(sessions: Sequence[Session]) -> None:
    faults = [
        Fault(f"kỳ họp {s.id}", "chưa kết thúc; chỉ lưu kỳ họp đã kết thúc hoặc đã hoãn.")
        for s in sessions
        if s.closed is None and not s.put_off
    ]
    if faults:
        raise InputError(faults)


def _vacant(connection: Connection, ids: Sequence[str]) -> None:
    taken = statements.taken(connection, _T, ids)
    taken += [code for code in dict.fromkeys(ids) if ids.count(code) > 1]
    if taken:
        message = "mã đã dùng; kỳ họp đã lưu không sửa được, hãy lập bản đính chính với mã mới."
        raise InputError([Fault(f"kỳ họp {code}", message) for code in taken])


def _right(connection: Connection, session: Session, known: dict[str, Session]) -> None:
    """A correction names a stored session that was not corrected before."""
    if not session.corrects:
        return
    if session.corrects not in known:
        read(connection, session.corrects)
    wanted = select(_T.c.id).where(_T.c.corrects == session.corrects)
    others = [s.id for s in known.values() if s.corrects == session.corrects and s is not session]
    before = connection.execute(wanted).scalars().first() or next(iter(others), None)
    if before is not None:
        message = f"kỳ họp {session.corrects} đã được đính chính ở {before}; hãy đính chính bản đó."
        raise InputError([Fault(f"kỳ họp {session.id}", message)])


def _agrees(connection: Connection, event: Event, known: dict[str, Session]) -> None:
    ballot = event.act.ballot
    if ballot is None or not ballot.session:
        return
    if ballot.session not in known:
        known[ballot.session] = read(connection, ballot.session)
    session = known[ballot.session]
    own = (x for x in session.lines if x.dossier == event.dossier)
    if ballot not in [session.ballot(x.dossier, x.award) for x in own]:
        message = f"số phiếu khác kỳ họp {session.id}."
        raise InputError([Fault(f"hồ sơ {event.dossier}", message)])
