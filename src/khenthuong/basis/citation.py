"""Where the law says it: one written form for data, code and Gherkin tags.

``l2022/74/1/d`` is instrument, article, clause, point; levels that are not
cited are left out, ``/doan-2`` may name a paragraph. The letters d and đ are
different points.
"""

from __future__ import annotations

import re

from attrs import frozen

_FORM = re.compile(r"^[a-z0-9][a-z0-9-]*(/[0-9a-zđA-Z.-]+)*$")


@frozen(order=True)
class Citation:
    """One place in one instrument, such as ``Citation("l2022", ("74", "1", "d"))``."""

    instrument: str
    levels: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Citation:
        """Read the written form; raises ``ValueError`` when it is not one."""
        if not _FORM.match(text):
            raise ValueError(f"căn cứ viết sai dạng: {text!r} (mẫu: l2022/74/1/d)")
        instrument, *levels = text.split("/")
        return cls(instrument, tuple(levels))

    def within(self, place: Citation) -> bool:
        """Whether it is the place itself or a part of it."""
        depth = len(place.levels)
        return (self.instrument, self.levels[:depth]) == (place.instrument, place.levels)

    def overlaps(self, other: Citation) -> bool:
        """Whether one of the two contains the other: a clause stands in its article."""
        return self.within(other) or other.within(self)

    def __str__(self) -> str:
        return "/".join((self.instrument, *self.levels))


def parse_all(text: str) -> tuple[Citation, ...]:
    """Several citations separated by ``;`` — the form of the legal index."""
    return tuple(Citation.parse(part.strip()) for part in text.split(";") if part.strip())
