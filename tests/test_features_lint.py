"""The gate before signing: what pytest-bdd passes in silence is refused in plain Vietnamese."""

from __future__ import annotations

import builtins
import codecs
import re
import unicodedata
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from khenthuong.basis import Fault, InputError
from khenthuong.review import Law, lint_folder, lint_text
from khenthuong.review.lint.folder import NO_LAW
from khenthuong.review.words import HEADERS, STEPS

GOOD = """\
# language: vi
Tính năng: Tiêu chuẩn danh hiệu
  Lời giải thích dưới tính năng là hợp lệ.

  Quy tắc: Phải có ít nhất 70% cá nhân đạt
    Căn cứ: điểm c khoản 1 Điều 28 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-28-01 @l2022/28/1/c
    Khung tình huống: Tập thể <tổng số> người
      Biết tập thể có <tổng số> người, trong đó <số đạt> người đạt
      Và trong năm không có ai bị kỷ luật
      Khi thẩm định đề nghị
      Thì kết luận là "<kết luận>"

      Dữ liệu: sát hai bên mức 70%
        | tổng số | số đạt | kết luận |
        | 20      | 14     | Đủ       |
        | 20      | 13     | Không đủ |

  Quy tắc: Không tự đặt tiêu chuẩn thay tỉnh
    Căn cứ: điểm đ khoản 1, khoản 2 Điều 75 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    Bối cảnh:
      Biết bà Lành có thành tích

    @TC-75-01 @l2022/75/1/đ @l2022/75/2
    Tình huống: Chưa có quy định của tỉnh
      Khi thẩm định đề nghị
      Và đối chiếu các giấy tờ
        | giấy tờ |
        | tờ trình |
      Thì kết luận là "Chưa có quy định"

    @TC-75-02 @l2022/75/2
    Kịch bản: Đã có quy định
      Cho bà Lành đủ giấy tờ
      Khi thẩm định đề nghị
      Thì kết luận là "Đủ"
      Nhưng không tự trao
"""

OUTLINE_TABLE = """\
        | tổng số | số đạt | kết luận |
        | 20      | 14     | Đủ       |
        | 20      | 13     | Không đủ |
"""


def lint(text: str, law: Law = NO_LAW) -> tuple[Fault, ...]:
    """Lint a text under a short name."""
    return lint_text("a.feature", text.encode(), law)


def changed(old: str, new: str) -> str:
    """Replace the one place of the good text that a test spoils."""
    assert GOOD.count(old) == 1, f"{old!r} stands {GOOD.count(old)} times"
    return GOOD.replace(old, new)


def line_of(text: str, part: str) -> int:
    """Give the number of the first line that holds ``part``."""
    return next(n for n, line in enumerate(text.split("\n"), 1) if part in line)


def test_good_text_passes() -> None:
    """A file in the form of the house has no fault."""
    assert lint(GOOD) == ()


def test_good_text_passes_with_known_instruments() -> None:
    """Citations of loaded instruments are accepted."""
    assert lint(GOOD, Law(texts=frozenset({"l2022"}))) == ()


def test_windows_line_ends_pass() -> None:
    """CRLF, the line end of Windows, is accepted without a word."""
    assert lint(GOOD.replace("\n", "\r\n")) == ()


def test_words_are_those_of_the_parser() -> None:
    """The keywords suggested to the writer are exactly those the parser knows."""
    from gherkin.dialect import Dialect

    dialect = Dialect.for_name("vi")
    assert dialect is not None
    headers = {
        *dialect.feature_keywords,
        *dialect.rule_keywords,
        *dialect.background_keywords,
        *dialect.scenario_keywords,
        *dialect.scenario_outline_keywords,
        *dialect.examples_keywords,
    }
    steps = {
        *dialect.given_keywords,
        *dialect.when_keywords,
        *dialect.then_keywords,
        *dialect.and_keywords,
        *dialect.but_keywords,
    }
    assert set(HEADERS) == headers
    assert set(STEPS) == {word.strip() for word in steps}


# What is spoilt, by what, where it must be told (the text on that line), in what words, and
# the suggestion.
SPOILT = {
    "unknown first word": (
        "      Biết tập thể có",
        "      Giả sử tập thể có",
        "Giả sử",
        "bị bỏ qua",
        "Biết",
    ),
    "unaccented first word": ("      Biết tập thể", "      Biet tập thể", "Biet", "bỏ qua", "Biết"),
    "lower-case first word": ("      Biết tập thể", "      biết tập thể", "biết", "bỏ qua", "Biết"),
    "first word of the background": (
        "      Biết bà Lành",
        "      Giả sử bà Lành",
        "Giả sử",
        "nằm trong bối cảnh",
        "Biết",
    ),
    "unknown word after a step": (
        "      Và trong năm",
        "      Ngoài ra trong năm",
        "Ngoài ra",
        "không bắt đầu bằng từ khóa",
        None,
    ),
    "description under the table's title": (
        "      Dữ liệu: sát hai bên mức 70%\n",
        "      Dữ liệu: sát hai bên\n        lời dẫn\n",
        "lời dẫn",
        "phần Dữ liệu",
        None,
    ),
    "unaccented header under tags": (
        "    Tình huống: Chưa",
        "    Tinh huong: Chưa",
        "Tinh huong",
        "không bắt đầu bằng từ khóa",
        "Tình huống:",
    ),
    "unaccented header without tags": (
        "    @TC-28-01 @l2022/28/1/c\n    Khung tình huống: Tập",
        "    Khung tinh huong: Tập",
        "Khung tinh huong",
        "coi là lời giải thích",
        "Khung tình huống:",
    ),
    "lower-case header without tags": (
        "    @TC-28-01 @l2022/28/1/c\n    Khung tình huống: Tập",
        "    khung tình huống: Tập",
        "khung tình huống",
        "coi là lời giải thích",
        "Khung tình huống:",
    ),
    "header of the table": (
        "      Dữ liệu: sát",
        "      Ví dụ: sát",
        "Ví dụ",
        "không bắt đầu bằng từ khóa",
        "Dữ liệu:",
    ),
    "header of the feature": (
        "Tính năng: Tiêu",
        "Chức năng: Tiêu",
        "Chức năng",
        "không bắt đầu bằng từ khóa",
        "Tính năng:",
    ),
    "header of the rule": (
        "  Quy tắc: Không tự",
        "  Quy tac: Không tự",
        "Quy tac",
        "không bắt đầu bằng từ khóa",
        "Quy tắc:",
    ),
    "header of the rule below a description": (
        "  Lời giải thích dưới tính năng là hợp lệ.",
        "  quy tắc: Tiêu chuẩn",
        "quy tắc:",
        "coi là lời giải thích",
        "Quy tắc:",
    ),
    "step in a description": (
        "  Lời giải thích dưới tính năng là hợp lệ.",
        "  Khi thẩm định thì bị mất",
        "bị mất",
        "coi là lời giải thích",
        "Khi",
    ),
    "same name": (
        "    Kịch bản: Đã có quy định",
        "    Kịch bản: Chưa có quy định của tỉnh",
        "Kịch bản: Chưa",
        "đã có ở dòng",
        None,
    ),
    "empty scenario": (
        "      Cho bà Lành đủ giấy tờ\n      Khi thẩm định đề nghị\n"
        '      Thì kết luận là "Đủ"\n      Nhưng không tự trao\n',
        "",
        "Kịch bản:",
        "không có bước nào",
        None,
    ),
    "empty background": (
        "      Biết bà Lành có thành tích\n",
        "",
        "Bối cảnh:",
        "không có bước nào",
        None,
    ),
    "outline without a table": (
        "      Dữ liệu: sát hai bên mức 70%\n" + OUTLINE_TABLE,
        "",
        "Khung tình huống",
        "thiếu bảng “Dữ liệu:”",
        None,
    ),
    "title of the table without a table": (
        OUTLINE_TABLE,
        "",
        "Dữ liệu:",
        "ít nhất một dòng giá trị",
        None,
    ),
    "table with a header only": (
        OUTLINE_TABLE,
        OUTLINE_TABLE.split("\n", 1)[0] + "\n",
        "Dữ liệu:",
        "ít nhất một dòng giá trị",
        None,
    ),
    "plain scenario with a table": (
        "    Khung tình huống:",
        "    Tình huống:",
        "Tập thể <tổng số>",
        "phải viết là “Khung tình huống:”",
        "Khung tình huống:",
    ),
    "column not used": ("<số đạt>", "14", "| tổng số", "Cột “số đạt” không được dùng", None),
    "column used in the name only": (
        "      Biết tập thể có <tổng số> người",
        "      Biết tập thể có 20 người",
        "| tổng số",
        "Cột “tổng số” không được dùng",
        None,
    ),
    "placeholder without a column": ("<số đạt>", "<số đat>", "đat>", "không có cột", "số đạt"),
    "placeholder of the name": (
        "tình huống: Tập thể <tổng số>",
        "tình huống: Tập thể <tong so>",
        "<tong so>",
        "không có cột",
        "tổng số",
    ),
    "placeholder without a table": (
        "      Cho bà Lành",
        "      Cho <bà> Lành",
        "<bà>",
        "không có cột",
        None,
    ),
    "placeholder in the background": (
        "      Biết bà Lành",
        "      Biết <bà> Lành",
        "<bà>",
        "Bối cảnh dùng chung",
        None,
    ),
    "two columns of one name": (
        "| tổng số | số đạt | kết luận |",
        "| tổng số | số đạt | số đạt |",
        "| tổng số",
        "có 2 lần",
        None,
    ),
    "column without a name": (
        "| tổng số | số đạt | kết luận |",
        "| tổng số | số đạt |   |",
        "| tổng số",
        "không có tên",
        None,
    ),
    "rows of differing width": ("| 13     | Không", "| Không", "| Không", "cùng số ô", None),
    "row that is not closed": (
        "        | tờ trình |",
        "        | tờ trình | dư",
        "| dư",
        "kết thúc bằng “|”",
        None,
    ),
    "no language": ("# language: vi\n", "", "Tính năng", "Dòng đầu tiên", None),
    "another language": ("# language: vi", "# language: en", "language", "Dòng đầu tiên", None),
    "language not on the first line": (
        "# language: vi\n",
        "\n# language: vi\n",
        "",
        "Dòng đầu tiên",
        None,
    ),
    "no Khi": (
        "      Khi thẩm định đề nghị\n      Và đối chiếu các",
        "      Biết đã đối chiếu các",
        "Tình huống: Chưa",
        "thiếu bước “Khi”",
        None,
    ),
    "no Thì": (
        '      Thì kết luận là "Chưa có quy định"\n',
        "",
        "Tình huống: Chưa",
        "thiếu bước “Thì”",
        None,
    ),
    "two Khi": (
        "      Và đối chiếu",
        "      Khi đối chiếu",
        "Khi đối chiếu",
        "chỉ có một “Khi”",
        None,
    ),
    "Thì before Khi": (
        '      Khi thẩm định đề nghị\n      Thì kết luận là "Đủ"\n',
        '      Thì kết luận là "Đủ"\n      Khi thẩm định cuối\n',
        "thẩm định cuối",
        "“Khi” đứng sau “Thì”",
        None,
    ),
    "Biết after Khi": (
        "      Và đối chiếu",
        "      Biết đối chiếu",
        "Biết đối chiếu",
        "“Biết” đứng sau “Khi”",
        None,
    ),
    "Khi in the background": (
        "      Biết bà Lành có thành tích",
        "      Khi bà Lành có thành tích",
        "Khi bà Lành",
        "Bối cảnh chỉ có bước Biết",
        None,
    ),
    "first step continues nothing": (
        "      Cho bà Lành",
        "      Và bà Lành",
        "Và bà Lành",
        "Bước đầu tiên",
        None,
    ),
    "background continues nothing": (
        "      Biết bà Lành",
        "      Và bà Lành",
        "Và bà Lành",
        "Bước đầu tiên",
        None,
    ),
    "Ví dụ under tags": (
        "    Tình huống: Chưa",
        "    Ví dụ: Chưa",
        "Ví dụ",
        "không bắt đầu bằng từ khóa",
        "Tình huống:",
    ),
    "another word for a rule": (
        "  Quy tắc: Không tự",
        "  Quy định: Không tự",
        "Quy định",
        "không bắt đầu bằng từ khóa",
        "Quy tắc:",
    ),
    "step without words": (
        "      Cho bà Lành đủ giấy tờ",
        "      Cho  ",
        "Cho  ",
        "không có nội dung",
        None,
    ),
    "no number": (
        "    @TC-75-02 @l2022/75/2",
        "    @l2022/75/2",
        "Kịch bản: Đã",
        "thiếu số hiệu",
        None,
    ),
    "lower-case number": (
        "@TC-75-02",
        "@tc-75-02",
        "Kịch bản: Đã",
        "thiếu số hiệu",
        "@TC-75-02",
    ),
    "two numbers": ("@TC-75-02", "@TC-75-02 @TC-75-03", "@TC-75-03", "chỉ có một số hiệu", None),
    "number on a rule": (
        "  Quy tắc: Không tự",
        "  @TC-75-09\n  Quy tắc: Không tự",
        "@TC-75-09",
        "ngay trên một tình huống",
        None,
    ),
    "number given twice": (
        "@TC-75-02",
        "@TC-75-01",
        "@TC-75-01 @l2022/75/2\n    Kịch",
        "đã dùng ở a.feature, dòng 28",
        None,
    ),
    "no citation": (
        "@TC-75-02 @l2022/75/2",
        "@TC-75-02",
        "Kịch bản: Đã",
        "thiếu thẻ căn cứ",
        None,
    ),
    "mark that would skip": (
        "@TC-75-02 @l2022/75/2",
        "@TC-75-02 @l2022/75/2 @skip",
        "@skip",
        "không phải số hiệu",
        None,
    ),
    "mark that would skip a feature": (
        "Tính năng: Tiêu",
        "@skip\nTính năng: Tiêu",
        "@skip",
        "không phải số hiệu",
        None,
    ),
    "citation in capitals": (
        "@TC-75-02 @l2022/75/2",
        "@TC-75-02 @L2022/75/2",
        "@L2022",
        "không phải số hiệu",
        "@l2022/75/2",
    ),
    "space inside a tag": (
        "@TC-75-02 @l2022/75/2",
        "@TC-75-02 @l2022/ 75/2",
        "@l2022/ 75",
        "dấu cách",
        None,
    ),
    "rule without Căn cứ": (
        "    Căn cứ: điểm đ khoản 1, khoản 2 Điều 75 Luật Thi đua, khen thưởng năm 2022.\n",
        "",
        "Quy tắc: Không tự",
        "thiếu dòng “Căn cứ: …”",
        None,
    ),
    "Căn cứ without words": (
        "    Căn cứ: điểm đ khoản 1, khoản 2 Điều 75 Luật Thi đua, khen thưởng năm 2022.\n",
        "    Căn cứ:\n",
        "Quy tắc: Không tự",
        "thiếu dòng “Căn cứ: …”",
        None,
    ),
    "rule without Nguồn": (
        "năm 2022.\n    Nguồn: đã đối chiếu văn bản.\n\n    Bối cảnh",
        "năm 2022.\n\n    Bối cảnh",
        "Quy tắc: Không tự",
        "thiếu dòng “Nguồn: …”",
        None,
    ),
    "rule without a scenario": (
        "  Quy tắc: Không tự",
        "  Quy tắc: Bỏ trống\n    Căn cứ: a.\n    Nguồn: b.\n\n  Quy tắc: Không tự",
        "Bỏ trống",
        "chưa có tình huống nào",
        None,
    ),
    "rule without a name": (
        "  Quy tắc: Không tự đặt tiêu chuẩn thay tỉnh",
        "  Quy tắc: ",
        "Quy tắc: \n",
        "phải có tên",
        None,
    ),
    "scenario without a name": (
        "    Kịch bản: Đã có quy định",
        "    Kịch bản:",
        "Kịch bản:",
        "phải có tên",
        None,
    ),
    "scenario outside every rule": (
        "  Quy tắc: Phải có",
        "  @TC-01-01 @l2022/1\n  Tình huống: Bên ngoài\n    Khi xét\n    Thì đạt\n\n"
        "  Quy tắc: Phải có",
        "Bên ngoài",
        "nằm ngoài mọi “Quy tắc:”",
        None,
    ),
    "long text that is not closed": (
        "      Nhưng không tự trao\n",
        '      Nhưng không tự trao\n        """\n        bỏ ngỏ\n',
        None,
        "chưa được đóng",
        None,
    ),
    "tags without a scenario": (
        "      Nhưng không tự trao\n",
        "      Nhưng không tự trao\n\n    @TC-75-03 @l2022/75/2\n",
        None,
        "kết thúc quá sớm",
        None,
    ),
    "Cyrillic letter": (
        "    Tình huống: Chưa",
        "    \u0422ình huống: Chưa",
        "huống: Chưa",
        "không phải chữ tiếng Việt",
        None,
    ),
    "Greek letter": (
        "bà Lành đủ giấy",
        "bà Lành đủ \u03bfng giấy",
        "ng giấy",
        "không phải chữ tiếng Việt",
        "ong",
    ),
    "eth for Đ": (
        "Kịch bản: Đã có",
        "Kịch bản: \u00d0ã có",
        "ã có",
        "không phải chữ tiếng Việt",
        "Đã",
    ),
    "full-width digit": ("mức 70%", "mức 7\uff10%", "mức 7", "không phải chữ tiếng Việt", "70"),
    "no-break space": (
        "      Cho bà Lành",
        "      Cho\u00a0bà Lành",
        "Lành đủ",
        "U+00A0",
        None,
    ),
    "zero-width space": ("      Cho bà", "      C\u200bho bà", "ho bà", "U+200B", None),
}


@pytest.mark.parametrize(("old", "new", "place", "said", "near"), SPOILT.values(), ids=list(SPOILT))
def test_spoilt_text_is_refused(
    old: str, new: str, place: str | None, said: str, near: str | None
) -> None:
    """Each silent mistake is told on its line, in words that name it, with the word meant."""
    text = changed(old, new)
    found = [fault for fault in lint(text) if said in fault.message]
    assert all(fault.line and fault.column for fault in lint(text))
    assert found, [str(fault) for fault in lint(text)]
    if place is None:
        assert found[0].line == len(text.split("\n"))
    else:
        assert found[-1].line == text[: text.index(place)].count("\n") + 1
    if near is not None:
        assert found[-1].near == near


SOLE = (
    "unknown first word",
    "header of the table",
    "header of the feature",
    "unaccented header under tags",
    "same name",
    "no language",
    "another language",
    "another word for a rule",
    "Ví dụ under tags",
    "Cyrillic letter",
    "eth for Đ",
    "no-break space",
    "zero-width space",
    "long text that is not closed",
)


@pytest.mark.parametrize("name", SOLE)
def test_one_mistake_is_told_once(name: str) -> None:
    """A mistake of letters or header brings no train of faults about the good lines below."""
    old, new, *_ = SPOILT[name]
    assert len(lint(changed(old, new))) == 1


def test_several_syntax_errors_are_told_together() -> None:
    """Two wrong lines in different scenarios are both found in one reading."""
    text = changed("      Và trong năm", "      Ngoài ra trong năm").replace(
        "      Nhưng không", "      Còn không"
    )
    assert [fault.line for fault in lint(text)] == [12, line_of(text, "Còn không")]


def test_loose_feature_without_rule_is_refused() -> None:
    """A feature without any rule is told so."""
    text = "# language: vi\nTính năng: Trống\n"
    assert [fault.line for fault in lint(text)] == [2]
    assert "chưa có “Quy tắc:”" in lint(text)[0].message


@pytest.mark.parametrize("text", ["", "# language: vi\n", "\n\n"])
def test_empty_file_is_refused(text: str) -> None:
    """A file without a feature is refused instead of crashing the run."""
    assert any("không có “Tính năng:”" in fault.message for fault in lint(text))


def test_byte_order_mark_is_refused() -> None:
    """A BOM is told once, and the rest of the file is still read."""
    (fault,) = lint_text("a.feature", codecs.BOM_UTF8 + GOOD.encode())
    assert "BOM" in fault.message
    assert (fault.line, fault.column) == (1, 1)


def test_decomposed_text_is_refused() -> None:
    """Loose marks (NFD) are told once for the file, at the first place."""
    (fault,) = lint(unicodedata.normalize("NFD", GOOD))
    assert "tổ hợp" in fault.message
    assert fault.line == 2
    assert GOOD.split("\n")[1][: fault.column - 2] == "T"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings_are_refused(encoding: str) -> None:
    """UTF-16, which old Notepad calls Unicode, is named as such."""
    (fault,) = lint_text("a.feature", GOOD.encode(encoding))
    assert "UTF-16" in fault.message


def test_legacy_encoding_is_refused_with_its_place() -> None:
    """A byte that is not UTF-8 is told with line and column."""
    raw = GOOD.encode().replace("đề nghị".encode(), b"\xae\xd2 ngh\xde", 1)
    (fault,) = lint_text("a.feature", raw)
    assert "UTF-8" in fault.message
    text = GOOD.split("\n")
    assert (fault.line, fault.column) == (13, text[12].index("đề nghị") + 1)


def test_unknown_instrument_is_refused_with_the_nearest() -> None:
    """A citation of a text that no pack holds names the nearest one."""
    text = changed("@TC-28-01 @l2022/28", "@TC-28-01 @l2202/28")
    (fault,) = lint(text, Law(texts=frozenset({"l2022", "nd98-2023"})))
    assert (fault.line, fault.column, fault.near) == (9, 15, "l2022")
    assert lint(text) == ()


def test_whole_instrument_may_be_cited() -> None:
    """A tag may cite a text as a whole, with its number."""
    text = changed("@TC-75-02 @l2022/75/2", "@TC-75-02 @qd638-2025")
    assert lint(text) == ()


def test_prose_with_a_colon_is_no_header() -> None:
    """Ordinary explanations under a rule stay allowed."""
    text = changed(
        "  Lời giải thích dưới tính năng là hợp lệ.",
        "  Ghi chú: số liệu lấy từ đợt khen thưởng cuối năm.\n  Người lập: bà Lành.",
    )
    assert lint(text) == ()


def test_messages_keep_to_plain_vietnamese() -> None:
    """No message leaks a word of the parser or of programmers."""
    for old, new, *_ in SPOILT.values():
        for fault in lint(changed(old, new)):
            said = re.sub(r"“[^”]*”", "", fault.message)
            assert not re.search(r"#\w|expected|token|None|scenario|tag\b|step", said), said


OTHER = GOOD.replace("@TC-", "@HD-").replace("kỷ luật", "cảnh cáo").replace("Lành", "Mẫu")
"""A second good file: other numbers, other cases."""


def write(folder: Path, name: str, text: str) -> None:
    """Save a feature as an editor would."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def test_folder_of_good_files_passes(tmp_path: Path) -> None:
    """A folder whose files share no number has no fault."""
    write(tmp_path, "a.feature", GOOD)
    write(tmp_path, "b/b.feature", OTHER)
    assert lint_folder(tmp_path, Law(texts=frozenset({"l2022"}))) == ()


def test_number_is_unique_in_the_folder(tmp_path: Path) -> None:
    """The same number in two files is told at the second, naming the first."""
    write(tmp_path, "a.feature", GOOD)
    write(tmp_path, "b/b.feature", OTHER.replace("@HD-75-01", "@TC-75-01"))
    (fault,) = lint_folder(tmp_path)
    assert (fault.file, fault.line) == ("b/b.feature", 28)
    assert "a.feature, dòng 28" in fault.message


def test_numbers_given_out_must_stay(tmp_path: Path) -> None:
    """A number that letters already cite may not disappear."""
    write(tmp_path, "a.feature", GOOD)
    (fault,) = lint_folder(tmp_path, known_ids=frozenset({"TC-28-01", "TC-99-01"}))
    assert fault.file == "@TC-99-01"
    assert "không còn" in fault.message


def test_folder_without_features_is_refused(tmp_path: Path) -> None:
    """An empty folder does not pass for a sound one."""
    (fault,) = lint_folder(tmp_path)
    assert "không có tệp .feature nào" in fault.message


@pytest.mark.parametrize("name", ["b.feature.txt", "b.FEATURE"])
def test_misnamed_file_is_refused(tmp_path: Path, name: str) -> None:
    """A file whose ending keeps it from being run is named."""
    write(tmp_path, "a.feature", GOOD)
    write(tmp_path, name, GOOD)
    faults = [fault for fault in lint_folder(tmp_path) if fault.file == name]
    assert [fault.near for fault in faults] == ["b.feature"]


def test_every_file_is_told_at_once(tmp_path: Path) -> None:
    """A file that cannot be parsed does not hide the faults of the next."""
    write(tmp_path, "a.feature", changed("      Và trong năm", "      Ngoài ra trong năm"))
    write(tmp_path, "b.feature", changed("<số đạt>", "14").replace("@TC-", "@HD-"))
    assert {fault.file for fault in lint_folder(tmp_path)} == {"a.feature", "b.feature"}


def test_missing_parser_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra the writer learns what to install, and what was already found."""
    real = builtins.__import__

    def without_gherkin(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.startswith("gherkin"):
            raise ModuleNotFoundError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without_gherkin)
    with pytest.raises(InputError) as caught:
        lint_text("a.feature", codecs.BOM_UTF8 + GOOD.encode())
    messages = [fault.message for fault in caught.value.faults]
    assert any("khenthuong[features]" in message for message in messages)
    assert any("BOM" in message for message in messages)


@given(st.binary(max_size=200))
@example(b"\x00")
@example("# language: vi\nTính năng: a\n\u2028 b\x0b\n".encode())
def test_no_bytes_crash_the_gate(raw: bytes) -> None:
    """Whatever is in a file, the answer is a list of faults."""
    assert lint_text("a.feature", raw)


@given(st.lists(st.sampled_from(GOOD.split("\n")), max_size=30), st.randoms())
def test_no_shuffled_file_crashes_the_gate(lines: list[str], random: Random) -> None:
    """Good lines in a wrong order give faults or pass, but never a crash."""
    random.shuffle(lines)
    for fault in lint("\n".join(["# language: vi", *lines])):
        assert fault.line <= len(lines) + 1
