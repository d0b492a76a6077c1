"""A checked dossier as lines for an office worker: what was concluded, why, and what to bring.

Only words of the pack and of the dossier itself are printed; layout is left to
whoever shows the lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import frozen

from khenthuong.basis import Finding, Outcome, PhaseResult, Status, Truth, Weight
from khenthuong.basis.text import day, dong
from khenthuong.judge.limits import PHASE as LIMIT_PHASE
from khenthuong.office.desk import Office
from khenthuong.office.files.checked import Checked
from khenthuong.office.files.names import attestable
from khenthuong.office.words.outline import Group, group_findings
from khenthuong.office.words.wording import Line

_PARTS = ("actual", "missing", "basis", "compared", "source", "who", "paper", "remedy")


@frozen
class Row:
    """One line of print. ``tone`` is ``""``, ``head``, ``good``, ``bad`` or ``open``."""

    indent: int
    text: str
    tone: str = ""


def report(office: Office, checked: Checked, *, every: bool = False) -> tuple[Row, ...]:
    """The whole answer; ``every`` adds the findings that did not decide."""
    return tuple(_Printer(office, checked, every).rows())


class _Printer:
    """Prints one checked dossier."""

    def __init__(self, office: Office, checked: Checked, every: bool) -> None:
        self.office, self.words, self.pack = office, office.words, office.pack
        self.checked, self.case, self.every = checked, checked.case, every

    def say(self, code: str, **values: Any) -> str:
        return self.words.text("kiem-tra", code, **values)

    def rows(self) -> Iterator[Row]:
        yield from self._head()
        yield from self._conclusion()
        for phase in self.checked.verdict.phases:
            if phase.outcome is not Outcome.NOT_JUDGED:
                yield from self._phase(phase)
        yield from self._unused()
        yield from self._money()
        waiting = [self._label(p) for p in self._not_judged()]
        if waiting:
            yield Row(0, self.say("not-judged", phases=", ".join(waiting)))

    # -- the top ---------------------------------------------------------------

    def _head(self) -> Iterator[Row]:
        dossier = self.case.dossier
        subject = dossier.subject
        unit = self.pack.unit(subject.unit).full_name if subject.unit else ""
        yield Row(0, self.say("file", file=self.checked.file))
        yield Row(
            0,
            self.say(
                "dossier",
                id=dossier.id,
                name=subject.name,
                subject=self.words.code(subject.kind),
                unit=self.say("lives-in", unit=unit) if unit else "",
            ),
            "head",
        )
        ground = self.words.code(dossier.ground) if dossier.ground else ""
        procedure = self.pack.label("procedures", dossier.procedure)
        award = self.say(
            "award",
            award=self.pack.award(dossier.award).label,
            ground=self.say("ground", ground=ground) if ground else "",
            procedure=procedure[:1].lower() + procedure[1:],
        )
        yield Row(0, award)
        yield Row(0, self.say("proposer", unit=self.words.unit(dossier.unit)))

    def _conclusion(self) -> Iterator[Row]:
        verdict = self.checked.verdict
        headline = self.words.headline(verdict)
        yield Row(0, self.say("outcome", headline=headline), _tone(verdict.outcome))
        if verdict.outcome.open:
            yield Row(2, self.words.text("ghi-chu", "dat"))
        status = self.words.text("nguon", verdict.status.value)
        yield Row(0, self.say("source", status=status))
        if verdict.status.weak:
            yield Row(2, self.words.text("ghi-chu", "weak"))
        period = next(p for p in self.pack.national.periods if p.id == self.checked.period)
        end = self.say("law-end", end=day(period.end)) if period.end else ""
        yield Row(0, self.say("law", on=day(self.case.on), start=day(period.start), end=end))

    # -- one phase -------------------------------------------------------------

    def _label(self, phase: PhaseResult) -> str:
        return self.pack.label("phases", phase.phase)

    def _not_judged(self) -> Iterator[PhaseResult]:
        """Phases that were not looked at; those without a headline are internal."""
        for phase in self.checked.verdict.phases:
            shown = self.pack.find("phases", phase.phase, "giai đoạn").good
            if phase.outcome is Outcome.NOT_JUDGED and shown:
                yield phase

    def _phase(self, phase: PhaseResult) -> Iterator[Row]:
        remarks = [f for f in phase.findings if _is_remark(f)]
        rest = [f for f in phase.findings if not _is_remark(f)]
        yield Row(0, self._phase_headline(phase, remarks), _tone(phase.outcome))
        shown = [f for f in rest if f.deciding]
        for group in group_findings(self.pack, self.case, shown):
            yield from self._group(group, 2)
        yield from (self._remark(f) for f in remarks)
        others = [f for f in rest if not f.deciding]
        if self.every and others:
            yield Row(2, self.say("others"))
            yield from (self._sentence(f, 4) for f in others)

    def _phase_headline(self, phase: PhaseResult, remarks: Sequence[Finding]) -> str:
        label = self._label(phase)
        if phase.outcome is Outcome.PASS and any(f.truth is not Truth.TRUE for f in remarks):
            return self.say("phase-noted", label=label)
        return self.say("phase", label=label, headline=self.words.phase_headline(phase))

    def _group(self, group: Group, indent: int) -> Iterator[Row]:
        if group.finding is not None:
            yield from self._finding(group.finding, indent)
            return
        if group.heading:
            yield Row(indent, self.say(group.heading, count=group.count))
            indent += 2
        for inner in group.parts:
            yield from self._group(inner, indent)

    # -- one finding -----------------------------------------------------------

    def _remark(self, finding: Finding) -> Row:
        line = self.words.line(finding)
        if finding.truth is Truth.TRUE:
            return Row(2, self._with_basis(line.text, line))
        return Row(2, self.words.sentence(line))

    def _sentence(self, finding: Finding, indent: int) -> Row:
        return Row(indent, self.words.sentence(self.words.line(finding)))

    def _finding(self, finding: Finding, indent: int) -> Iterator[Row]:
        line = self.words.line(finding)
        if finding.truth is Truth.TRUE:
            yield Row(indent, self._passed(finding, line), "good")
            return
        requirement = self.words.text("bo-phan", "requirement")
        tone = "bad" if finding.truth is Truth.FALSE else "open"
        if line.requirement.lower() == line.text.lower():
            text = self.say("first", mark=line.mark, part=requirement, text=line.text)
            yield Row(indent, text, tone)
        else:
            yield Row(indent, self.say("part", part=line.mark, text=line.text), tone)
            if line.requirement:
                yield Row(indent + 2, self.say("part", part=requirement, text=line.requirement))
        yield from self._parts(finding, line, indent + 2)

    def _passed(self, finding: Finding, line: Line) -> str:
        by = finding.attested_by
        if by and by not in line.text:
            text = self.say("attested", mark=line.mark, text=line.text, by=by)
        else:
            text = self.say("part", part=line.mark, text=line.text)
        return self._with_basis(text, line)

    def _with_basis(self, text: str, line: Line) -> str:
        basis = "; ".join((*line.basis, *filter(None, (line.compared,))))
        return self.say("with-basis", text=text, basis=basis) if basis else text

    def _parts(self, finding: Finding, line: Line, indent: int) -> Iterator[Row]:
        """What is there, what is missing, who brings it; a remedy only for what failed."""
        for name in _PARTS:
            value = getattr(line, name)
            value = "; ".join(value) if isinstance(value, tuple) else value
            if value and not (name == "remedy" and finding.truth is Truth.UNKNOWN):
                part = self.words.text("bo-phan", name)
                yield Row(indent, self.say("part", part=part, text=value))

    # -- the end ---------------------------------------------------------------

    def _unused(self) -> Iterator[Row]:
        """Opinions that moved nothing: their condition was met, or failed for sure."""
        moved = {f.code for f in self.checked.verdict.findings if f.attested_by}
        labels = attestable(self.pack)
        for said in self.case.attestations:
            if said.leaf not in moved:
                yield Row(0, self.say("unused", label=labels[said.leaf]))

    def _money(self) -> Iterator[Row]:
        money = self.checked.reward
        if money is None:
            return
        if money.amount is None:
            code = "money-needs" if money.needs else "money-unknown"
            yield Row(0, self.say(code, needs=money.needs))
            return
        fund = money.fund[:1].lower() + money.fund[1:]
        status = self._status(money.status)
        yield Row(0, self.say("money", amount=dong(money.amount), fund=fund, status=status))

    def _status(self, status: Status) -> str:
        text = self.words.text("nguon", status.value)
        return text[:1].lower() + text[1:]


def _is_remark(finding: Finding) -> bool:
    """What is said without counting: every warning that holds, and the due date."""
    if finding.weight is Weight.BINDING:
        return False
    return finding.truth is not Truth.TRUE or finding.phase == LIMIT_PHASE


def _tone(outcome: Outcome) -> str:
    if outcome.open:
        return "good"
    return "bad" if outcome is Outcome.FAIL else "open"
