"""Limits beside that of the leg: returning, telling what lacks, telling the result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from attrs import frozen

from khenthuong.judge import due
from khenthuong.judge.authority import successors
from khenthuong.judge.limits import limit_at
from khenthuong.office.agenda import Task, joined, timed
from khenthuong.office.desk import Office
from khenthuong.records import Dossier, Standing


def side_tasks(
    office: Office,
    dossiers: Iterable[Dossier],
    standings: Mapping[tuple[str, str], Standing],
    on: date,
) -> tuple[Task, ...]:
    """What such limits still wait for: begun by an act, to be ended by another one.

    Only limits whose end is an act that can be recorded: of the dossier, or of the
    line of its decision. ``standings`` are by (decision, dossier).
    """
    after = {code: standing for (_, code), standing in standings.items()}
    duties = dict.fromkeys(x.duty for x in office.pack.national.limits if x.duty)
    found = (
        task
        for dossier in dossiers
        if dossier.life.legs
        for duty in duties
        for task in _Line(office, dossier, after.get(dossier.id), on).of(duty)
    )
    return tuple(joined(found))


@frozen
class _Line:
    """One dossier, and where the line of its decision stands."""

    office: Office
    dossier: Dossier
    standing: Standing | None
    on: date

    def of(self, duty: str) -> Iterator[Task]:
        """The task of one duty, where its limit runs."""
        office, dossier = self.office, self.dossier
        leg = dossier.life.legs[dossier.life.leg]
        found = limit_at(office.pack, dossier, leg.level, self.on, duty)
        if found is None:
            return
        began = self._began(found[1].starts)
        if began is None or not self._may(found[1].ends):
            return
        state = office.pack.find("states", dossier.life.state, "trạng thái")
        task = Task(
            submission=dossier.submission,
            lines=(dossier.id,),
            award=dossier.award,
            state=state.id,
            level=leg.level,
            unit=(successors(office.pack, leg.unit, self.on, place=dossier.unit) or [leg.unit])[0],
            role=state.holder or office.after.procedure.machine.states[0].holder,
            filing=True,
        )
        running = due(office.pack, office.calendar, dossier, leg.level, began, duty)
        yield timed(office, task, running, self.on)

    def _began(self, event: str) -> date | None:
        """The last day of the act that begins the limit; none when the stage was left since."""
        acts: Sequence[str] = [a.trigger for a in self.dossier.life.acts]
        if event not in acts:
            return None
        place = len(acts) - 1 - acts[::-1].index(event)
        stages = {t.id for t in self.office.pack.national.triggers if t.stage}
        if stages & set(acts[place + 1 :]):
            return None
        return self.dossier.life.acts[place].on

    def _may(self, event: str) -> bool:
        """Whether the act that ends the limit is still to be taken."""
        own, later = self.office.rules.procedure, self.office.after.procedure
        if event in {t.id for t in own.machine.triggers}:
            return own.arrow(self.dossier.life.state, event) is not None
        if event not in {t.id for t in later.machine.triggers}:
            return False
        state = self.standing.state if self.standing else later.entry
        return later.arrow(state, event) is not None
