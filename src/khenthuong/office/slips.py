"""The slip that goes with a receipt: when it came, how, under which number, until when."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from khenthuong.basis import Fault, InputError, UnknownName
from khenthuong.judge import DueDate, due
from khenthuong.judge.onestop import code_faults, code_format, slips_of
from khenthuong.law.onestop import Slip, SlipSegment
from khenthuong.law.pack import Pack
from khenthuong.office.context import Context
from khenthuong.records import Act, Dossier
from khenthuong.workdays import WorkCalendar

RECEIPT = "tiep_nhan"


@frozen(kw_only=True)
class ReceiptSlip:
    """The slip of receipt and appointment of one line at one level.

    ``form`` and ``number`` are the form of that day and its number, ``channel`` the code
    of the way it was handed in, ``""`` where nobody said. ``appointed`` is the limit of the
    level: its ``on`` is ``None`` where no limit is known, and ``why`` says so. ``owed`` are
    papers to be brought until ``promised``.
    """

    dossier: str
    unit: str
    form: Slip
    number: str
    code: str
    received: date
    channel: str
    appointed: DueDate
    owed: tuple[str, ...] = ()
    promised: date | None = None


def receipt_slip(pack: Pack, calendar: WorkCalendar, context: Context, line: str) -> ReceiptSlip:
    """The slip for the last receipt of a line.

    Raises ``UnknownName`` where the line was not received yet, or on a day without such a
    form; ``InputError`` where its number does not fit the form of dossier numbers of that day.
    """
    dossier = context.dossier(line)
    received = next((a for a in reversed(dossier.life.acts) if a.trigger == RECEIPT), None)
    forms = slips_of(pack, RECEIPT, received.on) if received else ()
    if received is None or not forms:
        raise UnknownName("phiếu tiếp nhận của hồ sơ", line)
    return _slip(pack, calendar, dossier, received, forms[0])


def _slip(
    pack: Pack,
    calendar: WorkCalendar,
    dossier: Dossier,
    received: Act,
    form: tuple[Slip, SlipSegment],
) -> ReceiptSlip:
    leg = dossier.life.legs[received.leg]
    entry, code = received.entry, received.entry.get("ma_ho_so") or ""
    faults = code_faults(pack, code, received.on) if code and _numbered(pack, received.on) else ()
    if faults:
        raise InputError([Fault(dossier.id, fault.message) for fault in faults])
    return ReceiptSlip(
        dossier=dossier.id,
        unit=leg.unit,
        form=form[0],
        number=form[1].number,
        code=code,
        received=received.on,
        channel=entry.get("kenh") or _sent_by(dossier, received),
        appointed=due(pack, calendar, dossier, leg.level, received.on),
        owed=entry.get("giay_to_no") or (),
        promised=entry.get("hen"),
    )


def _numbered(pack: Pack, on: date) -> bool:
    """Whether there was a form of dossier numbers that day."""
    return code_format(pack, on) is not None


def _sent_by(dossier: Dossier, received: Act) -> str:
    """The way the proposer sent it last; the desk that received it need not say it again."""
    sent = [a.entry.get("kenh", "") for a in dossier.life.acts if a.leg == received.leg]
    return next((channel for channel in reversed(sent) if channel), "")
