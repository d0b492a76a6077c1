"""What breaks a property of a decision: one predicate on an accepted act or on a place each."""

from __future__ import annotations

from khenthuong.judge.after.holder import holder
from khenthuong.law.machine import Transition
from khenthuong.prove.attempts import ALL
from khenthuong.prove.graph import Arrow, Graph
from khenthuong.prove.later.laboratory import IssueLab, LineStep
from khenthuong.prove.later.scenes import LINE, OTHER
from khenthuong.prove.later.state import LineState

_OUT = ("object:out", "object:anew", "money:out")
_GROUNDS = {True: ("qd_tham_quyen", "qd_huy", ALL), False: ("qd_tham_quyen", "qd_phuc_hoi", ALL)}


def _transition(lab: IssueLab, step: LineStep) -> Transition:
    found = lab.care("").procedure.arrow(step.event.source, step.event.trigger)
    assert found is not None  # noqa: S101 - the event went along it
    return found


def pays_annulled(lab: IssueLab, _arrow: Arrow[LineState], step: LineStep) -> bool:
    """Whether money goes out for a line that is annulled."""
    pays = "money:out" in _transition(lab, step).moves or step.event.money > 0
    return step.place.annulled and pays


def owes_annulled(graph: Graph[LineState], place: LineState) -> bool:
    """Whether the payment list of a decision still owes something for an annulled line."""
    if not place.annulled:
        return False
    lab: IssueLab = graph.lab
    issue = lab.issue(graph.scene, place)
    listed = lab.care("").payments(issue, lab.days[place.stretch]).payments
    return [p.due for p in listed if p.dossier == LINE] != [0]


def annuls_on_no_ground(lab: IssueLab, arrow: Arrow[LineState], step: LineStep) -> bool:
    """Whether an award is annulled or restored on no ground, or not by whoever has the power."""
    void = step.event.target in lab.void
    if void is (step.event.source in lab.void):
        return False
    signing = step.event.act.signing
    on, dossier = step.event.act.on, step.before.dossier(step.line)
    who = holder(lab.pack, step.before.decision, dossier, on)
    closed = arrow.attempt.closed if arrow.attempt else ""
    rightful = signing is not None and (signing.office, signing.unit) == (who.office, who.unit)
    return closed in _GROUNDS[void] or not rightful or (signing is not None and signing.by_council)


def keeps_something(graph: Graph[LineState], place: LineState) -> bool:
    """Whether an annulment came to its end with things or money still out."""
    done = place.annulled and place.state in graph.finals
    return done and (place.handed or place.paid)


def erases(_lab: IssueLab, _arrow: Arrow[LineState], step: LineStep) -> bool:
    """Whether an act changes the record, drops an earlier act, or touches another line."""
    before, after = step.before, step.after
    kept = before.standings[LINE].acts
    return (
        before.decision != after.decision
        or after.standings[LINE].acts[: len(kept)] != kept
        or len(after.standings[LINE].acts) != len(kept) + 1
        or before.standings[OTHER] != after.standings.get(OTHER)
    )


def revives(lab: IssueLab, _arrow: Arrow[LineState], step: LineStep) -> bool:
    """Whether an annulled line counts again though no new decision was signed."""
    return (
        step.place.annulled
        and step.event.target not in lab.void
        and (step.event.act.signing is None)
    )


def hands_over_held(lab: IssueLab, _arrow: Arrow[LineState], step: LineStep) -> bool:
    """Whether something is handed over or paid while the line is held."""
    return step.place.held and any(move in _OUT for move in _transition(lab, step).moves)
