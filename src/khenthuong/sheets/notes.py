"""Remarks on an imported history."""

from __future__ import annotations

from enum import Enum

from attrs import frozen


class NoteKind(Enum):
    """What a remark asks of the reader."""

    QUESTION = "question"
    IMPOSSIBLE = "impossible"
    WARNING = "warning"
    UNREAD = "unread"


@frozen(kw_only=True)
class HistoryNote:
    """One remark on the history, in words."""

    kind: NoteKind
    text: str
