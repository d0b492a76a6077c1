"""The answer for a whole list, in words and as plain data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs
from attrs import frozen

from khenthuong.basis import Finding, Truth, Weight
from khenthuong.judge import ListEntry, ListVerdict
from khenthuong.office.desk import Office
from khenthuong.office.files.checked import Checked, finding_data
from khenthuong.office.words.printing import Row
from khenthuong.records import Given

FORMAT = "khenthuong-submission/1"


@frozen(kw_only=True)
class CheckedList:
    """One list of a unit: how many lines it has, and what is said of it as a whole."""

    unit: str
    lines: int
    verdict: ListVerdict


def check_submission(
    office: Office,
    lines: Mapping[str, Checked],
    totals: Mapping[str, Given] | None = None,
) -> CheckedList:
    """Judge the lines of one submission together; the keys are how the list names them."""
    entries = [
        ListEntry(id=name, case=line.case, outcome=line.verdict.outcome)
        for name, line in lines.items()
    ]
    unit = entries[0].case.dossier.unit if entries else ""
    return CheckedList(
        unit=unit, lines=len(entries), verdict=office.check_list(entries, totals or {})
    )


def check_by_unit(
    office: Office, checked: Sequence[Checked], totals: Mapping[str, Given] | None = None
) -> tuple[CheckedList, ...]:
    """Single files taken together: what one unit proposes is one list."""
    units: dict[str, dict[str, Checked]] = {}
    for line in checked:
        lines = units.setdefault(line.case.dossier.unit, {})
        code = line.case.dossier.id
        lines[code if code not in lines else line.file] = line
    several = [x for x in units.values() if len(x) > 1 or totals]
    return tuple(check_submission(office, lines, totals) for lines in several)


# -- in words --------------------------------------------------------------------


def list_report(office: Office, checked: CheckedList) -> tuple[Row, ...]:
    """What an office reads of a list as a whole; empty where nothing is to say."""
    return tuple(_rows(office, checked)) if checked.verdict.findings else ()


def _rows(office: Office, checked: CheckedList) -> Iterator[Row]:
    words, verdict = office.words, checked.verdict
    unit = words.unit(checked.unit)
    yield Row(0, words.text("kiem-tra", "list", count=checked.lines, unit=unit), "head")
    for finding in verdict.findings:
        if finding.weight is not Weight.REPORT and _told(finding):
            yield from _finding(office, finding)
    shares = [f for f in verdict.findings if f.weight is Weight.REPORT]
    if shares:
        yield Row(2, words.text("kiem-tra", "list-shares"))
        for finding in shares:
            line = words.line(finding)
            basis = "; ".join(line.basis)
            text = words.text("kiem-tra", "with-basis", text=line.text, basis=basis)
            yield Row(4, text if basis else line.text)


def _told(finding: Finding) -> bool:
    """A remark that holds has nothing to say."""
    return finding.weight is not Weight.WARNING or finding.truth is not Truth.TRUE


def _finding(office: Office, finding: Finding) -> Iterator[Row]:
    line = office.words.line(finding)
    tone = ""
    if finding.weight is Weight.BINDING:
        tone = {Truth.TRUE: "good", Truth.FALSE: "bad"}.get(finding.truth, "open")
    yield Row(2, office.words.sentence(line), tone)
    if finding.weight is not Weight.BINDING:
        return
    for name in ("status", "remedy"):
        if value := getattr(line, name):
            part = office.words.text("bo-phan", name)
            yield Row(4, office.words.text("kiem-tra", "part", part=part, text=value))


# -- as plain data ---------------------------------------------------------------


def list_data(office: Office, checked: CheckedList) -> dict[str, Any]:
    """The answer for a program: outcome, every finding, and who stands where."""
    verdict = checked.verdict
    return {
        "format": FORMAT,
        "unit": checked.unit,
        "lines": checked.lines,
        "outcome": verdict.outcome.value,
        "cause": verdict.cause.value,
        "status": verdict.status.value,
        "findings": [finding_data(office.words, f) for f in verdict.findings],
        "rankings": [attrs.asdict(s) for s in verdict.rankings],
    }
