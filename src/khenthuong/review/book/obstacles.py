"""Why an article may not be signed yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from attrs import frozen

from khenthuong.basis import Fault, Status
from khenthuong.office.words.wording import Wording
from khenthuong.review.book.shown import Article, Group, Obstacle, Result, Statement

_BARRING = (Status.OPEN, Status.UNCONFIRMED)
_MOST = 3


@frozen
class Gate:
    """What bars a signature.

    ``faults`` are those of the linter by file, ``tagged`` the articles that some
    scenario cites.
    """

    words: Wording
    faults: dict[str, tuple[Fault, ...]]
    tagged: Collection[tuple[str, str]]

    def obstacles(self, article: Article) -> tuple[Obstacle, ...]:
        """Every reason, in words; none when the article may be signed."""
        return tuple(self._all(article))

    def _all(self, article: Article) -> Iterator[Obstacle]:
        if _needs_basis(article):
            yield self._made("no-basis")
        yield from self._weak(article)
        if any(s.tried for s in article.statements) and article.place.key not in self.tagged:
            yield self._made("no-scenario")
        yield from self._results(article)
        for file in dict.fromkeys(g.file for g in article.groups):
            found = self.faults.get(file, ())
            if found:
                yield self._made("lint", count=len(found), file=file, first=found[0].message)

    def _weak(self, article: Article) -> Iterator[Obstacle]:
        for status in _BARRING:
            parts: list[Statement | Group] = [*article.statements, *article.groups]
            names = [p.name for p in parts if status in p.statuses]
            if names:
                word = self.words.text("nguon", status.value).lower()
                code = f"status-{status.value}"
                yield self._made(code, count=len(names), status=word, names=self._few(names))

    def _results(self, article: Article) -> Iterator[Obstacle]:
        for result in (Result.FAILED, Result.NOT_RUN):
            bad = [c for c in article.cases if result in c.results]
            if bad:
                rows = sum(Counter(c.results)[result] for c in bad)
                numbers = self._few([f"@{c.number}" for c in bad])
                yield self._made(f"result-{result.value}", count=rows, numbers=numbers)

    def _few(self, names: Sequence[str]) -> str:
        """A few names and how many more there are."""
        left = len(names) - _MOST
        more = self.words.text("sach-vuong", "more", count=left) if left > 0 else ""
        return "; ".join(names[:_MOST]) + more

    def _made(self, code: str, **values: object) -> Obstacle:
        return Obstacle(
            code,
            self.words.text("sach-vuong-ngan", code, **values),
            self.words.text("sach-vuong", code, **values),
        )


def _needs_basis(article: Article) -> bool:
    """What rests on no text must be a rule of the house, or a list of texts."""
    return not any(article.place.key) and any(s is not Status.HOUSE for s in article.statuses)
