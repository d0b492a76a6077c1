"""Old decisions from Excel: read as dated records, doubts asked, nothing dropped."""

from __future__ import annotations

import io
import unicodedata
from datetime import date, datetime
from functools import cache

import click
import openpyxl
import pytest

from khenthuong.basis import InputError
from khenthuong.basis.text import day
from khenthuong.cli.sheets import history
from khenthuong.law.yamltext import read_yaml
from khenthuong.office import Office, open_pack
from khenthuong.office.files.dossier import read_dossier
from khenthuong.sheets import NoteKind, history_yaml, import_history
from khenthuong.sheets.awardnames import AwardNames, name_form

HEAD = ["TT", "Họ và tên", "Năm sinh", "Đơn vị", "Danh hiệu, hình thức", "Năm"]
MORE = ["Số quyết định", "Ngày quyết định", "Cấp quyết định"]
MAU = ["Nguyễn Thị Mẫu", 1980, "xã Thử Nghiệm"]
BASE = """\
format: khenthuong-dossier/1
on: 2025-03-03
dossier:
  id: HS-01
  award: bang-khen-tinh
  ground: cong-trang
  unit: xa-thu-nghiem
  subject: {id: dt-1, kind: ca-nhan, name: Nguyễn Thị Mẫu}
  records:
"""


@cache
def office():
    """One office for all tests of this file."""
    return Office(open_pack(tests=True))


def book(*rows, head=(*HEAD, *MORE), above=2):
    """A workbook as offices keep it: a title, an empty line, a head, the rows."""
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "Khen cũ"
    if above:
        sheet.append(["DANH SÁCH KHEN THƯỞNG CÁC NĂM"])
    sheet.append([]) if above > 1 else None
    sheet.append(list(head))
    for number, row in enumerate(rows, start=1):
        sheet.append([number, *row])
    return made


def content(made):
    """The workbook as bytes."""
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def brought(*rows, **more):
    """The result of importing these rows."""
    return import_history(office(), content(book(*rows, **more)))


def texts(result, kind):
    """The remarks of a kind."""
    return [n.text for n in result.of(kind)]


def refused(*rows, **more):
    """The faults of a list that cannot be imported, as (cell, near)."""
    with pytest.raises(InputError) as caught:
        brought(*rows, **more)
    return [(f.path, f.near) for f in caught.value.faults]


# -- what is read ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("CSTĐCS", "cstd-co-so"),
        ("cstđ cs", "cstd-co-so"),
        ("CSTĐ.CS", "cstd-co-so"),
        ("Chiến sỹ thi đua cơ sở", "cstd-co-so"),
        ("CHIẾN SĨ THI ĐUA CẤP CƠ SỞ", "cstd-co-so"),
        ("LĐTT", "lao-dong-tien-tien"),
        ("lao động tiên tiến", "lao-dong-tien-tien"),
        ("TTLĐXS", "tap-the-ldxs"),
        ("CSTĐ tỉnh", "cstd-tinh"),
        ("BK tỉnh", "bang-khen-tinh"),
        ("Bằng khen của Chủ tịch UBND tỉnh", "bang-khen-tinh"),
        ("BK TTg", "bang-khen-thu-tuong"),
        ("GK xã", "giay-khen-xa"),
        ("HCLĐ hạng Ba", "hcld-3"),
        (unicodedata.normalize("NFD", "Chiến sỹ thi đua cơ sở"), "cstd-co-so"),
    ],
)
def test_awards_are_known_in_words_and_shortened(text, code):
    """Both spellings, any case, decomposed letters and dots give the same award."""
    assert AwardNames(office().pack).read(text) == (code,)


@pytest.mark.parametrize(
    ("decider", "codes"),
    [
        ("Chủ tịch UBND xã A", ("giay-khen-xa",)),
        ("CT UBND phường B, thành phố C", ("giay-khen-xa",)),
        ("UBND thị xã C", ("giay-khen-huyen",)),
        ("Chủ tịch UBND huyện D, tỉnh E", ("giay-khen-huyen",)),
    ],
)
def test_a_bare_certificate_takes_its_level_from_who_decided(decider, codes):
    """*GK* alone says no level; the office that decided does."""
    assert AwardNames(office().pack).read("GK", decider) == codes


def test_every_shortened_name_of_the_data_is_of_one_award():
    """No abbreviation is claimed twice, and each award of the catalogue is found by its label."""
    names = AwardNames(office().pack)
    for award in office().pack.national.awards:
        assert names.read(award.label) == (award.id,)
    seen = {}
    for label in office().pack.national.labels:
        if label.group in ("nhap-danh_hieu", "nhap-khen"):
            for text in label.text.split(";"):
                assert names.read(text.strip()) == (label.code,), text
                assert seen.setdefault(text.strip(), label.code) == label.code


def test_old_decisions_become_dated_records():
    """Year of birth without a day, a day inside the number, days as text and as dates."""
    result = brought(
        [*MAU, "CSTĐCS", 2023, "12/QĐ-UBND", "20/12/2023", ""],
        ["Bà Nguyễn Thị Mẫu", 1980, "xã Thử Nghiệm", "LĐTT", "2022", "9/QĐ ngày 05/01/2023"],
        [*MAU, "BK tỉnh", 2024, "15/QĐ", datetime(2025, 2, 1), ""],  # noqa: DTZ001 - no zone
    )
    (one,) = result.subjects
    assert (one.name, one.born, one.unit) == ("Nguyễn Thị Mẫu", 1980, "xã Thử Nghiệm")
    assert one.records == {
        "danh_hieu": (
            {
                "danh_hieu": "lao-dong-tien-tien",
                "nam": 2022,
                "quyet_dinh": "9/QĐ ngày 05/01/2023",
                "ngay": date(2023, 1, 5),
            },
            {
                "danh_hieu": "cstd-co-so",
                "nam": 2023,
                "quyet_dinh": "12/QĐ-UBND",
                "ngay": date(2023, 12, 20),
            },
        ),
        "khen": (
            {
                "hinh_thuc": "bang-khen-tinh",
                "quyet_dinh": "15/QĐ",
                "ngay": date(2025, 2, 1),
                "tu": date(2024, 1, 1),
                "den": date(2024, 12, 31),
            },
        ),
    }


def test_a_whole_year_taken_for_a_period_is_asked_about():
    """A commendation without its period gets the year, and the reader is asked."""
    result = brought([*MAU, "BK tỉnh", 2024, "15/QĐ", "01/02/2025", ""])
    assert any("trọn năm 2024" in t for t in texts(result, NoteKind.QUESTION))
    result = brought(
        [*MAU, "BK tỉnh", "01/01/2023", "31/12/2024", "15/QĐ", "01/02/2025"],
        head=(*HEAD[:5], "Từ ngày", "Đến ngày", *MORE[:2]),
    )
    (row,) = result.subjects[0].records["khen"]
    assert (row["tu"], row["den"]) == (date(2023, 1, 1), date(2024, 12, 31))
    assert not texts(result, NoteKind.QUESTION)


def test_the_records_fit_a_dossier_file_as_they_stand():
    """The YAML that is written can be put under ``records`` and is read without a fault."""
    result = brought(
        [*MAU, "CSTĐCS", 2023, "12/QĐ-UBND", "20/12/2023", ""],
        [*MAU, "BK tỉnh", 2022, "3", "20/01/2023", "UBND tỉnh"],
    )
    text = history_yaml(office(), result)
    source = read_yaml("lich-su.yaml", text)
    assert not source.faults
    assert source.data["format"] == "khenthuong-history/1"
    lines = text[text.index("  records:\n") :].splitlines()[1:]
    records = list(lines[: lines.index("notes:")]) if "notes:" in lines else lines
    case = read_dossier(office().pack, "a", BASE + "\n".join(records) + "\n")
    assert case.dossier.records["khen"][0]["hinh_thuc"] == "bang-khen-tinh"
    assert case.dossier.records["danh_hieu"][0]["ngay"] == date(2023, 12, 20)


def test_subjects_stand_in_the_order_of_a_list_of_people():
    """By given name first, as offices sort."""
    rows = [[n, 1980, "xã A", "LĐTT", 2023] for n in ("Trần Ví Dụ", "Lê Văn Ân", "Bùi Thị Bé")]
    found = brought(*rows).subjects
    assert [s.name for s in found] == ["Lê Văn Ân", "Bùi Thị Bé", "Trần Ví Dụ"]


# -- questions -------------------------------------------------------------------


def test_marks_tell_people_apart_but_not_where_a_tone_stands():
    """*Hoà* is *Hòa*; *Mậu* is not *Mẫu*."""
    assert name_form("Lê Thị Hoà") == name_form("LÊ  THỊ HÒA")
    assert name_form("Nguyễn Thị Mậu") != name_form("Nguyễn Thị Mẫu")
    assert name_form("Ông Trần Thử", {"ông"}) == name_form("Trần Thử")


@pytest.mark.parametrize(
    ("first", "second", "subjects", "asked"),
    [
        (("Trần Thử", 1980, "xã A"), ("Trần Thử", "05/06/1980", "xã B"), 1, False),
        (("Trần Thử", 1980, "xã A"), ("Trần Thử", 1981, "xã A"), 2, False),
        (("Trần Thử", 1980, "xã A"), ("Trần Thử", None, "xã A"), 1, True),
        (("Trần Thử", 1980, "xã A"), ("Trần Thử", None, "xã B"), 2, True),
        (("Trần Thử", None, "xã A"), ("Trần Thử", None, "xã A"), 1, False),
        (("Trần Mậu", 1980, "xã A"), ("Trần Mẫu", 1980, "xã A"), 2, True),
        (("Trần Mậu", 1980, "xã A"), ("Trần Mẫu", 1990, "xã A"), 2, False),
    ],
)
def test_whether_two_rows_are_one_person_is_asked_when_it_is_not_sure(
    first, second, subjects, asked
):
    """Same name: the birth decides; without one the unit does, and the reader is asked."""
    rows = [[*who, "LĐTT", year, "1/QĐ", None, ""] for who, year in ((first, 2022), (second, 2023))]
    result = brought(*rows)
    assert len(result.subjects) == subjects
    assert bool(texts(result, NoteKind.QUESTION)) is asked


def test_the_same_row_twice_is_imported_once_and_said():
    """A copied row counts once; a row that differs in its number is kept and asked about."""
    row = [*MAU, "CSTĐCS", 2023, "12/QĐ", "20/12/2023", ""]
    result = brought(row, row, [*MAU, "CSTĐCS", 2023, "13/QĐ", "21/12/2023", ""])
    assert len(result.subjects[0].records["danh_hieu"]) == 2
    asked = texts(result, NoteKind.QUESTION)
    assert sum("chỉ nhập một lần" in t for t in asked) == 1
    assert sum("Tạm nhập cả hai" in t for t in asked) == 2
    assert all("Khen cũ!B4" in t or "Khen cũ!B5" in t for t in asked)


def test_one_number_with_two_days_is_asked_about():
    """Two decisions of one office in one year do not share a number."""
    result = brought(
        ["Trần Thử", 1980, "xã A", "LĐTT", 2023, "7/QĐ", "01/12/2023", "UBND xã A"],
        ["Lê Thử", 1981, "xã A", "LĐTT", 2023, "7/QĐ", "02/12/2023", "UBND xã A"],
        ["Bùi Thử", 1981, "xã B", "LĐTT", 2023, "7/QĐ", "03/12/2023", "UBND xã B"],
        ["Võ Thử", 1981, "xã A", "LĐTT", 2024, "7/QĐ", "01/12/2024", "UBND xã A"],
    )
    (text,) = texts(result, NoteKind.QUESTION)
    assert "01/12/2023, 02/12/2023" in text
    assert "03/12/2023" not in text


# -- histories that cannot be ----------------------------------------------------


def district_end():
    """The last day of a district of the data, and the day after."""
    unit = next(u for u in office().pack.national.units if u.level == "huyen" and u.end)
    return unit, unit.end, date.fromordinal(unit.end.toordinal() + 1)


def test_an_office_that_did_not_exist_on_the_day_is_impossible():
    """A certificate of a district after the districts ended, a title signed by one as well."""
    unit, last, after = district_end()
    rows = [
        ["Trần Thử", 1980, "xã A", "GK huyện", last.year, "1/QĐ", day(on), unit.full_name]
        for on in (last, after)
    ]
    impossible = texts(brought(*rows), NoteKind.IMPOSSIBLE)
    assert len(impossible) == 1
    assert "Khen cũ!B5" in impossible[0]
    row = ["Trần Thử", 1980, "xã A", "CSTĐCS", last.year, "2/QĐ", day(after)]
    (text,) = texts(brought([*row, f"UBND {unit.full_name}"]), NoteKind.IMPOSSIBLE)
    assert unit.full_name in text


@pytest.mark.parametrize(
    ("born", "year", "on", "impossible", "warnings"),
    [
        (2015, 2014, "20/12/2014", 1, 0),
        (2015, 2015, "20/12/2015", 1, 0),
        (2015, 2023, "20/12/2023", 0, 1),
        (1980, 2024, "20/12/2023", 1, 0),
        (1980, 2023, "20/12/2023", 0, 0),
        ("31/12/1980", 2023, "20/02/2024", 0, 0),
    ],
)
def test_awards_before_birth_and_years_after_the_decision(born, year, on, impossible, warnings):
    """Not born yet, hardly born, decided before the year began."""
    result = brought(["Trần Thử", born, "xã A", "LĐTT", year, "1/QĐ", on, ""])
    assert len(texts(result, NoteKind.IMPOSSIBLE)) == impossible
    assert len(texts(result, NoteKind.WARNING)) == warnings


def test_a_provincial_title_without_the_titles_before_it_is_a_warning():
    """The number of titles that must come before is that of the rule, not of this test."""
    row = ["Trần Thử", 1980, "xã A"]
    last = [*row, "CSTĐ tỉnh", 2024, "9/QĐ", "01/03/2025", "UBND tỉnh"]
    before = [[*row, "CSTĐCS", y, f"{y}/QĐ", f"20/12/{y}", ""] for y in (2022, 2023, 2024)]
    assert not texts(brought(*before, last), NoteKind.WARNING)
    for kept in (before[:2], [before[0], before[2]], []):
        (text,) = texts(brought(*kept, last), NoteKind.WARNING)
        assert "Điều 22" in text


def test_a_decision_without_a_day_is_said_not_to_be_checked():
    """Without the day of the decision nobody can say whether the office existed."""
    (text,) = texts(brought([*MAU, "LĐTT", 2022]), NoteKind.WARNING)
    assert "chưa có ngày quyết định" in text


# -- what is refused, what is left out -------------------------------------------


@pytest.mark.parametrize(
    ("row", "cell", "near"),
    [
        ([*MAU, "CSTĐ CƠ SỚ X", 2023], "E4", "Chiến sĩ thi đua cơ sở"),
        ([*MAU, "GK", 2023], "E4", ""),
        ([*MAU, "LĐTT", "năm kia"], "F4", ""),
        ([*MAU, "LĐTT", 23], "F4", ""),
        ([*MAU, "LĐTT", None], "E4", ""),
        ([*MAU, "BK tỉnh", None], "E4", ""),
        (["Trần Thử", "tám mươi", "xã A", "LĐTT", 2023], "C4", ""),
        (["Trần Thử", "31/02/1980", "xã A", "LĐTT", 2023], "C4", ""),
        ([None, 1980, "xã A", "LĐTT", 2023], "A4", ""),
        ([*MAU, None, 2023], "B4", ""),
        ([*MAU, "LĐTT", 2023, "1/QĐ", "32/12/2023"], "H4", ""),
        ([*MAU, "LĐTT", "=2000+23"], "F4", ""),
    ],
)
def test_a_cell_that_cannot_be_read_is_named(row, cell, near):
    """Nothing is imported until every cell is clear."""
    cell = {"A4": "C4"}.get(cell, cell)
    assert refused(row) == [(f"Khen cũ!{cell}", near)]


def test_all_unreadable_cells_come_at_once():
    """One round tells everything."""
    rows = [[*MAU, "gì đó", 2023], [*MAU, "LĐTT", "?"], [*MAU, "GK", 2023]]
    assert [p for p, _ in refused(*rows)] == ["Khen cũ!E4", "Khen cũ!F5", "Khen cũ!E6"]


def test_columns_and_sheets_that_are_not_understood_are_said():
    """Nothing is dropped in silence; known columns of no use here are not remarked on."""
    made = book([*MAU, "LĐTT", 2023, "đỏ"], head=(*HEAD, "Màu"))
    made.create_sheet("Ghi chú").append(["chỉ là ghi chú"])
    made.create_sheet("Trống")
    result = import_history(office(), content(made))
    unread = texts(result, NoteKind.UNREAD)
    assert len(unread) == 2
    assert "Màu" in unread[0]
    assert "Ghi chú" in unread[1]


def test_several_sheets_are_one_history():
    """A sheet per year is read as a whole."""
    made = book([*MAU, "LĐTT", 2022])
    second = made.copy_worksheet(made.active)
    second["F4"] = 2023
    (one,) = import_history(office(), content(made)).subjects
    assert [r["nam"] for r in one.records["danh_hieu"]] == [2022, 2023]


@pytest.mark.parametrize("head", [("A", "B"), ("TT", "Họ và tên", "Năm sinh")])
def test_a_sheet_without_a_head_is_told_what_is_needed(head):
    """Name and award are the least a list needs."""
    with pytest.raises(InputError, match="Họ và tên"):
        brought(["x"], head=head)


def test_a_head_without_rows_is_no_history():
    """It is said that there is nothing to import."""
    with pytest.raises(InputError, match="không có dòng nào"):
        brought()


# -- on the command line ---------------------------------------------------------


def run(*arguments):
    """Call the group as the entry point does."""
    return history.main([str(a) for a in arguments], standalone_mode=False)


def test_history_import_writes_once(tmp_path, capsys):
    """The file is written, doubts are shown, and a file that exists is never touched."""
    source, target = tmp_path / "cu.xlsx", tmp_path / "cu.yaml"
    source.write_bytes(content(book([*MAU, "BK tỉnh", 2022, "3", "20/01/2023", "UBND tỉnh"])))
    assert run("import", source, "-o", target) == 0
    out = capsys.readouterr().out
    assert "1 đối tượng, 1 lần khen" in out
    assert "Cần trả lời" in out
    before = target.read_text(encoding="utf-8")
    with pytest.raises(InputError):
        run("import", source, "-o", target)
    assert target.read_text(encoding="utf-8") == before
    assert run("import", source) == 0
    assert capsys.readouterr().out == before


def test_a_fault_writes_nothing(tmp_path):
    """Nothing half-read is left behind."""
    source, target = tmp_path / "cu.xlsx", tmp_path / "cu.yaml"
    source.write_bytes(content(book([*MAU, "??", 2022])))
    with pytest.raises(InputError):
        run("import", source, "-o", target)
    assert not target.exists()
    assert isinstance(history, click.Group)
