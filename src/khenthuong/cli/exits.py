"""The exit codes of a check; a crash has another one, so that 1 is always a legal answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from khenthuong.basis import Outcome
    from khenthuong.judge import ListVerdict

BAD_INPUT, UNKNOWN, CRASH = 2, 3, 70
_WORST_FIRST = (BAD_INPUT, 1, 4, UNKNOWN, 5, 0)


def exit_code(outcome: Outcome) -> int:
    """The exit code of one answer."""
    from khenthuong.basis import Outcome

    codes = {
        Outcome.PASS: 0,
        Outcome.ATTESTED: 0,
        Outcome.FAIL: 1,
        Outcome.HOLD: 4,
        Outcome.NOT_APPLICABLE: 5,
    }
    return codes.get(outcome, UNKNOWN)


def list_code(verdict: ListVerdict) -> int:
    """The exit code of what is said of a whole list; where nothing is judged, 0."""
    from khenthuong.basis import Outcome

    if verdict.outcome is Outcome.NOT_JUDGED:
        return 0
    return exit_code(verdict.outcome)


def worst(codes: Iterable[int]) -> int:
    """The code of several answers together."""
    return min(codes, key=_WORST_FIRST.index)
