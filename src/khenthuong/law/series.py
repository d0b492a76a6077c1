"""Dated series: one rule id is one unbroken run of segments to an open end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Protocol, TypeVar

from attrs import frozen

from khenthuong.basis import Citation, Status
from khenthuong.basis.text import day


@frozen(kw_only=True)
class Segment:
    """What holds from ``start`` to ``end``, both included; ``None`` is open.

    ``absent`` says in Vietnamese why nothing holds in that time. ``carried``
    keeps a rule of an ended norm alive, never better than ``secondary``.
    """

    start: date | None = None
    end: date | None = None
    cite: tuple[Citation, ...] = ()
    status: Status = Status.CONFIRMED
    absent: str = ""
    carried: bool = False
    note: str = ""

    def holds(self, on: date) -> bool:
        """Whether ``on`` lies inside."""
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)


class Dated(Protocol):
    """Anything that holds from one day to another; ``None`` is open."""

    @property
    def start(self) -> date | None:
        """The first day."""

    @property
    def end(self) -> date | None:
        """The last day."""


S = TypeVar("S", bound=Segment)


def share_a_day(one: Dated, other: Dated) -> bool:
    """Whether there is a day on which both hold."""
    begins = max(d.start or date.min for d in (one, other))
    return begins <= min(d.end or date.max for d in (one, other))


def at(segments: Sequence[S], on: date) -> S | None:
    """The segment of the day, or ``None`` where the series does not reach."""
    for segment in segments:
        if segment.holds(on):
            return segment
    return None


def breaks(segments: Sequence[Segment]) -> Iterator[tuple[int, str]]:
    """Gaps, overlaps and a missing open end, each with the segment's index."""
    for index, segment in enumerate(segments):
        if segment.start and segment.end and segment.end < segment.start:
            yield index, "ngày kết thúc trước ngày bắt đầu"
    for index in range(1, len(segments)):
        before, after = segments[index - 1], segments[index]
        if before.end is None or after.start is None:
            yield index, "hai đoạn thời gian chồng lên nhau"
            continue
        wanted = before.end + timedelta(days=1)
        if after.start < wanted:
            yield index, f"chồng lên đoạn trước (kết thúc {day(before.end)})"
        elif after.start > wanted:
            yield index, f"hở thời gian từ {day(wanted)}; nếu không có quy định thì ghi absent"
    if segments and segments[-1].end is not None:
        yield len(segments) - 1, "chuỗi phải có đoạn cuối để ngỏ (end trống) hoặc ghi absent"
