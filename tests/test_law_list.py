"""The list of what is to be compared, as Excel: written, filled in, read back as a policy file."""

from __future__ import annotations

import io
from datetime import date
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

openpyxl = pytest.importorskip("openpyxl")

from khenthuong import InputError, Status, open_pack, read_policies  # noqa: E402
from khenthuong.cli.main import main  # noqa: E402
from khenthuong.law.policies import Comparison  # noqa: E402
from khenthuong.office.lawbook.status import sources, statements, to_compare  # noqa: E402
from khenthuong.sheets import comparisons_yaml, law_list, read_law_list  # noqa: E402
from khenthuong.sheets.grid import tidy  # noqa: E402

COLUMNS = {"document": 6, "place": 7, "result": 8, "note": 9, "by": 10, "on": 11}
LABELS = {"dung": "Đúng", "sai": "Sai", "khong-tim-thay": "Không tìm thấy"}
FIRST = 5
GOOD = {
    "document": "Công báo",
    "place": "Điều 74",
    "result": "Đúng",
    "by": "Nguyễn Thị Mẫu",
    "on": date(2026, 1, 2),
}


@cache
def pack():
    """The shipped rules."""
    return open_pack()


@cache
def waiting():
    """What is to be compared."""
    return to_compare(pack(), list(statements(pack(), list(sources()))))


@cache
def empty():
    """A short list as it is handed out."""
    return law_list(pack(), waiting()[:8])


def filled(rows, *, data=None):
    """The list with cells of some rows filled in, by row number."""
    book = openpyxl.load_workbook(io.BytesIO(data or empty()))
    sheet = book.worksheets[0]
    for number, cells in rows.items():
        for key, value in cells.items():
            cell = sheet.cell(number, COLUMNS.get(key, key))
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def faults(rows):
    """Where the faults of a filled list are."""
    with pytest.raises(InputError) as error:
        read_law_list(pack(), filled(rows))
    return [(f.path.partition("!")[2], f.near) for f in error.value.faults]


# -- writing ---------------------------------------------------------------------


def test_the_list_has_a_row_for_each_statement_that_was_not_confirmed():
    """Code, what it says, articles, status and hash are there; the rest waits for a reader."""
    sheet = openpyxl.load_workbook(io.BytesIO(empty())).worksheets[0]
    rows = list(sheet.iter_rows(min_row=FIRST, values_only=True))
    assert [(r[0] or "", r[4]) for r in rows] == [(s.code, s.hash) for s in waiting()[:8]]
    assert all(r[1] and r[3] and not any(r[5:]) for r in rows)
    assert sheet.row_dimensions[3].hidden
    assert not {s.status for s in waiting()} & {Status.CONFIRMED, Status.HOUSE}
    assert not any(s.section == "settings" for s in waiting())


def test_the_result_is_chosen_from_a_list():
    """The drop-down allows Đúng, Sai, Không tìm thấy and nothing else."""
    book = openpyxl.load_workbook(io.BytesIO(empty()))
    rules = book.worksheets[0].data_validations.dataValidation
    assert [(r.type, str(r.sqref), r.showErrorMessage) for r in rules] == [
        ("list", f"H{FIRST}:H{FIRST + 7}", True)
    ]
    values = [row[0] for row in book.worksheets[1].iter_rows(values_only=True)]
    assert values == ["Đúng", "Sai", "Không tìm thấy"]


# -- there and back --------------------------------------------------------------

words = (
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cf"]), max_size=30)
    .map(lambda t: tidy(t) or "")
    .filter(lambda t: not t.startswith("#"))
)


@st.composite
def comparisons(draw):
    """What somebody may have found for one statement."""
    result = draw(st.sampled_from(list(LABELS)))
    named = words.filter(bool)
    return {
        "result": result,
        "by": draw(named),
        "on": draw(st.dates(date(2000, 1, 1), date(2100, 1, 1))),
        "document": draw(words if result == "khong-tim-thay" else named),
        "note": draw(named if result == "sai" else words),
        "place": draw(words),
    }


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.integers(0, 7), comparisons(), min_size=1))
def test_what_is_filled_in_comes_back_as_it_was(found):
    """Through the workbook and through the policy file nothing is lost, added or changed."""
    rows = {
        FIRST + index: {k: LABELS[v] if k == "result" else v for k, v in said.items() if v}
        for index, said in found.items()
    }
    read = read_law_list(pack(), filled(rows))
    wanted = tuple(
        Comparison(code=waiting()[i].code, hash=waiting()[i].hash, **said)
        for i, said in sorted(found.items())
    )
    assert read.comparisons == wanted
    assert read.skipped == 8 - len(found)
    policies = read_policies(pack(), {"a.yaml": comparisons_yaml(pack(), read)})
    assert policies.files[0].comparisons == wanted
    assert policies.void == ()


def test_days_and_results_may_be_typed_in_the_usual_ways():
    """3/1/2026 as text, a result in small letters."""
    cells = {**GOOD, "on": "3/1/2026", "result": "đúng"}
    found = read_law_list(pack(), filled({FIRST: cells})).comparisons[0]
    assert (found.on, found.result) == (date(2026, 1, 3), "dung")


# -- what is refused -------------------------------------------------------------


def test_every_fault_of_every_cell_is_named_at_once():
    """Wrong results and days, missing cells, damaged codes; the nearest label is offered."""
    rows = {
        FIRST: {**GOOD, "result": "Dung r", "on": "31/2/2026"},
        FIRST + 1: {"result": "Sai"},
        FIRST + 2: {**GOOD, 5: "xx"},
        FIRST + 3: {**GOOD, 1: "khong-co-ma-nay"},
    }
    found = dict(faults(rows))
    assert list(found) == ["H5", "K5", "J6", "K6", "F6", "I6", "E7", "A8"]
    assert found["H5"] == "Đúng"


def test_one_statement_is_filled_in_once():
    """A row copied below itself contradicts it or says nothing new."""
    again = {**GOOD, 1: waiting()[0].code, 5: waiting()[0].hash}
    assert faults({FIRST: GOOD, FIRST + 1: again}) == [("E6", "")]


def test_a_book_that_is_no_such_list_is_refused():
    """Another workbook, or the list without its column of codes."""
    book = openpyxl.Workbook()
    stream = io.BytesIO()
    book.save(stream)
    with pytest.raises(InputError):
        read_law_list(pack(), stream.getvalue())
    with pytest.raises(InputError, match="Mã nội dung"):
        read_law_list(pack(), filled({3: {5: None}}))


def test_the_command_writes_reads_and_never_overwrites(tmp_path, capsys):
    """Written, filled, read back and used; faults and empty lists leave no file behind."""
    sheet, policy = tmp_path / "doi-chieu.xlsx", tmp_path / "doi-chieu.yaml"
    assert main(["law", "status", "--xlsx", str(sheet)]) == 0
    assert main(["law", "status", "--xlsx", str(sheet)]) == 2
    assert main(["law", "status", "--read", str(sheet)]) == 2
    read = ["law", "status", "--read", str(sheet), "-o", str(policy)]
    assert main(read) == 2
    assert not policy.exists()
    sheet.write_bytes(filled({FIRST: GOOD}, data=sheet.read_bytes()))
    assert main(read) == 0
    out = capsys.readouterr().out
    assert f"1 kết quả đối chiếu, {len(waiting()) - 1} dòng chưa điền" in out
    assert main(["law", "policies", "--policy", str(policy)]) == 0
    assert main(read) == 2
