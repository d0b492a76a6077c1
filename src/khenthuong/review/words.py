"""The Vietnamese words of Gherkin, and which of them a wrong line was meant to begin with."""

from __future__ import annotations

import re
from difflib import get_close_matches

from khenthuong.basis import nearest
from khenthuong.basis.text import fold

HEADERS = (
    "Tính năng",
    "Quy tắc",
    "Bối cảnh",
    "Tình huống",
    "Kịch bản",
    "Khung tình huống",
    "Khung kịch bản",
    "Dữ liệu",
)
OUTLINES = ("Khung tình huống", "Khung kịch bản")
STEPS = ("Cho", "Biết", "Khi", "Thì", "Và", "Nhưng", "*")
LABELS = ("Căn cứ", "Nguồn")

# Words of other translations of Gherkin that a writer may have learnt.
_OTHER_HEADERS = {
    "chuc nang": "Tính năng",
    "quy dinh": "Quy tắc",
    "vi du": "Dữ liệu",
    "cac vi du": "Dữ liệu",
    "tinh huong mau": "Khung tình huống",
    "feature": "Tính năng",
    "rule": "Quy tắc",
    "background": "Bối cảnh",
    "example": "Tình huống",
    "scenario": "Tình huống",
    "scenario outline": "Khung tình huống",
    "examples": "Dữ liệu",
}
_OTHER_STEPS = {
    "gia su": "Biết",
    "gia dinh": "Biết",
    "dieu kien": "Biết",
    "given": "Biết",
    "neu": "Khi",
    "when": "Khi",
    "then": "Thì",
    "and": "Và",
    "but": "Nhưng",
}
_TITLE = re.compile(r"([^:|<>\"“”]{2,40}?)\s*[:\uff1a]")  # or a full-width colon


def meant_header(line: str) -> str:
    """Guess the header, with its colon, that ``line`` stands for; ``""`` when none is near."""
    title = _TITLE.match(line)
    if not title:
        return ""
    said = fold(title[1])
    if said in _OTHER_HEADERS:
        return f"{_OTHER_HEADERS[said]}:"
    known = {fold(header): header for header in HEADERS}
    close = get_close_matches(said, list(known), n=1, cutoff=0.8)
    return f"{known[close[0]]}:" if close else ""


def meant_step(line: str) -> str:
    """Guess the step word that ``line`` was to begin with; ``""`` when none is near."""
    words = line.rstrip(":").split()
    for count in (2, 1):
        said = fold(" ".join(words[:count])).strip(" :,")
        if said in _OTHER_STEPS:
            return _OTHER_STEPS[said]
    return nearest(words[0].strip(":,"), STEPS[:-1]) if words else ""


def meant(line: str) -> str:
    """Guess the header or step word that ``line`` was to begin with."""
    return meant_header(line) or meant_step(line)


def opens_step(line: str) -> bool:
    """Whether the first word of ``line`` is a step word, in whatever case."""
    first = line.split(maxsplit=1)[:1]
    return bool(first) and first[0].lower() in {step.lower() for step in STEPS}


def swallowed(line: str) -> bool:
    """Whether a line of free text was surely meant as a header, a step or a table row."""
    return bool(meant_header(line)) or opens_step(line) or line.startswith(("|", '"""', "```"))
