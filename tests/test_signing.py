"""Sign-off: bound to content, void by any change, refused where it must be, never half-written."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import attrs
import docx
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reviewed import (
    ARTICLE,
    FILE,
    ON,
    SMALL,
    all_good,
    article,
    pack,
    small_book,
    small_folder,
    words,
)

from khenthuong.basis import InputError
from khenthuong.cli import reviewdesk
from khenthuong.cli.main import main
from khenthuong.review.book.shown import Part
from khenthuong.review.signing import (
    Given,
    Record,
    answers_on,
    changes,
    form_of,
    read_records,
    save,
    signed_book,
    standings,
    take,
)
from khenthuong.review.signing.excelform import form_xlsx, read_xlsx
from khenthuong.review.signing.files import text_of
from khenthuong.review.signing.form import COLUMNS
from khenthuong.review.signing.wordform import form_docx, read_docx

OTHER = "tieu-chuan/l2022/9"
BARRED = "tieu-chuan/l2022/74"
BY, POSITION = "Nguyễn Thị Mẫu", "Chuyên viên, Sở Nội vụ"
RECORD = "ky-duyet/tieu-chuan/l2022-8.yaml"


def answer(code=ARTICLE, **changed) -> Given:
    """An answer to an article."""
    said = {"by": BY, "position": POSITION, "on": ON, "answer": "dong-y", "file": code}
    return Given(article=code, **{**said, **changed})


def signed(folder: Path, *given, today=ON) -> dict[str, Record]:
    """Records with these answers."""
    book = small_book(folder)
    made = take(words(), book, {}, given or [answer()], today)
    return {r.article: r for r in made}


def state(folder: Path, records, code=ARTICLE, rules=None) -> str:
    """Where an article stands."""
    book = small_book(folder, rules)
    return next(s.state for s in standings(book, records) if s.code == code)


# -- binding ---------------------------------------------------------------------


def test_a_signature_holds_while_nothing_changes(tmp_path):
    """Also when it was written to its file and read again."""
    folder = small_folder(tmp_path)
    records = signed(folder)
    assert state(folder, records) == "valid"
    assert [p.relative_to(folder).as_posix() for p in save(folder, records.values())] == [RECORD]
    read = read_records(folder, words())
    assert read == records
    shown = article(signed_book(small_book(folder), read)).signed
    assert [(s.by, s.on, s.valid) for s in shown] == [(BY, ON, True)]


@pytest.mark.parametrize(
    ("old", "new", "was", "now"),
    [
        (
            "| tập thể | Không đúng hình thức hoặc đối tượng   |",
            "| tập thể | Đúng hình thức và đối tượng           |",
            "tập thể | Không đúng hình thức hoặc đối tượng",
            "tập thể | Đúng hình thức và đối tượng",
        ),
        ("Khi xem loại hình", "Khi thẩm định", "Khi xem loại hình", "Khi thẩm định"),
        (
            "Nguồn: đã đối chiếu văn bản.",
            "Nguồn: theo nguồn dẫn lại.",
            "Nguồn: đã đối chiếu văn bản.",
            "Nguồn: theo nguồn dẫn lại.",
        ),
    ],
)
def test_a_changed_scenario_voids_and_the_old_words_are_told(tmp_path, old, new, was, now):
    """The line as it was signed stands against the line as it is."""
    folder = small_folder(tmp_path)
    records = signed(folder)
    small_folder(tmp_path, SMALL.replace(old, new))
    assert state(folder, records) == "void"
    before = records[ARTICLE].contents[0].parts
    found = changes(before, article(small_book(folder)).parts)
    assert [c.kind for c in found] == ["reworded"]
    assert (was, now) in found[0].lines


def test_a_changed_rule_voids_its_article_and_no_other(tmp_path):
    """The sentence made from the data is told as it was and as it is."""
    folder = small_folder(tmp_path)
    records = signed(folder, answer(), answer(OTHER, answer="de-nghi-sua", reason="Ghi rõ."))
    rules = pack().national.rules
    old = next(r for r in rules if r.id == "aw-ground-cong-hien")
    new = attrs.evolve(old, label="Khen quá trình cống hiến chỉ cho cá nhân")
    national = attrs.evolve(pack().national, rules=tuple(new if r is old else r for r in rules))
    changed = attrs.evolve(pack(), national=national)
    assert state(folder, records, rules=changed) == "void"
    assert state(folder, records, OTHER, changed) == "objected"
    parts = article(small_book(folder, changed)).parts
    (found,) = changes(records[ARTICLE].contents[0].parts, parts)
    assert found.lines == (
        (
            "Khen thưởng quá trình cống hiến chỉ dành cho cá nhân",
            "Khen quá trình cống hiến chỉ cho cá nhân",
        ),
    )


PARTS = st.lists(
    st.builds(
        lambda n, lines: Part(key=f"k{n}", title=f"t{n}", lines=tuple(lines), data="d"),
        st.integers(0, 5),
        st.lists(st.sampled_from("abcd"), max_size=4),
    ),
    max_size=5,
    unique_by=lambda p: p.key,
)


@settings(max_examples=60, deadline=None)
@given(PARTS, PARTS)
def test_nothing_is_told_of_equal_contents_and_something_of_others(old, new):
    """What is told is exactly which parts differ."""
    assert changes(old, old) == ()
    before, after = {p.key: p for p in old}, {p.key: p for p in new}
    wanted = {k for k in before | after if before.get(k) != after.get(k)}
    assert {c.key for c in changes(old, new)} == wanted


def test_a_change_of_data_without_words_is_told_as_one():
    """An order or a code that no sentence names."""
    old = Part(key="k", title="t", lines=("a",), data="1")
    assert [c.kind for c in changes([old], [attrs.evolve(old, data="2")])] == ["data"]


# -- refusals ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (answer(BARRED), "chưa được ký Điều 74"),
        (answer("tieu-chuan/l2022/88"), "không có điều nào mang mã"),
        (answer(by=" "), "chưa ghi họ và tên"),
        (answer(position=""), "chưa ghi chức vụ"),
        (answer(on=date(2026, 11, 22)), "ngày 22/11/2026 chưa đến"),
        (answer(answer="khong-dong-y"), "phải ghi lý do"),
        (answer(seen="0" * 12), "đã đổi từ khi lập phiếu"),
    ],
)
def test_what_may_not_be_signed_is_refused_with_the_reason(tmp_path, one, wanted):
    """And the good answer beside it is not taken either."""
    with pytest.raises(InputError) as caught:
        signed(small_folder(tmp_path), answer(), one)
    assert any(wanted in f.message for f in caught.value.faults)


def test_an_objection_needs_no_green_light(tmp_path):
    """Somebody may object to what cannot be signed yet; it is shown."""
    folder = small_folder(tmp_path)
    records = signed(folder, answer(BARRED, answer="khong-dong-y", reason="Sai điểm d."))
    assert state(folder, records, BARRED) == "objected"


def test_the_same_answer_is_not_taken_twice(tmp_path):
    """Whatever the case of the name; another answer takes its place."""
    folder = small_folder(tmp_path)
    records = signed(folder)
    with pytest.raises(InputError, match="đã có đúng ý kiến này"):
        take(words(), small_book(folder), records, [answer(by="NGUYỄN THỊ MẪU")], ON)
    later = answer(answer="de-nghi-sua", reason="Xem lại.", on=ON)
    (made,) = take(words(), small_book(folder), records, [later], ON)
    assert state(folder, {ARTICLE: made}) == "objected"


# -- records on disk ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("by: Nguyễn Thị Mẫu", "by: Trần Văn Mẫu", "đã bị sửa sau khi ghi"),
        ("2026-11-21", "2026-11-20", "đã bị sửa sau khi ghi"),
        ("- Khi xem loại hình", "- Khi thẩm định", "nội dung ghi kèm đã bị sửa"),
        ("answer: dong-y", "answer: dong", "ý kiến phải là một trong"),
        ("khenthuong-ky-duyet/1", "khenthuong-ky-duyet/9", "cần “khenthuong-ky-duyet/1”"),
        ("article: tieu-chuan/l2022/8", "article: tieu-chuan/l2022/9", "phải nằm ở"),
        ("position:", "chuc_vu:", "khóa không có"),
    ],
)
def test_a_record_changed_by_hand_is_found(tmp_path, old, new, wanted):
    """With file and line."""
    folder = small_folder(tmp_path)
    save(folder, signed(folder).values())
    path = folder / RECORD
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_records(folder, words())
    assert any(wanted in f.message and f.file == RECORD for f in caught.value.faults)


def test_nothing_is_half_written(tmp_path, monkeypatch):
    """When the second record cannot be written, the first one is as it was."""
    folder = small_folder(tmp_path)
    first = signed(folder)
    save(folder, first.values())
    before = {p: p.read_bytes() for p in (folder / "ky-duyet").rglob("*.*")}
    both = signed(folder, answer(by="Lê Văn Mẫu"), answer(OTHER, answer="de-nghi-sua", reason="x"))
    written = Path.write_text

    def fails(path, text, **options):
        if "l2022-9" in path.name:
            raise OSError
        return written(path, text, **options)

    monkeypatch.setattr(Path, "write_text", fails)
    with pytest.raises(OSError):  # noqa: PT011 - that it is told, not its words
        save(folder, both.values())
    assert {p: p.read_bytes() for p in (folder / "ky-duyet").rglob("*.*")} == before


def test_a_record_is_text_to_read(tmp_path):
    """Vietnamese as it is, no escapes, the sentences that were signed."""
    text = text_of(signed(small_folder(tmp_path))[ARTICLE])
    assert "by: Nguyễn Thị Mẫu" in text
    assert "- Khi xem loại hình" in text
    assert "\\u" not in text


# -- forms --------------------------------------------------------------------------

ROW = {"dong-y": "x", "sign": BY}


def form(folder: Path):
    """A form of three articles."""
    book = small_book(folder)
    return form_of(words(), book, [article(book, c) for c in (ARTICLE, OTHER, BARRED)])


def word(folder: Path, rows, by=BY, position=POSITION, on="21/11/2026") -> bytes:
    """A Word form filled in: column and text by row."""
    document = docx.Document(io.BytesIO(form_docx(words(), form(folder), ON)))
    heads, table = document.tables
    for line, text in enumerate((by, position, on)):
        heads.rows[line].cells[1].text = text
    for row, cells in rows.items():
        for column, text in cells.items():
            table.rows[row].cells[COLUMNS.index(column)].text = text
    return _bytes(document)


def excel(folder: Path, rows, by=BY, position=POSITION, on="21/11/2026") -> bytes:
    """The same in Excel."""
    book = openpyxl.load_workbook(io.BytesIO(form_xlsx(words(), form(folder))))
    sheet = book.worksheets[0]
    head = next(c.row for r in sheet.iter_rows() for c in r if c.value == "Mã điều")
    for line, text in enumerate((by, position, on), start=3):
        sheet.cell(line, 3).value = text or None
    for row, cells in rows.items():
        for column, text in cells.items():
            sheet.cell(head + row, COLUMNS.index(column) + 1).value = text
    return _bytes(book)


def _bytes(made) -> bytes:
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def brought_back(folder: Path, kind: str, rows, **heads):
    """The answers on a form that came back."""
    if kind == "docx":
        return answers_on(words(), read_docx(words(), "p.docx", word(folder, rows, **heads)))
    return answers_on(words(), read_xlsx(words(), "p.xlsx", excel(folder, rows, **heads)))


KINDS = pytest.mark.parametrize("kind", ["docx", "xlsx"])


@KINDS
def test_a_filled_form_gives_its_answers(tmp_path, kind):
    """Ticked rows only; both kinds of file say the same."""
    rows = {1: ROW, 3: {"khong-dong-y": "X", "reason": "Sai điểm d", "sign": "nguyễn thị mẫu"}}
    folder = small_folder(tmp_path)
    found = brought_back(folder, kind, rows)
    assert [(g.article, g.answer, g.by, g.on, g.reason) for g in found] == [
        (ARTICLE, "dong-y", BY, ON, ""),
        (BARRED, "khong-dong-y", BY, ON, "Sai điểm d"),
    ]
    assert set(signed(folder, *found)) == {ARTICLE, BARRED}


@KINDS
@pytest.mark.parametrize(
    ("cells", "column", "wanted"),
    [
        ({"dong-y": "ừ", "sign": ""}, "Đồng ý", "cần dấu x hoặc để trống; nhận được “ừ”"),
        ({"dong-y": "x", "khong-dong-y": "x"}, "Mã điều", "chỉ đánh dấu một ý kiến"),
        ({"de-nghi-sua": "x", "sign": BY}, "Lý do", "“Đề nghị sửa” thì phải ghi lý do"),
        ({"dong-y": "x"}, "Ký", "chưa ký"),
        ({"dong-y": "x", "sign": "Người Khác"}, "Ký", "khác người rà soát"),
        ({"reason": "hay"}, "Mã điều", "chưa đánh dấu ý kiến nào"),
        ({"dong-y": "x", "sign": BY, "code": "hỏng"}, "Mã điều", "cần mã điều và mã nội dung"),
    ],
)
def test_a_fault_names_file_row_column_and_what_was_expected(tmp_path, kind, cells, column, wanted):
    """In both kinds of file."""
    with pytest.raises(InputError) as caught:
        brought_back(small_folder(tmp_path), kind, {2: cells})
    (fault,) = caught.value.faults
    place = "dòng 2, cột" if kind == "docx" else "Phiếu rà soát!"
    assert fault.file == f"p.{kind}"
    assert fault.path.startswith(place)
    assert fault.path.endswith(f"“{column}”")
    assert wanted in fault.message


@KINDS
def test_all_faults_of_a_form_are_told_at_once(tmp_path, kind):
    """Heads and rows."""
    rows = {1: {"dong-y": "?", "sign": BY}, 2: {"dong-y": "x"}}
    with pytest.raises(InputError) as caught:
        brought_back(small_folder(tmp_path), kind, rows, position="", on="31/02/2026")
    assert len(caught.value.faults) == 4


@KINDS
def test_an_article_twice_and_an_empty_form_are_refused(tmp_path, kind):
    """A row that was copied over another one; a form nobody filled in."""
    folder = small_folder(tmp_path)
    code = form(folder).rows[0][1]
    with pytest.raises(InputError, match="đã có ở dòng 1"):
        brought_back(folder, kind, {1: ROW, 2: {**ROW, "code": code}})
    with pytest.raises(InputError, match="chưa có ý kiến nào"):
        brought_back(folder, kind, {})


def test_a_form_whose_content_changed_since_is_refused(tmp_path):
    """What was read on paper is not what would be signed."""
    folder = small_folder(tmp_path)
    found = brought_back(folder, "docx", {1: ROW})
    small_folder(tmp_path, SMALL.replace("xem loại hình", "thẩm định"))
    with pytest.raises(InputError, match="đã đổi từ khi lập phiếu"):
        signed(folder, *found)


@pytest.mark.parametrize(("read", "name"), [(read_docx, "p.docx"), (read_xlsx, "p.xlsx")])
def test_a_file_that_is_no_form_is_refused(read, name):
    """Neither bytes of another kind nor a file without the table."""
    with pytest.raises(InputError, match="không đọc được"):
        read(words(), name, b"nothing")
    empty = _bytes(docx.Document() if name == "p.docx" else openpyxl.Workbook())
    with pytest.raises(InputError, match="không thấy bảng"):
        read(words(), name, empty)


def test_a_row_that_lost_a_cell_is_named(tmp_path):
    """Merged cells in Word are fewer cells."""
    document = docx.Document(io.BytesIO(form_docx(words(), form(small_folder(tmp_path)), ON)))
    row = document.tables[1].rows[1]
    row.cells[4].merge(row.cells[5])
    with pytest.raises(InputError, match="dòng 1 có 8 ô, phải có 9 ô"):
        read_docx(words(), "p.docx", _bytes(document))


# -- the commands ---------------------------------------------------------------------


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder of an office and its command line; every scenario passes."""
    folder = small_folder(tmp_path / "features")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(reviewdesk, "_results", lambda folder, _: (all_good(folder), ()))
    return folder


def run(capsys, *args) -> tuple[int, str, str]:
    """One command: exit code and what it printed."""
    code = main(["review", *args])
    said = capsys.readouterr()
    return code, said.out, said.err


SIGN = ("--by", BY, "--position", POSITION, "--on", "2026-11-20")


def test_sign_status_change_diff(desk, capsys):
    """The whole way of one signature."""
    assert run(capsys, "sign", ARTICLE, *SIGN)[0] == 0
    code, out, _ = run(capsys, "status")
    assert code == 0
    assert "Chữ ký còn giá trị: 1" in out
    assert "ngày 20/11/2026" in out
    assert run(capsys, "diff")[:2] == (0, "Không có nội dung nào thay đổi từ khi ký.\n")
    small_folder(desk, SMALL.replace("xem loại hình", "thẩm định"))
    code, out, _ = run(capsys, "status", "--json")
    assert code == 1
    states = {x["article"]: x["state"] for x in json.loads(out)}
    assert states[ARTICLE] == "void"
    code, out, _ = run(capsys, "diff", ARTICLE)
    assert code == 1
    assert "Khi ký: Khi xem loại hình" in out
    assert "Nay: Khi thẩm định" in out


def test_a_refused_signature_writes_nothing(desk, capsys):
    """All reasons on the error stream."""
    code, _, err = run(capsys, "sign", ARTICLE, BARRED, *SIGN)
    assert code == 2
    assert err.count("chưa được ký Điều 74") >= 2
    assert not (desk / "ky-duyet").exists()


def test_a_form_goes_out_and_comes_back(desk, capsys):
    """Written once, filled in, imported; a second import changes nothing."""
    assert run(capsys, "form", ARTICLE, "-o", "phieu.docx")[0] == 0
    assert run(capsys, "form", ARTICLE, "-o", "phieu.docx")[0] == 2
    document = docx.Document("phieu.docx")
    for line, text in enumerate((BY, POSITION, "20/11/2026")):
        document.tables[0].rows[line].cells[1].text = text
    cells = document.tables[1].rows[1].cells
    cells[4].text, cells[8].text = "x", BY
    document.save("phieu-da-dien.docx")
    code, out, _ = run(capsys, "import", "phieu-da-dien.docx")
    assert code == 0
    assert "Đã ghi 1 ý kiến của Nguyễn Thị Mẫu" in out
    before = (desk / RECORD).read_bytes()
    assert run(capsys, "import", "phieu-da-dien.docx")[0] == 2
    assert (desk / RECORD).read_bytes() == before


@pytest.mark.usefixtures("desk")
def test_wrong_names_are_answered_with_the_nearest(capsys):
    """Article, chapter, kind of file."""
    assert "tieu-chuan/l2022/8" in run(capsys, "sign", "tieu-chuan/l2022/8x", *SIGN)[2]
    assert "“tieu-chuan”" in run(capsys, "form", "-o", "p.docx", "--chapter", "tieuchuan")[2]
    assert "cần phiếu dạng .docx hoặc .xlsx" in run(capsys, "form", "-o", "p.pdf")[2]
    assert "không có tệp này" in run(capsys, "import", "p.docx")[2]


def test_the_shipped_features_are_not_signed(tmp_path, monkeypatch, capsys):
    """An office signs its own folder, never one inside the program."""
    monkeypatch.chdir(tmp_path)
    code, _, err = run(capsys, "sign", OTHER, *SIGN)
    assert code == 2
    assert "thư mục tình huống đi kèm chương trình" in err
    assert FILE not in err
