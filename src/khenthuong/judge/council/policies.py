"""Good practice of voting that no text was found for: off, a remark, or asked for by the office."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from khenthuong.basis import Cause, Truth
from khenthuong.judge.case import Case, Ruled, simple
from khenthuong.judge.council.words import PHASE, remark
from khenthuong.judge.readings import readings
from khenthuong.law.pack import Pack
from khenthuong.records import Member, Session, SessionLine

_OFF, _REQUIRED = "tat", "bat-buoc"
_CANDIDATE = "ung-vien"


def by_policy(pack: Pack, case: Case, code: str, **more: Any) -> Iterator[Ruled]:
    """What the office's choice makes of a breach; a house rule never fails a candidate."""
    setting = pack.find("settings", code, "điểm còn cách hiểu khác nhau")
    chosen = readings(pack, case).get(code, setting.default)
    if chosen == _REQUIRED:
        source = {"status": setting.status, "cites": setting.cite, **more}
        yield simple(PHASE, code, Truth.UNKNOWN, cause=Cause.DECISION, **source)
    elif chosen != _OFF:
        yield remark(code, status=setting.status, cites=setting.cite, **more)


def ties(pack: Pack, case: Case, session: Session, line: SessionLine | None) -> Iterator[Ruled]:
    """Members who are the candidate or linked to the case; the base stays all members."""
    if line is None or line.put_off or session.put_off:
        return
    for member in session.council.members:
        tie = line.ties.get(member.id, "")
        candidate = tie == _CANDIDATE or member.subject == case.dossier.subject.id
        voted = _may_have_voted(session, member, line)
        if candidate and (voted or readings(pack, case).get("vo-recusal") != _REQUIRED):
            yield from by_policy(pack, case, "vo-recusal", values={"name": member.name})
        elif tie and not candidate and voted:
            yield from by_policy(pack, case, "vo-ties", values={"name": member.name, "tie": tie})
    if line.round > 1:
        yield from by_policy(pack, case, "vo-second-round", values={"round": line.round})


def _may_have_voted(session: Session, member: Member, line: SessionLine) -> bool:
    """Whether the member voted; a ballot without names leaves that open for all who came."""
    if line.box is not None and not line.votes and member.id in session.present:
        return True
    return member.id in line.votes or member.id in line.written
