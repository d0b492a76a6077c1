"""Another award proposed after a refusal: a new draft with the same merit and evidence."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from khenthuong.basis import Finding, Refusal
from khenthuong.procedure import Rules, begin
from khenthuong.procedure.reasons import reason
from khenthuong.records import Dossier, KeyDates, Life


def proposed_anew(rules: Rules, refused: Dossier, award: str, code: str) -> Dossier | Refusal:
    """A draft under the id ``code`` for another award, linked to the dossier it follows.

    Subject, merit, facts, records and papers are kept, acts and days are not. The
    first dossier stays as it is. Refused where it did not end without an award, or
    for the same award. Raises ``UnknownName`` for an award the pack lacks.
    """
    rules.pack.award(award)
    if found := tuple(_faults(rules, refused, award)):
        return Refusal(rules.procedure.open_from(rules.procedure.entry)[0], refused.id, found)
    draft = attrs.evolve(
        refused,
        id=code,
        award=award,
        submission="",
        follows=refused.id,
        dates=KeyDates(),
        life=Life(),
    )
    return begin(rules, draft)


def _faults(rules: Rules, refused: Dossier, award: str) -> Iterator[Finding]:
    state = refused.life.state
    if not any(s.id == state and s.refused for s in rules.pack.national.states):
        yield reason("st-not-refused", state=state or rules.procedure.entry)
    if award == refused.award:
        yield reason("st-same-award", award=award)
