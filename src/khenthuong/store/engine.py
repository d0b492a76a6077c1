"""Where the data lives: the address as given, and an engine with safe settings."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from attrs import frozen
from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from khenthuong.basis import Fault, InputError
from khenthuong.store.gate import Gate, file_gate, once, open_gate, thread_gate

READING = "khenthuong_reading"
"""Execution option of a connection that only reads: it need not queue to write."""
_BUSY_MS = 30_000


@frozen
class Address:
    """A database by its URL. ``file`` is the SQLite file, ``None`` for a server or memory.

    ``name`` is what messages call it; never the URL, which may hold a password.
    """

    url: URL
    file: Path | None
    name: str

    @classmethod
    def of(cls, url_or_path: str | Path) -> Address:
        """Read a path of an SQLite file, a ``sqlite://`` or a ``postgresql://`` URL.

        Raises:
            InputError: another kind of database, or not a URL at all.

        """
        text = str(url_or_path)
        url = URL.create("sqlite", database=text) if "://" not in text else _url(text)
        if url.get_backend_name() == "postgresql":
            return cls(url.set(drivername="postgresql+psycopg"), None, "PostgreSQL")
        if url.database in (None, "", ":memory:"):
            return cls(URL.create("sqlite"), None, "SQLite trong bộ nhớ")
        return cls(url, Path(str(url.database)), str(url.database))

    def fault(self, message: str) -> InputError:
        """Make the error that says what is wrong with this place."""
        return InputError([Fault(self.name, message)])

    @property
    def shared(self) -> bool:
        """Whether several connections see the same data; not so in memory."""
        return self.file is not None or self.url.get_backend_name() == "postgresql"

    def gate(self) -> Gate:
        """Make the queue of writers that suits this database."""
        if self.url.get_backend_name() != "sqlite":
            return once(open_gate)
        return once(file_gate(self.file) if self.file else thread_gate())


def _url(text: str) -> URL:
    try:
        url = make_url(text.replace("postgres://", "postgresql://", 1))
    except ArgumentError as error:
        raise InputError([Fault("địa chỉ", "không đọc được địa chỉ cơ sở dữ liệu.")]) from error
    if url.get_backend_name() not in ("sqlite", "postgresql"):
        message = f"chưa hỗ trợ {url.get_backend_name()}; dùng SQLite hoặc PostgreSQL."
        raise InputError([Fault("địa chỉ", message)])
    return url


def engine_for(address: Address, *, durable: bool) -> Engine:
    """Make an engine that never shows values in its errors.

    Raises:
        InputError: PostgreSQL is asked for and its driver is not installed.

    """
    if address.url.get_backend_name() == "postgresql":
        try:
            return create_engine(address.url, hide_parameters=True)
        except ModuleNotFoundError as error:
            message = (
                "thiếu trình điều khiển PostgreSQL; cài bằng: pip install khenthuong[postgres]"
            )
            raise address.fault(message) from error
    memory: dict[str, Any] = {} if address.file else {"poolclass": StaticPool}
    engine = create_engine(address.url, hide_parameters=True, **memory)
    prepare_sqlite(engine, durable=durable)
    return engine


def prepare_sqlite(engine: Engine, *, durable: bool = True) -> None:
    """Give an SQLite engine, ours or the host's, the settings the store relies on.

    Write-ahead log, foreign keys, a wait of 30 seconds, and transactions that
    take the write lock when they begin, so that what was read is still true when
    it is written. ``durable=False`` may lose the last commits when the power
    fails; the file stays whole. Call it before the first connection.
    """
    synchronous = "FULL" if durable else "NORMAL"

    @event.listens_for(engine, "connect")
    def _connected(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None
        for pragma in (
            f"busy_timeout={_BUSY_MS}",
            "journal_mode=WAL",
            f"synchronous={synchronous}",
            "foreign_keys=ON",
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        reads = connection.get_execution_options().get(READING, False)
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
