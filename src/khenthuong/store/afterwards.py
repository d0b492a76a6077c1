"""Acts on decisions and on plans join the same chain as the steps of dossiers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen
from sqlalchemy import Connection, func, select

from khenthuong.basis import Conflict, UnknownName
from khenthuong.records import LineEvent, PlanEvent
from khenthuong.store import rows, statements, tables
from khenthuong.store.chain import Link
from khenthuong.store.statements import by_ids

Key = tuple[str, str]


@frozen
class Afterwards:
    """Looks where the lines of decisions stand before their next acts are stored."""

    connection: Connection

    def columns(self, events: Sequence[LineEvent]) -> list[rows.Columns]:
        """The columns of acts that follow, line by line, what is stored.

        Raises:
            UnknownName: the decision, or the dossier of the line, is not stored.
            Conflict: somebody else acted on the line first.

        """
        lists = self._submissions({e.dossier for e in events})
        versions = self._versions({e.decision for e in events})
        made = []
        for event in events:
            if event.dossier not in lists:
                raise UnknownName("hồ sơ", event.dossier, list(lists))
            key = (event.decision, event.dossier)
            if event.version != versions.get(key, 0) + 1:
                raise Conflict(
                    f"Dòng {event.dossier} của quyết định {event.decision} đang ở phiên bản "
                    f"{versions.get(key, 0)}, việc gửi đến mang số {event.version}; hãy đọc lại."
                )
            versions[key] = event.version
            made.append(rows.line_columns(event, lists[event.dossier]))
        return made

    def _submissions(self, dossiers: Iterable[str]) -> dict[str, str]:
        found = by_ids(self.connection, statements.LISTS_OF, sorted(dossiers))
        return {row.id: row.submission for row in found}

    def _versions(self, decisions: set[str]) -> dict[Key, int]:
        known = statements.taken(self.connection, tables.decision, sorted(decisions))
        for missing in sorted(decisions - set(known)):
            raise UnknownName("quyết định", missing, known)
        t = tables.event.c
        wanted = (
            select(t.decision, t.dossier, func.max(t.version).label("version"))
            .where(t.decision.in_(sorted(decisions)))
            .group_by(t.decision, t.dossier)
        )
        return {(r.decision, r.dossier): r.version for r in self.connection.execute(wanted)}


def plan_rows(connection: Connection, events: Sequence[PlanEvent]) -> list[rows.Columns]:
    """The columns of acts that follow what is stored; ``Conflict`` where somebody was faster."""
    t = tables.event.c
    plans = sorted({e.plan for e in events})
    wanted = select(t.plan, func.max(t.version).label("version")).where(t.plan.in_(plans))
    versions = {r.plan: r.version for r in connection.execute(wanted.group_by(t.plan))}
    for event in events:
        if event.version != versions.get(event.plan, 0) + 1:
            raise Conflict(
                f"Kế hoạch {event.plan} đang ở phiên bản {versions.get(event.plan, 0)}, "
                f"việc gửi đến mang số {event.version}; hãy đọc lại."
            )
        versions[event.plan] = event.version
    return [rows.plan_columns(event) for event in events]


def chained(bodies: Iterable[str], head: tuple[int, str]) -> list[Link]:
    """Links for acts, after ``head``."""
    links: list[Link] = []
    seq, previous = head
    for body in bodies:
        links.append(Link.forge(seq + 1, "", body, previous))
        seq, previous = links[-1].seq, links[-1].hash
    return links
