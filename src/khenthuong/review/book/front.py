"""What the first pages say: what the book is, how much there is, what may not be signed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from attrs import frozen

from khenthuong.basis import Status
from khenthuong.basis.text import day
from khenthuong.review.book.shown import SHORT, Article, Book, Result, Signed

Say = Callable[..., str]
SIGN_HEADS = ("sign-by", "sign-position", "sign-on", "sign-answer", "sign-mark")


@frozen(kw_only=True)
class Front:
    """The first pages as plain texts."""

    title: str
    kicker: str
    facts: tuple[tuple[str, str], ...]
    figures: tuple[tuple[str, str], ...]
    about: tuple[str, ...]
    sources: tuple[tuple[Status, str, str], ...]
    barred: str
    reasons: tuple[tuple[str, int], ...]
    header: str


def front(book: Book, say: Say) -> Front:
    """The first pages; ``say`` gives a text by group, code and values."""
    articles = book.articles
    barred = [a for a in articles if a.obstacles]
    codes = Counter(c for a in barred for c in dict.fromkeys(o.code for o in a.obstacles))
    text = "barred-count" if barred else "barred-none"
    return Front(
        title=say("sach", "title"),
        kicker=say("sach", "kicker"),
        facts=(
            (say("sach", "on"), day(book.on)),
            (say("sach", "hash"), book.hash[:SHORT]),
            (say("sach", "pack"), book.pack[:SHORT]),
        ),
        figures=tuple(_figures(book, len(articles) - len(barred), say)),
        about=tuple(say("sach", f"about-{n}") for n in (1, 2, 3)),
        sources=tuple((s, say("nguon", s.value), say("sach", f"source-{s.value}")) for s in Status),
        barred=say("sach", text, count=len(barred), total=len(articles)),
        reasons=tuple((say("sach-vuong-nhom", c), n) for c, n in codes.most_common()),
        header=say("sach", "header", hash=book.hash[:SHORT], on=day(book.on)),
    )


def _figures(book: Book, free: int, say: Say) -> Iterator[tuple[str, str]]:
    cases = [c for a in book.articles for c in a.cases]
    runs = Counter(r for c in cases for r in c.results)
    statements = sum(len(a.statements) for a in book.articles)
    signed = sum(any(s.valid for s in a.signed) for a in book.articles)
    failed, none = runs[Result.FAILED], runs[Result.NOT_RUN]
    yield str(len(book.articles)), say("sach", "figure-articles")
    yield str(statements), say("sach", "figure-statements")
    yield str(len(cases)), say("sach", "figure-cases", rows=runs.total())
    yield str(runs[Result.PASSED]), say("sach", "figure-runs", failed=failed, none=none)
    yield str(free), say("sach", "figure-free")
    yield str(signed), say("sach", "figure-signed")


def barred(book: Book) -> Iterator[tuple[Article, str]]:
    """Each article that may not be signed, with its reasons in few words."""
    for article in book.articles:
        if article.obstacles:
            yield article, "; ".join(o.short for o in article.obstacles)


def kind_of(signed: Signed) -> str:
    """How an answer is marked: ``valid`` or ``void``."""
    return "valid" if signed.valid else "void"


def sign_cells(signed: Signed, say: Say) -> tuple[str, ...]:
    """Name, position, day and answer of a reviewer as they are printed."""
    reason = f": {signed.reason}" if signed.reason else ""
    answer = say("sach", f"answer-{signed.answer}") + reason
    return (signed.by, signed.position, day(signed.on), answer)
