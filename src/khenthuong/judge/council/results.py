"""The results of a whole session: one verdict of the council for each line of its list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from khenthuong.basis import PhaseResult
from khenthuong.judge.case import Case, conclude
from khenthuong.judge.council.tally import council
from khenthuong.judge.council.words import PHASE
from khenthuong.law.pack import Pack
from khenthuong.records import Attestation, Count, Dossier, Session, SessionLine


@frozen(kw_only=True)
class LineResult:
    """One line: the votes of the session, the written opinions, and what they come to."""

    dossier: Dossier
    line: SessionLine
    tally: Count
    opinions: Count
    phase: PhaseResult


def judge_session(
    pack: Pack,
    session: Session,
    dossiers: Iterable[Dossier],
    readings: Mapping[str, str] | None = None,
    attestations: tuple[Attestation, ...] = (),
) -> tuple[LineResult, ...]:
    """One result for each of the dossiers that the session voted on, in their order.

    Raises ``UnknownName`` for codes the pack lacks.
    """
    found = ((d, session.line(d.id, d.award)) for d in dossiers)
    return tuple(
        LineResult(
            dossier=dossier,
            line=line,
            tally=session.tally(line),
            opinions=session.opinions(line),
            phase=conclude(
                PHASE, council(pack, _case(pack, session, dossier, readings or {}, attestations))
            ),
        )
        for dossier, line in found
        if line is not None
    )


def _case(
    pack: Pack,
    session: Session,
    dossier: Dossier,
    readings: Mapping[str, str],
    attestations: tuple[Attestation, ...],
) -> Case:
    return Case(
        dossier=dossier,
        on=session.on,
        ballot=session.ballot(dossier.id, dossier.award),
        session=session,
        attestations=attestations,
        readings=readings,
        level=pack.unit(session.council.unit).level,
    )
