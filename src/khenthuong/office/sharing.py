"""Dossiers of one list that rest on one achievement see each other's awards."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from khenthuong.records import Dossier, Given

AWARDED = "thanh_tich_da_khen"


def with_awards(dossier: Dossier, others: Iterable[Dossier]) -> Dossier:
    """The dossier as it is judged: an award of another line for its achievement is a known fact.

    Lines share an achievement when subject and achievement have the same ids, or
    when one was proposed after the other was refused.
    """
    for other in others:
        if other.dates.decided is not None and _shared(dossier, other):
            facts = {**dossier.facts, AWARDED: Given(value=True, source=other.id)}
            return attrs.evolve(dossier, facts=facts)
    return dossier


def _shared(one: Dossier, other: Dossier) -> bool:
    if other.id == one.follows or one.id == other.follows:
        return True
    same = one.achievement.id == other.achievement.id != ""
    return same and one.subject.id == other.subject.id and one.id != other.id
