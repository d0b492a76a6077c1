"""Floor 1: what happened. Frozen values and the fold of events; nothing is judged here."""

from khenthuong.records.acts import Act, Attestation, Ballot, Given, Signing
from khenthuong.records.events import Event, apply, replay, supplement
from khenthuong.records.plans import PlanAct, PlanEvent, PlanLife, Rank, Report, advance, lived
from khenthuong.records.sessions import (
    Council,
    Count,
    Member,
    Minutes,
    Recorded,
    Session,
    SessionLine,
)
from khenthuong.records.standing import LineEvent, Standing, fold, follow
from khenthuong.records.stock import Movement, StockEntry, balance
from khenthuong.records.subject import Achievement, Dossier, KeyDates, Leg, Life, Subject
from khenthuong.records.submission import Decision, DecisionLine, Receipt, Submission

__all__ = [
    "Achievement",
    "Act",
    "Attestation",
    "Ballot",
    "Council",
    "Count",
    "Decision",
    "DecisionLine",
    "Dossier",
    "Event",
    "Given",
    "KeyDates",
    "Leg",
    "Life",
    "LineEvent",
    "Member",
    "Minutes",
    "Movement",
    "PlanAct",
    "PlanEvent",
    "PlanLife",
    "Rank",
    "Receipt",
    "Recorded",
    "Report",
    "Session",
    "SessionLine",
    "Signing",
    "Standing",
    "StockEntry",
    "Subject",
    "Submission",
    "advance",
    "apply",
    "balance",
    "fold",
    "follow",
    "lived",
    "replay",
    "supplement",
]
