"""What one check looks at, and the small helpers every phase shares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from attrs import field, frozen

from khenthuong.basis import (
    Cause,
    Citation,
    Finding,
    Outcome,
    PhaseResult,
    Status,
    Truth,
    Weight,
    weakest,
)
from khenthuong.records import Attestation, Ballot, Dossier, Session, Signing

_OUTCOMES = {
    "fail": Outcome.FAIL,
    "hold": Outcome.HOLD,
    "not-applicable": Outcome.NOT_APPLICABLE,
    "needs-fact": Outcome.UNKNOWN,
    "needs-rule": Outcome.UNKNOWN,
    "needs-decision": Outcome.UNKNOWN,
}
_RANK = (
    Outcome.FAIL,
    Outcome.NOT_APPLICABLE,
    Outcome.HOLD,
    Outcome.UNKNOWN,
    Outcome.ATTESTED,
    Outcome.PASS,
)
_CAUSE_RANK = (Cause.FACT, Cause.RULE, Cause.DECISION, Cause.NONE)


@frozen(kw_only=True)
class Case:
    """A dossier with the sections that are there to be judged, on one day.

    Absent sections (``ballot``, ``signing``) leave their phases *not judged*.
    ``step`` is set by the guard of a step: then an absent section is asked for.
    ``readings`` are policies chosen for open questions, by a document. ``session``
    is the record the ballot was counted from, where there is one.
    """

    dossier: Dossier
    on: date
    ballot: Ballot | None = None
    signing: Signing | None = None
    attestations: Sequence[Attestation] = ()
    readings: Mapping[str, str] = field(factory=dict)
    level: str = ""
    stages: tuple[str, ...] | None = None
    step: bool = False
    session: Session | None = None


@frozen
class Ruled:
    """One rule's answer inside a phase: what it does to the phase, and why."""

    outcome: Outcome
    cause: Cause = Cause.NONE
    status: Status = Status.CONFIRMED
    findings: tuple[Finding, ...] = ()


def breach(outcome: str) -> Outcome:
    """What a breached rule does to its phase."""
    return _OUTCOMES[outcome]


def conclude(phase: str, ruled: Iterable[Ruled]) -> PhaseResult:
    """One phase from its rules: the gravest outcome, and the status of what decided it."""
    parts = list(ruled)
    if not parts:
        return PhaseResult(phase, Outcome.NOT_JUDGED)
    outcome = min((p.outcome for p in parts), key=_RANK.index)
    witnesses = [p for p in parts if p.outcome is outcome]
    best = min((p.status for p in witnesses), key=list(Status).index)
    passed = outcome in (Outcome.PASS, Outcome.ATTESTED)
    status = weakest(p.status for p in parts) if passed else best
    cause = min((p.cause for p in witnesses), key=_CAUSE_RANK.index)
    if outcome is not Outcome.UNKNOWN:
        cause = Cause.NONE
    return PhaseResult(phase, outcome, cause, status, tuple(f for p in parts for f in p.findings))


def simple(
    phase: str,
    code: str,
    truth: Truth,
    *,
    fails_as: Outcome = Outcome.FAIL,
    cites: tuple[Citation, ...] = (),
    status: Status = Status.CONFIRMED,
    cause: Cause = Cause.NONE,
    weight: Weight = Weight.BINDING,
    **more: Any,
) -> Ruled:
    """A one-finding answer made by Python that compares data with data."""
    values = more.pop("values", {})
    finding = Finding(
        phase,
        code,
        code,
        truth,
        cause,
        weight,
        status=status,
        cites=cites,
        deciding=weight is Weight.BINDING,
        values=values,
        **more,
    )
    outcome = Outcome.PASS
    if weight is Weight.BINDING:
        outcome = {Truth.TRUE: Outcome.PASS, Truth.FALSE: fails_as}.get(truth, Outcome.UNKNOWN)
    return Ruled(outcome, cause, status, (finding,))


def fits(wanted: Any, dossier: Dossier, level: str) -> bool:
    """Whether a rule with this ``applies`` is asked of the dossier at all."""
    traits = dossier.subject.traits
    return (
        (not wanted.awards or dossier.award in wanted.awards)
        and (not wanted.subjects or dossier.subject.kind in wanted.subjects)
        and (not wanted.grounds or dossier.ground in wanted.grounds)
        and (not wanted.levels or level in wanted.levels)
        and (not wanted.procedures or dossier.procedure in wanted.procedures)
        and (not wanted.traits or any(t in wanted.traits for t in traits))
        and all(t in traits for t in wanted.every_trait)
        and not any(t in wanted.without_traits for t in traits)
    )
