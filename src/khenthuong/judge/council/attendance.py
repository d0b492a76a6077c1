"""Were enough members there? Integers on all members, never on those who came."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from khenthuong.basis import Truth
from khenthuong.judge.case import Case, Ruled
from khenthuong.judge.council.rules import said
from khenthuong.judge.council.shares import level_of
from khenthuong.judge.council.words import again, remark
from khenthuong.law.councils import Share
from khenthuong.law.pack import Pack
from khenthuong.records import Ballot

_QUESTIONS = {"quorum": "co-quorum", "attendance": "co-attendance"}


def attendance(pack: Pack, case: Case, ballot: Ballot) -> Iterator[Ruled]:
    """Quorum, and attendance of a session on awards, where a text or the regulation asks it."""
    level = level_of(pack, case, ballot)
    if not level or ballot.members is None:
        return
    unit = ballot.unit or case.dossier.unit
    for name, code in _QUESTIONS.items():
        found = said(pack, unit, level, ballot.on, name)
        if found is not None:
            segment, share = found
            yield enough(code, share, ballot, cites=segment.cite, status=segment.status)
        elif name == "quorum" and case.session is not None:
            yield own_quorum(case.session.council.quorum, ballot)


def own_quorum(quorum: tuple[int, int] | None, ballot: Ballot) -> Ruled:
    """What the council's own regulation asks; a remark when it was not entered."""
    if quorum is None:
        return remark("co-own-quorum", truth=Truth.UNKNOWN)
    return enough("co-quorum", Share(part=quorum[0], of=quorum[1]), ballot)


def enough(code: str, share: Share, ballot: Ballot, **source: Any) -> Ruled:
    """Whether the members who came reach a share of all members."""
    base = ballot.members or 0
    if ballot.present is None:
        return again(code, Truth.UNKNOWN, **source)
    needed = share.needed(base)
    return again(
        code,
        Truth.of(ballot.present >= needed),
        actual=ballot.present,
        required=needed,
        values={"base": base},
        **source,
    )
