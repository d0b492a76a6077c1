"""Building the review book: each kind of file against what it is made of.

The features are run in nobody's stead here: results are taken as given. Everything runs in
this process, in turns; a ratio is of the medians of the turns.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from mako.template import Template

from khenthuong import open_pack
from khenthuong.law import shipped
from khenthuong.office import Wording
from khenthuong.review import inventory
from khenthuong.review.book import make_book, render_html
from khenthuong.review.book.paper import pdf_bytes
from khenthuong.review.book.shown import Book
from khenthuong.review.book.word import docx_bytes
from khenthuong.review.document import load_reader
from khenthuong.review.source import read_folder

FEATURES, PACK = Path(str(shipped("features"))), open_pack()
SAY = Wording(PACK).text
ON = date(2026, 11, 21)
RESULTS = {item.key: True for item in inventory(FEATURES)}
MAKO = """% for part in parts:
<div>
% for line in part:
<p>${line | h}</p>
% endfor
</div>
% endfor
"""
Call = Callable[[], object]


def book() -> Book:
    """The book of everything that is shipped."""
    return make_book(PACK, FEATURES, ON, results=RESULTS)


def parsed() -> object:
    """The features read and parsed, nothing made of them."""
    read = load_reader()
    return [read(source) for source in read_folder(FEATURES)]


def measured(name: str, ours: Call, base: str, other: Call, turns: int = 7) -> None:
    """One line: what takes how long, against what, in the same turns."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(turns):
        for call, seconds in zip((ours, other), taken, strict=True):
            begin = time.process_time()
            call()
            seconds.append(time.process_time() - begin)
    one, two = (median(seconds) for seconds in taken)
    print(f"{name} ({one * 1000:.0f} ms) against {base} ({two * 1000:.0f} ms): {one / two:.2f} ×")


def main() -> None:
    """Print the ratios."""
    made = book()
    lines = [[part.title, *part.lines] for a in made.articles for part in a.parts]
    plain = "\n".join(line for part in lines for line in part)
    print(f"{len(made.articles)} articles, {len(lines)} parts, {len(plain):,} letters")
    measured("the book as values", book, "parsing the features alone", parsed)
    template = Template(MAKO)  # noqa: S702 - the template escapes by itself
    measured(
        "HTML",
        lambda: render_html(made, SAY),
        "a bare Mako template over the same lines",
        lambda: template.render(parts=lines),
    )
    measured("Word", lambda: docx_bytes(made, SAY), "the book as values", book, 3)
    measured("PDF", lambda: pdf_bytes(made, SAY), "the book as values", book, 3)


if __name__ == "__main__":
    main()
