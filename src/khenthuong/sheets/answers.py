"""The answer for one line in three cells: conclusion, reasons, what is missing."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from khenthuong.basis import Cause, Finding, PhaseResult, Truth, Weight
from khenthuong.office import Office
from khenthuong.office.files.checked import Checked
from khenthuong.office.words.outline import Group, group_findings


@frozen(kw_only=True)
class Told:
    """One answer in words; ``why`` and ``missing`` are one sentence per entry."""

    headline: str
    why: tuple[str, ...]
    missing: tuple[str, ...]


def told(office: Office, checked: Checked) -> Told:
    """What an office worker reads of one line."""
    return _Teller(office, checked).told()


class _Teller:
    """Words one verdict."""

    def __init__(self, office: Office, checked: Checked) -> None:
        self.office, self.words, self.checked = office, office.words, checked

    def told(self) -> Told:
        verdict = self.checked.verdict
        why: list[str] = []
        missing: list[str] = []
        for phase in verdict.phases:
            for group in self._groups(phase):
                (missing if _curable(group) else why).append(self._text(group))
        why.extend(self._remarks())
        if verdict.status.weak:
            why.append(self.words.text("ghi-chu", "weak"))
        return Told(
            headline=self.words.headline(verdict),
            why=tuple(dict.fromkeys(why)),
            missing=tuple(dict.fromkeys(missing)),
        )

    def _groups(self, phase: PhaseResult) -> Iterator[Group]:
        """What did not hold, in the shape of the conditions; lists without a head come apart."""
        shown = [f for f in phase.findings if _counts(f)]
        for group in group_findings(self.office.pack, self.checked.case, shown):
            yield from _apart(group)

    def _remarks(self) -> Iterator[str]:
        for finding in self.checked.verdict.findings:
            warned = finding.weight is Weight.WARNING and finding.truth is not Truth.TRUE
            if warned or (finding.weight is Weight.NOTE and finding.deciding):
                yield self.words.sentence(self.words.line(finding))

    def _text(self, group: Group) -> str:
        if group.finding is not None:
            return self._finding(group.finding)
        parts = "; ".join(self._text(p).rstrip(".") for p in group.parts)
        if not group.heading:
            return parts
        return self.words.text("bang-ket-qua", group.heading, parts=parts, count=group.count)

    def _finding(self, finding: Finding) -> str:
        line = self.words.line(finding)
        if finding.cause is not Cause.FACT:
            return self.words.sentence(line)
        if "paper" in finding.values and line.who:
            return self.words.text("bang-ket-qua", "cured", paper=line.paper, who=line.who)
        text = line.requirement or line.text
        if not line.paper or not line.who:
            return text
        return self.words.text(
            "bang-ket-qua", "part-paper", text=text, paper=line.paper, who=line.who
        )


def _counts(finding: Finding) -> bool:
    binding = finding.weight is Weight.BINDING
    return binding and finding.deciding and finding.truth is not Truth.TRUE


def _apart(group: Group) -> Iterator[Group]:
    if group.finding is not None or group.heading:
        yield group
        return
    for part in group.parts:
        yield from _apart(part)


def _curable(group: Group) -> bool:
    """Whether a fact or a paper is all it needs."""
    if group.finding is not None:
        return group.finding.cause is Cause.FACT
    return any(map(_curable, group.parts))
