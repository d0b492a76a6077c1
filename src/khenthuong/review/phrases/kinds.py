"""The kinds of slots: what each takes from a sentence, and what the function gets for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, get_type_hints

from attrs import field, frozen

from khenthuong.basis import UnknownName
from khenthuong.law import Pack
from khenthuong.review.phrases import names

_THOUSANDS = "."


@frozen
class Kind:
    """A kind of slot as the data define it: a reader with its pattern, or a list of words.

    ``says`` tells a writer of scenarios what may stand there.
    """

    name: str
    says: str = ""
    reads: str = ""
    pattern: str = ""
    words: Mapping[str, Any] = field(factory=dict)

    @property
    def regex(self) -> str:
        """What the slot takes; of two words the longer one first."""
        longest = sorted(self.words, key=len, reverse=True)
        return self.pattern or "|".join(map(re.escape, longest))

    @property
    def type(self) -> Any:
        """What the function gets."""
        if self.words:
            return type(next(iter(self.words.values())))
        return get_type_hints(READERS[self.reads])["return"]

    def takes(self, text: str) -> bool:
        """Whether the slot could hold this text."""
        return re.fullmatch(self.regex, text) is not None

    def read(self, pack: Pack, text: str) -> Any:
        """The value a scenario gives as ``text``.

        Raises:
            UnknownName: the rules, the calendar or the list of words has no such thing.

        """
        if not self.takes(text):
            raise UnknownName(self.name, text, list(self.words))
        if self.words:
            return self.words[text]
        return READERS[self.reads](pack, text)


def _text(_: Pack, text: str) -> str:
    return text


def _number(_: Pack, text: str) -> int:
    return int(text)


def _percent(_: Pack, text: str) -> int:
    return int(text.removesuffix("%"))


def _money(_: Pack, text: str) -> int:
    return int(text.split(maxsplit=1)[0].replace(_THOUSANDS, ""))


def _sums(_: Pack, text: str) -> tuple[int, ...]:
    return tuple(_money(_, found) for found in re.findall(r"[\d.]+", text))


def _day(_: Pack, text: str) -> date:
    return names.day(text)


def _days(_: Pack, text: str) -> tuple[date, ...]:
    return tuple(names.day(found) for found in re.findall(r"[\d/]+", text))


def _years(_: Pack, text: str) -> tuple[int, ...]:
    return tuple(int(found) for found in re.findall(r"\d+", text))


def _last_year(pack: Pack, text: str) -> int:
    return _years(pack, text)[-1]


def _list(_: Pack, text: str) -> tuple[str, ...]:
    return tuple(text.split(", "))


def _quoted(_: Pack, text: str) -> tuple[str, ...]:
    return tuple(re.findall(r'"([^"]*)"', text))


def _ballot(_: Pack, text: str) -> tuple[int, int]:
    yes, members = re.findall(r"\d+", text)[:2]
    return int(yes), int(members)


def _held_award(pack: Pack, text: str) -> tuple[str, bool]:
    name, _, cancelled = text.partition(" (")
    return names.award(pack, name), bool(cancelled)


def _amount(_: Pack, text: str) -> int:
    return int(text.split(maxsplit=1)[0])


def _after_title(_: Pack, text: str) -> str:
    return text.partition(" ")[2]


def _before_verb(_: Pack, text: str) -> str:
    return text.rpartition(" ")[0]


READERS: Mapping[str, Callable[[Pack, str], Any]] = {
    "text": _text,
    "number": _number,
    "percent": _percent,
    "money": _money,
    "sums": _sums,
    "day": _day,
    "days": _days,
    "years": _years,
    "last-year": _last_year,
    "list": _list,
    "quoted": _quoted,
    "ballot": _ballot,
    "after-title": _after_title,
    "before-verb": _before_verb,
    "held-award": _held_award,
    "amount": _amount,
    "award": names.award,
    "plan": names.plan,
    "trait": names.trait,
    "trigger": names.trigger,
    "later-trigger": names.later_trigger,
}
"""How a slot is read, by the word that the data use for it."""
