"""How far a legal statement was checked against its source, and until when it holds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum

from attrs import frozen


class Status(Enum):
    """The source status of a fact of law, best first."""

    CONFIRMED = "confirmed"
    SECONDARY = "secondary"
    UNCONFIRMED = "unconfirmed"
    OPEN = "open"
    HOUSE = "house"

    @property
    def weak(self) -> bool:
        """Whether a verdict that rests on it must say so and may be set aside."""
        return self in (Status.UNCONFIRMED, Status.OPEN)


_ORDER = list(Status)


def weakest(statuses: Iterable[Status]) -> Status:
    """The least certain of them; ``CONFIRMED`` when there is none."""
    return max(statuses, key=_ORDER.index, default=Status.CONFIRMED)


@frozen
class Span:
    """Civil days from ``start`` to ``end``, both included; ``None`` is open."""

    start: date | None = None
    end: date | None = None

    def holds(self, on: date) -> bool:
        """Whether ``on`` lies inside."""
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)
