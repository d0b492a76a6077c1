"""Does the award fit the kind of subject and the ground at all?"""

from __future__ import annotations

from collections.abc import Iterator

from khenthuong.basis import Status, Truth, Weight
from khenthuong.judge.case import Case, Ruled, simple
from khenthuong.judge.dating import law_day
from khenthuong.law.pack import Pack

PHASE = "hinh_thuc"


def form(pack: Pack, case: Case) -> Iterator[Ruled]:
    """Whether form, recipient and merit match on the law day."""
    dossier = case.dossier
    award = pack.award(dossier.award)
    on = law_day(pack, "criteria", dossier.dates, case.on).on
    found = pack.form(award, dossier.ground, on)
    subject = dossier.subject.kind
    allowed = [f.subjects + f.warn_subjects for f in award.forms if f.holds(on)]
    if found is None or subject not in found.subjects + found.warn_subjects:
        yield simple(
            PHASE,
            "pr-form-subject",
            Truth.FALSE,
            cites=award.cite if found is None else found.cite or award.cite,
            values={
                "award": award.id,
                "ground": dossier.ground,
                "subject": subject,
                "grounds": [f.ground for f in award.forms if f.holds(on)],
                "subjects": sorted({s for group in allowed for s in group}),
            },
        )
        return
    yield simple(
        PHASE,
        "pr-form-subject",
        Truth.TRUE,
        cites=found.cite or award.cite,
        status=found.status,
        values={"award": award.id, "ground": dossier.ground, "subject": subject},
    )
    if subject in found.warn_subjects:
        yield simple(
            PHASE,
            "aw-household-ground",
            Truth.UNKNOWN,
            cites=found.cite,
            status=Status.OPEN,
            weight=Weight.WARNING,
            values={"ground": dossier.ground, "subject": subject},
        )
