"""Was it the right council: the one of this leg, and of the level that the share binds?"""

from __future__ import annotations

from collections.abc import Iterator

from khenthuong.basis import Cause, Status, Truth
from khenthuong.judge.case import Case, Ruled, simple
from khenthuong.judge.council.shares import Asked
from khenthuong.judge.council.words import PHASE, again, remark
from khenthuong.law.pack import Pack
from khenthuong.records import Ballot


def seat(pack: Pack, case: Case, ballot: Ballot, held: Asked) -> Iterator[Ruled]:
    """What is to say on which council voted; nothing where the ballot does not name it."""
    yield from _of_this_leg(pack, case, ballot)
    if held.bound:
        return
    values = {"levels": list(held.vote.binds), "percent": f"{held.vote.percent}%"}
    source = {"cites": held.vote.cite, "values": values}
    if case.level:
        yield remark("vo-level", status=held.vote.status, **source)
        if held.vote.binds_status is Status.OPEN:
            yield remark("vo-level-later", status=Status.OPEN, truth=Truth.UNKNOWN, values=values)
    else:
        yield again("vo-level-missing", Truth.UNKNOWN, status=held.vote.status, **source)


def _of_this_leg(pack: Pack, case: Case, ballot: Ballot) -> Iterator[Ruled]:
    """A unit too small for a council of its own: whose council then binds is open."""
    if not ballot.unit or not case.level:
        return
    here = pack.at_level(case.dossier.unit, case.level, ballot.on)
    if here is not None and here.id != ballot.unit:
        values = {"unit": ballot.unit, "place": here.full_name}
        yield simple(
            PHASE,
            "vo-seat",
            Truth.UNKNOWN,
            cause=Cause.DECISION,
            status=Status.OPEN,
            values=values,
        )
