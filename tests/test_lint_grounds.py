"""*Căn cứ* and *Nguồn* against tags and pack: what they name must be there, and the reverse."""

from __future__ import annotations

import pytest
from test_features_lint import GOOD, OTHER, changed, lint, write

from khenthuong import open_pack
from khenthuong.basis import Citation, Status
from khenthuong.basis.citation import parse_all
from khenthuong.basis.text import fold
from khenthuong.review import Law, law_of, lint_folder
from khenthuong.review.lint.basis import cited

NAMES = {
    "l2022": "Luật Thi đua, khen thưởng năm 2022",
    "l2003": "Luật Thi đua, khen thưởng năm 2003",
    "nd98-2023": "Nghị định số 98/2023/NĐ-CP",
    "lorg-2025": "Luật Tổ chức chính quyền địa phương năm 2025",
    "ps": "Thủ tục hành chính đã công bố",
    "plan-000": "Kế hoạch số 01/KH-UBND",
}
MARKS = {
    **{fold(name): code for code, name in NAMES.items()},
    "98/2023/nd-cp": "nd98-2023",
    "72/2025/qh15": "lorg-2025",
}
WORDS = {
    Status.CONFIRMED: "đã đối chiếu văn bản",
    Status.SECONDARY: "theo nguồn dẫn lại",
    Status.UNCONFIRMED: "chưa kiểm chứng",
    Status.OPEN: "còn cách hiểu khác nhau",
    Status.HOUSE: "quy ước nội bộ",
}
LAW = Law(
    texts=frozenset(NAMES),
    marks=tuple(sorted(MARKS.items(), key=lambda m: -len(m[0]))),
    places=frozenset(parse_all("l2022/28/1/c; l2022/75/1/đ; l2022/75/2; l2003/28; plan-000")),
    statuses={
        Citation.parse("l2022/28/1/c"): frozenset({Status.CONFIRMED}),
        Citation.parse("l2022/75/2"): frozenset({Status.CONFIRMED, Status.OPEN}),
    },
    words=WORDS,
    names=NAMES,
    subjects=frozenset({"plan-000"}),
)
BASIS = "    Căn cứ: điểm đ khoản 1, khoản 2 Điều 75 Luật Thi đua, khen thưởng năm 2022.\n"
SOURCE = "    Nguồn: đã đối chiếu văn bản.\n\n    Bối cảnh"


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("điểm c khoản 1 Điều 28 Luật Thi đua, khen thưởng năm 2022", "l2022/28/1/c"),
        ("khoản 2 Điều 5, Điều 8 Luật Thi đua, khen thưởng năm 2022", "l2022/5/2; l2022/8"),
        (
            "điểm d, điểm đ khoản 1 và khoản 2 Điều 75 Luật Thi đua, khen thưởng năm 2022",
            "l2022/75/1/d; l2022/75/1/đ; l2022/75/2",
        ),
        (
            "điểm a, b khoản 1 Điều 28; khoản 3 Điều 27 Luật Thi đua, khen thưởng năm 2022",
            "l2022/28/1/a; l2022/28/1/b; l2022/27/3",
        ),
        (
            "khoản 1, khoản 4 các Điều 42, 43 Luật Thi đua, khen thưởng năm 2022",
            "l2022/42/1; l2022/42/4; l2022/43/1; l2022/43/4",
        ),
        ("Điều 13 và Phụ lục III Nghị định số 98/2023/NĐ-CP", "nd98-2023/13; nd98-2023/pl3"),
        ("Phụ lục IV Nghị định số 98/2023/NĐ-CP", "nd98-2023/pl4"),
        (
            "khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
            "lorg-2025/51/3",
        ),
        ("mã 1.012379 Thủ tục hành chính đã công bố", "ps/1.012379"),
        ("thông tư của ngành theo Nghị định số 98/2023/NĐ-CP", "nd98-2023"),
        ("Điều 28 Luật Thi đua, khen thưởng năm 2003", "l2003/28"),
        ("Điều 5 của một văn bản khác", ""),
    ],
)
def test_places_are_read_as_an_office_writes_them(line: str, places: str) -> None:
    """Points belong to the clause after them, clauses to the article, articles to the text."""
    assert cited(line, LAW) == parse_all(places)


def test_good_text_passes_with_the_law() -> None:
    """Each place of Căn cứ has its tag, each tag its place, each status its datum."""
    assert lint(GOOD, LAW) == ()


FAULTS = {
    "article without tag": (
        BASIS,
        BASIS.replace("điểm đ khoản 1", "khoản 2 Điều 28, điểm đ khoản 1"),
        "nêu khoản 2 Điều 28 Luật Thi đua, khen thưởng năm 2022",
        "@l2022/28/2",
    ),
    "tag without article": (
        BASIS,
        BASIS.replace(", khoản 2 Điều 75", " Điều 75"),
        "Thẻ “@l2022/75/2” không có trong dòng “Căn cứ:”",
        "khoản 2 Điều 75 Luật Thi đua, khen thưởng năm 2022",
    ),
    "no known text": (BASIS, "    Căn cứ: như trên.\n", "Không đọc được văn bản nào", ""),
    "dead citation": (
        "@TC-75-02 @l2022/75/2",
        "@TC-75-02 @l2022/75/2 @l2022/79",
        "Thẻ “@l2022/79” dẫn nội dung mà bộ quy định không dùng",
        "@l2022/75/2",
    ),
    "tag twice": (
        "@TC-75-02 @l2022/75/2",
        "@TC-75-02 @l2022/75/2 @l2022/75/2",
        "Thẻ “@l2022/75/2” ghi hai lần",
        "",
    ),
    "no status": (SOURCE, SOURCE.replace("đã đối chiếu văn bản", "đã xem"), "phải nói tình", ""),
    "status the pack has not": (
        SOURCE,
        SOURCE.replace("đã đối chiếu văn bản", "theo nguồn dẫn lại"),
        "“Nguồn:” nói “theo nguồn dẫn lại”",
        "",
    ),
    "Căn cứ twice": (BASIS, BASIS * 2, "có hai dòng “Căn cứ:”", ""),
    "Nguồn first": (
        BASIS + SOURCE,
        "    Nguồn: đã đối chiếu văn bản.\n" + BASIS + "\n    Bối cảnh",
        "“Căn cứ:” phải đứng trước",
        "",
    ),
    "house rule among the law": (
        SOURCE,
        SOURCE.replace("đã đối chiếu văn bản", "quy ước nội bộ"),
        "phải nằm trong thư mục quy-uoc-noi-bo",
        "",
    ),
}


@pytest.mark.parametrize(("old", "new", "said", "near"), FAULTS.values(), ids=list(FAULTS))
def test_what_does_not_agree_is_told(old: str, new: str, said: str, near: str) -> None:
    """Each disagreement is told with its line and with what would agree."""
    found = [f for f in lint(changed(old, new), LAW) if said in f.message]
    assert found, [str(f) for f in lint(changed(old, new), LAW)]
    assert all(f.line for f in found)
    if near:
        assert near in {f.near for f in found}


def test_a_dead_tag_is_told_once() -> None:
    """It is not asked for in Căn cứ besides."""
    text = changed("@TC-75-02 @l2022/75/2", "@TC-75-02 @l2022/75/2 @l2022/79")
    assert len(lint(text, LAW)) == 1


NEAR_MISSES = {
    "a clause in its article": (BASIS, BASIS.replace("điểm đ khoản 1, khoản 2 Điều 75", "Điều 75")),
    "the number of the text": (BASIS, BASIS.replace(".\n", "; theo Luật số 06/2022/QH15.\n")),
    "a qualified status": (
        SOURCE,
        SOURCE.replace("văn bản", "văn bản; thành phần: còn cách hiểu khác nhau"),
    ),
    "the plan that is reviewed": ("@TC-75-02 @l2022/75/2", "@TC-75-02 @l2022/75/2 @plan-000"),
    "a part that is a house rule": (
        SOURCE,
        SOURCE.replace("đã đối chiếu văn bản", "đã đối chiếu văn bản; giá trị theo cấp"),
    ),
}


@pytest.mark.parametrize(("old", "new"), NEAR_MISSES.values(), ids=list(NEAR_MISSES))
def test_what_agrees_in_other_words_passes(old: str, new: str) -> None:
    """Free words around places and statuses are the writer's own."""
    assert [str(f) for f in lint(changed(old, new), LAW)] == []


def test_house_rules_have_a_folder_of_their_own(tmp_path) -> None:
    """The folder takes house rules, whatever letters their numbers begin with, and only them."""
    law = Law(words=WORDS)
    house = OTHER.replace("đã đối chiếu văn bản", "quy ước nội bộ")
    write(tmp_path, "tieu-chuan/a.feature", GOOD)
    write(tmp_path, "quy-uoc-noi-bo/b.feature", house)
    assert lint_folder(tmp_path, law) == ()
    write(tmp_path, "quy-uoc-noi-bo/b.feature", OTHER)
    said = [f.message for f in lint_folder(tmp_path, law)]
    assert said == ["Thư mục quy-uoc-noi-bo chỉ có quy tắc ghi “Nguồn: quy ước nội bộ.”."] * 2


def test_the_letters_of_a_number_belong_to_one_folder(tmp_path) -> None:
    """A number under letters of another folder is told; a worked case may stand anywhere."""
    write(tmp_path, "tieu-chuan/a.feature", GOOD)
    moved = OTHER.replace("@HD-75-02", "@TC-75-09").replace("@HD-28-01", "@CA-05")
    write(tmp_path, "hoi-dong/b.feature", moved)
    (fault,) = lint_folder(tmp_path)
    assert fault.message == "Số hiệu bắt đầu bằng “TC” là của thư mục tieu-chuan."
    assert (fault.file, fault.line) == ("hoi-dong/b.feature", 36)


def test_the_law_of_the_shipped_pack_reads_its_own_names() -> None:
    """Every registered text is found by its name, and some by the number it is known under."""
    law = law_of(open_pack())
    assert set(law.names) == {c.instrument for name in law.names.values() for c in cited(name, law)}
    assert cited("Điều 4 Luật số 72/2025/QH15", law) == parse_all("lorg-2025/4")
    assert law.rests_on(Citation.parse("l2022/28/1"))
    assert law.rests_on(Citation.parse("l2022"))
    assert not law.rests_on(Citation.parse("l2022/999"))
    assert "plan-000" in law.subjects
