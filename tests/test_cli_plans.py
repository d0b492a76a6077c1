"""Where plans stand at the command line: ``plans``, ``plan status``, ``due``, ``events``."""

from __future__ import annotations

import json
from datetime import date

import pytest
from test_planning import ALL, ISSUED, OFFICE, SECOND, signed

from khenthuong import PlanCommand
from khenthuong.cli.main import main
from khenthuong.store import Store

STEPS = (
    ("kh_ban_hanh", ISSUED, {"signing": signed()}),
    ("kh_phat_dong", date(2025, 1, 10), {"bodies": ("ấp Trường Phước", "Hội Nông dân xã")}),
    ("kh_kiem_tra", date(2025, 6, 2), {"items": ("m1",), "reason": "7/10 đơn vị đạt"}),
    ("kh_xep_hang", date(2025, 6, 3), {"ranks": (SECOND,)}),
    (
        "kh_nhan_bao_cao",
        date(2025, 6, 4),
        {"items": ("bao-cao-hang",), "bodies": ("Hội Nông dân xã",)},
    ),
)


@pytest.fixture(scope="module")
def kho(tmp_path_factory):
    """A database with the plan of Trường Tây up to June 2025."""
    path = tmp_path_factory.mktemp("kho") / "a.db"
    movement = OFFICE.movement("truong-tay-2025")
    with Store.create(path, OFFICE.pack.content_hash) as store, store.transaction() as tx:
        for trigger, on, more in STEPS:
            answer = OFFICE.carry(movement, PlanCommand(actor=ALL, trigger=trigger, on=on, **more))
            tx.carry([answer.event])
            movement = answer.movement
    return str(path)


def told(capsys, *args):
    """What a command prints, on one line."""
    assert main(list(args)) == 0
    return " ".join(capsys.readouterr().out.split())


def test_the_list_of_plans_tells_where_each_stands(kho, capsys):
    """The plan that runs and one of which nothing is recorded."""
    said = told(capsys, "plans", kho)
    assert "Tình trạng" in said
    assert "thi đua" in said
    assert "chưa ghi" in said
    assert "Tình trạng" not in told(capsys, "plans")


def test_one_plan_is_told_with_milestones_reports_ranks_and_acts(kho, capsys):
    """Days, lateness, who is missing, and what was done, in words."""
    said = told(capsys, "plan", "status", kho, "truong-tay-2025", "--at", "2025-11-01")
    for words in (
        "Đang ở bước Đang thi đua",
        "UBND xã Trường Tây",
        "bộ, ngành, địa phương",
        "Đã làm ngày 02/06/2025, sau ngày",
        "Chưa làm, đã quá ngày",
        "Đã nhận 1/2 đơn vị",
        "khối thi đua xã, phường của thị xã 2 chưa có",
        "Đã phát động phong trào",
    ):
        assert words in said, words
    assert "kh_" not in said


def test_the_day_cuts_off_what_came_later(kho, capsys):
    """On 01/06/2025 the milestone of 31/05/2025 was not checked yet."""
    args = ("plan", "status", kho, "truong-tay-2025", "--at", "2025-06-01", "--json")
    data = json.loads(told(capsys, *args))
    items = {x["item"]: x for x in data["items"]}
    assert items["m1"]["done"] is None
    assert (data["format"], len(data["acts"])) == ("khenthuong-plan/1", 2)


def test_due_lists_milestones_and_reports_of_running_plans(kho, capsys):
    """By day and in JSON; the successor's desk once the commune has ended."""
    said = told(capsys, "due", kho, "--at", "2025-06-30")
    assert "Mốc và báo cáo của các kế hoạch đang thực hiện" in said
    assert "31/10/2025 Còn 123 ngày" in said
    assert "Chưa có của: ấp Trường Phước" in said
    assert "chờ văn bản" not in said
    found = json.loads(told(capsys, "due", kho, "--at", "2025-11-01", "--json", "--late"))
    assert [(x["item"], x["days_left"], x["unit"]) for x in found] == [
        ("m2", -1, "phuong-long-hoa")
    ]
    assert found[0]["waits_for_successor"]


def test_due_of_another_unit_leaves_the_plan_out(kho, capsys):
    """The unit filters plans too."""
    args = ("due", kho, "--at", "2025-06-30", "--unit", "xa-tan-duc", "--json")
    assert json.loads(told(capsys, *args)) == []


def test_events_name_the_plan(kho, capsys):
    """The steps of plans stand among the others."""
    assert "07/01/2025 truong-tay-2025 Ban hành kế hoạch" in told(capsys, "events", kho)


def test_an_unknown_plan_is_answered_with_the_nearest(kho, capsys):
    """A misspelt id is bad input."""
    assert main(["plan", "status", kho, "truong-tay"]) == 2
    assert "truong-tay-2025" in capsys.readouterr().err


def test_what_a_plan_says_is_printed_to_be_held_against_the_paper(capsys):
    """Blank number, unnamed award and a day that stands twice are told as they are."""
    said = told(capsys, "plan", "show", "bac-son-2025")
    assert "Sơ kết phong trào: 30/06/2025" in said
    assert "Tổng kết phong trào: 31/12/2025, mục V.2 lại ghi trước ngày 31/12/2025" in said
    assert "01/KH-UBND-CD, ngày 07/01/2025" in told(capsys, "plan", "show", "truong-tay-2025")
    assert "không nêu tên hình thức" in told(capsys, "plan", "show", "tan-duc-2024")
