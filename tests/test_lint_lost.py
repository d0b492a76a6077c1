"""What a reader believes to be said and is not, and what is said twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_features_lint import GOOD, changed, lint, write

from khenthuong.review import lint_folder

LIKE = """
    @TC-75-03 @l2022/75/2
    Tình huống: Một tên khác
      Cho bà Lành đủ  giấy tờ
      Khi thẩm định đề nghị
      Thì kết luận là "đủ"
      Nhưng không tự trao
"""

# What is spoilt, by what, the words that tell it, a part of the line it is told on, the suggestion,
# and a near miss that passes.
SPOILT = {
    "step behind a hash": (
        "      Và trong năm",
        "      # Và trong năm",
        "không được chạy: “# Và trong năm",
        "# Và trong năm",
        "",
        "      # và cũng vậy: lời người soạn\n      Và trong năm",
    ),
    "row behind a hash": (
        "        | 20      | 13     | Không đủ |\n",
        "        # | 20 | 13 | Không đủ |\n",
        "không được chạy",
        "# | 20",
        "",
        "        # hai mức sát nhau\n        | 20      | 13     | Không đủ |\n",
    ),
    "header behind a hash": (
        "    @TC-75-02 @l2022/75/2\n",
        "    # Tình huống: tạm bỏ\n    @TC-75-02 @l2022/75/2\n",
        "không được chạy",
        "# Tình huống",
        "",
        "    # tình huống này do bà Lành soạn\n    @TC-75-02 @l2022/75/2\n",
    ),
    "second language": (
        "  Quy tắc: Không tự",
        "# language: en\n  Quy tắc: Không tự",
        "chỉ ghi một lần",
        "# language: en",
        "",
        "# ngôn ngữ của tệp là tiếng Việt\n  Quy tắc: Không tự",
    ),
    "step that begins with a star": (
        "      Nhưng không tự trao",
        "      * không tự trao",
        "không bằng dấu *",
        "* không",
        "Và",
        "      Nhưng không tự trao, 2 * 3",
    ),
    "quotation mark missing": (
        'Thì kết luận là "Chưa có quy định"',
        'Thì kết luận là "Chưa có quy định',
        "Thiếu một dấu ngoặc kép",
        'là "Chưa có quy định',
        "",
        'Thì kết luận là "Chưa có quy định", "chờ"',
    ),
    "curly quotation marks": (
        'Thì kết luận là "Chưa có quy định"',
        "Thì kết luận là “Chưa có quy định”",
        "hai dấu ngoặc kép thẳng",
        "“Chưa có",
        'kết luận là "Chưa có quy định"',
        'Thì kết luận là "Chưa có “quy định”"',
    ),
    "column name in a row": (
        "| 20      | 13     | Không đủ |",
        "| 20      | <tổng số> | Không đủ |",
        "phải là giá trị, không phải tên cột",
        "<tổng số> | Không",
        "",
        "| 20      | < 13   | Không đủ |",
    ),
    "same row twice": (
        "| 20      | 13     | Không đủ |",
        "| 20      | 14     | Đủ |",
        "giống hệt dòng 18",
        "| 14     | Đủ |",
        "",
        "| 20      | 14     | Đủ, có điều kiện |",
    ),
    "same rule twice": (
        "  Quy tắc: Không tự đặt tiêu chuẩn thay tỉnh",
        "  Quy tắc: Phải có ít nhất 70% cá nhân đạt",
        "Tên quy tắc",
        None,
        "",
        "  Quy tắc: Phải có ít nhất 70% cá nhân đạt, trừ khi",
    ),
    "scenario said again": (
        "      Nhưng không tự trao\n",
        "      Nhưng không tự trao\n" + LIKE,
        "nói lại đúng tình huống ở a.feature, dòng 37",
        "Một tên khác",
        "",
        "      Nhưng không tự trao\n" + LIKE.replace("không tự trao", "tự trao"),
    ),
    "scenario that differs in a number": (
        "      Nhưng không tự trao\n",
        "      Nhưng không tự trao trước 3 ngày\n"
        + LIKE.replace("không tự trao", "không tự trao trước 5 ngày"),
        "chỉ khác con số so với tình huống ở a.feature, dòng 37",
        "Một tên khác",
        "",
        "      Nhưng không tự trao trước 3 ngày\n"
        + LIKE.replace("không tự trao", "không tự trao trước 5 tháng"),
    ),
    "wide colon of a header": (
        "    Kịch bản: Đã",
        "    Kịch bản\uff1a Đã",
        "chỉ giống dấu trên bàn phím",
        "Đã có",
        ":",
        "    Kịch bản: Đã: ",
    ),
    "hyphen of another kind": (
        "đủ giấy tờ",
        "đủ giấy tờ 5\u20117",
        "U+2011",
        "đủ giấy tờ 5",
        "-",
        "đủ giấy tờ – bản chính",
    ),
}


@pytest.mark.parametrize(
    ("old", "new", "said", "part", "near", "passes"), SPOILT.values(), ids=list(SPOILT)
)
def test_the_fault_is_told_and_the_near_miss_passes(
    old: str, new: str, said: str, part: str | None, near: str, passes: str
) -> None:
    """Each fault is told on its line; what only looks like it passes."""
    text = changed(old, new)
    found = [f for f in lint(text) if said in f.message]
    assert len(found) == 1, [str(f) for f in lint(text)]
    if part is not None:
        assert found[0].line == text[: text.rindex(part)].count("\n") + 1
    assert found[0].near == near
    assert [str(f) for f in lint(changed(old, passes))] == []


def test_a_scenario_said_again_in_another_file_is_told(tmp_path: Path) -> None:
    """The place of the first is named with its file."""
    write(tmp_path, "a.feature", GOOD)
    write(tmp_path, "b.feature", GOOD.replace("@TC-", "@HD-").replace("Đã có", "Có"))
    told = [f.message.split(";")[0] for f in lint_folder(tmp_path)]
    assert told == [
        f"Tình huống này nói lại đúng tình huống ở a.feature, dòng {line}" for line in (10, 29, 37)
    ]


def test_one_case_before_and_after_a_change_of_law_stands_under_two_rules() -> None:
    """What differs in numbers only is told under one rule, not across two."""
    other = LIKE.replace("giấy tờ", "3 giấy tờ")
    again = "\n  Quy tắc: Theo luật cũ\n    Căn cứ: a.\n    Nguồn: b.\n" + other.replace("3", "4")
    text = GOOD + other + again.replace("Một tên khác", "Một tên khác nữa")
    assert lint(text) == ()
