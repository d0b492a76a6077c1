"""Turns the days off of a pack into the working calendar that counts with them."""

from __future__ import annotations

from khenthuong.law.pack import Pack
from khenthuong.workdays import WorkCalendar


def work_calendar(pack: Pack) -> WorkCalendar:
    """Build the working calendar of ``pack``; call it once per pack and keep the result.

    Every day off or worked Saturday names the id of its entry in the section
    ``days_off``, whose label and citation ``pack`` has.
    """
    entries = pack.national.days_off
    return WorkCalendar(
        years=(y.year for y in pack.national.years),
        off={day: entry.id for entry in entries for day in entry.days},
        worked={day: entry.id for entry in entries for day in entry.worked},
    )
