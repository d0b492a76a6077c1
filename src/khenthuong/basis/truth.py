"""Three-valued truth: what is not known is never a pass (Kleene's strong logic)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum


class Truth(Enum):
    """``TRUE``, ``FALSE`` or ``UNKNOWN``; not usable as a Python bool on purpose."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"

    def __bool__(self) -> bool:
        raise TypeError("a Truth has three values; compare with Truth.TRUE")

    @classmethod
    def of(cls, value: bool | None) -> Truth:
        """``None`` is ``UNKNOWN``."""
        return cls.UNKNOWN if value is None else cls.TRUE if value else cls.FALSE


def negate(truth: Truth) -> Truth:
    """Unknown stays unknown."""
    return {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE}.get(truth, Truth.UNKNOWN)


def at_least(wanted: int, truths: Iterable[Truth]) -> Truth:
    """Whether ``wanted`` of the truths hold; unknown while that is still open."""
    seen = list(truths)
    sure, maybe = seen.count(Truth.TRUE), seen.count(Truth.UNKNOWN)
    if sure >= wanted:
        return Truth.TRUE
    return Truth.UNKNOWN if sure + maybe >= wanted else Truth.FALSE


def every(truths: Iterable[Truth]) -> Truth:
    """All hold; one false decides, whatever is unknown."""
    seen = list(truths)
    return at_least(len(seen), seen)


def some(truths: Iterable[Truth]) -> Truth:
    """At least one holds; one true decides, whatever is unknown."""
    return at_least(1, truths)
