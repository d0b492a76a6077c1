"""How the vote was taken: by ballot, in secret, or wholly in writing."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from khenthuong.basis import Cause, Outcome, Status, Truth
from khenthuong.judge.case import Case, Ruled, simple
from khenthuong.judge.conditions import sworn
from khenthuong.judge.council.policies import by_policy
from khenthuong.judge.council.shares import Asked
from khenthuong.judge.council.words import HANDS, PHASE, SECRET, again
from khenthuong.judge.readings import readings
from khenthuong.law.pack import Pack
from khenthuong.records import Ballot

_ROUND = "vo-written-round"
_COUNTS, _COUNTS_NOT = "duoc-tinh", "khong-tinh"


def manner(pack: Pack, case: Case, ballot: Ballot, held: Asked) -> Iterator[Ruled]:
    """Whether a ballot, or a secret one, was held where a text asks for it.

    A bare count is that of a ballot; a session says how its votes were taken.
    """
    source = {"cites": held.cites, "status": held.status}
    secret = None if not ballot.manner else ballot.manner == SECRET
    if held.bound and held.vote.secret:
        yield again("vo-secret", Truth.of(secret), **source)
    elif held.bound and held.vote.ballot and (ballot.manner == HANDS or _unsaid(case, ballot)):
        yield again("vo-ballot", Truth.of(None if _unsaid(case, ballot) else False), **source)
    elif not secret:
        yield from by_policy(pack, case, "vo-secrecy")


def _unsaid(case: Case, ballot: Ballot) -> bool:
    return case.session is not None and not ballot.manner


def written_round(pack: Pack, case: Case, ballot: Ballot, held: Asked, counted: Ruled) -> Ruled:
    """The count of a round held wholly in writing, where the texts speak of a meeting.

    Both readings are judged; what fails under both is lost, else somebody has to
    decide, unless the office chose a reading or an appraiser attests it.
    """
    needs_meeting = held.bound and held.vote.ballot
    if not needs_meeting or ballot.present != 0 or counted.outcome is not Outcome.PASS:
        return counted
    chosen = readings(pack, case).get(_ROUND)
    if chosen == _COUNTS:
        return counted
    setting = pack.find("settings", _ROUND, "điểm còn cách hiểu khác nhau")
    truth = Truth.FALSE if chosen == _COUNTS_NOT else Truth.UNKNOWN
    answer = simple(
        PHASE,
        _ROUND,
        truth,
        cause=Cause.DECISION,
        cites=held.cites,
        status=setting.status,
        fails_as=Outcome.UNKNOWN,
    )
    attested = next((a for a in case.attestations if a.leaf == _ROUND), None)
    if attested is None:
        return answer
    findings = tuple(sworn(f, attested) for f in answer.findings)
    return attrs.evolve(
        answer, outcome=Outcome.ATTESTED, cause=Cause.NONE, status=Status.OPEN, findings=findings
    )
