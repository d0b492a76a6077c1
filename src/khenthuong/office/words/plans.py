"""Where a plan stands, in words: its milestones, reports, ranks and what was done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from khenthuong.basis.text import day
from khenthuong.judge.plans.demands import Demand, demands
from khenthuong.office.context import Movement
from khenthuong.office.planning import kinds_of
from khenthuong.office.plantasks import PlanTask
from khenthuong.office.words.wording import Wording
from khenthuong.records import PlanAct

_GROUP = "ke-hoach"
Row = tuple[str, ...]


class PlanWords:
    """Texts of one pack; nothing it returns holds a code, the id of the plan aside."""

    def __init__(self, words: Wording) -> None:
        self._words = words

    def say(self, code: str, **values: Any) -> str:
        """A sentence about plans."""
        return self._words.text(_GROUP, code, **values)

    def heads(self, *codes: str) -> Row:
        """The heading of a table."""
        return tuple(self.say(code) for code in codes)

    def state(self, movement: Movement) -> str:
        """The step at which the plan is; a plan of which nothing is recorded says so."""
        if not movement.life.acts:
            return self.say("not-begun")
        return self._words.pack.label("states", movement.life.state)

    def holder(self, movement: Movement) -> str:
        """Whose turn it is; empty where the movement is at its end."""
        pack = self._words.pack
        role = pack.find("states", movement.life.state, "trạng thái").holder
        return pack.label("roles", role) if role else ""

    def about(self, movement: Movement, on: date) -> Iterator[tuple[str, str]]:
        """State, whose turn it is, carrying unit and scope."""
        yield self.say("state"), self.state(movement)
        if self.holder(movement):
            yield self.say("holder"), self.holder(movement)
        unit, before = self._words.unit(movement.unit), self._words.unit(movement.plan.unit)
        over = unit if unit == before else self.say("taken-over", unit=unit, before=before)
        yield self.say("unit"), self._working(movement, on) or over
        if movement.plan.scope:
            yield self.say("scope"), self._words.text("pham-vi", movement.plan.scope)

    def _working(self, movement: Movement, on: date) -> str:
        """Who would have to go on with it, where the unit has ended."""
        pack = self._words.pack
        if pack.unit(movement.unit).works(on) or not pack.unit_at(movement.unit, on):
            return ""
        later = self._words.unit(pack.unit_at(movement.unit, on)[0].id)
        return self.say("ended", unit=self._words.unit(movement.unit), later=later)

    def items(self, movement: Movement, on: date) -> Iterator[Row]:
        """Each milestone and report with its day and how it stands."""
        kinds = kinds_of(self._words.pack)
        for asked in demands(movement.plan, movement.life):
            by = day(asked.on) if asked.on else self.say("no-day")
            worked = not asked.kind or asked.kind in kinds or asked.done is not None
            yield asked.text, by, self._standing(asked, on) if worked else self._passing(asked, on)

    def _passing(self, asked: Demand, on: date) -> str:
        """An event that nobody has to carry out."""
        return self.say("passed") if asked.on and asked.on < on else ""

    def _standing(self, asked: Demand, on: date) -> str:
        late = asked.on is not None and asked.on < on
        if asked.done is not None:
            after = asked.on is not None and asked.on < asked.done
            return self.say("done-late" if after else "done", on=day(asked.done))
        if asked.received:
            everybody = len(asked.received) + len(asked.missing)
            if asked.missing:
                return self.say("received", count=len(asked.received), all=everybody)
            return self.say("received-some", names=", ".join(asked.received))
        code = "open" if asked.kind else "report-open"
        closed = "open-late" if asked.kind else "report-late"
        return self.say(closed if late else code)

    def ranks(self, movement: Movement) -> Iterator[Row]:
        """Each recorded rank with the paper that confirms it."""
        clusters = {c.id: c.text for c in movement.plan.clusters}
        for rank in movement.life.ranks:
            paper = rank.paper or self.say("unconfirmed")
            yield rank.body, clusters.get(rank.cluster, rank.cluster), str(rank.place), paper

    def acts(self, movement: Movement) -> Iterator[Row]:
        """What was done, in order."""
        for act in movement.life.acts:
            done = self._words.pack.find("triggers", act.trigger, "hành động").done
            yield day(act.on), done, self._papers(act)

    def _papers(self, act: PlanAct) -> str:
        numbers = (act.signing.number,) if act.signing else ()
        return "; ".join(x for x in (*numbers, *act.papers, act.reason) if x)

    # -- what is due -------------------------------------------------------------

    def task(self, task: PlanTask) -> Row:
        """A task as a row: day, how it stands, plan, what, whose desk."""
        by = day(task.demand.on) if task.demand.on else "–"
        missing = task.demand.missing
        what = task.demand.text
        if missing:
            what = f"{what}. {self.say('waits-for', names=', '.join(missing))}"
        unit = self._words.unit(task.unit)
        if task.waits:
            unit = self.say("waits-for-successor", unit=unit)
        return by, self.left(task), task.plan, what, unit

    def left(self, task: PlanTask) -> str:
        """How far the day is off, in days of the calendar."""
        if task.left is None:
            return self.say("days-open")
        if task.late:
            return self.say("days-late", days=-task.left)
        return self.say("days-left", days=task.left) if task.left else self.say("days-today")
