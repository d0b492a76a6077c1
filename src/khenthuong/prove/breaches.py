"""What breaks a property of a dossier: one predicate on an accepted step each."""

from __future__ import annotations

from khenthuong.judge.authority import decider_at
from khenthuong.law.machine import Transition
from khenthuong.procedure import case_of
from khenthuong.prove.attempts import ALL
from khenthuong.prove.graph import Arrow
from khenthuong.prove.laboratory import Laboratory
from khenthuong.prove.state import Standing
from khenthuong.prove.steps import Step

_COUNCIL = "hoi_dong"
_GROUNDS = ("hinh_thuc", "tham_quyen", "tam_dung", "tieu_chuan", ALL)


def _transition(lab: Laboratory, step: Step) -> Transition:
    found = lab.office("").rules.procedure.arrow(step.event.source, step.event.trigger)
    assert found is not None  # noqa: S101 - the event went along it
    return found


def _leaves_leg(lab: Laboratory, step: Step) -> bool:
    return _transition(lab, step).ends_leg or step.decides


def without_council(lab: Laboratory, _arrow: Arrow[Standing], step: Step) -> bool:
    """Whether a leg that needs the council is left without its sufficient ballot."""
    life, leg = step.before.life, step.event.leg
    if not _leaves_leg(lab, step) or not life.legs or _COUNCIL not in life.legs[leg].stages:
        return False
    return not any(a.leg == leg and lab.carries(step.before, a) for a in life.acts)


def wrong_decider(lab: Laboratory, _arrow: Arrow[Standing], step: Step) -> bool:
    """Whether an award is decided by anybody but a named post of a unit that works."""
    signing = step.event.act.signing
    if not step.decides or signing is None:
        return step.decides != (signing is not None)
    segment = decider_at(lab.pack, step.before.award, signing.on)[1]
    named = segment is not None and signing.office in (segment.office, *segment.also)
    return signing.by_council or not named or not lab.pack.unit(signing.unit).works(signing.on)


def on_no_ground(_lab: Laboratory, arrow: Arrow[Standing], step: Step) -> bool:
    """Whether an award is decided though a phase that carries it is closed."""
    closed = arrow.attempt.closed if arrow.attempt else ""
    return step.decides and closed in _GROUNDS


def advances_held(lab: Laboratory, _arrow: Arrow[Standing], step: Step) -> bool:
    """Whether a held dossier goes on to another state or leg."""
    event = step.event
    aside = {event.source, lab.office("").rules.procedure.entry}
    ended = event.target in lab.abstraction.finals and not step.decides
    moved = event.target not in aside or event.leg_after != event.leg
    return step.before.life.held and moved and not ended and not _transition(lab, step).reroutes


def votes_again(_lab: Laboratory, _arrow: Arrow[Standing], step: Step) -> bool:
    """Whether a second ballot is recorded for a leg."""
    event = step.event
    before = (a for a in step.before.life.acts if a.leg == event.leg and a.ballot is not None)
    return event.act.ballot is not None and any(before)


def leans_on_another_leg(lab: Laboratory, _arrow: Arrow[Standing], step: Step) -> bool:
    """Whether a leg is left on the strength of what another leg did."""
    return _stages_not_done(lab, step) or _sees_foreign_acts(lab, step)


def _stages_not_done(lab: Laboratory, step: Step) -> bool:
    """Whether the leg is left while a stage of it was not done by an act of its own."""
    life, event = step.before.life, step.event
    if not _leaves_leg(lab, step) or not life.legs:
        return False
    own = {a.trigger for a in (*life.acts, event.act) if a.leg == event.leg}
    done = {lab.abstraction.stages.get(trigger) for trigger in own}
    return bool(set(life.legs[event.leg].stages) - done)


def _sees_foreign_acts(lab: Laboratory, step: Step) -> bool:
    """Whether the guard was shown a ballot that was not cast on its leg."""
    leg = step.before.life.leg
    case = case_of(lab.office("").rules, step.before, step.event.act, None)
    acts = (*(a for a in step.before.life.acts if a.leg == leg), step.event.act)
    return case.ballot is not None and all(a.ballot is not case.ballot for a in acts)
