"""After a correction only the acts that rested on a changed fact lapse, and all of them stay."""

from __future__ import annotations

from datetime import date

import pytest
from test_procedure import ballot, candidate

from khenthuong import Event, Given
from khenthuong.cli.main import main
from khenthuong.office.words.lapses import lapse_lines
from khenthuong.store import Store
from khenthuong.testing import office_for_tests, start, step

OFFICE = office_for_tests()
SENT, VOTED, HELD, AGAIN = (
    date(2025, 3, 10),
    date(2025, 3, 20),
    date(2025, 3, 24),
    date(2025, 4, 2),
)
MERIT = "xuat_sac_phong_trao_tinh"


def told(context, trigger, on, **more):
    """One accepted step: the context after it and its events."""
    answer = step(OFFICE, context, trigger, on, **more)
    assert not answer.refusals, [OFFICE.words.refusal(r) for r in answer.refusals]
    return answer.context, [r for r in answer.results if isinstance(r, Event)]


def voted(**more):
    """A dossier that was appraised and voted on at the commune: draft, context, events."""
    context = start(OFFICE, candidate(**more))
    drafted, events = context.dossiers[0], []
    steps = (
        ("nop", SENT, {}),
        ("tiep_nhan", SENT, {}),
        ("tham_dinh", date(2025, 3, 14), {}),
        ("hoi_dong_xet", VOTED, {"ballots": {"HS-01": ballot(VOTED)}}),
    )
    for trigger, on, parts in steps:
        context, made = told(context, trigger, on, **parts)
        events += made
    return drafted, context, events


def corrected(facts, trigger="tam_dung"):
    """The same dossier after a hold that brings facts: draft, context, events."""
    drafted, context, events = voted()
    given = {code: Given(value=value, source="xác minh") for code, value in facts.items()}
    more = {"facts": {"HS-01": given}, "reason": "đơn phản ánh"}
    context, made = told(context, trigger, HELD, **more)
    return drafted, context, events + made


def fallen(drafted, events):
    """The actions that lapsed, with the facts for which they did."""
    return [(x.act.trigger, [c.fact for c in x.changes]) for x in OFFICE.lapsed(drafted, events)]


def test_appraisal_and_ballot_lapse_when_the_merit_they_rest_on_is_corrected():
    """The receipt did not rest on it and stands."""
    drafted, _, events = corrected({MERIT: False})
    assert fallen(drafted, events) == [("tham_dinh", [MERIT]), ("hoi_dong_xet", [MERIT])]
    (first, _) = OFFICE.lapsed(drafted, events)
    assert [(c.before, c.after) for c in first.changes] == [(True, False)]
    assert (first.by.trigger, first.by.on) == ("tam_dung", HELD)


@pytest.mark.parametrize(
    "facts", [{MERIT: True}, {"tu_luc_doan_ket": False}, {}], ids=["same", "other", "none"]
)
def test_what_rested_on_nothing_that_changed_stands(facts):
    """The same value again, or a fact that decided nothing, lapses no act."""
    drafted, _, events = corrected(facts)
    assert fallen(drafted, events) == []


def test_nothing_is_erased_by_a_lapse():
    """The dossier has every act as it was done."""
    drafted, context, events = corrected({MERIT: False})
    acts = context.dossiers[0].life.acts
    assert [a.trigger for a in acts] == [
        "nop",
        "tiep_nhan",
        "tham_dinh",
        "hoi_dong_xet",
        "tam_dung",
    ]
    assert acts[3].ballot == ballot(VOTED)
    assert OFFICE.lapsed(drafted, events[:-1]) == ()


def test_a_second_correction_lapses_nothing_twice():
    """What has lapsed does not lapse again; the same holds for a correction back."""
    drafted, context, events = corrected({MERIT: False})
    given = {MERIT: Given(value=True, source="kết luận")}
    more = {"facts": {"HS-01": given}, "reason": "đã kết luận"}
    _, made = told(context, "tiep_tuc", AGAIN, **more)
    assert len(fallen(drafted, events + made)) == 2


def test_the_sentence_names_act_day_and_fact():
    """An office reads which act, since when and why; no code."""
    drafted, _, events = corrected({MERIT: False})
    lines = list(lapse_lines(OFFICE.words, OFFICE.lapsed(drafted, events)))
    assert lines[1].startswith(
        "“Ghi kết quả Hội đồng” ngày 20/03/2025 không còn giá trị từ ngày 24/03/2025, "
        "vì “Tạm dừng xét” sửa thông tin:"
    )
    assert "có → không" in lines[1]
    assert MERIT not in "".join(lines)


def test_the_story_of_a_dossier_tells_what_lapsed(tmp_path, capsys):
    """``show`` prints the acts that no longer stand below the story."""
    drafted, context, events = corrected({MERIT: False})
    path = tmp_path / "a.db"
    with Store.create(path, OFFICE.pack.content_hash) as store, store.transaction() as tx:
        tx.add(context.submission, [drafted])
        tx.append(events, [context.submission])
        assert tx.draft("HS-01").facts[MERIT].value is True
    assert main(["show", str(path), "HS-01"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "“Ghi kết quả thẩm định” ngày 14/03/2025 không còn giá trị từ ngày 24/03/2025" in said
