"""Abstract states of one line of a decision: what guards and properties can tell apart."""

from __future__ import annotations

from attrs import frozen

from khenthuong.records import LineEvent


@frozen(cache_hash=True)
class LineState:
    """Where a line stands, what is out with the recipient, whether the award was annulled.

    ``annulled`` stays until a new decision is signed: whatever else happens, it
    does not bring the award back.
    """

    stretch: int
    state: str
    held: bool = False
    handed: bool = False
    paid: bool = False
    annulled: bool = False

    def at(self, stretch: int) -> LineState:
        """The same place in another stretch of time."""
        return LineState(stretch, self.state, self.held, self.handed, self.paid, self.annulled)


def annulled(before: LineState, event: LineEvent, void: frozenset[str]) -> bool:
    """Whether the award is annulled after an event."""
    return event.target in void or (before.annulled and event.act.signing is None)
