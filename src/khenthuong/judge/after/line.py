"""Judges an act on one line of a decision: who may, on what ground, what is still missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import attrs
from attrs import frozen

from khenthuong.basis import Cause, Outcome, Truth, Verdict, Weight
from khenthuong.judge.after.holder import holder
from khenthuong.judge.after.objects import objects_of
from khenthuong.judge.after.payments import Payment
from khenthuong.judge.authority import capacity, council_signed
from khenthuong.judge.case import Case, Ruled, conclude, simple
from khenthuong.judge.check import overall
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.notes import waiting
from khenthuong.judge.rules import judge_rules
from khenthuong.law.machine import Machine
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Act, Decision, Dossier, Standing, supplement

_MONTHS = 12


@frozen(kw_only=True)
class DecisionCase:
    """One line of a decision with what is known of it when an act is tried.

    ``payment`` is what the line pays, worked out beside the other decisions of the
    recipient; without it nothing can be paid out.
    """

    decision: Decision
    dossier: Dossier
    standing: Standing
    payment: Payment | None = None


def judge_act(
    pack: Pack, machine: Machine, case: DecisionCase, act: Act, only: Iterable[str]
) -> Verdict:
    """The verdict on an act, phase by phase of the machine."""
    wanted = set(only)
    asked = Case(
        dossier=supplement(case.dossier, act),
        on=act.on,
        signing=act.signing,
        attestations=act.attestations,
        step=True,
    )
    row = FactRow(pack, asked.dossier, act.on, _built_ins(pack, case, act))
    return overall(
        tuple(
            conclude(
                phase.id,
                (
                    *_own(pack, case, act, phase.id),
                    *judge_rules(pack, phase.id, asked, row, machine.rules),
                ),
            )
            for phase in machine.phases
            if phase.id in wanted
        )
    )


def _built_ins(pack: Pack, case: DecisionCase, act: Act) -> dict[str, Any]:
    """What the rules may read of the standing besides the dossier."""
    days = [a.on for a in case.standing.acts]
    items = objects_of(pack, case.dossier.award, case.decision.on)
    return {
        "$signed": act.signing is not None,
        "$months": _months(max(days, default=case.decision.on), act.on),
        "$object": None if items is None else bool(items),
        "$owes": any(w.papers for w in waiting(pack, case.dossier)),
    }


def _months(start: date, end: date) -> int:
    """Months from a day to another, a month that has begun counted as one."""
    whole = (end.year - start.year) * _MONTHS + end.month - start.month
    return whole + (end.day > start.day)


def _own(pack: Pack, case: DecisionCase, act: Act, phase: str) -> Iterator[Ruled]:
    """What Python compares with the data."""
    match phase:
        case "qd_tham_quyen":
            yield from _competence(pack, case, act, phase)
        case "qd_chi":
            yield _payable(pack, case, phase)


def _competence(pack: Pack, case: DecisionCase, act: Act, phase: str) -> Iterator[Ruled]:
    """Whoever may decide may cancel; after a reorganisation the post that took over."""
    if act.signing is None:
        return
    signing = act.signing
    if signing.by_council:
        yield council_signed(pack, phase)
        return
    who = holder(pack, case.decision, case.dossier, act.on)
    segment = at(pack.rule("au-cancel").segments, act.on)
    if segment is None or not segment.cite:
        needs = pack.label("giai-thich", "no-old-law")
        yield simple(phase, "au-cancel-old", Truth.UNKNOWN, cause=Cause.RULE, needs=needs)
        return
    right = (signing.office, signing.unit) == (who.office, who.unit)
    code = "au-successor" if who.succeeded and right else "au-cancel"
    doubt = who.succeeded and not right
    yield simple(
        phase,
        code,
        Truth.UNKNOWN if doubt else Truth.of(right),
        cause=Cause.DECISION if doubt else Cause.NONE,
        cites=(*segment.cite, *who.cites),
        status=who.status if who.succeeded else segment.status,
        actual=signing.office,
        required=who.office,
        values={"office": who.office, "unit": who.unit, "on": act.on},
    )
    yield from capacity(pack, signing)


def _payable(pack: Pack, case: DecisionCase, phase: str) -> Ruled:
    """Only a known sum is paid out."""
    paid = case.payment
    if paid is not None and paid.due is not None:
        return Ruled(Outcome.PASS, status=paid.money.status)
    unknown = [f for f in paid.findings if f.truth is Truth.UNKNOWN] if paid else []
    if not unknown:
        needs = pack.label("giai-thich", "no-reward")
        return simple(phase, "mo-amount", Truth.UNKNOWN, cause=Cause.RULE, needs=needs)
    findings = tuple(attrs.evolve(f, weight=Weight.BINDING, deciding=True) for f in unknown)
    return Ruled(Outcome.UNKNOWN, unknown[0].cause, unknown[0].status, findings)
