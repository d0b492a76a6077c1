"""Judges one list as a whole, after each of its lines was judged for itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from khenthuong.basis import Cause, Finding, Outcome, Truth, Weight
from khenthuong.judge.case import Ruled, conclude
from khenthuong.judge.lists.entry import ListEntry, ListVerdict, Ranking
from khenthuong.judge.lists.limit import limits_of
from khenthuong.judge.lists.ranking import rank
from khenthuong.judge.lists.scope import Group, Listed, listed
from khenthuong.judge.rules import judge_on
from khenthuong.law.awards import REPORT, TIE_BREAK
from khenthuong.law.pack import Pack
from khenthuong.records import Given

PHASE = "tieu_chuan"


def judge_list(
    pack: Pack, entries: Sequence[ListEntry], totals: Mapping[str, Given] | None = None
) -> ListVerdict:
    """The verdict on one list: its quotas and totals, who of equals comes first, shares to report.

    Args:
        pack: the rules.
        entries: the lines of one submission, each with the outcome of its own check.
        totals: facts of scope ``submission`` by code; what is left out is not known.

    Raises ``UnknownName`` for codes the pack lacks, ``ValueError`` for a line named twice.
    The order of the lines does not matter.

    """
    found = listed(pack, entries, dict(totals or {}))
    ruled: list[Ruled] = []
    rankings: list[Ranking] = []
    for award, lines in found.by_award():
        limits = limits_of(found, award, lines)
        ruled += limits.ruled
        if limits.tight is not None:
            ranking, findings = rank(found, award, limits.tight)
            rankings.append(ranking)
            ruled.append(Ruled(Outcome.PASS, findings=findings))
    ruled += _totals(found)
    result = conclude(PHASE, [r for r in ruled if _binds(r)])
    return ListVerdict(
        outcome=result.outcome,
        cause=result.cause,
        status=result.status,
        findings=(*(f for r in ruled for f in r.findings), *_reports(found)),
        rankings=tuple(rankings),
    )


def _binds(ruled: Ruled) -> bool:
    return any(f.deciding for f in ruled.findings)


def _totals(found: Listed) -> Iterator[Ruled]:
    """Rules whose condition is one on totals of the whole list."""
    for rule in found.rules:
        if rule.outcome in (REPORT, TIE_BREAK):
            continue
        for group in found.groups(rule):
            if group.segment.quota is None:
                case = group.entries[0].case
                answer = judge_on(found.pack, rule, case, found.row, group.on)
                if answer is not None:
                    yield answer


def _reports(found: Listed) -> Iterator[Finding]:
    """Shares of the list; no threshold, so nothing is passed or failed."""
    for rule in found.rules:
        if rule.outcome == REPORT:
            for group in found.groups(rule):
                yield _share(found, group)


def _share(found: Listed, group: Group) -> Finding:
    truths = [found.truth(group, entry) for entry in group.entries]
    unknown = truths.count(Truth.UNKNOWN)
    return Finding(
        group.rule.phase,
        group.rule.id,
        "ds-report-unknown" if unknown else "ds-report",
        Truth.UNKNOWN,
        Cause.NONE,
        Weight.REPORT,
        actual=truths.count(Truth.TRUE),
        status=group.segment.status,
        cites=group.segment.cite,
        values={"text": group.rule.label, "base": len(truths), "unknown": unknown},
    )
