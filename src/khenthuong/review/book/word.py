"""The review book as a Word file on A4 paper, by python-docx (extra ``khenthuong[book]``)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from khenthuong.review.book.front import SIGN_HEADS, Say, barred, front, kind_of, sign_cells
from khenthuong.review.book.shown import (
    Article,
    Book,
    Case,
    Group,
    Passage,
    Result,
    Statement,
    StepShown,
    Table,
)
from khenthuong.review.wordfile import Paper, load

_SIGN = (42, 42, 22, 40, 21)


def docx_bytes(book: Book, say: Say) -> bytes:
    """The whole book with headings, contents, page numbers and the hash at the head.

    Equal books give equal bytes. Raises ``InputError`` when python-docx is not installed.
    """
    writer = _Writer(book, say)
    writer.write()
    return writer.paper.saved(book.on)


class _Writer:
    """Writes one book."""

    def __init__(self, book: Book, say: Say) -> None:
        self.book, self.say, self.front = book, say, front(book, say)
        docx = load(say("sach", "missing-docx"))
        self.paper = Paper(docx, self.front.title, self.front.header)

    def _word(self, code: str, **values: object) -> str:
        return self.say("sach", code, **values)

    def write(self) -> None:
        self._first()
        for chapter in self.book.chapters:
            self.paper.heading(chapter.title, 1, fresh=True, mark=chapter.code)
            for article in chapter.articles:
                self._article(article)

    # -- the first pages ------------------------------------------------------

    def _first(self) -> None:
        said, paper = self.front, self.paper
        paper.line(said.kicker.upper(), "quiet")
        paper.title(said.title)
        paper.line("   ".join(f"{k}: {v}" for k, v in said.facts), "quiet")
        paper.table((), [(n, t) for n, t in said.figures], (22, 145))
        self._part("about", said.about)
        self._part("barred", (said.barred,))
        head = (self._word("barred-reason"), self._word("barred-articles"))
        paper.table(head, [(t, str(n)) for t, n in said.reasons], (140, 27))
        self._part("sources", (f"{title}: {text}" for _, title, text in said.sources))
        if self.book.unsaid:
            self._part("unsaid", (f"– {t}" for t in self.book.unsaid))
        paper.heading(self._word("contents"), 0, fresh=True)
        paper.contents(
            (level, title, name)
            for c in self.book.chapters
            for level, title, name in (
                (1, c.title, c.code),
                *((2, a.title, a.place.code) for a in c.articles),
            )
        )
        paper.heading(self._word("barred-list"), 0, fresh=True)
        head = (self._word("article"), self._word("barred-reason"))
        paper.table(head, [(a.title, why) for a, why in barred(self.book)], (84, 83))

    def _part(self, code: str, texts: Iterable[str]) -> None:
        self.paper.heading(self._word(code), 0)
        for text in texts:
            self.paper.line(text)

    # -- an article -----------------------------------------------------------

    def _article(self, article: Article) -> None:
        paper = self.paper
        paper.heading(article.title, 2, mark=article.place.code)
        state = self._word("may-not" if article.obstacles else "may-sign")
        paper.line(f"{state} · {self._word('code')}: {article.place.code}", "quiet")
        for obstacle in article.obstacles:
            paper.line(f"– {obstacle.text}", "held")
        if article.statements:
            paper.line(self._word("rules").upper(), "label")
        for statement in article.statements:
            self._statement(statement)
        if article.groups:
            paper.line(self._word("cases").upper(), "label")
        for group in article.groups:
            self._group(group)
        if article.see_also:
            paper.line(f"{self._word('see-also')}: {'; '.join(article.see_also)}.", "quiet")
        self._sign(article)

    def _statement(self, statement: Statement) -> None:
        self.paper.line(statement.section, "quiet", keep=True)
        self.paper.line(statement.title, "strong", keep=True)
        for text in statement.about:
            self.paper.line(text)
        for passage in statement.passages:
            self._passage(passage)

    def _passage(self, passage: Passage) -> None:
        now = f" · {self._word('now')}" if passage.now else ""
        self.paper.line(self._word("span", span=passage.span) + now, "quiet", keep=True)
        for told in passage.texts:
            self.paper.line(told.text, depth=told.depth)
        parts = [self._word("basis", basis=passage.basis)] if passage.basis else []
        parts += [self.say("nguon", passage.status.value)] if passage.status else []
        for text in filter(None, (" · ".join(parts), *passage.notes)):
            self.paper.line(text, "quiet")

    def _group(self, group: Group) -> None:
        self.paper.heading(self._word("rule", name=group.name), 3)
        for note in group.notes:
            self.paper.line(note, "quiet")
        if group.background:
            self.paper.line(self._word("background"), "quiet", keep=True)
            self._steps(group.background)
        for case in group.cases:
            self._case(case)

    def _case(self, case: Case) -> None:
        name = f"@{case.number}  {case.name}  [{self._result(case.result)}]"
        self.paper.line(name, "strong", keep=True)
        self.paper.line(self._word("basis", basis=case.basis), "quiet", keep=True)
        self._steps(case.steps)
        for table in case.tables:
            title = table.title or self._word("no-title")
            self.paper.line(self._word("rows", title=title), "quiet", keep=True)
            self._table(table)

    def _result(self, result: Result) -> str:
        return self._word(f"result-{result.value}")

    def _steps(self, steps: Sequence[StepShown]) -> None:
        for step in steps:
            self.paper.step(step.word, step.text)
            if step.table:
                self._table(step.table)

    def _table(self, table: Table) -> None:
        head: tuple[str, ...] = table.head
        rows: list[tuple[str, ...]] = list(table.rows)
        if table.results:
            head = (*head, self._word("result"))
            rows = [
                (*row, self._result(r)) for row, r in zip(table.rows, table.results, strict=True)
            ]
        self.paper.table(head, rows)

    def _sign(self, article: Article) -> None:
        self.paper.line(self._word("sign").upper(), "label", keep=True)
        heads = tuple(map(self._word, SIGN_HEADS))
        rows: list[Any] = [
            (*sign_cells(s, self.say), self._word(f"sign-{kind_of(s)}")) for s in article.signed
        ]
        self.paper.table(heads, [*rows, ("",) * len(heads)], _SIGN, height=11)
