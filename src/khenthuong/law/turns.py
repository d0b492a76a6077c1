"""The days on which something of the rules changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

import attrs

from khenthuong.law.packfile import PackFile
from khenthuong.law.structure import walk

_SIDE = ("plans", "review_rules", "labels", "days_off", "assumptions")
_DAY = timedelta(days=1)


def turns(contents: Iterable[PackFile]) -> frozenset[date]:
    """Every day on which a dated part of the rules begins, or has just ended."""
    kept = [a.name for a in attrs.fields(PackFile) if a.name not in _SIDE]
    found: set[date] = set()
    for content in contents:
        for name in kept:
            for _, value in walk(getattr(content, name)):
                found.update(_around(value))
    return frozenset(found)


def _around(value: Any) -> Iterator[date]:
    for name in ("start", "on"):
        day = getattr(value, name, None)
        if isinstance(day, date):
            yield day
    end = getattr(value, "end", None)
    if isinstance(end, date):
        yield end + _DAY
