"""What a refused line does next, told from the findings of its refusal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from khenthuong.basis import Cause, Finding, Refusal, Truth
from khenthuong.office import Office

_PAPER = "paper"
_ENDED = "au-office-ended"
_HOLD_PHASE = "tam_dung"
_SIGN_PHASE = "tham_quyen"
_ROLE = "ro-role"
_STATE = "st-wrong-state"


class Reaction(Enum):
    """The way on after a refusal."""

    AGAIN = "the dossier was handed over; its new state goes on"
    GONE = "no office is left to move it"
    FAILED = "a firm condition is not met"
    HOLD = "a matter is being looked into"
    SUPPLY = "papers or information are missing"
    ATTEST = "the appraiser may say that it is met"


def reaction(refusal: Refusal) -> Reaction:
    """The gravest of what the findings say."""
    found = refusal.findings
    codes = {f.code for f in found}
    if _STATE in codes:
        return Reaction.AGAIN
    if _ENDED in codes or _ROLE in codes:
        return Reaction.GONE
    if any(f.phase == _HOLD_PHASE for f in found):
        return Reaction.HOLD
    if any(f.truth is Truth.FALSE and not _paper(f) and not liftable(f) for f in found):
        return Reaction.FAILED
    if any(f.cause is Cause.FACT or _paper(f) for f in found):
        return Reaction.SUPPLY
    return Reaction.ATTEST


def liftable(finding: Finding) -> bool:
    """Whether an appraiser may attest it: a text is missing, or a fail rests on a weak one."""
    missing = finding.cause in (Cause.RULE, Cause.DECISION)
    return missing or (finding.truth is Truth.FALSE and finding.status.weak)


def firm(finding: Finding) -> bool:
    """Whether attesting would set aside a fail rather than fill a gap."""
    return finding.truth is Truth.FALSE


def _paper(finding: Finding) -> bool:
    return _PAPER in finding.values


def missing_papers(refusal: Refusal) -> tuple[str, ...]:
    """The papers whose lack is among the reasons."""
    return tuple(f.values[_PAPER] for f in refusal.findings if _paper(f))


def missing_facts(refusal: Refusal) -> tuple[str, ...]:
    """The facts nobody has told yet; one that was told is not asked again."""
    asked = (f for f in refusal.findings if f.cause is Cause.FACT and not _paper(f))
    return tuple(dict.fromkeys(f.fact for f in asked if f.fact))


def blocking(refusal: Refusal) -> tuple[Finding, ...]:
    """The findings that decide the way on; the others would only have come after them."""
    tests: dict[Reaction, Callable[[Finding], bool]] = {
        Reaction.GONE: lambda f: f.code == _ENDED,
        Reaction.HOLD: lambda f: f.phase == _HOLD_PHASE,
        Reaction.FAILED: lambda f: firm(f) and not _paper(f) and not liftable(f),
        Reaction.SUPPLY: lambda f: f.cause is Cause.FACT or _paper(f),
    }
    test = tests.get(reaction(refusal), liftable)
    return tuple(f for f in refusal.findings if test(f)) or reasons(refusal.findings)


def wrong_signer(refusal: Refusal) -> bool:
    """Whether another signer or mark may cure it."""
    return any(f.phase == _SIGN_PHASE and f.truth is not Truth.TRUE for f in refusal.findings)


def unexplained(refusal: Refusal) -> bool:
    """Whether only the empty chair is named, and not why nobody sits on it."""
    return {f.code for f in refusal.findings} == {_ROLE}


def reasons(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that say why, without those that only follow from others."""
    plain = tuple(f for f in findings if f.code not in (_ROLE, _STATE))
    return plain or tuple(findings)


def spoken(office: Office, refusal: Refusal) -> str:
    """The refusal as one line of reasons, as it is written into the papers."""
    lines = (office.words.line(f) for f in blocking(refusal))
    texts = (f"{x.text} ({'; '.join(x.basis)})" if x.basis else x.text for x in lines)
    return "; ".join(dict.fromkeys(texts))
