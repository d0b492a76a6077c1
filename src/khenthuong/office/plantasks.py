"""What running plans wait for on a day: milestones to finish, reports to receive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

from khenthuong.basis.text import sort_key
from khenthuong.judge.plans.demands import Demand, demands
from khenthuong.office.context import Movement
from khenthuong.office.desk import Office

_NEVER = date.max


@frozen(kw_only=True)
class PlanTask:
    """One open milestone or report of a running plan.

    ``left`` are the days up to the day of the plan, negative when it has passed,
    ``None`` where no day is set: days of a plan are targets and do not roll.
    ``unit`` carries the movement; ``waits`` says that it ended and nobody took over yet.
    """

    plan: str
    title: str
    unit: str
    demand: Demand
    left: int | None = None
    waits: bool = False

    @property
    def late(self) -> bool:
        """Whether the day has passed."""
        return self.left is not None and self.left < 0


def plan_tasks(office: Office, movements: Iterable[Movement], on: date) -> tuple[PlanTask, ...]:
    """Everything that running plans wait for, the earliest day first, then by unit."""
    running = (m for m in movements if office.planning.running(m))
    found = [task for movement in running for task in _of(office, movement, on)]
    return tuple(sorted(found, key=lambda t: _order(office, t)))


def _of(office: Office, movement: Movement, on: date) -> Iterator[PlanTask]:
    here = [u.id for u in office.pack.unit_at(movement.unit, on)]
    for demand in demands(movement.plan, movement.life):
        if demand.open and (not demand.kind or demand.kind in office.planning.kinds):
            yield PlanTask(
                plan=movement.plan.id,
                title=movement.plan.title,
                unit=(*here, movement.unit)[0],
                demand=demand,
                left=(demand.on - on).days if demand.on else None,
                waits=not office.pack.unit(movement.unit).works(on),
            )


def _order(office: Office, task: PlanTask) -> tuple[object, ...]:
    unit = sort_key(office.pack.unit(task.unit).full_name)
    return (task.demand.on or _NEVER, unit, task.plan, sort_key(task.demand.text))
