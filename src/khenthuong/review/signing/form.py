"""The *Phiếu rà soát* as plain values: what is printed on it, whatever the kind of file."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from khenthuong.basis.text import day
from khenthuong.office.words.wording import Wording
from khenthuong.review.book.shown import SHORT, Article, Book
from khenthuong.review.signing.record import ANSWERS

HEADS = ("by", "position", "on")
COLUMNS = ("stt", "code", "what", "basis", *ANSWERS, "reason", "sign")


@frozen(kw_only=True)
class Form:
    """One form to fill in: its texts, the lines about the reviewer, a row per article."""

    title: str
    subtitle: str
    guide: str
    heads: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def form_of(words: Wording, book: Book, chosen: Iterable[Article]) -> Form:
    """The form for some articles of the book."""

    def say(code: str, **values: object) -> str:
        return words.text("phieu", code, **values)

    return Form(
        title=say("title"),
        subtitle=say("subtitle", hash=book.hash[:SHORT], on=day(book.on)),
        guide=say("guide"),
        heads=tuple(map(say, HEADS)),
        columns=tuple(map(say, COLUMNS)),
        rows=tuple(_row(words, n, a) for n, a in enumerate(chosen, start=1)),
    )


def _row(words: Wording, number: int, article: Article) -> tuple[str, ...]:
    """The row of an article; what the reviewer fills in is left empty."""
    names = [s.name for s in article.statements]
    for group in article.groups:
        numbers = ", ".join(f"@{c.number}" for c in group.cases)
        names.append(words.text("phieu", "rule", name=group.name, numbers=numbers))
    if article.obstacles:
        why = "; ".join(o.short for o in article.obstacles)
        names.append(words.text("phieu", "barred", why=why))
    mark = f"{article.place.code} #{article.hash[:SHORT]}"
    left = ("",) * (len(COLUMNS) - 4)
    return (str(number), mark, "\n".join(names), article.title, *left)
