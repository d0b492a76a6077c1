"""Limits beside that of the leg are due from the act that begins them to the one that ends."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from khenthuong.judge import DueDate
from khenthuong.office.sidelimits import side_tasks
from khenthuong.office.words.agenda import AgendaWords
from khenthuong.records import Act, Leg, Life, Standing
from khenthuong.testing import draft, office_for_tests

OFFICE = office_for_tests()
DECIDED = date(2023, 6, 1)


def lived(state, *acts, level="xa", unit="xa-thu-nghiem", **more):
    """A dossier on one leg after acts by trigger and day."""
    made = [Act(trigger=t, on=on, entered=on, actor="a") for t, on in acts]
    award = more.pop("award", "giay-khen-xa")
    dossier = draft("HS-1", award=award, unit="xa-thu-nghiem", **more)
    life = Life(state=state, legs=(Leg(level=level, unit=unit),), acts=tuple(made))
    return attrs.evolve(dossier, submission="TT-1", life=life)


def decided(on=DECIDED):
    """A Giấy khen of a commune that was decided on a day."""
    return lived("da_khen", ("quyet_dinh", on), ground="phong-trao")


def tasks(dossier, on, standing=None):
    """What is due beside the leg."""
    standings = {("QD-1", dossier.id): standing} if standing else {}
    return side_tasks(OFFICE, [dossier], standings, on)


@pytest.mark.parametrize(
    ("on", "left", "late"), [(date(2023, 6, 15), 0, False), (date(2023, 6, 16), -1, True)]
)
def test_the_result_is_told_within_ten_working_days_until_2023(on, left, late):
    """Decided on Thursday 01/06/2023, the tenth working day is Thursday 15/06/2023."""
    (task,) = tasks(decided(), on)
    assert (task.due.on, task.left, task.late) == (date(2023, 6, 15), left, late)
    assert (task.unit, task.role, task.lines) == ("xa-thu-nghiem", "tham_dinh", ("HS-1",))


def test_the_notice_ends_it():
    """Once the line of the decision was told nothing is due any more."""
    assert tasks(decided(), DECIDED, Standing(state="qd_da_ban_hanh"))
    assert tasks(decided(), DECIDED, Standing(state="qd_cho_trao")) == ()


def test_since_2024_the_limit_is_local_and_says_so():
    """No day is known; the desk of an ended commune is that of its successor."""
    (task,) = tasks(decided(date(2025, 6, 2)), date(2025, 7, 2))
    assert isinstance(task.due, DueDate)
    assert (task.due.on, task.why) == (None, "needs-rule")
    assert task.unit == "xa-thu-nghiem-moi"
    words = AgendaWords(OFFICE.words)
    assert words.step(task) == ("Đã có quyết định khen thưởng (Thông báo kết quả cho nơi trình)")


def urgent(state, *acts):
    """A sudden merit before Bộ Nội vụ for the award of Thủ tướng."""
    more = {"award": "bang-khen-thu-tuong", "ground": "dot-xuat"}
    return lived(state, *acts, level="trung-uong", unit="trung-uong", **more)


def test_a_sudden_merit_is_returned_by_the_centre_within_five_working_days():
    """Received on Monday 10/03/2025: Monday 17/03/2025; after the appraisal nothing is returned."""
    received = ("tiep_nhan", date(2025, 3, 10))
    (task,) = tasks(urgent("cho_tham_dinh", received), date(2025, 3, 12))
    assert (task.due.on, task.left) == (date(2025, 3, 17), 3)
    appraised = urgent("cho_trinh", received, ("tham_dinh", date(2025, 3, 13)))
    assert tasks(appraised, date(2025, 3, 14)) == ()


@pytest.mark.parametrize("state", ["du_thao", "da_rut"])
def test_what_was_not_decided_and_cannot_be_returned_has_no_such_limit(state):
    """A draft and a withdrawn dossier wait for nothing."""
    assert tasks(urgent(state, ("tiep_nhan", date(2025, 3, 10))), date(2025, 3, 12)) == ()
    assert (
        side_tasks(OFFICE, [draft("HS-2", award="giay-khen-xa", unit="xa-thu-nghiem")], {}, DECIDED)
        == ()
    )
