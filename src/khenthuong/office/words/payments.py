"""The payment list of a decision as an office reads it, and as plain data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

import attrs
from attrs import frozen

from khenthuong.basis import Citation, Finding, Status, Truth
from khenthuong.basis.inwords import dong_in_words
from khenthuong.basis.text import day, decimal, dong
from khenthuong.judge.after.payments import FundTotal, Payment, PaymentList
from khenthuong.judge.funds import Fund
from khenthuong.office.files.checked import finding_data, plain_value
from khenthuong.office.words.wording import Wording
from khenthuong.records import Decision

FORMAT = "khenthuong-payments/1"
_GROUP = "chi-thuong"
_HEADS = ("order", "recipient", "award", "times", "base", "sum")


@frozen(kw_only=True)
class FundSheet:
    """The part of the list that one fund pays: heading lines, rows, totals."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    totals: tuple[str, ...]


@frozen(kw_only=True)
class PaySheet:
    """A payment list in words, ready to print."""

    title: str
    about: tuple[str, ...]
    columns: tuple[str, ...]
    funds: tuple[FundSheet, ...]
    totals: tuple[str, ...]
    notes_title: str
    notes: tuple[str, ...]


class Paying:
    """Tells payment lists in the words of one pack; nothing it returns holds a code."""

    def __init__(self, words: Wording) -> None:
        self._words = words

    def sheet(self, listed: PaymentList) -> PaySheet:
        """The list as tables: one per fund, totals in figures and in words, remarks."""
        funds = listed.funds
        return PaySheet(
            title=self._say("title"),
            about=(self.decision(listed.decision), self._say("as-of", on=day(listed.on))),
            columns=tuple(self._say(code) for code in _HEADS),
            funds=tuple(self._fund(listed, f) for f in funds),
            totals=self._totals(listed.total, listed.unknown) if len(funds) > 1 else (),
            notes_title=self._say("notes"),
            notes=tuple(self._notes(listed)),
        )

    def decision(self, decision: Decision) -> str:
        """``Quyết định số 12/QĐ-UBND ngày … của …``."""
        office = self._words.office(decision.office, decision.unit)
        code = "decision" if decision.number else "no-number"
        return self._say(code, number=decision.number, on=day(decision.on), office=office)

    def _fund(self, listed: PaymentList, found: FundTotal) -> FundSheet:
        fund = found.fund
        mine = [
            (index, p)
            for index, p in enumerate(listed.payments, start=1)
            if (p.fund.name, p.fund.unit) == (fund.name, fund.unit)
        ]
        return FundSheet(
            head=tuple(self.head(fund)),
            rows=tuple(self._row(index, payment) for index, payment in mine),
            totals=self._totals(found.total, found.unknown),
        )

    def head(self, fund: Fund) -> Iterator[str]:
        """Whose fund it is, and on what that rests."""
        code = ("fund-of" if fund.unit else "fund") if fund.name else "no-fund"
        unit = self._words.unit(fund.unit) if fund.unit else ""
        yield self._say(code, fund=fund.name, unit=unit)
        if fund.name:
            yield self._say("basis", basis=self._source(fund.cites, fund.status))

    def _source(self, cites: Sequence[Citation], status: Status) -> str:
        """The articles, and how far they were compared with the text."""
        words = self._words.text("nguon", status.value)
        basis = "; ".join(dict.fromkeys(self._words.pack.cite(c) for c in cites))
        return self._say("source", basis=basis, status=words.lower()) if basis else words

    def _row(self, index: int, payment: Payment) -> tuple[str, ...]:
        award = self._words.pack.award(payment.award)
        money = payment.money
        times = money.thousandths
        return (
            str(index),
            payment.recipient.name,
            award.short or award.label,
            decimal(Fraction(times, 1000)) if times is not None else "",
            dong(money.base) if money.base is not None else "",
            self._due(payment.due),
        )

    def _due(self, due: int | None) -> str:
        if due is None:
            return self._say("unknown")
        return dong(due) if due else self._say("not-paid")

    def _totals(self, total: int, unknown: int) -> tuple[str, ...]:
        code = "total-open" if unknown else "total"
        return (
            self._say(code, total=dong(total), count=unknown),
            self._say("in-words", words=dong_in_words(total)),
        )

    def _notes(self, listed: PaymentList) -> Iterator[str]:
        yield from dict.fromkeys(self._rate(p) for p in listed.payments if p.money.amount)
        for payment in listed.payments:
            name = payment.recipient.name
            for finding in payment.findings:
                yield self._say("note", name=name, text=self.told(finding))
        for finding in listed.findings:
            yield self.told(finding)

    def _rate(self, payment: Payment) -> str:
        """What the multiplier of an award rests on."""
        award = self._words.code(payment.award)
        source = self._source(payment.money.cites, payment.money.status)
        kind = self._words.code(payment.recipient.kind)
        return self._say("rate", award=award, kind=kind, source=source)

    def told(self, finding: Finding) -> str:
        """A finding that took place is told as it is, one that stands in the way with its mark."""
        line = self._words.line(finding)
        if finding.truth is Truth.TRUE:
            line = attrs.evolve(line, mark="")
        return self._words.sentence(line).removeprefix(": ")

    def _say(self, code: str, **values: Any) -> str:
        return self._words.text(_GROUP, code, **values)

    # -- plain data --------------------------------------------------------------

    def data(self, listed: PaymentList) -> dict[str, Any]:
        """The list as plain data of one stable form."""
        decision = listed.decision
        return {
            "format": FORMAT,
            "decision": decision.id,
            "number": decision.number,
            "decided": plain_value(decision.on),
            "on": plain_value(listed.on),
            "pack": self._words.pack.content_hash,
            "payments": [self._payment(p) for p in listed.payments],
            "funds": [
                {**self.fund_data(f.fund), "lines": f.lines, "total": f.total}
                | {"unknown": f.unknown}
                for f in listed.funds
            ],
            "total": listed.total,
            "unknown": listed.unknown,
            "findings": [finding_data(self._words, f) for f in listed.findings],
        }

    def _payment(self, payment: Payment) -> dict[str, Any]:
        money = payment.money
        return {
            "dossier": payment.dossier,
            "recipient": payment.recipient.name,
            "subject": payment.recipient.id,
            "kind": payment.recipient.kind,
            "award": payment.award,
            "thousandths": money.thousandths,
            "base": money.base,
            "amount": money.amount,
            "due": payment.due,
            "status": money.status.value,
            "cites": plain_value(money.cites),
            "fund": self.fund_data(payment.fund),
            "findings": [finding_data(self._words, f) for f in payment.findings],
        }

    def fund_data(self, fund: Fund) -> dict[str, Any]:
        """One fund as plain data."""
        return {"fund": fund.name, "unit": fund.unit} | {
            "cites": plain_value(fund.cites),
            "status": fund.status.value,
        }
