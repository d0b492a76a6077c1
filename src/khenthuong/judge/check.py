"""Judges a whole dossier: every phase, always all of them, and one verdict."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from khenthuong.basis import Outcome, PhaseResult, Status, Verdict
from khenthuong.judge.authority import authority
from khenthuong.judge.case import Case, Ruled, conclude
from khenthuong.judge.council import council
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.form import form
from khenthuong.judge.limits import limits
from khenthuong.judge.onestop import reception
from khenthuong.judge.overlay import plan_criteria
from khenthuong.judge.papers import papers
from khenthuong.judge.rules import judge_rules
from khenthuong.law.pack import Pack
from khenthuong.workdays import WorkCalendar

_FATAL_FIRST = ("hinh_thuc", "tham_quyen")
_ORDER = (Outcome.NOT_APPLICABLE, Outcome.HOLD, Outcome.FAIL, Outcome.UNKNOWN)


def judge(
    pack: Pack, calendar: WorkCalendar, case: Case, *, only: Iterable[str] | None = None
) -> Verdict:
    """The verdict on one case with every finding of every phase.

    ``only`` limits the phases (guards of a step ask for theirs); the whole
    check leaves it out. Raises ``UnknownName`` for codes the pack lacks and for
    a day before the first known law.
    """
    pack.period(case.on)
    row = FactRow(pack, case.dossier, case.on)
    wanted = None if only is None else set(only)
    results = tuple(
        conclude(phase.id, _phase(pack, calendar, case, row, phase.id))
        for phase in pack.national.phases
        if wanted is None or phase.id in wanted
    )
    return overall((*results, *_of_leg(pack, case, row, wanted or ())))


def _of_leg(pack: Pack, case: Case, row: FactRow, wanted: Collection[str]) -> Iterator[PhaseResult]:
    """The phases on what was noted in the leg; only a step asks for them, by name."""
    if (leg := pack.leg) is None:
        return
    for phase in leg.phases:
        if phase.id in wanted:
            yield conclude(phase.id, judge_rules(pack, phase.id, case, row, leg.rules))


def _phase(
    pack: Pack, calendar: WorkCalendar, case: Case, row: FactRow, phase: str
) -> Iterator[Ruled]:
    match phase:
        case "hinh_thuc":
            yield from form(pack, case)
        case "tham_quyen":
            yield from authority(pack, case)
        case "tieu_chuan":
            yield from plan_criteria(pack, case, row)
        case "ho_so":
            if case.dossier.papers is None and not case.step:
                return
            yield from papers(pack, case, row)
        case "hoi_dong":
            yield from council(pack, case)
        case "han":
            yield from limits(pack, calendar, case)
            yield from reception(pack, calendar, case)
    yield from judge_rules(pack, phase, case, row)


def overall(results: tuple[PhaseResult, ...]) -> Verdict:
    """One verdict of the phases: form and authority first, then the gravest that is left."""
    judged = [r for r in results if r.outcome is not Outcome.NOT_JUDGED]
    for result in judged:
        if result.phase in _FATAL_FIRST and result.outcome is Outcome.FAIL:
            return _verdict(result.outcome, result, results)
    for outcome in _ORDER:
        for result in judged:
            if result.outcome is outcome:
                return _verdict(outcome, result, results)
    attested = [r for r in judged if r.outcome is Outcome.ATTESTED]
    weak = max(judged, key=lambda r: list(Status).index(r.status), default=None)
    outcome = Outcome.ATTESTED if attested else Outcome.PASS if judged else Outcome.NOT_JUDGED
    lead = attested[0] if attested else weak
    if lead is None:
        lead = PhaseResult("", Outcome.NOT_JUDGED)
    status = weak.status if weak is not None else lead.status
    return Verdict(outcome, lead.phase, lead.cause, status, results)


def _verdict(outcome: Outcome, lead: PhaseResult, results: tuple[PhaseResult, ...]) -> Verdict:
    return Verdict(outcome, lead.phase, lead.cause, lead.status, results)
