"""The tables. Own metadata and own registry, so that a host's tables never meet ours.

What is judged is in the JSON text; the other columns are computed from it and
serve lists and look-ups. Text is compared byte by byte: names are sorted and
searched by keys made in Python, because SQL collations do not know Vietnamese.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import MetaData, Table, Text
from sqlalchemy import UniqueConstraint as Unique
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

SCHEMA = 3
"""The version of these tables; a database of another version is not opened."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)
"""For a host's Alembic: add it to ``target_metadata``."""


class Row(SQLModel, registry=registry(metadata=metadata)):
    """The root of our rows; never validates, the domain values are checked before."""


class MetaRow(Row, table=True):
    """The one row that says what this database is and where its chain ends."""

    __tablename__ = "kt_meta"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    schema_version: int
    pack: str
    created_by: str
    head_seq: int = 0
    head_hash: str


class SubmissionRow(Row, table=True):
    """A submission as it stands; ``version`` guards against lost updates."""

    __tablename__ = "kt_submission"

    id: str = Field(primary_key=True)
    unit: str = Field(index=True)
    version: int = 0
    body: str = Field(sa_type=Text)


class DossierRow(Row, table=True):
    """A dossier: the draft it began with, and the snapshot its events led to."""

    __tablename__ = "kt_dossier"

    id: str = Field(primary_key=True)
    submission: str = Field(foreign_key="kt_submission.id", index=True)
    state: str = Field(index=True)
    level: str = ""
    desk: str = Field(default="", index=True)
    unit: str
    award: str
    subject_kind: str
    subject_name: str
    name_sort: str = Field(sa_type=Text)
    name_fold: str
    version: int
    draft: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)


class EventRow(Row, table=True):
    """One step of the tamper-evident chain; written once, never changed.

    ``decision`` is set where the step is an act on that line of the decision. An act
    on a plan has a ``plan`` and no dossier.
    """

    __tablename__ = "kt_event"
    __table_args__ = (
        Unique("decision", "dossier", "version"),
        Unique("plan", "version"),
    )

    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    dossier: str | None = Field(default=None, foreign_key="kt_dossier.id")
    decision: str = Field(default="", index=True)
    plan: str | None = None
    submission: str | None = Field(default=None, foreign_key="kt_submission.id", index=True)
    version: int
    trigger: str
    acted_on: date
    entered_on: date
    draft_hash: str = ""
    body: str = Field(sa_type=Text)
    previous: str
    hash: str
    stored_at: datetime | None = None


class DecisionRow(Row, table=True):
    """An award decision; written once. ``hash`` binds it to the event ``after``."""

    __tablename__ = "kt_decision"

    id: str = Field(primary_key=True)
    number: str
    signed_on: date
    unit: str = Field(index=True)
    after: int
    body: str = Field(sa_type=Text)
    hash: str


class SessionRow(Row, table=True):
    """A council session; written once. ``hash`` binds it to the event ``after``."""

    __tablename__ = "kt_session"

    id: str = Field(primary_key=True)
    unit: str = Field(index=True)
    held_on: date
    corrects: str = Field(default="", index=True)
    after: int
    body: str = Field(sa_type=Text)
    hash: str


class OutboxRow(Row, table=True):
    """What the host still has to pass on, one row for each event."""

    __tablename__ = "kt_outbox"

    seq: int = Field(
        primary_key=True,
        foreign_key="kt_event.seq",
        sa_column_kwargs={"autoincrement": False},
    )
    delivered: bool = Field(default=False, index=True)


meta: Table = metadata.tables["kt_meta"]
submission: Table = metadata.tables["kt_submission"]
dossier: Table = metadata.tables["kt_dossier"]
event: Table = metadata.tables["kt_event"]
decision: Table = metadata.tables["kt_decision"]
session: Table = metadata.tables["kt_session"]
outbox: Table = metadata.tables["kt_outbox"]
