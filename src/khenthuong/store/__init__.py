"""Floor 6: keeps what happened. The only room that knows SQL.

    with Store.create("kho.db", pack_hash) as store, store.transaction() as tx:
        tx.add(submission, dossiers)

A host with a database of its own calls ``create_schema`` once and ``attach`` in
each of its transactions.
"""

from khenthuong.store.chain import verify_lines
from khenthuong.store.codec import decode, encode
from khenthuong.store.engine import prepare_sqlite
from khenthuong.store.reading import Reader
from khenthuong.store.schema import Meta, check_schema, create_schema
from khenthuong.store.store import Store
from khenthuong.store.tables import SCHEMA, metadata
from khenthuong.store.transaction import Transaction, attach

__all__ = [
    "SCHEMA",
    "Meta",
    "Reader",
    "Store",
    "Transaction",
    "attach",
    "check_schema",
    "create_schema",
    "decode",
    "encode",
    "metadata",
    "prepare_sqlite",
    "verify_lines",
]
