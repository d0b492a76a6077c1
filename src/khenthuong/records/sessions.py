"""A council and one of its sessions (kỳ họp): who sat, who voted, what the minutes say.

Nothing is judged here, and every count is total: whatever the session holds, it
can be counted. A closed session is never changed; ``corrected`` makes a new one.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs
from attrs import field, frozen

from khenthuong.records.acts import Ballot

CHAIR, DEPUTY, MEMBER = "chu-tich", "pho-chu-tich", "uy-vien"
YES, NO = "dong_y", "khong_dong_y"


@frozen(kw_only=True)
class Member:
    """One member of a council. ``role`` is a code of the pack, such as ``chu-tich``.

    ``subject`` is the id under which the member may be a candidate.
    """

    id: str
    name: str
    role: str = MEMBER
    subject: str = ""


@frozen(kw_only=True)
class Council:
    """A council as its founding decision has it.

    ``quorum`` is what its own regulation asks: (2, 3) is two thirds of all members.
    ``kind`` names a council that is not the emulation council of its level.
    """

    unit: str
    members: tuple[Member, ...]
    number: str = ""
    founded: date | None = None
    ended: date | None = None
    quorum: tuple[int, int] | None = None
    kind: str = ""

    def member(self, code: str) -> Member | None:
        """The member with this id, if there is one."""
        return next((m for m in self.members if m.id == code), None)


@frozen(kw_only=True)
class Count:
    """Votes for, against and blank."""

    yes: int = 0
    no: int = 0
    blank: int = 0

    @classmethod
    def of(cls, choices: Iterable[str]) -> Count:
        """Counted by choice; what is neither yes nor no is blank."""
        said = list(choices)
        yes, no = said.count(YES), said.count(NO)
        return cls(yes=yes, no=no, blank=len(said) - yes - no)

    @property
    def cast(self) -> int:
        """How many votes there are."""
        return self.yes + self.no + self.blank


@frozen(kw_only=True)
class Recorded:
    """The numbers of one line as the minutes have them; ``None``: the minutes do not say."""

    yes: int | None = None
    no: int | None = None
    blank: int | None = None
    written_yes: int | None = None


@frozen(kw_only=True)
class Minutes:
    """The minutes of a session as written."""

    number: str
    on: date
    members: int | None = None
    present: int | None = None


@frozen(kw_only=True)
class SessionLine:
    """One vote of a session: a dossier and its award, in one round.

    ``votes`` are those of members present by name, ``box`` a ballot counted without
    names; ``written`` are opinions of absent members. ``manner`` is how the vote was
    taken, ``ties`` what links a member to the case, both codes of the pack.
    ``put_off`` is the reason why the line was not voted on.
    """

    dossier: str
    award: str
    manner: str = ""
    box: Count | None = None
    votes: dict[str, str] = field(factory=dict)
    written: dict[str, str] = field(factory=dict)
    ties: dict[str, str] = field(factory=dict)
    recorded: Recorded = Recorded()
    put_off: str = ""
    round: int = 1


@frozen(kw_only=True)
class Session:
    """One session of a council, with its votes on a list.

    ``chair`` presided, ``authorised`` names the paper by which the chair let a deputy
    do so. ``closed`` is the day its result was fixed, ``put_off`` the reason when the
    whole session was. ``corrects`` is the session whose record this one sets right.
    """

    id: str
    council: Council
    on: date
    lines: tuple[SessionLine, ...]
    present: tuple[str, ...] = ()
    chair: str = ""
    authorised: str = ""
    minutes: Minutes | None = None
    closed: date | None = None
    put_off: str = ""
    corrects: str = ""
    reason: str = ""

    @property
    def attending(self) -> tuple[Member, ...]:
        """Members who came, in the order of the founding decision."""
        return tuple(m for m in self.council.members if m.id in self.present)

    @property
    def absent(self) -> tuple[Member, ...]:
        """Members who did not come."""
        return tuple(m for m in self.council.members if m.id not in self.present)

    @property
    def in_writing(self) -> bool:
        """Whether nobody met and the council was only asked in writing."""
        return not self.attending and any(line.written for line in self.lines)

    def line(self, dossier: str, award: str) -> SessionLine | None:
        """The vote on a dossier and award; of several rounds the last."""
        found = [x for x in self.lines if (x.dossier, x.award) == (dossier, award)]
        return max(found, key=lambda x: x.round, default=None)

    def tally(self, line: SessionLine) -> Count:
        """The votes cast in the session; by name only members who came count."""
        if line.box is not None and not line.votes:
            return line.box
        return Count.of(line.votes[m.id] for m in self.attending if m.id in line.votes)

    def opinions(self, line: SessionLine) -> Count:
        """The written opinions of absent members; who wrote none is not counted."""
        return Count.of(line.written[m.id] for m in self.absent if m.id in line.written)

    def ballot(self, dossier: str, award: str) -> Ballot | None:
        """The count for one dossier; ``None`` when it was not voted on or put off."""
        line = self.line(dossier, award)
        if line is None or line.put_off or self.put_off:
            return None
        return Ballot(
            on=self.on,
            members=len(self.council.members),
            present=len(self.attending),
            yes=self.tally(line).yes,
            written_yes=self.opinions(line).yes,
            unit=self.council.unit,
            minutes=self.minutes.number if self.minutes else "",
            manner=line.manner,
            session=self.id,
        )

    def corrected(self, new_id: str, reason: str, **changes: object) -> Session:
        """A new record that sets this one right; this one stays as it is."""
        return attrs.evolve(self, id=new_id, corrects=self.id, reason=reason, **changes)  # type: ignore[arg-type]
