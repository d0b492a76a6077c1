"""``--fix`` puts right what has one reading, tells what it did, and changes no scenario."""

from __future__ import annotations

import codecs
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_features_lint import GOOD as UNALIGNED
from test_features_lint import lint

from khenthuong.cli.main import main
from khenthuong.review.document import load_reader
from khenthuong.review.lint import mend, mend_folder, remark_folder, remarks
from khenthuong.review.lint.tables import aligned
from khenthuong.review.source import read_source

GOOD = UNALIGNED.replace("        | giấy tờ |\n", "        | giấy tờ  |\n")


def said(raw: bytes) -> object:
    """What a file says, without its places."""
    feature = load_reader()(read_source("a.feature", raw))
    return [
        (s.name, [t.text for t in s.tags], [(x.text, x.extra) for x in s.steps])
        for s in feature.scenarios
    ]


def test_a_good_file_is_left_as_it_is() -> None:
    """No fault, no remark, and not a byte changed."""
    assert lint(GOOD) == ()
    assert list(remarks("a.feature", GOOD)) == []
    assert mend(GOOD.encode()).raw == GOOD.encode()
    assert mend(GOOD.encode()).done == ()


SPOILT = {
    "BOM": (codecs.BOM_UTF8 + GOOD.encode(), "bỏ dấu BOM"),
    "UTF-16": (GOOD.encode("utf-16"), "chuyển mã UTF-16 sang UTF-8"),
    "UTF-16 without mark": (GOOD.encode("utf-16-be"), "chuyển mã UTF-16 sang UTF-8"),
    "CRLF": (GOOD.replace("\n", "\r\n").encode(), "chuyển dấu xuống dòng sang LF"),
    "CR": (GOOD.replace("\n", "\r").encode(), "chuyển dấu xuống dòng sang LF"),
    "loose marks": (
        unicodedata.normalize("NFD", GOOD).encode(),
        "chuyển chữ có dấu sang Unicode dựng sẵn",
    ),
    "tabs": (GOOD.replace("      Cho", "\t\t\tCho").encode(), "thay dấu Tab bằng dấu cách"),
    "blanks at the end": (
        GOOD.replace("giấy tờ\n", "giấy tờ  \n").encode(),
        "bỏ dấu cách thừa và dòng trống ở cuối",
    ),
    "no line end": (GOOD.rstrip().encode(), "bỏ dấu cách thừa và dòng trống ở cuối"),
    "lines at the end": ((GOOD + "\n\n").encode(), "bỏ dấu cách thừa và dòng trống ở cuối"),
    "crooked table": (
        GOOD.replace("| 20      | 13     | Không đủ |", "|20|13|Không đủ|").encode(),
        "căn thẳng các bảng",
    ),
    "Cyrillic letter": (
        GOOD.replace("Tình huống: Chưa", "\u0422ình huống: Chưa").encode(),
        "thay chữ của bảng chữ cái khác",
    ),
    "eth": (GOOD.replace("đủ giấy", "\u00f0ủ giấy").encode(), "thay chữ của bảng chữ cái khác"),
    "no-break space": (
        GOOD.replace("Cho bà", "Cho\u00a0bà").encode(),
        "bỏ ký tự không nhìn thấy",
    ),
    "zero-width space": (
        GOOD.replace("Cho bà", "C\u200bho bà").encode(),
        "bỏ ký tự không nhìn thấy",
    ),
    "wide colon": (
        GOOD.replace("Kịch bản:", "Kịch bản\uff1a").encode(),
        "thay dấu giống dấu trên bàn phím",
    ),
}


@pytest.mark.parametrize(("raw", "done"), SPOILT.values(), ids=list(SPOILT))
def test_what_has_one_reading_is_put_right_and_told(raw: bytes, done: str) -> None:
    """The good file comes back, and the writer learns what was done."""
    mended = mend(raw)
    assert mended.raw.decode() == GOOD
    assert mended.done == (done,)


LEFT = {
    "a word all in Cyrillic": GOOD.replace("không tự", "\u0421\u0421\u0421\u0420 tự"),
    "a letter that looks like none": GOOD.replace("không tự", "kh\u0436ng tự"),
    "a lost letter": GOOD.replace("không tự", "kh\ufffdng tự"),
    "the place of a tone": GOOD.replace("không tự", "hoà tự"),
    "an unknown first word": GOOD.replace("      Cho bà", "      Giả sử bà"),
    "a row that is not closed": GOOD.replace("| tờ trình |", "| tờ trình | dư"),
}


@pytest.mark.parametrize("text", LEFT.values(), ids=list(LEFT))
def test_what_has_no_one_reading_is_left_alone(text: str) -> None:
    """A guess is the writer's to make."""
    assert mend(text.encode()).raw == text.encode()


@pytest.mark.parametrize("raw", [b"\xae\xd2 \xde", b"\xff\xfe\x00\xd8", b""])
def test_what_is_no_text_is_left_alone(raw: bytes) -> None:
    """Bytes of an old code page keep their faults and their bytes."""
    assert mend(raw).raw == raw


REMARKS = {
    "CRLF": (GOOD.replace("\n", "\r\n"), "xuống dòng của Windows", 1),
    "tab": (GOOD.replace("      Cho", "\t\t\tCho"), "dấu Tab ở 1 dòng", 38),
    "blanks": (GOOD.replace("đủ giấy tờ\n", "đủ giấy tờ \n"), "thừa ở cuối ở 1 dòng", 38),
    "no line end": (GOOD.rstrip("\n"), "đúng một dấu xuống dòng", 41),
    "table": (UNALIGNED, "chưa thẳng hàng", 32),
    "tone": (GOOD.replace("Cho bà Lành", "Cho bà Thoà"), "đặt dấu thanh khác", 38),
}


@pytest.mark.parametrize(("text", "part", "line"), REMARKS.values(), ids=list(REMARKS))
def test_untidiness_is_remarked_and_never_refused(text: str, part: str, line: int) -> None:
    """A remark names the line; the file still passes."""
    assert lint(text) == ()
    found = [(f.message, f.line) for f in remarks("a.feature", text)]
    assert any(part in message and at == line for message, at in found), found


@pytest.mark.parametrize("word", ["hòa", "thủy", "quý", "quả", "hoàn", "khoản", "thuyền", "QUÝ"])
def test_a_tone_in_its_place_is_not_remarked(word: str) -> None:
    """Old style, closed syllables and the qu of quý are as they should be."""
    text = GOOD.replace("Cho bà Lành", f"Cho bà {word}")
    assert list(remarks("a.feature", text)) == []


def test_the_place_of_a_tone_is_suggested() -> None:
    """The word is told as the other scenarios write it."""
    (remark,) = remarks("a.feature", GOOD.replace("Cho bà Lành", "Cho bà THUỶ"))
    assert remark.near == "THỦY"


def test_cells_keep_their_words_and_bars() -> None:
    """A table is put in line by blanks alone; a bar inside a cell stays in it."""
    assert aligned(["  |a|bc \\| d|", "|  x y |z|"]) == [
        "  | a   | bc \\| d |",
        "  | x y | z       |",
    ]
    assert aligned(["| a | b |", "| c |"]) == ["| a | b |", "| c |"]
    assert aligned(['  """', "  |a|", '  """']) == ['  """', "  |a|", '  """']


_SPOIL = st.sampled_from(
    [
        lambda t: t.replace("\n", "\r\n"),
        lambda t: unicodedata.normalize("NFD", t),
        lambda t: t.replace("      ", "\t"),
        lambda t: t.replace(" |", "|"),
        lambda t: t.replace("e", "\u0435"),
        lambda t: t.replace("đ", "\u00f0"),
        lambda t: t.replace("Và ", "Và\u00a0"),
        lambda t: t.replace("\n", "   \n"),
        lambda t: "\ufeff" + t,
        lambda t: t.replace("Quy tắc", "Quy tăc"),
        lambda t: t.replace("      Cho", "      Nếu"),
    ]
)


@settings(deadline=None, max_examples=60)
@given(st.lists(_SPOIL, max_size=5), st.sampled_from(["utf-8", "utf-16"]))
def test_mending_is_done_once_and_says_nothing_new(spoilt: list, encoding: str) -> None:
    """Whatever was spoilt, a second round does nothing and the scenarios read as before."""
    text = GOOD
    for spoil in spoilt:
        text = spoil(text)
    raw = text.encode(encoding)
    once = mend(raw)
    assert mend(once.raw).raw == once.raw
    try:
        before = said(text.encode())
    except ValueError:
        return
    clean = [(n, t, [(" ".join(a.split()), b) for a, b in x]) for n, t, x in before]
    after = [(n, t, [(" ".join(a.split()), b) for a, b in x]) for n, t, x in said(once.raw)]
    assert after == clean


@given(st.binary(max_size=80))
def test_no_bytes_are_lost(raw: bytes) -> None:
    """Whatever is in a file, mending is done once."""
    once = mend(raw).raw
    assert mend(once).raw == once


def test_a_folder_is_mended_file_by_file(tmp_path: Path) -> None:
    """Only what was wrong is saved, with its rights, and nothing is left beside it."""
    bad, good = tmp_path / "a" / "bad.feature", tmp_path / "good.feature"
    bad.parent.mkdir()
    bad.write_bytes(codecs.BOM_UTF8 + GOOD.encode())
    good.write_bytes(GOOD.encode())
    stamp = good.stat().st_mtime_ns
    ((name, mended),) = mend_folder(tmp_path)
    assert (name, mended.done) == ("a/bad.feature", ("bỏ dấu BOM",))
    assert bad.read_bytes() == GOOD.encode()
    assert good.stat().st_mtime_ns == stamp
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["a", "bad.feature", "good.feature"]
    assert remark_folder(tmp_path) == ()


def test_the_command_tells_what_it_mended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--fix`` names each file and what was done; what is left is told as before."""
    path = tmp_path / "a.feature"
    path.write_bytes(codecs.BOM_UTF8 + GOOD.replace("      Cho bà", "      Giả sử bà").encode())
    assert main(["features", "lint", str(tmp_path), "--fix"]) == 2
    told = capsys.readouterr()
    assert told.out == "Đã sửa a.feature: bỏ dấu BOM.\n"
    assert "a.feature:38:7:" in told.err
    assert not path.read_bytes().startswith(codecs.BOM_UTF8)
