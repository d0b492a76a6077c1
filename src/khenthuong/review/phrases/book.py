"""The phrase book: every sentence that a scenario may say, each bound to one function."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any

from attrs import field, frozen

from khenthuong.basis.errors import nearest
from khenthuong.law import Pack
from khenthuong.review.phrases.bind import Function
from khenthuong.review.phrases.kinds import Kind
from khenthuong.review.phrases.pattern import Column, Pattern, readable

GIVEN, WHEN, THEN = "cho", "khi", "thi"
TABLE, ROWS, LONG_TEXT = "table", "rows", "long_text"


@frozen
class Phrase:
    """One sentence as the data have it.

    ``below`` is ``table`` or ``long_text`` where one stands below the step, ``rows``
    for a table whose ``columns`` have a name and a kind. ``shows`` is what a sentence
    of the answer must show besides what the scenario says. ``written`` names the
    command that writes the sentence, where no person does.
    """

    id: str
    kind: str
    text: str
    example: str
    below: str = ""
    columns: Mapping[str, str] = field(factory=dict)
    shows: str = ""
    written: str = ""


@frozen
class CouncilDefaults:
    """A council and its session where a scenario says no more."""

    name: str
    number: str
    founded: date
    counted: date
    deputies: int
    manner: str
    votes: str
    minutes: str
    mandate: str
    member: str


@frozen
class Defaults:
    """What holds where a scenario does not say otherwise.

    ``met`` are conditions that are met, ``absent`` merits and matters that are not
    there, ``nobody`` counts of persons that are nought;
    ``grounds`` is the ground of a form of commendation by the kind of its subject.
    ``steps`` are the usual actions by state, ``aside`` those that lead to another state.
    """

    met: tuple[str, ...]
    absent: tuple[str, ...]
    nobody: tuple[str, ...]
    who: str
    unit: str
    province: str
    line: str
    listed: str
    bare: str
    unreasoned: str
    policy: str
    accepted: str
    refused: str
    corrected: Mapping[str, str]
    rating: str
    grounds: Mapping[str, str]
    steps: Mapping[str, str]
    aside: Mapping[str, Mapping[str, str]]
    signed: str
    reason: str
    appraiser: str
    checked: str
    council: CouncilDefaults


@frozen
class PhraseFile:
    """One file of the phrase book; ``title`` says what its phrases are about."""

    title: str = ""
    kinds: tuple[Kind, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    defaults: Defaults | None = None


@frozen
class Entry:
    """A phrase with its subject, what matches it and what it does."""

    subject: str
    phrase: Phrase
    pattern: Pattern
    columns: tuple[Column, ...]
    function: Function

    @property
    def shown(self) -> str:
        """The sentence with its slots in Vietnamese."""
        return readable(self.phrase.text)


@frozen
class Match:
    """A step that was taken for a phrase, with what its slots took."""

    entry: Entry
    said: Mapping[str, str | None]


@frozen
class Book:
    """All phrases, with the kinds of their slots and what holds unsaid."""

    entries: tuple[Entry, ...]
    kinds: Mapping[str, Kind]
    defaults: Defaults

    def find(self, kind: str, step: str) -> tuple[Match, ...]:
        """Every phrase of that kind that the step could be taken for."""
        tried = ((e, e.pattern.match(step)) for e in self._by_kind.get(kind, ()))
        return tuple(Match(entry, said) for entry, said in tried if said is not None)

    def nearest(self, kind: str, step: str) -> str:
        """The example of the phrase that an unknown step is closest to, or ``""``."""
        return nearest(step, [e.phrase.example for e in self._by_kind.get(kind, ())])

    @cached_property
    def _by_kind(self) -> Mapping[str, tuple[Entry, ...]]:
        kinds = (GIVEN, WHEN, THEN)
        return {k: tuple(e for e in self.entries if e.phrase.kind == k) for k in kinds}

    def values(self, match: Match, pack: Pack) -> dict[str, Any]:
        """What the slots of a step say, read by their kinds; left out is ``None``.

        Raises:
            UnknownName: a name that the rules do not know, or a day of no calendar.

        """
        kinds = {slot.name: self.kinds[slot.kind] for slot in match.entry.pattern.slots}
        return {
            name: None if text is None else kinds[name].read(pack, text)
            for name, text in match.said.items()
        }
