"""What is known in a case and what may still change: the values a cure can bring about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from khenthuong.judge.case import Case
from khenthuong.judge.factrow import ONE_TRAIT, FactRow, Seen
from khenthuong.judge.readings import readings
from khenthuong.judge.reasons.cures import Need
from khenthuong.judge.reasons.wanted import ACT, FACT, OUTSIDE, PAPER, READING, TEXT
from khenthuong.law.facts import Fact
from khenthuong.law.pack import Pack

_OTHER = "\u2026"
_ONLY_YES = (PAPER, TEXT, ACT)


class CaseScene:
    """The scene of one case. Facts that the dossier itself is cannot change.

    A fact counted from records that are known only grows: what happened cannot
    be undone, unless it ends by itself (``running``). A fact typed in may change.
    """

    def __init__(self, pack: Pack, case: Case) -> None:
        self._pack, self._case = pack, case
        self._row = FactRow(pack, case.dossier, case.on)
        self._readings = readings(pack, case)

    def now(self, variable: str) -> Seen:
        """The present value of a fact, paper, text, reading or act."""
        kind, name = _split(variable)
        if kind == FACT:
            return self._row[name]
        if kind == PAPER:
            return Seen(True, name in (self._case.dossier.papers or ()))
        if kind == READING:
            return Seen(True, self._readings.get(name))
        return Seen(known=False)

    def options(
        self, variable: str, needs: Sequence[Need], chosen: Mapping[str, Seen]
    ) -> Iterator[Seen]:
        """Other values that could meet these needs."""
        kind, name = _split(variable)
        now = self.now(variable)
        if kind in _ONLY_YES and now != Seen(True, True):
            yield Seen(True, True)
        if kind == READING and now.value is None:
            policy = self._pack.find("settings", name, "cách hiểu")
            yield from (Seen(True, value) for value in policy.values)
        if kind == FACT:
            fact = self._pack.fact(name)
            for value in dict.fromkeys(_values(fact, variable, needs, chosen)):
                if self._may(fact, now, value):
                    yield Seen(True, value)

    def changes(self, variable: str) -> bool:
        """Whether the value may change at all."""
        kind, name = _split(variable)
        if kind != FACT:
            return kind in (*_ONLY_YES, READING)
        reads = self._pack.fact(name).reads
        return not reads or reads in (OUTSIDE, ONE_TRAIT)

    def _may(self, fact: Fact, now: Seen, value: Any) -> bool:
        if not self.changes(FACT + fact.id):
            return False
        grows = fact.derived is not None and fact.derived.running is None
        if not grows or not now.known or fact.id in self._case.dossier.facts:
            return True
        return bool(now.value is None or value >= now.value)


def _split(variable: str) -> tuple[str, str]:
    kind, _, name = variable.partition(":")
    return f"{kind}:", name


def _values(
    fact: Fact, variable: str, needs: Sequence[Need], chosen: Mapping[str, Seen]
) -> Iterator[Any]:
    """The values at which a comparison of these needs can change its answer."""
    if fact.type == "bool":
        yield from (True, False)
        return
    named = list(_named(variable, needs))
    if fact.type == "int":
        yield from _numbers(variable, needs, chosen, named)
        return
    yield from named
    if fact.type == "date":
        yield from (d + timedelta(days=1) for d in named if isinstance(d, date))
        return
    yield from fact.codes or [_OTHER]


def _named(variable: str, needs: Sequence[Need]) -> Iterator[Any]:
    for need in needs:
        if need.variable == variable and not need.per:
            required = need.required
            yield from required if isinstance(required, tuple) else (required,)


def _numbers(
    variable: str, needs: Sequence[Need], chosen: Mapping[str, Seen], named: Iterable[Any]
) -> Iterator[int]:
    around = [n for n in named if type(n) is int]
    for need in needs:
        if need.per == variable:
            around += (1, 100)
        elif need.variable == variable and need.per:
            whole = chosen[need.per].value
            if type(whole) is int:
                exact = need.required * whole
                around += (exact // 100, -(-exact // 100))
    near = {0, *(n + step for n in around for step in (-1, 0, 1))}
    yield from sorted(n for n in near if n >= 0)
