"""The phrase book refuses whatever would let a sentence mean nothing, or two things."""

from __future__ import annotations

import ast
import re
import shutil
from datetime import date
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import khenthuong.review
from khenthuong import DefinitionError, UnknownName, open_pack
from khenthuong.review.phrases import Mismatch, load_book, phrase
from khenthuong.review.phrases.expect import expect, expect_among, expect_no_sentence, shown
from khenthuong.review.phrases.kinds import Kind
from khenthuong.review.phrases.pattern import compiled, readable

SHIPPED = Path(__file__).parents[1] / "workflows" / "mau-cau"
KINDS = {"số": r"\d+", "chữ": ".+?"}

BOOK = """
title: Thử
kinds:
  - {name: số, says: số, reads: number, pattern: '\\d+'}
  - {name: màu, words: {xanh: xanh, đỏ: do}}
phrases:
  - id: thu.mot
    kind: cho
    text: 'có {count:số} hồ sơ[ màu {color:màu}]'
    example: có 3 hồ sơ màu đỏ
  - id: thu.hai
    kind: cho
    text: 'các hồ sơ sau:'
    example: 'các hồ sơ sau:'
    below: rows
    columns: {số: 'number:số', '[màu]': 'color:màu'}
"""

shipped_book, shipped_pack = cache(load_book), cache(open_pack)
OVERLAP = "có {số} hồ sơ\n    example: có 3 hồ sơ"


def module(*bound):
    """A module with these functions."""
    made = ModuleType("thu")
    for number, one in enumerate(bound):
        setattr(made, f"f{number}", one)
    return made


@phrase("thu.mot")
def one(world, count: int, color: str | None) -> None:
    """A function that fits its phrase."""


@phrase("thu.hai")
def two(world, rows) -> None:
    """Another."""


@phrase("thu.mot")
def no_color(world, count: int) -> None:
    """Leaves a slot untaken."""


@phrase("thu.mot")
def more(world, count: int, color: str | None, size: int) -> None:
    """Wants what the phrase does not give."""


@phrase("thu.mot")
def other_type(world, count: str, color: str | None) -> None:
    """Takes a number for a text."""


@phrase("thu.mot")
def never_left_out(world, count: int, color: str) -> None:
    """Forgets that the color may be left out."""


@phrase("thu.ba")
def nothing(world) -> None:
    """Bound to no phrase."""


def load(folder, text, *bound):
    """The book of this text, with what was unsaid in the shipped one."""
    for name in ("mac-dinh.yaml",):
        (folder / name).write_text((SHIPPED / name).read_text("utf-8"), encoding="utf-8")
    (folder / "thu.yaml").write_text(text, encoding="utf-8")
    return load_book(folder, modules=[module(*(bound or (one, two)))])


def test_a_book_without_fault_is_loaded(tmp_path):
    """The book that the next test spoils is sound."""
    book = load(tmp_path, BOOK)
    assert [entry.phrase.id for entry in book.entries] == ["thu.mot", "thu.hai"]
    (match,) = book.find("cho", "có 12 hồ sơ")
    assert book.values(match, open_pack()) == {"count": 12, "color": None}
    assert book.find("khi", "có 12 hồ sơ") == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{count:số}", "{count:sô}", "không có loại chỗ trống “sô”. Có phải “số”?"),
        ("{count:số}", "{amount:số}", "hàm không nhận “amount”"),
        ("{count:số}", "{count:số} và {count:số}", "chỗ trống “count” có hai lần"),
        ("[ màu {color:màu}]", "[ màu {color:màu}", "thiếu dấu “]”"),
        ("[ màu {color:màu}]", " màu {color:màu}]", "thừa dấu “]”"),
        ("[ màu {color:màu}]", "[ màu {color:màu}]|", "dấu “|” đặt sai chỗ"),
        ("[ màu {color:màu}]", " màu {color:màu}", "hàm nhận “color” theo kiểu khác"),
        ("example: có 3 hồ sơ màu đỏ", "example: có hồ sơ", "câu ví dụ không theo mẫu"),
        ("example: có 3 hồ sơ màu đỏ", "", "thiếu khóa bắt buộc “example”"),
        ("'các hồ sơ sau:'\n    example: 'các hồ sơ sau:'", OVERLAP, "câu ví dụ cũng khớp mẫu"),
        ("id: thu.hai", "id: thu.mot", "mã đã dùng cho một mẫu câu khác"),
        ("id: thu.hai", "id: thu.hia", "chưa có hàm nào thực hiện. Có phải “thu.hai”?"),
        ("kind: cho", "kind: biet", "“kind” nhận một trong: cho, khi, thi"),
        ("below: rows", "below: table", "“columns” đi cùng “below: rows”"),
        ("'number:số'", "'number'", "cột “số” cần tên và loại"),
        ("'number:số'", "'number:sô'", "không có loại chỗ trống “sô”"),
        ("reads: number", "reads: nomber", "không có cách đọc “nomber”. Có phải “number”?"),
        (", pattern: '\\d+'", "", "cần “words”, hoặc “reads” và “pattern”"),
        ("kind: cho", "kind: cho\n    colour: x", "khóa không có trong mẫu"),
    ],
)
def test_a_fault_of_the_data_is_told_with_its_place(tmp_path, old, new, said):
    """Nothing is half-loaded; the message names the file and the line."""
    assert old in BOOK
    with pytest.raises(DefinitionError) as error:
        load(tmp_path, BOOK.replace(old, new, 1))
    assert said in str(error.value)
    assert all(fault.line for fault in error.value.faults if fault.file.startswith("mau-cau/"))


@pytest.mark.parametrize(
    ("bound", "said"),
    [
        ((one,), "mẫu câu “thu.hai”: chưa có hàm nào thực hiện"),
        ((one, two, nothing), "không có mẫu câu “thu.ba”"),
        ((one, two, no_color), "mẫu câu “thu.mot” có nhiều hàm thực hiện"),
        ((no_color, two), "hàm không nhận “color”"),
        ((more, two), "mẫu câu không cho “size” mà hàm cần"),
        ((other_type, two), "hàm nhận “count” theo kiểu khác"),
        ((never_left_out, two), "hàm nhận “color” theo kiểu khác"),
    ],
)
def test_a_function_that_does_not_fit_is_told(tmp_path, bound, said):
    """A slot that nobody reads, or is read as another type, would be a silent pass."""
    with pytest.raises(DefinitionError) as error:
        load(tmp_path, BOOK, *bound)
    assert said in str(error.value)


def test_the_unsaid_is_said_once(tmp_path):
    """Two files with defaults would hide one of them."""
    twice = (SHIPPED / "mac-dinh.yaml").read_text("utf-8")
    (tmp_path / "khac.yaml").write_text(twice, encoding="utf-8")
    with pytest.raises(DefinitionError, match="đúng một phần “defaults”"):
        load(tmp_path, BOOK)


def test_the_shipped_book_is_no_part_of_the_rules(tmp_path):
    """Another phrase does not change the hash under which a dossier is stored."""
    folder = tmp_path / "workflows"
    shutil.copytree(SHIPPED.parent, folder)
    before = open_pack(folder).content_hash
    (folder / "mau-cau" / "loai.yaml").write_text("x: y\n", encoding="utf-8")
    assert open_pack(folder).content_hash == before == open_pack().content_hash


def test_every_kind_and_phrase_of_the_shipped_book_speaks_to_its_writer():
    """A reader sees Vietnamese: no name of a parameter, no code."""
    book = shipped_book()
    for entry in book.entries:
        assert not re.search(r"\{[^}]*[:_]", entry.shown), entry.shown
        assert entry.subject
    assert readable("có {count:số} phiếu[ ở {unit:đơn vị}]") == "có {số} phiếu[ ở {đơn vị}]"
    used = {slot.kind for e in book.entries for slot in (*e.pattern.slots, *e.columns)}
    sources = (Path(khenthuong.review.__file__).parent / "phrases").rglob("*.py")
    read_by_name = "".join(path.read_text(encoding="utf-8") for path in sources)
    assert [k for k in book.kinds if k not in used and f'"{k}"' not in read_by_name] == []


# -- patterns -----------------------------------------------------------------------------


@given(st.text(st.characters(exclude_characters="[](){}|", exclude_categories=["Cs"]), min_size=1))
def test_plain_text_matches_itself_alone(text):
    """No letter of a phrase is taken for a sign of a regular expression."""
    pattern = compiled(text.replace("\n", " "), KINDS)
    assert pattern.match(text.replace("\n", " ")) == {}
    assert pattern.match(text.replace("\n", " ") + "x") is None


@given(st.integers(0, 10**6), st.booleans(), st.sampled_from(["hồ sơ", "danh sách"]))
def test_optional_parts_and_choices(count, with_place, what):
    """What stands in brackets may be left out; of a choice exactly one is there."""
    pattern = compiled("có {count:số} (hồ sơ|danh sách)[ ở {place:chữ}]", KINDS)
    step = f"có {count} {what}" + (" ở xã A" if with_place else "")
    assert pattern.match(step) == {"count": str(count), "place": "xã A" if with_place else None}
    assert pattern.match(f"có {count} tờ trình") is None


# -- kinds --------------------------------------------------------------------------------


@settings(deadline=None)  # the book is read within the first
@given(st.dates(date(1900, 1, 1), date(2999, 12, 31)))
def test_a_day_is_read_as_it_is_written(day):
    """Day first, both with two digits."""
    kind = shipped_book().kinds["ngày"]
    assert kind.read(shipped_pack(), f"{day.day:02d}/{day.month:02d}/{day.year}") == day


@settings(deadline=None)
@given(st.integers(0, 10**12))
def test_money_is_read_as_it_is_written(sum_):
    """Thousands are parted by dots, and nowhere else."""
    kind, text = shipped_book().kinds["số tiền"], f"{sum_:,} đồng".replace(",", ".")
    assert kind.read(shipped_pack(), text) == sum_
    assert kind.takes(f"{sum_} đồng") is (sum_ < 1000)


@pytest.mark.parametrize(
    ("kind", "text", "near"),
    [
        ("ngày", "31/02/2025", ""),
        ("danh hiệu", "Chiến sỹ thi đua cơ sở", "Chiến sĩ thi đua cơ sở"),
        ("loại hình", "công trang", "công trạng"),
        ("việc", "Tiếp nhận hồ sơ khác", "Tiếp nhận hồ sơ"),
    ],
)
def test_an_unknown_name_is_told_with_the_nearest(kind, text, near):
    """A misspelt award or a day of no calendar is no other award, and no other day."""
    with pytest.raises(UnknownName) as error:
        shipped_book().kinds[kind].read(shipped_pack(), text)
    assert error.value.near == near


def test_of_two_words_the_longer_is_tried_first():
    """Else ``bỏ phiếu kín`` would be read as ``bỏ phiếu``."""
    kind = Kind("cách", words={"bỏ phiếu": "a", "bỏ phiếu kín": "b"})
    assert kind.regex.startswith("bỏ\\ phiếu\\ kín")


# -- expectations ---------------------------------------------------------------------------


def test_a_mismatch_tells_both_sides_in_vietnamese():
    """What was wanted, and what there was instead."""
    with pytest.raises(Mismatch) as error:
        expect(date(2025, 7, 1), None)
    assert (error.value.expected, error.value.seen) == ("không có", "01/07/2025")
    assert str(error.value) == "Mong đợi: không có. Thực tế: 01/07/2025."
    with pytest.raises(Mismatch, match="“b”; “c”"):
        expect_among("a", ["b", "c"])
    with pytest.raises(Mismatch, match="không câu nào chứa “a”"):
        expect_no_sentence(["ba"], "a")
    assert shown([True, {2, 1}, "x"]) == "có; 1; 2; “x”"


def test_no_step_asserts():
    """``python -O`` leaves assertions out, and a scenario would pass by that."""
    for path in Path(khenthuong.review.__file__).parent.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert not [n.lineno for n in ast.walk(tree) if isinstance(n, ast.Assert)], path


def test_no_step_looks_up_what_it_expects():
    """What is expected is read from the scenario: words, numbers, days, codes by their name."""
    book = shipped_book()
    for entry in (e for e in book.entries if e.phrase.kind == "thi"):
        named = {book.kinds[s.kind].reads for s in entry.pattern.slots if s.name}
        assert named <= {"text", "number", "money", "sums", "day", "list", "quoted", ""} | {
            "award",
            "trigger",
        }, entry.phrase.id
