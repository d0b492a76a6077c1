"""The review book: complete, in the order of the law, bound to its content, honest about gaps."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections import Counter
from datetime import date

import attrs
import docx
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reviewed import (
    ARTICLE,
    FEATURES,
    FILE,
    ON,
    SMALL,
    all_good,
    article,
    pack,
    shipped_book,
    small_book,
    small_folder,
    words,
)
from test_report import Reader

from khenthuong.basis import Fault, InputError, Status
from khenthuong.cli.main import main
from khenthuong.law.data import data_of
from khenthuong.review import inventory
from khenthuong.review.book import make_book, render_html
from khenthuong.review.book.paper import pdf_bytes
from khenthuong.review.book.shown import Result
from khenthuong.review.book.word import docx_bytes

CHAPTERS = [
    "Tiêu chuẩn",
    "Nguyên tắc",
    "Thẩm quyền",
    "Thủ tục",
    "Hội đồng",
    "Thời hạn",
    "Tiền thưởng",
    "Sau quyết định",
    "Chuyển tiếp",
    "Kế hoạch",
    "Quy ước nội bộ",
    "Văn bản và thời gian hiệu lực",
]


def obstacles(book, code=ARTICLE):
    """The codes of what bars an article."""
    return [o.code for o in article(book, code).obstacles]


# -- what stands in it -----------------------------------------------------------


def test_every_scenario_and_every_row_stands_in_the_book_once():
    """Nothing that runs is missing, nothing is there twice."""
    due = Counter(item.number for item in inventory(FEATURES))
    shown = Counter()
    for one in shipped_book().articles:
        for case in one.cases:
            shown[case.number] += len(case.results)
    assert shown == due


def test_every_rule_stands_in_the_book_once():
    """Rules of the nation, of the provinces and of the machine of decisions."""
    keys = Counter(p.key for a in shipped_book().articles for p in a.parts)
    assert max(keys.values()) == 1
    codes = [a.place.code for a in shipped_book().articles]
    assert len({*codes, *(c.code for c in shipped_book().chapters)}) == len(codes) + len(CHAPTERS)
    contents = (pack().national, *(layer.content for layer in pack().layers))
    wanted = {r.id for c in contents for r in c.rules}
    wanted |= {r.id for m in pack().national.machines for r in m.rules}
    assert {f"rules/{r}" for r in wanted} <= set(keys)


def test_what_has_a_source_status_is_left_out_only_on_purpose():
    """Assumptions of the simulation are the one kind that is not law."""
    known = {p.key.partition("/")[0] for a in shipped_book().articles for p in a.parts}
    sections = {d.section for d in data_of(pack().national)}
    assert sections - known == {"machines"}  # their rules and steps stand in under their own name


def test_chapters_follow_the_folders_and_articles_the_law():
    """A known article is where a reader looks for it, with its scenario."""
    book = shipped_book()
    assert [c.title for c in book.chapters] == CHAPTERS
    one = article(book, "tieu-chuan/l2022/74")
    assert one.title == "Điều 74 Luật Thi đua, khen thưởng năm 2022"
    assert "TC-74-01" in {c.number for c in one.cases}
    numbers = [
        int(a.place.article)
        for a in book.chapters[0].articles
        if a.place.instrument == "l2022" and a.place.article.isdigit()
    ]
    assert numbers == sorted(numbers)


def test_the_book_speaks_the_language_of_an_office():
    """No code of the rules stands in any line that is read."""
    contents = (pack().national, *(layer.content for layer in pack().layers))
    codes = {
        value.id
        for content in contents
        for attribute in attrs.fields(type(content))
        if isinstance(values := getattr(content, attribute.name), tuple)
        for value in values
        if re.search("[_-]", getattr(value, "id", ""))
    }
    assert "bang-khen-tinh" in codes
    for one in shipped_book().articles:
        for part in one.parts:
            for line in (part.title, *part.lines):
                assert not codes & set(re.findall(r"[a-z0-9]+(?:[_-][a-z0-9]+)+", line)), line


def test_what_the_scenarios_leave_unsaid_is_told():
    """A signer learns what a scenario means where it says nothing."""
    assert any("Không nêu ngày xét" in text for text in shipped_book().unsaid)


# -- the hash --------------------------------------------------------------------


@settings(max_examples=6, deadline=None)
@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)))
def test_the_day_of_the_book_changes_no_hash(tmp_path_factory, on):
    """A signature of one day is still that signature on another."""
    folder = small_folder(tmp_path_factory.getbasetemp() / "days")
    assert small_book(folder, on=on).hash == small_book(folder).hash


def test_results_change_no_hash(tmp_path):
    """What is signed is the content; the last run bars or frees it."""
    folder = small_folder(tmp_path)
    assert small_book(folder, results={}).hash == small_book(folder).hash


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Khi xem loại hình", "Khi xem hình thức"),
        ("| cá nhân | Đúng hình thức và đối tượng ", "| cá nhân | Sai thẩm quyền "),
        ("chỉ dành cho cá nhân\n", "chỉ dành cho một cá nhân\n"),
        ("Nguồn: đã đối chiếu văn bản.", "Nguồn: theo nguồn dẫn lại."),
        ("@l2022/8/4", "@l2022/8/5"),
        ("Dữ liệu: cá nhân và tập thể", "Dữ liệu: hai đối tượng"),
    ],
)
def test_any_change_of_a_scenario_changes_the_hash(tmp_path, old, new):
    """A word, a cell, a name, a source, a citation."""
    before = small_book(small_folder(tmp_path / "a")).hash
    assert old in SMALL
    assert small_book(small_folder(tmp_path / "b", SMALL.replace(old, new))).hash != before


def changed_pack(**changes):
    """The pack with one rule of the article changed."""
    rules = pack().national.rules
    index = next(i for i, r in enumerate(rules) if r.id == "aw-ground-cong-hien")
    rule = attrs.evolve(rules[index], **changes)
    national = attrs.evolve(pack().national, rules=(*rules[:index], rule, *rules[index + 1 :]))
    return attrs.evolve(pack(), national=national)


@pytest.mark.parametrize(
    "changes", [{"label": "Khác"}, {"order": 7}, {"remedy": "Trả lại hồ sơ."}, {"outcome": "warn"}]
)
def test_any_change_of_a_rule_changes_its_article_only(tmp_path, changes):
    """Words or data; other articles keep their signatures."""
    folder = small_folder(tmp_path)
    before = {a.place.code: a.hash for a in small_book(folder).articles}
    after = {a.place.code: a.hash for a in small_book(folder, changed_pack(**changes)).articles}
    assert {c for c in before if before[c] != after[c]} == {ARTICLE}


# -- what may not be signed -------------------------------------------------------


def test_a_clean_article_may_be_signed(tmp_path):
    """Sources compared, scenarios there and green."""
    assert obstacles(small_book(small_folder(tmp_path))) == []


def test_a_failing_or_missing_run_bars_an_article(tmp_path):
    """One bad row is enough, and its number is told."""
    folder = small_folder(tmp_path)
    results = all_good(folder)
    first, second = sorted(results)
    assert obstacles(small_book(folder, results={first: True})) == ["result-chua-chay"]
    bad = small_book(folder, results={first: True, second: False})
    assert obstacles(bad) == ["result-khong-dat"]
    assert "@TC-08-91" in article(bad).obstacles[0].text
    assert article(bad).cases[0].result is Result.FAILED


def test_a_fault_of_the_linter_bars_the_articles_of_its_file(tmp_path):
    """And is told."""
    fault = Fault(FILE, "Thiếu bước “Thì”.", 9, 1)
    book = small_book(small_folder(tmp_path), faults=[fault])
    assert obstacles(book) == ["lint"]
    assert "Thiếu bước “Thì”." in article(book).obstacles[0].text


@pytest.mark.parametrize("status", [Status.OPEN, Status.UNCONFIRMED])
def test_an_uncertain_source_bars_an_article(tmp_path, status):
    """Open and unconfirmed sources; one that was passed on does not."""
    rule = next(r for r in pack().national.rules if r.id == "aw-ground-cong-hien")
    for given_status, wanted in ((status, [f"status-{status.value}"]), (Status.SECONDARY, [])):
        segments = tuple(attrs.evolve(s, status=given_status) for s in rule.segments)
        book = small_book(small_folder(tmp_path), changed_pack(segments=segments))
        assert obstacles(book) == wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("chưa kiểm chứng.", ["status-unconfirmed"]),
        ("đã đối chiếu văn bản; mức cũ: còn cách hiểu khác nhau.", ["status-open"]),
        ("theo nguồn dẫn lại.", []),
    ],
)
def test_an_uncertain_source_of_a_scenario_bars_too(tmp_path, said, wanted):
    """What stands under *Nguồn* of a *Quy tắc* counts like the source of a rule."""
    text = SMALL.replace("Nguồn: đã đối chiếu văn bản.", f"Nguồn: {said}")
    assert obstacles(small_book(small_folder(tmp_path, text))) == wanted


def test_an_article_without_scenario_is_barred_where_it_must_be_tried(tmp_path):
    """Criteria need a scenario; a list of texts does not."""
    book = small_book(small_folder(tmp_path))
    assert "no-scenario" in obstacles(book, "tieu-chuan/l2022/74")
    assert "no-scenario" not in obstacles(book, "van-ban/norm")


def test_the_first_page_says_what_may_not_be_signed():
    """With the number of articles for each reason."""
    page = render_html(shipped_book(), words().text)
    barred = sum(bool(a.obstacles) for a in shipped_book().articles)
    assert f"{barred} trong {len(shipped_book().articles)} điều chưa được ký" in page
    assert "Nguồn chưa kiểm chứng</td>" in page


def test_a_folder_that_is_not_there_is_named(tmp_path):
    """As an error of the input, in Vietnamese."""
    with pytest.raises(InputError, match="Không có thư mục này"):
        make_book(pack(), tmp_path / "nowhere", ON, results={})


# -- HTML ------------------------------------------------------------------------


def test_the_page_is_whole_and_asks_for_nothing():
    """Tags close, and no part comes from anywhere else."""
    page = render_html(shipped_book(), words().text)
    read = Reader(page.replace("<input ", "<br "))
    for one in ("http:", "https:", "url(", "@import"):
        assert one not in page
    assert not {tag for tag, _ in read.tags} & {"link", "img", "iframe", "object", "base"}
    for _, values in read.tags:
        assert "src" not in values
        assert values.get("href", "#").startswith("#")


def test_every_inner_link_leads_somewhere():
    """To an article or a chapter of the same page."""
    page = render_html(shipped_book(), words().text)
    ids = re.findall(r'\bid="?([^" >]+)', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


def test_nothing_in_a_scenario_can_become_a_tag(tmp_path):
    """Everything is escaped."""
    evil = '<script>alert("x")</script>&'
    book = small_book(small_folder(tmp_path, SMALL.replace("xem loại hình", evil)))
    page = render_html(book, words().text)
    assert page.count("<script") == 1
    assert "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;" in page


# -- PDF and Word -----------------------------------------------------------------


@pytest.fixture(scope="module")
def pdf(tmp_path_factory):
    """The PDF of a small book."""
    folder = small_folder(tmp_path_factory.mktemp("pdf"))
    book = small_book(folder)
    made = pdf_bytes(book, words().text)
    assert made == pdf_bytes(book, words().text)
    return book, pypdf.PdfReader(io.BytesIO(made))


def test_the_pdf_is_a4_with_page_numbers_contents_and_hash(pdf):
    """The hash stands at the head of every page after the first."""
    book, read = pdf
    assert {(round(p.mediabox.width), round(p.mediabox.height)) for p in read.pages} == {(595, 842)}
    count = len(read.pages)
    for number in (2, count):
        text = read.pages[number - 1].extract_text()
        assert f"{number} / {count}" in text
        assert book.hash[:12] in text
    titles = [o.title for o in read.outline if not isinstance(o, list)]
    assert titles == CHAPTERS[: len(titles)]
    assert len(titles) == len(book.chapters)


def test_the_pdf_says_what_the_book_says(pdf):
    """Title, article, scenario, row and a place to sign, in whole Vietnamese letters."""
    _, read = pdf
    text = " ".join(" ".join(p.extract_text() for p in read.pages).split())
    for wanted in (
        "Sổ rà soát quy định thi đua, khen thưởng",
        "Điều 8 Luật Thi đua, khen thưởng năm 2022",
        "@TC-08-91",
        "Không đúng hình thức hoặc đối tượng",
        "Chưa được ký",
        "Chức vụ, đơn vị",
    ):
        assert wanted in text


def test_the_word_file_is_a4_with_headings_and_contents(tmp_path):
    """Equal books give equal bytes; the contents refer to every article."""
    book = small_book(small_folder(tmp_path))
    made = docx_bytes(book, words().text)
    assert made == docx_bytes(book, words().text)
    document = docx.Document(io.BytesIO(made))
    section = document.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert book.hash[:12] in section.header.paragraphs[0].text
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 2"]
    assert headings == [a.title for a in book.articles]
    xml = zipfile.ZipFile(io.BytesIO(made)).read("word/document.xml").decode()
    asked = set(re.findall(r"PAGEREF (\w+)", xml))
    assert asked == set(re.findall(r'w:bookmarkStart [^>]*w:name="(\w+)"', xml))
    assert len(asked) == len(book.articles) + len(book.chapters)
    assert "@TC-08-91" in "\n".join(p.text for p in document.paragraphs)


# -- the command -------------------------------------------------------------------


def test_the_command_writes_the_book_and_never_over_a_file(tmp_path, capsys, monkeypatch):
    """Three kinds at once into a folder; a second time it refuses."""
    monkeypatch.chdir(tmp_path)
    folder = small_folder(tmp_path / "mau")
    args = ["review", "book", "-o", str(tmp_path), "--features", str(folder)]
    assert main([*args, "--html", "--docx", "--pdf", "--on", "2026-11-20"]) == 0
    assert {p.name for p in tmp_path.glob("so-ra-soat.*")} == {
        "so-ra-soat.html",
        "so-ra-soat.docx",
        "so-ra-soat.pdf",
    }
    assert "20/11/2026" in (tmp_path / "so-ra-soat.html").read_text(encoding="utf-8")
    capsys.readouterr()
    assert main(args) == 2
    assert "không ghi đè" in capsys.readouterr().err


def test_the_command_names_what_is_wrong(tmp_path, capsys):
    """A folder that is not there, a day that is none."""
    assert main(["review", "book", "-o", str(tmp_path), "--features", str(tmp_path / "x")]) == 2
    assert "không có thư mục này" in capsys.readouterr().err
    assert main(["review", "book", "-o", str(tmp_path), "--on", "20/11/2026"]) == 2
    assert "yyyy-mm-dd" in capsys.readouterr().err


def told(folder, capsys):
    """What bars the article of the initiative council, told by the command."""
    assert main(["review", "status", "--json", "--features", str(folder)]) == 0
    found = {x["article"]: x["obstacles"] for x in json.loads(capsys.readouterr().out)}
    return found["hoi-dong/tt18-2013-bkhcn/8"]


def test_the_command_runs_the_scenarios_itself(tmp_path, capsys):
    """Green bars nothing; a flipped expectation and a sentence nobody knows do, with number."""
    text = (FEATURES / "hoi-dong/sang-kien.feature").read_text(encoding="utf-8")
    path = tmp_path / "hoi-dong" / "sang-kien.feature"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    assert told(tmp_path, capsys) == []
    right, wrong = "| 6   | Đủ tỷ lệ phiếu       |", "| 6   | Không đủ tỷ lệ phiếu |"
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    assert any("1 trường hợp, thuộc tình huống @SK-08-01" in one for one in told(tmp_path, capsys))
    path.write_text(text.replace("Thì ", "Thì không ", 1), encoding="utf-8")
    assert any("Tệp tình huống" in one for one in told(tmp_path, capsys))
