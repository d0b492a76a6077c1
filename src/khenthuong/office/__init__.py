"""Floor 5: may this person move it. What an embedding application calls."""

from khenthuong.office.context import (
    Actor,
    Answer,
    Command,
    Context,
    Issue,
    IssueAnswer,
    Mandate,
    Movement,
    MovementAnswer,
    Opening,
    PlanCommand,
    Seat,
)
from khenthuong.office.desk import Office, open_pack
from khenthuong.office.needs import Need
from khenthuong.office.words.sessions import SessionStory, SessionWords
from khenthuong.office.words.wording import Line, Wording

__all__ = [
    "Actor",
    "Answer",
    "Command",
    "Context",
    "Issue",
    "IssueAnswer",
    "Line",
    "Mandate",
    "Movement",
    "MovementAnswer",
    "Need",
    "Office",
    "Opening",
    "PlanCommand",
    "Seat",
    "SessionStory",
    "SessionWords",
    "Wording",
    "open_pack",
]
