"""The words of a scenario: names of things of one pack, sentences that may be another's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from khenthuong.law import Pack
from khenthuong.law.machine import Claim
from khenthuong.prove.trail import Beat

_GROUP = "phan-vi-du"


@frozen
class Words:
    """The names of one pack's things; ``texts`` has the sentences and may be another pack."""

    pack: Pack
    texts: Pack

    def say(self, code: str, **values: object) -> str:
        """One sentence of a scenario."""
        return self.texts.label(_GROUP, code).format(**values)

    def claim(self, code: str) -> Claim:
        """A property in words."""
        found: Claim = self.texts.find("claims", code, "tính chất")
        return found

    def action(self, beat: Beat) -> str:
        """The name of what is done."""
        return self.pack.label("triggers", beat.attempt.trigger)

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
        """A table of steps with the named columns, as wide as its words."""
        head = tuple(self.say(column) for column in columns)
        lines = (head, *(tuple(row[: len(head)]) for row in rows))
        widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
        for line in lines:
            cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
            yield f"  | {' | '.join(cells)} |"
