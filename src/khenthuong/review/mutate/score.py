"""How many of the changes were noticed, and which were not."""

from __future__ import annotations

from attrs import frozen

from khenthuong.basis import Fault
from khenthuong.review.mutate.equivalents import Equivalents
from khenthuong.review.mutate.trial import Fate, Trial, Tried


@frozen
class Score:
    """What became of the mutants that were tried."""

    trial: Trial
    tried: tuple[Tried, ...]
    equivalents: Equivalents

    def name(self, one: Tried) -> str:
        """What the change is called in a list of exceptions."""
        return self.trial.laws.mutants[one.index].name

    def count(self, *fates: Fate) -> int:
        """How many came to that; those that make no difference count for themselves."""
        return sum(t.fate in fates and not self._same(t) for t in self.tried)

    @property
    def equivalent(self) -> int:
        """How many are listed as making no difference, and were not noticed."""
        return sum(self._same(t) for t in self.tried)

    @property
    def percent(self) -> int:
        """Noticed of a hundred that make a difference, rounded down."""
        total = len(self.tried) - self.equivalent
        return self.count(Fate.KILLED, Fate.REFUSED) * 100 // total if total else 100

    @property
    def survivors(self) -> tuple[Tried, ...]:
        """What nobody noticed, in the order of the files."""
        return tuple(t for t in self.tried if not t.fate.found and not self._same(t))

    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with the list of exceptions, as far as it was tried."""
        known = {m.name for m in self.trial.laws.mutants}
        noticed = (self.name(t) for t in self.tried if t.fate.found)
        return tuple(self.equivalents.faults(known, noticed))

    def _same(self, one: Tried) -> bool:
        return not one.fate.found and self.name(one) in self.equivalents.reasons
