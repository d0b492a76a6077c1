"""Two awards of one recipient: are both paid, or the highest only?"""

from __future__ import annotations

import attrs
from attrs import frozen

from khenthuong.basis import Cause, Finding, Status, Truth, Weight
from khenthuong.judge.reward import Money
from khenthuong.law.measures import Pairing
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Decision, DecisionLine, Dossier

PHASE = "tien_thuong"


@frozen(kw_only=True)
class Entry:
    """One award of one decision with its money; ``place`` is its order among all."""

    decision: Decision
    line: DecisionLine
    dossier: Dossier
    money: Money
    place: int

    @property
    def number(self) -> str:
        """What an office calls the decision."""
        return self.decision.number or self.decision.id


@frozen
class Beside:
    """What another award does to one: ``loses`` is unknown where that is not known."""

    loses: Truth
    findings: tuple[Finding, ...] = ()


def beside(pack: Pack, own: Entry, other: Entry) -> Beside:
    """What ``other`` does to the money of ``own``."""
    found, sure = _pairing(pack, own, other)
    if found is None:
        return Beside(Truth.FALSE)
    later = max(own, other, key=lambda x: x.decision.on)
    segment = at(pack.rule(found.rule).segments, later.decision.on)
    if segment is None or not segment.cite:
        return Beside(Truth.FALSE, (_finding("mo-pair", own, other, Truth.UNKNOWN),))
    loses, said = Truth.FALSE, Truth.of(found.paid == "each")
    if found.paid == "highest":
        loses, said = _highest(own, other, sure)
    finding = attrs.evolve(
        _finding(found.code or found.rule, own, other, said),
        rule=found.rule,
        cites=segment.cite,
        status=segment.status,
    )
    return Beside(loses, (finding,))


def _pairing(pack: Pack, own: Entry, other: Entry) -> tuple[Pairing | None, bool]:
    """The first pairing that fits, and whether it surely does: a period may not be known."""
    awards = sorted(x.line.award for x in (own, other))
    kinds = sorted(pack.award(code).kind for code in awards)
    for pairing in pack.national.pairings:
        if sorted(pairing.awards or pairing.kinds) != (awards if pairing.awards else kinds):
            continue
        holds = _when(pairing.when, own.dossier, other.dossier)
        if holds is not Truth.FALSE:
            return pairing, holds is Truth.TRUE
    return None, True


def _when(name: str, one: Dossier, other: Dossier) -> Truth:
    """Whether the two awards stand to each other as a pairing asks."""
    if name == "same-achievement":
        return Truth.of(bool(one.achievement.id) and one.achievement.id == other.achievement.id)
    return _same_period(one, other) if name else Truth.TRUE


def _same_period(one: Dossier, other: Dossier) -> Truth:
    """Whether two titles count the same time; unknown while a day is not given."""
    mine, theirs = one.achievement, other.achievement
    pairs = ((mine.start, theirs.start), (mine.end, theirs.end))
    if any(a != b for a, b in pairs if a is not None and b is not None):
        return Truth.FALSE
    return Truth.of(True if all(a and b for a, b in pairs) else None)


def _highest(own: Entry, other: Entry, sure: bool) -> tuple[Truth, Truth]:
    """Whether ``own`` goes unpaid, and what is said; of equal sums the earlier decision pays."""
    mine, theirs = own.money.amount, other.money.amount
    if mine is None or theirs is None:
        return Truth.UNKNOWN, Truth.UNKNOWN
    loses = mine < theirs or (mine == theirs and own.place > other.place)
    if sure:
        return Truth.of(loses), Truth.of(not loses)
    return (Truth.UNKNOWN if loses else Truth.FALSE), Truth.UNKNOWN


def _finding(code: str, own: Entry, other: Entry, truth: Truth) -> Finding:
    return Finding(
        PHASE,
        code,
        code,
        truth,
        Cause.FACT if truth is Truth.UNKNOWN else Cause.NONE,
        Weight.WARNING,
        status=Status.UNCONFIRMED,
        values={
            "award": own.line.award,
            "other": other.line.award,
            "number": other.number,
            "amount": other.money.amount,
        },
    )
