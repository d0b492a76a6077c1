"""What one year takes out of each fund: paid, decided and not paid yet, promised by dossiers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from attrs import frozen

from khenthuong.basis import Finding, Truth, Weight
from khenthuong.judge.after.pairs import PHASE
from khenthuong.judge.after.payments import Payment, payments
from khenthuong.judge.authority import decider_at
from khenthuong.judge.funds import Fund
from khenthuong.law.pack import Pack
from khenthuong.records import Decision, DecisionLine, Dossier

PAID, OWED, PROMISED = "paid", "owed", "promised"
KINDS = (PAID, OWED, PROMISED)
_OVER = "mo-over-fund"
Key = tuple[str, str]


@frozen
class Paid:
    """What is out with the recipient of a line, and since when."""

    sum: int
    on: date


@frozen(kw_only=True)
class Charge:
    """What one line or one dossier on the way takes out of a fund.

    ``kind`` is ``paid``, ``owed`` (decided, not paid yet) or ``promised`` (on the
    way, as if decided on the day asked about); ``sum`` is ``None`` where it is not known.
    ``recover`` is what was paid for a line that was cancelled since.
    """

    kind: str
    payment: Payment
    sum: int | None
    recover: int = 0


@frozen(kw_only=True)
class FundBudget:
    """One fund and everything that is charged to it; ``amount`` is what it holds, if told."""

    fund: Fund
    charges: tuple[Charge, ...]
    amount: int | None = None

    def of(self, kind: str) -> tuple[Charge, ...]:
        """The charges of one kind."""
        return tuple(c for c in self.charges if c.kind == kind)

    def total(self, kind: str = "") -> int:
        """The known sum of one kind, of all kinds without one."""
        return sum(c.sum or 0 for c in self.charges if kind in ("", c.kind))

    @property
    def unknown(self) -> int:
        """How many charges have no known sum."""
        return sum(c.sum is None for c in self.charges)

    @property
    def recover(self) -> int:
        """What is still out for cancelled lines."""
        return sum(c.recover for c in self.charges)

    @property
    def left(self) -> int | None:
        """What stays in the fund, negative when it does not reach; ``None`` without an amount."""
        return None if self.amount is None else self.amount - self.total()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The warning that the known sums alone exceed the fund."""
        if self.left is None or self.left >= 0:
            return ()
        values = {"amount": self.amount, "recorded": -self.left}
        return (Finding(PHASE, _OVER, _OVER, Truth.FALSE, weight=Weight.WARNING, values=values),)


@frozen(kw_only=True)
class Budget:
    """The funds that pay for the decisions of one year, as of a day.

    ``undecided`` are dossiers on the way whose award nobody decides any more.
    """

    year: int
    on: date
    funds: tuple[FundBudget, ...]
    undecided: tuple[str, ...] = ()
    plan: str = ""


def budget(
    pack: Pack,
    decisions: Sequence[Decision],
    dossiers: Iterable[Dossier],
    on: date,
    *,
    waiting: Collection[str] = (),
    paid: Mapping[Key, Paid] | None = None,
    struck: Collection[Key] = (),
    amounts: Mapping[str, int] | None = None,
    plan: str = "",
) -> Budget:
    """What the year of ``on`` takes out of each fund, as known on that day.

    Paid is what went out in that year, owed every line that still waits for its money,
    promised what dossiers on the way would get if they were decided on that day.

    Args:
        pack: the rules.
        decisions: all that are known; which of several sums is paid is worked out across them.
        dossiers: those of their lines, and those on the way.
        on: who pays for a unit that has ended, and the law of what is only promised.
        waiting: the dossiers on the way, by id.
        paid: what was paid and when, by (decision, dossier).
        struck: cancelled lines as (decision, dossier).
        amounts: what the fund of a unit holds, in đồng, by unit.
        plan: only dossiers of this plan.

    Raises:
        UnknownName: a dossier of a line is not among ``dossiers``.

    """
    known = {d.id: d for d in dossiers}
    there = [d for d in decisions if d.on <= on]
    made = _Year(pack, there, known, on, paid or {}, struck)
    ways = [known[code] for code in waiting if not plan or known[code].plan == plan]
    drafts = {d.id: made.draft(d) for d in ways}
    decided = (c for c in made.decided() if not plan or known[c.payment.dossier].plan == plan)
    found: dict[Key, list[Charge]] = {}
    for charge in (*decided, *made.promised([d for d in drafts.values() if d])):
        fund = charge.payment.fund
        found.setdefault((fund.name, fund.unit), []).append(charge)
    held = amounts or {}
    return Budget(
        year=on.year,
        on=on,
        plan=plan,
        undecided=tuple(code for code, draft in drafts.items() if draft is None),
        funds=tuple(
            FundBudget(fund=lines[0].payment.fund, charges=tuple(lines), amount=held.get(unit))
            for (_, unit), lines in found.items()
        ),
    )


@frozen
class _Year:
    """The decisions known on a day, each beside all others to the same recipients."""

    pack: Pack
    decisions: Sequence[Decision]
    dossiers: Mapping[str, Dossier]
    on: date
    paid: Mapping[Key, Paid]
    struck: Collection[Key]

    def decided(self) -> Iterator[Charge]:
        """Paid in the year by whoever paid that day, or owed by whoever pays now."""
        for decision in self.decisions:
            for payment in self._listed(decision, self.on):
                key = (decision.id, payment.dossier)
                paid = self.paid.get(key)
                if paid is not None and paid.on.year == self.on.year:
                    yield self._spent(decision, key, paid)
                elif paid is None and key not in self.struck and payment.due != 0:
                    yield Charge(kind=OWED, payment=payment, sum=payment.due)

    def _spent(self, decision: Decision, key: Key, paid: Paid) -> Charge:
        listed = self._listed(decision, paid.on)
        payment = next(p for p in listed if p.dossier == key[1])
        recover = paid.sum if key in self.struck else 0
        return Charge(kind=PAID, payment=payment, sum=paid.sum, recover=recover)

    def promised(self, drafts: Sequence[Decision]) -> Iterator[Charge]:
        """What drafts would pay if decided today; nothing for one that a higher sum displaces."""
        for draft in drafts:
            for payment in self._listed(draft, self.on, drafts):
                if payment.due != 0:
                    yield Charge(kind=PROMISED, payment=payment, sum=payment.due)

    def draft(self, dossier: Dossier) -> Decision | None:
        """The decision that the usual decider would make; none where nobody decides any more."""
        _, segment = decider_at(self.pack, dossier.award, self.on)
        if segment is None or not segment.office:
            return None
        level = self.pack.find("offices", segment.office, "chức danh").level
        unit = self.pack.at_level(dossier.unit, level, self.on)
        line = DecisionLine(dossier=dossier.id, award=dossier.award, subject=dossier.subject.id)
        return Decision(
            id=dossier.id,
            number="",
            on=self.on,
            office=segment.office,
            unit=unit.id if unit else dossier.unit,
            capacity="",
            lines=(line,),
        )

    def _listed(
        self, decision: Decision, on: date, drafts: Sequence[Decision] = ()
    ) -> tuple[Payment, ...]:
        """The payments of one decision beside all others to its recipients."""
        mine = {line.subject for line in decision.lines}
        others = [
            d for d in (*self.decisions, *drafts) if any(line.subject in mine for line in d.lines)
        ]
        return payments(
            self.pack,
            decision,
            self.dossiers.values(),
            others=others,
            struck=self.struck,
            on=on,
        ).payments
