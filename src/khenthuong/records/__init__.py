"""Floor 1: what happened. Frozen values and the fold of events; nothing is judged here."""

from khenthuong.records.acts import Act, Attestation, Ballot, Given, Signing
from khenthuong.records.events import Event, apply, replay, supplement
from khenthuong.records.standing import LineEvent, Standing, fold, follow
from khenthuong.records.subject import Achievement, Dossier, KeyDates, Leg, Life, Subject
from khenthuong.records.submission import Decision, DecisionLine, Receipt, Submission

__all__ = [
    "Achievement",
    "Act",
    "Attestation",
    "Ballot",
    "Decision",
    "DecisionLine",
    "Dossier",
    "Event",
    "Given",
    "KeyDates",
    "Leg",
    "Life",
    "LineEvent",
    "Receipt",
    "Signing",
    "Standing",
    "Subject",
    "Submission",
    "apply",
    "fold",
    "follow",
    "replay",
    "supplement",
]
