"""Good practice of voting that no text was found for: off, a remark, or asked for by the office."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from khenthuong.basis import Cause, Truth
from khenthuong.judge.case import Case, Ruled, simple
from khenthuong.judge.council.words import PHASE, remark
from khenthuong.law.pack import Pack
from khenthuong.records import Member, Session, SessionLine

_OFF, _REQUIRED = "tat", "bat-buoc"
_CANDIDATE = "ung-vien"


def by_policy(pack: Pack, case: Case, code: str, **more: Any) -> Iterator[Ruled]:
    """What the office's choice makes of a breach; a house rule never fails a candidate."""
    setting = pack.find("settings", code, "điểm còn cách hiểu khác nhau")
    chosen = case.readings.get(code, setting.default)
    if chosen == _REQUIRED:
        source = {"status": setting.status, "cites": setting.cite, **more}
        yield simple(PHASE, code, Truth.UNKNOWN, cause=Cause.DECISION, **source)
    elif chosen != _OFF:
        yield remark(code, status=setting.status, cites=setting.cite, **more)


def ties(pack: Pack, case: Case, session: Session, line: SessionLine | None) -> Iterator[Ruled]:
    """Members who are the candidate or linked to the case; the base stays all members."""
    if line is None or line.put_off or session.put_off:
        return
    linked = {m.id: line.ties.get(m.id, "") for m in session.council.members}
    subject = case.dossier.subject.id
    for member in session.council.members:
        candidate = member.subject == subject or linked[member.id] == _CANDIDATE
        if candidate and not _settled(case, "vo-recusal", member, line):
            yield from by_policy(pack, case, "vo-recusal", values={"name": member.name})
        elif linked[member.id] and not candidate and _may_have_voted(member, line):
            values = {"name": member.name, "tie": linked[member.id]}
            yield from by_policy(pack, case, "vo-ties", values=values)
    if line.round > 1:
        yield from by_policy(pack, case, "vo-second-round", values={"round": line.round})


def _settled(case: Case, code: str, member: Member, line: SessionLine) -> bool:
    """Whether the member stood aside where the office asks for that."""
    asked_for = case.readings.get(code) == _REQUIRED
    return asked_for and not _may_have_voted(member, line)


def _may_have_voted(member: Member, line: SessionLine) -> bool:
    """Whether the member voted; a ballot without names leaves that open."""
    by_name = member.id in line.votes or member.id in line.written
    return by_name or (line.box is not None and not line.votes)
