"""A database of dossiers: made once, opened many times, written in whole transactions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from attrs import frozen
from sqlalchemy import Engine, select
from sqlalchemy.exc import DBAPIError

from khenthuong.basis import Conflict
from khenthuong.store import tables
from khenthuong.store.audit import link_of
from khenthuong.store.engine import READING, Address, engine_for
from khenthuong.store.gate import Gate, open_gate
from khenthuong.store.reading import Reader
from khenthuong.store.schema import Meta, check_schema, create_schema
from khenthuong.store.transaction import Now, Transaction

T = TypeVar("T")
_PAGE = 1_000


@frozen(eq=False)
class Store:
    """An open database. Threads may share it; every process opens its own.

    ``meta`` says which rules it began with. Close it, or use it with ``with``.
    """

    meta: Meta
    _engine: Engine
    _write_gate: Gate
    _read_gate: Gate
    _now: Now | None = None

    @classmethod
    def create(
        cls,
        url_or_path: str | Path,
        pack_hash: str,
        *,
        durable: bool = True,
        created_by: str = "khenthuong",
        now: Now | None = None,
    ) -> Self:
        """Make a new database for the rules of ``pack_hash`` and open it.

        ``durable=False`` is for simulations: a power cut may cost the last steps.
        ``now`` fills the column ``stored_at``; without it the store reads no clock.

        Raises:
            InputError: something is there already (it stays as it is), the place
                cannot be written, or the kind of database is not supported.

        """
        address = Address.of(url_or_path)
        _reserve(address)
        engine = engine_for(address, durable=durable)
        try:
            with _reachable(address), engine.begin() as connection:
                create_schema(connection, pack_hash, created_by=created_by)
            return cls._over(address, engine, now)
        except BaseException:
            engine.dispose()
            _discard(address)
            raise

    @classmethod
    def open(cls, url_or_path: str | Path, *, durable: bool = True, now: Now | None = None) -> Self:
        """Open a database that ``create`` or ``create_schema`` made.

        Raises:
            InputError: there is no such file, or it cannot be read and written.
            PackMismatch: it is empty, or of another version of the tables.

        """
        address = Address.of(url_or_path)
        if address.file is not None and not address.file.is_file():
            raise address.fault("không có tệp dữ liệu này; hãy tạo kho trước.")
        _look(address)
        engine = engine_for(address, durable=durable)
        try:
            return cls._over(address, engine, now)
        except BaseException:
            engine.dispose()
            raise

    @classmethod
    def _over(cls, address: Address, engine: Engine, now: Now | None) -> Self:
        gate = address.gate()
        read = open_gate if address.shared else gate
        with _reachable(address), gate(), engine.begin() as connection:
            return cls(check_schema(connection), engine, gate, read, now)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Open a unit of work: committed at the end of the block, rolled back by any error.

        Writers queue. A second one inside the block, in the same thread, raises
        ``RuntimeError``.
        """
        with self._write_gate(), self._engine.begin() as connection:
            yield Transaction(connection, now=self._now)

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """Questions that see one moment of the data and keep no writer waiting."""
        with self._read_gate(), self._engine.connect() as fresh:
            connection = fresh.execution_options(**{READING: True})
            if connection.dialect.name == "postgresql":
                connection = connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            yield Reader(connection)

    def run(self, work: Callable[[Transaction], T], *, attempts: int = 3) -> T:
        """Do ``work`` in a transaction, again from the start when somebody was faster.

        ``work`` must read what it decides on from the transaction it is given. The
        ``Conflict`` of the last attempt is passed on.
        """
        for _ in range(attempts - 1):
            try:
                with self.transaction() as tx:
                    return work(tx)
            except Conflict:
                continue
        with self.transaction() as tx:
            return work(tx)

    def events_jsonl(self) -> Iterator[str]:
        """Every step as one line of canonical JSON, in the order of the chain.

        The same steps give the same bytes in every database. The lines hold the
        chain: ``verify_lines`` checks a file of them.
        """
        t, last = tables.event, 0
        while True:
            page = select(t).where(t.c.seq > last).order_by(t.c.seq).limit(_PAGE)
            with self.reading() as reader:
                links = [link_of(row) for row in reader.connection.execute(page)]
            yield from (link.line for link in links)
            if len(links) < _PAGE:
                return
            last = links[-1].seq

    def close(self) -> None:
        """Give up every connection."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


_SQLITE = b"SQLite format 3\0"


@contextmanager
def _reachable(address: Address) -> Iterator[None]:
    try:
        yield
    except (DBAPIError, OSError) as error:
        raise address.fault("không mở được để đọc và ghi.") from error


def _reserve(address: Address) -> None:
    """Take the file name before anything is written, so that nobody loses data."""
    if address.file is None:
        return
    try:
        address.file.open("xb").close()
    except FileExistsError as error:
        raise address.fault("đã có tệp này; không ghi đè. Hãy chọn tên khác.") from error
    except OSError as error:
        raise address.fault("không tạo được tệp ở nơi này; hãy chọn nơi ghi được.") from error


def _look(address: Address) -> None:
    """Refuse a file of another kind before anything is made beside it."""
    if address.file is None:
        return
    with _reachable(address), address.file.open("rb") as handle:
        head = handle.read(len(_SQLITE))
    if head and head != _SQLITE:
        raise address.fault("tệp này không phải kho dữ liệu khen thưởng.")


def _discard(address: Address) -> None:
    if address.file is not None:
        for ending in ("", "-wal", "-shm", "-gate"):
            address.file.with_name(address.file.name + ending).unlink(missing_ok=True)
