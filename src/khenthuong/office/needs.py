"""What is still needed to answer for a case: the fields of a form, each with who, how and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
from attrs import frozen

from khenthuong.basis import Cause, Finding, Outcome, Truth, Verdict
from khenthuong.judge import Case
from khenthuong.judge.factrow import FactRow
from khenthuong.law.awards import Rule
from khenthuong.law.facts import RUN_TO_END, Cure, Fact, RecordField
from khenthuong.law.tree import Leaf, leaves
from khenthuong.office.words.wording import Wording

FACT, RECORD, PAPER, RULE, DECISION, ACT = "fact", "record", "paper", "rule", "decision", "act"
_READ = {"$achievement": "dossier.achievement.id"}
_END = {"$end": "dossier.achievement.end"}
_SECTIONS = {"hoi_dong": "council", "tham_quyen": "decision"}
_ATTESTED = "attestations"


@frozen(kw_only=True)
class Need:
    """One thing that is missing for an answer.

    ``kind`` is ``fact``, ``record`` (dated records, with ``columns``), ``paper``,
    ``rule`` (a text that nobody has loaded), ``decision`` (a reading to choose) or
    ``act`` (minutes, a signature). ``field`` is where a dossier file holds it,
    ``code`` what is asked there; ``values`` are the allowed codes with their
    labels. ``who`` brings it with which ``paper``; ``rules`` and ``basis`` are the
    rules that ask, and their articles as an office writes them.
    """

    kind: str
    field: str
    code: str
    label: str
    type: str
    ask: str = ""
    values: tuple[tuple[Any, str], ...] = ()
    columns: tuple[RecordField, ...] = ()
    who: str = ""
    paper: str = ""
    rules: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()


def needs(words: Wording, case: Case, verdict: Verdict) -> tuple[Need, ...]:
    """What the unanswered findings of a verdict hang on, each thing once, in order of the phases.

    Empty when there is an answer already, whichever it is.
    """
    if verdict.outcome is not Outcome.UNKNOWN:
        return ()
    asker = _Asker(words, case)
    found: dict[tuple[str, str, str], Need] = {}
    for phase in verdict.phases:
        for finding in phase.findings if phase.outcome is Outcome.UNKNOWN else ():
            if finding.deciding and finding.cause is not Cause.NONE:
                for need in asker.of(finding):
                    key = (need.kind, need.field, need.code)
                    found[key] = _joined(found[key], need) if key in found else need
    return tuple(found.values())


def _joined(one: Need, other: Need) -> Need:
    """The same thing asked by two rules."""
    return attrs.evolve(
        one,
        rules=tuple(dict.fromkeys((*one.rules, *other.rules))),
        basis=tuple(dict.fromkeys((*one.basis, *other.basis))),
    )


class _Asker:
    """Turns findings of one case into needs."""

    def __init__(self, words: Wording, case: Case) -> None:
        self.words, self.pack, self.dossier = words, words.pack, case.dossier
        self.row = FactRow(self.pack, case.dossier, case.on)
        trees: list[Any] = [s.when for r in self.pack.every_rule() for s in r.segments]
        trees += [d.when for layer in self.pack.layers for d in layer.content.declarations]
        self._leaves: dict[str, Leaf] = {x.id: x for tree in trees for x in leaves(tree)}

    def of(self, finding: Finding) -> Iterator[Need]:
        """The needs of one finding, with the rule and its articles."""
        line = self.words.line(finding)
        for need in self._of(finding):
            yield attrs.evolve(need, rules=(finding.rule,), basis=line.basis)

    def _of(self, finding: Finding) -> Iterator[Need]:
        if finding.cause is Cause.RULE:
            yield self._opinion(RULE, finding)
        elif finding.cause is Cause.DECISION:
            yield self._decision(finding)
        elif "paper" in finding.values:
            yield self._paper(finding.values["paper"])
        elif finding.fact and finding.truth is Truth.UNKNOWN:
            leaf = self._leaves.get(finding.code)
            codes = (finding.fact, leaf.per if leaf else "")
            yield from (n for code in codes if code for n in self._fact(code, Cure()))
        else:
            yield self._act(finding)

    def _act(self, finding: Finding) -> Need:
        """What has to be done; an answer that was no already is not asked for again."""
        cure = self.pack.fact(finding.fact).cure if finding.fact else Cure()
        return Need(
            kind=ACT,
            field=_SECTIONS.get(finding.phase, ""),
            code=finding.code,
            label=self.words.line(finding).text,
            type="text",
            who=cure.who,
            paper=cure.paper,
        )

    # -- facts -----------------------------------------------------------------

    def _fact(self, code: str, asked: Cure) -> Iterator[Need]:
        """The fact itself, or the records and facts it would follow from.

        ``asked`` is the cure of the fact that leans on it, for one without its own.
        """
        if self.row[code].known:
            return
        fact = self.pack.fact(code)
        cure = fact.cure if fact.cure.who else asked
        if fact.derived is None:
            yield self._given(fact, cure)
            return
        if fact.derived.of not in self.dossier.records:
            yield self._record(fact.derived.of, cure)
        if fact.derived.measure == RUN_TO_END and fact.derived.until in _END:
            yield from self._end(_END[fact.derived.until])
        for window in fact.derived.window:
            for bound in (window.after, window.from_, window.until):
                if bound and not bound.startswith("$"):
                    yield from self._fact(bound, cure)

    def _end(self, field: str) -> Iterator[Need]:
        """The last day of the merits: without it nobody can tell what lasted until then."""
        if self.dossier.achievement.end is None:
            label = self.words.text("truong", field)
            yield Need(kind=FACT, field=field, code=field, label=label, type="date")

    def _given(self, fact: Fact, asked: Cure) -> Need:
        cure = fact.cure if fact.cure.who else asked
        return Need(
            kind=FACT,
            field=_READ.get(fact.reads, f"dossier.facts.{fact.id}"),
            code=fact.id,
            label=fact.label,
            type=fact.type,
            ask=fact.ask,
            values=self._values(fact),
            who=cure.who,
            paper=cure.paper,
        )

    def _values(self, fact: Fact) -> tuple[tuple[Any, str], ...]:
        if fact.type == "bool":
            return tuple((value, self.words.value(value)) for value in (True, False))
        return tuple((code, self.words.coded(fact.id, code)) for code in fact.codes)

    def _record(self, code: str, cure: Cure) -> Need:
        kind = self.pack.find("records", code, "loại bản ghi")
        return Need(
            kind=RECORD,
            field=f"dossier.records.{code}",
            code=code,
            label=kind.label,
            type="list",
            columns=kind.fields,
            who=cure.who,
            paper=cure.paper,
        )

    # -- papers, texts, readings -----------------------------------------------

    def _paper(self, code: str) -> Need:
        paper = self.pack.find("papers", code, "giấy tờ")
        return Need(
            kind=PAPER,
            field="dossier.papers",
            code=code,
            label=paper.label,
            type="code",
            values=((code, paper.label),),
            who=paper.who,
            paper=paper.label,
        )

    def _decision(self, finding: Finding) -> Need:
        settings = {s.id: s for s in self.pack.national.settings}
        setting = settings.get(finding.code)
        if setting is None:
            return self._opinion(DECISION, finding)
        return Need(
            kind=DECISION,
            field=f"readings.{setting.id}",
            code=setting.id,
            label=setting.label,
            type="code",
            values=tuple(setting.values.items()),
            who=self.words.text("nhu-cau", f"who-{DECISION}"),
        )

    def _opinion(self, kind: str, finding: Finding) -> Need:
        """An appraiser's opinion can stand for a text or a decision."""
        rules: dict[str, Rule] = {r.id: r for r in self.pack.every_rule()}
        attested = finding.code in rules or finding.code in self._leaves
        delegated = finding.code in {d.id for d in self.pack.national.delegations}
        return Need(
            kind=kind,
            field=_ATTESTED if attested or delegated else "",
            code=finding.code,
            label=self.words.line(finding).text,
            type="text",
            who=self.words.text("nhu-cau", f"who-{kind}"),
            paper=finding.needs,
        )
