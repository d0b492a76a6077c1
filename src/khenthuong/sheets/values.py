"""Turns what stands in a cell into the value a column asks for, or says what was expected."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from khenthuong.sheets.choices import Choices
from khenthuong.sheets.columns import Column
from khenthuong.sheets.grid import shown

_DAY = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WHOLE = re.compile(r"\d+|\d{1,3}(\.\d{3})+")


class BadValueError(ValueError):
    """A cell that does not hold what its column asks for; ``near`` is what may be meant."""

    def __init__(self, message: str, near: str = "") -> None:
        self.message, self.near = message, near
        super().__init__(message)


class Values:
    """Reads values of columns with the lists of one pack."""

    def __init__(self, choices: Choices) -> None:
        self.choices, self.words = choices, choices.words

    def read(self, column: Column, value: Any) -> Any:
        """The value; raises ``BadValueError`` with what was expected."""
        match column.kind:
            case "bool":
                return self._truth(value)
            case "int":
                return self._whole(value)
            case "date":
                return self._day(value)
            case "code":
                return self._code(column, shown(value))
            case "codes":
                parts = [p.strip() for p in shown(value).split(";")]
                return [self._code(column, p) for p in parts if p]
        return shown(value)

    def _bad(self, code: str, value: Any, near: str = "", **more: Any) -> BadValueError:
        text = self.words.text("bang-loi", code, value=shown(value), **more)
        return BadValueError(text, near)

    def _truth(self, value: Any) -> bool:
        if isinstance(value, bool):
            return value
        found = self.choices.truth(value) if isinstance(value, str) else None
        if found is None:
            raise self._bad("bool", value)
        return found

    def _whole(self, value: Any) -> int:
        if isinstance(value, str) and _WHOLE.fullmatch(value):
            return int(value.replace(".", ""))
        if type(value) is not int or value < 0:
            raise self._bad("int", value)
        return value

    def _day(self, value: Any) -> date:
        if isinstance(value, date):
            return value
        try:
            found = day_in(value) if isinstance(value, str) else None
        except ValueError:
            raise self._bad("no-day", value) from None
        if found is None:
            raise self._bad("date", value)
        return found

    def _code(self, column: Column, text: str) -> str:
        found = self.choices.find(column.choice, text)
        if len(found) > 1:
            names = "; ".join(self._name(column, c) for c in found)
            raise self._bad("ambiguous", text, names=names)
        if not found:
            near = self.choices.nearest(column.choice, text)
            raise self._bad("code", text, near, title=column.title)
        return found[0]

    def _name(self, column: Column, code: str) -> str:
        name = self.choices.label(column.choice, code)
        return self.choices.awards.label(code) if name == code else name


def day_in(text: str) -> date | None:
    """A day typed as text; ``None`` for another text, ``ValueError`` for no day at all."""
    if found := _DAY.fullmatch(text):
        day, month, year = map(int, found.groups())
        return date(year, month, day)
    if found := _ISO.fullmatch(text.partition(" ")[0]):
        year, month, day = map(int, found.groups())
        return date(year, month, day)
    return None
