"""The report page: whole, quiet, safe to open, and true to the summary."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import attrs
import pytest

from khenthuong.cli.main import main
from khenthuong.office import Office, open_pack
from khenthuong.simulation import Season, Summarist, Table, Tally, render_page

PLANS = ("truong-tay-2025", "tan-duc-2024", "cat-ne-2025", "bac-son-2025", "tay-ninh-2023")
VOID = {"meta", "rect", "br"}


class Reader(HTMLParser):
    """Collects tags and text, and complains when tags do not close in order."""

    def __init__(self, page):
        super().__init__()
        self.open, self.tags, self.text = [], [], []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        """Note the tag and its attributes."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        """Close the tag that was opened last, and no other."""
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        """Keep the text."""
        self.text.append(data)


@pytest.fixture(scope="module")
def office():
    """One office for all pages."""
    return Office(open_pack())


def summary(office, plan, count=16):
    """The summary of a small season."""
    season, tally = Season(office, office.pack.plan(plan), count=count, seed=1), Tally(office)
    for step in season.steps():
        tally.add(step)
    tally.close()
    return Summarist(office, season, tally).make()


def rendered(office, shown):
    """The page of a summary."""
    return render_page(shown, lambda code: office.pack.label("mo-phong", code))


@pytest.mark.parametrize("plan", PLANS)
def test_the_page_is_whole_and_asks_for_nothing(office, plan):
    """Tags close, there is no script, and no part comes from anywhere else."""
    page = rendered(office, summary(office, plan))
    read = Reader(page)
    assert "http" not in page
    assert "url(" not in page
    assert "@import" not in page
    names = {tag for tag, _ in read.tags}
    assert not names & {"script", "link", "img", "iframe", "object", "base", "form"}
    assert not any({"src", "href", "srcset", "style"} & set(a) for _, a in read.tags)
    assert {"svg", "table", "h1", "h2", "ol"} <= names
    assert ("html", {"lang": "vi"}) in read.tags


@pytest.mark.parametrize("plan", PLANS)
def test_the_page_says_what_the_summary_says(office, plan):
    """Title, figures, traps, reasons, story and the note on invented names are there."""
    shown = summary(office, plan)
    text = " ".join(Reader(rendered(office, shown)).text)
    wanted = [shown.plan, *(value for value, _ in shown.figures), *(t.text for t in shown.traps)]
    wanted += [bar.label for bar in (*shown.flow, *shown.levels, *shown.causes)]
    wanted += [cell for row in shown.assumptions.rows for cell in row]
    wanted += [line for beat in shown.story.beats for line in (beat.on, beat.title, *beat.lines)]
    for words in (*wanted, "không phải người thật"):
        assert words in text


def test_names_are_escaped(office):
    """Nothing a text holds can become a tag."""
    shown = summary(office, "bac-son-2025", 4)
    evil = '<script>alert("x")</script>&'
    story = attrs.evolve(shown.story, title=evil, about=(evil,), now=evil)
    trap = attrs.evolve(shown.traps[0], text=evil, place=evil)
    table = Table((evil,), ((evil,),))
    shown = attrs.evolve(
        shown, plan=evil, title=evil, facts=((evil, evil),), story=story, traps=(trap,), money=table
    )
    page = rendered(office, shown)
    assert "<script" not in page
    assert Reader(page).text.count(evil) >= 8


def test_bars_fit_their_frame(office):
    """No bar is longer than its frame, and parts do not overlap."""
    for plan in PLANS:
        page = rendered(office, summary(office, plan))
        for svg in re.findall(r"<svg.*?</svg>", page):
            left = 0
            for x, width in re.findall(
                r'<rect class="f-(?!rest).*?x="(\d+)".*?width="(-?\d+)"', svg
            ):
                assert int(x) >= left
                assert int(width) >= 0
                left = int(x) + int(width)
            assert left <= 1000


def test_an_empty_season_part_is_left_out(office):
    """A summary without story or money still makes a page."""
    shown = attrs.evolve(summary(office, "cat-ne-2025", 2), story=None, money=Table((), ()))
    assert "Không có." in " ".join(Reader(rendered(office, shown)).text)


def test_the_command_writes_the_page(tmp_path, capsys):
    """The file is UTF-8, complete, and equal for equal seeds."""
    pages = []
    for name in ("a", "b"):
        args = ["--db", str(tmp_path / f"{name}.db"), "--report", str(tmp_path / f"{name}.html")]
        assert main(["simulate", "tan-duc-2024", "--dossiers", "6", *args]) == 0
        pages.append((tmp_path / f"{name}.html").read_bytes())
    assert capsys.readouterr().out.count("Trang báo cáo") == 2
    assert pages[0] == pages[1]
    assert pages[0].decode("utf-8").endswith("</html>\n")
