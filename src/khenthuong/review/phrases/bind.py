"""Bind functions to phrases by their ids, and find what a module has bound."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import ModuleType
from typing import Any

from attrs import frozen

Function = Callable[..., None]
Table = Sequence[Sequence[str]]
Rows = Sequence[Mapping[str, Any]]


@frozen
class Bound:
    """A function and the phrases that call it."""

    ids: tuple[str, ...]
    function: Function


def phrase(*ids: str) -> Callable[[Function], Bound]:
    """Bind the function below to the phrases of the data with these ids.

    Its first parameter is the ``World``; the others are named as the slots of the
    phrase. ``table``, ``rows`` or ``long_text`` takes what stands below the step,
    ``shows`` what the phrase says a sentence of the answer must show.
    """
    return lambda function: Bound(ids, function)


def bindings(modules: Iterable[ModuleType]) -> Iterator[tuple[str, Function]]:
    """Every id that the modules bind, with its function, in their order."""
    for module in modules:
        found: list[Any] = [x for x in vars(module).values() if isinstance(x, Bound)]
        for bound in found:
            for code in bound.ids:
                yield code, bound.function
