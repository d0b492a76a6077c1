"""Council sessions in the store: written once, bound to the chain, equal to the ballots."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
from sqlalchemy import text

from khenthuong.basis import InputError, UnknownName
from khenthuong.records import (
    Act,
    Ballot,
    Council,
    Count,
    Dossier,
    Event,
    KeyDates,
    Leg,
    Member,
    Minutes,
    Recorded,
    Session,
    SessionLine,
    Subject,
    Submission,
)
from khenthuong.store import Store, decode, encode

DAY = date(2026, 3, 2)
AWARD = "giay-khen-xa"
LEGS = (Leg(level="xa", unit="xa-an-binh"),)


def session(code: str = "KH-01", yes: int = 3, **more: Any) -> Session:
    """A closed session that uses every kind of field."""
    people = tuple(Member(id=f"m{n}", name=f"Thành viên {n}", role="uy-vien") for n in range(1, 6))
    line = SessionLine(
        dossier="d-1",
        award=AWARD,
        manner="bo-phieu",
        box=Count(yes=yes, no=4 - yes),
        written={"m5": "dong_y"},
        ties={"m2": "nguoi-than"},
        recorded=Recorded(yes=yes, written_yes=1),
    )
    made = Session(
        id=code,
        council=Council(
            unit="xa-an-binh", members=people, number="01/QĐ", founded=DAY, quorum=(2, 3)
        ),
        on=DAY,
        lines=(line,),
        present=("m1", "m2", "m3", "m4"),
        chair="m1",
        minutes=Minutes(number="02/BB", on=DAY, members=5, present=4),
        closed=DAY,
    )
    return attrs.evolve(made, **more)


def voted(before: Dossier, ballot: Ballot | None) -> Event:
    """The step that a council's result makes."""
    act = Act(trigger="hoi_dong_xet", on=DAY, entered=DAY, actor="nv", ballot=ballot)
    return Event(
        dossier=before.id,
        submission=before.submission,
        version=before.life.version + 1,
        trigger="hoi_dong_xet",
        source="cho_hoi_dong",
        target="cho_trinh",
        leg=0,
        leg_after=0,
        held=False,
        act=act,
        legs=LEGS,
        dates=KeyDates(),
        pack="c0ffee",
    )


def filled(store: Store) -> None:
    """One dossier on one list."""
    drafted = Dossier(
        id="d-1",
        subject=Subject(id="s", kind="ca-nhan", name="Nguyễn Thị Mẫu"),
        award=AWARD,
        unit="truong-an-binh",
    )
    with store.transaction() as tx:
        tx.add(Submission(id="tt-1", unit="truong-an-binh", lines=("d-1",)), [drafted])


def record(store: Store, made: Session, ballot: Ballot | None = None) -> None:
    """Store a session with the step it made."""
    with store.transaction() as tx:
        event = voted(tx.dossier("d-1"), ballot or made.ballot("d-1", AWARD))
        tx.append([event], sessions=[made])


def problems(store: Store) -> tuple[str, ...]:
    """What the store finds wrong with itself."""
    with store.reading() as reader:
        return reader.verify_chain()


def test_a_session_comes_back_equal(store: Store) -> None:
    """With its step, and listed by day."""
    filled(store)
    record(store, session())
    with store.reading() as reader:
        assert reader.session("KH-01") == session()
        assert reader.sessions() == (session(),)
        assert reader.dossier("d-1").life.acts[-1].ballot == session().ballot("d-1", AWARD)
    assert problems(store) == ()


def test_a_session_can_be_stored_before_its_steps(store: Store) -> None:
    """The result may be recorded line by line later."""
    filled(store)
    with store.transaction() as tx:
        tx.append([], sessions=[session()])
    with store.transaction() as tx:
        tx.append([voted(tx.dossier("d-1"), session().ballot("d-1", AWARD))])
    assert problems(store) == ()


def test_an_open_session_is_not_stored(store: Store) -> None:
    """Only what is closed or put off can be kept for ever."""
    with store.transaction() as tx, pytest.raises(InputError, match="KH-01: chưa kết thúc"):
        tx.append([], sessions=[session(closed=None)])
    with store.transaction() as tx:
        tx.append([], sessions=[session(closed=None, put_off="thiếu người")])


def test_a_stored_session_is_never_overwritten(store: Store) -> None:
    """The same id again is refused, in one call or in two."""
    with store.transaction() as tx, pytest.raises(InputError, match="KH-01: mã đã dùng"):
        tx.append([], sessions=[session(), session()])
    with store.transaction() as tx:
        tx.append([], sessions=[session()])
    with store.transaction() as tx, pytest.raises(InputError, match="bản đính chính"):
        tx.append([], sessions=[session(yes=4)])
    with store.reading() as reader:
        assert reader.sessions() == (session(),)


def test_a_correction_stands_beside_what_it_corrects(store: Store) -> None:
    """Both are kept; a session is corrected once, then its correction is."""
    second = session().corrected("KH-01-DC", "Ghi sai số phiếu")
    with store.transaction() as tx:
        tx.append([], sessions=[session(), second])
    with store.reading() as reader:
        assert [s.id for s in reader.sessions()] == ["KH-01", "KH-01-DC"]
    again = session().corrected("KH-01-DC2", "Lại sai")
    with (
        store.transaction() as tx,
        pytest.raises(InputError, match="đã được đính chính ở KH-01-DC"),
    ):
        tx.append([], sessions=[again])
    with store.transaction() as tx:
        tx.append([], sessions=[second.corrected("KH-01-DC2", "Lại sai")])


def test_a_correction_of_nothing_is_an_error(store: Store) -> None:
    """The session it names must be stored."""
    with store.transaction() as tx, pytest.raises(UnknownName, match="KH-00"):
        tx.append([], sessions=[session(corrects="KH-00", reason="sai")])


def test_a_ballot_must_be_that_of_its_session(store: Store) -> None:
    """Another number of votes, or a session that is not stored, saves nothing."""
    filled(store)
    other = session(yes=4).ballot("d-1", AWARD)
    with pytest.raises(InputError, match="d-1: số phiếu khác kỳ họp KH-01"):
        record(store, session(), other)
    with store.transaction() as tx, pytest.raises(UnknownName, match="KH-01"):
        tx.append([voted(tx.dossier("d-1"), session().ballot("d-1", AWARD))])
    with store.reading() as reader:
        assert reader.dossier("d-1").life.version == 0
        assert reader.sessions() == ()


def test_a_plain_ballot_needs_no_session(store: Store) -> None:
    """A count that names no session is stored as before."""
    filled(store)
    with store.transaction() as tx:
        tx.append([voted(tx.dossier("d-1"), Ballot(on=DAY, members=5, yes=4))])
    assert problems(store) == ()


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("UPDATE kt_session SET body = replace(body, '02/BB', '03/BB')", "Nội dung kỳ họp KH-01"),
        ("UPDATE kt_session SET hash = 'x'", "Nội dung kỳ họp KH-01"),
        ("UPDATE kt_session SET after = 7", "Nội dung kỳ họp KH-01"),
        ("UPDATE kt_session SET unit = 'xa-khac'", "Cột của kỳ họp KH-01"),
    ],
)
def test_tampering_with_a_session_is_found(store: Store, statement: str, word: str) -> None:
    """What is changed by SQL is named by its id, without any name of a person."""
    filled(store)
    record(store, session())
    with store.transaction() as tx:
        tx.connection.execute(text(statement))
    found = problems(store)
    assert any(word in each for each in found), found
    assert not any("Thành viên" in each for each in found)


def test_an_unknown_session_is_named(store: Store) -> None:
    """Asking for what is not stored names the kind and the id."""
    with store.reading() as reader, pytest.raises(UnknownName, match="kỳ họp “khong-co”"):
        reader.session("khong-co")


def test_a_session_survives_the_codec() -> None:
    """Every field comes back, and is written in one way."""
    made = session()
    assert decode(encode(made), Session) == made
    assert encode(decode(encode(made), Session)) == encode(made)
