"""The review book as plain values: every text is Vietnamese and ready to print."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from enum import Enum

from attrs import frozen

from khenthuong.basis import Status
from khenthuong.review.book.place import Place

SHORT = 12


def digest(value: object) -> str:
    """The hash of plain data."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


class Result(Enum):
    """How the last run of a scenario ended."""

    PASSED = "dat"
    FAILED = "khong-dat"
    NOT_RUN = "chua-chay"

    @staticmethod
    def of(passed: bool | None) -> Result:
        """The result of one run; ``None``: it did not run."""
        if passed is None:
            return Result.NOT_RUN
        return Result.PASSED if passed else Result.FAILED


_WORST = (Result.FAILED, Result.NOT_RUN, Result.PASSED)


def worst(results: tuple[Result, ...]) -> Result:
    """The worst of several results; of none: not run."""
    return min(results, key=_WORST.index, default=Result.NOT_RUN)


@frozen(kw_only=True)
class Part:
    """The smallest thing a signature covers: one statement, one *Quy tắc*, one scenario.

    ``lines`` are what the reviewer reads, ``data`` the hash of the rule data or the
    Gherkin text behind it.
    """

    key: str
    title: str
    lines: tuple[str, ...]
    data: str

    @property
    def hash(self) -> str:
        """Changes with the words and with the data."""
        return digest([self.key, self.title, list(self.lines), self.data])


@frozen
class Text:
    """One line with the depth at which it stands."""

    depth: int
    text: str


@frozen(kw_only=True)
class Passage:
    """What a statement says in one stretch of time."""

    span: str
    now: bool
    texts: tuple[Text, ...]
    basis: str
    status: Status | None
    notes: tuple[str, ...] = ()


@frozen(kw_only=True)
class Statement:
    """One definition of the rules in words.

    ``name`` is its title with the section where the title alone would not tell;
    ``tried``: a scenario must show it at work.
    """

    section: str
    title: str
    name: str
    about: tuple[str, ...]
    passages: tuple[Passage, ...]
    statuses: tuple[Status, ...]
    awards: tuple[str, ...]
    tried: bool
    part: Part


@frozen
class Table:
    """A table below a step or an outline; ``results`` are those of the rows of an outline."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    results: tuple[Result, ...] = ()
    title: str = ""


@frozen
class StepShown:
    """One step: its word, its text, the table below it."""

    word: str
    text: str
    table: Table | None = None


@frozen(kw_only=True)
class Case:
    """One scenario with its number, its rows and its last result."""

    number: str
    name: str
    line: int
    steps: tuple[StepShown, ...]
    tables: tuple[Table, ...]
    basis: str
    results: tuple[Result, ...]
    part: Part

    @property
    def result(self) -> Result:
        """The worst of its rows."""
        return worst(self.results)


@frozen(kw_only=True)
class Group:
    """One *Quy tắc* with its scenarios; ``notes`` are its Căn cứ and Nguồn.

    ``statuses`` are those that its Nguồn names.
    """

    name: str
    file: str
    notes: tuple[str, ...]
    statuses: tuple[Status, ...]
    background: tuple[StepShown, ...]
    cases: tuple[Case, ...]
    part: Part


@frozen(kw_only=True)
class Signed:
    """One answer of a reviewer to an article, as the book shows it."""

    by: str
    position: str
    on: date
    answer: str
    reason: str
    valid: bool


@frozen
class Obstacle:
    """Why an article may not be signed: a code to count by, few words for a list, a sentence."""

    code: str
    short: str
    text: str


@frozen(kw_only=True)
class Article:
    """One article of one chapter: what is signed.

    ``text`` is the name of its text, ``obstacles`` say why it may not be signed yet.
    """

    place: Place
    title: str
    text: str
    statements: tuple[Statement, ...]
    groups: tuple[Group, ...]
    see_also: tuple[str, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    signed: tuple[Signed, ...] = ()

    @property
    def parts(self) -> tuple[Part, ...]:
        """Everything a signature covers, in the order of the book."""
        of_groups = (p for g in self.groups for p in (g.part, *(c.part for c in g.cases)))
        return (*(s.part for s in self.statements), *of_groups)

    @property
    def hash(self) -> str:
        """The hash of everything a signature covers."""
        return digest([p.hash for p in self.parts])

    @property
    def cases(self) -> tuple[Case, ...]:
        """Every scenario."""
        return tuple(c for g in self.groups for c in g.cases)

    @property
    def statuses(self) -> tuple[Status, ...]:
        """The source statuses that occur, each once."""
        parts: tuple[Statement | Group, ...] = (*self.statements, *self.groups)
        return tuple(dict.fromkeys(s for x in parts for s in x.statuses))

    @property
    def awards(self) -> tuple[str, ...]:
        """The awards it speaks of, each once."""
        return tuple(dict.fromkeys(a for x in self.statements for a in x.awards))


@frozen
class Chapter:
    """A chapter with its articles in the order of the law."""

    code: str
    title: str
    articles: tuple[Article, ...]


@frozen(kw_only=True)
class Book:
    """The whole book, made for a day from the pack with the hash ``pack``.

    ``unsaid`` tells what a scenario means where it says nothing.
    """

    on: date
    chapters: tuple[Chapter, ...]
    pack: str
    unsaid: tuple[str, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        """Every article, in order."""
        return tuple(a for c in self.chapters for a in c.articles)

    @property
    def hash(self) -> str:
        """The hash of all that can be signed."""
        return digest([[a.place.code, a.hash] for a in self.articles])
