"""One run of one scenario: what it has said so far, and what came back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from attrs import define, field

from khenthuong.basis import Finding, Truth, Verdict, Weight
from khenthuong.judge import Case, ListVerdict
from khenthuong.law import Pack, read_policies
from khenthuong.law.authority import Unit
from khenthuong.office import Answer, Context, Line, Office
from khenthuong.office.drawing.layout import Node
from khenthuong.records import (
    Achievement,
    Attestation,
    Ballot,
    Decision,
    Dossier,
    Given,
    KeyDates,
    Signing,
    Subject,
    Submission,
)
from khenthuong.review.phrases.book import Book
from khenthuong.review.phrases.expect import Unsaid
from khenthuong.review.phrases.meeting import Meeting

_TITLE, _RATINGS, _MATTERS = "danh-hieu", "xep_loai", "vu_viec"


@define
class Listing:
    """A whole list as a scenario says it."""

    rows: list[Mapping[str, Any]] = field(factory=list)
    totals: dict[str, Any] = field(factory=dict)
    verdict: ListVerdict | None = None

    @property
    def judged(self) -> ListVerdict:
        """What is said of the whole list; raises ``Unsaid`` when nothing was asked."""
        if self.verdict is None:
            raise Unsaid("tình huống chưa xét cả danh sách")
        return self.verdict


@define
class World:
    """The parts of a dossier as they were said, then the answers."""

    office: Office
    book: Book
    meeting: Meeting
    who: str
    unit: str
    kind: str = "ca-nhan"
    traits: list[str] = field(factory=list)
    award: str = ""
    ground: str | None = None
    procedure: str = "thuong"
    plan: str = ""
    posthumous: bool = False
    start: date | None = None
    end: date | None = None
    facts: dict[str, Any] = field(factory=dict)
    records: dict[str, list[dict[str, Any]]] = field(factory=dict)
    papers: tuple[str, ...] | None = None
    undeclared: set[str] = field(factory=set)
    received: date | None = None
    submitted: date | None = None
    decided: date | None = None
    ballot: Ballot | None = None
    attestations: list[Attestation] = field(factory=list)
    readings: dict[str, str] = field(factory=dict)
    lines: int = 1
    one_merit: bool = False
    troubled: dict[int, dict[str, Any]] = field(factory=dict)
    listing: Listing = field(factory=Listing)

    on: date | None = None
    verdict: Verdict | None = None
    context: Context | None = None
    answer: Answer | None = None
    parts: tuple[Submission, ...] = ()
    due: Any = None
    money: Any = None
    units: tuple[Unit, ...] | None = None
    levels: tuple[str, ...] = ()
    desk: tuple[str, date] | None = None
    awarded: dict[str, tuple[Decision, Dossier]] = field(factory=dict)
    paid: Any = None
    budget: Any = None
    plan_read: Any = None
    movement: Any = None
    issue: Any = None
    issued: Any = None
    before: Any = None
    things: tuple[str, ...] | None = None
    drawn: Sequence[Node] = ()
    fallen: tuple[Any, ...] = ()
    review: tuple[Any, ...] = ()

    @classmethod
    def new(cls, office: Office, book: Book) -> World:
        """A scenario of which nothing has been said yet."""
        unsaid = book.defaults
        return cls(office, book, Meeting.new(unsaid.council), unsaid.who, unsaid.unit)

    @property
    def pack(self) -> Pack:
        """The rules in use."""
        return self.office.pack

    # -- what was said -----------------------------------------------------

    def read(self, kind: str, text: str) -> Any:
        """A cell of a table as a slot of that kind would be read; raises ``UnknownName``."""
        return self.book.kinds[kind].read(self.pack, text)

    def takes(self, kind: str, text: str) -> bool:
        """Whether a slot of that kind could hold the text."""
        return self.book.kinds[kind].takes(text)

    def span(self, first: int, last: int) -> None:
        """Merits of whole years."""
        self.start, self.end = date(first, 1, 1), date(last, 12, 31)

    def record(self, kind: str, **values: Any) -> None:
        """One dated record."""
        self.records.setdefault(kind, []).append(values)

    def place(self, on: date | None) -> str:
        """The unit of the proposer on that day."""
        later = self.pack.unit_at(self.unit, on) if on else ()
        return later[0].id if later else self.unit

    def dossier(self, on: date | None, number: int = 1) -> Dossier:
        """The dossier as said, with the unsaid filled in by the rule of the house."""
        shared = 1 if self.one_merit else number
        award = self.pack.award(self.award)
        return Dossier(
            id=self.book.defaults.line.format(number=number),
            subject=Subject(
                id=f"dt-{shared}",
                kind=self.kind,
                name=self.who,
                unit=self.unit,
                traits=tuple(self.traits),
            ),
            award=self.award,
            unit=self.place(self.decided or on),
            ground=self._ground() if self.ground is None else self.ground,
            procedure=self.procedure,
            plan=self.plan,
            posthumous=self.posthumous,
            achievement=Achievement(id=f"tt-{shared}", start=self.start, end=self.end),
            dates=KeyDates(submitted=self.submitted, received=self.received, decided=self.decided),
            facts={code: Given(value=value) for code, value in self._facts().items()},
            records=self._records(number, rated=award.kind == _TITLE),
            papers=self.papers,
        )

    def _facts(self) -> dict[str, Any]:
        unsaid = self.book.defaults
        known: dict[str, Any] = dict.fromkeys(unsaid.met, True)
        known |= dict.fromkeys(unsaid.absent, False) | dict.fromkeys(unsaid.nobody, 0)
        return known | self.facts

    def _records(self, number: int, *, rated: bool) -> dict[str, tuple[dict[str, Any], ...]]:
        """Every kind of record, known to be none where nothing was said."""
        kinds = [r.id for r in self.pack.national.records if r.id not in self.undeclared]
        found = {kind: tuple(self.records.get(kind, ())) for kind in kinds}
        if rated and _RATINGS not in self.records and self.end:
            years = range((self.start or self.end).year, self.end.year + 1)
            rating = self.book.defaults.rating
            found[_RATINGS] = tuple({"nam": year, "muc": rating} for year in years)
        if number in self.troubled:
            found[_MATTERS] = (self.troubled[number],)
        return found

    def _ground(self) -> str:
        if self.pack.award(self.award).kind == _TITLE:
            return ""
        return self.book.defaults.grounds[self.kind]

    def adopt(self, policy: str) -> None:
        """Take over the policy file of an office."""
        policies = read_policies(self.pack, {"chinh-sach.yaml": policy})
        self.office = self.office.reopened(policies=policies)

    # -- asking ------------------------------------------------------------

    def check(self, on: date | None = None, signing: Signing | None = None) -> None:
        """Ask for the verdict; raises ``Unsaid`` when no step has named a day."""
        self.on = on or self.on or self.end
        if self.on is None:
            raise Unsaid("tình huống chưa nói ngày xét")
        self.verdict = self.office.check(
            Case(
                dossier=self.dossier(self.on),
                on=self.on,
                signing=signing,
                ballot=self.ballot,
                attestations=self.attestations,
                readings=self.readings,
            )
        )

    # -- what came back ----------------------------------------------------

    @property
    def judged(self) -> Verdict:
        """The verdict; raises ``Unsaid`` when nothing was asked."""
        if self.verdict is None:
            raise Unsaid("tình huống chưa hỏi kết luận")
        return self.verdict

    @property
    def under_way(self) -> Context:
        """The list on its way; raises ``Unsaid`` when no step was taken."""
        if self.context is None:
            raise Unsaid("tình huống chưa có bước nào được làm")
        return self.context

    @property
    def told(self) -> Answer:
        """The answer to the last act; raises ``Unsaid`` when there was none."""
        if self.answer is None:
            raise Unsaid("tình huống chưa làm việc nào")
        return self.answer

    def first(self) -> Dossier:
        """The first line of the list as it stands."""
        return self.under_way.dossiers[0]

    def findings(self) -> tuple[Finding, ...]:
        """Of the last answer: the refusals of an action, or the verdict."""
        if self.issued is not None:
            return tuple(f for r in self.issued.refusals for f in r.findings)
        if self.answer is not None:
            return tuple(f for r in self.answer.refusals for f in r.findings)
        return self.judged.findings

    def reasons(self) -> list[str]:
        """Sentences of the findings that decided."""
        return self._said(f for f in self.findings() if f.deciding and f.truth is not Truth.TRUE)

    def warnings(self) -> list[str]:
        """Sentences of the remarks."""
        remarks = (f for f in self.findings() if f.weight is Weight.WARNING)
        return self._said(f for f in remarks if f.truth is not Truth.TRUE)

    def everything(self) -> list[str]:
        """Sentences of all findings."""
        return self._said(self.findings())

    def _said(self, findings: Iterable[Finding]) -> list[str]:
        return [self.sentence(f) for f in findings]

    def sentence(self, finding: Finding) -> str:
        """One finding as an office reads it."""
        return self.office.words.sentence(self.line(finding))

    def line(self, finding: Finding) -> Line:
        """One finding in its parts."""
        return self.office.words.line(finding)

    def source(self, status: str) -> str:
        """A source status in words."""
        return self.office.words.text("nguon", status)

    def place_name(self, code: str) -> str:
        """``UBND phường Long Hoa``."""
        return str(self.office.words.unit(code))
