"""The criteria over columns: a whole list at once, unknown kept apart from no.

Needs the extra ``khenthuong[columns]`` (numpy). A table is a mapping from codes
of facts to ``Column``; a fact without a column is not known of anybody. Numbers
are integers throughout, shares are compared by exact 64-bit products, and what
would not fit is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import frozen

from khenthuong.basis import Truth
from khenthuong.judge.fast.compiled import Compiled
from khenthuong.judge.fast.formula import Both, Compared, Count, Either, Formula, Opposite, Test
from khenthuong.judge.fast.table import Column, Table, numpy, size

if TYPE_CHECKING:
    from khenthuong.judge.fast.table import Array, Bools

_ORDERS = {"at_least": "greater_equal", "more_than": "greater", "at_most": "less_equal"}


@frozen(eq=False)
class Judgement:
    """The answer for every row: surely true, surely false; unknown is neither."""

    true: Bools
    false: Bools

    @property
    def unknown(self) -> Bools:
        """The rows of which it is not known."""
        found: Bools = ~(self.true | self.false)
        return found

    @property
    def counts(self) -> dict[Truth, int]:
        """How many rows have each answer."""
        true, false = int(self.true.sum()), int(self.false.sum())
        rest = len(self.true) - true - false
        return {Truth.TRUE: true, Truth.FALSE: false, Truth.UNKNOWN: rest}

    def of(self, truth: Truth) -> Bools:
        """Which rows have this answer."""
        return {Truth.TRUE: self.true, Truth.FALSE: self.false}.get(truth, self.unknown)

    def __getitem__(self, row: int) -> Truth:
        """The answer for one row."""
        return Truth.TRUE if self.true[row] else Truth.of(False if self.false[row] else None)


@frozen(eq=False)
class Impact:
    """What a change of law does to a list: the answers before and after it."""

    before: Judgement
    after: Judgement

    @property
    def flipped(self) -> Bools:
        """The rows whose answer is another one."""
        true, false = self.before.true ^ self.after.true, self.before.false ^ self.after.false
        found: Bools = true | false
        return found

    @property
    def counts(self) -> dict[tuple[Truth, Truth], int]:
        """How many rows went from which answer to which other; only what occurs."""
        pairs = [(one, other) for one in Truth for other in Truth if one is not other]
        sizes = {pair: int(self._went(*pair).sum()) for pair in pairs}
        return {pair: found for pair, found in sizes.items() if found}

    def rows(self, before: Truth, after: Truth) -> Array:
        """The numbers of the rows that went from one answer to the other, from 0."""
        found: Array = self._went(before, after).nonzero()[0]
        return found

    def _went(self, before: Truth, after: Truth) -> Bools:
        return self.before.of(before) & self.after.of(after)


def judge_columns(criteria: Compiled, table: Table) -> Judgement:
    """The truth of every row of the table: what ``criteria(row)`` gives for each.

    Raises ``InputError`` for columns of different length, of a type that cannot
    be compared as the law asks, or with numbers whose shares would not be exact.
    """
    return _Sheet(table).judge(criteria)


def impact(before: Compiled, after: Compiled, table: Table) -> Impact:
    """Which rows of the table flip between two days or two packs.

    Compile the criteria once for each side. The table is the same for both: a
    fact that is derived differently under the new law needs a table of its own.
    Raises ``InputError`` as ``judge_columns`` does.
    """
    sheet = _Sheet(table, keep=True)
    return Impact(sheet.judge(before), sheet.judge(after))


class _Sheet:
    """Works out formulas over one table; ``keep`` holds comparisons for the next law."""

    def __init__(self, table: Table, *, keep: bool = False) -> None:
        self._np, self._table, self._size, self._keep = numpy(), table, size(table), keep
        self._seen: dict[Compared, tuple[Any, Any]] = {}

    def judge(self, criteria: Compiled) -> Judgement:
        """Conjunct by conjunct, so that each array is used while it is at hand."""
        np, rails = self._np, criteria.rails
        true, false = np.ones(self._size, bool), np.zeros(self._size, bool)
        for part in rails.parts or (rails,):
            np.logical_and(true, self._rows(part.true), out=true)
            np.logical_or(false, self._rows(part.false), out=false)
            if not self._keep:
                self._seen.clear()
        return Judgement(true, false)

    def _rows(self, formula: Formula) -> Any:
        """The rows where it holds; ``True`` or ``False`` for all or none of them."""
        match formula:
            case Test(compared=compared, holds=holds):
                pair = self._seen.get(compared)
                if pair is None:
                    pair = self._seen[compared] = self._compared(compared)
                return pair[0 if holds else 1]
            case Both(parts=parts):
                return self._join(parts, self._np.logical_and, decides=False)
            case Either(parts=parts):
                return self._join(parts, self._np.logical_or, decides=True)
            case Count(wanted=wanted, parts=parts):
                total = self._np.zeros(self._size, "int32")
                for part in parts:
                    total += self._rows(part)
                return total >= wanted
            case Opposite(part=part):
                rows = self._rows(part)
                return not rows if isinstance(rows, bool) else ~rows
        return formula

    def _join(self, parts: tuple[Formula, ...], rule: Callable[..., Any], *, decides: bool) -> Any:
        found: Any = not decides
        fresh = False  # whether ``found`` may be written to
        for part in parts:
            rows = self._rows(part)
            if rows is decides:
                return decides
            if isinstance(found, bool):
                found = rows
            elif not isinstance(rows, bool):
                found = rule(found, rows, out=found) if fresh else rule(found, rows)
                fresh = True
        return found

    # -- one comparison ----------------------------------------------------------

    def _compared(self, asked: Compared) -> tuple[Any, Any]:
        """The rows where it is known to hold and where it is known not to."""
        column, base = self._table.get(asked.fact), self._table.get(asked.per)
        if column is None or (asked.per and base is None):
            return False, False
        true, known = self._raw(asked, column, base if asked.per else None), None
        for part in (column, base) if asked.per and base else (column,):
            if part.present is not None:
                true = true & part.present
            if part.known is not None:
                known = part.known if known is None else known & part.known
        return true, ~true if known is None else known ^ true

    def _raw(self, asked: Compared, column: Column, base: Column | None) -> Any:
        """The comparison as if every value counted."""
        if asked.relation not in _ORDERS:
            wanted = asked.required if asked.relation == "one_of" else (asked.required,)
            return column.among(wanted, asked.fact)
        order = getattr(self._np, _ORDERS[asked.relation])
        if base is None:
            return order(column.numbers(asked.fact), asked.required)
        return order(column.times(100, asked.fact), base.times(asked.required, asked.per))
