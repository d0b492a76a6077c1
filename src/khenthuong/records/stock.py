"""A small account of things to hand over: taken in, given out, spoilt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from enum import Enum

from attrs import field, frozen, validators


class Movement(Enum):
    """What happened to the things: taken in, given out, or spoilt and written off."""

    IN = "nhap"
    OUT = "xuat"
    SPOILT = "hong"


@frozen(kw_only=True)
class StockEntry:
    """One line of the account; ``count`` is always positive, the movement gives the sign.

    ``decision`` names the award decision things were given out for. Raises
    ``ValueError`` for a count below one.
    """

    item: str
    movement: Movement
    count: int = field(validator=[validators.instance_of(int), validators.ge(1)])
    on: date
    entered: date
    decision: str = ""
    reason: str = ""

    @property
    def change(self) -> int:
        """What it does to the balance."""
        return self.count if self.movement is Movement.IN else -self.count


def balance(entries: Iterable[StockEntry], on: date | None = None) -> Counter[str]:
    """How many of each thing are there, up to a day; the fold of the account."""
    found: Counter[str] = Counter()
    for entry in entries:
        if on is None or entry.on <= on:
            found[entry.item] += entry.change
    return found
