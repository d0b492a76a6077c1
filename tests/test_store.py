"""The store keeps what happened: whole, in order, and so that tampering shows."""

from __future__ import annotations

import json
import multiprocessing
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import attrs
import pytest
from databases import PACK, Database
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, Integer, MetaData, Table, create_engine, insert, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from khenthuong.basis import Conflict, InputError, PackMismatch, UnknownName
from khenthuong.basis.text import name_key, nfc
from khenthuong.records import (
    Achievement,
    Act,
    Ballot,
    Decision,
    DecisionLine,
    Dossier,
    Event,
    Given,
    KeyDates,
    Leg,
    Life,
    Receipt,
    Signing,
    Subject,
    Submission,
    apply,
)
from khenthuong.store import (
    SCHEMA,
    Store,
    Transaction,
    attach,
    create_schema,
    decode,
    encode,
    prepare_sqlite,
    tables,
    verify_lines,
)
from khenthuong.store.rows import name_sort

DAY = date(2026, 3, 2)
LEGS = (Leg(level="xa", unit="xa-an-binh"), Leg(level="tinh", unit="tinh-dong-thap"))
host = Table("host_note", MetaData(), Column("id", Integer, primary_key=True))


def dossier(id_: str, name: str = "Nguyễn Văn An", **more: Any) -> Dossier:
    """A draft that uses every kind of field."""
    return Dossier(
        id=id_,
        subject=Subject(id=f"s-{id_}", kind="ca-nhan", name=name),
        award="giay-khen-xa",
        unit="truong-an-binh",
        achievement=Achievement(id="tt", text="Cứu người", start=DAY),
        facts={"ngay_cap": Given(value=DAY, source="giấy")},
        records={"danh_hieu": ({"nam": 2025, "ngay": DAY},)},
        **more,
    )


def step(before: Dossier, target: str = "cho_tiep_nhan", **more: Any) -> Event:
    """The next event of a dossier, as the procedure would make it."""
    changes: dict[str, Any] = {
        "dossier": before.id,
        "submission": before.submission,
        "version": before.life.version + 1,
        "trigger": "nop",
        "source": before.life.state,
        "target": target,
        "leg": 0,
        "leg_after": 0,
        "held": False,
        "act": Act(trigger="nop", on=DAY, entered=DAY, actor="nv-1", papers=("to-trinh",)),
        "legs": LEGS,
        "dates": KeyDates(submitted=DAY),
        "pack": PACK,
    }
    return Event(**(changes | more))


def filled(store: Store, size: int = 3, submission: str = "tt-1") -> Submission:
    """Save one list."""
    lines = tuple(f"{submission}-{n:02d}" for n in range(size))
    made = Submission(id=submission, unit="truong-an-binh", lines=lines)
    with store.transaction() as tx:
        tx.add(made, [dossier(line) for line in lines])
    return made


def move(store: Store, submission: str = "tt-1", target: str = "cho_tiep_nhan") -> None:
    """Move a whole list one step."""
    with store.transaction() as tx:
        tx.append([step(d, target) for d in tx.context(submission)[1]])


def execute(store: Store, statement: str, **values: object) -> None:
    """Change the database behind the library's back."""
    with store.transaction() as tx:
        tx.connection.execute(text(statement), values)


def problems(store: Store) -> tuple[str, ...]:
    """What the store finds wrong with itself."""
    with store.reading() as reader:
        return reader.verify_chain()


def decision(id_: str = "qd-1", *lines: str) -> Decision:
    """An award decision for some dossiers."""
    return Decision(
        id=id_,
        number="12/QĐ-UBND",
        on=DAY,
        office="chu-tich-xa",
        unit="xa-an-binh",
        capacity="",
        lines=tuple(DecisionLine(dossier=x, award="giay-khen-xa", subject=x) for x in lines),
    )


# --- first save, reading ---------------------------------------------------------------


def test_a_saved_dossier_comes_back_equal(store: Store) -> None:
    """What was saved is what is read, dates inside facts and records included."""
    draft = dossier("d-1")
    with store.transaction() as tx:
        tx.add(Submission(id="tt-1", unit="u", lines=("d-1",)), [draft])
    with store.reading() as reader:
        assert reader.dossier("d-1") == attrs.evolve(draft, submission="tt-1")


def test_context_of_forty_keeps_the_order_of_the_list(store: Store) -> None:
    """A context has the dossiers of a list in the order of the tờ trình."""
    lines = tuple(f"d-{(n * 7) % 40}" for n in range(40))
    with store.transaction() as tx:
        tx.add(Submission(id="tt", unit="u", lines=lines), [dossier(x) for x in reversed(lines)])
    with store.reading() as reader:
        found, dossiers = reader.context("tt")
    assert found.lines == lines
    assert tuple(d.id for d in dossiers) == lines


def test_unknown_ids_are_named(store: Store) -> None:
    """Asking for what is not stored names the kind and the id."""
    with store.reading() as reader:
        for ask in (reader.dossier, reader.submission, reader.context, reader.replay):
            with pytest.raises(UnknownName, match="khong-co"):
                ask("khong-co")


def test_a_list_must_match_its_dossiers(store: Store) -> None:
    """A first save with a line too many or too few is refused and saves nothing."""
    with store.transaction() as tx, pytest.raises(InputError, match="d-2"):
        tx.add(Submission(id="tt", unit="u", lines=("d-1", "d-2")), [dossier("d-1")])
    with store.reading() as reader:
        assert reader.dossiers() == ()


def test_a_moved_dossier_is_not_a_first_save(store: Store) -> None:
    """A dossier with acts cannot be saved without the events that made them."""
    moved = attrs.evolve(dossier("d-1"), life=Life(state="da_khen", version=3))
    with store.transaction() as tx, pytest.raises(InputError, match="d-1"):
        tx.add(Submission(id="tt", unit="u", lines=("d-1",)), [moved])


def test_taken_ids_are_not_overwritten(store: Store) -> None:
    """Saving the same list again is refused and names every taken id."""
    made = filled(store)
    with store.transaction() as tx, pytest.raises(InputError, match="tt-1"):
        tx.add(made, [dossier(x) for x in made.lines])


def test_dossiers_are_listed_by_any_column(store: Store) -> None:
    """State, level, desk, unit and award narrow a list together."""
    filled(store)
    move(store)
    with store.reading() as reader:
        asked = {"state": "cho_tiep_nhan", "level": "xa", "desk": "xa-an-binh"}
        assert len(reader.dossiers(**asked, unit="truong-an-binh", award="giay-khen-xa")) == 3
        assert reader.dossiers(state="cho_tiep_nhan", level="tinh") == ()


# --- steps ------------------------------------------------------------------------------


def test_steps_move_the_snapshot_and_keep_the_events(store: Store) -> None:
    """After a step the dossier is the fold of its events, and the event is kept."""
    filled(store, 1)
    with store.transaction() as tx:
        before = tx.dossier("tt-1-00")
        event = step(before)
        assert tx.append([event]) == (apply(before, event),)
    with store.reading() as reader:
        assert reader.dossier("tt-1-00") == apply(before, event)
        assert reader.events("tt-1-00") == (event,)
        assert reader.replay("tt-1-00") == reader.dossier("tt-1-00")


def test_two_steps_of_one_dossier_in_one_call(store: Store) -> None:
    """A batch may hold steps that follow one another."""
    filled(store, 1)
    with store.transaction() as tx:
        first = step(tx.dossier("tt-1-00"))
        second = step(apply(tx.dossier("tt-1-00"), first), "cho_tham_dinh")
        (after,) = tx.append([first, second])
    assert (after.life.version, after.life.state) == (2, "cho_tham_dinh")
    assert problems(store) == ()


def test_a_stale_step_is_a_conflict_and_stores_nothing(store: Store) -> None:
    """Who decides on an old version is told so; no step of the batch is kept."""
    filled(store, 2)
    with store.reading() as reader:
        old = reader.context("tt-1")[1]
    with store.transaction() as tx:
        tx.append([step(old[1])])
    with pytest.raises(Conflict, match="tt-1-01"), store.transaction() as tx:
        tx.append([step(d) for d in old])
    with store.reading() as reader:
        assert [e.dossier for e in reader.events()] == ["tt-1-01"]


def test_a_step_of_an_unknown_dossier_is_refused(store: Store) -> None:
    """A step cannot bring a dossier into being."""
    with store.transaction() as tx, pytest.raises(UnknownName, match="la"):
        tx.append([step(dossier("la", submission="tt-1"))])


def test_run_tries_again_after_a_conflict(store: Store) -> None:
    """``run`` repeats the work with fresh data when somebody was faster."""
    filled(store, 1)
    with store.reading() as reader:
        stale = [reader.dossier("tt-1-00")]
    move(store)

    def work(tx: Transaction) -> int:
        event = step(stale.pop() if stale else tx.dossier("tt-1-00"))
        return tx.append([event])[0].life.version

    assert store.run(work) == 2


def test_run_passes_on_the_last_conflict(store: Store) -> None:
    """``run`` gives up after the attempts it was allowed."""
    filled(store, 1)
    with store.reading() as reader:
        stale = reader.dossier("tt-1-00")
    move(store)
    with pytest.raises(Conflict):
        store.run(lambda tx: tx.append([step(stale)]), attempts=2)


def test_a_write_inside_a_write_is_an_error_not_a_wait(store: Store) -> None:
    """A thread that would wait for itself is told so."""
    inner = store.transaction()
    with store.transaction(), pytest.raises(RuntimeError, match="already open"), inner:
        pass


def test_the_outbox_hands_out_each_step_until_it_is_delivered(store: Store) -> None:
    """Steps wait in the outbox in order and leave it when marked."""
    filled(store, 3)
    move(store)
    with store.transaction() as tx:
        waiting = tx.outbox(limit=2)
        tx.mark_delivered(number for number, _ in waiting)
    with store.reading() as reader:
        assert [number for number, _ in waiting] == [1, 2]
        assert [number for number, _ in reader.outbox()] == [3]


def test_stored_at_is_utc_or_empty(new_database: Callable[[], Database]) -> None:
    """Only a clock that the caller gives fills ``stored_at``; it must know its zone."""
    at = datetime(2026, 3, 2, 7, tzinfo=UTC)
    for clock, expected in ((None, None), (lambda: at, at)):
        with Store.create(new_database().url, PACK, now=clock) as store:
            filled(store, 1)
            move(store)
            with store.reading() as reader:
                found = reader.connection.execute(select(tables.event.c.stored_at)).scalar()
            assert found == expected


def test_a_clock_without_a_zone_is_refused(database: Database) -> None:
    """A naive time would be read differently elsewhere, so it is not stored."""
    naive = datetime(2026, 3, 2, tzinfo=UTC).replace(tzinfo=None)
    with Store.create(database.url, PACK, now=lambda: naive) as store:
        filled(store, 1)
        with pytest.raises(ValueError, match="zone"):
            move(store)


# --- submissions and decisions -----------------------------------------------------------


def test_a_split_moves_lines_to_a_new_list(store: Store) -> None:
    """Both parts of a split list are stored with the steps that caused it."""
    filled(store)
    with store.transaction() as tx:
        whole, dossiers = tx.context("tt-1")
        stay, away = whole.split(("tt-1-01",), "tt-2")
        tx.append([step(dossiers[1], submission="tt-2")], [stay, away])
    with store.reading() as reader:
        assert [d.id for d in reader.context("tt-1")[1]] == ["tt-1-00", "tt-1-02"]
        assert [d.id for d in reader.context("tt-2")[1]] == ["tt-1-01"]
        assert reader.submission("tt-2").split_from == "tt-1"


def test_two_splits_of_one_list_do_not_lose_a_line(store: Store) -> None:
    """A split decided on an old list is a conflict even for another dossier."""
    filled(store)
    with store.reading() as reader:
        whole, dossiers = reader.context("tt-1")
    for line, new, expected in ((0, "tt-2", True), (1, "tt-3", False)):
        parts = whole.split((dossiers[line].id,), new)
        event = step(dossiers[line], submission=new)
        if expected:
            with store.transaction() as tx:
                tx.append([event], parts)
        else:
            with pytest.raises(Conflict, match="tt-1"), store.transaction() as tx:
                tx.append([event], parts)


def test_a_move_to_an_unstored_list_is_refused(store: Store) -> None:
    """A step may not lead to a submission that nobody saved."""
    filled(store)
    with store.transaction() as tx, pytest.raises(UnknownName, match="tt-9"):
        tx.append([step(tx.dossier("tt-1-00"), submission="tt-9")])


def test_a_receipt_is_stored_with_its_step(store: Store) -> None:
    """A changed submission is written over the stored one."""
    made = filled(store)
    with store.transaction() as tx:
        tx.append([], [tx.submission("tt-1").received(0, "xa-an-binh", DAY)])
    with store.reading() as reader:
        assert reader.submission("tt-1").receipts == (Receipt(leg=0, unit="xa-an-binh", on=DAY),)
        assert reader.submission("tt-1").lines == made.lines


@pytest.mark.parametrize("new_database", ["postgresql"], indirect=True)
def test_a_submission_written_since_it_was_read_is_a_conflict(
    store: Store, database: Database
) -> None:
    """What one transaction read and another one wrote cannot be written over.

    On SQLite the two cannot overlap: a write transaction has the file to itself.
    """
    filled(store)
    with Store.open(database.url) as other, store.transaction() as late:
        found = late.submission("tt-1")
        with other.transaction() as quick:
            quick.append([], [quick.submission("tt-1").received(0, "xa-an-binh", DAY)])
        with pytest.raises(Conflict, match="tt-1"):
            late.append([], [found.received(0, "xa-an-hoa", DAY)])


@pytest.mark.parametrize("new_database", ["postgresql"], indirect=True)
def test_two_lists_of_one_id_saved_at_once_are_a_conflict(store: Store, database: Database) -> None:
    """The second of two first saves under one id is told that it came too late."""
    ready, saved, results = threading.Event(), threading.Event(), list[str]()
    made = Submission(id="tt", unit="u", lines=("d-1",))

    def second() -> None:
        with Store.open(database.url) as other:
            ready.wait(60)
            try:
                with other.transaction() as tx:
                    tx.add(made, [dossier("d-1")])
            except (Conflict, InputError) as error:
                results.append(type(error).__name__)
            saved.set()

    thread = threading.Thread(target=second)
    thread.start()
    with store.transaction() as tx:
        tx.add(made, [dossier("d-1")])
        ready.set()
    assert saved.wait(60)
    thread.join(60)
    assert results in (["Conflict"], ["InputError"])


def test_a_decision_is_written_once(store: Store) -> None:
    """A decision comes back as it was and its id cannot be used again."""
    filled(store)
    made = decision("qd-1", "tt-1-00")
    with store.transaction() as tx:
        tx.append([step(tx.dossier("tt-1-00"), "da_khen")], decisions=[made])
    with store.transaction() as tx, pytest.raises(InputError, match="qd-1"):
        tx.append([], decisions=[attrs.evolve(made, number="13/QĐ-UBND")])
    with store.reading() as reader:
        assert reader.decisions() == (made,)
    assert problems(store) == ()


# --- the host's transaction --------------------------------------------------------------


@pytest.mark.parametrize("keep", [True, False])
def test_rows_stay_or_vanish_with_the_host(database: Database, keep: bool) -> None:
    """Our rows and the host's own row are committed or rolled back together."""
    engine = create_engine(database.sqlalchemy_url)
    if database.kind == "sqlite":
        prepare_sqlite(engine)
    with engine.begin() as connection:
        create_schema(connection, PACK)
        host.create(connection)
    with Session(engine) as session:
        session.execute(insert(host).values(id=1))
        tx = attach(session)
        tx.add(Submission(id="tt-1", unit="u", lines=("d-1",)), [dossier("d-1")])
        tx.append([step(tx.dossier("d-1"))])
        if keep:
            session.commit()
        else:
            session.rollback()
    with engine.connect() as connection:
        reader = attach(connection)
        assert len(connection.execute(select(host)).all()) == keep
        assert len(reader.dossiers()) == len(reader.events()) == keep
        assert reader.verify_chain() == ()
    engine.dispose()


def test_attach_needs_the_schema(database: Database) -> None:
    """A host that forgot to make the tables is told so, and may go on."""
    engine = create_engine(database.sqlalchemy_url)
    with engine.begin() as connection:
        with pytest.raises(PackMismatch, match="tạo kho"):
            attach(connection)
        connection.execute(text("SELECT 1"))
    engine.dispose()


def test_the_schema_is_made_once(store: Store) -> None:
    """Making the tables a second time is refused and harms nothing."""
    filled(store)
    with store.transaction() as tx, pytest.raises(InputError, match="không tạo đè"):
        create_schema(tx.connection, PACK)
    with store.reading() as reader:
        assert len(reader.dossiers()) == 3


# --- making and opening ------------------------------------------------------------------


def test_open_finds_what_create_left(database: Database) -> None:
    """A store that was closed opens again with its data and its origin."""
    with Store.create(database.url, PACK, created_by="cổng khen thưởng") as store:
        filled(store)
    with Store.open(database.url) as store, store.reading() as reader:
        assert (store.meta.pack, store.meta.created_by) == (PACK, "cổng khen thưởng")
        assert len(reader.dossiers()) == 3


def test_create_never_overwrites(database: Database) -> None:
    """Creating where a store is fails in Vietnamese and keeps its data."""
    with Store.create(database.url, PACK) as store:
        filled(store)
    with pytest.raises(InputError, match="đè"):
        Store.create(database.url, PACK)
    with Store.open(database.url) as store, store.reading() as reader:
        assert len(reader.dossiers()) == 3


def test_create_leaves_a_foreign_file_alone(tmp_path: Path) -> None:
    """Any existing file, even an empty one, is left untouched."""
    place = tmp_path / "so.db"
    place.write_bytes(b"")
    with pytest.raises(InputError, match="đã có tệp"):
        Store.create(place, PACK)
    assert place.read_bytes() == b""
    assert list(tmp_path.iterdir()) == [place]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """Opening what is not there says so and makes no file."""
    with pytest.raises(InputError, match=r"khong-co\.db: không có tệp"):
        Store.open(tmp_path / "khong-co.db")
    assert list(tmp_path.iterdir()) == []


def test_an_empty_database_is_not_a_store(database: Database) -> None:
    """A database without our tables is refused in clear words."""
    if database.kind == "sqlite":
        Path(database.url).touch()
    with pytest.raises(PackMismatch, match="chưa có bảng"):
        Store.open(database.url)


@pytest.mark.parametrize(("change", "word"), [(1, "mới hơn"), (-1, "cũ hơn")])
def test_another_schema_version_is_not_opened(database: Database, change: int, word: str) -> None:
    """A database of a newer or older version is refused with both numbers."""
    with Store.create(database.url, PACK) as store:
        execute(store, "UPDATE kt_meta SET schema_version = :v", v=SCHEMA + change)
    with pytest.raises(PackMismatch, match=f"{SCHEMA + change}, {word} phiên bản {SCHEMA}"):
        Store.open(database.url)


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    """A file that is no database is refused and not changed."""
    place = tmp_path / "anh.db"
    place.write_bytes(b"JFIF" * 1000)
    with pytest.raises(InputError, match="không phải kho dữ liệu"):
        Store.open(place)
    assert place.read_bytes() == b"JFIF" * 1000


def test_an_unwritable_place_is_refused(tmp_path: Path) -> None:
    """A place below a file or in a missing folder is refused in Vietnamese."""
    (tmp_path / "tep").touch()
    for place in (tmp_path / "tep" / "kho.db", tmp_path / "khong-co" / "kho.db"):
        with pytest.raises(InputError, match="không tạo được tệp"):
            Store.create(place, PACK)


def test_a_store_that_became_read_only_is_refused(tmp_path: Path) -> None:
    """Opening a store in a folder where nothing can be written is refused."""
    place = tmp_path / "kho.db"
    Store.create(place, PACK).close()
    place.with_name("kho.db-gate").unlink()
    place.with_name("kho.db-gate").mkdir()  # stands in for missing rights, also for root
    with pytest.raises(InputError, match="không mở được"):
        Store.open(place)


def test_an_unreachable_server_is_refused_without_its_password() -> None:
    """A server that does not answer is refused; the address is not repeated."""
    with pytest.raises(InputError, match="PostgreSQL: không mở được") as caught:
        Store.open("postgresql://u:bimat@/x?host=/khong/co")
    assert "bimat" not in str(caught.value)


@pytest.mark.parametrize("url", ["mysql://h/x", "://", "oracle+nope://h/x"])
def test_other_addresses_are_refused(url: str) -> None:
    """Another kind of database, or no address at all, is refused in Vietnamese."""
    with pytest.raises(InputError, match="địa chỉ"):
        Store.create(url, PACK)


def test_a_missing_driver_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without psycopg the message says what to install."""
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(InputError, match=r"khenthuong\[postgres\]"):
        Store.open("postgresql://h/x")


def test_a_store_in_memory_works() -> None:
    """A store may live in memory for a trial; it ends with the program."""
    with Store.create("sqlite://", PACK, durable=False) as store:
        filled(store)
        move(store)
        assert problems(store) == ()


@pytest.mark.parametrize(("durable", "level"), [(True, 2), (False, 1)])
def test_sqlite_settings(tmp_path: Path, durable: bool, level: int) -> None:
    """WAL, foreign keys, and FULL unless the caller gives durability away."""
    made = Store.create(tmp_path / "kho.db", PACK, durable=durable)
    with made as store, store.reading() as reader:
        ask = reader.connection.exec_driver_sql
        assert ask("PRAGMA journal_mode").scalar() == "wal"
        assert ask("PRAGMA foreign_keys").scalar() == 1
        assert ask("PRAGMA synchronous").scalar() == level


def test_a_reader_does_not_wait_for_a_writer(store: Store) -> None:
    """Questions are answered while a write is open, and see the state before it."""
    filled(store)
    with store.transaction() as tx:
        tx.append([step(d) for d in tx.context("tt-1")[1]])
        with store.reading() as reader:
            assert reader.events() == ()


def test_errors_do_not_show_values(store: Store) -> None:
    """A statement that fails does not print the values it was given."""
    with pytest.raises(DBAPIError, match="khong_co") as caught, store.transaction() as tx:
        tx.connection.execute(text("SELECT khong_co FROM kt_meta WHERE pack = :p"), {"p": "Bí Mật"})
    assert "Bí Mật" not in str(caught.value)


# --- search ------------------------------------------------------------------------------

NAMES = ("Trần Thị ĐÀO", "Lê Văn Bình", "Phạm Đào Ánh", "Nguyễn Văn Đạo", "Lê Thị An")


def test_search_ignores_marks_and_case_and_sorts_by_given_name(store: Store) -> None:
    """``đào`` finds ``ĐÀO``; the answer is in the order of Vietnamese given names."""
    lines = tuple(f"d-{n}" for n in range(len(NAMES)))
    with store.transaction() as tx:
        drafts = [dossier(x, name) for x, name in zip(lines, NAMES, strict=True)]
        tx.add(Submission(id="tt", unit="u", lines=lines), drafts)
    with store.reading() as reader:
        for asked in ("đào", "DAO", "dao", "Đạo"):
            found = [d.subject.name for d in reader.search(asked)]
            assert found == ["Phạm Đào Ánh", "Trần Thị ĐÀO", "Nguyễn Văn Đạo"]
        assert [d.subject.name for d in reader.search("an le")] == ["Lê Thị An"]
        assert reader.search("%") == reader.search("khongcoten") == ()
        ordered = [d.subject.name for d in reader.dossiers()]
    assert ordered == sorted(NAMES, key=name_key)


@given(st.lists(st.text("aăâbdđeêưxyzAÁÀĐ 1", max_size=8), max_size=6))
def test_the_sort_column_orders_as_the_name_key(names: list[str]) -> None:
    """The text in the column sorts as the Vietnamese key does."""
    assert sorted(names, key=name_sort) == sorted(names, key=name_key)


# --- tampering ---------------------------------------------------------------------------


def with_history(store: Store) -> None:
    """Three dossiers, two steps each, one decision."""
    filled(store)
    move(store)
    with store.transaction() as tx:
        events = [step(d, "da_khen") for d in tx.context("tt-1")[1]]
        tx.append(events, decisions=[decision("qd-1", "tt-1-00")])


def test_an_untouched_store_is_whole(store: Store) -> None:
    """Nothing is found where nothing was changed."""
    with_history(store)
    assert problems(store) == ()


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("UPDATE kt_event SET body = replace(body, 'nv-1', 'nv-2') WHERE seq = 2", "bước 2 đã"),
        ("UPDATE kt_event SET hash = previous WHERE seq = 2", "Bước 3 không nối"),
        ("UPDATE kt_event SET acted_on = '2020-01-01' WHERE seq = 1", "cột của bước 1"),
        ("UPDATE kt_meta SET head_seq = 5", "sổ ghi bước cuối là 5"),
        ("UPDATE kt_dossier SET draft = replace(draft, 'nam', 'nom')", "bản đầu đã bị sửa"),
        ("UPDATE kt_dossier SET body = replace(body, 'da_khen', 'da_rut')", "khác bản dựng lại"),
        ("UPDATE kt_dossier SET state = 'da_rut'", "cột tra cứu khác"),
        ("UPDATE kt_dossier SET subject_name = 'X'", "cột tra cứu khác"),
        ("UPDATE kt_dossier SET body = 'x' WHERE id = 'tt-1-01'", "tt-1-01: có dữ liệu hỏng"),
        ("UPDATE kt_decision SET body = replace(body, '12/', '13/')", "quyết định qd-1 đã bị"),
        ("UPDATE kt_decision SET number = '13'", "Cột của quyết định qd-1"),
    ],
)
def test_tampering_is_found(store: Store, statement: str, word: str) -> None:
    """Whatever is changed by SQL is found and named by id or number."""
    with_history(store)
    execute(store, statement)
    found = problems(store)
    assert any(word in each for each in found), found
    assert not any("Nguyễn" in each for each in found)


@pytest.mark.parametrize("seq", [1, 6])
def test_a_removed_step_is_found(store: Store, seq: int) -> None:
    """A step taken out at the start or at the end leaves a trace."""
    with_history(store)
    execute(store, "DELETE FROM kt_outbox WHERE seq = :seq", seq=seq)
    execute(store, "DELETE FROM kt_event WHERE seq = :seq", seq=seq)
    assert any("bước" in each for each in problems(store))


def test_a_removed_dossier_is_found(tmp_path: Path) -> None:
    """A dossier taken out with foreign keys switched off leaves its steps behind."""
    with Store.create(tmp_path / "kho.db", PACK) as store:
        with_history(store)
        raw = sqlite3.connect(tmp_path / "kho.db")
        raw.execute("DELETE FROM kt_dossier WHERE id = 'tt-1-01'")
        raw.commit()
        raw.close()
        assert problems(store) == ("Hồ sơ tt-1-01: có bước nhưng không còn hồ sơ.",)


# --- the exported log --------------------------------------------------------------------


def test_two_runs_give_the_same_bytes(new_database: Callable[[], Database]) -> None:
    """The same steps give the same log, whatever the database or the clock."""
    logs = []
    at = datetime(2026, 3, 2, tzinfo=UTC)
    for clock in (None, lambda: at):
        with Store.create(new_database().url, PACK, now=clock) as store:
            with_history(store)
            logs.append("\n".join(store.events_jsonl()))
    assert logs[0] == logs[1]
    assert logs[0].count("\n") == 5


def test_the_log_can_be_checked_without_the_database(store: Store) -> None:
    """A log file proves itself; a changed character or a missing line shows."""
    with_history(store)
    lines = list(store.events_jsonl())
    assert verify_lines(lines) == ()
    assert json.loads(lines[0])["event"]["dossier"] == "tt-1-00"
    assert verify_lines([lines[0].replace("nv-1", "nv-2"), *lines[1:]])
    assert verify_lines(lines[1:])


def test_a_long_log_is_read_page_by_page(tmp_path: Path) -> None:
    """More steps than a page holds come out whole and in order."""
    with Store.create(tmp_path / "kho.db", PACK, durable=False) as store:
        filled(store, 1100)
        move(store)
        assert [json.loads(x)["seq"] for x in store.events_jsonl()] == list(range(1, 1101))
        assert problems(store) == ()


# --- many at once ------------------------------------------------------------------------


def one_by_one(url: str, times: int) -> None:
    """Move the one shared dossier many times, reading before each step."""
    with Store.open(url) as store:
        for _ in range(times):
            store.run(lambda tx: tx.append([step(tx.dossier("tt-1-00"))]), attempts=1000)


def test_two_processes_do_not_lose_a_step(database: Database) -> None:
    """Processes that write to one dossier at once lose nothing and break no chain."""
    with Store.create(database.url, PACK) as store:
        filled(store, 1)
        context = multiprocessing.get_context("spawn")
        workers = [context.Process(target=one_by_one, args=(database.url, 20)) for _ in range(2)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(60)
        assert [worker.exitcode for worker in workers] == [0, 0]
        with store.reading() as reader:
            assert reader.dossier("tt-1-00").life.version == 40
        assert problems(store) == ()


def test_threads_do_not_lose_a_step(store: Store) -> None:
    """Threads that share a store lose nothing and break no chain."""
    filled(store, 1)

    def work() -> None:
        for _ in range(15):
            store.run(lambda tx: tx.append([step(tx.dossier("tt-1-00"))]), attempts=1000)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    with store.reading() as reader:
        assert reader.dossier("tt-1-00").life.version == 60
    assert problems(store) == ()


# --- the codec ---------------------------------------------------------------------------

words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=6)
plain = words.map(nfc)
days = st.dates()
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | plain | days,
    lambda inner: st.lists(inner, max_size=3)
    | st.lists(inner, max_size=3).map(tuple)
    | st.dictionaries(plain | st.sampled_from(["$date", "$map", "$tuple"]), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
acts = st.builds(
    Act,
    trigger=plain, on=days, entered=days, actor=plain, leg=st.integers(0, 3), reason=plain,
    ballot=st.none() | st.builds(Ballot, on=days, members=st.none() | st.integers(0, 99)),
    signing=st.none() | st.builds(Signing, on=days, office=plain, unit=plain),
    papers=st.lists(plain, max_size=2).map(tuple),
)  # fmt: skip
drafts = st.builds(
    Dossier,
    id=plain, award=plain, unit=plain,
    subject=st.builds(Subject, id=plain, kind=plain, name=plain),
    dates=st.builds(KeyDates, submitted=st.none() | days),
    facts=st.dictionaries(plain, st.builds(Given, value=values, source=plain), max_size=3),
    records=st.dictionaries(
        plain, st.lists(st.dictionaries(plain, values, max_size=3), max_size=2).map(tuple),
        max_size=2,
    ),
    papers=st.lists(plain, max_size=2).map(tuple),
    life=st.builds(Life, acts=st.lists(acts, max_size=2).map(tuple)),
)  # fmt: skip


@given(drafts)
def test_a_dossier_survives_the_codec(value: Dossier) -> None:
    """Encoding and decoding gives the value back, and encoding it again the same text."""
    text_ = encode(value)
    assert decode(text_, Dossier) == value
    assert encode(decode(text_, Dossier)) == text_
    assert text_ == json.dumps(
        json.loads(text_), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )


@given(acts)
def test_an_event_survives_the_codec(act: Act) -> None:
    """Events keep every field."""
    event = step(dossier("d-1"), act=act)
    assert decode(encode(event), Event) == event


@given(drafts, words)
def test_the_codec_writes_composed_letters_only(value: Dossier, name: str) -> None:
    """Decomposed text (NFD) comes back composed."""
    named = attrs.evolve(value, subject=attrs.evolve(value.subject, name=name))
    assert decode(encode(named), Dossier).subject.name == nfc(name)


def test_decomposed_text_is_stored_composed(store: Store) -> None:
    """A name typed in NFD is stored, found and chained in NFC."""
    import unicodedata

    raw = unicodedata.normalize("NFD", "hồ-sơ-1")
    with store.transaction() as tx:
        tx.add(Submission(id="tt", unit="u", lines=(raw,)), [dossier(raw, "Đào")])
        (after,) = tx.append([step(tx.dossier(raw))])
    assert after.id == "hồ-sơ-1"
    assert problems(store) == ()


def test_submissions_and_decisions_survive_the_codec() -> None:
    """The two other kinds of record come back equal."""
    sent = Submission(id="t", unit="u", lines=("a", "b")).received(0, "u", DAY).ended(0, DAY)
    assert decode(encode(sent), Submission) == sent
    made = decision("q", "a", "b")
    assert decode(encode(made), Decision) == made


@pytest.mark.parametrize(
    "value", [object(), datetime(2026, 1, 1, tzinfo=UTC), {1: 2}, float("nan"), "a\x00", "\ud800"]
)
def test_what_json_cannot_keep_is_refused(value: object) -> None:
    """A value that would not come back equal is refused with the id of the dossier."""
    with pytest.raises(InputError, match="hồ sơ d-1: không lưu được"):
        encode(attrs.evolve(dossier("d-1"), facts={"x": Given(value=value)}))


def test_damaged_text_is_an_input_error() -> None:
    """A text that is no dossier is refused without repeating it."""
    with pytest.raises(InputError, match="hỏng"):
        decode('{"id": 1, "la": 2}', Dossier)


def test_only_the_store_needs_sqlmodel() -> None:
    """The lower floors can be imported without the database libraries."""
    code = "import sys, khenthuong.records, khenthuong.law; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
