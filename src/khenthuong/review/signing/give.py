"""Takes answers of reviewers: refuses what may not be signed, with every reason at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import attrs
from attrs import frozen

from khenthuong.basis import Fault, InputError, nearest
from khenthuong.basis.text import day, fold
from khenthuong.office.words.wording import Wording
from khenthuong.review.book.shown import SHORT, Article, Book
from khenthuong.review.signing.record import AGREE, Answer, Record, content_of


@frozen(kw_only=True)
class Given:
    """An answer as somebody gave it. ``seen`` is the hash on the form it was written on.

    ``file`` and ``place`` say where it was given, for faults.
    """

    article: str
    by: str
    position: str
    on: date
    answer: str
    reason: str = ""
    seen: str = ""
    file: str
    place: str = ""


def take(
    words: Wording, book: Book, records: Mapping[str, Record], given: Sequence[Given], today: date
) -> tuple[Record, ...]:
    """The records with the new answers.

    Raises ``InputError`` with every answer that cannot be taken and why: no such article,
    content that changed since the form was made, obstacles, an answer that is there
    already, a day that is still to come, a reason that is missing. Then none is taken.
    """
    taker = _Taker(words, {a.place.code: a for a in book.articles}, today)
    made = dict(records)
    for one in given:
        taker.add(made, one)
    if taker.faults:
        raise InputError(taker.faults)
    touched = dict.fromkeys(g.article for g in given)
    return tuple(made[code] for code in touched)


class _Taker:
    """Adds answers to records and gathers faults."""

    def __init__(self, words: Wording, articles: Mapping[str, Article], today: date) -> None:
        self.words, self.articles, self.today = words, articles, today
        self.faults: list[Fault] = []

    def add(self, made: dict[str, Record], given: Given) -> None:
        article = self.articles.get(given.article)
        if article is None:
            near = nearest(given.article, list(self.articles))
            self._refuse(given, "no-article", near, article=given.article)
            return
        old = made.get(given.article) or Record(article=given.article, title=article.title)
        if self._sound(given, article, old):
            made[given.article] = _with(old, article, given)

    def _sound(self, given: Given, article: Article, old: Record) -> bool:
        before = len(self.faults)
        if given.seen and not article.hash.startswith(given.seen):
            self._refuse(given, "changed", article=given.article, hash=article.hash[:SHORT])
        if given.on > self.today:
            self._refuse(given, "future", on=day(given.on))
        for name in ("by", "position"):
            if not getattr(given, name).strip():
                self._refuse(given, f"no-{name}")
        if given.answer != AGREE and not given.reason.strip():
            self._refuse(
                given, "no-reason", answer=self.words.text("sach", f"answer-{given.answer}")
            )
        if given.answer == AGREE:
            for obstacle in article.obstacles:
                self._refuse(given, "barred", article=article.title, why=obstacle.text)
        if _said(old, article, given):
            self._refuse(given, "again", by=given.by, article=article.title)
        return len(self.faults) == before

    def _refuse(self, given: Given, reason: str, near: str = "", **values: str) -> None:
        message = self.words.text("ky-duyet-loi", reason, **values)
        self.faults.append(Fault(given.file, message, path=given.place, near=near))


def _said(old: Record, article: Article, given: Given) -> bool:
    """Whether this reviewer already gave this answer to this content."""
    return any(
        fold(a.by) == fold(given.by) and (a.content, a.answer) == (article.hash, given.answer)
        for a in old.answers
    )


def _with(old: Record, article: Article, given: Given) -> Record:
    answer = Answer(
        by=given.by,
        position=given.position,
        on=given.on,
        answer=given.answer,
        reason=given.reason,
        content=article.hash,
    )
    answer = attrs.evolve(answer, seal=answer.sealed(given.article))
    contents = old.contents
    if old.content(article.hash) is None:
        contents = (*contents, content_of(article))
    return attrs.evolve(old, title=article.title, answers=(*old.answers, answer), contents=contents)
