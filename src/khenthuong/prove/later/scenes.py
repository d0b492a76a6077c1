"""Which decisions are walked: one of each shape that the data can give what follows one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby, product

from attrs import frozen

from khenthuong.judge.after.holder import holder
from khenthuong.judge.after.objects import is_written, objects_of
from khenthuong.judge.authority import decider_at
from khenthuong.judge.reward import reward
from khenthuong.law import Pack
from khenthuong.law.series import at
from khenthuong.prove.scenes import lost
from khenthuong.records import Achievement, Decision, DecisionLine, Dossier, Subject

COMPETENCE = "au-cancel"
LINE, OTHER = "HS-01", "HS-02"
Shape = tuple[object, ...]


@frozen
class Issued:
    """A decision of one day: which award to whom where, who signed it at which unit."""

    award: str
    place: str
    kind: str
    on: date
    office: str
    unit: str

    def dossiers(self) -> tuple[Dossier, Dossier]:
        """Two recipients: what is tried on the first must leave the second alone."""
        return self._dossier(LINE), self._dossier(OTHER)

    def _dossier(self, code: str) -> Dossier:
        return Dossier(
            id=code,
            subject=Subject(id=code, kind=self.kind, name="", unit=self.place),
            award=self.award,
            unit=self.place,
            achievement=Achievement(id=code),
        )

    def decision(self) -> Decision:
        """The record, with a line for each recipient."""
        return Decision(
            id="QD-01",
            number="01",
            on=self.on,
            office=self.office,
            unit=self.unit,
            capacity="",
            lines=tuple(
                DecisionLine(dossier=d.id, award=d.award, subject=d.subject.id)
                for d in self.dossiers()
            ),
        )


def issued(pack: Pack, days: Sequence[date]) -> tuple[Issued, ...]:
    """One decision per shape, in the order of the pack, on each of these days."""
    found: dict[Shape, Issued] = {}
    for scene in _every(pack, days):
        found.setdefault(_shape(pack, days, scene), scene)
    return tuple(found.values())


def _every(pack: Pack, days: Iterable[date]) -> Iterator[Issued]:
    units = [u for u in pack.national.units if not lost(u)]
    for on, award, place in product(days, pack.national.awards, units):
        if place.works(on) and any(d.award == award.id for d in pack.national.deciders):
            segment = decider_at(pack, award.id, on)[1]
            if segment is None or segment.absent:
                continue
            level = pack.find("offices", segment.office, "chức danh").level
            unit = pack.at_level(place.id, level, on)
            if unit is not None:
                kind = award.forms[0].subjects[0]
                yield Issued(award.id, place.id, kind, on, segment.office, unit.id)


def _shape(pack: Pack, days: Sequence[date], scene: Issued) -> Shape:
    """What the machine can tell of a decision: units as they come, times in their order."""
    numbers: dict[str, int] = {}
    items = objects_of(pack, scene.award, scene.on)
    looks = (_numbered(look(pack, scene, day), numbers) for day in days if day >= scene.on)
    return (
        is_written(pack, scene.award, scene.on),
        items is None or bool(items),
        bool(reward(pack, scene.award, scene.kind, scene.on).amount),
        tuple(seen for seen, _ in groupby(looks)),
    )


def _numbered(seen: Shape, numbers: dict[str, int]) -> Shape:
    units, rest = seen[0], seen[1:]
    assert isinstance(units, tuple)  # noqa: S101 - as ``look`` gives it
    return tuple(numbers.setdefault(unit, len(numbers)) for unit in units), *rest


def look(pack: Pack, scene: Issued, on: date) -> Shape:
    """All that is judged for real about a decision on a day: whose it is, whether that is told."""
    decision, (dossier, _) = scene.decision(), scene.dossiers()
    who = holder(pack, decision, dossier, on)
    segment = at(pack.rule(COMPETENCE).segments, on)
    desks = tuple(u.id for u in pack.unit_at(scene.unit, on))
    level = pack.find("offices", who.office, "chức danh").level
    near = pack.at_level(scene.place, level, on)
    units = (scene.unit, who.unit, *desks, near.id if near else "")
    return units, who.office == scene.office, who.succeeded, bool(segment and segment.cite)
