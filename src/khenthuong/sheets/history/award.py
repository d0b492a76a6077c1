"""One old decision as its row tells it, and the columns it is read from."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import frozen

from khenthuong.sheets.grid import Spot

# Columns of the list; the second line are also fields of the records.
NAME, BORN, UNIT, AWARD, DECIDER, SKIP = "name", "born", "unit", "award", "decider", "skip"
YEAR, DAY, NUMBER, START, END = "nam", "ngay", "quyet_dinh", "tu", "den"


@frozen(kw_only=True)
class OldAward:
    """One row: who, what, and the record as a dossier file holds it.

    ``key`` is the name to compare; ``guessed`` says that the period is a whole year
    because the row gives none.
    """

    name: str
    key: str
    award: str
    kind: str
    spot: Spot
    record: dict[str, Any]
    born: int | date | None = None
    unit: str = ""
    decider: str = ""
    year: int | None = None
    guessed: bool = False

    @property
    def on(self) -> date | None:
        """The day of the decision."""
        found: date | None = self.record.get(DAY)
        return found

    @property
    def number(self) -> str:
        """The number of the decision."""
        return str(self.record.get(NUMBER, ""))
