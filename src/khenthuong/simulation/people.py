"""Who acts in a season: one actor per part and unit, who goes on at the successor."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from khenthuong.law import Pack
from khenthuong.office import Actor, Seat
from khenthuong.records import Ballot, Dossier, Signing
from khenthuong.simulation.assumed import Assumed
from khenthuong.simulation.occasions import Occasion


class People:
    """The actors, councils and signers of a season."""

    def __init__(self, pack: Pack, assumed: Assumed) -> None:
        self._pack = pack
        self._assumed = assumed
        self._actors: dict[tuple[str, str], Actor] = {}
        self._numbers: dict[tuple[str, int], int] = {}

    def actor(self, trigger: str, dossier: Dossier) -> Actor:
        """Whoever takes this action where the dossier lies."""
        role = self._pack.find("triggers", trigger, "hành động").role
        unit = dossier.unit if role == self._pack.national.roles[0].id else dossier.here
        if (role, unit) not in self._actors:
            self._actors[role, unit] = Actor(id=f"{role}@{unit}", seats=self._seats(role, unit))
        return self._actors[role, unit]

    def _seats(self, role: str, unit: str) -> tuple[Seat, ...]:
        found = self._pack.unit(unit)
        own = Seat(role=role, unit=unit, start=found.start, end=found.end)
        later = (self._pack.unit(code) for code in found.successors)
        return (own, *(Seat(role=role, unit=u.id, start=u.start, end=u.end) for u in later))

    def ballot(self, dossier: Dossier, on: date) -> Ballot:
        """The count of the council for one dossier."""
        leg = dossier.life.legs[dossier.life.leg]
        members = self._assumed.count(f"hoi-dong/{leg.level}")
        present = members - self._assumed.between(0, self._assumed.count("vang-hop"))
        half = members // 2
        if self._assumed.chance("phieu-khong-dat"):
            yes = self._assumed.between(half - 2, half)
        else:
            yes = self._assumed.between(half + 1, present)
        return Ballot(on=on, members=members, present=present, yes=yes, unit=leg.unit)

    def signings(self, occasion: Occasion, on: date) -> Iterator[Signing]:
        """How the decision is drafted, tried in this order.

        First as the plan promises, at times with a wrong mark; when that office has
        ended, by the one unit that took it over, if it is one.
        """
        promised = occasion.promise.office_unit
        if self._assumed.chance("ky-sai"):
            yield self._signing(promised, self._assumed.word("ky-sai"), on)
        yield self._signing(promised, self._assumed.one("ky-dung"), on)
        later = self._pack.unit_at(promised, on)
        if len(later) == 1 and later[0].id != promised:
            yield self._signing(later[0].id, self._assumed.one("ky-dung"), on)

    def _signing(self, unit: str, capacity: str, on: date) -> Signing:
        level = self._pack.unit(unit).level
        office = next(o.id for o in self._pack.national.offices if o.level == level)
        return Signing(on=on, office=office, unit=unit, capacity=capacity)

    def numbered(self, signing: Signing) -> Signing:
        """With the next free number of the unit in that year."""
        number = self._assumed.count("so-quyet-dinh") + self._numbers.get(_book(signing), 0)
        pattern = self._assumed.one("so-quyet-dinh")
        return attrs.evolve(signing, number=pattern.format(number=number))

    def signed(self, signing: Signing) -> None:
        """Note that the number was used; the next decision of the unit gets the next one."""
        self._numbers[_book(signing)] = self._numbers.get(_book(signing), 0) + 1


def _book(signing: Signing) -> tuple[str, int]:
    return signing.unit, signing.on.year
