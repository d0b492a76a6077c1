"""A test kit for applications that embed the library: builders and readable assertions.

office = office_for_tests()
dossier = draft(award="giay-khen-xa", ground="phong-trao")
context, clerk = office.start(...), everyone(office)
"""

from __future__ import annotations

from datetime import date
from typing import Any

from khenthuong.basis import Refusal
from khenthuong.judge import Case
from khenthuong.office import Actor, Answer, Command, Context, Office, Seat, open_pack
from khenthuong.records import Achievement, Dossier, Given, Subject, Submission


def office_for_tests() -> Office:
    """An office over the shipped rules plus the invented test province."""
    return Office(open_pack(tests=True))


def draft(
    code: str = "HS-01",
    *,
    award: str,
    unit: str,
    ground: str = "",
    kind: str = "ca-nhan",
    facts: dict[str, Any] | None = None,
    period: tuple[date, date] | None = None,
    **more: Any,
) -> Dossier:
    """A dossier of an invented subject; ``facts`` are plain values by code."""
    start, end = period or (None, None)
    return Dossier(
        id=code,
        subject=Subject(
            id=f"{code}-s",
            kind=kind,
            name=f"Đối tượng {code}",
            unit=unit,
            traits=more.pop("traits", ()),
        ),
        award=award,
        unit=unit,
        ground=ground,
        achievement=more.pop("achievement", Achievement(id=f"{code}-tt", start=start, end=end)),
        facts={k: Given(value=v) for k, v in (facts or {}).items()},
        **more,
    )


def everyone(office: Office) -> Actor:
    """An actor who holds every role at every unit, for tests that are not about roles."""
    national = office.pack.national
    return Actor(
        id="everyone",
        seats=tuple(Seat(role=r.id, unit=u.id) for r in national.roles for u in national.units),
    )


def start(office: Office, *drafts: Dossier, submission: str = "TT-01") -> Context:
    """A new list of these drafts, proposed by the unit of the first."""
    lines = tuple(d.id for d in drafts)
    return office.start(Submission(id=submission, unit=drafts[0].unit, lines=lines), drafts)


def step(office: Office, context: Context, trigger: str, on: date, **more: Any) -> Answer:
    """One command by ``everyone``."""
    actor = more.pop("actor", None) or everyone(office)
    return office.do(context, Command(actor=actor, trigger=trigger, on=on, **more))


def accepted(office: Office, answer: Answer) -> Context:
    """The context after a step that must be accepted on every line; else prints all reasons."""
    words = [f"{r.dossier}: {office.words.refusal(r)}" for r in answer.refusals]
    assert not words, "\n".join(words)  # noqa: S101 - an assertion helper for tests
    return answer.context


def codes(result: Refusal | Answer) -> list[str]:
    """The reason codes of a refusal, or of all refusals of an answer."""
    refusals = result.refusals if isinstance(result, Answer) else (result,)
    return [f.code for r in refusals for f in r.findings]


def case(dossier: Dossier, on: date, **more: Any) -> Case:
    """A check of a dossier on a day."""
    return Case(dossier=dossier, on=on, **more)
