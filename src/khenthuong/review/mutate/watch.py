"""Which values of the rules a piece of work asks for: every attribute that it reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

Read = tuple[int, str]
"""A value by its identity, and the attribute."""


@contextmanager
def watched(places: Iterable[tuple[Any, str]]) -> Iterator[Callable[[], set[Read]]]:
    """Write down which attributes are read while the block runs.

    ``places`` are values with the attributes of interest. Gives a function that starts
    a new set and returns it. The attributes are watched for whole classes, in this
    process only and until the block ends.
    """
    seen: list[set[Read]] = [set()]

    def begin() -> set[Read]:
        seen[0] = set()
        return seen[0]

    slots = {_slot(type(value), name) for value, name in places}
    plain = {(kind, name): vars(kind)[name] for kind, name in slots}
    for (kind, name), slot in plain.items():
        setattr(kind, name, _telling(slot, name, seen))
    try:
        yield begin
    finally:
        for (kind, name), slot in plain.items():
            setattr(kind, name, slot)


def _slot(kind: type[Any], name: str) -> tuple[type[Any], str]:
    """The class that keeps the attribute: a base has it for all that derive from it."""
    return next(base for base in kind.__mro__ if name in vars(base)), name


def _telling(slot: Any, name: str, seen: list[set[Read]]) -> property:
    def read(self: Any) -> Any:
        seen[0].add((id(self), name))
        return slot.__get__(self)

    return property(read, slot.__set__)
