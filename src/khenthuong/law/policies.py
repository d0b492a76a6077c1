"""What an office decides or compared for itself: the form of its policy file.

A policy chooses one reading of an open question for a season, by a document. A
comparison says what somebody found who held a statement of the rules against
its original; it names the statement by code and by the hash of what it said.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

FORMAT = "khenthuong-chinh-sach/1"
RIGHT, WRONG, NOT_FOUND = "dung", "sai", "khong-tim-thay"
RESULTS = (RIGHT, WRONG, NOT_FOUND)


@frozen(kw_only=True)
class Document:
    """The paper that made a choice: its number, day, issuing body and signer."""

    number: str
    on: date
    issuer: str
    signed_by: str


@frozen(kw_only=True)
class Season:
    """The days on which the choices of a file hold, both ends included."""

    start: date
    end: date

    def holds(self, on: date) -> bool:
        """Whether ``on`` lies inside."""
        return self.start <= on <= self.end


@frozen(kw_only=True)
class Policy:
    """One reading chosen for one open question."""

    question: str
    reading: str
    document: Document


@frozen(kw_only=True)
class Comparison:
    """What one person found for one statement: ``dung``, ``sai`` or ``khong-tim-thay``.

    ``place`` is the article and page read, ``note`` what the original says instead.
    """

    code: str
    hash: str
    result: str
    by: str
    on: date
    document: str = ""
    place: str = ""
    note: str = ""


@frozen(kw_only=True)
class PolicyFile:
    """One file of an office; choices need a ``unit`` and a ``season``, comparisons do not.

    The choices hold for dossiers of the unit and of all units below it.
    """

    format: str
    unit: str = ""
    season: Season | None = None
    policies: tuple[Policy, ...] = ()
    comparisons: tuple[Comparison, ...] = ()


@frozen(kw_only=True)
class Compared:
    """Where a comparison took effect.

    ``path`` leads from the definition ``owner`` to its dated part (empty for the
    whole); ``part`` is a condition in it, or which of its statuses was meant.
    """

    section: str
    owner: str
    path: tuple[str | int, ...]
    part: str
    comparison: Comparison
