"""Why an arrow stays closed: wrong state, missing parts, a hold, phases that are not met."""

from __future__ import annotations

from collections.abc import Iterable

from khenthuong.basis import Cause, Finding, Outcome, Truth, Verdict
from khenthuong.law.machine import Transition, Trigger
from khenthuong.procedure.machine import Procedure
from khenthuong.records import Act, Dossier

_PHASE = "thu_tuc"
# each belongs to the actions that say so
_OWN_PARTS = ("facts", "ballot", "signing", "award", "unit")


def reason(code: str, cause: Cause = Cause.NONE, **values: object) -> Finding:
    """A reason of the procedure itself."""
    truth = Truth.UNKNOWN if cause is Cause.FACT else Truth.FALSE
    return Finding(_PHASE, code, code, truth, cause, deciding=True, values=dict(values))


def wrong_state(procedure: Procedure, state: str, trigger: str) -> Finding:
    """The state does not know the action; what is no dossier stands at a stage of its own."""
    opened = list(procedure.open_from(state))
    code = "st-wrong-stage" if procedure.machine.id else "st-wrong-state"
    return reason(code, state=state, trigger=trigger, open=opened)


def missing_parts(trigger: Trigger, act: Act) -> list[Finding]:
    """Parts the act must carry (``a|b``: one of them), and those it may not bring."""
    found = [
        reason(f"st-needs-{need}", Cause.FACT, trigger=act.trigger)
        for need in trigger.needs
        if not any(getattr(act, part) for part in need.split("|"))
    ]
    accepted = {part for need in (*trigger.needs, *trigger.takes) for part in need.split("|")}
    found += [
        reason(f"st-no-{part}", trigger=act.trigger)
        for part in _OWN_PARTS
        if getattr(act, part) and part not in accepted
    ]
    if act.appointed is not None and act.appointed <= act.on:
        found.append(reason("st-appointed", on=act.on, appointed=act.appointed))
    return found


def signed_early(earlier: Iterable[Act], act: Act) -> list[Finding]:
    """A decision is not signed before the step it follows."""
    last = max((a.on for a in earlier), default=None)
    if act.signing is None or last is None or act.signing.on >= last:
        return []
    return [reason("st-signed-early", on=act.signing.on, last=last)]


def same_again(dossier: Dossier, act: Act) -> list[Finding]:
    """Another award, or another unit, is not the one there is."""
    found = []
    if act.award and act.award == dossier.award:
        found.append(reason("st-same-award", award=act.award))
    if act.unit and act.unit == dossier.here:
        found.append(reason("st-same-unit", unit=act.unit))
    return found


def on_hold(arrow: Transition, state: str, *, held: bool) -> list[Finding]:
    """A hold keeps every arrow closed that is not meant for it; without one none is lifted."""
    if held and not arrow.while_held:
        return [reason("st-held", state=state)]
    moves = any(choice.to for choice in arrow.choices)
    if arrow.hold == "off" and not held and not moves:  # lifting nothing restarts the limit
        return [reason("st-not-held", trigger=arrow.trigger)]
    return []


def closed(transition: Transition, verdict: Verdict) -> list[Finding]:
    """What keeps the arrow closed: all that decides a needed phase, the breaches of a soft one."""
    reasons: list[Finding] = []
    for name in (*transition.phases, *transition.soft):
        result = verdict.phase(name)
        quiet = (Outcome.PASS, Outcome.ATTESTED, Outcome.NOT_JUDGED)
        if result.outcome in quiet or (
            name in transition.soft and result.outcome is Outcome.UNKNOWN
        ):
            continue
        told = [f for f in result.findings if f.deciding and f.truth is not Truth.TRUE]
        # the leaf that breaks a ``not`` is a true one: nothing opens for want of a reason
        reasons.extend(told or result.findings or [reason("st-closed")])
    return reasons
