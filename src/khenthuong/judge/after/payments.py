"""What one decision pays: to whom, how much and why, out of whose fund."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from attrs import frozen

from khenthuong.basis import Cause, Citation, Finding, Truth, UnknownName, Weight
from khenthuong.judge.after.holder import holder
from khenthuong.judge.after.pairs import PHASE, Beside, Entry, beside
from khenthuong.judge.funds import Fund, fund
from khenthuong.judge.reward import Money, reward
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Decision, Dossier, Subject

_NOT_THIS_FUND = "mo-nd73-4"


@frozen(kw_only=True)
class Payment:
    """One line of the list. ``money`` is what the award carries by law.

    ``due`` is what is to be paid: ``0`` where a higher sum is paid instead,
    ``None`` where no text or not enough facts say; ``findings`` tell why.
    """

    dossier: str
    recipient: Subject
    award: str
    money: Money
    fund: Fund
    due: int | None
    findings: tuple[Finding, ...] = ()


@frozen(kw_only=True)
class FundTotal:
    """What one fund pays: the known sum, and how many lines are not known."""

    fund: Fund
    lines: int
    total: int
    unknown: int


@frozen(kw_only=True)
class PaymentList:
    """The payments of one decision, as of a day, with remarks on the whole list."""

    decision: Decision
    on: date
    payments: tuple[Payment, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def total(self) -> int:
        """The sum of what is known; see ``unknown`` before calling it the total."""
        return sum(p.due or 0 for p in self.payments)

    @property
    def unknown(self) -> int:
        """How many lines have no known sum."""
        return sum(p.due is None for p in self.payments)

    @property
    def funds(self) -> tuple[FundTotal, ...]:
        """The totals by fund, in the order of the list."""
        found: dict[tuple[str, str], list[Payment]] = {}
        for payment in self.payments:
            found.setdefault((payment.fund.name, payment.fund.unit), []).append(payment)
        return tuple(
            FundTotal(
                fund=lines[0].fund,
                lines=len(lines),
                total=sum(p.due or 0 for p in lines),
                unknown=sum(p.due is None for p in lines),
            )
            for lines in found.values()
        )


def payments(
    pack: Pack,
    decision: Decision,
    dossiers: Iterable[Dossier],
    *,
    others: Sequence[Decision] = (),
    struck: Collection[tuple[str, str]] = (),
    on: date | None = None,
) -> PaymentList:
    """The payment list of a decision.

    Args:
        pack: the rules.
        decision: what is paid for; its day selects base salary and multipliers.
        dossiers: those of its lines, and of lines of ``others`` to the same recipients.
        others: further decisions that were given to them; the highest-only rule
            looks across all of them.
        struck: cancelled lines as (decision, dossier): they are not paid, and no
            longer stand in the way of another sum.
        on: the day of paying, which decides who pays for a unit that has ended;
            the day of the decision if left out.

    Raises:
        UnknownName: a dossier of a line is not among ``dossiers``.

    """
    on = on or decision.on
    known = {d.id: d for d in dossiers}
    alive: dict[str, list[Entry]] = {}
    own: list[Entry] = []
    for entry in _entries(pack, decision, others, known):
        if (entry.decision.id, entry.dossier.id) not in struck:
            alive.setdefault(entry.line.subject, []).append(entry)
        if entry.decision.id == decision.id:
            own.append(entry)
    lines = tuple(
        _cancelled(pack, entry, on)
        if (decision.id, entry.dossier.id) in struck
        else _payment(pack, entry, alive[entry.line.subject], on)
        for entry in own
    )
    return PaymentList(
        decision=decision, on=on, payments=lines, findings=tuple(_remarks(pack, decision, on))
    )


def _entries(
    pack: Pack, decision: Decision, others: Sequence[Decision], known: Mapping[str, Dossier]
) -> Iterator[Entry]:
    """Every line of the decision and those of the others to the same recipients, by day."""
    recipients = {line.subject for line in decision.lines}
    every = {d.id: d for d in (*others, decision)}
    place = 0
    for found in sorted(every.values(), key=lambda d: (d.on, d.number, d.id)):
        for line in found.lines:
            if line.subject not in recipients:
                continue
            if line.dossier not in known:
                raise UnknownName("trường hợp của quyết định", line.dossier, list(known))
            dossier = known[line.dossier]
            money = reward(pack, line.award, dossier.subject.kind, found.on)
            yield Entry(decision=found, line=line, dossier=dossier, money=money, place=place)
            place += 1


def _payment(pack: Pack, entry: Entry, mine: Sequence[Entry], on: date) -> Payment:
    """The payment of one line; ``mine`` are all living awards of its recipient."""
    besides = [beside(pack, entry, other) for other in mine if other is not entry]
    paying, said = _fund(pack, entry, on)
    return Payment(
        dossier=entry.dossier.id,
        recipient=entry.dossier.subject,
        award=entry.line.award,
        money=entry.money,
        fund=paying,
        due=_due(entry.money, besides),
        findings=(*_amount(pack, entry), *said, *(f for b in besides for f in b.findings)),
    )


def _cancelled(pack: Pack, entry: Entry, on: date) -> Payment:
    """A line that was struck out: nothing is paid, whatever the award carries."""
    segment = at(pack.rule("af-cancel-recover").segments, on)
    said = Finding(
        PHASE,
        "af-cancel-recover",
        "mo-cancelled",
        Truth.FALSE,
        weight=Weight.WARNING,
        cites=segment.cite if segment else (),
    )
    return Payment(
        dossier=entry.dossier.id,
        recipient=entry.dossier.subject,
        award=entry.line.award,
        money=entry.money,
        fund=_fund(pack, entry, on)[0],
        due=0,
        findings=(said,),
    )


def _due(money: Money, besides: Sequence[Beside]) -> int | None:
    """What is paid: nothing beside a higher sum, the sum beside none, else not known."""
    losing = {b.loses for b in besides}
    if money.amount is None or Truth.TRUE in losing:
        return None if money.amount is None else 0
    return None if Truth.UNKNOWN in losing else money.amount


def _amount(pack: Pack, entry: Entry) -> Iterator[Finding]:
    money, recorded = entry.money, entry.line.amount
    if money.amount is None:
        needs = money.needs or pack.label("giai-thich", "no-reward")
        yield _unknown("mo-amount", needs, money.cites)
    elif recorded is not None and recorded != money.amount:
        segment = at(pack.rule("mo-recorded").segments, entry.decision.on)
        yield Finding(
            PHASE,
            "mo-recorded",
            "mo-recorded",
            Truth.FALSE,
            weight=Weight.WARNING,
            cites=segment.cite if segment else (),
            values={"recorded": recorded, "amount": money.amount},
        )


def _fund(pack: Pack, entry: Entry, on: date) -> tuple[Fund, tuple[Finding, ...]]:
    """Who pays, and what is to say about it."""
    who = holder(pack, entry.decision, entry.dossier, on)
    day = on if who.succeeded else entry.decision.on
    found = fund(pack, who.office, who.unit, entry.dossier.unit, day)
    if not found.name:
        needs = found.needs or pack.label("giai-thich", "no-payer")
        return found, (_unknown("mo-payer", needs, found.cites),)
    if not who.succeeded:
        return found, ()
    code = "au-pay-successor"
    warning = Finding(
        PHASE,
        code,
        code,
        Truth.UNKNOWN,
        Cause.DECISION,
        Weight.WARNING,
        status=who.status,
        cites=who.cites,
        values={"unit": who.unit},
    )
    return found, (warning,)


def _unknown(code: str, needs: str, cites: tuple[Citation, ...]) -> Finding:
    return Finding(
        PHASE, code, code, Truth.UNKNOWN, Cause.RULE, cites=cites, needs=needs, deciding=True
    )


def _remarks(pack: Pack, decision: Decision, on: date) -> Iterator[Finding]:
    """What holds for the whole list: a bonus of another kind is not paid from this fund."""
    segment = at(pack.rule(_NOT_THIS_FUND).segments, max(decision.on, on))
    if segment is not None and segment.cite:
        yield Finding(
            PHASE,
            _NOT_THIS_FUND,
            _NOT_THIS_FUND,
            Truth.TRUE,
            weight=Weight.WARNING,
            cites=segment.cite,
            status=segment.status,
        )
