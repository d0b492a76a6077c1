"""Enters many acts at once: tried one after the other, kept only when none was refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import attrs
from attrs import define, field, frozen

from khenthuong.basis import Fault, InputError, KhenThuongError, Refusal, Truth, nearest
from khenthuong.law.yamltext import Path
from khenthuong.office.context import Actor, Command, Context, Seat
from khenthuong.office.desk import Office
from khenthuong.office.files.acts import Entries, Entry
from khenthuong.office.files.session import SessionFile
from khenthuong.records import Decision, Event, Session, Submission

_COUNCIL = "hoi_dong"


@frozen(kw_only=True)
class Entered:
    """What a file comes to, ready for one transaction of a store.

    ``lost`` are the lines of a session that did not get the votes; they stay where they are.
    """

    events: tuple[Event, ...]
    submissions: tuple[Submission, ...] = ()
    decisions: tuple[Decision, ...] = ()
    sessions: tuple[Session, ...] = ()
    lost: tuple[Refusal, ...] = ()

    @property
    def late(self) -> tuple[Event, ...]:
        """The steps that were entered after the day on which they were done."""
        return tuple(e for e in self.events if e.act.late)


def enter(office: Office, entries: Entries, contexts: Iterable[Context], today: date) -> Entered:
    """Try every act of the file on these lists, in the order of the file.

    The acts are taken as done by somebody who held the seat for them. A dossier
    refused once is not tried again, so that each fault is told once.

    Raises:
        InputError: with every refusal of every act, each at its line; nothing is kept.

    """
    before = {c.submission.id: c for c in contexts}
    work = _Entering(office, entries, dict(before), today)
    for index, entry in enumerate(entries.file.acts):
        work.one(("acts", index), entry)
    work.number(entries.file.codes)
    if work.faults:
        raise InputError(work.faults)
    return Entered(
        events=tuple(work.events),
        submissions=tuple(
            c.submission
            for code, c in work.contexts.items()
            if c.submission != before[code].submission
        ),
        decisions=tuple(work.decisions),
    )


def enter_session(
    office: Office, name: str, file: SessionFile, context: Context, today: date
) -> Entered:
    """Record a session on its list; a line without the votes stops no other.

    Raises:
        InputError: with every fault of the session and every line that was not ready
            for it; nothing is kept. ``name`` is the file's, for the faults.

    """
    actor = Actor(id=file.actor, seats=tuple(_seats(office)))
    entered = file.entered or max(today, file.session.on)
    answer = office.council(context, actor, file.session, entered=entered)
    said = {r: f"{r.dossier}: {office.words.refusal(r)}" for r in answer.refusals}
    if faults := [Fault(name, text) for r, text in said.items() if not _voted_down(r)]:
        raise InputError(faults)
    after = answer.context.submission
    return Entered(
        events=answer.events,
        submissions=(after,) if after != context.submission else (),
        sessions=(file.session,),
        lost=answer.refusals,
    )


def _voted_down(refusal: Refusal) -> bool:
    """Whether nothing is wrong but that the votes were too few."""
    return all(f.phase == _COUNCIL and f.truth is Truth.FALSE for f in refusal.findings)


def _seats(office: Office) -> Iterator[Seat]:
    """Every seat: who did an act is told by the file, not asked of it."""
    national = office.pack.national
    return (Seat(role=r.id, unit=u.id) for r in national.roles for u in national.units)


@define
class _Entering:
    """The lists as they stand after the acts so far."""

    office: Office
    entries: Entries
    contexts: dict[str, Context]
    today: date
    faults: list[Fault] = field(factory=list)
    events: list[Event] = field(factory=list)
    decisions: list[Decision] = field(factory=list)
    stopped: set[str] = field(factory=set)

    def one(self, path: Path, entry: Entry) -> None:
        """One act of the file, list by list."""
        known = [d.id for c in self.contexts.values() for d in c.dossiers]
        for index, line in enumerate(entry.lines):
            if line not in known:
                message = f"không có hồ sơ “{line}” trong kho."
                self._fault((*path, "lines", index), message, nearest(line, known))
        for code, context in list(self.contexts.items()):
            own = [d.id for d in context.dossiers if d.id in entry.lines]
            if going := tuple(line for line in own if line not in self.stopped):
                self._take(path, code, context, self._command(entry, going))

    def number(self, codes: Mapping[str, str]) -> None:
        """Give the lists their dossier numbers."""
        for code, number in codes.items():
            if code not in self.contexts:
                near = nearest(code, list(self.contexts))
                self._fault(("codes", code), f"không có việc nào của tờ trình “{code}”.", near)
                continue
            context = self.contexts[code]
            try:
                submission = self.office.numbered(context.submission, number)
            except KhenThuongError as error:
                self._fault(("codes", code), str(error))
            else:
                self.contexts[code] = attrs.evolve(context, submission=submission)

    def _take(self, path: Path, code: str, context: Context, command: Command) -> None:
        context = attrs.evolve(context, mandates=self.entries.file.mandates)
        try:
            answer = self.office.do(context, command)
        except KhenThuongError as error:
            self._fault(path, str(error))
            return
        self.contexts[code] = answer.context
        self.events += answer.events
        self.decisions += [answer.decision] if answer.decision is not None else []
        for refusal in answer.refusals:
            self.stopped.add(refusal.dossier)
            self._fault(path, f"{refusal.dossier}: {self.office.words.refusal(refusal)}")

    def _command(self, entry: Entry, lines: tuple[str, ...]) -> Command:
        file = self.entries.file
        return Command(
            actor=Actor(id=entry.actor or file.actor, seats=tuple(_seats(self.office))),
            trigger=entry.trigger,
            on=entry.on,
            entered=entry.entered or file.entered or max(self.today, entry.on),
            lines=lines,
            reason=entry.reason,
            appointed=entry.appointed,
            papers=entry.papers,
            facts=dict.fromkeys(lines, entry.facts) if entry.facts else {},
            ballots=dict.fromkeys(lines, entry.ballot) if entry.ballot else {},
            signing=entry.signing,
            attestations=entry.attestations,
            award=entry.award,
            unit=entry.unit,
        )

    def _fault(self, path: Path, message: str, near: str = "") -> None:
        self.faults.append(self.entries.source.fault(path, message, near))
