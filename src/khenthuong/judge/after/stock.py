"""Is there enough of everything to hand over, on every day of the account?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from khenthuong.basis import Finding, Truth
from khenthuong.law.pack import Pack
from khenthuong.records import StockEntry, balance

PHASE = "hien_vat"
CODE = "kho-thieu"


def shortages(
    pack: Pack, entries: Iterable[StockEntry], wanted: Mapping[str, int] | None = None
) -> tuple[Finding, ...]:
    """Where the account falls below nothing at the end of a day, and what ``wanted`` lacks.

    Raises ``UnknownName`` for a thing the pack does not define.
    """
    account = sorted(entries, key=lambda e: e.on)
    return (*_below(pack, account), *_lacking(pack, account, wanted or {}))


def _below(pack: Pack, account: list[StockEntry]) -> Iterator[Finding]:
    """Each thing once, on the first day on which more went out than was there."""
    told: set[str] = set()
    for day in dict.fromkeys(e.on for e in account):
        for item, left in sorted(balance(account, day).items()):
            if left < 0 and item not in told:
                told.add(item)
                today = [e.change for e in account if (e.item, e.on) == (item, day)]
                gone = -sum(change for change in today if change < 0)
                yield _short(pack, item, left + gone, gone)


def _lacking(pack: Pack, account: list[StockEntry], wanted: Mapping[str, int]) -> Iterator[Finding]:
    left = balance(account)
    for item, count in wanted.items():
        if left[item] < count:
            yield _short(pack, item, left[item], count)


def _short(pack: Pack, item: str, there: int, needed: int) -> Finding:
    label = pack.label("objects", item)
    values = {"text": label[:1].lower() + label[1:], "there": there, "needed": needed}
    return Finding(
        PHASE,
        CODE,
        CODE,
        Truth.FALSE,
        actual=there,
        required=needed,
        distance=needed - there,
        deciding=True,
        values={**values, "distance": needed - there},
    )
