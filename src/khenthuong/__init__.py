"""Vietnamese commendation dossiers: what the law allows at every step, and why.

Start with ``office = Office(open_pack())``, then ``office.check(Case(...))`` for
a verdict, ``office.start(...)``, ``office.can(...)`` and ``office.do(...)`` for a
dossier's way. Everything here is frozen values and pure functions; saving is
``khenthuong.store``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from khenthuong.basis import (
        Cause,
        Citation,
        Conflict,
        DefinitionError,
        Fault,
        Finding,
        InputError,
        KhenThuongError,
        Outcome,
        PackMismatch,
        PhaseResult,
        Refusal,
        Refused,
        Status,
        Truth,
        UnknownName,
        Verdict,
        Weight,
    )
    from khenthuong.judge import Case, DueDate, ListEntry, ListVerdict, Money, Ranking
    from khenthuong.law import Pack, Policies, read_policies
    from khenthuong.office import (
        Actor,
        Answer,
        Command,
        Context,
        Issue,
        IssueAnswer,
        Line,
        Mandate,
        Movement,
        MovementAnswer,
        Need,
        Office,
        Opening,
        PlanCommand,
        Seat,
        Wording,
        open_pack,
    )
    from khenthuong.records import (
        Achievement,
        Act,
        Attestation,
        Ballot,
        Council,
        Count,
        Decision,
        DecisionLine,
        Dossier,
        Event,
        Given,
        KeyDates,
        Leg,
        Life,
        LineEvent,
        Member,
        Minutes,
        PlanAct,
        PlanEvent,
        PlanLife,
        Rank,
        Receipt,
        Recorded,
        Report,
        Session,
        SessionLine,
        Signing,
        Standing,
        Subject,
        Submission,
        apply,
        replay,
    )

__all__ = [
    "Achievement",
    "Act",
    "Actor",
    "Answer",
    "Attestation",
    "Ballot",
    "Case",
    "Cause",
    "Citation",
    "Command",
    "Conflict",
    "Context",
    "Council",
    "Count",
    "Decision",
    "DecisionLine",
    "DefinitionError",
    "Dossier",
    "DueDate",
    "Event",
    "Fault",
    "Finding",
    "Given",
    "InputError",
    "Issue",
    "IssueAnswer",
    "KeyDates",
    "KhenThuongError",
    "Leg",
    "Life",
    "Line",
    "LineEvent",
    "ListEntry",
    "ListVerdict",
    "Mandate",
    "Member",
    "Minutes",
    "Money",
    "Movement",
    "MovementAnswer",
    "Need",
    "Office",
    "Opening",
    "Outcome",
    "Pack",
    "PackMismatch",
    "PhaseResult",
    "PlanAct",
    "PlanCommand",
    "PlanEvent",
    "PlanLife",
    "Policies",
    "Rank",
    "Ranking",
    "Receipt",
    "Recorded",
    "Refusal",
    "Refused",
    "Report",
    "Seat",
    "Session",
    "SessionLine",
    "Signing",
    "Standing",
    "Status",
    "Subject",
    "Submission",
    "Truth",
    "UnknownName",
    "Verdict",
    "Weight",
    "Wording",
    "apply",
    "open_pack",
    "read_policies",
    "replay",
]

if not TYPE_CHECKING:  # so that type checkers see exactly the names above

    def __getattr__(name: str) -> object:
        """Import a room only when one of its names is asked for: ``--help`` stays quick."""
        if name in __all__:
            for room in ("basis", "records", "law", "judge", "office"):
                home = import_module(f"khenthuong.{room}")
                if name in home.__all__:
                    globals()[name] = value = getattr(home, name)
                    return value
        raise AttributeError(f"module 'khenthuong' has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
