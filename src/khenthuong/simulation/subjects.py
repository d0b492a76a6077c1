"""Invented people, households and collectives of a plan; no real name is used."""

from __future__ import annotations

from khenthuong.law import Pack
from khenthuong.law.plans import Participant, Plan
from khenthuong.records import Subject
from khenthuong.simulation.assumed import Assumed

_SEXES = ("nam", "nu")
_TRIES = 30


class Subjects:
    """Makes a new subject each time it is asked; no name comes twice while names last."""

    def __init__(self, pack: Pack, plan: Plan, assumed: Assumed) -> None:
        self._unit = pack.unit(plan.unit)
        self._plan = plan
        self._assumed = assumed
        self._taken: set[str] = set()
        self._count = 0

    def make(self, kinds: tuple[str, ...]) -> Subject:
        """A subject of one of the kinds, taken from those the plan names."""
        there = tuple(k for k in kinds if any(p.subject == k for p in self._plan.participants))
        kind = there[self._assumed.weighted(tuple(f"doi-tuong/{k}" for k in there))]
        fitting = [p for p in self._plan.participants if p.subject == kind]
        participant = fitting[self._assumed.between(0, len(fitting) - 1)]
        self._count += 1
        return Subject(
            id=f"{self._plan.id}-{self._count}",
            kind=kind,
            name=self._new_name(participant),
            unit=self._plan.unit,
            traits=participant.traits,
        )

    def _new_name(self, participant: Participant) -> str:
        for number in range(1, _TRIES):
            name = self._name(participant, number)
            if name not in self._taken:
                break
        self._taken.add(name)
        return name

    def _name(self, participant: Participant, number: int) -> str:
        draw = self._assumed
        group = f"tap-the/{participant.id}"
        if draw.has(group) or participant.subject not in ("ca-nhan", "ho-gia-dinh"):
            pattern = draw.word(group, "tap-the")
            return pattern.format(number=number, unit=self._unit.full_name)
        sex = _SEXES[draw.between(0, 1)]
        name = f"{draw.word('ten/ho')} {draw.word(f'ten/dem-{sex}')} {draw.word(f'ten/{sex}')}"
        if participant.subject == "ho-gia-dinh":
            return draw.one(f"ho/{sex}").format(name=name)
        return f"{draw.one(f'xung/{sex}')} {name}"
