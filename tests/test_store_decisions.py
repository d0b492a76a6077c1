"""Acts on decisions are kept in the same chain as the steps of dossiers."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
from test_store import execute, problems, with_history

from khenthuong.basis import Conflict, UnknownName
from khenthuong.records import Act, LineEvent, Signing, Standing, fold
from khenthuong.store import Store, decode, encode, verify_lines

DAY = date(2026, 4, 6)
SIGNED = Signing(on=DAY, office="chu-tich-xa", unit="xa-an-binh", number="30/QĐ-UBND")


def deed(version: int = 1, trigger: str = "thong_bao", **more: Any) -> LineEvent:
    """An act on the first line of the decision."""
    states = ("qd_da_ban_hanh", "qd_cho_trao", "qd_da_trao", "qd_da_chi")
    changes: dict[str, Any] = {
        "decision": "qd-1",
        "dossier": "tt-1-00",
        "version": version,
        "trigger": trigger,
        "source": states[version - 1],
        "target": states[version],
        "held": False,
        "act": Act(trigger=trigger, on=DAY, entered=DAY, actor="nv-1", changes={"tên": "Ngọc"}),
        "pack": "p",
    }
    return LineEvent(**(changes | more))


def acted(store: Store) -> list[LineEvent]:
    """Three acts on one line, the last one signed."""
    with_history(store)
    paid = Act(trigger="chi_thuong", on=DAY, entered=DAY, actor="nv-2", signing=SIGNED)
    events = [deed(1), deed(2, "trao_tang", objects=1), deed(3, money=710_000, act=paid)]
    with store.transaction() as tx:
        tx.follow(events[:1])
    with store.transaction() as tx:
        tx.follow(events[1:])
    return events


def test_acts_come_back_and_fold_to_the_standing(store: Store) -> None:
    """What was stored is what is read; the standing is worked out from it."""
    events = acted(store)
    with store.reading() as reader:
        assert list(reader.line_events("qd-1")) == events
        assert list(reader.line_events()) == events
        assert reader.line_events("qd-2") == ()
        found = reader.standings()[("qd-1", "tt-1-00")]
    assert found == fold(Standing(), events)
    assert (found.objects, found.money, found.version) == (1, 710_000, 3)


def test_acts_and_steps_are_one_chain(store: Store) -> None:
    """The exported file holds both in order, verifies, and each kind is read for itself."""
    acted(store)
    lines = list(store.events_jsonl())
    assert len(lines) == 9
    assert verify_lines(lines) == ()
    with store.reading() as reader:
        assert len(reader.events()) == 6
        assert reader.steps() == (*reader.events(), *reader.line_events())
        assert len(reader.events("tt-1-00")) == 2
        assert [type(e).__name__ for _, e in reader.outbox()] == ["Event"] * 6 + ["LineEvent"] * 3
        assert reader.replay("tt-1-00") == reader.dossier("tt-1-00")
    assert problems(store) == ()


def test_the_decision_stays_as_it_was(store: Store) -> None:
    """Nothing that follows a decision writes over it."""
    with_history(store)
    with store.reading() as reader:
        before = reader.decisions()
    with store.transaction() as tx:
        tx.follow([deed()])
    with store.reading() as reader:
        assert reader.decisions() == before


@pytest.mark.parametrize("version", [1, 2])
def test_an_act_that_does_not_follow_is_a_conflict(store: Store, version: int) -> None:
    """Somebody else was faster, or a step is missing: nothing is stored."""
    with_history(store)
    with store.transaction() as tx:
        tx.follow([deed()])
    with pytest.raises(Conflict, match="qd-1"), store.transaction() as tx:
        tx.follow([deed(2, "trao_tang"), deed(version)])
    with store.reading() as reader:
        assert len(reader.line_events()) == 1


@pytest.mark.parametrize("more", [{"decision": "qd-9"}, {"dossier": "tt-1-09"}])
def test_an_act_on_what_is_not_stored_is_an_error(store: Store, more: dict[str, str]) -> None:
    """The decision and the dossier must be there."""
    with_history(store)
    with pytest.raises(UnknownName), store.transaction() as tx:
        tx.follow([deed(**more)])


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("UPDATE kt_event SET body = replace(body, 'Ngọc', 'Ngà') WHERE seq = 7", "bước 7 đã"),
        ("UPDATE kt_event SET trigger = 'huy_bo' WHERE seq = 8", "Cột của bước 8"),
        ("UPDATE kt_event SET decision = 'qd-2' WHERE seq = 9", "không có trong kho"),
        ("UPDATE kt_event SET body = 'x' WHERE seq = 9", "Bước 9 có dữ liệu hỏng"),
        ("UPDATE kt_event SET decision = 'qd-1' WHERE seq = 6", "Bước 6"),
    ],
)
def test_tampering_with_an_act_is_found(store: Store, statement: str, word: str) -> None:
    """Whatever is changed by SQL is found and named by number."""
    acted(store)
    assert problems(store) == ()
    execute(store, statement)
    found = problems(store)
    assert any(word in each for each in found), found


def test_a_skipped_act_is_found(store: Store) -> None:
    """A line whose acts do not follow one another is named."""
    with_history(store)
    with store.transaction() as tx:
        tx.follow([deed(1), deed(2, source="qd_da_chi")])
    assert any("không nối với việc trước" in each for each in problems(store))


def test_acts_survive_the_codec() -> None:
    """Every field comes back, and the form is canonical."""
    event = deed(2, act=attrs.evolve(deed().act, signing=SIGNED), warnings=("af-ceremony",))
    assert decode(encode(event), LineEvent) == event
