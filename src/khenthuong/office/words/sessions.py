"""A council session in words: who met, how the votes fell, what came of each line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from khenthuong.basis import Truth
from khenthuong.basis.text import day
from khenthuong.judge import LineResult
from khenthuong.office.words.wording import Wording
from khenthuong.records import Dossier, Session

_GROUP = "ky-hop"
_COLUMNS = ("code", "name", "award", "manner", "yes", "no", "blank", "written", "result")


@frozen
class SessionStory:
    """A session told: its facts, a table with one row per line, and what is to say on them."""

    title: str
    about: tuple[str, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    remarks: tuple[str, ...]


class SessionWords:
    """Tells sessions in the words of one pack."""

    def __init__(self, words: Wording) -> None:
        self.words, self.pack = words, words.pack

    def tell(self, session: Session, results: Sequence[LineResult]) -> SessionStory:
        """The session with its numbers; every remark names whom it is about."""
        return SessionStory(
            title=self._title(session),
            about=tuple(self._about(session)),
            head=tuple(self._say(f"col-{name}") for name in _COLUMNS),
            rows=tuple(self._row(r) for r in results),
            remarks=tuple(self._remarks(results)),
        )

    def state(self, session: Session) -> str:
        """Whether it was closed or put off."""
        if session.put_off:
            return self._say("put-off", reason=session.put_off)
        if session.closed is None:
            return self._say("open")
        return self._say("closed", on=day(session.closed))

    def _say(self, code: str, **values: object) -> str:
        return self.words.text(_GROUP, code, **values)

    def _title(self, session: Session) -> str:
        unit = self.words.unit(session.council.unit)
        if not session.council.kind:
            return self._say("title", id=session.id, unit=unit)
        kind = self.pack.label("councils", session.council.kind)
        return self._say("title-kind", id=session.id, kind=kind, unit=unit)

    def _about(self, session: Session) -> Iterator[str]:
        council = session.council
        if session.corrects:
            yield self._say("corrects", id=session.corrects, reason=session.reason)
        count = len(council.members)
        if council.number and council.founded:
            on = day(council.founded)
            yield self._say("founded", number=council.number, on=on, count=count)
        else:
            yield self._say("founded-unknown", count=count)
        yield from self._held(session)
        found = session.minutes
        if found is None:
            yield self._say("no-minutes")
        else:
            yield self._say("minutes", number=found.number, on=day(found.on))
        yield self.state(session)
        yield self._say("advice")

    def _held(self, session: Session) -> Iterator[str]:
        here, away = session.attending, session.absent
        if session.in_writing:
            count = len({m for line in session.lines for m in line.written})
            yield self._say("in-writing", on=day(session.on), count=count)
            return
        yield self._say("held", on=day(session.on), present=len(here), absent=len(away))
        presiding = session.council.member(session.chair)
        if presiding is not None:
            role = self.words.text("vai-hoi-dong", presiding.role)
            code = "authorised" if session.authorised else "chair"
            paper = session.authorised
            yield self._say(code, name=presiding.name, role=role, paper=paper)
        if away:
            yield self._say("absent", names=", ".join(m.name for m in away))

    def _row(self, result: LineResult) -> tuple[str, ...]:
        award = self.pack.award(result.dossier.award)
        manner = result.line.manner
        tally = result.tally
        return (
            result.dossier.id,
            self._name(result.dossier),
            award.short or award.label,
            self.words.text("cach-bieu-quyet", manner) if manner else "",
            *(str(n) for n in (tally.yes, tally.no, tally.blank, result.opinions.yes)),
            self.words.phase_headline(result.phase),
        )

    def _name(self, dossier: Dossier) -> str:
        return f"{dossier.subject.title} {dossier.subject.name}".strip()

    def _remarks(self, results: Sequence[LineResult]) -> Iterator[str]:
        """What is true of every line once, then what is true of one with its name."""
        told = [self._sentences(r) for r in results]
        shared = [x for x in told[0] if all(x in each for each in told)] if told[1:] else []
        yield from shared
        for result, sentences in zip(results, told, strict=True):
            for sentence in sentences:
                if sentence not in shared:
                    yield self._say("result", name=self._name(result.dossier), sentence=sentence)

    def _sentences(self, result: LineResult) -> list[str]:
        findings = (f for f in result.phase.findings if f.truth is not Truth.TRUE)
        return [self.words.sentence(self.words.line(f)) for f in findings]
