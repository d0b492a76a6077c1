"""One line of a list with its answer, and the answer for the list as a whole."""

from __future__ import annotations

from attrs import frozen

from khenthuong.basis import Cause, Finding, Outcome, Status, Truth
from khenthuong.judge.case import Case
from khenthuong.judge.lists.order import Placement

_WAITS = (Outcome.UNKNOWN, Outcome.HOLD, Outcome.NOT_JUDGED)


@frozen(kw_only=True)
class ListEntry:
    """One line: its case and the outcome of its own check.

    ``id`` is how the list names it. ``rank`` is its place by merit as the council put it;
    lines of equal rank are equals, and without ranks all of them are.
    """

    id: str
    case: Case
    outcome: Outcome
    rank: int = 0

    @property
    def met(self) -> Truth:
        """Whether it meets what is asked of a single dossier."""
        return Truth.of(None if self.outcome in _WAITS else self.outcome.open)

    @property
    def name(self) -> str:
        """Whom it is about, with the name of the line."""
        return f"{self.case.dossier.subject.name} ({self.id})"


@frozen(kw_only=True)
class Ranking:
    """Where the lines of one award stand when there are more of them than ``places``.

    ``tiers`` is the order, equals together; ``placement`` who is in whatever is unknown.
    """

    award: str
    places: int
    tiers: tuple[tuple[str, ...], ...]
    placement: Placement


@frozen(kw_only=True)
class ListVerdict:
    """The answer for a whole list, apart from the verdicts of its lines.

    ``NOT_JUDGED`` where no rule speaks of the list; remarks, orders and reports never block.
    """

    outcome: Outcome
    cause: Cause = Cause.NONE
    status: Status = Status.CONFIRMED
    findings: tuple[Finding, ...] = ()
    rankings: tuple[Ranking, ...] = ()
