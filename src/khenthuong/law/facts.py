"""The vocabulary of facts: what may be known of a subject, and how it is derived."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

LONGEST_RUN, RUN_TO_END = "longest_run", "run_to_end"
RUNS = (LONGEST_RUN, RUN_TO_END)
MEASURES = ("count", "sum", "earliest", "latest", "exists", *RUNS)


@frozen(kw_only=True)
class RecordField:
    """One field of a dated record. ``type``: ``text``, ``int``, ``date``, ``bool``, ``code``.

    In a register also ``papers`` and ``facts``; ``at_most`` is a field it does not exceed.
    """

    id: str
    label: str
    type: str
    codes: tuple[str, ...] = ()
    required: bool = False
    at_most: str = ""


@frozen(kw_only=True)
class Years:
    """How records tell their year: ``number``, and ``unit`` where it is none of the calendar.

    The first code of ``unit`` is the calendar year, also when it is left out. A year of
    another unit bears the number of the year in which it ends; its days are ``start`` and
    ``end``.
    """

    number: str
    unit: str
    start: str
    end: str


@frozen(kw_only=True)
class RecordKind:
    """One kind of dated record, such as a yearly rating or an earlier award.

    One that ``holds`` awards of a kind names the fields with the ``award``, its
    ``period``, the ``number`` of the decision and whether it was ``cancelled``.
    """

    id: str
    label: str
    fields: tuple[RecordField, ...]
    holds: str = ""
    award: str = ""
    period: str = ""
    number: str = ""
    cancelled: str = ""
    years: Years | None = None

    def unit(self, record: Mapping[str, Any]) -> str:
        """The unit in which the record counts years; ``""`` for the calendar."""
        if self.years is None:
            return ""
        unit, field = record.get(self.years.unit), self.named(self.years.unit)
        calendar = field.codes[0] if field is not None and field.codes else ""
        return "" if unit in (None, calendar) else str(unit)

    def named(self, name: str) -> RecordField | None:
        """The field of that name."""
        return next((f for f in self.fields if f.id == name), None)


@frozen(kw_only=True)
class Window:
    """Bounds on one field; a bound is a constant, ``$name`` of the dossier or another fact."""

    field: str
    after: str = ""
    from_: str = ""
    until: str = ""


@frozen(kw_only=True)
class Running:
    """Keeps records that had begun and not yet ended on a day: ``start <= on < end``."""

    start: str
    end: str
    on: str


@frozen(kw_only=True)
class Derivation:
    """How a fact follows from dated records.

    ``of`` a record kind; ``where`` equal fields (a list means one of, ``$name``
    reads the dossier, ``null`` means absent); ``measure`` is one of ``MEASURES``;
    ``by`` the field measured. ``longest_run`` is of consecutive years, ``run_to_end``
    that one of them which lasts until the end of the window.
    """

    of: str
    measure: str
    by: str = ""
    where: dict[str, Any] = field(factory=dict)
    window: tuple[Window, ...] = ()
    running: Running | None = None

    @property
    def until(self) -> str:
        """The last bound on the field measured, ``""`` where it has none."""
        return next((w.until for w in self.window if w.field == self.by and w.until), "")


@frozen(kw_only=True)
class Cure:
    """Who can supply the fact, and with which paper; both as an office says it."""

    who: str = ""
    paper: str = ""


@frozen(kw_only=True)
class Fact:
    """One thing that may be known of a dossier; ``label_no`` is how its opposite reads.

    ``type``: ``bool``, ``int``, ``date``, ``text`` or ``code``. ``reads`` takes a
    built-in value of the dossier (``$ground``; ``$one_trait`` is the one of its
    ``codes`` that the subject has, not known when that is none or several),
    ``derived`` computes from records; with neither the fact is given. ``scope`` is
    ``dossier``, ``leg``, ``any-leg``, or ``submission`` for a total of a whole list.
    """

    id: str
    label: str
    type: str
    label_no: str = ""
    ask: str = ""
    codes: tuple[str, ...] = ()
    unit: str = ""
    reads: str = ""
    derived: Derivation | None = None
    cure: Cure = Cure()
    scope: str = "dossier"
