"""Floor 5: may this person move it. What an embedding application calls."""

from khenthuong.office.context import (
    Actor,
    Answer,
    Command,
    Context,
    Issue,
    IssueAnswer,
    Opening,
    Seat,
)
from khenthuong.office.desk import Office, open_pack
from khenthuong.office.wording import Line, Wording

__all__ = [
    "Actor",
    "Answer",
    "Command",
    "Context",
    "Issue",
    "IssueAnswer",
    "Line",
    "Office",
    "Opening",
    "Seat",
    "Wording",
    "open_pack",
]
