"""Every award, every day: exactly one office decides, or the pack says why nobody does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from khenthuong.basis import Fault
from khenthuong.basis.text import day
from khenthuong.law.authority import Decider, DeciderSegment
from khenthuong.law.awards import Award
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.yamltext import Path, YamlText

Source = tuple[str, YamlText, PackFile]


def authority_cells(pack: Pack, sources: Sequence[Source]) -> Iterator[Fault]:
    """Cells of the authority table that are empty or held twice."""
    series: dict[str, list[tuple[YamlText, Path, Decider]]] = {}
    for _, source, content in sources:
        for index, decider in enumerate(content.deciders):
            place = (source, ("deciders", index), decider)
            series.setdefault(decider.award, []).append(place)
    for _, source, content in sources:
        for index, award in enumerate(content.awards):
            if award.id not in series:
                message = f"{award.id}: không có ai quyết định (thiếu deciders cho hình thức này)"
                yield source.fault(("awards", index), message)
    awards = {a.id: a for a in pack.national.awards}
    for award_id, found in series.items():
        yield from _twice(award_id, found)
        for source, path, decider in found:
            yield from _days(pack, awards.get(award_id), source, path, decider)


def _twice(award: str, found: Sequence[tuple[YamlText, Path, Decider]]) -> Iterator[Fault]:
    first = found[0][2].id
    for source, path, decider in found[1:]:
        message = f"{decider.id}: thẩm quyền của “{award}” đã ghi ở {first}, không ghi hai lần"
        yield source.fault(path, message)


def _days(
    pack: Pack, award: Award | None, source: YamlText, path: Path, decider: Decider
) -> Iterator[Fault]:
    offices = {o.id for o in pack.national.offices}
    for index, segment in enumerate(decider.segments):
        message = _cell(segment, offices)
        if message:
            yield source.fault((*path, "segments", index), f"{decider.id}: {message}")
    yield from _before(pack, award, source, path, decider)


def _cell(segment: DeciderSegment, offices: set[str]) -> str:
    """What is wrong with one cell, or ``""``."""
    if segment.office and segment.absent:
        return "vừa ghi chức danh (office) vừa ghi lý do không có (absent); chỉ ghi một"
    if not segment.office and not segment.absent:
        return "ô trống: ghi chức danh (office) hoặc lý do không có ai quyết định (absent)"
    if segment.office and segment.office not in offices:
        return f"không có chức danh “{segment.office}”"
    return ""


def _before(
    pack: Pack, award: Award | None, source: YamlText, path: Path, decider: Decider
) -> Iterator[Fault]:
    """Days on which the award may be given but its series has not begun."""
    if award is None or not decider.segments or not pack.national.periods:
        return
    first = decider.segments[0].start
    begins = [f.start or pack.first_day() for f in award.forms if not f.absent]
    given = max(min(begins, default=pack.first_day()), pack.first_day())
    if first is not None and first > given:
        message = f"{decider.id}: từ {day(given)} đến trước {day(first)} không có ai quyết định"
        yield source.fault((*path, "segments", 0), message)
