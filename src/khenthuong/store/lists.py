"""Submissions and the dossiers on them agree, whoever writes at the same time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen
from sqlalchemy import Connection, insert, update

from khenthuong.basis import Conflict, UnknownName
from khenthuong.records import Dossier, Submission
from khenthuong.store import rows, tables
from khenthuong.store.codec import decode, settled
from khenthuong.store.statements import ON_LISTS, SUBMISSIONS, by_ids


@frozen
class Lists:
    """Writes submissions. ``seen`` has the versions this transaction has read."""

    connection: Connection
    seen: dict[str, int]

    def write(
        self,
        submissions: Iterable[Submission],
        after: Mapping[str, Dossier],
        before: Mapping[str, str],
    ) -> None:
        """Store the submissions and see that every touched list is true.

        ``after`` are the dossiers that were moved, ``before`` where they lay.

        Raises:
            Conflict: a submission was written by somebody else since it was read,
                or a list and the dossiers that point to it differ.
            UnknownName: a step leads to a submission that is not stored.

        """
        given = {held.id: (held, body) for held, body in map(settled, submissions)}
        goes = {id_: dossier.submission for id_, dossier in after.items()}
        moves = {id_ for id_, place in goes.items() if place != before[id_]}
        touched = {*given, *(goes[x] for x in moves), *(before[x] for x in moves)}
        if not touched:
            return
        stored = self._stored(sorted(touched))
        for id_, (_, body) in given.items():
            self._put(id_, given[id_][0], body, stored)
        lines = {id_: set(found.lines) for id_, (_, found) in stored.items()}
        changed = {id_ for id_, (held, _) in given.items() if set(held.lines) != lines.get(id_)}
        lines |= {id_: set(held.lines) for id_, (held, _) in given.items()}
        for id_ in sorted(touched - set(lines)):
            raise UnknownName("tờ trình", id_)
        if changed or moves:
            self._agree(lines, goes)

    def _stored(self, ids: list[str]) -> dict[str, tuple[int, Submission]]:
        found = by_ids(self.connection, SUBMISSIONS, ids)
        return {row.id: (row.version, decode(row.body, Submission)) for row in found}

    def _put(
        self, id_: str, held: Submission, body: str, stored: dict[str, tuple[int, Submission]]
    ) -> None:
        version = stored[id_][0] + 1 if id_ in stored else 0
        if self.seen.get(id_, version - 1) != version - 1:
            raise Conflict(f"Tờ trình {id_} vừa được người khác sửa; hãy đọc lại.")
        columns = rows.of_submission(held, body, version)
        t = tables.submission
        if id_ in stored:
            self.connection.execute(update(t).where(t.c.id == id_).values(columns))
        else:
            self.connection.execute(insert(t), [columns])
        self.seen[id_] = version

    def _agree(self, lines: Mapping[str, set[str]], goes: Mapping[str, str]) -> None:
        lies: dict[str, set[str]] = {id_: set() for id_ in lines}
        for row in by_ids(self.connection, ON_LISTS, sorted(lines)):
            if row.id not in goes:
                lies[row.submission].add(row.id)
        for id_, place in goes.items():
            if place in lies:
                lies[place].add(id_)
        for id_ in sorted(lines):
            if lines[id_] != lies[id_]:
                raise Conflict(f"Danh sách của tờ trình {id_} vừa thay đổi; hãy đọc lại.")
