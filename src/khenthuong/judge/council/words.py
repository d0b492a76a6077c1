"""The phase of the council, its codes, and the two kinds of answers beside a plain verdict."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from khenthuong.basis import Cause, Outcome, Status, Truth, Weight
from khenthuong.judge.case import Ruled, simple
from khenthuong.law.councils import Share
from khenthuong.law.pack import Pack
from khenthuong.law.series import at

PHASE = "hoi_dong"
BALLOT, SECRET, HANDS = "bo-phieu", "bo-phieu-kin", "bieu-quyet"


def again(code: str, truth: Truth, **more: Any) -> Ruled:
    """What another session or better minutes would cure: no verdict on the candidate."""
    return simple(PHASE, code, truth, fails_as=Outcome.UNKNOWN, cause=Cause.FACT, **more)


def remark(code: str, *, status: Status = Status.CONFIRMED, **more: Any) -> Ruled:
    """Something that is said and decides nothing."""
    truth = more.pop("truth", Truth.FALSE)
    said = simple(PHASE, code, truth, weight=Weight.WARNING, status=status, **more)
    return attrs.evolve(said, status=Status.CONFIRMED)


def reached(share: Share, yes: int, base: int, **source: Any) -> Ruled:
    """Whether the yes votes reach a share of ``base``, with what is missing."""
    needed = share.needed(base)
    values = {"base": base, **percents(share)}
    return simple(
        PHASE,
        "vo-share",
        Truth.of(yes >= needed),
        actual=yes,
        required=needed,
        distance=max(needed - yes, 0),
        values=values,
        **source,
    )


def percents(share: Share) -> dict[str, Any]:
    """The share in whole percents, for reading."""
    return {"percent": share.part * 100 // share.of, "strict": share.strict}


def basis(pack: Pack, rule: str, on: date) -> dict[str, Any]:
    """Articles and status of a rule that is only noted, for the finding made in Python."""
    segment = at(pack.rule(rule).segments, on)
    if segment is None or not segment.cite:
        return {}
    return {"cites": segment.cite, "status": segment.status}
