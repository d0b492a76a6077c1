"""Reads a council session from a file (YAML or JSON), all faults at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from attrs import frozen

from khenthuong.basis import Fault, nearest
from khenthuong.basis.text import day
from khenthuong.law import Pack
from khenthuong.law.yamltext import Path, YamlText
from khenthuong.office.files.dossier import filled, read_days
from khenthuong.office.files.faults import names_unknown
from khenthuong.office.files.names import Pattern
from khenthuong.office.files.reading import read_input
from khenthuong.records import Session

FORMAT = "khenthuong-session/1"
_NAMES: dict[Pattern, tuple[str, str]] = {
    ("session", "council", "unit"): ("đơn vị hành chính", "units"),
    ("session", "lines", "*", "award"): ("hình thức khen thưởng", "awards"),
    ("session", "lines", "*", "manner"): ("cách lấy kết quả", "cach-bieu-quyet"),
}
_BY_MEMBER = ("votes", "written", "ties")


@frozen(kw_only=True)
class SessionFile:
    """The form of a session file: the list voted on, who enters it, and the session."""

    format: str
    actor: str
    submission: str
    session: Session
    entered: date | None = None


def read_session(pack: Pack, name: str, text: str) -> SessionFile:
    """The session of one file.

    Raises ``InputError`` with every fault, each with line, column, field and nearest name.
    """
    found, _ = read_input(name, text, FORMAT, SessionFile, _prepared, partial(_faults, pack))
    return found


def _prepared(data: Any) -> Any:
    return read_days(filled(data), SessionFile)


def _faults(pack: Pack, source: YamlText) -> Iterator[Fault]:
    data: Any = source.data
    for path, message, near in names_unknown(pack, data, _NAMES):
        yield source.fault(path, message, near)
    session = data.get("session")
    if not isinstance(session, dict):
        return
    on, entered = session.get("on"), data.get("entered")
    if isinstance(on, date) and isinstance(entered, date) and entered < on:
        message = f"ngày vào sổ {day(entered)} trước ngày họp {day(on)}"
        yield source.fault(("entered",), message)
    yield from _strangers(source, session)


def _strangers(source: YamlText, session: dict[str, Any]) -> Iterator[Fault]:
    """Names of people who are not members of the council."""
    council = session.get("council")
    members = council.get("members") if isinstance(council, dict) else None
    if not isinstance(members, list):
        return
    known = [str(m.get("id")) for m in members if isinstance(m, dict)]
    for path, name in _people(session):
        if name and name not in known:
            message = f"không có thành viên “{name}” trong Hội đồng."
            yield source.fault(("session", *path), message, nearest(str(name), known))


def _people(session: dict[str, Any]) -> Iterator[tuple[Path, Any]]:
    """Everybody whom the session names, with the place."""
    yield ("chair",), session.get("chair", "")
    present = session.get("present")
    for index, name in enumerate(present if isinstance(present, list) else []):
        yield ("present", index), name
    lines = session.get("lines")
    for index, line in enumerate(lines if isinstance(lines, list) else []):
        for part in _BY_MEMBER if isinstance(line, dict) else ():
            votes = line.get(part)
            for name in votes if isinstance(votes, dict) else ():
                yield ("lines", index, part, name), name
