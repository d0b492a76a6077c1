"""One line of a list on its way to a dossier: plain data, and the cell behind each value."""

from __future__ import annotations

from typing import Any

from attrs import define, field, frozen

from khenthuong.sheets.grid import Spot

Path = tuple[str | int, ...]


@frozen
class Cell:
    """One value that could be read, and where it stands."""

    value: Any
    spot: Spot


@define
class Line:
    """One line: its number, its row, the dossier file in the making, where each value stands.

    ``told`` has what the list says of each kind of record: there are some, or none.
    """

    stt: str
    row: int
    data: dict[str, Any] = field(factory=dict)
    spots: dict[Path, Spot] = field(factory=dict)
    told: dict[str, Cell] = field(factory=dict)

    def put(self, path: Path, cell: Cell) -> None:
        """Set a value of the dossier file."""
        self._inside(path)[str(path[-1])] = cell.value
        self.spots[path] = cell.spot

    def append(self, path: Path, cells: dict[str, Cell], spot: Spot) -> None:
        """Add one row to a list of the dossier file."""
        rows = self._inside(path).setdefault(str(path[-1]), [])
        here = (*path, len(rows))
        rows.append({k: c.value for k, c in cells.items()})
        self.spots[here] = spot
        self.spots |= {(*here, k): c.spot for k, c in cells.items()}

    def records(self, kind: str) -> list[dict[str, Any]]:
        """The records of a kind that were joined so far."""
        found: list[dict[str, Any]] = self.data["dossier"].get("records", {}).get(kind, [])
        return found

    def _inside(self, path: Path) -> dict[str, Any]:
        inner = self.data
        for part in path[:-1]:
            inner = inner.setdefault(str(part), {})
        return inner
