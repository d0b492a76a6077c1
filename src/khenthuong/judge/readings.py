"""Which reading of each open question a case is judged by, and the paper that chose it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from khenthuong.basis import UnknownName
from khenthuong.judge.case import Case
from khenthuong.law.adopt import chosen
from khenthuong.law.pack import Pack
from khenthuong.law.policies import Document


def known(pack: Pack, given: Mapping[str, str]) -> Mapping[str, str]:
    """The readings as given; raises ``UnknownName`` for a question or a reading there is not."""
    for question, reading in given.items():
        values = pack.find("settings", question, "điểm còn cách hiểu khác nhau").values
        if reading not in values:
            raise UnknownName("cách hiểu", reading, list(values))
    return given


def readings(pack: Pack, case: Case) -> Mapping[str, str]:
    """The readings of the case; what the office chose for the season goes before its own."""
    return in_use(pack, case.readings, case.dossier.unit, case.on)


def in_use(pack: Pack, own: Mapping[str, str], unit: str, on: date) -> Mapping[str, str]:
    """The readings for dossiers of a unit on a day: chosen by a document, else ``own``."""
    policies = chosen(pack, unit, on)
    return {**own, **{q: p.reading for q, p in policies.items()}} if policies else own


def documents(pack: Pack, case: Case) -> Mapping[str, Document]:
    """The document behind each reading that an office chose for the season."""
    policies = chosen(pack, case.dossier.unit, case.on)
    return {question: policy.document for question, policy in policies.items()}
