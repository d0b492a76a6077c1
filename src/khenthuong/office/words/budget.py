"""A year's budget against the funds as an accountant reads it, and as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from khenthuong.basis.text import day, dong
from khenthuong.judge.after.budget import KINDS, Budget, Charge, FundBudget
from khenthuong.office.files.checked import finding_data, plain_value
from khenthuong.office.words.payments import Paying
from khenthuong.office.words.wording import Wording

FORMAT = "khenthuong-budget/1"
_GROUP = "du-toan"
_HEADS = ("item", "cases", "sum")
_NOTED = ("au-pay-successor", "mo-payer", "mo-amount")


@frozen(kw_only=True)
class FundSheet:
    """One fund: heading lines, rows, what is left, remarks."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, str, str], ...]
    notes: tuple[str, ...]


class Budgeting:
    """Tells budgets in the words of one pack; nothing it returns holds a code."""

    def __init__(self, words: Wording) -> None:
        self._words, self._paying = words, Paying(words)

    def say(self, code: str, **values: Any) -> str:
        """A sentence about budgets."""
        return self._words.text(_GROUP, code, **values)

    def title(self, found: Budget) -> tuple[str, str]:
        """The heading, and what is counted."""
        code = "about-plan" if found.plan else "about"
        plan = self._words.pack.plan(found.plan).title if found.plan else ""
        return self.say("title", year=found.year), self.say(code, on=day(found.on), plan=plan)

    def columns(self) -> tuple[str, ...]:
        """The heads of the table of a fund."""
        return tuple(self.say(code) for code in _HEADS)

    def sheets(self, found: Budget) -> Iterator[FundSheet]:
        """Every fund in its own table."""
        for one in found.funds:
            yield FundSheet(
                head=tuple(self._paying.head(one.fund)),
                rows=tuple(self._rows(one)),
                notes=tuple(self._notes(one)),
            )

    def _rows(self, one: FundBudget) -> Iterator[tuple[str, str, str]]:
        for kind in KINDS:
            yield self.say(kind), str(len(one.of(kind))), dong(one.total(kind))
        yield self.say("total"), str(len(one.charges)), dong(one.total())
        if one.amount is not None and one.left is not None:
            yield self.say("fund"), "", dong(one.amount)
            yield self.say("left" if one.left >= 0 else "short"), "", dong(abs(one.left))

    def _notes(self, one: FundBudget) -> Iterator[str]:
        for finding in one.findings:
            yield self._paying.told(finding)
        if one.unknown:
            yield self.say("unknown", count=one.unknown)
        if one.recover:
            yield self.say("recover", sum=dong(one.recover))
        yield from self._remarks(one.charges)

    def _remarks(self, charges: Iterable[Charge]) -> Iterator[str]:
        """What is to be said of several charges is said once, with their names."""
        names: dict[str, list[str]] = {}
        for charge in charges:
            for finding in charge.payment.findings:
                if finding.code in _NOTED:
                    said = names.setdefault(self._paying.told(finding), [])
                    said.append(charge.payment.recipient.name)
        for text, found in names.items():
            yield self.say("note", count=len(found), names="; ".join(found), text=text)

    def data(self, found: Budget) -> dict[str, Any]:
        """The budget as plain data of one stable form."""
        return {
            "format": FORMAT,
            "year": found.year,
            "on": plain_value(found.on),
            "plan": found.plan,
            "pack": self._words.pack.content_hash,
            "undecided": list(found.undecided),
            "funds": [self._fund(one) for one in found.funds],
        }

    def _fund(self, one: FundBudget) -> dict[str, Any]:
        return {
            **self._paying.fund_data(one.fund),
            **{kind: one.total(kind) for kind in KINDS},
            "total": one.total(),
            "unknown": one.unknown,
            "recover": one.recover,
            "amount": one.amount,
            "left": one.left,
            "charges": [
                {
                    "kind": c.kind,
                    "dossier": c.payment.dossier,
                    "recipient": c.payment.recipient.name,
                    "award": c.payment.award,
                    "sum": c.sum,
                }
                for c in one.charges
            ],
            "findings": [finding_data(self._words, f) for f in one.findings],
        }
