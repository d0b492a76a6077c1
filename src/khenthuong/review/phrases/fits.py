"""Whether a function takes just what the slots of its phrase give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from inspect import signature
from typing import Any, get_args, get_type_hints

from khenthuong.review.phrases.book import Entry
from khenthuong.review.phrases.kinds import Kind


def misfits(entry: Entry, kinds: Mapping[str, Kind]) -> Iterator[str]:
    """What is wrong between a phrase and its function, in Vietnamese."""
    phrase = entry.phrase
    given = ({slot.name for slot in entry.pattern.slots} | {phrase.below}) - {""}
    given |= {"shows"} if phrase.shows else set()
    names = list(signature(entry.function).parameters)[1:]  # the first is the world
    for name in sorted(given - set(names)):
        yield f"hàm không nhận “{name}”"
    for name in sorted(set(names) - given):
        yield f"mẫu câu không cho “{name}” mà hàm cần"
    hints = get_type_hints(entry.function)
    for slot in entry.pattern.slots:
        if slot.name in names:
            yield from _type(slot.name, hints.get(slot.name), kinds[slot.kind].type, slot.optional)


def _type(name: str, taken: Any, given: Any, optional: bool) -> Iterator[str]:
    allowed = set(get_args(taken)) if type(None) in get_args(taken) else {taken}
    wanted = {given, type(None)} if optional else {given}
    if allowed != wanted:
        yield f"hàm nhận “{name}” theo kiểu khác với loại của chỗ trống"
