"""A submission (hồ sơ trình): what is received, timed, returned and acted on."""

from __future__ import annotations

from datetime import date

import attrs
from attrs import frozen


@frozen(kw_only=True)
class Receipt:
    """Received in full on a day at one leg; a supplement makes a new one."""

    leg: int
    unit: str
    on: date
    ended: date | None = None


@frozen(kw_only=True)
class Submission:
    """A tờ trình with its list. ``lines`` are dossier ids, in the order of the list.

    ``split_from`` keeps the link to the list a line was taken out of, ``joined`` to
    the lists whose lines came here, ``joined_to`` to the list where its lines went.
    ``code`` is the dossier number (mã hồ sơ) of the one-stop desk.
    """

    id: str
    unit: str
    lines: tuple[str, ...]
    plan: str = ""
    receipts: tuple[Receipt, ...] = ()
    split_from: str = ""
    joined: tuple[str, ...] = ()
    joined_to: str = ""
    code: str = ""

    def received(self, leg: int, unit: str, on: date) -> Submission:
        """With the receipt of a leg, replacing an unfinished one of the same leg."""
        kept = tuple(r for r in self.receipts if r.leg != leg or r.ended is not None)
        return attrs.evolve(self, receipts=(*kept, Receipt(leg=leg, unit=unit, on=on)))

    def ended(self, leg: int, on: date) -> Submission:
        """With the running receipt of a leg closed."""
        return attrs.evolve(
            self,
            receipts=tuple(
                attrs.evolve(r, ended=on) if r.leg == leg and r.ended is None else r
                for r in self.receipts
            ),
        )

    @property
    def _lies(self) -> list[tuple[int, str, bool]]:
        """At which levels it was received, and where it still is."""
        return [(r.leg, r.unit, r.ended is None) for r in self.receipts]

    def split(self, lines: tuple[str, ...], new_id: str) -> tuple[Submission, Submission]:
        """Take ``lines`` out into a submission of their own; both keep the receipts.

        Raises ``ValueError`` when a line is not in this list or none would stay.
        """
        strange = [x for x in lines if x not in self.lines]
        if strange or not lines or len(lines) == len(self.lines):
            raise ValueError(f"không tách được {', '.join(strange or lines) or 'danh sách trống'}")
        stay = tuple(x for x in self.lines if x not in lines)
        return (
            attrs.evolve(self, lines=stay),
            attrs.evolve(self, id=new_id, lines=lines, split_from=self.id),
        )

    def join(self, other: Submission) -> tuple[Submission, Submission]:
        """Take all lines of ``other`` in; it stays, without lines, and says where they went.

        Raises ``ValueError`` for a list of another unit, or one that lies elsewhere.
        """
        here, there = (
            [(r.leg, r.unit, r.ended is None) for r in x.receipts] for x in (self, other)
        )
        if self.unit != other.unit or here != there or self.id == other.id:
            raise ValueError(f"không gộp được {other.id} vào {self.id}")
        return (
            attrs.evolve(self, lines=(*self.lines, *other.lines), joined=(*self.joined, other.id)),
            attrs.evolve(other, lines=(), joined_to=self.id),
        )


@frozen(kw_only=True)
class DecisionLine:
    """One award of a decision and its money in đồng."""

    dossier: str
    award: str
    subject: str
    amount: int | None = None


@frozen(kw_only=True)
class Decision:
    """An award decision: a record of its own, never overwritten by later acts."""

    id: str
    number: str
    on: date
    office: str
    unit: str
    capacity: str
    lines: tuple[DecisionLine, ...]
