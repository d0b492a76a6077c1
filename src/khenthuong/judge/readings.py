"""Which reading of each open question a case is judged by, and the paper that chose it."""

from __future__ import annotations

from collections.abc import Mapping

from khenthuong.judge.case import Case
from khenthuong.law.adopt import chosen
from khenthuong.law.pack import Pack
from khenthuong.law.policies import Document


def readings(pack: Pack, case: Case) -> Mapping[str, str]:
    """The readings of the case; what the office chose for the season goes before its own."""
    policies = chosen(pack, case.dossier.unit, case.on)
    return {**case.readings, **{q: p.reading for q, p in policies.items()}}


def documents(pack: Pack, case: Case) -> Mapping[str, Document]:
    """The document behind each reading that an office chose for the season."""
    policies = chosen(pack, case.dossier.unit, case.on)
    return {question: policy.document for question, policy in policies.items()}
