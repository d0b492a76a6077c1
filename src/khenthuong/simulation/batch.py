"""A list on its way, and what one command did to it."""

from __future__ import annotations

from datetime import date

from attrs import define, field, frozen

from khenthuong.basis import Refusal
from khenthuong.office import Context
from khenthuong.records import Decision, Dossier, Event, Given, Submission
from khenthuong.simulation.occasions import Occasion


@frozen(kw_only=True)
class Step:
    """What one command did. ``opens`` marks a new list that is to be saved first.

    ``submissions`` are all lists that changed, ``dossiers`` the lines after the step.
    """

    on: date
    trigger: str
    dossiers: tuple[Dossier, ...]
    submissions: tuple[Submission, ...]
    opens: bool = False
    events: tuple[Event, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    decision: Decision | None = None


@frozen
class Supply:
    """What a line brings when it is completed."""

    papers: tuple[str, ...] = ()
    facts: dict[str, Given] = field(factory=dict)


@define
class Batch:
    """A list: what it is for, which lines still move, how often a step was tried."""

    context: Context
    occasion: Occasion
    open: list[str]
    parts: int = 0
    supplies: dict[str, Supply] = field(factory=dict)
    tried: dict[tuple[str, str], int] = field(factory=dict)

    def close(self, line: str) -> None:
        """The line stays where it is."""
        self.open = [x for x in self.open if x != line]

    def apart(self, line: str, pattern: str) -> Batch:
        """A list of its own for one line; this very list when it is the only line."""
        held = self.context.submission
        if len(held.lines) == 1:
            return self
        self.parts += 1
        new = pattern.format(list=held.id, number=self.parts)
        return Batch(self.context.split((line,), new)[1], self.occasion, [line])

    def without(self, line: str, new: str) -> Submission:
        """The submission once the line has moved to the list ``new``."""
        return self.context.split((line,), new)[0].submission

    def release(self, line: str, new: str) -> None:
        """Take the line off for good."""
        self.context = self.context.split((line,), new)[0]
        self.close(line)
