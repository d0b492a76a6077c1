"""Slips in time: a dated part that begins or ends a day early or late.

Where one part follows another, the day between them moves for both, for a gap or
an overlap would not load. A day on which only the article or its source status changes
is left alone: nothing comes out otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

import attrs

from khenthuong.law.series import Segment
from khenthuong.law.structure import yaml_key
from khenthuong.law.yamltext import Path

_DAY = timedelta(days=1)
_BESIDE = ("start", "end", "cite", "carried", "note", "id", "label")


def span_changes(
    path: Path, value: Any, first: date | None
) -> Iterator[tuple[Path, str, Sequence[tuple[Path, Any]], Sequence[tuple[Any, str]]]]:
    """Every move of a day on which a dated part of ``value`` begins or ends.

    ``first`` is where the data begin, which is no rule of law.
    """
    for attribute in attrs.fields(type(value)) if attrs.has(type(value)) else ():
        parts = getattr(value, attribute.name)
        if isinstance(parts, tuple) and parts and isinstance(parts[0], Segment):
            step: Path = (yaml_key(attribute.name),)
            for where, name, moved in _moves(parts, first):
                for sign, delta in (("+1", _DAY), ("-1", -_DAY)):
                    changes = [
                        ((*path, *step, i, n), getattr(parts[i], n) + delta) for i, n in moved
                    ]
                    reads = [(parts[i], n) for i, n in moved]
                    yield (*step, where, name), sign, changes, reads


def _moves(
    parts: Sequence[Any], first: date | None
) -> Iterator[tuple[int, str, list[tuple[int, str]]]]:
    """Each day on which something begins, with the part that ends the day before."""
    ended = set()
    for index, part in enumerate(parts):
        if part.start in (None, first):
            continue
        before = next((i for i, p in enumerate(parts) if _follows(part, p)), None)
        if before is None:
            yield index, "start", [(index, "start")]
            continue
        ended.add(before)
        if _said(part) != _said(parts[before]):
            yield index, "start", [(index, "start"), (before, "end")]
    for index, part in enumerate(parts):
        if part.end is not None and index not in ended:
            yield index, "end", [(index, "end")]


def _follows(part: Any, before: Any) -> bool:
    same = getattr(part, "ground", "") == getattr(before, "ground", "")
    return same and before.end is not None and before.end + _DAY == part.start


def _said(value: Any) -> Any:
    """What a part says, without its days, its articles and how sure it is."""
    if isinstance(value, tuple):
        return tuple(_said(v) for v in value)
    if isinstance(value, dict):
        return {key: _said(v) for key, v in value.items()}
    if not attrs.has(type(value)):
        return value
    names = (a.name for a in attrs.fields(type(value)) if a.init)
    kept = (n for n in names if n not in _BESIDE and not n.endswith("status"))
    return type(value), tuple((name, _said(getattr(value, name))) for name in kept)
