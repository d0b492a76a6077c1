"""One try of one action on a later machine: a decision's line or a plan, never a dossier's leg."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from attrs import frozen

from khenthuong.basis import Finding, Outcome, Refusal, Status, Truth, Verdict, Weight, weakest
from khenthuong.law.machine import Transition
from khenthuong.procedure.machine import Procedure, Selector
from khenthuong.procedure.reasons import closed, missing_parts, on_hold, wrong_state
from khenthuong.records import Act

Asked = Callable[[Iterable[str]], Verdict]


def _none(_: str) -> bool:
    """No branch is ever picked by name."""
    return False


@frozen
class Passed:
    """An arrow that opened: where it leads, and the verdict that opened it."""

    arrow: Transition
    target: str
    verdict: Verdict

    @property
    def status(self) -> str:
        """The weakest source status of what was judged."""
        judged = [p.status for p in self.verdict.phases if p.outcome is not Outcome.NOT_JUDGED]
        return weakest(judged or [Status.CONFIRMED]).value

    @property
    def warnings(self) -> tuple[str, ...]:
        """The codes of remarks; an alternative that was not needed is none."""
        said = (f for f in self.verdict.findings if f.weight is Weight.WARNING)
        return tuple(dict.fromkeys(f.code for f in said if f.truth is not Truth.TRUE))


def attempt(
    procedure: Procedure,
    code: str,
    state: str,
    act: Act,
    asked: Asked,
    *,
    held: bool = False,
    selects: Selector = _none,
) -> Passed | Refusal:
    """The arrow that the act goes through, or all reasons why it stays.

    ``asked`` judges the phases it is given; ``code`` names what the refusal is of.
    Raises ``UnknownName`` for a trigger the machine does not have.
    """
    arrow = procedure.arrow(state, act.trigger)
    if arrow is None:
        return Refusal(act.trigger, code, (wrong_state(procedure, state, act.trigger),))
    trigger = procedure.pack.find("triggers", act.trigger, "hành động")
    before = [*missing_parts(trigger, act), *on_hold(arrow, state, held=held)]
    verdicts: list[Verdict] = []

    def guard(transition: Transition) -> Sequence[Finding]:
        verdicts.append(asked((*transition.phases, *transition.soft)))
        return [*before, *closed(transition, verdicts[-1])]

    cursor = procedure.step(state, act.trigger, guard, selects)
    if cursor.findings:
        return Refusal(act.trigger, code, cursor.findings)
    return Passed(arrow, cursor.state, verdicts[-1])
