"""The page of the review book in a real Chromium: keyboard, search, filters, print, phone."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pypdf
import pytest
from browser import chromium, start
from playwright.sync_api import Browser, Page, expect
from reviewed import FEATURES, ON, pack, shipped_book, words

from khenthuong.review import inventory
from khenthuong.review.book import make_book, render_html

FAILING = "TC-74-01"
expect.set_options(timeout=30_000)  # the machine of CI may be busy; nothing here waits for time


@pytest.fixture(scope="module")
def file(tmp_path_factory) -> str:
    """The page of the shipped book, with one scenario that failed."""
    results = {item.key: item.number != FAILING for item in inventory(FEATURES)}
    book = make_book(pack(), FEATURES, ON, results=results)
    path = tmp_path_factory.mktemp("page") / "so.html"
    path.write_text(render_html(book, words().text), encoding="utf-8")
    return path.as_uri()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests here."""
    with chromium() as running:
        yield running


@pytest.fixture
def page(browser: Browser, file: str) -> Iterator[Page]:
    """The page on a desktop; what it asks for and complains of is kept."""
    opened = browser.new_page(viewport={"width": 1200, "height": 900})
    opened.asked, opened.said = [], []
    opened.on("request", lambda request: opened.asked.append(request.url))
    opened.on("console", lambda message: opened.said.append(message.text))
    opened.on("pageerror", lambda error: opened.said.append(str(error)))
    opened.goto(file)
    yield opened
    assert opened.asked == [file]
    assert opened.said == []
    opened.close()


def shown(page: Page) -> int:
    """How many articles are to be seen."""
    return page.locator("article:not(.hide)").count()


def count(page: Page, number: int) -> None:
    """Wait until the page says that it shows so many."""
    total = len(shipped_book().articles)
    expect(page.locator("#count")).to_have_text(f"Đang hiện {number} trong {total} điều")


def test_typing_without_accents_finds_vietnamese(page: Page) -> None:
    """``giay khen`` and ``Giấy khen`` find the same, and everything shown holds the words."""
    page.fill("#search", "giay khen")
    expect(page.locator("#count")).to_contain_text("Đang hiện")
    plain = shown(page)
    assert 0 < plain < len(shipped_book().articles)
    for part in page.locator(".st:not(.hide), .case:not(.hide)").all()[:40]:
        above = part.locator("xpath=ancestor::article").text_content()
        assert "giấy khen" in (above or "").lower()
    page.fill("#search", "GIẤY KHEN")
    count(page, plain)


def test_words_that_stand_apart_are_found_too(page: Page) -> None:
    """Where nothing has them together."""
    page.fill("#search", "điều 74 @TC-74-01")
    expect(page.locator("#none")).to_be_hidden()
    page.fill("#search", "hai lan sang kien lien tuc")
    expect(page.locator("#TC-74-01")).to_be_visible()
    assert shown(page) < 10


def test_a_number_finds_its_scenario(page: Page) -> None:
    """As a letter cites it."""
    page.fill("#search", "@tc-74-01")
    count(page, 1)
    expect(page.locator("#TC-74-01")).to_be_visible()
    expect(page.locator("article:not(.hide) h3")).to_contain_text("Điều 74")
    expect(page.locator("article:not(.hide) h3")).to_be_in_viewport()  # found, not scrolled for
    assert page.locator(".case:not(.hide)").count() == 1


def test_words_that_are_nowhere_are_told(page: Page) -> None:
    """And clearing brings everything back."""
    page.fill("#search", "qqqq")
    expect(page.locator("#none")).to_be_visible()
    page.click("#clear")
    count(page, len(shipped_book().articles))
    expect(page.locator("#none")).to_be_hidden()


@pytest.mark.parametrize(
    ("name", "label", "wanted"),
    [
        ("chapter", "Hội đồng", lambda a: a.place.chapter == "hoi-dong"),
        (
            "text",
            "Luật Thi đua, khen thưởng năm 2022",
            lambda a: a.place.instrument == "l2022",
        ),
        ("sign", "Chưa được ký", lambda a: bool(a.obstacles)),
        ("status", "Còn cách hiểu khác nhau", lambda a: "open" in [s.value for s in a.statuses]),
    ],
)
def test_a_filter_leaves_what_fits(page: Page, name, label, wanted) -> None:
    """The same articles that the book has."""
    page.locator(".bar summary").click()
    page.locator(f"select[name={name}]").select_option(label=label)
    fitting = sum(map(wanted, shipped_book().articles))
    assert fitting > 0
    count(page, fitting)


def test_filters_by_award_and_result_work_together(page: Page) -> None:
    """Only the failing scenario is left of the scenarios."""
    page.locator(".bar summary").click()
    page.locator("select[name=result]").select_option(label="Không đúng")
    count(page, 1)
    assert page.locator(".case:not(.hide)").all_text_contents()[0].startswith("@TC-74-01")
    page.locator("select[name=award]").select_option(label="Bằng khen của Chủ tịch UBND tỉnh")
    count(page, 1)
    page.locator("select[name=award]").select_option(label="Gia đình văn hóa")
    count(page, 0)


def test_everything_is_reached_by_keyboard(page: Page) -> None:
    """Slash to search, Tab to buttons and filters, Enter to what was found and to open it."""
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()
    page.keyboard.type("TC-74-01")
    count(page, 1)
    for name in ("clear", "open", "close", "print"):
        page.keyboard.press("Tab")
        expect(page.locator(f"#{name}")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("select[name=chapter]")).to_be_focused()
    page.keyboard.press("/")
    page.keyboard.press("Enter")
    expect(page.locator("#tieu-chuan-l2022-74")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("#TC-74-01 > summary")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#TC-74-01 .steps")).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.press("Escape")
    expect(page.locator("#search")).to_have_value("")
    count(page, len(shipped_book().articles))


def test_searching_the_whole_book_is_quick(page: Page) -> None:
    """A letter more is answered before a reader waits: well under a second on a slow machine."""
    page.fill("#search", "c")
    expect(page.locator("#count")).to_contain_text("Đang hiện")
    taken = page.evaluate(
        """() => { const box = document.getElementById("search");
        const begin = performance.now(); box.value = "chien si";
        document.querySelector("select").dispatchEvent(new Event("change"));
        return performance.now() - begin; }"""
    )
    assert taken < 1500


def test_printing_gives_a4_with_page_numbers_and_everything_opened(page: Page) -> None:
    """Only what is filtered is printed; steps and old wordings are there though closed."""
    page.fill("#search", "TC-74-01")
    count(page, 1)
    made = page.pdf(prefer_css_page_size=True, print_background=True)
    read = pypdf.PdfReader(io.BytesIO(made))
    box = read.pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)
    assert len(read.pages) < 30
    text = " ".join(" ".join(p.extract_text() for p in read.pages).split())
    last = f"{len(read.pages)} / {len(read.pages)}"
    assert last in read.pages[-1].extract_text()
    assert "mã nội dung" in read.pages[-1].extract_text()
    assert "không còn sáng kiến nào khác" in text
    assert "tỉnh không quy định thêm theo khoản 6" in text
    assert "Gõ không dấu" not in text


@pytest.mark.parametrize("width", [320, 390, 768])
def test_nothing_stands_out_sideways_on_a_small_screen(browser: Browser, file, width) -> None:
    """Wide tables scroll in themselves, with everything opened; letters stay readable."""
    phone = browser.new_page(viewport={"width": width, "height": 800})
    phone.goto(file)
    phone.click("#open")
    assert phone.evaluate("document.documentElement.scrollWidth") <= width
    size = phone.locator("#TC-74-01 .steps li").first.evaluate("e => getComputedStyle(e).fontSize")
    assert float(size.removesuffix("px")) >= 15
    button = phone.locator("#clear").bounding_box()
    assert button is not None
    assert button["height"] >= 38
    phone.close()


def test_the_book_can_be_read_without_its_script(browser: Browser, file: str) -> None:
    """Only search and filters are missing, and they are not shown."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file)
    expect(page.locator("h1")).to_have_text("Sổ rà soát quy định thi đua, khen thưởng")
    expect(page.locator(".bar")).to_be_hidden()
    page.locator("#TC-74-01 > summary").click()
    expect(page.locator("#TC-74-01 .steps")).to_be_visible()
    context.close()


def test_a_browser_that_does_not_start_fails(browser: Browser, monkeypatch) -> None:
    """Never a silent skip."""
    monkeypatch.setenv("KHENTHUONG_CHROMIUM", "/nowhere/chromium")
    with pytest.raises(pytest.fail.Exception, match="Chromium does not start"):
        start(browser.browser_type)
