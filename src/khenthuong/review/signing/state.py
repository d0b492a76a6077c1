"""Which answers still speak of what the book says now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs
from attrs import frozen

from khenthuong.basis.text import fold
from khenthuong.review.book.shown import Article, Book, Signed
from khenthuong.review.signing.record import AGREE, Answer, Record


@frozen(kw_only=True)
class Standing:
    """Where one article stands: its answers, the last one of each reviewer only.

    ``article`` is ``None`` for a record whose article is no longer in the book.
    """

    code: str
    title: str
    article: Article | None
    answers: tuple[Signed, ...]

    @property
    def state(self) -> str:
        """``barred``, ``none``, ``objected``, ``valid``, ``void`` or ``gone``."""
        if self.article is None:
            return "gone"
        if any(a.valid and a.answer != AGREE for a in self.answers):
            return "objected"
        if any(a.valid for a in self.answers):
            return "valid"
        if self.answers:
            return "void"
        return "barred" if self.article.obstacles else "none"


def signed_book(book: Book, records: Mapping[str, Record]) -> Book:
    """The book with what reviewers answered."""
    chapters = tuple(
        attrs.evolve(
            c,
            articles=tuple(
                attrs.evolve(a, signed=_answers(records.get(a.place.code), a.hash))
                for a in c.articles
            ),
        )
        for c in book.chapters
    )
    return attrs.evolve(book, chapters=chapters)


def _answers(record: Record | None, now: str) -> tuple[Signed, ...]:
    """The answers to one article, as the book shows them; ``now`` is its hash."""
    return tuple(_shown(a, now) for a in latest(record.answers)) if record else ()


def latest(answers: Iterable[Answer]) -> Iterator[Answer]:
    """The last answer of each reviewer, in the order in which they were given."""
    found = {fold(a.by): a for a in answers}
    yield from sorted(found.values(), key=lambda a: a.on)


def _shown(answer: Answer, now: str) -> Signed:
    return Signed(
        by=answer.by,
        position=answer.position,
        on=answer.on,
        answer=answer.answer,
        reason=answer.reason,
        valid=answer.content == now,
    )


def standings(book: Book, records: Mapping[str, Record]) -> tuple[Standing, ...]:
    """Every article of the book in its order, then records of articles that are gone."""
    known = {a.place.code for a in book.articles}
    here = [
        Standing(
            code=a.place.code,
            title=a.title,
            article=a,
            answers=_answers(records.get(a.place.code), a.hash),
        )
        for a in book.articles
    ]
    gone = [
        Standing(code=code, title=r.title, article=None, answers=_answers(r, ""))
        for code, r in records.items()
        if code not in known
    ]
    return (*here, *gone)
