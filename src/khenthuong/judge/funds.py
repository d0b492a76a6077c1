"""Whose fund pays for a decision: that of the decider, or of the body that proposed."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from khenthuong.basis import Citation, Status
from khenthuong.judge.authority import decider_at
from khenthuong.law.authority import Payer
from khenthuong.law.pack import Pack
from khenthuong.law.series import at


@frozen(kw_only=True)
class Fund:
    """Who pays. ``unit`` is whose fund it is, ``needs`` why there is no ``name``."""

    name: str = ""
    unit: str = ""
    cites: tuple[Citation, ...] = ()
    status: Status = Status.CONFIRMED
    needs: str = ""


def fund(pack: Pack, office: str, unit: str, proposer: str, on: date) -> Fund:
    """The fund behind a decision of ``office`` at ``unit`` on a day."""
    payer = _payer(pack, office)
    segment = at(payer.segments, on) if payer else None
    if payer is None or segment is None or not segment.fund:
        needs = segment.absent if segment else ""
        return Fund(needs=needs, cites=segment.cite if segment else ())
    whose = pack.province(proposer).id if payer.of_proposer else unit
    return Fund(
        name=segment.fund,
        unit="" if payer.offices else whose,
        cites=segment.cite,
        status=segment.status,
    )


def fund_name(pack: Pack, award: str, on: date) -> str:
    """The fund of the post that usually decides an award on a day; empty where nobody does."""
    _, segment = decider_at(pack, award, on)
    if segment is None or not segment.office:
        return ""
    payer = _payer(pack, segment.office)
    paying = at(payer.segments, on) if payer else None
    return paying.fund if paying else ""


def _payer(pack: Pack, office: str) -> Payer | None:
    """The payer of the post itself, else that of its level."""
    payers = pack.national.payers
    level = pack.find("offices", office, "chức danh").level
    by_post = next((p for p in payers if office in p.offices), None)
    return by_post or next((p for p in payers if p.level == level), None)
