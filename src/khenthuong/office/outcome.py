"""What a command leaves beside the events: receipts of the list, the decision it signed."""

from __future__ import annotations

from collections.abc import Sequence

from khenthuong.office.context import Command, Context
from khenthuong.procedure import Rules, restarts
from khenthuong.records import Decision, DecisionLine, Dossier, Event, Submission


def receipts(
    rules: Rules, submission: Submission, dossiers: Sequence[Dossier], events: Sequence[Event]
) -> Submission:
    """One receipt per leg for the whole list; it ends when its last line left the leg."""
    for event in events:
        arrow = rules.procedure.arrow(event.source, event.trigger)
        if arrow is None:
            continue
        if restarts(rules, arrow):
            leg = event.leg_after if arrow.reopens_leg else event.leg
            submission = submission.received(leg, event.legs[leg].unit, event.act.on)
        idle = {s.id for s in rules.pack.national.states if s.final or s.entry}
        busy = any(
            d.life.leg == event.leg and d.life.state not in idle and not _left(d, event)
            for d in dossiers
        )
        if not busy:
            submission = submission.ended(event.leg, event.act.on)
    return submission


def decision_of(context: Context, command: Command, events: Sequence[Event]) -> Decision | None:
    """The decision that a signed command brought about, with a line per dossier; or none."""
    signing = command.signing
    decided = [e for e in events if e.act.signing is not None]
    if signing is None or not decided:
        return None
    lines = tuple(
        DecisionLine(
            dossier=e.dossier,
            award=context.dossier(e.dossier).award,
            subject=context.dossier(e.dossier).subject.id,
            amount=e.amount,
        )
        for e in decided
    )
    return Decision(
        id=f"{context.submission.id}:{signing.number or signing.on.isoformat()}",
        number=signing.number,
        on=signing.on,
        office=signing.office,
        unit=signing.unit,
        capacity=signing.capacity,
        lines=lines,
    )


def _left(dossier: Dossier, event: Event) -> bool:
    """Whether the leg of the event is done for this line."""
    legs = dossier.life.legs
    return bool(legs) and legs[event.leg].done is not None
