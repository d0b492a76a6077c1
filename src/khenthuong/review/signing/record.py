"""What a reviewer said of an article, bound to the content that was read."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from khenthuong.review.book.shown import Article, Part, digest

FORMAT = "khenthuong-ky-duyet/1"
FOLDER = "ky-duyet"
AGREE, CHANGE, REFUSE = "dong-y", "de-nghi-sua", "khong-dong-y"
ANSWERS = (AGREE, CHANGE, REFUSE)


@frozen(kw_only=True)
class Answer:
    """One answer: ``dong-y``, ``de-nghi-sua`` or ``khong-dong-y``, with its reason.

    ``content`` is the hash of what was read. ``seal`` is the hash of all other fields and
    of the article, so that a later edit of the file is seen.
    """

    by: str
    position: str
    on: date
    answer: str
    reason: str = ""
    content: str
    seal: str = ""

    def sealed(self, article: str) -> str:
        """The seal this answer to that article must have."""
        said = (article, self.by, self.position, self.on, self.answer, self.reason, self.content)
        return digest(list(map(str, said)))


@frozen(kw_only=True)
class Content:
    """An article as it was when somebody answered; kept to tell what changed since."""

    hash: str
    parts: tuple[Part, ...]

    @property
    def true_hash(self) -> str:
        """The hash its parts really have."""
        return digest([p.hash for p in self.parts])


@frozen(kw_only=True)
class Record:
    """The file of one article: every answer, and each content that an answer speaks of."""

    format: str = FORMAT
    article: str
    title: str
    answers: tuple[Answer, ...] = ()
    contents: tuple[Content, ...] = ()

    def content(self, wanted: str) -> Content | None:
        """The content with that hash."""
        return next((c for c in self.contents if c.hash == wanted), None)


def content_of(article: Article) -> Content:
    """The article as it is now."""
    return Content(hash=article.hash, parts=article.parts)
