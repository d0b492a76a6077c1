"""A council session as a scenario says it, made into records when it is asked about."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import define, field

from khenthuong.judge import Case
from khenthuong.office import Office
from khenthuong.records import (
    Council,
    Count,
    Dossier,
    Member,
    Minutes,
    Recorded,
    Session,
    SessionLine,
)
from khenthuong.review.phrases.book import CouncilDefaults
from khenthuong.review.phrases.expect import Unsaid


@define
class Meeting:
    """The parts of one session; what is not said is in order."""

    unsaid: CouncilDefaults
    deputies: int
    number: str
    founded: date | None
    manner: str
    unit: str = ""
    size: int = 0
    quorum: tuple[int, int] | None = None
    kind: str = ""
    on: date | None = None
    present: int = 0
    presiding: str = ""
    authorised: str = ""
    written: int = 0
    minutes: bool = True
    said: dict[str, Any] = field(factory=dict)
    counts: dict[int, Count] = field(factory=dict)
    ties: dict[str, str] = field(factory=dict)
    by_name: bool = False
    candidate: str = ""
    put_off: str = ""
    closed: bool = True
    round: int = 1

    @classmethod
    def new(cls, unsaid: CouncilDefaults) -> Meeting:
        """A session of which nothing has been said yet."""
        return cls(unsaid, unsaid.deputies, unsaid.number, unsaid.founded, unsaid.manner)

    def council(self) -> Council:
        """Chair, deputies, then ordinary members, with invented names."""
        roles = ["chu-tich"] + ["pho-chu-tich"] * self.deputies
        members = tuple(
            Member(
                id=f"tv-{n}",
                name=self.unsaid.member.format(n=n),
                role=roles[n - 1] if n <= len(roles) else "uy-vien",
                subject=self.candidate if n == self.size else "",
            )
            for n in range(1, self.size + 1)
        )
        return Council(
            unit=self.unit,
            members=members,
            number=self.number,
            founded=self.founded,
            quorum=self.quorum,
            kind=self.kind,
        )

    def session(self, dossiers: list[tuple[str, str]]) -> Session:
        """The record, with one vote for each dossier and award."""
        council = self.council()
        if self.on is None:
            raise Unsaid("tình huống chưa nói ngày họp")
        here = tuple(m.id for m in council.members[: self.present])
        return Session(
            id="KH-01",
            council=council,
            on=self.on,
            present=here,
            chair=self.presiding or "tv-1",
            authorised=self.authorised,
            lines=tuple(
                self._line(council, here, number, *line)
                for number, line in enumerate(dossiers, start=1)
            ),
            minutes=Minutes(number=self.unsaid.minutes, on=self.on) if self.minutes else None,
            closed=self.on if self.closed else None,
            put_off=self.put_off,
        )

    def _line(
        self, council: Council, here: tuple[str, ...], number: int, dossier: str, award: str
    ) -> SessionLine:
        count = self.counts.get(number, self.counts.get(0, Count()))
        away = [m.id for m in council.members if m.id not in here]
        return SessionLine(
            dossier=dossier,
            award=award,
            manner=self.manner,
            box=None if self.by_name else count,
            votes=_votes(here, count) if self.by_name else {},
            written=dict.fromkeys(away[: self.written], "dong_y"),
            ties=self.ties,
            recorded=Recorded(**{"yes": count.yes, **self.said}),
            round=self.round,
        )

    def case(self, office: Office, dossier: Dossier, **more: Any) -> Case:
        """What is judged: the dossier with the ballot counted from the session."""
        session = self.session([(dossier.id, dossier.award)])
        return Case(
            dossier=dossier,
            on=session.on,
            ballot=session.ballot(dossier.id, dossier.award),
            session=session,
            level=office.pack.unit(self.unit).level,
            **more,
        )


def _votes(here: tuple[str, ...], count: Count) -> dict[str, str]:
    """The last members to come vote no or blank, so that a candidate's place is known."""
    choices = ["dong_y"] * count.yes + ["khong_dong_y"] * count.no + ["trang"] * count.blank
    return dict(zip(here, choices, strict=False))
