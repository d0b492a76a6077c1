"""The agenda and the countdown in words: how a last day stands, and why one is not known."""

from __future__ import annotations

from datetime import date
from typing import Any

from khenthuong.basis import Cause
from khenthuong.basis.text import day
from khenthuong.office.agenda import Task, limit_label
from khenthuong.office.countdown import LastDay
from khenthuong.office.desks import desk
from khenthuong.office.words.wording import Wording

_FEW = 3


class AgendaWords:
    """Texts of one pack; nothing it returns holds a code, the ids of lists and lines aside."""

    def __init__(self, words: Wording) -> None:
        self._words = words

    def say(self, code: str, **values: Any) -> str:
        """A sentence about due dates."""
        return self._words.text("han", code, **values)

    def lines(self, lines: tuple[str, ...]) -> str:
        """A few ids in full, many as first and last."""
        if len(lines) <= _FEW:
            return ", ".join(lines)
        return self.say("many", first=lines[0], last=lines[-1], count=len(lines))

    def step(self, task: Task) -> str:
        """The state, and the name of the deadline where the task is one."""
        state = self._words.pack.label("states", task.state)
        if task.promised:
            papers = {p.id: p.label for p in self._words.pack.national.papers}
            what = ", ".join(papers.get(x, x) for x in task.what)
            return self.say(f"promised-{task.promised}", what=what)
        if not task.filing or task.due is None:
            return state
        label = limit_label(self._words.pack, task.due.limit)
        return self.say("deadline", state=state, label=label)

    def last(self, on: date | None) -> str:
        """A day, or a dash where there is none."""
        return day(on) if on else "–"

    def standing(self, task: Task) -> str:
        """How the last day stands, in the words of an office."""
        text = self._standing(task)
        if task.appointed is None:
            return text
        return self.say("promised", text=text, on=day(task.appointed))

    def _standing(self, task: Task) -> str:
        if task.why:
            found = task.due
            why = self.why(
                task.why, needs=found.needs if found else "", year=found.year if found else None
            )
            known = task.why in (Cause.RULE.value, Cause.FACT.value, "undecided-year")
            return self.say("unknown" if known else "waiting", why=why)
        if task.left is None:
            code = "overdue-uncounted" if task.late else "in-time-uncounted"
            return self.say(code, why=self.say("no-calendar"))
        if task.late:
            return self.say("overdue", days=-task.left)
        return self.say("in-time", days=task.left) if task.left else self.say("today")

    def why(self, code: str, *, needs: str = "", year: int | None = None) -> str:
        """Why no last day is known, or no limit runs."""
        if code == Cause.RULE.value and not needs:
            return self._words.text("giai-thich", "no-local-limit")
        lower = needs[:1].lower() + needs[1:]
        return self._words.text("vi-sao-han", code, needs=lower, year=year)

    def desk(self, task: Task, on: date) -> str:
        """Whose desk it is, and whose it was."""
        here = desk(self._words, task.role, task.unit, on)
        if not task.moved_from:
            return here
        return self.say("moved", desk=here, unit=self._words.unit(task.moved_from))

    def source(self, task: Task) -> str:
        """The source status of the limit, where there is one."""
        if task.due is None or not task.due.limit:
            return ""
        return self._words.text("nguon", task.due.status.value)

    # -- counting back -----------------------------------------------------------

    def action(self, step: LastDay) -> str:
        """What must be done by then."""
        return self._words.pack.label("triggers", step.trigger)

    def by(self, step: LastDay) -> str:
        """What gives the day, or why it is not known."""
        if step.why:
            why = self.why(step.why, needs=step.needs, year=step.year)
            return self.say("unknown", why=why)
        if not step.limit:
            return self.say("back-next")
        status = self._words.text("nguon", step.status.value).lower()
        return f"{limit_label(self._words.pack, step.limit)} ({status})"
