"""What the one-stop desk asks: which slips go with an action, which code, on which days."""

from __future__ import annotations

import re
from calendar import SATURDAY
from collections.abc import Iterator
from datetime import date

from khenthuong.basis import Fault, InputError, Truth, UnknownName, Weight
from khenthuong.basis.text import nfc
from khenthuong.judge.case import Case, Ruled, fits, simple
from khenthuong.judge.limits import PHASE
from khenthuong.law.awards import Applies
from khenthuong.law.onestop import CodeSegment, ServiceSegment, Slip, SlipSegment
from khenthuong.law.pack import Pack
from khenthuong.law.series import at
from khenthuong.records import Dossier
from khenthuong.workdays import WorkCalendar

_DAY = "YYMMDD"
_DAY_FORM = "%y%m%d"
_SIGN = "[0-9A-Z]"


def service_at(pack: Pack, dossier: Dossier, level: str, on: date) -> ServiceSegment | None:
    """The published procedure of a proposal at a level; ``None`` where none is known at all."""
    for service in pack.national.services:
        asked = Applies(awards=service.awards, subjects=service.subjects, grounds=service.grounds)
        if service.awards and service.level == level and fits(asked, dossier, level):
            found: ServiceSegment | None = at(service.segments, on)
            return found
    return None


def slips_of(pack: Pack, trigger: str, on: date) -> tuple[tuple[Slip, SlipSegment], ...]:
    """The slips that go with an action on a day, in the order of their numbers."""
    found = ((s, at(s.segments, on)) for s in pack.national.slips if trigger in s.triggers)
    return tuple((slip, part) for slip, part in found if part is not None and not part.absent)


# -- days of reception -------------------------------------------------------


def receives(pack: Pack, calendar: WorkCalendar, unit: str, on: date) -> bool | None:
    """Whether dossiers are received on a day: a working day, or a Saturday where the place says so.

    ``None`` in a year whose days off are not decided.
    """
    works = calendar.is_working(on)
    if works is not False or calendar.source(on):
        return works
    own = [x for layer in pack.layers_for(unit, on) for x in layer.content.receptions]
    found = (at(r.segments, on) for r in (*own, *pack.national.receptions))
    segment = next((s for s in found if s is not None and not s.absent), None)
    return on.weekday() == SATURDAY and segment is not None and segment.saturday


def reception(pack: Pack, calendar: WorkCalendar, case: Case) -> Iterator[Ruled]:
    """A remark on a dossier received on a day on which the place does not receive."""
    on = case.dossier.dates.received
    if on is None or receives(pack, calendar, case.dossier.unit, on) is not False:
        return
    segment = pack.national.receptions[0].segments[-1]
    yield simple(
        PHASE,
        "ca-reception",
        Truth.FALSE,
        cites=segment.cite,
        status=segment.status,
        weight=Weight.WARNING,
        values={"on": on},
    )


# -- the number of a dossier -------------------------------------------------


def code_format(pack: Pack, on: date) -> CodeSegment | None:
    """How dossiers are numbered on a day; ``None`` before the form was introduced."""
    for form in pack.national.code_formats:
        segment = at(form.segments, on)
        if segment is not None and not segment.absent:
            found: CodeSegment = segment
            return found
    return None


def make_code(pack: Pack, on: date, body: str, service: str, serial: str) -> str:
    """The number of a dossier received ``on``: body, procedure and serial put together.

    Raises ``UnknownName`` before the form was introduced, ``InputError`` for
    parts that do not fit it.
    """
    made = f"{body}.{service}-{on.strftime(_DAY_FORM)}-{serial}"
    faults = code_faults(pack, made, on)
    if faults:
        raise InputError(faults)
    return nfc(made)


def code_faults(pack: Pack, code: str, on: date) -> tuple[Fault, ...]:
    """What is wrong with a dossier number received ``on``; nothing for a good one.

    Only the shape and the day are looked at: what each group stands for is not
    in the text as far as it was read. Raises ``UnknownName`` before the form was
    introduced.
    """
    form = code_format(pack, on)
    if form is None:
        raise UnknownName("mẫu mã hồ sơ tại ngày này", on.isoformat())
    match = re.fullmatch(_shape(form.pattern), nfc(code))
    if match is None:
        return (Fault(code, f"mã hồ sơ cần dạng {form.pattern}"),)
    if match["day"] != on.strftime(_DAY_FORM):
        return (Fault(code, f"mã hồ sơ cần ngày nhận {on.strftime(_DAY_FORM)}"),)
    return ()


def _shape(pattern: str) -> str:
    """The printed pattern as a regular expression."""
    before, _, after = pattern.partition(_DAY)
    return f"{_signs(before)}(?P<day>[0-9]{{6}}){_signs(after)}"


def _signs(printed: str) -> str:
    letters = re.sub(r"(?<=[A-Z])[0-9]", "", printed)
    return "".join(_SIGN if c.isalpha() else re.escape(c) for c in letters)
