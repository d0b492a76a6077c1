"""A dry run: what a boundary or new rules do to dossiers under way; it changes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import frozen

from khenthuong.judge import Case
from khenthuong.office.agenda import Task, agenda, settled, waiting
from khenthuong.office.desk import Office
from khenthuong.office.lawbook.difference import Flip, flip_of
from khenthuong.records import Dossier


@frozen(kw_only=True)
class Impact:
    """One dossier before and after: where it lies, what is concluded, which limit runs.

    ``after`` is the dossier with the hand-over done that the first action of the
    day would bring; ``stuck`` says that nobody is left to hand it to.
    """

    before: Dossier
    after: Dossier
    flip: Flip
    task: Task
    task_after: Task

    @property
    def moved(self) -> bool:
        """Whether it goes to another desk or another step."""
        return self.before.life != self.after.life

    @property
    def stuck(self) -> bool:
        """Whether no level is left that could go on with it."""
        return self.task_after.why == "no-way" != self.task.why

    @property
    def limit_changed(self) -> bool:
        """Whether another limit runs, from another day or to another last day."""
        return _limit(self.task) != _limit(self.task_after)

    @property
    def changed(self) -> bool:
        """Whether anything at all is otherwise."""
        flipped = self.flip.flipped or self.flip.gone or self.flip.new
        return bool(self.moved or self.stuck or self.limit_changed or flipped)


def impacts(
    old: Office, new: Office, dossiers: Sequence[Dossier], before: date, on: date
) -> Iterator[Impact]:
    """Every dossier under way: by the rules of ``old`` on ``before`` and of ``new`` on ``on``.

    A boundary is the same office on two days, new rules are two offices on one.
    Raises ``UnknownName`` where the new rules lack a unit or an award in use.
    """
    open_ = [d for d in dossiers if waiting(old, d)]
    tasks = _tasks(old, open_, before)
    later = _tasks(new, open_, on)
    for dossier in open_:
        one, other = settled(old, dossier, before), settled(new, dossier, on)
        verdicts = (old.check(_case(old, one, before)), new.check(_case(new, other, on)))
        yield Impact(
            before=one,
            after=other,
            flip=flip_of(dossier.id, (old, verdicts[0]), (new, verdicts[1]), obstacles=True),
            task=tasks[dossier.id],
            task_after=later[dossier.id],
        )


def _tasks(office: Office, dossiers: Sequence[Dossier], on: date) -> dict[str, Task]:
    found = agenda(office, dossiers, on)
    return {line: task for task in found if not task.filing for line in task.lines}


def _case(office: Office, dossier: Dossier, on: date) -> Case:
    """The dossier as the guards of its next step see it, nothing asked for beyond it."""
    life = dossier.life
    own = [a for a in life.acts if a.leg == life.leg]
    ballots = [a.ballot for a in own if a.ballot is not None]
    return Case(
        dossier=dossier,
        on=on,
        ballot=ballots[-1] if ballots else None,
        attestations=tuple(x for a in own for x in a.attestations),
        readings=office.rules.readings,
        level=life.legs[life.leg].level,
        stages=life.legs[life.leg].stages,
    )


def _limit(task: Task) -> tuple[object, ...]:
    """What of a task belongs to its limit."""
    if task.due is None:
        return (task.why,)
    return (task.why, task.due.start, task.due.on, task.due.needs, task.due.status)
