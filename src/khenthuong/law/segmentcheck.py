"""What a stretch of time may not say: words that nothing would ever ask for."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from khenthuong.law.measures import DeadlineSegment, Vote
from khenthuong.law.series import Segment
from khenthuong.law.structure import yaml_key
from khenthuong.law.yamltext import Path

_COMMON = frozenset(a.name for a in attrs.fields(Segment))
_OF_A_BALLOT = ("ballot", "secret", "binds")

Found = Iterator[tuple[Path, str, str]]


def beside_absent(path: Path, segment: Segment) -> Found:
    """A time in which nothing holds, and something said to hold in it."""
    if segment.absent:
        for name in _stated(segment):
            where = (*path, yaml_key(name))
            yield where, f"đoạn ghi absent (không có quy định) thì không ghi {yaml_key(name)}", ""


def _stated(segment: Segment) -> Iterator[str]:
    for attribute in attrs.fields(type(segment)):
        default = attribute.default
        if attribute.name in _COMMON or default is attrs.NOTHING:
            continue
        plain = default.factory() if isinstance(default, attrs.Factory) else default  # type: ignore[arg-type]
        if getattr(segment, attribute.name) != plain:
            yield attribute.name


def default_vote(path: Path, vote: Vote) -> Found:
    """The share of a council that no text binds: no text asks it for a ballot either."""
    for index, segment in enumerate(vote.segments if not vote.awards else ()):
        for name in _OF_A_BALLOT:
            if getattr(segment, name):
                where = (*path, "segments", index, name)
                yield (
                    where,
                    f"tỷ lệ không của hình thức nào (awards trống) thì không ghi {name}",
                    "",
                )


def no_day(path: Path, segment: DeadlineSegment) -> Found:
    """What is said about a day of the calendar where no day is given."""
    if segment.month is None and segment.day is None and segment.before:
        yield (*path, "before"), "before (trước ngày) cần month và day", ""
