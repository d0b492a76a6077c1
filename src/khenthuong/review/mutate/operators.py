"""How one value of the rules can be changed: the small slips that a writer of data makes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from attrs import frozen

Changed = tuple[str, Any]
"""The code of a change, and the value after it."""
Operator = Callable[[Any, "Column"], Iterator[Changed]]

MORE, LESS, FLIP, DROP, OTHER, OUT = "+", "-", "flip", "drop", "to", "out"
_DAY = timedelta(days=1)


@frozen
class Column:
    """All values that one attribute has anywhere in the rules, and how fine its numbers are."""

    values: tuple[str, ...] = ()
    step: int = 1
    default: Any = None


def number(value: Any, column: Column) -> Iterator[Changed]:
    """One more and one less, in the unit in which the law writes it; not where none is stated."""
    if value not in (None, column.default):
        yield f"{MORE}{column.step}", value + column.step
        yield f"{LESS}{column.step}", value - column.step


def day(value: Any, _: Column) -> Iterator[Changed]:
    """The day after and the day before."""
    if isinstance(value, date):
        yield f"{MORE}1", value + _DAY
        yield f"{LESS}1", value - _DAY


def days(value: Any, _: Column) -> Iterator[Changed]:
    """Each of several days, one later and one earlier."""
    for index, one in enumerate(value):
        for sign, moved in ((MORE, one + _DAY), (LESS, one - _DAY)):
            yield f"{index}{sign}1", (*value[:index], moved, *value[index + 1 :])


def flag(value: Any, _: Column) -> Iterator[Changed]:
    """Yes for no, and no for yes."""
    if type(value) is bool:
        yield FLIP, not value


def stated(value: Any, _: Column) -> Iterator[Changed]:
    """A yes that is not said any more."""
    if value is True:
        yield FLIP, False


def items(value: Any, _: Column) -> Iterator[Changed]:
    """Each item left out; where it is the only one, the list is empty and limits nothing."""
    for index, item in enumerate(value):
        if item in value[:index]:
            continue
        named = item if isinstance(item, str) else str(index)
        yield f"{DROP}:{named}", (*value[:index], *value[index + 1 :])


def entries(value: Any, _: Column) -> Iterator[Changed]:
    """Each entry of a mapping left out."""
    for key in value:
        yield f"{DROP}:{key}", {k: v for k, v in value.items() if k != key}


def other(value: Any, column: Column) -> Iterator[Changed]:
    """Another value that stands in the same place elsewhere: the next one in their order."""
    if value and len(column.values) > 1:
        place = column.values.index(value)
        following = column.values[(place + 1) % len(column.values)]
        yield f"{OTHER}:{following}", following


def among(*values: str) -> Operator:
    """The next one of these; another value is left as it is."""

    def following(value: Any, _: Column) -> Iterator[Changed]:
        yield from other(value, Column(values)) if value in values else ()

    return following


def out(value: Any, column: Column) -> Iterator[Changed]:
    """Left out altogether."""
    if value:
        yield OUT, column.default


def both(*operators: Operator) -> Operator:
    """One after the other."""

    def all_of_them(value: Any, column: Column) -> Iterator[Changed]:
        for operator in operators:
            yield from operator(value, column)

    return all_of_them


Table = Mapping[type[Any], Mapping[str, Operator]]
