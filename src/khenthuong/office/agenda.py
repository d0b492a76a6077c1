"""What is due on a day: which lines wait on whose desk, until when, and how late they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import attrs
from attrs import frozen

from khenthuong.basis.text import sort_key
from khenthuong.judge import DueDate, deadlines, due
from khenthuong.judge.authority import successors
from khenthuong.judge.notes import Waiting
from khenthuong.judge.notes import waiting as open_promises
from khenthuong.law.pack import Pack
from khenthuong.office.desk import Office
from khenthuong.procedure import restarts, started, stranded
from khenthuong.records import Dossier, Event, apply

_NEVER = date.max


@frozen(kw_only=True)
class Task:
    """Lines of one list that wait at one step; ``due`` is the limit or deadline over them.

    ``left`` are the working days up to the last day, negative when it has passed,
    ``None`` when that is not known or not counted. ``late`` says that the last
    day has passed. ``why`` is the code of what keeps a limit from running, ``""``
    when it runs. ``filing`` tells a deadline of the calendar from the limit of a
    leg. ``moved_from`` is the ended unit whose desk it was;
    ``appointed`` the day promised by an apology. ``promised`` is the register of
    something promised for that day, ``what`` the papers or the body it is about.
    """

    submission: str
    lines: tuple[str, ...]
    award: str
    state: str
    level: str
    unit: str
    role: str
    due: DueDate | None = None
    left: int | None = None
    late: bool = False
    why: str = ""
    filing: bool = False
    moved_from: str = ""
    appointed: date | None = None
    promised: str = ""
    what: tuple[str, ...] = ()


def agenda(office: Office, dossiers: Iterable[Dossier], on: date) -> tuple[Task, ...]:
    """Everything that waits on ``on``, the earliest last day first, then by unit and list.

    ``dossiers`` are as they stand on that day; drafts and finished ones wait for
    nothing, but for papers that are still owed. A line whose unit has ended waits on
    the desk of the successor.
    """
    lists: dict[str, list[Dossier]] = {}
    for dossier in dossiers:
        lists.setdefault(dossier.submission or dossier.id, []).append(dossier)
    found = [t for lines in lists.values() for t in _of_list(office, lines, on)]
    return tuple(sorted(joined(found), key=lambda t: order(office, t)))


def limit_label(pack: Pack, code: str) -> str:
    """What a limit or deadline is called, national or of a province; ``""`` for neither."""
    contents = (pack.national, *(layer.content for layer in pack.layers))
    named = {d.id: d.label for c in contents for d in c.deadlines}
    named.update({d.id: d.label for c in contents for d in c.limits})
    return named.get(code, "")


def settled(office: Office, dossier: Dossier, on: date) -> Dossier:
    """The dossier with the hand-over done that a boundary asks for by that day."""
    handed = office.handed_over(dossier, on)
    return apply(dossier, handed) if isinstance(handed, Event) else dossier


def waiting(office: Office, dossier: Dossier) -> bool:
    """Whether a dossier is under way: sent, and not finished."""
    state = (
        office.pack.find("states", dossier.life.state, "trạng thái") if _begun(dossier) else None
    )
    return state is not None and not (state.final or state.entry)


def _begun(dossier: Dossier) -> bool:
    return bool(dossier.life.legs)


def order(office: Office, task: Task) -> tuple[object, ...]:
    """The key that sorts tasks: the earliest last day first, then by unit and list."""
    last = task.due.on if task.due else None
    unit = sort_key(office.pack.unit(task.unit).full_name)
    return (last or _NEVER, unit, sort_key(task.submission), task.lines)


def _of_list(office: Office, lines: Sequence[Dossier], on: date) -> Iterator[Task]:
    for line in lines:
        if waiting(office, line):
            yield _task(office, lines, line, on)
            yield from _filing(office, line, on)
        yield from _promised(office, line, on)


def _promised(office: Office, line: Dossier, on: date) -> Iterator[Task]:
    """What somebody promised for a day: papers of the proposing unit, answers to letters."""
    finals = {s.id for s in office.pack.national.states if s.final}
    for found in open_promises(office.pack, line):
        if line.life.state in finals and not found.papers:
            continue
        role = office.pack.national.roles[0].id if found.papers else _asking(office, found)
        leg = line.life.legs[line.life.leg]
        desk = _proposer(office, line, on) if found.papers else leg.unit
        task = Task(
            submission=line.submission,
            lines=(line.id,),
            award=line.award,
            state=line.life.state,
            level=leg.level,
            unit=desk,
            role=role,
            promised=found.register.id,
            what=found.papers or (found.about,),
        )
        due_day = DueDate(level=leg.level, start=found.until, on=found.until)
        yield timed(office, task, due_day, on)


def _asking(office: Office, found: Waiting) -> str:
    """The role that wrote the record down and waits for its end."""
    triggers = office.pack.national.triggers
    return next(t.role for t in triggers if t.note and t.note.register == found.register.id)


def _task(office: Office, lines: Sequence[Dossier], line: Dossier, on: date) -> Task:
    before = line.here
    stuck = stranded(office.pack, line, on)
    line = settled(office, line, on)
    life = line.life
    leg = life.legs[life.leg]
    state = office.pack.find("states", life.state, "trạng thái")
    proposing = state.holder == office.pack.national.roles[0].id
    later = successors(office.pack, line.here, on, place=line.unit)
    here = _proposer(office, line, on) if proposing else (later or [line.here])[0]
    task = Task(
        submission=line.submission,
        lines=(line.id,),
        award=line.award,
        state=life.state,
        level=leg.level,
        unit=here,
        role=state.holder,
        moved_from=before if before != here and not proposing else "",
        appointed=_appointed(line),
    )
    if stuck:
        return attrs.evolve(task, why="no-way")
    begin = started(office.rules, line, life.leg, lines)
    why = _stopped(line, begin, proposing=proposing)
    if why or begin is None:
        return attrs.evolve(task, why=why)
    found = due(office.pack, office.calendar, line, leg.level, begin)
    if line.life.held and _begins_anew(office):
        return attrs.evolve(task, due=found, why="held")
    return timed(office, task, found, on)


def _proposer(office: Office, dossier: Dossier, on: date) -> str:
    here = office.pack.unit_at(dossier.unit, on)
    return here[0].id if here else dossier.unit


def _appointed(dossier: Dossier) -> date | None:
    """The day promised last on this leg."""
    own = [a.appointed for a in dossier.life.acts if a.leg == dossier.life.leg and a.appointed]
    return own[-1] if own else None


def _stopped(dossier: Dossier, begin: date | None, *, proposing: bool) -> str:
    """Why no limit runs: nothing received, something still to be brought, already submitted."""
    life = dossier.life
    if life.legs[life.leg].done is not None:
        return "submitted"
    if begin is None:
        return "not-received"
    return "supplement" if proposing else ""


def _begins_anew(office: Office) -> bool:
    """Whether lifting a hold begins the limit anew under the readings in use."""
    arrows = office.pack.national.transitions
    return any(t.hold == "off" and restarts(office.rules, t) for t in arrows)


def timed(office: Office, task: Task, found: DueDate, on: date) -> Task:
    """The task with its last day and how far that is off."""
    if found.on is None:
        return attrs.evolve(task, due=found, why=found.why)
    left = office.calendar.working_days_between(on, found.on)
    return attrs.evolve(task, due=found, left=left, late=on > found.on)


def _filing(office: Office, line: Dossier, on: date) -> Iterator[Task]:
    """Deadlines of a level that the line has not reached yet."""
    life = line.life
    ahead = {leg.level for leg in life.legs[life.leg + 1 :] if not leg.lapsed}
    for found in deadlines(office.pack, line, on):
        if found.level in ahead:
            leg = life.legs[life.leg]
            task = Task(
                submission=line.submission,
                lines=(line.id,),
                award=line.award,
                state=life.state,
                level=found.level,
                unit=leg.unit,
                role=office.pack.find("states", life.state, "trạng thái").holder,
                filing=True,
            )
            yield timed(office, task, found, on)


def joined(tasks: Iterable[Task]) -> Iterator[Task]:
    """Lines of one list that wait in the same way are one task."""
    groups: dict[Task, list[str]] = {}
    for task in tasks:
        groups.setdefault(attrs.evolve(task, lines=()), []).extend(task.lines)
    for task, lines in groups.items():
        yield attrs.evolve(task, lines=tuple(sorted(lines, key=sort_key)))
