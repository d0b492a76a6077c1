"""Vietnamese text as an office writes it: normal form, order, numbers, dates."""

from __future__ import annotations

import unicodedata
from datetime import date
from fractions import Fraction
from functools import lru_cache

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng
_RANK = {letter: rank for rank, letter in enumerate(_LETTERS, start=100)}


def nfc(text: str) -> str:
    """The composed (NFC) form, the only one this library keeps."""
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Lower case without any mark, for searching: ``Đào`` becomes ``dao``."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=4096)
def _split(char: str) -> tuple[int, int]:
    parts = unicodedata.normalize("NFD", char)
    tones = [c for c in parts if c in _TONES]
    base = nfc("".join(c for c in parts if c not in _TONES))
    return _RANK.get(base, ord(base[0]) if base else 0), _TONES.find(tones[0]) + 1 if tones else 0


def sort_key(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The dictionary order of Vietnamese: letters first, then the five tones."""
    pairs = [_split(c) for c in nfc(text).lower()]
    return tuple(p[0] for p in pairs), tuple(p[1] for p in pairs)


def name_key(name: str) -> tuple[object, ...]:
    """The order of a list of people: given name, then family and middle names."""
    *before, given = name.split() or [""]
    return sort_key(given), sort_key(" ".join(before))


def day(value: date) -> str:
    """``dd/mm/yyyy``."""
    return f"{value.day:02d}/{value.month:02d}/{value.year}"


def number(value: int) -> str:
    """Thousands by dots: ``1.410.000``."""
    return f"{value:,}".replace(",", ".")


def dong(value: int) -> str:
    """A sum of money: ``1.410.000 đồng``."""
    return f"{number(value)} đồng"


def percent(part: int, whole: int) -> str:
    """A share for reading, two decimals at most: ``86,67%``. Never compare with it."""
    hundredths = (part * 20_000 + whole) // (2 * whole)
    digits = f"{hundredths // 100},{hundredths % 100:02d}".rstrip("0").rstrip(",")
    return f"{digits}%"


def decimal(value: Fraction) -> str:
    """A multiplier with a decimal comma: ``0,225``."""
    thousandths = int(value * 1000)
    digits = f"{thousandths // 1000},{thousandths % 1000:03d}".rstrip("0")
    return digits.rstrip(",") + (",0" if digits.endswith(",") else "")
