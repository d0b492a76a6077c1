"""The review book as one HTML page: no remote part, readable without its small script."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from importlib.resources import files

from khenthuong.basis import Status
from khenthuong.basis.text import fold, sort_key
from khenthuong.review.book.blocks import Blocks, anchor
from khenthuong.review.book.front import Front, Say, barred, front
from khenthuong.review.book.shown import Book, Chapter, Result

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
Option = tuple[str, str]


def render_html(book: Book, say: Say) -> str:
    """The whole page; ``say`` gives a text by group, code and values."""
    page = _Page(book, say)
    return (
        '<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(page.front.title)}</title>\n<style>{_part('page.css')}"
        f":root{{--running:{_css(page.front.header)}}}</style>\n</head>\n<body>\n"
        f"{page.top()}{page.bar()}<main class=paper id=main>\n{page.first()}"
        f"{''.join(map(page.chapter, book.chapters))}{page.end()}</main>\n"
        f"<script>{_part('page.js')}</script>\n</body>\n</html>\n"
    )


def _part(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _css(text: str) -> str:
    return '"' + text.replace("\\", "").replace('"', "") + '"'


class _Page:
    """The parts of the page around the articles."""

    def __init__(self, book: Book, say: Say) -> None:
        self.book, self.say, self.front = book, say, front(book, say)
        names = sorted({a for x in book.articles for a in x.awards}, key=sort_key)
        self.awards = {name: fold(name) for name in names}

    def _word(self, code: str, **values: object) -> str:
        return escape(self.say("sach", code, **values))

    def top(self) -> str:
        said = self.front
        facts = "".join(
            f"<div><dt>{escape(k)}</dt><dd><code>{escape(v)}</code></dd></div>"
            for k, v in said.facts
        )
        return (
            f'<a class="skip" href="#main">{self._word("skip")}</a>\n<header><div>'
            f'<p class="kicker">{escape(said.kicker)}</p><h1>{escape(said.title)}</h1>'
            f"<dl>{facts}</dl></div></header>\n"
        )

    # -- search and filters ---------------------------------------------------

    def bar(self) -> str:
        buttons = "".join(
            f'<button type="button" id="{name}">{self._word(code)}</button>'
            for name, code in (
                ("clear", "clear"),
                ("open", "open-all"),
                ("close", "close-all"),
                ("print", "print"),
            )
        )
        return (
            '<div class="bar" role="search" hidden><div><div class="row">'
            f'<input id="search" type="search" aria-label="{self._word("search")}" '
            f'placeholder="{self._word("search-hint")}" autocomplete="off">{buttons}</div>'
            f'<div class="more"><details><summary>{self._word("filter")}</summary>'
            f'<div class="filters">{self._filters()}</div></details>'
            '<span id="count" role="status" data-text="'
            f'{escape(self.say("sach", "shown", count="{count}", total="{total}"))}"></span></div>'
            "</div></div>\n"
        )

    def _filters(self) -> str:
        book, say = self.book, self.say
        articles = book.articles
        texts = {a.place.instrument: a for a in articles if a.place.instrument}
        statuses = [(s.value, say("nguon", s.value)) for s in Status]
        results = [(r.value, say("sach", f"result-{r.value}")) for r in Result]
        free = [("free", say("sach", "may-sign")), ("barred", say("sach", "may-not"))]
        signed = [(k, say("sach", f"sign-{k}")) for k in ("valid", "void")]
        lists: tuple[tuple[str, str, Iterable[Option]], ...] = (
            ("chapter", "filter-chapter", ((c.code, c.title) for c in book.chapters)),
            ("text", "filter-article", ((i, a.text) for i, a in texts.items())),
            ("award", "filter-award", ((a, a) for a in self.awards)),
            ("status", "filter-status", statuses),
            ("result", "filter-result", results),
            ("sign", "filter-sign", free),
            ("signed", "filter-signed", signed),
        )
        return "".join(self._select(*one) for one in lists)

    def _select(self, name: str, code: str, options: Iterable[Option]) -> str:
        found = "".join(f'<option value="{escape(v)}">{escape(t)}</option>' for v, t in options)
        first = f'<option value="">{self._word("any")}</option>'
        return f'<label>{self._word(code)}<select name="{name}">{first}{found}</select></label>'

    # -- the first pages ------------------------------------------------------

    def first(self) -> str:
        said = self.front
        figures = "".join(
            f"<div><b>{escape(n)}</b><span>{escape(t)}</span></div>" for n, t in said.figures
        )
        about = "".join(f"<p>{escape(t)}</p>" for t in said.about)
        sources = "".join(
            f'<dt class="{s.value}">{escape(t)}</dt><dd>{escape(d)}</dd>'
            for s, t, d in said.sources
        )
        unsaid = "".join(f"<li>{escape(t)}</li>" for t in self.book.unsaid)
        if unsaid:
            unsaid = f'<h2 class="flow">{self._word("unsaid")}</h2><ul>{unsaid}</ul>'
        return (
            f'<div id="front"><div class="figures">{figures}</div>'
            f'<h2 class="flow">{self._word("about")}</h2>{about}{self._barred(said)}{self._list()}'
            f'<h2 class="flow">{self._word("sources")}</h2><dl class="key">{sources}</dl>'
            f"{unsaid}{self._contents()}</div>"
            f'<p id="none" hidden>{self._word("none-found")}</p>\n'
        )

    def _barred(self, said: Front) -> str:
        rows = "".join(
            f'<tr><td>{escape(t)}</td><td class="n">{n}</td></tr>' for t, n in said.reasons
        )
        head = (
            f"<tr><th>{self._word('barred-reason')}</th>"
            f'<th class="n">{self._word("barred-articles")}</th></tr>'
        )
        table = f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>" if rows else ""
        return f'<h2 class="flow">{self._word("barred")}</h2><p>{escape(said.barred)}</p>{table}'

    def _contents(self) -> str:
        lines = "".join(
            f'<li><a href="#c-{escape(c.code)}">{escape(c.title)}</a> '
            f"<span>{len(c.articles)}</span></li>"
            for c in self.book.chapters
        )
        return (
            f'<h2 class="flow">{self._word("contents")}</h2>'
            f'<nav aria-label="{self._word("contents")}"><ol>{lines}</ol></nav>'
        )

    def _list(self) -> str:
        rows = "".join(
            f'<tr><td><a href="#{escape(anchor(a))}">{escape(a.title)}</a></td>'
            f"<td>{escape(why)}</td></tr>"
            for a, why in barred(self.book)
        )
        if not rows:
            return ""
        head = f"<tr><th>{self._word('article')}</th><th>{self._word('barred-reason')}</th></tr>"
        return (
            f'<details class="old"><summary>{self._word("barred-list")}</summary>'
            f'<div class="wide"><table class="list"><thead>{head}</thead><tbody>{rows}</tbody>'
            "</table></div></details>"
        )

    def chapter(self, chapter: Chapter) -> str:
        blocks = Blocks(self.say, self.awards)
        body = "".join(blocks.article(a, chapter.code) for a in chapter.articles)
        return (
            f'<section class="chapter"><h2 id="c-{escape(chapter.code)}">{escape(chapter.title)}'
            f"</h2>\n{body}</section>\n"
        )

    def end(self) -> str:
        return f"<footer><p>{escape(self.front.header)}</p></footer>\n"
