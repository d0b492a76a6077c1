"""Acts on plans are kept in the same chain as the steps of dossiers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from test_planning import SECOND
from test_store import execute, problems, with_history

from khenthuong.basis import Conflict
from khenthuong.records import Act, PlanAct, PlanEvent, PlanLife, Report, lived
from khenthuong.store import Store, decode, encode, verify_lines

DAY = date(2025, 6, 2)


def deed(version: int = 1, **more: Any) -> PlanEvent:
    """An act on a plan."""
    act = PlanAct(trigger="kh_kiem_tra", on=DAY, entered=DAY, actor="nv-1", reason="Ngọc")
    changes: dict[str, Any] = {
        "plan": "kh-1",
        "version": version,
        "trigger": "kh_kiem_tra",
        "source": "kh_dang_thi_dua",
        "target": "kh_dang_thi_dua",
        "unit": "xa-an-binh",
        "act": act,
        "pack": "p",
        "done": (f"m{version}",),
    }
    return PlanEvent(**(changes | more))


def full() -> PlanEvent:
    """An event with every field filled."""
    act = PlanAct(
        trigger="kh_xep_hang",
        on=DAY,
        entered=DAY,
        actor="nv-1",
        items=("bao-cao",),
        bodies=("ấp A",),
        ranks=(SECOND,),
        day=DAY,
    )
    return deed(
        2,
        act=act,
        members=("ấp A",),
        reports=(Report(item="bao-cao", body="ấp A", on=DAY),),
        ranks=(SECOND,),
        days={"bao-cao": DAY},
        warnings=("pt-tre",),
    )


def acted(store: Store) -> list[PlanEvent]:
    """A history of dossiers, then three acts on two plans."""
    with_history(store)
    events = [deed(1), full(), deed(1, plan="kh-2", act=deed().act)]
    with store.transaction() as tx:
        tx.carry(events[:1])
    with store.transaction() as tx:
        tx.carry(events[1:])
    return events


def test_acts_come_back_and_fold_to_the_life(store: Store) -> None:
    """What was stored is what is read; the life is worked out from it."""
    events = acted(store)
    with store.reading() as reader:
        assert list(reader.plan_events()) == events
        assert list(reader.plan_events("kh-1")) == events[:2]
        lives = reader.plan_lives()
        assert reader.plan_lives(date(2025, 6, 1)) == {}
    assert lives == {
        "kh-1": lived(PlanLife(), events[:2]),
        "kh-2": lived(PlanLife(), events[2:]),
    }
    assert lives["kh-1"].done == {"m1": DAY, "m2": DAY}


def test_acts_and_steps_are_one_chain(store: Store) -> None:
    """The exported file holds both in order, verifies, and each kind is read for itself."""
    acted(store)
    lines = list(store.events_jsonl())
    assert len(lines) == 9
    assert verify_lines(lines) == ()
    with store.reading() as reader:
        assert len(reader.events()) == 6
        assert reader.line_events() == ()
        assert reader.steps() == (*reader.events(), *reader.plan_events())
        assert [type(e).__name__ for _, e in reader.outbox()] == ["Event"] * 6 + ["PlanEvent"] * 3
        assert len(reader.as_of(date(2030, 1, 1))) == 3
    assert problems(store) == ()


@pytest.mark.parametrize("version", [1, 3])
def test_an_act_that_does_not_follow_is_a_conflict(store: Store, version: int) -> None:
    """Somebody else was faster, or a step is missing: nothing is stored."""
    with store.transaction() as tx:
        tx.carry([deed()])
    with pytest.raises(Conflict, match="kh-1"), store.transaction() as tx:
        tx.carry([deed(version)])
    with store.reading() as reader:
        assert len(reader.plan_events()) == 1


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("UPDATE kt_event SET body = replace(body, 'Ngọc', 'Ngà') WHERE seq = 7", "bước 7 đã"),
        ("UPDATE kt_event SET trigger = 'kh_so_ket' WHERE seq = 7", "Cột của bước 7"),
        ("UPDATE kt_event SET body = 'x' WHERE seq = 9", "Bước 9 có dữ liệu hỏng"),
        ("UPDATE kt_event SET plan = 'kh-3' WHERE seq = 8", "Bước 8 không nối"),
    ],
)
def test_tampering_with_an_act_is_found(store: Store, statement: str, word: str) -> None:
    """Whatever is changed by SQL is found and named by number."""
    acted(store)
    assert problems(store) == ()
    execute(store, statement)
    found = problems(store)
    assert any(word in each for each in found), found


def test_acts_survive_the_codec() -> None:
    """Every field comes back, and an act of a plan is not taken for another one."""
    event = full()
    assert decode(encode(event), PlanEvent) == event
    assert type(decode(encode(event), PlanEvent).act) is PlanAct
    assert type(event.act) is not Act
