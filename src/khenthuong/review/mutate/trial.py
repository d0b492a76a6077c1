"""Tries every mutant on the runs that execute it, and stops at the first that fails."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from attrs import frozen

from khenthuong.basis import KhenThuongError
from khenthuong.office import Office
from khenthuong.review.mutate.executed import Executed
from khenthuong.review.mutate.laws import Laws
from khenthuong.review.mutate.sites import Mutant
from khenthuong.review.run import Prepared


class Fate(Enum):
    """What became of a mutant."""

    KILLED = "phat-hien"
    REFUSED = "khong-nap-duoc"
    SURVIVED = "khong-phat-hien"
    UNUSED = "khong-dung-den"

    @property
    def found(self) -> bool:
        """Whether somebody noticed."""
        return self in (Fate.KILLED, Fate.REFUSED)


@frozen
class Tried:
    """A mutant by its place among all, and what became of it.

    ``by`` is the number of the scenario that failed, or what loading said, or for a
    survivor the scenario that came nearest; ``runs`` how many were played.
    """

    index: int
    fate: Fate
    by: str = ""
    runs: int = 0


@frozen
class Trial:
    """The rules and the runs against which their mutants are tried."""

    laws: Laws
    runs: Sequence[Prepared]
    executed: Executed

    def of(self, indexes: Iterable[int]) -> Iterator[Tried]:
        """What becomes of these mutants; one after the other, for who found one finds the next.

        The mutants of a definition should come together, and always the same ones: which
        scenario is named depends on those before.
        """
        finders: Counter[int] = Counter()
        home: object = None
        for index in indexes:
            mutant = self.laws.mutants[index]
            if mutant.home is not home:
                home, finders = mutant.home, Counter()
            yield self._tried(index, mutant, finders)

    def _tried(self, index: int, mutant: Mutant, finders: Counter[int]) -> Tried:
        pack = self.laws.changed(mutant)
        if isinstance(pack, str):
            return Tried(index, Fate.REFUSED, pack)
        found = self.executed.candidates[index]
        if not found:
            return Tried(index, Fate.UNUSED)
        try:
            office = Office(pack)
        except KhenThuongError as error:
            return Tried(index, Fate.REFUSED, str(error))
        for count, run in enumerate(sorted(found, key=lambda i: -finders[i]), start=1):
            if not self.runs[run].play(office).passed:
                finders[run] += 1
                return Tried(index, Fate.KILLED, self._number(run), count)
        return Tried(index, Fate.SURVIVED, self._number(found[0]), len(found))

    def _number(self, run: int) -> str:
        return self.runs[run].script.number
