"""Every scenario runs exactly once: the list of what is due, and the plugin that holds to it."""

from __future__ import annotations

from pathlib import Path

import pytest

import khenthuong
from khenthuong.basis import InputError
from khenthuong.review import Item, compare, inventory

pytest_plugins = ["pytester"]

FEATURE = """\
# language: vi
Tính năng: Đếm

  Bối cảnh:
    Biết có sổ

  Quy tắc: Thứ nhất
    Căn cứ: a.
    Nguồn: b.

    Bối cảnh:
      Biết có bút

    @TC-01-01 @l2022/1
    Khung tình huống: Ghi <số> dòng
      Khi ghi <số> dòng
      Thì sổ có <số> dòng

      Dữ liệu: ít
        | số |
        | 1  |
        | 2  |

      Dữ liệu: nhiều
        | số |
        | 30 |

  Quy tắc: Thứ hai
    Căn cứ: a.
    Nguồn: b.

    @TC-01-02 @l2022/2
    Tình huống: Ghi một dòng
      Khi ghi 1 dòng
      Và ghi 2 dòng
      Thì sổ có 3 dòng
"""

DUE = (
    Item("a/dem.feature", "Thứ nhất", "Ghi <số> dòng", "TC-01-01", 1, 4, 21),
    Item("a/dem.feature", "Thứ nhất", "Ghi <số> dòng", "TC-01-01", 2, 4, 22),
    Item("a/dem.feature", "Thứ nhất", "Ghi <số> dòng", "TC-01-01", 3, 4, 26),
    Item("a/dem.feature", "Thứ hai", "Ghi một dòng", "TC-01-02", 0, 4, 33),
)


def save(root: Path, text: str = FEATURE) -> Path:
    """Save the feature in a folder of its own."""
    path = root / "features" / "a" / "dem.feature"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return root / "features"


def test_every_row_is_listed(tmp_path: Path) -> None:
    """Rows count over all tables of an outline, steps include both backgrounds."""
    assert inventory(save(tmp_path)) == DUE


def test_scenario_of_a_lost_name_is_listed(tmp_path: Path) -> None:
    """Of two scenarios of one name both are due, though pytest-bdd keeps only the later."""
    more = "\n    Tình huống: Ghi một dòng\n      Khi ghi 1 dòng\n      Thì sổ có 1 dòng\n"
    items = inventory(save(tmp_path, FEATURE + more))
    assert [item.line for item in items if item.scenario == "Ghi một dòng"] == [33, 38]
    (fault,) = compare(items, [item.key for item in items[:-1]])
    assert "đã chạy 1 lần, phải chạy đúng 2 lần" in fault.message


def test_missing_folder_is_refused(tmp_path: Path) -> None:
    """A mistyped folder does not pass for an empty one."""
    with pytest.raises(InputError, match="Không có thư mục"):
        inventory(tmp_path / "features")


@pytest.mark.parametrize("text", ["\ufeff" + FEATURE, FEATURE.replace("Và", "Còn")])
def test_unsound_file_is_refused(tmp_path: Path, text: str) -> None:
    """A file that cannot be read as it stands is an error, not a shorter list."""
    with pytest.raises(InputError, match=r"dem\.feature:"):
        inventory(save(tmp_path, text))


def test_full_run_has_no_fault() -> None:
    """When each item ran once, in whatever order, nothing is said."""
    assert compare(DUE, [item.key for item in reversed(DUE)]) == ()


def test_missing_row_is_told_with_its_line() -> None:
    """A row that did not run is named with its number and its line."""
    (fault,) = compare(DUE, [item.key for item in DUE if item.row != 2])
    assert (fault.file, fault.line) == ("a/dem.feature", 22)
    assert fault.message == "Tình huống “Ghi <số> dòng”, dòng dữ liệu 2, không được chạy."


def test_second_run_is_told() -> None:
    """A scenario bound to two test modules is no proof of order."""
    (fault,) = compare(DUE, [*(item.key for item in DUE), DUE[3].key])
    assert fault.line == 33
    assert "đã chạy 2 lần" in fault.message


def test_unknown_run_is_told() -> None:
    """A run that nobody signed is told, with its file."""
    (fault,) = compare(DUE, [*(item.key for item in DUE), ("b.feature", "Lạ", 0)])
    assert fault.file == "b.feature"
    assert "không có trong danh mục" in fault.message


STEPS = """
import pytest
from pytest_bdd import given, parsers, scenarios, then, when

scenarios({path!r})

@given("có sổ", target_fixture="book")
def book():
    return []

@given("có bút")
def pen():
    pass

@when(parsers.parse("ghi {{n:d}} dòng"))
def write(book, n):
    {write}

@then(parsers.parse("sổ có {{n:d}} dòng"))
def count(book, n):
    assert len(book) == n
"""

CONFTEST = """
pytest_plugins = ["inventory_plugin"]

def pytest_bdd_apply_tag(tag, function):
    return True
"""


@pytest.fixture
def office(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """Set up a small project with one feature, its steps and the plugin."""
    assert khenthuong.__file__
    monkeypatch.setenv("PYTHONPATH", str(Path(khenthuong.__file__).parents[1]))
    monkeypatch.setenv("PYTHONUTF8", "1")
    save(pytester.path)
    plugin = Path(__file__).with_name("inventory_plugin.py").read_text(encoding="utf-8")
    ini = "[pytest]\ntestpaths = tests\nbdd_features_base_dir = features\n"
    (pytester.path / "pytest.ini").write_text(ini, encoding="utf-8")
    add(pytester, "inventory_plugin.py", plugin)
    add(pytester, "conftest.py", CONFTEST)
    add(pytester, "test_other.py", "def test_other():\n    pass\n")
    add(pytester, "features/test_dem.py", steps())
    return pytester


def add(project: pytest.Pytester, name: str, text: str) -> None:
    """Put a file under the tests of the small project."""
    path = project.path / "tests" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def steps(path: str = ".", write: str = "book.extend([0] * n)") -> str:
    """Write a test module that binds the features at ``path``."""
    return STEPS.format(path=path, write=write)


def run(project: pytest.Pytester, *args: str) -> tuple[int, str]:
    """Run pytest in a process of its own; give the exit code and what was printed."""
    result = project.runpytest_subprocess(*args)
    return int(result.ret), result.stdout.str()


TITLE = "Danh mục tình huống không khớp"


@pytest.mark.parametrize("args", [(), ("tests",), ("tests/features",), ("-k", "dem or other")])
def test_whole_run_passes(office: pytest.Pytester, args: tuple[str, ...]) -> None:
    """A run of everything, however asked for, stays green and silent."""
    code, said = run(office, *args)
    assert code == 0, said
    assert TITLE not in said


def test_unbound_scenario_fails_the_session(office: pytest.Pytester) -> None:
    """A feature that no test module binds turns a green session red."""
    other = FEATURE.replace("TC-01", "TC-02")
    (office.path / "features" / "b.feature").write_text(other, encoding="utf-8")
    add(office, "features/test_dem.py", steps("a"))
    code, said = run(office)
    assert code == 1
    assert "4 failed" not in said
    assert "b.feature:22:1: Tình huống “Ghi <số> dòng”, dòng dữ liệu 2, không được chạy." in said


def test_lost_feature_suite_fails_the_session(office: pytest.Pytester) -> None:
    """Without any test module of the features a run of everything is red."""
    (office.path / "tests" / "features" / "test_dem.py").unlink()
    code, said = run(office)
    assert code == 1
    assert said.count("không được chạy") == 4


def test_scenario_of_a_lost_name_fails_the_session(office: pytest.Pytester) -> None:
    """The earlier of two scenarios of one name, lost by pytest-bdd, is missed."""
    more = "\n    Tình huống: Ghi một dòng\n      Khi ghi 1 dòng\n      Thì sổ có 1 dòng\n"
    save(office.path, FEATURE + more)
    code, said = run(office)
    assert code == 1
    assert "đã chạy 1 lần, phải chạy đúng 2 lần" in said


def test_scenario_bound_twice_fails_the_session(office: pytest.Pytester) -> None:
    """Two modules that bind the same feature are told."""
    add(office, "features/test_again.py", steps())
    code, said = run(office)
    assert code == 1
    assert said.count("đã chạy 2 lần") == 4


def test_scenario_left_half_way_fails_the_session(office: pytest.Pytester) -> None:
    """A scenario that skips itself at a step is no proof, though pytest stays green."""
    add(office, "features/test_dem.py", steps(write='pytest.skip("chưa làm")'))
    code, said = run(office)
    assert code == 1
    assert "“Ghi một dòng” chỉ chạy 1 trên 4 bước." in said


def test_skipped_scenario_fails_the_session(office: pytest.Pytester) -> None:
    """A module that is skipped as a whole leaves its scenarios missing."""
    add(office, "features/test_dem.py", steps() + "\npytestmark = pytest.mark.skip\n")
    code, said = run(office)
    assert code == 1
    assert said.count("không được chạy") == 4


def test_empty_features_fail_the_session(office: pytest.Pytester) -> None:
    """A run that compares nothing with nothing is red."""
    (office.path / "features" / "a" / "dem.feature").unlink()
    add(office, "features/test_dem.py", "def test_nothing():\n    pass\n")
    code, said = run(office)
    assert code == 1
    assert "Không có tình huống nào" in said


@pytest.mark.parametrize(
    "args",
    [
        ("tests/test_other.py",),
        ("tests/features/test_dem.py",),
        ("-k", "other"),
        ("--deselect", "tests/features/test_dem.py"),
        ("--ignore", "tests/features/test_dem.py"),
        ("--collect-only",),
    ],
)
def test_chosen_tests_are_not_compared(office: pytest.Pytester, args: tuple[str, ...]) -> None:
    """A run of chosen tests says nothing about the scenarios left out."""
    other = FEATURE.replace("TC-01", "TC-02")
    (office.path / "features" / "b.feature").write_text(other, encoding="utf-8")
    add(office, "features/test_dem.py", steps("a"))
    code, said = run(office, *args)
    assert code == 0, said
    assert TITLE not in said
