"""The judge of an exploration: real where the state knows the answer, an oracle elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from attrs import field, frozen

from khenthuong.basis import Cause, Finding, Outcome, PhaseResult, Status, Truth, Verdict
from khenthuong.judge import Case, judge, overall
from khenthuong.law import Pack
from khenthuong.law.awards import Rule
from khenthuong.law.pack import Layer
from khenthuong.law.tree import Delegated, Node, Readings, leaves, parts
from khenthuong.office.sharing import AWARDED
from khenthuong.workdays import WorkCalendar

_NEVER_REAL = ("ho_so", "han")  # papers, limits and what was noted are not part of a state
_HELD_BY_STATE = ("$ground", "$subject_kind", "$procedure", "$achievement")
_CODE = "oracle"


@frozen
class Oracle:
    """Answers every phase: closed if it is one of ``closed``, else as the known rules say.

    Authority, form, the ballot and the rules that ask only what a state holds
    are judged for real; every other rule may pass or fail, whatever the facts.
    ``heard`` keeps the phases that were asked about until somebody clears it.
    """

    known: Pack
    closed: frozenset[str] = frozenset()
    heard: set[str] = field(factory=set, eq=False, repr=False)
    _told: dict[object, Verdict] = field(factory=dict, eq=False, repr=False)

    def __call__(
        self, pack: Pack, calendar: WorkCalendar, case: Case, *, only: Iterable[str] | None = None
    ) -> Verdict:
        """The verdict on the phases asked; ``pack`` gives the phases when none is named."""
        asked = frozenset((p.id for p in pack.national.phases) if only is None else only)
        self.heard.update(asked)
        key = (asked, _seen(case))
        told = self._told.get(key)
        if told is None:
            noted = {p.id for p in pack.leg.phases} if pack.leg else ()
            open_ = asked.difference(self.closed, _NEVER_REAL, noted)
            real = judge(self.known, calendar, case, only=open_)
            told = spoken(real, sorted(asked), self.closed)
            self._told[key] = told
        return told


def spoken(real: Verdict, asked: Iterable[str], closed: frozenset[str]) -> Verdict:
    """A real verdict as an oracle tells it: closed phases fail, those not judged pass."""
    return overall(tuple(_phase(name, real, closed) for name in asked))


def _phase(name: str, real: Verdict, closed: frozenset[str]) -> PhaseResult:
    if name in closed:
        said = Finding(name, _CODE, _CODE, Truth.FALSE, deciding=True)
        return PhaseResult(name, Outcome.FAIL, Cause.NONE, Status.CONFIRMED, (said,))
    found = real.phase(name)
    return PhaseResult(name, Outcome.PASS) if found.outcome is Outcome.NOT_JUDGED else found


def _seen(case: Case) -> tuple[object, ...]:
    """All of a case that the real part of the judging looks at."""
    dossier = case.dossier
    about = (dossier.award, dossier.unit, dossier.subject.kind, dossier.ground, dossier.procedure)
    step = (case.on, case.ballot, case.signing, case.level, case.stages)
    return *about, dossier.dates, AWARDED in dossier.facts, *step


def known_rules(pack: Pack) -> Pack:
    """The pack with only those rules that can be judged from a state alone.

    Rules of a weak source are left to the oracle: an appraiser may set them aside.
    Rules that judge nothing stay for their articles, in no phase.
    """
    facts = {f.id for f in pack.national.facts if f.reads in _HELD_BY_STATE} | {AWARDED}

    def kept(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
        found = (r for r in rules if _answered(r, facts))
        return tuple(r if _judges(r) else attrs.evolve(r, phase="") for r in found)

    layers = tuple(
        Layer(x.head, attrs.evolve(x.content, rules=kept(x.content.rules))) for x in pack.layers
    )
    national = attrs.evolve(pack.national, rules=kept(pack.national.rules))
    return Pack(national, layers, pack.content_hash)


def _answered(rule: Rule, facts: set[str]) -> bool:
    if rule.outcome == "warn" or any(s.unread or s.status.weak for s in rule.segments):
        return False
    trees = [s.when for s in rule.segments if s.when is not None]
    asked = [leaf for tree in trees for leaf in leaves(tree)]
    return all(leaf.fact in facts and not leaf.per for leaf in asked) and all(map(_plain, trees))


def _judges(rule: Rule) -> bool:
    return any(s.when is not None for s in rule.segments)


def _plain(node: Node) -> bool:
    """Whether a tree leans on no text of a province and on no open reading."""
    return not isinstance(node, Delegated | Readings) and all(map(_plain, parts(node)))
