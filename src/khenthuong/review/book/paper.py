"""The review book as a PDF on A4 paper, set by typst (extra ``khenthuong[book]``)."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

import attrs

from khenthuong.basis import Fault, InputError, Status
from khenthuong.review.book.front import SIGN_HEADS, Say, barred, front, kind_of, sign_cells
from khenthuong.review.book.shown import Article, Book, Case, Group, Passage, Result, Signed, Table

EXTRA = "khenthuong[book]"
_WORDS = (
    "about", "article", "background", "barred", "barred-list", "barred-reason", "cases",
    "contents", "may-not", "may-sign", "now", "result", "rules", "see-also", "sign",
    "sign-valid", "sign-void", "sources", "unsaid",
)  # fmt: skip


def pdf_bytes(book: Book, say: Say) -> bytes:
    """The whole book with page numbers, contents and the hash at the head of every page.

    Equal books give equal bytes. Raises ``InputError`` when typst is not installed.
    """
    try:
        import typst  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise InputError([Fault(EXTRA, say("sach", "missing-pdf"))]) from error
    template = files(__package__).joinpath("page.typ").read_bytes()
    data = json.dumps(_Plain(say).book(book), ensure_ascii=False)
    made = datetime(book.on.year, book.on.month, book.on.day, tzinfo=UTC)
    return typst.compile(
        template,
        sys_inputs={"book": data},
        ignore_system_fonts=True,
        timestamp=made,
        pdf_tags=False,
    )


@attrs.frozen
class _Plain:
    """Turns the book into plain data, every text finished."""

    say: Say

    def book(self, book: Book) -> dict[str, Any]:
        said = front(book, self.say)
        plain = attrs.asdict(said)
        plain["sources"] = [(s.value, title, text) for s, title, text in said.sources]
        return {
            **plain,
            "unsaid": book.unsaid,
            "list": [(a.title, why) for a, why in barred(book)],
            "chapters": [
                {"title": c.title, "articles": [self.article(a) for a in c.articles]}
                for c in book.chapters
            ],
            "words": self.words(),
        }

    def words(self) -> dict[str, Any]:
        words: dict[str, Any] = {w: self.say("sach", w) for w in _WORDS}
        words |= {f"result-{r.value}": self.say("sach", f"result-{r.value}") for r in Result}
        words |= {f"nguon-{s.value}": self.say("nguon", s.value) for s in Status}
        words["sign-heads"] = [self.say("sach", w) for w in SIGN_HEADS]
        return words

    def article(self, article: Article) -> dict[str, Any]:
        return {
            "title": article.title,
            "code": article.place.code,
            "free": not article.obstacles,
            "obstacles": [o.text for o in article.obstacles],
            "statements": [
                {
                    "section": s.section,
                    "title": s.title,
                    "about": s.about,
                    "passages": [self.passage(p) for p in s.passages],
                }
                for s in article.statements
            ],
            "groups": [self.group(g) for g in article.groups],
            "see_also": article.see_also,
            "signed": [self.signed(s) for s in article.signed],
        }

    def passage(self, passage: Passage) -> dict[str, Any]:
        basis = self.say("sach", "basis", basis=passage.basis) if passage.basis else ""
        return {
            "span": self.say("sach", "span", span=passage.span),
            "now": passage.now,
            "texts": [attrs.asdict(t) for t in passage.texts],
            "basis": basis,
            "status": passage.status.value if passage.status else None,
            "notes": passage.notes,
        }

    def group(self, group: Group) -> dict[str, Any]:
        return {
            "name": self.say("sach", "rule", name=group.name),
            "notes": group.notes,
            "background": [attrs.asdict(s) for s in group.background],
            "cases": [self.case(c) for c in group.cases],
        }

    def case(self, case: Case) -> dict[str, Any]:
        return {
            "number": case.number,
            "name": case.name,
            "basis": self.say("sach", "basis", basis=case.basis),
            "result": case.result.value,
            "steps": [attrs.asdict(s) for s in case.steps],
            "tables": [self.table(t) for t in case.tables],
        }

    def table(self, table: Table) -> dict[str, Any]:
        title = table.title or self.say("sach", "no-title")
        return {
            "title": self.say("sach", "rows", title=title),
            "head": table.head,
            "rows": table.rows,
            "results": [r.value for r in table.results],
        }

    def signed(self, signed: Signed) -> dict[str, Any]:
        return {"kind": kind_of(signed), "cells": sign_cells(signed, self.say)}
