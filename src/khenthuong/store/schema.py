"""Making the tables, and knowing whether a database has the right ones."""

from __future__ import annotations

from attrs import frozen
from sqlalchemy import Connection, insert, inspect, select

from khenthuong.basis import Fault, InputError, PackMismatch
from khenthuong.store import tables
from khenthuong.store.chain import GENESIS


@frozen
class Meta:
    """What the database says of itself: ``pack`` is the hash of the rules it began with."""

    schema_version: int
    pack: str
    created_by: str


def create_schema(
    connection: Connection, pack_hash: str, *, created_by: str = "khenthuong"
) -> None:
    """Make our tables in a database, the host's own included; commits nothing.

    Raises:
        InputError: the tables are there already; they are left as they are.

    """
    if inspect(connection).has_table(tables.meta.name):
        message = "đã có dữ liệu khen thưởng; không tạo đè. Hãy mở kho có sẵn."
        raise InputError([Fault("cơ sở dữ liệu", message)])
    tables.metadata.create_all(connection)
    first = {
        "id": 1,
        "schema_version": tables.SCHEMA,
        "pack": pack_hash,
        "created_by": created_by,
        "head_seq": 0,
        "head_hash": GENESIS,
    }
    connection.execute(insert(tables.meta), [first])


def check_schema(connection: Connection) -> Meta:
    """Whose database this is.

    Raises:
        PackMismatch: it has no tables of ours, or those of another version.

    """
    t = tables.meta.c
    row = None
    if inspect(connection).has_table(tables.meta.name):
        wanted = select(t.schema_version, t.pack, t.created_by)
        row = connection.execute(wanted).one_or_none()
    if row is None:
        raise PackMismatch("Cơ sở dữ liệu chưa có bảng của kho khen thưởng; hãy tạo kho trước.")
    found = Meta(row.schema_version, row.pack, row.created_by)
    if found.schema_version > tables.SCHEMA:
        raise PackMismatch(
            f"Cơ sở dữ liệu thuộc phiên bản {found.schema_version}, mới hơn phiên bản "
            f"{tables.SCHEMA} mà chương trình này đọc được; hãy nâng cấp chương trình."
        )
    if found.schema_version < tables.SCHEMA:
        raise PackMismatch(
            f"Cơ sở dữ liệu thuộc phiên bản {found.schema_version}, cũ hơn phiên bản "
            f"{tables.SCHEMA}; hãy nâng cấp cơ sở dữ liệu trước khi mở."
        )
    return found
