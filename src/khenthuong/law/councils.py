"""Councils as the texts set them up: who sits in one, how many must come, how it decides."""

from __future__ import annotations

from attrs import frozen

from khenthuong.basis import Status
from khenthuong.law.series import Segment


@frozen(kw_only=True)
class Share:
    """A part of a number of people, compared in integers: ``count × of`` against ``part × base``.

    ``strict`` means more than. ``status`` is that of this one number.
    """

    part: int
    of: int
    strict: bool = False
    status: Status = Status.CONFIRMED

    def needed(self, base: int) -> int:
        """The fewest people who reach the share of ``base``."""
        product = self.part * base
        return product // self.of + 1 if self.strict else -(-product // self.of)


@frozen(kw_only=True)
class Typical:
    """What is usual where no text says it; shown, never judged."""

    text: str
    status: Status = Status.UNCONFIRMED


@frozen(kw_only=True)
class CouncilSegment(Segment):
    """How a council is made up and meets in that time; what a text leaves out stays empty.

    ``founder``, ``chair``, ``first_deputy``, ``standing`` (the standing deputy) and
    ``standing_body`` are posts as printed, ``own_rules`` says who fixes members and
    regulation. ``quorum`` and ``attendance`` (of a session on awards) are shares of
    all members, ``decides`` the yes votes a result needs. A member with one of the
    ties in ``bars`` neither presides nor votes.
    """

    founder: str = ""
    chair: str = ""
    first_deputy: str = ""
    standing: str = ""
    standing_body: str = ""
    own_rules: str = ""
    least_deputies: int = 0
    most_deputies: int | None = None
    members: str = ""
    quorum: Share | None = None
    attendance: Share | None = None
    decides: Share | None = None
    meetings_a_year: int | None = None
    bars: tuple[str, ...] = ()
    typical: Typical | None = None


@frozen(kw_only=True)
class CouncilKind:
    """One kind of council. ``levels`` are those whose councils it describes.

    A kind without levels, such as the one on initiatives, is named by its id.
    """

    id: str
    label: str
    levels: tuple[str, ...] = ()
    segments: tuple[CouncilSegment, ...]
