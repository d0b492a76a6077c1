"""Which day's law applies: every change of law names the date that decides the side."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import frozen

from khenthuong.law.pack import Pack
from khenthuong.law.sources import Boundary
from khenthuong.records import Dossier, KeyDates

RATED = "rated"


@frozen
class LawDay:
    """The day whose law applies to one matter.

    ``newer`` is set where a more favourable newer law must be tried too;
    ``assumed`` names the key dates that have not happened and were replaced by
    the day asked about.
    """

    on: date
    newer: date | None = None
    assumed: tuple[str, ...] = ()
    boundary: Boundary | None = None


def rule_day(pack: Pack, matter: str, dossier: Dossier, asked: date) -> LawDay:
    """The day whose law applies to a rule of ``matter`` for this dossier.

    What is ``rated`` is the last year of its achievement, whenever that is judged.
    """
    return law_day(pack, matter, dossier.dates, asked, rated=dossier.achievement.end)


def law_day(
    pack: Pack, matter: str, dates: KeyDates, asked: date, *, rated: date | None = None
) -> LawDay:
    """The day whose law applies to ``matter`` for a dossier with these key dates."""
    day, newer, held_by = asked, None, None
    assumed: list[str] = []
    for boundary in pack.boundaries_by_matter.get(matter, ()):
        if boundary.on > asked:
            continue
        reached: date | None = rated if boundary.key == RATED else getattr(dates, boundary.key)
        if reached is None:
            assumed.append(boundary.key)
        elif reached < boundary.on <= day:
            newer = day if boundary.favourable else None
            day, held_by = boundary.on - timedelta(days=1), boundary
    return LawDay(day, newer, tuple(dict.fromkeys(assumed)), held_by)
