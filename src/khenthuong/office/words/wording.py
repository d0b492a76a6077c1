"""Turns thin findings into Vietnamese sentences, from the templates of the pack."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from khenthuong.basis import Cause, Finding, Outcome, PhaseResult, Refusal, Truth, Verdict, Weight
from khenthuong.law import Pack
from khenthuong.law.tree import leaves
from khenthuong.office.words.vocabulary import Vocabulary


@frozen(kw_only=True)
class Line:
    """One finding in words; parts that do not apply are empty.

    ``mark`` is Đạt, Không đạt, Chưa rõ or Lưu ý; ``basis`` the articles,
    ``compared`` who held it against the original, ``status`` the state of the
    source, ``who`` and ``paper`` the cure.
    """

    mark: str
    text: str
    requirement: str = ""
    actual: str = ""
    missing: str = ""
    basis: tuple[str, ...] = ()
    compared: str = ""
    status: str = ""
    source: str = ""
    who: str = ""
    paper: str = ""
    remedy: str = ""


def _only_remarks(result: PhaseResult) -> bool:
    """Whether a phase that blocks nothing has something to say and nothing that was passed."""
    binding = [f for f in result.findings if f.weight is Weight.BINDING]
    return not binding and any(f.truth is not Truth.TRUE for f in result.findings)


class Wording(Vocabulary):
    """Sentences of one pack. Nothing it returns contains a code or an English word."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(pack)
        self._leaf_labels = {
            leaf.id: leaf.label
            for rule in (*pack.every_rule(), *pack.later_rules())
            for segment in rule.segments
            for leaf in leaves(segment.when)
            if leaf.label
        }

    # -- whole answers -----------------------------------------------------

    def headline(self, verdict: Verdict) -> str:
        """The conclusion in the words of an office, by the deciding phase."""
        return self._headline(verdict.outcome, verdict.cause, verdict.deciding, whole=True)

    def phase_headline(self, result: PhaseResult) -> str:
        """The conclusion of one phase, such as *Sai thẩm quyền*; remarks are not passed over."""
        if result.outcome is Outcome.PASS and _only_remarks(result):
            return self.text("ket-luan", "luu_y")
        return self._headline(result.outcome, result.cause, result.phase, whole=False)

    def _headline(self, outcome: Outcome, cause: Cause, phase: str, *, whole: bool) -> str:
        if outcome is Outcome.UNKNOWN:
            return self.text("ket-luan", cause.value)
        if (phase and outcome is Outcome.FAIL) or (outcome is Outcome.PASS and not whole and phase):
            words = self.pack.find("phases", phase, "giai đoạn")
            found = words.bad if outcome is Outcome.FAIL else words.good
            if found:
                return str(found)
        return self.text("ket-luan", outcome.value)

    def refusal(self, refusal: Refusal) -> str:
        """One paragraph per reason why a step was not taken."""
        lines = [self.line(f) for f in refusal.findings]
        return "\n".join(self.sentence(line) for line in lines)

    def sentence(self, line: Line) -> str:
        """A finding as one line: mark, text and articles."""
        basis = f" ({'; '.join(line.basis)})" if line.basis else ""
        actual = f" — {self._part('actual')}: {line.actual}" if line.actual else ""
        missing = f", {line.missing}" if line.missing else ""
        return f"{self.marked(line)}{actual}{missing}{basis}."

    def marked(self, line: Line) -> str:
        """Mark and text; a text that only names the requirement is said to be one."""
        asked = line.text.lower() == line.requirement.lower()
        if asked and line.mark == self.text("muc", Truth.FALSE.value):
            return f"{line.mark} {self._part('requirement')}: {line.text}"
        return f"{line.mark}: {line.text}"

    def _part(self, code: str) -> str:
        return self.text("bo-phan", code).lower()

    # -- one finding -------------------------------------------------------

    def line(self, finding: Finding) -> Line:
        """Everything that is to say about one finding."""
        fact = self.pack.fact(finding.fact) if finding.fact else None
        is_paper = "paper" in finding.values
        who = fact.cure.who if fact else ""
        paper = fact.cure.paper if fact else ""
        if is_paper:
            found = self.pack.find("papers", finding.values["paper"], "giấy tờ")
            who, paper = found.who, found.label
        good = finding.truth is Truth.TRUE
        text = self._text(finding)
        return Line(
            mark=self._mark(finding),
            text=text[:1].upper() + text[1:],
            requirement=self._requirement(finding) if fact else "",
            actual=self._actual(finding) if fact and not good else "",
            missing=self._missing(finding),
            basis=tuple(dict.fromkeys(self.pack.cite(c) for c in finding.cites)),
            compared=self.compared(said) if (said := finding.values.get("compared")) else "",
            status=self.text("nguon", finding.status.value),
            source=self._source(finding.source),
            who="" if good else who,
            paper="" if good else paper,
            remedy=self._remedy(finding) if finding.truth is Truth.FALSE else "",
        )

    def _mark(self, finding: Finding) -> str:
        open_remark = finding.weight is not Weight.BINDING and finding.truth is not Truth.TRUE
        if open_remark or finding.weight is Weight.NOTE:
            return self.text("muc", finding.weight.value)
        if finding.truth is Truth.FALSE and finding.cause is not Cause.NONE:
            return self.text("ket-luan", finding.cause.value)  # a breach that only asks for more
        return self.text("muc", finding.truth.value)

    def _remedy(self, finding: Finding) -> str:
        return self.pack.rule(finding.rule).remedy if self.pack.has_rule(finding.rule) else ""

    def _source(self, source: str) -> str:
        kinds = {r.id: r.label for r in self.pack.national.records}
        return kinds.get(source, source)

    def _text(self, finding: Finding) -> str:
        if ("ly-do", finding.code) in self._texts:
            return self.text("ly-do", finding.code)
        code = f"{finding.code}.{finding.truth.value}"
        if "paper" in finding.values:
            code = f"do-paper.{finding.truth.value}"
        if ("ly-do", code) in self._texts:
            return self._texts["ly-do", code].format(**self.values_of(finding))
        if finding.fact:
            return self._requirement(finding)
        return self._unanswered(finding)

    def _unanswered(self, finding: Finding) -> str:
        """Delegations, open readings, rules without a text."""
        delegated = next((d for d in self.pack.national.delegations if d.id == finding.code), None)
        if delegated is not None:
            if finding.attested_by:
                by = finding.attested_by
                return self.text("ly-do", "delegated.attested", label=delegated.label, by=by)
            needs = finding.needs
            if not finding.values.get("named", True):
                needs = self.text("giai-thich", "local-text", province=needs)
            return self.text("ly-do", "delegated.unknown", label=delegated.label, needs=needs)
        setting = next((s for s in self.pack.national.settings if s.id == finding.code), None)
        if setting is not None:
            return self._reading(finding, setting)
        return self.text(
            "ly-do", "no-rule.unknown", needs=finding.needs or self._rule_label(finding)
        )

    def _reading(self, finding: Finding, setting: Any) -> str:
        if finding.weight is Weight.NOTE:
            return self._choice(finding, setting)
        ways = [
            self.text(
                "ly-do",
                "reading.one",
                value=setting.values.get(name, name),
                result=self.text("muc", truth).lower(),
            )
            for name, truth in finding.values["readings"].items()
        ]
        start = self.text("ly-do", "reading.unknown", label=setting.label)
        return f"{start}: {'; '.join(ways)}"

    def _choice(self, finding: Finding, setting: Any) -> str:
        """Which reading the answer rests on, and by which paper."""
        value = setting.values[finding.values["reading"]]
        paper = finding.values["document"]
        document = self.text("ly-do", "reading.dossier")
        if paper is not None:
            document = self.text("ly-do", "reading.document", document=self.document(paper))
        return self.text(
            "ly-do", "reading.chosen", label=setting.label, value=value, document=document
        )

    def _rule_label(self, finding: Finding) -> str:
        return self.pack.rule(finding.rule).label if self.pack.has_rule(finding.rule) else ""

    def _requirement(self, finding: Finding) -> str:
        fact = self.pack.fact(finding.fact)
        label = self._leaf_labels.get(finding.code) or fact.label
        required = finding.required
        code = finding.relation
        if finding.relation == "is" and isinstance(required, bool):
            if not required and fact.label_no:
                return fact.label_no
            code = f"is.{str(required).lower()}"
        if "per" in finding.values:
            base = finding.values["per"]
            return self.text(
                "yeu-cau",
                f"{code}.share",
                label=label,
                percent=f"{required}%",
                base=f"{base if base is not None else '…'} {fact.unit}".strip(),
            )
        return self.text("yeu-cau", code, label=label, required=self.value(required, fact.unit))

    def _actual(self, finding: Finding) -> str:
        if finding.truth is Truth.UNKNOWN and finding.actual is None:
            return self.text("thuc-te", "unknown")
        fact = self.pack.fact(finding.fact)
        if finding.actual is True and finding.required is False and fact.label_no:
            return fact.label  # the opposite of what is required, in words
        return self.value(finding.actual, fact.unit)

    def _missing(self, finding: Finding) -> str:
        if finding.truth is not Truth.FALSE or not finding.distance:
            return ""
        unit = self.pack.fact(finding.fact).unit if finding.fact else ""
        if finding.relation == "at_most":
            return ""
        return self.text("con-thieu", "need", distance=f"{finding.distance:02d} {unit}".strip())
