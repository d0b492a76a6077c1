"""Floor 0: what the words mean. Values only, no rule, no I/O."""

from khenthuong.basis.citation import Citation, parse_all
from khenthuong.basis.errors import (
    Conflict,
    DefinitionError,
    Fault,
    FaultyFile,
    InputError,
    KhenThuongError,
    PackMismatch,
    UnknownName,
    nearest,
)
from khenthuong.basis.status import Span, Status, weakest
from khenthuong.basis.truth import Truth, at_least, every, negate, some
from khenthuong.basis.verdict import (
    Cause,
    Finding,
    Outcome,
    PhaseResult,
    Refusal,
    Refused,
    Verdict,
    Weight,
)

__all__ = [
    "Cause",
    "Citation",
    "Conflict",
    "DefinitionError",
    "Fault",
    "FaultyFile",
    "Finding",
    "InputError",
    "KhenThuongError",
    "Outcome",
    "PackMismatch",
    "PhaseResult",
    "Refusal",
    "Refused",
    "Span",
    "Status",
    "Truth",
    "UnknownName",
    "Verdict",
    "Weight",
    "at_least",
    "every",
    "nearest",
    "negate",
    "parse_all",
    "some",
    "weakest",
]
