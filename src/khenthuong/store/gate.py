"""One writer at a time, in the order of arrival.

SQLite alone lets writers race for its lock, and one of eight may wait for
seconds while another takes every turn. A gate in front of the write lock
queues them. It is a courtesy, not the safety: that is the transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import Lock, local

Gate = Callable[[], AbstractContextManager[None]]


@contextmanager
def open_gate() -> Iterator[None]:
    """No queue: the server orders its writers itself."""
    yield


def file_gate(path: Path) -> Gate:
    """Make a gate shared by every thread and process that works on the file ``path``.

    It locks ``<path>-gate``. Where the system has no ``flock`` (Windows) it
    queues the threads of this process and leaves the rest to SQLite's timeout.
    """
    try:
        import fcntl
    except ImportError:
        return thread_gate()
    beside = path.with_name(path.name + "-gate")

    @contextmanager
    def gate() -> Iterator[None]:
        with beside.open("ab") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield

    return gate


def thread_gate() -> Gate:
    """Make a gate for the threads of this process."""
    lock = Lock()

    @contextmanager
    def gate() -> Iterator[None]:
        with lock:
            yield

    return gate


def once(gate: Gate) -> Gate:
    """Turn a thread's wait for itself into an error.

    A write transaction inside another one of the same store would wait for
    ever; it raises ``RuntimeError`` instead.
    """
    mine = local()

    @contextmanager
    def guarded() -> Iterator[None]:
        if getattr(mine, "inside", False):
            raise RuntimeError("a write transaction of this store is already open in this thread")
        mine.inside = True
        try:
            with gate():
                yield
        finally:
            mine.inside = False

    return guarded
