"""The text of a phrase as data writes it, turned into what a step is matched with.

``{on:ngày}`` takes what the kind ``ngày`` takes and hands it over as ``on``;
``{chữ}`` takes it and drops it; ``[ … ]`` may be left out; ``( … | … )`` is one of
several.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import frozen

_TOKEN = re.compile(
    r"\{(?:(?P<name>[a-z_]+):)?(?P<kind>[^{}:]+)\}|(?P<mark>[\[\]()|{}])|(?P<text>.)"
)
_OPEN = {"[": "]", "(": ")"}
_REGEX = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}


@frozen
class Slot:
    """One place of a phrase that a scenario fills in; without a name nobody takes it."""

    name: str
    kind: str
    optional: bool


@frozen
class Pattern:
    """What matches the steps of one phrase."""

    regex: re.Pattern[str]
    slots: tuple[Slot, ...]

    def match(self, step: str) -> dict[str, str | None] | None:
        """What the named slots took from this step, or ``None`` when it is another sentence."""
        found = self.regex.fullmatch(step)
        return found.groupdict() if found else None


def compiled(text: str, kinds: Mapping[str, str]) -> Pattern:
    """Turn the text of a phrase into a pattern.

    Args:
        text: the phrase as the data have it.
        kinds: what each kind of slot takes, as a regular expression.

    Raises:
        ValueError: a bracket is not closed, a slot stands twice or has an unknown kind.

    """
    parts: list[str] = []
    slots: list[Slot] = []
    closing: list[str] = []
    for token in _TOKEN.finditer(text):
        if token["kind"]:
            slots.append(Slot(token["name"] or "", token["kind"], bool(closing)))
            parts.append(_group(slots[-1], kinds))
        elif token["mark"]:
            parts.append(_bracket(token["mark"], closing))
        else:
            parts.append(re.escape(token["text"]))
    if closing:
        raise ValueError(f"thiếu dấu “{closing[-1]}”")
    _once(slots)
    return Pattern(re.compile("".join(parts)), tuple(slots))


def _group(slot: Slot, kinds: Mapping[str, str]) -> str:
    if slot.kind not in kinds:
        raise UnknownKind(slot.kind)
    return f"(?P<{slot.name}>{kinds[slot.kind]})" if slot.name else f"(?:{kinds[slot.kind]})"


class UnknownKind(ValueError):
    """A slot of a kind that nothing defines; ``kind`` says which."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        super().__init__(f"không có loại chỗ trống “{kind}”")


def _bracket(mark: str, closing: list[str]) -> str:
    if mark in _OPEN:
        closing.append(_OPEN[mark])
    elif mark in _OPEN.values():
        if not closing or closing.pop() != mark:
            raise ValueError(f"thừa dấu “{mark}”")
    elif mark != "|" or not closing or closing[-1] != ")":
        raise ValueError(f"dấu “{mark}” đặt sai chỗ")
    return _REGEX[mark]


def _once(slots: list[Slot]) -> None:
    names = [slot.name for slot in slots if slot.name]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"chỗ trống “{name}” có hai lần")


@frozen
class Column:
    """A column of the table below a step; one that may be missing stands in ``[ ]``."""

    header: str
    name: str
    kind: str
    optional: bool


def column(header: str, slot: str) -> Column:
    """Read ``[xếp loại]`` and ``rating:mức xếp loại``; raises ``ValueError``."""
    name, colon, kind = slot.partition(":")
    if not colon:
        raise ValueError(f"cột “{header}” cần tên và loại, cách nhau bằng dấu hai chấm")
    plain = header.removeprefix("[").removesuffix("]")
    return Column(plain, name, kind, optional=plain != header)


def readable(text: str) -> str:
    """The phrase as a writer of scenarios sees it: ``{on:ngày}`` is shown as ``{ngày}``."""
    return "".join(_shown(token) for token in _TOKEN.finditer(text))


def _shown(token: re.Match[str]) -> str:
    return f"{{{token['kind']}}}" if token["kind"] else token[0]
