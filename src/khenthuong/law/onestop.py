"""The one-stop desk as data: procedure codes, slips, days of reception, the dossier number."""

from __future__ import annotations

from attrs import frozen

from khenthuong.law.series import Segment


@frozen(kw_only=True)
class ServiceSegment(Segment):
    """The published ``code`` in that time; ``needs`` names the text where it was not read."""

    code: str = ""
    needs: str = ""


@frozen(kw_only=True)
class Service:
    """An administrative procedure (thủ tục hành chính) and the proposals it is for.

    Without ``awards`` it is for no proposal, or for which ones is not known.
    """

    id: str
    label: str
    level: str
    awards: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    segments: tuple[ServiceSegment, ...]


@frozen(kw_only=True)
class SlipSegment(Segment):
    """The number of the form in that time."""

    number: str = ""


@frozen(kw_only=True)
class Slip:
    """A form of the one-stop desk; ``triggers`` are the actions it goes with."""

    id: str
    label: str
    triggers: tuple[str, ...] = ()
    segments: tuple[SlipSegment, ...]


@frozen(kw_only=True)
class ReceptionSegment(Segment):
    """Whether dossiers are received on Saturdays in that time."""

    saturday: bool = False


@frozen(kw_only=True)
class Reception:
    """The days on which a place receives dossiers, apart from those on which it works on them."""

    id: str
    label: str
    segments: tuple[ReceptionSegment, ...]


@frozen(kw_only=True)
class CodeSegment(Segment):
    """How a dossier number is printed: ``YYMMDD`` is a day, other letters one sign each.

    A digit behind a letter only counts it; signs between letters stand as they are.
    """

    pattern: str = ""


@frozen(kw_only=True)
class CodeFormat:
    """The number of a dossier at the one-stop desk through time."""

    id: str
    label: str
    segments: tuple[CodeSegment, ...]
