"""What can be asked of the store, within one transaction."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, select
from sqlalchemy.orm import Session

from khenthuong.basis import UnknownName
from khenthuong.basis.text import fold, nfc
from khenthuong.records import (
    Decision,
    Dossier,
    Event,
    LineEvent,
    PlanEvent,
    PlanLife,
    Standing,
    Submission,
    advance,
    follow,
    replay,
)
from khenthuong.records import Session as CouncilSession
from khenthuong.store import sessions, statements, tables
from khenthuong.store.audit import problems
from khenthuong.store.codec import decode

Step = Event | LineEvent | PlanEvent


class Reader:
    """Questions to the store. All answers of one reader are of one transaction."""

    def __init__(self, bind: Session | Connection) -> None:
        self._bind = bind
        self._seen: dict[str, int] = {}
        self._known: dict[str, Dossier] = {}

    @property
    def connection(self) -> Connection:
        """The connection of the running transaction, for the host's own statements."""
        return self._bind if isinstance(self._bind, Connection) else self._bind.connection()

    def dossier(self, dossier: str) -> Dossier:
        """Return the dossier as it stands; ``UnknownName`` when there is none."""
        body = self.connection.execute(statements.DOSSIER, {"one": nfc(dossier)}).scalar()
        if body is None:
            raise UnknownName("hồ sơ", dossier)
        return self._keep(decode(body, Dossier))

    def submission(self, submission: str) -> Submission:
        """Return the submission as it stands; ``UnknownName`` when there is none.

        The transaction remembers its version: writing it back fails with
        ``Conflict`` when somebody else wrote it in between.
        """
        found = self.connection.execute(statements.SUBMISSION, {"one": nfc(submission)})
        row = found.one_or_none()
        if row is None:
            raise UnknownName("tờ trình", submission)
        self._seen[nfc(submission)] = row.version
        return decode(row.body, Submission)

    def context(self, submission: str) -> tuple[Submission, tuple[Dossier, ...]]:
        """Return a submission with its dossiers in the order of its list."""
        found = self.submission(submission)
        by_id = {d.id: d for d in self.dossiers(submission=found.id)}
        return found, tuple(by_id[line] for line in found.lines if line in by_id)

    def dossiers(
        self,
        *,
        state: str | None = None,
        level: str | None = None,
        desk: str | None = None,
        unit: str | None = None,
        award: str | None = None,
        submission: str | None = None,
    ) -> tuple[Dossier, ...]:
        """Return the dossiers that meet all conditions, in Vietnamese order of names.

        ``level`` and ``desk`` are of the current leg, ``unit`` is the proposer.
        """
        asked = {
            "state": state,
            "level": level,
            "desk": desk,
            "unit": unit,
            "award": award,
            "submission": submission,
        }
        columns = tables.dossier.c
        wanted = [columns[k] == nfc(v) for k, v in asked.items() if v is not None]
        return self._listed(select(columns.body).where(*wanted))

    def search(self, text: str) -> tuple[Dossier, ...]:
        """Return the dossiers whose subject's name has every word of ``text``.

        The beginning of a word will do. Capitals and marks do not matter: ``dao``
        and ``đào`` both find ``ĐÀO``.
        In Vietnamese order of names.
        """
        t = tables.dossier.c
        words = [t.name_fold.contains(f" {word}", autoescape=True) for word in fold(text).split()]
        return self._listed(select(t.body).where(*words))

    def events(self, dossier: str | None = None) -> tuple[Event, ...]:
        """Return the steps in the order they were stored, of all or of one dossier."""
        t = tables.event.c
        wanted = select(t.body).where(t.decision == "", t.plan.is_(None)).order_by(t.seq)
        if dossier is not None:
            wanted = wanted.where(t.dossier == nfc(dossier))
        return tuple(decode(body, Event) for body in self.connection.execute(wanted).scalars())

    def steps(self) -> tuple[Step, ...]:
        """Return steps of dossiers, acts on decisions and on plans in the order of the chain."""
        t = tables.event.c
        found = self.connection.execute(select(t.body, t.decision, t.plan).order_by(t.seq))
        return tuple(_step(r) for r in found)

    def line_events(self, decision: str | None = None) -> tuple[LineEvent, ...]:
        """Return the acts on decisions in the order they were stored, of all or of one."""
        t = tables.event.c
        which = t.decision != "" if decision is None else t.decision == nfc(decision)
        wanted = select(t.body).where(which).order_by(t.seq)
        return tuple(decode(body, LineEvent) for body in self.connection.execute(wanted).scalars())

    def standings(
        self, decision: str | None = None, on: date | None = None
    ) -> dict[tuple[str, str], Standing]:
        """Return where lines of decisions stand that were acted on, by (decision, dossier).

        As of the end of a day if one is given.
        """
        found: dict[tuple[str, str], Standing] = {}
        for event in self.line_events(decision):
            key = (event.decision, event.dossier)
            if on is None or event.act.on <= on:
                found[key] = follow(found.get(key, Standing()), event)
        return found

    def plan_events(self, plan: str | None = None) -> tuple[PlanEvent, ...]:
        """Return the acts on plans in the order they were stored, of all or of one."""
        t = tables.event.c
        which = t.plan.is_not(None) if plan is None else t.plan == nfc(plan)
        wanted = select(t.body).where(which).order_by(t.seq)
        return tuple(decode(body, PlanEvent) for body in self.connection.execute(wanted).scalars())

    def plan_lives(self, on: date | None = None) -> dict[str, PlanLife]:
        """Return where plans stand that were acted on, by plan; as of a day if one is given."""
        found: dict[str, PlanLife] = {}
        for event in self.plan_events():
            if on is None or event.act.on <= on:
                found[event.plan] = advance(found.get(event.plan, PlanLife()), event)
        return found

    def decisions(self) -> tuple[Decision, ...]:
        """Every decision, by day and number."""
        t = tables.decision.c
        bodies = self.connection.execute(select(t.body)).scalars()
        found = (decode(body, Decision) for body in bodies)
        return tuple(sorted(found, key=lambda d: (d.on, d.number, d.id)))

    def session(self, session: str) -> CouncilSession:
        """Return one council session; ``UnknownName`` when there is none."""
        return sessions.read(self.connection, session)

    def sessions(self) -> tuple[CouncilSession, ...]:
        """Every council session, by day and id; a corrected one stays beside its correction."""
        return sessions.read_all(self.connection)

    def outbox(self, limit: int | None = None) -> tuple[tuple[int, Step], ...]:
        """Return the steps that were not passed on yet, oldest first, with their numbers."""
        e, o = tables.event.c, tables.outbox.c
        wanted = (
            select(e.seq, e.decision, e.plan, e.body)
            .join(tables.outbox, o.seq == e.seq)
            .where(o.delivered.is_(False))
            .order_by(e.seq)
            .limit(limit)
        )
        found = self.connection.execute(wanted)
        return tuple((r.seq, _step(r)) for r in found)

    def replay(self, dossier: str) -> Dossier:
        """Return the dossier built anew from its draft and its events.

        Equal to ``dossier(id)`` once a step was taken; ``verify_chain`` compares.
        """
        return replay(self.draft(dossier), self.events(dossier))

    def draft(self, dossier: str) -> Dossier:
        """Return the dossier as it was first saved; ``UnknownName`` when there is none."""
        t = tables.dossier.c
        draft = self.connection.execute(select(t.draft).where(t.id == nfc(dossier))).scalar()
        if draft is None:
            raise UnknownName("hồ sơ", dossier)
        return decode(draft, Dossier)

    def as_of(self, on: date) -> tuple[Dossier, ...]:
        """Return every dossier as it stood at the end of a day, by the days of its acts.

        In Vietnamese order of names. One that had not been sent by then is a draft.
        """
        t = tables.dossier.c
        ordered = select(t.draft).order_by(t.name_sort, t.id)
        steps: dict[str, list[Event]] = {}
        for event in self.events():
            if event.act.on <= on:
                steps.setdefault(event.dossier, []).append(event)
        drafts = (decode(b, Dossier) for b in self.connection.execute(ordered).scalars())
        return tuple(replay(d, steps.get(d.id, ())) for d in drafts)

    def verify_chain(self) -> tuple[str, ...]:
        """Tell what somebody changed behind the library's back, in Vietnamese; ids only.

        Looks at the chain of hashes, at drafts and decisions bound to it, and
        whether every dossier and its columns follow from its events.
        """
        return problems(self.connection)

    def _listed(self, wanted: Select[Any]) -> tuple[Dossier, ...]:
        ordered = wanted.order_by(tables.dossier.c.name_sort, tables.dossier.c.id)
        bodies = self.connection.execute(ordered).scalars()
        return tuple(self._keep(decode(body, Dossier)) for body in bodies)

    def _keep(self, dossier: Dossier) -> Dossier:
        self._known[dossier.id] = dossier
        return dossier


def _step(row: Any) -> Step:
    """A step of a dossier, an act on a decision or on a plan."""
    if row.plan is not None:
        return decode(row.body, PlanEvent)
    return decode(row.body, LineEvent) if row.decision else decode(row.body, Event)
