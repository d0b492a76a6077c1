"""Who answers for a decision later: its own decider, or the post that took over."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from khenthuong.basis import Citation, Status
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Decision, Dossier


@frozen(kw_only=True)
class Holder:
    """The post that holds the power over a decision on a day.

    ``succeeded`` is true when the deciding unit has ended and another one took over.
    """

    office: str
    unit: str
    succeeded: bool = False
    cites: tuple[Citation, ...] = ()
    status: Status = Status.CONFIRMED


def holder(pack: Pack, decision: Decision, dossier: Dossier, on: date) -> Holder:
    """Who holds the power over one line of a decision on a day.

    After a reorganisation it is the post the pack names, at the recipient's
    place; the provincial post where that place is not one single unit.
    """
    if pack.unit(decision.unit).works(on):
        return Holder(office=decision.office, unit=decision.unit)
    found = pack.national.successions[0]
    place = dossier.subject.unit or dossier.unit
    office, units = found.otherwise, _at_level(pack, found.otherwise, place, on)
    if decision.office in found.offices and dossier.award in found.awards:
        near = _at_level(pack, found.to, place, on)
        office, units = (found.to, near) if len(near) == 1 else (office, units)
    segment = at(pack.rule(found.rule).segments, on)
    return Holder(
        office=office,
        unit=min(units, default=decision.unit),
        succeeded=True,
        cites=segment.cite if segment else (),
        status=segment.status if segment else Status.OPEN,
    )


def _at_level(pack: Pack, office: str, place: str, on: date) -> set[str]:
    """The working units of the office's level at a place."""
    level = pack.find("offices", office, "chức danh").level
    found = (pack.at_level(u.id, level, on) for u in pack.unit_at(place, on))
    return {u.id for u in found if u is not None}
