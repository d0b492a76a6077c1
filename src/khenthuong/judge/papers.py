"""Which papers a dossier needs; an incomplete one is returned for completion, not refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from khenthuong.basis import Cause, Outcome, Status, Truth, Weight
from khenthuong.judge.case import Case, Ruled, simple
from khenthuong.judge.conditions import Setting, judge_node
from khenthuong.judge.dating import law_day
from khenthuong.judge.factrow import FactRow
from khenthuong.judge.notes import owed
from khenthuong.law.awards import PaperItem, PaperSegment
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Dossier

PHASE = "ho_so"


def papers_at(pack: Pack, award: str, procedure: str, on: date) -> PaperSegment | None:
    """The list of papers of an award on a day."""
    for listed in pack.national.paper_lists:
        if award in listed.awards and listed.procedure == procedure:
            found: PaperSegment | None = at(listed.segments, on)
            return found
    return None


def papers_for(pack: Pack, dossier: Dossier, on: date) -> PaperSegment | None:
    """The list of papers that holds for a dossier: by the law of its own day."""
    day = law_day(pack, "procedure", dossier.dates, on).on
    return papers_at(pack, dossier.award, dossier.procedure, day)


def papers(pack: Pack, case: Case, row: FactRow) -> Iterator[Ruled]:
    """One answer per paper, or one that the papers are not known."""
    dossier = case.dossier
    if dossier.papers is None:
        yield simple(PHASE, "do-none", Truth.UNKNOWN, cause=Cause.FACT)
        return
    segment = papers_for(pack, dossier, case.on)
    if segment is None or segment.absent:
        needs = segment.absent if segment else ""
        yield simple(PHASE, "do-list", Truth.UNKNOWN, cause=Cause.RULE, needs=needs)
        return
    promised = owed(pack, dossier.records, dossier.papers)
    for item in segment.items:
        if _asked(pack, case, row, item, segment):
            there = item.paper in dossier.papers
            until = promised.get(item.paper)
            if until is not None and case.on <= until:
                yield _promised(pack.label("papers", item.paper), until)
                continue
            yield simple(
                PHASE,
                f"do-{item.paper}",
                Truth.TRUE if there else Truth.FALSE,
                fails_as=Outcome.UNKNOWN,
                cause=Cause.NONE if there else Cause.FACT,
                cites=item.cite or segment.cite,
                status=segment.status,
                values={"paper": item.paper},
            )


def _promised(paper: str, until: date) -> Ruled:
    """A remark on a paper that the desk let somebody bring later; the office allows it, no law."""
    return simple(
        PHASE,
        "do-promised",
        Truth.FALSE,
        status=Status.HOUSE,
        weight=Weight.WARNING,
        values={"text": paper, "until": until},
    )


def _asked(pack: Pack, case: Case, row: FactRow, item: PaperItem, segment: PaperSegment) -> bool:
    if item.when is None:
        return True
    where = Setting(
        pack=pack,
        dossier=case.dossier,
        row=row,
        on=case.on,
        phase=PHASE,
        rule=item.paper,
        cite=segment.cite,
        status=segment.status,
    )
    return judge_node(item.when, where).truth is Truth.TRUE
