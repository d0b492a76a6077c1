"""``khenthuong enter``: acts and sessions from files, whole or not at all."""

from __future__ import annotations

import pytest
from test_procedure import LATER, candidate

from khenthuong.cli.main import main
from khenthuong.store import Store
from khenthuong.testing import office_for_tests, start

ACTS = """\
format: khenthuong-acts/1
actor: van-thu
entered: 2026-02-02
acts:
  - {on: 2026-01-27, trigger: nop, lines: [HS-01, HS-02]}
  - {on: 2026-01-28, trigger: tiep_nhan, lines: [HS-01, HS-02]}
  - on: 2026-01-30
    trigger: tham_dinh
    lines: [HS-01, HS-02]
    attestations:
      - leaf: bang-khen-tinh-tieu-chuan
        text: quy định của tỉnh
        reason: đã đọc
        by: Lan
        on: 2026-01-30
"""
SESSION = """\
format: khenthuong-session/1
actor: thu-ky
submission: TT-01
entered: 2026-02-04
session:
  id: KH-01
  on: 2026-02-02
  closed: 2026-02-02
  council:
    unit: xa-thu-nghiem-moi
    number: 10/QĐ-UBND
    founded: 2025-07-05
    members:
      - {id: a, name: Nguyễn Văn Mẫu, role: chu-tich}
      - {id: b, name: Trần Thị Mẫu, role: pho-chu-tich}
      - {id: c, name: Lê Văn Mẫu}
  present: [a, b, c]
  chair: a
  minutes: {number: 05/BB, on: 2026-02-02, members: 3, present: 3}
  lines:
    - {dossier: HS-01, award: bang-khen-tinh, manner: bo-phieu, box: {yes: 3}, recorded: {yes: 3}}
    - dossier: HS-02
      award: bang-khen-tinh
      manner: bo-phieu
      votes: {a: dong_y, b: khong_dong_y, c: khong_dong_y}
      recorded: {yes: 1, no: 2}
"""


@pytest.fixture
def home(tmp_path):
    """A folder with a database that holds one list of two drafts."""
    office = office_for_tests()
    context = start(office, candidate(unit=LATER), candidate("HS-02", unit=LATER))
    with Store.create(tmp_path / "kho.db", "0" * 64) as store, store.transaction() as tx:
        tx.add(context.submission, context.dossiers)
    return tmp_path


def entered(home, text, *options):
    """The exit code of entering a file with that text."""
    file = home / "tep.yaml"
    file.write_text(text, encoding="utf-8")
    return main(["enter", str(home / "kho.db"), str(file), *options])


def state(home, code="HS-01"):
    """The state and the number of steps of a dossier in the database."""
    with Store.open(home / "kho.db") as store, store.reading() as reader:
        assert reader.verify_chain() == ()
        life = reader.dossier(code).life
        return life.state, life.version


def test_acts_are_entered_in_one_go_and_marked_late(home, capsys):
    """Three acts on two dossiers, done in January and entered on 02/02/2026."""
    assert entered(home, ACTS) == 0
    assert state(home) == state(home, "HS-02") == ("cho_hoi_dong", 3)
    said = capsys.readouterr().out
    assert (
        "28/01/2026  HS-01: Tiếp nhận hồ sơ → Chờ thẩm định (vào sổ muộn, ngày 02/02/2026)" in said
    )
    assert "Đã ghi 6 việc của 2 hồ sơ, 6 việc vào sổ muộn." in said
    with Store.open(home / "kho.db") as store, store.reading() as reader:
        acts = [e.act for e in reader.events("HS-01")]
    assert all(a.late and a.actor == "van-thu" for a in acts)


def test_json_does_as_well(home):
    """The same form in JSON, days in quotes."""
    text = (
        '{"format": "khenthuong-acts/1", "actor": "van-thu", "entered": "2026-02-02", "acts": '
        '[{"on": "2026-01-27", "trigger": "nop", "lines": ["HS-01"]}]}'
    )
    assert entered(home, text) == 0
    assert state(home) == ("cho_tiep_nhan", 1)


def test_one_refusal_writes_nothing_and_every_refusal_is_told_once(home, capsys):
    """A wrong step of one dossier and an unknown one: both named with their lines."""
    wrong = ACTS.replace(
        "trigger: tiep_nhan, lines: [HS-01, HS-02]", "trigger: trinh, lines: [HS-01, HS-09]"
    )
    assert entered(home, wrong) == 2
    said = capsys.readouterr().err.splitlines()
    assert [s.partition("yaml:")[2][:4] for s in said] == ["6:5:", "6:53", "7:5:"]
    assert "HS-01: Không đạt: Hồ sơ đang ở bước “Chờ tiếp nhận” nên chưa thể" in said[0]
    assert "không có hồ sơ “HS-09” trong kho. Có phải “HS-0" in said[1]
    assert "HS-02: Không đạt" in said[2]
    assert state(home) == ("du_thao", 0)


@pytest.mark.parametrize(
    ("good", "bad", "wanted"),
    [
        ("trigger: nop", "trigger: nopp", "không có hành động “nopp”. Có phải “nop”?"),
        (
            "entered: 2026-02-02",
            "entered: 2026-01-27",
            "ngày vào sổ 27/01/2026 trước ngày làm việc này",
        ),
        ("lines: [HS-01, HS-02]}", "lines: []}", "chưa ghi hồ sơ nào"),
        ("khenthuong-acts/1", "khenthuong-acts/2", "cần “khenthuong-acts/1”"),
        ("actor: van-thu", "acto: van-thu", "khóa không có trong mẫu. Có phải “actor”?"),
        ("on: 2026-01-27,", "on: 27-01,", "acts[0].on"),
    ],
)
def test_a_fault_of_the_file_is_named_with_its_place(home, capsys, good, bad, wanted):
    """Nothing is tried before the whole file is of the right form."""
    assert good in ACTS
    assert entered(home, ACTS.replace(good, bad)) == 2
    assert wanted in capsys.readouterr().err
    assert state(home) == ("du_thao", 0)


def test_a_rehearsal_keeps_nothing(home, capsys):
    """``--dry-run`` tells what would be written."""
    assert entered(home, ACTS, "--dry-run") == 0
    assert "Chưa ghi gì" in capsys.readouterr().out
    assert state(home) == ("du_thao", 0)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("H12.345.67-260128-AB1234", 0),
        ("H12.345.67-260127-AB1234", 2),
        ("H12-260128", 2),
    ],
)
def test_the_dossier_number_fits_the_day_of_reception(home, number, code):
    """The common form of 25/01/2026 with the day 28/01/2026; otherwise nothing is written."""
    assert entered(home, ACTS.replace("acts:\n", f"codes: {{TT-01: {number}}}\nacts:\n")) == code
    with Store.open(home / "kho.db") as store, store.reading() as reader:
        assert reader.submission("TT-01").code == (number if code == 0 else "")


def test_a_session_moves_the_lines_with_the_votes_and_keeps_the_others(home, capsys):
    """HS-01 has 3 of 3 votes, HS-02 one of 3: it stays and the session is kept."""
    assert entered(home, ACTS) == 0
    assert entered(home, SESSION) == 0
    assert (state(home)[0], state(home, "HS-02")[0]) == ("cho_trinh", "cho_hoi_dong")
    assert "HS-02: Hội đồng không thông qua." in capsys.readouterr().out
    with Store.open(home / "kho.db") as store, store.reading() as reader:
        assert [s.id for s in reader.sessions()] == ["KH-01"]


def test_a_session_at_fault_is_not_kept(home, capsys):
    """Minutes that do not give the votes can be mended: nothing is written."""
    assert entered(home, ACTS) == 0
    assert entered(home, SESSION.replace("box: {yes: 3}, recorded: {yes: 3}", "box: {yes: 3}")) == 2
    assert "HS-01: Chưa rõ" in capsys.readouterr().err
    assert state(home)[0] == "cho_hoi_dong"


def test_strangers_in_a_session_are_all_named(home, capsys):
    """Who is present, who presides and who votes must be members."""
    wrong = SESSION.replace("present: [a, b, c]", "present: [a, b, x]").replace(
        "chair: a", "chair: y"
    )
    assert entered(home, wrong.replace("votes: {a:", "votes: {z:")) == 2
    said = capsys.readouterr().err
    assert all(f"không có thành viên “{name}” trong Hội đồng" in said for name in "xyz")
