"""Counts the votes of a council in integers against the share the law asks for."""

from __future__ import annotations

from collections.abc import Iterator

from khenthuong.basis import Cause, Status, Truth, Weight
from khenthuong.judge.case import Case, Ruled, simple
from khenthuong.judge.council.attendance import attendance
from khenthuong.judge.council.manner import manner, written_round
from khenthuong.judge.council.policies import by_policy, ties
from khenthuong.judge.council.seat import seat
from khenthuong.judge.council.shares import Asked, asked
from khenthuong.judge.council.sitting import sitting
from khenthuong.judge.council.words import PHASE, again, percents, reached
from khenthuong.judge.dating import law_day
from khenthuong.law.pack import Pack
from khenthuong.records import Ballot


def council(pack: Pack, case: Case) -> Iterator[Ruled]:
    """All that is to say on the council; a leg without one passes."""
    if case.stages is not None and PHASE not in case.stages:
        yield simple(PHASE, "vo-not-needed", Truth.TRUE)
        return
    session = case.session
    if session is not None:
        line = session.line(case.dossier.id, case.dossier.award)
        yield from sitting(pack, session, line)
        yield from ties(pack, case, session, line)
    elif case.ballot is None and case.step:
        yield simple(PHASE, "vo-none", Truth.UNKNOWN, cause=Cause.FACT)
    if case.ballot is not None:
        yield from _voted(pack, case, case.ballot)


def _voted(pack: Pack, case: Case, ballot: Ballot) -> Iterator[Ruled]:
    on = law_day(pack, "procedure", case.dossier.dates, ballot.on).on
    held = asked(pack, case, ballot, on)
    if held is None:
        yield simple(PHASE, "vo-share", Truth.UNKNOWN, cause=Cause.RULE)
        return
    yield from seat(pack, case, ballot, held)
    yield from attendance(pack, case, ballot)
    yield _tally(pack, case, ballot, held)
    yield from manner(pack, case, ballot, held)
    yield from _even(pack, case, ballot, held)
    if held.status is Status.OPEN:
        yield _open(held)


def _tally(pack: Pack, case: Case, ballot: Ballot, held: Asked) -> Ruled:
    if _impossible(ballot):
        return again("vo-impossible", Truth.UNKNOWN, cites=held.cites)
    base = ballot.members if held.vote.base == "all" else ballot.present
    if base is None or ballot.yes is None:
        return again("vo-count", Truth.UNKNOWN, cites=held.cites, status=held.status)
    yes = ballot.yes + ballot.written_yes
    counted = reached(held.share, yes, base, cites=held.cites, status=held.status)
    return written_round(pack, case, ballot, held, counted)


def _impossible(ballot: Ballot) -> bool:
    """Whether more people voted than came, or than there are."""
    seats = ballot.members if ballot.members is not None else ballot.present
    cast = (ballot.yes or 0) + ballot.written_yes
    crowd = max(ballot.present or 0, cast)
    over_present = ballot.present is not None and (ballot.yes or 0) > ballot.present
    return (seats is not None and crowd > seats) or over_present


def _even(pack: Pack, case: Case, ballot: Ballot, held: Asked) -> Iterator[Ruled]:
    """Exactly half where more than half is needed: the chair's vote counts like any other."""
    yes = (ballot.yes or 0) + ballot.written_yes
    if held.share.strict and ballot.members and 2 * yes == ballot.members:
        yield from by_policy(pack, case, "vo-tie")


def _open(held: Asked) -> Ruled:
    """Said wherever the share itself is an open question."""
    return simple(
        PHASE,
        "vo-local" if held.share.strict else "vo-local-share",
        Truth.UNKNOWN,
        cause=Cause.RULE,
        cites=held.cites,
        status=held.status,
        weight=Weight.WARNING,
        values=percents(held.share),
    )
