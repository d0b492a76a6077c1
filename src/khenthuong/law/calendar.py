"""Turns the days off of a pack into the working calendar that counts with them, and proves it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from khenthuong.basis import Fault
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.yamltext import YamlText
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


def year_faults(pack: Pack, sources: Sequence[tuple[str, YamlText, PackFile]]) -> Iterator[Fault]:
    """Years whose days off do not leave the number of working days that was decided."""
    calendar = work_calendar(pack)
    for _, source, content in sources:
        for index, decided in enumerate(content.years):
            counted = calendar.working_days_in(decided.year)
            if counted != decided.working_days:
                message = (
                    f"năm {decided.year} ghi {decided.working_days} ngày làm việc, nhưng theo các "
                    f"ngày nghỉ và ngày làm bù đã nhập thì có {counted}; hãy xem lại"
                )
                yield source.fault(("years", index, "working_days"), message)
