"""What would make a case pass: the smallest sets of conditions, and time alone.

A condition can be cured when its fact is given or counted from records, when it
is a paper, a text to compare with, a reading to choose or a signature to give
again. What the dossier itself is (its subject, its ground) cannot.
"""

from __future__ import annotations

from datetime import date

import attrs
from attrs import frozen

from khenthuong.basis import Finding, Verdict
from khenthuong.judge.case import Case
from khenthuong.judge.check import judge
from khenthuong.judge.factrow import Seen
from khenthuong.judge.reasons.cures import Formula, Goal, Need, Solver, both, needs_of
from khenthuong.judge.reasons.earliest import earliest, horizon
from khenthuong.judge.reasons.obstacles import formulas
from khenthuong.judge.reasons.scene import CaseScene
from khenthuong.judge.reasons.wanted import ACT, FACT, PAPER, READING, TEXT
from khenthuong.law.pack import Pack
from khenthuong.workdays import WorkCalendar

CAP = 1000
MISSING, UNMET, FIXED = "missing", "unmet", "fixed"
_KINDS = {PAPER: "paper", TEXT: "text", READING: "reading", ACT: "act"}


@frozen(kw_only=True)
class Condition:
    """One condition that stands in the way, by rule and finding code.

    ``kind``: ``missing`` (a fact nobody gave), ``unmet`` (a fact that says
    otherwise), ``paper``, ``text`` (a text to compare with), ``reading`` (one to
    choose, ``choice`` names it), ``act`` (minutes or a signature), or ``fixed``
    for what cannot be cured. ``wanted`` is false where it must not hold;
    ``value`` is one that would do, with ``whole`` as the value of ``per`` where it
    is a share. ``finding`` says more, where there is one.
    """

    phase: str
    rule: str
    code: str
    kind: str
    fact: str = ""
    wanted: bool = True
    choice: str = ""
    value: object = None
    per: str = ""
    whole: object = None
    finding: Finding | None = None


@frozen(kw_only=True)
class Explanation:
    """Why a case does not pass yet and what would change that.

    ``sets`` are the smallest sets of conditions that make it pass, fewest
    first; one empty set says that it passes already. ``blocked`` are the
    conditions that no cure reaches when there is no set. ``capped`` tells that
    the search was cut: the sets still work, but smaller ones may be missing.
    ``earliest`` is the first day on which time alone does it, looked for up to
    ``horizon``.
    """

    verdict: Verdict
    sets: tuple[tuple[Condition, ...], ...]
    blocked: tuple[Condition, ...] = ()
    capped: bool = False
    earliest: date | None = None
    horizon: date

    @property
    def never(self) -> bool:
        """Whether neither a cure nor time up to the horizon makes it pass."""
        return not self.sets and self.earliest is None

    @property
    def fewest(self) -> int | None:
        """The size of the smallest set; ``None`` when no cure is enough."""
        return len(self.sets[0]) if self.sets else None


@frozen(kw_only=True)
class Cures:
    """The sets alone, without the search through time."""

    sets: tuple[tuple[Condition, ...], ...]
    blocked: tuple[Condition, ...]
    capped: bool


def explain(pack: Pack, calendar: WorkCalendar, case: Case, *, cap: int = CAP) -> Explanation:
    """The smallest cures of a case and the first day on which waiting is enough.

    ``cap`` bounds the number of sets that are kept while searching.
    """
    verdict = judge(pack, calendar, case)
    found = cures(pack, case, verdict, cap=cap)
    return Explanation(
        verdict=verdict,
        sets=found.sets,
        blocked=found.blocked,
        capped=found.capped,
        earliest=earliest(pack, calendar, case),
        horizon=horizon(calendar, case),
    )


def cures(pack: Pack, case: Case, verdict: Verdict, *, cap: int = CAP) -> Cures:
    """The smallest sets of conditions that turn ``verdict`` into a pass."""
    if verdict.outcome.open:
        return Cures(sets=((),), blocked=(), capped=False)
    if case.step and case.dossier.papers is None:
        case = attrs.evolve(case, dossier=attrs.evolve(case.dossier, papers=()))
    scene = CaseScene(pack, case)
    solver = Solver(scene, cap)
    parts = tuple(formulas(pack, case))
    sets = solver.solve(both(parts))
    made = _Conditions(scene, verdict)
    blocked = () if sets else _blocked(scene, parts, cap)
    return Cures(
        sets=tuple(
            tuple(made.of(n, values) for n in sorted(needs, key=_order))
            for needs, values in sets.items()
        ),
        blocked=tuple(made.of(n, {}) for n in blocked),
        capped=solver.capped,
    )


def _blocked(scene: CaseScene, parts: tuple[Formula, ...], cap: int) -> tuple[Need, ...]:
    """What cannot be cured in the parts that no cure reaches, alone or together."""
    solver = Solver(scene, cap)
    hopeless = [p for p in parts if not solver.solve(p)] or list(parts)
    unmet = [n for p in hopeless for n in needs_of(p) if not solver.met_now(n)]
    stuck = [n for n in unmet if not solver.solve(n)]
    return tuple(sorted(dict.fromkeys(stuck or unmet), key=_order))


def _order(need: Need) -> tuple[str, str, str, str]:
    return need.phase, need.rule, need.code, str(need.required)


class _Conditions:
    """Turns needs into conditions with their findings."""

    def __init__(self, scene: CaseScene, verdict: Verdict) -> None:
        self._scene = scene
        self._found: dict[tuple[str, str, str], Finding] = {}
        for finding in verdict.findings:
            key = (finding.rule, finding.code, finding.fact)
            self._found.setdefault(key, finding)

    def of(self, need: Need, values: dict[str, Seen]) -> Condition:
        kind, _, name = need.variable.partition(":")
        fact = name if f"{kind}:" == FACT else ""
        choice = need.required[0] if f"{kind}:" == READING else ""
        per = need.per.removeprefix(FACT)
        value, whole = values.get(need.variable), values.get(need.per)
        return Condition(
            phase=need.phase,
            rule=need.rule,
            code=need.code,
            kind=self._kind(need, f"{kind}:"),
            fact=fact,
            wanted=need.goal in (Goal.TRUE, Goal.NOT_FALSE),
            choice=choice or "",
            value=value.value if value is not None and fact else None,
            per=per,
            whole=whole.value if whole is not None else None,
            finding=self._found.get((need.rule, need.code, fact)),
        )

    def _kind(self, need: Need, kind: str) -> str:
        if kind != FACT:
            return _KINDS.get(kind, FIXED)
        if not self._scene.changes(need.variable):
            return FIXED
        known = all(self._scene.now(v).known for v in need.variables)
        return UNMET if known else MISSING
