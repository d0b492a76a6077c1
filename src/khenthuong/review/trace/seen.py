"""What a scenario executed: which part of the rules gave which answer."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from attrs import define, field, frozen

from khenthuong.basis import Truth

Part = tuple[str, str]
"""Section of the pack and code: what can be covered."""

RULES = "rules"
REASONS = "reasons"
"""The section of sentences that say why; the code is that of a finding."""


class Shown(Enum):
    """What a scenario showed of a part of the rules.

    A step taken or a day, sum or share worked out is ``MET``, a refused step ``BREACHED``.
    ``SILENT``: the part was asked and did not apply; ``BEFORE`` and ``AFTER`` are the two
    sides of a boundary. ``NAMED``: a scenario cites its article, for
    what is never judged.
    """

    MET = "dat"
    BREACHED = "khong_dat"
    OPEN = "chua_ro"
    SILENT = "khong_ap_dung"
    BEFORE = "truoc"
    AFTER = "sau"
    NAMED = "dan"

    @classmethod
    def of(cls, truth: Truth) -> Shown:
        """What a truth shows."""
        return {Truth.TRUE: cls.MET, Truth.FALSE: cls.BREACHED}.get(truth, cls.OPEN)


CITED = frozenset({Shown.NAMED})
"""The need of a rule that only holds the citation of a check made elsewhere."""


@frozen(order=True)
class Seen:
    """One part and what was shown of it; ``shown`` is the value of a ``Shown``."""

    section: str
    code: str
    shown: str

    @property
    def part(self) -> Part:
        """What was executed."""
        return (self.section, self.code)


@define
class Ledger:
    """What each scenario executed, by its number; rows of an outline count together.

    ``now`` is the scenario that is being run.
    """

    by_scenario: dict[str, set[Seen]] = field(factory=dict)
    now: str = ""

    def note(self, section: str, code: str, shown: Shown) -> None:
        """Write one thing that was executed."""
        self.add(Seen(section, code, shown.value))

    def add(self, seen: Seen) -> None:
        """Write one thing that was executed, as a value."""
        self.by_scenario.setdefault(self.now, set()).add(seen)

    def merge(self, other: Iterable[tuple[str, Iterable[Seen]]]) -> None:
        """Take over what another run executed."""
        for number, seen in other:
            self.by_scenario.setdefault(number, set()).update(seen)
