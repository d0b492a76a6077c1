"""A machine that nothing else walks yet: every guard is met, every branch may be the one taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import frozen

from khenthuong.basis import Finding, Refusal
from khenthuong.law import Pack
from khenthuong.law.machine import Transition
from khenthuong.procedure import Procedure
from khenthuong.procedure.reasons import on_hold
from khenthuong.prove.attempts import Attempt


@frozen
class Thing:
    """Any one thing that moves through the machine of that id."""

    machine: str


@frozen(cache_hash=True)
class Spot:
    """A state of the machine, held or not; its time is one single stretch."""

    state: str
    held: bool = False
    stretch: int = 0

    def at(self, stretch: int) -> Spot:
        """The same place in another stretch of time."""
        return Spot(self.state, self.held, stretch)


@frozen(cache_hash=True)
class Branch(Attempt):
    """An action together with the branch that it takes, and the state it leads to."""

    selector: str = ""
    to: str = ""


@frozen
class Moved:
    """An accepted action, and where it led."""

    trigger: str
    after: Spot


@frozen
class MovedAnswer:
    """What the machine answered."""

    events: tuple[Moved, ...]
    refusals: tuple[Refusal, ...] = ()


@frozen
class _Bench:
    """The machine at one place; the guard of an arrow asks only for the hold."""

    procedure: Procedure
    place: Spot

    def answer(self, attempt: Attempt) -> tuple[MovedAnswer, frozenset[str]]:
        """What the machine answers to an attempt; no phase is asked about."""
        chosen = attempt.selector if isinstance(attempt, Branch) else ""
        cursor = self.procedure.step(
            self.place.state, attempt.trigger, self._guard, lambda name: name == chosen
        )
        if cursor.findings:
            refused = Refusal(attempt.trigger, self.procedure.machine.id, cursor.findings)
            return MovedAnswer((), (refused,)), frozenset()
        arrow = self.procedure.arrow(self.place.state, attempt.trigger)
        hold = arrow.hold if arrow else ""
        after = Spot(cursor.state, {"on": True, "off": False}.get(hold, self.place.held))
        return MovedAnswer((Moved(attempt.trigger, after),)), frozenset()

    def _guard(self, arrow: Transition) -> Sequence[Finding]:
        return on_hold(arrow, self.place.state, held=self.place.held)

    def led(self, answer: MovedAnswer) -> tuple[Spot, tuple[()]]:
        """Where the accepted action led; nobody looks at its steps."""
        return answer.events[-1].after, ()


class FreeLab:
    """One machine of the pack with every guard met."""

    def __init__(self, pack: Pack, code: str) -> None:
        self.pack, self.machine = pack, pack.machine(code)
        self.days: tuple[date, ...] = (pack.first_day(),)
        self._procedure = Procedure(pack, code)
        self.staying = frozenset[str]()

    def shut(self, _closed: str) -> frozenset[str]:
        """No phase: guards are not asked."""
        return frozenset()

    def alike(self, _scene: Thing) -> tuple[int, ...]:
        """One stretch of time, like itself."""
        return (0,)

    def begin(self, _scene: Thing) -> Spot:
        """The entry of the machine."""
        return Spot(self._procedure.entry)

    def over(self, _place: Spot) -> bool:
        """Never: what leaves a final state is walked as well."""
        return False

    def attempts(self, state: str) -> tuple[Attempt, ...]:
        """Every action of a state, once for every branch of its arrow."""
        return tuple(self._branches(state))

    def _branches(self, state: str) -> Iterator[Branch]:
        for trigger in self._procedure.open_from(state):
            arrow = self._procedure.arrow(state, trigger)
            for choice in arrow.choices if arrow else ():
                yield Branch(trigger, selector=choice.selector, to=choice.to)

    def bench(self, _scene: Thing, place: Spot) -> _Bench:
        """The machine at that place."""
        return _Bench(self._procedure, place)
