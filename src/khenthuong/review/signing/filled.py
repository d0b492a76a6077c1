"""Reads a filled-in form, row by row, into answers; every fault names its row and column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from attrs import frozen

from khenthuong.basis import Fault, InputError
from khenthuong.basis.text import fold
from khenthuong.office.words.wording import Wording
from khenthuong.review.signing.form import HEADS
from khenthuong.review.signing.give import Given
from khenthuong.review.signing.record import AGREE, ANSWERS
from khenthuong.sheets.values import day_in

_MARK = re.compile(r"(\S+) ?# ?([0-9a-f]{8,64})")


@frozen
class Cell:
    """What stands in one cell, and where that is in the words of its reader."""

    text: str
    place: str


@frozen
class Filled:
    """A form as it came back: the lines about the reviewer and the rows, by column."""

    file: str
    heads: Mapping[str, Cell]
    rows: Sequence[Mapping[str, Cell]]


def answers_on(words: Wording, filled: Filled) -> tuple[Given, ...]:
    """Every answer of a form; rows that were left empty are passed over.

    Raises ``InputError`` with every fault: file, row, column, what was expected.
    """
    reader = _Reader(words, filled)
    found = tuple(reader.answers())
    if not found and not reader.faults:
        reader.fault("", "nothing")
    if reader.faults:
        raise InputError(reader.faults)
    return found


class _Reader:
    """Reads one form and gathers its faults."""

    def __init__(self, words: Wording, filled: Filled) -> None:
        self.words, self.filled = words, filled
        self.faults: list[Fault] = []
        self.ticks = {fold(t) for t in words.text("phieu", "ticks").split()}

    def fault(self, place: str, reason: str, **values: Any) -> None:
        message = self.words.text("phieu-loi", reason, **values)
        self.faults.append(Fault(self.filled.file, message, path=place))

    def answers(self) -> Iterator[Given]:
        heads, on = self._heads()
        seen: dict[str, str] = {}
        for row in self.filled.rows:
            answer = self._answer(row)
            if not answer:
                continue
            code, mark = self._code(row)
            self._signed(row, heads["by"], answer)
            place = row["code"].place
            if code and code in seen:
                self.fault(place, "twice", article=code, row=seen[code])
            seen.setdefault(code, row["stt"].text or place)
            if code and on is not None:
                yield Given(
                    article=code,
                    by=heads["by"],
                    position=heads["position"],
                    on=on,
                    answer=answer,
                    reason=row["reason"].text,
                    seen=mark,
                    file=self.filled.file,
                    place=row[answer].place,
                )

    def _heads(self) -> tuple[dict[str, str], date | None]:
        for name in HEADS:
            if not self.filled.heads[name].text:
                self.fault(self.filled.heads[name].place, "empty")
        return {n: c.text for n, c in self.filled.heads.items()}, self._day()

    def _day(self) -> date | None:
        cell = self.filled.heads["on"]
        try:
            found = day_in(cell.text)
        except ValueError:
            found = None
        if found is None and cell.text:
            self.fault(cell.place, "day", value=cell.text)
        return found

    def _answer(self, row: Mapping[str, Cell]) -> str:
        """Which of the three columns is ticked; ``""`` when none is, or not one."""
        ticked = list(self._ticked(row))
        if len(ticked) > 1:
            names = ", ".join(f"“{self.words.text('phieu', t)}”" for t in ticked)
            self.fault(row["code"].place, "two", answers=names)
            return ""
        blank = not any(row[a].text for a in ANSWERS)
        if blank and (row["reason"].text or row["sign"].text):
            self.fault(row["code"].place, "no-tick")
        return ticked[0] if ticked else ""

    def _ticked(self, row: Mapping[str, Cell]) -> Iterable[str]:
        for answer in ANSWERS:
            cell = row[answer]
            if fold(cell.text) in self.ticks:
                yield answer
            elif cell.text:
                self.fault(cell.place, "tick", value=cell.text)

    def _code(self, row: Mapping[str, Cell]) -> tuple[str, str]:
        found = _MARK.fullmatch(row["code"].text)
        if not found:
            self.fault(row["code"].place, "code", value=row["code"].text)
            return "", ""
        return found[1], found[2]

    def _signed(self, row: Mapping[str, Cell], by: str, answer: str) -> None:
        if answer != AGREE and not row["reason"].text:
            word = self.words.text("phieu", answer)
            self.fault(row["reason"].place, "no-reason", answer=word)
        signed = row["sign"]
        if not signed.text:
            self.fault(signed.place, "no-sign", by=by)
        elif by and fold(signed.text) != fold(by):
            self.fault(signed.place, "other-sign", value=signed.text, by=by)
