"""Lists in Excel: what is written to fill in, what is read back, and what is answered."""

from __future__ import annotations

import io
import random
import re
import sys
import unicodedata
from datetime import date, datetime
from functools import cache
from itertools import product
from pathlib import Path

import attrs
import openpyxl
import pytest

from khenthuong.basis import InputError, Outcome
from khenthuong.basis.text import nfc
from khenthuong.cli.sheets import check_xlsx, is_xlsx, new_xlsx
from khenthuong.office import Office, open_pack
from khenthuong.office.files.asked import wanted
from khenthuong.office.files.checked import check_dossier
from khenthuong.office.files.dossier import read_dossier
from khenthuong.office.files.names import known
from khenthuong.office.files.template import draft
from khenthuong.records import Achievement, Given
from khenthuong.sheets import Pile, check_list, new_list, write_results
from khenthuong.sheets.choices import Choices
from khenthuong.sheets.columns import Columns
from khenthuong.sheets.marks import read_mark

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("ho-so-*.yaml"))
ON = date(2025, 3, 3)
SLUG = re.compile(r"[a-zđ]+(?:-[a-zđ0-9]+)+\b(?!\))|[a-z0-9]+_[a-z0-9_]+")


@cache
def office(tests=True):
    """One office for all tests of this file."""
    return Office(open_pack(tests=tests))


def key_row(sheet):
    """The number of the row of hidden codes, and the codes by column."""
    for row in range(1, 12):
        marks = {n: sheet.cell(row, n).value for n in range(1, sheet.max_column + 1)}
        first = next((v for v in marks.values() if read_mark(v)), None)
        if first:
            return row, {n: (read_mark(v) or ("", v))[1] for n, v in marks.items() if v}
    return None


def table(book, code):
    """The sheet that holds a table."""
    for sheet in book:
        for row in sheet.iter_rows(max_row=12, values_only=True):
            if any((read_mark(v) or ("",))[0] == code for v in row):
                return sheet
    raise AssertionError(code)


class Filled:
    """A list being filled in by an invented office worker."""

    def __init__(self, content):
        self.book = openpyxl.load_workbook(io.BytesIO(content))
        self.rows = {}

    def sheet(self, code="danh_sach"):
        """The sheet of a table."""
        return table(self.book, code)

    def add(self, code="danh_sach", **cells):
        """One row; keys are the ends of the hidden codes, ``__`` for a dot."""
        sheet = self.sheet(code)
        at, keys = key_row(sheet)
        row = self.rows[code] = self.rows.get(code, at + 1) + 1
        for name, value in cells.items():
            sheet.cell(row, self.column(keys, name)).value = value
        return row

    @staticmethod
    def column(keys, name):
        """The number of the column with that key, or with a key that ends so."""
        key = name.replace("__", ".")
        exact = [n for n, k in keys.items() if k in (key, key.partition(".")[2])]
        (found,) = exact or [n for n, k in keys.items() if k.endswith(f".{key}")]
        return found

    def at(self, name, row, code="danh_sach"):
        """The address of a cell as a fault names it."""
        sheet = self.sheet(code)
        return f"{sheet.title}!{sheet.cell(row, self.column(key_row(sheet)[1], name)).coordinate}"

    def common(self, key, value):
        """A value for all lines."""
        sheet = self.sheet("chung")
        for row in range(1, sheet.max_row + 1):
            mark = sheet.cell(row, 1).value
            if mark and (read_mark(mark) or ("", mark))[1] == key:
                sheet.cell(row, 3).value = value
                return
        raise AssertionError(key)

    def bytes(self):
        """The workbook as a file."""
        stream = io.BytesIO()
        self.book.save(stream)
        return stream.getvalue()


def blank(**more):
    """A list for a provincial award of merit, of the invented province."""
    chosen = {"subject": "ca-nhan", "ground": "cong-trang", "unit": "xa-thu-nghiem"} | more
    return Filled(new_list(office().pack, "bang-khen-tinh", ON, **chosen))


def good(filled, stt, **more):
    """A line that meets everything."""
    cells = {
        "stt": stt,
        "subject__name": f"Nguyễn Thị Mẫu {stt}",
        "achievement__start": "01/01/2023",
        "achievement__end": date(2024, 12, 31),
        "facts__chap_hanh_guong_mau": "Có",
        "facts__xuat_sac_phong_trao_tinh": "x",
        "facts__ban_chinh_hoac_chung_thuc": True,
        "records__khen": "Không",
        "records__vu_viec": "Không",
        "papers__to-trinh": "Có",
        "papers__bao-cao": "có",
        "papers__bien-ban": "CÓ",
    }
    return filled.add(**(cells | more))


def faults(filled, **more):
    """The faults of a list as (cell, near)."""
    with pytest.raises(InputError) as caught:
        check_list(office(), filled.bytes(), **more)
    return [(f.path, f.near) for f in caught.value.faults]


def messages(filled):
    """The faults of a list in words."""
    with pytest.raises(InputError) as caught:
        check_list(office(), filled.bytes())
    return str(caught.value)


# -- what is written -------------------------------------------------------------

LISTS = [
    (award.id, ground)
    for award in office().pack.national.awards
    for ground in dict.fromkeys(f.ground for f in award.forms)
]


@pytest.mark.parametrize(("award", "ground"), LISTS)
def test_a_list_asks_for_every_fact_and_record_of_the_rules(award, ground):
    """What ``new`` writes into a dossier file has a column or a sheet in the list."""
    pack = office().pack
    book = openpyxl.load_workbook(io.BytesIO(new_list(pack, award, ON, ground=ground)))
    _, keys = key_row(table(book, "danh_sach"))
    kinds = {s for f in pack.award(award).forms if f.ground == ground for s in f.subjects}
    for kind in sorted(kinds):
        found = wanted(pack, draft(pack, award, ON, subject=kind, ground=ground))
        facts = {*found.facts, *(f for more in found.by_trait.values() for f in more)}
        assert {f"dossier.facts.{f.id}" for f in facts} <= set(keys.values())
        for record in found.records:
            _, fields = key_row(table(book, record.id))
            assert list(fields.values()) == ["stt", *(f.id for f in record.fields)]


@pytest.mark.parametrize(("award", "ground"), LISTS)
def test_what_is_seen_of_a_list_has_no_code(award, ground):
    """Only the hidden row, column and sheet hold codes; the rest is Vietnamese."""
    book = openpyxl.load_workbook(io.BytesIO(new_list(office().pack, award, ON, ground=ground)))
    for sheet in book:
        if sheet.sheet_state != "visible":
            continue
        hidden = {n for n, d in sheet.row_dimensions.items() if d.hidden}
        for cell in (c for row in sheet.iter_rows() for c in row):
            column = sheet.column_dimensions[cell.column_letter]
            if cell.row in hidden or column.hidden or not isinstance(cell.value, str):
                continue
            text = cell.value.replace("khenthuong check", "")
            assert not SLUG.search(text), (sheet.title, cell.coordinate, text)
            assert nfc(text) == text


def test_a_list_is_ready_to_print_and_to_fill_in():
    """A4 landscape, one page wide, header on every page, frozen, drop-downs, hidden codes."""
    filled = blank()
    sheet = filled.sheet()
    at, keys = key_row(sheet)
    assert sheet.row_dimensions[at].hidden
    assert sheet.freeze_panes == f"C{at + 2}"
    assert (sheet.page_setup.orientation, str(sheet.page_setup.paperSize)) == ("landscape", "9")
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == f"${at + 1}:${at + 1}"
    lists = [v for v in sheet.data_validations.dataValidation if v.type == "list"]
    assert len(lists) > len(office().pack.national.papers)
    letter = openpyxl.utils.get_column_letter(Filled.column(keys, "facts__chap_hanh_guong_mau"))
    (rule,) = [v for v in lists if f"{letter}{at + 2}" in v.sqref]
    name, _, area = rule.formula1.partition("!")
    cells = filled.book[name.strip("'")][area.replace("$", "")]
    assert [c.value for (c,) in cells] == ["Có", "Không"]
    assert filled.book[name.strip("'")].sheet_state == "veryHidden"
    assert all(len(v.prompt or "") <= 255 for v in sheet.data_validations.dataValidation)
    assert all(len(v.promptTitle or "") <= 32 for v in sheet.data_validations.dataValidation)


def test_the_help_explains_every_column():
    """Each column of each sheet has a line under its own title in *Hướng dẫn*."""
    filled = blank()
    told = {(r[0], r[1]) for r in filled.book["Hướng dẫn"].iter_rows(values_only=True)}
    for code in ("danh_sach", "khen", "vu_viec", "y_kien"):
        sheet = filled.sheet(code)
        at, _ = key_row(sheet)
        for cell in sheet[at + 1]:
            assert (sheet.title, cell.value) in told


def test_every_code_behind_a_drop_down_has_a_vietnamese_label():
    """Codes of facts and records are shown as words of the data."""
    pack = office().pack
    texts = {(x.group, x.code) for x in pack.national.labels}
    grounds = set(known(pack, "loai-hinh"))
    coded = [(f.id, f.codes) for f in pack.national.facts if f.codes and not f.reads]
    for record in pack.national.records:
        coded += [(f"{record.id}.{f.id}", f.codes) for f in record.fields]
    for owner, codes in coded:
        for code in codes:
            name = owner.rpartition(".")[2]
            assert ("bang-ma", f"{name}.{code}") in texts or code in grounds, (owner, code)


def test_every_list_has_labels_that_lead_back_to_one_code():
    """No two units, posts, papers or opinions share a label."""
    choices = Choices(office().pack)
    for name in ("units", "offices", "awards", "capacities", "leaf", "doi-tuong", "bool"):
        pairs = choices.pairs(name)
        for label, code in pairs.items():
            assert choices.find(name, label) == (code,), label


# -- the same answers as dossier files -------------------------------------------


def as_row(case):
    """The cells of a case on the first sheet, and its records by sheet."""
    dossier, ballot = case.dossier, case.ballot
    choices = Choices(office(tests=False).pack)
    yesno = {True: "Có", False: "Không"}
    cells = {
        "subject__name": dossier.subject.name,
        "subject__title": dossier.subject.title,
        "subject__unit": choices.label("units", dossier.subject.unit),
        "subject__traits": "; ".join(choices.label("dac-diem", t) for t in dossier.subject.traits),
        "achievement__id": dossier.achievement.id,
        "achievement__start": dossier.achievement.start,
        "achievement__end": dossier.achievement.end,
    }
    for code, fact in dossier.facts.items():
        value = fact.value
        cells[f"facts__{code}"] = yesno[value] if isinstance(value, bool) else value
    for kind, rows in dossier.records.items():
        cells[f"records__{kind}"] = yesno[bool(rows)]
    for paper in dossier.papers or ():
        cells[f"papers__{paper}"] = "Có"
    if ballot is not None and ballot.yes is not None:
        cells["council__yes"] = ballot.yes
    return {k: v for k, v in cells.items() if v not in (None, "")}


def fill_from(case, pack):
    """A list with the one case in it, as an office worker would type it."""
    dossier, choices = case.dossier, Choices(pack)
    columns = Columns(choices)
    chosen = {"subject": dossier.subject.kind, "ground": dossier.ground, "unit": dossier.unit}
    filled = Filled(new_list(pack, dossier.award, case.on, procedure=dossier.procedure, **chosen))
    filled.add(stt=1, **as_row(case))
    for kind, rows in dossier.records.items():
        for row in rows:
            shown = {}
            for name, value in row.items():
                column = columns.column(kind, name)
                shown[name] = choices.label(column.choice, value) if column.choice else value
            filled.add(kind, stt="1", **shown)
    for name in ("submitted", "received"):
        filled.common(f"dates.{name}", getattr(dossier.dates, name))
    if case.ballot is not None:
        for name in ("on", "members", "present"):
            filled.common(f"council.{name}", getattr(case.ballot, name))
    if case.signing is not None:
        signing = case.signing
        filled.common("decision.on", signing.on)
        filled.common("decision.office", choices.label("offices", signing.office))
        filled.common("decision.unit", choices.label("units", signing.unit))
        filled.common("decision.capacity", choices.label("capacities", signing.capacity))
    for said in case.attestations:
        filled.add(
            "y_kien",
            leaf=choices.label("leaf", said.leaf),
            text=said.text,
            reason=said.reason,
            by=said.by,
            on=said.on,
        )
    return filled


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda f: f.stem)
def test_an_example_typed_into_a_list_has_the_same_answer(file):
    """Each example of a dossier file gives the same verdict, finding by finding."""
    here = office(tests=False)
    case = read_dossier(here.pack, file.name, file.read_text(encoding="utf-8"))
    plain = attrs.evolve(
        case,
        dossier=attrs.evolve(
            case.dossier,
            facts={k: Given(value=v.value) for k, v in case.dossier.facts.items()},
        ),
    )
    expected = check_dossier(here, "x", plain).verdict
    (line,) = check_list(here, fill_from(case, here.pack).bytes()).lines
    assert line.checked.verdict == expected


def varied(award, ground, subject, seed):
    """An invented case with some facts, some of them false, some not known."""
    dice = random.Random(f"{award}{ground}{subject}{seed}")  # noqa: S311 - invented data
    pack = office().pack
    case = draft(pack, award, ON, subject=subject, ground=ground, unit="xa-thu-nghiem")
    found = wanted(pack, case)
    facts = {}
    for fact in found.facts:
        value = dice.choice((None, False, True, True)) if fact.type == "bool" else dice.randrange(9)
        if value is not None and fact.type in ("bool", "int"):
            facts[fact.id] = Given(value=value)
    records = {r.id: () for r in found.records if dice.random() < 0.8}
    papers = tuple(p for p in ("to-trinh", "bao-cao", "bien-ban") if dice.random() < 0.7)
    dossier = attrs.evolve(
        case.dossier,
        facts=facts,
        records=records,
        papers=papers or None,
        achievement=Achievement(start=date(2023, 1, 1), end=date(2024, 12, 31)),
    )
    return attrs.evolve(case, dossier=dossier)


@pytest.mark.parametrize(
    ("award", "ground", "subject"),
    [
        (a.id, f.ground, s)
        for a in office().pack.national.awards
        for f in a.forms
        for s in f.subjects
        if f.holds(ON)
    ],
)
def test_any_list_answers_as_its_dossiers_do(award, ground, subject):
    """Random facts, records and papers: a line of the list is the dossier it stands for."""
    listed = {"to-trinh", "bao-cao", "bien-ban"}
    chosen = {"subject": subject, "ground": ground, "unit": "xa-thu-nghiem"}
    filled = Filled(new_list(office().pack, award, ON, **chosen))
    _, keys = key_row(filled.sheet())
    listed &= {k.removeprefix("dossier.papers.") for k in keys.values()}
    cases = [varied(award, ground, subject, seed) for seed in range(6)]
    for stt, case in enumerate(cases, start=1):
        cells = as_row(case)
        cells.pop("subject__unit")
        cells = {k: v for k, v in cells.items() if k != "council__yes"}
        cells = {k: v for k, v in cells.items() if not k.startswith("papers__")}
        cells |= {f"papers__{p}": "Có" for p in case.dossier.papers or () if p in listed}
        filled.add(stt=stt, **cells)
    lines = check_list(office(), filled.bytes()).lines
    for case, line in zip(cases, lines, strict=True):
        papers = tuple(p for p in case.dossier.papers or () if p in listed) or None
        subject_ = attrs.evolve(case.dossier.subject, unit="")
        same = attrs.evolve(
            case, dossier=attrs.evolve(case.dossier, papers=papers, subject=subject_)
        )
        assert line.checked.verdict.outcome == office().check(same).outcome
        assert line.checked.verdict.cause == office().check(same).cause


# -- four piles ------------------------------------------------------------------


def four():
    """A list with a line for each pile."""
    filled = blank()
    good(filled, 1)
    good(filled, 2, facts__chap_hanh_guong_mau=None)
    good(filled, 3, facts__chap_hanh_guong_mau="Không")
    good(filled, 4, records__vu_viec="Có")
    filled.add("vu_viec", stt=4, loai="Khiếu nại, tố cáo", tu="01/02/2025")
    return filled


def test_the_lines_of_a_list_fall_into_four_piles():
    """Enough, something missing, not enough, somebody's opinion needed: all counted."""
    result = check_list(office(), four().bytes())
    assert [x.pile for x in result.lines] == [
        Pile.READY,
        Pile.INCOMPLETE,
        Pile.FAILED,
        Pile.ASK,
    ]
    assert result.lines[3].checked.verdict.outcome is Outcome.HOLD
    assert result.counts == dict.fromkeys(Pile, 1)


def test_a_missing_text_of_the_province_asks_for_an_opinion_and_one_answers_for_all():
    """An opinion without a number speaks for every line, one with a number for its own."""
    here = office(tests=False)
    names = [d.label for d in here.pack.national.delegations if d.id.startswith("bang-khen")]
    chosen = {"subject": "ca-nhan", "ground": "cong-trang", "unit": "xa-truong-tay"}
    piles = []
    for stt in (None, 2, ""):
        filled = Filled(new_list(here.pack, "bang-khen-tinh", ON, **chosen))
        good(filled, 1)
        good(filled, 2)
        if stt is not None:
            filled.add(
                "y_kien",
                stt=stt or None,
                leaf=names[0],
                text="Đã đọc bản giấy",
                reason="Không đặt thêm",
                by="Người giả định",
                on="01/03/2025",
            )
        piles.append([x.pile for x in check_list(here, filled.bytes()).lines])
    ready, ask = Pile.READY, Pile.ASK
    assert piles == [[ask, ask], [ask, ready], [ready, ready]]


def test_the_answers_are_written_into_a_copy():
    """Three columns beside each line, the original cells as they were, a sheet of counts."""
    filled = four()
    content = filled.bytes()
    result = check_list(office(), content)
    copy = openpyxl.load_workbook(io.BytesIO(write_results(office(), result)))
    before, after = filled.sheet(), table(copy, "danh_sach")
    at, keys = key_row(after)
    heads = [after.cell(at + 1, n).value for n, k in keys.items() if k.startswith("result.")]
    assert heads == ["Kết luận", "Lý do", "Còn thiếu"]
    first = before.max_column + 1
    assert [after.cell(at + 1 + n, first).value for n in range(1, 5)] == [
        "Đủ điều kiện, tiêu chuẩn",
        "Thiếu hồ sơ, thông tin",
        "Không đủ tiêu chuẩn",
        "Chưa xem xét khen thưởng",
    ]
    assert "khoản 1 Điều 74" in after.cell(at + 4, first + 1).value
    assert "gương mẫu" in after.cell(at + 3, first + 2).value
    for row in before.iter_rows():
        for cell in row:
            kept = after[cell.coordinate].value
            assert kept == cell.value or kept.date() == cell.value
    rows = list(copy["Tổng hợp"].iter_rows(values_only=True))
    assert rows[1] == ("Đủ điều kiện", 1, "25%")
    assert ("Tổng số", 4, "100%") in rows
    assert any(str(row[0]).startswith("Nữ: 0/4 (0%), chưa biết 4") for row in rows)


def test_a_checked_copy_can_be_checked_again():
    """Its result columns are no notes and are filled anew, not added a second time."""
    result = check_list(office(), four().bytes())
    once = write_results(office(), result)
    again = check_list(office(), once)
    assert (again.counts, again.notes) == (result.counts, ())
    twice = openpyxl.load_workbook(io.BytesIO(write_results(office(), again)))
    assert table(twice, "danh_sach").max_column == blank().sheet().max_column + 3


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_nothing_that_is_written_becomes_a_formula(start):
    """A text that starts like a formula stays a text, in a new list and in answers."""
    evil = f"{start}HYPERLINK(1)"
    filled = blank()
    good(filled, 1, facts__chap_hanh_guong_mau="Không")
    result = check_list(office(), filled.bytes())
    line = result.lines[0]
    findings = [attrs.evolve(f, attested_by=evil) for f in line.checked.verdict.findings]
    assert findings

    class Words(type(office().words)):
        """Words that say something dangerous."""

        def headline(self, verdict):
            del verdict
            return evil

    here = Office(office().pack)
    here.words = Words(here.pack)
    copy = openpyxl.load_workbook(io.BytesIO(write_results(here, result)))
    sheet = table(copy, "danh_sach")
    at, keys = key_row(sheet)
    cell = sheet.cell(at + 2, Filled.column(keys, "result__headline"))
    assert (cell.value, cell.data_type, cell.number_format) == (evil, "s", "@")
    assert cell.quotePrefix


# -- what is read ----------------------------------------------------------------


def test_text_from_other_machines_is_read_alike():
    """Decomposed letters, a byte order mark, hard spaces, numbers and days as text."""
    filled = blank()
    name = "\ufeff" + unicodedata.normalize("NFD", "Nguyễn\u00a0Thị  Mẫu ")
    good(
        filled,
        "1",
        subject__name=name,
        facts__chap_hanh_guong_mau=unicodedata.normalize("NFD", "Có"),
        achievement__start="1-1-2023",
        achievement__end=datetime(2024, 12, 31, 7, 30),  # noqa: DTZ001 - Excel has no zone
        records__xep_loai="Có",
    )
    filled.add("xep_loai", stt=1.0, nam="2023", muc="hoàn thành xuất sắc nhiệm vụ")
    filled.add(
        "xep_loai", stt="1", nam=2024.0, muc=unicodedata.normalize("NFD", "Hoàn thành tốt nhiệm vụ")
    )
    (line,) = check_list(office(), filled.bytes()).lines
    dossier = line.checked.case.dossier
    assert dossier.subject.name == "Nguyễn Thị Mẫu"
    assert dossier.achievement.start == date(2023, 1, 1)
    assert dossier.achievement.end == date(2024, 12, 31)
    assert [r["nam"] for r in dossier.records["xep_loai"]] == [2023, 2024]
    assert [r["muc"] for r in dossier.records["xep_loai"]] == ["xuat_sac", "tot"]


def test_abbreviations_and_both_spellings_are_read_in_records():
    """CSTĐCS and *chiến sỹ* are the title they stand for."""
    filled = blank()
    good(filled, 1)
    for text in ("CSTĐCS", "Chiến sỹ thi đua cơ sở", "CSTĐ cơ sở"):
        filled.add("danh_hieu", stt=1, danh_hieu__danh_hieu=text, nam=2024)
    (line,) = check_list(office(), filled.bytes()).lines
    rows = line.checked.case.dossier.records["danh_hieu"]
    assert {r["danh_hieu"] for r in rows} == {"cstd-co-so"}


def test_columns_may_move_sheets_may_be_renamed_and_rows_left_empty():
    """The hidden codes travel with their columns; own columns are left alone and said."""
    filled = blank()
    good(filled, 1)
    filled.rows["danh_sach"] += 3
    good(filled, 2)
    sheet = filled.sheet()
    sheet.title = "Bảng của tôi"
    sheet.insert_cols(3)
    at, _ = key_row(sheet)
    sheet.cell(at + 1, 3).value = "Ghi chú riêng"
    sheet.insert_rows(1)
    result = check_list(office(), filled.bytes())
    assert [x.stt for x in result.lines] == ["1", "2"]
    assert len(result.notes) == 1
    assert "Ghi chú riêng" in result.notes[0]


def test_a_unit_may_be_typed_by_name_when_there_is_one_of_it():
    """A name that several units have is asked about, with their full names."""
    filled = blank()
    good(filled, 1, subject__unit="Xã Thử Nghiệm Mới")
    good(filled, 2, subject__unit="Thử Nghiệm")
    text = messages(filled)
    assert "Danh sách!D6" in text
    assert "xã Thử Nghiệm, huyện Thử Nghiệm, tỉnh Thử Nghiệm" in text
    assert "Danh sách!D5" not in text


def test_the_day_asked_about_replaces_that_of_the_workbook():
    """``on`` wins, and every line is judged on it."""
    filled = blank()
    good(filled, 1)
    (line,) = check_list(office(), filled.bytes(), date(2025, 5, 5)).lines
    assert line.checked.case.on == date(2025, 5, 5)


# -- what is refused -------------------------------------------------------------


GATE, DAY_ONE, DAY_LAST, YES = (
    "facts__chap_hanh_guong_mau",
    "achievement__start",
    "achievement__end",
    "council__yes",
)


@pytest.mark.parametrize(
    ("cell", "value", "near"),
    [
        (GATE, "có lẽ", ""),
        (GATE, 7, ""),
        (DAY_ONE, "2023", ""),
        (DAY_ONE, "31/02/2023", ""),
        (DAY_ONE, "05/20/2023", ""),
        (DAY_LAST, 45000, ""),
        (DAY_LAST, "01/01/2020", ""),
        (YES, "mười", ""),
        (YES, -1, ""),
        (YES, 2.5, ""),
        (YES, True, ""),
        ("subject__traits", "doanh nhan tre", "Doanh nhân"),
        ("subject__unit", "xã Thử Nghiem Moi, tỉnh", "xã Thử Nghiệm Mới, tỉnh Thử Nghiệm"),
        ("subject__name", None, ""),
        ("subject__name", "=A1&A2", ""),
        ("subject__title", "#N/A", ""),
        ("records__khen", "Có", ""),
    ],
)
def test_a_wrong_cell_is_named(cell, value, near):
    """Sheet, address and what was probably meant; nothing is judged."""
    filled = blank()
    if cell == YES:
        filled.common("council.on", "01/03/2025")
    row = good(filled, 1, **{cell: value})
    assert faults(filled) == [(filled.at(cell, row), near)]


def test_a_line_without_a_number_is_asked_for_one():
    """A signature or a remark below the list is no line and is told apart."""
    filled = blank()
    good(filled, 1)
    row = filled.add(subject__name="Người lập bảng")
    assert faults(filled) == [(filled.at("subject__name", row), "")]
    assert "xóa dòng" in messages(filled)


def test_all_faults_of_all_sheets_come_at_once():
    """One round tells everything, in the order of the sheets."""
    filled = blank()
    good(filled, 1, facts__chap_hanh_guong_mau="?", achievement__start="hôm nay")
    good(filled, 1)
    filled.add("khen", stt=1, hinh_thuc="Bằng khen tỉnh")
    filled.add("khen", stt=9, hinh_thuc="Bằng khen của ai đó", den="31/12/2023")
    filled.add("danh_hieu", stt=1, danh_hieu__danh_hieu="CSTĐ", nam="hai nghìn")
    filled.common("dossier.unit", None)
    places = [p for p, _ in faults(filled)]
    assert sorted(places) == sorted(
        [
            filled.at("danh_hieu__danh_hieu", 5, "danh_hieu"),
            filled.at("nam", 5, "danh_hieu"),
            filled.at("stt", 6),
            filled.at(DAY_ONE, 5),
            filled.at(GATE, 5),
            filled.at("records__khen", 5),
            filled.at("den", 5, "khen"),
            filled.at("stt", 6, "khen"),
            filled.at("hinh_thuc", 6, "khen"),
            "Thông tin chung!C5",
        ]
    )


def test_merged_cells_in_the_list_are_asked_to_be_taken_apart():
    """A merged cell holds one value for several lines: which of them it means is not guessed."""
    filled = blank()
    good(filled, 1, subject__unit="xã Thử Nghiệm")
    good(filled, 2)
    filled.sheet().merge_cells("D5:D6")
    assert faults(filled) == [("Danh sách!D5", "")]
    assert "D5:D6" in messages(filled)


def test_a_formula_with_a_result_is_read_and_one_without_is_named():
    """Excel stores results; a workbook that was never calculated has none."""
    filled = blank()
    filled.common("council.on", "01/03/2025")
    row = good(filled, 1, council__yes="=5+6")
    assert faults(filled) == [(filled.at(YES, row), "")]
    assert "công thức" in messages(filled)


def test_a_council_or_a_decision_is_given_whole():
    """Votes without the day of the meeting, a signature without a post: asked for once."""
    filled = blank()
    good(filled, 1, council__yes=9)
    good(filled, 2, council__yes=9)
    filled.common("decision.on", "02/03/2025")
    text = messages(filled)
    for title in ("Ngày họp Hội đồng", "Chức danh quyết định", "Thể thức ký"):
        assert text.count(f"“{title}”") == 1


def test_impossible_votes_and_days_are_named_at_their_cells():
    """What the dossier file refuses is refused here, at the cell."""
    filled = blank()
    row = good(filled, 1, council__yes=20)
    filled.common("council.on", "01/03/2025")
    filled.common("council.members", 10)
    filled.common("council.present", "9")
    filled.common("dates.submitted", "01/01/1990")
    places = {p for p, _ in faults(filled)}
    assert filled.at(YES, row) in places
    assert any(p.startswith("Thông tin chung!C") for p in places)


@pytest.mark.parametrize(
    "content", [b"", b"khong phai", b"PK\x03\x04rac", Path("/khong-co/tep.xlsx")]
)
def test_what_is_no_workbook_is_said_to_be_none(content):
    """An empty, broken or absent file is one fault."""
    with pytest.raises(InputError) as caught:
        check_list(office(), content)
    assert len(caught.value.faults) == 1


def test_another_workbook_is_not_taken_for_a_list():
    """A list made by hand has no hidden codes and is told where to begin."""
    book = openpyxl.Workbook()
    book.active.append(["STT", "Họ và tên"])
    stream = io.BytesIO()
    book.save(stream)
    with pytest.raises(InputError, match="khenthuong new"):
        check_list(office(), stream.getvalue())


def test_an_empty_list_is_no_answer():
    """Without a line there is nothing to judge, and it is said."""
    assert "chưa có trường hợp nào" in messages(blank())


def test_without_openpyxl_the_extra_is_named(monkeypatch):
    """The message says what to install."""
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(InputError, match=re.escape("khenthuong[excel]")):
        new_list(office().pack, "bang-khen-tinh", ON)
    with pytest.raises(InputError, match=re.escape("khenthuong[excel]")):
        check_list(office(), b"PK")


def test_a_list_of_any_length_is_judged_line_by_line():
    """Three hundred lines come back as three hundred answers, in their order."""
    filled = blank()
    for stt in range(1, 301):
        good(filled, stt)
    result = check_list(office(), filled.bytes())
    assert len(result.lines) == 300


# -- on the command line ---------------------------------------------------------


def test_new_xlsx_writes_once(tmp_path, capsys):
    """A file that exists is never touched; a folder that is not there is said."""
    file = tmp_path / "danh-sach.xlsx"
    assert new_xlsx(office().pack, "giay-khen-xa", ON, file) == 0
    assert str(file) in capsys.readouterr().out
    before = file.read_bytes()
    for target in (file, tmp_path / "khong-co" / "x.xlsx"):
        with pytest.raises(InputError):
            new_xlsx(office().pack, "giay-khen-xa", ON, target)
    assert file.read_bytes() == before


def test_check_xlsx_prints_piles_and_answers_with_the_worst_line(tmp_path, capsys):
    """The original stays as it is, the copy is written, the code is that of the worst line."""
    file, copy = tmp_path / "a.XLSX", tmp_path / "b.xlsx"
    file.write_bytes(four().bytes())
    before = file.read_bytes()
    assert is_xlsx(file)
    assert check_xlsx(office(), file, output=copy) == 1
    out = capsys.readouterr().out
    assert "Tổng số: 4 trường hợp" in out
    assert "Cần xin ý kiến: 1 (25%)" in out
    assert not SLUG.search(out.replace(str(tmp_path), ""))
    assert file.read_bytes() == before
    assert copy.exists()
    with pytest.raises(InputError):
        check_xlsx(office(), file, output=copy)


def test_lines_with_the_same_answer_are_told_together(tmp_path, capsys):
    """A reason that a whole list shares is read once, with the numbers it is about."""
    filled = blank()
    for stt in (1, 2, 3, 4):
        good(filled, stt, facts__chap_hanh_guong_mau="Có" if stt == 2 else "Không")
    file = tmp_path / "a.xlsx"
    file.write_bytes(filled.bytes())
    assert check_xlsx(office(), file) == 1
    out = capsys.readouterr().out
    assert "3 trường hợp (STT 1, 3, 4): Không đủ tiêu chuẩn" in out
    assert out.count("khoản 1 Điều 74") == 1


def test_check_xlsx_writes_nothing_when_a_cell_is_wrong(tmp_path):
    """A fault stops everything before the copy."""
    file, copy = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    filled = four()
    filled.common("on", "mai")
    file.write_bytes(filled.bytes())
    with pytest.raises(InputError):
        check_xlsx(office(), file, output=copy)
    assert not copy.exists()


def test_check_xlsx_speaks_json(tmp_path, capsys):
    """Counts and one answer per line, in the form of ``check --json``."""
    import json

    file = tmp_path / "a.xlsx"
    file.write_bytes(four().bytes())
    check_xlsx(office(), file, as_json=True)
    data = json.loads(capsys.readouterr().out)
    assert data["piles"] == {"du": 1, "thieu": 1, "khong_du": 1, "xin_y_kien": 1}
    assert [x["check"]["overall"]["outcome"] for x in data["lines"]] == [
        "dat",
        "chua_du_can_cu",
        "khong_dat",
        "tam_dung",
    ]


def test_every_award_kind_and_ground_can_be_asked_for_alone_or_together():
    """Without a ground or a kind the list has a column for it; with one it has none."""
    pack = office().pack
    for ground, subject in product(("", "phong-trao"), ("", "tap-the")):
        content = new_list(pack, "giay-khen-xa", ON, ground=ground, subject=subject)
        _, keys = key_row(Filled(content).sheet())
        assert ("dossier.ground" in keys.values()) is not bool(ground)
        assert ("dossier.subject.kind" in keys.values()) is not bool(subject)
