"""Writing: a first save, and steps that are stored together or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

import attrs
from sqlalchemy import Connection, Table, bindparam, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from khenthuong.basis import Conflict, Fault, InputError, UnknownName
from khenthuong.records import Decision, Dossier, Event, LineEvent, PlanEvent, Submission, apply
from khenthuong.records import Session as CouncilSession
from khenthuong.store import rows, statements, tables
from khenthuong.store import sessions as council
from khenthuong.store.afterwards import Afterwards, chained, plan_rows
from khenthuong.store.chain import Link, digest
from khenthuong.store.codec import decode, settled
from khenthuong.store.lists import Lists
from khenthuong.store.reading import Reader
from khenthuong.store.schema import check_schema

Now = Callable[[], datetime]
_RETRY = ("40001", "40P01")  # serialization failure, deadlock


class Transaction(Reader):
    """A unit of work over a connection or session that somebody else commits."""

    def __init__(self, bind: Session | Connection, *, now: Now | None = None) -> None:
        super().__init__(bind)
        self._now = now

    def add(self, submission: Submission, dossiers: Sequence[Dossier]) -> None:
        """Save a submission and the dossiers of its list for the first time.

        Raises:
            InputError: the list and the dossiers differ, a dossier was moved
                already, or one of the ids is taken.

        """
        self.add_many([(submission, dossiers)])

    def add_many(self, lists: Iterable[tuple[Submission, Sequence[Dossier]]]) -> None:
        """Save many submissions at once; raises as ``add`` does, and then saves none."""
        heads: list[rows.Columns] = []
        lines: list[rows.Columns] = []
        for submission, dossiers in lists:
            held, body = settled(submission)
            heads.append(rows.of_submission(held, body, 0))
            lines += [_first(held, dossier) for dossier in dossiers]
            _same_list(held, [row["id"] for row in lines[len(lines) - len(dossiers) :]])
        self._vacant("tờ trình", tables.submission, [row["id"] for row in heads])
        self._vacant("hồ sơ", tables.dossier, [row["id"] for row in lines])
        with _conflicts():
            self._insert(tables.submission, heads)
            self._insert(tables.dossier, lines)

    def append(
        self,
        events: Iterable[Event],
        submissions: Iterable[Submission] = (),
        decisions: Iterable[Decision] = (),
        sessions: Iterable[CouncilSession] = (),
    ) -> tuple[Dossier, ...]:
        """Store accepted steps with the submissions and decisions they made.

        Many steps in one call cost one look-up and one bulk insert. Several steps
        of one dossier may follow one another. ``submissions`` are written over
        what is stored or are new; ``decisions`` and ``sessions`` are always new. A
        step whose ballot names a session needs that session stored or given here.

        Returns:
            The dossiers after the steps, in the order in which they first occur.

        Raises:
            Conflict: a dossier is not at the version before its step, or a list
                was changed by somebody else; read again and decide again.
            UnknownName: a dossier or submission that is not stored.
            InputError: a decision or session id is taken, a session is still open
                or differs from a ballot, or a value cannot be stored.

        """
        steps = [settled(event) for event in events]
        with _conflicts():
            head = self._lock()
            before = self._before([event.dossier for event, _ in steps])
            after, links = _fold(steps, before, head)
            held = council.vetted(self.connection, sessions, [event for event, _ in steps])
            moved = {id_: before[id_][0].submission for id_ in after}
            Lists(self.connection, self._seen).write(submissions, after, moved)
            self._update(after, before)
            head = (links[-1].seq, links[-1].hash) if links else head
            self._record([rows.event_columns(event) for event, _ in steps], links)
            self._decide([settled(decision) for decision in decisions], head)
            council.keep(self.connection, held, head)
        self._known.update(after)
        return tuple(after.values())

    def follow(self, events: Iterable[LineEvent]) -> None:
        """Store accepted acts on decisions, in the same chain as the steps of dossiers.

        Raises:
            Conflict: somebody else acted on a line first; read again and decide again.
            UnknownName: a decision or a dossier that is not stored.
            InputError: a value cannot be stored.

        """
        steps = [settled(event) for event in events]
        with _conflicts():
            head = self._lock()
            columns = Afterwards(self.connection).columns([event for event, _ in steps])
            links = chained((body for _, body in steps), head)
            self._record(columns, links)

    def carry(self, events: Iterable[PlanEvent]) -> None:
        """Store accepted acts on plans, in the same chain as the steps of dossiers.

        Raises:
            Conflict: somebody else acted on a plan first; read again and decide again.
            InputError: a value cannot be stored.

        """
        steps = [settled(event) for event in events]
        with _conflicts():
            head = self._lock()
            columns = plan_rows(self.connection, [event for event, _ in steps])
            self._record(columns, chained((body for _, body in steps), head))

    def mark_delivered(self, numbers: Iterable[int]) -> None:
        """Take steps out of the outbox, by the numbers ``outbox`` gave."""
        done = [{"n": number} for number in numbers]
        if done:
            t = tables.outbox
            change = update(t).where(t.c.seq == bindparam("n")).values(delivered=True)
            self.connection.execute(change, done)

    def _lock(self) -> tuple[int, str]:
        """Read the end of the chain and hold it until the transaction ends."""
        row = self.connection.execute(statements.HEAD).one()
        return row.head_seq, row.head_hash

    def _before(self, ids: Sequence[str]) -> dict[str, tuple[Dossier, str]]:
        found: dict[str, tuple[Dossier, str]] = {}
        once = list(dict.fromkeys(ids))
        for row in statements.by_ids(self.connection, statements.DOSSIERS, once):
            known = self._known.get(row.id)
            fresh = known is not None and known.life.version == row.version
            dossier = known if known and fresh else decode(row.body, Dossier)
            found[row.id] = dossier, digest(row.draft) if row.draft else ""
        return found

    def _update(self, after: dict[str, Dossier], before: dict[str, tuple[Dossier, str]]) -> None:
        changes: list[rows.Columns] = []
        for id_, dossier in after.items():
            columns = rows.of_snapshot(*settled(dossier))
            was = before[id_][0].life.version
            changes.append({"of": id_, "was": was} | {f"to_{k}": v for k, v in columns.items()})
        if not changes:
            return
        if self.connection.execute(statements.MOVE, changes).rowcount not in (-1, len(changes)):
            raise Conflict("Có hồ sơ vừa được người khác chuyển bước; hãy đọc lại.")

    def _record(self, columns: Sequence[rows.Columns], links: Sequence[Link]) -> None:
        if not links:
            return
        at = _aware(self._now()) if self._now else None
        pairs = zip(columns, links, strict=True)
        self._insert(tables.event, [rows.of_event(own, link, at) for own, link in pairs])
        self._insert(tables.outbox, [{"seq": link.seq, "delivered": False} for link in links])
        last = links[-1]
        self.connection.execute(statements.SET_HEAD, {"seq": last.seq, "last": last.hash})

    def _decide(self, decisions: Sequence[tuple[Decision, str]], head: tuple[int, str]) -> None:
        self._vacant("quyết định", tables.decision, [d.id for d, _ in decisions])
        self._insert(tables.decision, [rows.of_decision(d, body, head) for d, body in decisions])

    def _vacant(self, kind: str, table: Table, ids: Sequence[str]) -> None:
        taken = statements.taken(self.connection, table, ids)
        taken += [id_ for id_, times in Counter(ids).items() if times > 1]
        if taken:
            raise InputError([Fault(f"{kind} {id_}", "mã đã dùng; không ghi đè.") for id_ in taken])

    def _insert(self, table: Table, values: Sequence[rows.Columns]) -> None:
        if values:
            self.connection.execute(statements.INSERT[table.name], values)


def attach(session: Session | Connection, *, now: Now | None = None) -> Transaction:
    """Write into the host's own transaction: our rows stay or vanish with the host's.

    Nothing is committed or rolled back here. After ``Conflict`` roll back before
    going on. An SQLite engine of the host needs ``prepare_sqlite``.

    Raises:
        PackMismatch: the database has no tables of ours, or of another version.

    """
    made = Transaction(session, now=now)
    check_schema(made.connection)
    return made


def _first(submission: Submission, dossier: Dossier) -> rows.Columns:
    held, body = settled(attrs.evolve(dossier, submission=submission.id))
    if dossier.life.version or dossier.life.acts:
        message = "đã có bước xử lý; chỉ lưu lần đầu khi chưa có bước nào."
        raise InputError([Fault(f"hồ sơ {held.id}", message)])
    return rows.of_draft(held, body)


def _same_list(submission: Submission, ids: Sequence[str]) -> None:
    if sorted(submission.lines) != sorted(ids):
        odd = ", ".join(sorted(set(submission.lines) ^ set(ids)))
        message = f"danh sách không khớp với các hồ sơ kèm theo: {odd or 'có mã lặp'}."
        raise InputError([Fault(f"tờ trình {submission.id}", message)])


def _fold(
    steps: Sequence[tuple[Event, str]],
    before: dict[str, tuple[Dossier, str]],
    head: tuple[int, str],
) -> tuple[dict[str, Dossier], list[Link]]:
    after: dict[str, Dossier] = {}
    links: list[Link] = []
    seq, previous = head
    for event, body in steps:
        if event.dossier not in before:
            raise UnknownName("hồ sơ", event.dossier)
        stored, draft = before[event.dossier]
        dossier = after.get(event.dossier, stored)
        if event.version != dossier.life.version + 1:
            raise Conflict(
                f"Hồ sơ {event.dossier} đang ở phiên bản {dossier.life.version}, bước gửi đến "
                f"mang số {event.version}; hãy đọc lại hồ sơ rồi làm lại bước này."
            )
        after[event.dossier] = apply(dossier, event)
        first = draft if event.version == 1 else ""
        links.append(Link.forge(seq + 1, first, body, previous))
        seq, previous = links[-1].seq, links[-1].hash
    return after, links


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("the clock of the store must give times with a zone")
    return moment.astimezone(UTC)


@contextmanager
def _conflicts() -> Iterator[None]:
    try:
        yield
    except IntegrityError as error:
        raise Conflict("Dữ liệu vừa được người khác lưu trước; hãy đọc lại.") from error
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) in _RETRY or "locked" in str(error.orig):
            raise Conflict("Kho đang có người khác ghi; hãy làm lại.") from error
        raise
