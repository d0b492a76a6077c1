"""What neither plan nor law says: read from the data, drawn from one seeded source, remembered."""

from __future__ import annotations

from random import Random

from khenthuong.law import Pack
from khenthuong.law.packfile import Assumption


class Assumed:
    """The assumptions of a season. Every draw comes from the one ``Random`` of its seed.

    The Vietnamese notes of what was used are in ``used``, in the order of the data.
    """

    def __init__(self, pack: Pack, seed: int) -> None:
        self._pack = pack
        self._random = Random(seed)  # noqa: S311 - a simulation, nothing secret
        self._known = {a.id: a for a in pack.national.assumptions}
        self._used: set[str] = set()

    @property
    def used(self) -> tuple[Assumption, ...]:
        """The assumptions that were asked for, in the order of the data."""
        return tuple(a for a in self._pack.national.assumptions if a.id in self._used)

    def has(self, code: str) -> bool:
        """Whether the data holds this one."""
        return code in self._known

    def find(self, *codes: str) -> Assumption:
        """The first of ``codes`` that the data holds; ``UnknownName`` when none does."""
        code = next((c for c in codes if c in self._known), codes[-1])
        found: Assumption = self._pack.find("assumptions", code, "giả định")
        self._used.add(code)
        return found

    def chance(self, *codes: str) -> bool:
        """Draw by permille; an assumption without a rate always happens."""
        permille = self.find(*codes).permille
        return permille is None or self._random.randrange(1000) < permille

    def days(self, *codes: str) -> int:
        """Draw a number of days."""
        found = self.find(*codes)
        return self.between(found.days_min or 0, found.days_max or found.days_min or 0)

    def count(self, *codes: str) -> int:
        """Give a fixed number; not drawn."""
        return self.find(*codes).count or 0

    def word(self, *codes: str) -> str:
        """Draw one of the words."""
        words = self.find(*codes).words
        return words[self._random.randrange(len(words))]

    def one(self, *codes: str) -> str:
        """Give the first word; not drawn."""
        return self.find(*codes).words[0]

    def between(self, low: int, high: int) -> int:
        """Draw a whole number, both ends included."""
        return self._random.randint(low, high)

    def weighted(self, codes: tuple[str, ...]) -> int:
        """Draw an index; the weight of each is the rate of its assumption."""
        weights = [self.find(code).permille or 0 for code in codes]
        if not any(weights):
            return self._random.randrange(len(codes))
        return self._random.choices(range(len(codes)), weights)[0]
