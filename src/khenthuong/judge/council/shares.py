"""Which share of votes binds which council, and where that stands."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from khenthuong.basis import Citation, Status
from khenthuong.judge.case import Case
from khenthuong.judge.council.rules import said
from khenthuong.judge.readings import readings
from khenthuong.law.councils import Share
from khenthuong.law.measures import VoteSegment
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Ballot

_EVERY_LEVEL = "moi-cap"
_LATER = "vo-level-later"


@frozen(kw_only=True)
class Asked:
    """The share one ballot is held to. ``bound`` is false where only the default is left."""

    vote: VoteSegment
    share: Share
    cites: tuple[Citation, ...]
    status: Status
    bound: bool = True
    local: bool = False


def vote_at(pack: Pack, award: str, on: date) -> VoteSegment | None:
    """The share of votes an award needs on a day; ``None`` where no text says.

    The empty award asks for what holds where no share binds a council.
    """
    for vote in pack.national.votes:
        if award in vote.awards or not (award or vote.awards):
            found: VoteSegment | None = at(vote.segments, on)
            return found
    return None


def votes_needed(segment: VoteSegment, base: int) -> int:
    """The fewest yes votes that reach the share."""
    return _share(segment).needed(base)


def _share(segment: VoteSegment) -> Share:
    assert segment.percent is not None  # noqa: S101 - asked only of segments with a share
    return Share(part=segment.percent, of=100, strict=segment.strict)


def level_of(pack: Pack, case: Case, ballot: Ballot) -> str:
    """The level of the council that voted, as far as it is known."""
    return pack.unit(ballot.unit).level if ballot.unit else case.level


def asked(pack: Pack, case: Case, ballot: Ballot, on: date) -> Asked | None:
    """The share for this ballot; ``None`` where no rule is known."""
    vote = vote_at(pack, case.dossier.award, on)
    if vote is None or vote.percent is None:
        return None
    bound = _binds(pack, vote, level_of(pack, case, ballot), case)
    held = vote if bound else vote_at(pack, "", on)
    if held is None or held.percent is None:
        return None
    own = _of_the_place(pack, case, ballot) if _is_default(held) else None
    found = own or (_share(held), held.cite, held.status)
    share, cites, status = found
    return Asked(
        vote=vote, share=share, cites=cites, status=status, bound=bound, local=own is not None
    )


def _binds(pack: Pack, vote: VoteSegment, level: str, case: Case) -> bool:
    """Whether the share is one of this council; a level that is not known is taken as bound."""
    if not vote.binds or not level or level in vote.binds:
        return True
    return vote.binds_status is Status.OPEN and readings(pack, case).get(_LATER) == _EVERY_LEVEL


def _is_default(vote: VoteSegment) -> bool:
    """Whether this is the majority that is assumed because no text was found."""
    return vote.status is Status.OPEN and vote.strict


def _of_the_place(
    pack: Pack, case: Case, ballot: Ballot
) -> tuple[Share, tuple[Citation, ...], Status] | None:
    """What the text of the place says where the national ones say nothing."""
    level = level_of(pack, case, ballot)
    found = said(pack, ballot.unit or case.dossier.unit, level, ballot.on, "decides")
    if found is None:
        return None
    segment, share = found
    return share, segment.cite, share.status
