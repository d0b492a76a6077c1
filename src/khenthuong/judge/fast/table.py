"""Columns of facts: what is known of many subjects at once.

Needs numpy, the extra ``khenthuong[columns]``, from the first column on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import reduce
from typing import TYPE_CHECKING, Any

from attrs import frozen

from khenthuong.basis import Fault, InputError
from khenthuong.judge.fast.compiled import NONE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Bools = NDArray[np.bool_]
    Array = NDArray[Any]

_MISSING = (
    'Chưa cài thư viện tính theo cột (numpy); hãy cài bằng lệnh: pip install "khenthuong[columns]"'
)
_LARGEST = 2**63 - 1
_KINDS = {bool: "bool", int: "int64", str: "int64", date: "datetime64[D]"}


def numpy() -> Any:
    """The module; raises ``InputError`` in Vietnamese where it is not installed."""
    try:
        import numpy as found  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise InputError([Fault("khenthuong[columns]", _MISSING)]) from error
    return found


@frozen(eq=False)
class Column:
    """One fact of every subject.

    ``values`` are booleans, integers, days (``datetime64[D]``) or, with
    ``codes``, indices into them. ``known`` marks what is known (all, if left
    out), ``none`` what is known to be none; where either says so the value does
    not matter.
    """

    values: Array
    known: Bools | None = None
    none: Bools | None = None
    codes: tuple[str, ...] | None = None

    def __attrs_post_init__(self) -> None:
        kind = self.values.dtype.kind
        right = kind in ("iu" if self.codes is not None else "biu") or _is_days(self)
        if self.values.ndim != 1 or not right:
            raise refused("", f"một cột không thể là {self.values.dtype}; hãy dùng Column.of")
        for mask in (self.known, self.none):
            if mask is not None and (mask.dtype != bool or mask.shape != self.values.shape):
                raise refused("", "cột đánh dấu phải là đúng/sai và dài bằng cột giá trị")
        if (
            kind == "M"
            and (
                numpy().isnat(self.values) & (True if self.present is None else self.present)
            ).any()
        ):
            raise refused("", "ngày chưa biết phải được đánh dấu, không ghi NaT")

    def __len__(self) -> int:
        return len(self.values)

    @property
    def present(self) -> Bools | None:
        """Where there is a value; ``None`` means everywhere."""
        if self.none is None:
            return self.known
        found: Bools = ~self.none if self.known is None else self.known & ~self.none
        return found

    def among(self, wanted: Iterable[Any], fact: str) -> Bools:
        """Where the value is one of those wanted; rows without a value do not matter."""
        np, same = numpy(), list(wanted)
        found: Bools
        if any(type(x) not in self._types for x in same):
            return self._nothing(fact, "bool")
        if self.codes is None:
            found = reduce(np.logical_or, map(self._equal, same))
            return found
        hits = np.array([code in same for code in self.codes] or [False])
        found = hits.take(self.values, mode="clip")
        return found

    def numbers(self, fact: str) -> Array:
        """The values as numbers."""
        return self.values if int in self._types else self._nothing(fact, "int64")

    def times(self, factor: int, fact: str) -> Array:
        """The values times a factor in exact 64-bit integers; refused if one would not fit."""
        numbers, np = self.numbers(fact), numpy()
        if not _fits(numbers, factor):
            present = self.present
            numbers = numbers if present is None else np.where(present, numbers, 0)
            if present is None or not _fits(numbers, factor):
                raise refused(fact, "có số quá lớn để tính tỷ lệ chính xác")
        found: Array = np.multiply(numbers, factor, dtype="int64", casting="unsafe")
        return found

    @property
    def _types(self) -> tuple[type, ...]:
        if self.codes is not None:
            return (str,)
        return (date,) if self.values.dtype.kind == "M" else (bool, int)

    def _equal(self, value: Any) -> Bools:
        if self.values.dtype.kind == "b" and type(value) is bool:
            return self.values if value else ~self.values
        found: Bools = self.values == (
            numpy().datetime64(value) if int not in self._types else value
        )
        return found

    def _nothing(self, fact: str, kind: str) -> Array:
        """No value at all, for a column of another type that has none either."""
        present = self.present
        if present is None or present.any():
            raise refused(fact, "cột có loại giá trị khác với dữ kiện")
        found: Array = numpy().zeros(len(self), kind)
        return found

    @classmethod
    def of(cls, values: Iterable[Any], fact: str = "") -> Column:
        """From plain values of one type: ``None`` is not known, ``NONE`` known to be none.

        Raises ``InputError`` for values of several types, of a type that no fact
        has, or beyond 64 bits.
        """
        np, cells = numpy(), list(values)
        known = np.fromiter((x is not None for x in cells), bool, len(cells))
        none = np.fromiter((x is NONE for x in cells), bool, len(cells))
        kinds = {type(x) for x in cells if x is not None and x is not NONE} or {bool}
        kind = kinds.pop()
        if kinds or kind not in (bool, int, date, str):
            names = sorted(k.__name__ for k in (kind, *kinds))
            raise refused(fact, f"một cột chỉ nhận một loại giá trị, nhận được {', '.join(names)}")
        there = known & ~none
        codes: dict[str, int] | None = None
        plain = [x for x in cells if x is not None and x is not NONE]
        if kind is str:
            codes = {c: i for i, c in enumerate(dict.fromkeys(plain))}
            plain = [codes[x] for x in plain]
        filled = np.zeros(len(cells), _KINDS.get(kind, "int64"))
        try:
            filled[there] = plain
        except OverflowError as error:
            raise refused(fact, "có số quá lớn (hơn 64 bit)") from error
        return cls(
            filled,
            None if known.all() else known,
            none if none.any() else None,
            None if codes is None else tuple(codes),
        )


Table = Mapping[str, Column]


def table_of(facts: Iterable[str], rows: Iterable[Mapping[str, Any]]) -> dict[str, Column]:
    """The columns of these facts from plain rows; a missing key is not known."""
    kept = list(rows)
    return {fact: Column.of((row.get(fact) for row in kept), fact) for fact in facts}


def _is_days(column: Column) -> bool:
    return column.codes is None and column.values.dtype.str[1:] == "M8[D]"


def _fits(numbers: Array, factor: int) -> bool:
    """Whether every product stays within 64 bits."""
    ends = (int(numbers.min()), int(numbers.max())) if len(numbers) else (0,)
    return all(abs(end * factor) <= _LARGEST for end in (1, *ends))


def refused(fact: str, message: str) -> InputError:
    """What to raise for a table that cannot be judged."""
    return InputError([Fault("bảng dữ liệu", message, path=fact)])


def size(table: Table) -> int:
    """How many rows the table has; raises ``InputError`` where the columns differ."""
    sizes = {name: len(column) for name, column in table.items()}
    if len(set(sizes.values())) > 1:
        shown = ", ".join(f"{name}: {rows} dòng" for name, rows in sizes.items())
        raise refused("", f"các cột phải dài bằng nhau ({shown})")
    return next(iter(sizes.values()), 0)
