"""Counts the votes of a council in integers against the share the law asks for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from khenthuong.basis import Cause, Status, Truth, Weight
from khenthuong.judge.case import Case, Ruled, simple
from khenthuong.judge.dating import law_day
from khenthuong.law.measures import VoteSegment
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Ballot

PHASE = "hoi_dong"


def vote_at(pack: Pack, award: str, on: date) -> VoteSegment | None:
    """The share of votes an award needs on a day; ``None`` where no text says."""
    for vote in pack.national.votes:
        if award in vote.awards:
            found: VoteSegment | None = at(vote.segments, on)
            return found
    return None


def votes_needed(segment: VoteSegment, base: int) -> int:
    """The fewest yes votes that reach the share."""
    assert segment.percent is not None  # noqa: S101 - asked only of segments with a share
    product = segment.percent * base
    return product // 100 + 1 if segment.strict else -(-product // 100)


def council(pack: Pack, case: Case) -> Iterator[Ruled]:
    """The tally of the ballot, if there is one; a leg without a council passes."""
    if case.stages is not None and PHASE not in case.stages:
        yield simple(PHASE, "vo-not-needed", Truth.TRUE)
        return
    if case.ballot is None:
        if case.step:
            yield simple(PHASE, "vo-none", Truth.UNKNOWN, cause=Cause.FACT)
        return
    on = law_day(pack, "procedure", case.dossier.dates, case.ballot.on).on
    segment = vote_at(pack, case.dossier.award, on)
    if segment is None or segment.percent is None:
        yield simple(PHASE, "vo-share", Truth.UNKNOWN, cause=Cause.RULE)
        return
    yield _tally(case.ballot, segment)
    if segment.status is Status.OPEN:
        yield simple(
            PHASE,
            "vo-local",
            Truth.UNKNOWN,
            cause=Cause.RULE,
            cites=segment.cite,
            status=segment.status,
            weight=Weight.WARNING,
            values={"percent": segment.percent, "strict": segment.strict},
        )


def _tally(ballot: Ballot, segment: VoteSegment) -> Ruled:
    doubt = _doubt(ballot, segment)
    if doubt is not None:
        return doubt
    base = ballot.members if segment.base == "all" else ballot.present
    if base is None or ballot.yes is None:
        return simple(
            PHASE,
            "vo-count",
            Truth.UNKNOWN,
            cause=Cause.FACT,
            cites=segment.cite,
            status=segment.status,
        )
    yes, needed = ballot.yes + ballot.written_yes, votes_needed(segment, base)
    return simple(
        PHASE,
        "vo-share",
        Truth.of(yes >= needed),
        cites=segment.cite,
        status=segment.status,
        actual=yes,
        required=needed,
        distance=max(needed - yes, 0),
        values={"base": base, "percent": segment.percent, "strict": segment.strict},
    )


def _doubt(ballot: Ballot, segment: VoteSegment) -> Ruled | None:
    """A count that cannot be, or a round that the text does not speak of."""
    seats = ballot.members if ballot.members is not None else ballot.present
    cast = (ballot.yes or 0) + ballot.written_yes
    crowd = max(ballot.present or 0, cast)
    over_present = ballot.present is not None and (ballot.yes or 0) > ballot.present
    if (seats is not None and crowd > seats) or over_present:
        return simple(PHASE, "vo-impossible", Truth.UNKNOWN, cause=Cause.FACT, cites=segment.cite)
    if segment.ballot and ballot.written_yes and ballot.present == 0:
        return simple(
            PHASE,
            "vo-written-round",
            Truth.UNKNOWN,
            cause=Cause.DECISION,
            cites=segment.cite,
            status=Status.OPEN,
        )
    return None
