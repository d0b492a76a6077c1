"""Sums in words, as an office writes them beside the figures."""

from __future__ import annotations

from collections.abc import Iterator

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_GROUPS = ((1_000_000, "triệu"), (1_000, "nghìn"), (1, ""))
_BILLION = 1_000_000_000


def in_words(value: int) -> str:
    """A whole number in Vietnamese words: ``một triệu bốn trăm mười nghìn``."""
    if value < 0:
        return f"âm {in_words(-value)}"
    if value == 0:
        return _DIGITS[0]
    billions, rest = divmod(value, _BILLION)
    head = [in_words(billions), "tỷ"] if billions else []
    return " ".join([*head, *_below_billion(rest, full=bool(billions))])


def dong_in_words(value: int) -> str:
    """A sum of money in words, with a capital: ``Một triệu bốn trăm mười nghìn đồng``."""
    return f"{in_words(value).capitalize()} đồng"


def _below_billion(value: int, *, full: bool) -> Iterator[str]:
    for size, name in _GROUPS:
        group = value // size % 1_000
        if group:
            yield from _hundreds(group, full=full)
            yield from (name,) if name else ()
        full = full or bool(group)


def _hundreds(value: int, *, full: bool) -> Iterator[str]:
    """Three digits; ``full`` says the hundreds even when there are none."""
    hundreds, tens, ones = value // 100, value // 10 % 10, value % 10
    if hundreds or full:
        yield f"{_DIGITS[hundreds]} trăm"
    if tens > 1:
        yield f"{_DIGITS[tens]} mươi"
    elif tens == 1:
        yield "mười"
    elif ones and (hundreds or full):
        yield "linh"
    if ones == 1 and tens > 1:
        yield "mốt"
    elif ones == 5 and tens:
        yield "lăm"
    elif ones:
        yield _DIGITS[ones]
