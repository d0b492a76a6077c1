"""Which runs of the scenarios execute which part of the rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

from attrs import frozen

from khenthuong.law.structure import walk
from khenthuong.office import Office
from khenthuong.review.mutate.laws import Laws
from khenthuong.review.mutate.sites import Mutant
from khenthuong.review.mutate.watch import Read, watched
from khenthuong.review.run import Prepared, Ran

_COMMON = 2
"""What more than one run in so many reads tells nothing about a run."""


def record(laws: Laws, runs: Sequence[Prepared]) -> tuple[Executed, tuple[Ran, ...]]:
    """Play every run once on the rules as they are and write down what it reads.

    Each run has rules of its own, so that nothing is kept from the run before. What is
    read while an office is opened, by every run alike, tells nothing about a run.
    """
    places = {(type(v), n): (v, n) for m in laws.mutants for v, n in m.reads}
    reads: list[frozenset[Read]] = []
    results: list[Ran] = []
    with watched(places.values()) as begin:
        opening = begin()
        Office(laws.pack())
        for run in runs:
            begin()
            office = Office(laws.pack())
            seen = begin()
            results.append(run.play(office))
            reads.append(frozenset(seen))
    return Executed.of(laws.mutants, reads, frozenset(opening)), tuple(results)


@frozen
class Executed:
    """For each mutant, in order, the runs that execute what it changes.

    Those come first that ask something of the definition which few others ask, and
    among them those that ask little else.
    """

    candidates: tuple[tuple[int, ...], ...]

    @classmethod
    def of(
        cls,
        mutants: Sequence[Mutant],
        reads: Sequence[frozenset[Read]],
        opening: frozenset[Read] = frozenset(),
    ) -> Executed:
        """Turn round what each run read; ``opening`` is what was read before all of them."""
        index = _Index(reads, opening)
        ranked = (
            (mutant, index.close(home))
            for home, found in groupby(mutants, key=attrgetter("home"))
            for mutant in found
        )
        return cls(tuple(index.candidates(mutant, close) for mutant, close in ranked))


class _Index:
    """The runs that read each attribute."""

    def __init__(self, reads: Sequence[frozenset[Read]], opening: frozenset[Read]) -> None:
        self._opening = opening
        self._sizes = tuple(map(len, reads))
        self._runs: dict[int, dict[str, list[int]]] = {}
        for run, seen in enumerate(reads):
            for code, name in seen:
                self._runs.setdefault(code, {}).setdefault(name, []).append(run)

    def close(self, home: Any) -> Counter[int]:
        """How many rarely read places inside a definition each run reads."""
        rare = len(self._sizes) // _COMMON
        found = (r for _, v in walk(home) for r in self._runs.get(id(v), {}).values())
        return Counter(run for runs in found if len(runs) < rare for run in runs)

    def candidates(self, mutant: Mutant, close: Counter[int]) -> tuple[int, ...]:
        """Every run that executed what the mutant changes, in order.

        What is read when an office is opened is also executed by the runs that ask
        something else of the definition; what is only read there and asked by nobody, by all.
        """
        found = {r for v, name in mutant.reads for r in self._runs.get(id(v), {}).get(name, ())}
        if any((id(v), name) in self._opening for v, name in mutant.reads):
            found = found | set(close) or set(range(len(self._sizes)))
        if mutant.narrows:
            found = {run for run in found if close[run]} or found
        return tuple(sorted(found, key=lambda run: (-close[run], self._sizes[run], run)))
