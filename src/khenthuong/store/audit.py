"""Looks for what was changed without going through the library."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import attrs
from sqlalchemy import Connection, Row, Table, select

from khenthuong.basis import InputError
from khenthuong.records import Decision, Dossier, Event, Life, LineEvent, PlanEvent, replay
from khenthuong.store import sessions, tables
from khenthuong.store.chain import GENESIS, Link, bound, digest, faults
from khenthuong.store.codec import decode
from khenthuong.store.rows import event_columns, line_columns, of_decision, of_dossier, plan_columns

_PAGE = 1_000


def problems(connection: Connection) -> tuple[str, ...]:
    """Every inconsistency found, in Vietnamese, naming ids and step numbers only."""
    head = connection.execute(select(tables.meta.c.head_seq, tables.meta.c.head_hash)).one()
    links = (link_of(row) for page in _pages(connection, tables.event, "seq", 0) for row in page)
    return (
        *faults(links, (head[0], head[1])),
        *_dossiers(connection),
        *_decisions(connection),
        *sessions.problems(connection),
        *_lines(connection),
        *_plans(connection),
    )


def link_of(row: Row[Any]) -> Link:
    """Return the link of the chain that an event row holds."""
    return Link(row.seq, row.draft_hash, row.body, row.previous, row.hash)


def _pages(
    connection: Connection, table: Table, key: str, start: int | str
) -> Iterator[Sequence[Row[Any]]]:
    column = table.c[key]
    while True:
        page = select(table).where(column > start).order_by(column).limit(_PAGE)
        rows = connection.execute(page).all()
        if rows:
            yield rows
        if len(rows) < _PAGE:
            return
        start = getattr(rows[-1], key)


def _dossiers(connection: Connection) -> Iterator[str]:
    e, d = tables.event.c, tables.dossier.c
    for page in _pages(connection, tables.dossier, "id", ""):
        wanted = select(tables.event).where(
            e.dossier.in_([row.id for row in page]), e.decision == ""
        )
        steps: dict[str, list[Row[Any]]] = {row.id: [] for row in page}
        for step in connection.execute(wanted.order_by(e.version)):
            steps[step.dossier].append(step)
        for row in page:
            yield from (f"Hồ sơ {row.id}: {fault}" for fault in _dossier(row, steps[row.id]))
    joined = select(e.dossier).outerjoin(tables.dossier, d.id == e.dossier)
    lost = joined.where(d.id.is_(None), e.plan.is_(None))
    for dossier in connection.execute(lost.distinct().order_by(e.dossier)).scalars():
        yield f"Hồ sơ {dossier}: có bước nhưng không còn hồ sơ."


def _dossier(row: Row[Any], steps: Sequence[Row[Any]]) -> Iterator[str]:
    if steps and steps[0].draft_hash != digest(row.draft):
        yield "bản đầu đã bị sửa."
    try:
        draft, current = decode(row.draft, Dossier), decode(row.body, Dossier)
        events = [decode(step.body, Event) for step in steps]
    except InputError:
        yield "có dữ liệu hỏng, không đọc được."
        return
    for step, event in zip(steps, events, strict=True):
        if _differs(step, event_columns(event)):
            yield f"cột của bước {step.seq} khác nội dung bước."
    if [event.version for event in events] != list(range(1, len(events) + 1)):
        yield "các bước không liền số."
    if replay(draft, events) != (current if events else attrs.evolve(current, life=Life())):
        yield "bản hiện tại khác bản dựng lại từ các bước."
    elif _differs(row, of_dossier(current, row.body)):
        yield "cột tra cứu khác nội dung hồ sơ."


def _lines(connection: Connection) -> Iterator[str]:
    """The acts on decisions: each line counts on and goes on where the act before ended."""
    e, d = tables.event.c, tables.decision.c
    joined = select(tables.event, d.id.label("known")).outerjoin(
        tables.decision, d.id == e.decision
    )
    before: dict[tuple[str, str], LineEvent] = {}
    for row in connection.execute(joined.where(e.decision != "").order_by(e.seq)):
        try:
            event = decode(row.body, LineEvent)
        except InputError:
            yield f"Bước {row.seq} có dữ liệu hỏng, không đọc được."
            continue
        key = (row.decision, row.dossier)
        last = before.get(key)
        before[key] = event
        if row.known is None:
            yield f"Bước {row.seq} dẫn quyết định {row.decision} không có trong kho."
        if _differs(row, line_columns(event, row.submission)):
            yield f"Cột của bước {row.seq} khác nội dung bước."
        expected = (last.version + 1, last.target) if last else (1, event.source)
        if (event.version, event.source) != expected:
            yield f"Bước {row.seq} không nối với việc trước của quyết định {row.decision}."


def _plans(connection: Connection) -> Iterator[str]:
    """The acts on plans: each counts on and goes on where the act before ended."""
    e = tables.event.c
    before: dict[str, PlanEvent] = {}
    for row in connection.execute(select(tables.event).where(e.plan.is_not(None)).order_by(e.seq)):
        try:
            event = decode(row.body, PlanEvent)
        except InputError:
            yield f"Bước {row.seq} có dữ liệu hỏng, không đọc được."
            continue
        last = before.get(row.plan)
        before[row.plan] = event
        if _differs(row, plan_columns(event)):
            yield f"Cột của bước {row.seq} khác nội dung bước."
        expected = (last.version + 1, last.target) if last else (1, event.source)
        if (event.version, event.source) != expected:
            yield f"Bước {row.seq} không nối với việc trước của kế hoạch {row.plan}."


def _differs(row: Row[Any], expected: dict[str, Any]) -> bool:
    return any(getattr(row, name) != value for name, value in expected.items())


def _decisions(connection: Connection) -> Iterator[str]:
    t = tables.decision.c
    e = tables.event
    joined = select(tables.decision, e.c.hash.label("head")).outerjoin(e, e.c.seq == t.after)
    for row in connection.execute(joined.order_by(t.id)):
        head = row.head if row.after else GENESIS
        if head is None or bound(row.body, head) != row.hash:
            yield f"Nội dung quyết định {row.id} đã bị sửa."
        elif _differs(row, of_decision(decode(row.body, Decision), row.body, (row.after, head))):
            yield f"Cột của quyết định {row.id} khác nội dung."
