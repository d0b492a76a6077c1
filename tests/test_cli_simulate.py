"""The commands simulate, show, events, plans and plan review, as a person types them."""

from __future__ import annotations

import json

import pytest

from khenthuong.cli.main import main
from khenthuong.cli.plans import read_plans
from khenthuong.office import open_pack
from khenthuong.store import Store, verify_lines

SOURCE = "workflows/plans/cat-ne-2025.yaml"
N = ("--dossiers", "12")


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def lines(capsys, *args):
    """Run a command that must succeed; its standard output."""
    assert main([str(a) for a in args]) == 0
    return capsys.readouterr().out


def refused(capsys, *args):
    """Run a command with bad input; what it says."""
    assert main([str(a) for a in args]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "Traceback" not in said.err
    return said.err


def test_same_seed_gives_the_same_bytes(here, capsys):
    """Two databases of one seed export equal lines; another seed does not."""
    exported = []
    for name, seed in (("a.db", 5), ("b.db", 5), ("c.db", 6)):
        lines(capsys, "simulate", "bac-son-2025", *N, "--seed", seed, "--db", here / name)
        exported.append(lines(capsys, "events", here / name, "--jsonl"))
    assert exported[0] == exported[1] != exported[2]
    assert verify_lines(exported[0].splitlines()) == ()
    assert all(json.loads(line)["event"] for line in exported[0].splitlines())


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        ("truong-tay-2025", ["phường Long Hoa", "Công đoàn cơ sở", "thứ Bảy, ngày 15/11/2025"]),
        ("bac-son-2025", ["thị xã Bỉm Sơn", "không còn hình thức này"]),
        ("tay-ninh-2023", ["Luật Thi đua, khen thưởng năm 2003"]),
        ("cat-ne-2025", ["xã Quân Chu"]),
        ("tan-duc-2024", ["01/07/2024"]),
    ],
)
def test_the_summary_is_readable(here, capsys, plan, words):
    """Traps, states, reasons, money, assumptions, a story and the next commands are printed."""
    said = lines(capsys, "simulate", plan, *N, "--db", here / "a.db")
    flat = " ".join(said.split())
    headings = ["Những điều kế hoạch vướng quy định", "Các trường hợp đến đâu"]
    headings += ["Vì sao có bước chưa được đi", "Giả định", "Chuyện của một trường hợp", "Xem tiếp"]
    for text in (*words, *headings, "khenthuong show", str(here / "a.db")):
        assert text in flat
    assert "needs-rule" not in said
    assert plan not in said.replace(f"plan review {plan}", "")


def test_the_database_holds_the_whole_season(here, capsys):
    """Every dossier replays from its events and the chain is whole."""
    lines(capsys, "simulate", "cat-ne-2025", *N, "--db", here / "a.db")
    with Store.open(here / "a.db") as store, store.reading() as reader:
        dossiers = reader.dossiers()
        assert len(dossiers) == 12
        assert reader.verify_chain() == ()
        for dossier in dossiers:
            assert reader.replay(dossier.id) == dossier
        assert {line.dossier for d in reader.decisions() for line in d.lines} == {
            d.id for d in dossiers if d.dates.decided
        }


def test_without_a_name_a_free_one_is_taken(here, capsys):
    """Two runs in one folder leave two databases and say which."""
    first = lines(capsys, "simulate", "tan-duc-2024", "--dossiers", 2)
    second = lines(capsys, "simulate", "tan-duc-2024", "--dossiers", 2)
    assert "mo-phong-tan-duc-2024-1.db" in first
    assert "mo-phong-tan-duc-2024-1-2.db" in second
    assert len(list(here.glob("*.db"))) == 2


def test_nothing_is_overwritten(here, capsys):
    """A file that is there stays byte for byte, be it for the database or the report."""
    taken = here / "a.db"
    taken.write_bytes(b"mine")
    assert "không ghi đè" in refused(capsys, "simulate", "cat-ne-2025", "--db", taken)
    args = ("--db", here / "b.db", "--report", taken)
    assert "không ghi đè" in refused(capsys, "simulate", "cat-ne-2025", *args)
    assert taken.read_bytes() == b"mine"
    assert [p.name for p in here.iterdir()] == ["a.db"]


def test_a_place_that_cannot_be_written(here, capsys):
    """A folder that does not exist is named, and no report stays behind."""
    args = ("--db", here / "no" / "a.db", "--report", here / "r.html")
    assert "không tạo được tệp" in refused(capsys, "simulate", "cat-ne-2025", *args)
    args = ("--db", here / "b.db", "--report", here / "no" / "r.html")
    assert "không tạo được tệp" in refused(capsys, "simulate", "cat-ne-2025", *args)
    assert list(here.iterdir()) == []


def test_a_crash_leaves_nothing_behind(here, capsys, monkeypatch):
    """A fault in the middle takes the new database and the new report away again."""
    from khenthuong.simulation import Season

    def steps(self):
        yield from ()
        raise RuntimeError(self.seed)

    monkeypatch.setattr(Season, "steps", steps)
    args = ("--db", str(here / "a.db"), "--report", str(here / "r.html"))
    assert main(["simulate", "cat-ne-2025", *args]) == 70
    capsys.readouterr()
    assert list(here.iterdir()) == []


def test_bad_names_get_the_nearest_good_one(here, capsys):
    """A plan or a dossier misspelt is answered with the nearest valid name."""
    assert "truong-tay-2025" in refused(capsys, "simulate", "truong-tay")
    assert "cat-ne-2025" in refused(capsys, "plan", "review", "cat-ne")
    assert "--dossiers" in refused(capsys, "simulate", "cat-ne-2025", "--dossiers", "0")
    lines(capsys, "simulate", "cat-ne-2025", *N, "--db", here / "a.db")
    assert "HS-0" in refused(capsys, "show", here / "a.db", "HS-0012")
    assert "không có tệp" in refused(capsys, "show", here / "no.db")


def test_show_tells_any_dossier(here, capsys):
    """Each dossier has a story in Vietnamese; without a name all of them are listed."""
    lines(capsys, "simulate", "bac-son-2025", "--dossiers", 4, "--db", here / "a.db")
    listed = lines(capsys, "show", here / "a.db")
    for number in range(1, 5):
        code = f"HS-{number:03d}"
        assert code in listed
        told = lines(capsys, "show", here / "a.db", code)
        assert "Hiện nay: " in told
        assert "_" not in told.replace("__", "")
    assert "Gửi hồ sơ" in lines(capsys, "events", here / "a.db")


def test_plans_lists_all(capsys):
    """Every shipped plan stands in the list with its unit."""
    said = lines(capsys, "plans")
    for plan in open_pack().national.plans:
        assert plan.id in said


def test_review_of_a_shipped_plan(capsys):
    """Remarks come with kind, place and article; as JSON with stable codes."""
    said = " ".join(lines(capsys, "plan", "review", "bac-son-2025").split())
    assert "Trái quy định" in said
    assert "mục IV.2.a, dòng 119" in said
    data = json.loads(lines(capsys, "plan", "review", "bac-son-2025", "--json"))
    assert data["plan"] == "bac-son-2025"
    assert {"au-office-ended", "pl-continuation"} <= {f["code"] for f in data["findings"]}
    assert all(f["text"] and f["kind"] for f in data["findings"])


def test_review_of_a_file_equals_that_of_the_plan(here, capsys, request):
    """A copied plan file is read like the shipped one."""
    text = (request.config.rootpath / SOURCE).read_text(encoding="utf-8")
    (here / "mine.yaml").write_text(text, encoding="utf-8")
    own = lines(capsys, "plan", "review", here / "mine.yaml", "--json")
    assert own == lines(capsys, "plan", "review", "cat-ne-2025", "--json")
    assert read_plans(open_pack(), here / "mine.yaml")[0].id == "cat-ne-2025"


def test_a_wrong_plan_file_is_told_with_every_place(here, capsys, request):
    """Unknown names are all reported at once, each with line, column and the nearest name."""
    text = (request.config.rootpath / SOURCE).read_text(encoding="utf-8")
    broken = text.replace("award: giay-khen-xa", "award: giay-khen-x")
    broken = broken.replace("office_unit: xa-cat-ne", "office_unit: xa-cat-n")
    (here / "bad.yaml").write_text(broken, encoding="utf-8")
    said = refused(capsys, "plan", "review", here / "bad.yaml").splitlines()
    assert len(said) == 2
    assert all(line.startswith(f"{here / 'bad.yaml'}:") for line in said)
    assert "giay-khen-xa" in said[0]
    assert "xa-cat-ne" in said[1]


def test_two_kinds_of_fault_at_once(here, capsys, request):
    """A day that does not exist and a key that does not exist are told together."""
    text = (request.config.rootpath / SOURCE).read_text(encoding="utf-8")
    broken = text.replace("issued_from: 2025-01-01", "issued_from: 2025-13-01")
    (here / "bad.yaml").write_text(broken.replace("symbol:", "symbl:"), encoding="utf-8")
    said = refused(capsys, "plan", "review", here / "bad.yaml")
    assert "2025-13-01" in said
    assert "symbl" in said


@pytest.mark.parametrize("text", ["", "x: 1\n", "- a\n", "plans: [\n"])
def test_a_file_that_is_no_plan(here, capsys, text):
    """Something else in the file is said in one sentence, with the file's name."""
    (here / "bad.yaml").write_text(text, encoding="utf-8")
    assert "bad.yaml" in refused(capsys, "plan", "review", here / "bad.yaml")


def test_a_file_that_cannot_be_read(here, capsys):
    """A missing file and one that is not text are told apart."""
    assert "không đọc được" in refused(capsys, "plan", "review", here / "no.yaml")
    (here / "bad.yaml").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in refused(capsys, "plan", "review", here / "bad.yaml")


def test_postgresql_holds_the_same_season(here, capsys, database):
    """The same seed exports the same bytes from SQLite and PostgreSQL, and both tell a story."""
    place = here / "a.db"
    lines(capsys, "simulate", "truong-tay-2025", "--dossiers", 5, "--db", place)
    said = lines(capsys, "simulate", "truong-tay-2025", "--dossiers", 5, "--db", database.url)
    assert "Đã ghi" in said
    wanted = lines(capsys, "events", place, "--jsonl")
    assert lines(capsys, "events", database.url, "--jsonl") == wanted
    assert "Hiện nay" in lines(capsys, "show", database.url, "HS-001")
    refused(capsys, "simulate", "truong-tay-2025", "--dossiers", 5, "--db", database.url)
