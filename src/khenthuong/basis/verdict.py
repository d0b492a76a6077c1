"""The answer of a check: a verdict of phases, each with all its findings."""

from __future__ import annotations

from enum import Enum
from typing import Any

from attrs import field, frozen

from khenthuong.basis.citation import Citation
from khenthuong.basis.errors import KhenThuongError
from khenthuong.basis.status import Status
from khenthuong.basis.truth import Truth


class Outcome(Enum):
    """What a phase or a whole check concludes, in the words of the law office."""

    PASS = "dat"  # noqa: S105 - a conclusion, not a secret
    ATTESTED = "dat_theo_xac_nhan"
    FAIL = "khong_dat"
    HOLD = "tam_dung"
    NOT_APPLICABLE = "khong_ap_dung"
    UNKNOWN = "chua_du_can_cu"
    NOT_JUDGED = "chua_xet"

    @property
    def open(self) -> bool:
        """Whether a step that needs this phase may be taken."""
        return self in (Outcome.PASS, Outcome.ATTESTED)


class Cause(Enum):
    """Why something is not known, or merely noted."""

    NONE = ""
    FACT = "needs-fact"
    RULE = "needs-rule"
    DECISION = "needs-decision"


class Weight(Enum):
    """Whether a finding counts for the conclusion or is only said, and as what.

    A note is always true: it says what the answer rests on, such as a chosen reading.
    """

    BINDING = "binding"
    WARNING = "warning"
    PRIORITY = "priority"
    NOTE = "note"
    REPORT = "report"


@frozen
class Finding:
    """One condition of one rule, as seen in one dossier.

    Thin on purpose: citation, sentence, cure and label come from the pack by
    ``rule`` and ``leaf`` when somebody asks (``office.Wording``). ``actual`` and
    ``required`` are plain values, ``distance`` how far they are apart.
    """

    phase: str
    rule: str
    code: str
    truth: Truth
    cause: Cause = Cause.NONE
    weight: Weight = Weight.BINDING
    fact: str = ""
    actual: Any = None
    required: Any = None
    relation: str = ""
    distance: int | None = None
    source: str = ""
    status: Status = Status.CONFIRMED
    cites: tuple[Citation, ...] = ()
    needs: str = ""
    attested_by: str = ""
    deciding: bool = False
    values: dict[str, Any] = field(factory=dict, eq=False)


@frozen
class PhaseResult:
    """The conclusion of one phase and every finding that was made for it."""

    phase: str
    outcome: Outcome
    cause: Cause = Cause.NONE
    status: Status = Status.CONFIRMED
    findings: tuple[Finding, ...] = ()


@frozen
class Verdict:
    """The whole answer for one dossier on one day.

    ``deciding`` names the phase whose headline an office shows; ``status`` is
    that of the witnesses that decided it.
    """

    outcome: Outcome
    deciding: str
    cause: Cause
    status: Status
    phases: tuple[PhaseResult, ...]

    def phase(self, name: str) -> PhaseResult:
        """The result of one phase; ``NOT_JUDGED`` when it was not looked at."""
        for result in self.phases:
            if result.phase == name:
                return result
        return PhaseResult(name, Outcome.NOT_JUDGED)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding of every phase, in the order of judging."""
        return tuple(f for p in self.phases for f in p.findings)


@frozen
class Refusal:
    """A step that may not be taken, with all reasons at once."""

    trigger: str
    dossier: str
    findings: tuple[Finding, ...]

    def raise_(self) -> None:
        """Raise ``Refused`` for a host that prefers an exception."""
        raise Refused(self)


class Refused(KhenThuongError):
    """Raised only by ``Refusal.raise_``; ``refusal`` has the findings."""

    def __init__(self, refusal: Refusal) -> None:
        self.refusal = refusal
        super().__init__(f"{refusal.trigger}: " + ", ".join(f.code for f in refusal.findings))
