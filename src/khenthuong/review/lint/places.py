"""Where a scenario may stand: numbers by folder, house rules in a folder of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from khenthuong.basis import Fault, Status
from khenthuong.review.lint.law import Law
from khenthuong.review.lint.tags import Number
from khenthuong.review.parts import Feature, Line
from khenthuong.review.words import LABELS

HOUSE = "quy-uoc-noi-bo"
_PARTS = 3  # prefix, article, place in it; a worked case such as CA-14 has no article


def check_house(feature: Feature, law: Law) -> Iterator[Fault]:
    """Nobody may take a house rule for law: each stands in its folder, and only they do."""
    word = law.words.get(Status.HOUSE, "")
    inside = _folder(feature.file) == HOUSE
    for rule in feature.rules if word else ():
        for line in rule.notes:
            is_house = _status(line) == word
            if line.text.startswith(f"{LABELS[1]}:") and is_house != inside:
                message = (
                    f"Quy ước nội bộ phải nằm trong thư mục {HOUSE}."
                    if is_house
                    else f"Thư mục {HOUSE} chỉ có quy tắc ghi “{LABELS[1]}: {word}.”."
                )
                yield Fault(feature.file, message, line.line, line.column)


def _status(line: Line) -> str:
    """The source as the line begins; what follows a colon or comma only qualifies it."""
    return line.text.partition(":")[2].strip(" .").lower().split(";")[0].strip()


def check_prefixes(numbers: Iterable[Number]) -> Iterator[Fault]:
    """The letters of a number name its folder, so that a letter citing it finds the scenario."""
    given = [n for n in numbers if n.name.count("-") == _PARTS - 1 and _folder(n.file) not in OPEN]
    homes = _homes(given)
    for number in given:
        home = homes[_prefix(number)]
        if _folder(number.file) != home:
            message = f"Số hiệu bắt đầu bằng “{_prefix(number)}” là của thư mục {home}."
            yield Fault(number.file, message, number.line, number.column)


OPEN = ("", HOUSE)
"""Folders with numbers of several kinds; a house rule keeps the number it was published under."""


def _homes(numbers: Iterable[Number]) -> Mapping[str, str]:
    """The folder of each prefix: where most of its numbers are, of equals the first."""
    counts: dict[str, Counter[str]] = {}
    for number in numbers:
        counts.setdefault(_prefix(number), Counter())[_folder(number.file)] += 1
    return {prefix: found.most_common(1)[0][0] for prefix, found in counts.items()}


def _prefix(number: Number) -> str:
    return number.name.split("-")[0]


def _folder(file: str) -> str:
    parts = PurePosixPath(file).parts
    return parts[0] if len(parts) > 1 else ""
